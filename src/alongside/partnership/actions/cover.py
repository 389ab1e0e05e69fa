"""Verbs of a cover: ask a colleague, answer, end it; and a person's own word to it. What was shared for it ends with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from alongside.audit.actions import hold_trail, record
from alongside.consent.actions import let_see, narrow, stop_some
from alongside.consent.rules import Category
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership.access import presence as access
from alongside.partnership.access.cover import cover_for, given_for
from alongside.partnership.models import Absence, Cover, CoverChoice, CoverGrant, Partnership
from alongside.partnership.models.presence import NO, YES
from alongside.partnership.rules import presence as rules
from alongside.partnership.rules.presence import Absence as Span
from alongside.partnership.sharing import MAY_COVER, purpose_of_cover
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer


class NotTheirs(PermissionError):
    """The cover is somebody else's to ask, to answer or to end."""


class Over(ValueError):
    """The cover ended meanwhile, or the absence did."""


class AskedBefore(ValueError):
    """Somebody was asked to cover this absence already."""


def _note(viewer: Viewer, act: str, cover: Cover, about: UUID | None = None, **facts: Any) -> None:
    record(f"partnership.{act}", actor=viewer.id, role=viewer.role, about=about or viewer.id, thing=cover.id, **facts)


def ask(viewer: Viewer, absence: Absence, other: Membership) -> Cover:
    """Ask another specialist of the programme to cover an absence of one's own, on the days that nobody covers yet.

    Where those lie apart, each stretch is asked for itself; the first is returned.

    Raises:
        NotTheirs: it is not the viewer's absence, or the other is no specialist of the programme.
        AskedBefore: for every day somebody was asked and has not said no, or the absence is over.
    """
    allowed = {member.id for member in access.could_cover(viewer)}
    if absence.owner_id != viewer.id or other.id not in allowed:
        raise NotTheirs
    with transaction.atomic():
        held = Absence.objects.select_for_update().get(pk=absence.pk)
        free = access.uncovered(held) if held.back_at is None else []
        if not free:
            raise AskedBefore
        first, *_more = [_ask(viewer, held, other.account_id, days) for days in free]
    return first


def _ask(viewer: Viewer, absence: Absence, other: UUID, days: Span) -> Cover:
    cover = Cover.objects.create(absence=absence, specialist_id=other, starts=days.starts, until=days.until)
    _note(viewer, "cover_asked", cover)
    return cover


@dataclass(frozen=True)
class Refitted:
    """What is to be asked anew once an absence has other days: the stretches, and whom what stood before was asked of."""

    wanted: tuple[Span, ...]
    stood: tuple[tuple[UUID, Span], ...]


def refit(viewer: Viewer, absence: Absence, days: Span) -> Refitted:
    """Let the covers of an absence keep within other days, inside the transaction that changes them.

    What was said yes to stays on the days that remain, and so does each person's word to it; a cover of which no day remains
    ends. A question that nobody has answered yet is taken back where days are added, and asked once for all of them.
    """
    wanted = rules.beside(days, [absence.as_rule()])
    hold_trail()
    stood = list(access.standing_covers(absence).select_for_update())
    for cover in stood:
        left = rules.meet(cover.as_rule(), days)
        if left is None or (wanted and not cover.answer):
            end_covers(viewer, Cover.objects.filter(pk=cover.pk))
            wanted = [*wanted, *([left] if left else [])]
        elif left != cover.as_rule():
            _shorten(viewer, cover, left)
    return Refitted(tuple(wanted), tuple((cover.specialist_id, cover.as_rule()) for cover in stood))


def _shorten(viewer: Viewer, cover: Cover, days: Span) -> None:
    Cover.objects.filter(pk=cover.pk).update(starts=days.starts, until=days.until)
    narrow(viewer, [given.grant for given in given_for(cover)], days.starts, days.until)
    _note(viewer, "cover_shortened", cover)


def ask_anew(viewer: Viewer, absence: Absence, found: Refitted) -> list[Cover]:
    """Ask for the days that were added, of whoever covers, or was asked for, the days nearest to them and may still be asked."""
    may = {member.account_id for member in access.could_cover(viewer)}
    stood = [(who, days) for who, days in found.stood if who in may]
    if not stood:
        return []
    return [
        _ask(viewer, absence, min(stood, key=lambda one: rules.apart(one[1], days))[0], days)
        for days in access.uncovered(absence) if any(rules.meet(days, wanted) for wanted in found.wanted)
    ]  # fmt: skip


