"""The parameter tables hold what they promise: literals only, dated, sourced, nothing refused.

Arithmetic that the tables rest on (day-weighted deposit rates, the annex of the retirement
measures) is worked out here again, from the rows alone.
"""

import ast
import csv
import datetime
import importlib
import pathlib

import pytest

from calc import assess
from calc.base.dated import Row, Table, Watch, in_force
from calc.base.errors import NoRuleInForce
from calc.base.months import month_text, parse_day, parse_month
from calc.base.support import CONTRACT_SUPPORTS
from calc.parameters import account_rate, bank_deposit_changes, payout_months, provinces, retirement_age, survivors
from calc.parameters.sources import SOURCES, Source
from calc.ruleset import RULESET_DAY
from tests.support.results import decided

ROOT = pathlib.Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
FILES = sorted((ROOT / "calc" / "parameters").glob("*.py"))
NAMES = [path.stem for path in FILES if path.stem != "__init__"]
# Known in the browser; the others serve the pages and must stay out of their imports.
ASSESSMENT = {
    "account_rate",
    "account_start",
    "contribution_rate",
    "disposable_income",
    "lump_sum_top_ups",
    "payout_months",
    "provinces",
    "retirement_age",
    "sources",
    "survivors",
}
SUPPORTS = {"official", "announced", "provisional", "provincial", "reference", "derived", "estimate"}
# (year, percent × 100): printed by others for these years, refused by the fact sheet.
WRONG_ACCOUNT_RATES = (
    (2021, 535),
    (2022, 397),
    (2022, 412),
    (2022, 483),
    (2022, 604),
    (2023, 612),
    (2024, 350),
    (2024, 150),
    (2025, 262),
    (2025, 260),
    (2026, 260),
)
WRONG_PAYOUT_MONTHS = ((47, 207), (66, 94), (67, 87), (68, 80), (69, 73), (70, 67))


def module(name):
    return importlib.import_module("calc.parameters." + name)


def within(value):
    """Every namedtuple and plain value inside of a constant."""
    yield value
    if isinstance(value, tuple):
        for part in value:
            yield from within(part)


def constants(name):
    return [value for key, value in vars(module(name)).items() if key.isupper()]


def found(kind, name):
    return [part for value in constants(name) for part in within(value) if isinstance(part, kind)]


def registry():
    """The sources that the browser knows, then those of the pages' tables."""
    return [one for name in NAMES for one in found(Source, name)]


def cases(file):
    lines = [line for line in (DATA / file).read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_module_holds_literals_only(path):
    """A docstring, imports of the definitions, documented namedtuples, named constants of literals; no float, no sum."""
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree)
    makers = set()
    for node in tree.body[1:]:
        if isinstance(node, ast.ImportFrom):
            assert node.module in ("base.dated", "collections", "sources"), node.module
            makers.update(alias.name for alias in node.names)
            continue
        if isinstance(node, ast.ClassDef):
            assert ast.get_docstring(node) and len(node.body) == 1, node.name
            _check_literal(node.bases[0], {"namedtuple"})
            makers.add(node.name)
            continue
        assert isinstance(node, ast.Assign) and len(node.targets) == 1, ast.dump(node)[:80]
        name = node.targets[0].id
        assert name.isascii()
        _check_literal(node.value, makers)


def _check_literal(node, makers):
    if isinstance(node, ast.Constant):
        assert node.value is None or type(node.value) in (str, int), node.value
    elif isinstance(node, ast.Tuple):
        for part in node.elts:
            _check_literal(part, makers)
    else:
        assert isinstance(node, ast.Call) and node.func.id in makers, ast.dump(node)[:80]
        for part in node.args + [keyword.value for keyword in node.keywords]:
            _check_literal(part, makers)


@pytest.mark.parametrize("name", sorted(ASSESSMENT))
def test_assessment_tables_do_not_import_page_tables(name):
    tree = ast.parse((ROOT / "calc" / "parameters" / (name + ".py")).read_text("utf-8"))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= {"base.dated", "collections"}


