"""What changed in the rules, newest first: the entries written by hand, and the yearly rates from their rows."""

from collections import namedtuple

from calc.base.money import format_percent
from calc.page.words import fill
from calc.parameters.account_rate import ACCOUNT_RATE
from calc.parameters.rule_changes import RULE_CHANGES
from calc.parameters.sources import SOURCES
from calc.strings import column, half

FIRST_DERIVED = "2025-01-01"  # rates published before are history, not changes
DAY_NOT_FOUND = {source.id for source in SOURCES if not source.published}


class Change(namedtuple("Change", ("day", "id", "title", "text", "source"))):
    """One change in the words of a language. id: its anchor, for ever; day: in force, or published."""


def rule_changes(word: dict, as_of: str) -> list:
    """What had changed by a day, newest first."""
    changes = [change for change in _written(word) if change.day <= as_of] + _account_rates(word, as_of)
    return sorted(changes, key=lambda one: (one.day, one.id), reverse=True)


def _written(word: dict) -> list:
    language = column(word["site.code"])
    return [
        Change(one.day, one.id, getattr(one, "title_" + language), getattr(one, "text_" + language), one.source)
        for one in RULE_CHANGES
    ]


def _account_rates(word: dict, as_of: str) -> list:
    """Each national account rate concerns everybody who has an account in its year; the last is carried on."""
    rows = [row for row in ACCOUNT_RATE.rows if FIRST_DERIVED <= row.published <= as_of]
    last = max([row.start for row in rows], default="")
    return [_account_rate(row, row.start == last, word) for row in rows]


def _account_rate(row, is_last: bool, word: dict) -> Change:
    operands = {"year": row.start[:4], "value": format_percent(row.value) + "%"}
    operands["note"] = half(row.note, word["site.code"])
    said = (
        ("change.account_rate.text", True),
        ("change.account_rate.carried", is_last),
        ("change.day_not_found", row.source in DAY_NOT_FOUND),
        ("change.note", operands["note"]),
    )
    text = word["change.join"].join(fill(word, key, operands) for key, holds in said if holds)
    title = fill(word, "change.account_rate.title", operands)
    return Change(row.published, "account-rate-" + row.start[:4], title, text, row.source)
