"""The person's own view of a talk, for the two."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.decisions.cards import card
from alongside.kernel.access import Who, allows
from alongside.mirror import actions, forms, own_view
from alongside.mirror.pages.common import held, or_404, viewer_of
from alongside.ui.notices import say

THE_TWO = "The person and the specialist of that talk, while its transcript is agreed to; the words, the person alone"


@allows(Who.PERSON, Who.SPECIALIST, what=THE_TWO)
@require_http_methods(["GET", "HEAD", "POST"])
def own_words(request: HttpRequest, transcript_id: UUID) -> HttpResponse:
    """My own words of a talk: offered by either, there once both agreed; the words are shown to the person alone."""
    actions.forget_expired()
    viewer = viewer_of(request)
    transcript, partnership = or_404(own_view.transcript_between(viewer, transcript_id))
    view, offer = own_view.view_of(transcript), own_view.latest_offer(viewer, transcript)
    waits = offer is not None and offer.waits
    if request.method == "POST":
        if view or waits:
            raise Http404
        own_view.offer_view(viewer, transcript, partnership)
        say(request, _("Offered. Nothing changes until it is answered."), calm=True)
        return redirect("own_words", transcript_id)
    is_person = viewer.role is Who.PERSON
    lines = (
        [forms.TakeUpForm(initial={"words": line}, prefix=f"line{at}") for at, line in enumerate(view.lines)]
        if view and is_person
        else []
    )
    shown = {
        "transcript": transcript,
        "held": held(transcript),
        "partnership": partnership,
        "is_person": is_person,
        "view": view,
        "lines": lines,
        "offer": card(viewer, offer, back=request.path) if offer and waits else None,
        "person": str(transcript.person.chosen_name),
        "specialist": str(transcript.specialist.chosen_name),
    }
    return render(request, "mirror/own.html", shown)


@allows(Who.PERSON, what="Their own words of a talk, once both agreed")
@require_POST
def own_words_take(request: HttpRequest, transcript_id: UUID, number: int) -> HttpResponse:
    """Begin a goal with words of mine, or keep them as a day: the person's act alone."""
    viewer = viewer_of(request)
    transcript, _partnership = or_404(own_view.transcript_between(viewer, transcript_id))
    view = or_404(own_view.view_of(transcript))
    if viewer.role is not Who.PERSON or not 0 <= number < len(view.lines):
        raise Http404
    form = forms.TakeUpForm(request.POST, prefix=f"line{number}")
    if not form.is_valid():
        say(request, " ".join(str(error) for errors in form.errors.values() for error in errors), calm=True)
        return redirect("own_words", transcript_id)
    own_view.take_up(viewer, view, form.cleaned_data["words"], form.cleaned_data["into"])
    say(request, _("Kept in your journey. Only you see it, until you choose otherwise."), calm=True)
    return redirect("own_words", transcript_id)


@allows(Who.PERSON, Who.SPECIALIST, what=THE_TWO)
@require_POST
def own_words_end(request: HttpRequest, transcript_id: UUID) -> HttpResponse:
    """Let the own view go, as either of the two."""
    viewer = viewer_of(request)
    transcript, _partnership = or_404(own_view.transcript_between(viewer, transcript_id))
    own_view.end_view(viewer, or_404(own_view.view_of(transcript)))
    say(request, _("It is gone. What was taken up from it stays in the journey."), calm=True)
    return redirect("own_words", transcript_id)
