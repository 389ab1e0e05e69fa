"""Bringing something to supervision: choose the words, see what the supervisor will see, bring it, take it back."""

from typing import cast
from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from alongside.kernel.access import Who, allows
from alongside.mirror.actions import Gone, forget_expired
from alongside.mirror.models import Reading
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.supervision import access, actions, forms, showing
from alongside.supervision.models import Bringing
from alongside.supervision.pages.asking import OWN, or_404, page_of, sent, viewer_of
from alongside.supervision.rules import MOST_TURNS, Kind, first_words
from alongside.supervision.wording import stands
from alongside.ui.notices import say

AT_ONCE = 40


def _kind(care_kind: str) -> Kind:
    if care_kind not in set(Kind):
        raise Http404
    return Kind(care_kind)


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def bring(request: HttpRequest, care_kind: str, care_thing: UUID) -> HttpResponse:
    """Choose the words that go, and to whom; nobody else sees them yet."""
    viewer, kind = viewer_of(request), _kind(care_kind)
    thing = access.thing_of(viewer, kind, care_thing)
    if thing is None:
        raise Http404
    back, chosen = reverse(showing.PAGES[kind], args=[care_thing]), _chosen_of(request)
    if request.method != "POST" and isinstance(thing, Reading) and len(showing.turns_of(thing, chosen)) > MOST_TURNS:
        return redirect(f"{back}?{request.GET.urlencode()}")  # which of them go is the specialist's to say
    supervisors = access.supervisors_for(viewer)
    prepared = next((one for one in access.bringings_from(viewer, care_thing) if not one.brought_at), None)
    first = _first(prepared, showing.words_of(thing, chosen))
    form = forms.BringForm(sent(request), initial=first, supervisors=supervisors, excerpt=kind is Kind.READING)
    made = _prepare(request, kind, care_thing, form, supervisors) if form.is_valid() else None
    if made:
        return redirect("bringing", made.id)
    shown = {"form": form, "supervisors": supervisors, "back": back}
    return render(request, "supervision/bring.html", shown, status=422 if form.is_bound else 200)


def _prepare(
    request: HttpRequest, kind: Kind, care_thing: UUID, form: forms.BringForm, supervisors: list[Membership]
) -> Bringing | None:
    """Prepare what a form says; where its words cannot go as they are, let the form say so."""
    viewer, supervisor, words = viewer_of(request), _chosen(form, supervisors).account, form.cleaned_data["words"]
    kept = request.POST.get("keep_names", "").splitlines()
    try:
        return actions.prepare(viewer, kind, care_thing, supervisor, words, keep_names=kept)
    except actions.TheirWords as found:
        form.add_error("words", forms.theirs(found.args[0]))
    except actions.Named as found:
        form.show_names(found.args[0], kept)
    except (Gone, actions.NotYours):  # since the page asked for it
        raise Http404 from None
    return None


def _first(prepared: Bringing | None, words: str) -> dict[str, str]:
    if prepared is None:
        return {"words": words}
    chosen_anew = words if prepared.kind == Kind.READING and words else str(prepared.words)
    return {"words": chosen_anew, "supervisor": str(prepared.supervisor_id)}


def _chosen_of(request: HttpRequest) -> showing.Chosen:
    asked = request.GET
    turns = tuple(int(number) for number in asked.getlist("turn") if number.isascii() and number.isdecimal() and len(number) < 7)
    return showing.Chosen(turns, felt="felt" in asked, next_time="next_time" in asked)


