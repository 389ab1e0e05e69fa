"""What holds for signing in: when a session is over, what a browser is called, and how somebody is let in again."""

import re
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

_BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"),
             ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"))  # fmt: skip
_SYSTEMS = (("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "Chromebook"),
            ("Mac OS X", "Mac"), ("Linux", "Linux"))  # fmt: skip


def session_over(began: datetime | None, seen: datetime | None, now: datetime, *, idle: timedelta, longest: timedelta) -> bool:
    """Say whether a session has been quiet or open for too long (OWASP ASVS 5.0, 7.3). One without times is over."""
    if began is None or seen is None:
        return True
    return now - seen >= idle or now - began >= longest or seen > now + idle


def browser_and_system(user_agent: str) -> tuple[str, str]:
    """Return what a browser and its system are called, each empty when nobody can tell."""
    return _first(_BROWSERS, user_agent), _first(_SYSTEMS, user_agent)


def _first(names: tuple[tuple[str, str], ...], user_agent: str) -> str:
    return next((name for token, name in names if re.search(rf"\b{re.escape(token)}", user_agent)), "")


NEW_ADDRESS_WAITS = timedelta(days=3)
"""For how long a new address that an administrator gave can only be stopped, before anything is sent to it."""
NEW_ADDRESS_LASTS = timedelta(days=3)
"""For how long the link works that is sent there then."""
GIVE_UP_AFTER = timedelta(days=7)
"""For how long it is tried to send that link, where the mail server does not take it."""


class Help(StrEnum):
    """What was done so that somebody can come in again; with `MOVED` the given address is theirs."""

    AGAIN = "again"
    ADDRESS = "address"
    MOVED = "moved"


class Stage(StrEnum):
    """How it stands: nothing can be done with what is `OVER`, and what is `TOLD` is only to be read."""

    TOLD = "told"
    WAITS = "waits"
    DUE = "due"
    OPEN = "open"
    OVER = "over"


LIVE = frozenset({Stage.WAITS, Stage.DUE, Stage.OPEN})


@dataclass(frozen=True)
class WayBack:
    """One such help, as the account keeps it: `key` names it in links, `by` and `house` are who gave it and their programme.

    `left` is the digest of the address that the account had then: with another one, the human came in by themself meanwhile.
    """

    key: str
    kind: Help
    at: datetime
    by: UUID | None = None
    house: UUID | None = None
    email: str = ""
    left: str = ""
    sent: datetime | None = None

    def kept(self) -> dict[str, Any]:
        """Return it as it is sealed."""
        return {name: _plain(value) for name, value in asdict(self).items() if value}

    def stage(self, address: str, now: datetime) -> Stage:
        """Say how it stands for an account with this address, by its digest."""
        if self.kind is not Help.ADDRESS:
            return Stage.TOLD
        due = self.at + NEW_ADDRESS_WAITS
        if address != self.left:
            return Stage.OVER
        if self.sent:
            return Stage.OPEN if now < self.sent + NEW_ADDRESS_LASTS else Stage.OVER
        if now < due:
            return Stage.WAITS
        return Stage.DUE if now < due + GIVE_UP_AFTER else Stage.OVER


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def way_back(kept: dict[str, str]) -> WayBack:
    """Return what was kept."""
    moments = {name: datetime.fromisoformat(kept[name]) for name in ("at", "sent") if name in kept}
    ids = {name: UUID(kept[name]) for name in ("by", "house") if name in kept}
    words = {name: kept.get(name, "") for name in ("email", "left")}
    return WayBack(key=kept["key"], kind=Help(kept["kind"]), **moments, **ids, **words)  # type: ignore[arg-type]
