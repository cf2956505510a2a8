"""Dated parameter rows, bitemporal: from which month a value applies, from which day it was known.

``in_force`` answers what the rule said for a month, as published by a day. Outside of its
table it raises ``NoRuleInForce`` (``look_up`` says None): never the nearest row. The one exception is explicit: a
table of yearly values whose ``carry`` names a label may be carried on under that label.
"""

from collections import namedtuple

from .errors import NoRuleInForce
from .months import month_text, parse_month

# start: first month ("YYYY-MM"); value: fen, months, (part, whole) …, None ends a rule;
# source: id in sources.py; published: day ("YYYY-MM-DD") or None: known from its own start;
# support: see README; note: what a reader of the table must know.
Row = namedtuple("Row", ("start", "value", "source", "published", "support", "note"))

# name: the key of its title in strings; unit: what a value is; period: "open" (a row holds
# until the next one) or "year" (a row holds for its calendar year); carry: "" or the label
# under which the last yearly row is carried on; rows: ascending by start.
Table = namedtuple("Table", ("name", "unit", "period", "carry", "rows"))

# What was found: the row, and the support of its value in that month.
Found = namedtuple("Found", ("row", "support"))


def known(row: Row, as_of: str) -> bool:
    """True if the row had been published by the end of that day."""
    day = row.published
    return (row.start + "-01" if day is None else day) <= as_of


def look_up(table: Table, month: int, as_of: str):
    """The Found row for a month (index), as known on a day; None outside the table."""
    text = month_text(month)
    found = None
    for row in table.rows:
        if row.start > text:
            break
        if known(row, as_of):
            found = row
    if found is None or found.value is None:
        return None
    if table.period == "year" and found.start[:4] != text[:4]:
        return Found(found, table.carry) if table.carry else None
    return Found(found, found.support)


def in_force(table: Table, month: int, as_of: str) -> Found:
    """The same where there must be a row. Raises NoRuleInForce outside the table."""
    found = look_up(table, month, as_of)
    if found is None:
        raise NoRuleInForce("no_rule_in_force", table.name, month=month_text(month))
    return found


def first_month(table: Table) -> int:
    """The first month (index) that a table covers."""
    return parse_month(table.rows[0].start)
