"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "80ae0f97a14e"
RULESET_DAY = "2026-11-22"
