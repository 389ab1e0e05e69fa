"""Values and dreams: written, put in other words, put away and brought back."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from alongside.consent.rules import Category
from alongside.journey.access import own_sight
from alongside.journey.access import values as access
from alongside.journey.actions import values as actions
from alongside.journey.forms.values import ValueForm, ValueWordsForm
from alongside.journey.pages.asking import WillSee, or_404, page_asked, settled, viewer_of
from alongside.journey.pages.set_beside import own_part
from alongside.journey.pages.turning import put_away, turn
from alongside.journey.rules.beside import Own
from alongside.journey.rules.values import Holds
from alongside.kernel.access import Who, allows
from alongside.ui.notices import say


@allows(Who.PERSON, what="Their own values and dreams")
@require_http_methods(["GET", "POST"])
def values(request: HttpRequest) -> HttpResponse:
    """What matters to me and what I dream of, with a place to write more."""
    viewer = viewer_of(request)
    form = ValueForm(request.POST or None)
    will_see = WillSee(viewer, Category.VALUES, request.POST or None)
    if request.method == "POST" and form.is_valid() and will_see.ready:
        said = form.cleaned_data
        actions.write_value(viewer, said["holds"], said["words"], said["why"], will_see.audience)
        say(request, _("Your words are kept."), calm=True)
        return redirect("values")
    found = access.values_of(own_sight(viewer))
    context = {
        "matters": [one for one in found if one.holds == Holds.VALUE],
        "dreams": [one for one in found if one.holds == Holds.DREAM],
        "away": put_away(request, access.put_away_values, lambda one: str(one.words), "value_bring_back", "value"),
        "form": form,
        "will_see": will_see,
    }
    return render(request, "journey/values.html", context)


@allows(Who.PERSON, what="A value or a dream of their own")
@require_http_methods(["GET", "POST"])
def value(request: HttpRequest, value_id: UUID) -> HttpResponse:
    """Put it in other words, see the earlier ones, choose who sees it, or put it away."""
    viewer = viewer_of(request)
    found = or_404(access.own_value(viewer, value_id))
    form = ValueWordsForm(request.POST or None, initial={"words": found.words, "why": found.why or ""})
    will_see = WillSee(viewer, Category.VALUES, request.POST or None, item=found)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        actions.change_value(viewer, found, form.cleaned_data["words"], form.cleaned_data["why"])
        say(request, _("Your words are kept. The earlier ones are kept too."), calm=True)
        return redirect("values")
    earlier, more = access.earlier_value_words(found, page_asked(request))
    context = {"value": found, "form": form, "earlier": earlier, "turn": turn(request, "page", "before-h", more=more)}
    return render(request, "journey/value.html", context | {"will_see": will_see, "beside": own_part(request, Own.VALUE, found)})


@allows(Who.PERSON, what="Putting away a value or a dream of their own")
@require_POST
def value_put_away(request: HttpRequest, value_id: UUID) -> HttpResponse:
    """Put it away, with a way back."""
    viewer = viewer_of(request)
    found = or_404(access.own_value(viewer, value_id))
    actions.put_value_away(viewer, found)
    say(request, _("Put away."), undo=reverse("value_bring_back", args=[found.id]))
    return redirect("values")


@allows(Who.PERSON, what="Bringing back a value or a dream of their own")
@require_POST
def value_bring_back(request: HttpRequest, value_id: UUID) -> HttpResponse:
    """Bring it back."""
    viewer = viewer_of(request)
    found = or_404(access.own_value(viewer, value_id))
    actions.put_value_away(viewer, found, away=False)
    return redirect("values")
