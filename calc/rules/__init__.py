"""The rules: one chapter of law a module, and in ``grounds/`` who may ask for money back.

A chapter (contribution, limits, pension_account, account_rate, retirement_age, at_the_age, leaving,
survivors, payout, drawn, top_ups, overpaid, alternatives) offers pure functions; a ground decides with them.

    facts.py    what a ground is given        ground.py    what a ground is
    outcome.py  what it hands back            result.py    the whole answer, in numbers
    notes.py    what to know beside it        outside.py   what looks mistyped
"""
