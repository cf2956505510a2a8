"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "6bdf21b3ff15"
RULESET_DAY = "2026-11-22"
