"""Offers: what waits for whom, one of them, and the answers to it."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import looked, sight
from alongside.decisions import access, actions
from alongside.decisions.cards import cards, drawn, read_ahead, standing
from alongside.decisions.forms import Reason
from alongside.decisions.kinds import kind_of
from alongside.decisions.models import Offer
from alongside.decisions.rules import AlreadyAnswered, NotForYou, State
from alongside.kernel.access import Who, allows
from alongside.programme.viewer import Viewer
from alongside.ui.components import Entry
from alongside.ui.notices import say

OWN_OFFERS = "Offers that they made or received; a specialist only with people they walk with now"
AT_ONCE = 20
VERBS = {"accept": actions.accept, "decline": actions.decline}


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined,no-any-return]


def _offer_or_404(request: HttpRequest, offer_id: UUID) -> Offer:
    found = access.offer_of(_viewer(request), offer_id)
    if found is None:
        raise Http404
    return found


def _way_back(request: HttpRequest, offer: Offer) -> str:
    """Return the page to go to after an answer: the one that asked, else the one on which the thing lives."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    if url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure()):
        return asked
    return kind_of(offer).where(offer)


@allows(Who.PERSON, Who.SPECIALIST, what=f"{OWN_OFFERS}; a list of what was sent to be answered leaves no look")
@require_GET
def offers(request: HttpRequest) -> HttpResponse:
    """What waits for my answer, what I offered and waits, and what was before."""
    viewer, here = _viewer(request), request.path
    waiting, mine = access.waiting_for(viewer), access.waiting_from(viewer)
    earlier = Paginator(access.earlier(viewer), AT_ONCE).get_page(request.GET.get("page"))
    shown = [list(waiting[:AT_ONCE]), list(mine[:AT_ONCE]), list(earlier)]
    read_ahead([offer for group in shown for offer in group])
    return render(
        request,
        "decisions/offers.html",
        {
            "waiting": [drawn(viewer, offer, here) for offer in shown[0]],
            "mine": [drawn(viewer, offer, here) for offer in shown[1]],
            "more_waiting": _how_many_more(waiting, shown[0]),
            "more_mine": _how_many_more(mine, shown[1]),
            "entries": [_entry(viewer, offer) for offer in shown[2]],
            "page": earlier,
        },
    )


def _how_many_more(found: Any, shown: list[Offer]) -> int:
    return max(0, found.count() - len(shown)) if len(shown) == AT_ONCE else 0


def _entry(viewer: Viewer, offer: Offer) -> Entry:
    title = str(kind_of(offer).title(offer))
    return Entry(
        text=title if title.endswith("?") else f"{title}.",
        moment=offer.answered_at,
        url=reverse("offer", args=[offer.id]),
        link=standing(viewer, offer),
    )


@allows(Who.PERSON, Who.SPECIALIST, what=f"{OWN_OFFERS}; that the specialist opens one is written down")
@require_GET
def offer(request: HttpRequest, offer_id: UUID) -> HttpResponse:
    """One offer: where it stands, how it can be answered, and the words that led to it."""
    viewer, found = _viewer(request), _offer_or_404(request, offer_id)
    newest = access.newest_of(found)
    if newest.pk != found.pk:
        return redirect("offer", newest.pk)
    _opened(viewer, found)
    return render(request, "decisions/offer.html", _one(viewer, found, back=request.path))


def _opened(viewer: Viewer, offer: Offer) -> None:
    """Tell the person that the specialist has what is offered between them before their eyes, whoever offers it."""
    looked(sight(viewer, offer.person_id), "decisions.offer", item=offer.pk)


def _one(viewer: Viewer, offer: Offer, back: str) -> dict[str, Any]:
    """Return what a page about one offer shows: it, and those that it answers, first to last."""
    before = access.exchange_before(offer)
    *led_here, last = cards(viewer, [*before, offer], back=back)
    return {"offer": offer, "card": last, "before": led_here, "where": kind_of(offer).where(offer)}


@allows(Who.PERSON, Who.SPECIALIST, what="Accepting or declining what was offered to them")
@require_POST
def offer_answer(request: HttpRequest, offer_id: UUID) -> HttpResponse:
    """Take an answer; "suggest a change", which only some kinds of offer leave, leads to the words."""
    found, answer = _offer_or_404(request, offer_id), request.POST.get("answer", "")
    if answer == "adapt":
        return redirect(f"{reverse('offer_adapt', args=[found.pk])}?{urlencode({'next': _way_back(request, found)})}")
    if answer == "withdraw":
        return _take_back(request, found)
    if answer not in VERBS:
        raise Http404
    return _done(request, found, answer)


@allows(Who.PERSON, Who.SPECIALIST, what="Taking back what they offered, while it waits")
@require_POST
def offer_take_back(request: HttpRequest, offer_id: UUID) -> HttpResponse:
    """Take back what was not answered yet."""
    return _take_back(request, _offer_or_404(request, offer_id))


