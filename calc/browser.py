"""The calculator page: reads the form, answers it, hands the view to the page.

The only module that imports the browser (js, pyscript). Everything crosses the bridge as JSON
text, because MicroPython cuts integers to 32 bits there. An exception is a bug and is not caught.
"""

import json

import js
from pyscript import ffi

from .form import view_of_form


def start(words_file: str) -> None:
    """Answer what is typed already, and from now on whatever is typed."""
    with open(words_file) as source:
        words = json.load(source)

    def recompute(*_):
        raw = json.loads(str(js.calculator.read()))
        js.calculator.fill(json.dumps(view_of_form(raw, words)))

    js.calculator.recompute = ffi.create_proxy(recompute)
    recompute()
    js.calculator.ready()
