"""达到退休年龄、年限不足 — at the statutory age with too few years (人社部令第13号 Art 3).

Who has reached the statutory month with fewer than the minimum months and has not moved to
the resident pension may end the relationship in writing and is paid the stored amount once.
Before that month nothing can be asked for; with enough months a monthly pension is due.
"""

from ..months import parse_month
from . import outcome
from .alternatives import take_later
from .retirement_age import BEFORE, position
from .top_ups import top_up_notes, top_up_steps

ONE_OFF_BEFORE = parse_month("2011-07")


def assess(facts) -> outcome.Outcome:
    """The verdict by age and months; the whole balance where it is payable."""
    scenario, account, retirement = facts.scenario, facts.account, facts.retirement
    notes = _notes(facts)
    if retirement is None or facts.months_paid is None:
        code = "age_unknown" if retirement is None else "months_unknown"
        return outcome.depends(((code, "mohrss13-3"),), _highest(account), notes=notes)
    if retirement.short == 0:
        return outcome.not_payable((("enough_months", "sil-16"),), notes=notes)
    if position(retirement, scenario.month) == BEFORE:
        return outcome.later((("before_statutory_age", "mohrss13-3"), ("no_early_withdrawal", "sil-14")),
                             retirement.month, alternatives=take_later(facts), notes=notes)
    parts = outcome.Parts(account.balance, 0, 0, 0)
    return outcome.payable((("short_at_statutory_age", "mohrss13-3"),), parts, _highest(account),
                           notes=notes, steps=top_up_steps(facts))


def _highest(account) -> int:
    return account.balance + account.unbooked


def _notes(facts) -> tuple:
    """What decides locally, or what must be known before signing."""
    notes = ["written_notice_and_confirmation", "not_if_moved_to_resident"]
    first = facts.scenario.first_insured
    if first is not None and first < ONE_OFF_BEFORE:
        notes.append("one_off_after_five_years")
    return tuple(notes) + top_up_notes(facts)
