#!/bin/bash
# Runs once, on an empty volume: one database, its owner (migrations) and the server's role (owns no table);
# in the vault a third role too, which may look through two functions and reads no table; and the one that writes tables
# anew after an erasure, which reads none either.
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
\getenv washer_password WASHER_PASSWORD
create role samenspraak_washer login nosuperuser nocreatedb nocreaterole nobypassrls password :'washer_password';
grant pg_maintain, pg_checkpoint to samenspraak_washer;
create database :"database" owner :"owner";
revoke all on database :"database" from public;
grant connect on database :"database" to :"app", samenspraak_washer;
\if :{?staff}
grant connect on database :"database" to :"staff";
\endif
\connect :"database"
grant execute on function pg_switch_wal(), pg_ls_waldir() to samenspraak_washer;
SQL
