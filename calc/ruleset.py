"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "75c6aa790b70"
RULESET_DAY = "2026-11-22"
