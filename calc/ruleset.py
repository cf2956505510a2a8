"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "a67b72fc4635"
RULESET_DAY = "2026-11-22"
