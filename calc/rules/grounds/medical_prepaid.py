"""医保预缴、重复缴费 — medical premiums prepaid or paid twice (医保发〔2020〕33号).

A flexible worker who prepaid employee medical insurance and then takes a job may have the premium of that
year's remaining months back: once the job has begun, and not for a job in another year. A resident's
premium comes back whole while the benefit year has not begun, and not at all afterwards.

By hand: a job from September leaves four of twelve months, 4,800 × 4 / 12.

>>> from calc import assess
>>> scenario = {"ground": "medical_prepaid", "month": "2025-10", "medical_paid": "4800", "job_from": "2025-09"}
>>> assess(scenario)["refund"]["total"]
'1600.00'
"""

from ...base.money import half_up
from ...base.months import month_index, year_of
from ...base.steps import as_yuan, step
from .. import outcome
from ..alternatives import take_from
from ..ground import SOCIAL_INSURANCE_LAW, Ground

GROUND = Ground(
    name="medical_prepaid",
    group="twice",
    month="apply",
    since=SOCIAL_INSURANCE_LAW,
    needs=("medical_kind", "medical_paid", "job_from", "medical_from"),
    takes=(),
)


def requires(case) -> tuple:
    """The premium, and the month that cuts its year short or begins it."""
    return ("medical_paid", "medical_from" if case.medical_kind == "resident" else "job_from")


def assess(facts) -> outcome.Outcome:
    """By the kind of medical insurance that was prepaid."""
    if facts.case.medical_kind == "resident":
        return _resident(facts.case)
    return _employee(facts.case)


def _employee(case) -> outcome.Outcome:
    """The months from the job to December, out of the twelve that the premium covers; not before the job."""
    if year_of(case.job_from) > year_of(case.month):
        return outcome.not_payable((("job_after_the_premium_year", "yibao33-2020"),))
    working = _remaining_step(case)
    reasons: tuple = (("medical_remaining_months", "yibao33-2020"),)
    notes: tuple = ("medical_refund_on_application", "job_month_is_local")
    if case.job_from > case.month:
        reasons = (("job_not_begun", "yibao33-2020"),)
        ways = (take_from(case.job_from, working.amount, (working,), reasons),)
        return outcome.later(reasons, case.job_from, notes=notes, alternatives=ways)
    if year_of(case.job_from) < year_of(case.month):
        notes = ("medical_year_over",) + notes
    parts = outcome.Parts(0, 0, 0, working.amount)
    return outcome.payable(reasons, parts, parts, steps=(working,), notes=notes)


def _remaining_step(case):
    remaining = month_index(year_of(case.job_from), 12) - case.job_from + 1
    return step(
        "medical_remaining",
        half_up(case.medical_paid * remaining, 12),
        "yibao33-2020",
        "estimate",
        month=case.job_from,
        premium=as_yuan(case.medical_paid),
        remaining=remaining,
        covered=12,
    )


def _resident(case) -> outcome.Outcome:
    """Whole before the benefit year begins, nothing after."""
    if case.month >= case.medical_from:
        return outcome.not_payable((("benefit_year_begun", "yibao33-2020"),), notes=("medical_province_decides",))
    parts = outcome.Parts(0, 0, 0, case.medical_paid)
    return outcome.payable(
        (("before_benefit_year", "yibao33-2020"),), parts, parts, notes=("medical_refund_on_application",)
    )
