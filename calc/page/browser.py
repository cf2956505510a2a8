"""The calculator page: reads the form, answers it, hands the view to the page.

The only module that imports the browser (js, pyscript). Links and codes are imported when they are
asked for, so that the first answer comes sooner. Everything crosses the bridge as JSON
text, because MicroPython cuts integers to 32 bits there. An exception is a bug and is not caught.
"""

import json

import js
from pyscript import ffi

from .form import answer_of, typed_of_scenario, view_of_answer


def _changed(name: str, rows: list, shown: dict) -> list:
    """The rows of a list, with None for each that stands on the page already."""
    before = shown.get(name, ())
    shown[name] = rows
    return [None if at < len(before) and rows[at] == before[at] else rows[at] for at in range(len(rows))]


class _Page:
    """One page: its words, the rows that it shows, the link that it was opened with."""

    def __init__(self, words: dict):
        self.words = words
        self.shown: dict = {}
        self.text = ""  # of the form as last read
        self.typed: dict = {}  # the same: links hold it as it was typed
        self.last = answer_of({})  # the answer to it
        self.opened: object = None  # link.Opened, until it is answered
        self.inputs = ""  # of the opened link, as the form holds them
        self.notice: dict = {}

    def answer(self):
        """The answer to what stands in the form; it is assessed once, however many ask."""
        text = str(js.calculator.read())
        if text != self.text:
            self.text, self.typed = text, json.loads(text)
            self.last = answer_of(self.typed)
        return self.last

    def recompute(self, *_):
        answer = self.answer()
        view = view_of_answer(answer, self.words)
        view["rows"] = {name: _changed(name, view["rows"][name], self.shown) for name in view["rows"]}
        view["notice"] = self.notice_of(answer)
        js.calculator.fill(json.dumps(view))

    def notice_of(self, answer) -> dict:
        """What is said of the link stays while the inputs are still its own."""
        if self.opened is None and not self.notice:
            return {}
        from ..contract.link import write_link
        from .since import notice_of

        inputs = write_link(self.typed)
        if self.opened is not None:
            opened, self.opened = self.opened, None
            notice = notice_of(opened, answer.scenario, answer.result, self.words)  # type: ignore[arg-type]
            self.inputs, self.notice = inputs, notice
        return self.notice if inputs == self.inputs else {}

    def ask(self, name, text) -> str:
        """The page asks: open a link, write or read a code, give out the data."""
        return json.dumps(getattr(self, "ask_" + str(name))(str(text)))

    def ask_open(self, text: str) -> dict:
        from ..contract.link import read_link

        self.opened = opened = read_link(text)
        return typed_of_scenario(opened.scenario)

    def ask_link(self, _) -> dict:
        from ..contract.link import write_link

        answer = self.answer()
        return {"link": write_link(self.typed, answer.result)}

    def ask_code(self, _) -> dict:
        from ..contract.code import MOST_CHARACTERS, write_code

        code = write_code(self.answer().scenario)
        return {"code": code, "long": len(code) > MOST_CHARACTERS}

    def ask_read_code(self, text: str) -> dict:
        from ..contract.code import read_code
        from ..contract.link import write_link

        scenario, problem = read_code(text)
        if problem:
            return {"problem": self.words[problem]}
        return {"link": write_link(scenario)}

    def ask_data(self, _) -> dict:
        from ..contract.result import result_data

        answer = self.answer()
        result = answer.result and result_data(answer.result)
        names = ("year", "opening", "credited", "interest", "balance", "rate")
        ledger = result["ledger"] if result else []
        return {
            "scenario": answer.scenario,
            "result": result,
            "columns": {name: self.words["ledger." + name] for name in names},
            "support": {line["rate_status"]: self.words["support." + line["rate_status"]] for line in ledger},
        }


def start(words_file: str) -> None:
    """Answer what is typed already, and from now on whatever is typed."""
    with open(words_file) as source:
        page = _Page(json.load(source))
    js.calculator.ask = ffi.create_proxy(page.ask)
    js.calculator.recompute = ffi.create_proxy(page.recompute)
    js.calculator.begin()
    page.recompute()
    js.calculator.ready()
