"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "b7f3311422bc"
RULESET_DAY = "2026-11-22"
