"""Bringing a transcript, saying who is who, and taking it away."""

from uuid import UUID

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_POST

from alongside.kernel.access import Who, allows
from alongside.listening import Conversation, Speakers, roles
from alongside.meetings.models import Meeting
from alongside.mirror import access, actions, forms, rules, showing
from alongside.mirror.long_reading import comes_to_no_end, go_on, make_reading, takes_long
from alongside.mirror.models import LongReading, Reading, Transcript
from alongside.mirror.pages.agreed import not_agreed
from alongside.mirror.pages.asking import OWN, held, or_404, sent, viewer_of
from alongside.mirror.ways import address_of
from alongside.people.models import Account
from alongside.programme.viewer import Viewer
from alongside.programme.written_as import as_written
from alongside.ui.notices import say

READ_AWAY = 64 * forms.MEGABYTE  # a body larger than the page takes is read away up to here, so that the answer arrives


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
    return show_bring(request, meeting_id, forms.TranscriptForm(), status=413, refused=forms.too_large())


@csrf_protect
@as_written
def _bring(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    actions.forget_expired()
    viewer, meeting = viewer_of(request), or_404(access.meeting_of(viewer_of(request), meeting_id))
    if meeting.partnership.person_id not in access.agreed_people(viewer):
        return not_agreed(request, meeting.partnership_id)
    if there := access.transcript_for(viewer, meeting):
        return redirect(address_of(there))
    form = forms.TranscriptForm(sent(request), request.FILES or None)
    if not (form.is_bound and form.is_valid()):
        return show_bring(request, meeting_id, form, status=422 if form.is_bound else 200)
    came = form.cleaned_data["from_recording"] and not form.cleaned_data["file"]  # the person is told how their words came
    return bring_talk(request, meeting, form.cleaned_data["talk"], from_recording=came)


def bring_talk(request: HttpRequest, meeting: Meeting, talk: Conversation, *, from_recording: bool = False) -> HttpResponse:
    """Keep a talk and go on to its reading, or to the question who is who."""
    who = _who_is_who(viewer_of(request), meeting.partnership.person, talk)
    return _keep_and_read(request, meeting, talk, who, from_recording=from_recording)


def _keep_and_read(request: HttpRequest, meeting: Meeting, talk: Conversation, who: Speakers, **came: bool) -> HttpResponse:
    """Keep a talk and read it, if it is known who is who; what came for a talk that may not be read any more is given back."""
    viewer = viewer_of(request)
    try:
        transcript = actions.add_transcript(viewer, meeting, talk, **came)
        if not rules.knows_who(who):
            return redirect("transcript_who", transcript.id)
        return on_to(make_reading(viewer, transcript, str(who.specialist), str(who.person)))
    except actions.AlreadyThere as already:  # the same form sent twice
        return redirect(address_of(already.args[0]))
    except (actions.NotAgreed, actions.Gone):  # stopped in the moment between, or while it was read
        return not_agreed(request, meeting.partnership_id)


def _who_is_who(viewer: Viewer, person: Account, talk: Conversation) -> Speakers:
    """Guess at who is who in a talk of two whose names are known."""
    return roles.guess(talk.turns, roles.Names(str(viewer.account.chosen_name), str(person.chosen_name)))


@allows(Who.SPECIALIST, what="A meeting of a person they walk with, who has agreed to transcripts")
@require_http_methods(["GET", "HEAD", "POST"])
def transcript_memory(request: HttpRequest, meeting_id: UUID) -> HttpResponse:
    """A talk typed from memory, question by question; it is marked as remembered wherever it is shown."""
    actions.forget_expired()
    viewer, meeting = viewer_of(request), or_404(access.meeting_of(viewer_of(request), meeting_id))
    if meeting.partnership.person_id not in access.agreed_people(viewer):
        return not_agreed(request, meeting.partnership_id)
    if there := access.transcript_for(viewer, meeting):
        return redirect(address_of(there))
    person = str(meeting.partnership.person.chosen_name)
    form = forms.MemoryForm(sent(request), specialist=str(viewer.account.chosen_name), person=person)
    if form.is_bound and form.is_valid():
        talk = form.cleaned_data["talk"]
        return _keep_and_read(request, meeting, talk, talk.speakers, from_memory=True)
    shown = {"held": showing.held_at(meeting), "person": person, "form": form, "meeting": meeting}
    return render(request, "mirror/memory.html", shown, status=422 if form.is_bound else 200)


def on_to(made: Reading | LongReading) -> HttpResponse:
    """To the reading, or to how far it has come."""
    return redirect("reading", made.id) if isinstance(made, Reading) else redirect("transcript_long", made.transcript_id)


def show_bring(
    request: HttpRequest, meeting_id: UUID, form: forms.TranscriptForm, status: int, refused: str = ""
) -> HttpResponse:
    """Show the page on which a transcript is brought, with what was typed or heard so far."""
    viewer = viewer_of(request)
    meeting = or_404(access.meeting_of(viewer, meeting_id))
    if meeting.partnership.person_id not in access.agreed_people(viewer):
        raise Http404
    agreement = access.agreement_of(viewer, meeting.partnership_id)
    shown = {
        "held": showing.held_at(meeting),
        "meeting": meeting,
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
    viewer = viewer_of(request)
    transcript = or_404(access.transcript_of(viewer, transcript_id))
    talk = rules.conversation_of(transcript.words, "", transcript.format)
    guess = _who_is_who(viewer, transcript.person, talk)
    read = getattr(transcript, "reading", None)
    first = read.heard["speakers"] if read else {"specialist": guess.specialist, "person": guess.person}
    form = forms.WhoForm(sent(request), initial=first, talk=talk, person_name=str(transcript.person.chosen_name))
    if request.method == "POST" and form.is_valid():
        try:
            return on_to(make_reading(viewer, transcript, form.cleaned_data["specialist"], form.cleaned_data["person"]))
        except actions.Gone:  # since the page asked for it
            return _over(request)
    preset = len(talk.labels) > 2 and bool(guess.specialist and guess.person)
    return render(request, "mirror/who.html", {"form": form, "transcript": transcript, "read": read, "preset": preset})


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def transcript_long(request: HttpRequest, transcript_id: UUID) -> HttpResponse:
    """A long talk being read: how far it has come; each time it is sent, the next part is heard."""
    actions.forget_expired()
    viewer = viewer_of(request)
    begun = access.long_reading_of(viewer, transcript_id)
    if begun is None:  # ready, perhaps in another tab, or over
        there = access.transcript_with_reading(viewer, transcript_id)
        return _lead(request, address_of(there)) if there else _over(request)
    if comes_to_no_end(begun):
        return _begin_anew(request, begun.transcript)
    if request.method == "POST":
        return _go_on(request, begun)
    shown = {"begun": begun, "transcript": begun.transcript, "person": begun.transcript.person.chosen_name}
    return render(request, "mirror/long.html", shown | {"held": held(begun.transcript), "takes_long": takes_long(begun)})


def _over(request: HttpRequest) -> HttpResponse:
    return render(request, "mirror/over.html", status=404)


def _begin_anew(request: HttpRequest, transcript: Transcript) -> HttpResponse:
    """Say that a talk could not be read to its end, where it can be begun anew or deleted.

    A script is told nothing and sends the browser here: what is said once, it would hear in the browser's place.
    """
    if _asks_for_json(request):
        return _lead(request, reverse("transcript_long", args=[transcript.id]))
    say(
        request,
        _("This talk could not be read to its end, though it was tried several times. You can begin anew here, or delete it."),
    )
    return redirect("transcript_who", transcript.id)


def _go_on(request: HttpRequest, begun: LongReading) -> HttpResponse:
    try:
        made = go_on(begun)
    except actions.Gone:  # since the page asked for it
        return _over(request)
    return JsonResponse(_progress(made)) if _asks_for_json(request) else on_to(made)


def _asks_for_json(request: HttpRequest) -> bool:
    return "application/json" in request.headers.get("Accept", "")


def _lead(request: HttpRequest, address: str) -> HttpResponse:
    """Lead on; a script is told where to."""
    return JsonResponse({"ready": address}) if _asks_for_json(request) else redirect(address)


def _progress(made: Reading | LongReading) -> dict[str, object]:
    if isinstance(made, Reading):
        return {"ready": showing.reading_url(made.id)}
    text = _("%(done)s of %(total)s turns") % {"done": made.done, "total": made.total}
    return {"done": made.done, "total": made.total, "text": text}


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def transcript_delete(request: HttpRequest, transcript_id: UUID) -> HttpResponse:
    """Delete a transcript and its reading, for good."""
    viewer = viewer_of(request)
    transcript = or_404(access.transcript_of(viewer, transcript_id))
    actions.delete(viewer, transcript)
    say(request, _("Deleted. The transcript and its reading are gone."), calm=True)
    return redirect("transcript_new", transcript.meeting_id) if "another" in request.POST else redirect("mirror")
