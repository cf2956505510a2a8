"""到龄 — at the statutory age: a monthly pension, or too few months for one (人社部令第13号 Art 3; 社会保险法 Art 16).

With the minimum months a monthly pension is due. With fewer than fifteen years the stored amount may be
taken once. Between the fifteen years that Art 3 still names and a minimum above them (statutory year from
2030: 国务院关于渐进式延迟法定退休年龄的办法 Art 2) no text decides: the answer is open.

A man born in 1969-01 reaches the age in 2030-02, when 186 months are needed; he has 180.

>>> from calc import assess
>>> scenario = {"ground": "short_of_years", "month": "2030-03", "birth": "1969-01", "track": "men60"}
>>> paid = {"balance": "50000", "balance_month": "2029-12", "months_paid": 180}
>>> decided = assess(scenario | paid)
>>> decided["verdict"], decided["refund"]["low"], decided["reasons"][0]["code"]
('depends', '0.00', 'fifteen_or_the_minimum')
"""

from ..base.months import parse_month
from . import outcome
from .alternatives import keep_paying, leave_account, resident_pension
from .retirement_age import BETWEEN, ENOUGH, FIFTEEN_YEARS, UNKNOWN, position, possible
from .top_ups import top_up_notes, top_up_steps

ONE_OFF_BEFORE = parse_month("2011-07")


def at_the_age(facts) -> outcome.Outcome:
    """The verdict in or past the statutory month."""
    where = position(facts.retirement, facts.case.month)
    if where == UNKNOWN:
        return outcome.depends((("months_unknown", "mohrss13-3"),), most_of(facts), notes=notes_of_short(facts))
    if where == ENOUGH:
        return pension_due()
    if where == BETWEEN:
        return outcome.depends(
            (
                ("fifteen_or_the_minimum", "mohrss13-3"),
                ("minimum_by_extending", facts.retirement.minimum_row.row.source),
            ),
            most_of(facts),
            notes=notes_of_short(facts),
            alternatives=_alternatives(facts),
        )
    return outcome.payable(
        (("short_at_statutory_age", "mohrss13-3"), ("cannot_be_undone", "mohrss13-3")),
        outcome.NOTHING if facts.account is None else outcome.of_account(facts.account.balance),
        most_of(facts),
        notes=notes_of_short(facts),
        steps=top_up_steps(facts),
        alternatives=_alternatives(facts),
    )


def positions_of(facts) -> tuple:
    """Every position before or past the age that the known birth, track and months leave open."""
    case = facts.case
    ways = possible(case.birth, case.track, facts.months_paid, facts.months_known, case.as_of)
    return tuple([position(one, case.month) for one in ways]) if ways else (UNKNOWN,)


def pension_due() -> outcome.Outcome:
    """Age and months are reached: a monthly pension, no lump sum."""
    return outcome.not_payable((("pension_due_now", "sil-16"),))


def open_age(facts) -> outcome.Outcome:
    """The age is not known: it decides."""
    return outcome.depends((("age_unknown", "mohrss13-3"),), most_of(facts), notes=notes_of_short(facts))


def is_between(facts) -> bool:
    """Short of the minimum of one's year, at whatever age, but with the fifteen years that the order still names."""
    retirement, paid = facts.retirement, facts.months_paid
    return None not in (retirement, paid) and FIFTEEN_YEARS <= paid < retirement.minimum


def most_of(facts):
    """The account at its most; None without a history."""
    return None if facts.account is None else outcome.of_account(facts.account.most)


def notes_of_short(facts) -> tuple:
    """What must be known before signing, and what the place may add; of making up, what fits the months."""
    notes: tuple = ("not_if_moved_to_resident",)
    if not is_between(facts):
        notes = ("written_notice_and_confirmation",) + notes
    first = facts.case.first_insured
    if first is not None and first < ONE_OFF_BEFORE and facts.retirement is not None:
        notes += ("one_off_unknown_above_fifteen" if is_between(facts) else "one_off_after_five_years",)
    if facts.account is None:
        notes = ("account_unknown",) + notes
    return notes + top_up_notes(facts)


def _alternatives(facts) -> tuple:
    if facts.account is None:
        return (keep_paying(facts),)
    return keep_paying(facts), resident_pension(facts.account, is_between(facts)), leave_account(facts.account)
