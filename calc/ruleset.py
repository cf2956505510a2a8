"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "4270250eb880"
RULESET_DAY = "2026-11-22"
