# ruff: noqa: E501 - a drawing is one stroke of the pen and does not wrap
"""Every drawn mark, by name: one pen on a 24 by 24 sheet, and the two strokes of the margin.

The drawings are decoration. Words always stand beside them, so each is hidden from assistive technology.
"""

from typing import Literal

from django.utils.safestring import SafeString

Voices = Literal["mine", "theirs", "both", "none", "offer-theirs", "offer-mine"]

_CIRCLE = "M12.3 3.8c-4.9-.2-8.4 3.3-8.5 7.9-.1 5 3.6 8.5 8.3 8.4 4.8 0 8.2-3.6 8.1-8.3-.1-4.6-3.4-7.9-7.9-8"

_KEY = "M7.6 19.3a3.8 3.8 0 1 1 .1-7.6 3.8 3.8 0 0 1-.1 7.6ZM10.4 12.8 19.6 3.9M16.2 7.2l2.7 2.7M13.6 9.8l1.8 1.8"

MARKS: dict[str, str] = {
    # rooms
    "today": "M3 18.2c5.8-.4 12-.3 18 .1M6.6 18c.2-3.3 2.4-5.5 5.5-5.5s5.2 2.3 5.4 5.4M12 8.8V5.2M5.6 11.6 3.3 9.4M18.5 11.5l2.2-2.3",
    "journey": "M4 20.4c5.6.2 11-.9 11-3.8 0-3.3-8.6-2.4-8.6-6 0-2.7 4.2-3.2 7.6-3.4M17 11V3.4c1.6-.6 2.8.6 4.4 0v3.9c-1.6.6-2.8-.6-4.4 0",
    "together": "M8.5 3c-2 3.2 1.7 6 .3 9.2S7.1 18 8.5 21",
    "find": "M12 21V3.6M12 5.2h6.2l2.3 2.3-2.3 2.4H12M12 11.6H6L3.6 14 6 16.2h6M9.4 21h5.4",
    "key": _KEY,
    "keys": _KEY,
    "people": "M8.2 10.6a3 3 0 1 1 .1 0ZM2.8 19.5c.3-3.6 2.3-5.7 5.4-5.7 1.6 0 2.9.5 3.8 1.5M16.6 11.8a2.6 2.6 0 1 1 .1 0ZM12.4 20c.3-3.1 1.8-5 4.2-5s4.2 1.8 4.5 5",
    "meetings": "M4.6 6.2h14.8v13.6H4.6V6.2ZM4.8 10.4h14.4M8.6 3.6v4M15.4 3.6v4M8.4 14.2h3",
    "mirror": "M12 15.6c-3.6 0-6-2.9-6-6.4S8.6 2.8 12 2.8s6 2.8 6 6.4-2.5 6.4-6 6.4ZM12 15.8v5.6M9.4 10.4l4.4-4.4",
    "invite": "M3.8 6.4h16.4v11.4H3.8V6.4ZM4.2 7l7.8 6.2L19.8 7",
    "learn": "M12 6.4C9.8 4.8 6.8 4.3 3.4 4.6v13.6c3.4-.3 6.4.2 8.6 1.8 2.2-1.6 5.2-2.1 8.6-1.8V4.6C17.2 4.3 14.2 4.8 12 6.4Zm0 0V20",
    "records": "M6 3.6h8.6L18.4 7.4v13H6V3.6ZM14.4 3.8v3.8h3.8M8.8 11.6h6.6M8.8 15.4h5",
    # help and ways out
    "support": "M12 2.6v2.8M7.6 9.6h8.8l1.7 7H6l1.6-7ZM9 9.4c.2-2.4 1.2-3.9 3-3.9s2.8 1.5 3 3.9M9.8 20h4.4M3.6 10.2l-1.2-.7M20.4 10.2l1.2-.7M3.2 14.6H1.9M20.8 14.6h1.3",
    "well": "M4.6 9h11.8v5.4c0 3-1.9 5-5.9 5s-5.9-2-5.9-5V9ZM16.4 10.4h1.8c1.5 0 2.4.9 2.4 2.3s-1 2.5-2.6 2.5h-1.6M8 3.2c-.9 1 .9 1.9 0 3M12.6 3.2c-.9 1 .9 1.9 0 3",
    "leave": "M5.4 21V4.2c0-.6.4-1 1-1h8.2c.6 0 1 .4 1 1V8M15.6 16v5H5.4M10.4 12.1h10.2M17.6 8.9l3.2 3.2-3.2 3.3",
    "back": "M19.6 12.1H4.6M10.6 6 4.4 12.1l6.2 6",
    "phone": "M6.6 3.6 9.4 4l1.2 4.2-2 1.8c1.1 2.4 2.9 4.2 5.4 5.4l1.8-2 4.2 1.2.4 2.8c.1 1.4-1.2 2.9-2.8 2.8C10.2 19.8 4.2 13.8 3.8 6.4c0-1.6 1.4-2.9 2.8-2.8Z",
    "text": "M4.2 5.4h15.6v10.4h-8.4L7 19.6v-3.8H4.2V5.4ZM8 9.4h8M8 12.4h5",
    # doing and done
    "todo": _CIRCLE,
    "done": "M16.6 5.1c-1.3-.8-2.8-1.3-4.3-1.3-4.9-.2-8.4 3.3-8.5 7.9-.1 5 3.6 8.5 8.3 8.4 4.8 0 8.2-3.6 8.1-8.3M7.4 11.6c1.6 1 2.7 2.3 3.6 3.9 1.9-4.2 4.9-7.7 9.6-10.9",
    "check": "M4.6 12.8c1.9 1.4 3.3 3 4.5 5C11.6 12.6 15 8.6 19.6 5.4",
    "pen": "M4.2 19.8l1-4.2L16.4 4.4c.9-.8 2-.8 2.8 0 .8.9.8 2 0 2.9L8 18.6l-3.8 1.2ZM14.6 6.4l2.8 2.8",
    "win": "M12 3.8v5M12 15.2v5M4 12.2h4.8M15.2 12h4.9M6.4 6.6l3.1 3M14.6 14.6l3.2 3M17.6 6.5l-3 3M9.4 14.8l-3 2.9",
    "clock": "M12 20.6a8.6 8.6 0 1 1 .1 0ZM12 7v5.3l3.4 2",
    "eye": "M2.6 12.2c2.6-4.4 5.8-6.5 9.5-6.5s6.8 2.1 9.3 6.4c-2.5 4.3-5.7 6.3-9.4 6.3s-6.9-2-9.4-6.2ZM12 14.9a2.8 2.8 0 1 1 .1 0Z",
    "place": "M12 21c-4.2-4.6-6.3-8-6.3-11A6.2 6.2 0 0 1 12 3.6 6.2 6.2 0 0 1 18.3 10c0 3-2.1 6.4-6.3 11ZM12 12.2a2.2 2.2 0 1 1 .1 0Z",
    "search": "M10.6 17.2a6.6 6.6 0 1 1 .1 0ZM15.6 15.8l4.9 5",
    "list": "M4 5.6h16M4 12h10M4 18.4h13",
    "print": "M7 8.4V3.6h10v4.8M7 17.4H4.2V8.6h15.6v8.8H17M7 14.2h10v6.2H7v-6.2Z",
    "care": "M12 4.2 21 19.8H3L12 4.2ZM12 10v4.4M12 17.2v.1",
    "keep": "M6.2 11h11.6v9.2H6.2V11ZM8.6 10.8V7.6c0-2.1 1.4-3.5 3.4-3.5s3.4 1.4 3.4 3.5v3.2M12 14.6v2.2",
    "take": "M12 3.6v11M7.4 10.6 12 15l4.6-4.4M4.4 17v3.4h15.2V17",
}

