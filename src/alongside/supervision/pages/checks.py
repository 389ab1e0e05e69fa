"""The self-care check: a few taps in one's own words, for oneself."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.kernel.access import Who, allows
from alongside.supervision import access, actions, forms, showing
from alongside.supervision.pages.asking import OWN, or_404, page_of, sent, viewer_of
from alongside.supervision.rules import Side, is_heavy
from alongside.ui.notices import say


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def own_checks(request: HttpRequest) -> HttpResponse:
    """How am I: tap what is so, and look back over time. Nothing is counted."""
    viewer = viewer_of(request)
    own = access.own_words(viewer)
    form = forms.CheckForm(sent(request), own=own)
    if request.method == "POST" and form.is_valid():
        for side in Side:
            if word := form.cleaned_data[f"own_{side.value}"]:
                actions.add_word(viewer, side, word)
        kept = actions.keep_check(viewer, form.said(Side.GIVES), form.said(Side.WEIGHS), form.cleaned_data["line"])
        say(request, _("Kept, for you alone."), calm=True)
        return redirect("own_check", kept.id)
    page = page_of(request, access.checks_of(viewer))
    shown = {"form": form, "own": own, "page": page}
    return render(request, "supervision/own_checks.html", shown, status=422 if form.is_bound else 200)


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD"])
def own_check(request: HttpRequest, own_check_id: UUID) -> HttpResponse:
    """One check, and ways that are open where something weighs."""
    viewer = viewer_of(request)
    check = or_404(access.check_of(viewer, own_check_id))
    brought = showing.brought_rows(access.bringings_from(viewer, check.id))
    return render(request, "supervision/own_check.html", {"check": check, "heavy": is_heavy(check.weighs), "brought": brought})


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def own_check_let_go(request: HttpRequest, own_check_id: UUID) -> HttpResponse:
    """Let a check go, for good."""
    viewer = viewer_of(request)
    actions.let_check_go(viewer, or_404(access.check_of(viewer, own_check_id)))
    say(request, _("Deleted."), calm=True)
    return redirect("own_checks")


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def care_word_rest(request: HttpRequest, care_word_id: UUID) -> HttpResponse:
    """Let a word of one's own rest."""
    viewer = viewer_of(request)
    actions.rest_word(viewer, or_404(access.own_word(viewer, care_word_id)))
    say(request, _("It rests."), undo=reverse("care_word_take_up", args=[care_word_id]))
    return redirect("own_checks")


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def care_word_take_up(request: HttpRequest, care_word_id: UUID) -> HttpResponse:
    """Take up a word of one's own that rests."""
    viewer = viewer_of(request)
    actions.rest_word(viewer, or_404(access.own_word(viewer, care_word_id, resting=True)), rests=False)
    say(request, _("It is there again."), calm=True)
    return redirect("own_checks")
