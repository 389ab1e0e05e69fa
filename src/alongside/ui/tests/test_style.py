"""The stylesheet and the modules: legible in both themes, and nothing from another host."""

import re
from pathlib import Path

import pytest

STATIC = Path(__file__).parent.parent / "static" / "ui"
CSS = STATIC.joinpath("alongside.css").read_text("utf-8")

TEXT = [
    ("ink", "sheet"), ("ink", "paper"), ("ink", "tint"), ("soft", "sheet"), ("soft", "paper"), ("soft", "tint"),
    ("mine", "sheet"), ("mine", "tint"), ("mine", "mine-wash"), ("ink", "mine-wash"), ("soft", "mine-wash"),
    ("theirs", "sheet"), ("theirs", "tint"), ("ink", "theirs-wash"), ("soft", "theirs-wash"),
    ("ink", "lamp-wash"), ("lamp-ink", "lamp-wash"), ("lamp-ink", "sheet"), ("ink", "mark"),
    ("care", "sheet"), ("ink", "care-wash"), ("care", "care-wash"), ("on-ink", "ink"),
]  # fmt: skip
EDGES = [
    ("edge", "sheet"),
    ("edge", "paper"),
    ("edge", "tint"),
    ("mine", "mine-wash"),
    ("care", "sheet"),
    ("focus", "sheet"),
    ("focus", "paper"),
]


def themes() -> dict[str, dict[str, str]]:
    """Return the colours of each theme, by token."""
    blocks = re.findall(r"(:root(?:\[data-theme=dark\])?|:root:not\(\[data-theme=light\]\))\{([^{}]*)\}", CSS)
    found = [(selector, dict(re.findall(r"--([\w-]+):(#[0-9a-f]{6})", body))) for selector, body in blocks]
    light = next(colours for selector, colours in found if selector == ":root" and "ink" in colours)
    chosen = next(colours for selector, colours in found if "data-theme=dark" in selector)
    followed = next(colours for selector, colours in found if "not(" in selector)
    return {"light": light, "dark, chosen": chosen, "dark, as the system": followed}


def luminance(colour: str) -> float:
    """Return relative luminance (WCAG 2.2, "relative luminance")."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", themes())
@pytest.mark.parametrize(("pairs", "least"), [(TEXT, 4.5), (EDGES, 3.0)], ids=["text", "edges"])
def test_every_pair_can_be_read(theme, pairs, least):
    colours = themes()[theme]
    poor = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < least} == {}


def test_both_ways_into_the_dark_are_the_same_dark():
    known = themes()
    assert known["dark, chosen"] == known["dark, as the system"]


def test_nothing_comes_from_another_host():
    # The names of XML are addresses that nobody fetches.
    for file in [*STATIC.glob("*.css"), *STATIC.glob("*.js"), *STATIC.glob("*.svg")]:
        text = re.sub(r"http://www\.w3\.org/\d+/svg", "", file.read_text("utf-8"))
        assert not re.search(r"https?:|\burl\(\s*['\"]?//|@import", text), file.name


def test_every_font_that_the_style_names_is_here_with_its_licence():
    named = set(re.findall(r"url\((fonts/[^)]+)\)", CSS))
    assert named == {f"fonts/{file.name}" for file in STATIC.glob("fonts/*.woff2")}
    assert len(list(STATIC.glob("fonts/OFL-*.txt"))) == 2


def test_every_token_that_is_used_is_set():
    assert set(re.findall(r"var\((--[\w-]+)", CSS)) <= set(re.findall(r"(--[\w-]+):", CSS))


def test_modules_import_only_modules_that_are_here():
    for file in STATIC.glob("*.js"):
        imported = re.findall(r"from \"(.+?)\"", file.read_text("utf-8"))
        assert [name for name in imported if not STATIC.joinpath(name).is_file()] == []
