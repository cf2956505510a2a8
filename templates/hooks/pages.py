"""What the site's pages ask of calc/ while they are built: words, sources, values, tables, worked examples.

Data and named texts; the markup is the templates'. Whatever a page names and is not there stops the build
with a PageError.
"""

import functools

from calc import ScenarioError, assess_case, read_scenario
from calc.base.dated import Table, in_force
from calc.base.dated import known as is_known
from calc.base.money import format_yuan
from calc.base.months import parse_month
from calc.contract.fields import FIELD, FIELDS, HOLDINGS, SPAN_FIELD, answers
from calc.contract.link import write_link
from calc.contract.result import result_data
from calc.page.view import present
from calc.page.words import fill, grouped, month_words, span_words
from calc.parameters.local_facts import LOCAL_FACTS, LOCAL_TOPICS, REMARKS  # noqa: F401 (templates say pages.LOCAL_TOPICS)
from calc.parameters.provinces import PROVINCES
from calc.parameters.provincial_notices import PROVINCIAL_NOTICES
from calc.parameters.sources import SOURCES
from calc.rules.grounds import GROUNDS, grounds_asking, grounds_by
from calc.strings import column, half  # noqa: F401 (templates say pages.column)
from calc.strings import load_words as calc_words

from .changes import rule_changes  # noqa: F401
from .tables import GROUPS, MONEY, PERCENT, TABLES, is_overdue, public_value

FOLDED_FROM = 24  # so many lines of many places are shown as the latest ones and a folded history


class PageError(Exception):
    """A page asks for something that does not exist."""


class Words(dict):
    """The words of one language: ``word("footer.ruleset", id="…")``; a missing key stops the build."""

    def __missing__(self, key):
        """Not a LookupError: Jinja would print nothing."""
        raise PageError(f"no words for '{key}' in templates/strings/{self['language']}/")

    def __call__(self, key, **values):
        """The sentence with its {placeholders} filled; a forgotten one stops the build."""
        try:
            return fill(self, key, {name: str(value) for name, value in values.items()})
        except KeyError as error:
            raise PageError(f"'{key}' ({self['language']}) wants {error}")


class Sources(dict):
    """The registry of instruments by id; citing an unknown one stops the build."""

    def __missing__(self, key):
        """Not a LookupError: Jinja would print nothing."""
        raise PageError(f"no source '{key}' in calc/parameters")


@functools.lru_cache
def load_words(language: str) -> Words:
    """Every word of a language; a key given twice stops the build."""
    try:
        return Words(calc_words(language), language=language)
    except ValueError as error:
        raise PageError(str(error))


def load_sources() -> Sources:
    """Both registries: the instruments, then the provincial notices."""
    return Sources((source.id, source) for source in SOURCES + PROVINCIAL_NOTICES)


def source_part(part: str) -> list:
    """(id, source) of the "national" registry, of the "local" one, or of both."""
    chosen = {"national": SOURCES, "local": PROVINCIAL_NOTICES, "": SOURCES + PROVINCIAL_NOTICES}[part]
    return [(source.id, source) for source in chosen]


def short_label(source: str, word: Words) -> str:
    """What a local notice is called in a table: its number, else a notice; "" for all others."""
    for notice in PROVINCIAL_NOTICES:
        if notice.id == source and "cite." + source not in word:
            return notice.number or word["table.notice"]
    return ""


def yuan(fen: int) -> str:
    """Fen as a reader reads them: ``"1,234.50"``."""
    return grouped(format_yuan(fen))


def template_globals(as_of: str) -> dict:
    """What templates and pages may name without being told."""
    return {
        "words": load_words,
        "sources": load_sources(),
        "grounds_asking": grounds_asking,
        "awaited": awaited,
        "half": half,
        "scenario_fields": FIELDS,
        "scenario_field": FIELD,
        "span_field": SPAN_FIELD,
        "holdings": HOLDINGS,
        "answers_of": answers,
        "grounds_by": grounds_by,
        "link_of": functools.partial(link_of, as_of=as_of),
        "provinces": [slug for slug, *_ in PROVINCES],
        "result": functools.partial(result, as_of=as_of),
    }


