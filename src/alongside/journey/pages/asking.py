"""What every page of the journey begins and ends with."""

from typing import TypeVar
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from alongside.consent.actions import choose_audience
from alongside.consent.forms import AudienceForm
from alongside.consent.models import OwnedItem
from alongside.consent.pieces import Audiences, audiences
from alongside.consent.rules import Audience, Category
from alongside.journey.models import Goal
from alongside.programme.viewer import Viewer

Found = TypeVar("Found")


def viewer_of(request: HttpRequest) -> Viewer:
    """Return who asks."""
    return request.viewer  # type: ignore[attr-defined,no-any-return]


def or_404(found: Found | None) -> Found:
    """Return what was found; what is missing and what is not the viewer's to see are the same.

    Raises:
        Http404: there is nothing, or nothing for them.
    """
    if found is None:
        raise Http404
    return found


def back_to(request: HttpRequest, otherwise: str) -> HttpResponse:
    """Go back to the page that asked, if it is one of ours, else to `otherwise` (an address)."""
    asked = request.POST.get("next", "")
    ours = url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure())
    return redirect(asked if ours else otherwise)


def _while_away(item: OwnedItem | None) -> str:
    """Return what comes before the names of those who see an item, while it is put away and nobody else does."""
    return _("Put away: only you see it now. Once it is back:") if getattr(item, "put_away_at", None) else ""


class Sees:
    """Who sees an item: in words, with the choice right there and where it is sent."""

    def __init__(self, viewer: Viewer, item: OwnedItem, category: Category) -> None:
        """Ask the gate who sees it now."""
        seen = audiences(viewer, item.owner_id)
        self.who, self.label = seen.words(item, category), _while_away(item)
        self.url = reverse("choose_audience", args=[category.value, item.pk])
        self.form = _choice(seen, category, item.audience)


class WillSee:
    """Who will see what is being written: as it usually is, or as it is for an item, with the choice inside the form itself."""

    def __init__(
        self,
        viewer: Viewer,
        category: Category,
        data: QueryDict | None,
        now: str = Audience.USUAL,
        item: OwnedItem | None = None,
        label: str = "",
    ) -> None:
        """Ask the gate who would see it now, with the audience that it has unless another is chosen.

        A choice about an item that came as its page had shown it (`audience_was`) is none: a page that stood open for long
        never opens again what was closed meanwhile.
        """
        seen = audiences(viewer, viewer.id)
        self.label, self._viewer, self._item = _while_away(item) or label, viewer, item
        self.was = item.audience if item else ""
        self.url = reverse("choose_audience", args=[category.value, item.pk]) if item else ""
        self.who = seen.words(item, category) if item else seen.words_for(category, audience=now)
        self._left = data is not None and item is not None and data.get("audience") == data.get("audience_was")
        self.form = _choice(seen, category, self.was or now, None if self._left else data)

    @property
    def ready(self) -> bool:
        """Say whether the choice that was sent, if one was, is one."""
        return self._left or self.form.is_valid()

    @property
    def audience(self) -> Audience | None:
        """Return the audience that was chosen, or None when nothing was."""
        chosen = "" if self._left else self.form.cleaned_data["audience"]
        return Audience(chosen) if chosen else None

    def settle(self) -> None:
        """Let the item be seen as was chosen here."""
        chosen = self.audience
        if self._item and chosen and chosen != self._item.audience:
            choose_audience(self._viewer, self._item, chosen)


def goal_seen(request: HttpRequest, goal: OwnedItem) -> WillSee | None:
    """Return who will see what is being written into a goal, for its owner; somebody else has nothing to choose there."""
    viewer = viewer_of(request)
    mine = goal.owner_id == viewer.id
    return WillSee(viewer, Category.GOALS, request.POST or None, item=goal, label=_("Who sees this goal:")) if mine else None


def settled(will_see: WillSee | None) -> bool:
    """Settle what was chosen, where there was something to choose; False where what was sent is no choice.

    To be asked last, when all else that was sent is well.
    """
    if will_see is None:
        return True
    if will_see.ready:
        will_see.settle()
    return will_see.ready


def cannot_see(goal: Goal, others: dict[UUID, str]) -> str:
    """Say that whom one would ask may not see the goal, and what to do; others are those who walk with the reader, by name."""
    if goal.put_away_at:
        return _("You put this goal away, so nobody else sees it. Bring it back first.")
    if len(others) == 1:
        told = _(
            "%(name)s cannot see this goal, so the question would never arrive. Change who sees this goal, then offer it again."
        )
        return told % {"name": next(iter(others.values()))}
    return _(
        "Whom you ask cannot see this goal, so the question would never arrive. Change who sees this goal, then offer it again."
    )


def _choice(seen: Audiences, category: Category, now: str, data: QueryDict | None = None) -> AudienceForm:
    company = seen.words_for(category, audience=Audience.MY_SPECIALIST) if seen.found.walking else ""
    form = AudienceForm(data, usual=seen.words_as_usual(category, now), company=company, initial={"audience": now})
    form.fields["audience"].required = False
    return form


def page_asked(request: HttpRequest, name: str = "page") -> int:
    """Return which page of something long is asked for, counted from 1; the first for what is no such number."""
    asked = request.GET.get(name, "")
    return max(1, int(asked)) if asked.isascii() and asked.isdecimal() and len(asked) < 5 else 1


def one_of(data: QueryDict, name: str) -> UUID | None:
    """Return the id that a form sent under a name, or None."""
    try:
        return UUID(str(data.get(name, "")))
    except ValueError:
        return None
