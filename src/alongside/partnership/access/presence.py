"""Finding who is there now, who is away, who covers, and whom somebody covers for."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from alongside.consent.models import Grant
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership.models import Absence, AbsenceBefore, Cover, CoverChoice, Hours, Partnership
from alongside.partnership.models.presence import NO, YES
from alongside.partnership.rules.presence import Absence as Span
from alongside.partnership.rules.presence import Presence, There, beside, presence
from alongside.people.access import names
from alongside.people.models import Account
from alongside.programme.access import current, members
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.vault.access import open_rings

AHEAD = timedelta(days=30)  # an absence this near is told of before it begins


def standing(at: datetime) -> Q:
    """Return the condition under which an absence is not over."""
    return Q(until__gt=at, back_at=None)


@dataclass(frozen=True)
class Covering:
    """Who covers an absence, what the person who reads this said to it, and where the covering one stands now.

    `expects` and `reach` are the covering one's own lines, as far as they wrote them: what may be expected when, and how
    they are reached meanwhile. The latter is there only while the absence lasts, and for nobody who said no to the cover.
    """

    id: UUID
    specialist: UUID
    name: str
    says: str
    starts: datetime
    until: datetime
    presence: Presence
    expects: str = ""
    reach: str = ""

    @property
    def wanted(self) -> bool:
        """Say whether the person did not say no to it."""
        return self.says != NO


@dataclass(frozen=True)
class Changed:
    """When the days of an absence were changed last, and which they were until then."""

    at: datetime
    before: Span


@dataclass(frozen=True)
class Away:
    """An absence that is or comes: from when, until when, when they are there again, in which words, and who covers.

    Several may cover, each on days of their own. `changed` is there once its days are others than people could read.
    """

    id: UUID
    starts: datetime
    until: datetime
    back: datetime
    words: str
    covers: tuple[Covering, ...] = ()
    changed: Changed | None = None

    def covering(self, at: datetime) -> Covering | None:
        """Return who covers at a moment, unless the person said no to it."""
        return next((cover for cover in self.covers if cover.wanted and cover.starts <= at < cover.until), None)


@dataclass(frozen=True)
class Here:
    """Where a specialist stands for a person who walks with them."""

    partnership: UUID
    specialist: UUID
    name: str
    presence: Presence
    expects: str
    aways: tuple[Away, ...] = ()
    at: datetime = field(default_factory=now)

    @property
    def away(self) -> Away | None:
        """Return the absence that is. Of two it is the covered one, which says who is there; else the one that ends last."""
        found = [away for away in self.aways if away.starts <= self.at]
        return max(found, key=lambda away: (away.covering(self.at) is not None, away.until), default=None)

    @property
    def coming(self) -> Away | None:
        """Return the next absence that has not begun."""
        found = [away for away in self.aways if away.starts > self.at]
        return min(found, key=lambda away: away.starts, default=None)

    @property
    def says_something(self) -> bool:
        """Say whether anything was written that can be told."""
        return self.presence.state is not There.UNWRITTEN or bool(self.expects) or bool(self.aways)


@dataclass(frozen=True)
class _Week:
    """What is known of one specialist's time."""

    hours: Hours | None
    absences: list[Absence]

    def stands(self, at: datetime) -> Presence:
        week, place = (self.hours.week, self.hours.place) if self.hours else ([], ZoneInfo("UTC"))
        return presence(week, place, [absence.as_rule() for absence in self.absences], at)

    @property
    def expects(self) -> str:
        """Return the line on what may be expected when, empty if there is none."""
        return (self.hours.expects or "") if self.hours else ""

    def back_from(self, absence: Absence) -> datetime:
        """Return when they are there again after an absence: at the first of their hours, or when it is over."""
        return self.stands(absence.starts).until or absence.until


