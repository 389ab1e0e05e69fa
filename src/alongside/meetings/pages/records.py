"""Records of services for the two: the list, one of them, writing and correcting, and the person's word."""

from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import looked, sight
from alongside.kernel.access import Who, allows
from alongside.meetings.access import records as access
from alongside.meetings.actions import NotNow, Why, records
from alongside.meetings.forms.records import AnswerForm, RecordForm
from alongside.meetings.models import Meeting, ServiceRecord
from alongside.meetings.pages.meetings import meeting_or_404, partnership_or_404, viewer_of
from alongside.meetings.records_shown import entry_for, standing_says, versions_of
from alongside.meetings.rules import Stage
from alongside.meetings.rules.records import CannotBe, Setting
from alongside.meetings.showing import why_not_now
from alongside.partnership.access import others_name
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer
from alongside.ui import dates
from alongside.ui.notices import say

OWN_RECORDS = "Records of services to oneself; a specialist those of people they walk with now who share their meetings"
OWN_SERVICES = "A specialist: services of their own to people they walk with now who share their meetings"
AT_ONCE = 20
DEFAULT_CREDENTIAL = "CRSS"


def _record_or_404(request: HttpRequest, record_id: UUID) -> ServiceRecord:
    found = access.record_of(viewer_of(request), record_id)
    if found is None:
        raise Http404
    return found


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_RECORDS)
@require_GET
def record_list(request: HttpRequest) -> HttpResponse:
    """What was recorded, the latest first."""
    viewer = viewer_of(request)
    page = Paginator(access.records_of(viewer), AT_ONCE).get_page(request.GET.get("page"))
    shown = {
        "entries": [entry_for(viewer, record) for record in page],
        "page": page,
        "is_person": viewer.role is Who.PERSON,
        "could_write": [(p.id, others_name(viewer, p)) for p in access.could_be_for(viewer)],
    }
    return render(request, "meetings/records.html", shown)


@allows(Who.PERSON, Who.SPECIALIST, what=OWN_RECORDS)
@require_GET
def record(request: HttpRequest, record_id: UUID) -> HttpResponse:
    """One record: what it says, where it stands, and each earlier version."""
    found = _record_or_404(request, record_id)
    looked(sight(viewer_of(request), found.person_id), "meetings.record", item=found.id)
    return _show(request, found, AnswerForm())


def _show(request: HttpRequest, found: ServiceRecord, form: AnswerForm, status: int = 200) -> HttpResponse:
    viewer, is_person = viewer_of(request), viewer_of(request).role is Who.PERSON
    newest, *earlier = versions_of(found)
    shown = {
        "record": found,
        "newest": newest,
        "earlier": earlier,
        "form": form,
        "standing": standing_says(found, viewer.role),
        "is_person": is_person,
        "person": str(found.person.chosen_name),
        "specialist": str(found.specialist.chosen_name),
        "other": str((found.specialist if is_person else found.person).chosen_name),
        "may_change": not is_person and found.taken_back_at is None,
    }
    return render(request, "meetings/record.html", shown, status=status)


@allows(Who.PERSON, what="The person: their own word about a record of a service to them")
@require_POST
def record_answer(request: HttpRequest, record_id: UUID) -> HttpResponse:
    """Confirm or contest what was recorded, as it was read."""
    found, form, said = _record_or_404(request, record_id), AnswerForm(request.POST), request.POST.get("answer", "")
    if said not in {"confirm", "contest"}:
        raise Http404
    if not form.is_valid():
        return _show(request, found, form, status=422)
    number = request.POST.get("version", "")
    try:
        read = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0
        records.answer(viewer_of(request), found, read, confirms=said == "confirm", words=form.cleaned_data["words"])
    except NotNow as problem:
        form.add_error(None, _why_not(problem, found))
        return _show(request, _record_or_404(request, record_id), form, status=409)
    said_so = _("Kept: this is how it was.") if said == "confirm" else _("Kept: it was not like this. %(other)s sees it.")
    say(request, said_so % {"other": found.specialist.chosen_name}, calm=True)
    return redirect("record", found.id)


def _why_not(problem: NotNow, found: ServiceRecord) -> str:
    why = problem.args[0]
    if why is Why.CHANGED:
        return _("This record was corrected after you opened the page. Read it once more, and then answer.")
    if why is Why.NOT_PLANNED:
        return _("This record was taken back. There is nothing to answer any more.")
    if why is Why.WAITING:
        return _("This meeting has a record already. You can correct that one.")
    return why_not_now(why, str(found.person.chosen_name))


# ── writing ──


