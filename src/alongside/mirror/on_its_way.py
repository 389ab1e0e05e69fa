"""Recordings that are no talk yet, as the mirror and their own page tell of them: under way, or come to nothing, and why."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from alongside.meetings.models import Meeting
from alongside.mirror import access, recordings, showing
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class OnItsWay:
    """A recording of a talk, as its page and the mirror tell of it: turned into text `since` then, or `became` in a sentence."""

    meeting: Meeting
    person: str
    held: datetime
    since: datetime
    became: str


def recordings_of(viewer: Viewer) -> list[OnItsWay]:
    """Return what is known of the viewer's recordings that are no talk yet: those under way, and those that came to nothing."""
    known = recordings.known() if settings.TRANSCRIBE else {}
    if not known:
        return []
    return [_told(known[meeting.id], meeting) for meeting in access.could_bring(viewer).filter(pk__in=known)]


def known_of(meeting: Meeting) -> OnItsWay | None:
    """Return what is known of the recording of a meeting, if anything is."""
    one = recordings.known().get(meeting.id)
    return _told(one, meeting) if one else None


def _told(one: recordings.Recording, meeting: Meeting) -> OnItsWay:
    person, became = str(meeting.partnership.person.chosen_name), why_none(one.became) if one.became else ""
    return OnItsWay(meeting, person, showing.held_at(meeting), one.since, became)


def why_none(why: str) -> str:
    """Say why a recording became no talk; `why` is a word of `NotTranscribed`, or one that `recordings` noted."""
    sentences = {
        "busy": _("Another recording is being turned into text just now. Try again in a few minutes."),
        "slow": _("It took longer than %(time)s and was ended. A shorter recording may work.")
        % {"time": as_long_as_it_may_take()},
        "silent": _("No words were found in this recording."),
        "garbled": _(
            "What the program made of it cannot be read as text. That is not the fault of your recording: whoever looks after this "
            "programme’s computer can look at what the program writes."
        ),
        "large": _("More text came of it than one talk has."),
        "unnamed": _(
            "Words came of it, but they do not name both voices. They stand on the page from which you sent it, to put the names "
            "before them, and nowhere else. If you left that page, bring the recording once more."
        ),
        recordings.ENDED: _(
            "The programme’s computer stopped while it was turned into text. Nothing of it was kept. You can bring it again."
        ),
        "missing": _(
            "The program that should turn it into text is not where the programme’s settings say. An administrator can look."
        ),
    }
    failed = _("The program that turns recordings into text could not do it with this one. Nothing of it was kept.")
    return sentences.get(why, failed)


def as_long_as_it_may_take() -> str:
    """Say after how long the program is ended."""
    seconds, (minutes, rest) = settings.TRANSCRIBE_SECONDS, divmod(settings.TRANSCRIBE_SECONDS, 60)
    if rest and minutes < 2:  # “119 seconds”, and then “2 minutes”
        return ngettext("%(count)s second", "%(count)s seconds", seconds) % {"count": seconds}
    return ngettext("%(count)s minute", "%(count)s minutes", minutes) % {"count": minutes}
