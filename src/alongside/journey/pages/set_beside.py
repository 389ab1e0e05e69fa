"""Words beside what has them in one table: the part of a page that shows them, and the page of one thing with them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from alongside.consent.access import Sight, looked
from alongside.consent.models import OwnedItem
from alongside.journey.access import set_beside as access
from alongside.journey.actions import beside as actions
from alongside.journey.forms import ReplyForm
from alongside.journey.models import SetBeside
from alongside.journey.pages.asking import Sees, or_404, page_asked, viewer_of
from alongside.journey.pages.beside import Row, beside_rows
from alongside.journey.pages.turning import Turn, turn
from alongside.journey.rules.beside import Own
from alongside.journey.showing import called
from alongside.journey.showing.beside import thing
from alongside.kernel.access import Who, allows
from alongside.ui.notices import say

SHOWN_WITH_IT = {Own.WIN: "win", Own.STRENGTH: "strength"}  # these have a page that others see, too
OWN_PAGES = {Own.VALUE: "value", Own.ENTRY: "network_entry", **SHOWN_WITH_IT}


@dataclass(frozen=True)
class Part:
    """The part of a page that shows what stands beside a thing, with the place to write there."""

    kind: Own
    item: OwnedItem
    mine: bool
    owner: str
    rows: list[Row]
    turn: Turn
    form: ReplyForm

    @property
    def told(self) -> bool:
        """Say whether there is anything to read here; also a page past the last has a way back."""
        return bool(self.rows or self.turn.newer)


@dataclass(frozen=True)
class Found:
    """What stands beside a thing, before names are known: `writers` are those whose names its page needs."""

    kind: Own
    item: OwnedItem
    rows: list[SetBeside]
    more: bool

    @property
    def writers(self) -> Iterable[UUID]:
        """Return whose names the page needs."""
        return [self.item.owner_id, *(one.author_id for one in self.rows)]


def found_beside(request: HttpRequest, kind: Own, item: OwnedItem) -> Found:
    """Return what stands beside a thing on the page that is asked for. The caller has passed the gate."""
    return Found(kind, item, *access.set_beside(viewer_of(request), kind, item, page_asked(request, "beside")))


def part(request: HttpRequest, found: Found, known: Mapping[UUID, str], form: ReplyForm | None = None) -> Part:
    """Return that part ready to draw; `known` are the names that the page has asked for, those of the `writers` among them."""
    viewer, item = viewer_of(request), found.item
    rows = beside_rows(viewer, found.rows, known)
    turning = turn(request, "beside", "beside", more=found.more)
    return Part(found.kind, item, viewer.id == item.owner_id, known[item.owner_id], rows, turning, form or ReplyForm())


def own_part(request: HttpRequest, kind: Own, item: OwnedItem, form: ReplyForm | None = None) -> Part:
    """Return that part for a page which needs no other names."""
    found = found_beside(request, kind, item)
    return part(request, found, called(found.writers), form)


@allows(
    Who.PERSON,
    Who.SPECIALIST,
    Who.SUPERVISOR,
    what="What recovery means, a value or a dream, a line of a journal, a strength or somebody in a network, of their own or as "
    "far as the person lets them see it: what stands beside it, and writing there; a look by somebody else is written down",
)
@require_http_methods(["GET", "POST"])
def beside(request: HttpRequest, beside_kind: str, beside_item: UUID) -> HttpResponse:
    """One thing with what was written beside it, and the place to write there. What has a page of its own is shown on that."""
    viewer, kind = viewer_of(request), _kind(beside_kind)
    view, item = or_404(access.own_thing(viewer, kind, beside_item))
    form = ReplyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.set_beside(viewer, kind, item, form.cleaned_data["words"])
        say(request, _("Written beside it."), calm=True)
        return redirect(f"{read_at(view, kind, item)}#beside")
    if request.method == "GET" and (elsewhere := read_at(view, kind, item)) != request.path:
        return redirect(elsewhere)
    looked(view, f"journey.{kind}", item=item.pk)
    return render(request, "journey/beside_thing.html", _page(request, view, kind, item, form))


def _kind(asked: str) -> Own:
    if asked not in set(Own):
        raise Http404
    return Own(asked)


def read_at(view: Sight, kind: Own, item: OwnedItem) -> str:
    """Return the address at which the viewer reads a thing with what stands beside it."""
    if view.asker.is_owner and kind is Own.MEANING:
        return reverse("meaning")
    pages = OWN_PAGES if view.asker.is_owner else SHOWN_WITH_IT
    return reverse(pages[kind], args=[item.pk]) if kind in pages else reverse("beside", args=[kind.value, item.pk])


def _page(request: HttpRequest, view: Sight, kind: Own, item: OwnedItem, form: ReplyForm) -> dict[str, object]:
    shown, mine = own_part(request, kind, item, form), view.asker.is_owner
    drawn = thing(kind, item, shown.owner, mine=mine)
    if mine or kind in SHOWN_WITH_IT:
        back, back_label = read_at(view, kind, item), drawn.words
    elif kind is Own.ENTRY:
        back, back_label = reverse("network_of", args=[item.owner_id]), _("%(name)s’s support network") % {"name": shown.owner}
    else:
        back, back_label = reverse("journey_of", args=[item.owner_id]), shown.owner
    return {
        "beside": shown,
        "thing": drawn,
        "back": back,
        "back_label": back_label,
        "sees": Sees(viewer_of(request), item, access.KINDS[kind][1]) if mine else None,
    }