def _weeks(viewer: Viewer, specialists: Iterable[UUID], at: datetime) -> dict[UUID, _Week]:
    """Return what is known of several specialists' time, in two queries."""
    wanted = list(specialists)
    of = {"programme": viewer.programme, "owner__in": wanted}
    hours = {one.owner_id: one for one in Hours.objects.filter(**of, replaced_at=None).order_by("owner")}
    absences = list(Absence.objects.filter(standing(at), **of).order_by("starts", "id"))
    return {who: _Week(hours.get(who), [a for a in absences if a.owner_id == who]) for who in wanted}


def accepted(viewer: Viewer) -> QuerySet[Cover]:
    """Return the covers that hold in the viewer's programme: said yes to, not ended, by somebody who is a specialist there now."""
    still = Membership.objects.filter(current(), account=OuterRef("specialist"), role=Who.SPECIALIST, programme=viewer.programme)
    return Cover.objects.filter(Exists(still), answer=YES, ended_at=None, absence__programme=viewer.programme)


def latest_word(person: Account) -> Subquery:
    """Return, for a query of covers, the newest word that a person said to each."""
    return Subquery(CoverChoice.objects.filter(cover=OuterRef("pk"), person=person).order_by("-at", "-id").values("says")[:1])


def _covers(viewer: Viewer, absences: list[Absence], at: datetime) -> dict[UUID, list[Covering]]:
    """Return who covers which absence, as the person who reads it knows them. Nobody covers for themself."""
    if not absences:
        return {}
    found = list(
        accepted(viewer).filter(absence__in=absences, until__gt=at).exclude(specialist=viewer.account)
        .annotate(says=latest_word(viewer.account)).order_by("starts", "id")
    )  # fmt: skip
    if not found:
        return {}
    who = {cover.specialist_id for cover in found}
    called, weeks = names(who), _weeks(viewer, who, at)
    by_absence: dict[UUID, list[Covering]] = {}
    for cover in found:
        by_absence.setdefault(cover.absence_id, []).append(_covering(cover, called[cover.specialist_id], weeks, at))
    return by_absence


def _covering(cover: Any, name: str, weeks: dict[UUID, _Week], at: datetime) -> Covering:
    week = weeks[cover.specialist_id]
    reach = (cover.reach or "") if cover.says != NO and cover.starts <= at else ""
    return Covering(
        cover.id, cover.specialist_id, name, cover.says or "", cover.starts, cover.until, week.stands(at), week.expects, reach
    )


def changed_of(absences: Iterable[Absence], ahead: timedelta = AHEAD) -> dict[UUID, Changed]:
    """Return of which absences the days were changed, when last and from which: as far as they could be read `ahead` of them."""
    days, found = {absence.id: absence.as_rule() for absence in absences}, dict[UUID, Changed]()
    if not days:
        return {}
    for one in AbsenceBefore.objects.filter(absence__in=days).defer("words").order_by("replaced_at", "id"):
        if one.replaced_at >= one.starts - ahead and one.as_rule() != days[one.absence_id]:
            found[one.absence_id] = Changed(one.replaced_at, one.as_rule())
    return found


def who_is_there(viewer: Viewer, walks: Iterable[Partnership]) -> list[Here]:
    """Return where each specialist stands now in a person's partnerships that stand, in at most nine queries for any number.

    The specialists' names and rings are open already, as `partnerships_of` leaves them.
    """
    at, held = now(), [walk for walk in walks if walk.is_current]
    if viewer.role is not Who.PERSON or not held:
        return []
    weeks = _weeks(viewer, [walk.specialist_id for walk in held], at)
    changed = changed_of(absence for week in weeks.values() for absence in week.absences)
    told = {
        who: [absence for absence in week.absences if absence.starts <= at + AHEAD or absence.id in changed]
        for who, week in weeks.items()
    }
    covers = _covers(viewer, [absence for near in told.values() for absence in near], at)
    aways = {
        who: tuple(_told(weeks[who], absence, covers.get(absence.id, []), changed.get(absence.id)) for absence in near)
        for who, near in told.items()
    }
    return [_here(walk, weeks[walk.specialist_id], aways[walk.specialist_id], at) for walk in held]


