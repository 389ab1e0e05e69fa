"""What is typed and chosen in the mirror."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from secrets import token_hex
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from alongside.consent.forms import a_purpose
from alongside.kernel.text import tidy
from alongside.listening import Conversation, ListeningError, parse_content
from alongside.listening.words import words_in
from alongside.mirror import rules
from alongside.mirror.rules import Trouble
from alongside.ui.dates import plain_day, today
from alongside.ui.widgets import UNSEEN, Day, OwnWords

MEGABYTE = 1024 * 1024


def usual_until() -> date:
    """Return the last day that an agreement can be asked for."""
    return today() + timedelta(days=rules.LONGEST_DAYS)


class AgreementWords(forms.Form):
    """What transcripts are for, and until which day. Values are text, as an offer keeps them."""

    purpose = forms.CharField(
        label=gettext_lazy("What for"), max_length=200, widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": gettext_lazy("Say in a few words what it is for.")},
    )  # fmt: skip
    until = forms.DateField(
        label=gettext_lazy("Until the end of which day"), widget=Day(),
        error_messages={
            "required": gettext_lazy("This needs a day. Without one, it would never end by itself."),
            "invalid": gettext_lazy("This is not a day that we can read. Write it like 2026-12-31."),
        },
    )  # fmt: skip

    def clean_purpose(self) -> str:
        """Return the purpose, tidied."""
        return a_purpose(self.cleaned_data["purpose"])

    def clean_until(self) -> str:
        """Return the day in ISO 8601, if an agreement can last until then."""
        day: date = self.cleaned_data["until"]
        trouble = rules.why_not_until(day, today())
        if trouble is Trouble.PAST:
            raise ValidationError(_("That day is over. Choose today or a later one."))
        if trouble:
            raise ValidationError(_("That is too far away. The last day can be %(day)s.") % {"day": plain_day(usual_until())})
        return day.isoformat()


class Pasted(forms.CharField):
    """Text as it came out of another program: what no page can show is left out instead of refused."""

    def to_python(self, value: Any) -> str:
        """Return the text without null characters."""
        return str(super().to_python(value) or "").replace("\x00", "")


class TranscriptForm(forms.Form):
    """A talk in writing: pasted, or a file. `cleaned_data["talk"]` is the conversation found in it.

    `filled` marks words in the box that nobody typed there: the draft of a box that was empty must not lie over them.
    """

    words = Pasted(
        label=gettext_lazy("Paste the talk here"), required=False, strip=False,
        help_text=gettext_lazy("A name before each turn, like “Dana: How was your week?”. Times may stay."),
        widget=forms.Textarea(attrs={"rows": 12, "spellcheck": "false", **UNSEEN}),
    )  # fmt: skip
    file = forms.FileField(
        label=gettext_lazy("Or a file"), required=False, allow_empty_file=True,
        help_text=gettext_lazy("Text, WebVTT, SRT, CSV, or the JSON of a speech recogniser. Up to 4 MB. Its name is not kept."),
        widget=forms.FileInput(attrs={"accept": ".txt,.vtt,.srt,.csv,.tsv,.json,.jsonl,.text,.md"}),
    )  # fmt: skip
    from_recording = forms.BooleanField(required=False, widget=forms.HiddenInput())  # stays with words that name nobody yet

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Begin with an empty box, with words that came of a recording, or with what was sent."""
        super().__init__(*args, **kwargs)
        self.filled = token_hex(8) if self.initial.get("words") else str(self.data.get("filled", ""))

    def clean(self) -> dict[str, Any]:
        """Find the one talk of two in what was handed in, and say what is wrong and where when there is none."""
        data: dict[str, Any] = super().clean() or {}
        file, words = data.get("file"), str(data.get("words") or "")
        if self.errors:
            return data
        if file and words.strip():
            self.add_error(
                "file",
                _(
                    "You pasted a talk and chose a file, too, and only one can be read. Nothing is kept yet. What you pasted is still "
                    "in the box: to read that, send it once more. To read the file, empty the box and choose the file again."
                ),
            )
        elif file:
            self._find(data, "file", file.read(), file.name)
        elif words.strip():
            self._find(data, "words", words, _("The pasted text"))
        else:
            self.add_error("words", _("There is nothing here yet. Paste the talk, or choose a file."))
        return data

    def _find(self, data: dict[str, Any], field: str, content: str | bytes, name: str) -> None:
        try:
            data["talk"] = talk_in(content, name)
        except ValidationError as wrong:
            if field == "file" and wrong.code == Trouble.NO_NAMES:
                self._fill(unnamed_text(content, name))
            else:
                self.add_error(field, wrong)

    def _fill(self, words: str) -> None:
        if words_in(words) > rules.MOST_WORDS or len(words.encode()) > MOST_IN_THE_BOX:
            self.add_error("file", _too_much())
            return
        self.data, self.filled = {"words": words}, token_hex(8)
        self.add_error(
            "words",
            _(
                "Nobody is named in the file. Its words stand in the box now, a sentence on each line, and nothing is kept yet. "
                "Where somebody begins to speak, put their name before the line, like “Dana: …”."
            ),
        )


