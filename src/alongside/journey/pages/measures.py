"""Measures: which there are, answering one, its result, how it went over time; and a specialist's offer to answer one."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import Sight, looked
from alongside.consent.rules import Category
from alongside.decisions.cards import cards
from alongside.journey import access as journey
from alongside.journey.access import measures as access
from alongside.journey.actions import measures as actions
from alongside.journey.forms import ReasonForm
from alongside.journey.forms.measures import AnswerForm, OfferMeasureForm
from alongside.journey.models import MeasureResponse
from alongside.journey.pages.asking import Sees, or_404, page_asked, viewer_of
from alongside.journey.pages.turning import put_away, turn
from alongside.journey.showing import measures as showing
from alongside.kernel.access import Who, allows
from alongside.measures.access import Loaded, definition_of, measure_for, open_to
from alongside.measures.rules.conditions import asked_only, enabled
from alongside.measures.rules.licence import Standing
from alongside.measures.rules.shape import Questionnaire
from alongside.measures.wording import in_words
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

SEEN_RESPONSE = "Their own answers to a measure, or those that the person lets them see; a look by somebody else is written down"


def _language(questionnaire: Questionnaire) -> str:
    """Return the language in which a measure is shown: the reader's if the file has all of it, else its own."""
    asked, there = (get_language() or "en")[:2], questionnaire.languages()
    return asked if asked in there else there[0]


# ── which there are, and one of them ──


@allows(Who.PERSON, what="The measures of their programme, and their own answers")
@require_GET
def measures(request: HttpRequest) -> HttpResponse:
    """My measures: what was offered, what I have begun, what there is, and what I answered."""
    viewer = viewer_of(request)
    there, begun = open_to(viewer), {one.measure_id: one for one in access.unfinished(viewer)}
    found, more = access.responses_of(journey.own_sight(viewer), page=page_asked(request))
    offers = access.measure_offers(viewer, [one.measure.pk for one in there])
    context = {
        "offers": cards(viewer, offers, back=request.path),
        "rows": [{"loaded": one, "title": in_words(one.measure.title), "begun": begun.get(one.measure.pk)} for one in there],
        "past": [{"one": one, "title": in_words(one.measure.title), "set_aside": one.is_set_aside} for one in found],
        "waiting": [
            {"one": one, "title": in_words(one.measure.title)}
            for one in begun.values()
            if one.measure_id not in {row.measure.pk for row in there}
        ],
        "turn": turn(request, "page", "past-h", more=more),
        "away": put_away(request, access.put_away_responses, showing.named, "response_bring_back", "response"),
    }
    return render(request, "journey/measures.html", context)


@allows(Who.PERSON, Who.SPECIALIST, what="A measure that their own programme uses, and a person’s own answers to it over time")
@require_GET
def measure(request: HttpRequest, measure_id: UUID) -> HttpResponse:
    """One measure: what it is, whose it is, and for a person how their answers went over time."""
    viewer = viewer_of(request)
    found = or_404(measure_for(viewer, measure_id))
    mine = viewer.role is Who.PERSON
    responses, more = (
        access.responses_of(journey.own_sight(viewer), found.measure, page=page_asked(request)) if mine else ([], False)
    )
    context = _about(found) | {
        "mine": mine,
        "begun": access.begun(viewer, found.measure) if mine else None,
        "over": showing.over_time(responses),
        "offers": cards(viewer, access.measure_offers(viewer, [measure_id]), back=request.path),
        "newer": page_asked(request) - 1,
        "older": page_asked(request) + 1 if more else 0,
    }
    return render(request, "journey/measure.html", context)


def _about(found: Loaded) -> dict[str, Any]:
    asked = definition_of(found.measure).questionnaire
    language = _language(asked)
    return {
        "measure": found.measure,
        "title": in_words(asked.title),
        "about": in_words(asked.about),
        "copyright": in_words(asked.copyright),
        "publisher": asked.publisher,
        "count": len(asked.questions()),
        "questions": showing.preview(asked, language),
        "language": language,
        "foreign": language != (get_language() or "en")[:2],
        "open": found.standing is Standing.OPEN,
        "over_since": found.until if found.standing is Standing.OVER else None,
    }


