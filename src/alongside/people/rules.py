"""What holds for signing in: when a session is over, and what a browser is called."""

import re
from datetime import datetime, timedelta

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
