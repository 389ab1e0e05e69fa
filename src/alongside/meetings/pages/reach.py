"""Letters before meetings, and one's meetings in a calendar elsewhere."""

from http import HTTPStatus

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from alongside.kernel.access import Who, allows
from alongside.meetings.access.reach import ahead_of, feed_by, own_feed
from alongside.meetings.actions import reach
from alongside.meetings.feed import answer_to, asks_too_often
from alongside.meetings.forms.reach import NamesForm, ReminderForm
from alongside.meetings.pages.meetings import viewer_of
from alongside.meetings.rules.reminders import Ahead
from alongside.ui.notices import say

OWN_LETTERS = "Letters about meetings of their own"
OWN_CALENDAR = "The secret address of their own calendar, in the role in which they act"


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_LETTERS)
@require_http_methods(["GET", "POST"])
def reminders(request: HttpRequest) -> HttpResponse:
    """Choose whether a letter comes before each meeting."""
    viewer = viewer_of(request)
    form = ReminderForm(request.POST or None, initial={"ahead": ahead_of(viewer).value})
    if request.method == "POST" and form.is_valid():
        chosen = Ahead(form.cleaned_data["ahead"])
        reach.choose_reminder(viewer, chosen)
        say(
            request,
            _("Kept. You get no emails.") if chosen is Ahead.NONE else _("Kept. You get an email before each meeting."),
            calm=True,
        )
        return redirect("meeting_reminders")
    return render(request, "meetings/reminders.html", {"form": form})


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_CALENDAR)
@never_cache
@require_http_methods(["GET", "POST"])
def calendar(request: HttpRequest) -> HttpResponse:
    """Make, replace or take away the address under which another calendar reads when I meet."""
    viewer, secret = viewer_of(request), ""
    act = request.POST.get("act", "")
    names = NamesForm(request.POST if act else None)
    with_names = bool(names.is_valid() and names.cleaned_data["with_names"]) if act else False
    if act == "make":
        secret = reach.make_feed(viewer, with_names=with_names)
    elif act == "end":
        reach.end_feed(viewer)
        say(request, _("Taken away. A calendar that still uses this address finds nothing."), calm=True)
        return redirect("meeting_calendar")
    elif act == "names":
        reach.name_in_feed(viewer, with_names=with_names)
        say(request, _("Kept. The other calendar shows it the next time it updates."), calm=True)
        return redirect("meeting_calendar")
    return render(request, "meetings/calendar.html", _shown(request, secret))


def _shown(request: HttpRequest, secret: str) -> dict[str, object]:
    feed = own_feed(viewer_of(request))
    address = settings.BASE_URL + reverse("calendar_feed", args=[secret]) if secret else ""
    return {"feed": feed, "address": address, "form": NamesForm(initial={"with_names": feed.with_names if feed else False})}


@allows(
    Who.GUEST,
    what="Whoever has the secret address, which its owner makes, replaces and takes away: when the owner meets, without narrative; "
    "with whom only if the owner chose so",
)
@require_safe
def calendar_feed(request: HttpRequest, secret: str) -> HttpResponse:
    """Tell a calendar elsewhere when somebody meets, as iCalendar (RFC 5545)."""
    if asks_too_often(request, secret):
        return HttpResponse(status=HTTPStatus.TOO_MANY_REQUESTS)
    found = feed_by(secret)
    if found is None:
        raise Http404
    return answer_to(request, *found)
