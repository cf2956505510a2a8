"""The parameter tables as the site shows and publishes them (data, no words).

An entry gathers one table, or the same table of many provinces, as lines of one shape. Its title, who
publishes it and when to look again stand beside the table itself (``WATCH``). Percent and yuan are decimal
text, exact as in the rows; months are integers.
"""

import csv
import importlib
import io
import json
import pkgutil
from collections import namedtuple

from calc import parameters
from calc.base.dated import Table
from calc.base.money import format_percent, format_yuan
from calc.base.months import month_text, parse_month
from calc.base.support import SUPPORTS
from calc.contract.schema import closed, list_of
from calc.parameters import (
    account_rate,
    account_start,
    average_wage,
    bank_deposit_changes,
    contribution_limits,
    contribution_rate,
    disposable_income,
    lump_sum_top_ups,
    medical,
    national_disposable_income,
    payout_months,
    pension_base,
    resident_pension,
    retirement_age,
    survivors,
    wrong_payment_refunds,
)
from calc.parameters.provincial_notices import PROVINCIAL_NOTICES
from calc.parameters.sources import SOURCES
from calc.rules.retirement_age import retirement_of
from calc.ruleset import RULESET_DAY, RULESET_ID


class Entry(
    namedtuple("Entry", ("name", "unit", "period", "carry", "title", "owner", "checked", "next_expected", "lines"))
):
    """One table as it is shown.

    period, carry: as in Table; title to next_expected: as in Watch; lines: by place, then ascending by start.
    """


class Line(
    namedtuple("Line", ("province", "key", "label", "start", "value", "source", "published", "support", "note"))
):
    """One value.

    province: slug, or "" for the whole country; key: area, age, case …, or ""; label: the key in words, "中文 |
    English" or ""; the rest as in Row.
    """


_MODULES = [importlib.import_module("calc.parameters." + one.name) for one in pkgutil.iter_modules(parameters.__path__)]
WATCHES = {watch.name: watch for module in _MODULES for watch in getattr(module, "WATCH", ())}

PERCENT = ("rate_per_year", "share_of_base")
MONEY = ("fen_per_month", "fen_per_year")
PUBLIC_UNITS = {
    "rate_per_year": "percent_per_year",
    "share_of_base": "percent_of_base",
    "fen_per_month": "yuan_per_month",
    "fen_per_year": "yuan_per_year",
}


# ---------------------------------------------------------------- from parameters to lines


def _line(row, province="", key="", label=""):
    return Line(province, key, label, row.start, row.value, row.source, row.published, row.support, row.note)


def _national(table: Table) -> tuple:
    return tuple(_line(row) for row in table.rows)


def _by_province(tables: tuple) -> tuple:
    return tuple(_line(row, province) for province, table in tables for row in table.rows)


def _by_area(tables: tuple, areas: tuple) -> tuple:
    labels = {(province, area): f"{zh} | {en}" for province, area, zh, en in areas}
    return tuple(
        _line(row, province, area, labels.get((province, area), ""))
        for province, area, table in tables
        for row in table.rows
    )


def _by_city(tables: tuple) -> tuple:
    """(province, city, …, 中文, English, Table); a tier stands in the key."""
    return tuple(
        _line(row, province, "-".join(part for part in key if part), f"{zh} | {en}")
        for province, *key, zh, en, table in tables
        for row in table.rows
    )


def _plain(pairs, source: str, start: str) -> tuple:
    """(key, value) of a table that has one source and no dates."""
    return tuple(Line("", str(key), "", start, value, source, None, "official", "") for key, value in pairs)


def _survivors() -> tuple:
    """Months of D: funeral, then the bands of the lump sum up to its cap and down to its floor."""
    rule, start = survivors, survivors.FUNERAL_MONTHS.start
    most = rule.LUMP_SUM_FULL + (rule.LUMP_SUM_YEARS_CAP - rule.LUMP_SUM_FULL_MONTHS) // 12
    bands = [(f"below-{border}", months) for border, months in rule.LUMP_SUM_BANDS]
    bands += [(f"from-{rule.LUMP_SUM_YEARS_CAP}", most), ("floor", rule.LUMP_SUM_FLOOR)]
    return (_line(rule.FUNERAL_MONTHS, key="funeral"),) + _plain(bands, rule.LUMP_SUM_SOURCE, start)


