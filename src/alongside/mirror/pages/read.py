"""A reading and its turns."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from alongside.kernel.access import Who, allows
from alongside.listening import Reading as Heard
from alongside.listening.claims import claims_of
from alongside.listening.danger import NEAR
from alongside.mirror import access, actions, forms, rules, showing, totals, trying
from alongside.mirror.correcting import CorrectionForm, Overtaken, overtaken
from alongside.mirror.models import Reading
from alongside.mirror.pages.agreed import MEANWHILE
from alongside.mirror.pages.asking import OWN, held, or_404, sent, viewer_of
from alongside.mirror.pages.mine import keep_here
from alongside.mirror.ribbon import part_of, ribbon
from alongside.ui.notices import say


@dataclass(frozen=True)
class _Opened:
    """A reading of the viewer's with their corrections standing, how the page names the two, and where the mirror found danger."""

    found: Reading
    heard: Heard
    voices: showing.Voices
    corrections: rules.Corrections
    danger: tuple[int, ...]


def _opened(request: HttpRequest, reading_id: UUID) -> _Opened:
    actions.forget_expired()
    reading = or_404(access.reading_of(viewer_of(request), reading_id))
    corrections = access.corrections_to(reading)
    as_heard = access.heard_in(reading)
    heard = rules.with_doubt(rules.corrected(as_heard, corrections))
    heard = rules.as_remembered(heard) if reading.transcript.from_memory else heard
    voices = showing.Voices(str(reading.transcript.person.chosen_name), claims_of(as_heard), frozenset(corrections.tags))
    return _Opened(reading, heard, voices, corrections, as_heard.danger)


