"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "60d31d16e351"
RULESET_DAY = "2026-11-22"
