"""The whole error vocabulary. A code is the key of its sentence in ``templates/strings``.

Every refusal is a ``ScenarioError``: it carries a code, the field it speaks of (``spans[0].to``) and
the operands of its sentence. Anything else that is raised in ``calc`` is a bug and must be seen as one.
"""

MOST_GIVEN = 40  # characters of what was given that a refusal repeats


class ScenarioError(ValueError):
    """A scenario that cannot be assessed: tell the reader, beside the field. Raised as one of the classes below."""

    def __init__(self, code: str, field: str, **detail):
        super().__init__(code)
        self.code = code
        self.field = field
        self.detail = detail
        if "given" in detail:
            detail["given"] = str(detail["given"])[:MOST_GIVEN]


class InputError(ScenarioError):
    """The text of a field cannot be read, or two fields contradict each other: the reader must correct it."""


class OutOfRange(ScenarioError):
    """The field is well-formed, but lies outside of what the rules cover: nothing is wrong with the typing."""


class NoRuleInForce(ScenarioError):
    """A dated table has no row for the month, known by the day asked about: another day may have one.

    Raised without a field, which is the scenario's: ``assess_case`` names it.
    """
