"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "8d586fcf7ef1"
RULESET_DAY = "2026-11-22"