def _retirement_ages() -> tuple:
    """Every month of birth from the first that is delayed to the first that is delayed in full."""
    lines = []
    for track in retirement_age.TRACKS:
        births = range(parse_month(track.base_birth), parse_month(track.base_birth) + track.step * (track.cap - 1) + 1)
        for birth in births:
            one = retirement_of(birth, track.name, None, RULESET_DAY)
            value = {"age_months": one.age_months, "month": month_text(one.month)}
            lines.append(_line(one.age_row.row._replace(start=month_text(birth), value=value), key=track.name))
    return tuple(lines)


def _top_ups() -> tuple:
    return tuple(
        Line(one.province, one.counts, "", "", one.months_per_year, one.source, None, one.support, one.note)
        for one in lump_sum_top_ups.LUMP_SUM_TOP_UPS
    )


def _wrong_payment_refunds() -> tuple:
    return tuple(
        Line(province, "", "", "", "whole_payment", source, None, "provincial", "")
        for province, source in wrong_payment_refunds.WRONG_PAYMENT_REFUNDS
    )


def _account_start() -> tuple:
    return tuple(
        Line(province, "", "", "", month, source, None, support, "")
        for province, month, source, support in account_start.ACCOUNT_START
    )


def _medical_refunds() -> tuple:
    return tuple(
        Line("", one.case, "", "", one.amount, one.source, None, one.support, one.note)
        for one in medical.MEDICAL_REFUNDS
    )


def _deposit_changes() -> tuple:
    return tuple(
        Line("", day, "", day[:7], rate, "pboc-deposit", day, "reference", "")
        for day, rate in bank_deposit_changes.BANK_DEPOSIT_CHANGES
    )


def _medical_amounts() -> tuple:
    """Sums of different periods: the period goes into the value."""
    lines = []
    for entry in medical.MEDICAL_AMOUNT:
        for line in _by_city((entry,)):
            value = None if line.value is None else {"amount": format_yuan(line.value), "per": entry[-1].unit[8:]}
            lines.append(line._replace(value=value))
    return tuple(lines)


def _resident_terms() -> tuple:
    rows = (
        ("divisor", resident_pension.DIVISOR_MONTHS),
        ("age", resident_pension.AGE_MONTHS),
        ("minimum", resident_pension.MINIMUM_MONTHS),
    )
    return tuple(_line(row, key=key) for key, row in rows)


def _resident_tiers() -> tuple:
    """Each tier of the national list with the least subsidy that it earns."""
    pairs = []
    for number, tier in enumerate(resident_pension.NATIONAL_TIERS, 1):
        subsidy = [least for border, least in resident_pension.SUBSIDY_AT_LEAST if border <= tier][-1]
        pairs.append((f"tier-{number}", {"paid": format_yuan(tier), "subsidy_at_least": format_yuan(subsidy)}))
    return _plain(pairs, "guofa8-2014", resident_pension.DIVISOR_MONTHS.start)


# ---------------------------------------------------------------- the registry


def _of(table: Table, lines: tuple) -> Entry:
    """``table``: the table, or one of those of the same name."""
    return _entry(table.name, table.unit, table.period, table.carry, lines)


def _set(name: str, lines: tuple) -> Entry:
    """A set of values without dates."""
    return _entry(name, WATCHES[name].unit, "open", "", lines)


def _entry(name: str, unit: str, period: str, carry: str, lines: tuple) -> Entry:
    watch = WATCHES[name]
    return Entry(name, unit, period, carry, watch.title, watch.owner, watch.checked, watch.next_expected, lines)


