"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "429a680b203b"
RULESET_DAY = "2026-11-22"
