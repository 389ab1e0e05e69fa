"""How walking together feels in the programme: a picture of many, or an honest word that there are too few."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from alongside.kernel.access import Who, allows
from alongside.partnership import showing, wording
from alongside.partnership.access.picture import pictures
from alongside.partnership.actions.picture import draw_pictures
from alongside.partnership.rules.picture import Place
from alongside.programme.viewer import Viewer


@allows(
    Who.SUPERVISOR, what="How walking together feels to many, a quarter at a time; never one pulse, never fewer than the minimum"
)
@require_GET
def together_picture(request: HttpRequest) -> HttpResponse:
    """Show each quarter that is over, in three plain words for each question, or say that too few are in it."""
    viewer: Viewer = request.viewer  # type: ignore[attr-defined]
    draw_pictures(viewer.programme)
    found = [(showing.quarter_name(one), one.empty, showing.picture(one)) for one in pictures(viewer)]
    heads = [str(wording.PLACES_OF_MANY[place]) for place in Place]
    context = {"pictures": found, "heads": heads, "least": viewer.programme.minimum_group}
    return render(request, "partnership/together_picture.html", context)
