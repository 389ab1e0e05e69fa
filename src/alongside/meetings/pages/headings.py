"""The headings of two's notes: what stands, what waits, and offering others."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from alongside.decisions.cards import card
from alongside.kernel.access import Who, allows
from alongside.meetings.access.headings import headings_now, waiting_headings
from alongside.meetings.actions import NotNow
from alongside.meetings.actions.headings import as_words, from_words, offer_headings
from alongside.meetings.forms.headings import HeadingsForm
from alongside.meetings.pages.meetings import OWN_MEETINGS, partnership_or_404, viewer_of
from alongside.meetings.showing import why_not_now
from alongside.meetings.starter import starter_headings
from alongside.partnership.access import others_name
from alongside.partnership.models import Partnership
from alongside.ui.notices import say


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_MEETINGS)
@require_http_methods(["GET", "POST"])
def headings(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """What stands over our notes, and offering something else."""
    viewer, found = viewer_of(request), partnership_or_404(request, partnership_id)
    if not found.is_current:
        raise Http404
    stands, waiting = headings_now(found), waiting_headings(viewer, found)
    form = HeadingsForm(request.POST or None, initial=as_words(stands or starter_headings()))
    if request.method == "POST" and form.is_valid() and _offer(request, found, form, stands):
        said = _("Offered. %(other)s can say yes, change the words, or say “not for me”.")
        say(request, said % {"other": others_name(viewer, found)}, calm=True)
        return redirect("meeting_headings", found.id)
    shown = {
        "form": form,
        "stands": stands,
        "waiting": card(viewer, waiting, back=request.path) if waiting else None,
        "other": others_name(viewer, found),
        "partnership": found,
    }
    return render(request, "meetings/headings.html", shown)


def _offer(request: HttpRequest, found: Partnership, form: HeadingsForm, stands: list[str]) -> bool:
    viewer, wanted = viewer_of(request), from_words(form.words)
    if wanted == stands:
        form.add_error(None, _("These are the headings that you have. Change something, or leave them as they are."))
        return False
    try:
        offer_headings(viewer, found, wanted)
    except NotNow as problem:
        form.add_error(None, why_not_now(problem.args[0], others_name(viewer, found)))
        return False
    return True
