"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "56df2751321d"
RULESET_DAY = "2026-11-28"