MOST_IN_THE_BOX = 2 * MEGABYTE  # with names put into it, it can still be sent


def talk_in(content: str | bytes, name: str) -> Conversation:
    """Return the one talk of two in what was handed in.

    Raises:
        ValidationError: there is none; it says what is wrong and where.
    """
    try:
        found = parse_content(content, name=name)
    except ListeningError as wrong:
        raise ValidationError(wrong.sentence(_language())) from None
    if trouble := rules.why_not_read(found):
        raise ValidationError(_trouble(trouble, found), code=trouble.value)
    return found[0]


_AFTER_A_SENTENCE = re.compile(r"(?<=[.?!…؟])\s+|(?<=[。？！])\s*")


def unnamed_text(content: str | bytes, name: str) -> str:
    """Return text in which nobody is named, a sentence on each line, for somebody to put the names before."""
    turns = parse_content(content, name=name)[0].turns
    return "\n".join(line for turn in turns for line in _AFTER_A_SENTENCE.split(turn.text) if line)


def _language() -> str:
    return "es" if (get_language() or "en").startswith("es") else "en"


def _trouble(trouble: Trouble, found: Sequence[Conversation]) -> str:
    sentences = {
        Trouble.SEVERAL: _("There are %(count)s talks in this. Bring the one talk of this meeting alone."),
        Trouble.NO_NAMES: _(
            "Nobody is named in it, so it cannot be told who said what. Put a name before each turn, like “Dana: …”."
        ),
        Trouble.ONE_VOICE: _("Only one voice is named in it: %(label)s. A mirror of a talk needs both."),
        Trouble.TOO_MUCH: _too_much(),
    }
    labels = found[0].labels
    return sentences[trouble] % {"count": len(found), "label": labels[0] if labels else ""}


def _too_much() -> str:
    most = {"turns": rules.MOST_TURNS, "words": rules.MOST_WORDS}
    return _("This is longer than one talk: more than %(turns)s turns or %(words)s words. Bring a part of it.") % most


MOST_REMEMBERED = 4_000


class MemoryForm(forms.Form):
    """A talk as the specialist remembers it, question by question; a line is a turn. `cleaned_data["talk"]` is the talk."""

    def __init__(self, *args: Any, specialist: str, person: str, **kwargs: Any) -> None:
        """Ask in the order of a talk, by name."""
        super().__init__(*args, **kwargs)
        self.specialist, self.person = specialist, person
        for name, label in self._questions().items():
            self.fields[name] = forms.CharField(
                label=label % {"person": person},
                required=False,
                max_length=MOST_REMEMBERED,
                widget=forms.Textarea(attrs={"rows": 3, **UNSEEN}),
            )

    @staticmethod
    def _questions() -> dict[str, str]:
        return {
            "began": _("How did %(person)s begin? Their words, as well as you remember them."),
            "first": _("What did you say or ask first?"),
            "answered": _("And what did %(person)s say to that?"),
            "then": _("What else did you ask or say? A line for each."),
            "hard": _("Where did %(person)s say the most? What was it?"),
            "said": _("What did you say then?"),
            "ended": _("How did %(person)s end it?"),
        }

    def clean(self) -> dict[str, Any]:
        """Put the talk together, if both are in it."""
        data: dict[str, Any] = super().clean() or {}
        labels = (self.specialist, self.person if self.person != self.specialist else f"{self.person} 2")
        talk = rules.remembered({name: tidy(str(value or "")) for name, value in data.items()}, *labels)
        if not self.errors and len(talk.labels) < 2:
            self.add_error(
                None, _("This needs something that you said and something that %(person)s said.") % {"person": self.person}
            )
        data["talk"] = talk
        return data


def too_large() -> str:
    """Say that what was sent is larger than the page takes, and how much it takes."""
    most = settings.FILE_UPLOAD_MAX_MEMORY_SIZE // MEGABYTE
    pasted = settings.DATA_UPLOAD_MAX_MEMORY_SIZE // MEGABYTE
    return _(
        "What you sent is too large, so none of it was read or kept. A file can have up to %(most)s MB, pasted text %(pasted)s MB. "
        "A recording has to be turned into text first. To get pasted text back, go back one page."
    ) % {"most": most, "pasted": pasted}


