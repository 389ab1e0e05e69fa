"""How I am: one tap, a fuller check-in, looking back, and the words and scales that I choose for it. Nobody is told."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import looked
from alongside.consent.pieces import others_who_would_see
from alongside.consent.rules import Audience, Category
from alongside.journey import access, rules, showing
from alongside.journey.access import how as finding
from alongside.journey.actions import how as actions
from alongside.journey.forms import LineForm
from alongside.journey.forms.how import FullForm, ScaleForm, TapForm, WordForm
from alongside.journey.models import CheckIn, OwnScale, TapWord
from alongside.journey.pages.asking import Sees, WillSee, back_to, or_404, page_asked, viewer_of
from alongside.journey.pages.turning import put_away, turn
from alongside.journey.rules.how import SHAPES, NotSo, Said
from alongside.journey.showing import how as wording
from alongside.journey.showing.at_once import at_once
from alongside.kernel.access import Who, allows
from alongside.kernel.clock import now
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

OWN_CARE = (Who.PERSON, Who.SPECIALIST)
Way = TapWord | OwnScale


def _home(viewer: Viewer) -> str:
    return "check_ins" if viewer.role is Who.PERSON else "keep_well"


def _here(viewer: Viewer) -> CheckIn | None:
    """Return how the viewer is right now: what they said within the hour."""
    latest = access.latest_check_in(viewer)
    return latest if access.tapped_now(latest) else None


# ── saying it ──


@allows(*OWN_CARE, what="Saying how they themselves are")
@require_POST
def check_in(request: HttpRequest) -> HttpResponse:
    """Take one tap; the same tap again takes it back."""
    viewer = viewer_of(request)
    form = TapForm(request.POST, words=finding.words_of(viewer))
    if not form.is_valid():
        say(request, _("That is not one of the words. Nothing was kept."), calm=True)
    else:
        _say_kept(request, viewer, actions.check_in(viewer, form.cleaned_data["how"], form.cleaned_data["line"]))
    return back_to(request, reverse(_home(viewer)))


def _say_kept(request: HttpRequest, viewer: Viewer, kept: CheckIn | None) -> None:
    if kept is None:
        say(request, _("Taken back."), calm=True)
    elif not kept.how:
        say(request, _("The word is taken back. What else you said stays."), calm=True)
    elif others := _others(viewer, kept):
        say(request, _("Kept. Who sees it: %(who)s. Tap it again to take it back.") % {"who": others}, calm=True)
    else:
        say(request, _("Kept. Only you see it. Tap it again to take it back."), calm=True)


def _others(viewer: Viewer, kept: CheckIn) -> str:
    """Say who sees a check-in, if anybody besides the viewer does; a specialist's own is theirs alone."""
    if viewer.role is not Who.PERSON:
        return ""
    return others_who_would_see(viewer, (Category.CHECK_INS, kept.audience))[0]


@allows(Who.PERSON, what="Their own check-ins")
@require_GET
def check_ins(request: HttpRequest) -> HttpResponse:
    """How I was, newest first. Nothing is counted."""
    viewer = viewer_of(request)
    here = _here(viewer)
    found, more = access.own_check_ins(viewer, page_asked(request))
    context = {
        "taps": showing.taps(here, finding.words_of(viewer)), "here": here, "at_once": None if here else at_once(viewer, None),
        "sees": Sees(viewer, here, Category.CHECK_INS) if here else None,
        "rows": [_row(one) for one in found], "turn": turn(request, "page", "back-h", more=more),
        "line": LineForm(initial={"line": here.line or ""} if here else {}),
        "away": put_away(request, access.put_away_check_ins, wording.in_words, "check_in_bring_back"),
    }  # fmt: skip
    return render(request, "journey/check_ins.html", context)


def _row(one: CheckIn) -> dict[str, Any]:
    word, shape = showing.mood(one)
    return {"label": word, "shape": shape, "marks": wording.marks_of(one), "one": one}


