"""Who may see what, and who looked."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from alongside.audit.models import Entry
from alongside.consent import trail
from alongside.consent.models import Grant
from alongside.consent.rules import Category, last_moment
from alongside.consent.wording import CATEGORIES, sentence
from alongside.programme.viewer import Viewer
from alongside.records.sheets import Line, Sheet, own, register
from alongside.ui.dates import plain_day

KEYS = _("Who sees what")


def _grants() -> Sheet:
    return Sheet(
        "consents", Grant, own, _("What I let others see"), KEYS, order=("starts", "id"), when="starts", author="recipient",
        heading=Line("", lambda grant: sentence(str(CATEGORIES[Category(grant.category)]))),
        lines=(
            Line(_("What for"), "purpose"),
            Line(_("Until"), lambda grant: plain_day(last_moment(grant.until))),
            Line(_("Stopped"), lambda grant: grant.withdrawn_at and plain_day(grant.withdrawn_at)),
        ),
    )  # fmt: skip


def _trail() -> Sheet:
    return Sheet(
        "trail", Entry, lambda viewer: Q(about=viewer.account.id), _("Who looked, and what was done"), KEYS, order=("-position",),
        when="at", told=_said, humans=("actor",), left_out={"code": "guards the trail, and says nothing"},
    )  # fmt: skip


def _said(viewer: Viewer, entry: Entry, known: Mapping[UUID, str]) -> Iterable[tuple[Any, Any]]:
    mine = entry.actor == viewer.id
    who = trail.you() if mine else known.get(entry.actor, "") if entry.actor else ""
    yield "", trail.says(entry.act, entry.facts, who or str(_("Somebody")), mine)


def fill() -> None:
    """Take along consents and the trail."""
    register(_grants(), _trail())