# ── answering ──


@allows(Who.PERSON, what="Beginning to answer a measure of their own programme")
@require_POST
def measure_begin(request: HttpRequest, measure_id: UUID) -> HttpResponse:
    """Begin to answer, or go on where one left off."""
    viewer = viewer_of(request)
    found = or_404(measure_for(viewer, measure_id))
    try:
        response = actions.begin(viewer, found.measure, language=_language(definition_of(found.measure).questionnaire))
    except actions.NotOpen:
        say(request, _("This one cannot be answered just now. What you answered before stays yours."), calm=True)
        return redirect("measure", measure_id)
    return redirect("measure_answer", response.pk)


@allows(Who.PERSON, what="Answering a measure: what is kept unfinished is theirs alone")
@require_http_methods(["GET", "POST"])
def measure_answer(request: HttpRequest, response_id: UUID) -> HttpResponse:
    """Answer, leave open, keep for later, or finish. What follows from an answer is asked once that answer is kept.

    Of a measure that was closed meanwhile, what was begun is read here, and what was sent too late is given back. What is sent
    after another device finished is kept as the beginning of answering again.
    """
    viewer = viewer_of(request)
    found = or_404(access.own_response(viewer, response_id))
    if found.finished_at is not None and request.method == "GET":
        return redirect("response", found.pk)
    asked = definition_of(found.measure).questionnaire
    closed = not _open(viewer, found)
    if closed and request.method == "GET":
        return _begun_and_closed(request, found, asked)
    language, on = _language(asked), enabled(asked, found.answers)
    form = AnswerForm(request.POST or None, questionnaire=asked, on=on, answers=found.answers, language=language)
    if form.is_valid():
        if answer := _kept(request, viewer, found, form, language):
            return answer
        closed = True
    if closed:
        form.add_error(
            None, _("This closed before you were done, so what you see below is not kept. Copy what you want to keep.")
        )
    context = {
        "form": form, "closed": closed, "rows": showing.rows(form, language), "response": found, "title": in_words(asked.title),
        "language": language, "foreign": language != (get_language() or "en")[:2], "copyright": in_words(asked.copyright),
        "instead": found.instead_of_id is not None,
    }  # fmt: skip
    return render(request, "journey/measure_answer.html", context)


def _begun_and_closed(request: HttpRequest, found: MeasureResponse, asked: Questionnaire) -> HttpResponse:
    context = {
        "response": found, "title": in_words(asked.title), "answers": showing.answered(found), "language": found.language,
        "copyright": in_words(asked.copyright), "closed": True,
    }  # fmt: skip
    return render(request, "journey/measure_closed.html", context)


def _kept(request: HttpRequest, viewer: Viewer, found: MeasureResponse, form: AnswerForm, language: str) -> HttpResponse | None:
    """Keep or finish what was sent, or return None if it was closed meanwhile; when an answer brings more questions, show those first."""
    questionnaire = form.questionnaire
    given = form.put_together if form.overtaken else {**_unseen(found, form), **form.answers}
    more = {item.link for item in questionnaire.questions()} & enabled(questionnaire, given) - form.on
    try:
        if form.overtaken:
            actions.keep(viewer, found, given, language)
            told = _(
                "You answered some of this meanwhile, perhaps on another device. It is put together here. Please look through it once more."
            )
            say(request, told, calm=True)
            return redirect("measure_answer", found.pk)
        if request.POST.get("do") != "finish" or more:
            actions.keep(viewer, found, given, language)
            return _go_on(request, found, later=request.POST.get("do") != "finish")
        actions.finish(viewer, found, asked_only(questionnaire, given), language)
    except actions.NotOpen:
        return None
    except actions.Finished:
        return _sent_after_all(request, viewer, found, given, language)
    say(request, _("Kept. Only you see this. Below you can choose who else sees it."), calm=True)
    return redirect("response", found.pk)


