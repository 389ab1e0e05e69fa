"""Taking away what stands beside something of a person's."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from alongside.journey.access.beside import Written, own_beside
from alongside.journey.actions import beside as actions
from alongside.journey.models import Reply, SetBeside
from alongside.journey.pages.asking import viewer_of
from alongside.kernel.access import Who, allows
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

Row = dict[str, object]


def beside_rows(viewer: Viewer, rows: Sequence[Written], known: Mapping[UUID, str]) -> list[Row]:
    """Return what stands beside something as its page draws it: `mine` is what the reader wrote, and `own` beside what is theirs."""
    return [
        {"voice": "mine" if one.author_id == one.owner_id else "theirs", "mine": one.author_id == viewer.id,
         "own": viewer.id in (one.author_id, one.owner_id), "name": known[one.author_id], "one": one}
        for one in rows
    ]  # fmt: skip


@allows(
    Who.PERSON,
    Who.SPECIALIST,
    Who.SUPERVISOR,
    what="Taking back what they wrote beside something of a person's that they may see; a person also what stands beside their own",
)
@require_POST
def beside_take_away(request: HttpRequest, written_id: UUID) -> HttpResponse:
    """Take back one's own words, or put away somebody's beside one's own, with a way back."""
    viewer = viewer_of(request)
    found = _found(viewer, written_id)
    actions.take_away(viewer, found)
    told = (
        _("Taken back. Nobody reads it here now.") if found.author_id == viewer.id else _("Put away. Nobody reads it here now.")
    )
    say(request, told, undo=reverse("beside_bring_back", args=[found.id]))
    return _beside(found)


@allows(Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, what="Bringing back what they took away from beside something of a person's")
@require_POST
def beside_bring_back(request: HttpRequest, written_id: UUID) -> HttpResponse:
    """Bring back what one took away."""
    viewer = viewer_of(request)
    found = _found(viewer, written_id, away=True)
    actions.take_away(viewer, found, away=False)
    return _beside(found)


def _found(viewer: Viewer, written_id: UUID, *, away: bool = False) -> Written:
    found = own_beside(viewer, written_id, away=away)
    if found is None:
        raise Http404
    return found


def _beside(found: Written) -> HttpResponse:
    if isinstance(found, SetBeside):
        return redirect(f"{reverse('beside', args=[found.kind.value, found.item_id])}#beside")
    return redirect(f"{reverse('goal' if isinstance(found, Reply) else 'chapter', args=[found.item_id])}#beside")
