"""The glue of the page, with a page that is not there: what stands in the form is assessed once."""

import importlib
import json
import sys
import types

import pytest

from calc.page import form
from calc.strings import load_words

TYPED = {"ground": "stop_paying", "month": "2024-12", "spans": [{"from": "2024-01", "to": "2024-12", "base": "4500"}]}


@pytest.fixture
def page(monkeypatch):
    """(the page, what it shows, how often it was assessed)."""
    calculator = types.SimpleNamespace(typed=TYPED, shown=[])
    calculator.read = lambda: json.dumps(calculator.typed)
    calculator.fill = lambda text: calculator.shown.append(json.loads(text))
    monkeypatch.setitem(sys.modules, "js", types.SimpleNamespace(calculator=calculator))
    monkeypatch.setitem(
        sys.modules, "pyscript", types.SimpleNamespace(ffi=types.SimpleNamespace(create_proxy=lambda one: one))
    )
    assessed = []

    def counted(typed):
        assessed.append(typed)
        return form.answer_of(typed)

    sys.modules.pop("calc.page.browser", None)
    browser = importlib.import_module("calc.page.browser")

    monkeypatch.setattr(browser, "answer_of", counted)
    yield browser._Page(load_words("en")), calculator, assessed
    sys.modules.pop("calc.page.browser", None)


def test_a_pause_in_typing_is_assessed_once(page):
    """The view, the link, the code and the data are of one answer."""
    page, calculator, assessed = page
    assessed.clear()
    page.recompute()
    link = json.loads(page.ask("link", ""))["link"]
    code = json.loads(page.ask("code", ""))["code"]
    data = json.loads(page.ask("data", ""))
    assert assessed == [TYPED]
    assert calculator.shown[-1]["verdict"] == data["result"]["verdict"] == "not_payable"
    assert "spans=2024-12*4500" in link and code and data["result"]["account"]["interest"] == "61.31"


def asked(**typed):
    """The fields asked for, as the form would send this."""
    view = form.view_of_typed(typed, load_words("en"))
    return view["state"], [one["field"] for one in view["ask"]]


def test_what_is_needed_is_asked_for_at_once_and_nothing_twice():
    """Also while the month of the death is missing; a row that is begun stands for the history."""
    row = {"from": "2020-01", "payment": ""}
    assert asked(ground="death") == ("prompt", ["month", "spans"])
    assert asked(ground="death", spans=[row]) == ("prompt", ["spans[0].to", "spans[0].base", "month"])
    assert asked(ground="death", month="2026-05") == ("prompt", ["spans"])
    assert asked(ground="death", month="2026-05", spans=[row]) == ("prompt", ["spans[0].to", "spans[0].base"])
    assert asked(ground="death", month="2026-05", balance="1", balance_month="2025-") == ("prompt", ["balance_month"])
    assert asked(ground="medical_prepaid", medical_kind="resident") == (
        "prompt",
        ["month", "medical_paid", "medical_from"],
    )


def test_what_is_typed_next_is_assessed_again(page):
    page, calculator, assessed = page
    page.recompute()
    calculator.typed = TYPED | {"month": "2025-06"}
    assert "month=2025-06" in json.loads(page.ask("link", ""))["link"]
    page.recompute()
    assert [one["month"] for one in assessed[-2:]] == ["2024-12", "2025-06"]
    assert calculator.shown[-1]["text"]["account.balance"].endswith("4,414.17")


def test_rows_that_stand_there_already_are_not_sent_again(page):
    page, calculator, _assessed = page
    page.recompute()
    page.recompute()
    assert calculator.shown[0]["rows"]["steps"][0] and calculator.shown[1]["rows"]["steps"][0] is None
