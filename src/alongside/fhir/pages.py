"""Files of FHIR, in and out: an administrator brings a measure, a person takes their answers with them."""

import json
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_GET, require_http_methods

from alongside.consent.access import looked
from alongside.fhir.forms import MeasureFiles
from alongside.fhir.loading import load
from alongside.fhir.responses import as_resource
from alongside.fhir.uploads import Beginnings
from alongside.journey.access import measures as responses
from alongside.kernel.access import Who, allows
from alongside.measures import actions
from alongside.measures.rules.refusals import Problem, Refused
from alongside.measures.wording import in_words, sentences
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.programme.written_as import as_written
from alongside.ui.notices import say
from alongside.ui.uploads import files_come_by


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined, no-any-return]


@allows(Who.ADMINISTRATOR, what="An administrator: bringing a measure’s file into their own programme.")
@csrf_exempt
@require_http_methods(["GET", "POST"])
def measure_load(request: HttpRequest) -> HttpResponse:
    """Read a questionnaire; keep it, or say everything that is wrong with it. How files come in is settled before they do."""
    files_come_by(request, Beginnings(request))
    return _load(request)


@csrf_protect
@as_written
def _load(request: HttpRequest) -> HttpResponse:
    form = MeasureFiles(request.POST or None, request.FILES or None)
    if request.method != "POST" or not form.is_valid():
        return _show(request, form, [])
    try:
        measure = actions.load(_viewer(request), _viewer(request).programme, load(*form.content()))
    except Refused as refused:
        return _show(request, form, list(refused.problems))
    except actions.AlreadyLoaded as there:
        say(
            request,
            _("“%(title)s” is here already, just like this. Nothing was changed.") % {"title": in_words(there.args[0])},
            calm=True,
        )
        return redirect("programme_measures")
    say(request, _("Read and kept. Nobody can answer it yet: first say by whose right it is used."), calm=True)
    return redirect("programme_measure", measure.pk)


def _show(request: HttpRequest, form: MeasureFiles, problems: list[Problem]) -> HttpResponse:
    status = 422 if problems or form.errors else 200
    return render(request, "fhir/measure_load.html", {"form": form, "problems": sentences(problems)}, status=status)


@allows(
    Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR,
    what="Their own answers to a measure, or those that the person lets them see; a file that is taken is written down",
)  # fmt: skip
@require_GET
def response_file(request: HttpRequest, response_id: UUID) -> HttpResponse:
    """Return a finished response as a FHIR file."""
    found = responses.response_of(_viewer(request), response_id)
    if found is None:
        raise Http404
    view, response = found
    looked(view, "fhir.response", item=response.pk)
    whose = names([response.owner_id])[response.owner_id]
    resource = as_resource(response, whose=whose, set_aside=responses.is_set_aside(response))
    answer = HttpResponse(json.dumps(resource, ensure_ascii=False, indent=2), content_type="application/fhir+json; charset=utf-8")
    day = response.finished_at.date().isoformat() if response.finished_at else ""
    answer["Content-Disposition"] = f'attachment; filename="answers-{day}.json"'
    answer["Cache-Control"] = "no-store"
    return answer
