"""误缴、多缴 — paid by mistake or collected too much (社会保险法 Art 90; the tax bureau's refund procedure).

Also prepaid past a job, retirement or death.

By hand: in a month nothing but the credit of 360 earns, 360 × 0.0262 / 12 = 0.786; the payment was 900.

>>> from calc import assess
>>> month = {"from": "2024-12", "to": "2024-12", "base": "4500"}
>>> refund = assess({"ground": "mistaken_payment", "month": "2024-12", "overlap": [month]})["refund"]
>>> refund["low"], refund["high"]
('360.79', '900.00')
"""

from .. import outcome
from ..ground import SOCIAL_INSURANCE_LAW, Ground
from ..overpaid import cleared_steps, most, whole_payment

GROUND = Ground(
    name="mistaken_payment",
    group="twice",
    month="apply",
    since=SOCIAL_INSURANCE_LAW,
    needs=("overlap",),
    takes=("province",),
)


def requires(case) -> tuple:
    """The months that should not have been paid."""
    return ("overlap",)


def assess(facts) -> outcome.Outcome:
    """From the account part or the payment, whichever is less, to the whole payment."""
    cleared = facts.cleared
    parts = outcome.Parts(0, 0, 0, min(cleared.balance, whole_payment(cleared)))
    reasons = (("wrong_declaration_refund", "tax-refund-gd"), ("overcollected_is_refunded", "sil-90"))
    return outcome.payable(
        reasons, parts, most(facts), steps=cleared_steps(facts), notes=("ask_before_credited", "transfer_notice_2026")
    )
