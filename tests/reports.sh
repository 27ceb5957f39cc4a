#!/usr/bin/env bash
# Reports and papers of the fictional homes, read by programs that are not ours.
# Usage: tests/reports.sh HUISSCAN PYTHON_BIN
#
# Every home: the own report in Dutch. Six homes: every cut in both languages.
# Two homes: a locked copy. One home: every paper beside the report.
set -euo pipefail
huisscan=$1 python=$2
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
password='stoep kabel merel avondrood'
printf '%s\n' "$password" >"$out/password.txt"

# make NAME COMMAND…: the file out/NAME.pdf, the same bytes twice.
make() {
  local pdf="$out/$1.pdf"
  "$huisscan" "${@:2}" --pdf "$pdf" --date 2026-11-24 >/dev/null
  "$huisscan" "${@:2}" --pdf "$out/again.pdf" --date 2026-11-24 --overwrite >/dev/null
  cmp "$pdf" "$out/again.pdf"
}

# sound NAME: what other programs say of it.
sound() {
  local pdf="$out/$1.pdf"
  qpdf --check "$pdf" >/dev/null
  # Every font embedded and subset.
  pdffonts "$pdf" | tail -n +3 | awk '$0 !~ / yes +yes +yes / { print "font not embedded or not subset: " $0; bad = 1 } END { exit bad }'
  mutool draw -q -F txt -o /dev/null "$pdf"
  pdftotext "$pdf" "$out/$1.txt"
  test -s "$out/$1.txt"
  "$python/pdfua" check "$pdf" >"$out/pdfua.txt" 2>&1 || { cat "$out/pdfua.txt"; exit 1; }
  echo "$1: $(pdfinfo "$pdf" | awk '/^Pages/ { print $2 }') pages, $(stat -c %s "$pdf") bytes"
}

# locked NAME COMMAND…: the same words with the password, none without.
locked() {
  "$huisscan" "${@:2}" --pdf "$out/locked.pdf" --date 2026-11-24 --overwrite --password-file "$out/password.txt" >/dev/null
  qpdf --check --password="$password" "$out/locked.pdf" >/dev/null
  pdftotext -upw "$password" "$out/locked.pdf" - | cmp - "$out/$1.txt"
  mutool draw -q -p "$password" -F txt -o /dev/null "$out/locked.pdf"
  for reader in "qpdf --check" "pdftotext" "mutool draw -q -F txt -o /dev/null"; do
    if $reader "$out/locked.pdf" >/dev/null 2>&1; then echo "$reader opened a locked copy"; exit 1; fi
  done
}

number=0
for home in checklists/homes/*.json; do
  name=$(basename "$home" .json)
  number=$((number + 1))
  make "$name" report --answers "$home"
  sound "$name"
  # Every action's title, in the order of the result.
  "$huisscan" score --answers "$home" --json >"$out/score.json"
  python3 tests/titles_in_order.py checklists/woning-bestuurder.json "$out/score.json" "$out/$name.txt"
  if [ "$number" -le 2 ]; then locked "$name" report --answers "$home"; fi
  if [ "$number" -le 6 ]; then
    for cut in private installer employer; do
      for lang in nl en; do
        [ "$cut-$lang" = private-nl ] && continue
        make "$name-$cut-$lang" report --answers "$home" --cut "$cut" --lang "$lang"
        sound "$name-$cut-$lang"
      done
    done
  fi
done
home=checklists/homes/03-vrijstaand-na-dreiging.json
for kind in form door-card outdoor-list call-cards order-sheets; do
  for lang in nl en; do
    make "$kind-$lang" paper --kind "$kind" --answers "$home" --lang "$lang"
    sound "$kind-$lang"
  done
  locked "$kind-nl" paper --kind "$kind" --answers "$home"
done
make large report --answers "$home" --large-print
sound large

# Read aloud: outloud takes seconds a file, so several at once.
rm -f "$out/again.pdf" "$out/locked.pdf"
export python out
printf '%s\n' "$out"/*.pdf | xargs -P 2 -n 1 sh -c '"$python/outloud" -q "$1" >"$1.said" 2>&1 || { cat "$1.said"; exit 255; }' sh
echo "$(ls "$out"/*.pdf | wc -l) files read aloud without an error"
