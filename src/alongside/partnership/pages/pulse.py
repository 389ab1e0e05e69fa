"""How walking together feels: a look of one's own, what the other shows, and how it is mended."""

from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import looked, sight
from alongside.decisions.access import exchange_before
from alongside.decisions.cards import cards
from alongside.kernel.access import Who, allows
from alongside.kernel.clock import now
from alongside.partnership import access, showing, wording
from alongside.partnership.access import pulse as pulses
from alongside.partnership.actions import Ended
from alongside.partnership.actions import pulse as actions
from alongside.partnership.forms.pulse import PulseForm, RepairForm, ShowsForm, VoiceForm, WaysForm
from alongside.partnership.models import Partnership, Pulse
from alongside.partnership.rules.pulse import Shows, fresh
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

OWN = "Their own look at walking together, and of the other's only what the other shows them"
SAY = "Saying how walking together feels, in a partnership in which both walk now"
ONE = "A pulse of their own"
MEND = "The two who walk together, and nobody else"


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined,no-any-return]


def _within_reach(request: HttpRequest, partnership_id: UUID, *, to_write: bool = False) -> Partnership:
    """Return a partnership of the viewer's.

    Raises:
        Http404: it is none of theirs, or they would write in one that has ended.
    """
    found = access.partnership_of(_viewer(request), partnership_id)
    if found is None or (to_write and not found.is_current):
        raise Http404
    return found


def _own_pulse(request: HttpRequest, pulse_id: UUID, *, taken_back: bool = False) -> tuple[Pulse, Partnership]:
    found = pulses.own_pulse(_viewer(request), pulse_id, taken_back=taken_back)
    if found is None:
        raise Http404
    return found


