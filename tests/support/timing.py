"""What benchmarks print."""

import statistics


def show(name, unit, values):
    """The median, with the extremes and how many there were."""
    print(
        f"\n{name}: median {statistics.median(values):.0f} {unit}, "
        f"min {min(values):.0f}, max {max(values):.0f} of {len(values)}"
    )