MOST_VOICES = 12


class WhoForm(forms.Form):
    """Which of the labels is whose."""

    specialist = forms.ChoiceField(label=gettext_lazy("Which one is you?"), widget=forms.RadioSelect())
    person = forms.ChoiceField(widget=forms.RadioSelect())

    def __init__(self, *args: Any, talk: Conversation, person_name: str, **kwargs: Any) -> None:
        """Offer the labels of a conversation, each with how it begins."""
        super().__init__(*args, **kwargs)
        self.fields["person"].label = _("Which one is %(person)s?") % {"person": person_name}
        labels = [label for at, label in enumerate(talk.labels) if at < MOST_VOICES or label in self.initial.values()]
        begins = {label: next(turn.text for turn in talk.turns if turn.label == label) for label in labels}
        for field in self.fields.values():
            field.choices = [(label, label) for label in labels]  # type: ignore[attr-defined]
            field.error_messages["required"] = _("Choose one.")
            field.notes = {label: _shortened(text) for label, text in begins.items()}  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Refuse one voice for both."""
        data: dict[str, Any] = super().clean() or {}
        if data.get("specialist") and data.get("specialist") == data.get("person"):
            self.add_error("person", _("Both cannot be the same voice."))
        return data


def _shortened(text: str, most: int = 90) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


class BackForm(forms.Form):
    """How a talk felt and what was meant, from memory, before any figure."""

    felt = forms.CharField(
        label=gettext_lazy("How did the talk feel?"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3, **UNSEEN}),
    )
    meant = forms.CharField(
        label=gettext_lazy("What did you mean to do in it?"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3, **UNSEEN}),
    )

    def clean_felt(self) -> str:
        """Return the words, tidied."""
        return tidy(self.cleaned_data["felt"])

    def clean_meant(self) -> str:
        """Return the words, tidied."""
        return tidy(self.cleaned_data["meant"])


class TryForm(forms.Form):
    """One thing to try next time, in the specialist's own words."""

    line = forms.CharField(
        label=gettext_lazy("What I would like to try"),
        required=False,
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 2, **UNSEEN}),
    )

    def clean_line(self) -> str:
        """Return the words, tidied."""
        return tidy(self.cleaned_data["line"])


class RecordingForm(forms.Form):
    """A recording; what arrives is looked at on its way in, by `uploads.IntoFolder`."""

    recording = forms.FileField(
        label=gettext_lazy("The recording"), required=False,
        widget=forms.FileInput(attrs={"accept": "audio/*,.webm,.ogg,.m4a,.mp3,.wav,.flac"}),
    )  # fmt: skip


MOST_OF_A_GOAL, MOST_OF_A_STEP = 200, 500


class TakeUpForm(forms.Form):
    """Words of the person's own, as they said them or as they would put them now, and what becomes of them."""

    words = forms.CharField(
        label=gettext_lazy("My words"), max_length=2000, widget=OwnWords(4),
        error_messages={"required": gettext_lazy("Leave a few words in it.")},
    )  # fmt: skip
    into = forms.TypedChoiceField(choices=[(into.value, into.value) for into in rules.Into], coerce=rules.Into)
    goal = forms.ChoiceField(label=gettext_lazy("A step for which goal"), required=False)

    def __init__(self, *args: Any, goals: Mapping[str, str], **kwargs: Any) -> None:
        """Offer the person's open goals, words by id, for a step."""
        super().__init__(*args, **kwargs)
        self.fields["goal"].choices = list(goals.items())  # type: ignore[attr-defined]
        if not goals:
            del self.fields["goal"]

    def clean_words(self) -> str:
        """Return the words, tidied."""
        return tidy(self.cleaned_data["words"])

    def clean(self) -> dict[str, Any]:
        """Ask for fewer words where they become the name of a goal or a step, and for the goal of a step."""
        data: dict[str, Any] = super().clean() or {}
        into, length = data.get("into"), len(data.get("words", ""))
        if into is rules.Into.GOAL and length > MOST_OF_A_GOAL:
            self.add_error(
                "words",
                _("That is long for the name of a goal: 200 characters at most. Keep the part that matters to you."),
            )
        if into is rules.Into.STEP and length > MOST_OF_A_STEP:
            self.add_error("words", _("That is long for a step: 500 characters at most. Keep the part that matters to you."))
        if into is rules.Into.STEP and not self.errors and not data.get("goal"):
            self.add_error(None, _("Choose the goal that it is a step for."))
        return data
