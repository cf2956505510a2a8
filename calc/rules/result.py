"""The whole answer of one assessment, in numbers: money is fen, months are indices, operands keep their form.

``contract/result.py`` prints it in the words of the contract; ``page/view.py`` words it for a reader.

By hand: 4,381.31 of twelve payments of 900 are 40.567 %.

>>> from calc import assess_case, read_scenario
>>> leaving = {"ground": "hkmt_leaving", "month": "2024-12", "birth": "1985-03", "track": "men60"}
>>> year = {"from": "2024-01", "to": "2024-12", "base": "4500"}
>>> result = assess_case(read_scenario(leaving | {"spans": [year]}))
>>> result.verdict, result.refund.low, result.share_of_paid
('payable', 438131, 406)
"""

from collections import namedtuple

from ..base.money import half_up
from ..base.steps import as_yuan, step
from ..base.support import is_exact, weakest
from ..ruleset import RULESET_ID
from .contribution import supports_of
from .notes import notes_of
from .outcome import LATER, NOT_PAYABLE, NOTHING, certain
from .outside import outside_notes, outside_of, outside_steps
from .pension_account import account_steps
from .retirement_age import retirement_steps


class Result(
    namedtuple(
        "Result",
        (
            "ground",
            "verdict",
            "reasons",
            "decided_by",
            "payable_from",
            "paid",
            "account",
            "refund",
            "share_of_paid",
            "share_of_net",
            "survivors",
            "retirement",
            "alternatives",
            "ledger",
            "steps",
            "support",
            "certainty",
            "notes",
            "ruleset",
            "most",
            "kept",
            "outside",
        ),
    )
):
    """What is known of a case.

    decided_by: code of the deciding reason; paid: facts.Paid or None; account: pension_account.Account
    or None; refund: Refund; share_of_paid, share_of_net: tenths of a percent, or None; ledger: years of
    the account; steps: the working, in order; support: the weakest of it; certainty: "exact" or "estimate";
    most: outcome.Parts at the most, or None; kept: fen that stay in the account where nothing is paid out,
    None where there is none; outside: outside.Outside tuple.
    """


class Refund(
    namedtuple("Refund", ("pension_account", "medical_account", "survivors", "overpaid", "total", "low", "high"))
):
    """The money, fen: its parts; total and low are certain, high is the most it can be, None where open."""


class Ruleset(namedtuple("Ruleset", ("id", "as_of"))):
    """Which rules decided: their id, and the day by which they had been published."""


# Figures shown beside the result, not part of it.
_ASIDE = ("local_top_up", "rate_sensitivity", "income_sensitivity", "survivors_illustration", "national_income")


def result_of(facts, outcome) -> Result:
    """The whole result of one assessment."""
    case, account, paid = facts.case, facts.account, facts.paid
    outside = outside_of(facts)
    steps = _steps(facts, outcome, outside)
    support = support_of(steps)
    low, most = certain(outcome.parts), outcome.most
    whole = None not in outcome.parts and most is not None
    return Result(
        ground=case.ground,
        verdict=outcome.verdict,
        reasons=outcome.reasons,
        decided_by=outcome.decided_by,
        payable_from=outcome.payable_from,
        paid=paid,
        account=account,
        refund=Refund(*(tuple(outcome.parts) + (low, low, None if most is None else certain(most)))),
        share_of_paid=_share(low, None if paid is None else paid.total),
        share_of_net=_share(low, None if paid is None else paid.total - paid.subsidy),
        survivors=outcome.survivors,
        retirement=facts.retirement,
        alternatives=outcome.alternatives,
        ledger=() if account is None else account.years,
        steps=steps,
        support=support,
        certainty="exact" if whole and is_exact(support) else "estimate",
        notes=notes_of(facts, outcome, outside_notes(outside)),
        ruleset=Ruleset(RULESET_ID, case.as_of),
        most=most,
        kept=_kept(outcome, account),
        outside=outside,
    )


def _kept(outcome, account):
    """What stays in the account where nothing is paid out now."""
    if account is None or not outcome.keeps or outcome.verdict not in (NOT_PAYABLE, LATER):
        return None
    return account.balance


def _steps(facts, outcome, outside: tuple) -> tuple:
    """The working in order: age, account, what looks mistyped, what the ground itself did, the refund."""
    steps = () if facts.retirement is None else retirement_steps(facts.retirement)
    if facts.account is not None:
        steps += account_steps(facts.account) + _pool_steps(facts.account) + _paid_steps(facts)
    steps += outside_steps(outside, facts.case.province) + outcome.steps
    if outcome.verdict in (NOT_PAYABLE, LATER):
        return steps
    support = support_of(steps)
    if outcome.parts != NOTHING:
        steps += (_total_step("refund_total", outcome.parts, support),)
    if outcome.most not in (None, NOTHING, outcome.parts):
        steps += (_total_step("refund_most", outcome.most, support),)
    return steps


def support_of(steps: tuple) -> str:
    """The weakest support of any step that is part of the result."""
    return weakest([one.support for one in steps if one.key not in _ASIDE])


def _total_step(key: str, parts, support: str):
    """The parts added up, no surer than they are."""
    return step(
        key,
        certain(parts),
        "method",
        weakest((support, "derived")),
        pension_account=as_yuan(parts.pension_account),
        medical_account=as_yuan(parts.medical_account),
        survivors=as_yuan(parts.survivors or 0),
        overpaid=as_yuan(parts.overpaid),
    )


def _pool_steps(account) -> tuple:
    """What was paid in all and what of it went to the pool, where the payments are known."""
    if account.paid is None or not account.pieces:
        return ()
    pool = account.paid - account.credited
    paid, credited = as_yuan(account.paid), as_yuan(account.credited)
    return (
        step("pool", pool, "sil-12", weakest((supports_of(account.pieces), "derived")), paid=paid, account=credited),
    )


def _paid_steps(facts) -> tuple:
    """What was paid before a stated balance, as typed, and since."""
    before = facts.case.paid
    if facts.paid is None or before is None:
        return ()
    since = facts.paid.total - before
    return (step("paid_total", facts.paid.total, "user", "derived", before=as_yuan(before), since=as_yuan(since)),)


def _share(low: int, of):
    """The refund as part of a sum, in tenths of a percent; None where the sum is unknown or nothing."""
    return None if of is None or of <= 0 else half_up(low * 1000, of)
