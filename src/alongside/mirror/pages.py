"""The pages of the mirror."""

from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from alongside.decisions.cards import card
from alongside.kernel.access import Who, allows
from alongside.listening import Reading as Heard
from alongside.listening import roles
from alongside.mirror import access, actions, forms, rules, showing, totals
from alongside.mirror.models import Reading, Transcript
from alongside.mirror.offers import meaning
from alongside.mirror.ways import address_of
from alongside.programme.viewer import Viewer
from alongside.ui.components import Fact, Point
from alongside.ui.notices import say

OWN = "Their own readings, while they walk with the person and the person’s agreement to transcripts stands"
THE_TWO = "The person and the specialist of that partnership"
AT_ONCE = 20
A_FEW = 5
Found = TypeVar("Found")
READ_AWAY = 64 * forms.MEGABYTE  # a body larger than the page takes is read away up to here, so that the answer arrives


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined,no-any-return]


def _or_404(found: Found | None) -> Found:
    if found is None:
        raise Http404
    return found


def _sent(request: HttpRequest) -> QueryDict | None:
    """Return what a form was sent with; an empty one was sent too."""
    return request.POST if request.method == "POST" else None


# ── the room ──
@allows(Who.SPECIALIST, what=OWN)
@require_safe
def mirror(request: HttpRequest) -> HttpResponse:
    """My mirror: readings by date, my own lines, and what could be looked at next."""
    actions.forget_expired()
    viewer = _viewer(request)
    page = Paginator(access.readings_of(viewer), AT_ONCE).get_page(request.GET.get("page"))
    unread = list(access.unread(viewer)[:A_FEW])
    lines = access.reflections_of(viewer).filter(next_time__isnull=False)[:A_FEW]
    names = access.names_in([*(reading.transcript for reading in page), *unread])
    return render(
        request,
        "mirror/mirror.html",
        {
            "page": page,
            "readings": [(reading, names[reading.transcript.person_id], _held(reading.transcript)) for reading in page],
            "unread": [(transcript, names[transcript.person_id], _held(transcript)) for transcript in unread],
            "lines": [Point(line.next_time, "", "") for line in lines],
            "people": access.agreements_of(viewer),
            "meetings": [(meeting, showing.held_at(meeting)) for meeting in access.could_bring(viewer)[:A_FEW]],
        },
    )


def _held(transcript: Transcript) -> datetime:
    return showing.held_at(transcript.meeting)


