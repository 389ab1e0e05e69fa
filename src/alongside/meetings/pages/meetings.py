"""Pages of meetings: what is to come and what was, planning, one meeting, and what is said around it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.decisions.cards import cards
from alongside.kernel.access import Who, allows
from alongside.kernel.clock import now
from alongside.meetings import access, actions, away
from alongside.meetings.access.away import planned_while_away
from alongside.meetings.access.series import rhythms
from alongside.meetings.actions import NotNow
from alongside.meetings.actions.series import offer_series
from alongside.meetings.forms import CallOffForm, LineForm, MoveForm, ReplyForm
from alongside.meetings.forms.series import RhythmForm
from alongside.meetings.models import AgendaItem, Meeting, NextThing
from alongside.meetings.rules import CannotMeet, Stage, Trouble, too_early
from alongside.meetings.sheet import show
from alongside.meetings.showing import entry, in_brief, pair_of, title, why_not_now
from alongside.meetings.wording import rhythm_line
from alongside.partnership.access import others_name
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

OWN_MEETINGS = "Meetings of their own; a specialist only with people they walk with now who share their meetings"
AT_ONCE = 20


def viewer_of(request: HttpRequest) -> Viewer:
    """Return who asks."""
    return request.viewer  # type: ignore[attr-defined,no-any-return]


def meeting_or_404(request: HttpRequest, meeting_id: UUID) -> Meeting:
    """Return the meeting, for those who may see it; for everybody else there is none."""
    found = access.meeting_of(viewer_of(request), meeting_id)
    if found is None:
        raise Http404
    return found


def partnership_or_404(request: HttpRequest, partnership_id: UUID) -> Partnership:
    """Return one of the partnerships whose meetings the viewer may see; for everybody else there is none."""
    known = access.calendar_of(viewer_of(request)).partnerships
    found = next((partnership for partnership in known if partnership.id == partnership_id), None)
    if found is None:
        raise Http404
    return found


def tell_why_not(request: HttpRequest, meeting: Meeting, problem: NotNow) -> None:
    """Say calmly why something cannot be done now."""
    say(request, why_not_now(problem.args[0], pair_of(viewer_of(request), meeting).other), calm=True)


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_MEETINGS)
@require_GET
def meetings(request: HttpRequest) -> HttpResponse:
    """What waits for an answer, what is to come, and what was."""
    viewer = viewer_of(request)
    calendar = access.calendar_of(viewer)
    coming, past = calendar.coming.select_related(None), calendar.earlier.select_related(None)
    while_away = planned_while_away(viewer)
    ahead, earlier = calendar.placed(coming[: AT_ONCE + 1]), Paginator(past, AT_ONCE).get_page(request.GET.get("page"))
    open_to_plans = calendar.open_to_plans
    shown = {
        "kept_back": [others_name(viewer, p) for p in calendar.partnerships if p.is_current and p not in open_to_plans],
        "plans": cards(viewer, list(calendar.plans), back=request.path),
        "while_away": away.rows(viewer, while_away),
        "while_away_says": away.in_brief(len(while_away)) if while_away else "",
        "rhythms": [(series, rhythm_line(series), others_name(viewer, series.partnership)) for series in rhythms(calendar)],
        "ahead": [(meeting, in_brief(meeting, pair_of(viewer, meeting))) for meeting in ahead[:AT_ONCE]],
        "more_ahead": coming.count() - AT_ONCE if len(ahead) > AT_ONCE else 0,
        "earlier": [entry(viewer, meeting) for meeting in calendar.placed(earlier)],
        "page": earlier,
        "can_plan": bool(open_to_plans),
        "is_person": viewer.role is Who.PERSON,
        "with_headings": [(p.id, others_name(viewer, p)) for p in calendar.partnerships if p.is_current],
    }
    return render(request, "meetings/meetings.html", shown)


# ── planning ──


@allows(Who.PERSON, Who.SPECIALIST, what="Those they walk with now, where both could see the meeting")
@require_http_methods(["GET", "POST"])
def plan(request: HttpRequest) -> HttpResponse:
    """Offer a meeting to somebody one walks with."""
    viewer = viewer_of(request)
    choices = access.calendar_of(viewer).open_to_plans
    chosen = _chosen(request, choices)
    if chosen is None:
        return render(request, "meetings/with_whom.html", {"choices": [(p.id, others_name(viewer, p)) for p in choices]})
    form = RhythmForm(request.POST or None, initial={"zone": chosen.person.time_zone})
    if request.method == "POST" and form.is_valid():
        offer = offer_series if form.comes_again else actions.offer_meeting
        if _try(request, form, chosen, lambda: offer(viewer, chosen, form.words)):
            said = _("Offered. %(other)s can say yes, suggest another time, or say “not for me”.")
            told = said % {"other": others_name(viewer, chosen)}
            say(request, f"{told} {away.on_asking(viewer, chosen, form.words)}".strip(), calm=True)
            return redirect("meetings")
    return render(request, "meetings/plan.html", _planning(viewer, chosen, form) | {"several": len(choices) > 1})


def _chosen(request: HttpRequest, choices: list[Partnership]) -> Partnership | None:
    """Return the partnership to plan in: the only one, or the one that the address names.

    Raises:
        Http404: the address names one that is not among those open to the viewer.
    """
    named = request.GET.get("with", "")
    if not named:
        return choices[0] if len(choices) == 1 else None
    found = next((partnership for partnership in choices if str(partnership.id) == named), None)
    if found is None:
        raise Http404
    return found


def _try(request: HttpRequest, form: MoveForm, partnership: Partnership, offer: Callable[[], Any]) -> bool:
    """Make an offer of a time, or show in the form why it does not work."""
    viewer = viewer_of(request)
    try:
        offer()
    except CannotMeet as trouble:
        by_other = viewer.role is Who.PERSON and trouble.args[0] is Trouble.BUSY
        on = trouble.args[1] if len(trouble.args) > 1 else None
        form.say(trouble.args[0], on, str(partnership.specialist.chosen_name) if by_other else "")
        return False
    except NotNow as problem:
        form.add_error(None, why_not_now(problem.args[0], others_name(viewer, partnership)))
        return False
    return True


def _planning(viewer: Viewer, partnership: Partnership, form: MoveForm) -> dict[str, Any]:
    zone = partnership.person.time_zone
    elsewhere = zone != timezone.get_current_timezone_name()
    return {
        "form": form,
        "other": others_name(viewer, partnership),
        "person": str(partnership.person.chosen_name),
        "partnership": partnership,
        "away": away.before_asking(viewer, partnership),
        "zone": zone.rpartition("/")[2].replace("_", " ") if elsewhere else "",
    }


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_MEETINGS)
@require_http_methods(["GET", "POST"])
def move(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Offer another time or place for a planned meeting."""
    viewer, found = viewer_of(request), meeting_or_404(request, meeting_id)
    if found.stage is not Stage.PLANNED or access.waiting_move(viewer, found):
        return redirect("meeting", found.id)
    form = MoveForm(request.POST or None, initial=_as_planned(found))
    if request.method == "POST" and form.is_valid():
        if form.words == _as_planned(found):
            form.add_error(None, _("This is the time and place that you have. Change something, or leave it as it is."))
        elif _try(request, form, found.partnership, lambda: actions.offer_move(viewer, found, form.words)):
            told = _("Offered. Your meeting stays as it is until %(other)s says yes.")
            said = told % {"other": others_name(viewer, found.partnership)}
            say(request, f"{said} {away.on_asking(viewer, found.partnership, form.words)}".strip())
            return redirect("meeting", found.id)
    shown = _planning(viewer, found.partnership, form) | {"meeting": found, "title": title(found)}
    return render(request, "meetings/move.html", shown)


