"""The public contract as data: the schema of scenario and result, and how a link is written.

``data/scenario.json`` is what ``python -m calc --schema`` prints, ``data/link.json`` describes the
part of the calculator's address behind ``#``: enough for a program to write a link, or to read one.
"""

import json
from pathlib import Path

from calc import assess
from calc.contract.link import VERSION, write_link
from calc.contract.scenario import FIELDS
from calc.contract.schema import schema
from calc.rules.grounds import grounds_asking
from calc.ruleset import RULESET_DAY, RULESET_ID

from .pages import LANGUAGES, load_words

EXAMPLE = Path(__file__).resolve().parents[2] / "templates" / "example.json"

SPAN = r"([0-9]{4}|[0-9]{6})?-([0-9]{2}|[0-9]{4}|[0-9]{6})\*[0-9.]+e?p?(~[0-9]{6})?"
KINDS = sorted({kind for _, kind, _ in FIELDS})
HISTORY = ("spans", "balance", "balance_month", "months_paid")  # ways of saying what was paid
OWN_KEYS = (("v", "count"), ("on", "day"), ("sum", "checksum"), ("figures", "word"))


def published() -> list:
    """(address, text) of both files."""
    return [("data/scenario.json", _json(schema())), ("data/link.json", _json(link_description()))]


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
        "always": ["ground", "month"],
        "one_of": [["spans"], ["balance", "balance_month"]],
        "keys": [_key(*field) for field in FIELDS if field[0] != "schema"],
        "span": {"pattern": SPAN, "joined_by": ","} | _meaning("contract.span"),
        "own_keys": [{"key": name, "type": kind} | _meaning("key." + name) for name, kind in OWN_KEYS],
        "example": {"scenario": scenario, "fragment": write_link(scenario, assess(scenario))},
    }


def _key(name: str, kind: str, limits) -> dict:
    """One key: its type and limits, its meaning, the grounds that need or take it (of HISTORY: one of the ways)."""
    need, take = grounds_asking(name)
    if name in HISTORY:
        need, take = (), sum(grounds_asking("history"), ())
    one = {"key": name, "type": kind, "needed_by": list(need), "taken_by": list(take)} | _meaning("key." + name)
    if kind == "word":
        return one | {"words": list(limits)}
    return one | ({"least": limits[0], "most": limits[1]} if kind == "count" else {})


def _meaning(key: str) -> dict:
    """The words of a key in both languages, without the marks of Markdown."""
    return {"meaning_" + code: load_words(code)[key].replace("`", "") for code in LANGUAGES}


def _json(data) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
