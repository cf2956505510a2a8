"""The eleven grounds (理由) on which money is asked back, and what each one needs to be told.

The page shows only these fields; ``history`` stands for the three ways of saying what was
paid (a stated balance, one line, a table of spans).
"""

from collections import namedtuple

# name: word of the contract; needs: fields without which nothing can be said; takes: further
# fields that can change the answer.
Ground = namedtuple("Ground", ("name", "needs", "takes"))

_RECORD = ("province", "paid", "deemed_months", "subsidy")
_LEAVING = ("birth", "track", "history")

GROUNDS = (
    Ground("short_of_years", ("birth", "track", "history"), _RECORD + ("first_insured",)),
    Ground("settled_abroad", ("nationality_lost",) + _LEAVING, _RECORD + ("medical_balance",)),
    Ground("hkmt_leaving", _LEAVING, _RECORD + ("medical_balance",)),
    Ground("foreigner_leaving", _LEAVING, _RECORD + ("medical_balance",)),
    Ground("death", ("history",), _RECORD + ("medical_balance", "disposable_income", "pension_months_drawn")),
    Ground("duplicate_employee", ("overlap",), ("province",)),
    Ground("duplicate_resident", ("resident_paid",), ()),
    Ground("double_pension", ("history", "overdrawn"), _RECORD),
    Ground("mistaken_payment", ("overlap",), ("province",)),
    Ground("medical_prepaid", ("medical_kind", "medical_paid", "job_from", "medical_from"), ()),
    Ground("stop_paying", (), ("history", "birth", "track") + _RECORD),
)


def grounds_asking(field: str) -> tuple:
    """(grounds that need a field, grounds that merely take it), by name."""
    return (
        tuple(ground.name for ground in GROUNDS if field in ground.needs),
        tuple(ground.name for ground in GROUNDS if field in ground.takes),
    )
