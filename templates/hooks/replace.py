r"""Replacing what must be there: a text that is missing, or there too often, stops the build.

The theme's output and the build's own is changed in a few places. After an update of the theme a
plain ``replace`` would do nothing there, and nobody would hear of it.

>>> replaced_once('<div role="dialog">', "<div ", "<div lang='en' ")
'<div lang=\'en\' role="dialog">'
"""


class ReplaceError(ValueError):
    """The text to be replaced does not stand there as often as it must."""


def replaced_once(text: str, old: str, new: str) -> str:
    """``text`` with ``new`` in the one place of ``old``. Raises ReplaceError for none or several."""
    return replaced_times(text, old, new, 1)


def replaced_times(text: str, old: str, new: str, times: int) -> str:
    """``text`` with ``new`` in each of exactly ``times`` places of ``old``, else ReplaceError."""
    found = text.count(old) if old else 0
    if not old or found != times:
        raise ReplaceError(f"to be replaced {times} times, but there {found} times: {old!r} in {_shown(text)}")
    return text.replace(old, new)


def _shown(text: str) -> str:
    """Enough of a text to know which it is."""
    words = " ".join(str(text).split())
    return repr(words if len(words) < 160 else words[:157] + "...")
