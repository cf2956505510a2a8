"""The answer in a language: a result as named texts, rows and sizes.

``present`` makes the one view that the page shows at build time (Jinja), live (browser.py) and
on the command line (``--text``). It holds no sentence: those are the words of
``templates/strings``; and no markup: that is the templates'.
"""

from .words import fill, grouped, month_words

_PENSION_DUE = ("pension_due_now", "enough_months")
_PARTS = ("pension_account", "medical_account", "survivors", "overpaid")


def present(result: dict, scenario: dict, words: dict) -> dict:
    """The view of a result. ``scenario`` is the raw input it was made from."""
    text = {}
    text.update(_verdict_text(result, words))
    text.update(_amount_text(result, scenario, words))
    text.update(_money_text(result, words))
    text["sticky"] = _sticky_text(result, text, words)
    text["ruleset"] = result["ruleset"]["id"]
    text["as_of"] = result["ruleset"]["as_of"]
    rows = _rows(result, scenario, words)
    return {
        "state": "result",
        "verdict": result["verdict"],
        "text": text,
        "rows": rows,
        "show": _show(result, rows, text),
        "size": _sizes(result),
        "errors": [],
        "ask": [],
        "codes": [one["code"] for one in result["reasons"]] + result["notes"],
    }


def _verdict_text(result: dict, words: dict) -> dict:
    first = result["reasons"][0]
    operands = _verdict_operands(result)
    return {
        "verdict.title": fill(words, "verdict." + result["verdict"], operands),
        "verdict.why": fill(words, "reason." + first["code"], operands),
        "verdict.from": month_words(words, operands["month"]) if operands["month"] else "",
    }


def _verdict_operands(result: dict) -> dict:
    """What a reason may speak of: the statutory month, the minimum, the months paid and short."""
    retirement = result["retirement"] or {}
    operands = {"month": result["payable_from"] or retirement.get("month") or ""}
    for name in ("minimum_months", "months_paid", "months_short"):
        known = retirement.get(name)
        operands[name] = "" if known is None else str(known)
    return operands


def _amount_text(result: dict, scenario: dict, words: dict) -> dict:
    """The large figure; under it what is open, how sure it is, what share of the payments it is."""
    label, kind, operands = _figure(result, scenario, words)
    key = "amount.range." + scenario["ground"]
    return {
        "amount.label": label,
        "amount.figure": fill(words, "amount." + kind, operands),
        "amount.about": _about(result, operands, words),
        "amount.share": _share_text(result, words),
        "amount.range": words[key] if kind == "range" and key in words else "",
    }


def _figure(result: dict, scenario: dict, words: dict) -> tuple:
    """(label, word of its form, operands); for ``later`` the sum of the later month leads."""
    refund, verdict = result["refund"], result["verdict"]
    operands = {
        "low": refund["low"],
        "high": refund["high"] or "",
        "balance": (result["account"] or {}).get("balance", ""),
    }
    if verdict == "later":
        operands["low"] = result["alternatives"][0]["cash_now"]
        return fill(words, "amount.label.later", {"month": result["payable_from"]}), "about", operands
    key = "amount.label." + verdict
    label = words.get(key + "." + scenario["ground"]) or words[key]
    if refund["high"] is None:
        return label, "least", operands
    if refund["low"] != refund["high"]:
        return label, "range", operands
    estimate = result["certainty"] == "estimate" and refund["low"] != "0.00"
    return label, "about" if estimate else "exact", operands


def _about(result: dict, operands: dict, words: dict) -> str:
    if result["verdict"] in ("not_payable", "later") and operands["balance"]:
        pension = result["reasons"][0]["code"] in _PENSION_DUE
        return fill(words, "amount.kept_for_pension" if pension else "amount.kept", operands)
    if result["refund"]["high"] == "0.00":
        return ""
    if result["certainty"] == "estimate":
        return words["amount.about." + result["support"]]
    return words["amount.about.exact"]


def _sticky_text(result: dict, text: dict, words: dict) -> str:
    """The answer in one line: where nothing is payable, what stays in the account."""
    operands = {"verdict": text["verdict.title"], "amount": text["amount.figure"]}
    if result["verdict"] != "not_payable":
        return fill(words, "sticky", operands)
    if result["account"] is None:
        return text["verdict.title"]
    operands["amount"] = _money(result["account"]["balance"], words)
    return fill(words, "sticky.kept", operands)


def _share_text(result: dict, words: dict) -> str:
    share, net = result["share_of_paid"], result["share_of_net"]
    of_the_account = result["refund"]["overpaid"] == "0.00" and "one_record_kept" not in [
        one["code"] for one in result["reasons"]
    ]
    if share is None or result["refund"]["total"] == "0.00" or not of_the_account:
        return ""
    key = "amount.share" if net in (None, share) else "amount.share_net"
    return fill(words, key, {"share": share, "net": net or ""})


def _money_text(result: dict, words: dict) -> dict:
    """Every sum of ``paid`` and ``account``, an unknown one in words."""
    texts = {}
    for group, names in (
        ("paid", ("total", "account", "pool", "subsidy")),
        ("account", ("credited", "interest", "balance", "stated")),
    ):
        sums = result[group] or {}
        for name in names:
            texts[group + "." + name] = _money(sums.get(name), words)
    return texts


def _money(amount, words: dict) -> str:
    return words["amount.unknown"] if amount is None else fill(words, "format.money", {"amount": amount})


