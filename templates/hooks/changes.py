"""What changed in the rules, newest first: the entries written by hand, and the yearly rates from their rows."""

from collections import namedtuple

from calc.base.money import format_percent
from calc.page.words import fill
from calc.parameters.account_rate import ACCOUNT_RATE
from calc.parameters.rule_changes import RULE_CHANGES
from calc.parameters.sources import SOURCES
from calc.strings import column, half

FIRST_DERIVED = "2025-01-01"  # rates published before are history, not changes


class Change(namedtuple("Change", ("day", "id", "title", "text", "source"))):
    """One change in the words of a language. id: its anchor, for ever; day: in force, or published."""


def rule_changes(word: dict, as_of: str) -> list:
    """What had changed by a day, newest first."""
    changes = _written(word) + _account_rates(word)
    return sorted(
        (change for change in changes if change.day <= as_of), key=lambda one: (one.day, one.id), reverse=True
    )


def _written(word: dict) -> list:
    language = column(word["site.code"])
    return [
        Change(one.day, one.id, getattr(one, "title_" + language), getattr(one, "text_" + language), one.source)
        for one in RULE_CHANGES
    ]


def _account_rates(word: dict) -> list:
    """Each national account rate concerns everybody who has an account in its year."""
    unknown = {source.id for source in SOURCES if not source.published}
    changes = []
    for row in ACCOUNT_RATE.rows:
        if row.published >= FIRST_DERIVED:
            operands = {"year": row.start[:4], "value": format_percent(row.value) + "%"}
            keys = ["change.account_rate.text"] + (["change.day_not_found"] if row.source in unknown else [])
            texts = [fill(word, key, operands) for key in keys]
            note = half(row.note, word["site.code"])
            texts += [fill(word, "change.note", {"note": note})] if note else []
            title = fill(word, "change.account_rate.title", operands)
            text = word["change.join"].join(texts)
            changes.append(Change(row.published, "account-rate-" + row.start[:4], title, text, row.source))
    return changes
