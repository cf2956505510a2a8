"""The rules: one chapter of law a module, and which of them decides each ground (理由).

Every ground is a function ``(facts) -> Outcome``. Chapters that grounds share (contribution,
pension_account, account_rate, retirement_age, survivors, top_ups, alternatives) offer pure functions.
"""

from . import leaving, overpaid
from .grounds import death, double_pension, medical_prepaid, short_of_years, stop_paying

ASSESS_BY_GROUND = {
    "short_of_years": short_of_years.assess,
    "settled_abroad": leaving.settled_abroad,
    "hkmt_leaving": leaving.hkmt_leaving,
    "foreigner_leaving": leaving.foreigner_leaving,
    "death": death.assess,
    "duplicate_employee": overpaid.duplicate_employee,
    "duplicate_resident": overpaid.duplicate_resident,
    "double_pension": double_pension.assess,
    "mistaken_payment": overpaid.mistaken_payment,
    "medical_prepaid": medical_prepaid.assess,
    "stop_paying": stop_paying.assess,
}