def _as_planned(meeting: Meeting) -> dict[str, str]:
    """Return the words of the plan as it stands."""
    zone = meeting.partnership.person.time_zone
    here = timezone.localtime(meeting.starts_at, ZoneInfo(zone))
    told = {"date": here.date().isoformat(), "time": here.time().isoformat(), "zone": zone, "minutes": str(meeting.minutes)}
    return {**told, "channel": meeting.channel, "place": meeting.place or "", "about": ""}


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_MEETINGS)
@require_http_methods(["GET", "POST"])
def call_off(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Call a planned meeting off, with a line."""
    viewer, found = viewer_of(request), meeting_or_404(request, meeting_id)
    form, pair = CallOffForm(request.POST or None), pair_of(viewer, found)
    if found.stage is not Stage.PLANNED:
        return redirect("meeting", found.id)
    if request.method == "POST" and form.is_valid():
        try:
            actions.call_off(viewer, found, form.cleaned_data["words"])
            say(request, _("Called off. %(other)s sees it, with your line.") % {"other": pair.other}, calm=True)
        except NotNow as problem:
            tell_why_not(request, found, problem)
        return redirect("meeting", found.id)
    return render(request, "meetings/call_off.html", {"form": form, "meeting": found, "pair": pair, "title": title(found)})


# ── one meeting ──


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_MEETINGS)
@require_GET
def meeting(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """One meeting: what it is about, the note, what comes next."""
    return show(request, viewer_of(request), meeting_or_404(request, meeting_id))


HOLDING = {"start": actions.start, "end": actions.end, "back": actions.go_back}


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_MEETINGS)
@require_POST
def hold(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Say that the talk has started or ended, or that neither is so after all."""
    found, act = meeting_or_404(request, meeting_id), request.POST.get("act") or request.GET.get("act", "")
    if act not in HOLDING:
        raise Http404
    if act == "start" and _is_asked_first(request, found):
        return _ask_first(request, found)
    try:
        HOLDING[act](viewer_of(request), found)
    except NotNow as problem:
        tell_why_not(request, found, problem)
    else:
        _say_held(request, found, act)
    return redirect("meeting", found.id)


def _is_asked_first(request: HttpRequest, found: Meeting) -> bool:
    """Say whether a talk that is planned for much later is said to have started, and nobody was asked whether it is so."""
    early = found.stage is Stage.PLANNED and too_early(found.starts_at, now())
    return early and found.partnership.is_current and request.POST.get("early") != "yes"


def _ask_first(request: HttpRequest, found: Meeting) -> HttpResponse:
    viewer = viewer_of(request)
    moves = access.both_see_as(viewer, found.partnership) and not access.waiting_move(viewer, found)
    return render(request, "meetings/start_early.html", {
        "meeting": found, "pair": pair_of(viewer, found), "title": title(found), "both_see": moves,
    })  # fmt: skip


def _say_held(request: HttpRequest, found: Meeting, act: str) -> None:
    undo = f"{reverse('meeting_hold', args=[found.id])}?act=back"
    if act == "start":
        say(request, _("Your talk has started."), undo=undo)
    elif act == "end":
        say(request, _("Your talk has ended. The note stays open until you both say yes to it."), undo=undo)
    else:
        say(request, _("It is as it was before."), calm=True)


# ── lines ──


@allows(Who.PERSON, Who.SPECIALIST, what="Lines of their own at a meeting of their own")
@require_POST
def agenda(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Add something to talk about, or take back what one added."""
    return _line(request, meeting_id, AgendaItem, "agenda", actions.add_point)


@allows(Who.PERSON, Who.SPECIALIST, what="Lines of their own at a meeting of their own")
@require_POST
def next_things(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Say what one will do next, or take it back."""
    return _line(request, meeting_id, NextThing, "next_things", actions.add_next)


Add = Callable[[Viewer, Meeting, str], Any]


def _line(request: HttpRequest, meeting_id: UUID, kind: Any, name: str, add: Add) -> HttpResponse:
    found = meeting_or_404(request, meeting_id)
    line = request.POST.get("line") or request.GET.get("line")
    try:
        if line:
            return _take_back(request, found, kind, name, line)
        return _added(request, found, name, LineForm(request.POST, auto_id=f"{name}_%s"), add)
    except NotNow as problem:
        tell_why_not(request, found, problem)
        return _to(found, name)


def _added(request: HttpRequest, found: Meeting, name: str, form: LineForm | ReplyForm, add: Add) -> HttpResponse:
    """Keep a line, or show the page again with the words and what is wrong with them."""
    if not form.is_valid():
        return show(request, viewer_of(request), found, status=422, **{name: form})
    try:
        add(viewer_of(request), found, form.cleaned_data["words"])
    except NotNow as problem:
        form.add_error("words", why_not_now(problem.args[0], pair_of(viewer_of(request), found).other))
        return show(request, viewer_of(request), found, status=422, **{name: form})
    return _to(found, name)


def _take_back(request: HttpRequest, found: Meeting, kind: Any, name: str, line: str) -> HttpResponse:
    again = request.GET.get("again") == "1"
    if not actions.take_back(viewer_of(request), found, kind, _uuid_or_404(line), back=not again):
        raise Http404
    undo = f"{request.path}?line={line}&again=1"
    say(request, _("It is back.") if again else _("Taken back."), undo="" if again else undo)
    return _to(found, name)


def _uuid_or_404(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Http404 from None


def _to(found: Meeting, place: str) -> HttpResponse:
    return redirect(f"{reverse('meeting', args=[found.id])}#{place.replace('_', '-')}")


@allows(Who.PERSON, Who.SPECIALIST, what="Replies of their own beside a note of their own")
@require_POST
def replies(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Put a reply beside a note to which both said yes."""
    found = meeting_or_404(request, meeting_id)
    return _added(request, found, "reply", ReplyForm(request.POST), actions.reply)
