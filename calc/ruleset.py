"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "3c788bb482fd"
RULESET_DAY = "2026-11-22"
