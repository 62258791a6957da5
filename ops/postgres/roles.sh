#!/bin/bash
# Runs once, on an empty volume: one database, its owner (migrations) and the server's role (owns no table).
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv database STORE_DATABASE
\getenv owner STORE_OWNER
\getenv owner_password OWNER_PASSWORD
\getenv app STORE_APP
\getenv app_password APP_PASSWORD
create role :"owner" login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role :"app" login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
create database :"database" owner :"owner";
revoke all on database :"database" from public;
grant connect on database :"database" to :"app";
SQL
