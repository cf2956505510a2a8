"""The same person looked at twice: another ground that the same rule decides, or another way to write it down.

Nothing here knows an amount. Two results of `calc.assess` are held against each other, and what was typed
against what is printed.
"""

import copy
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from calc import ScenarioError, assess
from tests.support import oracle
from tests.support.strategies import (
    by_month_and_by_year,
    carried_on,
    index,
    length_of,
    name,
    payment_scenarios,
    same_person,
    scenarios,
)

QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
QUICK = settings(max_examples=300, derandomize=True, deadline=None, database=None, suppress_health_check=QUIET)
LONG = settings(max_examples=5000, deadline=None, suppress_health_check=QUIET)

ANSWER = ("verdict", "payable_from", "refund", "share_of_paid", "share_of_net")
MONEY = ("paid", "account", "ledger", "retirement")
# what a balance cannot bring along is the way it came about: credits, interest and the years before
CARRIED = ("verdict", "payable_from", "refund", "share_of_paid", "share_of_net", "retirement")


def run(scenario):
    before = copy.deepcopy(scenario)
    result = assess({"as_of": oracle.NEWEST.isoformat()} | scenario)
    assert scenario == before, "assess changed its input"
    return result


def part(result, keys):
    return {key: result.get(key) for key in keys}


# ---- the properties, as plain functions ----------------------------------------------------------


def answers_alike(one, other):
    assert part(run(one), ANSWER + MONEY) == part(run(other), ANSWER + MONEY)


