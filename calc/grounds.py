"""The eleven grounds (理由) on which money is asked back, and what each one needs to be told.

The page shows only these fields; ``history`` stands for the three ways of saying what was
paid (a stated balance, one line, a table of spans).
"""

from collections import namedtuple

# name: word of the contract; needs: fields without which nothing can be said; takes: further
# fields that can change the answer.
Ground = namedtuple("Ground", ("name", "needs", "takes"))

_RECORD = ("province", "deemed_months", "first_insured", "subsidy")

GROUNDS = (
    Ground("short_of_years", ("birth", "track", "history"), _RECORD),
    Ground("settled_abroad", ("nationality_lost", "birth", "track", "history"), _RECORD + ("medical_balance",)),
    Ground("hkmt_leaving", ("birth", "track", "history"), _RECORD + ("medical_balance",)),
    Ground("foreigner_leaving", ("birth", "track", "history"), _RECORD + ("medical_balance",)),
    Ground("death", ("history", "province"), _RECORD + (
        "medical_balance", "disposable_income", "pension_months_drawn")),
    Ground("duplicate_employee", ("overlap",), ("province",)),
    Ground("duplicate_resident", ("resident_paid",), ("province",)),
    Ground("double_pension", ("history", "overdrawn"), ("province",)),
    Ground("mistaken_payment", ("overlap",), ("province",)),
    Ground("medical_prepaid", ("medical_paid", "medical_kind"), ("job_from", "medical_from")),
    Ground("stop_paying", (), ("history", "birth", "track") + _RECORD),
)