@pytest.mark.parametrize("name", NAMES)
def test_rows_ascend(name):
    """Every table is ascending by first month, without two rows for one month."""
    for table in found(Table, name):
        assert table.name and table.unit and table.rows
        assert table.period in ("open", "year")
        assert table.carry in ("", "provisional")
        starts = [row.start for row in table.rows]
        assert starts == sorted(set(starts)), table.name
        assert [month_text(parse_month(start)) for start in starts] == starts
        if table.period == "year":
            assert {start[5:] for start in starts} == {"01"}, table.name


def test_every_table_is_watched():
    """Title and owner in both languages, the unit of what is no table, days that exist."""
    watches = [one for name in NAMES for one in found(Watch, name)]
    tables = {table.name: table for name in NAMES for table in found(Table, name)}
    assert len({watch.name for watch in watches}) == len(watches) and set(tables) <= {watch.name for watch in watches}
    for watch in watches:
        assert watch.unit or watch.name in tables, watch.name
        assert all(len(text.split(" | ")) == 2 for text in (watch.title, watch.owner)), watch.name
        assert parse_day(watch.checked)
        assert watch.next_expected == "" or parse_day(watch.next_expected)


@pytest.mark.parametrize("name", NAMES)
def test_rows_are_supported(name):
    """A row names its support, a day that exists and is not after the ruleset, and both languages."""
    for row in found(Row, name):
        assert row.support in SUPPORTS
        if row.published is not None:
            assert parse_day(row.published) == row.published <= RULESET_DAY
        assert row.note == "" or [bool(half) for half in row.note.split(" | ")] == [True, True], row.note
        assert not any(isinstance(part, float) for part in within(row.value))


@pytest.mark.parametrize("name", NAMES)
def test_support_and_notes_of_other_entries(name):
    for entry in (part for value in constants(name) for part in within(value) if isinstance(part, tuple)):
        if hasattr(entry, "support"):
            assert entry.support in SUPPORTS
        if getattr(entry, "note", ""):
            assert len(entry.note.split(" | ")) == 2, entry.note


