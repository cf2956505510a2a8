"""The answer in a language: a result as named texts, rows and sizes.

``present`` makes the one view that the page shows at build time (Jinja), live (browser.py) and on the
command line (``--text``). It decides by the numbers of the result, holds no sentence (those are the
words of ``templates/strings``) and no markup (that is the templates').
"""

from ..base.money import format_percent, format_yuan
from ..base.months import month_text
from ..base.steps import as_decimal, as_month, as_yuan, operand_text
from ..base.support import is_exact
from ..rules.outcome import LATER, NOT_PAYABLE, PAYABLE
from .words import fill, grouped

_PENSION_DUE = ("pension_due_now", "enough_months")
_PARTS = ("pension_account", "medical_account", "survivors", "overpaid")
_BAR = ("account", "pool", "interest")


def present(result, words: dict) -> dict:
    """The view of a result (rules/result.py)."""
    text = {"verdict.title": fill(words, _verdict_key(result), _verdict_operands(result))}
    text.update(_amount_text(result, words))
    text.update(_money_text(result, words))
    text["sticky"] = _sticky_text(result, text, words)
    text["ruleset"] = result.ruleset.id
    text["as_of"] = result.ruleset.as_of
    return {
        "state": "result",
        "verdict": result.verdict,
        "text": text,
        "rows": _rows(result, words),
        "show": _show(result),
        "size": _sizes(result),
        "errors": [],
        "ask": [],
        "unfinished": [],
        "checks": [],
        "codes": _codes(result),
    }


def _codes(result) -> list:
    """Of the reasons and the notes, each once."""
    codes = [one.code for one in result.reasons]
    return codes + [code for code in result.notes if code not in codes]


def _is_open_later(result) -> bool:
    """True where a later month comes, but no text decides whether money does."""
    return result.verdict == LATER and "fifteen_or_the_minimum" in result.notes


def _verdict_key(result) -> str:
    return "verdict.later_open" if _is_open_later(result) else "verdict." + result.verdict


def _verdict_operands(result) -> dict:
    """What a reason may speak of: the statutory month, the minimum, the months paid and short."""
    retirement, month = result.retirement, result.payable_from
    operands: dict = {"minimum_months": "", "months_paid": "", "months_short": ""}
    if retirement is not None:
        month = retirement.month if month is None else month
        known = {"minimum_months": retirement.minimum, "months_paid": retirement.paid, "months_short": retirement.short}
        operands.update({name: known[name] for name in known if known[name] is not None})
    operands["month"] = "" if month is None else as_month(month)
    return operands


def _amount_text(result, words: dict) -> dict:
    """The large figure; under it what is open, how sure it is, what share of the payments it is."""
    label, kind, operands = _figure(result, words)
    return {
        "amount.label": label,
        "amount.figure": fill(words, "amount." + kind, operands) if kind else words["amount.unknown"],
        "amount.about": _about(result, words),
        "amount.share": _share_text(result, words),
        "amount.range": _range_text(result, words) if kind.startswith("range") else "",
    }


def _range_text(result, words: dict) -> str:
    """What lies between the two figures: by the reason that leaves it open, by what was stated, by ground."""
    keys = ["amount.range." + result.decided_by]
    if result.verdict == PAYABLE:
        keys += ["amount.range." + code for code in _RANGE_NOTES if code in result.notes]
    for key in keys + ["amount.range." + result.ground]:
        if key in words:
            return words[key]
    return ""


# Notes that explain a range, where no reason does.
_RANGE_NOTES = ("employer_part_is_the_employers", "balance_mid_year")


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


def _sticky_text(result, text: dict, words: dict) -> str:
    """The answer in one line: where nothing is payable, what stays in the account."""
    operands = {"verdict": text["verdict.title"], "amount": text["amount.figure"]}
    if result.verdict != NOT_PAYABLE:
        return fill(words, "sticky", operands)
    if result.kept is None:
        return text["verdict.title"]
    operands["amount"] = _money(result.kept, words)
    return fill(words, "sticky.kept", operands)


def _share_text(result, words: dict) -> str:
    """What share of the payments comes back, where it is the account of those payments that does."""
    share, net, refund = result.share_of_paid, result.share_of_net, result.refund
    other = refund.overpaid or "one_record_kept" in [one.code for one in result.reasons]
    if share is None or refund.total == 0 or other:
        return ""
    operands = {"share": as_decimal(share, 10, 1), "net": "" if net is None else as_decimal(net, 10, 1)}
    return fill(words, "amount.share" if net in (None, share) else "amount.share_net", operands)


