"""What is mine: read it, take a copy."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from alongside.kernel.access import Who, allows
from alongside.people.fresh import freshly
from alongside.programme.viewer import Viewer
from alongside.records import access, actions, book, rules, sheets
from alongside.ui.dates import today

AT_ONCE = 20


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined,no-any-return]


@allows(Who.PERSON, Who.SPECIALIST, what="A person, also one who has left: what is their own. A specialist: their own care")
@require_GET
def records(request: HttpRequest) -> HttpResponse:
    """List everything that is the person's, with the way to a copy."""
    viewer = _viewer(request)
    return render(
        request,
        "records/records.html",
        {"viewer": viewer, "groups": book.groups(access.filled(viewer)), "own_care": viewer.role is Who.SPECIALIST},
    )


@allows(Who.PERSON, Who.SPECIALIST, what="A person, also one who has left: what is their own. A specialist: their own care")
@require_GET
def records_sheet(request: HttpRequest, sheet: str) -> HttpResponse:
    """Show one kind of thing as the copy holds it, page by page."""
    viewer, found = _viewer(request), sheets.sheet(sheet, _viewer(request).role)
    if found is None:
        raise Http404
    page = Paginator(range(access.how_many(viewer, found)), AT_ONCE).get_page(request.GET.get("page"))
    start = (page.number - 1) * AT_ONCE
    shown = {"sheet": found, "page": page, "rows": access.rows(viewer, found, start, start + AT_ONCE)}
    return render(request, "records/sheet.html", shown)


@allows(
    Who.PERSON,
    Who.SPECIALIST,
    what="A person, also one who has left, or a specialist: a copy of what is their own, after giving the password once more",
)
@freshly
@never_cache
@require_http_methods(["GET", "POST"])
def records_copy(request: HttpRequest) -> HttpResponseBase:
    """Say what the copy is, then send it, piece by piece as it is made."""
    if request.method != "POST":
        return render(request, "records/copy.html", {"own_care": _viewer(request).role is Who.SPECIALIST})
    name = rules.copy_name(get_language() or "en", today())
    response = StreamingHttpResponse(actions.take(_viewer(request)), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
