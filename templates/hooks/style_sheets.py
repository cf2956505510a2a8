"""Style sheets: joined from their parts, and cut down to what one document can use."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PURGE = Path(__file__).with_name("purge.mjs")
IMPORT = re.compile(r'^@import url\("([\w/-]+\.css)"\);$', re.M)
COMMENT = re.compile(r"/\*.*?\*/\s*", re.S)


def joined(sheet: Path) -> str:
    """A style sheet with each part in place of its ``@import url("part.css");``, without comments.

    The parts lie in a folder of the sheet's name. Raises ValueError for a part that is not imported.
    """
    text = sheet.read_text(encoding="utf-8")
    parts = [sheet.parent / name for name in IMPORT.findall(text)]
    idle = sorted(set(sheet.with_suffix("").glob("*.css")) - set(parts))
    if idle:
        raise ValueError(f"{sheet.name} does not import {', '.join(path.name for path in idle)}")
    whole = IMPORT.sub(lambda one: (sheet.parent / one[1]).read_text(encoding="utf-8"), text)
    if "@import" in whole:
        raise ValueError(f"{sheet.name} imports in a way that is not understood here")
    return COMMENT.sub("", whole)


def used_css(css: str, text: str) -> str:
    """What PurgeCSS keeps of a style sheet for a document: the rules that can apply to its text."""
    path = os.pathsep.join((os.path.dirname(sys.executable), os.environ.get("PATH", os.defpath)))
    command = (shutil.which("node", path=path) or "node", str(PURGE))
    asked = json.dumps({"css": css, "text": text})
    return subprocess.run(command, input=asked, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout
