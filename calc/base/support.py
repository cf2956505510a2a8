"""Support (可靠程度): how well a figure is supported; one vocabulary for rows, steps, results and pages.

Each row says its own word, a step takes that of its row, a result the weakest of its steps. The first
four are exact: a published rule and arithmetic. With one of the others the result is an ``estimate``
and the page says "about". What each means to the reader: ``support.<word>.hint`` in templates/strings.

The contract of programs has fewer words, for ever: each grade says under which of them it is printed there.

>>> weakest(("official", "reference", "derived"))
'reference'
>>> contract_word("announced"), contract_word("derived")
('official', 'derived')
"""

from collections import namedtuple


class Support(namedtuple("Support", ("word", "weakness", "exact", "printed"))):
    """One grade: its word in data and words, with what it stands for.

    weakness: the smaller the stronger; exact: nothing in it is estimated; printed: its word in the contract.
    """


GRADES = (
    Support("official", 0, True, "official"),  # a published instrument
    Support("announced", 1, True, "official"),  # announced by the ministries, the number of the document not seen
    Support("provincial", 2, True, "provincial"),  # a province's published value
    Support("derived", 3, True, "derived"),  # arithmetic from published values or the reader's own figures
    Support("provisional", 4, False, "provisional"),  # the last value known, carried on
    Support("reference", 5, False, "reference"),  # a yardstick, not the rule
    Support("estimate", 6, False, "estimate"),  # typical or doubtful
)
_BY_WORD = {grade.word: grade for grade in GRADES}
_BY_WEAKNESS = {grade.weakness: grade.word for grade in GRADES}

# The words, strongest first; and those of the contract.
SUPPORTS = tuple([_BY_WEAKNESS[weakness] for weakness in range(len(GRADES))])
CONTRACT_SUPPORTS = tuple([word for word in SUPPORTS if _BY_WORD[word].printed == word])


def weakest(words) -> str:
    """The weakest of several supports (``official`` for none)."""
    return _BY_WEAKNESS[max([_BY_WORD[word].weakness for word in words] + [0])]


def is_exact(support: str) -> bool:
    """True if only published rules and the reader's own figures stand behind it."""
    return _BY_WORD[support].exact


def contract_word(support: str) -> str:
    """The word under which the contract prints a support."""
    return _BY_WORD[support].printed
