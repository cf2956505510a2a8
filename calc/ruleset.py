"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "3e54e0a4d36e"
RULESET_DAY = "2026-11-22"
