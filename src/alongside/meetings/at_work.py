"""Meetings as places where a strength can be seen at work. Named by their day, so that no word of a talk leaves its room."""

from collections.abc import Collection, Iterable
from uuid import UUID

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.consent.rules import Category
from alongside.journey.places import Found, Place, register
from alongside.kernel.clock import now
from alongside.meetings.models import Meeting
from alongside.ui.dates import plain_day


def _found(meeting: Meeting) -> Found:
    title = _("Our meeting on %(day)s") % {"day": plain_day(meeting.met_at)}
    only_with = meeting.partnership.specialist_id
    return Found(meeting.id, title, reverse("meeting", args=[meeting.id]), meeting.met_at, only_with=only_with)


def _of(owner_id: UUID) -> QuerySet[Meeting]:
    return Meeting.objects.filter(partnership__person=owner_id).select_related("partnership")


def _meetings(owner_id: UUID, ids: Collection[UUID]) -> Iterable[Found]:
    return [_found(one) for one in _of(owner_id).filter(pk__in=ids).order_by("id")]


def _latest(owner_id: UUID, most: int) -> Iterable[Found]:
    begun = _of(owner_id).filter(called_off_at=None, starts_at__lte=now())
    return [_found(one) for one in begun.order_by("-starts_at", "-id")[:most]]


def register_places() -> None:
    """Let strengths be seen at work at meetings."""
    register(Place("meeting", Category.MEETINGS, gettext_lazy("A meeting"), _meetings, _latest))
