"""离境 — leaving China before the pension conditions are met: three grounds, one shape.

- emigrants (settled_abroad): only with loss of PRC nationality (人社部令第13号 Art 6);
- Hong Kong, Macao and Taiwan residents (人社部·医保局令第41号 Art 7): leaving and a written application;
- foreigners (人社部令第16号 Art 5): likewise; the rule knows employed foreigners, so flexible
  months are doubtful.

With the age reached and enough months a monthly pension is due, payable abroad; short of
months at that age 人社部令第13号 Art 3 pays the same balance, whatever the nationality.
"""

from . import outcome
from .pension_account import build_account
from .retirement_age import BEFORE, ENOUGH, SHORT, positions


def settled_abroad(facts) -> outcome.Outcome:
    """Emigrated: nothing while PRC nationality is kept, unless Art 3 pays at the age."""
    lost, where = facts.scenario.nationality_lost, _positions(facts)
    if lost:
        return _by_position(facts, "nationality_lost", "mohrss13-6", ("written_notice_and_confirmation",))
    if all(one == ENOUGH for one in where):
        return outcome.not_payable((("pension_due_now", "sil-16"),))
    if lost is None and not all(one == SHORT for one in where):
        return outcome.depends((("nationality_unknown", "mohrss13-6"),), _highest(facts))
    if facts.account is None or all(one in (BEFORE, ENOUGH) for one in where) or facts.scenario.birth is None:
        notes = ("account_kept_abroad",)
        if facts.scenario.birth is None:
            notes += ("see_short_of_years_at_the_age",)
        return outcome.not_payable((("nationality_kept", "mohrss13-6"), ("no_early_withdrawal", "sil-14")), notes=notes)
    if all(one == SHORT for one in where):
        parts = outcome.Parts(facts.account.balance, 0, 0, 0)
        return outcome.payable(
            (("short_at_statutory_age", "mohrss13-3"),),
            parts,
            _account_high(facts),
            notes=("written_notice_and_confirmation", "not_if_moved_to_resident"),
        )
    return outcome.depends(
        (("pension_conditions_unknown", "mohrss13-3"), ("nationality_kept", "mohrss13-6")), _account_high(facts)
    )


def hkmt_leaving(facts) -> outcome.Outcome:
    """A Hong Kong, Macao or Taiwan resident leaves the mainland."""
    return _by_position(facts, "hkmt_leaving", "hkmt41-7", ("hkmt_residence_proof", "former_mainland_residents"))


def foreigner_leaving(facts) -> outcome.Outcome:
    """A foreigner leaves China: certain for months as an employee, doubtful for flexible ones.

    A stated balance alone does not tell which of the two it holds.
    """
    decided = _by_position(facts, "foreigner_leaving", "foreigner16-5", ("treaty_countries",))
    scenario = facts.scenario
    employee = scenario.balance is None and all(span.kind == "employee" for span in scenario.spans)
    if decided.verdict == outcome.NOT_PAYABLE or employee:
        return decided
    parts = outcome.NOTHING
    if decided.verdict == outcome.PAYABLE:
        parts = outcome.Parts(_employee_balance(facts), 0, 0, 0)
    return outcome.depends(
        (("foreigner_flexible_months", "foreigner16-3"),) + decided.reasons,
        _highest(facts),
        parts,
        notes=("former_citizens_see_settled_abroad",) + decided.notes,
    )


def _by_position(facts, code: str, source: str, notes: tuple) -> outcome.Outcome:
    scenario, where = facts.scenario, _positions(facts)
    if all(one == ENOUGH for one in where):
        return outcome.not_payable((("pension_due_now", "sil-16"),))
    if all(one in (BEFORE, SHORT) for one in where):
        reasons = ((code, source),)
        if SHORT in where:
            reasons = (("short_at_statutory_age", "mohrss13-3"),) + reasons
        parts = outcome.Parts(facts.account.balance, scenario.medical_balance or 0, 0, 0)
        return outcome.payable(reasons, parts, _highest(facts), notes=notes + _medical_notes(scenario))
    return outcome.depends((("pension_conditions_unknown", source), (code, source)), _highest(facts), notes=notes)


def _positions(facts) -> tuple:
    scenario = facts.scenario
    return positions(scenario.birth, scenario.track, facts.months_paid, scenario.month, scenario.as_of)


def _employee_balance(facts) -> int:
    """The account of the months as an employee alone."""
    scenario = facts.scenario
    spans = tuple(span for span in scenario.spans if span.kind == "employee")
    return build_account(spans, scenario.month, scenario.province, scenario.as_of).balance


def _account_high(facts) -> int:
    return facts.account.balance + facts.account.unbooked


def _highest(facts) -> int:
    return _account_high(facts) + (facts.scenario.medical_balance or 0)


def _medical_notes(scenario) -> tuple:
    return ("medical_cash_is_local",) if scenario.medical_balance else ()
