"""Support (可靠程度): how well a figure is supported; one vocabulary for rows, steps, results and pages.

Each row says its own word, a step takes that of its row, a result the weakest of its steps. The first
three are exact: a published rule and arithmetic. With one of the others the result is an ``estimate``
and the page says "about". What each means to the reader: ``support.<word>.hint`` in templates/strings.

>>> weakest(("official", "reference", "derived"))
'reference'
"""

from collections import namedtuple


class Support(namedtuple("Support", ("word", "weakness", "exact"))):
    """One grade: its word in data and words; weakness: the smaller the stronger; exact: nothing in it is estimated."""


GRADES = (
    Support("official", 0, True),  # a published instrument
    Support("provincial", 1, True),  # a province's published rate
    Support("derived", 2, True),  # arithmetic from published values or the reader's own figures
    Support("provisional", 3, False),  # the last official value carried on
    Support("reference", 4, False),  # a yardstick, not the rule
    Support("estimate", 5, False),  # typical or doubtful
)
_BY_WORD = {grade.word: grade for grade in GRADES}
_BY_WEAKNESS = {grade.weakness: grade.word for grade in GRADES}

# The words, strongest first.
SUPPORTS = tuple([_BY_WEAKNESS[weakness] for weakness in range(len(GRADES))])


def weakest(words) -> str:
    """The weakest of several supports (``official`` for none)."""
    return _BY_WEAKNESS[max([_BY_WORD[word].weakness for word in words] + [0])]


def is_exact(support: str) -> bool:
    """True if only published rules and the reader's own figures stand behind it."""
    return _BY_WORD[support].exact
