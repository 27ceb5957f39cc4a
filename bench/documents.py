"""Times the report beside the same content set by other programs.

Called by documents.sh with the program, a home, a working folder that holds the
report and its tag tree as text, and how often to run. The content goes to the
others as headings, paragraphs, lists and tables in the same order; their letters
are made so large that they fill as many pages. Each runs as a process of its own.
"""

import json
import os
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import time

huisscan, home, folder, runs = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4])


def blocks(tree):
    """The tag tree as [kind, words], tables as [“table”, rows]."""
    out, kind, row = [], None, None
    for line in tree.splitlines():
        name = line.strip().split(" ")[0].rstrip(":")
        words = re.fullmatch(r'\s*"(.*)"', line)
        if words is None:
            if name == "Table":
                out.append(["table", []])
            elif name == "TR":
                row = []
                out[-1][1].append(row)
            elif name in ("TH", "TD"):
                row.append("")
            elif name in ("H1", "H2", "H3", "H4", "P", "LBody", "Lbl"):
                out.append([name, ""])
            kind = name if name not in ("Span", "Link") and not name.startswith("/") else kind
        elif kind in ("TH", "TD"):
            row[-1] += words[1]
        elif out and out[-1][0] != "table":
            out[-1][1] += words[1]
    return [block for block in out if block[0] not in ("Lbl",) and block[1]]


TYPST = """
import json, sys, typst
blocks, size = json.load(open(sys.argv[1])), sys.argv[3]
def quoted(words):
    return json.dumps(words, ensure_ascii=False)
lines = ['#set document(title: "Advies")', '#set text(lang: "nl", size: %spt, hyphenate: true)' % size,
         '#set page(paper: "a4", footer: context [bladzijde #counter(page).display() van #counter(page).final().first()])']
level = 0
for kind, content in blocks:
    if kind == "table":
        width = max(len(row) for row in content)
        cells = ", ".join(quoted(cell) for row in content[1:] for cell in row + [""] * (width - len(row)))
        head = ", ".join(quoted(cell) for cell in content[0] + [""] * (width - len(content[0])))
        lines.append(f"#table(columns: {width}, table.header({head}), {cells})")
    elif kind[0] == "H":
        level = min(int(kind[1]), level + 1)
        lines.append(f"#heading(level: {level}, {quoted(content)})")
    elif kind == "LBody":
        lines.append(f"#list(text({quoted(content)}))")
    else:
        lines.append(f"#par(text({quoted(content)}))")
open(sys.argv[1] + ".typ", "w").write("\\n".join(lines))
typst.compile(sys.argv[1] + ".typ", output=sys.argv[2], pdf_standards=["ua-1"])
"""

REPORTLAB = """
import json, sys
from xml.sax.saxutils import escape
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate, Table
size = float(sys.argv[3])
def style(scale):
    return ParagraphStyle("s%s" % scale, fontSize=size * scale, leading=size * scale * 1.4, spaceAfter=6)
usual, story = style(1), []
for kind, content in json.load(open(sys.argv[1])):
    if kind == "table":
        width = max(len(row) for row in content)
        rows = [[Paragraph(escape(cell), usual) for cell in row + [""] * (width - len(row))] for row in content]
        story.append(Table(rows, repeatRows=1))
    elif kind[0] == "H":
        story.append(Paragraph(escape(content), style({"1": 1.7, "2": 1.2}.get(kind[1], 1.05))))
    elif kind == "LBody":
        story.append(ListFlowable([Paragraph(escape(content), usual)], bulletType="bullet"))
    else:
        story.append(Paragraph(escape(content), usual))
SimpleDocTemplate(sys.argv[2], pagesize=A4, title="Advies", lang="nl").build(story)
"""

WEASYPRINT = """
import json, sys
from html import escape
from weasyprint import HTML
parts = ['<html lang="nl"><title>Advies</title><style>@page{size:A4} body{font-size:%spt;line-height:1.4;hyphens:auto}</style>' % sys.argv[3]]
for kind, content in json.load(open(sys.argv[1])):
    if kind == "table":
        head = "".join(f"<th>{escape(cell)}</th>" for cell in content[0])
        rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in content[1:])
        parts.append(f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>")
    else:
        tag = {"LBody": "li", "P": "p"}.get(kind, kind.lower())
        parts.append(f"<{tag}>{escape(content)}</{tag}>")
HTML(string="".join(parts)).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
"""


def pages(pdf):
    said = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)", said, re.MULTILINE)[1])


def timed(command):
    """Seconds by the clock and seconds of processor time."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


content = folder / "content.json"
content.write_text(json.dumps(blocks((folder / "tree.txt").read_text(encoding="utf-8"))), encoding="utf-8")
wanted = pages(folder / "report.pdf")
commands = {
    "huisscan": [huisscan, "report", "--answers", home, "--pdf", str(folder / "huisscan.pdf"),
                 "--date", "2026-11-24", "--overwrite"],
}
for name, program in [("typst", TYPST), ("reportlab", REPORTLAB), ("weasyprint", WEASYPRINT)]:
    # Not named as the library it uses.
    script = folder / f"with-{name}.py"
    script.write_text(program, encoding="utf-8")
    low, high, best = 6.0, 20.0, None
    for _ in range(9):
        size = (low + high) / 2
        command = [sys.executable, str(script), str(content), str(folder / f"{name}.pdf"), f"{size:.3f}"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        found = pages(folder / f"{name}.pdf")
        if best is None or abs(found - wanted) < abs(best[0] - wanted):
            best = (found, command)
        if found == wanted:
            break
        low, high = (size, high) if found < wanted else (low, size)
    commands[name] = best[1]

times = {name: [] for name in commands}
for _ in range(runs):
    for name, command in commands.items():
        times[name].append(timed(command))
median = {name: [statistics.median(each) for each in zip(*found)] for name, found in times.items()}
print("| program | pages | bytes | by the clock | processor time | beside typst |")
print("|---|---|---|---|---|---|")
for name in commands:
    pdf = folder / f"{name}.pdf"
    wall, processor = median[name]
    ratio = f"{wall / median['typst'][0]:.2f} ({processor / median['typst'][1]:.2f})"
    print(f"| {name} | {pages(pdf)} | {os.path.getsize(pdf)} | {wall * 1000:.0f} ms | {processor * 1000:.0f} ms | {ratio} |")
