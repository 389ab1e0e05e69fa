"""Verbs on the journal of wins and setbacks: each line is the person's own."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from alongside.consent.actions import NotYours
from alongside.consent.rules import Audience
from alongside.journey.actions.words import must_own, note
from alongside.journey.models import Goal, Strength, Win, WinWords
from alongside.journey.rules.wins import Was
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Line:
    """What a line says: its words, what it was, what is taken from it, and what it is linked to."""

    words: str
    was: Was = Was.DAY
    learned: str = ""
    on: date | None = None
    goal: Goal | None = None
    strength: Strength | None = None


def _keep_words(win: Win) -> None:
    version = WinWords(owner_id=win.owner_id, win=win)
    version.was, version.words, version.learned = win.was, win.words, win.learned
    version.save(force_insert=True)


def _fill(win: Win, line: Line) -> None:
    for linked in (line.goal, line.strength):
        if linked is not None and linked.owner_id != win.owner_id:
            raise NotYours
    win.words, win.was, win.learned = line.words, line.was.value, line.learned or None
    win.goal, win.strength = line.goal, line.strength
    win.on = line.on or win.on


def write_win(viewer: Viewer, line: Line, audience: Audience | None = None) -> Win:
    """Write a line. Unless another audience is given, those see it with whom the person shares lines like it.

    Raises:
        NotYours: the viewer does not act as a person, or the line is linked to somebody else's goal or strength.
    """
    must_own(viewer, viewer.id)
    win = Win(owner=viewer.account, on=line.on or timezone.localdate(now()))
    _fill(win, line)
    if audience:
        win.audience = audience
    with transaction.atomic():
        win.save(force_insert=True)
        _keep_words(win)
        note(viewer, "win_written", win.id, viewer.id)
    return win


def change_win(viewer: Viewer, win: Win, line: Line) -> Win:
    """Put a line in other words, say what one takes from it, or link it; its earlier words are kept. Raises as `write_win`."""
    must_own(viewer, win.owner_id)
    with transaction.atomic():
        held = Win.objects.select_for_update().get(pk=win.pk)
        before = (held.words, held.was, held.learned)
        _fill(held, line)
        held.save(update_fields=["words", "was", "learned", "on", "goal", "strength"])
        if before != (held.words, held.was, held.learned):
            _keep_words(held)
        note(viewer, "win_changed", held.id, held.owner_id)
    return held


def put_win_away(viewer: Viewer, win: Win, *, away: bool = True) -> None:
    """Put a line away, or bring it back. Raises NotYours."""
    must_own(viewer, win.owner_id)
    with transaction.atomic():
        win.put_away_at = now() if away else None
        win.save(update_fields=["put_away_at"])
        note(viewer, "win_put_away" if away else "win_brought_back", win.id, win.owner_id)
