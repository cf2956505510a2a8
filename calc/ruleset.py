"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "db3865ded4ae"
RULESET_DAY = "2026-11-22"
