"""重复、误缴、多缴 — the same months twice, and months that should not have been paid: what the grounds share.

The cleared months form an account of their own. Between two employee records what comes back is the
stored amount of the cleared one (人社部发〔2009〕187号); a wrong payment by a flexible worker may come
back whole (the tax bureau's refund procedure; 社会保险法 Art 90 where the collector changed base or
rate on its own). Where both readings are met, the result is a range.

By hand: 4,320.00 credited and 61.31 interest (pension_account.py) at the least, twelve payments of 900 at the most.

>>> from calc import assess
>>> year = {"from": "2024-01", "to": "2024-12", "base": "4500"}
>>> refund = assess({"ground": "duplicate_employee", "month": "2024-12", "overlap": [year]})["refund"]
>>> refund["low"], refund["high"]
('4381.31', '10800.00')
"""

from ..base.steps import as_yuan, step
from .contribution import credited_in, supports_of
from .pension_account import account_steps


def cleared_steps(facts, source: str = "tax-refund-gd") -> tuple:
    """The account of the cleared months and the whole payment, which may come back by ``source``."""
    cleared = facts.cleared
    whole = whole_payment(cleared)
    if has_flexible(facts):
        return account_steps(cleared) + (_whole_step("whole_payment", whole, source, "estimate"),)
    return account_steps(cleared) + (_whole_step("own_payment", whole, "method", supports_of(cleared.pieces)),)


def _whole_step(key: str, whole: int, source: str, support: str):
    return step(key, whole, source, support, paid=as_yuan(whole))


def has_flexible(facts) -> bool:
    """True if some of the cleared months were paid by the person alone."""
    return any(span.kind == "flexible" for span in facts.case.overlap)


def most(facts) -> int:
    """The whole payment (fen) where a flexible payment may be returned in full, else the account part."""
    cleared = facts.cleared
    return max(cleared.balance, whole_payment(cleared)) if has_flexible(facts) else cleared.balance


def whole_payment(cleared) -> int:
    """All that was paid for the months; where the own part is unknown, what was credited."""
    return sum([_paid_or_credited(piece) for piece in cleared.pieces])


def _paid_or_credited(piece) -> int:
    return credited_in(piece) if piece.paid is None else piece.paid
