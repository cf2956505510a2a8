"""What the single file keeps of links and style sheets."""

import base64
import gzip
import json

from templates.hooks.archive import archive, pack
from templates.hooks.single_file import with_links
from templates.hooks.style_sheets import used_css


def test_links_become_absolute_or_plain_text():
    page = '<a class="x" href="../law/#a">law</a> <a href="#b">b</a> <a href="https://www.gov.cn/">c</a>'
    assert with_links(page, "https://example.org/site/zh/calculator/").startswith(
        '<a class="x" href="https://example.org/site/zh/law/#a">law</a>'
    )
    assert with_links(page, "") == '<span>law</span> <a href="#b">b</a> <a href="https://www.gov.cn/">c</a>'


def test_only_rules_that_can_apply_are_kept():
    css = """/* x */ .a, .gone { color: red } .b:not(.gone) { --used: 1px; --unused: url("a;b"); top: var(--used) }
    @media print { .gone { top: 0 } .a > p { top: 0 } } @media screen { .gone { top: 0 } } p { left: 0 }"""
    kept = used_css(css, '<p class="a b">')
    assert "gone{" not in kept and ".a{" in kept and ".b:not(.gone){" in kept and "p{" in kept
    assert "@media print{.a > p{" in kept and "screen" not in kept
    assert "--used: 1px" in kept and "--unused" not in kept


def test_packed_bytes_come_out_again():
    raw = gzip.decompress(base64.b64decode(pack({"a": b"\n\x00", "b": "中".encode()})))
    head, _, rest = raw.partition(b"\n")
    assert json.loads(head) == [["a", 2], ["b", 3]] and rest == b"\n\x00" + "中".encode()


def test_the_archive_is_the_same_at_every_build():
    assert archive({"calc/a.py": b"1", "b": b"2"}) == archive({"b": b"2", "calc/a.py": b"1"})
