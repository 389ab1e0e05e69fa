"""A signed copy of the agreement on paper: made when somebody asks, kept nowhere."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from alongside.kernel.access import Who, allows
from alongside.kernel.clock import now
from alongside.partnership import agreement
from alongside.partnership.access import Agreement, review
from alongside.partnership.actions import review as actions
from alongside.partnership.forms.review import every
from alongside.partnership.models import Partnership
from alongside.partnership.pages.agreement import READ, found_or_404, viewer_of
from alongside.ui import paper


@allows(Who.PERSON, Who.SPECIALIST, what=READ)
@require_POST
def agreement_copy(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Hand out a signed copy as a PDF, made now and kept nowhere; that somebody took it is written down."""
    partnership, agreed = found_or_404(request, partnership_id)
    if not agreed.clauses:
        raise Http404
    try:
        made = paper.pdf(_sheet(request, partnership, agreed))
    except (paper.NoPress, paper.NotPrinted) as problem:
        return _no_copy(request, partnership, missing=isinstance(problem, paper.NoPress))
    actions.take_copy(viewer_of(request), partnership)
    answer = HttpResponse(made, content_type="application/pdf")
    called = _("agreement")
    answer["Content-Disposition"] = f'attachment; filename="{called}.pdf"'
    answer["Cache-Control"] = "no-store"
    return answer


def _sheet(request: HttpRequest, partnership: Partnership, agreed: Agreement) -> str:
    look = review.looking([partnership])[partnership.id]
    return render_to_string("partnership/copy.html", {
        "person": str(partnership.person.chosen_name), "specialist": str(partnership.specialist.chosen_name),
        "programme": partnership.programme.name, "parts": agreement.parts(partnership, agreed),
        "signatures": agreement.signatures(partnership, agreed), "began": agreed.history[0].since, "changed": agreed.agreed_at,
        "every": every(look.months), "ended_at": partnership.ended_at, "made_on": now(),
    }, request)  # fmt: skip


def _no_copy(request: HttpRequest, partnership: Partnership, *, missing: bool) -> HttpResponse:
    told = {"partnership": partnership, "missing": missing, "packages": " ".join(paper.PACKAGES)}
    return render(request, "partnership/no_copy.html", told, status=503)
