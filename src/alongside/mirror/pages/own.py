"""The person's own view of a talk, for the two."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.decisions.cards import card
from alongside.journey.access import goals_of, own_goal, own_sight
from alongside.journey.rules import GoalState
from alongside.kernel.access import Who, allows
from alongside.mirror import actions, forms, own_view
from alongside.mirror.agreeing import Rests
from alongside.mirror.models import Transcript
from alongside.mirror.pages.asking import held, or_404, viewer_of
from alongside.mirror.rules import MOST_OWN_LINES, Into
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

THE_TWO = "The person and the specialist of that talk, while its transcript is agreed to; the words, the person alone"


@allows(Who.PERSON, Who.SPECIALIST, what=THE_TWO)
@require_http_methods(["GET", "HEAD", "POST"])
def own_words(request: HttpRequest, transcript_id: UUID) -> HttpResponse:
    """My own words of a talk: offered by either, there once both agreed; the words are shown to the person alone."""
    actions.forget_expired()
    viewer = viewer_of(request)
    transcript, partnership = or_404(own_view.transcript_between(viewer, transcript_id))
    if request.method == "POST":
        try:
            own_view.offer_view(viewer, transcript, partnership)
        except (own_view.AlreadyOffered, Rests, actions.Gone):
            raise Http404 from None
        say(request, _("Offered. Nothing changes until it is answered."), calm=True)
        return redirect("own_words", transcript_id)
    return _show(request, transcript, partnership, {})


def _show(
    request: HttpRequest, transcript: Transcript, partnership: Partnership, typed: dict[int, forms.TakeUpForm], status: int = 200
) -> HttpResponse:
    """Draw the page; `typed` are forms that came back with something to mend, by the number of their line."""
    viewer = viewer_of(request)
    view, offer = own_view.view_of(transcript), own_view.latest_offer(viewer, transcript)
    is_person = viewer.role is Who.PERSON
    said = view.lines or [] if view and is_person else []
    goals = _goals(viewer)
    shown = {
        "transcript": transcript,
        "held": held(transcript),
        "partnership": partnership,
        "is_person": is_person,
        "view": view,
        "lines": [
            typed.get(at) or forms.TakeUpForm(initial={"words": line}, prefix=f"line{at}", goals=goals)
            for at, line in enumerate(said)
        ],
        "spread": len(said) == MOST_OWN_LINES,
        "has_goals": bool(goals),
        "again": own_view.offered_again_from(viewer, offer),
        "offer": card(viewer, offer, back=request.path) if offer and offer.waits else None,
        "person": str(transcript.person.chosen_name),
        "specialist": str(transcript.specialist.chosen_name),
    }
    return render(request, "mirror/own.html", shown, status=status)


@allows(Who.PERSON, what="Their own words of a talk, once both agreed")
@require_POST
def own_words_take(request: HttpRequest, transcript_id: UUID, number: int) -> HttpResponse:
    """Begin a goal or a step with words of mine, or keep them as a win: the person's act alone."""
    actions.forget_expired()
    viewer = viewer_of(request)
    transcript, partnership = or_404(own_view.transcript_between(viewer, transcript_id))
    view = or_404(own_view.view_of(transcript))
    if viewer.role is not Who.PERSON or not 0 <= number < len(view.lines or []):
        raise Http404
    form = forms.TakeUpForm(request.POST, prefix=f"line{number}", goals=_goals(viewer))
    if not form.is_valid():
        return _show(request, transcript, partnership, {number: form}, status=422)
    into, goal = form.cleaned_data["into"], form.cleaned_data.get("goal")
    own_view.take_up(viewer, view, form.cleaned_data["words"], into, own_goal(viewer, UUID(goal)) if goal else None)
    alone = _("Kept in your journey. Only you see it, until you choose otherwise.")
    say(request, _("Kept as a step. Whoever sees that goal sees it, too.") if into is Into.STEP else alone, calm=True)
    return redirect("own_words", transcript_id)


def _goals(viewer: Viewer) -> dict[str, str]:
    """Return the viewer's own open goals: words by id; none for somebody who is no person."""
    if viewer.role is not Who.PERSON:
        return {}
    return {str(goal.id): str(goal.title) for goal in goals_of(own_sight(viewer), GoalState.OPEN)}


@allows(Who.PERSON, Who.SPECIALIST, what=THE_TWO)
@require_POST
def own_words_end(request: HttpRequest, transcript_id: UUID) -> HttpResponse:
    """Let the own view go, as either of the two."""
    actions.forget_expired()
    viewer = viewer_of(request)
    transcript, _partnership = or_404(own_view.transcript_between(viewer, transcript_id))
    own_view.end_view(viewer, or_404(own_view.view_of(transcript)))
    say(request, _("It is gone. What was taken up from it stays in the journey."), calm=True)
    return redirect("own_words", transcript_id)