def _money_text(result, words: dict) -> dict:
    """Every sum of ``paid`` and ``account``, an unknown one in words."""
    sums = (
        ("paid", result.paid, ("total", "account", "pool", "subsidy")),
        ("account", result.account, ("credited", "interest", "balance", "stated")),
    )
    texts = {}
    for group, given, names in sums:
        for name in names:
            texts[group + "." + name] = _money(None if given is None else getattr(given, name), words)
    return texts


def _money(fen, words: dict) -> str:
    return words["amount.unknown"] if fen is None else fill(words, "format.money", {"amount": as_yuan(fen)})


def _rows(result, words: dict) -> dict:
    operands = _verdict_operands(result)
    return {
        "reasons": [_reason_row(one, result, operands, words) for one in result.reasons],
        "parts": _part_rows(result, words),
        "ledger": [_ledger_row(one, words) for one in result.ledger],
        "summary": summary_rows(result.steps, words),
        "steps": [_step_row(one, words) for one in result.steps],
        "notes": _note_rows(result, words),
        "alternatives": [_alternative_row(one, words) for one in result.alternatives],
        "sources": [_source_row(one, words) for one in cited_sources(result)],
        "next": _next_rows(result, words),
        "ask_agency": [{"text": words["ask." + code]} for code in _codes(result) if "ask." + code in words],
    }


def _next_rows(result, words: dict) -> list:
    """What to do: by the reason, else by ground and verdict, else by ground."""
    ground = "next." + result.ground
    return (
        _numbered("next." + result.decided_by, words)
        or _numbered(ground + "." + result.verdict, words)
        or _numbered(ground, words)
    )


def _reason_row(reason, result, operands: dict, words: dict) -> dict:
    """A reason; one that speaks of months in other words where the age, and so the minimum, is not known."""
    key = "reason." + reason.code
    if result.retirement is None and key + ".open" in words:
        key += ".open"
    return {
        "text": fill(words, key, operands),
        "source.id": reason.source,
        "source.label": source_label(reason.source, words),
    }


def _part_rows(result, words: dict) -> list:
    """The refund in its parts, where there is any; survivors' benefits in theirs."""
    rows, benefit = [], result.survivors
    for name in _PARTS:
        fen = getattr(result.refund, name)
        if fen != 0 and not (name == "survivors" and benefit is not None):
            rows.append({"label": words["part." + name], "amount": _part_text(name, fen, result, words)})
    if benefit is not None:
        months = {"months": as_decimal(benefit.twelfths, 12, 2)}
        for name in ("funeral", "lump_sum"):
            rows.append({"label": fill(words, "part." + name, months), "amount": _money(getattr(benefit, name), words)})
    return rows


def _part_text(name: str, fen, result, words: dict) -> str:
    """A part; one that is not known, at its most."""
    most = None if result.most is None else getattr(result.most, name)
    if fen is None and most is not None:
        return fill(words, "amount.most", {"high": as_yuan(most)})
    if fen is not None and most not in (None, fen):
        return fill(words, "amount.least", {"low": as_yuan(fen)})
    return _money(fen, words)


def _ledger_row(year, words: dict) -> dict:
    row = {
        "year": str(year.year),
        "rate": format_percent(year.found.row.value) + "%",
        "status": year.found.support,
        "status.label": words["support." + year.found.support],
    }
    for name in ("opening", "credited", "interest", "balance"):
        row[name] = grouped(format_yuan(getattr(year, name)))
    return row


def _step_row(step, words: dict) -> dict:
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


_SUMS = ("refund_total", "refund_most")


def _sum_text(values: dict, words: dict) -> str:
    """The parts of the refund that are not nothing, added up."""
    parts = [grouped(operand_text(values[name])) for name in _PARTS if values[name] != as_yuan(0)]
    return words["format.plus"].join(parts) if len(parts) > 1 else ""


def _note_rows(result, words: dict) -> list:
    """The notes, with what they repeat of the steps."""
    by_key = {one.key: one for one in reversed(result.steps)}
    return [{"text": _note_text(code, by_key, words)} for code in result.notes]


def _note_text(code: str, by_key: dict, words: dict) -> str:
    """A note; ``{amount}``, ``{source}`` and the operands are those of the step that it speaks of."""
    for key in _NOTE_STEPS.get(code, ()):
        if key in by_key:
            step = by_key[key]
            own = {"amount": as_yuan(step.amount), "source": _named(step.source, words)}
            return fill(words, "note." + (key if "note." + key in words else code), step.values | own)
    return fill(words, "note." + code, {})


