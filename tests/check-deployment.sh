#!/usr/bin/env bash
# Checks what a server of one's own is set up with, as far as that goes without pulling images: shell scripts (shellcheck), Dockerfile and
# compose file (linters from npm, versions locked in tests/lint), and what prepare.sh leaves behind.
# Usage: tests/check-deployment.sh     Last line: "N passed, N failed"; exit 0 only if none failed.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
for tool in node npm shellcheck; do
  command -v "$tool" >/dev/null || missing+=("$tool")
done
if ((${#missing[@]} > 0)); then
  echo "check-deployment: not found: ${missing[*]} (Debian: shellcheck; Node.js 20 or later)" >&2
  exit 2
fi

passed=0
failed=0
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

check() { # NAME COMMAND...
  local name=$1
  shift
  if "$@" >"$home/output" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED $name"
    sed 's/^/    /' "$home/output"
  fi
}

install_linters() {
  cp tests/lint/package.json tests/lint/package-lock.json "$home" \
    && npm ci --prefix "$home" --ignore-scripts --no-audit --no-fund --loglevel=error
}

lint() { # LINTER ARGUMENTS...
  local linter=$1
  shift
  "$home/node_modules/.bin/$linter" "$@"
}

# Each stage that something is copied from is one of the file.
stages_exist() {
  awk '
    toupper($1) == "FROM" { for (i = 2; i < NF; i++) if (toupper($i) == "AS") stages[$(i + 1)] = 1 }
    match($0, /--from=[^ ]+/) { name = substr($0, RSTART + 7, RLENGTH - 7); if (!(name in stages)) { print "no stage " name; bad = 1 } }
    END { exit bad }' infra/server/Dockerfile
}

# What the compose file asks for is what the sample explains, and what prepare.sh writes.
settings_agree() {
  grep -oE '[$][{][A-Z_]+' infra/server/compose.yaml | grep -oE '[A-Z_]+' | sort -u >"$home/asked"
  sed -n 's/^\([A-Z_]*\)=.*/\1/p' infra/server/.env.sample | sort >"$home/explained"
  sed -n 's/^\([A-Z_]*\)=.*/\1/p' "$home/server/.env" | sort >"$home/written"
  diff "$home/asked" "$home/explained" && diff "$home/asked" "$home/written"
}

fresh() { # FOLDER: with the script alone
  mkdir "$home/$1" && cp infra/server/prepare.sh "$home/$1"
}

prepare() { # FOLDER [NAME]
  "$home/$1/prepare.sh" "${2:-dti.example.vn}" | tee "$home/said"
}

kept_secret() { # FOLDER
  local there=$home/$1
  [[ $(stat -c %a "$there/.env" "$there/keys/host.json") == $'600\n600' ]] || { echo 'others may read'; return 1; }
  [[ $(stat -c %a "$there/keys") == 700 ]] || { echo 'others may look'; return 1; }
  node -e '
    const keys = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    const values = [keys.masterKey, ...keys.functionKeys].map(key => key.value);
    if (new Set(values).size !== 2 || values.some(value => !/^[\w-]{50,}$/.test(value))) throw new Error("weak or escaped keys");
    const said = require("fs").readFileSync(process.argv[2], "utf8");
    if (values.some(value => said.includes(value))) throw new Error("a key was printed");' "$there/keys/host.json" "$home/said" || return 1
  [[ $(sed -n 's/^STORAGE_KEY=//p' "$there/.env" | base64 -d | wc -c) == 64 ]] || { echo 'no storage key'; return 1; }
}

# Neither a file that lay there, open to all, nor a link that leads elsewhere is given the secrets.
leftovers_get_nothing() {
  local folder name
  touch "$home/elsewhere"
  for folder in files links; do
    fresh "$folder" && mkdir -m 777 "$home/$folder/keys"
    for name in .env.new keys/host.json.new; do
      if [[ $folder == links ]]; then ln -s "$home/elsewhere" "$home/links/$name"; else install -m 666 /dev/null "$home/files/$name"; fi
    done
    prepare "$folder" && kept_secret "$folder" || return 1
  done
  [[ ! -L $home/links/.env && ! -L $home/links/keys/host.json && ! -s $home/elsewhere ]]
}

# Also after a run that root began and something ended before the keys had changed hands.
whose_keys() {
  local to
  fresh owned && prepare owned || return 1
  [[ $(id -u) -ne 0 ]] || chown -R 0:0 "$home/owned/keys"
  prepare owned && to=$(sed -n 's/^RUN_AS=//p' "$home/owned/.env") || return 1
  [[ $(stat -c %u:%g "$home/owned/keys" "$home/owned/keys/host.json") == "$to"$'\n'"$to" ]]
}

out_of_history() { # FILE...
  local file
  for file in "$@"; do
    git check-ignore -q "infra/server/$file" || { echo "$file could be committed"; return 1; }
  done
}

changes_nothing() {
  local before
  before=$(cat "$home/server/.env" "$home/server/keys/host.json" | sha256sum)
  prepare server other.example.vn && grep -q 'keeps the name dti.example.vn' "$home/said" || return 1
  prepare server && ! grep -q 'keeps the name' "$home/said" || return 1
  [[ $(cat "$home/server/.env" "$home/server/keys/host.json" | sha256sum) == "$before" ]]
}

# An .env that lacks something is neither taken for whole nor written over.
incomplete() { # SED-EXPRESSION WHAT-IT-TAKES-AWAY
  rm -rf "$home/part" && fresh part && sed "$1" "$home/server/.env" >"$home/part/.env" || return 1
  ! prepare part 2>"$home/complaint" || { echo 'taken for whole'; return 1; }
  grep -q "$2" "$home/complaint" && [[ ! -e $home/part/keys ]] && sed "$1" "$home/server/.env" | cmp - "$home/part/.env"
}

taken() { # NAME
  rm -rf "$home/named" && fresh named && prepare named "$1" && grep -qx "BLOB_ALIAS=$1" "$home/named/.env"
}

refused() { # [NAME]: ends with an exit code, and writes nothing
  rm -rf "$home/empty" && fresh empty || return 1
  ! "$home/empty/prepare.sh" "$@" && [[ ! -e $home/empty/.env && ! -e $home/empty/keys ]]
}

while IFS= read -r script; do
  check "shellcheck $script" shellcheck "$script"
done < <(find . -type d \( -name .git -o -name .dti -o -name bin -o -name obj -o -name node_modules \) -prune -o \( -path ./.ci/run -o -name '*.sh' \) -print | sort)

check 'linters installed' install_linters
check 'Dockerfile' lint dockerfile-utils lint infra/server/Dockerfile
check 'stages of the Dockerfile' stages_exist
check 'compose file' lint dclint --max-warnings 0 infra/server/compose.yaml

fresh server
check 'prepare.sh' prepare server
check 'settings agree' settings_agree
check 'secrets are kept' kept_secret server
check 'secrets stay out of history' out_of_history .env .env.new keys/host.json keys/host.json.new
check 'leftovers get no secrets' leftovers_get_nothing
check 'the keys are whose the app runs as' whose_keys
check 'prepare.sh overwrites nothing' changes_nothing
check 'an empty .env' incomplete d STORAGE_ACCOUNT
check 'an .env without its key' incomplete 's/^STORAGE_KEY=.*/STORAGE_KEY=/' STORAGE_KEY
check 'an .env cut short' incomplete '/^RUN_AS=/,99d' RUN_AS
check 'prepare.sh wants a name' refused
for name in localhost dti.localhost localhost.localdomain 127.0.0.1 10.1 0x7f.0x1 ::1 a..b a-.b .a a. -a DTI.vn a_b đti.vn 'a b' app \
  "$(printf 'a%.0s' {1..64})" "$(printf 'abcdefghi.%.0s' {1..25})vnvn"; do
  check "prepare.sh does not take the name $name" refused "$name"
done
for name in dti-server 1.example.vn xn--dti-8cd.vn a "$(printf 'a%.0s' {1..63})" "$(printf 'abcdefghi.%.0s' {1..25})vnv"; do
  check "prepare.sh takes the name $name" taken "$name"
done

echo "$passed passed, $failed failed"
((failed == 0))
