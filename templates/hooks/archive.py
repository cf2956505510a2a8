"""The browser's Python: which files of calc/ and which words it needs, packed for PyScript to unpack.

What is packed is made of the very files that are published under ``app/``, without what no interpreter
needs: comments, docstrings, annotations, and what of a table only pages show (notes, WATCH). Parity tests run on
what is packed.
"""

import ast
import base64
import functools
import gzip
import io
import json
import modulefinder
import tarfile
from pathlib import Path

from .browser_words import browser_words

ROOT = Path(__file__).resolve().parents[2]


@functools.cache
def python_files() -> dict:
    """Name and bytes of calc/page/browser.py and of what it imports, all the way."""
    finder = modulefinder.ModuleFinder([str(ROOT)])
    finder.import_hook("calc")
    finder.import_hook("calc.page.browser")
    found = (getattr(module, "__file__", None) for module in finder.modules.values())
    paths = sorted(Path(path) for path in found if path)
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}


@functools.cache
def packed_files() -> dict:
    """The same files as they travel."""
    return {name: without_words(content.decode("utf-8")).encode("utf-8") for name, content in python_files().items()}


def without_words(source: str) -> str:
    r"""A module without comments, docstrings and annotations.

    >>> without_words('def f(a: int) -> int:\n    "One more."\n    return a + 1  # one')
    'def f(a):\n    return a + 1'
    >>> without_words('class Row(namedtuple("Row", ("a", "b"))):\n    "One row."')
    "Row = namedtuple('Row', ('a', 'b'))"
    """
    return ast.unparse(_WithoutWords().visit(ast.parse(source)))


class _WithoutWords(ast.NodeTransformer):
    """Takes away what the page has no use for: docstrings, annotations, notes, WATCH.

    A class that is a namedtuple with a docstring becomes the bare namedtuple, whose attributes MicroPython
    finds faster.
    """

    def generic_visit(self, node):
        super().generic_visit(node)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.Pass()]
        if isinstance(node, ast.FunctionDef):
            node.returns = None
        if isinstance(node, ast.arg):
            node.annotation = None
        return node

    def visit_If(self, node):
        return ast.Pass() if getattr(node.test, "id", "") == "TYPE_CHECKING" else self.generic_visit(node)

    def visit_ClassDef(self, node):
        node = self.generic_visit(node)
        base = node.bases[0] if node.bases else node
        is_tuple = isinstance(base, ast.Call) and getattr(base.func, "id", "") == "namedtuple"
        if is_tuple and all(isinstance(one, ast.Pass) for one in node.body):
            return ast.Assign([ast.Name(node.name, ast.Store())], base, lineno=node.lineno)
        return node

    def visit_Assign(self, node):
        return None if getattr(node.targets[0], "id", "") == "WATCH" else self.generic_visit(node)

    def visit_keyword(self, node):
        return ast.keyword("note", ast.Constant("")) if node.arg == "note" else self.generic_visit(node)


def words_file(words: dict) -> bytes:
    """What the browser's Python can ask for of the words of a language, as JSON."""
    return json.dumps(browser_words(words, python_files()), ensure_ascii=False).encode("utf-8")


def with_words(words: dict) -> bytes:
    """The archive of the single file: the Python, and the words of every language."""
    return archive(packed_files() | {f"words.{language}.json": words_file(own) for language, own in words.items()})


def archive(contents: dict) -> bytes:
    """A .tar.gz of names and bytes, the same at every build; MicroPython makes one folder level at a time."""
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.USTAR_FORMAT) as packed:
        for folder in sorted({str(Path(uri).parent) for uri in contents} - {"."}):
            entry = tarfile.TarInfo(folder)
            entry.type = tarfile.DIRTYPE
            packed.addfile(entry)
        for uri, content in sorted(contents.items()):
            entry = tarfile.TarInfo(uri)
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    return gzip.compress(raw.getvalue(), 9, mtime=0)


def pack(files: dict) -> str:
    """Names and sizes as one line of JSON, then all bytes; gzip in base64."""
    head = json.dumps([[name, len(content)] for name, content in files.items()])
    raw = head.encode("utf-8") + b"\n" + b"".join(files.values())
    return base64.b64encode(gzip.compress(raw, 9, mtime=0)).decode()