@allows(Who.PERSON, Who.SPECIALIST, what=OWN)
@require_GET
def pulse_with(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """How walking with one other feels: what they show me, what I said, what could mend it, and how I want it."""
    viewer, partnership = _viewer(request), _within_reach(request, partnership_id)
    name = access.others_name(viewer, partnership)
    shown = [showing.seen(viewer, one) for one in pulses.glimpses(viewer, partnership)]
    if shown:
        looked(sight(viewer, partnership.person_id), "partnership.pulses", item=partnership.id)
    mine = Paginator(pulses.own_pulses(viewer, partnership), pulses.AT_ONCE).get_page(request.GET.get("page"))
    repairs = [(one, showing.repair_words(one)[0]) for one in pulses.repairs_of(partnership)]
    context = {
        "partnership": partnership,
        "name": name,
        "is_person": viewer.role is Who.PERSON,
        "shown": shown,
        "listens": bool(shown) and shown[0].dipped,
        "listening": list(wording.LISTENING.items()),
        "page": mine,
        "rows": [showing.own_row(one, name) for one in mine],
        "offers": cards(viewer, pulses.repair_offers(viewer, partnership), back=request.path),
        "repairs": repairs,
        "kept": pulses.kept_words(viewer, partnership),
        "ways": _ways_form(viewer, partnership, name),
    }
    return render(request, "partnership/pulse_with.html", context)


def _ways_form(viewer: Viewer, partnership: Partnership, name: str, data: Any = None) -> WaysForm:
    ways = pulses.ways_of(viewer, partnership)
    initial = {"usual": ways.usual, "invites": ways.invites, "counted": ways.counted}
    return WaysForm(data, initial=initial, other=name, least=viewer.programme.minimum_group, side=viewer.role)


@allows(Who.PERSON, Who.SPECIALIST, what=SAY)
@require_http_methods(["GET", "POST"])
def pulse_new(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Four lines, a line of one's own, and what the other sees of it."""
    viewer, partnership = _viewer(request), _within_reach(request, partnership_id, to_write=True)
    name = access.others_name(viewer, partnership)
    usual = pulses.ways_of(viewer, partnership).usual
    form = PulseForm(request.POST or None, initial={"shows": usual}, side=viewer.role, other=name)
    if request.method == "POST" and form.is_valid():
        return _said(request, partnership, form)
    context = {"form": form, "name": name, "partnership": partnership, "is_person": viewer.role is Who.PERSON}
    return render(request, "partnership/pulse_new.html", context, status=422 if form.is_bound else 200)


def _said(request: HttpRequest, partnership: Partnership, form: PulseForm) -> HttpResponse:
    given = form.cleaned_data
    try:
        made = actions.say_pulse(
            _viewer(request), partnership, form.values, given["line"], Shows(given["shows"]), _after(request)
        )  # fmt: skip
    except Ended:
        say(request, _("You no longer walk together, so this was not kept."), calm=True)
        return redirect("together")
    say(request, _("Kept."), undo=reverse("pulse_take_back", args=[made.id]))
    return redirect("pulse", made.id)


def _after(request: HttpRequest) -> UUID | None:
    """Return the meeting that it looks back on, as the way here named it."""
    try:
        return UUID(request.GET.get("after", ""))
    except ValueError:
        return None


@allows(Who.PERSON, Who.SPECIALIST, what=ONE)
@require_GET
def pulse(request: HttpRequest, pulse_id: UUID) -> HttpResponse:
    """One pulse of one's own: what was said, who sees it, and, if it dipped, ways to begin."""
    viewer = _viewer(request)
    found, partnership = _own_pulse(request, pulse_id)
    name, shows = access.others_name(viewer, partnership), Shows(found.shows)
    context = {
        "pulse": found,
        "partnership": partnership,
        "name": name,
        "is_person": viewer.role is Who.PERSON,
        "lines": showing.lines(found.values, viewer.role, name),
        "dipped": bool(found.dipped),
        "openings": wording.openings(found.dipped),
        "who_sees": showing.seen_by(shows, name),
        "form": ShowsForm(initial={"shows": shows.value}, other=name),
        "fresh": fresh(found.made_at, now()),
    }
    return render(request, "partnership/pulse.html", context)


@allows(Who.PERSON, Who.SPECIALIST, what=ONE)
@require_POST
def pulse_shows(request: HttpRequest, pulse_id: UUID) -> HttpResponse:
    """Choose what the other sees of it, from now on."""
    viewer = _viewer(request)
    found, partnership = _own_pulse(request, pulse_id)
    name = access.others_name(viewer, partnership)
    form = ShowsForm(request.POST, other=name)
    if form.is_valid():
        actions.choose_shows(viewer, found, Shows(form.cleaned_data["shows"]))
        say(request, _("From now on, this is seen by: %(who)s.") % {"who": showing.seen_by(Shows(found.shows), name)}, calm=True)
    return redirect("pulse", found.id)


@allows(Who.PERSON, Who.SPECIALIST, what="Taking back a pulse of their own, within the hour")
@require_POST
def pulse_take_back(request: HttpRequest, pulse_id: UUID) -> HttpResponse:
    """Take back what was said by a slip; the same again lets it stand."""
    again = request.GET.get("again") == "1"
    found, partnership = _own_pulse(request, pulse_id, taken_back=again)
    try:
        actions.take_back(_viewer(request), found, back=not again)
    except actions.TooLate:
        say(request, _("More than an hour has gone by, so this one stays as it was."), calm=True)
        return redirect("pulse_with", partnership.id)
    if again:
        return redirect("pulse", found.id)
    say(request, _("Taken back."), undo=f"{request.path}?again=1")
    return redirect("pulse_with", partnership.id)


# ── how one wants it ──


@allows(Who.PERSON, Who.SPECIALIST, what="How they want to be asked, and what the other usually sees")
@require_POST
def pulse_ways(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Keep how one wants it; or put off, or turn off, the quiet question after a meeting."""
    viewer, partnership = _viewer(request), _within_reach(request, partnership_id, to_write=True)
    act = request.POST.get("act", "")
    if act == "later":
        actions.put_off(viewer, partnership)
        say(request, _("Not asked again about this talk."), calm=True)
        return _back(request, partnership)
    ways = pulses.ways_of(viewer, partnership)
    if act == "off":
        actions.set_ways(viewer, partnership, usual=Shows(ways.usual), invites=False, counted=ways.counted)
        say(request, _("You are not asked any more. “How walking together feels” lets you turn it on again."), calm=True)
        return _back(request, partnership)
    form = _ways_form(viewer, partnership, access.others_name(viewer, partnership), request.POST)
    if form.is_valid():
        given = form.cleaned_data
        actions.set_ways(
            viewer, partnership, usual=Shows(given["usual"]), invites=given["invites"], counted=given.get("counted", False)
        )  # fmt: skip
        say(request, _("Kept. It counts from now on."), calm=True)
    return _back(request, partnership)


def _back(request: HttpRequest, partnership: Partnership) -> HttpResponse:
    asked = request.POST.get("next", "")
    ours = url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure())
    return redirect(asked if ours else reverse("pulse_with", args=[partnership.id]))


# ── mending ──


@allows(Who.PERSON, Who.SPECIALIST, what="Offering a talk about how it is between two who walk together, or keeping the words")
@require_http_methods(["GET", "POST"])
def repair_new(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Write what one would like to say: offer it to the other, or keep it for oneself."""
    viewer, partnership = _viewer(request), _within_reach(request, partnership_id, to_write=True)
    name, kept = access.others_name(viewer, partnership), _kept(request, partnership)
    begin = kept.words if kept else wording.opening(request.GET.get("begin", ""))
    form = RepairForm(request.POST or None, initial={"words": begin})
    if request.method == "POST" and form.is_valid():
        return _written(request, partnership, form, name)
    context = {"form": form, "name": name, "partnership": partnership, "kept": kept}
    return render(request, "partnership/repair_new.html", context, status=422 if form.is_bound else 200)


def _kept(request: HttpRequest, partnership: Partnership) -> Any:
    """Return the viewer's kept words that the way here named, or None."""
    try:
        found = pulses.own_words(_viewer(request), UUID(request.GET.get("kept", "")))
    except ValueError:
        return None
    return found[0] if found and found[1].id == partnership.id else None


def _written(request: HttpRequest, partnership: Partnership, form: RepairForm, name: str) -> HttpResponse:
    viewer, given = _viewer(request), form.cleaned_data
    if request.POST.get("act") == "keep":
        actions.keep_words(viewer, partnership, given["words"])
        say(request, _("Kept for you alone. You can offer it any day, or never."), calm=True)
        return redirect("pulse_with", partnership.id)
    try:
        actions.offer_repair(viewer, partnership, given["words"], given["when"], _kept(request, partnership))
    except Ended:
        say(request, _("You no longer walk together, so this was not sent."), calm=True)
        return redirect("together")
    say(request, _("Offered. %(name)s can say yes, answer in other words, or say “not for me”.") % {"name": name}, calm=True)
    return redirect("pulse_with", partnership.id)


@allows(Who.PERSON, Who.SPECIALIST, what="Words that they keep for themself")
@require_POST
def words_put_away(request: HttpRequest, words_id: UUID) -> HttpResponse:
    """Put words away that one had kept."""
    found = pulses.own_words(_viewer(request), words_id)
    if found is None:
        raise Http404
    actions.put_words_away(_viewer(request), found[0])
    say(request, _("Put away."), calm=True)
    return redirect("pulse_with", found[1].id)


@allows(Who.PERSON, Who.SPECIALIST, what=MEND)
@require_http_methods(["GET", "POST"])
def repair(request: HttpRequest, repair_id: UUID) -> HttpResponse:
    """A talk about how it is between the two: what both said yes to, and what each wrote about it."""
    viewer = _viewer(request)
    found = pulses.repair_of(viewer, repair_id)
    if found is None:
        raise Http404
    one, partnership = found
    form = VoiceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _spoken(request, found, form)
    _words, when = showing.repair_words(one)
    context = {
        "repair": one, "partnership": partnership, "name": access.others_name(viewer, partnership), "when": when,
        "began": showing.began(viewer, partnership, [*exchange_before(one.agreed.offer), one.agreed.offer]),
        "voices": showing.voices(viewer, partnership, pulses.voices_of(one)), "form": form,
        "is_person": viewer.role is Who.PERSON,
    }  # fmt: skip
    return render(request, "partnership/repair.html", context, status=422 if form.is_bound else 200)


def _spoken(request: HttpRequest, found: Any, form: VoiceForm) -> HttpResponse:
    one, partnership = found
    try:
        actions.write_repair(_viewer(request), one, partnership, form.cleaned_data["words"])
        say(request, _("Kept, beside the words of the other."), calm=True)
    except Ended:
        say(request, _("You no longer walk together, so nothing more is written here."), calm=True)
    return redirect("repair", one.id)
