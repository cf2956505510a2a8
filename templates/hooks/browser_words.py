"""The words that travel to the browser: those that its Python can ask for, no others.

Its Python names a word by its key, or by the beginning of one that ends in a dot
(``"verdict." + result["verdict"]``); a pattern names a group (``{kind|word.kind}``). Of the sources,
which are most of the text, go those whose id stands in the rules or in a value of a table.
"""

import ast
import importlib
import re
from types import ModuleType

KEY = re.compile(r"[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)*\.?")
GROUP = re.compile(r"\{[^}|]+\|word\.([^}]+)\}")
SOURCE = "source."


def browser_words(words: dict, files: dict) -> dict:
    """The words of a language that the Python in ``files`` (name → bytes) can ask for."""
    texts = strings_of(files)
    asked = {text for text in texts if KEY.fullmatch(text)}
    cited = texts | values_of(files)
    chosen: set = set()
    while True:
        more = {key for key in words if _is_asked(key, asked) and _may_travel(key, cited)} - chosen
        if not more:
            return {key: text for key, text in words.items() if key in chosen}
        chosen |= more
        asked |= {group + "." for key in more for group in GROUP.findall(words[key])}


def _is_asked(key: str, asked: set) -> bool:
    """True if the key or a beginning of it that ends in a dot is asked for."""
    parts = key.split(".")
    return key in asked or any(".".join(parts[:size]) + "." in asked for size in range(1, len(parts)))


def _may_travel(key: str, cited: set) -> bool:
    """True for every word but those of a source that is not cited."""
    return not key.startswith(SOURCE) or key.split(".")[1] in cited


def strings_of(files: dict) -> set:
    """Every text that stands in the code of these files."""
    return {
        node.value
        for content in files.values()
        for node in ast.walk(ast.parse(content))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def values_of(files: dict) -> set:
    """Every text in the values of the tables among these files, also where it is put together from parts."""
    modules = [name.removesuffix(".py").replace("/", ".") for name in files if "/parameters/" in name]
    return {text for name in modules for text in _texts(vars(importlib.import_module(name)))}


def _texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            if not str(name).startswith("__") and not isinstance(part, ModuleType):
                yield from _texts(part)
    elif isinstance(value, (tuple, list, set, frozenset)):
        for part in value:
            yield from _texts(part)
