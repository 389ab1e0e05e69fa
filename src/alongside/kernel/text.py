"""Text as people type it, made safe to keep without changing a word of it."""

import re
import unicodedata

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029]")
_BLANK_LINES_AHEAD = re.compile(r"\A(?:[^\S\n]*\n)+")
_BIDI_OVERRIDES = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


def tidy(text: str) -> str:
    """Return the text in NFC with Unix line ends, without control and direction-override characters.

    Words, spacing inside lines, the way in which lines are set in and blank lines stay as they were typed. What is trimmed
    are the end, blank lines before the first words, and the beginning of what is one line only.
    """
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    text = _BLANK_LINES_AHEAD.sub("", _BIDI_OVERRIDES.sub("", _CONTROL.sub("", text)).rstrip())
    return text if "\n" in text else text.strip()


def one_line(text: str) -> str:
    """Return a stranger's text as it can be named in a sentence: one line, with a space for whatever a screen would act on."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
