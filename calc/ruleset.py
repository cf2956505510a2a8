"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "56ba77bcfd5c"
RULESET_DAY = "2026-11-22"
