"""My mirror, and my talks over time."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from alongside.kernel.access import Who, allows
from alongside.mirror import access, actions, over_time, recordings, rules, showing
from alongside.mirror.on_its_way import recordings_of
from alongside.mirror.pages.asking import A_FEW, AT_ONCE, OWN, held, or_404, viewer_of
from alongside.ui.notices import say


@allows(Who.SPECIALIST, what=OWN)
@require_safe
def mirror(request: HttpRequest) -> HttpResponse:
    """My mirror: readings by date, my own lines, and what could be looked at next."""
    actions.forget_expired()
    recordings.forget_left_behind()
    viewer = viewer_of(request)
    page = Paginator(access.readings_of(viewer), AT_ONCE).get_page(request.GET.get("page"))
    unread = list(access.unread(viewer)[:A_FEW])
    lines = access.reflections_of(viewer).filter(next_time__isnull=False)[:A_FEW]
    names = access.names_in([*(reading.transcript for reading in page), *unread])
    return render(
        request,
        "mirror/mirror.html",
        {
            "page": page,
            "readings": [(reading, names[reading.transcript.person_id], held(reading.transcript)) for reading in page],
            "had": not page.object_list and access.written_by(viewer).filter(reading=None).exists(),
            "unread": [(transcript, names[transcript.person_id], held(transcript)) for transcript in unread],
            "recordings": recordings_of(viewer),
            "lines": lines,
            "people": access.agreements_of(viewer),
            "meetings": [(meeting, showing.held_at(meeting)) for meeting in access.could_bring(viewer)[:A_FEW]],
        },
    )


@allows(Who.SPECIALIST, what=OWN)
@require_safe
def mirror_over_time(request: HttpRequest) -> HttpResponse:
    """My talks over time: my own readings beside one another, never anybody else's."""
    actions.forget_expired()
    found = access.looked_at(viewer_of(request), over_time.MOST)
    readings = [(one, rules.recounted(access.heard_in(one), access.corrections_to(one))) for one in found]
    shown = {"trends": over_time.trends(readings), "table": over_time.table(readings)}
    return render(request, "mirror/over_time.html", shown)


@allows(Who.SPECIALIST, what="What they wrote themselves that they would like to try")
@require_POST
def line_let_go(request: HttpRequest, reflection_id: UUID) -> HttpResponse:
    """Let one thing to try go."""
    viewer = viewer_of(request)
    actions.let_line_go(viewer, or_404(access.line_of(viewer, reflection_id)))
    say(request, _("Let go. It does not come back before a meeting."), calm=True)
    return redirect("mirror")
