#!/usr/bin/env bash
# Reports of the fictional homes, read by programs that are not ours.
# Usage: tests/reports.sh HUISSCAN PYTHON_BIN
set -euo pipefail
huisscan=$1 python=$2
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for home in checklists/homes/*.json; do
  name=$(basename "$home" .json)
  pdf="$out/$name.pdf"
  "$huisscan" report --answers "$home" --pdf "$pdf" --date 2026-11-24 >/dev/null
  "$huisscan" report --answers "$home" --pdf "$out/again.pdf" --date 2026-11-24 --overwrite >/dev/null
  cmp "$pdf" "$out/again.pdf"
  qpdf --check "$pdf" >/dev/null
  # Every font embedded and subset.
  pdffonts "$pdf" | tail -n +3 | awk '$0 !~ / yes +yes +yes / { print "font not embedded or not subset: " $0; bad = 1 } END { exit bad }'
  mutool draw -q -F txt -o /dev/null "$pdf"
  "$python/pdfua" check "$pdf" >"$out/pdfua.txt" 2>&1 || { cat "$out/pdfua.txt"; exit 1; }
  "$python/outloud" -q "$pdf" >"$out/outloud.txt" 2>&1 || { cat "$out/outloud.txt"; exit 1; }
  # Every action's title, in the order of the result.
  pdftotext "$pdf" "$out/text.txt"
  "$huisscan" score --answers "$home" --json >"$out/score.json"
  python3 tests/titles_in_order.py checklists/woning-bestuurder.json "$out/score.json" "$out/text.txt"
  # A locked copy: the same words with the password, none without.
  printf 'stoep kabel merel avondrood\n' >"$out/password.txt"
  "$huisscan" report --answers "$home" --pdf "$out/locked.pdf" --date 2026-11-24 --overwrite \
    --password-file "$out/password.txt" >/dev/null
  qpdf --check --password='stoep kabel merel avondrood' "$out/locked.pdf" >/dev/null
  pdftotext -upw 'stoep kabel merel avondrood' "$out/locked.pdf" - | cmp - "$out/text.txt"
  mutool draw -q -p 'stoep kabel merel avondrood' -F txt -o /dev/null "$out/locked.pdf"
  for reader in "qpdf --check" "pdftotext" "mutool draw -q -F txt -o /dev/null"; do
    if $reader "$out/locked.pdf" >/dev/null 2>&1; then echo "$reader opened a locked copy"; exit 1; fi
  done
  echo "$name: ok, $(pdfinfo "$pdf" | awk '/^Pages/ { print $2 }') pages, $(stat -c %s "$pdf") bytes"
done
