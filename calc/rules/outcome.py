"""What every ground hands back: the verdict, the money in its parts, and why.

``parts`` is what is certain (``low``), ``high`` the most it can be: an amount in fen, or None
where nobody can say. ``not_payable`` and ``later`` carry no money.
"""

from collections import namedtuple

PAYABLE, LATER, NOT_PAYABLE, DEPENDS = "payable", "later", "not_payable", "depends"

# Fen each; survivors is None where the benefit is due but its amount is not known.
Parts = namedtuple("Parts", ("pension_account", "medical_account", "survivors", "overpaid"))
NOTHING = Parts(0, 0, 0, 0)

# reasons: ((code, source id), …), the deciding rule first; payable_from: month index or None;
# survivors: rules.survivors.Survivors or None; alternatives: tuple of Alternative;
# steps: those of the ground itself; notes: codes.
Outcome = namedtuple(
    "Outcome", ("verdict", "reasons", "payable_from", "parts", "high", "survivors", "alternatives", "steps", "notes")
)

# What a ground is given. account: pension_account.Account or None; cleared: the Account of the
# months in ``overlap``, or None; retirement: of the known birth and track, else None;
# months_paid: paid and deemed, None if unknown; months_known: at least so many.
Facts = namedtuple("Facts", ("scenario", "account", "cleared", "retirement", "months_paid", "months_known"))


def payable(reasons: tuple, parts: Parts, high, **more) -> Outcome:
    """Money is due now; ``high`` may exceed the parts where something is open."""
    return _outcome(PAYABLE, reasons, parts=parts, high=high, **more)


def not_payable(reasons: tuple, **more) -> Outcome:
    """No right to money on this ground."""
    return _outcome(NOT_PAYABLE, reasons, **more)


def later(reasons: tuple, payable_from: int, **more) -> Outcome:
    """A right that begins in a known month."""
    return _outcome(LATER, reasons, payable_from=payable_from, **more)


def depends(reasons: tuple, high, parts: Parts = NOTHING, **more) -> Outcome:
    """A right that hangs on something not known: ``parts`` without it, ``high`` with it."""
    return _outcome(DEPENDS, reasons, parts=parts, high=high, **more)


def _outcome(
    verdict: str,
    reasons: tuple,
    payable_from=None,
    parts: Parts = NOTHING,
    high=0,
    survivors=None,
    alternatives: tuple = (),
    steps: tuple = (),
    notes: tuple = (),
) -> Outcome:
    return Outcome(verdict, reasons, payable_from, parts, high, survivors, alternatives, steps, notes)


def certain(parts: Parts) -> int:
    """The sum of the parts, an unknown one counted as nothing."""
    return sum(part or 0 for part in parts)
