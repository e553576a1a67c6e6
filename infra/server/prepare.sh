#!/usr/bin/env bash
# Writes what the server needs to know and nobody else may: .env (the storage's key) and keys/host.json (the keys of the API).
# Usage: ./prepare.sh HOST      the name by which offices reach this server
# Never overwrites: run it as often as you like.
set -euo pipefail
cd "$(dirname "$0")"
umask 077
set -o noclobber # what is written here is a new file, not one that somebody left, nor what a link leads to

is_name() { # as DNS would have it, and not an address nor this machine alone, which containers could not follow
  local LC_ALL=C label='[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?'
  case $1 in
    localhost | *.localhost | localhost.localdomain | app) return 1 ;; # "app" is the other container's
  esac
  [[ ${#1} -le 253 && $1 =~ ^$label(\.$label)*$ && ! ${1##*.} =~ ^([0-9]+|0x[0-9a-f]*)$ ]]
}

host=${1:-}
if ! is_name "$host"; then
  echo "prepare: name the server as offices reach it, in lower case, not by a number: ./prepare.sh dti.example.vn" >&2
  exit 2
fi

random() { # bytes: that many, as Base64 without what an address would have to escape
  head -c "$1" /dev/urandom | base64 -w 0 | tr '+/' '-_' | tr -d '='
}

run_as=$(id -u):$(id -g)
[[ $run_as == 0:* ]] && run_as=10001:10001

if [[ -e .env ]]; then
  for name in STORAGE_ACCOUNT STORAGE_KEY RUN_AS BLOB_ALIAS BLOB_ENDPOINT; do
    grep -q "^$name=[^[:space:]]" .env && continue
    echo "prepare: .env is there without $name: put it back from your backup; if there is no data yet, delete it and run this again" >&2
    exit 1
  done
  echo 'prepare: .env is there already'
  kept=$(sed -n 's,^BLOB_ENDPOINT=[a-z]*://\([^:/]*\).*,\1,p' .env)
  if [[ $kept != "$host" ]]; then
    echo "prepare: the server keeps the name $kept; to make it $host, change BLOB_ALIAS and BLOB_ENDPOINT in .env, then: docker compose up -d"
  fi
else
  rm -f .env.new
  cat >.env.new <<END
STORAGE_ACCOUNT=dti
STORAGE_KEY=$(head -c 64 /dev/urandom | base64 -w 0)
RUN_AS=$run_as
BLOB_ALIAS=$host
BLOB_ENDPOINT=http://$host:10000/dti
LISTEN_ADDRESS=127.0.0.1
APP_PORT=8080
BLOB_PORT=10000
COMPUTE_SCHEDULE=0 0 18 * * *
RECONCILE_SCHEDULE=0 */15 * * * *
END
  mv .env.new .env
  echo 'prepare: wrote .env'
fi

mkdir -p keys
chmod 700 keys
if [[ -e keys/host.json ]]; then
  echo 'prepare: keys/host.json is there already'
else
  rm -f keys/host.json.new
  cat >keys/host.json.new <<END
{
  "masterKey": { "name": "master", "value": "$(random 40)", "encrypted": false },
  "functionKeys": [ { "name": "default", "value": "$(random 40)", "encrypted": false } ],
  "systemKeys": []
}
END
  mv keys/host.json.new keys/host.json
  echo 'prepare: wrote keys/host.json; the function key is in it'
fi
# Every time: the last run may have ended before this.
[[ $(id -u) -ne 0 ]] || chown -R "$(sed -n 's/^RUN_AS=//p' .env)" keys
