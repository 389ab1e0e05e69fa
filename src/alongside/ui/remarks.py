"""What the wording lens and the role lens say of words that somebody is about to share. Nothing of it is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from alongside.listening import Remark, lens
from alongside.listening.language import Language, language_of
from alongside.ui.widgets import UNSEEN

MOST_CHARACTERS = 20_000
SHOWN_BESIDE = 3  # beside a field: more at once would be a correction, not a thought


@dataclass(frozen=True)
class Piece:
    """A part of the text; `number` is that of the remark on it, from 1, or 0."""

    text: str
    number: int = 0


@dataclass(frozen=True)
class Looked:
    """A text that was looked at: its language, and what there is to say of it, in order."""

    text: str
    language: Language
    remarks: list[Remark]

    @property
    def first(self) -> list[tuple[Remark, int]]:
        """Return as many as stand beside a field, each with how often its words stand in the text before."""
        return [(remark, self.text.count(remark.words, 0, remark.start)) for remark in self.remarks[:SHOWN_BESIDE]]

    @property
    def further(self) -> int:
        """Return how many do not."""
        return max(0, len(self.remarks) - SHOWN_BESIDE)

    @property
    def pieces(self) -> list[Piece]:
        """Return the whole text in order, the words that are remarked on apart."""
        return list(self._pieces())

    def _pieces(self) -> Iterator[Piece]:
        at = 0
        for number, remark in enumerate(self.remarks, 1):
            yield Piece(self.text[at : remark.start])
            yield Piece(self.text[remark.start : remark.end], number)
            at = remark.end
        yield Piece(self.text[at:])


def look_at(text: str) -> Looked:
    """Look at a text through both lenses, in the language that it is written in, and say why in the reader's."""
    reader = cast("Language", get_language() or "en")
    language = language_of([text], otherwise=reader)
    return Looked(text, language, [] if language == "other" else lens(text, lang=language, reader=reader))


class WordsForm(forms.Form):
    """Words to look at."""

    text = forms.CharField(
        label=_("My words"), max_length=MOST_CHARACTERS, widget=forms.Textarea(attrs={"rows": 8, **UNSEEN}),
        help_text=_("A note, a message or an offer, before you share it. What stands in quotation marks is left alone."),
        error_messages={"required": _("Write a few words first. One is enough.")},
    )  # fmt: skip