@allows(Who.SPECIALIST, what=OWN_SERVICES)
@require_http_methods(["GET", "POST"])
def record_from_meeting(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Write the record of a meeting that has ended, with its times filled in."""
    viewer, meeting = viewer_of(request), meeting_or_404(request, meeting_id)
    there = access.record_at(viewer, meeting)
    if there:
        return redirect("record", there.id)
    if meeting.stage is not Stage.ENDED:
        return redirect("meeting", meeting.id)
    return _write(request, meeting.partnership, meeting, _from_meeting(meeting))


def _from_meeting(meeting: Meeting) -> dict[str, Any]:
    starts, ends = dates.local(meeting.started_at or meeting.starts_at), dates.local(meeting.ended_at or meeting.ends_at)
    return {"day": starts.date(), "starts": starts.time(), "ends": ends.time(), "channel": meeting.channel}


@allows(Who.SPECIALIST, what=OWN_SERVICES)
@require_http_methods(["GET", "POST"])
def record_new(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Write a record of something that was no planned meeting, as a group that both were in."""
    found = partnership_or_404(request, partnership_id)
    return _write(request, found, None, {"day": dates.today()})


def _write(request: HttpRequest, partnership: Partnership, meeting: Meeting | None, told: dict[str, Any]) -> HttpResponse:
    viewer = viewer_of(request)
    form = _form(request, viewer, partnership, meeting, _signature(viewer) | told)
    if request.method == "POST" and form.is_valid():
        made = _try(form, lambda: records.write(viewer, partnership, form.told, meeting), partnership)
        if made:
            say(
                request,
                _("Written. %(person)s can confirm it or say that it was not so.") % {"person": _name(partnership)},
                calm=True,
            )
            return redirect("record", made.id)
    back = reverse("meeting", args=[meeting.id]) if meeting else reverse("service_records")
    return render(request, "meetings/record_write.html", _writing(partnership, form, back))


def _name(partnership: Partnership) -> str:
    return str(partnership.person.chosen_name)


def _form(
    request: HttpRequest, viewer: Viewer, partnership: Partnership, meeting: Meeting | None, initial: dict[str, Any]
) -> RecordForm:
    rules = access.rules_of(viewer.programme)
    kinds = list(dict.fromkeys([*rules.kinds, *rules.group_kinds]))
    zone = timezone.get_current_timezone_name()
    return RecordForm(
        request.POST or None, kinds=kinds, person=partnership.person_id,
        ground=access.ground_of(viewer, partnership, meeting, rules),
        initial={"kind": kinds[0] if kinds else _("Peer support"), **initial, "zone": zone},
    )  # fmt: skip


def _signature(viewer: Viewer) -> dict[str, Any]:
    """Return as whom the viewer signed last, to start from."""
    last = access.last_by(viewer)
    if last is None:
        return {"name": viewer.name, "credential": DEFAULT_CREDENTIAL}
    return {"name": last.name, "credential": last.credential}


def _try(form: RecordForm, act: Any, partnership: Partnership) -> ServiceRecord | None:
    try:
        return act()  # type: ignore[no-any-return]
    except CannotBe as wrong:
        form.say(*wrong.args)
    except NotNow as problem:
        form.add_error(None, why_not_now(problem.args[0], _name(partnership)))
    return None


def _writing(partnership: Partnership, form: RecordForm, back: str, found: ServiceRecord | None = None) -> dict[str, Any]:
    return {"form": form, "person": _name(partnership), "back": back, "record": found, "partnership": partnership}


@allows(Who.SPECIALIST, what=OWN_SERVICES)
@require_http_methods(["GET", "POST"])
def record_correct(request: HttpRequest, record_id: UUID) -> HttpResponse:
    """Correct a record: a new version, beside the earlier ones."""
    viewer, found = viewer_of(request), _record_or_404(request, record_id)
    if found.taken_back_at:
        return redirect("record", found.id)
    form = _form(request, viewer, found.partnership, found.meeting, _as_it_stands(found))
    if request.method == "POST" and form.is_valid():
        made = _try(form, lambda: records.correct(viewer, found, form.told), found.partnership)
        if made:
            said = _("Corrected. %(person)s can confirm it now. The earlier version stays to be read.")
            say(request, said % {"person": _name(found.partnership)}, calm=True)
            return redirect("record", found.id)
    return render(
        request, "meetings/record_write.html", _writing(found.partnership, form, reverse("record", args=[found.id]), found)
    )


def _as_it_stands(found: ServiceRecord) -> dict[str, Any]:
    version = access.newest(found)
    starts, ends = dates.local(version.starts_at), dates.local(version.ends_at)
    return {
        "day": starts.date(), "starts": starts.time(), "ends": ends.time(), "channel": version.channel, "kind": version.kind,
        "setting": version.setting, "size": version.group_size if version.setting == Setting.GROUP else None,
        "name": version.name, "credential": version.credential,
    }  # fmt: skip


@allows(Who.SPECIALIST, what=OWN_SERVICES)
@require_http_methods(["GET", "POST"])
def record_take_back(request: HttpRequest, record_id: UUID) -> HttpResponse:
    """Take a record back that should not have been written."""
    viewer, found = viewer_of(request), _record_or_404(request, record_id)
    if found.taken_back_at:
        return redirect("record", found.id)
    if request.method != "POST":
        return render(request, "meetings/record_take_back.html", {"record": found, "person": str(found.person.chosen_name)})
    try:
        records.take_back(viewer, found)
        say(request, _("Taken back. It stays in the history, and counts for nothing."), calm=True)
    except NotNow as problem:
        say(request, _why_not(problem, found), calm=True)
    return redirect("record", found.id)
