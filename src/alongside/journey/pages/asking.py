"""What every page of the journey begins and ends with."""

from typing import TypeVar
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from alongside.consent.access import readers_of
from alongside.consent.models import OwnedItem
from alongside.consent.rules import Audience, Category
from alongside.journey.access import companions, usually_shared
from alongside.journey.forms import AudienceForm
from alongside.people.access import names
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


class Sees:
    """Who sees an item: in words, with the choice and where it is sent."""

    def __init__(self, viewer: Viewer, item: OwnedItem, category: Category, kind: str) -> None:
        """Ask the gate who sees it now."""
        readers = names(readers_of(item, category))
        self.who = _you_and(readers)
        self.url = reverse("journey_audience", args=[kind, item.pk])
        self.form = audience_form(viewer, Audience.MY_SPECIALIST if readers else Audience.ONLY_ME)


class WillSee:
    """Who will see what is being written: as it usually is, with the choice inside the form itself."""

    def __init__(self, viewer: Viewer, category: Category, data: QueryDict | None) -> None:
        """Ask what is usual now. What was withdrawn is not given again by default."""
        usual = usually_shared(viewer, category)
        self.who = _you_and(companions(viewer.id) if usual else {})
        self.form = audience_form(viewer, Audience.MY_SPECIALIST if usual else Audience.ONLY_ME, data)
        self._viewer, self._category = viewer, category

    @property
    def ready(self) -> bool:
        """Say whether the choice that was sent is one."""
        return self.form.is_valid()

    @property
    def audience(self) -> Audience | None:
        """Return the audience that was chosen, or None when nothing was."""
        return chosen_audience(self._viewer, self.form.cleaned_data["audience"], self._category)


def chosen_audience(viewer: Viewer, chosen: Audience | None, category: Category) -> Audience | None:
    """Return the audience that stands for a choice: what is usual where that already says the same."""
    if chosen is not Audience.MY_SPECIALIST:
        return chosen
    return Audience.USUAL if usually_shared(viewer, category) else chosen


def audience_form(viewer: Viewer, chosen: Audience, data: QueryDict | None = None) -> AudienceForm:
    """Return the choice of who sees an item, with the names of those who walk with the person."""
    form = AudienceForm(data, initial={"audience": chosen.value})
    called = list(companions(viewer.id).values())
    ours = _and(_("Me"), called) if called else _("Me, and whoever I come to walk with")
    field = form.fields["audience"]
    field.choices = [(Audience.MY_SPECIALIST.value, ours), (Audience.ONLY_ME.value, _("Only me"))]  # type: ignore[attr-defined]
    return form


def _you_and(readers: dict[UUID, str]) -> str:
    return _and(_("You"), list(readers.values())) if readers else _("Only you")


def _and(first: str, others: list[str]) -> str:
    *most, last = [first, *others]
    return _("%(some)s and %(last)s") % {"some": ", ".join(most), "last": last}


def one_of(data: QueryDict, name: str) -> UUID | None:
    """Return the id that a form sent under a name, or None."""
    try:
        return UUID(str(data.get(name, "")))
    except ValueError:
        return None
