"""医保预缴、重复缴费 — medical premiums prepaid or paid twice (医保发〔2020〕33号).

A flexible worker who prepaid employee medical insurance and then takes a job may have the
premium of the year's remaining months back. A resident's premium comes back whole while the
benefit year has not begun, and not at all afterwards.
"""

from ...base.money import format_yuan, half_up
from ...base.months import month_index, month_text, year_of
from ...base.steps import step
from .. import outcome


def assess(facts) -> outcome.Outcome:
    """By the kind of medical insurance that was prepaid."""
    if facts.scenario.medical_kind == "resident":
        return _resident(facts.scenario)
    return _employee(facts.scenario)


def _employee(scenario) -> outcome.Outcome:
    """The months from the job to December, out of the twelve that the premium covers."""
    year = year_of(scenario.job_from)
    remaining = month_index(year, 12) - scenario.job_from + 1
    amount = half_up(scenario.medical_paid * remaining, 12)
    working = step(
        "medical_remaining",
        amount,
        "yibao33-2020",
        "estimate",
        month=month_text(scenario.job_from),
        premium=format_yuan(scenario.medical_paid),
        remaining=str(remaining),
        covered="12",
    )
    parts = outcome.Parts(0, 0, 0, amount)
    notes = ("medical_refund_on_application", "job_month_is_local")
    if year < year_of(scenario.month):
        notes = ("medical_year_over",) + notes
    return outcome.payable(
        (("medical_remaining_months", "yibao33-2020"),), parts, amount, steps=(working,), notes=notes
    )


def _resident(scenario) -> outcome.Outcome:
    """Whole before the benefit year begins, nothing after."""
    if scenario.month >= scenario.medical_from:
        return outcome.not_payable((("benefit_year_begun", "yibao33-2020"),), notes=("medical_province_decides",))
    parts = outcome.Parts(0, 0, 0, scenario.medical_paid)
    return outcome.payable(
        (("before_benefit_year", "yibao33-2020"),),
        parts,
        scenario.medical_paid,
        notes=("medical_refund_on_application",),
    )