def _rows(result: dict, scenario: dict, words: dict) -> dict:
    return {
        "reasons": [_reason_row(one, result, words) for one in result["reasons"]],
        "parts": _part_rows(result, words),
        "ledger": [_ledger_row(one, words) for one in result["ledger"]],
        "steps": [_step_row(one, words) for one in result["steps"]],
        "notes": [{"text": fill(words, "note." + code, _note_operands(result))} for code in result["notes"]],
        "alternatives": [_alternative_row(one, words) for one in result["alternatives"]],
        "sources": [_source_row(one, words) for one in cited_sources(result)],
        "next": _next_rows(result, scenario, words),
        "ask_agency": [{"text": words["ask." + code]} for code in result["notes"] if "ask." + code in words],
    }


def _next_rows(result: dict, scenario: dict, words: dict) -> list:
    """What to do: by the reason, else by ground and verdict, else by ground."""
    ground = "next." + scenario["ground"]
    return (
        _numbered("next." + result["reasons"][0]["code"], words)
        or _numbered(ground + "." + result["verdict"], words)
        or _numbered(ground, words)
    )


def _reason_row(reason: dict, result: dict, words: dict) -> dict:
    return {
        "text": fill(words, "reason." + reason["code"], _verdict_operands(result)),
        "source.id": reason["source"],
        "source.label": source_label(reason["source"], words),
    }


def _part_rows(result: dict, words: dict) -> list:
    """The refund in its parts, where there is any; survivors' benefits in theirs."""
    rows, benefit = [], result["survivors"]
    for name in _PARTS:
        amount = result["refund"][name]
        if amount != "0.00" and not (name == "survivors" and benefit is not None):
            rows.append({"label": words["part." + name], "amount": _money(amount, words)})
    if benefit is not None:
        for name in ("funeral", "lump_sum"):
            rows.append(
                {
                    "label": fill(words, "part." + name, {"months": benefit["months"]}),
                    "amount": _money(benefit[name], words),
                }
            )
    return rows


def _ledger_row(line: dict, words: dict) -> dict:
    row = {
        "year": str(line["year"]),
        "rate": line["rate"] + "%",
        "status": line["rate_status"],
        "status.label": words["support." + line["rate_status"]],
    }
    for name in ("opening", "credited", "interest", "balance"):
        row[name] = grouped(line[name])
    return row


def _step_row(step: dict, words: dict) -> dict:
    """Text, formula and labels of a step; its operands are its values, its month and its amount."""
    operands, key, amount = step["values"], step["key"], step["amount"]
    if step["month"]:
        operands = operands | {"month": step["month"]}
    formula = _sum_text(step, words) if key == "refund_total" else fill(words, "formula." + key, operands)
    return {
        "key": key,
        "text": fill(words, "step." + key, operands),
        "formula": formula,
        "amount": "" if amount is None else grouped(amount),
        "source.id": step["source"],
        "source.label": source_label(step["source"], words),
        "support": step["support"],
        "support.label": words["support." + step["support"]],
    }


def _sum_text(step: dict, words: dict) -> str:
    """The parts of the refund that are not nothing, added up."""
    parts = [grouped(step["values"][name]) for name in _PARTS if step["values"][name] != "0.00"]
    return words["format.plus"].join(parts) if len(parts) > 1 else ""


def _note_operands(result: dict) -> dict:
    """Operands of the steps that a note may repeat: the local addition, the unbooked interest."""
    operands = {"top_up": ""}
    for step in result["steps"]:
        if step["key"] == "local_top_up":
            operands["top_up"] = step["amount"]
    return operands


def _alternative_row(one: dict, words: dict) -> dict:
    operands = {"from": one["from"] or ""}
    amount = one["heirs"] or one["cash_now"] or one["still_to_pay"]
    label = "alternative." + one["key"] + ".amount"
    return {
        "title": words["alternative." + one["key"]],
        "amount": "" if amount is None else fill(words, label, {"amount": amount}),
        "text": fill(words, "alternative." + one["key"] + ".text", operands),
    }


def cited_sources(result: dict) -> list:
    """Ids of the sources cited, in the order of first citation; the reader's own figures are none."""
    cited = []
    for one in result["reasons"] + result["steps"]:
        if one["source"] not in cited and one["source"] not in ("user", "method"):
            cited.append(one["source"])
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


def _show(result: dict, rows: dict, text: dict) -> dict:
    show = {
        name: bool(rows[name])
        for name in ("ledger", "steps", "alternatives", "notes", "sources", "parts", "next", "ask_agency", "reasons")
    }
    paid, account = result["paid"], result["account"]
    show["amount"] = True
    show["about"] = bool(text["amount.about"])
    show["range"] = bool(text["amount.range"])
    show["share"] = bool(text["amount.share"])
    show["paid"] = paid is not None and paid["account"] is not None
    show["subsidy"] = paid is not None and paid["subsidy"] != "0.00"
    show["account"] = account is not None
    show["stated"] = account is not None and "stated" in account
    show["credited"] = account is not None and account["credited"] != "0.00"
    show["survivors"] = result["survivors"] is not None
    show["medical"] = result["refund"]["medical_account"] not in ("0.00", None)
    show["example"] = False
    return show


def _sizes(result: dict) -> dict:
    """Widths and offsets of the bar in thousandths of what was paid plus the interest."""
    paid, account = result["paid"], result["account"]
    if paid is None or paid["account"] is None or account is None:
        return {}
    parts = [_fen(paid["account"]), _fen(paid["pool"]), _fen(account["interest"])]
    whole = sum(parts)
    sizes, offset = {}, 0
    for name, part in zip(("account", "pool", "interest"), parts):
        width = part * 1000 // whole if whole else 0
        sizes[name] = str(width)
        sizes[name + ".x"] = str(offset)
        offset += width
    return sizes


def _fen(amount: str) -> int:
    return int(amount.replace(".", ""))