# ── bringing a transcript ──
@allows(Who.SPECIALIST, what="A meeting of a person they walk with, who has agreed to transcripts")
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def transcript_new(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """Bring the transcript of a meeting: the size of what was sent is looked at before any of it is read."""
    if request.method == "POST" and _sent_too_much(request):
        return _refuse_size(request, meeting_id)
    return _bring(request, meeting_id)


def _sent_too_much(request: HttpRequest) -> bool:
    if int(request.META.get("CONTENT_LENGTH") or 0) > settings.FILE_UPLOAD_MAX_MEMORY_SIZE:
        return True
    try:
        request.POST  # noqa: B018 - looking at it parses it
    except RequestDataTooBig:
        return True
    return False


def _refuse_size(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    left = READ_AWAY
    while left > 0 and (read := len(request.read(forms.MEGABYTE))):
        left -= read
    return _show_bring(request, meeting_id, forms.TranscriptForm(), status=413, refused=forms.too_large())


@csrf_protect
def _bring(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    actions.forget_expired()
    viewer, meeting = _viewer(request), _or_404(access.meeting_of(_viewer(request), meeting_id))
    if meeting.partnership.person_id not in access.agreed_people(viewer):
        raise Http404
    if there := access.transcript_for(viewer, meeting):
        return redirect(address_of(there))
    form = forms.TranscriptForm(_sent(request), request.FILES or None)
    if not (form.is_bound and form.is_valid()):
        return _show_bring(request, meeting_id, form, status=422 if form.is_bound else 200)
    talk = form.cleaned_data["talk"]
    try:
        transcript = actions.add_transcript(viewer, meeting, talk)
    except actions.NotAgreed:  # stopped in the moment between
        raise Http404 from None
    except actions.AlreadyThere as already:  # the same form sent twice
        return redirect(address_of(already.args[0]))
    if not rules.knows_who(talk.speakers):
        return redirect("transcript_who", transcript.id)
    reading = actions.make_reading(viewer, transcript, talk.speakers.specialist, talk.speakers.person)
    return redirect("reading", reading.id)


def _show_bring(
    request: HttpRequest, meeting_id: UUID, form: forms.TranscriptForm, status: int, refused: str = ""
) -> HttpResponse:
    viewer = _viewer(request)
    meeting = _or_404(access.meeting_of(viewer, meeting_id))
    if meeting.partnership.person_id not in access.agreed_people(viewer):
        raise Http404
    agreement = access.agreement_of(viewer, meeting.partnership_id)
    shown = {
        "held": showing.held_at(meeting),
        "person": meeting.partnership.person.chosen_name,
        "form": form,
        "agreement": agreement,
        "refused": refused,
    }
    return render(request, "mirror/new.html", shown, status=status)


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def transcript_who(request: HttpRequest, transcript_id: UUID) -> HttpResponse:
    """Say which voice of a transcript is whose, where a guess is not sure enough; then it is read."""
    actions.forget_expired()
    viewer = _viewer(request)
    transcript = _or_404(access.transcript_of(viewer, transcript_id))
    talk = rules.conversation_of(transcript.words, "", transcript.format)
    guess = roles.guess(talk.turns)
    name = str(transcript.person.chosen_name)
    first = {"specialist": guess.specialist, "person": guess.person}
    form = forms.WhoForm(_sent(request), initial=first, talk=talk, person_name=name)
    if request.method == "POST" and form.is_valid():
        reading = actions.make_reading(viewer, transcript, form.cleaned_data["specialist"], form.cleaned_data["person"])
        return redirect("reading", reading.id)
    return render(request, "mirror/who.html", {"form": form, "transcript": transcript, "person": name})


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def transcript_delete(request: HttpRequest, transcript_id: UUID) -> HttpResponse:
    """Delete a transcript and its reading, for good."""
    viewer = _viewer(request)
    actions.delete(viewer, _or_404(access.transcript_of(viewer, transcript_id)))
    say(request, _("Deleted. The transcript and its reading are gone."), calm=True)
    return redirect("mirror")


# ── a reading ──
def _opened(request: HttpRequest, reading_id: UUID) -> tuple[Reading, Heard, showing.Voices, dict[int, rules.Heard]]:
    """Return a reading of the viewer's with their corrections standing, and how the page names the two."""
    actions.forget_expired()
    reading = _or_404(access.reading_of(_viewer(request), reading_id))
    corrections = access.corrections_to(reading)
    heard = rules.corrected(Heard.from_dict(reading.heard), corrections)
    return reading, heard, showing.Voices(str(reading.transcript.person.chosen_name)), corrections


@allows(Who.SPECIALIST, what=OWN)
@require_safe
def reading(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """A reading; before its first figure it asks how the talk felt."""
    found, heard, voices, corrections = _opened(request, reading_id)
    shown: dict[str, Any] = {
        "reading": found,
        "transcript": found.transcript,
        "held": _held(found.transcript),
        "person": voices.person,
    }
    reflection = getattr(found, "reflection", None)
    if reflection is None:
        return render(request, "mirror/back.html", shown | {"form": forms.BackForm()})
    return render(request, "mirror/reading.html", shown | {"reflection": reflection} | _drawn(found, heard, voices, corrections))


def _drawn(found: Reading, heard: Heard, voices: showing.Voices, corrections: dict[int, rules.Heard]) -> dict[str, Any]:
    url, pins = showing.reading_url(found.id), showing.pins(heard)
    rows = showing.ribbon(heard, voices, pins)
    moments = showing.moments(heard, voices, corrections, url)
    idea = totals.suggestion(heard, voices)
    kept = found.reflection.next_time or ""
    return {
        "head": showing.head(heard, voices),
        "warnings": showing.warnings(heard),
        "rows": rows,
        "first": rows[0].turns[0] if rows else "",
        "you": _("you"),
        "table": list(showing.table(heard, voices, corrections, url)),
        "opened": [moment for moment in moments if moment.opened],
        "curious": [moment for moment in moments if not moment.opened],
        "measures": totals.measures(heard),
        "stretches": totals.stretches(heard),
        "talk": totals.talk(heard, voices),
        "openings": list(totals.openings(heard, url)),
        "open_questions": totals.questions(heard, "open_question", url),
        "closed_questions": totals.questions(heard, "closed_question", url),
        "idea": idea,
        "kept": kept,
        "try_form": forms.TryForm(initial={"line": kept or idea.title}),
    }


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def reading_back(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """Keep how the talk felt, or nothing, and go on to the reading."""
    viewer = _viewer(request)
    found = _or_404(access.reading_of(viewer, reading_id))
    form = forms.BackForm({} if "skip" in request.POST else request.POST)
    if not form.is_valid():
        shown = {"reading": found, "transcript": found.transcript, "held": _held(found.transcript)}
        person = {"person": str(found.transcript.person.chosen_name), "form": form}
        return render(request, "mirror/back.html", shown | person, status=422)
    actions.look_back(viewer, found, **form.cleaned_data)
    return redirect("reading", found.id)


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def reading_try(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """Keep one thing to try next time."""
    viewer = _viewer(request)
    found = _or_404(access.reading_of(viewer, reading_id))
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
    form = forms.CorrectionForm(_sent(request), turn=turn, initial={"heard": corrections.get(index, "")})
    if request.method == "POST" and rules.may_be_heard(turn) and form.is_valid():
        chosen = form.cleaned_data["heard"]
        actions.correct(_viewer(request), found, index, rules.Heard(chosen) if chosen else None)
        say(request, _("It stands as you hear it.") if chosen else _("It stands as the mirror hears it."), calm=True)
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
            "held": _held(found.transcript),
            "person": voices.person,
            "number": number,
            "last": len(heard.turns),
            "quotes": quotes,
            "form": form if rules.may_be_heard(turn) else None,
        },
    )


# ── what the person agreed to ──
@allows(Who.PERSON, Who.SPECIALIST, what=THE_TWO)
@require_http_methods(["GET", "HEAD", "POST"])
def mirror_agreed(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """How things stand about transcripts: for the person to see and to stop, for the specialist to ask."""
    actions.forget_expired()
    viewer = _viewer(request)
    agreement = _or_404(access.agreement_of(viewer, partnership_id))
    first = {"purpose": _("So that I can look at how I listen to you."), "until": forms.usual_until()}
    form = forms.AgreementWords(_sent(request), initial=first)
    asks = viewer.role is Who.SPECIALIST and not agreement.waits
    if request.method == "POST":
        if not asks:
            raise Http404
        if form.is_valid():
            actions.ask(viewer, agreement, **form.cleaned_data)
            say(request, _("Offered. Nothing changes until it is answered."), calm=True)
            return redirect("mirror_agreed", partnership_id)
    return render(request, "mirror/agreed.html", _agreed(request, agreement, form if asks else None))


def _agreed(request: HttpRequest, agreement: access.Agreement, form: forms.AgreementWords | None) -> dict[str, Any]:
    viewer, partnership = _viewer(request), agreement.partnership
    specialist = str(partnership.specialist.chosen_name)
    offer = card(viewer, agreement.offer, back=request.path) if agreement.offer and agreement.waits else None
    return {
        "agreement": agreement,
        "offer": offer,
        "form": form,
        "is_person": viewer.role is Who.PERSON,
        "person": str(partnership.person.chosen_name),
        "specialist": specialist,
        "meaning": [Fact(term, text) for term, text in meaning(specialist)],
        "transcripts": [(transcript, _held(transcript)) for transcript in access.brought(viewer, partnership)[:AT_ONCE]],
        "back": reverse("together") if viewer.role is Who.PERSON else reverse("mirror"),
    }


@allows(Who.PERSON, what="The person whose talks they are")
@require_POST
def mirror_stop(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Stop agreeing: transcripts and readings are gone in the same moment."""
    viewer = _viewer(request)
    agreement = _or_404(access.agreement_of(viewer, partnership_id))
    actions.stop_transcripts(viewer, agreement.partnership)
    say(request, _("Stopped. The transcripts of your talks, and everything read from them, are gone."), calm=True)
    return redirect("mirror_agreed", partnership_id)
