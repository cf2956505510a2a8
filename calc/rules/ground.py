"""理由 — a ground: why money is asked back, and what must be told for an answer.

``rules/grounds/`` holds one module each. A module says ``GROUND`` (what the page asks for),
``requires(case)`` (the fields without which nothing can be said) and ``assess(facts)`` (the verdict).

>>> from calc.rules.grounds import module_of
>>> module_of("death").GROUND.month, module_of("mistaken_payment").GROUND.needs
('death', ('overlap',))
"""

from collections import namedtuple


class Ground(namedtuple("Ground", ("name", "group", "month", "since", "needs", "takes"))):
    """What the page asks for on one ground.

    name: word of the contract; group: heading under which it is offered; month: what the month
    means ("apply", "leave" or "death"); since: first month ("YYYY-MM") whose law is known here;
    needs: fields that decide the answer; takes: further fields that can change it. In both,
    ``history`` stands for the ways of saying what was paid (``HISTORY`` in contract/fields.py).
    """


# What of the record can change an answer that rests on the account.
RECORD = ("province", "paid", "deemed_months", "subsidy")

# What the three grounds of leaving China need.
LEAVING = ("birth", "track", "history")

# The Social Insurance Law and its rules are in force.
SOCIAL_INSURANCE_LAW = "2011-07"
