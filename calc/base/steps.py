"""The working: one ``Step`` for each figure, with every operand it was made of.

The explanation is computed by the rule, not written beside it; ``templates/strings``
words a step by its key. An amount can be recomputed from the step's own ``values``.
"""

from collections import namedtuple

from .money import format_yuan

# key: word of the step; amount: fen, or None where it is not money; month: "YYYY-MM" or
# None; source: id in sources.py; support: README; values: operands by name, as text.
Step = namedtuple("Step", ("key", "amount", "month", "source", "support", "values"))


def step(key: str, amount, source: str, support: str, month=None, **values) -> Step:
    """A step; operands are given as text, money already formatted."""
    return Step(key, amount, month, source, support, values)


def step_data(one: Step) -> dict:
    """A step as the contract prints it."""
    return {
        "key": one.key,
        "amount": None if one.amount is None else format_yuan(one.amount),
        "month": one.month,
        "source": one.source,
        "support": one.support,
        "values": one.values,
    }