def _sent_after_all(
    request: HttpRequest, viewer: Viewer, found: MeasureResponse, given: actions.Given, language: str
) -> HttpResponse | None:
    """Keep what was sent after another device finished, unless it says the same: nothing that was finished changes.

    Returns None if it can be answered no more.
    """
    found = or_404(access.own_response(viewer, found.pk))
    if asked_only(definition_of(found.measure).questionnaire, given) == found.answers:
        say(request, _("You had finished this already, perhaps on another device. It stays as it was."), calm=True)
        return redirect("response", found.pk)
    in_its_place = None if found.put_away_at or access.is_set_aside(found) else found
    try:
        again = actions.begin(viewer, found.measure, language=language, instead_of=in_its_place)
        actions.keep(viewer, again, {**again.answers, **given}, language)
    except actions.NotOpen:
        return None
    told = _(
        "You had finished this already, perhaps on another device, and that stays. What you sent now says something else, so it is "
        "kept here as answering again. Finish it, or let it go."
    )
    say(request, told, calm=True)
    return redirect("measure_answer", again.pk)


def _unseen(found: MeasureResponse, form: AnswerForm) -> dict[str, Any]:
    """Return what was answered to questions that are not asked just now, so that it is there if they are again."""
    shown = {item.link for item in form.links.values()}
    return {link: given for link, given in found.answers.items() if link not in shown}


def _go_on(request: HttpRequest, found: MeasureResponse, *, later: bool) -> HttpResponse:
    if later:
        say(request, _("Kept for you alone. You can go on whenever you like."), calm=True)
        return redirect("measures")
    say(request, _("Kept. After your answers there is more to ask; you find it among the others."), calm=True)
    return redirect("measure_answer", found.pk)


@allows(Who.PERSON, what="Letting go of answers that they have not finished")
@require_POST
def measure_let_go(request: HttpRequest, response_id: UUID) -> HttpResponse:
    """Let go of what is not finished."""
    viewer = viewer_of(request)
    found = or_404(access.own_response(viewer, response_id))
    try:
        actions.let_go(viewer, found)
    except actions.Finished:
        return redirect("response", found.pk)
    say(request, _("Deleted. Nothing of it is kept."), calm=True)
    return redirect("measures")


# ── what came of it ──


@allows(Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, what=SEEN_RESPONSE)
@require_GET
def response(request: HttpRequest, response_id: UUID) -> HttpResponse:
    """One response: its results first, then who sees it, then the answers."""
    viewer = viewer_of(request)
    view, found = or_404(access.response_of(viewer, response_id))
    looked(view, "journey.measure", item=found.pk)
    mine = view.asker.is_owner
    asked = definition_of(found.measure).questionnaire
    context = {
        "response": found,
        "mine": mine,
        "owner": names([found.owner_id])[found.owner_id],
        "title": in_words(asked.title),
        "results": showing.reckoned(found),
        "answers": showing.answered(found),
        "language": found.language,
        "foreign": found.language != (get_language() or "en")[:2],
        "copyright": in_words(asked.copyright),
        "set_aside": access.is_set_aside(found),
        "sees": Sees(viewer, found, Category.MEASURES) if mine else None,
        "open": mine and _open(viewer, found),
    }
    return render(request, "journey/response.html", context)


def _open(viewer: Viewer, found: MeasureResponse) -> bool:
    held = measure_for(viewer, found.measure_id)
    return held is not None and held.standing is Standing.OPEN


@allows(Who.PERSON, what="Answering anew in place of answers of their own that turned out wrong; those stay")
@require_POST
def response_again(request: HttpRequest, response_id: UUID) -> HttpResponse:
    """Answer anew in the place of what turned out wrong."""
    viewer = viewer_of(request)
    found = or_404(access.own_response(viewer, response_id))
    if found.finished_at is None or access.is_set_aside(found):
        raise Http404
    if found.put_away_at:
        say(request, _("You put these answers away, so they stay as they were. Bring them back first."), calm=True)
        return redirect("response", found.pk)
    begun = access.begun(viewer, found.measure)
    if begun is not None and begun.instead_of_id != found.pk:
        say(request, _("You have begun this one already. Finish or delete that first; then you can answer again."), calm=True)
        return redirect("measure_answer", begun.pk)
    try:
        begun = actions.begin(
            viewer, found.measure, language=_language(definition_of(found.measure).questionnaire), instead_of=found
        )
    except actions.NotOpen:
        say(request, _("This one cannot be answered just now. What you answered before stays yours."), calm=True)
        return redirect("response", found.pk)
    return redirect("measure_answer", begun.pk)


