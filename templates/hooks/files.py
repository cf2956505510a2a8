"""Which files the build puts beside the pages, as plain (address, content or path).

What is made (archives, data, feeds, manifests) and what is published byte for byte (calc/, the
runtime); and what of the theme and of templates/ is of no use on the site.
"""

import re
from pathlib import Path

from . import archive, contract, tables
from .style_sheets import joined

UNUSED = re.compile(
    r"(assets/(js/(service-worker(-addresses)?\.js|unpack\.js|embed\.js|calculator/.*)|css/.*|javascripts/lunr/.*|images/favicon\.png|.*\.map)"
    r"|(strings|hooks)/.*|example\.json|report\.txt|feed\.xml|manifest\.webmanifest)$"
)
MADE_FOR_EACH = ("feed.xml", "manifest.webmanifest")  # templates of which every language gets its own


def is_unused(address: str) -> bool:
    """True for what the theme or templates/ would bring onto the site in vain."""
    return UNUSED.match(address) is not None


def published(root: Path):
    """(address, path) of each file that is published byte for byte: the rules, without command line and words."""
    for path in sorted((root / "calc").rglob("*.py")):
        if not path.is_relative_to(root / "calc" / "strings") and path.name != "__main__.py":
            yield "app/" + path.relative_to(root).as_posix(), path
    for path in sorted(set((root / ".runtime").glob("*.*")) - {root / ".runtime" / "sw.js"}):
        yield f"assets/{'js' if path.name == 'qr.js' else 'runtime'}/{path.name}", path
    for path in sorted((root / ".runtime" / "js").glob("*.js")):
        yield "assets/js/" + path.name, path


def made(words: dict, render, root: Path):
    """(address, bytes or text) of the archives, the tables as data, the contract, style sheets, feeds and manifests.

    ``words``: the words of each language; ``render(template, language)`` gives its text.
    """
    yield "app/calc.tar.gz", archive.archive(archive.packed_files())
    for language, own in words.items():
        yield f"app/words.{language}.tar.gz", archive.archive({"words.json": archive.words_file(own)})
    yield from tables.published()
    yield from contract.published()
    for sheet in sorted((root / "docs" / "assets" / "css").glob("*.css")):
        yield f"assets/css/{sheet.name}", joined(sheet)
    for language in words:
        for name in MADE_FOR_EACH:
            yield f"{language}/{name}", render(name, language)
