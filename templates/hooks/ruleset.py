"""Which rules these are: an id of everything that can change a result, and of nothing else.

The id is the start of a SHA-256 over the syntax trees of ``calc`` and of all that it imports, and over
the day of the ruleset. Comments, docstrings, layout, annotations, notes on rows and WATCH are no part of
it, nor are tables that only pages show: ``calc`` does not import them.
"""

import ast
import hashlib
import modulefinder
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# What a syntax tree says that no result depends on: annotations, and what newer Pythons add.
_SILENT_FIELDS = {"annotation", "returns", "type_comment", "type_params", "kind", "ctx", "type_ignores"}
_SILENT_KEYWORDS = {"note"}  # of a row
_SILENT_NAMES = {"WATCH"}

_TEMPLATE = '''"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "{id}"
RULESET_DAY = "{day}"
'''


def ruleset_id(day: str, root: Path = ROOT) -> str:
    """First 12 hex digits of the id of the rules under a root, as published on a day."""
    digest = hashlib.sha256(day.encode())
    for path in rule_files(root):
        digest.update(path.relative_to(root).as_posix().encode())
        digest.update(canonical(path.read_text(encoding="utf-8")).encode())
    return digest.hexdigest()[:12]


def rule_files(root: Path = ROOT) -> list:
    """``calc`` and what it imports, all the way, without the file that holds the id."""
    finder = modulefinder.ModuleFinder([str(root)])
    finder.import_hook("calc")
    files = [getattr(module, "__file__", None) for module in finder.modules.values()]
    paths = {Path(file) for file in files if file}
    own = (root / "calc").resolve()
    return sorted(path for path in paths if path.resolve().is_relative_to(own) and path.name != "ruleset.py")


def canonical(source: str) -> str:
    """The syntax tree of a module as text, the same on every version of Python."""
    return _text(ast.parse(source))


def _text(node) -> str:
    if isinstance(node, list):
        return "[" + ",".join(_text(one) for one in node if not _is_silent(one)) + "]"
    if not isinstance(node, ast.AST):
        return repr(node)
    fields = [
        f"{name}={_text(value)}"
        for name, value in ast.iter_fields(node)
        if name not in _SILENT_FIELDS and value is not None and value != []
    ]
    return f"{type(node).__name__}({','.join(fields)})"


def _is_silent(node) -> bool:
    """A docstring, the note of a row, a WATCH."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    if isinstance(node, ast.keyword):
        return node.arg in _SILENT_KEYWORDS
    return isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in _SILENT_NAMES


def file_text(day: str, root: Path = ROOT) -> str:
    """What ``calc/ruleset.py`` must hold."""
    return _TEMPLATE.format(id=ruleset_id(day, root), day=day)
