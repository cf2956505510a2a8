"""缴费 — contributions: what one month costs, how much of it is credited to the account (记账).

A flexible worker pays the whole rate and the account is credited its share of the base
(国发〔2005〕38号); an employee pays and is credited 8 %, the employer's part is nobody's to
take back and is not counted. Before 2006 the account share was larger than an employee's own
part, so what the employee paid is unknown (None). Sources stand on the rows.

What was paid may be said as a base, as a payment (of a month, or of twelve) or as a tier of the province.
A payment is what it is: the base follows from it, piece by piece, by the rate of the month.

By hand: of 1,000 yuan a flexible worker pays 20 % from 2006, and 8 % are credited; before it was 18 and 11 %.
Who paid 180 in both months paid on 1,000 before and on 900 from 2006.

>>> from calc.contract.scenario import Span
>>> turn = Span(parse_month("2005-12"), parse_month("2006-01"), "base", 100000, "flexible", None)
>>> [(piece.paid, piece.each_credit) for piece in pieces_of((turn,), None, "2026-11-22")]
[(18000, 11000), (20000, 8000)]
>>> typed = Span(turn.start, turn.end, "month", 18000, "flexible", None)
>>> [(piece.paid, piece.base) for piece in pieces_of((typed,), None, "2026-11-22")]
[(18000, 100000), (18000, 90000)]
"""

from collections import namedtuple

from ..base.dated import first_month, in_force, look_up
from ..base.money import half_up, share
from ..base.months import parse_month
from ..base.steps import as_decimal, as_month, as_percent, as_yuan, step
from ..base.support import weakest
from ..parameters.contribution_rate import (
    ACCOUNT_SHARE,
    EMPLOYEE_OWN_RATE,
    FLEXIBLE_TOTAL_RATE,
    PROVINCIAL_ACCOUNT_SHARE,
    PROVINCIAL_FLEXIBLE_TOTAL_RATE,
)
from .limits import HIGHEST, LOWEST, change_months, tier_base, tier_limit


class Piece(
    namedtuple(
        "Piece", ("at", "span", "start", "end", "base", "each_credit", "rest", "paid", "credit", "total", "limit")
    )
):
    """A span, or the part of one, under one pair of rates.

    at: place of the span as given; start, end: months (indices, inclusive); base, each_credit: fen a month;
    rest: fen by which the last credit differs, so that a payment that is wholly credited is so to the fen;
    paid: fen in all, None where the person's own part is unknown; credit, total: Found rates, total None
    where unknown; limit: Limit that a tier goes by, else None.
    """


class _Rates(namedtuple("_Rates", ("credit", "total"))):
    """Found rates of one regime: what is credited, and what the person pays (None where that is unknown)."""


def pieces_of(spans: tuple, province, as_of: str) -> tuple:
    """The spans in order, cut wherever a rate changes, of a tier also where the limits do."""
    cuts = _change_months(province)
    pieces: list = []
    seen: dict = {}
    for at in sorted(range(len(spans)), key=lambda place: spans[place].start):
        span, start = spans[at], spans[at].start
        for cut in _cuts_of(span, cuts, province) + (span.end + 1,):
            rates = _rates(seen, cuts, span.kind, start, province, as_of)
            pieces.append(_piece(at, span, start, cut - 1, rates, province, as_of))
            start = cut
    return tuple(pieces)


def _cuts_of(span, cuts: tuple, province) -> tuple:
    """The months after the first of a span at which a new piece begins."""
    if span.holds == "tier":
        cuts = tuple(sorted(set(cuts) | change_months(province)))
    return tuple([cut for cut in cuts if span.start < cut <= span.end])


def months_of(piece: Piece) -> int:
    """The months of one piece."""
    return piece.end - piece.start + 1


def months_in(pieces: tuple) -> int:
    """Contribution months."""
    return sum(months_of(piece) for piece in pieces)


def credited_sum(pieces: tuple) -> int:
    """Principal credited, fen."""
    return sum(credited_in(piece) for piece in pieces)


def credited_in(piece: Piece) -> int:
    """Principal credited in one piece, fen."""
    return months_of(piece) * piece.each_credit + piece.rest


