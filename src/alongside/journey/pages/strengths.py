"""Strengths: found by oneself, noticed by others, each with a page of its own."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import looked
from alongside.consent.rules import Category
from alongside.decisions.cards import cards
from alongside.journey import access, actions
from alongside.journey.access import strengths as finding
from alongside.journey.forms import ReasonForm, StrengthForm
from alongside.journey.pages.asking import Sees, WillSee, or_404, page_asked, settled, viewer_of
from alongside.journey.pages.home import noticing, strength_rows
from alongside.journey.pages.set_beside import found_beside, part
from alongside.journey.pages.turning import put_away, turn
from alongside.journey.rules.beside import Own
from alongside.journey.rules.strengths import Question, question_after
from alongside.journey.showing import called, seen
from alongside.journey.showing import strengths as showing
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
    strengths = access.strengths_of(access.own_sight(viewer))
    rows = strength_rows(viewer, strengths, noticing(strengths))
    offers = cards(viewer, access.strength_offers(viewer, viewer.id), back=request.path)
    questions = [str(text) for text in showing.QUESTIONS.values()]
    context = {"rows": rows, "offers": offers, "form": form, "will_see": will_see, "questions": questions}
    away = put_away(request, finding.put_away_strengths, lambda one: str(one.name), "strength_bring_back", "strength")
    return render(request, "journey/strengths.html", context | {"away": away})


@allows(Who.PERSON, what="Finding strengths of their own, one question at a time")
@require_http_methods(["GET", "POST"])
def strength_find(request: HttpRequest) -> HttpResponse:
    """One question to myself at a time. Each may be passed over, and what comes of it is kept at once."""
    viewer = viewer_of(request)
    question = _question(request)
    form = StrengthForm(request.POST or None)
    will_see = WillSee(viewer, Category.STRENGTHS, request.POST or None)
    later = question_after(question)
    next_url = f"{reverse('strength_find')}?q={later.value}" if later else ""
    if request.method == "POST" and form.is_valid() and will_see.ready:
        actions.name_strength(viewer, form.cleaned_data["text"], form.cleaned_data["seen"], will_see.audience)
        say(request, _("Kept among your strengths."), calm=True)
        return redirect(next_url or "strengths")
    every = [(one.value, str(showing.QUESTIONS[one]), one is question) for one in Question]
    asked = str(showing.QUESTIONS[question])
    context = {
        "asked": asked,
        "question": question.value,
        "next_url": next_url,
        "every": every,
        "form": form,
        "will_see": will_see,
    }
    return render(request, "journey/strength_find.html", context)


def _question(request: HttpRequest) -> Question:
    asked = request.GET.get("q", "")
    return Question(asked) if asked in set(Question) else Question.THROUGH


@allows(
    Who.PERSON,
    Who.SPECIALIST,
    Who.SUPERVISOR,
    what="A strength of their own, or one that the person lets them see; a look is written down",
)
@require_GET
def strength(request: HttpRequest, strength_id: UUID) -> HttpResponse:
    """One strength: the words, where it was seen at work, what is offered about it, and how it came to be."""
    viewer = viewer_of(request)
    view, found = or_404(finding.strength_of(viewer, strength_id))
    looked(view, "journey.strength", item=found.id)
    mine, page = view.asker.is_owner, page_asked(request)
    came, before = finding.came_to_be(view, found, page_asked(request, "story"))
    places, more = finding.seen_at_work(view, found, page)
    beside = found_beside(request, Own.STRENGTH, found)
    known = called([*beside.writers, found.noticed_by_id])
    context = {
        "strength": found, "mine": mine, "owner": known[found.owner_id], "seen": seen(found, known, viewer),
        "may_point": mine or view.asker.walking, "rows": showing.seen_rows(viewer, places), "wins": finding.wins_showing(view, found),
        "newer": page - 1, "older": page + 1 if more else 0,
        "offers": cards(viewer, finding.seen_offers(viewer, found), back=request.path),
        "entries": showing.came_to_be(viewer, found, came), "turn": turn(request, "story", "past-h", more=before),
        "sees": Sees(viewer, found, Category.STRENGTHS) if mine else None, "beside": part(request, beside, known),
    }  # fmt: skip
    return render(request, "journey/strength.html", context)


@allows(Who.PERSON, what="The words of a strength of their own")
@require_http_methods(["GET", "POST"])
def strength_words(request: HttpRequest, strength_id: UUID) -> HttpResponse:
    """Put a strength in other words, and see the earlier ones."""
    viewer = viewer_of(request)
    found = or_404(access.own_strength(viewer, strength_id))
    form = StrengthForm(request.POST or None, initial={"text": found.name, "seen": found.seen or ""})
    will_see = WillSee(viewer, Category.STRENGTHS, request.POST or None, item=found)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        actions.change_strength(viewer, found, form.cleaned_data["text"], form.cleaned_data["seen"])
        say(request, _("Your words are kept. The earlier ones are kept too."), calm=True)
        return redirect("strength", found.id)
    earlier, more = access.earlier_strength_words(found, page_asked(request))
    context = {"strength": found, "form": form, "will_see": will_see, "earlier": earlier}
    return render(request, "journey/strength_write.html", context | {"turn": turn(request, "page", "before-h", more=more)})


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
        say(request, _("Offered. It waits for an answer. Nothing changes until then."), calm=True)
        return redirect("journey_of", person_id)
    context = {"form": form, "reason": reason, "person_id": person_id, "name": names([person_id])[person_id]}
    return render(request, "journey/strength_offer.html", context)
