"""缴费 — contributions: what one month costs, how much of it is credited to the account (记账).

A flexible worker pays the whole rate and the account is credited its share of the base
(国发〔2005〕38号); an employee pays and is credited 8 %, the employer's part is nobody's to
take back and is not counted. Before 2006 the account share was larger than an employee's own
part, so what the employee paid is unknown (None). Sources stand on the rows.

By hand: of 1,000 yuan a flexible worker pays 20 % from 2006, and 8 % are credited; before it was 18 and 11 %.

>>> from calc.contract.scenario import Span
>>> turn = Span(parse_month("2005-12"), parse_month("2006-01"), 100000, "flexible", None)
>>> [(piece.each_payment, piece.each_credit) for piece in pieces_of((turn,), None, "2026-11-22")]
[(18000, 11000), (20000, 8000)]
"""

from collections import namedtuple

from ..base.dated import first_month, in_force, look_up
from ..base.money import share
from ..base.months import parse_month
from ..base.steps import as_month, as_percent, as_yuan, step
from ..base.support import weakest
from ..parameters.contribution_rate import (
    ACCOUNT_SHARE,
    EMPLOYEE_OWN_RATE,
    FLEXIBLE_TOTAL_RATE,
    PROVINCIAL_ACCOUNT_SHARE,
    PROVINCIAL_FLEXIBLE_TOTAL_RATE,
)


class Piece(
    namedtuple(
        "Piece",
        (
            "start",
            "end",
            "base",
            "kind",
            "credited",
            "each_credit",
            "each_payment",
            "credit_rate",
            "total_rate",
            "credit_row",
            "total_row",
        ),
    )
):
    """A span, or the part of one, under one pair of rates.

    each_credit, each_payment: fen a month, the payment None where the person's own part is unknown;
    credited: index of the month of booking, or None; credit_row, total_row: Found, total_row or None.
    """


def pieces_of(spans: tuple, province, as_of: str) -> tuple:
    """The spans in order, cut wherever a rate changes."""
    cuts = _change_months(province)
    pieces: list = []
    rates: dict = {}
    for span in sorted(spans):
        start = span.start
        for cut in cuts:
            if start < cut <= span.end:
                pieces.append(_piece(span, start, cut - 1, _rates(rates, cuts, span.kind, start, province, as_of)))
                start = cut
        pieces.append(_piece(span, start, span.end, _rates(rates, cuts, span.kind, start, province, as_of)))
    return tuple(pieces)


def months_in(pieces: tuple) -> int:
    """Contribution months."""
    return sum(piece.end - piece.start + 1 for piece in pieces)


def credited_sum(pieces: tuple) -> int:
    """Principal credited, fen."""
    return sum((piece.end - piece.start + 1) * piece.each_credit for piece in pieces)


def paid_sum(pieces: tuple):
    """What the person paid, fen; None if any part of it is unknown."""
    if any(piece.each_payment is None for piece in pieces):
        return None
    return sum((piece.end - piece.start + 1) * piece.each_payment for piece in pieces)


def base_of_payment(payment: int, month: int, kind: str, province, as_of: str):
    """The base (fen) that a monthly payment stands for; None where the rate is unknown."""
    found = _total_rate(kind, province, month, as_of)
    if found is None:
        return None
    part, whole = found.row.value
    return share(payment, (whole, part))


def contribution_steps(pieces: tuple) -> tuple:
    """For each piece: what was credited and, where known, what was paid."""
    steps = []
    for piece in pieces:
        months = piece.end - piece.start + 1
        when = {
            "first": as_month(piece.start),
            "last": as_month(piece.end),
            "months": months,
            "base": as_yuan(piece.base),
        }
        if piece.each_payment is not None:
            steps.append(
                step(
                    "span_paid",
                    months * piece.each_payment,
                    piece.total_row.row.source,
                    piece.total_row.support,
                    rate=as_percent(piece.total_rate),
                    each=as_yuan(piece.each_payment),
                    **when,
                )
            )
        if piece.credited is not None:
            when["credited_month"] = as_month(piece.credited)
        key = "span_credited" if piece.credited is None else "span_credited_at_once"
        steps.append(
            step(
                key,
                months * piece.each_credit,
                piece.credit_row.row.source,
                piece.credit_row.support,
                rate=as_percent(piece.credit_rate),
                each=as_yuan(piece.each_credit),
                **when,
            )
        )
    return tuple(steps)


def supports_of(pieces: tuple) -> str:
    """The weakest support of any rate used."""
    words = ["official"]
    for piece in pieces:
        words.append(piece.credit_row.support)
        if piece.total_row is not None:
            words.append(piece.total_row.support)
    return weakest(words)


def _piece(span, start: int, end: int, rates: tuple) -> Piece:
    credit, total = rates
    credit_rate = credit.row.value
    total_rate, payment = None, None
    if total is not None:
        total_rate = total.row.value
        payment = share(span.base, total_rate)
    return Piece(
        start,
        end,
        span.base,
        span.kind,
        span.credited,
        share(span.base, credit_rate),
        payment,
        credit_rate,
        total_rate,
        credit,
        total,
    )


def _rates(seen: dict, cuts: tuple, kind: str, start: int, province, as_of: str) -> tuple:
    """(credit, total) as Found rows; between two cuts they are looked up once."""
    regime = (kind, sum(1 for cut in cuts if cut <= start))
    if regime not in seen:
        seen[regime] = (
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
