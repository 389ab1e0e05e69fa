"""Plain text turned into safe HTML, and small helps with words."""

import difflib
import html
import re
from collections.abc import Iterable
from itertools import chain

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

LONG_WORDS = 40  # from here on own words are set smaller, so that they stay readable
_WORDS_AND_GAPS = re.compile(r"\s+|[^\s]+")


def paragraphs(text: str) -> SafeString:
    """Return plain text as escaped paragraphs; single line breaks inside a paragraph are kept, and how lines are set in."""
    blocks = [block for block in re.split(r"\n(?:[^\S\n]*\n)+", str(text).strip("\n")) if block.strip()]
    return SafeString("".join(f"<p>{'<br>'.join(escape(line) for line in block.splitlines())}</p>" for block in blocks))


def filled(pattern: str, rows: Iterable[Iterable[object]]) -> SafeString:
    """Return a pattern of HTML once for each row of values that fill it, every value escaped that is not safe already.

    `format_html_join` says the same and takes ten times as long, which tells only where there are hundreds of rows.
    """
    return SafeString("".join(pattern.format(*map(_escaped, row)) for row in rows))


def _escaped(value: object) -> str:
    return value if isinstance(value, SafeString) else html.escape(str(value))


def own_size(text: str) -> str:
    """Return the classes for somebody's own words: large, or a size smaller from about forty words."""
    return "own own--s" if len(str(text).split()) > LONG_WORDS else "own"


def said(text: str) -> str:
    """Return the text in the quotation marks of the reader's language."""
    return f"«{text}»" if (get_language() or "en").startswith("es") else f"“{text}”"


def changes(before: str, after: str) -> SafeString:
    """Return both texts as one, words taken away in `<del>` and words put in in `<ins>`, escaped."""
    return _drawn(_compared(before, after))


def without(before: str, after: str) -> SafeString:
    """Return the text as it is now, with the words that would go in `<del>`."""
    return _drawn([(kind, old, []) for kind, old, _new in _compared(before, after)])


def within(before: str, after: str) -> SafeString:
    """Return the text as it would be, with the words that would come in `<ins>`."""
    return _drawn([(kind, new if kind == "equal" else [], new) for kind, _old, new in _compared(before, after)])


_Step = tuple[str, list[str], list[str]]


def _compared(before: str, after: str) -> list[_Step]:
    """Return the steps from one text to the other: (kind, words of old, words of new)."""
    old, new = _WORDS_AND_GAPS.findall(str(before)), _WORDS_AND_GAPS.findall(str(after))
    codes = difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    steps: list[_Step] = [(kind, old[a:b], new[c:d]) for kind, a, b, c, d in codes]
    return _bridged(steps)


def _bridged(steps: list[_Step]) -> list[_Step]:
    """Join changes that only a space keeps apart, so that a changed phrase reads as one change."""
    found: list[_Step] = []
    for at, (kind, old, new) in enumerate(steps):
        gap = kind == "equal" and not "".join(old).strip() and 0 < at < len(steps) - 1
        if found and found[-1][0] != "equal" and (gap or kind != "equal"):
            found[-1] = ("replace", found[-1][1] + old, found[-1][2] + new)
        else:
            found.append((kind, old, new))
    return found


def _drawn(steps: list[_Step]) -> SafeString:
    return SafeString("".join(chain.from_iterable(_step(*step) for step in steps)))


def _step(kind: str, old: list[str], new: list[str]) -> list[str]:
    if kind == "equal":
        return [escape("".join(old))]
    between = " " if old and new else ""  # or "9" and "10" would read as 910
    return [_marked("del", old), between, _marked("ins", new)]


def _marked(tag: str, words: list[str]) -> str:
    """Mark words, leaving the space around them unmarked so that nothing is underlined in mid-air."""
    text = "".join(words)
    if not text.strip():
        return text
    lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return format_html("{}<{}>{}</{}>{}", lead, SafeString(tag), text.strip(), SafeString(tag), tail)
