"""The note's addresses: read and save it live, say yes, put two versions together, read one's own earlier words."""

import hashlib
from http import HTTPStatus
from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.kernel.access import Who, allows
from alongside.kernel.text import tidy
from alongside.meetings import access, actions
from alongside.meetings.access.headings import headings_of
from alongside.meetings.actions import NotNow, Saved, Why
from alongside.meetings.models import Meeting
from alongside.meetings.pages.meetings import OWN_MEETINGS, meeting_or_404, tell_why_not, viewer_of
from alongside.meetings.rules import Kept
from alongside.meetings.rules.headings import in_order
from alongside.meetings.sheet import read, show
from alongside.meetings.showing import live_note, pair_of, title, why_not_now
from alongside.people.middleware import unattended
from alongside.ui.notices import say

AT_ONCE = 10


def _live(request: HttpRequest) -> bool:
    """Say whether the page's script asks, and not a form."""
    return "application/json" in request.headers.get("Accept", "")


@allows(Who.PERSON, Who.SPECIALIST, what=f"{OWN_MEETINGS}; each writes on their own side alone")
@require_http_methods(["GET", "POST"])
def note(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Tell how both sides stand (GET, JSON, with an ETag), or save the writer's own side (POST)."""
    if request.method == "POST":
        return _save(request, meeting_or_404(request, meeting_id))
    unattended(request)  # an open page asks every other second, also when its reader has long gone
    return _tell(request, meeting_or_404(request, meeting_id))


def _tell(request: HttpRequest, found: Meeting) -> HttpResponse:
    live = live_note(viewer_of(request), found)
    etag = f'"{hashlib.sha256(f"{live.mark}.{get_language()}".encode()).hexdigest()[:24]}"'
    unchanged = get_conditional_response(request, etag=etag)
    if unchanged is not None and unchanged.status_code == HTTPStatus.NOT_MODIFIED:
        return unchanged
    read(live)
    # The token comes along so that a page whose writer signed in again elsewhere can go on saving.
    answer = JsonResponse({**live.told(), "token": get_token(request)})
    answer["ETag"], answer["Cache-Control"] = etag, "private, no-store"
    return answer


def _save(request: HttpRequest, found: Meeting) -> HttpResponse:
    viewer, words = viewer_of(request), _typed(request, found)
    joined = _uuid(request.POST.get("together", ""))
    try:
        saved = actions.save_words(viewer, found, words, _whole(request.POST.get("base", "")))
    except NotNow as problem:
        return _not_saved(request, found, words, problem.args[0])
    if saved.kept is Kept.ASIDE:
        return _kept_aside(request, found, words, saved)
    if joined:
        actions.put_together(viewer, found, joined)
    if _live(request):
        return _answer(request, found)
    say(request, _("Your side is saved."), calm=True)
    return redirect(f"{reverse('meeting', args=[found.id])}#note")


def _typed(request: HttpRequest, found: Meeting) -> str:
    """Return what was written on a side: under each heading, and under none, as one text."""
    named, words = headings_of(found), tidy(request.POST.get("words", ""))
    if not named:
        return words
    under = [tidy(text) for text in request.POST.getlist("under")]
    if len(under) == len(named):
        words = "\n\n".join(filter(None, [words, *(f"{h}\n{text}" for h, text in zip(named, under, strict=True) if text)]))
    return in_order(words, named)


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _answer(request: HttpRequest, found: Meeting, status: HTTPStatus = HTTPStatus.OK, **more: str) -> JsonResponse:
    live = live_note(viewer_of(request), found)
    read(live)
    return JsonResponse({**live.told(), **more}, status=status, headers={"Cache-Control": "private, no-store"})


def _not_saved(request: HttpRequest, found: Meeting, words: str, why: Why) -> HttpResponse:
    """Give the words back with what to do about them."""
    problem, status = why_not_now(why, pair_of(viewer_of(request), found).other), HTTPStatus.UNPROCESSABLE_ENTITY
    if _live(request):
        return _answer(request, found, status, problem=problem)
    return show(request, viewer_of(request), found, status=status, typed=words, problem=problem)


def _kept_aside(request: HttpRequest, found: Meeting, words: str, saved: Saved) -> HttpResponse:
    """Show both versions to their author, who alone puts them together."""
    late, status = saved.aside, HTTPStatus.CONFLICT
    if _live(request):
        return _answer(request, found, status, aside=str(late.id) if late else "")
    return show(request, viewer_of(request), found, status=status, typed=words, late=late.id if late else None)


@allows(Who.PERSON, Who.SPECIALIST, what=f"{OWN_MEETINGS}; a yes of their own")
@require_POST
def note_yes(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Say yes to the note as it was read, or take one's own yes back."""
    found, viewer = meeting_or_404(request, meeting_id), viewer_of(request)
    try:
        if request.POST.get("back"):
            actions.take_yes_back(viewer, found)
            say(request, _("Your yes is taken back."), calm=True)
        else:
            offer = actions.confirm(viewer, found, request.POST.get("seen", ""))
            say(request, _("You both said yes. The note stays as it is.") if not offer.waits else _("You said yes."), calm=True)
    except NotNow as problem:
        tell_why_not(request, found, problem)
    return redirect(f"{reverse('meeting', args=[found.id])}#yes")


@allows(Who.PERSON, Who.SPECIALIST, what="Words of their own that another device sent late")
@require_POST
def note_together(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Say that words kept aside are in their place now."""
    found, aside = meeting_or_404(request, meeting_id), _uuid(request.POST.get("aside", ""))
    if not aside or not actions.put_together(viewer_of(request), found, aside):
        raise Http404
    say(request, _("Put away. You find them under your earlier words."), calm=True)
    return redirect(f"{reverse('meeting', args=[found.id])}#note")


@allows(Who.PERSON, Who.SPECIALIST, what="Everything that they themself ever saved on their side of a note")
@require_GET
def note_mine(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Everything one ever saved on one's own side."""
    found = meeting_or_404(request, meeting_id)
    page = Paginator(access.earlier_words(viewer_of(request), found), AT_ONCE).get_page(request.GET.get("page"))
    voice = "mine" if viewer_of(request).role is Who.PERSON else "theirs"
    return render(request, "meetings/note_mine.html", {"meeting": found, "title": title(found), "page": page, "voice": voice})
