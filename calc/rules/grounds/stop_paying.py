"""想停缴取钱 — wants to stop paying and take the money out: no right (社会保险法 Art 14; 国办发〔2009〕66号).

Stopping is allowed and costs nothing; the account stays, earns interest and is inherited.
Anybody who sells an early withdrawal (代办退保) is a fraud.

By hand: 12 × 360 = 4,320.00 and 61.31 interest stay in the account (pension_account.py).

>>> from calc import assess
>>> year = {"from": "2024-01", "to": "2024-12", "base": "4500"}
>>> result = assess({"ground": "stop_paying", "month": "2024-12", "spans": [year]})
>>> result["verdict"], result["refund"]["total"], result["account"]["balance"]
('not_payable', '0.00', '4381.31')
"""

from .. import outcome
from ..alternatives import leave_account
from ..ground import RECORD, Ground
from ..retirement_age import ENOUGH, SHORT, position

GROUND = Ground(
    name="stop_paying",
    group="stop",
    month="apply",
    since="1994-01",  # no rule has ever given this right; before it no rate is known
    needs=(),
    takes=("history", "birth", "track") + RECORD,
)


def requires(case) -> tuple:
    """Nothing: the verdict does not hang on what was paid."""
    return ()


def assess(facts) -> outcome.Outcome:
    """Never payable on this ground; a note says where another ground may fit."""
    reasons = (("no_early_withdrawal", "sil-14"), ("no_surrender_before_age", "guoban66-2009"))
    notes: tuple = ("agents_are_fraud", "account_keeps_earning", "stopping_is_allowed")
    where = None if facts.retirement is None else position(facts.retirement, facts.case.month)
    if where == ENOUGH:
        return outcome.not_payable((("pension_due_now", "sil-16"),), notes=("agents_are_fraud",))
    if where == SHORT:
        notes = ("see_short_of_years",) + notes
    alternatives = () if facts.account is None else (leave_account(facts.account),)
    return outcome.not_payable(reasons, notes=notes, alternatives=alternatives)