# ---------------------------------------------------------------- results


def assessed(scenario: dict, as_of: str):
    """The Result of a scenario, as known on the day of the build."""
    try:
        return assess_case(read_scenario({"as_of": as_of} | scenario))
    except ScenarioError as error:
        raise PageError(f"scenario {scenario}: {error.code} {error.field}")


def result(scenario: dict, as_of: str) -> dict:
    """The same as the contract prints it."""
    return result_data(assessed(scenario, as_of))


def link_of(scenario: dict, as_of: str) -> str:
    """The link of a scenario and its result: the part of the address behind ``#``."""
    return write_link(scenario, assessed(scenario, as_of))


def example(scenario: dict, word: Words, as_of: str) -> dict:
    """The view of a worked example: the same as on the calculator page."""
    return present(assessed(scenario, as_of), word)


def awaited() -> list:
    """The national tables that every result may rest on, with the day by which each should have a new row."""
    return [TABLES[name] for name in ("account_rate", "national_disposable_income")]


def known_ground(name: str) -> str:
    """The name of a ground, if there is one."""
    if name not in [ground.name for ground in GROUNDS]:
        raise PageError(f"no ground '{name}' in calc/rules/grounds/")
    return name


def local_text(province: str, topic: str, word: Words) -> str:
    """What was found of a province's own rule: its claims, how sure they are, what else is said of it."""
    facts = [one for one in LOCAL_FACTS if (one.province, one.topic) == (province, topic)]
    texts = [_half(one.text, word) for one in REMARKS if (one.province, one.topic) == (province, topic)]
    if facts:
        claims = word["local.join"].join(_half(one.text, word) for one in facts)
        supports = [word["support." + support] for support in dict.fromkeys(one.support for one in facts)]
        texts.insert(0, word("local.supported", text=claims, support=word["local.join_supports"].join(supports)))
    return word["local.join"].join(texts) or word[f"local.{topic}.none"]


# ---------------------------------------------------------------- values


def value(name: str, at: str, word: Words, as_of: str, province: str = "", key: str = "") -> str:
    """The value of a table in words: in force in a month, or the one of a key (an age, a case)."""
    if name not in TABLES:
        raise PageError(f"no table '{name}' in templates/hooks/tables.py")
    entry = TABLES[name]
    lines = [line for line in entry.lines if line.key == at and line.province == province]
    if not lines:
        lines = [line for line in entry.lines if line.key == key and line.province == province]
        lines = [_line_in_force(entry, lines, at, as_of)]
    return value_words(lines[-1].value, entry.unit, word)


def _line_in_force(entry, lines: list, month: str, as_of: str):
    table = Table(entry.name, entry.unit, entry.period, entry.carry, tuple(lines))
    try:
        return in_force(table, parse_month(month), as_of).row
    except ScenarioError as error:
        raise PageError(f"table '{entry.name}' at '{month}': {error.code}")


def value_words(value, unit: str, word: Words) -> str:
    """A value as a reader reads it: 1.50%, 8%, 180, 5,360–28,221, a month, a rule in words."""
    plain = public_value(value, unit)
    if plain is None:
        return word["table.none"]
    if unit == "share_of_base":
        return plain.rstrip("0").rstrip(".") + "%"
    if unit in PERCENT:
        return plain + "%"
    if unit in MONEY:
        both = (plain["lower"], plain["upper"]) if isinstance(plain, dict) else (plain,)
        return fill(word, "table.money", {"amount": "–".join(_whole_yuan(one) for one in both)})
    if isinstance(plain, dict):
        return _parts_words(plain, unit, word)
    if unit == "month":
        return month_words(word, plain)
    return word["table.value." + plain] if isinstance(plain, str) else str(plain)


def _whole_yuan(amount: str) -> str:
    """Without ``.00``: nobody sets a limit in fen."""
    return grouped(amount[:-3] if amount.endswith(".00") else amount)