@allows(
    Who.SPECIALIST,
    what="Their own turns and their own reflection of a reading of theirs, while the person agrees to its transcript",
)
@require_safe
def excerpt(request: HttpRequest, transcript_id: UUID) -> HttpResponse:
    """Choose a few turns of my own from a look into the mirror, to bring to supervision."""
    viewer = viewer_of(request)
    reading = cast("Reading", or_404(access.thing_of(viewer, Kind.READING, transcript_id)))
    own, chosen = showing.own_turns(reading), _chosen_of(request)
    ticked = [number for number, _words in own if number in chosen.turns]
    first = next((place for place, (number, _words) in enumerate(own) if number in ticked), 0)
    page = Paginator(own, AT_ONCE).get_page(request.GET.get("page") or 1 + first // AT_ONCE)
    turns = [one for one in own if one in page.object_list or one[0] in ticked]
    shown = {
        "reading": reading,
        "person": str(reading.transcript.person.chosen_name),
        "turns": [(number, first_words(text, 400), number in ticked) for number, text in turns],
        "too_many": len(ticked) if len(ticked) > MOST_TURNS else 0,
        "chosen": chosen,
        "page": page,
        "most": MOST_TURNS,
        "supervises": bool(access.supervisors_for(viewer)),
        "brought": showing.brought_rows(access.bringings_from(viewer, transcript_id)),
    }
    return render(request, "supervision/excerpt.html", shown)


def _chosen(form: forms.BringForm, supervisors: list[Membership]) -> Membership:
    return next(one for one in supervisors if str(one.account_id) == form.cleaned_data["supervisor"])


@allows(Who.SPECIALIST, what=OWN)
@require_safe
def bringings(request: HttpRequest) -> HttpResponse:
    """What I brought to supervision, and what I prepared."""
    forget_expired()
    viewer = viewer_of(request)
    page = page_of(request, access.bringings_of(viewer))
    return render(request, "supervision/bringings.html", {"page": page, "rows": showing.brought_rows(page)})


@allows(Who.SPECIALIST, what=OWN)
@require_safe
def bringing(request: HttpRequest, bringing_id: UUID) -> HttpResponse:
    """What the supervisor sees, or would see, to the letter; and what they replied."""
    forget_expired()
    viewer = viewer_of(request)
    found = or_404(access.bringing_of(viewer, bringing_id))
    replies = access.replies_to(found)
    if replies:
        actions.note_read(viewer, found, replies[-1])
    return render(request, "supervision/bringing.html", {"replies": replies, **_shown(viewer, found)})


def _shown(viewer: Viewer, found: Bringing) -> dict[str, object]:
    supervisor = str(found.supervisor.chosen_name)
    prepared = found.brought_at is None
    return {
        "bringing": found,
        "prepared": prepared,
        "supervisor": supervisor,
        "stands": stands(found.standing, supervisor),
        "kind": showing.kind_name(found),
        "picture_kind": showing.brought_name(found),
        "name": viewer.name,
        "people_named": access.people_named(viewer, found.words or "") if prepared else [],
        "read_again": prepared and found.kind == Kind.READING,
        "gone": showing.gone(found, access.still_there([found])),
        "source": showing.thing_url(Kind(found.kind), found) if access.thing_of(viewer, Kind(found.kind), found.thing) else "",
    }


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def bringing_bring(request: HttpRequest, bringing_id: UUID) -> HttpResponse:
    """Bring what was prepared. What went before this was asked is given back with the page that is not there."""
    viewer = viewer_of(request)
    found = or_404(access.bringing_of(viewer, bringing_id))
    name = {"name": str(found.supervisor.chosen_name)}
    try:
        actions.bring(viewer, found)
    except actions.NoSupervisor:
        say(
            request,
            _("%(name)s does not supervise here any more. Nothing was brought; your words are kept. Choose somebody else.")
            % name,
        )
        return redirect("bring", found.kind, found.thing)
    except actions.NotYours:  # put aside or taken back since the page asked for it
        raise Http404 from None
    except Gone:
        forget_expired()
        say(request, _("These words went with the transcript."))
        raise Http404 from None
    say(request, _("Brought. %(name)s sees these words and nothing else. You can take them back on any day.") % name, calm=True)
    return redirect("bringing", found.id)


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def bringing_take_back(request: HttpRequest, bringing_id: UUID) -> HttpResponse:
    """Take back what was brought, at once; what was only prepared is put aside for good."""
    viewer = viewer_of(request)
    found = or_404(access.bringing_of(viewer, bringing_id))
    was_brought, name = found.brought_at is not None, {"name": str(found.supervisor.chosen_name)}
    actions.take_back(viewer, found)
    if was_brought:
        say(request, _("Taken back. %(name)s finds nothing there any more.") % name, calm=True)
        return redirect("bringing", found.id)
    say(request, _("Put aside. Nothing was brought."), calm=True)
    return redirect("own_care")
