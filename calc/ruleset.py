"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "1a7aff99fbe5"
RULESET_DAY = "2026-11-22"
