"""Bringing a recording, where the programme has a program that turns it into text."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from django import forms as django_forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from alongside.kernel.access import Who, allows
from alongside.listening import Conversation, ListeningError, parse_content
from alongside.listening.decoding import decode
from alongside.meetings.models import Meeting
from alongside.mirror import access, actions, forms, recordings, rules, showing
from alongside.mirror.on_its_way import OnItsWay, as_long_as_it_may_take, known_of, recordings_of, why_none
from alongside.mirror.pages.agreed import not_agreed
from alongside.mirror.pages.asking import or_404, viewer_of
from alongside.mirror.pages.bring import bring_talk, show_bring
from alongside.mirror.transcribing import NotTranscribed, is_cut_off, is_sound, stays_in, transcribe
from alongside.mirror.uploads import LARGEST, IntoFolder
from alongside.mirror.ways import address_of
from alongside.programme.viewer import Viewer
from alongside.programme.written_as import as_written
from alongside.ui.dates import plain_day
from alongside.ui.notices import say
from alongside.ui.uploads import files_come_by


class NotBothNamed(ValueError):
    """Words came of a recording that do not name both voices; `words` is them, `args[0]` says it."""

    def __init__(self, said: str, words: str) -> None:
        """Take along the words, so that somebody can put the names before them."""
        super().__init__(said)
        self.words = words


_BETWEEN_CAPTIONS = re.compile(r"WEBVTT.*|\d+|.*-->.*")
_UNREAD = {"empty": "silent", "no_turns": "silent", "too_large": "large", "too_many_turns": "large", "too_much": "large"}
_AFTER_A_SENTENCE = re.compile(r"(?<=[.?!…])\s+")


@allows(Who.SPECIALIST, what="A meeting of a person they walk with, who has agreed to transcripts")
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def transcript_recording(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Bring a recording: it is turned into text here, and is kept by nobody."""
    recordings.forget_left_behind()
    with recordings.taken_in(meeting_id) as taken:
        arriving = IntoFolder(taken.folder)
        files_come_by(request, arriving)
        return _bring(request, meeting_id, arriving, taken)


@csrf_protect
@as_written
def _bring(request: HttpRequest, meeting_id: UUID, arriving: IntoFolder, taken: recordings.Taken) -> HttpResponse:
    actions.forget_expired()
    viewer, meeting = viewer_of(request), or_404(access.meeting_of(viewer_of(request), meeting_id))
    if meeting.partnership.person_id not in access.agreed_people(viewer):
        return not_agreed(request, meeting.partnership_id)
    if there := access.transcript_for(viewer, meeting):
        return redirect(address_of(there))
    if request.method != "POST" or not settings.TRANSCRIBE:
        return _show(request, meeting, known_of(meeting))
    request.FILES  # noqa: B018 - looking at them lets the recording arrive
    if "seen" in request.POST:
        return _seen(meeting)
    if (known := known_of(meeting)) and not known.became:
        refused = _("A recording of this talk is being turned into text already, so this one was not taken.")
        return _show(request, meeting, known, refused, status=409)
    return _take(request, meeting, arriving, taken)


def _take(request: HttpRequest, meeting: Meeting, arriving: IntoFolder, taken: recordings.Taken) -> HttpResponse:
    """Let a recording become a talk; what came of it instead is said here, and noted for whoever has left the page."""
    try:
        talk = _heard(arriving)
    except NotBothNamed as unnamed:
        taken.became = "unnamed"
        say(request, str(unnamed))
        return show_bring(
            request, meeting.id, forms.TranscriptForm(initial={"words": unnamed.words, "from_recording": True}), status=200
        )
    except django_forms.ValidationError as wrong:
        code = wrong.code or "failed"
        taken.became = _UNREAD.get(code, code)
        refused = _busy(viewer_of(request)) if code == "busy" else " ".join(wrong.messages)
        return _show(request, meeting, None, refused, status=422)
    return bring_talk(request, meeting, talk, from_recording=True)


def _seen(meeting: Meeting) -> HttpResponse:
    """Let go of what is known of a recording that came to nothing."""
    recordings.let_go(meeting.id)
    return redirect("mirror")


def _busy(viewer: Viewer) -> str:
    """Say that one recording is turned into text at a time, and whose that is, if it is the viewer's own."""
    if own := next((one for one in recordings_of(viewer) if not one.became), None):
        said = _(
            "Your recording of the talk with %(person)s, %(day)s, is being turned into text just now, and one is done at a time. Bring "
            "this one when that one is done: until then it stands in your mirror."
        )
        return said % {"person": own.person, "day": plain_day(own.held)}
    return why_none("busy")


