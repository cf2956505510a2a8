"""What the build makes of calc/ besides the rules: CPython only, never part of what the browser runs.

Plain functions of paths, dicts and text; build.py calls them from the events of MkDocs, plain.py
without any.

words and pages    pages.py what pages ask for   render.py through Jinja   languages.py search.py one of each language
data               tables.py  contract.py
the calculator     calculator.py its parts   modules.py what a script imports   archive.py browser_words.py its Python
                   single_file.py style_sheets.py as one file
the whole site     files.py what stands beside the pages   policy.py what a page may do   worker.py what works offline
                   ruleset.py which rules these are   plain.py all before a generator   replace.py never in silence
"""
