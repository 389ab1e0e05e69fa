"""Looking at an agreement again: its rhythm, "as it is", and what changed when."""

from collections.abc import Callable
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from alongside.consent.access import looked, sight
from alongside.decisions.cards import cards
from alongside.decisions.models import Offer
from alongside.kernel.access import Who, allows
from alongside.partnership import access, agreement, history
from alongside.partnership.access import review
from alongside.partnership.actions import AlreadyAsked
from alongside.partnership.actions import review as actions
from alongside.partnership.forms.review import NoticedForm, RhythmForm, every
from alongside.partnership.models import AS_IT_IS, RHYTHM
from alongside.partnership.pages.agreement import READ, found_or_404, is_kept_back, tell_kept_back, told, viewer_of
from alongside.partnership.pages.meanwhile import unless_it_changed
from alongside.ui.notices import say

LOOK = "Looking again at the agreement of a partnership in which both walk now, and which both may see"
CLAUSES_AT_ONCE = 12


@allows(Who.PERSON, Who.SPECIALIST, what=LOOK)
@require_http_methods(["GET", "POST"])
@unless_it_changed
def agreement_look(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Look at our agreement again: leave it as it is, change a part, or choose another rhythm. Each waits for the other."""
    viewer = viewer_of(request)
    partnership, agreed = found_or_404(request, partnership_id, to_write=True)
    known = review.looking([partnership]).get(partnership.id)
    if known is None:
        return redirect("agreement", partnership.id)
    if is_kept_back(request, partnership):
        return tell_kept_back(request, partnership)
    sent = request.POST.get("do") if request.method == "POST" else None
    noticed = NoticedForm(request.POST if sent == "as_it_is" else None)
    rhythm = RhythmForm(request.POST if sent == "rhythm" else None, initial={"months": str(known.months)})
    if sent == "as_it_is" and noticed.is_valid():
        words = noticed.cleaned_data["noticed"]
        return _offered(request, partnership.id, lambda: actions.offer_as_it_is(viewer, partnership, words))
    if sent == "rhythm" and rhythm.is_valid():
        months, reason = int(rhythm.cleaned_data["months"]), rhythm.cleaned_data["reason"]
        return _offered(request, partnership.id, lambda: actions.offer_rhythm(viewer, partnership, months, reason))
    looked(sight(viewer, partnership.person_id), "partnership.agreement", item=partnership.id)
    waiting = review.waiting_about(viewer, partnership)
    asked = {offer.kind for offer in waiting}
    return render(request, "partnership/look.html", {
        "partnership": partnership, "other": access.others_name(viewer, partnership), "known": known, "every": every(known.months),
        "parts": agreement.parts(partnership, agreed), "waiting": cards(viewer, waiting, back=request.path),
        "noticed": noticed, "rhythm": rhythm, "asked_as_it_is": AS_IT_IS in asked, "asked_rhythm": RHYTHM in asked,
    })  # fmt: skip


def _offered(request: HttpRequest, partnership_id: UUID, offer: Callable[[], Offer]) -> HttpResponse:
    try:
        made = offer()
    except AlreadyAsked as asked:
        say(request, _("One of you has offered this already. Here it is."), calm=True)
        return redirect("offer", asked.args[0].pk)
    say(request, told(1, str(made.offered_to.chosen_name)), calm=True)
    return redirect("agreement_look", partnership_id)


@allows(Who.PERSON, Who.SPECIALIST, what=READ)
@require_GET
def agreement_earlier(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Show what changed when: each part with its versions, who offered, who said yes, and what was not taken."""
    viewer = viewer_of(request)
    partnership, agreed = found_or_404(request, partnership_id)
    offers = review.every_clause_offer(viewer, partnership)
    found = history.clause_histories(viewer, partnership, agreed.history, offers)
    page = Paginator(found, CLAUSES_AT_ONCE).get_page(request.GET.get("page"))
    looked(sight(viewer, partnership.person_id), "partnership.agreement", item=partnership.id)
    looks = history.looks(partnership, review.looks_of(partnership)) if page.number == 1 else []
    return render(request, "partnership/earlier.html", {
        "partnership": partnership, "other": access.others_name(viewer, partnership), "page": page, "looks": looks,
    })  # fmt: skip
