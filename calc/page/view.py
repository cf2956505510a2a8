"""The answer in a language: a result as named texts, rows and sizes.

``present`` makes the one view that the page shows at build time (Jinja), live (browser.py) and on the
command line (``--text``). It decides by the numbers of the result, holds no sentence (those are the
words of ``templates/strings``) and no markup (that is the templates').
"""

from ..base.money import format_percent, format_yuan
from ..base.steps import as_decimal, as_month, as_yuan
from .figure import amount_text, money_text, sticky_text, verdict_key, verdict_operands
from .words import fill, grouped
from .working import PARTS, is_drawn, source_label, step_row, summary_rows

_BAR = ("account", "pool", "interest")


def present(result, words: dict) -> dict:
    """The view of a result (rules/result.py)."""
    text = {"verdict.title": fill(words, verdict_key(result), verdict_operands(result))}
    text.update(amount_text(result, words))
    text.update(_sums_text(result, words))
    text["sticky"] = sticky_text(result, text, words)
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


def _sums_text(result, words: dict) -> dict:
    """Every sum of ``paid`` and ``account``, an unknown one in words."""
    sums = (
        ("paid", result.paid, ("total", "account", "pool", "subsidy")),
        ("account", result.account, ("credited", "interest", "balance", "stated")),
    )
    texts = {}
    for group, given, names in sums:
        for name in names:
            texts[group + "." + name] = money_text(None if given is None else getattr(given, name), words)
    return texts


def _rows(result, words: dict) -> dict:
    operands = verdict_operands(result)
    return {
        "reasons": [_reason_row(one, result, operands, words) for one in result.reasons],
        "parts": _part_rows(result, words),
        "ledger": [_ledger_row(one, words) for one in result.ledger],
        "summary": summary_rows(result.steps, words),
        "steps": [step_row(one, words) for one in result.steps],
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
    for name in PARTS:
        fen = getattr(result.refund, name)
        if fen != 0 and not (name == "survivors" and benefit is not None):
            rows.append({"label": words["part." + name], "amount": _part_text(name, fen, result, words)})
    if benefit is not None:
        months = {"months": as_decimal(benefit.twelfths, 12, 2)}
        for name in ("funeral", "lump_sum"):
            rows.append(
                {"label": fill(words, "part." + name, months), "amount": money_text(getattr(benefit, name), words)}
            )
    return rows


def _part_text(name: str, fen, result, words: dict) -> str:
    """A part; one that is not known, at its most."""
    most = None if result.most is None else getattr(result.most, name)
    if fen is None and most is not None:
        return fill(words, "amount.most", {"high": as_yuan(most)})
    if fen is not None and most not in (None, fen):
        return fill(words, "amount.least", {"low": as_yuan(fen)})
    return money_text(fen, words)


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
        "steps": [step_row(step, words) for step in one.steps],
    }


def cited_sources(result) -> list:
    """Ids of the sources cited, in the order of first citation; the reader's own figures are none."""
    cited = []
    ways = [step for one in result.alternatives for step in one.steps]
    for one in tuple(result.reasons) + tuple(result.steps) + tuple(ways):
        if one.source not in cited and one.source not in ("user", "method"):
            cited.append(one.source)
    return cited


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
