"""What the build makes of calc/ besides the rules: CPython only, never part of what the browser runs.

pages.py    what pages ask for: words, values, examples     tables.py   tables as data
contract.py  scenario, result and link, described
archive.py  the Python that the browser unpacks             policy.py   what a page may do
single_file.py  style_sheets.py   the calculator as one file
worker.py   names by content, what works offline
"""
