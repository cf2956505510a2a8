"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "80e25abde519"
RULESET_DAY = "2026-11-22"
