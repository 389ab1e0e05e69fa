"""When an agreement is looked at again: on the rhythm that the two chose, counted from the last time they did."""

from datetime import datetime
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

FIRST = 3
RHYTHMS = (1, 2, 3, 6, 12)
"""How many months may lie between two looks."""


def next_look(last: datetime, months: int, zone: ZoneInfo) -> datetime:
    """Return when an agreement wants to be looked at again: so many calendar months on, at the same hour of the clocks in a zone.

    A day that the month does not have becomes its last: from 30 November three months lead to the end of February.
    """
    shown = last.astimezone(zone).replace(tzinfo=None) + relativedelta(months=months)
    return shown.replace(tzinfo=zone).astimezone(last.tzinfo)
