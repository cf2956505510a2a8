"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "ab450dac261e"
RULESET_DAY = "2026-11-22"
