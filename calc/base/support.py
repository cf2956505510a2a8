"""How well a figure is supported: one vocabulary for rows, steps and pages, strongest first."""

# official: a published instrument; provincial: a province's published rate; derived:
# arithmetic from published values or the reader's own figures; provisional: the last official
# value carried on; reference: a yardstick, not the rule; estimate: typical or doubtful.
SUPPORTS = ("official", "provincial", "derived", "provisional", "reference", "estimate")

_EXACT = ("official", "provincial", "derived")


def weakest(words: list) -> str:
    """The weakest of several supports (``official`` for none)."""
    rank = max([SUPPORTS.index(word) for word in words] + [0])
    return SUPPORTS[rank]


def is_exact(support: str) -> bool:
    """True if only published rules and the reader's own figures stand behind it."""
    return support in _EXACT
