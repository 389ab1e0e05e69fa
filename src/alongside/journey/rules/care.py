"""What holds for check-ins and for a plan for a hard day, as functions of values and a clock."""

import re
from datetime import datetime, timedelta
from enum import StrEnum


class Mood(StrEnum):
    """How somebody says they are, in one tap. The order is no scale: nothing is ever counted or averaged."""

    STEADY = "steady"
    HOPEFUL = "hopeful"
    TIRED = "tired"
    SHAKY = "shaky"
    HARD_DAY = "hard_day"


TAKE_BACK_WITHIN = timedelta(hours=1)


def fresh(made_at: datetime, now: datetime) -> bool:
    """Say whether a tap is young enough to be taken back or to get a line."""
    return now - made_at < TAKE_BACK_WITHIN


_WRITTEN_NUMBER = re.compile(r"\+?[0-9][0-9 ().\-/]*")
SHORTEST_NUMBER, LONGEST_NUMBER = 3, 15  # three: 988; fifteen: ITU-T E.164


def dialable(text: str) -> str | None:
    """Return a written telephone number as a phone dials it ("+13125550142", "988"), or None when it is none."""
    written = text.strip().lstrip("(") if text.strip().startswith("(") else text.strip()
    if not _WRITTEN_NUMBER.fullmatch(written):
        return None
    digits = re.sub(r"[^0-9]", "", written)
    return ("+" if written.startswith("+") else "") + digits if SHORTEST_NUMBER <= len(digits) <= LONGEST_NUMBER else None


def reached_by(name: str, phone: str | None) -> tuple[str, str | None]:
    """Return by what somebody to call is known: two in one home have one number, and are two."""
    return name.casefold(), dialable(phone or "")
