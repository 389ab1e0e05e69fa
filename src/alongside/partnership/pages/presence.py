"""My hours and absences: a specialist's own time, and what they cover."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.wording import listed
from alongside.kernel.access import Who, allows
from alongside.kernel.clock import now
from alongside.partnership import there
from alongside.partnership.access import presence as access
from alongside.partnership.actions import cover as covering
from alongside.partnership.actions import presence as actions
from alongside.partnership.forms.presence import (
    AbsenceChangeForm,
    AbsenceForm,
    AskForm,
    ExpectsForm,
    HoursForm,
    ReachForm,
    next_free_days,
)
from alongside.partnership.models import Absence, Cover
from alongside.partnership.rules import presence as rules
from alongside.people.access import names as called
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.ui.dates import from_until, plain_day
from alongside.ui.notices import say


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined,no-any-return]


@allows(Who.SPECIALIST, what="Their own hours and absences, and what they were asked to cover")
@require_GET
def hours(request: HttpRequest) -> HttpResponse:
    """My hours, when I am away, and whom I cover for."""
    return _hours(request, _viewer(request))


def _hours(request: HttpRequest, viewer: Viewer, reached: dict[UUID, ReachForm] | None = None, **forms: Any) -> HttpResponse:
    reached = reached or {}
    kept, away = access.own_hours(viewer), list(access.own_absences(viewer))
    asked, covers = access.asked_of(viewer), access.covers_of(away)
    zone = kept.zone if kept else viewer.account.time_zone
    shown = {"form": HoursForm(), "expects": ExpectsForm(initial={"expects": kept.expects if kept else "", "zone": zone})}
    return render(request, "partnership/hours.html", shown | forms | {
        "stand": there.i_stand(access.own_stand(viewer)),
        "week": there.week(kept.week) if kept else [],
        "says": (kept.expects or "") if kept else "",
        "absences": [(absence, _covers_said(absence, covers.get(absence.id, []))) for absence in away],
        "asked": [(*_asked_row(cover, reached), told) for cover, told in _before_a_yes(asked, away)],
        "covering": [(*_asked_row(cover, reached), told) for cover, told in _after_a_yes(asked, away)],
    })  # fmt: skip


def _before_a_yes(asked: list[Cover], away: list[Absence]) -> list[tuple[Cover, list[str]]]:
    """Return the covers that wait for the viewer's answer, each with what is good to know before a yes."""
    return [(cover, [*_also_covers(cover, asked), *_away_then(cover, away)]) for cover in asked if not cover.answer]


def _after_a_yes(asked: list[Cover], away: list[Absence]) -> list[tuple[Cover, list[str]]]:
    """Return the covers that the viewer said yes to, each with what changed since, and with when the viewer is away themself."""
    held = [cover for cover in asked if cover.answer]
    found, told = access.changed_of((cover.absence for cover in held), ahead=rules.LONGEST_AWAY), []
    for cover in held:
        change = found.get(cover.absence_id)
        since = change is not None and cover.answered_at is not None and change.at >= cover.answered_at
        changed = [there.changed(str(cover.absence.owner.chosen_name), change)] if change and since else []
        told.append((cover, [*changed, *_away_then(cover, away)]))
    return told


def _also_covers(cover: Cover, asked: list[Cover]) -> list[str]:
    """Say for which days of the same absence the viewer said yes before: then these were added, or were left over."""
    held = [one for one in asked if one.answer and one.absence_id == cover.absence_id]
    told = _("You said yes before for other days: %(span)s. That stays.")
    return [told % {"span": from_until(one.starts, one.until)} for one in held]


def _away_then(cover: Cover, away: list[Absence]) -> list[str]:
    """Say when the viewer is away themself in the time that they are asked to cover."""
    met = (rules.meet(cover.as_rule(), absence.as_rule()) for absence in away)
    told = _("You are away yourself in that time: %(span)s.")
    return [told % {"span": from_until(span.starts, span.until)} for span in met if span]


