"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "ed9756f444ba"
RULESET_DAY = "2026-11-22"
