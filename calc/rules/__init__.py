"""The rules: one chapter of law a module, and in ``grounds/`` who may ask for money back.

A chapter (contribution, pension_account, account_rate, retirement_age, survivors, top_ups,
alternatives, leaving, overpaid) offers pure functions; a ground decides with them.

    facts.py    what a ground is given        ground.py    what a ground is
    outcome.py  what it hands back            result.py    the whole answer, in numbers
    notes.py    what to know beside it
"""
