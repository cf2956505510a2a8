"""The result as the contract prints it: text for money, months and rates, data only."""

from ..base.money import format_percent, format_scaled, format_yuan
from ..base.months import month_text
from ..base.steps import step, step_data
from ..base.support import is_exact, weakest
from ..rules.facts import paid_of
from ..rules.notes import notes_of
from ..rules.outcome import LATER, NOT_PAYABLE, NOTHING, certain
from ..rules.pension_account import account_steps
from ..rules.retirement_age import retirement_steps
from ..ruleset import RULESET_ID

_PART_NAMES = ("pension_account", "medical_account", "survivors", "overpaid")
# Figures shown beside the result, not part of it.
_ASIDE = ("local_top_up", "rate_sensitivity")


def result_of(facts, outcome) -> dict:
    """The whole result of one assessment."""
    scenario, account = facts.scenario, facts.account
    steps = _steps(facts, outcome)
    support = _weakest_step(steps)
    paid = paid_of(scenario, account)
    low = certain(outcome.parts)
    return {
        "verdict": outcome.verdict,
        "reasons": [{"code": code, "source": source} for code, source in outcome.reasons],
        "payable_from": None if outcome.payable_from is None else month_text(outcome.payable_from),
        "paid": _paid_data(paid, scenario.subsidy),
        "account": None if account is None else _account_data(account),
        "refund": _refund_data(outcome, low),
        "share_of_paid": _share(low, None if paid is None else paid.total),
        "share_of_net": _share(low, None if paid is None else paid.total - (scenario.subsidy or 0)),
        "survivors": _survivors_data(outcome.survivors),
        "retirement": _retirement_data(facts.retirement),
        "alternatives": [_alternative_data(one) for one in outcome.alternatives],
        "ledger": [] if account is None else [_ledger_data(year) for year in account.years],
        "steps": [step_data(one) for one in steps],
        "support": support,
        "certainty": "exact" if is_exact(support) else "estimate",
        "notes": list(notes_of(facts, outcome)),
        "ruleset": {"id": RULESET_ID, "as_of": scenario.as_of},
    }


def _steps(facts, outcome) -> tuple:
    """The working in order: age, account, what the ground itself did, the refund."""
    steps = () if facts.retirement is None else retirement_steps(facts.retirement)
    if facts.account is not None:
        steps += account_steps(facts.account) + _pool_steps(facts.account)
    steps += outcome.steps
    if outcome.verdict in (NOT_PAYABLE, LATER) or outcome.parts == NOTHING:
        return steps
    parts = {name: format_yuan(part or 0) for name, part in zip(_PART_NAMES, outcome.parts)}
    return steps + (step("refund_total", certain(outcome.parts), "method", "derived", **parts),)


def _weakest_step(steps: tuple) -> str:
    """The weakest support of any figure but the asides, which are not part of the result."""
    return weakest([one.support for one in steps if one.key not in _ASIDE])


def _pool_steps(account) -> tuple:
    """What was paid in all and what of it went to the pool, where the payments are known."""
    if account.paid is None or not account.pieces:
        return ()
    operands = {"paid": format_yuan(account.paid), "account": format_yuan(account.credited)}
    return (step("pool", account.paid - account.credited, "sil-12", "derived", **operands),)


def _paid_data(paid, subsidy):
    if paid is None:
        return None
    return {
        "total": format_yuan(paid.total),
        "account": _yuan(paid.account),
        "pool": _yuan(paid.pool),
        "subsidy": format_yuan(subsidy or 0),
    }


def _account_data(account) -> dict:
    data = {
        "credited": format_yuan(account.credited),
        "interest": format_yuan(account.interest),
        "balance": format_yuan(account.balance),
    }
    if account.stated is not None:
        data["stated"] = format_yuan(account.stated)
    return data


def _refund_data(outcome, low: int) -> dict:
    pension, medical, survivors, overpaid = outcome.parts
    return {
        "pension_account": format_yuan(pension),
        "medical_account": format_yuan(medical),
        "survivors": _yuan(survivors),
        "overpaid": format_yuan(overpaid),
        "total": format_yuan(low),
        "low": format_yuan(low),
        "high": _yuan(outcome.high),
    }


def _share(low: int, of):
    """The refund in percent of a sum, one decimal; None where the sum is unknown or nothing."""
    return None if of is None or of <= 0 else format_scaled(low * 100, of, 1)


def _survivors_data(survivors):
    if survivors is None:
        return None
    return {
        "funeral": _yuan(survivors.funeral),
        "lump_sum": _yuan(survivors.lump_sum),
        "months": format_scaled(survivors.twelfths, 12, 2),
        "capped": survivors.capped,
    }


def _retirement_data(retirement):
    if retirement is None:
        return None
    return {
        "month": month_text(retirement.month),
        "age_months": retirement.age_months,
        "minimum_months": retirement.minimum,
        "months_paid": retirement.paid,
        "months_short": retirement.short,
    }


def _alternative_data(one) -> dict:
    return {
        "key": one.key,
        "lawful": one.lawful,
        "cash_now": _yuan(one.cash_now),
        "still_to_pay": _yuan(one.still_to_pay),
        "monthly": _yuan(one.monthly),
        "from": None if one.start is None else month_text(one.start),
        "break_even_age": one.break_even_age,
        "heirs": _yuan(one.heirs),
        "lost": _yuan(one.lost),
        "steps": [step_data(item) for item in one.steps],
        "reasons": [{"code": code, "source": source} for code, source in one.reasons],
    }


def _ledger_data(year) -> dict:
    return {
        "year": year.year,
        "opening": format_yuan(year.opening),
        "credited": format_yuan(year.credited),
        "interest": format_yuan(year.interest),
        "balance": format_yuan(year.balance),
        "rate": format_percent(year.found.row.value),
        "rate_status": year.found.support,
    }


def _yuan(fen):
    return None if fen is None else format_yuan(fen)
