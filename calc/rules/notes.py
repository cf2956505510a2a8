"""Notes: codes of what the reader must know beside the figures, from the account and the ground.

>>> from calc import assess
>>> year = {"from": "2024-01", "to": "2024-12", "base": "900"}  # 20 % of 4,500: a payment, hardly a base
>>> "base_looks_like_payment" in assess({"ground": "stop_paying", "month": "2024-12", "spans": [year]})["notes"]
True
"""

from ..base.months import parse_month
from .grounds import module_of
from .outcome import DEPENDS, NOT_PAYABLE, PAYABLE

_SPLIT_FROM = parse_month("2006-01")
_SHANGHAI_UNTIL = parse_month("2024-02")
_ZHEJIANG_UNTIL = parse_month("2020-12")
# No province let anybody pay on so low a base by then: a monthly payment was typed as a base.
_LOW_BASE = 200000
_LOW_BASE_FROM = parse_month("2018-01")


def notes_of(facts, outcome) -> tuple:
    """The ground's own notes first, then those of the account, each once."""
    notes = []
    for code in outcome.notes + _account_notes(facts) + _input_notes(facts, outcome):
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
        if "reference" in statuses:
            notes.append("rate_reference")
        if "provincial" in statuses:
            notes.append("rate_provincial")
        if account.unbooked:
            notes.append("balance_mid_year")
        notes.extend(_piece_notes(account.pieces, facts.case.province))
    return tuple(notes)


def _piece_notes(pieces: tuple, province) -> list:
    notes = []
    if any(piece.start < _SPLIT_FROM for piece in pieces):
        notes.append("rates_before_2006")
    if any(piece.each_payment is None for piece in pieces):
        notes.append("own_part_unknown")
    flexible = [piece for piece in pieces if piece.kind == "flexible" and piece.end >= _SPLIT_FROM]
    if province == "shanghai" and any(piece.start <= _SHANGHAI_UNTIL for piece in flexible):
        notes.append("shanghai_rates")
    if province == "zhejiang" and any(piece.start <= _ZHEJIANG_UNTIL for piece in flexible):
        notes.append("zhejiang_rates")
    if any(piece.base < _LOW_BASE and piece.start >= _LOW_BASE_FROM for piece in flexible):
        notes.append("base_looks_like_payment")
    return notes


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