def _asked_row(cover: Cover, reached: dict[UUID, ReachForm]) -> tuple[Cover, str, ReachForm]:
    """Return a cover that was asked of the viewer, whose absence it is, and the line on how people reach the viewer meanwhile."""
    form = reached.get(cover.id) or _reach_form(cover)
    return cover, str(cover.absence.owner.chosen_name), form


def _reach_form(cover: Cover, sent: QueryDict | None = None) -> ReachForm:
    return ReachForm(sent, auto_id=f"id_{cover.id}_%s", initial={"reach": cover.reach or ""})


def _promised_then(viewer: Viewer, absence: Absence) -> list[str]:
    """Say for whom the viewer covers in the time of an absence of their own."""
    held = [cover for cover in access.asked_of(viewer) if cover.answer]
    met = ((cover, rules.meet(cover.as_rule(), absence.as_rule())) for cover in held)
    told = _("In this time you cover for %(name)s: %(span)s. Tell %(name)s, so that nobody waits for you in vain.")
    return [
        told % {"name": cover.absence.owner.chosen_name, "span": from_until(span.starts, span.until)}
        for cover, span in met if span
    ]  # fmt: skip


Covers = list[tuple[Cover, str]]


def _covers_said(absence: Absence, found: Covers) -> str:
    """Say where the covers of an absence stand, and which of its days nobody covers."""
    return " ".join([*(_cover_said(absence, cover, name) for cover, name in found), *_left_said(absence, found)])


def _left_said(absence: Absence, found: Covers) -> list[str]:
    standing = [cover.as_rule() for cover, _name in found if cover.answer != "no"]
    if not standing:
        return [] if found else [_("Nobody covers.")]
    left = [span for span in rules.beside(absence.as_rule(), standing) if span.until > now()]
    told = _("Nobody covers %(span)s.")
    return [told % {"span": from_until(span.starts, span.until)} for span in left]


def _cover_said(absence: Absence, cover: Cover, name: str) -> str:
    """Say where one cover stands, with its days where they are not all of the absence's."""
    told = {
        "": _("%(name)s has not answered yet."),
        "yes": _("%(name)s covers for you."),
        "no": _("%(name)s cannot cover this time."),
    }
    if cover.answer != "no" and cover.as_rule() != absence.as_rule():
        told = {"": _("%(name)s has not answered yet: %(span)s."), "yes": _("%(name)s covers for you %(span)s.")}
    return told[cover.answer] % {"name": name, "span": from_until(cover.starts, cover.until)}


@allows(Who.SPECIALIST, what="Adding to their own weekly hours")
@require_POST
def hours_add(request: HttpRequest) -> HttpResponse:
    """Add a stretch to my week."""
    viewer, form = _viewer(request), HoursForm(request.POST)
    if not form.is_valid():
        return _hours(request, viewer, form=form)
    try:
        actions.add_hours(viewer, form.spans())
    except actions.TooMany:
        form.add_error(None, _("That is too much for one week. Take something out first, or join two times into one."))
        return _hours(request, viewer, form=form)
    say(request, _("Kept. The people you walk alongside see it now."), calm=True)
    return redirect("hours")


@allows(Who.SPECIALIST, what="Taking something out of their own weekly hours")
@require_POST
def hours_take(request: HttpRequest) -> HttpResponse:
    """Take a stretch out of my week."""
    viewer = _viewer(request)
    kept = access.own_hours(viewer)
    sent = set(request.POST.getlist("stretch"))
    found = [span for span in (kept.week if kept else []) if there.as_value(span) in sent]
    if found:
        actions.take_hours(viewer, found)
        say(request, _("Taken out."), calm=True)
    return redirect("hours")


