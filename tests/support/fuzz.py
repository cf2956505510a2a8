"""Damaged links, the same at every run."""

import random

ACCIDENTS = ["%", "%2", "%FF", "%E4%B8", "%00", "&&", "=1&", "*", "~", "-", "99999", "<script>"]


def mutated(link, chance):
    """A link with a few accidents of the kinds that happen: lost, doubled, changed, exchanged."""
    text = list(link)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(text)) if text else 0
        what = chance.randrange(6)
        if what == 0:
            text[at : at + chance.randint(1, 20)] = []
        elif what == 1:
            text[at:at] = text[at : at + chance.randint(1, 30)]
        elif what == 2 and text:
            text[at] = chance.choice("&=%-*,~ep0129AZ<>'\"中١\u00ad \x00")
        elif what == 3:
            text[at:at] = list(chance.choice(ACCIDENTS))
        elif what == 4 and len(text) > at + 1:
            text[at], text[at + 1] = text[at + 1], text[at]
        else:
            text = text[:at] if chance.random() < 0.2 else text
    return "".join(text)


def fuzzed(links, count):
    """``count`` links: stored ones with accidents, and each tenth whole noise."""
    chance = random.Random(20261122)
    for number in range(count):
        if number % 10:
            yield mutated(chance.choice(links), chance)
        else:
            yield "".join(chr(chance.choice([37, 38, 61, 45, 42, chance.randrange(1, 0x2FFF)])) for _ in range(200))
