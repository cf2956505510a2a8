"""The calculator page: reads the form, answers it, hands the view to the page.

The only module that imports the browser (js, pyscript). Everything crosses the bridge as JSON
text, because MicroPython cuts integers to 32 bits there. An exception is a bug and is not caught.
"""

import json

import js
from pyscript import ffi

from .form import view_of_form


def _changed(name: str, rows: list, shown: dict) -> list:
    """The rows of a list, with None for each that stands on the page already."""
    before = shown.get(name, ())
    shown[name] = rows
    return [None if at < len(before) and rows[at] == before[at] else rows[at] for at in range(len(rows))]


def start(words_file: str) -> None:
    """Answer what is typed already, and from now on whatever is typed."""
    with open(words_file) as source:
        words = json.load(source)

    shown: dict = {}

    def recompute(*_):
        raw = json.loads(str(js.calculator.read()))
        view = view_of_form(raw, words)
        view["rows"] = {name: _changed(name, view["rows"][name], shown) for name in view["rows"]}
        js.calculator.fill(json.dumps(view))

    js.calculator.recompute = ffi.create_proxy(recompute)
    recompute()
    js.calculator.ready()