def answer(viewer: Viewer, cover: Cover, *, yes: bool, reach: str = "") -> None:
    """Say whether one covers, and with a yes, if one likes, how people reach one meanwhile.

    Raises:
        NotTheirs: somebody else was asked.
        Over: it was answered, taken back or over before.
    """
    if viewer.role is not Who.SPECIALIST or cover.specialist_id != viewer.id:
        raise NotTheirs
    with transaction.atomic():
        held = _still_held(cover, answer="")
        held.answer, held.answered_at = YES if yes else NO, now()
        held.reach = (yes and reach.strip()) or None
        held.save(update_fields=["answer", "answered_at", "reach"])
        _note(viewer, "cover_answered", cover, yes=yes, reach=bool(held.reach))


def say_reach(viewer: Viewer, cover: Cover, reach: str) -> None:
    """Say, say anew or say no more how people reach one while one covers.

    Raises:
        NotTheirs: somebody else covers.
        Over: it is over, or one never said yes to it.
    """
    if viewer.role is not Who.SPECIALIST or cover.specialist_id != viewer.id:
        raise NotTheirs
    with transaction.atomic():
        held = _still_held(cover, answer=YES)
        held.reach = reach.strip() or None
        held.save(update_fields=["reach"])
        _note(viewer, "cover_reach_said", cover, reach=bool(held.reach))


def _still_held(cover: Cover, answer: str) -> Cover:
    """Return a cover with its row locked, if it has this answer and is not over."""
    hold_trail()
    standing = Cover.objects.filter(ended_at=None, absence__back_at=None, until__gt=now())
    held = standing.select_for_update(of=("self",)).filter(pk=cover.pk, answer=answer).first()
    if held is None:
        raise Over
    return held


def end_cover(viewer: Viewer, cover: Cover) -> None:
    """End a cover, or take back the question: whoever is away does, or whoever covers. What was shared for it ends now.

    Raises:
        NotTheirs: the viewer is neither of the two.
    """
    if viewer.role is not Who.SPECIALIST or viewer.id not in {cover.specialist_id, cover.absence.owner_id}:
        raise NotTheirs
    with transaction.atomic():
        end_covers(viewer, Cover.objects.filter(pk=cover.pk))


def end_covers(viewer: Viewer, covers: QuerySet[Cover]) -> None:
    """End covers and what was shared for them, inside the transaction of what ended them.

    Of several, each writes to the trail before the next is held: so the trail comes first, here and wherever a cover is held.
    """
    hold_trail()
    for held in covers.select_for_update().filter(ended_at=None).order_by("id"):
        held.ended_at = now()
        held.save(update_fields=["ended_at"])
        stop_some(viewer, [given.grant for given in given_for(held)])
        _note(viewer, "cover_ended", held)


def choose(viewer: Viewer, asked: Cover, *, yes: bool, sees: Iterable[Category] = ()) -> None:
    """Say whether one wants a cover, and what the covering specialist may see while it lasts: nothing unless it is named.

    Raises:
        NotTheirs: whoever is away does not walk with the viewer.
        Over: the cover or the absence has ended.
    """
    if viewer.role is not Who.PERSON:
        raise NotTheirs
    with transaction.atomic():
        hold_trail()
        Cover.objects.select_for_update().get(pk=asked.pk)
        found = cover_for(viewer, asked.pk)
        if found is None:
            raise Over
        cover = found.cover
        CoverChoice.objects.create(cover=cover, person=viewer.account, says=YES if yes else NO)
        wanted = {category for category in sees if category in MAY_COVER} if yes else set()
        given = given_for(cover, viewer.id)
        stop_some(viewer, [one.grant for one in given if Category(one.grant.category) not in wanted])
        for category in sorted(wanted - {Category(one.grant.category) for one in given}):
            _let_see(viewer, cover, category, found.absent)
        _note(viewer, "cover_chosen", cover, yes=yes)


def _let_see(viewer: Viewer, cover: Cover, category: Category, absent: str) -> None:
    starts: datetime = max(now(), cover.starts)
    grant = let_see(viewer, cover.specialist_id, category, purpose=purpose_of_cover(absent), until=cover.until, starts=starts)
    CoverGrant.objects.create(cover=cover, grant=grant)


def end_for_walk(viewer: Viewer, walk: Partnership) -> None:
    """Stop what a person let be seen for covers of a specialist with whom they no longer walk."""
    given = CoverGrant.objects.filter(
        cover__absence__owner=walk.specialist_id, grant__owner=walk.person_id, grant__withdrawn_at=None, grant__until__gt=now()
    )
    stop_some(viewer, [one.grant for one in given.select_related("grant").order_by("id")])


def end_with_role(membership: Membership, by: Viewer, **_: Any) -> None:
    """End what somebody covers, or asked to be covered, once they are no specialist any more. Hears `programme.signals.role_ended`."""
    if Who(membership.role) is not Who.SPECIALIST:
        return
    here = Cover.objects.filter(absence__programme=membership.programme_id)
    end_covers(by, here.filter(specialist=membership.account_id))
    end_covers(by, here.filter(absence__owner=membership.account_id))
