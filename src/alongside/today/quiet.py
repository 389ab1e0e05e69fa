"""Quiet lines of a first page: what it may be time for. They ask for nothing, and each goes by itself once it is done."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.journey.access.reviews import looks_near, wanted_again
from alongside.journey.models import Goal, Review
from alongside.meetings.access.records import waiting_records
from alongside.meetings.models import ServiceRecord
from alongside.partnership.access import partner_of
from alongside.partnership.access.ending import to_end_soon
from alongside.partnership.access.review import to_look_at
from alongside.partnership.models import EndingPlan, Partnership
from alongside.programme.viewer import Viewer
from alongside.supervision.access import replied_lately
from alongside.ui.dates import day, plain_day, today
from alongside.ui.wording import said


@dataclass(frozen=True)
class Line:
    """A sentence and the way on; `about` tells ways of the same words apart for whoever hears them alone."""

    text: str
    url: str
    label: str
    about: str


def quiet_lines(viewer: Viewer, walks: list[Partnership]) -> list[Line]:
    """Return what it may be time for between the viewer and those they walk with, and for a person's own goals."""
    names = {partner_of(viewer, walk).id: str(partner_of(viewer, walk).chosen_name) for walk in walks}
    return [
        *(_ending(str(partner_of(viewer, walk).chosen_name), plan) for walk, plan in to_end_soon(viewer, walks)),
        *(_agreement(walk.id, str(partner_of(viewer, walk).chosen_name)) for walk in to_look_at(viewer, walks)),
        *_together(looks_near(viewer, names), names),
        *(_goal(goal) for goal in wanted_again(viewer)),
    ]


def _ending(name: str, plan: EndingPlan) -> Line:
    by = plan.by_day or today()
    told = (
        _("You and %(name)s plan to end by %(day)s.")
        if by > today()
        else _("The day that you and %(name)s planned for your ending is here: %(day)s. Nothing ends by itself.")
    )
    url = reverse("partnership_ending", args=[plan.partnership_id])
    return Line(told % {"name": name, "day": day(by)}, url, _("Our plan"), name)


def _agreement(walk: UUID, name: str) -> Line:
    told = _("It may be time to look at your agreement with %(name)s again.") % {"name": name}
    return Line(told, reverse("agreement_look", args=[walk]), _("Look at our agreement"), name)


def _together(looks: Iterable[Review], names: dict[UUID, str]) -> list[Line]:
    told = _("You and %(name)s planned to look at %(goal)s together on %(day)s.")
    return [
        Line(
            told % {"name": names[other], "goal": said(look.goal.title), "day": day(look.planned_for)},
            reverse("review", args=[look.id]), _("Open it"), str(look.goal.title),
        )
        for look in looks for other in names if other in (look.owner_id, look.specialist_id) and look.planned_for
    ]  # fmt: skip


def _goal(goal: Goal) -> Line:
    around = plain_day(goal.look_again_on) if goal.look_again_on else ""
    told = _("You wanted to look at %(goal)s again around %(day)s.") % {"goal": said(goal.title), "day": around}
    return Line(told, reverse("goal_review", args=[goal.id]), _("Look at it, or choose another day"), str(goal.title))


def records_to_answer(viewer: Viewer) -> list[Line]:
    """Return the records of services that wait for a person's word."""
    told = _("The record of a service on %(day)s")
    return [_record(one, told % {"day": plain_day(one.starts_at)}) for one in waiting_records(viewer)]


def contested_records(viewer: Viewer, walks: list[Partnership]) -> list[Line]:
    """Return the records of a specialist's of which a person says that it was not so."""
    names = {walk.person_id: str(walk.person.chosen_name) for walk in walks}
    told = _("%(name)s says that the service on %(day)s was not as you recorded it.")
    return [
        _record(one, told % {"name": names[one.person_id], "day": plain_day(one.starts_at)})
        for one in waiting_records(viewer) if one.person_id in names
    ]  # fmt: skip


def replies_beside(viewer: Viewer) -> list[Line]:
    """Return that a supervisor replied lately to something that the specialist brought: the newest alone."""
    one = replied_lately(viewer)
    if one is None:
        return []
    name = str(one.author.chosen_name)
    told = _("%(name)s wrote beside something that you brought, on %(day)s.") % {"name": name, "day": plain_day(one.at)}
    return [Line(told, reverse("bringing", args=[one.bringing_id]), _("Read it"), name)]


def _record(one: ServiceRecord, told: str) -> Line:
    return Line(told, reverse("record", args=[one.id]), _("Read it"), plain_day(one.starts_at))
