#!/usr/bin/env bash
# Checks finished PDF files with Debian's tools: syntax (qpdf), embedded fonts with Unicode (pdffonts), readable text
# (pdftotext), structure tags (pdfinfo) and PDF/A-1b (PDFBox Preflight). Documents to write in and workbooks are opened by LibreOffice and printed.
# Usage: tests/check-documents.sh FILE.pdf FILE.docx FILE.xlsx ...     Last line: "N passed, N failed"; exit 0 only if none failed.
set -euo pipefail

readonly packages='qpdf poppler-utils default-jre-headless libpdfbox2-java libfontbox2-java libcommons-logging-java libactivation-java libjaxb-api-java libreoffice-writer-nogui libreoffice-calc-nogui'
readonly jar_names=(preflight xmpbox pdfbox2 fontbox2 commons-logging jaxb-api javax.activation)

missing=()
for tool in qpdf pdffonts pdfinfo pdftotext java; do
  command -v "$tool" >/dev/null || missing+=("$tool")
done
class_path=
if [[ " $*" == *.docx* || " $*" == *.xlsx* ]]; then
  command -v soffice >/dev/null || missing+=(soffice)
fi
for name in "${jar_names[@]}"; do
  jar=/usr/share/java/$name.jar
  [[ -f $jar ]] || missing+=("$jar")
  class_path+=$jar:
done
if ((${#missing[@]} > 0)); then
  echo "check-documents: not found: ${missing[*]}" >&2
  echo "check-documents: install the Debian packages: $packages" >&2
  exit 2
fi
if (($# == 0)); then
  echo 'check-documents: name at least one file' >&2
  exit 2
fi

passed=0
failed=0
output=$(mktemp)
printed=$(mktemp -d)
trap 'rm -rf "$output" "$printed"' EXIT

check() { # FILE NAME COMMAND...
  local file=$1 name=$2
  shift 2
  if "$@" >"$output" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED $name: $file"
    sed 's/^/    /' "$output"
  fi
}

# Every font embedded, as a subset, with a map to Unicode; at least one font.
fonts_embedded() {
  pdffonts "$1" | awk '
    { print }
    NR > 2 { fonts++; if ($(NF - 4) != "yes" || $(NF - 3) != "yes" || $(NF - 2) != "yes") bad = 1 }
    END { exit bad || !fonts }'
}

# Some text, and no replacement character in it.
text_readable() {
  local text
  text=$(pdftotext -enc UTF-8 "$1" -)
  [[ -n ${text//[[:space:]]/} ]] || { echo 'no text'; return 1; }
  [[ $text != *$'\uFFFD'* ]] || { echo 'a replacement character in the text'; return 1; }
}

tagged() {
  local properties
  properties=$(pdfinfo "$1")
  echo "$properties"
  grep -Eq '^Tagged: +yes' <<<"$properties" && grep -Eq '^Title: +[^ ]' <<<"$properties"
}

pdfa_valid() {
  java -cp "$class_path" org.apache.pdfbox.preflight.Validator_A1b "$1"
}

# LibreOffice prints it, with a profile of its own so that it meets no other.
opens() {
  soffice "-env:UserInstallation=file://$printed/profile" --headless --convert-to pdf --outdir "$printed" "$1" && [[ -s $2 ]]
}

has_pages() {
  pdfinfo "$1" | grep -E '^Pages: +[1-9]'
}

without_blanks() { # ordinary ones and those that do not break
  tr -d '[:space:]' | sed 's/\xC2\xA0//g'
}

# "BÁO CÁO: abstract" is what it is called; on the first page the two stand one below the other, broken into lines.
says_title() {
  local title text
  title=$(pdfinfo -enc UTF-8 "$1" | sed -n 's/^Title: *//p' | without_blanks)
  text=$(pdftotext -enc UTF-8 -f 1 -l 1 "$1" - | without_blanks)
  [[ -n $title && $text == *"${title%%:*}${title#*:}"* ]] || { echo "title: $title"; echo "text: $text"; return 1; }
}

for file in "$@"; do
  [[ -f $file ]] || { echo "FAILED no such file: $file"; failed=$((failed + 1)); continue; }
  if [[ $file == *.docx ]]; then
    print=$printed/$(basename "${file%.docx}").pdf
    check "$file" 'opens in LibreOffice' opens "$file" "$print"
    check "$file" 'has pages' has_pages "$print"
    check "$file" 'text readable' text_readable "$print"
    check "$file" 'says its title' says_title "$print"
    continue
  fi
  if [[ $file == *.xlsx ]]; then
    print=$printed/$(basename "${file%.xlsx}").pdf
    check "$file" 'opens in LibreOffice' opens "$file" "$print"
    check "$file" 'has pages' has_pages "$print"
    check "$file" 'text readable' text_readable "$print"
    continue
  fi
  check "$file" 'qpdf --check' qpdf --check "$file"
  check "$file" 'fonts embedded' fonts_embedded "$file"
  check "$file" 'text readable' text_readable "$file"
  check "$file" 'tagged and titled' tagged "$file"
  check "$file" 'PDF/A-1b' pdfa_valid "$file"
done

echo "$passed passed, $failed failed"
((failed == 0))
