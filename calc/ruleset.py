"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "bce00b22962c"
RULESET_DAY = "2026-11-28"