def _parts_words(parts: dict, unit: str, word: Words) -> str:
    """A value of several parts, by the pattern of its unit."""
    if unit == "age_and_month":
        return span_words(word, str(parts["age_months"]))
    texts = {name: _whole_yuan(part) if "." in part else word["table.value." + part] for name, part in parts.items()}
    return fill(word, "table.value." + unit, texts)


# ---------------------------------------------------------------- tables


def table(name: str, word: Words, as_of: str) -> list:
    """The views of a table, or of every table of a group."""
    if name not in TABLES and name not in GROUPS:
        raise PageError(f"no table '{name}' in templates/hooks/tables.py")
    return [_view(TABLES[one], word, as_of) for one in GROUPS.get(name, (name,))]


def _view(entry, word: Words, as_of: str) -> dict:
    """Title, days, what all rows share, and the rows in one or more parts."""
    lines = [line for line in entry.lines if line.start == "" or is_known(line, as_of)]
    rows = [_row(entry, line, word) for line in lines]
    names = [
        name
        for name in ("place", "start", "value", "month", "support", "source", "published", "note")
        if any(row[name] for row in rows)
    ]
    common = {
        name: rows[0][name]
        for name in ("start", "support", "source", "published")
        if len(rows) > 1 and rows[0][name] and len({row[name] for row in rows}) == 1
    }
    return {
        "name": entry.name,
        "title": _half(entry.title, word),
        "checked": entry.checked,
        "next_expected": entry.next_expected,
        "overdue": is_overdue(entry, as_of),
        "owner": _half(entry.owner, word),
        "common": common,
        "first": rows[0] if rows else {},
        "columns": [name for name in names if name not in common],
        "parts": _parts(entry, lines, rows, word),
    }


def _row(entry, line, word: Words) -> dict:
    """One line in words."""
    by_year = entry.period == "year"
    month = line.value["month"] if entry.unit == "age_and_month" else ""
    return {
        "place": "" if month else _place(entry, line, word),
        "start": line.start[:4] if by_year else month_words(word, line.start) if line.start else "",
        "value": value_words(line.value, entry.unit, word),
        "month": month_words(word, month) if month else "",
        "support": line.support,
        "support.label": word["support." + line.support],
        "source": line.source,
        "published": line.published or "",
        "note": _half(line.note, word),
        "data": line.start,
    }


def _place(entry, line, word: Words) -> str:
    """Province and area, or the case; "the whole country" beside rows of provinces."""
    label = _half(line.label, word)
    province = word["province." + line.province] if line.province else ""
    if label == "" and line.key:
        label = word.get("table.key." + line.key, line.key)
    elif line.key and "tier-" in line.key and entry.name == "medical_amount":
        tier = word["table.key." + line.key[line.key.index("tier-") :]]
        label = tier if label == province else word["format.join"].join((label, tier))
    if province == "" and label == "" and any(one.province for one in entry.lines):
        return word["table.nation"]
    parts = (province, label if label != province else "")
    return word["table.place_join"].join(part for part in parts if part)


def _parts(entry, lines: list, rows: list, word: Words) -> list:
    """All rows; or the latest of each place with the history folded; or one folded part a track."""
    if entry.name == "retirement_ages":
        keys = sorted({line.key for line in lines})
        return [
            {
                "title": word["track." + key],
                "folded": True,
                "id": key,
                "rows": [row for line, row in zip(lines, rows) if line.key == key],
            }
            for key in keys
        ]
    places = [(line.province, line.key) for line in lines]
    if len(rows) < FOLDED_FROM or len(set(places)) in (1, len(rows)):
        return [{"title": "", "folded": False, "rows": rows}]
    last = set({place: number for number, place in enumerate(places)}.values())
    return [
        {"title": "", "folded": False, "rows": [row for number, row in enumerate(rows) if number in last]},
        {
            "title": word["table.history"],
            "folded": True,
            "id": "history",
            "rows": [row for number, row in enumerate(rows) if number not in last],
        },
    ]


def _half(text: str, word: Words) -> str:
    return half(text, word["site.code"])
