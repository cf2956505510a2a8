"""The published data is the parameters', and the tables of the pages are the published data."""

import csv
import importlib
import json
import re

import jsonschema
import pytest

from templates.hooks import pages as macros
from templates.hooks import tables
from calc.base.dated import Row, Table
from calc.base.months import parse_day
from calc.parameters.rule_changes import RULE_CHANGES
from tests.conftest import ROOT

MODULES = [path.stem for path in sorted((ROOT / "calc/parameters").glob("*.py")) if path.stem != "__init__"]
NAMES = [entry.name for entry in tables.ENTRIES]


def rows_of(value):
    """Every (table name, row) inside of a constant."""
    if isinstance(value, Table):
        for row in value.rows:
            yield value.name, row
    elif isinstance(value, Row):
        yield "", value
    elif isinstance(value, tuple):
        for part in value:
            yield from rows_of(part)


def data(site, name):
    return json.loads((site / "data" / (name + ".json")).read_text("utf-8"))


def test_every_row_of_the_parameters_is_published():
    lines = [(entry.name, line) for entry in tables.ENTRIES for line in entry.lines]
    kept = {(name, line.start, line.source, line.note) for name, line in lines}
    anywhere = {(line.start, line.source, line.note) for _, line in lines}
    for module in MODULES:
        constants = vars(importlib.import_module("calc.parameters." + module))
        for key, value in constants.items():
            for name, row in rows_of(value) if key.isupper() else ():
                assert (row.start, row.source, row.note) in anywhere
                assert name == "" or (name, row.start, row.source, row.note) in kept, (module, row)


def test_names_are_unique_and_days_exist():
    assert len(NAMES) == len(set(NAMES))
    for entry in tables.ENTRIES:
        assert parse_day(entry.checked) == entry.checked
        assert entry.next_expected == "" or parse_day(entry.next_expected) == entry.next_expected
        assert all(tables.halves(entry.owner)) and entry.lines
    assert all(name in tables.TABLES for group in tables.GROUPS.values() for name in group)


def test_a_value_is_exact():
    """Decimal text gives back the integers of the row."""
    for entry in tables.ENTRIES:
        for line in entry.lines:
            public = tables.public_value(line.value, entry.unit)
            if entry.unit in tables.PERCENT and public is not None:
                part, whole = line.value
                assert int(public.replace(".", "")) * whole == part * 100 * 10 ** len(public.partition(".")[2])


@pytest.mark.parametrize("name", NAMES)
def test_data_keeps_the_schema(site, name):
    schema = data(site, "schema")
    jsonschema.validate(data(site, name), schema | {"anyOf": [{"$ref": "#/$defs/table"}]})


def test_index_and_sources_keep_the_schema(site):
    schema = data(site, "schema")
    jsonschema.Draft202012Validator.check_schema(schema)
    for name in ("index", "sources"):
        jsonschema.validate(data(site, name), schema | {"anyOf": [{"$ref": "#/$defs/" + name}]})
    assert [one["name"] for one in data(site, "index")["tables"]] == NAMES
    ids = {one["id"] for one in data(site, "sources")["sources"]}
    assert {row["source"] for name in NAMES for row in data(site, name)["rows"]} <= ids


@pytest.mark.parametrize("name", NAMES)
def test_csv_has_the_rows_of_the_json(site, name):
    raw = (site / "data" / (name + ".csv")).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    found = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
    wanted = data(site, name)["rows"]
    assert [(row["start"], row["source"]) for row in found] == [(row["start"], row["source"]) for row in wanted]
    for row, other in zip(found, wanted):
        value = other["value"]
        if isinstance(value, dict):
            assert [row["value_" + part] for part in value] == [str(part) for part in value.values()]
        elif "value" in row:
            assert row["value"] == ("" if value is None else str(value))


def numbers(text):
    return sorted(float(number) for number in re.findall(r"\d+(?:\.\d+)?", text.replace(",", "")))


def numbers_of(value):
    """The numbers that a cell must show for a value of the data; None where it shows words."""
    if isinstance(value, dict) and "age_months" in value:
        return sorted(float(part) for part in divmod(value["age_months"], 12) if part)
    parts = list(value.values()) if isinstance(value, dict) else [value]
    found = sorted(float(part) for part in parts if re.fullmatch(r"[\d.]+", str(part)))
    return found or None


