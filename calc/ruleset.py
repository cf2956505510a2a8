"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "5e6ea9ba2b43"
RULESET_DAY = "2026-11-28"