@allows(Who.SPECIALIST, what="Saying what may be expected of them when")
@require_POST
def hours_expects(request: HttpRequest) -> HttpResponse:
    """Say what people may expect when, and whose clocks my hours are on."""
    viewer = _viewer(request)
    form = ExpectsForm(request.POST, initial={"zone": viewer.account.time_zone})
    if not form.is_valid():
        return _hours(request, viewer, expects=form)
    actions.say_expects(viewer, form.cleaned_data["expects"], form.cleaned_data["zone"])
    say(request, _("Kept. The people you walk alongside see it now."), calm=True)
    return redirect("hours")


@allows(Who.SPECIALIST, what="Writing down when they are away")
@require_http_methods(["GET", "POST"])
def absence_new(request: HttpRequest) -> HttpResponse:
    """Write down when I am away, and ask somebody to cover."""
    viewer, others = _viewer(request), access.could_cover(_viewer(request))
    form = AbsenceForm(request.POST or None, others=others, initial=next_free_days())
    if request.method == "POST" and form.is_valid():
        try:
            absence = _write_absence(viewer, form, others)
        except actions.AwayAlready:
            form.add_error("first", _("You are away all that time already. Look at that absence, or choose other days."))
        else:
            say(request, _kept(absence), calm=True)
            return redirect("absence", absence.id)
    return render(request, "partnership/absence_new.html", {"form": form})


def _kept(absence: Absence) -> str:
    """Say that an absence is kept, and when those who walk with one read of it."""
    told = absence.starts - access.AHEAD
    if told <= now():
        return _("Kept. The people you walk alongside see it now.")
    return _("Kept. The people you walk alongside see it from %(day)s on.") % {"day": plain_day(told)}


def _write_absence(viewer: Viewer, form: AbsenceForm, others: list[Membership]) -> Absence:
    absence = actions.write_absence(viewer, *form.span(), form.cleaned_data["words"])
    if asked := _chosen(others, form.cleaned_data["cover"]):
        covering.ask(viewer, absence, asked)
    return absence


def _chosen(others: list[Membership], chosen: str) -> Membership | None:
    return next((member for member in others if str(member.id) == chosen), None)


def _absence_or_404(request: HttpRequest, absence_id: UUID) -> Absence:
    found = access.own_absence(_viewer(request), absence_id)
    if found is None:
        raise Http404
    return found


@allows(Who.SPECIALIST, what="One of their own absences that is not over")
@require_http_methods(["GET", "POST"])
def absence(request: HttpRequest, absence_id: UUID) -> HttpResponse:
    """One absence: who covers, and asking somebody who might."""
    viewer, found = _viewer(request), _absence_or_404(request, absence_id)
    covers = access.covers_of([found]).get(found.id, [])
    free, others = access.uncovered(found), access.could_cover(viewer)
    form = AskForm(request.POST or None, others=others)
    if request.method == "POST" and form.is_valid():
        return _asked(request, found, _chosen(others, form.cleaned_data["cover"]))
    return render(request, "partnership/absence.html", {
        "absence": found, "left": _left_said(found, covers), "promised": _promised_then(viewer, found),
        "covers": [(cover if cover.answer != "no" else None, _cover_said(found, cover, name)) for cover, name in covers],
        "free": free, "form": form if others and free else None,
    })  # fmt: skip


@allows(Who.SPECIALIST, what="Other days or words for one of their own absences that is not over")
@require_http_methods(["GET", "POST"])
def absence_change(request: HttpRequest, absence_id: UUID) -> HttpResponse:
    """Say other days or words for an absence of mine. Whoever covers goes on, on the days that they said yes to."""
    viewer, found = _viewer(request), _absence_or_404(request, absence_id)
    form = AbsenceChangeForm(request.POST or None, absence=found)
    if request.method == "POST" and form.is_valid():
        try:
            asked = actions.change_absence(viewer, found, *form.span(), form.cleaned_data["words"])
        except actions.AwayAlready:
            form.add_error(form.begins_at, _("You are away all that time already. Look at that absence, or choose other days."))
        except (actions.GoneBy, actions.PastStays):
            form.add_error(None, _("This has ended or begun meanwhile. Nothing was changed. Open the absence once more."))
        else:
            say(request, _changed(found, asked), calm=True)
            return redirect("absence", found.id)
    covered = any(cover.answer == "yes" for cover, _name in access.covers_of([found]).get(found.id, []))
    return render(request, "partnership/absence_change.html", {"absence": found, "form": form, "covered": covered})


