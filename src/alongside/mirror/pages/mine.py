"""What a specialist wrote after their talks."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.kernel.access import Who, allows
from alongside.mirror import access, actions, forms, mine
from alongside.mirror.pages.asking import AT_ONCE, or_404, sent, viewer_of
from alongside.ui.notices import say

OWN_WORDS = "What they wrote themselves about their own part, also of talks that are gone"
NOT_THERE = 404


class OwnWords(forms.BackForm, forms.TryForm):
    """What somebody wrote about their own part, without a talk that it could be kept with."""

    field_order = ("felt", "meant", "line")


@allows(Who.SPECIALIST, what=OWN_WORDS)
@require_http_methods(["GET", "HEAD", "POST"])
def mirror_mine(request: HttpRequest) -> HttpResponse:
    """What I wrote after my talks: how they felt, what I meant, what I would like to try; also of talks that are gone."""
    actions.forget_expired()
    form = OwnWords(sent(request))
    if not form.is_bound:
        return _show(request, None, 200)
    if not form.is_valid():
        return _show(request, form, 422)
    if any(form.cleaned_data.values()):
        mine.keep(viewer_of(request), **form.cleaned_data)
        say(request, _("Kept. Only you can read it."), calm=True)
    return redirect("mirror_mine")


def keep_here(request: HttpRequest) -> HttpResponse:
    """Give back what was written for a reading that is not there, or not any more: it can still be kept, without the talk.

    Raises:
        Http404: nothing was written.
    """
    written = {name: request.POST.get(name, "") for name in OwnWords.base_fields}
    if not any(words.strip() for words in written.values()):
        raise Http404
    return _show(request, OwnWords(initial=written), NOT_THERE)


def _show(request: HttpRequest, form: OwnWords | None, status: int) -> HttpResponse:
    viewer = viewer_of(request)
    page = Paginator(access.written_by(viewer), AT_ONCE).get_page(request.GET.get("page"))
    shown = {"page": page, "written": mine.ready(viewer, page), "form": form}
    return render(request, "mirror/mine.html", shown, status=status)


@allows(Who.SPECIALIST, what=OWN_WORDS)
@require_POST
def mine_let_go(request: HttpRequest, reflection_id: UUID) -> HttpResponse:
    """Let words go for good whose talk is gone."""
    viewer = viewer_of(request)
    mine.let_go(viewer, or_404(access.written_of_what_is_gone(viewer, reflection_id)))
    say(request, _("Deleted. These words are gone."), calm=True)
    return redirect("mirror_mine")
