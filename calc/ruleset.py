"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "faefd004a012"
RULESET_DAY = "2026-11-28"
