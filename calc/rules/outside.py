"""缴费基数核对 — each span held against the limits of its province and months, for what cannot have been paid.

A base above the upper or below the lower limit is noticed, named with the limit, and makes the result an
estimate. Where another reading of the amount lies within, as the payment of a whole year or of a month, that is
offered: the commonest slips are a factor of twelve, and a payment taken for a base.

By hand: 17,190 a month are 20 % of 85,950; a year's payment of 17,190 is 20 % of 7,162.50 a month, and
Beijing's limits from 2024-07 are 6,821 to 35,283.

>>> from calc import read_scenario
>>> from calc.rules.facts import facts_of
>>> span = {"from": "2024-07", "to": "2024-12", "payment": "17190"}
>>> scenario = {"ground": "stop_paying", "month": "2024-12", "province": "beijing", "spans": [span]}
>>> [(one.side, one.limit.amount, one.instead) for one in outside_of(facts_of(read_scenario(scenario)))]
[('above', 3528300, ('payment', 'year'))]
"""

from collections import namedtuple

from ..base.money import half_up
from ..base.steps import as_month, as_yuan, step
from .grounds import module_of
from .limits import band, beyond

_LEAST_PLAUSIBLE = 50  # percent of the lower limit; older limits were lower, and some tiers lie below


class Outside(namedtuple("Outside", ("list", "at", "key", "side", "limit", "base", "later", "instead"))):
    """A span outside its limits.

    list, at, key: "spans" or "overlap", its place, and the key of its amount; side: "above" or "below";
    limit: limits.Limit; base: fen a month; later: whether the limit began after the span did; instead: (key,
    per) of a reading that would lie within, or ().
    """


def outside_of(facts) -> tuple:
    """Every span of which a month lies outside its limits, once each."""
    found: dict = {}
    accounts = [("spans", facts.account)]
    if "overlap" in module_of(facts.case.ground).GROUND.needs:
        accounts.append(("overlap", facts.cleared))
    for name, account in accounts:
        for piece in () if account is None else account.pieces:
            one = _outside(name, piece, facts.case)
            if one is not None:
                found[(name, piece.at)] = one
    return tuple([found[place] for place in sorted(found)])


def _outside(name: str, piece, case):
    if piece.span.holds == "tier":
        return None
    found = beyond(piece.base, piece.start, piece.end, case.province, case.as_of)
    if found is None:
        return None
    instead = _instead(piece, found.side, case)
    key = "base" if piece.span.holds == "base" else "payment"
    return Outside(
        name, piece.at, key, found.side, found.limit, piece.base, found.limit.since > piece.span.start, instead
    )


def _instead(piece, side: str, case) -> tuple:
    """The other reading of the amount that fits: a year's for a month's, a month's for a year's, or a payment."""
    holds, base = piece.span.holds, piece.base
    if side == "above" and holds == "month" and _fits(half_up(base, 12), piece, case):
        return "payment", "year"
    if side == "below" and holds == "year" and _fits(base * 12, piece, case):
        return "payment", "month"
    if side == "below" and holds == "base" and piece.total is not None:
        part, whole = piece.total.row.value
        if _fits(half_up(base * whole, part), piece, case):
            return "payment", "month"
    return ()


def _fits(base: int, piece, case) -> bool:
    lower, upper = band(piece.end, case.province, case.as_of)
    not_low = lower is None or base * 100 >= lower.amount * _LEAST_PLAUSIBLE
    return not_low and (upper is None or base <= upper.amount)


_NOTES = {"above": "base_above_limit", "below": "base_below_limit"}
_DERIVED = {"above": "base_above_limit_derived", "below": "base_below_limit_derived"}
_ANYWHERE = {"above": "base_above_every_limit", "below": "base_below_every_limit"}


def outside_notes(outside: tuple) -> tuple:
    """A note for each side on which something lies outside."""
    return tuple([_NOTES[one.side] for one in outside])


def outside_steps(outside: tuple, province) -> tuple:
    """One limit a side: its own, or what it was derived from where no notice names it."""
    last = {one.side: one for one in outside}
    return tuple([_outside_step(last[side], province) for side in sorted(last)])


def _outside_step(one: Outside, province):
    limit = one.limit
    operands = {"base": as_yuan(one.base), "since": as_month(limit.since), "province": limit.province}
    keys = _ANYWHERE if province is None else _NOTES if limit.wage is None else _DERIVED
    if keys is _DERIVED:
        operands["wage"], operands["percent"] = as_yuan(limit.wage), limit.percent
    else:
        operands["limit"] = as_yuan(limit.amount)
    return step(keys[one.side], limit.amount, limit.source, "estimate", **operands)
