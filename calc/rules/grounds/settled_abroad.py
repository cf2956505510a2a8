"""出国定居 — settled abroad: only with loss of PRC nationality (人社部令第13号 Art 6).

While the nationality is kept the account stays; at the age with too few months 人社部令第13号 Art 3 pays
it all the same.

>>> from calc import assess
>>> abroad = {"ground": "settled_abroad", "month": "2024-12", "birth": "1985-03", "track": "men60"}
>>> paid = {"spans": [{"from": "2024-01", "to": "2024-12", "base": "4500"}]}
>>> [assess(abroad | paid | {"nationality_lost": lost})["verdict"] for lost in (True, False)]
['payable', 'not_payable']
"""

from .. import outcome
from ..at_the_age import most_of, pension_due, positions_of
from ..ground import LEAVING, RECORD, SOCIAL_INSURANCE_LAW, Ground
from ..leaving import by_position, highest
from ..retirement_age import BEFORE, BETWEEN, ENOUGH, SHORT

GROUND = Ground(
    name="settled_abroad",
    group="leaving",
    month="apply",
    since=SOCIAL_INSURANCE_LAW,
    needs=("nationality_lost",) + LEAVING,
    takes=RECORD + ("medical_balance",),
)


def requires(case) -> tuple:
    """With the nationality kept the account does not matter."""
    return () if case.nationality_lost is False else ("history",)


def assess(facts) -> outcome.Outcome:
    """Nothing while PRC nationality is kept, unless Art 3 pays at the age."""
    lost, where = facts.case.nationality_lost, positions_of(facts)
    if lost:
        return by_position(facts, "nationality_lost", "mohrss13-6", ("written_notice_and_confirmation",))
    if all(one == ENOUGH for one in where):
        return pension_due()
    if lost is None and not all(one == SHORT for one in where):
        return outcome.depends((("nationality_unknown", "mohrss13-6"),), highest(facts))
    if facts.account is None or facts.case.birth is None or all(one in (BEFORE, ENOUGH) for one in where):
        return _kept(facts)
    if all(one == SHORT for one in where):
        return _short_at_the_age(facts)
    code = "fifteen_or_the_minimum" if all(one == BETWEEN for one in where) else "pension_conditions_unknown"
    return outcome.depends(((code, "mohrss13-3"), ("nationality_kept", "mohrss13-6")), most_of(facts))


def _kept(facts) -> outcome.Outcome:
    """The account stays, as for anybody who lives at home."""
    notes: tuple = ("account_kept_abroad",)
    if facts.case.birth is None:
        notes += ("see_short_of_years_at_the_age",)
    return outcome.not_payable((("nationality_kept", "mohrss13-6"), ("no_early_withdrawal", "sil-14")), notes=notes)


def _short_at_the_age(facts) -> outcome.Outcome:
    return outcome.payable(
        (("short_at_statutory_age", "mohrss13-3"),),
        outcome.of_account(facts.account.balance),
        most_of(facts),
        notes=("written_notice_and_confirmation", "not_if_moved_to_resident"),
    )
