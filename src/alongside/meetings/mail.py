"""The letter before a meeting. It is read on a lock screen: it says only that something planned is at a time."""

from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from alongside.meetings.models import Meeting
from alongside.people.models import Account
from alongside.ui import dates


def send_reminder(account: Account, meeting: Meeting, post: Any) -> None:
    """Send one letter over an open connection, in the reader's language and time: no name, no topic, no place, no channel."""
    zone = ZoneInfo(account.time_zone)
    with translation.override(account.language), timezone.override(zone):
        at = dates.dated(meeting.starts_at)
        subject, lines = _("Something you planned"), _lines(at, meeting)
    EmailMessage(subject, "\n\n".join([*lines, "Alongside"]) + "\n", None, [account.email], connection=post).send()


def _lines(at: str, meeting: Meeting) -> list[str]:
    return [
        _("Hello,"),
        _("You planned something for %(at)s.") % {"at": at},
        _("Sign in to see what it is:"),
        settings.BASE_URL + reverse("meeting", args=[meeting.id]),
        _("You chose to get this email. Here you can change that, or stop it:"),
        settings.BASE_URL + reverse("meeting_reminders"),
    ]
