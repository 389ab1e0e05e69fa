"""A programme's measures, as its administrator looks after them."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.kernel.access import Who, allows
from alongside.measures import access, actions
from alongside.measures.access import Loaded
from alongside.measures.forms import RightForm
from alongside.measures.models import Licence
from alongside.measures.rules.licence import Standing
from alongside.measures.rules.loading import Definition
from alongside.measures.rules.shape import Item
from alongside.measures.wording import KINDS, LEFT_OUT, STANDINGS, in_words
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.ui.components import Fact
from alongside.ui.dates import dated, plain_day
from alongside.ui.notices import say


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined, no-any-return]


def _found(request: HttpRequest, measure_id: UUID) -> Loaded:
    found = access.one_looked_after(_viewer(request), measure_id)
    if found is None:
        raise Http404
    return found


@allows(Who.ADMINISTRATOR, what="An administrator: the measures that their own programme has loaded, never anybody’s answers.")
@require_GET
def programme_measures(request: HttpRequest) -> HttpResponse:
    """Show every measure and how it stands."""
    rows = [
        {"loaded": one, "title": in_words(one.measure.title), "standing": STANDINGS[one.standing]}
        for one in access.looked_after(_viewer(request))
    ]
    return render(request, "measures/measures.html", {"rows": rows})


@allows(Who.ADMINISTRATOR, what="An administrator: one measure of their own programme, and by whose right it is used.")
@require_http_methods(["GET", "POST"])
def programme_measure(request: HttpRequest, measure_id: UUID) -> HttpResponse:
    """Show what is in a measure, and record by whose right it is used."""
    viewer, found = _viewer(request), _found(request, measure_id)
    form = RightForm(request.POST or None, today=access.today_in(viewer.programme))
    if request.method == "POST" and form.is_valid():
        actions.record_right(viewer, found.measure, **form.cleaned_data)
        say(request, _("The right is on record. What was recorded before stays below."), calm=True)
        return redirect("programme_measure", measure_id)
    return render(request, "measures/measure.html", _shown(found, form))


def _shown(found: Loaded, form: RightForm) -> dict[str, Any]:
    declared, licences = access.definition_of(found.measure), access.licences_of(found.measure)
    known = names(one.recorded_by_id for one in licences if one.recorded_by_id)
    return {
        "loaded": found,
        "title": in_words(found.measure.title),
        "standing": STANDINGS[found.standing],
        "facts": _facts(found, declared),
        "copyright": in_words(declared.questionnaire.copyright),
        "address": declared.questionnaire.url,
        "about": in_words(declared.questionnaire.about),
        "lines": _lines(declared.questionnaire.items),
        "scores": [_score(declared, score.key) for score in declared.scores],
        "left_out": [(one.link, LEFT_OUT[one.why]) for one in declared.questionnaire.left_out],
        "licences": [_licence(one, known) for one in licences],
        "form": form,
        "may_open": found.standing is Standing.READY or (found.standing is Standing.RETIRED and not _is_over(found)),
        "may_retire": found.measure.opened_at is not None and found.standing is not Standing.RETIRED,
    }


def _is_over(found: Loaded) -> bool:
    return found.until is None or found.until < access.today_in(found.measure.programme)


LANGUAGES = {"en": "English", "es": "Español"}


def _facts(found: Loaded, declared: Definition) -> list[Fact]:
    asked = declared.questionnaire
    pairs = [
        (_("Questions"), str(len(asked.questions()))),
        (_("Languages"), ", ".join(LANGUAGES.get(one, one) for one in asked.languages())),
        (_("Publisher"), asked.publisher),
        (_("Version"), asked.version),
        (_("Loaded"), dated(found.measure.loaded_at)),
    ]
    return [Fact(term, value) for term, value in pairs if value]


@dataclass(frozen=True)
class Line:
    """One item as it is read: its text, its answers in words, and from which level it hangs."""

    link: str
    text: str
    kind: str
    answers: tuple[str, ...]
    level: int
    waits: bool


def _lines(items: tuple[Item, ...], level: int = 0) -> list[Line]:
    found = []
    for item in items:
        answers = tuple(_numbered(in_words(one.words), one.value) for one in item.options)
        found.append(Line(item.link, in_words(item.words), str(KINDS[item.kind]), answers, level, bool(item.conditions)))
        found += _lines(item.items, level + 1)
    return found


def _numbered(words: str, value: object) -> str:
    return words if value is None else f"{words} ({value})"


def _score(declared: Definition, key: str) -> dict[str, Any]:
    score = declared.score(key)
    assert score is not None  # noqa: S101
    return {
        "title": in_words(score.title), "how": score.how.value, "items": ", ".join(score.items), "low": score.lowest,
        "high": score.highest, "reversed": ", ".join(sorted(score.reversed)), "missing": score.may_be_missing,
        "bands": [(band.lowest, band.highest, in_words(band.words)) for band in score.bands], "source": score.source,
    }  # fmt: skip


def _licence(one: Licence, known: dict[UUID, str]) -> dict[str, Any]:
    by = known.get(one.recorded_by_id, "") if one.recorded_by_id else _("the command line")
    return {
        "given_by": one.given_by,
        "evidence": one.evidence,
        "until": one.until,
        "at": one.at,
        "by": by,
        "day": plain_day(one.until),
    }


@allows(
    Who.ADMINISTRATOR, what="An administrator: letting people answer a measure of their own programme, once a right is on record."
)
@require_POST
def measure_open(request: HttpRequest, measure_id: UUID) -> HttpResponse:
    """Let people answer a measure from now on."""
    found = _found(request, measure_id)
    try:
        actions.open_measure(_viewer(request), found.measure)
        say(request, _("From now on people of your programme can answer it."), calm=True)
    except actions.NoRight:
        say(request, _("There is no right on record that lasts until today. Record it first."), calm=True)
    return redirect("programme_measure", measure_id)


@allows(Who.ADMINISTRATOR, what="An administrator: putting away a measure of their own programme.")
@require_POST
def measure_retire(request: HttpRequest, measure_id: UUID) -> HttpResponse:
    """Let nobody answer a measure any more; what was answered stays."""
    found = _found(request, measure_id)
    actions.retire(_viewer(request), found.measure)
    say(request, _("Put away. Nobody can answer it any more; what people answered stays with them."), calm=True)
    return redirect("programme_measure", measure_id)
