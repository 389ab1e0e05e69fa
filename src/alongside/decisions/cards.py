"""Offers made ready to draw, for any room: who offers, what it would change, where it stands, how to answer."""

from collections.abc import Sequence
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.decisions.access import meet
from alongside.decisions.kinds import Line, kind_of
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer
from alongside.ui import components
from alongside.ui.components import OfferState, Row
from alongside.ui.dates import plain_day
from alongside.vault.access import open_rings

SHOWN: dict[State, OfferState] = {
    State.WAITING: "waiting",
    State.ACCEPTED: "agreed",
    State.ADAPTED: "put-away",
    State.DECLINED: "put-away",
    State.WITHDRAWN: "withdrawn",
    State.LAPSED: "put-away",
}
_SAID_APART = frozenset({State.ADAPTED, State.LAPSED})  # what their state alone would not say rightly


def card(viewer: Viewer, offer: Offer, *, back: str = "") -> components.Offer:
    """Return one offer ready to draw. Input and output as `cards`."""
    return cards(viewer, [offer], back=back)[0]


def cards(viewer: Viewer, offers: Sequence[Offer], *, back: str = "") -> list[components.Offer]:
    """Return offers ready to draw with `ui/offer.html`, in the same order, with as many queries for one as for many.

    `back` is the address of the page that shows them, to come back to once one is answered; left out, the page on
    which the thing lives. The offers come from `decisions.access`, which has made sure that they are the viewer's.
    """
    read_ahead(offers)
    return [drawn(viewer, offer, back or kind_of(offer).where(offer)) for offer in offers]


def read_ahead(offers: Sequence[Offer]) -> None:
    """Open every key that the cards will need, fetch the two sides, and let each kind fetch what its lines need, once."""
    rings = {(offer.space, offer.offered_by_id, offer.offered_to_id) for offer in offers}
    open_rings(owner for ring in rings for owner in ring)
    meet(list(offers))
    for kind in {offer.kind: kind_of(offer) for offer in offers}.values():
        kind.ready([offer for offer in offers if offer.kind == kind.name])


def drawn(viewer: Viewer, offer: Offer, back: str) -> components.Offer:
    """Return one offer ready to draw, once `read_ahead` has fetched what it needs. Otherwise as `cards`."""
    kind, mine = kind_of(offer), offer.offered_by_id == viewer.id
    open_to_me, came_back = offer.waits and not mine, {"next": back}
    return components.Offer(
        title=kind.title(offer),
        voice="mine" if offer.offered_as == Who.PERSON else "theirs",
        who=str(offer.offered_by.chosen_name),
        other=str(offer.offered_to.chosen_name),
        mine=mine,
        rows=tuple(_row(line) for line in kind.lines_to(viewer, offer)),
        reason=offer.reason or "",
        state=shown_state(offer),
        on=offer.answered_at,
        said=said(viewer, offer),
        note=_note(offer, mine=mine),
        beside=kind.beside(offer, viewer) if offer.waits else "",
        answer_url=reverse("offer_answer", args=[offer.id]) if open_to_me else "",
        adapt_url=_with(reverse("offer_adapt", args=[offer.id]), came_back) if open_to_me and kind.form else "",
        as_it_is=kind.form is None,
        back_url=_with(reverse("offer_take_back", args=[offer.id]), came_back) if offer.waits and mine else "",
        hidden=came_back,
        anchor=f"offer-{offer.id}",
    )


def _with(address: str, query: dict[str, str]) -> str:
    return f"{address}?{urlencode(query)}"


def _row(line: Line) -> Row:
    return Row(label=line.label, before=line.before, after=line.after)


def _settled(offer: Offer) -> bool:
    """Say whether the owner's own adapting made it agreed."""
    return offer.state == State.ADAPTED and offer.owner_id == offer.offered_to_id


def shown_state(offer: Offer) -> OfferState:
    """Return which of the component's states an offer is in."""
    return "agreed" if _settled(offer) else SHOWN[State(offer.state)]


def said(viewer: Viewer, offer: Offer) -> str:
    """Return where an offer stands, where its state alone would not say it rightly; else nothing."""
    if offer.waits and kind_of(offer).requested(offer):
        return _asked_for(offer, mine=offer.offered_by_id == viewer.id)
    if offer.state not in _SAID_APART or offer.answered_at is None:
        return ""
    told = {"who": str(offer.offered_to.chosen_name), "on": plain_day(offer.answered_at)}
    by_me = offer.offered_to_id == viewer.id
    if _settled(offer):
        return (_("Yours, in your own words, on %(on)s") if by_me else _("%(who)s said it in other words, on %(on)s")) % told
    if offer.state == State.ADAPTED:
        return (_("You suggested other words on %(on)s") if by_me else _("%(who)s suggested other words on %(on)s")) % told
    return _("Ended on %(on)s, before it was answered") % told


def _asked_for(offer: Offer, *, mine: bool) -> str:
    if mine:
        return _("You asked for this. It waits for %(who)s’s answer.") % {"who": offer.offered_to.chosen_name}
    return _("%(who)s asks for this. It waits for your answer.") % {"who": offer.offered_by.chosen_name}


def _note(offer: Offer, *, mine: bool) -> str:
    if not offer.waits:
        return ""
    day = {"day": plain_day(offer.offered_at)}
    if offer.answers_id:
        return (
            _("You offered this on %(day)s, in answer to the first words.")
            if mine
            else _("Offered on %(day)s, in answer to your words.")
        ) % day
    return (_("Asked on %(day)s.") if kind_of(offer).requested(offer) else _("Offered on %(day)s.")) % day


def standing(viewer: Viewer, offer: Offer) -> str:
    """Return where an offer stands, in a few words, for lists."""
    if words := said(viewer, offer):
        return words
    mine = offer.offered_by_id == viewer.id
    if offer.state == State.ACCEPTED:
        return _("Agreed by both")
    if offer.state == State.DECLINED:
        return (
            _("Put away. %(who)s said “not for me”.") % {"who": offer.offered_to.chosen_name}
            if mine
            else _("Put away. You said “not for me”.")
        )
    if offer.state == State.WITHDRAWN:
        return _("Taken back by you") if mine else _("Taken back by %(who)s") % {"who": offer.offered_by.chosen_name}
    return _("Waits for %(who)s") % {"who": offer.offered_to.chosen_name} if mine else _("Waits for you")