def _told(week: _Week, absence: Absence, covers: list[Covering], changed: Changed | None) -> Away:
    back = week.back_from(absence)
    return Away(absence.id, absence.starts, absence.until, back, absence.words or "", tuple(covers), changed)


def _here(walk: Partnership, week: _Week, aways: tuple[Away, ...], at: datetime) -> Here:
    return Here(
        walk.id, walk.specialist_id, str(walk.specialist.chosen_name), week.stands(at), week.expects, aways, at
    )  # fmt: skip


def away_times(walks: Iterable[UUID]) -> dict[UUID, list[Absence]]:
    """Return the absences, now or to come, of those who are the specialists in some partnerships, by specialist: in one query.

    Whoever calls has made sure that the viewer is one of the two; what a specialist wrote about it is not read for it.
    """
    walked = Partnership.objects.filter(pk__in=list(walks), specialist=OuterRef("owner"), programme=OuterRef("programme"))
    found: dict[UUID, list[Absence]] = {}
    for absence in Absence.objects.filter(Exists(walked), standing(now())).defer("words").order_by("starts", "id"):
        found.setdefault(absence.owner_id, []).append(absence)
    return found


# ── a specialist's own ──


def own_hours(viewer: Viewer) -> Hours | None:
    """Return a specialist's own week as it counts now, or None."""
    if viewer.role is not Who.SPECIALIST:
        return None
    return Hours.objects.filter(owner=viewer.account, programme=viewer.programme, replaced_at=None).first()


def own_absences(viewer: Viewer) -> QuerySet[Absence]:
    """Return a specialist's own absences that are not over, the next first."""
    mine = Absence.objects.filter(standing(now()), owner=viewer.account, programme=viewer.programme).order_by("starts", "id")
    return mine if viewer.role is Who.SPECIALIST else mine.none()


def own_absence(viewer: Viewer, absence_id: UUID) -> Absence | None:
    """Return one of a specialist's own absences that is not over, or None."""
    return own_absences(viewer).filter(pk=absence_id).first()


def own_stand(viewer: Viewer) -> Presence:
    """Return where a specialist themself stands now."""
    at = now()
    return _weeks(viewer, [viewer.id], at)[viewer.id].stands(at)


def covers_of(absences: Iterable[Absence]) -> dict[UUID, list[tuple[Cover, str]]]:
    """Return the covers of each absence that stand, in the order of their days, each with the name of whom it was asked.

    Where none stands, it is the one to which somebody said no last.
    """
    found = list(Cover.objects.filter(absence__in=list(absences)).order_by("starts", "asked_at", "id"))
    called = names(cover.specialist_id for cover in found) if found else {}
    kept: dict[UUID, list[tuple[Cover, str]]] = {}
    for cover in found:
        if cover.ended_at is None and cover.answer != NO:
            kept.setdefault(cover.absence_id, []).append((cover, called[cover.specialist_id]))
    for cover in sorted(found, key=lambda cover: (cover.asked_at, cover.id)):
        if cover.answer == NO and (cover.absence_id not in kept or kept[cover.absence_id][0][0].answer == NO):
            kept[cover.absence_id] = [(cover, called[cover.specialist_id])]
    return kept


def standing_covers(absence: Absence) -> QuerySet[Cover]:
    """Return the covers of an absence that were asked for and neither ended nor refused, in the order of their days."""
    return Cover.objects.filter(absence=absence, ended_at=None).exclude(answer=NO).order_by("starts", "id")


def uncovered(absence: Absence) -> list[Span]:
    """Return the days of an absence, not gone by, that nobody covers or was asked to cover."""
    left = beside(absence.as_rule(), [cover.as_rule() for cover in standing_covers(absence)])
    return [days for days in left if days.until > now()]