def _entries() -> tuple:
    rate, wage, limits = account_rate, average_wage.AVERAGE_WAGE, contribution_limits.CONTRIBUTION_LIMITS
    share, resident = contribution_rate, resident_pension
    income, base = disposable_income, pension_base.PENSION_BASE
    national = national_disposable_income.NATIONAL_DISPOSABLE_INCOME
    flexible = _national(share.FLEXIBLE_TOTAL_RATE) + _by_province(share.PROVINCIAL_FLEXIBLE_TOTAL_RATE)
    account = _national(share.ACCOUNT_SHARE) + _by_province(share.PROVINCIAL_ACCOUNT_SHARE)
    payout = _plain(payout_months.PAYOUT_MONTHS, payout_months.PAYOUT_MONTHS_SOURCE, "2006-01")
    return (
        _of(rate.ACCOUNT_RATE, _national(rate.ACCOUNT_RATE)),
        _of(rate.PROVINCIAL_ACCOUNT_RATE[0][-1], _by_province(rate.PROVINCIAL_ACCOUNT_RATE)),
        _of(rate.BANK_DEPOSIT_RATE, _national(rate.BANK_DEPOSIT_RATE)),
        _set("bank_deposit_changes", _deposit_changes()),
        _of(share.FLEXIBLE_TOTAL_RATE, flexible),
        _of(share.ACCOUNT_SHARE, account),
        _of(share.EMPLOYEE_OWN_RATE, _national(share.EMPLOYEE_OWN_RATE)),
        _of(share.EMPLOYEE_OWN_LEAST, _national(share.EMPLOYEE_OWN_LEAST)),
        _set("account_start", _account_start()),
        _of(retirement_age.MINIMUM_MONTHS, _national(retirement_age.MINIMUM_MONTHS)),
        _of(retirement_age.RETIREMENT_RULE, _national(retirement_age.RETIREMENT_RULE)),
        _set("retirement_ages", _retirement_ages()),
        _set("payout_months", payout),
        _of(survivors.SURVIVORS_REGIME, _national(survivors.SURVIVORS_REGIME)),
        _set("survivors", _survivors()),
        _of(income.DISPOSABLE_INCOME[0][-1], _by_province(income.DISPOSABLE_INCOME)),
        _of(national, _national(national)),
        _set("lump_sum_top_ups", _top_ups()),
        _set("wrong_payment_refunds", _wrong_payment_refunds()),
        _of(limits[0][-1], _by_area(limits, contribution_limits.AREAS)),
        _of(wage[0][-1], _by_province(wage)),
        _of(base[0][-1], _by_area(base, pension_base.AREAS)),
        _set("resident_terms", _resident_terms()),
        _set("resident_tiers", _resident_tiers()),
        _of(resident.NATIONAL_MINIMUM_BASIC, _national(resident.NATIONAL_MINIMUM_BASIC)),
        _of(resident.PROVINCIAL_BASIC[0][-1], _by_province(resident.PROVINCIAL_BASIC)),
        _of(resident.RESIDENT_ACCOUNT_RATE[0][-1], _by_province(resident.RESIDENT_ACCOUNT_RATE)),
        _of(medical.MEDICAL_RATE[0][-1], _by_city(medical.MEDICAL_RATE)),
        _set("medical_amount", _medical_amounts()),
        _of(medical.MEDICAL_ACCOUNT[0][-1], _by_province(medical.MEDICAL_ACCOUNT)),
        _set("medical_account_credit", (_line(medical.ACCOUNT_CREDIT_AT_MOST),)),
        _set("medical_refunds", _medical_refunds()),
    )


ENTRIES = _entries()
TABLES = {entry.name: entry for entry in ENTRIES}

# Several tables under one name.
GROUPS = {
    "resident_pension": (
        "resident_basic_minimum",
        "resident_basic",
        "resident_account_rate",
        "resident_terms",
        "resident_tiers",
    ),
    "medical": ("medical_rate", "medical_amount", "medical_account", "medical_account_credit", "medical_refunds"),
}


def is_overdue(entry: Entry, day: str) -> bool:
    """True if the next value should have been out before that day."""
    return entry.next_expected != "" and entry.next_expected < day


# ---------------------------------------------------------------- as data


def public_value(value, unit: str):
    """A value as published: decimal text of percent or yuan, else what it is; None: ended."""
    if value is None or isinstance(value, (dict, str)):
        return value
    if unit in PERCENT:
        return format_percent(value)
    if unit not in MONEY:
        return value
    if isinstance(value, tuple):
        return {"lower": format_yuan(value[0]), "upper": format_yuan(value[1])}
    return format_yuan(value)


def halves(text: str) -> tuple:
    """(中文, English) of "中文 | English"; both empty for ""."""
    zh, _, en = text.partition(" | ")
    return zh, en


def table_data(entry: Entry) -> dict:
    """One table as JSON-able data."""
    return _heading(entry) | {"rows": [_row_data(line, entry.unit) for line in entry.lines]}