@allows(Who.PERSON, what="Putting away finished answers of their own: nobody else sees them then, and nothing of them changes")
@require_POST
def response_put_away(request: HttpRequest, response_id: UUID) -> HttpResponse:
    """Put finished answers away, with a way back."""
    return _away(request, response_id, away=True)


@allows(Who.PERSON, what="Bringing back finished answers of their own")
@require_POST
def response_bring_back(request: HttpRequest, response_id: UUID) -> HttpResponse:
    """Bring finished answers back."""
    return _away(request, response_id, away=False)


def _away(request: HttpRequest, response_id: UUID, *, away: bool) -> HttpResponse:
    viewer = viewer_of(request)
    found = or_404(access.own_response(viewer, response_id))
    try:
        actions.put_away(viewer, found, away=away)
    except actions.NotFinished:
        return redirect("measure_answer", found.pk)
    if away:
        say(request, _("Put away. Nobody else sees it now."), undo=reverse("response_bring_back", args=[found.pk]))
        return redirect("measures")
    return redirect("response", found.pk)


# ── what somebody else sees ──


@allows(
    Who.SPECIALIST,
    Who.SUPERVISOR,
    what="What a person lets them see of the person’s answers to measures; each look is written down",
)
@require_GET
def measures_of(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """What somebody else sees of a person's answers over time: only what the gate lets through."""
    viewer = viewer_of(request)
    view = or_404(journey.sight_of(viewer, person_id))
    found, more = access.responses_of(view, page=page_asked(request))
    if found:
        looked(view, "journey.measures")
    by_measure: dict[UUID, list[MeasureResponse]] = {}
    for one in found:
        by_measure.setdefault(one.measure_id, []).append(one)
    there = open_to(viewer) if view.asker.walking else []
    context = {
        "name": names([person_id])[person_id],
        "person_id": person_id,
        "groups": [showing.over_time(ones) for ones in by_measure.values()],
        "newer": page_asked(request) - 1,
        "older": page_asked(request) + 1 if more else 0,
        "may_offer": bool(there),
        "offers": cards(viewer, access.measure_offers(viewer, [one.measure.pk for one in there], person_id), back=request.path),
    }
    return render(request, "journey/measures_of.html", context)


@allows(Who.SPECIALIST, what="Offering a measure to a person they walk with: the person answers it, or leaves it")
@require_http_methods(["GET", "POST"])
def measure_offer(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """Ask whether somebody would like to answer a measure."""
    viewer = viewer_of(request)
    view: Sight = or_404(journey.sight_of(viewer, person_id))
    or_404(view.asker.walking or None)
    there = {str(one.measure.pk): one for one in open_to(viewer)}
    choices = [(key, in_words(one.measure.title)) for key, one in there.items()]
    form, reason = OfferMeasureForm(request.POST or None, measures=choices), ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and reason.is_valid():
        _offer(request, person_id, there[form.cleaned_data["measure"]], form.cleaned_data["when"], reason.cleaned_data["reason"])
        return redirect("measures_of", person_id)
    context = {"form": form, "reason": reason, "person_id": person_id, "name": names([person_id])[person_id], "any": bool(there)}
    context["links"] = [(title, reverse("measure", args=[key])) for key, title in choices]
    return render(request, "journey/measure_offer.html", context)


def _offer(request: HttpRequest, person_id: UUID, found: Loaded, when: str, reason: str) -> None:
    try:
        actions.offer_measure(viewer_of(request), person_id, found.measure, when=when, reason=reason)
        say(request, _("Offered. It waits for an answer. Nothing changes until then."), calm=True)
    except actions.AlreadyOffered:
        say(request, _("You have offered this one already, and it waits for an answer."), calm=True)
    except actions.NotOpen:
        say(request, _("This one cannot be answered just now. Nothing was offered."), calm=True)
