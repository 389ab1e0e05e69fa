"""Together: who walks with whom, how it begins and how it ends."""

from collections.abc import Callable
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent import stopping
from alongside.consent.access import kinds_let_see
from alongside.decisions.access import waiting_for
from alongside.decisions.cards import cards
from alongside.decisions.models import Offer
from alongside.kernel.access import Who, allows
from alongside.partnership import access, actions
from alongside.partnership.access import presence
from alongside.partnership.access.ending import planned
from alongside.partnership.access.pulse import shown_lately
from alongside.partnership.forms import WalkingNote
from alongside.partnership.models import FORM, Partnership
from alongside.partnership.sharing import shared_until, what_is_shared
from alongside.partnership.there import i_stand, lines_by_walk
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined,no-any-return]


def _partnership_or_404(request: HttpRequest, partnership_id: UUID) -> Partnership:
    found = access.partnership_of(_viewer(request), partnership_id)
    if found is None:
        raise Http404
    return found


@allows(Who.PERSON, Who.SPECIALIST, what="Their own partnerships; a specialist only those in which they walk now")
@require_GET
def together(request: HttpRequest) -> HttpResponse:
    """Who walks with me, what waits, and whom I could ask."""
    viewer = _viewer(request)
    mine = access.partnerships_of(viewer)
    asked = cards(viewer, access.walking_offers(viewer), back=request.path)
    found, plans = access.could_walk(viewer), planned(mine)
    return render(
        request,
        "partnership/together.html",
        {
            "viewer": viewer,
            "walking": [(p, access.others_name(viewer, p)) for p in mine if p.is_current],
            "planned": [(p, plans[p.id].by_day) for p in mine if p.id in plans],
            "ended": [(p, access.others_name(viewer, p)) for p in mine if not p.is_current],
            "told": [(p, access.others_name(viewer, p)) for p in access.ended_lately(viewer)],
            "waiting": waiting_for(viewer).exclude(kind=FORM).count(),
            "asked": asked,
            "shown": shown_lately(viewer, mine) if viewer.role is Who.PERSON else {},
            "there": lines_by_walk(presence.who_is_there(viewer, mine)),
            "stand": i_stand(presence.own_stand(viewer)) if viewer.role is Who.SPECIALIST else "",
            "others": [
                (m.id, str(m.account.chosen_name), m.introduction or "" if viewer.role is Who.PERSON else "") for m in found
            ],
        },
    )


@allows(Who.PERSON, what="Whether specialists of their programme know that they look for someone")
@require_POST
def looking(request: HttpRequest) -> HttpResponse:
    """Let the programme's specialists know that I look for someone, or not any more."""
    wanted = request.POST.get("looking") == "1"
    actions.say_looking(_viewer(request), wanted)
    say(
        request,
        _("Specialists can now see your name, and offer to walk with you.") if wanted else _("Nobody sees that any more."),
        calm=True,
    )
    return redirect("together")


@allows(Who.PERSON, Who.SPECIALIST, what="A specialist of the person's programme; a person of theirs who looks for someone")
@require_http_methods(["GET", "POST"])
def walk_with(request: HttpRequest, membership_id: UUID) -> HttpResponse:
    """Offer to walk together, with a few words, knowing what the specialist would see."""
    viewer = _viewer(request)
    other = access.may_be_asked(viewer, membership_id)
    if other is None:
        raise Http404
    form, name = WalkingNote(request.POST or None), str(other.account.chosen_name)
    if request.method == "POST" and form.is_valid():
        return _offered(request, lambda: actions.offer_to_walk(viewer, other, form.cleaned_data["note"]), name)
    is_person = viewer.role is Who.PERSON
    shown = {"form": form, "name": name, "is_person": is_person, "introduction": (other.introduction or "") if is_person else ""}
    seen = {"specialist": name if is_person else viewer.name, "shared": what_is_shared(), "until": shared_until()}
    return render(request, "partnership/walk_with.html", {**shown, **seen})


def _offered(request: HttpRequest, offer: Callable[[], Offer], name: str) -> HttpResponse:
    try:
        offer()
    except actions.AlreadyAsked as asked:
        say(request, _("One of you has offered this already. Here it is."), calm=True)
        return redirect("offer", asked.args[0].pk)
    except actions.AlreadyTogether:
        say(request, _("You walk together already."), calm=True)
        return redirect("together")
    say(request, _("Offered. %(name)s can say yes, suggest something else, or say “not for me”.") % {"name": name}, calm=True)
    return redirect("together")


@allows(Who.PERSON, Who.SPECIALIST, what="Ending a partnership in which they walk now")
@require_http_methods(["GET", "POST"])
def partnership_end(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Say plainly what ending means, and end it when asked to."""
    viewer, found = _viewer(request), _partnership_or_404(request, partnership_id)
    name, is_person = access.others_name(viewer, found), viewer.role is Who.PERSON
    if not found.is_current:
        return redirect("together")
    kinds = kinds_let_see(found.person_id, found.specialist_id)  # before it ends: afterwards none is let see
    if request.method == "GET":
        shown = {"partnership": found, "name": name, "is_person": is_person, "goes": stopping.parting(kinds, viewer.role, name)}
        return render(request, "partnership/end.html", shown)
    try:
        actions.end(viewer, found)
    except actions.Ended:
        say(request, _("It had ended already. Nothing was changed."), calm=True)
        return redirect("together")
    gone = stopping.parted(kinds, viewer.role, name)
    say(request, _ended_by_person(name, gone) if is_person else _ended_by_specialist(name, gone), calm=True)
    return redirect("together")


def _ended_by_person(name: str, gone: str) -> str:
    """Say to the person what they have ended; `gone` is what was deleted with it, or nothing."""
    if gone:
        told = _(
            "You and %(name)s no longer walk together. %(name)s sees nothing of yours from now on. %(gone)s You keep everything "
            "else. Meetings planned for later are called off."
        )
    else:
        told = _(
            "You and %(name)s no longer walk together. %(name)s sees nothing of yours from now on; you keep everything. "
            "Meetings planned for later are called off."
        )
    return told % {"name": name, "gone": gone}


def _ended_by_specialist(name: str, gone: str) -> str:
    """Say to the specialist what they have ended; `gone` is what was deleted with it, or nothing."""
    if gone:
        told = _(
            "You and %(name)s no longer walk together. %(name)s is told. %(gone)s %(name)s keeps everything else. "
            "Meetings planned for later are called off."
        )
    else:
        told = _(
            "You and %(name)s no longer walk together. %(name)s is told, and keeps everything. "
            "Meetings planned for later are called off."
        )
    return told % {"name": name, "gone": gone}
