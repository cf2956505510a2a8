"""Style sheets: joined from their parts, and cut down to what one document can use."""

import re
from pathlib import Path

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
    """The rules that can apply to a text: every class they name occurs in it."""
    names = set(re.findall(r"[\w-]+", text))
    kept = "".join(_rules(re.sub(r"/\*.*?\*/", "", css, flags=re.S), names))
    called = set(re.findall(r"var\((--[\w-]+)", kept))
    return re.sub(
        r"(--[\w-]+):(?:\"[^\"]*\"|'[^']*'|\([^()]*(?:\([^()]*\)[^()]*)*\)|[^;{}\"'()])*;?",
        lambda one: one.group() if one.group(1) in called else "",
        kept,
    )


def _rules(css: str, names: set):
    """Each rule that is kept, as text; of a block in a block what is kept in it."""
    for head, body in _blocks(css):
        if body is None:
            yield head + ";"
        elif head.startswith(("@media", "@supports", "@layer", "@container")):
            inner = "".join(_rules(body, names))
            if inner:
                yield f"{head}{{{inner}}}"
        elif head.startswith("@"):
            if not head.startswith(("@keyframes", "@-webkit-keyframes", "@font-face")) or head.split()[-1] in names:
                yield f"{head}{{{_squeeze(body)}}}"
        else:
            selectors = [one for one in _selectors(head) if _applies(one, names)]
            if selectors and body.strip():
                yield f"{','.join(selectors)}{{{_squeeze(body)}}}"


def _blocks(css: str):
    """(head, body) of each block on this level; a statement without a block has no body."""
    depth, start, opened, quote = 0, 0, 0, ""
    for at, sign in enumerate(css):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign == "{":
            depth += 1
            opened = at if depth == 1 else opened
        elif sign == "}":
            depth -= 1
            if depth == 0:
                yield " ".join(css[start:opened].split()), css[opened + 1 : at]
                start = at + 1
        elif sign == ";" and depth == 0:
            yield css[start:at].strip(), None
            start = at + 1


def _selectors(head: str) -> list:
    """Split at the commas outside brackets."""
    parts, depth = [""], 0
    for sign in head:
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return [part.strip() for part in parts]


def _applies(selector: str, names: set) -> bool:
    required = re.sub(r":(?:not|is|where|has)\([^()]*(?:\([^()]*\)[^()]*)*\)", "", selector)
    return all(name in names for name in re.findall(r"[.#]([a-zA-Z_-][\w-]*)", re.sub(r"\[[^]]*\]", "", required)))


def _squeeze(body: str) -> str:
    """Declarations without the space around them."""
    return re.sub(r"\s*\n\s*", "", body).strip()
