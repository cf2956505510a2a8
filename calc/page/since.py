"""A link that was opened: what of it could not be read, and what has changed since it was made.

"Then" is the same scenario with the rules published by the day of the link, "now" with those
of this ruleset. Both are ours to compute: the checksum in the link only says whether "then"
is what the reader saw.
"""

from .. import assess_case, read_scenario
from ..base.dated import Table, known
from ..base.errors import ScenarioError
from ..base.money import format_percent, format_yuan
from ..contract.link import Opened, checksum
from ..parameters import account_rate, contribution_rate, disposable_income, retirement_age, survivors
from ..ruleset import RULESET_DAY
from .view import present
from .words import fill, month_words
from .working import source_label

# Modules of dated tables on which a result can rest.
MODULES = (account_rate, contribution_rate, disposable_income, retirement_age, survivors)
FIRST_COMPARED = "2011-07-01"


def notice_of(opened: Opened, scenario: dict, result, words: dict) -> dict:
    """Texts and rows about a link, for the page; ``result`` is today's, None where there is none."""
    problems = _problem_rows(opened, scenario, words)
    notice = {
        "problems": problems,
        "problems.title": words["link.title"] if problems else "",
        "then_now": [],
        "since": [],
        "since.title": "",
    }
    if result is None or not opened.checksum or checksum(result) == opened.checksum:
        return notice
    then = result_then(opened, scenario)
    if then is None or checksum(then) != opened.checksum:
        notice["problems.title"] = notice["problems.title"] or words["link.differs.title"]
        problems.append({"text": words["link.differs"], "field": ""})
        return notice
    notice["since.title"] = words["link.since"]
    notice["then_now"] = [_result_row("then", then, words), _result_row("now", result, words)]
    notice["since"] = [
        _change_row(table, row, words) for table, row in rows_since(opened.as_of, then, result, scenario)
    ]
    return notice


def result_then(opened: Opened, scenario: dict):
    """The Result with the rules of the day of the link; None if that cannot be said."""
    if scenario.get("as_of") or not FIRST_COMPARED <= opened.as_of <= RULESET_DAY:
        return None
    try:
        return assess_case(read_scenario(scenario | {"as_of": opened.as_of}))
    except ScenarioError:
        return None


def rows_since(day: str, then, now, scenario: dict) -> list:
    """(table, row) of each row that today's result cites or needs and that was not known on a day, by month."""
    sources = _sources(then) | _sources(now)
    found = []
    for table in tables_for(scenario.get("province")):
        for row in table.rows:
            late = known(row, now.ruleset.as_of) and not known(row, day)
            if late and row.source in sources and row.start <= scenario["month"]:
                found.append((row.start, table.name, table, row))
    return [(table, row) for _, _, table, row in sorted(found, key=lambda one: one[:2])]


def tables_for(province) -> list:
    """Every dated table that can decide in a province: the national ones and its own."""
    tables = []
    for module in MODULES:
        for name in dir(module):
            value = getattr(module, name)
            if isinstance(value, Table):
                tables.append(value)
            elif name.isupper() and isinstance(value, tuple):
                tables.extend([one[1] for one in value if _is_of(one, province)])
    return tables


def _is_of(one, province) -> bool:
    """True for a pair (province, Table) of that province."""
    return isinstance(one, tuple) and len(one) == 2 and isinstance(one[1], Table) and one[0] == province


def _sources(result) -> set:
    steps = [one for other in result.alternatives for one in other.steps] + list(result.steps)
    return {one.source for one in steps + list(result.reasons)}


def _problem_rows(opened: Opened, scenario: dict, words: dict) -> list:
    """What could not be read, and what could but is not used on this ground."""
    problems = [(one.code, one.given) for one in opened.problems]
    if scenario.get("ground"):
        problems += [("unused", name) for name in sorted(opened.scenario) if name not in scenario]
    if opened.as_of > RULESET_DAY:
        problems.append(("newer_rules", opened.as_of))
    return [_problem_row(code, given, words) for code, given in problems]


def _problem_row(code: str, given: str, words: dict) -> dict:
    """``field``: a key of the scenario, which the page calls by its name."""
    field = given if code in ("value", "shortened", "unused") else ""
    return {"text": fill(words, "link." + code, {"given": "" if field else given}), "field": field}


def _result_row(when: str, result, words: dict) -> dict:
    text = present(result, words)["text"]
    return {
        "label": fill(words, "link." + when, {"day": result.ruleset.as_of}),
        "verdict": text["verdict.title"],
        "figure": text["amount.figure"],
    }


def _change_row(table, row, words: dict) -> dict:
    month = row.start[:4] if table.period == "year" else month_words(words, row.start)
    return {
        "text": words["since." + table.name] + " · " + month,
        "value": _value_text(table.unit, row.value),
        "source.id": row.source,
        "source.label": source_label(row.source, words),
    }


def _value_text(unit: str, value) -> str:
    """A value as text: percent, yuan, or a number; what has no plain figure is left to its source."""
    if unit in ("rate_per_year", "share_of_base") and value is not None:
        return format_percent(value) + "%"
    if unit.startswith("fen_") and value is not None:
        return format_yuan(value)
    return str(value) if isinstance(value, int) else ""
