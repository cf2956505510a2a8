"""Notes: codes of what the reader must know beside the figures, from the account and the ground.

>>> from calc import assess
>>> year = {"from": "2024-01", "to": "2024-12", "base": "900"}  # 20 % of 4,500: a payment, hardly a base
>>> "base_below_limit" in assess({"ground": "stop_paying", "month": "2024-12", "spans": [year]})["notes"]
True
"""

from ..base.months import parse_month, year_of
from .contribution import months_of
from .grounds import module_of
from .outcome import DEPENDS, NOT_PAYABLE, PAYABLE

_SPLIT_FROM = parse_month("2006-01")
_SHANGHAI_UNTIL = parse_month("2024-02")
_ZHEJIANG_UNTIL = parse_month("2020-12")


def notes_of(facts, outcome, outside: tuple) -> tuple:
    """What looks mistyped first, then the ground's own notes and those of the account, each once."""
    notes: list = []
    for code in outside + outcome.notes + _account_notes(facts) + _input_notes(facts, outcome):
        if code not in notes:
            notes.append(code)
    return tuple(notes)


# Inputs of the contract for a comparison that is not made yet.
_FOR_ALTERNATIVES = ("pension_base", "index", "future_base", "stop", "retire", "die", "growth", "resident_basic")


def _account_notes(facts) -> tuple:
    notes = []
    for account in (facts.account, facts.cleared):
        if account is None:
            continue
        statuses = [year.found.support for year in account.years]
        if "provisional" in statuses:
            notes.append("rate_not_published")
        notes.extend(_early_rate_notes(statuses))
        if account.unbooked:
            notes.append("balance_mid_year")
        notes.extend(_piece_notes(account.pieces, facts.case.province))
    return tuple(notes)


def _early_rate_notes(statuses: list) -> list:
    """Of the years before 2016: by a yardstick, by the province's own rate, or some years each."""
    if "reference" in statuses and "provincial" in statuses:
        return ["rates_provincial_and_reference"]
    return [code for status, code in _EARLY_RATES if status in statuses]


_EARLY_RATES = (("reference", "rate_reference"), ("provincial", "rate_provincial"))


def _piece_notes(pieces: tuple, province) -> list:
    notes = []
    if any(piece.start < _SPLIT_FROM for piece in pieces):
        notes.append("rates_before_2006")
    if any(piece.paid is None for piece in pieces):
        notes.append("own_part_unknown")
    if any(piece.span.holds == "year" and months_of(piece) % 12 for piece in pieces):
        notes.append("year_paid_in_part")
    if any(_is_arrears(piece) for piece in pieces):
        notes.append("past_years_cannot_be_paid")
    flexible = [piece for piece in pieces if piece.span.kind == "flexible" and piece.end >= _SPLIT_FROM]
    if province == "shanghai" and any(piece.start <= _SHANGHAI_UNTIL for piece in flexible):
        notes.append("shanghai_rates")
    if province == "zhejiang" and any(piece.start <= _ZHEJIANG_UNTIL for piece in flexible):
        notes.append("zhejiang_rates")
    return notes


def _is_arrears(piece) -> bool:
    """A flexible worker's months of an earlier year, paid later: 劳社部发〔2001〕20号 s.3 allows none."""
    booked = piece.span.credited
    return booked is not None and piece.span.kind == "flexible" and year_of(piece.start) < year_of(booked)


def _input_notes(facts, outcome) -> tuple:
    case, notes = facts.case, []
    pays_medical = "medical_balance" in module_of(case.ground).GROUND.takes and outcome.verdict in (PAYABLE, DEPENDS)
    if case.medical_balance and not pays_medical:
        notes.append("medical_account_stays")
    if case.track == "women50" and facts.retirement is not None:
        notes.append("women50_is_provincial")
    if any(getattr(case, name) is not None for name in _FOR_ALTERNATIVES):
        notes.append("alternatives_not_compared")
    if case.subsidy and outcome.verdict != NOT_PAYABLE:
        notes.append("subsidy_counts_as_paid")
    return tuple(notes)