def paid_sum(pieces: tuple):
    """What the person paid, fen; None if any part of it is unknown."""
    if any(piece.paid is None for piece in pieces):
        return None
    return sum(piece.paid for piece in pieces)


def payment_of(base: int, month: int, province, as_of: str) -> int:
    """What a flexible worker pays (fen) on a base in a month."""
    return share(base, _total_rate("flexible", province, month, as_of).row.value)


def unknown_amount(span, province, as_of: str):
    """(code, first month) where an amount stands for no known base, else None.

    ``own_part_unknown``: a payment of an employee while the account took more than the own part;
    ``limits_unknown``: a tier of a month whose limits are not known, or not the same in the whole province.
    """
    if span.holds == "base":
        return None
    for month in (span.start,) + _cuts_of(span, _change_months(province), province):
        if span.holds == "tier":
            if tier_limit(span.amount, month, province, as_of) is None:
                return "limits_unknown", month
        elif _total_rate(span.kind, province, month, as_of) is None:
            return "own_part_unknown", month
    return None


def contribution_steps(pieces: tuple) -> tuple:
    """For each piece: what was typed, the base that it stands for, what was paid and credited."""
    steps: list = []
    for piece in pieces:
        when = {"first": as_month(piece.start), "last": as_month(piece.end), "months": months_of(piece)}
        steps.extend(_PAYMENT_STEPS[piece.span.holds](piece, when))
        steps.append(_credit_step(piece, when))
    return tuple(steps)


def _paid_step(piece: Piece, when: dict) -> list:
    """Paid on a base: base × rate, times the months."""
    if piece.paid is None:
        return []
    rate, found = piece.total.row.value, piece.total
    operands = {"base": as_yuan(piece.base), "rate": as_percent(rate), "each": as_yuan(share(piece.base, rate))}
    return [step("span_paid", piece.paid, found.row.source, found.support, **(when | operands))]


def _tier_steps(piece: Piece, when: dict) -> list:
    """A tier of the limits, and what was paid on it."""
    lowest = piece.span.amount == LOWEST * 10**4
    operands = {
        "tier": as_decimal(piece.span.amount, 10**4, 0),
        "limit": as_yuan(piece.limit.amount),
        "whole": LOWEST if lowest else HIGHEST,
        "first": when["first"],
        "last": when["last"],
    }
    key = "tier_base_lowest" if lowest else "tier_base"
    return [step(key, piece.base, piece.limit.source, _tier_support(piece), **operands)] + _paid_step(piece, when)


def _payment_steps(piece: Piece, when: dict) -> list:
    """A monthly payment as it was typed, and the base that it stands for."""
    amount, found = piece.span.amount, piece.total
    operands = {"each": as_yuan(amount), "rate": as_percent(found.row.value)}
    return [
        step("payment", piece.paid, "user", "derived", each=as_yuan(amount), **when),
        step("payment_base", piece.base, found.row.source, found.support, **(operands | {"first": when["first"]})),
    ]


def _yearly_steps(piece: Piece, when: dict) -> list:
    """A yearly payment as it was typed, a twelfth a month, and the base that this stands for."""
    amount, found = piece.span.amount, piece.total
    before = piece.start - piece.span.start
    operands = {"yearly": as_yuan(amount), "rate": as_percent(found.row.value), "first": when["first"]}
    return [
        step("yearly_payment", piece.paid, "user", "derived", yearly=as_yuan(amount), before=before, **when),
        step("yearly_payment_base", piece.base, found.row.source, found.support, **operands),
    ]


_PAYMENT_STEPS = {"base": _paid_step, "month": _payment_steps, "year": _yearly_steps, "tier": _tier_steps}


def _credit_step(piece: Piece, when: dict):
    operands = {
        "base": as_yuan(piece.base),
        "rate": as_percent(piece.credit.row.value),
        "each": as_yuan(piece.each_credit),
    }
    key = "span_credited"
    if piece.span.credited is not None:
        key, operands["credited_month"] = "span_credited_at_once", as_month(piece.span.credited)
    elif piece.rest:
        key, operands["rest"] = "span_credited_whole", as_yuan(piece.rest)
    return step(key, credited_in(piece), piece.credit.row.source, piece.credit.support, **(when | operands))