def test_sources_ascend_by_id():
    """The registry is ordered and has one entry an id; so has the pages' own."""
    for name in NAMES:
        ids = [one.id for one in found(Source, name)]
        assert ids == sorted(ids)
    ids = [one.id for one in registry()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("one", registry(), ids=lambda one: one.id)
def test_source_is_complete(one):
    """A source has both titles, says what it decides, and gives no unofficial address."""
    assert one.id.isascii() and one.id == one.id.lower() and " " not in one.id
    assert one.title_zh and one.title_en and one.decides_zh and one.decides_en
    assert bool(one.quote_zh) == bool(one.quote_en)
    assert len(one.quote_zh) <= 42
    assert not one.quote_zh or one.checked, "quoted but never seen"
    assert len(one.issuer.split(" | ")) == 2 or one.issuer == ""
    for day in (one.published, one.in_force, one.checked):
        assert day == "" or parse_day(day) == day
    assert one.published <= RULESET_DAY and one.checked <= RULESET_DAY
    host = one.url.partition("//")[2].partition("/")[0]
    assert host == "" or host.endswith(".gov.cn"), host


def test_every_cited_source_is_known():
    """Rows and entries cite ids of the registry; those of the browser need the browser's registry."""
    page_ids = {one.id for one in registry()}
    browser_ids = {one.id for one in SOURCES}
    for name in NAMES:
        known = browser_ids if name in ASSESSMENT else page_ids
        entries = [part for value in constants(name) for part in within(value) if hasattr(part, "source")]
        assert {entry.source for entry in entries} <= known, name
    assert payout_months.PAYOUT_MONTHS_SOURCE in browser_ids
    assert survivors.LUMP_SUM_SOURCE in browser_ids
    assert {entry[2] for entry in module("account_start").ACCOUNT_START} <= browser_ids


def test_every_source_is_cited():
    """A source that nothing cites has no place in the registry; an instrument is cited by its articles."""
    registries = ("sources", "provincial_notices")
    texts = [path for path in (ROOT / "calc").rglob("*.py") if path.stem not in registries]
    for top in ("docs", "templates"):
        texts += [path for path in (ROOT / top).rglob("*.*") if path.suffix in (".md", ".html")]
    words = "\n".join(path.read_text("utf-8") for path in texts)
    cited = {one.id for one in registry() if '"%s"' % one.id in words or "'%s'" % one.id in words}
    uncited = {one.id for one in registry()} - cited
    assert {one for one in uncited if not any(other.startswith(one + "-") for other in cited)} == set()


def test_provinces_are_complete():
    slugs = [slug for slug, _, _ in provinces.PROVINCES]
    assert len(slugs) == len(set(slugs)) == 31
    assert [entry[0] for entry in module("account_start").ACCOUNT_START] == slugs
    for _, month, _, support in module("account_start").ACCOUNT_START:
        assert "1992-10" <= month_text(parse_month(month)) <= "2000-07" and support in SUPPORTS


@pytest.mark.parametrize("name", NAMES)
def test_provincial_tables_name_known_provinces(name):
    """A tuple of (slug, …, Table) begins with one of the 31 slugs, each area once."""
    slugs = {slug for slug, _, _ in provinces.PROVINCES}
    for value in constants(name):
        if type(value) is tuple and value and type(value[0]) is tuple and isinstance(value[0][-1], Table):
            keys = [entry[:-1] for entry in value]
            assert {key[0] for key in keys} <= slugs and len(keys) == len(set(keys)), name


def test_local_facts_are_about_a_province_and_a_topic():
    """Each in both languages; none said twice."""
    local = module("local_facts")
    slugs = {slug for slug, _, _ in provinces.PROVINCES}
    claims = local.LOCAL_FACTS + local.REMARKS
    for one in claims:
        assert one.province in slugs and one.topic in local.LOCAL_TOPICS
        assert [bool(half) for half in one.text.split(" | ")] == [True, True], one.text
    assert len({one[:3] for one in claims}) == len(claims)


def test_deposit_rates_are_the_day_weighted_means_of_the_changes():
    """Three decimals of a percent, half up, every day of the year counted."""
    changes = bank_deposit_changes.BANK_DEPOSIT_CHANGES
    assert [day for day, _ in changes] == sorted({day for day, _ in changes})
    years = {}
    day = datetime.date(1994, 1, 1)
    while day.year <= 2025:
        rate = [rate for start, rate in changes if start <= day.isoformat()][-1]
        assert rate[1] == 10000
        total, days = years.get(day.year, (0, 0))
        years[day.year] = (total + rate[0] * 10, days + 1)
        day += datetime.timedelta(days=1)
    expected = [("%d-01" % year, ((2 * total + days) // (2 * days), 100000)) for year, (total, days) in years.items()]
    assert [(row.start, row.value) for row in account_rate.BANK_DEPOSIT_RATE.rows] == expected


def test_account_rates_follow_each_other_from_2016():
    """One row a year without a gap, each published after its year was over and known by the ruleset."""
    rows = account_rate.ACCOUNT_RATE.rows
    assert [row.start for row in rows] == ["%d-01" % year for year in range(2016, 2016 + len(rows))] and len(rows) >= 10
    assert all("%d-12-31" % int(row.start[:4]) < row.published <= RULESET_DAY for row in rows)


def test_a_rate_whose_document_was_not_seen_is_announced_and_printed_as_official():
    """Only 2016 has its number. The contract keeps its six words: the page says more than a program is told."""
    rows = account_rate.ACCOUNT_RATE.rows
    assert [row.support == "announced" for row in rows[:10]] == [False] + [True] * 9
    year = {
        "ground": "stop_paying",
        "month": "2024-12",
        "spans": [{"from": "2024-01", "to": "2024-12", "base": "4500"}],
    }
    result = assess(year)
    said = {result["support"], result["ledger"][0]["rate_status"]} | {step["support"] for step in result["steps"]}
    assert "official" in said and said <= set(CONTRACT_SUPPORTS) == SUPPORTS - {"announced"}
    assert result["certainty"] == "exact" and decided(year).ledger[0].found.support == "announced"


def test_wrong_rates_never_appear():
    rates = {(int(row.start[:4]), row.value) for row in account_rate.ACCOUNT_RATE.rows}
    assert not rates & {(year, (rate, 10000)) for year, rate in WRONG_ACCOUNT_RATES}
    assert not set(payout_months.PAYOUT_MONTHS) & set(WRONG_PAYOUT_MONTHS)
    for table in found(Table, "account_rate"):
        assert all(row.value[0] * 10000 != 260 * row.value[1] for row in table.rows), "2.60 % is unconfirmed"


def test_rejected_limits_never_appear():
    """No lower limit that was seen and refused stands in that province and year."""
    if "contribution_limits" not in NAMES:
        pytest.skip("the pages' table is not there")
    slugs = {zh: slug for slug, zh, _ in provinces.PROVINCES}
    for case in cases("rejected_contribution_limits.csv"):
        refused = int(case["lower"]) * 100
        for slug, _, table in module("contribution_limits").CONTRIBUTION_LIMITS:
            if slug != slugs[case["province_zh"]]:
                continue
            values = [row.value for row in table.rows if row.start[:4] == case["base_year"]]
            assert refused not in [value[0] for value in values if value is not None], case


def test_a_year_without_rate_is_carried_as_provisional():
    rate = in_force(account_rate.ACCOUNT_RATE, parse_month("2026-06"), "2026-11-22")
    assert (rate.row.value, rate.support) == ((150, 10000), "provisional")
    with pytest.raises(NoRuleInForce):
        in_force(account_rate.BANK_DEPOSIT_RATE, parse_month("2026-06"), "2026-11-22")


@pytest.mark.parametrize(
    "case", cases("retirement_annex.csv"), ids=lambda case: case["track"] + "-" + case["birth_month"]
)
def test_tracks_reproduce_the_annex(case):
    """Delay, age and month of the printed rows follow from base month, step and cap."""
    track = next(one for one in retirement_age.TRACKS if one.name == case["track"])
    birth = parse_month(case["birth_month"])
    after = birth - parse_month(track.base_birth)
    delay = 0 if after < 0 else min(track.cap, after // track.step + 1)
    age = track.original_age_months + delay
    assert delay == int(case["delay_months"])
    assert "%dy%dm" % (age // 12, age % 12) == case["age"]
    assert month_text(birth + age) == case["retirement_month"]


@pytest.mark.parametrize(
    "month, as_of, expected",
    [
        ("2029-12", RULESET_DAY, 180),
        ("2030-01", RULESET_DAY, 186),
        ("2034-12", RULESET_DAY, 210),
        ("2038-12", RULESET_DAY, 234),
        ("2039-01", RULESET_DAY, 240),
        ("2050-01", RULESET_DAY, 240),
        ("2039-01", "2024-09-12", 180),
        ("2039-01", "2024-09-13", 240),
    ],
)
def test_minimum_months(month, as_of, expected):
    """180 to 2029, six more each year to 240; unknown before the decision was published."""
    assert in_force(retirement_age.MINIMUM_MONTHS, parse_month(month), as_of).row.value == expected


def test_payout_months_fall_with_age():
    """Ages 40 to 70 without a gap; 208 at 47, 139 at 60."""
    ages = [age for age, _ in payout_months.PAYOUT_MONTHS]
    months = [count for _, count in payout_months.PAYOUT_MONTHS]
    assert ages == list(range(40, 71))
    assert months == sorted(months, reverse=True)
    assert (47, 208) in payout_months.PAYOUT_MONTHS and (60, 139) in payout_months.PAYOUT_MONTHS
