#!/usr/bin/env bash
# The advice report beside the same content set by typst, reportlab and
# weasyprint: whole processes, in one run, with as many pages.
# Usage: bench/documents.sh HUISSCAN PYTHON_BIN [RUNS]
# PYTHON_BIN is the bin folder of a Python with typst, reportlab and weasyprint.
set -euo pipefail
huisscan=$(realpath "$1") python=$(realpath "$2") runs=${3:-9}
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
home=checklists/homes/01-rijtjeshuis-gezin.json
"$huisscan" report --answers "$home" --pdf "$out/report.pdf" --date 2026-11-24 >/dev/null
pdfinfo -struct-text "$out/report.pdf" >"$out/tree.txt"
"$python/python" bench/documents.py "$huisscan" "$home" "$out" "$runs"
