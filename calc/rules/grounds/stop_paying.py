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
from ..alternatives import leave_account
from ..at_the_age import at_the_age
from ..ground import RECORD, Ground
from ..retirement_age import BEFORE, position

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
    retirement = facts.retirement
    if retirement is not None and position(retirement, facts.case.month) != BEFORE:
        return outcome.also(at_the_age(facts), (("age_reached_decides", "mohrss13-3"),), ("agents_are_fraud",))
    reasons = (("no_early_withdrawal", "sil-14"), ("no_surrender_before_age", "guoban66-2009")) + _age_reason(
        retirement
    )
    notes: tuple = ("agents_are_fraud", "account_keeps_earning", "stopping_is_allowed")
    alternatives = () if facts.account is None else (leave_account(facts.account),)
    return outcome.not_payable(reasons, notes=notes, alternatives=alternatives)


def _age_reason(retirement) -> tuple:
    """When the age comes and what is still short; without birth and track, that this decides."""
    if retirement is None:
        return (("age_would_decide", "mohrss13-3"),)
    if retirement.short is None:
        return (("age_later_months_unknown", "mohrss13-3"),)
    return (("age_later_short" if retirement.short else "age_later_enough", "sil-16"),)
