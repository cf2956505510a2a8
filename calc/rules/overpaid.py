"""重复、误缴、多缴 — the same months twice, and months that should not have been paid.

The cleared months form an account of their own. Between two employee records what comes back
is the stored amount of the cleared one (人社部发〔2009〕187号); a wrong payment by a flexible
worker may come back whole (the tax bureau's refund procedure; 社会保险法 Art 90 where the
collector changed base or rate on its own). Where both readings are met, the result is a
range. On the resident side own payments and collective subsidy are returned
(人社部发〔2014〕17号 Art 7).
"""

from ..base.money import format_yuan
from ..base.steps import step
from . import outcome
from .pension_account import account_steps


def duplicate_employee(facts) -> outcome.Outcome:
    """Two employee-pension records of the same months: one is kept, the other cleared."""
    cleared = facts.cleared
    parts = outcome.Parts(cleared.balance, 0, 0, 0)
    reasons = (("one_record_kept", "renshe187-2009"), ("receiving_agency_clears", "renshe70-2010-10"))
    notes = ("transfer_notice_2026",)
    if _has_flexible(facts):
        reasons += (("wrong_declaration_refund", "tax-refund-gd"),)
        notes += ("ask_before_credited",)
    return outcome.payable(reasons, parts, _most(facts), steps=_steps(facts), notes=notes)


def mistaken_payment(facts) -> outcome.Outcome:
    """Paid by mistake or collected too much, also prepaid past a job, retirement or death."""
    cleared = facts.cleared
    parts = outcome.Parts(0, 0, 0, min(cleared.balance, _whole(cleared)))
    reasons = (("wrong_declaration_refund", "tax-refund-gd"), ("overcollected_is_refunded", "sil-90"))
    return outcome.payable(
        reasons, parts, _most(facts), steps=_steps(facts), notes=("ask_before_credited", "transfer_notice_2026")
    )


def duplicate_resident(facts) -> outcome.Outcome:
    """The same months in employee and resident pension: the resident side is returned."""
    parts = outcome.Parts(0, 0, 0, facts.scenario.resident_paid)
    return outcome.payable(
        (("resident_side_returned", "transfer17-7"),),
        parts,
        outcome.certain(parts),
        notes=("subsidy_and_interest_stay",),
    )


def _steps(facts) -> tuple:
    """The account of the cleared months and, where it may come back, the whole payment."""
    cleared = facts.cleared
    steps = account_steps(cleared)
    if _has_flexible(facts):
        whole = _whole(cleared)
        steps += (step("whole_payment", whole, "tax-refund-gd", "estimate", paid=format_yuan(whole)),)
    return steps


def _has_flexible(facts) -> bool:
    return any(span.kind == "flexible" for span in facts.scenario.overlap)


def _most(facts) -> int:
    """The whole payment where a flexible payment may be returned in full, else the account part."""
    cleared = facts.cleared
    return max(cleared.balance, _whole(cleared)) if _has_flexible(facts) else cleared.balance


def _whole(cleared) -> int:
    """All that was paid for the months; where the own part is unknown, what was credited."""
    return sum(
        (piece.end - piece.start + 1) * (piece.each_credit if piece.each_payment is None else piece.each_payment)
        for piece in cleared.pieces
    )
