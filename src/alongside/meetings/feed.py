"""A human's meetings as iCalendar (RFC 5545): when, and nothing of what is said; with whom only by their own choice."""

import hashlib
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from allauth.core.internal import ratelimit
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from icalendar import Calendar, Event, TimezoneDaylight, TimezoneStandard

from alongside.kernel.clock import now
from alongside.meetings.access.reach import FEED_AHEAD, FEED_BACK, meetings_for
from alongside.meetings.models import Feed, Meeting
from alongside.partnership.access import others_name
from alongside.people.middleware import unattended
from alongside.programme.viewer import Viewer
from alongside.vault.access import lookup_digest

PRODUCT = "-//Alongside//Meetings//EN"
REFRESH = timedelta(hours=1)


def asks_too_often(request: HttpRequest, secret: str) -> bool:
    """Say whether one secret, or one place, asks more often than any calendar does (`ACCOUNT_RATE_LIMITS`)."""
    kept = ratelimit.consume(request, app="allauth.account", action="calendar_feed", key=lookup_digest(secret), limit_get=True)
    return kept is None


def as_calendar(feed: Feed, viewer: Viewer) -> bytes:
    """Return the meetings of a viewer, of the last two months and the next year, in the viewer's language.

    Each stands at the time that clocks show where the person of the two lives, with that zone's rules beside it, so
    that it stays at that time when clocks change.
    """
    at = now()
    found = Calendar()
    found.add("prodid", PRODUCT)
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    found.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    with translation.override(viewer.account.language):
        found.add("x-wr-calname", "Alongside")
        for meeting in meetings_for(viewer, at - timedelta(days=FEED_BACK), at + timedelta(days=FEED_AHEAD)):
            found.add_component(_event(meeting, _summary(feed, viewer, meeting)))
    found.add_missing_timezones(first_date=date(at.year - 1, 1, 1), last_date=date(at.year + 3, 1, 1))
    for zone in found.timezones:
        for change in zone.standard + zone.daylight:
            _begin_by_the_clock_before(change)
    return bytes(found.to_ical())


def _begin_by_the_clock_before(change: TimezoneStandard | TimezoneDaylight) -> None:
    """Let a change of the clocks begin by the clock that held until then (RFC 5545, 3.6.5).

    icalendar 7.3 tells one that puts the clocks forward by the new clock, so an hour late.
    """
    forward = change.TZOFFSETTO - change.TZOFFSETFROM
    if forward <= timedelta(0):
        return
    begins, *again = [change.DTSTART, *(each for each, *_ in change.rdates)]
    change.DTSTART = begins - forward
    change.pop("RDATE", None)
    if again:
        change.add("rdate", [each - forward for each in again])


def _summary(feed: Feed, viewer: Viewer, meeting: Meeting) -> str:
    return _("Meeting with %(other)s") % {"other": others_name(viewer, meeting.partnership)} if feed.with_names else _("Meeting")


def _event(meeting: Meeting, summary: str) -> Event:
    zone = ZoneInfo(meeting.partnership.person.time_zone)
    event = Event()
    event.add("uid", f"{meeting.id}@alongside")
    event.add("dtstamp", meeting.agreed.at)
    event.add("dtstart", meeting.starts_at.astimezone(zone))
    event.add("dtend", meeting.ends_at.astimezone(zone))
    event.add("summary", summary)
    event.add("url", settings.BASE_URL + reverse("meeting", args=[meeting.id]))
    return event


def answer_to(request: HttpRequest, feed: Feed, viewer: Viewer) -> HttpResponse:
    """Return a calendar, or that it is as it was before (ETag)."""
    unattended(request)
    body = as_calendar(feed, viewer)
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    answer = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    answer["ETag"], answer["Cache-Control"] = etag, "private, no-cache"
    answer["Content-Disposition"] = 'inline; filename="meetings.ics"'
    return get_conditional_response(request, etag=etag, response=answer) or answer
