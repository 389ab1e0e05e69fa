"""The headings that two name for their notes, and how a side's words stand under them.

A side stays one text, kept as it was written: what stands under no heading comes first, then each heading as a line of
its own with the words under it. `static/meetings/headings.js` does the same in the page.
"""

from collections.abc import Sequence

MOST = 3
LONGEST = 80


def apart(words: str, headings: Sequence[str]) -> tuple[list[str], str]:
    """Return the words under each heading, in the headings' order, and those under none."""
    under: dict[str, list[str]] = {heading: [] for heading in headings}
    free: list[str] = []
    held = free
    for line in words.split("\n"):
        if line.strip() in under:
            held = under[line.strip()]
            if held:
                held.append("")  # the heading comes twice, as after two devices were put together
        else:
            held.append(line)
    return [_joined(under[heading]) for heading in headings], _joined(free)


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).strip()


def together(under: Sequence[str], free: str, headings: Sequence[str]) -> str:
    """Return one text of the words under each heading and of those under none."""
    said = [f"{heading}\n{words.strip()}" for heading, words in zip(headings, under, strict=True) if words.strip()]
    return "\n\n".join(filter(None, [free.strip(), *said]))


def in_order(words: str, headings: Sequence[str]) -> str:
    """Return a side's words as they are kept: in the order in which `together` puts them."""
    return together(*apart(words, headings), headings) if headings else words
