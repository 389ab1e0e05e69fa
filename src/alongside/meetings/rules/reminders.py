"""When somebody is reminded of a meeting."""

from datetime import datetime, timedelta
from enum import StrEnum


class Ahead(StrEnum):
    """How long before a meeting somebody wants a letter."""

    NONE = "none"
    DAY = "day"
    HOUR = "hour"


LEAD = {Ahead.DAY: timedelta(days=1), Ahead.HOUR: timedelta(hours=1)}
LONGEST_LEAD = max(LEAD.values())


def is_due(ahead: Ahead, starts: datetime, agreed: datetime, now: datetime) -> bool:
    """Say whether a reminder is to be sent now.

    It is, from its moment until the meeting starts. Who agreed to a time after that moment needs no letter about it.
    """
    lead = LEAD.get(ahead)
    return lead is not None and agreed <= starts - lead <= now < starts
