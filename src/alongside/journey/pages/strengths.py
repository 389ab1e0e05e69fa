"""Strengths: found by oneself, noticed by others, put away and brought back."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.consent.rules import Category
from alongside.decisions.cards import cards
from alongside.journey import access, actions
from alongside.journey.forms import ReasonForm, StrengthForm
from alongside.journey.pages.asking import Sees, WillSee, or_404, viewer_of
from alongside.journey.pages.home import strength_rows
from alongside.kernel.access import Who, allows
from alongside.people.access import names
from alongside.ui.notices import say


@allows(Who.PERSON, what="Their own strengths")
@require_http_methods(["GET", "POST"])
def strengths(request: HttpRequest) -> HttpResponse:
    """My strengths, what others notice in me, and a place to name one."""
    viewer = viewer_of(request)
    form = StrengthForm(request.POST or None)
    will_see = WillSee(viewer, Category.STRENGTHS, request.POST or None)
    if request.method == "POST" and form.is_valid() and will_see.ready:
        actions.name_strength(viewer, form.cleaned_data["text"], form.cleaned_data["seen"], will_see.audience)
        say(request, _("Kept among your strengths."), calm=True)
        return redirect("strengths")
    rows = strength_rows(viewer, access.strengths_of(access.own_sight(viewer)))
    offers = cards(viewer, access.strength_offers(viewer, viewer.id), back=request.path)
    return render(request, "journey/strengths.html", {"rows": rows, "offers": offers, "form": form, "will_see": will_see})


@allows(Who.PERSON, what="A strength of their own")
@require_http_methods(["GET", "POST"])
def strength(request: HttpRequest, strength_id: UUID) -> HttpResponse:
    """Put a strength in other words, see the earlier ones, or put it away."""
    viewer = viewer_of(request)
    found = or_404(access.own_strength(viewer, strength_id))
    form = StrengthForm(request.POST or None, initial={"text": found.name, "seen": found.seen or ""})
    if request.method == "POST" and form.is_valid():
        actions.change_strength(viewer, found, form.cleaned_data["text"], form.cleaned_data["seen"])
        say(request, _("Your words are kept. The earlier ones are kept too."), calm=True)
        return redirect("strengths")
    context = {"strength": found, "form": form, "earlier": access.earlier_strength_words(found)}
    context["sees"] = Sees(viewer, found, Category.STRENGTHS)
    return render(request, "journey/strength_write.html", context)


@allows(Who.PERSON, what="Putting away a strength of their own")
@require_POST
def strength_put_away(request: HttpRequest, strength_id: UUID) -> HttpResponse:
    """Put a strength away, with a way back."""
    viewer = viewer_of(request)
    found = or_404(access.own_strength(viewer, strength_id))
    actions.put_strength_away(viewer, found)
    say(request, _("Put away."), undo=reverse("strength_bring_back", args=[found.id]))
    return redirect("strengths")


@allows(Who.PERSON, what="Bringing back a strength of their own")
@require_POST
def strength_bring_back(request: HttpRequest, strength_id: UUID) -> HttpResponse:
    """Bring a strength back."""
    viewer = viewer_of(request)
    found = or_404(access.own_strength(viewer, strength_id))
    actions.put_strength_away(viewer, found, away=False)
    return redirect("strengths")


@allows(Who.SPECIALIST, what="Offering a strength that they notice to a person they walk with")
@require_http_methods(["GET", "POST"])
def strength_offer(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Offer a strength that one notices in the person."""
    viewer = viewer_of(request)
    view = or_404(access.sight_of(viewer, person_id))
    or_404((view.asker.walking and view.sees(Category.STRENGTHS)) or None)
    form, reason = StrengthForm(request.POST or None), ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and reason.is_valid():
        said = form.cleaned_data
        actions.offer_strength(viewer, person_id, said["text"], said["seen"], reason.cleaned_data["reason"])
        say(request, _("Offered. It waits for an answer; nothing changes until then."), calm=True)
        return redirect("journey_of", person_id)
    context = {"form": form, "reason": reason, "person_id": person_id, "name": names([person_id])[person_id]}
    return render(request, "journey/strength_offer.html", context)
