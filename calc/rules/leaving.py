"""离境 — leaving China before the pension conditions are met: what three grounds share.

With the age reached and enough months a monthly pension is due, payable abroad; short of fifteen years at
that age 人社部令第13号 Art 3 pays the same balance, whatever the nationality; as long as the conditions of
a pension are not met the rule of the ground pays it. Where the age is not known, every position that it
leaves open must agree.

A man born in 1966-01 is 60 years and 4 months old in 2026-05; the month before, the rule of the ground pays.

>>> from calc import assess
>>> scenario = {"ground": "hkmt_leaving", "birth": "1966-01", "track": "men60"}
>>> paid = {"spans": [{"from": "2011-01", "to": "2025-12", "base": "4500"}]}  # 180 months, the minimum of 2026
>>> [assess(scenario | paid | {"month": month})["verdict"] for month in ("2026-04", "2026-05")]
['payable', 'not_payable']
"""

from . import outcome
from .at_the_age import pension_due, positions_of
from .retirement_age import BEFORE, BETWEEN, ENOUGH, SHORT


def by_position(facts, code: str, source: str, notes: tuple) -> outcome.Outcome:
    """The verdict where leaving gives the right: ``code`` and ``source`` of the rule that gives it."""
    case, where = facts.case, positions_of(facts)
    if all(one == ENOUGH for one in where):
        return pension_due()
    if all(one in (BEFORE, BETWEEN, SHORT) for one in where):
        reasons: tuple = ((code, source),)
        if SHORT in where:
            reasons = (("short_at_statutory_age", "mohrss13-3"),) + reasons
        parts = outcome.of_account(facts.account.balance, case.medical_balance or 0)
        return outcome.payable(reasons, parts, highest(facts), notes=notes + _medical_notes(case))
    return outcome.depends((("pension_conditions_unknown", source), (code, source)), highest(facts), notes=notes)


def highest(facts) -> outcome.Parts:
    """The account at its most, and the medical account."""
    return outcome.of_account(facts.account.most, facts.case.medical_balance or 0)


def _medical_notes(case) -> tuple:
    return ("medical_cash_is_local",) if case.medical_balance else ()
