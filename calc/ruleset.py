"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "3795c7ab7efe"
RULESET_DAY = "2026-11-28"