@pytest.mark.parametrize("language", ("zh", "en"))
@pytest.mark.parametrize("name", NAMES)
def test_the_page_shows_the_data(site, pages, name, language):
    """Every value of the data stands on the page of parameters, once, and nothing else does."""
    rows = [cells for table, _, cells in pages[f"{language}/parameters/"].rows if table == name]
    wanted = [row for row in data(site, name)["rows"]
              if (row["published"] or row["start"] + "-01") <= tables.RULESET_DAY or not row["start"]]
    shown = sorted(numbers(cells["data__value"]) for cells in rows)
    expected = [numbers_of(row["value"]) for row in wanted]
    assert len(rows) == len(wanted)
    if name == "account_start":
        months = [tuple(float(part) for part in row["value"].split("-")) for row in wanted]
        years = sorted(year for year, _ in months)
        assert sorted(float(re.search(r"\d{4}", cells["data__value"])[0]) for cells in rows) == years
    else:
        assert shown == sorted(one or [] for one in expected)


def test_a_place_is_named_with_its_province(pages):
    shown = {cells["data__place"] for table, _, cells in pages["zh/parameters/"].rows
             if table in ("contribution_limits", "medical_rate", "flexible_total_rate", "lump_sum_top_ups")}
    assert {"北京", "湖北·武汉、省直", "江苏·南京", "上海", "全国", "江苏·只算 1996 年以前的年限"} <= shown


@pytest.mark.parametrize("language", ("zh", "en"))
def test_what_is_overdue_is_marked(site, pages, language):
    text = (site / language / "parameters" / "index.html").read_text("utf-8")
    parts = {part.partition('"')[0]: part for part in text.split('data-table="')[1:]}
    for entry in tables.ENTRIES:
        overdue = tables.is_overdue(entry, tables.RULESET_DAY)
        assert ('class="data__overdue"' in parts[entry.name]) == overdue, entry.name


# ---------------------------------------------------------------- the macros of pages

WORDS = {language: macros.load_words(language) for language in ("zh", "en")}


def test_words_have_the_same_keys_in_both_languages():
    assert set(WORDS["zh"]) == set(WORDS["en"])


@pytest.mark.parametrize("name, at, where, zh, en", [
    ("account_rate", "2025-01", {}, "1.50%", "1.50%"),
    ("account_share", "2025-01", {}, "8%", "8%"),
    ("minimum_months", "2029-12", {}, "180", "180"),
    ("minimum_months", "2030-01", {}, "186", "186"),
    ("payout_months", "60", {}, "139", "139"),
    ("survivors", "funeral", {}, "2", "2"),
    ("account_start", "", {"province": "beijing"}, "1992年10月", "Oct 1992"),
    ("contribution_limits", "2026-10", {"province": "hubei", "key": "wuhan"}, "4,498–22,488 元", "CNY 4,498–22,488"),
    ("medical_amount", "2025-08", {"province": "beijing", "key": "beijing"}, "584.92 元/月", "CNY 584.92 a month"),
])
def test_values_read_as_in_prose(name, at, where, zh, en):
    for language, text in (("zh", zh), ("en", en)):
        assert macros.value(name, at, WORDS[language], tables.RULESET_DAY, **where) == text


def test_a_year_not_yet_published_is_carried_on():
    """2.62 % of 2024 stands for 2025 the day before the rate of 2025 was out."""
    assert macros.value("account_rate", "2025-01", WORDS["zh"], "2026-06-29") == "2.62%"
    assert macros.value("account_rate", "2025-01", WORDS["zh"], "2026-06-30") == "1.50%"


@pytest.mark.parametrize("ask", [
    lambda word: macros.value("no_table", "2025-01", word, tables.RULESET_DAY),
    lambda word: macros.value("account_rate", "2015-12", word, tables.RULESET_DAY),
    lambda word: macros.value("payout_months", "71", word, tables.RULESET_DAY),
    lambda word: macros.value("contribution_limits", "2026-01", word, tables.RULESET_DAY, "taiwan"),
    lambda word: macros.table("no_table", word, tables.RULESET_DAY),
    lambda word: macros.result({"ground": "cash"}, tables.RULESET_DAY),
    lambda word: macros.known_ground("cash"),
    lambda word: macros.load_sources()["no-source"],
    lambda word: word("no.words"),
])
def test_what_does_not_exist_stops_the_build(ask):
    with pytest.raises(macros.PageError):
        ask(WORDS["en"])


def test_rule_changes_ascend_and_differ():
    days = [change.day for change in RULE_CHANGES]
    assert days == sorted(parse_day(day) for day in days) and days[-1] <= tables.RULESET_DAY
    assert len({change.id for change in RULE_CHANGES}) == len(days)
    assert all(change.id.isascii() for change in RULE_CHANGES)
