"""The public contract as data: the schema of scenario and result, and how a link is written.

``data/scenario.json`` is what ``python -m calc --schema`` prints, ``data/link.json`` describes the
part of the calculator's address behind ``#``: enough for a program to write a link, or to read one.
"""

import json
from pathlib import Path

from calc import assess_case, read_scenario
from calc.contract.fields import FIELDS, HISTORY
from calc.contract.link import VERSION, write_link
from calc.contract.schema import schema
from calc.rules.grounds import grounds_asking
from calc.ruleset import RULESET_DAY, RULESET_ID
from calc.strings import LANGUAGES

from .pages import load_words
from .tables import json_text

EXAMPLE = Path(__file__).resolve().parents[2] / "templates" / "example.json"

SPAN = r"([0-9]{4}|[0-9]{6})?-([0-9]{2}|[0-9]{4}|[0-9]{6})\*[0-9.]*e?[pyt]?(~[0-9]{6})?"
KINDS = sorted({field.kind for field in FIELDS})
OWN_KEYS = (("v", "count"), ("on", "day"), ("sum", "checksum"), ("figures", "word"))


def published() -> list:
    """(address, text) of both files."""
    return [("data/scenario.json", json_text(schema())), ("data/link.json", json_text(link_description()))]


def link_description() -> dict:
    """Where the calculators are, which keys a link has, an example. Addresses count from the root of the site."""
    scenario = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    return {
        "version": VERSION,
        "ruleset": {"id": RULESET_ID, "day": RULESET_DAY},
        "calculators": {
            code: {
                "page": f"{code}/calculator/",
                "embed": f"{code}/embed/",
                "single_file": f"{code}/calculator-offline.html",
            }
            for code in LANGUAGES
        },
        "fragment": {"pattern": "key=value&key=value"} | _meaning("contract.fragment"),
        "types": [{"type": kind} | _meaning("contract.type." + kind) for kind in KINDS],
        "always": [field.name for field in FIELDS if field.required],
        "one_of": [["spans"], ["balance", "balance_month"]],
        "keys": [_key(field) for field in FIELDS if field.name != "schema"],
        "span": {"pattern": SPAN, "joined_by": ","} | _meaning("contract.span"),
        "own_keys": [{"key": name, "type": kind} | _meaning("key." + name) for name, kind in OWN_KEYS],
        "example": {"scenario": scenario, "fragment": write_link(scenario, assess_case(read_scenario(scenario)))},
    }


def _key(field) -> dict:
    """One key: its type and limits, its meaning, the grounds that need or take it (of HISTORY: one of the ways)."""
    need, take = grounds_asking(field.name)
    if field.name in HISTORY:
        need, take = (), sum(grounds_asking("history"), ())
    one = {"key": field.name, "type": field.kind, "since": field.since, "needed_by": list(need), "taken_by": list(take)}
    one |= _meaning("key." + field.name)
    if field.kind == "word":
        one["words"] = list(field.limits)
    if field.kind == "count":
        one["least"], one["most"] = field.limits
    return one


def _meaning(key: str) -> dict:
    """The words of a key in both languages, without the marks of Markdown."""
    return {"meaning_" + code: load_words(code)[key].replace("`", "") for code in LANGUAGES}