def _heading(entry: Entry) -> dict:
    title_zh, title_en = halves(entry.title)
    owner_zh, owner_en = halves(entry.owner)
    return {
        "name": entry.name,
        "title_zh": title_zh,
        "title_en": title_en,
        "unit": PUBLIC_UNITS.get(entry.unit, entry.unit),
        "period": entry.period,
        "carried_on": entry.carry,
        "owner_zh": owner_zh,
        "owner_en": owner_en,
        "checked": entry.checked,
        "next_expected": entry.next_expected,
    }


def _row_data(line: Line, unit: str) -> dict:
    label_zh, label_en = halves(line.label)
    note_zh, note_en = halves(line.note)
    return {
        "province": line.province,
        "key": line.key,
        "label_zh": label_zh,
        "label_en": label_en,
        "start": line.start,
        "value": public_value(line.value, unit),
        "source": line.source,
        "published": line.published or "",
        "support": line.support,
        "note_zh": note_zh,
        "note_en": note_en,
    }


def table_csv(data: dict) -> str:
    """The rows of ``table_data``; a value of several parts becomes one column a part."""
    parts = sorted({part for row in data["rows"] if isinstance(row["value"], dict) for part in row["value"]})
    columns = []
    for name in data["rows"][0]:
        columns += ["value_" + part for part in parts] if name == "value" and parts else [name]
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    for row in data["rows"]:
        flat = row | {"value_" + part: (row["value"] or {})[part] for part in parts if row["value"]}
        writer.writerow(["" if flat.get(name) is None else flat[name] for name in columns])
    return text.getvalue()


def source_data() -> list:
    """Both registries of sources, by id."""
    entries = []
    for source in sorted(SOURCES + PROVINCIAL_NOTICES, key=lambda one: one.id):
        issuer_zh, issuer_en = halves(source.issuer)
        data = source._asdict()
        del data["issuer"]
        entries.append(data | {"issuer_zh": issuer_zh, "issuer_en": issuer_en})
    return entries


def published() -> list:
    """(address, text) of every file under data/."""
    files, index = [], []
    for entry in ENTRIES:
        data = table_data(entry)
        files.append((f"data/{entry.name}.json", json_text(data)))
        files.append((f"data/{entry.name}.csv", "\ufeff" + table_csv(data)))
        heading = {name: value for name, value in data.items() if name != "rows"}
        index.append(heading | {"rows": len(entry.lines), "json": entry.name + ".json", "csv": entry.name + ".csv"})
    ruleset = {"id": RULESET_ID, "day": RULESET_DAY}
    files.append(("data/index.json", json_text({"ruleset": ruleset, "tables": index})))
    files.append(("data/sources.json", json_text({"ruleset": ruleset, "sources": source_data()})))
    files.append(("data/schema.json", json_text(data_schema())))
    return files


def json_text(data) -> str:
    """Data as a file of the site holds it."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


# ---------------------------------------------------------------- JSON Schema


def data_schema() -> dict:
    """JSON Schema of the files under data/: a table, the index, the sources."""
    sample = table_data(ENTRIES[0])
    heading = {name: {"type": "string"} for name in sample if name != "rows"}
    row: dict = {name: {"type": "string"} for name in sample["rows"][0]}
    row["support"] = {"enum": list(SUPPORTS)}
    row["start"] = {"type": "string", "pattern": "^([0-9]{4}-[0-9]{2})?$"}
    row["value"] = {
        "type": ["string", "integer", "null", "object"],
        "additionalProperties": {"type": ["string", "integer"]},
    }
    listed = heading | {"rows": {"type": "integer"}, "json": {"type": "string"}, "csv": {"type": "string"}}
    source = {name: {"type": "string"} for name in source_data()[0]}
    ruleset = closed({"id": {"type": "string"}, "day": {"type": "string", "format": "date"}})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "anyOf": [{"$ref": "#/$defs/" + name} for name in ("table", "index", "sources")],
        "$defs": {
            "table": closed(heading | {"rows": list_of(closed(row))}),
            "index": closed({"ruleset": ruleset, "tables": list_of(closed(listed))}),
            "sources": closed({"ruleset": ruleset, "sources": list_of(closed(source))}),
        },
    }