def _heard(arriving: IntoFolder) -> Conversation:
    """Return the talk in a recording.

    Raises:
        ValidationError: there is none, and why.
        NotBothNamed: there are words, and one voice or none is named in them.
    """
    if arriving.too_large:
        raise django_forms.ValidationError(_("This recording is larger than %(most)s MB.") % {"most": LARGEST // forms.MEGABYTE})
    if not arriving.path.is_file():
        raise django_forms.ValidationError(_("Choose a recording first."))
    with arriving.path.open("rb") as file:
        if not is_sound(file.read(16)):
            raise django_forms.ValidationError(
                _("This file is not a recording that we know: WebM, Ogg, MP4, MP3, WAV or FLAC. Nothing of it was kept.")
            )
    text, name = _text_of(arriving.path)
    try:
        return forms.talk_in(text, name)
    except django_forms.ValidationError as wrong:
        if wrong.code == rules.Trouble.NO_NAMES:
            raise _nobody_named(forms.unnamed_text(text, name)) from None
        if wrong.code == rules.Trouble.ONE_VOICE:
            raise _one_named(text, name) from None
        raise


def _text_of(recording: Path) -> tuple[bytes, str]:
    """Return what the program made of a recording, and a name whose ending says what that is.

    Raises:
        ValidationError: nothing of use. Whoever brought the recording never sees what the program wrote, so it is not told of.
    """
    try:
        text, name = transcribe(recording, settings.TRANSCRIBE, seconds=settings.TRANSCRIBE_SECONDS, closed=list(_of_the_house()))
        parse_content(text, name=name)
    except NotTranscribed as why:
        raise _came_to_nothing(str(why.args[0])) from None
    except ListeningError as wrong:
        raise _came_to_nothing(_UNREAD.get(wrong.key, "garbled")) from None
    return text, name


def _came_to_nothing(why: str) -> django_forms.ValidationError:
    return django_forms.ValidationError(why_none(why), code=why)


def _of_the_house() -> Iterator[Path]:
    """Yield where the keys, the databases and what else is kept lie: none of the program's business."""
    yield Path(settings.DATA_DIR)
    if key := os.environ.get("ALONGSIDE_MASTER_KEY_FILE"):
        yield Path(key)
    for database in settings.DATABASES.values():
        if "sqlite" in str(database["ENGINE"]):
            yield from (Path(f"{database['NAME']}{beside}") for beside in ("", "-wal", "-shm"))


def _nobody_named(words: str) -> NotBothNamed:
    return NotBothNamed(
        _("This is what was said, as the program heard it. It names nobody: put a name before each turn. Nothing is kept yet."),
        words,
    )


def _one_named(content: bytes, name: str) -> NotBothNamed:
    """Return the words of one voice, its name before each sentence; as they came where they do not begin with a name.

    What stands before the only name is no turn of anybody's, and then the name is most often none: “My plan: to rest.”
    """
    [talk] = parse_content(content, name=name)
    [label] = talk.labels
    came = _lines(content, name, talk.format)
    if talk.format in ("text", "vtt", "srt") and label not in came[0]:
        return _nobody_named("\n".join(part for line in came for part in _AFTER_A_SENTENCE.split(line)))
    turns = [(f"{turn.label}: " if turn.label else "", turn.text) for turn in talk.turns]
    said = [named + part for named, text in turns for part in _AFTER_A_SENTENCE.split(text)]
    sentence = _(
        "This is what was said, as the program heard it. It names only one voice, %(label)s: where the other one speaks, "
        "put their name instead. Nothing is kept yet."
    )
    return NotBothNamed(sentence % {"label": label}, "\n".join(said))


def _lines(content: bytes, name: str, format: str) -> list[str]:  # noqa: A002 - the word of `Conversation`
    lines = [line.strip() for line in decode(content, name)[0].splitlines()]
    return [line for line in lines if line and (format == "text" or not _BETWEEN_CAPTIONS.fullmatch(line))]


def _show(request: HttpRequest, meeting: Meeting, known: OnItsWay | None, refused: str = "", status: int = 200) -> HttpResponse:
    shown = {
        "held": showing.held_at(meeting),
        "meeting": meeting,
        "person": str(meeting.partnership.person.chosen_name),
        "there": bool(settings.TRANSCRIBE),
        "refused": refused,
        "known": known,
        "at_most": as_long_as_it_may_take(),
        "form": forms.RecordingForm(),
        "cut_off": bool(settings.TRANSCRIBE) and is_cut_off(),
        "stays_in": bool(settings.TRANSCRIBE) and stays_in(),
        "most": LARGEST // forms.MEGABYTE,
    }
    return render(request, "mirror/recording.html", shown, status=status)
