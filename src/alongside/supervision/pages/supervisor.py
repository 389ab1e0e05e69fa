"""What has been brought to me: a supervisor reads it, replies beside it, marks it as talked about."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from alongside.kernel.access import Who, allows
from alongside.supervision import access, actions, forms, showing
from alongside.supervision.pages.asking import or_404, page_of, viewer_of
from alongside.supervision.rules import first_words
from alongside.ui.notices import say

BROUGHT = "What a specialist of the programme has brought to them, from then on and until it is taken back"


@contextmanager
def _while_brought() -> Iterator[None]:
    """Answer that it is not there where it was taken back since the page asked for it."""
    try:
        yield
    except actions.NotYours:
        raise Http404 from None


@allows(Who.SUPERVISOR, what=BROUGHT)
@require_safe
def supervision(request: HttpRequest) -> HttpResponse:
    """What has been brought to me, the newest first."""
    page = page_of(request, access.brought_to(viewer_of(request)))
    rows = [(one.bringing, one.name, first_words(one.bringing.words or "")) for one in access.named(page)]
    return render(request, "supervision/supervision.html", {"page": page, "rows": rows})


@allows(Who.SUPERVISOR, what=BROUGHT)
@require_http_methods(["GET", "HEAD"])
def brought(request: HttpRequest, brought_id: UUID) -> HttpResponse:
    """One thing that was brought to me, and what I wrote beside it."""
    return _show(request, brought_id, forms.ReplyForm())


def _show(request: HttpRequest, brought_id: UUID, form: forms.ReplyForm) -> HttpResponse:
    viewer = viewer_of(request)
    found = or_404(access.brought_of(viewer, brought_id))
    with _while_brought():
        actions.open_brought(viewer, found)
    return render(request, "supervision/brought.html", {
        "bringing": found,
        "name": access.named([found])[0].name,
        "picture_kind": showing.brought_name(found),
        "replies": access.replies_to(found),
        "form": form,
    }, status=422 if form.is_bound else 200)  # fmt: skip


@allows(Who.SUPERVISOR, what=BROUGHT)
@require_POST
def brought_reply(request: HttpRequest, brought_id: UUID) -> HttpResponse:
    """Write a few words beside it."""
    viewer = viewer_of(request)
    found = or_404(access.brought_of(viewer, brought_id))
    form = forms.ReplyForm(request.POST)
    if not form.is_valid():
        return _show(request, brought_id, form)
    with _while_brought():
        actions.reply(viewer, found, form.cleaned_data["words"])
    say(request, _("Done. Your words are beside theirs."), calm=True)
    return redirect("brought", found.id)


@allows(Who.SUPERVISOR, what=BROUGHT)
@require_POST
def brought_talked(request: HttpRequest, brought_id: UUID) -> HttpResponse:
    """Mark it as talked about (`talked=1`), or as not yet (`talked=0`)."""
    viewer = viewer_of(request)
    found = or_404(access.brought_of(viewer, brought_id))
    talked = request.POST.get("talked") != "0"
    with _while_brought():
        actions.mark_talked(viewer, found, talked=talked)
    say(request, _("Marked as talked about.") if talked else _("Marked as not talked about yet."), calm=True)
    return redirect("brought", found.id)
