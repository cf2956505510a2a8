"""The small vocabulary of all of it: money, months, dated rows, steps of the working, support, errors."""
