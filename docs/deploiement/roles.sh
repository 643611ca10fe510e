#!/bin/sh
# Une fois, à la création de la base : les trois rôles, et la base qui appartient au premier. Aucun n’est superutilisateur.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres \
  -v owner="$MOT_DE_PASSE_OWNER" -v app="$MOT_DE_PASSE_APP" -v stats="$MOT_DE_PASSE_STATS" <<'SQL'
CREATE ROLE recul_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'owner';
CREATE ROLE recul_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'app';
CREATE ROLE recul_stats LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'stats';
CREATE DATABASE recul OWNER recul_owner;
SQL