@allows(Who.SPECIALIST, what=OWN)
@require_safe
def reading(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """A reading; before its first figure it asks how the talk felt."""
    opened = _opened(request, reading_id)
    found, heard, voices = opened.found, opened.heard, opened.voices
    shown: dict[str, Any] = {
        "reading": found,
        "transcript": found.transcript,
        "held": held(found.transcript),
        "person": voices.person,
    }
    reflection = getattr(found, "reflection", None)
    if reflection is None:
        return render(request, "mirror/back.html", shown | {"form": forms.BackForm()})
    part = rules.part_of(len(heard.turns), request.GET.get("part", ""))
    shown |= {"reflection": reflection, "table_open": "table" in request.GET}
    shown |= _drawn(opened, part) | _totals(found, heard, voices)
    return render(request, "mirror/reading.html", shown | _narrowed(request, found, heard, voices))


def _narrowed(request: HttpRequest, found: Reading, heard: Heard, voices: showing.Voices) -> dict[str, Any]:
    """Return the table of those turns alone that a total rests on, if somebody asked for them; what is unknown is not asked."""
    may_be = totals.narrowable(voices.claims, counted=not found.transcript.from_memory)
    only = next((only for only in may_be if only == request.GET.get("only")), None)
    if only is None:
        return {}
    turns = rules.narrowed(heard, only)
    page = rules.part_of(len(turns), request.GET.get("page", ""))
    table = showing.table(turns[page.first - 1 : page.end], voices, showing.reading_url(found.id))
    return {"only": only, "only_named": totals.ONLY[only], "only_count": len(turns), "page": page, "table": table}


def _drawn(opened: _Opened, part: rules.Part) -> dict[str, Any]:
    heard, voices, url = opened.heard, opened.voices, showing.reading_url(opened.found.id)
    missed = opened.corrections.grave.difference(opened.danger)
    rows = ribbon(heard, voices, showing.pins(heard), part)
    moments = showing.moments(heard, voices, url)
    return {
        "head": showing.head(heard, voices),
        "warnings": showing.warnings(heard),
        "danger": showing.danger(heard, voices, url, missed),
        "rows": rows,
        "first": rows[0].turns[0] if rows else "",
        "you": _("you"),
        "table": showing.table(part_of(heard, part), voices, url),
        "part": part,
        "total": len(heard.turns),
        "opened": [moment for moment in moments if moment.opened],
        "curious": [moment for moment in moments if not moment.opened],
        "corrected": bool(voices.yours),
    }


def _totals(found: Reading, heard: Heard, voices: showing.Voices) -> dict[str, Any]:
    """Return what is said of the talk as a whole: nothing of what nobody listened to, or could not count."""
    url, claims, counted = showing.reading_url(found.id), voices.claims, not found.transcript.from_memory
    counts = counted and claims.words
    idea = trying.suggestion(heard) if claims.all_heard else None
    kept = found.reflection.next_time or ""
    return {
        "claims": claims,
        "unread": totals.unread(claims, voices),
        "measures": [one for one in totals.measures(heard, counted=counted, claims=claims) if one.told],
        "stretches": totals.stretches(heard) if counts else "",
        "longest_stretch": totals.longest_stretch(heard, url) if counts else "",
        "long_stretches": totals.long_stretches(heard) if counts else (),
        "talk": totals.talk(heard, voices) if claims.person else "",
        "leanings": totals.leanings(heard) if claims.person else (),
        "openings": list(totals.openings(heard, url)) if counts else [],
        "open_questions": totals.questions(heard, "open_question", url, every=not counted) if claims.specialist else [],
        "closed_questions": totals.questions(heard, "closed_question", url, every=not counted) if claims.specialist else [],
        "idea": idea,
        "kept": kept,
        "try_form": forms.TryForm(initial={"line": kept or (idea.title if idea else "")}),
    }


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def reading_back(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """Keep how the talk felt, or nothing, and go on to the reading."""
    viewer = viewer_of(request)
    found = access.reading_of(viewer, reading_id)
    if found is None:
        return keep_here(request)
    form = forms.BackForm({} if "skip" in request.POST else request.POST)
    if not form.is_valid():
        shown = {"reading": found, "transcript": found.transcript, "held": held(found.transcript)}
        person = {"person": str(found.transcript.person.chosen_name), "form": form}
        return render(request, "mirror/back.html", shown | person, status=422)
    try:
        actions.look_back(viewer, found, **form.cleaned_data)
    except actions.Gone:  # since the page asked for it
        return keep_here(request)
    return redirect("reading", found.id)


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def reading_try(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """Keep one thing to try next time."""
    viewer = viewer_of(request)
    found = access.reading_of(viewer, reading_id)
    if found is None:
        return keep_here(request)
    form = forms.TryForm(request.POST)
    if form.is_valid():
        try:
            actions.try_next(viewer, found, form.cleaned_data["line"])
        except actions.Gone:  # since the page asked for it
            return keep_here(request)
        say(request, _("Kept. It waits for you in your mirror.") if form.cleaned_data["line"] else _("Taken away."), calm=True)
    else:
        say(request, _("That is longer than one thing to try: 400 characters at most. Nothing was kept."), calm=True)
    return redirect(f"{showing.reading_url(found.id)}#try")


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def reading_turn(request: HttpRequest, reading_id: UUID, number: int) -> HttpResponse:
    """One turn in all its words: what was heard in it, and the place to hear it another way."""
    opened, index = _opened(request, reading_id), number - 1
    if getattr(opened.found, "reflection", None) is None:
        return redirect("reading", opened.found.id)
    if not 0 <= index < len(opened.heard.turns):
        raise Http404
    if {"harmless", "grave"} & request.POST.keys():
        return _weigh_anew(request, opened, index)
    form = _correction(opened, index, sent(request))
    if request.method == "POST" and form and ("back" in request.POST or form.is_valid()):
        return _let_stand(request, opened, index, None if "back" in request.POST else form.cleaned_data["codes"])
    return _show_turn(request, opened, index, form)


def _correction(opened: _Opened, index: int, given: QueryDict | None = None) -> CorrectionForm | None:
    """Return the form for what is heard in a turn, None where nothing can be said of it: neither of the two spoke."""
    turn = opened.heard.turns[index]
    seen = opened.corrections.as_seen(index)
    return CorrectionForm(given, turn=turn, seen=seen) if rules.may_be_heard(turn) else None


def _let_stand(request: HttpRequest, opened: _Opened, index: int, codes: frozenset[str] | None) -> HttpResponse:
    """Let what was chosen for a turn stand, or what the mirror hears (None), unless the turn was corrected in another tab."""
    try:
        actions.correct(viewer_of(request), opened.found, index, codes, seen=request.POST.get("seen", ""))
    except actions.Gone:  # since the page asked for it
        raise Http404 from None
    except actions.Meanwhile:
        return _show_both(request, _opened(request, opened.found.id), index, codes)
    say(request, _("It stands as the mirror hears it.") if codes is None else _("It stands as you hear it."), calm=True)
    return redirect("reading_turn", opened.found.id, index + 1)


def _show_both(request: HttpRequest, opened: _Opened, index: int, codes: frozenset[str] | None) -> HttpResponse:
    """Show what stands in a turn by now beside what was chosen for it, of which nothing is kept; sent again, it can stand."""
    form = _correction(opened, index)
    if form and codes is not None:
        form.choose(codes)
    return _show_turn(request, opened, index, form, overtaken(opened.heard.turns[index], opened.voices, codes))


def _show_turn(
    request: HttpRequest, opened: _Opened, index: int, form: CorrectionForm | None, both: Overtaken | None = None
) -> HttpResponse:
    found, heard, voices = opened.found, opened.heard, opened.voices
    turn = heard.turns[index]
    around = heard.turns[max(0, index - 1) : index + 2]
    shown = {
        "reading": found,
        "back": showing.reading_url(found.id, rules.part_with(index)),
        "held": held(found.transcript),
        "person": voices.person,
        "number": index + 1,
        "last": len(heard.turns),
        "quotes": [(showing.quote(said, voices, whole=said is turn), said is turn) for said in around],
        "form": form,
        "both": both,
        "yours": index in voices.yours,
        "mine": turn.speaker == "specialist",
        "grave": index in heard.danger,
        "missed": index in opened.corrections.grave and index not in opened.danger,
        "set_aside": index in opened.danger and index not in heard.danger,
    }
    return render(request, "mirror/turn.html", shown, status=MEANWHILE if both else 200)


def _weigh_anew(request: HttpRequest, opened: _Opened, index: int) -> HttpResponse:
    """Let a turn that was found among words of danger be set aside, or one that was not be taken seriously; or take that back."""
    viewer, found, was_found = viewer_of(request), opened.found, index in opened.danger
    if was_found is not ("harmless" in request.POST):
        raise Http404
    try:
        if was_found:
            aside = request.POST["harmless"] == "1"
            actions.set_aside(viewer, found, index, aside=aside)
            told = _set_aside(opened, index) if aside else _("Taken seriously again.")
        else:
            grave = request.POST["grave"] == "1"
            actions.take_seriously(viewer, found, index, grave=grave)
            told = (
                _("Taken seriously. What stands near it is not weighed, and the reading begins with it.")
                if grave
                else _taken_back(opened, index)
            )
    except actions.Gone:
        raise Http404 from None
    say(request, told, calm=True)
    return redirect("reading_turn", found.id, index + 1)


def _set_aside(opened: _Opened, index: int) -> str:
    if _others_near(opened, index):
        return _("Set aside. Other words near it still stand, so what stands near those is not weighed.")
    return _("Set aside. What stands near it is weighed as ever.")


def _taken_back(opened: _Opened, index: int) -> str:
    if _others_near(opened, index):
        return _("Taken back. Other words near it still stand, so what stands near those is not weighed.")
    return _("Taken back. What stands near it is weighed as ever.")


def _others_near(opened: _Opened, index: int) -> bool:
    """Say whether other words of danger are so near that what stands near the one turn stands near the other, too."""
    return any(other != index and abs(other - index) <= 2 * NEAR for other in opened.heard.danger)


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def reading_scenes(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """My corrections of a reading, to take along as training scenes: what would be in the file, and then the file."""
    opened = _opened(request, reading_id)
    found, heard, voices, corrections = opened.found, opened.heard, opened.voices, opened.corrections
    if request.method == "POST":
        try:
            file = actions.take_scenes(viewer_of(request), found, corrections)
        except (ValueError, actions.Gone):
            raise Http404 from None
        answer = HttpResponse(file, content_type="text/plain; charset=utf-8")
        answer["Content-Disposition"] = f'attachment; filename="corrections-{found.made_at:%Y-%m-%d}.txt"'
        return answer
    scenes = [rules.scene(heard.turns, at) for at in rules.to_take_along(heard, corrections)]
    shown = {"reading": found, "held": held(found.transcript), "person": voices.person, "scenes": scenes}
    return render(request, "mirror/scenes.html", shown | {"left_out": len(corrections.tags) - len(scenes)})