def _named(source: str, words: dict) -> str:
    """A source in running text: its short form and its number."""
    return (source_label(source, words) + " " + words["source." + source + ".number"]).strip()


# The steps that a note speaks of; where a step has a note of its own name, that is said instead.
_NOTE_STEPS = {
    "base_above_limit": ("base_above_limit", "base_above_limit_derived", "base_above_every_limit"),
    "base_below_limit": ("base_below_limit", "base_below_limit_derived", "base_below_every_limit"),
    "income_illustrated": ("survivors_illustration",),  # with the step of the income itself
    "income_not_published": ("annual_income",),
    "still_owed": ("still_owed",),
}


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


def is_drawn(steps: tuple) -> bool:
    """True where a pension was paid out of the account after it was stated."""
    return bool([one for one in steps if one.key == "left_most"])


def _paid_sentence(by_key: dict, words: dict) -> str:
    """Of one payment a month how much was credited; of several kinds of months the sums of all."""
    credited, pool = by_key.get("span_credited", ()), by_key.get("pool")
    each = by_key.get("payment", by_key.get("span_paid", ()))
    if len(credited) == 1 and len(each) == 1 and "span_credited_at_once" not in by_key:
        operands = each[0].values | {"credit": credited[0].values["each"], "credited": as_yuan(credited[0].amount)}
        return fill(words, "summary.each", operands)
    return "" if pool is None else fill(words, "summary.paid", pool[0].values)


def _alternative_row(one, words: dict) -> dict:
    """What the heirs get of it, else the cash, else what is still to pay; and how that was worked out."""
    amounts = [fen for fen in (one.heirs, one.cash_now, one.still_to_pay) if fen is not None]
    key = "alternative." + one.key
    own = key + "." + one.reasons[0].code
    text = own if own + ".text" in words else key
    if not amounts and text + ".text_open" in words:
        text += ".text_open"
    else:
        text += ".text"
    return {
        "title": words[own if own in words else key],
        "amount": fill(words, key + ".amount", {"amount": as_yuan(amounts[0])}) if amounts else "",
        "text": fill(words, text, {"from": "" if one.start is None else as_month(one.start)}),
        "steps": [_step_row(step, words) for step in one.steps],
    }


def cited_sources(result) -> list:
    """Ids of the sources cited, in the order of first citation; the reader's own figures are none."""
    cited = []
    ways = [step for one in result.alternatives for step in one.steps]
    for one in tuple(result.reasons) + tuple(result.steps) + tuple(ways):
        if one.source not in cited and one.source not in ("user", "method"):
            cited.append(one.source)
    return cited


def source_label(source: str, words: dict) -> str:
    """The short form of a citation, for its chip."""
    return words["source." + source + ".label"]


def _source_row(source: str, words: dict) -> dict:
    row = {"id": source}
    for name in ("title", "number", "quote", "decides", "dates", "url"):
        row[name] = words["source." + source + "." + name]
    return row


def _numbered(prefix: str, words: dict) -> list:
    """The words ``prefix.1``, ``prefix.2``, … as rows."""
    rows, number = [], 1
    while prefix + "." + str(number) in words:
        rows.append({"text": words[prefix + "." + str(number)]})
        number += 1
    return rows


def _show(result) -> dict:
    """Which blocks there are, beside those that show themselves by having something in them."""
    paid, account = result.paid, result.account
    return {
        "paid": paid is not None and paid.account is not None,
        "subsidy": paid is not None and paid.subsidy != 0,
        "account": account is not None and not is_drawn(result.steps),
        "stated": account is not None and account.stated is not None,
        "credited": account is not None and account.credited != 0,
        "survivors": result.survivors is not None,
        "medical": result.refund.medical_account != 0,
    }


def _sizes(result) -> dict:
    """Widths and offsets of the bar in thousandths of what was paid plus the interest."""
    paid, account = result.paid, result.account
    if paid is None or paid.account is None or account is None:
        return {}
    parts = {"account": paid.account, "pool": paid.pool, "interest": account.interest}
    whole = sum([parts[name] for name in _BAR])
    sizes, offset = {}, 0
    for name in _BAR:
        width = parts[name] * 1000 // whole if whole else 0
        sizes[name] = str(width)
        sizes[name + ".x"] = str(offset)
        offset += width
    return sizes
