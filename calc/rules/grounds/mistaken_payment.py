"""误缴、多缴 — paid by mistake or collected too much (社会保险法 Art 90; the tax bureau's refund procedure).

Also prepaid past a job, retirement or death. Nationally only what the collector took on its own comes back
(Art 90); what one paid by one's own mistake comes back where a rule of the place says so.

By hand: in a month nothing but the credit of 360 earns, 360 × 0.0262 / 12 = 0.786; the payment was 900.

>>> from calc import assess
>>> month = {"from": "2024-12", "to": "2024-12", "base": "4500"}
>>> scenario = {"ground": "mistaken_payment", "month": "2024-12", "overlap": [month]}
>>> refunds = [assess(scenario | {"province": place})["refund"] for place in ("guangdong", "henan")]
>>> [(refund["low"], refund["high"]) for refund in refunds]
[('360.79', '900.00'), ('0.00', '900.00')]
"""

from ...parameters.wrong_payment_refunds import WRONG_PAYMENT_REFUNDS
from .. import outcome
from ..ground import SOCIAL_INSURANCE_LAW, Ground
from ..overpaid import cleared_steps, has_flexible, most, whole_payment

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
    """By a rule of the place from the account part to the whole payment; without one it depends."""
    cleared = facts.cleared
    whole = whole_payment(cleared)
    highest = outcome.Parts(0, 0, 0, most(facts))
    notes: tuple = ("ask_before_credited", "transfer_notice_2026")
    rules = [source for province, source in WRONG_PAYMENT_REFUNDS if province == facts.case.province]
    steps = cleared_steps(facts, rules[0] if rules else "sil-90")
    collector = ("overcollected_is_refunded", "sil-90")
    if not has_flexible(facts):
        notes = ("employer_part_is_the_employers",) + notes
    if not rules:
        reasons: tuple = (("place_decides_refund", "sil-90"), collector)
        return outcome.depends(reasons, highest, steps=steps, notes=notes)
    parts = outcome.Parts(0, 0, 0, min(cleared.balance, whole))
    reasons = (("wrong_declaration_refund", rules[0]), collector)
    return outcome.payable(reasons, parts, highest, steps=steps, notes=notes)
