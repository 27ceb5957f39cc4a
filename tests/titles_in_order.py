"""Checks that a report's text holds every action's title, in the result's order.

Usage: titles_in_order.py CHECKLIST SCORE TEXT
"""

import json
import pathlib
import re
import sys


def squeeze(text: str) -> str:
    """Text without white space, soft hyphens and drawn stars, as breaks may fall anywhere."""
    return re.sub(r"[\s\u00ad\u2605]+", "", text).replace("-", "")


checklist, score, text = (pathlib.Path(path).read_text(encoding="utf-8") for path in sys.argv[1:4])
titles = {measure["id"]: measure["title"]["nl"] for measure in json.loads(checklist)["measures"]}
text, at = squeeze(text), 0
actions = json.loads(score)["actions"]
for action in actions:
    found = text.find(squeeze(titles[action["measure"]]), at)
    if found < 0:
        sys.exit(f"not in the report, or out of order: {titles[action['measure']]}")
    at = found + 1
print(f"{len(actions)} titles in order")
