"""The journal of wins and setbacks: written in seconds, read back, found again."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import looked
from alongside.consent.pieces import others_who_would_see
from alongside.consent.rules import Audience, Category
from alongside.journey.access import own_sight, sight_of
from alongside.journey.access import wins as access
from alongside.journey.actions import wins as actions
from alongside.journey.forms.wins import FindForm, WinForm, WinNowForm
from alongside.journey.pages.asking import WillSee, back_to, or_404, page_asked, settled, viewer_of
from alongside.journey.pages.set_beside import own_part
from alongside.journey.pages.turning import PutAway, put_away, turn
from alongside.journey.rules.beside import Own
from alongside.journey.showing.at_once import at_once
from alongside.journey.showing.wins import win_row, win_rows
from alongside.kernel.access import Who, allows
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

SEEN_WIN = "A line of their own journal, or one that the person lets them see; a look by somebody else is written down"


@allows(Who.PERSON, what="Their own wins and setbacks")
@require_http_methods(["GET", "POST"])
def wins(request: HttpRequest) -> HttpResponse:
    """My wins and setbacks, newest first, with a place for a new line and a way to find an old one."""
    viewer = viewer_of(request)
    now = WinNowForm(request.POST or None)
    if request.method == "POST" and now.is_valid():
        written = actions.write_win(viewer, now.line, now.audience)
        say(request, _kept(viewer, now.audience), calm=True, undo=reverse("win_put_away", args=[written.id]))
        return back_to(request, reverse("wins"))
    more = {"now": now, "at_once": at_once(viewer, None), "away": _away(request)}
    return render(request, "journey/wins.html", more | _journal(request))


def _away(request: HttpRequest) -> PutAway:
    return put_away(request, access.put_away_wins, lambda one: str(one.words), "win_bring_back", "win")


def _kept(viewer: Viewer, audience: Audience) -> str:
    (others,) = others_who_would_see(viewer, (Category.WINS, audience))
    return (
        _("Kept. Who sees it: %(who)s.") % {"who": others} if others else _("Kept. Only you see it, unless you choose otherwise.")
    )


def _journal(request: HttpRequest) -> dict[str, Any]:
    """Return a page of the journal, or of what was found in it."""
    view, page = own_sight(viewer_of(request)), page_asked(request)
    find = FindForm(request.GET)
    asked = find.cleaned_data["q"] if find.is_valid() else ""
    rows, more = access.wins_with(view, asked, page) if asked else access.wins_of(view, page)
    searchable = bool(asked) or more or page > 1
    shown = {"rows": win_rows(view, rows), "find": find if searchable else None, "asked": asked}
    return shown | {"newer": page - 1, "older": page + 1 if more else 0}


@allows(Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, what=SEEN_WIN)
@require_http_methods(["GET", "POST"])
def win(request: HttpRequest, win_id: UUID) -> HttpResponse:
    """One line: the person changes it here, adds what they take from it, links it; others read it."""
    viewer = viewer_of(request)
    view, found = or_404(access.win_of(viewer, win_id))
    if not view.asker.is_owner:
        or_404(request.method == "GET" or None)
        looked(view, "journey.win", item=found.id)
        beside = own_part(request, Own.WIN, found)
        return render(request, "journey/win_of.html", {"row": win_row(view, found), "name": beside.owner, "beside": beside})
    form = WinForm(request.POST or None, found, *access.links_for(viewer))
    will_see = WillSee(viewer, Category.WINS, request.POST or None, item=found)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        actions.change_win(viewer, found, form.line)
        say(request, _("Your words are kept. The earlier ones are kept too."), calm=True)
        return redirect("wins")
    earlier, more = access.earlier_win_words(found, page_asked(request))
    context = {"win": found, "form": form, "earlier": earlier, "turn": turn(request, "page", "before-h", more=more)}
    return render(request, "journey/win.html", context | {"will_see": will_see, "beside": own_part(request, Own.WIN, found)})


@allows(Who.PERSON, what="Putting away a line of their own journal")
@require_POST
def win_put_away(request: HttpRequest, win_id: UUID) -> HttpResponse:
    """Put a line away, with a way back."""
    viewer = viewer_of(request)
    found = or_404(access.own_win(viewer, win_id))
    actions.put_win_away(viewer, found)
    say(request, _("Put away."), undo=reverse("win_bring_back", args=[found.id]))
    return redirect("wins")


@allows(Who.PERSON, what="Bringing back a line of their own journal")
@require_POST
def win_bring_back(request: HttpRequest, win_id: UUID) -> HttpResponse:
    """Bring a line back."""
    viewer = viewer_of(request)
    found = or_404(access.own_win(viewer, win_id))
    actions.put_win_away(viewer, found, away=False)
    return redirect("wins")


@allows(Who.SPECIALIST, Who.SUPERVISOR, what="The wins and setbacks that a person lets them see; each look is written down")
@require_GET
def wins_of(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """What somebody else sees of a person's wins and setbacks, newest first."""
    view, page = or_404(sight_of(viewer_of(request), person_id)), page_asked(request)
    rows, more = access.wins_of(view, page)
    if rows:
        looked(view, "journey.wins")
    context = {"rows": win_rows(view, rows), "newer": page - 1, "older": page + 1 if more else 0}
    return render(request, "journey/wins_of.html", context | {"person_id": person_id, "name": names([person_id])[person_id]})
