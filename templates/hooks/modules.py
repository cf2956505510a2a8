"""The import graph of JavaScript modules: which files a script needs, told without running it.

An import names a file in plain quotes, relative to its own, ending in ``.js``. A file that is named
so in any other way stops the build: no import is passed over in silence.
"""

import posixpath
import re
from pathlib import Path

IMPORT = re.compile(
    r"""(?P<head>\b(?:from|import)\s*(?P<call>\(?)\s*)(?P<quote>["'])(?P<address>\.{1,2}/[^"'`\n]+\.m?js)(?P=quote)"""
)
NAMED = re.compile(r"""["'`]\.{1,2}/[^"'`\n]+\.m?js["'`]""")
COMMENT = re.compile(r"/\*\*.*?\*/|^\s*/\*.*?\*/|^\s*//[^\n]*", re.S | re.M)


class ModuleError(ValueError):
    """A module names a file in a way that is no import, or a file that is not there."""


def imports_of(name: str, text: str) -> list:
    """(module, whether it is needed at the start) of each import of a module; names count from the top folder.

    >>> imports_of("form/spans.js", 'import { a } from "../slots.js"; const b = () => import("./undo.js");')
    [('slots.js', True), ('form/undo.js', False)]
    """
    code = COMMENT.sub("", text)
    found = list(IMPORT.finditer(code))
    if len(found) != len(NAMED.findall(code)):
        raise ModuleError(f"{name}: names {len(NAMED.findall(code))} modules, but imports {len(found)}")
    return [(_resolved(name, one["address"]), not one["call"]) for one in found]


def modules_of(folder: Path, entries: tuple, on_demand: bool = False) -> dict:
    """Name and text of the entries and of all they import, nearest first.

    ``on_demand``: also of what they load later.
    """
    texts: dict = {}
    waiting = list(entries)
    while waiting:
        name = waiting.pop(0)
        if name in texts:
            continue
        path = folder / name
        if not path.is_file():
            raise ModuleError(f"no module {name} in {folder}")
        texts[name] = path.read_text(encoding="utf-8")
        waiting += [other for other, at_start in imports_of(name, texts[name]) if at_start or on_demand]
    return texts


def with_bare_names(name: str, text: str, prefix: str) -> str:
    """The module with its imports as names of an import map: ``"./form.js"`` becomes ``"<prefix>form.js"``."""
    return IMPORT.sub(
        lambda one: f"{one['head']}{one['quote']}{prefix}{_resolved(name, one['address'])}{one['quote']}", text
    )


def _resolved(name: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), address))
