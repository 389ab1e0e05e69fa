"""The boundary log."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from alongside.kernel.access import Who, allows
from alongside.supervision import access, actions, forms, showing
from alongside.supervision.pages.asking import OWN, or_404, page_of, sent, viewer_of
from alongside.supervision.rules import first_words
from alongside.ui.notices import say


@allows(Who.SPECIALIST, what=OWN)
@require_safe
def boundaries(request: HttpRequest) -> HttpResponse:
    """My boundary log, the latest day first."""
    page = page_of(request, access.boundaries_of(viewer_of(request)))
    rows = [(one, showing.boundary_name(one), first_words(one.happened)) for one in page]
    return render(request, "supervision/boundaries.html", {"page": page, "rows": rows})


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def boundary_new(request: HttpRequest) -> HttpResponse:
    """Write a line of the boundary log."""
    form = forms.BeginBoundary(sent(request))
    if request.method == "POST" and form.is_valid():
        entry = actions.write_boundary(viewer_of(request), form.told)
        say(request, _("Kept. Only you can read it."), calm=True)
        return redirect("boundary", entry.id)
    return render(
        request, "supervision/boundary_form.html", {"form": form, "draft": "boundary-new"}, status=422 if form.is_bound else 200
    )


@allows(Who.SPECIALIST, what=OWN)
@require_safe
def boundary(request: HttpRequest, boundary_id: UUID) -> HttpResponse:
    """One line of the boundary log, with what was added beside it and what was brought of it."""
    return _show(request, boundary_id, forms.AdditionForm())


def _show(request: HttpRequest, boundary_id: UUID, form: forms.AdditionForm) -> HttpResponse:
    viewer = viewer_of(request)
    entry = or_404(access.boundary_of(viewer, boundary_id))
    brought = access.bringings_from(viewer, entry.id)
    return render(request, "supervision/boundary.html", {
        "entry": entry,
        "name": showing.boundary_name(entry),
        "additions": access.additions_to(entry),
        "stands": any(one.brought_at for one in brought),
        "brought": showing.brought_rows(brought),
        "form": form,
    }, status=422 if form.is_bound else 200)  # fmt: skip


@allows(Who.SPECIALIST, what=OWN + ", as long as it was never brought")
@require_http_methods(["GET", "HEAD", "POST"])
def boundary_change(request: HttpRequest, boundary_id: UUID) -> HttpResponse:
    """Write a line anew, as long as it was never brought."""
    viewer = viewer_of(request)
    entry = or_404(access.boundary_of(viewer, boundary_id))
    if access.was_brought(viewer, entry.id):
        return _it_stands(request, boundary_id)
    form = forms.BoundaryForm(sent(request), initial=forms.as_initial(entry))
    if request.method == "POST" and form.is_valid():
        actions.change_boundary(viewer, entry, form.told)
        say(request, _("Kept."), calm=True)
        return redirect("boundary", entry.id)
    return render(
        request,
        "supervision/boundary_form.html",
        {"form": form, "draft": f"boundary-{entry.id}"},
        status=422 if form.is_bound else 200,
    )


def _it_stands(request: HttpRequest, boundary_id: UUID) -> HttpResponse:
    say(
        request,
        _("You brought this line to supervision, so it stays as you wrote it. You can add something beside it."),
        calm=True,
    )
    return redirect("boundary", boundary_id)


@allows(Who.SPECIALIST, what=OWN + ", once it was brought")
@require_POST
def boundary_add(request: HttpRequest, boundary_id: UUID) -> HttpResponse:
    """Add something beside a line that was brought."""
    viewer = viewer_of(request)
    entry = or_404(access.boundary_of(viewer, boundary_id))
    if not access.was_brought(viewer, entry.id):
        raise Http404
    form = forms.AdditionForm(request.POST)
    if not form.is_valid():
        return _show(request, boundary_id, form)
    actions.add_to_boundary(viewer, entry, form.cleaned_data["words"])
    say(request, _("Added. Only you can read it."), calm=True)
    return redirect("boundary", entry.id)


@allows(Who.SPECIALIST, what=OWN + ", as long as it was never brought")
@require_POST
def boundary_let_go(request: HttpRequest, boundary_id: UUID) -> HttpResponse:
    """Let a line go for good, as long as it was never brought."""
    viewer = viewer_of(request)
    entry = or_404(access.boundary_of(viewer, boundary_id))
    try:
        actions.let_boundary_go(viewer, entry)
    except actions.Stands:
        return _it_stands(request, boundary_id)
    say(request, _("Deleted."), calm=True)
    return redirect("boundaries")
