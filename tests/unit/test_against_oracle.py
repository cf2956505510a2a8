"""`calc.assess` against the independent computation in tests/support/oracle.py, and what must hold in any case."""

import copy
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from calc import assess
from tests.support import oracle
from tests.support.strategies import GROUNDS, index, length_of, name, scenarios

QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
QUICK = settings(max_examples=150, derandomize=True, deadline=None, database=None, suppress_health_check=QUIET)
LONG = settings(max_examples=5000, deadline=None, suppress_health_check=QUIET)

# keys that must not depend on how the same history is written down
SUBSTANCE = (
    "verdict",
    "payable_from",
    "paid",
    "account",
    "refund",
    "share_of_paid",
    "share_of_net",
    "survivors",
    "retirement",
    "ledger",
    "certainty",
)


def run(scenario):
    before = copy.deepcopy(scenario)
    result = assess({"as_of": oracle.NEWEST.isoformat()} | scenario)
    assert scenario == before, "assess changed its input"
    return result


def substance(result):
    return {key: result.get(key) for key in SUBSTANCE}


# ---- the properties, as plain functions ----------------------------------------------------------


def agrees(scenario):
    result = run(scenario)
    found = oracle.differences(oracle.expected(scenario), result)
    assert not found, "\n".join(found)


def survivors_open(scenario):
    """Before 18号 the province decides; without the income or the months there is no amount: `high` may be null."""
    return scenario["ground"] == "death" and (
        scenario["month"] < "2021-09"
        or oracle.income_of(scenario) is None
        or ("balance" in scenario and "months_paid" not in scenario)
    )


def is_consistent(scenario):
    result = run(scenario)
    paid, account, refund = result.get("paid"), result.get("account"), result["refund"]
    if paid and None not in (paid.get("total"), paid.get("account"), paid.get("pool")):
        assert Decimal(paid["total"]) == Decimal(paid["account"]) + Decimal(paid["pool"])
    if account and account.get("balance") is not None:
        whole = Decimal(account["credited"]) + Decimal(account["interest"]) + Decimal(account.get("stated") or "0")
        assert Decimal(account["balance"]) == whole
    ledger = result.get("ledger") or []
    for row in ledger:
        assert Decimal(row["balance"]) == sum(Decimal(row[key]) for key in ("opening", "credited", "interest"))
    for before, row in zip(ledger, ledger[1:]):
        assert row["year"] == before["year"] + 1
        assert row["opening"] == before["balance"]
    if ledger and account and account.get("balance") is not None:
        assert ledger[-1]["balance"] == account["balance"]
    low = Decimal(refund["low"])
    assert Decimal(refund["total"]) == low
    if refund["high"] is not None or scenario["ground"] != "death":
        assert low <= Decimal(refund["high"])
    parts = [refund[key] for key in ("pension_account", "medical_account", "survivors", "overpaid")]
    assert sum(Decimal(part or "0") for part in parts) == Decimal(refund["total"])
    if result["verdict"] in ("not_payable", "later"):
        assert {Decimal(value or "0") for value in refund.values()} == {0}
    if result["verdict"] == "later":
        assert result["payable_from"] > scenario["month"]


def ignores_order(scenario, order):
    other = dict(scenario, spans=order)
    assert substance(run(scenario)) == substance(run(other))


def ignores_split(scenario, which, where):
    spans = copy.deepcopy(scenario["spans"])
    span = spans.pop(which)
    cut = index(span["from"]) + where
    spans[which:which] = [dict(span, to=name(cut)), dict(span, **{"from": name(cut + 1)})]
    assert substance(run(scenario)) == substance(run(dict(scenario, spans=spans)))


def grows(scenario, base):
    """The month after the last one is paid as well."""
    last = max([span["to"] for span in scenario["spans"]] + [scenario.get("balance_month", "")])
    more = {"from": oracle.after(last), "to": oracle.after(last), "base": base}
    less, larger = run(scenario), run(dict(scenario, spans=scenario["spans"] + [more]))
    assert Decimal(larger["account"]["balance"]) > Decimal(less["account"]["balance"])


# ---- what is drawn -------------------------------------------------------------------------------

with_spans = scenarios().filter(lambda scenario: scenario.get("spans"))


@st.composite
def permuted(draw):
    scenario = draw(with_spans.filter(lambda s: len(s["spans"]) > 1))
    return scenario, draw(st.permutations(scenario["spans"]))


@st.composite
def divided(draw):
    scenario = draw(with_spans)
    # what was paid by the year is divided into whole years
    step = [12 if span.get("per") == "year" else 1 for span in scenario["spans"]]
    pieces = [length_of([span]) // step[i] for i, span in enumerate(scenario["spans"])]
    long_ones = [i for i, count in enumerate(pieces) if count > 1]
    assume(long_ones)
    which = draw(st.sampled_from(long_ones))
    return scenario, which, draw(st.integers(1, pieces[which] - 1)) * step[which] - 1


@st.composite
def with_room(draw):
    scenario = draw(with_spans)
    last = max([span["to"] for span in scenario["spans"]] + [scenario.get("balance_month", "")])
    assume(last < scenario["month"])
    return scenario, str(draw(st.integers(1000, 30000)))


# ---- the tests -----------------------------------------------------------------------------------


@pytest.mark.parametrize("ground", GROUNDS)
def test_equals_the_oracle(ground):
    QUICK(given(scenarios(ground))(agrees))()


@pytest.mark.parametrize("ground", GROUNDS)
def test_hangs_together(ground):
    QUICK(given(scenarios(ground))(is_consistent))()


@QUICK
@given(permuted())
def test_the_order_of_spans_is_nothing(drawn):
    ignores_order(*drawn)


@QUICK
@given(divided())
def test_splitting_a_span_is_nothing(drawn):
    ignores_split(*drawn)


@QUICK
@given(with_room())
def test_one_more_month_never_lowers_the_balance(drawn):
    grows(*drawn)


@pytest.mark.slow
@pytest.mark.parametrize("ground", GROUNDS)
def test_equals_the_oracle_at_length(ground):
    LONG(given(scenarios(ground))(agrees))()


@pytest.mark.slow
@pytest.mark.parametrize("ground", GROUNDS)
def test_hangs_together_at_length(ground):
    LONG(given(scenarios(ground))(is_consistent))()


@pytest.mark.slow
@pytest.mark.parametrize(
    "drawn, check",
    [(permuted(), ignores_order), (divided(), ignores_split), (with_room(), grows)],
    ids=["order", "split", "one-more"],
)
def test_histories_at_length(drawn, check):
    LONG(given(drawn)(lambda arguments: check(*arguments)))()