def _take_back(request: HttpRequest, found: Offer) -> HttpResponse:
    return _done(request, found, "withdraw")


def _done(request: HttpRequest, found: Offer, answer: str) -> HttpResponse:
    """Do it and go back, or show calmly why it is not so any more."""
    verb = actions.withdraw if answer == "withdraw" else VERBS[answer]
    try:
        verb(_viewer(request), found)
    except (AlreadyAnswered, actions.NoLongerOffered) as problem:
        say(request, _why_not(_viewer(request), found, problem), calm=True)
        return redirect("offer", found.pk)
    except NotForYou:
        raise Http404 from None
    say(request, _what_happened(found, answer), calm=True)
    return redirect(_way_back(request, found))


def _what_happened(offer: Offer, answer: str) -> str:
    other = {"who": offer.offered_by.chosen_name}
    return {
        "accept": _("Agreed by both of you. It counts from now on."),
        "decline": _("Put away. %(who)s is told that you answered, not why.") % other,
        "withdraw": _("Taken back. Nothing was changed."),
    }[answer]


def _why_not(viewer: Viewer, offer: Offer, problem: Exception) -> str:
    """Say what an offer already is, to somebody who was a moment too late."""
    if isinstance(problem, actions.NoLongerOffered):
        return _why_no_longer(viewer, offer, str(problem.args[0]) if problem.args else "")
    who = {"who": offer.offered_by.chosen_name}
    theirs = {"who": offer.offered_to.chosen_name}
    state, mine = State(problem.args[0]), offer.offered_by_id == viewer.id
    if state is State.WITHDRAWN:
        return (
            _("You had taken this back already. Nothing was changed.")
            if mine
            else _("%(who)s took this back a moment ago. Nothing was changed.") % who
        )
    if state is State.LAPSED:
        return _("This ended before it was answered. Nothing was changed.")
    if mine:
        return _("%(who)s answered a moment ago, so you cannot take it back. This is how it is now.") % theirs
    return _("You have answered this already. Your first answer counts.")


def _why_no_longer(viewer: Viewer, offer: Offer, code: str) -> str:
    if code == actions.UNSEEN:
        other = offer.offered_to if offer.offered_by_id == viewer.id else offer.offered_by
        return _("%(who)s cannot see this now, so the two of you cannot decide it. You can change that under “Who sees”.") % {
            "who": other.chosen_name
        }
    said = kind_of(offer).why_not(offer, viewer, code) if code else ""
    return said or _("This cannot be decided any more: what it was about has changed or ended. It stays as it is.")


@allows(Who.PERSON, Who.SPECIALIST, what="Answering, in other words, what was offered to them")
@require_http_methods(["GET", "POST"])
def offer_adapt(request: HttpRequest, offer_id: UUID) -> HttpResponse:
    """Suggest a change: the words, to be changed by the one they were offered to."""
    viewer, found = _viewer(request), _offer_or_404(request, offer_id)
    kind = kind_of(found)
    if found.offered_to_id != viewer.id:
        raise Http404
    if kind.form is None:
        say(request, _("You can only accept this as it is, or say “not for me”."), calm=True)
        return redirect("offer", found.pk)
    if request.method == "GET" and not found.waits:
        return redirect("offer", found.pk)
    if request.method == "GET":
        _opened(viewer, found)
    form = kind.form(request.POST or None, initial=found.words, **kind.asks(found))
    reason = Reason(request.POST or None)
    late = _adapt(viewer, found, form, reason) if request.method == "POST" and form.is_valid() and reason.is_valid() else None
    if late == "":
        say(request, _adapted(found), calm=True)
        return redirect(_way_back(request, found))
    shown = {
        **_one(viewer, found, back=request.path),
        "form": form,
        "reason": reason,
        "late": late or "",
        "next": _way_back(request, found),
    }
    return render(
        request, "decisions/adapt.html", shown | {"takes_effect": found.owner_id == viewer.id}, status=409 if late else 200
    )


def _adapt(viewer: Viewer, found: Offer, form: Any, reason: Reason) -> str | None:
    """Answer in other words. Returns the empty string when done, why not when it was too late, None for a mistake."""
    words = {**found.words, **form.cleaned_data}
    if words == found.words:
        form.add_error(None, _("These are the same words. Change something here, or accept it as it is."))
        return None
    try:
        actions.adapt(viewer, found, words, reason.cleaned_data["reason"])
    except (AlreadyAnswered, actions.NoLongerOffered) as problem:
        return _why_not(viewer, found, problem)
    return ""


def _adapted(found: Offer) -> str:
    if found.owner_id == found.offered_to_id:
        return _("It counts from now on, in your words.")
    return _("Your words are with %(who)s now. Nothing changes until they answer.") % {"who": found.offered_by.chosen_name}
