"""A reading and its turns."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from alongside.kernel.access import Who, allows
from alongside.listening import Reading as Heard
from alongside.mirror import access, actions, forms, rules, showing, totals
from alongside.mirror.models import Reading
from alongside.mirror.pages.asking import OWN, held, or_404, sent, viewer_of
from alongside.ui.notices import say


def _opened(request: HttpRequest, reading_id: UUID) -> tuple[Reading, Heard, showing.Voices, access.Corrections]:
    """Return a reading of the viewer's with their corrections standing, and how the page names the two."""
    actions.forget_expired()
    reading = or_404(access.reading_of(viewer_of(request), reading_id))
    corrections = access.corrections_to(reading)
    heard = rules.with_doubt(rules.corrected(Heard.from_dict(reading.heard), corrections))
    heard = rules.as_remembered(heard) if reading.transcript.from_memory else heard
    return reading, heard, showing.Voices(str(reading.transcript.person.chosen_name)), corrections


@allows(Who.SPECIALIST, what=OWN)
@require_safe
def reading(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """A reading; before its first figure it asks how the talk felt."""
    found, heard, voices, corrections = _opened(request, reading_id)
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
    return render(request, "mirror/reading.html", shown | _drawn(found, heard, voices, corrections, part))


def _drawn(
    found: Reading, heard: Heard, voices: showing.Voices, corrections: access.Corrections, part: rules.Part
) -> dict[str, Any]:
    url, pins = showing.reading_url(found.id), showing.pins(heard)
    rows = showing.ribbon(heard, voices, pins, part)
    moments = showing.moments(heard, voices, corrections, url)
    idea = totals.suggestion(heard, voices)
    kept = found.reflection.next_time or ""
    return {
        "head": showing.head(heard, voices),
        "warnings": showing.warnings(heard),
        "rows": rows,
        "first": rows[0].turns[0] if rows else "",
        "you": _("you"),
        "table": showing.table(heard, voices, corrections, url, part),
        "part": part,
        "total": len(heard.turns),
        "opened": [moment for moment in moments if moment.opened],
        "curious": [moment for moment in moments if not moment.opened],
        "measures": totals.measures(heard, counted=not found.transcript.from_memory),
        "stretches": totals.stretches(heard),
        "talk": totals.talk(heard, voices),
        "openings": [] if found.transcript.from_memory else list(totals.openings(heard, url)),
        "open_questions": totals.questions(heard, "open_question", url),
        "closed_questions": totals.questions(heard, "closed_question", url),
        "corrected": bool(corrections),
        "idea": idea,
        "kept": kept,
        "try_form": forms.TryForm(initial={"line": kept or idea.title}),
    }


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def reading_back(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """Keep how the talk felt, or nothing, and go on to the reading."""
    viewer = viewer_of(request)
    found = or_404(access.reading_of(viewer, reading_id))
    form = forms.BackForm({} if "skip" in request.POST else request.POST)
    if not form.is_valid():
        shown = {"reading": found, "transcript": found.transcript, "held": held(found.transcript)}
        person = {"person": str(found.transcript.person.chosen_name), "form": form}
        return render(request, "mirror/back.html", shown | person, status=422)
    actions.look_back(viewer, found, **form.cleaned_data)
    return redirect("reading", found.id)


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def reading_try(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """Keep one thing to try next time."""
    viewer = viewer_of(request)
    found = or_404(access.reading_of(viewer, reading_id))
    form = forms.TryForm(request.POST)
    if form.is_valid():
        actions.try_next(viewer, found, form.cleaned_data["line"])
        say(request, _("Kept. It waits for you in your mirror.") if form.cleaned_data["line"] else _("Taken away."), calm=True)
    else:
        say(request, _("That is longer than one thing to try: 400 characters at most. Nothing was kept."), calm=True)
    return redirect(f"{showing.reading_url(found.id)}#try")


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def reading_turn(request: HttpRequest, reading_id: UUID, number: int) -> HttpResponse:
    """One turn in all its words: what was heard in it, and the place to hear it another way."""
    found, heard, voices, corrections = _opened(request, reading_id)
    index = number - 1
    if getattr(found, "reflection", None) is None:
        return redirect("reading", found.id)
    if not 0 <= index < len(heard.turns):
        raise Http404
    turn = heard.turns[index]
    form = forms.CorrectionForm(sent(request), turn=turn) if rules.may_be_heard(turn) else None
    if request.method == "POST" and form and ("back" in request.POST or form.is_valid()):
        mine = None if "back" in request.POST else form.cleaned_data["codes"]
        actions.correct(viewer_of(request), found, index, mine)
        say(request, _("It stands as the mirror hears it.") if mine is None else _("It stands as you hear it."), calm=True)
        return redirect("reading_turn", found.id, number)
    around = heard.turns[max(0, index - 1) : index + 2]
    quotes = [
        (showing.quote(t, voices, t.index in corrections, most=20_000 if t is turn else rules.EXCERPT), t is turn) for t in around
    ]
    return render(
        request,
        "mirror/turn.html",
        {
            "reading": found,
            "back": showing.reading_url(found.id, rules.part_with(index)),
            "held": held(found.transcript),
            "person": voices.person,
            "number": number,
            "last": len(heard.turns),
            "quotes": quotes,
            "form": form,
            "yours": index in corrections,
            "mine": turn.speaker == "specialist",
        },
    )


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def reading_scenes(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """My corrections of a reading, to take along as training scenes: what would be in the file, and then the file."""
    found, heard, voices, corrections = _opened(request, reading_id)
    if request.method == "POST":
        try:
            file = actions.take_scenes(viewer_of(request), found, corrections)
        except ValueError:
            raise Http404 from None
        answer = HttpResponse(file, content_type="text/plain; charset=utf-8")
        answer["Content-Disposition"] = f'attachment; filename="corrections-{found.made_at:%Y-%m-%d}.txt"'
        return answer
    scenes = [rules.scene(heard.turns, at) for at in sorted(corrections) if at < len(heard.turns)]
    shown = {"reading": found, "held": held(found.transcript), "person": voices.person, "scenes": scenes}
    return render(request, "mirror/scenes.html", shown)
