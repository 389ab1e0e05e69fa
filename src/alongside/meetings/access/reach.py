"""Finding how somebody is reached: what they chose about letters, their calendar addresses, and whom a letter is due to."""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from alongside.consent.access import specialist_sees
from alongside.consent.rules import Category
from alongside.kernel.clock import now
from alongside.meetings.access.meetings import calendar_of
from alongside.meetings.models import Feed, Meeting, ReminderChoice, ReminderSent
from alongside.meetings.rules.reminders import LONGEST_LEAD, Ahead, is_due
from alongside.people.models import Account
from alongside.programme.access import current
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.vault.access import lookup_digest

FEED_BACK, FEED_AHEAD, FEED_MOST = 60, 366, 600  # days, days, meetings


def ahead_of(viewer: Viewer) -> Ahead:
    """Return how long before a meeting the viewer wants a letter."""
    chosen = ReminderChoice.objects.filter(pk=viewer.id).first()
    return Ahead(chosen.ahead) if chosen else Ahead.NONE


@dataclass(frozen=True)
class Due:
    """A letter that is due: to whom, about which meeting at what moment."""

    account: Account
    meeting: Meeting


def due(at: datetime) -> Iterator[Due]:
    """Yield the letters that are due and were not sent, the soonest meeting first."""
    chosen = {c.pk: Ahead(c.ahead) for c in ReminderChoice.objects.exclude(ahead=Ahead.NONE).order_by("pk")}
    if not chosen:
        return
    mine = Q(partnership__person__in=chosen) | Q(partnership__specialist__in=chosen)
    for meeting in planned(at).filter(mine, starts_at__lte=at + LONGEST_LEAD):
        for account in (meeting.partnership.person, meeting.partnership.specialist):
            if account.id in chosen and is_wanted(meeting, account, chosen[account.id], at):
                yield Due(account, meeting)


def planned(at: datetime) -> QuerySet[Meeting]:
    """Return the meetings to come of those who walk together, the soonest first."""
    found = Meeting.objects.filter(called_off_at=None, started_at=None, starts_at__gt=at, partnership__ended_at=None)
    return found.select_related("agreed", "partnership__person", "partnership__specialist").order_by("starts_at", "id")


def is_wanted(meeting: Meeting, account: Account, ahead: Ahead, at: datetime) -> bool:
    """Say whether a letter about a meeting is due to one of its two now: not sent before, and theirs to know of."""
    if not account.is_active or not is_due(ahead, meeting.starts_at, meeting.agreed.at, at):
        return False
    if ReminderSent.objects.filter(meeting=meeting, account=account, starts_at=meeting.starts_at).exists():
        return False
    walking = meeting.partnership
    return account.id == walking.person_id or specialist_sees(walking.specialist_id, walking.person_id, Category.MEETINGS)


# ── calendars elsewhere ──


def own_feed(viewer: Viewer) -> Feed | None:
    """Return the viewer's calendar address in the role in which they act, if there is one."""
    return Feed.objects.filter(membership=viewer.membership, ended_at=None).first()


def feed_by(secret: str) -> tuple[Feed, Viewer] | None:
    """Return the feed that a secret opens, and as whom: its owner, in their role, while they hold it.

    The secret is looked up by its keyed digest, so that how long the look-up takes says nothing about it.
    """
    wanted = lookup_digest(secret)
    held = Membership.objects.filter(current(), pk=OuterRef("membership"), account__is_active=True)
    found = Feed.objects.filter(Exists(held), digest=wanted, ended_at=None)
    feed = found.select_related("membership__account", "membership__programme").first()
    if feed is None or not hmac.compare_digest(feed.digest, wanted):
        return None
    membership = feed.membership
    return feed, Viewer(membership.account, membership, membership.programme)


def meetings_for(viewer: Viewer, since: datetime, until: datetime) -> list[Meeting]:
    """Return the meetings of a calendar: what the viewer may see between two moments, without those called off."""
    found = (
        calendar_of(viewer).all.select_related("agreed").filter(called_off_at=None, starts_at__gte=since, starts_at__lte=until)
    )
    return list(found.exclude(partnership__ended_at__isnull=False, starts_at__gt=now()).order_by("starts_at", "id")[:FEED_MOST])
