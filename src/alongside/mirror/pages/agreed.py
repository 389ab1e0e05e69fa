"""What the two agreed about transcripts."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.decisions.cards import card
from alongside.kernel.access import Who, allows
from alongside.mirror import access, actions, agreeing, forms
from alongside.mirror.offers import meaning, what_goes, what_has_gone
from alongside.mirror.pages.asking import AT_ONCE, held, or_404, sent, viewer_of
from alongside.mirror.stands import how_it_stands
from alongside.programme.viewer import Viewer
from alongside.ui.components import Fact
from alongside.ui.errors import kept_fields, lost_files
from alongside.ui.notices import say

THE_TWO = "The person and the specialist of that partnership"
NOT_FOUND, MEANWHILE = 404, 409


@allows(Who.PERSON, Who.SPECIALIST, what=THE_TWO)
@require_http_methods(["GET", "HEAD", "POST"])
def mirror_agreed(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """How things stand about transcripts: for the person to see, to offer and to stop, for the specialist to ask."""
    actions.forget_expired()
    viewer = viewer_of(request)
    agreement = or_404(access.agreement_of(viewer, partnership_id))
    form = forms.AgreementWords(sent(request), initial=_first_words(viewer, agreement))
    if request.method == "POST" and form.is_valid():
        return _offer(request, agreement, form)
    offers = agreeing.may_offer(viewer, agreement)
    if request.method == "POST" and not offers:
        raise Http404
    return render(request, "mirror/agreed.html", _agreed(request, agreement, form if offers else None))


def _first_words(viewer: Viewer, agreement: access.Agreement) -> dict[str, Any]:
    asked = _("So that I can look at how I listen to you.")
    offered = _("So that %(specialist)s can look at how they listen to me.")
    specialist = {"specialist": str(agreement.partnership.specialist.chosen_name)}
    return {"purpose": asked if viewer.role is Who.SPECIALIST else offered % specialist, "until": forms.usual_until()}


def _offer(request: HttpRequest, agreement: access.Agreement, form: forms.AgreementWords) -> HttpResponse:
    """Offer it, now or with the same words a moment ago; where the person has said no meanwhile, give the words back."""
    try:
        agreeing.offer_transcripts(viewer_of(request), agreement, **form.cleaned_data)
    except (actions.NotAgreed, agreeing.AlreadyOffered):
        raise Http404 from None
    except agreeing.Rests:
        return not_agreed(request, agreement.partnership.id, status=MEANWHILE)
    say(request, _("Offered. Nothing changes until it is answered."), calm=True)
    return redirect("mirror_agreed", agreement.partnership.id)


def not_agreed(request: HttpRequest, partnership_id: UUID, status: int = NOT_FOUND) -> HttpResponse:
    """Say what the person decided, and give back what was sent and could not be taken for it; no file is kept.

    Raises:
        Http404: nothing was sent, or the partnership is not the viewer's.
    """
    if request.method != "POST":
        raise Http404
    agreement = or_404(access.agreement_of(viewer_of(request), partnership_id))
    words = [field for field in kept_fields(request) if field.shown]
    given_back = {"not_taken": True, "words": words, "lost_files": lost_files(request)}
    return render(request, "mirror/agreed.html", _agreed(request, agreement, None) | given_back, status=status)


def _agreed(request: HttpRequest, agreement: access.Agreement, form: forms.AgreementWords | None) -> dict[str, Any]:
    viewer, partnership = viewer_of(request), agreement.partnership
    is_person, specialist = viewer.role is Who.PERSON, str(partnership.specialist.chosen_name)
    here = reverse("mirror_agreed", args=[partnership.id])
    return {
        "agreement": agreement,
        "stands": how_it_stands(viewer, agreement),
        "offer": card(viewer, agreement.offer, back=here) if agreement.offer and agreement.waits else None,
        "form": form,
        "not_taken": False,
        "is_person": is_person,
        "person": str(partnership.person.chosen_name),
        "specialist": specialist,
        "goes": what_goes(specialist),
        "meaning": [Fact(term, text) for term, text in meaning(specialist)],
        "transcripts": [(transcript, held(transcript)) for transcript in access.brought(viewer, partnership)[:AT_ONCE]],
        "back": reverse("together") if is_person else reverse("mirror"),
    }


@allows(Who.PERSON, what="The person whose talks they are")
@require_POST
def mirror_stop(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Stop agreeing: transcripts and readings are gone in the same moment."""
    viewer = viewer_of(request)
    agreement = or_404(access.agreement_of(viewer, partnership_id))
    actions.stop_transcripts(viewer, agreement.partnership)
    say(request, _("Stopped.") + " " + what_has_gone(str(agreement.partnership.specialist.chosen_name)), calm=True)
    return redirect("mirror_agreed", partnership_id)
