"""Every amount of the working can be recomputed from its own operands, and from nothing else."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from calc import ScenarioError, assess
from calc.rules.grounds import GROUNDS
from tests.support.strategies import scenarios

CENT = Decimal("0.01")


def fen(amount):
    return amount.quantize(CENT, ROUND_HALF_UP)


def each_times_months(v):
    each = fen(v["base"] * v["rate"] / 100)
    assert each == v["each"]
    return each * v["months"]


def interest(v):
    return fen((v["opening"] * v["months"] + v["product"]) * v["rate"] / 100 / 12)


# By key of the step: the amount from its operands (Decimals), written down a second time here.
RECOMPUTE = {
    "span_paid": each_times_months,
    "span_credited": each_times_months,
    "span_credited_at_once": each_times_months,
    "span_credited_whole": lambda v: each_times_months(v) + v["rest"],
    "payment": lambda v: v["each"] * v["months"],
    "payment_base": lambda v: fen(v["each"] / (v["rate"] / 100)),
    "yearly_payment": lambda v: (
        fen(v["yearly"] * (v["before"] + v["months"]) / 12) - fen(v["yearly"] * v["before"] / 12)
    ),
    "yearly_payment_base": lambda v: fen(v["yearly"] / 12 / (v["rate"] / 100)),
    "tier_base": lambda v: fen(v["limit"] * v["tier"] / v["whole"]),
    "tier_base_lowest": lambda v: v["limit"],
    **dict.fromkeys(("base_above_limit", "base_below_limit"), lambda v: v["limit"]),
    **dict.fromkeys(("base_above_every_limit", "base_below_every_limit"), lambda v: v["limit"]),
    **dict.fromkeys(
        ("base_above_limit_derived", "base_below_limit_derived"), lambda v: fen(v["wage"] * v["percent"] / 100)
    ),
    "stated_balance": lambda v: v["stated"],
    "year_interest": interest,
    "rate_sensitivity": lambda v: fen((v["opening"] * v["months"] + v["product"]) / 1200),
    "account_balance": lambda v: v["stated"] + v["credited"] + v["interest"],
    "account_most": lambda v: v["balance"] + v["unbooked"],
    "unbooked_interest": lambda v: fen(v["stated"] * v["months"] * v["rate"] / 100 / 12),
    "paid_total": lambda v: v["before"] + v["since"],
    "pool": lambda v: v["paid"] - v["account"],
    "annual_income": lambda v: v["annual"],
    "national_income": lambda v: v["annual"],
    "funeral": lambda v: fen(v["annual"] * v["months"] / 12),
    "lump_sum": lambda v: fen(v["annual"] * v["twelfths"] / 144),
    "survivors": lambda v: v["funeral"] + v["lump_sum"],
    "survivors_cap": lambda v: v["cap"],
    "survivors_most": lambda v: min(v["both"], v["cap"]),
    "funeral_capped": lambda v: min(v["uncapped"], v["cap"]),
    "lump_sum_capped": lambda v: v["cap"] - v["funeral"],
    "income_sensitivity": lambda v: fen(v["both"] / 100),
    **dict.fromkeys(
        ("survivors_least", "survivors_longest", "survivors_illustration"),
        lambda v: fen(v["annual"] * v["twelfths"] / 144),
    ),
    "drawn_monthly": lambda v: max(Decimal(0), v["stated"] - v["monthly"] * v["since"]),
    "left_most": lambda v: v["stated"] - v["drawn"] + v["interest"],
    "drawn_since": lambda v: max(Decimal(0), v["stated"] - fen(v["stated"] * v["since"] / v["to_come"])),
    "medical_remaining": lambda v: fen(v["premium"] * v["remaining"] / v["covered"]),
    "set_off": lambda v: max(Decimal(0), v["balance"] - v["overdrawn"]),
    "set_off_most": lambda v: max(Decimal(0), v["balance"] - v["overdrawn"]),
    "still_owed": lambda v: v["overdrawn"] - v["balance"],
    "local_top_up": lambda v: (v["base"] * v["months_per_year"] * v["counted_months"] / 12).quantize(
        CENT, "ROUND_DOWN"
    ),
    "whole_payment": lambda v: v["paid"],
    "own_payment": lambda v: v["paid"],
    "future_base": lambda v: max(v["last"], v["lowest"]),
    "still_to_pay": lambda v: v["each"] * v["months"],
    "refund_total": lambda v: v["pension_account"] + v["medical_account"] + v["survivors"] + v["overpaid"],
    "refund_most": lambda v: v["pension_account"] + v["medical_account"] + v["survivors"] + v["overpaid"],
}
WITHOUT_AMOUNT = {"retirement_month", "minimum_months", "survivors_months"}


def check_steps(steps):
    for step in steps:
        if step["key"] in WITHOUT_AMOUNT:
            assert step["amount"] is None
            continue
        values = {name: Decimal(text) for name, text in step["values"].items() if text[0].isdigit() and "-" not in text}
        assert step["amount"] == str(RECOMPUTE[step["key"]](values).quantize(CENT)), step


@pytest.mark.parametrize("ground", [ground.name for ground in GROUNDS])
def test_amounts_follow_from_their_operands(ground):
    @settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(scenarios(ground))
    def recompute(scenario):
        try:
            result = assess(scenario)
        except ScenarioError:
            return
        check_steps(result["steps"])
        for alternative in result["alternatives"]:
            check_steps(alternative["steps"])

    recompute()


def test_months_without_an_amount_follow_from_their_operands():
    """Retirement month = birth + age; months of D = twelfths over twelve."""
    result = assess(
        {
            "ground": "death",
            "month": "2026-11",
            "birth": "1966-01",
            "track": "men60",
            "disposable_income": "33822",
            "balance": "1",
            "balance_month": "2026-11",
            "months_paid": 345,
            "pension_months_drawn": 42,
        }
    )
    steps = {step["key"]: step for step in result["steps"]}
    values = steps["retirement_month"]["values"]
    year, month = map(int, values["birth"].split("-"))
    index = year * 12 + month - 1 + int(values["original_age_months"]) + int(values["delay"])
    assert "%d-%02d" % divmod(index, 12) == "2026-04" and steps["retirement_month"]["month"] == "2026-05"
    assert Decimal(steps["survivors_months"]["values"]["twelfths"]) / 12 == Decimal("19.25")
