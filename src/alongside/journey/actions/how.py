"""Verbs on how I am: saying it in a tap or more fully, and choosing the words and scales for it. One's own, in either role."""

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

from django.db import transaction
from django.db.models import Max, QuerySet

from alongside.consent.actions import NotYours
from alongside.consent.rules import Audience
from alongside.journey import rules
from alongside.journey.access import at_work, latest_check_in
from alongside.journey.access.how import as_seen, words_of
from alongside.journey.actions.words import note
from alongside.journey.models import CheckIn, OwnScale, TapWord
from alongside.journey.rules import Mood
from alongside.journey.rules.how import (
    MOST_SCALES,
    MOST_WORDS,
    STARTERS,
    Mark,
    NotSo,
    Said,
    after_tap,
    check_scale,
    check_shape,
)
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer

Way = TypeVar("Way", TapWord, OwnScale)
OWN_CARE = (Who.PERSON, Who.SPECIALIST)
MOST: dict[type[TapWord] | type[OwnScale], int] = {TapWord: MOST_WORDS, OwnScale: MOST_SCALES}


class Meanwhile(ValueError):
    """Something else was said within the hour than the page knew that was sent; `args[0]` is the check-in that stands."""


def _must_be_own(viewer: Viewer, owner_id: UUID) -> None:
    if viewer.role not in OWN_CARE or owner_id != viewer.id:
        raise NotYours


def _must_be_own_here(viewer: Viewer, mine: CheckIn | TapWord | OwnScale) -> None:
    """Let only the owner go on, in the role in which it is kept. Raises NotYours."""
    _must_be_own(viewer, mine.owner_id)
    if mine.at_work is not at_work(viewer):
        raise NotYours


# ── saying it ──


def check_in(viewer: Viewer, how: Mood | str, line: str = "", audience: Audience | None = None) -> CheckIn | None:
    """Say how one is, in one tap. The same tap again within the hour takes it back; another one then takes its place.

    A tap speaks only of the word: a line and marks on scales that were given within the hour stay.

    Returns:
        The check-in, or None when nothing of it is left.

    Raises:
        NotYours: the viewer acts neither as a person nor as a specialist.
        NotSo: it is none of the viewer's words ("words").
    """
    _must_be_own(viewer, viewer.id)
    with transaction.atomic():
        recent = _take_recent(viewer)
        stands = str(how) if line or recent is None else after_tap(recent.how, str(how))
        marks = said_in(recent).marks if recent else ()
        line = line or (recent.line or "" if recent else "")
        if not (stands or marks or line):
            return None
        return _keep(viewer, stands, marks, line, audience or (Audience(recent.audience) if recent else None))


def say_fully(
    viewer: Viewer, how: str, marks: Sequence[Mark], line: str = "", audience: Audience | None = None, *, seen: str = ""
) -> CheckIn | None:
    """Say how one is with as much as one likes: a word, marks on one's scales, a line. It takes the place of one of within the hour.

    `seen` says what stood there for whoever says it (`as_seen`); without it, nobody is asked.

    Returns, and raises, as `check_in`; also Meanwhile where something else stands there, and this would take its place.
    """
    _must_be_own(viewer, viewer.id)
    with transaction.atomic():
        stands = _recent(viewer)
        if stands and seen and seen != as_seen(stands) and not _says_this(stands, (how, tuple(marks), line), audience):
            raise Meanwhile(stands)
        recent = _take_recent(viewer)
        if not (how or marks or line):
            return None
        return _keep(viewer, how, marks, line, audience or (Audience(recent.audience) if recent else None))


def _says_this(stands: CheckIn, given: tuple[str, tuple[Mark, ...], str], audience: Audience | None) -> bool:
    """Say whether a check-in says just this, to just these."""
    same = given == (stands.how, said_in(stands).marks, stands.line or "")
    return same and audience in (None, Audience(stands.audience))


def _recent(viewer: Viewer) -> CheckIn | None:
    last = latest_check_in(viewer)
    return last if last and rules.fresh(last.made_at, now()) else None


def _take_recent(viewer: Viewer) -> CheckIn | None:
    """Take back the check-in of within the hour, if there is one, and return it as it was."""
    last = _recent(viewer)
    if last is None:
        return None
    _ = (last.how, last.said, last.line)  # opened while it is there
    note(viewer, "check_in_taken_back", last.id, viewer.id)
    taken = last.pk
    last.delete()
    last.pk = taken
    return last


def _keep(viewer: Viewer, how: str, marks: Sequence[Mark], line: str, audience: Audience | None) -> CheckIn:
    tap = CheckIn(owner=viewer.account, at_work=at_work(viewer))
    tap.how, tap.line = how, line or None
    said = Said(*_word_now(viewer, how), tuple(marks))
    tap.said = said.to_words() if said != Said() else None
    if tap.at_work:
        tap.audience = Audience.ONLY_ME  # a specialist's own is theirs alone, also where the same human shares as a person
    elif audience:
        tap.audience = audience
    tap.save(force_insert=True)
    note(viewer, "checked_in", tap.id, viewer.id)
    return tap


def _word_now(viewer: Viewer, how: str) -> tuple[str, str]:
    """Return a word of one's own and its shape, as they are now; nothing for a word to start from."""
    if not how or how in set(Mood):
        return "", ""
    word = next((one for one in words_of(viewer) if one.value == how), None)
    if word is None:
        raise NotSo("words")
    return word.text, word.shape


