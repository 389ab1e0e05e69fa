"""What a page declares about who may open it.

A declaration is data: the gatekeeper enforces it before the page runs, the wiring test fails on a page
without one, and the access table in the docs is generated from it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

Page = TypeVar("Page", bound=Callable[..., Any])


class Who(StrEnum):
    """Those a page may be open to. A role is the one in which a signed-in human acts right now."""

    GUEST = "guest"
    PERSON = "person"
    SPECIALIST = "specialist"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


ROLES = (Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, Who.ADMINISTRATOR)


@dataclass(frozen=True)
class AccessRule:
    """Who may open a page, and the sentence that says what else must hold."""

    who: tuple[Who, ...]
    what: str

    def admits(self, role: Who | None) -> bool:
        """Say whether somebody acting in this role (None: nobody signed in) may knock at all."""
        return Who.GUEST in self.who or (role is not None and role in self.who)


def allows(*who: Who, what: str) -> Callable[[Page], Page]:
    """Declare who may open a page; `what` is the row's sentence in the access table."""

    def declare(page: Page) -> Page:
        page.access_rule = AccessRule(who, what)  # type: ignore[attr-defined]
        return page

    return declare


def rule_of(page: Callable[..., Any]) -> AccessRule | None:
    """Return what a page declares, or None when it declares nothing (and so is refused)."""
    return getattr(page, "access_rule", None)
