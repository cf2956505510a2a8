"""Which rules these are; written by ``python build.py ruleset``, never by hand."""

RULESET_ID = "9513f2a42925"
RULESET_DAY = "2026-11-28"
