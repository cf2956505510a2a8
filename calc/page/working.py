"""The working on the page: a row for each step, and before them a few plain sentences made from the same steps."""

from ..base.money import format_yuan
from ..base.months import month_text
from ..base.steps import as_month, as_yuan, operand_text
from ..base.support import is_exact
from .words import fill, grouped

PARTS = ("pension_account", "medical_account", "survivors", "overpaid")
_SUMS = ("refund_total", "refund_most")


def step_row(step, words: dict) -> dict:
    """Text, formula and labels of a step; its operands are its values and its month, made text once."""
    key, amount, month, source, support, values = step
    operands = {name: operand_text(values[name]) for name in values}
    if month is not None:
        operands["month"] = month_text(month)
    return {
        "key": key,
        "text": fill(words, "step." + key, operands),
        "formula": _sum_text(values, words) if key in _SUMS else fill(words, "formula." + key, operands),
        "amount": "" if amount is None else grouped(format_yuan(amount)),
        "source.id": source,
        "source.label": source_label(source, words),
        "support": support,
        "support.label": words["support." + support],
    }


def _sum_text(values: dict, words: dict) -> str:
    """The parts of the refund that are not nothing, added up."""
    parts = [grouped(operand_text(values[name])) for name in PARTS if values[name] != as_yuan(0)]
    return words["format.plus"].join(parts) if len(parts) > 1 else ""


def summary_rows(steps: tuple, words: dict) -> list:
    """The working in a few plain sentences: what went into the account, the interest, what it comes to."""
    by_key: dict = {}
    for one in steps:
        by_key.setdefault(one.key, []).append(one)
    if "account_balance" not in by_key or is_drawn(steps):
        return []
    balance = by_key["account_balance"][0]
    operands = balance.values | {"amount": as_yuan(balance.amount), "month": as_month(balance.month)}
    rows = [_paid_sentence(by_key, words)]
    for name in ("stated", "credited", "interest"):
        if operands[name] != as_yuan(0) and not (name == "credited" and rows[0]):
            rows.append(fill(words, "summary." + name, operands))
    rows.append(fill(words, "summary.balance" if is_exact(balance.support) else "summary.balance_about", operands))
    return [{"text": text} for text in rows if text]


def _paid_sentence(by_key: dict, words: dict) -> str:
    """Of one payment a month how much was credited; of several kinds of months the sums of all."""
    credited, pool = by_key.get("span_credited", ()), by_key.get("pool")
    each = by_key.get("payment", by_key.get("span_paid", ()))
    if len(credited) == 1 and len(each) == 1 and "span_credited_at_once" not in by_key:
        operands = each[0].values | {"credit": credited[0].values["each"], "credited": as_yuan(credited[0].amount)}
        return fill(words, "summary.each", operands)
    return "" if pool is None else fill(words, "summary.paid", pool[0].values)


def is_drawn(steps: tuple) -> bool:
    """True where a pension was paid out of the account after it was stated."""
    return bool([one for one in steps if one.key == "left_most"])


def source_label(source: str, words: dict) -> str:
    """The short form of a citation, for its chip."""
    return words["source." + source + ".label"]
