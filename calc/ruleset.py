"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "c3d78043fb2b"
RULESET_DAY = "2026-11-22"
