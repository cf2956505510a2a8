"""死亡 — death: the heirs get the whole balance (社会保险法 Art 14; 人社部令第13号 Art 6), and survivors' benefits.

For deaths before 2021-09 the survivors' benefits followed provincial rules: their amount is
not known here and the verdict ``depends``; the account is inherited all the same. After
retirement the remaining balance must be stated (part of the account has been drawn).

By hand: D = 60,000 / 12 = 5,000; funeral 2 D; 120 months paid give a lump sum of 9 D.

>>> from calc import assess
>>> decade = {"from": "2015-01", "to": "2024-12", "base": "4500"}
>>> scenario = {"ground": "death", "month": "2024-12", "disposable_income": "60000", "spans": [decade]}
>>> benefit = assess(scenario)["survivors"]
>>> benefit["funeral"], benefit["lump_sum"]
('10000.00', '45000.00')
"""

from .. import outcome
from ..drawn import left_of, months_drawn
from ..ground import RECORD, SOCIAL_INSURANCE_LAW, Ground
from ..survivors import (
    cap_of,
    illustration_step,
    income_for,
    income_step,
    is_national,
    national_income,
    range_steps,
    survivors_of,
)

GROUND = Ground(
    name="death",
    group="death",
    month="death",
    since=SOCIAL_INSURANCE_LAW,
    needs=("history",),
    takes=RECORD
    + (
        "birth",
        "medical_balance",
        "disposable_income",
        "pension_months_drawn",
        "pension_from",
        "pension_account_monthly",
    ),
)

_LONG_STOPPED = 12  # months without a payment before the death


def requires(case) -> tuple:
    """The account; of a pensioner what the agency states is left of it, and for how long a pension was drawn."""
    if months_drawn(case) is not None:
        return ("balance",)
    return ("history",) if case.pension_account_monthly is None else ("balance", "pension_months_drawn")


def assess(facts) -> outcome.Outcome:
    """Account and medical balance to the heirs, funeral subsidy and lump-sum pension from the fund."""
    case = facts.case
    medical = case.medical_balance or 0
    low, most, steps = _left(facts)
    notes = _notes(facts)
    inherited = (("account_inherited", "mohrss13-6"), ("balance_inheritable", "sil-14"))
    if not is_national(case.month, case.as_of):
        parts = outcome.Parts(low, medical, None, 0)
        return outcome.depends((("survivors_old_rule", "sil-17"),) + inherited, None, parts, steps=steps, notes=notes)
    reasons = inherited + (("survivors_due", "survivors18-5"),)
    income = income_for(case)
    if facts.months_paid is None:
        return _months_open(facts, income, reasons, notes)
    benefit = _benefit(facts, income)
    parts = outcome.Parts(low, medical, benefit.low, 0)
    highest = None if benefit.high is None else outcome.Parts(most, medical, benefit.high, 0)
    steps += benefit.steps + _illustration(facts, income)
    return outcome.payable(reasons, parts, highest, survivors=benefit, steps=steps, notes=notes)


def _left(facts) -> tuple:
    """(certain, at the most, steps) of the account: of a pensioner's less what was drawn since it was stated."""
    if months_drawn(facts.case) is None:
        return facts.account.balance, facts.account.most, ()
    return left_of(facts.case, facts.account)


def _months_open(facts, income, reasons: tuple, notes: tuple) -> outcome.Outcome:
    """Without the months paid the benefits lie between bounds."""
    medical = facts.case.medical_balance or 0
    low, most, steps = _left(facts)
    parts, highest = outcome.Parts(low, medical, None, 0), None
    if income is not None:
        least, longest = range_steps(facts.months_known, months_drawn(facts.case), income)
        parts = outcome.Parts(low, medical, None if least is None else least.amount, 0)
        highest = outcome.Parts(most, medical, longest.amount, 0)
        steps += tuple([one for one in (income_step(income), least, longest) if one is not None])
    return outcome.payable(reasons, parts, highest, steps=steps, notes=notes + ("months_needed",))


def _benefit(facts, income):
    """The survivors' part; its cap is what was paid, bounded by a stated balance."""
    case, account = facts.case, facts.account
    cap = cap_of(account.pieces, account.stated, case.as_of)
    return survivors_of(facts.months_paid, months_drawn(case), income, cap, case.month)


def _illustration(facts, income) -> tuple:
    """Where no province is chosen, a hint at the size by the national figure."""
    case = facts.case
    if facts.months_paid is None:
        return ()
    national = national_income(case) if income is None and case.province is None else None
    if national is None:
        return ()
    return income_step(national, "national_income"), illustration_step(facts.months_paid, months_drawn(case), national)


def _notes(facts) -> tuple:
    case = facts.case
    notes = ["one_funeral_subsidy", "last_relation_province", "several_heirs"]
    notes.extend(_income_notes(facts))
    drawn = months_drawn(case)
    if drawn is None and _stopped(facts):
        notes.append("stopped_before_death")
    if drawn is not None and case.balance_month < case.month:
        known = case.pension_account_monthly is not None
        notes.append("interest_since_balance" if known else "pension_drawn_since_balance")
    return tuple(notes)


def _income_notes(facts) -> list:
    """Of the income: missing, carried on from an earlier year, or by a compilation."""
    case = facts.case
    if not is_national(case.month, case.as_of):
        return []
    income = income_for(case)
    if income is None:
        return ["income_illustrated" if _illustration(facts, income) else "disposable_income_needed"]
    notes = ["income_not_published"] if income.carried else []
    return notes + (["income_by_compilation"] if income.support == "estimate" else [])


def _stopped(facts) -> bool:
    """True if the last payment known lies a year or more before the death."""
    last = max([span.end for span in facts.case.spans] + [0])
    return 0 < last <= facts.case.month - _LONG_STOPPED
