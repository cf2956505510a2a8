"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "fb3db503a45e"
RULESET_DAY = "2026-11-22"
