#!/bin/bash
# Runs once, on an empty volume: one database, its owner (migrations) and the server's role (owns no table);
# in the vault a third role too, which may look through two functions and reads no table.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv database STORE_DATABASE
\getenv owner STORE_OWNER
\getenv owner_password OWNER_PASSWORD
\getenv app STORE_APP
\getenv app_password APP_PASSWORD
\getenv staff STORE_STAFF
\getenv staff_password STAFF_PASSWORD
create role :"owner" login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role :"app" login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
\if :{?staff}
create role :"staff" login nosuperuser nocreatedb nocreaterole nobypassrls password :'staff_password';
\endif
create database :"database" owner :"owner";
revoke all on database :"database" from public;
grant connect on database :"database" to :"app";
\if :{?staff}
grant connect on database :"database" to :"staff";
\endif
SQL
