"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "9d2504fd252f"
RULESET_DAY = "2026-11-22"
