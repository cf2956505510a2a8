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

from ...base.money import half_up
from ...base.steps import as_yuan, step
from ...parameters.payout_months import PAYOUT_MONTHS, PAYOUT_MONTHS_SOURCE
from .. import outcome
from ..contribution import credited_sum
from ..ground import RECORD, SOCIAL_INSURANCE_LAW, Ground
from ..survivors import income_for, is_national, survivors_of

SHORTEST_PAYOUT = dict(PAYOUT_MONTHS)[65]

GROUND = Ground(
    name="death",
    group="death",
    month="death",
    since=SOCIAL_INSURANCE_LAW,
    needs=("history",),
    takes=RECORD + ("medical_balance", "disposable_income", "pension_months_drawn"),
)


def requires(case) -> tuple:
    """The account; of a pensioner what the agency states is left of it."""
    return ("history",) if case.pension_months_drawn is None else ("balance",)


def assess(facts) -> outcome.Outcome:
    """Account and medical balance to the heirs, funeral subsidy and lump-sum pension from the fund."""
    case, account = facts.case, facts.account
    medical = case.medical_balance or 0
    left, drawn_steps = _account_left(facts)
    notes = _notes(facts)
    inherited = (("account_inherited", "mohrss13-6"), ("balance_inheritable", "sil-14"))
    if not is_national(case.month, case.as_of):
        parts = outcome.Parts(left, medical, None, 0)
        return outcome.depends(
            (("survivors_old_rule", "sil-17"),) + inherited, None, parts, steps=drawn_steps, notes=notes
        )
    reasons = inherited + (("survivors_due", "survivors18-5"),)
    if facts.months_paid is None:
        parts = outcome.Parts(left, medical, None, 0)
        return outcome.payable(reasons, parts, None, steps=drawn_steps, notes=notes + ("months_needed",))
    benefit = _benefit(facts)
    parts = outcome.Parts(left, medical, benefit.low, 0)
    high = None
    if benefit.high is not None:
        high = account.balance + account.unbooked + medical + benefit.high
    return outcome.payable(reasons, parts, high, survivors=benefit, steps=drawn_steps + benefit.steps, notes=notes)


def _account_left(facts) -> tuple:
    """(what of the account is certain, its step): less the pension drawn since the balance was stated.

    The monthly part is at most the balance over the payout months still to come, counted with
    the shortest divisor in ordinary use (that of age 65).
    """
    case, account = facts.case, facts.account
    drawn = case.pension_months_drawn
    if drawn is None or case.balance_month == case.month:
        return account.balance, ()
    since = case.month - case.balance_month
    to_come = max(1, SHORTEST_PAYOUT - max(0, drawn - since))
    left = max(0, account.stated - half_up(account.stated * since, to_come))
    return left, (
        step(
            "drawn_since",
            left,
            PAYOUT_MONTHS_SOURCE,
            "estimate",
            stated=as_yuan(account.stated),
            since=since,
            to_come=to_come,
        ),
    )


def _benefit(facts):
    """The survivors' part; its cap is the principal credited, bounded by a stated balance."""
    case, account = facts.case, facts.account
    cap_low = credited_sum(account.pieces)
    cap_high = cap_low + (account.stated or 0)
    return survivors_of(facts.months_paid, case.pension_months_drawn, income_for(case), cap_low, cap_high, case.month)


def _notes(facts) -> tuple:
    case = facts.case
    notes = ["one_funeral_subsidy", "last_relation_province"]
    if is_national(case.month, case.as_of) and income_for(case) is None:
        notes.append("disposable_income_needed")
    if case.pension_months_drawn is not None and case.balance_month < case.month:
        notes.append("pension_drawn_since_balance")
    return tuple(notes)
