"""Decision 4 of the design: whatever amount the page prints is typed, or is the amount of a step that it shows.

The steps in turn follow from their own operands (test_steps.py). Looked at is the built view, in both languages:
verdict, figure, parts, sums, alternatives, notes and summary.
"""

import re
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from calc import ScenarioError
from calc.contract.fields import FIELD
from calc.page.view import present
from calc.strings import load_words
from tests.support.results import decided
from tests.support.strategies import GROUNDS, scenarios
from tests.unit.test_steps import check_steps

WORDS = {language: load_words(language) for language in ("zh", "en")}
AMOUNT = re.compile(r"(?<![\d.,])\d[\d,]*\.\d\d(?![\d%])")
QUIET = list(HealthCheck)
QUICK = settings(max_examples=300 // len(GROUNDS) + 1, derandomize=True, deadline=None, suppress_health_check=QUIET)
LONG = settings(max_examples=5000 // len(GROUNDS) + 1, deadline=None, suppress_health_check=QUIET)

# What stands in the texts of the words themselves, as an example or a number of a document.
OF_THE_WORDS = {Decimal("3360.00")}


def amounts_in(*texts):
    return {Decimal(found.replace(",", "")) for text in texts for found in AMOUNT.findall(text)}


def typed_in(scenario):
    """Every amount that was typed, also in the rows."""
    typed = [scenario[name] for name in scenario if FIELD[name].kind == "yuan"]
    rows = [row for name in ("spans", "overlap") for row in scenario.get(name, [])]
    typed += [row[name] for row in rows for name in ("base", "payment") if name in row]
    return {Decimal(amount.replace(",", "")).quantize(Decimal("0.01")) for amount in typed}


def worked_out(view):
    """Amounts of the steps on the page, with the operands that one of their formulas shows."""
    steps = view["rows"]["steps"] + [step for way in view["rows"]["alternatives"] for step in way["steps"]]
    return amounts_in(*[step["amount"] for step in steps]), amounts_in(*[step["formula"] for step in steps])


def figures_of(view):
    """What the reader takes for an answer."""
    text = [view["text"][name] for name in view["text"] if name.split(".")[0] in ("verdict", "amount", "sticky")]
    rows = [row["text"] for part in ("reasons", "notes") for row in view["rows"][part]]
    rows += [row["amount"] for row in view["rows"]["parts"]]
    ways = [row[name] for row in view["rows"]["alternatives"] for name in ("title", "amount", "text")]
    return amounts_in(*text, *rows, *ways)


def is_worked_out(scenario):
    try:
        result = decided(scenario)
    except ScenarioError:
        return
    for words in WORDS.values():
        view = present(result, words)
        amounts, operands = worked_out(view)
        known = typed_in(scenario) | amounts | OF_THE_WORDS | {Decimal(0)}
        assert figures_of(view) <= known, (scenario, figures_of(view) - known)
        sums = amounts_in(*[view["text"][name] for name in view["text"] if name.split(".")[0] in ("paid", "account")])
        summary = amounts_in(*[row["text"] for row in view["rows"]["summary"]])
        assert sums | summary <= known | operands, (scenario, (sums | summary) - known - operands)


@pytest.mark.parametrize("ground", GROUNDS)
def test_every_printed_figure_is_typed_or_worked_out(ground):
    QUICK(given(scenarios(ground))(is_worked_out))()


@pytest.mark.slow
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_printed_figure_is_typed_or_worked_out_at_length(ground):
    LONG(given(scenarios(ground))(is_worked_out))()


def test_the_large_figure_of_a_later_month_has_its_working():
    """The balance of the month in which it can be taken: typed 50,000 at 1.50 %, to 2026-05: 312.50 more."""
    scenario = {"ground": "short_of_years", "month": "2026-01", "birth": "1966-01", "track": "men60"}
    result = decided(scenario | {"balance": "50000", "balance_month": "2025-12", "months_paid": 100})
    view = present(result, WORDS["en"])
    assert view["text"]["amount.figure"] == "about CNY\N{NO-BREAK SPACE}50,312.50"
    working = [row for row in view["rows"]["alternatives"] if row["steps"] and "50,312.50" in row["amount"]]
    assert [row["steps"][-1]["amount"] for row in working] == ["50,312.50"]


def test_the_upper_figure_has_its_working():
    """50,000 at the end of September 2025 may lack nine months at 1.50 %: 562.50; 187.50 come by December."""
    scenario = {"ground": "hkmt_leaving", "month": "2025-12", "birth": "1990-01", "track": "men60"}
    result = decided(scenario | {"balance": "50000", "balance_month": "2025-09"})
    assert (result.refund.low, result.refund.high) == (5018750, 5075000)
    steps = {step.key: step.amount for step in result.steps}
    assert (steps["unbooked_interest"], steps["account_most"], steps["refund_most"]) == (56250, 5075000, 5075000)


def test_the_working_starts_from_what_was_typed():
    """700 ÷ 20 % = 3,500; × 8 % = 280."""
    span = {"from": "2017-01", "to": "2025-12", "payment": "700"}
    result = decided({"ground": "stop_paying", "month": "2025-12", "province": "henan", "spans": [span]})
    rows = {row["key"]: row for row in present(result, WORDS["en"])["rows"]["steps"]}
    assert (rows["payment_base"]["formula"], rows["payment_base"]["amount"]) == ("700.00 ÷ 20.00%", "3,500.00")
    assert rows["span_credited"]["formula"].startswith("3,500.00 × 8.00% = 280.00 a month")
    assert present(result, WORDS["zh"])["rows"]["summary"][0]["text"] == (
        "每月交的 700.00 元里，280.00 元进个人账户；108 个月一共 30,240.00 元。"
    )


def test_steps_of_the_alternatives_can_be_recomputed():
    from calc import assess

    scenario = {"ground": "short_of_years", "month": "2026-11", "birth": "1966-01", "track": "men60"}
    scenario |= {"province": "beijing", "spans": [{"from": "2016-01", "to": "2025-12", "base": "4000"}]}
    ways = {one["key"]: one for one in assess(scenario)["alternatives"]}
    for way in ways.values():
        check_steps(way["steps"])
    # 60 months short; Beijing's lowest base from 2026-07 is 7,270: 60 × 1,454.00
    assert ways["keep_paying"]["still_to_pay"] == "87240.00"
