"""A person's own word to a cover: whether they want it, and what the covering specialist may see."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from alongside.consent.kept import notes
from alongside.consent.rules import Category
from alongside.kernel.access import Who, allows
from alongside.kernel.clock import now
from alongside.partnership.access.cover import Asked, cover_for
from alongside.partnership.actions import cover as actions
from alongside.partnership.forms.presence import CoverForm
from alongside.partnership.sharing import coverable
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say


@allows(Who.PERSON, what="What somebody may see who covers for a specialist that walks with them now; asked until the cover ends")
@require_http_methods(["GET", "POST"])
def cover(request: HttpRequest, cover_id: UUID) -> HttpResponse:
    """Say whether I want this cover, and what the one who covers may see. Nothing is ticked for me."""
    viewer: Viewer = request.viewer  # type: ignore[attr-defined]
    asked = cover_for(viewer, cover_id)
    if asked is None:
        raise Http404
    kinds, ticked = coverable(), [kind.value for kind in asked.sees]
    form = CoverForm(request.POST or None, kinds=kinds, notes=notes(viewer.id, kinds), initial={"sees": ticked})
    if request.method == "POST" and form.is_valid():
        return _chosen(request, viewer, asked, form.cleaned_data["sees"])
    return render(request, "partnership/cover.html", {
        "asked": asked, "form": form, "absence": asked.cover.absence, "running": asked.cover.absence.starts <= now(),
        "part": asked.cover.as_rule() != asked.cover.absence.as_rule(),
    })  # fmt: skip


def _chosen(request: HttpRequest, viewer: Viewer, asked: Asked, sees: list[Category]) -> HttpResponse:
    yes = request.POST.get("answer") != "no"
    try:
        actions.choose(viewer, asked.cover, yes=yes, sees=sees)
    except actions.Over:
        say(request, _("This cover has ended meanwhile. Nothing is shared for it."), calm=True)
        return redirect("together")
    say(request, _said(asked.covering, yes, bool(sees)), calm=True)
    return redirect("together")


def _said(name: str, yes: bool, something: bool) -> str:
    if not yes:
        return _("%(name)s does not cover for you, and sees nothing of yours.") % {"name": name}
    if something:
        seen = _("Kept. %(name)s can see what you ticked, only while it lasts. What is set to “only me” stays with you.")
        return seen % {"name": name}
    return _("Kept. %(name)s knows that you may reach out, and sees nothing but your name.") % {"name": name}
