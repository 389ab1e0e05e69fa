"""Somebody else to walk on with: the person asks them, and chooses what they see; the specialist may suggest who."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from alongside.consent.kept import notes
from alongside.kernel.access import Who, allows
from alongside.partnership import access, actions
from alongside.partnership.access.ending import Ending, could_follow, ending_of
from alongside.partnership.actions.ending import suggest
from alongside.partnership.forms.ending import SHAREABLE, PassOnForm, SuggestForm
from alongside.partnership.rules.sharing import Sharing
from alongside.partnership.sharing import shared_until
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

Known = dict[str, Membership]


@allows(
    Who.PERSON, Who.SPECIALIST,
    what="A person: asking another specialist to walk on with them; a specialist: suggesting one to the person they walk with",
)  # fmt: skip
@require_http_methods(["GET", "POST"])
def pass_on(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Name another specialist: as the person by asking them, as the specialist by a suggestion."""
    viewer: Viewer = request.viewer  # type: ignore[attr-defined]
    found = ending_of(viewer, partnership_id)
    if found is None or not found.partnership.is_current:
        raise Http404
    return _ask(request, viewer, found) if viewer.role is Who.PERSON else _suggest(request, viewer, found)


def _names(known: Known) -> list[tuple[str, str]]:
    return [(key, str(member.account.chosen_name)) for key, member in known.items()]


def _ask(request: HttpRequest, viewer: Viewer, found: Ending) -> HttpResponse:
    known: Known = {str(member.id): member for member in access.could_walk(viewer)}
    other = access.others_name(viewer, found.partnership)
    start = {"who": request.GET.get("to", ""), "until": shared_until().date(), "purpose": _("So that we can walk on from here.")}
    form = PassOnForm(request.POST or None, who=_names(known), notes=notes(viewer.id, SHAREABLE), initial=start)
    if request.method == "POST" and form.is_valid():
        return _asked(request, viewer, form, known, other)
    return render(
        request, "partnership/pass_on.html", {"form": form, "partnership": found.partnership, "other": other, "known": known}
    )


def _asked(request: HttpRequest, viewer: Viewer, form: PassOnForm, known: Known, other: str) -> HttpResponse:
    given, member = form.cleaned_data, known[form.cleaned_data["who"]]
    try:
        actions.offer_to_walk(viewer, member, given["note"], Sharing(tuple(given["sees"]), given["purpose"], given["until"]))
    except (actions.AlreadyAsked, actions.AlreadyTogether):
        say(request, _("One of you has offered this already. Nothing was changed."), calm=True)
        return redirect("together")
    names = {"name": str(member.account.chosen_name), "other": other}
    say(
        request,
        _("We asked %(name)s, who sees nothing before saying yes. %(other)s walks with you until you end it.") % names,
        calm=True,
    )
    return redirect("together")


def _suggest(request: HttpRequest, viewer: Viewer, found: Ending) -> HttpResponse:
    known: Known = {str(member.id): member for member in could_follow(viewer, found.partnership)}
    other = access.others_name(viewer, found.partnership)
    form = SuggestForm(request.POST or None, who=_names(known))
    if request.method == "POST" and form.is_valid():
        suggest(viewer, found.partnership, known[form.cleaned_data["who"]], form.cleaned_data["note"])
        say(request, _("Suggested. %(name)s decides. Nothing is passed on by itself.") % {"name": other}, calm=True)
        return redirect("partnership_ending", found.partnership.id)
    return render(
        request, "partnership/suggest.html", {"form": form, "partnership": found.partnership, "other": other, "known": known}
    )
