"""The Result of a scenario, in numbers, as the page and the link take it."""

from calc import assess_case, read_scenario


def decided(scenario):
    """The Result of a scenario of the contract. Raises ScenarioError."""
    return assess_case(read_scenario(scenario))
