"""The working: one ``Step`` for each figure, with every operand it was made of.

The explanation is computed by the rule, not written beside it; ``templates/strings`` words a step
by its key. An amount can be recomputed from the step's own operands. Operands stay numbers, tagged
with their form; they become text once, where the contract or the page prints them.

>>> one = step("interest", 6131, "sil-14", "official", opening=as_yuan(438131), rate=as_percent((150, 10000)), months=6)
>>> [operand_text(one.values[name]) for name in ("opening", "rate", "months")]
['4381.31', '1.50', '6']
"""

from collections import namedtuple

from .money import format_percent, format_scaled, format_yuan
from .months import month_text


class Step(namedtuple("Step", ("key", "amount", "month", "source", "support", "values"))):
    """One line of the working.

    key: word of the step; amount: fen, or None where it is not money; month: index or None;
    source: id in parameters/sources.py; support: word of base/support.py; values: operands by name.
    """


# An operand is a count, a word, or a pair: the form in which a number is printed, and the number. (A plain
# pair: forty years have six hundred of them.)
_FORMS: dict = {
    "yuan": format_yuan,
    "month": month_text,
    "percent": format_percent,
    "decimal": lambda parts: format_scaled(*parts),
}


def step(key: str, amount, source: str, support: str, month=None, **values) -> Step:
    """A step; an operand is a count, a word, or made by one of the functions below."""
    return Step(key, amount, month, source, support, values)


def as_yuan(fen: int) -> tuple:
    """Money, given in fen."""
    return ("yuan", fen)


def as_month(index: int) -> tuple:
    """A month, given as its index."""
    return ("month", index)


def as_percent(rate: tuple) -> tuple:
    """A rate, given as (part, whole)."""
    return ("percent", rate)


def as_decimal(numerator: int, denominator: int, places: int) -> tuple:
    """A fraction, printed with so many decimals."""
    return ("decimal", (numerator, denominator, places))


def operand_text(operand) -> str:
    """An operand as the contract prints it."""
    if isinstance(operand, str):
        return operand
    if isinstance(operand, tuple):
        form, number = operand
        return _FORMS[form](number)
    return str(operand)