def what_was_typed(scenario):
    """Fen: every payment as often as it was paid."""
    total = 0
    for span in scenario["spans"]:
        months = length_of([span])
        total += oracle.fen(span["payment"]) * (months // 12 if span.get("per") == "year" else months)
    return total


def adds_up(scenario):
    """The conversion into a base loses nothing of what was paid, over all changes of the rates."""
    assume(all("payment" in span for span in scenario["spans"]))
    paid = run(scenario)["paid"]
    assert paid["total"] == oracle.yuan(what_was_typed(scenario))
    if None not in (paid.get("account"), paid.get("pool")):
        assert Decimal(paid["total"]) == Decimal(paid["account"]) + Decimal(paid["pool"])


def credits_an_employee_in_full(scenario):
    """Where the own part is known, it is credited whole, to the fen."""
    spans = [span for span in scenario["spans"] if "payment" in span and span.get("kind") == "employee"]
    assume(spans and not (scenario.get("province") == "guangdong" and any(s["from"] < "2006-07" for s in spans)))
    only = dict(scenario, spans=spans)
    result = run(only)
    assert result["paid"]["total"] == result["account"]["credited"]


def takes_order_and_pieces(scenario, order, which, where):
    """Spans in another order, one of them in two pieces."""
    spans = copy.deepcopy(order)
    span = spans.pop(which)
    cut = index(span["from"]) + where
    spans += [dict(span, **{"from": name(cut)}), dict(span, to=name(cut - 1))]
    answers_alike(scenario, dict(scenario, spans=spans))


def carries_on(scenario, december):
    """The balance that `assess` states for a December is as good as the history that led to it."""
    so_far = [span for span in scenario["spans"] if span["to"] <= december]
    same = {key: scenario[key] for key in ("province", "as_of") if key in scenario}
    stated = run(dict(same, ground="stop_paying", month=december, spans=so_far))
    other = dict(
        scenario,
        balance=stated["account"]["balance"],
        balance_month=december,
        months_paid=length_of(so_far),
        spans=[span for span in scenario["spans"] if span["to"] > december],
    )
    if scenario["ground"] == "foreigner_leaving":
        other["balance_kind"] = "employee"
    known = stated["paid"] and stated["paid"]["total"]
    if known:
        other["paid"] = known
    whole, carried = run(scenario), run(other)
    assert carried["account"]["balance"] == whole["account"]["balance"]
    if whole["paid"] and whole["paid"]["total"] and known:
        assert carried["paid"]["total"] == whole["paid"]["total"]
        assert part(carried, CARRIED) == part(whole, CARRIED)
    else:  # shares of what is not known
        assert part(carried, ("verdict", "payable_from", "refund")) == part(
            whole, ("verdict", "payable_from", "refund")
        )


def refuses(scenario):
    """What stands for no base is refused by name, not read as something else."""
    code, field = oracle.refusal(scenario)
    with pytest.raises(ScenarioError) as error:
        run(scenario)
    assert (error.value.code, error.value.field) == (code, field)


# ---- what is drawn -------------------------------------------------------------------------------


@st.composite
def in_pieces(draw):
    scenario = draw(st.one_of(payment_scenarios(), payment_scenarios(among=("base", "month", "year", "tier"))))
    order = draw(st.permutations(scenario["spans"]))
    step = [12 if span.get("per") == "year" else 1 for span in order]
    long_ones = [number for number, span in enumerate(order) if length_of([span]) > step[number]]
    assume(long_ones)
    which = draw(st.sampled_from(long_ones))
    return scenario, order, which, step[which] * draw(st.integers(1, length_of([order[which]]) // step[which] - 1))


@st.composite
def unreadable(draw):
    """A payment of an employee before the own part is known."""
    scenario = draw(payment_scenarios())
    spans = scenario["spans"]
    assume(all("payment" in span for span in spans))
    early = [span for span in spans if span["from"] <= "2005-12"]
    assume(early)
    draw(st.sampled_from(early))["kind"] = "employee"
    for span in spans:
        span.pop("credited", None)
    return scenario


ALIKE = [
    (same_person(), answers_alike),
    (by_month_and_by_year(), answers_alike),
    (in_pieces(), takes_order_and_pieces),
    (carried_on(), carries_on),
]
ALONE = [(payment_scenarios(), adds_up), (payment_scenarios(), credits_an_employee_in_full), (unreadable(), refuses)]
ALIKE_IDS = ["ground", "month-or-year", "order-and-pieces", "stated-december"]
ALONE_IDS = ["paid-is-what-was-typed", "employee-credited-in-full", "unreadable-payment"]


# ---- the tests -----------------------------------------------------------------------------------


@pytest.mark.parametrize("drawn, check", ALIKE, ids=ALIKE_IDS)
def test_same_person_same_answer(drawn, check):
    QUICK(given(drawn)(lambda arguments: check(*arguments)))()


@pytest.mark.parametrize("drawn, check", ALONE, ids=ALONE_IDS)
def test_payment(drawn, check):
    QUICK(given(drawn)(check))()


@pytest.mark.slow
@pytest.mark.parametrize("drawn, check", ALIKE, ids=ALIKE_IDS)
def test_same_person_same_answer_at_length(drawn, check):
    LONG(given(drawn)(lambda arguments: check(*arguments)))()


@pytest.mark.slow
@pytest.mark.parametrize("drawn, check", ALONE, ids=ALONE_IDS)
def test_payment_at_length(drawn, check):
    LONG(given(drawn)(check))()


@pytest.mark.parametrize("ground", ["settled_abroad", "hkmt_leaving", "foreigner_leaving", "stop_paying"])
def test_a_doubt_about_one_rule_leaves_the_other_alone(ground):
    """Ten years, stated by the agency, and sixty-one: 13号令 Art 3 pays whoever is short, 200,000 and six months."""
    person = {
        "month": "2024-06",
        "province": "shanghai",
        "birth": "1963-06",
        "track": "men60",
        "balance": "200000",
        "balance_month": "2023-12",
        "months_paid": 120,
    }
    more = {"nationality_lost": False} if ground == "settled_abroad" else {}
    result = run(dict(person, ground=ground, **more))
    assert (result["verdict"], result["refund"]["total"], result["refund"]["high"]) == (
        "payable",
        "202620.00",
        "202620.00",
    )
    answers_alike(dict(person, ground="short_of_years"), dict(person, ground=ground, **more))


def test_scenarios_of_every_ground_are_read():
    """The oracle refuses nothing that is drawn, and has an answer to it."""

    @settings(QUICK, max_examples=100)
    @given(scenarios())
    def check(scenario):
        assert oracle.refusal(scenario) is None
        assert oracle.expected(scenario)  # something: ages, account or verdict

    check()


def test_a_typing_error_elsewhere_never_turns_the_answer_round():
    """Past the age: with something unreadable beside it the answer is open, never that there is no right."""
    from calc.page.form import view_of_typed
    from calc.strings import load_words

    words = load_words("zh")
    person = {"ground": "stop_paying", "month": "2026-11", "birth": "1960-01", "track": "men60"}
    for wrong in ({"subsidy": "abc"}, {"spans": [{"from": "2017-01", "to": "2025-12", "payment": "80a0"}]}):
        view = view_of_typed(person | wrong, words)
        assert view["verdict"] == "depends" and "no_early_withdrawal" not in view["codes"]
        assert len(view["errors"]) == 1
    young = view_of_typed(person | {"birth": "1990-01", "subsidy": "abc"}, words)
    assert young["verdict"] == "not_payable" and "age_would_decide" not in young["codes"]


def test_what_is_missing_for_an_amount_is_asked_for():
    from calc.page.form import view_of_typed
    from calc.strings import load_words

    person = {"ground": "stop_paying", "month": "2026-11", "birth": "1960-01", "track": "men60", "months_paid": "100"}
    view = view_of_typed(person, load_words("en"))
    assert view["text"]["amount.figure"] == "not known"
    assert {row["field"] for row in view["ask"]} == {"balance"}