# The second stroke of "together" is the stitched one.
_STITCHED = {"together": "M15.5 3c-2 3.2 1.7 6 .3 9.2s-1.7 5.8-.3 8.8"}

# How somebody is, as a line of the same pen on a 48 by 32 sheet: a picture beside the word, never instead of it.
SHAPES: dict[str, str] = {
    "steady": "M4 17c4-5 8-5 12.5 0s8 5 12 0 8-4.6 15.5 0",
    "hopeful": "M4 25c8 1 12-3 16-8S29 7 44 5",
    "tired": "M4 8c6 0 9 3 13 8s10 9 27 8",
    "shaky": "M4 17l4-5 4 9 4-12 5 14 4-13 4 11 4-8 4 6 4-3",
    "hard": "M3 21c7 2 11-15 18-15 6 0 6 12 0 14-7 2-9-9 0-11 10-2 12 14 5 15-6 1-6-9 1-11 6-1 11 5 18 5",
}

_STROKE = "c-.7 3.4.6 6.6.1 9.4s-.3 4-.1 6.6"
# For each state of the margin: the box, then (class, x) of each stroke.
_STROKES: dict[str, tuple[str, tuple[tuple[str, int], ...]]] = {
    "mine": ("7 0 7 20", (("a", 10),)),
    "theirs": ("7 0 7 20", (("b", 10),)),
    "both": ("3 0 14 20", (("a", 6), ("b", 14))),
    "none": ("3 0 14 20", (("none", 6), ("none", 14))),
    "offer-theirs": ("3 0 14 20", (("none", 6), ("b", 14))),
    "offer-mine": ("3 0 14 20", (("a", 6), ("none", 14))),
}

