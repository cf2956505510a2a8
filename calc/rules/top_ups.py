"""地方加发 — local additions to the lump sum that some provincial rules name.

They are not in 人社部令第13号 and whether they are still paid must be asked. So they are a note
with a figure beside it, never part of the refund. The figure is no maximum: the rules take the indexed
average wage (本人指数化月平均缴费工资: index × the wage of the year before), which is not known here; the
last base stands in and is mostly lower, by half where payment stopped long ago.

By hand: Zhejiang names a month's wage for each full year, and 120 months are ten.

>>> from calc import assess
>>> decade = {"from": "2016-01", "to": "2025-12", "base": "4500"}
>>> scenario = {"ground": "short_of_years", "month": "2026-11", "birth": "1966-01", "track": "men60"}
>>> steps = assess(scenario | {"province": "zhejiang", "spans": [decade]})["steps"]
>>> [one["amount"] for one in steps if one["key"] == "local_top_up"]
['45000.00']
"""

from ..base.money import rounded_down
from ..base.months import parse_month
from ..base.steps import as_yuan, step
from ..parameters.lump_sum_top_ups import LUMP_SUM_TOP_UPS

_BEFORE_1996 = parse_month("1996-01")


def top_up_notes(facts) -> tuple:
    """The note of the province, if its rule can reach this person."""
    rule = _rule(facts)
    return () if rule is None else ("local_top_up",)


def top_up_steps(facts) -> tuple:
    """About what such an addition would be, by the last base: the indexed wage is usually more."""
    rule = _rule(facts)
    pieces = () if facts.account is None else facts.account.pieces
    if rule is None or rule.counts == "before_1996" or not pieces or facts.months_paid is None:
        return ()
    months = facts.months_paid if rule.counts == "months" else facts.months_paid // 12 * 12
    base = pieces[-1].base
    most = rounded_down(base * rule.months_per_year * months, 12)
    return (
        step(
            "local_top_up",
            most,
            rule.source,
            "estimate",
            month=facts.case.month,
            province=rule.province,
            base=as_yuan(base),
            months_per_year=rule.months_per_year,
            counted_months=months,
        ),
    )


def _rule(facts):
    case = facts.case
    for rule in LUMP_SUM_TOP_UPS:
        if rule.province == case.province:
            if rule.counts != "before_1996":
                return rule
            first = case.first_insured
            if first is not None and first < _BEFORE_1996:
                return rule
    return None
