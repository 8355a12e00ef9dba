#!/bin/sh
# Runs once, when the server's data directory is made: one database and one owner for each of the two applications.
set -eu
psql -v ON_ERROR_STOP=1 -v backend="$ORIENTIR_DB_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" \
    --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role orientir login password :'backend';
create database orientir owner orientir;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
SQL
