"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "1184ee9cc5e7"
RULESET_DAY = "2026-11-28"
