"""What the person agreed to."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.decisions.cards import card
from alongside.kernel.access import Who, allows
from alongside.mirror import access, actions, forms
from alongside.mirror.offers import meaning
from alongside.mirror.pages.asking import AT_ONCE, held, or_404, sent, viewer_of
from alongside.programme.viewer import Viewer
from alongside.ui.components import Fact
from alongside.ui.notices import say

THE_TWO = "The person and the specialist of that partnership"


@allows(Who.PERSON, Who.SPECIALIST, what=THE_TWO)
@require_http_methods(["GET", "HEAD", "POST"])
def mirror_agreed(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """How things stand about transcripts: for the person to see and to stop, for the specialist to ask."""
    actions.forget_expired()
    viewer = viewer_of(request)
    agreement = or_404(access.agreement_of(viewer, partnership_id))
    first = {"purpose": _("So that I can look at how I listen to you."), "until": forms.usual_until()}
    form = forms.AgreementWords(sent(request), initial=first)
    asks = viewer.role is Who.SPECIALIST and not agreement.waits
    if request.method == "POST" and _asked(viewer, agreement, form):
        say(request, _("Offered. Nothing changes until it is answered."), calm=True)
        return redirect("mirror_agreed", partnership_id)
    if request.method == "POST" and not asks:
        raise Http404
    return render(request, "mirror/agreed.html", _agreed(request, agreement, form if asks else None))


def _asked(viewer: Viewer, agreement: access.Agreement, form: forms.AgreementWords) -> bool:
    """Say whether it was asked, now or with the same words a moment ago.

    Raises:
        Http404: it is not the viewer's to ask, or something else waits for its answer.
    """
    if viewer.role is not Who.SPECIALIST or not form.is_valid():
        return False
    try:
        actions.ask(viewer, agreement, **form.cleaned_data)
    except (actions.NotAgreed, actions.AlreadyAsked):
        raise Http404 from None
    return True


def _agreed(request: HttpRequest, agreement: access.Agreement, form: forms.AgreementWords | None) -> dict[str, Any]:
    viewer, partnership = viewer_of(request), agreement.partnership
    specialist = str(partnership.specialist.chosen_name)
    offer = card(viewer, agreement.offer, back=request.path) if agreement.offer and agreement.waits else None
    return {
        "agreement": agreement,
        "offer": offer,
        "form": form,
        "is_person": viewer.role is Who.PERSON,
        "person": str(partnership.person.chosen_name),
        "specialist": specialist,
        "meaning": [Fact(term, text) for term, text in meaning(specialist)],
        "transcripts": [(transcript, held(transcript)) for transcript in access.brought(viewer, partnership)[:AT_ONCE]],
        "back": reverse("together") if viewer.role is Who.PERSON else reverse("mirror"),
    }


@allows(Who.PERSON, what="The person whose talks they are")
@require_POST
def mirror_stop(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Stop agreeing: transcripts and readings are gone in the same moment."""
    viewer = viewer_of(request)
    agreement = or_404(access.agreement_of(viewer, partnership_id))
    actions.stop_transcripts(viewer, agreement.partnership)
    say(request, _("Stopped. The transcripts of your talks, and everything read from them, are gone."), calm=True)
    return redirect("mirror_agreed", partnership_id)