def supports_of(pieces: tuple) -> str:
    """The weakest support of any rate or limit used."""
    words = ["official"]
    for piece in pieces:
        words.append(piece.credit.support)
        if piece.total is not None:
            words.append(piece.total.support)
        if piece.limit is not None:
            words.append(_tier_support(piece))
    return weakest(words)


def _tier_support(piece: Piece) -> str:
    """A tier between the limits follows from the upper one; provinces round such bases in their own ways."""
    exact = piece.span.amount in (LOWEST * 10**4, HIGHEST * 10**4)
    return piece.limit.support if exact else weakest((piece.limit.support, "estimate"))


def _piece(at: int, span, start: int, end: int, rates: _Rates, province, as_of: str) -> Piece:
    base, limit = _base_of(span, start, rates.total, province, as_of)
    paid = None if rates.total is None else _paid(span, start, end, base, rates.total.row.value)
    each_credit = share(base, rates.credit.row.value)
    rest = 0
    if paid is not None and span.holds == "year" and rates.total.row.value == rates.credit.row.value:
        rest = paid - (end - start + 1) * each_credit
    return Piece(at, span, start, end, base, each_credit, rest, paid, rates.credit, rates.total, limit)


def _base_of(span, month: int, total, province, as_of: str) -> tuple:
    """(base, fen a month; Limit that a tier goes by, else None)."""
    if span.holds == "base":
        return span.amount, None
    if span.holds == "tier":
        limit = tier_limit(span.amount, month, province, as_of)
        return tier_base(span.amount, limit), limit
    part, whole = total.row.value
    return half_up(span.amount * whole, part * _MONTHS_OF[span.holds]), None


_MONTHS_OF = {"month": 1, "year": 12}


def _paid(span, start: int, end: int, base: int, rate: tuple) -> int:
    """What was paid in the months of a piece: of a typed payment exactly its part of what was typed."""
    if span.holds in ("base", "tier"):
        return (end - start + 1) * share(base, rate)
    months = _MONTHS_OF[span.holds]
    before = half_up(span.amount * (start - span.start), months)
    return half_up(span.amount * (end + 1 - span.start), months) - before


def _rates(seen: dict, cuts: tuple, kind: str, start: int, province, as_of: str) -> _Rates:
    """Between two cuts the rates are looked up once."""
    regime = (kind, sum(1 for cut in cuts if cut <= start))
    if regime not in seen:
        seen[regime] = _Rates(
            _provincial_or_national(PROVINCIAL_ACCOUNT_SHARE, ACCOUNT_SHARE, province, start, as_of),
            _total_rate(kind, province, start, as_of),
        )
    return seen[regime]


def _total_rate(kind: str, province, month: int, as_of: str):
    """What the person pays; None for an employee while the account took more than the own part."""
    if kind == "flexible":
        return _provincial_or_national(PROVINCIAL_FLEXIBLE_TOTAL_RATE, FLEXIBLE_TOTAL_RATE, province, month, as_of)
    own = look_up(EMPLOYEE_OWN_RATE, month, as_of)
    credit = _provincial_or_national(PROVINCIAL_ACCOUNT_SHARE, ACCOUNT_SHARE, province, month, as_of)
    return own if own is not None and credit.row.value == own.row.value else None


def _provincial_or_national(provincial: tuple, national, province, month: int, as_of: str):
    """The province's own row where it has one for the month, else the national rule."""
    for slug, table in provincial:
        if slug == province and first_month(table) <= month:
            return in_force(table, month, as_of)
    return in_force(national, month, as_of)


def _change_months(province) -> tuple:
    """Every month (ascending) at which a rate that may apply in the province begins."""
    tables = [FLEXIBLE_TOTAL_RATE, ACCOUNT_SHARE, EMPLOYEE_OWN_RATE]
    for provincial in (PROVINCIAL_ACCOUNT_SHARE, PROVINCIAL_FLEXIBLE_TOTAL_RATE):
        tables.extend(table for slug, table in provincial if slug == province)
    starts = {parse_month(row.start) for table in tables for row in table.rows}
    return tuple(sorted(starts))
