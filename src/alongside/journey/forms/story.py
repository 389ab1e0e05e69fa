"""What people write or say in their story."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from alongside.journey.forms.words import SHORT, Words
from alongside.journey.rules.sound import NotASound, Sound, Why, hear
from alongside.journey.rules.story import Telling
from alongside.journey.rules.voice import LARGEST, LONGEST_SECONDS, MEGABYTE, ROOM, TooMuch, why_not
from alongside.ui.widgets import OwnWords

NOT_A_SOUND = {
    Why.KIND: _("This kind of recording cannot be kept here. These can: WebM, Ogg with Opus, M4A and MP3."),
    Why.PICTURE: _("This file has a video or more than one sound. Only a voice can be kept here."),
    Why.SILENT: _("There is nothing to hear in this file."),
    Why.BROKEN: _("This recording cannot be read to its end. It may have been cut off on the way."),
}


def too_much(reason: TooMuch, size: int, seconds: float) -> str:
    """Say in words why a recording is not kept, and what to do about it."""
    if reason is TooMuch.LARGE:
        words = gettext(
            "This recording has %(size)s MB, and one voice note can have %(most)s. A shorter one, or one in M4A or MP3, fits."
        )
        return words % {"size": _megabytes(size), "most": LARGEST // MEGABYTE}
    if reason is TooMuch.LONG:
        words = gettext(
            "This recording is %(minutes)s minutes long. One voice note can be %(most)s minutes. Put the rest in another one."
        )
        return words % {"minutes": round(seconds / 60, 1), "most": LONGEST_SECONDS // 60}
    words = gettext(
        "Your voice notes may take %(room)s MB, and this one does not fit beside the others. To make room, put one away and delete it."
    )
    return words % {"room": ROOM // MEGABYTE}


def _megabytes(size: int) -> int:
    return max(1, -(-size // MEGABYTE))


@dataclass(frozen=True)
class Voice:
    """A recording as it came, with what its bytes say of it."""

    data: memoryview
    sound: Sound


def _all_of(given: UploadedFile) -> memoryview:
    """Return what came in without copying it where it lies in memory already."""
    kept = given.file
    return kept.getbuffer() if isinstance(kept, BytesIO) else memoryview(given.read())


class VoiceField(forms.FileField):
    """A recorded voice. Its kind and its length are decided by its bytes."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            required=False,
            allow_empty_file=True,
            widget=forms.FileInput(attrs={"accept": "audio/*,.m4a,.webm,.ogg,.opus,.mp3"}),
            **kwargs,
        )
        self.say_optional = True

    def clean(self, data: Any, initial: Any = None) -> Voice | None:
        """Return the recording, or None when there is none.

        Raises:
            ValidationError: with a plain sentence about what is wrong with it.
        """
        given: UploadedFile | None = super().clean(data, initial)
        if not given:
            return None
        if trouble := why_not(given.size or 0, 0, 0):
            raise forms.ValidationError(too_much(trouble, given.size or 0, 0))
        whole = _all_of(given)
        try:
            voice = Voice(whole, hear(whole))
        except NotASound as wrong:
            raise forms.ValidationError(NOT_A_SOUND[wrong.args[0]]) from None
        if trouble := why_not(len(whole), voice.sound.seconds, 0):
            raise forms.ValidationError(too_much(trouble, len(whole), voice.sound.seconds))
        return voice


class ChapterForm(forms.Form):
    """A chapter: written, spoken or both. `revision` is the number of the version that it was written from."""

    title = Words(
        label=_("What you call it"),
        missing=_("Give this chapter a few words to find it by."),
        longest=SHORT,
        widget=forms.TextInput(attrs={"data-own": True}),
    )
    told_when = Words(
        label=_("When"),
        longest=SHORT,
        optional=True,
        help_text=_("In your words: “when I was nine”, “last winter”, “now”, “one day”."),
        widget=forms.TextInput(attrs={"data-own": True}),
    )
    words = Words(label=_("In my words"), optional=True, widget=OwnWords(10))
    voice = VoiceField(label=_("A voice note"))
    revision = forms.IntegerField(
        required=False, min_value=0, max_value=2_000_000_000, widget=forms.HiddenInput(attrs={"data-base": True})
    )
    field_order = ("title", "told_when", "words", "voice", "revision")

    @property
    def telling(self) -> Telling:
        """Return the chapter's words."""
        said = self.cleaned_data
        return Telling(said["title"], said["told_when"], said["words"])

    @property
    def voice_given(self) -> Voice | None:
        """Return the recording, if one came along."""
        found: Voice | None = self.cleaned_data["voice"]
        return found

    @property
    def started_from(self) -> int:
        """Return the version that this was written from; 0, which never stands, when the form does not say."""
        return self.cleaned_data.get("revision") or 0


class ChoiceForm(forms.Form):
    """Which of two versions to keep, having seen which one stood."""

    took = forms.ChoiceField(choices=[("this", "this"), ("that", "that")])
    seen = forms.IntegerField(min_value=0, max_value=2_000_000_000)