@allows(Who.SPECIALIST, Who.SUPERVISOR, what="How a person was, as far as they let it be seen; each look is written down")
@require_GET
def check_ins_of(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """What somebody else sees of how a person was, newest first. Nothing is counted here either."""
    view = or_404(access.sight_of(viewer_of(request), person_id))
    found, more = access.check_ins_of(view, page_asked(request))
    if found:
        looked(view, "journey.check_ins")
    context = {
        "name": names([person_id])[person_id], "person_id": person_id, "rows": [_row(one) for one in found],
        "turn": turn(request, "page", "back-h", more=more),
    }  # fmt: skip
    return render(request, "journey/check_ins_of.html", context)


@allows(*OWN_CARE, what="Saying more fully how they themselves are")
@require_http_methods(["GET", "POST"])
def check_in_full(request: HttpRequest) -> HttpResponse:
    """Say how I am with as much as I like: a word, marks on my scales, a line. Each may be left open.

    What was said meanwhile on another device is shown beside what was sent, and nothing takes its place unasked.
    """
    viewer = viewer_of(request)
    words, here = finding.words_of(viewer), _here(viewer)
    scales = finding.scales_of(viewer, marked=[*FullForm.marked_in(request.POST), *_marked(here)])
    form = FullForm(request.POST or None, words=words, scales=scales, initial=_as_it_stands(here))
    will_see, meanwhile = _will_see(request.POST or None, viewer, here), None
    if request.method == "POST" and form.is_valid() and (will_see is None or will_see.ready):
        if form.said_something:
            meanwhile = _said_fully(viewer, form, will_see)
            if meanwhile is None:
                say(request, _("Kept, in your words."), calm=True)
                return redirect(_home(viewer))
            scales = finding.scales_of(viewer, marked=[*FullForm.marked_in(request.POST), *_marked(meanwhile)])
            form = FullForm(words=words, scales=scales, initial=_as_it_stands(meanwhile) | form.given())
            will_see = _will_see(None, viewer, meanwhile)
        else:
            form.add_error(None, _("Tap a word, mark a scale or write a line. One of them is enough."))
    shown = wording.scales_shown(scales, {scale.id: form.named(scale) for scale in scales}, form.chosen())
    chosen = str(form["how"].value() or "")
    taps = [(word.value, wording.label(word), word.shape, word.value == chosen) for word in words]
    context = {
        "form": form,
        "taps": taps,
        "no_word": not any(tap[3] for tap in taps),
        "scales": shown,
        "will_see": will_see,
        "meanwhile": _row(meanwhile) if meanwhile else None,
        "home": reverse(_home(viewer)),
        "at_work": access.at_work(viewer),
    }
    return render(request, "journey/check_in_full.html", context)


def _said_fully(viewer: Viewer, form: FullForm, will_see: WillSee | None) -> CheckIn | None:
    """Keep what was said, or return what stands there instead, if that is not what the page knew."""
    audience, given = will_see.audience if will_see else None, form.cleaned_data
    try:
        actions.say_fully(viewer, given["how"], form.marks, given["line"], audience, seen=given["seen"])
    except actions.Meanwhile as met:
        stands: CheckIn = met.args[0]
        return stands
    return None


def _will_see(sent: QueryDict | None, viewer: Viewer, here: CheckIn | None) -> WillSee | None:
    """Return who will see it, with the choice; a specialist's own is theirs alone, and there is nothing to choose."""
    if viewer.role is not Who.PERSON:
        return None
    return WillSee(viewer, Category.CHECK_INS, sent, now=here.audience if here else Audience.USUAL)


def _marked(here: CheckIn | None) -> list[str]:
    """Return the ids of the scales that were marked within the hour."""
    return [mark.scale.id for mark in Said.from_words(here.said or {}).marks] if here else []


def _as_it_stands(here: CheckIn | None) -> dict[str, Any]:
    """Return what was said within the hour, to go on from it."""
    seen = {"seen": finding.as_seen(here)}
    if here is None:
        return seen
    marks = {f"scale-{mark.scale.id}": mark.at for mark in Said.from_words(here.said or {}).marks}
    return {"how": here.how, "line": here.line or "", **marks, **seen}


@allows(*OWN_CARE, what="Adding a line to how they themselves are")
@require_POST
def check_in_line(request: HttpRequest, check_in_id: UUID) -> HttpResponse:
    """Add a line to how one is right now."""
    viewer = viewer_of(request)
    found = or_404(access.own_check_in(viewer, check_in_id))
    form = LineForm(request.POST)
    if not form.is_valid():
        say(request, _("That line is longer than fits here. Nothing was kept of it."), calm=True)
    elif found.put_away_at:
        say(request, _("You put this one away, so it stays as it was. Bring it back first, or add a new one."), calm=True)
    elif not rules.fresh(found.made_at, now()):
        say(request, _("More than an hour has gone by, so this one stays as it was. You can add a new one."), calm=True)
    else:
        actions.say_more(viewer, found, form.cleaned_data["line"])
        say(request, _("Kept."), calm=True)
    return back_to(request, reverse(_home(viewer)))


@allows(Who.PERSON, what="Putting away a check-in of their own")
@require_POST
def check_in_put_away(request: HttpRequest, check_in_id: UUID) -> HttpResponse:
    """Put away how one was, with a way back."""
    viewer = viewer_of(request)
    found = or_404(access.own_check_in(viewer, check_in_id))
    actions.put_check_in_away(viewer, found)
    say(request, _("Put away. Nobody else sees it now."), undo=reverse("check_in_bring_back", args=[found.id]))
    return redirect("check_ins")


@allows(Who.PERSON, what="Bringing back a check-in of their own")
@require_POST
def check_in_bring_back(request: HttpRequest, check_in_id: UUID) -> HttpResponse:
    """Bring back how one was."""
    viewer = viewer_of(request)
    actions.put_check_in_away(viewer, or_404(access.own_check_in(viewer, check_in_id)), away=False)
    return redirect("check_ins")


# ── my words and my scales ──


@allows(*OWN_CARE, what="The words and the scales in which they say how they are")
@require_http_methods(["GET", "POST"])
def how(request: HttpRequest) -> HttpResponse:
    """My words to tap and my scales: add, reorder, rest and take up again."""
    viewer = viewer_of(request)
    sent = request.POST.get("add", "") if request.method == "POST" else ""
    word = WordForm(request.POST if sent == "word" else None)
    scale = ScaleForm(request.POST if sent == "scale" else None)
    if sent == "begin":
        actions.begin_own_words(viewer)
        return redirect("how")
    if (sent == "word" and word.is_valid() and _add(viewer, word)) or (
        sent == "scale" and scale.is_valid() and _add(viewer, scale)
    ):
        say(request, _("Kept. You find it wherever you say how you are."), calm=True)
        return redirect("how")
    mine = finding.tap_words(viewer)
    context = {
        "starters": [] if mine else [(wording.label(one), one.shape) for one in finding.words_of(viewer)],
        "words": [_way(one) for one in mine], "scales": [_way(one) for one in finding.own_scales(viewer)],
        "resting": [_way(one) for one in finding.resting(viewer)],
        "word": word, "scale": scale, "shapes": _shapes(word), "home": reverse(_home(viewer)), "at_work": access.at_work(viewer),
    }  # fmt: skip
    return render(request, "journey/how.html", context)


def _way(one: Way) -> dict[str, Any]:
    if isinstance(one, TapWord):
        return {"one": one, "what": wording.label(finding.as_word(one)), "shape": one.shape}
    return {"one": one, "what": one.name, "scale": wording.scale_shown(finding.as_scale(one), "", None)}


def _shapes(form: WordForm) -> list[tuple[str, str, bool]]:
    chosen = str(form["shape"].value() or SHAPES[0])
    return [(shape, str(wording.SHAPE_WORDS[shape]), shape == chosen) for shape in SHAPES]


def _add(viewer: Viewer, form: WordForm | ScaleForm, instead_of: Way | None = None) -> bool:
    """Keep a word or a scale. Say so at the form when there are enough of them, and return False."""
    given = form.cleaned_data
    try:
        if isinstance(form, WordForm):
            actions.add_word(viewer, given["words"], given["shape"], instead_of if isinstance(instead_of, TapWord) else None)
        else:
            in_place = instead_of if isinstance(instead_of, OwnScale) else None
            actions.add_scale(viewer, given["name"], given["low"], given["high"], given["steps"], in_place)
    except NotSo:
        form.add_error(None, _("These are as many as fit on one page. Let one of them rest first; it can come back."))
        return False
    return True


def _own(viewer: Viewer, way_id: UUID) -> Way:
    way: Way | None = finding.own_way(viewer, way_id)
    if way is None:
        raise Http404
    return way


@allows(*OWN_CARE, what="Changing a word or a scale in which they say how they are")
@require_http_methods(["GET", "POST"])
def how_change(request: HttpRequest, way_id: UUID) -> HttpResponse:
    """Put a word or a scale in other words. What was said with the old ones stays as it was."""
    viewer = viewer_of(request)
    way = _own(viewer, way_id)
    form: WordForm | ScaleForm
    if isinstance(way, TapWord):
        form = WordForm(request.POST or None, initial={"words": wording.label(finding.as_word(way)), "shape": way.shape})
    else:
        form = ScaleForm(request.POST or None, initial={"name": way.name, "low": way.low, "high": way.high, "steps": way.steps})
    if request.method == "POST" and form.is_valid() and _add(viewer, form, way):
        say(request, _("Kept. What you said before stays as you said it."), calm=True)
        return redirect("how")
    shapes = _shapes(form) if isinstance(form, WordForm) else []
    context = {"way": way, "form": form, "shapes": shapes, "at_work": access.at_work(viewer)}
    return render(request, "journey/how_change.html", context)


@allows(*OWN_CARE, what="The order of the words and scales in which they say how they are")
@require_POST
def how_move(request: HttpRequest, way_id: UUID) -> HttpResponse:
    """Move a word or a scale one place."""
    viewer = viewer_of(request)
    actions.move(viewer, _own(viewer, way_id), earlier=request.POST.get("to") == "earlier")
    return redirect("how")


@allows(*OWN_CARE, what="Letting a word or a scale rest in which they say how they are")
@require_POST
def how_rest(request: HttpRequest, way_id: UUID) -> HttpResponse:
    """Let a word or a scale rest, with a way back."""
    viewer = viewer_of(request)
    way = _own(viewer, way_id)
    try:
        actions.rest(viewer, way)
    except NotSo:
        say(request, _("One word has to stay, so that there is something to tap. Add another one first."), calm=True)
    else:
        say(request, _("It rests. What you said with it stays."), undo=reverse("how_take_up", args=[way.id]))
    return redirect("how")


@allows(*OWN_CARE, what="Taking up again a word or a scale in which they say how they are")
@require_POST
def how_take_up(request: HttpRequest, way_id: UUID) -> HttpResponse:
    """Take up a word or a scale again that rested."""
    viewer = viewer_of(request)
    try:
        actions.rest(viewer, _own(viewer, way_id), resting=False)
    except NotSo:
        say(request, _("These are as many as fit on one page. Let one of them rest first; it can come back."), calm=True)
    return redirect("how")
