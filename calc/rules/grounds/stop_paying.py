"""想停缴取钱 — wants to stop paying and take the money out: no right (社会保险法 Art 14; 国办发〔2009〕66号).

Stopping is allowed and costs nothing; the account stays, earns interest and is inherited. Anybody who sells
an early withdrawal (代办退保) is a fraud. Who has reached the statutory month is answered by the rule of that
age, as under short_of_years; who has not is told when it is, and how many months are still short.

By hand: 12 × 360 = 4,320.00 and 61.31 interest stay in the account (pension_account.py).

>>> from calc import assess
>>> year = {"from": "2024-01", "to": "2024-12", "base": "4500"}
>>> result = assess({"ground": "stop_paying", "month": "2024-12", "spans": [year]})
>>> result["verdict"], result["refund"]["total"], result["account"]["balance"]
('not_payable', '0.00', '4381.31')

Past the age it is taken once: 65.72 more in 2025 and 61.15 in eleven months of 2026, at 1.50 %.

>>> past = {"month": "2026-11", "birth": "1966-01", "track": "men60", "spans": [year]}
>>> [assess(past | {"ground": name})["refund"]["total"] for name in ("stop_paying", "short_of_years")]
['4508.18', '4508.18']
"""

from .. import outcome
from ..alternatives import keep_paying, leave_account
from ..at_the_age import at_the_age, open_age, pension_due, positions_of
from ..ground import RECORD, Ground
from ..retirement_age import BEFORE, ENOUGH, position

GROUND = Ground(
    name="stop_paying",
    group="stop",
    month="apply",
    since="1994-01",  # no rule has ever given this right; before it no rate is known
    needs=(),
    takes=("history", "birth", "track", "first_insured") + RECORD,
)


def requires(case) -> tuple:
    """Nothing: before the age the verdict does not hang on what was paid."""
    return ()


def assess(facts) -> outcome.Outcome:
    """Before the age never payable; past it what the rule of the age says."""
    decided = _past_the_age(facts)
    if decided is not None:
        return outcome.also(decided, (("age_reached_decides", "mohrss13-3"),), ("agents_are_fraud",))
    reasons = (("no_early_withdrawal", "sil-14"), ("no_surrender_before_age", "guoban66-2009")) + _age_reason(facts)
    notes: tuple = ("agents_are_fraud", "account_keeps_earning", "stopping_is_allowed")
    return outcome.not_payable(reasons, notes=notes, alternatives=_alternatives(facts))


def _alternatives(facts) -> tuple:
    """Paying on where months are short, and leaving the account as it is."""
    ways: tuple = ()
    if facts.account is not None and facts.retirement is not None and facts.retirement.short:
        ways = (keep_paying(facts),)
    return ways if facts.account is None else ways + (leave_account(facts.account),)


def _past_the_age(facts):
    """What the rule of the age says; None before it, or while it is not known."""
    if facts.retirement is not None:
        return None if position(facts.retirement, facts.case.month) == BEFORE else at_the_age(facts)
    where = positions_of(facts)
    if all(one == ENOUGH for one in where):
        return pension_due()
    no_lump_sum = facts.case.birth is None or all(one in (BEFORE, ENOUGH) for one in where)
    return None if no_lump_sum else open_age(facts)


def _age_reason(facts) -> tuple:
    """When the age comes and what is still short; without birth and track, that this decides."""
    retirement = facts.retirement
    if retirement is None:
        before = all(one == BEFORE for one in positions_of(facts))
        code = "age_before_on_any_track" if before else "age_would_decide"
        return ((code, "mohrss13-3"),)
    if retirement.short is None:
        return (("age_later_months_unknown", "mohrss13-3"),)
    return (("age_later_short" if retirement.short else "age_later_enough", "sil-16"),)
