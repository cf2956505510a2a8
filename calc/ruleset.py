"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "d9253cc5e37c"
RULESET_DAY = "2026-11-22"