def could_cover(viewer: Viewer) -> list[Membership]:
    """Return those whom a specialist may ask to cover: the other specialists of the programme, by name."""
    if viewer.role is not Who.SPECIALIST:
        return []
    found = list(members(viewer.programme, Who.SPECIALIST).exclude(account=viewer.account))
    open_rings(member.account_id for member in found)
    return sorted(found, key=lambda member: str(member.account.chosen_name).casefold())


# ── covering for somebody ──


def asked_of(viewer: Viewer) -> list[Cover]:
    """Return the covers that were asked of a specialist and are not over, those that wait for an answer first; names are open."""
    at = now()
    if viewer.role is not Who.SPECIALIST:
        return []
    mine = Cover.objects.filter(
        specialist=viewer.account,
        ended_at=None,
        absence__programme=viewer.programme,
        until__gt=at,
        absence__back_at=None,
    )
    found = list(mine.exclude(answer=NO).select_related("absence__owner").order_by("answer", "starts", "id"))
    open_rings(cover.absence.owner_id for cover in found)
    return found


def cover_asked(viewer: Viewer, cover_id: UUID) -> Cover | None:
    """Return one cover that was asked of the viewer and is not over, or None."""
    return next((cover for cover in asked_of(viewer) if cover.id == cover_id), None)


def cover_of_either(viewer: Viewer, cover_id: UUID) -> Cover | None:
    """Return a cover that has not ended, if the viewer is the one who is away or the one who covers or was asked to."""
    if viewer.role is not Who.SPECIALIST:
        return None
    either = Q(specialist=viewer.account) | Q(absence__owner=viewer.account)
    held = Cover.objects.filter(either, pk=cover_id, ended_at=None, absence__programme=viewer.programme)
    return held.exclude(answer=NO).select_related("absence").first()


@dataclass(frozen=True)
class Covered:
    """Somebody whose specialist is away, who wants this cover: their name, and whether they let anything be seen."""

    person: UUID
    name: str
    sees: bool


@dataclass(frozen=True)
class CoverNow:
    """A cover that holds at this moment, and the people who want it."""

    cover: UUID
    name: str
    until: datetime
    people: tuple[Covered, ...]
    reach: str


def covering_now(viewer: Viewer, asked: Iterable[Cover]) -> list[CoverNow]:
    """Return the covers of a specialist's that hold at this moment, of those asked of them: only while the absence lasts."""
    at = now()
    running = [cover for cover in asked if cover.answer == YES and cover.starts <= at]
    if viewer.role is not Who.SPECIALIST or not running:
        return []
    wanted = _wanted(viewer, running)
    called = names(person for _, person in wanted) if wanted else {}
    shown = _shown_to(viewer, at, called) if wanted else set()
    return [
        CoverNow(cover.id, str(cover.absence.owner.chosen_name), cover.until, tuple(sorted(
            (Covered(person, called[person], person in shown) for owner, person in wanted if owner == cover.absence.owner_id),
            key=lambda one: one.name.casefold(),
        )), cover.reach or "")
        for cover in running
    ]  # fmt: skip


def _wanted(viewer: Viewer, running: list[Cover]) -> set[tuple[UUID, UUID]]:
    """Return the pairs of an absent specialist and a person who walks with them now and whose newest word to the cover is yes."""
    newest: dict[tuple[UUID, UUID], str] = {}
    for choice in CoverChoice.objects.filter(cover__in=running).select_related("cover__absence").order_by("at", "id"):
        newest[choice.cover.absence.owner_id, choice.person_id] = choice.says
    walked = Partnership.objects.filter(
        programme=viewer.programme, ended_at=None, specialist__in=[cover.absence.owner_id for cover in running]
    )
    return {pair for pair in walked.values_list("specialist_id", "person_id") if newest.get(pair) == YES}


def _shown_to(viewer: Viewer, at: datetime, people: Iterable[UUID]) -> set[UUID]:
    held = Grant.objects.filter(recipient=viewer.account, owner__in=list(people), withdrawn_at=None, starts__lte=at, until__gt=at)
    return set(held.values_list("owner_id", flat=True))
