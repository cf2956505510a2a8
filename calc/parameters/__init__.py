"""参数表 — the parameter tables: data only, one table a module; sources.py is the registry.

A note is "中文 | English". ``provincial_notices.py``, ``contribution_limits.py``,
``average_wage.py``, ``pension_base.py``, ``resident_pension.py`` and ``medical.py`` serve the
pages; the assessment does not import them.
"""
