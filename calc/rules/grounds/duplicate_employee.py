"""同月两份职工养老 — the same months in two employee-pension records (人社部发〔2009〕187号): one is kept.

The stored amount of the cleared record comes back; of flexible months perhaps the whole payment.

By hand: 12 × 360 = 4,320.00 and 61.31 interest (pension_account.py); of an employer's months that is all.

>>> from calc import assess
>>> year = {"from": "2024-01", "to": "2024-12", "base": "4500", "kind": "employee"}
>>> refund = assess({"ground": "duplicate_employee", "month": "2024-12", "overlap": [year]})["refund"]
>>> refund["low"], refund["high"]
('4381.31', '4381.31')
"""

from .. import outcome
from ..ground import SOCIAL_INSURANCE_LAW, Ground
from ..overpaid import cleared_steps, has_flexible, most

GROUND = Ground(
    name="duplicate_employee",
    group="twice",
    month="apply",
    since=SOCIAL_INSURANCE_LAW,
    needs=("overlap",),
    takes=("province",),
)


def requires(case) -> tuple:
    """The months of the record that is cleared."""
    return ("overlap",)


def assess(facts) -> outcome.Outcome:
    """The account of the cleared months, up to the whole payment for flexible ones."""
    parts = outcome.of_account(facts.cleared.balance)
    reasons: tuple = (("one_record_kept", "renshe187-2009"), ("receiving_agency_clears", "renshe70-2010-10"))
    notes: tuple = ("transfer_notice_2026",)
    if has_flexible(facts):
        reasons += (("wrong_declaration_refund", "tax-refund-gd"),)
        notes += ("ask_before_credited",)
    highest = outcome.of_account(most(facts))
    return outcome.payable(reasons, parts, highest, steps=cleared_steps(facts), notes=notes)
