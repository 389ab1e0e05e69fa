"""Looking at an agreement again: its rhythm, "as it is", what changed when, and a signed copy."""

from collections.abc import Callable
from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import looked, sight
from alongside.decisions.cards import cards
from alongside.decisions.models import Offer
from alongside.kernel.access import Who, allows
from alongside.kernel.clock import now
from alongside.partnership import access, agreement, history
from alongside.partnership.access import review
from alongside.partnership.actions import AlreadyAsked
from alongside.partnership.actions import review as actions
from alongside.partnership.forms.review import NoticedForm, RhythmForm, every
from alongside.partnership.pages.agreement import READ, WRITE, _found_or_404, _told, _viewer
from alongside.ui import paper
from alongside.ui.notices import say

CLAUSES_AT_ONCE = 12


@allows(Who.PERSON, Who.SPECIALIST, what=WRITE)
@require_http_methods(["GET", "POST"])
def agreement_look(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Look at our agreement again: leave it as it is, change a part, or choose another rhythm. Each waits for the other."""
    viewer = _viewer(request)
    partnership, agreed = _found_or_404(request, partnership_id, to_write=True)
    known = review.looking([partnership]).get(partnership.id)
    if known is None:
        return redirect("agreement", partnership.id)
    sent = request.POST.get("do") if request.method == "POST" else None
    noticed = NoticedForm(request.POST if sent == "as_it_is" else None)
    rhythm = RhythmForm(request.POST if sent == "rhythm" else None, initial={"months": str(known.months)})
    if sent == "as_it_is" and noticed.is_valid():
        return _offered(
            request, partnership.id, lambda: actions.offer_as_it_is(viewer, partnership, noticed.cleaned_data["noticed"])
        )
    if sent == "rhythm" and rhythm.is_valid():
        said = rhythm.cleaned_data
        return _offered(
            request, partnership.id, lambda: actions.offer_rhythm(viewer, partnership, int(said["months"]), said["reason"])
        )
    looked(sight(viewer, partnership.person_id), "partnership.agreement", partnership.id)
    specialist = str(partnership.specialist.chosen_name)
    return render(request, "partnership/look.html", {
        "partnership": partnership, "other": access.others_name(viewer, partnership), "known": known, "every": every(known.months),
        "clauses": [(one.clause, agreement.title_of(one, specialist), one.text) for one in agreed.clauses],
        "waiting": cards(viewer, review.waiting_about(viewer, partnership), back=request.path),
        "noticed": noticed, "rhythm": rhythm,
    })  # fmt: skip


def _offered(request: HttpRequest, partnership_id: UUID, offer: Callable[[], Offer]) -> HttpResponse:
    try:
        made = offer()
    except AlreadyAsked as asked:
        say(request, _("One of you has offered this already. Here it is."), calm=True)
        return redirect("offer", asked.args[0].pk)
    say(request, _told(1, str(made.offered_to.chosen_name)), calm=True)
    return redirect("agreement_look", partnership_id)


@allows(Who.PERSON, Who.SPECIALIST, what=READ)
@require_GET
def agreement_earlier(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Show what changed when: each part with its versions, who offered, who said yes, and what was not taken."""
    viewer = _viewer(request)
    partnership, agreed = _found_or_404(request, partnership_id)
    offers = review.every_clause_offer(viewer, partnership)
    found = history.clause_histories(viewer, partnership, agreed.history, offers)
    page = Paginator(found, CLAUSES_AT_ONCE).get_page(request.GET.get("page"))
    looked(sight(viewer, partnership.person_id), "partnership.agreement", partnership.id)
    looks = history.looks(partnership, review.looks_of(partnership)) if page.number == 1 else []
    return render(request, "partnership/earlier.html", {
        "partnership": partnership, "other": access.others_name(viewer, partnership), "page": page, "looks": looks,
    })  # fmt: skip


@allows(Who.PERSON, Who.SPECIALIST, what=READ)
@require_POST
def agreement_copy(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Hand out a signed copy as a PDF, made now and kept nowhere; that somebody took it is written down."""
    viewer = _viewer(request)
    partnership, agreed = _found_or_404(request, partnership_id)
    if not agreed.clauses:
        raise Http404
    specialist = str(partnership.specialist.chosen_name)
    html = render_to_string("partnership/copy.html", {
        "person": str(partnership.person.chosen_name), "specialist": specialist, "programme": partnership.programme.name,
        "clauses": [(agreement.title_of(one, specialist), one.text) for one in agreed.clauses],
        "signatures": agreement.signatures(partnership, agreed), "agreed_at": agreed.agreed_at, "made_on": now(),
        "ended_at": partnership.ended_at,
    }, request)  # fmt: skip
    try:
        made = paper.pdf(html)
    except (paper.NoPress, paper.NotPrinted) as problem:
        missing = isinstance(problem, paper.NoPress)
        return render(request, "partnership/no_copy.html", {
            "partnership": partnership, "missing": missing, "packages": " ".join(paper.PACKAGES),
        }, status=503)  # fmt: skip
    actions.take_copy(viewer, partnership)
    answer = HttpResponse(made, content_type="application/pdf")
    answer["Content-Disposition"] = f'attachment; filename="{_("agreement")}.pdf"'
    answer["Cache-Control"] = "no-store"
    return answer
