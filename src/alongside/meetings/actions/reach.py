"""Letters before meetings, and the secret addresses of calendars elsewhere."""

import logging
import secrets
from dataclasses import dataclass
from smtplib import SMTPException
from typing import Any

from django.core.mail import get_connection
from django.db import IntegrityError, transaction

from alongside.audit.actions import record
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.meetings.access.reach import Due, due, is_wanted, own_feed, planned
from alongside.meetings.mail import send_reminder
from alongside.meetings.models import Feed, Meeting, ReminderChoice, ReminderSent
from alongside.meetings.rules.reminders import Ahead
from alongside.programme.viewer import Viewer
from alongside.vault.access import lookup_digest

SECRET_BYTES = 32
log = logging.getLogger(__name__)


class OnlyTheTwo(PermissionError):
    """Meetings are those of persons and specialists."""


def _must_meet(viewer: Viewer) -> None:
    if viewer.role not in (Who.PERSON, Who.SPECIALIST):
        raise OnlyTheTwo


def choose_reminder(viewer: Viewer, ahead: Ahead) -> None:
    """Choose how long before a meeting a letter comes, or that none does. Raises OnlyTheTwo."""
    _must_meet(viewer)
    with transaction.atomic():
        ReminderChoice.objects.update_or_create(pk=viewer.id, defaults={"ahead": ahead.value})
        record("meetings.reminder_chosen", actor=viewer.id, role=viewer.role, about=viewer.id, ahead=ahead.value)


@dataclass(frozen=True)
class Sent:
    """What a run of `remind` did: letters that the mail server took, and those that it did not (they are not sent again)."""

    taken: int = 0
    refused: int = 0


def remind() -> Sent:
    """Send every letter that is due now. Run it as often as you like: each goes out once at most.

    Raises:
        OSError, SMTPException: the mail server cannot be reached. Nothing was marked; the next run tries again.
    """
    waiting = list(due(now()))
    if not waiting:
        return Sent()
    with get_connection() as post:
        went = [_send_once(one, post) for one in waiting]
    return Sent(went.count(True), went.count(False))


def _send_once(one: Due, post: Any) -> bool | None:
    """Mark a letter as sent, and hand it over once the mark is kept: who is killed in between sends nothing twice.

    Returns:
        Whether the server took it; None when there was nothing to send after all.
    """
    held = _mark(one)
    if held is None:
        return None
    try:
        send_reminder(one.account, held, post)
    except (OSError, SMTPException) as problem:
        log.warning("A reminder was not taken by the mail server: %s", type(problem).__name__)
        return False
    return True


def _mark(one: Due) -> Meeting | None:
    """Write down that a letter goes out, while the meeting is held still: a call-off or another run comes before or after."""
    try:
        with transaction.atomic():
            held = planned(now()).select_for_update(of=("self",)).filter(pk=one.meeting.pk).first()
            chosen = ReminderChoice.objects.filter(pk=one.account.id).first()
            if held is None or chosen is None or not is_wanted(held, one.account, Ahead(chosen.ahead), now()):
                return None
            ReminderSent(meeting=held, account=one.account, starts_at=held.starts_at).save(force_insert=True)
            return held
    except IntegrityError:  # another run was first
        return None


# ── calendars elsewhere ──


def make_feed(viewer: Viewer, *, with_names: bool = False) -> str:
    """Make a secret address for the viewer's role, in place of the one before. Return the secret: it is shown this once.

    Raises:
        OnlyTheTwo: as `choose_reminder`.
    """
    _must_meet(viewer)
    secret = secrets.token_hex(SECRET_BYTES)
    with transaction.atomic():
        replaced = Feed.objects.filter(membership=viewer.membership, ended_at=None).update(ended_at=now())
        made = Feed(membership=viewer.membership, digest=lookup_digest(secret), with_names=with_names)
        made.save(force_insert=True)
        act = "feed_replaced" if replaced else "feed_made"
        record(f"meetings.{act}", actor=viewer.id, role=viewer.role, about=viewer.id, thing=made.id)
    return secret


def end_feed(viewer: Viewer) -> bool:
    """Take the viewer's secret address away, at once. Returns whether there was one."""
    with transaction.atomic():
        feed = own_feed(viewer)
        if feed is None:
            return False
        Feed.objects.filter(pk=feed.pk).update(ended_at=now())
        record("meetings.feed_ended", actor=viewer.id, role=viewer.role, about=viewer.id, thing=feed.id)
    return True


def name_in_feed(viewer: Viewer, *, with_names: bool) -> bool:
    """Choose whether the calendar elsewhere says with whom. Returns whether there is one."""
    with transaction.atomic():
        feed = own_feed(viewer)
        if feed is None:
            return False
        Feed.objects.filter(pk=feed.pk).update(with_names=with_names)
        record("meetings.feed_names_chosen", actor=viewer.id, role=viewer.role, about=viewer.id, thing=feed.id)
    return True
