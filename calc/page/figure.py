"""The figure: the verdict's title, the large amount, what is open in it, how sure it is, what share it is."""

from ..base.steps import as_decimal, as_month, as_yuan
from ..base.support import is_exact
from ..rules.outcome import LATER, NOT_PAYABLE, PAYABLE
from .words import fill

# Notes that explain a range, where no reason does.
_RANGE_NOTES = ("employer_part_is_the_employers", "balance_mid_year")
_PENSION_DUE = ("pension_due_now", "enough_months")


def verdict_key(result) -> str:
    """The word of the verdict's title."""
    return "verdict.later_open" if _is_open_later(result) else "verdict." + result.verdict


def verdict_operands(result) -> dict:
    """What a reason may speak of: the statutory month, the minimum, the months paid and short."""
    retirement, month = result.retirement, result.payable_from
    operands: dict = {"minimum_months": "", "months_paid": "", "months_short": ""}
    if retirement is not None:
        month = retirement.month if month is None else month
        known = {"minimum_months": retirement.minimum, "months_paid": retirement.paid, "months_short": retirement.short}
        operands.update({name: known[name] for name in known if known[name] is not None})
    operands["month"] = "" if month is None else as_month(month)
    return operands


def _is_open_later(result) -> bool:
    """True where a later month comes, but no text decides whether money does."""
    return result.verdict == LATER and "fifteen_or_the_minimum" in result.notes


def amount_text(result, words: dict) -> dict:
    """The large figure; under it what is open, how sure it is, what share of the payments it is."""
    label, kind, operands = _figure(result, words)
    return {
        "amount.label": label,
        "amount.figure": fill(words, "amount." + kind, operands) if kind else words["amount.unknown"],
        "amount.about": _about(result, words),
        "amount.share": _share_text(result, words),
        "amount.range": _range_text(result, words) if kind.startswith("range") else "",
    }


def _figure(result, words: dict) -> tuple:
    """(label, word of its form, operands); for ``later`` the sum of the later month leads."""
    refund = result.refund
    if result.verdict == LATER:
        later = next(one for one in result.alternatives if one.key == "take_later")
        is_open = _is_open_later(result)
        key = "amount.label.later_open" if is_open else "amount.label.later." + result.ground
        label = fill(words, key if key in words else "amount.label.later", {"month": as_month(result.payable_from)})
        cash = as_yuan(later.cash_now)
        return label, "most" if is_open else "about", {"low": cash, "high": cash}
    operands = {"low": as_yuan(refund.low), "high": "" if refund.high is None else as_yuan(refund.high)}
    key = "amount.label." + result.verdict
    label = words.get(key + "." + result.ground) or words[key]
    about = "_about" if result.certainty == "estimate" and refund.low else ""
    if refund.high is None:
        return label, "least" + about if refund.low else "", operands
    if refund.low != refund.high:
        return label, "range" + about, operands
    return label, "about" if result.certainty == "estimate" and refund.low else "exact", operands


def _range_text(result, words: dict) -> str:
    """What lies between the two figures: by the reason that leaves it open, by what was stated, by ground."""
    keys = ["amount.range." + result.decided_by]
    if result.verdict == PAYABLE:
        keys += ["amount.range." + code for code in _RANGE_NOTES if code in result.notes]
    for key in keys + ["amount.range." + result.ground]:
        if key in words:
            return words[key]
    return ""


def _about(result, words: dict) -> str:
    """What stays in the account where nothing is payable now; else how sure the figure is."""
    if result.kept is not None:
        key = "amount.kept_for_pension" if result.decided_by in _PENSION_DUE else "amount.kept"
        kept = fill(words, key, {"balance": as_yuan(result.kept)})
        return kept + words["format.gap"] + words["amount.about.outside"] if result.outside else kept
    if result.refund.high == 0:
        return ""
    sure = _sureness(result, words)
    if result.refund.survivors is None or result.refund.high is None:
        unknown = words["amount.about.part_unknown"]
        return unknown if is_exact(result.support) else unknown + words["format.gap"] + sure
    return sure


def _sureness(result, words: dict) -> str:
    """How sure the figure is, by the weakest of what it rests on."""
    if result.outside:
        return words["amount.about.outside"]
    if result.certainty != "estimate":
        return words["amount.about.exact"]
    if result.support == "provisional" and "income_not_published" in result.notes:
        return words["amount.about.provisional_income"]
    return words["amount.about." + result.support]


def _share_text(result, words: dict) -> str:
    """What share of the payments comes back, where it is the account of those payments that does."""
    share, net, refund = result.share_of_paid, result.share_of_net, result.refund
    other = refund.overpaid or "one_record_kept" in [one.code for one in result.reasons]
    if share is None or refund.total == 0 or other:
        return ""
    operands = {"share": as_decimal(share, 10, 1), "net": "" if net is None else as_decimal(net, 10, 1)}
    return fill(words, "amount.share" if net in (None, share) else "amount.share_net", operands)


def sticky_text(result, text: dict, words: dict) -> str:
    """The answer in one line: where nothing is payable, what stays in the account."""
    operands = {"verdict": text["verdict.title"], "amount": text["amount.figure"]}
    if result.verdict != NOT_PAYABLE:
        return fill(words, "sticky", operands)
    if result.kept is None:
        return text["verdict.title"]
    operands["amount"] = money_text(result.kept, words)
    return fill(words, "sticky.kept", operands)


def money_text(fen, words: dict) -> str:
    """An amount as the page prints it; in words where it is not known."""
    return words["amount.unknown"] if fen is None else fill(words, "format.money", {"amount": as_yuan(fen)})
