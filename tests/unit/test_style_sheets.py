"""Style sheets are joined from their parts, and cut down to what one document can use."""

import pytest

from templates.hooks.style_sheets import joined, used_css


def test_a_style_sheet_is_joined_from_its_parts_in_the_order_of_its_imports(tmp_path):
    (tmp_path / "page").mkdir()
    (tmp_path / "page" / "a.css").write_text("/* of a */\n\n.a {\n  top: 0;\n}\n")
    (tmp_path / "page" / "b.css").write_text(".b {\n  top: 1px; /* why */\n}\n")
    sheet = tmp_path / "page.css"
    sheet.write_text('/* Head */\n\n@import url("page/b.css");\n@import url("page/a.css");\n')
    assert " ".join(joined(sheet).split()) == ".b { top: 1px; } .a { top: 0; }"


@pytest.mark.parametrize(
    "imports", ['@import url("page/a.css");\n', '@import "page/a.css";\n@import url("page/b.css");\n']
)
def test_a_part_that_would_be_left_out_stops_the_build(tmp_path, imports):
    (tmp_path / "page").mkdir()
    for name in ("a", "b"):
        (tmp_path / "page" / f"{name}.css").write_text(".x {\n  top: 0;\n}\n")
    sheet = tmp_path / "page.css"
    sheet.write_text(imports)
    with pytest.raises(ValueError, match=r"^page\.css "):
        joined(sheet)


def used(css):
    """What is kept of a style sheet for a small page."""
    return used_css(css, '<html class="dark"><p class="a b" data-state="empty">')


@pytest.mark.parametrize(
    "rule",
    [
        ".a{top:0}",
        "p,.a > p{top:0}",
        ".b:not(.gone){top:0}",
        ".dark .a{top:0}",
        '.a[data-state="set by a script"]{top:0}',
        ":focus-visible{top:0}",
        "*,::before{top:0}",
        ":root{--used:1px}.a{top:var(--used)}",
        ":root{--on: ;--used:var(--on, 1px)}.a{top:var(--used)}",
        "@keyframes turn{to{top:0}}.a{animation:turn 1s}",
        "@media print{.a{top:0}}",
        "@media (prefers-color-scheme: dark){:root{top:0}}",
        "@page {margin:0}",
    ],
)
def test_a_rule_that_can_apply_is_kept(rule):
    assert used(rule) == rule


@pytest.mark.parametrize(
    "rule",
    [
        ".gone{top:0}",
        ".a .gone,.gone > p{top:0}",
        "#gone{top:0}",
        "kbd{top:0}",
        "[data-gone]{top:0}",
        ":is(.gone) p{top:0}",
        "@media print{.gone{top:0}}",
        ":root{--unused:url('a;b')}",
        "@keyframes idle{to{top:0}}",
        "/* a */",
    ],
)
def test_a_rule_that_cannot_apply_is_dropped(rule):
    assert used(rule + ".a{left:0}") == ".a{left:0}"
