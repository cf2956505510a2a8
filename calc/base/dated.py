"""Bitemporal rows of parameters: from which month a value applies, from which day it was known.

``in_force`` answers what the rule said for a month, as published by a day. Outside of its table it
raises ``NoRuleInForce`` (``look_up`` says None): never the nearest row. The one exception is
explicit: a table of yearly values whose ``carry`` names a label may be carried on under that label, or
under the row's own where that is weaker.

>>> rows = (Row("2024-01", 262, "x", "2025-06-30", "official", ""), Row("2025-01", 150, "x", None, "official", ""))
>>> rate = Table("rate", "rate_per_year", "year", "provisional", rows)
>>> in_force(rate, parse_month("2026-03"), "2026-11-22").support
'provisional'
>>> look_up(rate, parse_month("2024-03"), "2025-06-29") is None
True
"""

from collections import namedtuple

from .errors import NoRuleInForce
from .months import month_text, parse_month
from .support import weakest


class Row(namedtuple("Row", ("start", "value", "source", "published", "support", "note"))):
    """One value of a table, with its law.

    start: first month ("YYYY-MM"); value: fen, months, (part, whole) …, None ends a rule;
    source: id in parameters/sources.py; published: day ("YYYY-MM-DD") or None: known from its own
    start; support: word of base/support.py; note: what a reader of the table must know.
    """


class Table(namedtuple("Table", ("name", "unit", "period", "carry", "rows"))):
    """The rows of one parameter, of which no two begin in the same month.

    unit: what a value is; period: "open" (a row holds until the next one) or "year" (a row holds for
    its calendar year); carry: "" or the support under which the last yearly row is carried on, at best.
    """


class Found(namedtuple("Found", ("row", "support"))):
    """The row in force, and the support of its value in the month asked about."""


class Watch(namedtuple("Watch", ("name", "unit", "title", "owner", "checked", "next_expected"))):
    """What is to be watched about the table of a name; each module of parameters ends in its own.

    unit: what a value is, where no Table says it, else ""; title, owner (whose publication it is): "中文 |
    English"; checked: the day on which somebody last looked for something newer; next_expected: the day by
    which the next value should be out, "" where none is scheduled. No result depends on it.
    """


def known(row: Row, as_of: str) -> bool:
    """True if the row had been published by the end of that day."""
    day = row.published
    return (row.start + "-01" if day is None else day) <= as_of


def look_up(table: Table, month: int, as_of: str):
    """The Found row for a month (index), as known on a day; None outside the table."""
    text = month_text(month)
    found = None
    for row in table.rows:
        if row.start <= text and known(row, as_of) and (found is None or row.start > found.start):
            found = row
    if found is None or found.value is None:
        return None
    if table.period == "year" and found.start[:4] != text[:4]:
        return Found(found, weakest((table.carry, found.support))) if table.carry else None
    return Found(found, found.support)


def in_force(table: Table, month: int, as_of: str) -> Found:
    """The same where there must be a row. Raises NoRuleInForce outside the table."""
    found = look_up(table, month, as_of)
    if found is None:
        raise NoRuleInForce("no_rule_in_force", "", table=table.name, month=month_text(month))
    return found


def first_month(table: Table) -> int:
    """The first month (index) that a table covers."""
    return parse_month(min([row.start for row in table.rows]))
