"""Finding lines of the journal of wins and setbacks."""

from uuid import UUID

from django.db.models import QuerySet

from alongside.consent.access import Sight, sight
from alongside.consent.rules import Category
from alongside.journey.access.set_beside import has_words_beside
from alongside.journey.access.sight import RECENT, page_before_now, page_of
from alongside.journey.models import Goal, Strength, Win, WinWords
from alongside.journey.rules.beside import Own
from alongside.journey.rules.goals import GoalState
from alongside.journey.rules.wins import holds
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer


def _newest(*, put_away: bool = False) -> QuerySet[Win]:
    """Return lines, the latest first, each with whether words stand beside it."""
    found = Win.objects.filter(put_away_at__isnull=not put_away).order_by("-on", "-made_at", "-id")
    return found.select_related("goal", "strength").annotate(words_beside=has_words_beside(Own.WIN))


def wins_of(view: Sight, page: int = 1, limit: int = RECENT) -> tuple[list[Win], bool]:
    """Return a page of the lines that the viewer may see, newest first, and whether there is more."""
    return page_of(view.limit(_newest(), Category.WINS), page, limit)


def wins_with(view: Sight, asked: str, page: int = 1) -> tuple[list[Win], bool]:
    """Return a page of the lines that hold every word that is asked for, newest first, and whether there is more.

    Sealed words cannot be searched by the database, so each line is opened and looked at, and none is kept.
    """
    found = [w for w in view.limit(_newest(), Category.WINS).iterator(chunk_size=500) if holds(asked, w.words, w.learned)]
    start = RECENT * (page - 1)
    return found[start : start + RECENT], len(found) > start + RECENT


def put_away_wins(viewer: Viewer, page: int = 1) -> tuple[list[Win], bool]:
    """Return a page of the lines that a person put away, the last first, and whether there is more."""
    return page_of(_newest(put_away=True).filter(owner=viewer.account).order_by("-put_away_at", "-id"), page)


def win_of(viewer: Viewer, win_id: UUID) -> tuple[Sight, Win] | None:
    """Return one line and what the viewer sees of its owner, or None when it is not theirs to see."""
    win = Win.objects.select_related("goal", "strength").filter(pk=win_id).first()
    if win is None:
        return None
    view = sight(viewer, win.owner_id)
    if win.put_away_at and not view.asker.is_owner:
        return None
    return (view, win) if view.sees(Category.WINS, item=win.id, audience=win.audience) else None


def own_win(viewer: Viewer, win_id: UUID) -> Win | None:
    """Return a line of the viewer's own, put away or not, or None."""
    return Win.objects.filter(pk=win_id, owner=viewer.account).first() if viewer.role is Who.PERSON else None


def earlier_win_words(win: Win, page: int = 1) -> tuple[list[WinWords], bool]:
    """Return a page of a line's words before the present ones, newest first, and whether there is more."""
    return page_before_now(WinWords.objects.filter(win=win).order_by("-at", "-id"), page)


def links_for(viewer: Viewer) -> tuple[list[Goal], list[Strength]]:
    """Return the goals and strengths of the viewer's own that a line can be linked to: those that stand."""
    goals = Goal.objects.filter(owner=viewer.account, put_away_at=None).exclude(state=GoalState.LET_GO).order_by("made_at", "id")
    return list(goals), list(Strength.objects.filter(owner=viewer.account, put_away_at=None).order_by("made_at", "id"))