BRAND = SafeString(
    '<svg viewBox="0 0 18 24" aria-hidden="true"><path class="a" d="M5.5 2c-2.3 3.7 2 6.9.4 10.3S4.3 18.6 5.5 22"/>'
    '<path class="b" d="M13 2.2c-2.3 3.7 2 6.9.4 10.3s-1.6 6.3-.4 9.7"/></svg>'
)
LINES = SafeString(
    '<svg class="lines" viewBox="0 0 700 112" aria-hidden="true">'
    '<path class="a" d="M4 58c36 2 54-26 90-24s40 50 84 52c40 2 56-18 66-40s30-34 48-22 8 44-14 42-22-42 12-46 52 34 96 40'
    ' 62-34 106-40 58 24 100 18 72-26 104-22"/>'
    '<path class="b" d="M4 78c38 2 58-24 92-22s42 50 84 50c50 0 66-26 112-30s72 20 116 18 62-30 104-36 62 22 102 16 56-22'
    ' 82-20"/></svg>'
)
EMPTY = SafeString(
    '<svg viewBox="0 0 144 56" aria-hidden="true"><path d="M4 38c18 0 22-18 40-18s24 16 42 16"/>'
    '<path stroke-dasharray="7 6" d="M4 48c18 0 24-18 42-18s24 16 42 16 24-12 50-12"/></svg>'
)


def mark(name: str) -> SafeString:
    """Return a mark by name as inline SVG. Raises KeyError for a name that nobody has drawn."""
    drawing = f'<path d="{MARKS[name]}"/>'
    if name in _STITCHED:
        drawing += f'<path stroke-dasharray="3.2 3.4" d="{_STITCHED[name]}"/>'
    return SafeString(f'<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">{drawing}</svg>')


def shape(name: str) -> SafeString:
    """Return the line of a feeling by name as inline SVG."""
    return SafeString(f'<svg viewBox="0 0 48 32" aria-hidden="true"><path d="{SHAPES[name]}"/></svg>')


def rungs(steps: int, at: int) -> SafeString:
    """Return a scale of a few steps with one of them marked, as inline SVG: a picture beside the words for it."""
    dots = "".join(
        f'<circle class="{"here" if step == at else "rung"}" cx="{12 * step - 6}" cy="8" r="{5 if step == at else 2}"/>'
        for step in range(1, steps + 1)
    )
    return SafeString(f'<svg class="rungs" viewBox="0 0 {12 * steps} 16" aria-hidden="true">{dots}</svg>')


def strokes(voices: str) -> SafeString:
    """Return the two small strokes that say whose ink is in the margin (see `Voices` for the words)."""
    box, drawn = _STROKES[voices]
    paths = "".join(f'<path class="{kind}" d="M{x} 2{_STROKE}"/>' for kind, x in drawn)
    return SafeString(f'<svg class="strokes" viewBox="{box}" aria-hidden="true">{paths}</svg>')