def said_in(tap: CheckIn) -> Said:
    """Return the word of one's own and the marks that a check-in keeps."""
    return Said.from_words(tap.said or {})


def say_more(viewer: Viewer, tap: CheckIn, line: str) -> CheckIn:
    """Add a line to how one is, while it is how one is right now.

    Raises:
        NotYours: it is somebody else's or of another role, or of an hour ago and more; what was said then stays.
    """
    _must_be_own_here(viewer, tap)
    if tap.put_away_at or not rules.fresh(tap.made_at, now()):
        raise NotYours
    with transaction.atomic():
        tap.line = line or None
        tap.save(update_fields=["line"])
        note(viewer, "check_in_said_more", tap.id, viewer.id)
    return tap


def put_check_in_away(viewer: Viewer, tap: CheckIn, *, away: bool = True) -> None:
    """Put a check-in away, or bring it back. Raises NotYours."""
    _must_be_own_here(viewer, tap)
    with transaction.atomic():
        tap.put_away_at = now() if away else None
        tap.save(update_fields=["put_away_at"])
        note(viewer, "check_in_put_away" if away else "check_in_brought_back", tap.id, viewer.id)


# ── the words and the scales ──


def begin_own_words(viewer: Viewer) -> None:
    """Make the words to start from one's own, so that each can be moved, rested or put in other words. Once only. Raises NotYours."""
    _must_be_own(viewer, viewer.id)
    with transaction.atomic():
        here = {"owner": viewer.account, "at_work": at_work(viewer)}
        if TapWord.objects.filter(**here).exists():
            return
        for place, word in enumerate(STARTERS, 1):
            TapWord(**here, place=place, starter=word.value, shape=word.shape).save(force_insert=True)
        note(viewer, "how_words_begun", viewer.id, viewer.id)


def add_word(viewer: Viewer, words: str, shape: str, instead_of: TapWord | None = None) -> TapWord:
    """Add a word of one's own to tap, at the end or in place of another one, which stays as it was beside old check-ins.

    Raises:
        NotYours: the word to replace is somebody else's, or the viewer acts in another role.
        NotSo: nothing is drawn by this name ("shape"), or there are a few already ("many").
    """
    word = TapWord(owner=viewer.account, at_work=at_work(viewer), shape=check_shape(shape))
    word.words = words
    with transaction.atomic():
        begin_own_words(viewer)
        return _put(viewer, word, "how_word_written", instead_of)


def add_scale(viewer: Viewer, name: str, low: str, high: str, steps: int, instead_of: OwnScale | None = None) -> OwnScale:
    """Make a small scale of one's own, at the end or in place of another one. Raises as `add_word`; also "words", "steps"."""
    check_scale(name, low, high, steps)
    scale = OwnScale(owner=viewer.account, at_work=at_work(viewer), steps=steps)
    scale.name, scale.low, scale.high = name, low, high
    with transaction.atomic():
        return _put(viewer, scale, "how_scale_made", instead_of)


def _beside(way: TapWord | OwnScale) -> list[Any]:
    """Return those of a kind that stand now, in their order."""
    mine = _kept_with(way).filter(replaced_at=None, rests_since=None)
    return list(mine.order_by("place", "id"))


def _kept_with(way: TapWord | OwnScale) -> QuerySet[Any]:
    """Return all of a kind that its owner keeps in the same role."""
    return type(way)._default_manager.filter(owner=way.owner_id, at_work=way.at_work)


def _put(viewer: Viewer, way: Way, act: str, instead_of: Way | None) -> Way:
    _must_be_own_here(viewer, instead_of or way)
    if instead_of is None and len(_beside(way)) >= MOST[type(way)]:
        raise NotSo("many")
    way.place, way.rests_since = _place(way, instead_of), instead_of.rests_since if instead_of else None
    if instead_of:
        instead_of.replaced_at = now()
        instead_of.save(update_fields=["replaced_at"])
    way.save(force_insert=True)
    note(viewer, act, way.id, viewer.id)
    return way


def _place(way: Way, instead_of: Way | None) -> int:
    if instead_of:
        return instead_of.place
    last = _kept_with(way).aggregate(last=Max("place"))["last"]
    return int(last or 0) + 1


def rest(viewer: Viewer, way: TapWord | OwnScale, *, resting: bool = True) -> None:
    """Let a word or a scale rest, or take it up again.

    Raises:
        NotYours: it is somebody else's, or of another role.
        NotSo: it is the last word that can be tapped ("last"), or there are a few already ("many").
    """
    _must_be_own_here(viewer, way)
    standing = _beside(way)
    if resting and isinstance(way, TapWord) and len(standing) == 1:
        raise NotSo("last")
    if not resting and len(standing) >= MOST[type(way)]:
        raise NotSo("many")
    with transaction.atomic():
        way.rests_since = now() if resting else None
        way.save(update_fields=["rests_since"])
        note(viewer, "how_rests" if resting else "how_taken_up", way.id, viewer.id)


def move(viewer: Viewer, way: TapWord | OwnScale, *, earlier: bool) -> None:
    """Move a word or a scale one place. Raises NotYours."""
    _must_be_own_here(viewer, way)
    with transaction.atomic():
        for place, one in enumerate(rules.swapped(_beside(way), way, earlier=earlier), 1):
            if one.place != place:
                one.place = place
                one.save(update_fields=["place"])
        note(viewer, "how_moved", way.id, viewer.id)
