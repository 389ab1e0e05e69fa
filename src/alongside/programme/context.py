"""The frame around every page: who is reading, in which role, and which rooms they have."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.kernel.access import Who
from alongside.people.coming_back_notice import Standing, standing
from alongside.programme.viewer import Viewer
from alongside.programme.wording import ROLE_NAMES
from alongside.vault.access import secret_for
from alongside.vault.rules import digest

# Address name, label, mark; a room without content yet has no address and is left out.
ROOMS = {
    Who.PERSON: (
        ("today", gettext_lazy("Today"), "today"),
        ("journey", gettext_lazy("Journey"), "journey"),
        ("together", gettext_lazy("Together"), "together"),
        ("who_sees", gettext_lazy("Who sees"), "key"),
    ),
    Who.SPECIALIST: (
        ("today", gettext_lazy("People"), "people"),
        ("meetings", gettext_lazy("Meetings"), "meetings"),
        ("mirror", gettext_lazy("Mirror"), "mirror"),
        ("invitations", gettext_lazy("Invite"), "invite"),
    ),
    Who.SUPERVISOR: (
        ("today", gettext_lazy("Today"), "today"),
        ("supervision", gettext_lazy("Supervision"), "together"),
        ("invitations", gettext_lazy("Invite"), "invite"),
    ),
    Who.ADMINISTRATOR: (
        ("today", gettext_lazy("Today"), "today"),
        ("accounts", gettext_lazy("Accounts"), "people"),
        ("invitations", gettext_lazy("Invite"), "invite"),
    ),
}

AFTER_LEAVING = (("records", gettext_lazy("What is mine"), "keep"), ("who_sees", gettext_lazy("Who sees"), "key"))
WRITES_ABOUT_OTHERS = (Who.SPECIALIST, Who.SUPERVISOR)


@dataclass(frozen=True)
class Link:
    """One way to somewhere, in words and with a mark."""

    url: str
    label: str
    mark: str
    current: bool = False


@dataclass(frozen=True)
class RoleChoice:
    """One of the roles that a human holds, to switch to."""

    label: str
    membership: str
    current: bool


@dataclass(frozen=True)
class Frame:
    """What every page shows around its content; `wording` is where those who write about others look at their words.

    `standing` is what an administrator did with the account so that its owner can come in again, until it is read or stopped.
    `whose` marks the account for what waits in its browser: a keyed digest, the same at each sign-in, that names nobody.
    """

    signed_in: bool = False
    name: str = ""
    role: str = ""
    programme: str = ""
    rooms: list[Link] = field(default_factory=list)
    roles: list[RoleChoice] = field(default_factory=list)
    support: Link | None = None
    demo: bool = False
    left: datetime | None = None
    wording: str = ""
    whose: str = ""
    standing: Standing | None = None


def _rooms(rooms: Iterable[tuple[str, Any, str]], path: str) -> list[Link]:
    links = []
    for name, label, mark in rooms:
        try:
            url = reverse(name)
        except NoReverseMatch:
            continue
        links.append(Link(url, str(label), mark, path.startswith(url)))
    return links


def mark_of(account: UUID) -> str:
    """Return the mark of an account for what waits in its browser."""
    return digest(secret_for("drafts"), str(account))[:32]


def _support(role: Who) -> Link | None:
    if role is Who.PERSON:
        return Link(reverse("support_now"), _("I need support now"), "support")
    return Link(reverse("keep_well"), _("Keep myself well"), "well") if role is Who.SPECIALIST else None


def frame(request: HttpRequest) -> dict[str, Frame]:
    """Return the frame for templates."""
    viewer: Viewer | None = getattr(request, "viewer", None)
    if viewer is None:
        return {
            "frame": Frame(
                signed_in=getattr(request, "user", None) is not None and request.user.is_authenticated, demo=settings.DEMO
            )
        }
    held = [*viewer.held, *([viewer.membership] if viewer.has_left else [])]
    choices = [RoleChoice(str(ROLE_NAMES[Who(m.role)]), str(m.id), m.id == viewer.membership.id) for m in held]
    return {
        "frame": Frame(
            signed_in=True, name=viewer.name, role=str(ROLE_NAMES[viewer.role]), programme=viewer.programme.name,
            rooms=_rooms(AFTER_LEAVING if viewer.has_left else ROOMS.get(viewer.role, ()), request.path), roles=choices if len(choices) > 1 else [],
            support=_support(viewer.role), demo=settings.DEMO, left=viewer.membership.ended_at,
            wording=reverse("wording") if viewer.role in WRITES_ABOUT_OTHERS and not viewer.has_left else "",
            whose=mark_of(viewer.id), standing=standing(viewer.account),
        )
    }  # fmt: skip
