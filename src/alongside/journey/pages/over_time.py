"""Over time: one quiet picture of a journey, the person's first; and of it what somebody else may see."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from alongside.consent.access import Sight, looked
from alongside.journey import access
from alongside.journey.access.over_time import known_of
from alongside.journey.forms.over_time import LookForm
from alongside.journey.pages.asking import or_404, viewer_of
from alongside.journey.rules.over_time import span_of
from alongside.journey.showing.over_time import picture
from alongside.kernel.access import Who, allows
from alongside.people.access import names


@allows(Who.PERSON, what="Their own journey over time")
@require_GET
def over_time(request: HttpRequest) -> HttpResponse:
    """Goals, how I was, how walking together felt, on one line."""
    view = access.own_sight(viewer_of(request))
    return render(request, "journey/over_time.html", _drawn(request, view) | {"mine": True})


@allows(
    Who.SPECIALIST,
    Who.SUPERVISOR,
    what="Of a person's journey over time what the person lets them see; each look is written down",
)
@require_GET
def over_time_of(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """The same picture, of nothing but what the gate lets through."""
    view = or_404(access.sight_of(viewer_of(request), person_id))
    context = _drawn(request, view)
    if not context["picture"].empty:
        looked(view, "journey.over_time")
    named = {"mine": False, "name": names([person_id])[person_id], "person_id": person_id}
    return render(request, "journey/over_time.html", context | named)


def _drawn(request: HttpRequest, view: Sight) -> dict[str, Any]:
    known = known_of(view)
    form = LookForm(request.GET, strands=known.strands, mine=view.asker.is_owner)
    span = span_of(form.back, known.first, view.at)
    return {"form": form, "any": bool(known.strands), "picture": picture(view, span, form.wanted), "span": span}
