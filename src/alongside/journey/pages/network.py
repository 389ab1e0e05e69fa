"""Those around me: the map with its table, one of them, and what somebody else sees."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import looked
from alongside.consent.rules import Category
from alongside.journey import access
from alongside.journey.access import network as network_access
from alongside.journey.actions import NotANumber
from alongside.journey.actions import network as actions
from alongside.journey.forms.network import EntryForm
from alongside.journey.pages.asking import WillSee, or_404, page_asked, settled, viewer_of
from alongside.journey.pages.set_beside import own_part
from alongside.journey.rules.beside import Own
from alongside.journey.showing import network as drawn
from alongside.kernel.access import Who, allows
from alongside.people.access import names
from alongside.ui.notices import say


@allows(Who.PERSON, what="Their own support network")
@require_GET
def network(request: HttpRequest) -> HttpResponse:
    """Those around me, as circles and as a table."""
    viewer = viewer_of(request)
    entries = network_access.network_of(access.own_sight(viewer))
    plan, page = access.own_plan(viewer), page_asked(request)
    away, more = network_access.put_away_entries(viewer, page)
    shown = drawn.network(entries, plan.people if plan else ())
    context = {"shown": shown, "entries": entries, "away": away, "newer": page - 1, "older": page + 1 if more else 0}
    return render(request, "journey/network.html", context)


@allows(Who.PERSON, what="Writing somebody into their own support network")
@require_http_methods(["GET", "POST"])
def network_new(request: HttpRequest) -> HttpResponse:
    """Write a person, a group or a place."""
    viewer = viewer_of(request)
    form, will_see = EntryForm(request.POST or None), WillSee(viewer, Category.NETWORK, request.POST or None)
    if request.method == "POST" and form.is_valid() and will_see.ready:
        actions.add(viewer, form.said, will_see.audience)
        say(request, _("Kept among those around you."), calm=True)
        return redirect("network")
    return render(request, "journey/network_write.html", {"form": form, "will_see": will_see})


@allows(Who.PERSON, what="Somebody in their own support network")
@require_http_methods(["GET", "POST"])
def network_entry(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Say something else of an entry, see how it stood before, put it away."""
    viewer = viewer_of(request)
    entry = or_404(network_access.own_entry(viewer, entry_id))
    form = EntryForm.of(entry, request.POST or None)
    will_see = WillSee(viewer, Category.NETWORK, request.POST or None, item=entry)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        actions.change(viewer, entry, form.said)
        say(request, _("Your words are kept. The earlier ones are kept too."), calm=True)
        return redirect("network")
    page = page_asked(request)
    earlier, more = network_access.earlier_entry_words(entry, page)
    context = {"entry": entry, "form": form, "will_see": will_see, "earlier": drawn.earlier(earlier),
               "newer": page - 1, "older": page + 1 if more else 0, "beside": own_part(request, Own.ENTRY, entry)}  # fmt: skip
    return render(request, "journey/network_write.html", context)


@allows(Who.PERSON, what="Putting away somebody in their own support network")
@require_POST
def network_put_away(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Put an entry away, with a way back."""
    viewer = viewer_of(request)
    entry = or_404(network_access.own_entry(viewer, entry_id))
    actions.put_away(viewer, entry)
    say(request, _("Put away."), undo=reverse("network_put_back", args=[entry.id]))
    return redirect("network")


@allows(Who.PERSON, what="Putting back somebody in their own support network")
@require_POST
def network_put_back(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Put an entry back."""
    viewer = viewer_of(request)
    actions.put_away(viewer, or_404(network_access.own_entry(viewer, entry_id)), away=False)
    return redirect("network")


@allows(Who.PERSON, what="Putting somebody of their own support network on their plan for a hard day")
@require_POST
def network_to_plan(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Put an entry among the people to call on a hard day, in one press."""
    viewer = viewer_of(request)
    entry = or_404(network_access.own_entry(viewer, entry_id))
    try:
        somebody = actions.to_hard_day(viewer, entry)
    except NotANumber:
        say(request, _("There is no number yet. Write one first, then you can put them on your plan."), calm=True)
        return redirect("network_entry", entry.id)
    who = {"name": entry.name}
    if somebody is None:
        say(request, _("%(name)s is on your plan for a hard day already.") % who, calm=True)
    else:
        say(request, _("%(name)s is on your plan for a hard day now.") % who, undo=reverse("plan_put_away", args=[somebody.id]))
    return redirect("network")


@allows(
    Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR,
    what="What a person lets them see of those around the person; each look is written down",
)  # fmt: skip
@require_GET
def network_of(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """What somebody else sees of a person's network. The person is led to their own."""
    viewer = viewer_of(request)
    view = or_404(access.sight_of(viewer, person_id))
    if view.asker.is_owner:
        return redirect("network")
    entries = network_access.network_of(view)
    or_404(entries or view.asker.walking or None)
    if entries:
        looked(view, "journey.network")
    context = {"name": names([person_id])[person_id], "person_id": person_id, "walking": view.asker.walking}
    return render(request, "journey/network_of.html", context | {"shown": drawn.network(entries), "entries": entries})
