"""What every ground hands back: the verdict, the money in its parts, and why.

``parts`` is what is certain (``low``), ``most`` the same parts at their most, None where nobody can say.
``not_payable`` and ``later`` carry no money.

>>> decided = payable((("account_inherited", "mohrss13-6"),), Parts(100, 0, None, 0), None)
>>> decided.decided_by, certain(decided.parts)
('account_inherited', 100)
"""

from collections import namedtuple

PAYABLE, LATER, NOT_PAYABLE, DEPENDS = "payable", "later", "not_payable", "depends"
VERDICTS = (PAYABLE, LATER, NOT_PAYABLE, DEPENDS)


class Parts(namedtuple("Parts", ("pension_account", "medical_account", "survivors", "overpaid"))):
    """The money by where it comes from, fen; survivors is None where the benefit is due but its amount unknown."""


class Reason(namedtuple("Reason", ("code", "source"))):
    """A rule that was applied: key of its sentence, id of its instrument."""


class Outcome(
    namedtuple(
        "Outcome",
        (
            "verdict",
            "reasons",
            "decided_by",
            "payable_from",
            "parts",
            "most",
            "survivors",
            "alternatives",
            "steps",
            "notes",
            "keeps",
        ),
    )
):
    """What a ground decides.

    reasons: Reason tuple; decided_by: code of the deciding one; payable_from: month index or None;
    parts, most: Parts, most None where it is open; survivors: rules.survivors.Survivors or None;
    alternatives: Alternative tuple; steps: those of the ground itself; notes: codes; keeps: whether what is
    not paid out stays in the account.
    """


NOTHING = Parts(0, 0, 0, 0)


def payable(reasons: tuple, parts: Parts, most, **more) -> Outcome:
    """Money is due now; ``most`` may exceed the parts where something is open."""
    return _outcome(PAYABLE, reasons, parts=parts, most=most, **more)


def not_payable(reasons: tuple, **more) -> Outcome:
    """No right to money on this ground."""
    return _outcome(NOT_PAYABLE, reasons, **more)


def later(reasons: tuple, payable_from: int, **more) -> Outcome:
    """A right that begins in a known month."""
    return _outcome(LATER, reasons, payable_from=payable_from, **more)


def depends(reasons: tuple, most, parts: Parts = NOTHING, **more) -> Outcome:
    """A right that hangs on something not known: ``parts`` without it, ``most`` with it."""
    return _outcome(DEPENDS, reasons, parts=parts, most=most, **more)


def _outcome(
    verdict: str,
    reasons: tuple,
    payable_from=None,
    parts: Parts = NOTHING,
    most=NOTHING,
    survivors=None,
    alternatives: tuple = (),
    steps: tuple = (),
    notes: tuple = (),
    keeps: bool = True,
) -> Outcome:
    """``reasons``: (code, source) pairs, the deciding one first."""
    given = reasons_of(reasons)
    return Outcome(
        verdict, given, given[0].code, payable_from, parts, most, survivors, alternatives, steps, notes, keeps
    )


def also(decided: Outcome, reasons: tuple, notes: tuple) -> Outcome:
    """The same decision with further reasons, (code, source) pairs, and notes."""
    return _outcome(
        decided.verdict,
        decided.reasons + reasons,
        decided.payable_from,
        decided.parts,
        decided.most,
        decided.survivors,
        decided.alternatives,
        decided.steps,
        decided.notes + notes,
        decided.keeps,
    )


def reasons_of(pairs: tuple) -> tuple:
    """(code, source) pairs as Reasons."""
    return tuple([Reason(code, source) for code, source in pairs])


def certain(parts: Parts) -> int:
    """The sum of the parts, an unknown one counted as nothing."""
    return sum([part or 0 for part in parts])


def of_account(fen: int, medical: int = 0) -> Parts:
    """The pension account alone, or with the medical account."""
    return Parts(fen, medical, 0, 0)
