"""The grounds (理由), one module each; here in the order in which they are read.

A module holds ``GROUND``, ``requires(case)`` and ``assess(facts)``: see rules/ground.py.

>>> grounds_asking("overlap")
(('duplicate_employee', 'mistaken_payment'), ())
"""

from . import (
    death,
    double_pension,
    duplicate_employee,
    duplicate_resident,
    foreigner_leaving,
    hkmt_leaving,
    medical_prepaid,
    mistaken_payment,
    settled_abroad,
    short_of_years,
    stop_paying,
)

MODULES = (
    short_of_years,
    settled_abroad,
    hkmt_leaving,
    foreigner_leaving,
    death,
    duplicate_employee,
    duplicate_resident,
    double_pension,
    mistaken_payment,
    medical_prepaid,
    stop_paying,
)
GROUNDS = tuple([module.GROUND for module in MODULES])

_BY_NAME = {module.GROUND.name: module for module in MODULES}


def module_of(name: str):
    """The module of a ground."""
    return _BY_NAME[name]


def grounds_by(attribute: str) -> list:
    """(value, names of the grounds that have it), by an attribute of Ground."""
    values = []
    for ground in GROUNDS:
        if getattr(ground, attribute) not in values:
            values.append(getattr(ground, attribute))
    return [(value, tuple([one.name for one in GROUNDS if getattr(one, attribute) == value])) for value in values]


def grounds_asking(field: str) -> tuple:
    """(grounds that need a field, grounds that merely take it), by name."""
    return (
        tuple([ground.name for ground in GROUNDS if field in ground.needs]),
        tuple([ground.name for ground in GROUNDS if field in ground.takes]),
    )