def _changed(absence: Absence, asked: list[Cover]) -> str:
    """Say that a change is kept, and who was asked for days that were added."""
    if not asked:
        return _kept(absence)
    names = listed(sorted({name for who, name in called(cover.specialist_id for cover in asked).items()}))
    return _("%(kept)s %(name)s is asked about the days that were added.") % {"kept": _kept(absence), "name": names}


def _asked(request: HttpRequest, found: Absence, other: Membership | None) -> HttpResponse:
    if other is None:
        raise Http404
    try:
        covering.ask(_viewer(request), found, other)
    except covering.AskedBefore:
        say(request, _("You have asked somebody already."), calm=True)
    else:
        say(request, _("Asked. %(name)s answers when they can.") % {"name": other.account.chosen_name}, calm=True)
    return redirect("absence", found.id)


@allows(Who.SPECIALIST, what="Being back before one of their own absences is over")
@require_POST
def absence_back(request: HttpRequest, absence_id: UUID) -> HttpResponse:
    """I am back, or I do not go after all: the absence ends now, with every cover."""
    actions.come_back(_viewer(request), _absence_or_404(request, absence_id))
    say(request, _("It has ended. Nobody covers any more, and nothing is shared for it."), calm=True)
    return redirect("hours")


@allows(Who.SPECIALIST, what="Answering whether they cover, when a colleague asked them")
@require_POST
def cover_answer(request: HttpRequest, cover_id: UUID) -> HttpResponse:
    """Say whether I cover."""
    viewer = _viewer(request)
    found, said = access.cover_asked(viewer, cover_id), request.POST.get("answer")
    if found is None or said not in {"yes", "no"}:
        raise Http404
    form = _reach_form(found, request.POST)
    if not form.is_valid():
        return _hours(request, viewer, {found.id: form})
    try:
        covering.answer(viewer, found, yes=said == "yes", reach=form.cleaned_data["reach"])
    except covering.Over:
        say(request, _("That was answered or taken back already. Nothing was changed."), calm=True)
    else:
        say(request, _told(found, said), calm=True)
    return redirect("hours")


def _told(found: Cover, said: str) -> str:
    name = {"name": found.absence.owner.chosen_name}
    if said == "yes":
        return _("You cover for %(name)s. Each person decides what you may see.") % name
    return _("%(name)s is told that you cannot this time.") % name


@allows(Who.SPECIALIST, what="Saying how people reach them while they cover for a colleague")
@require_POST
def cover_reach(request: HttpRequest, cover_id: UUID) -> HttpResponse:
    """Say how people reach me while I cover."""
    viewer = _viewer(request)
    found = access.cover_asked(viewer, cover_id)
    if found is None or not found.answer:
        raise Http404
    form = _reach_form(found, request.POST)
    if not form.is_valid():
        return _hours(request, viewer, {found.id: form})
    covering.say_reach(viewer, found, form.cleaned_data["reach"])
    say(request, _("Kept. People read it while %(name)s is away.") % {"name": found.absence.owner.chosen_name}, calm=True)
    return redirect("hours")


@allows(Who.SPECIALIST, what="Ending a cover of their own absence, or one that they gave")
@require_POST
def cover_end(request: HttpRequest, cover_id: UUID) -> HttpResponse:
    """End a cover, or take back the question."""
    viewer = _viewer(request)
    found = access.cover_of_either(viewer, cover_id)
    if found is None:
        raise Http404
    covering.end_cover(viewer, found)
    say(request, _("The cover has ended. Nothing is shared for it any more."), calm=True)
    return redirect("hours")
