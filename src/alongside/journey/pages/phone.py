"""Support without a network: the page, the worker that opens it, what is kept on a phone, and the choice to keep it.

What is somebody's own leaves the server only by their choice, to them, and never becomes part of the page that is kept:
that page is the same for everyone.
"""

import hashlib
import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from alongside.journey import access, showing
from alongside.journey.access.wellness import own_wellness
from alongside.journey.actions import phone as actions
from alongside.journey.forms.wellness import PhoneForm
from alongside.journey.pages.asking import viewer_of
from alongside.journey.rules.phone import Kept, owner_tag, parts_kept, what_kept
from alongside.journey.rules.wellness import Part
from alongside.journey.showing.lines import crisis_calls
from alongside.journey.showing.wellness import MINE
from alongside.kernel.access import ROLES, Who, allows
from alongside.people.middleware import unattended
from alongside.programme.viewer import Viewer
from alongside.ui.components import Call
from alongside.ui.shell import FRAME, files_of, source
from alongside.vault.access import secret_for


def _language(request: HttpRequest) -> str:
    """Return the language that is asked for, if it is one of ours."""
    asked = request.GET.get("language", "")
    return asked if asked in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


@allows(Who.GUEST, what="Anyone: how to get help where there is no network. It holds nothing of anybody’s")
@require_GET
def support_offline(request: HttpRequest) -> HttpResponse:
    """The page that is kept on a phone: crisis lines, and an empty place for what the phone itself keeps."""
    language = _language(request)
    with translation.override(language):
        return HttpResponse(_page(language))


def _page(language: str) -> str:
    """Return the page without anything of whoever asks: no name, no token."""
    return render_to_string("journey/support_offline.html", {"crisis": crisis_calls(None), "language": language})


@allows(Who.GUEST, what="Anyone: that there is no network for the page that they asked for. It holds nothing of anybody’s")
@require_GET
def no_internet(request: HttpRequest) -> HttpResponse:
    """The page that a phone shows in place of any other one: no internet, nothing lost, and the way to support now."""
    with translation.override(_language(request)):
        return HttpResponse(_away(unsent="unsent" in request.GET))


def _away(*, unsent: bool) -> str:
    """Return the page for what was asked for, or for what was sent and did not arrive."""
    return render_to_string("journey/no_internet.html", {"unsent": unsent, "support_url": reverse("support_now")})


@allows(Who.GUEST, what="Anyone: the program that opens support without a network. It holds nothing of anybody’s")
@require_GET
@never_cache
def support_worker(request: HttpRequest) -> HttpResponse:
    """The service worker. It may answer for every page, because the network may be gone on any of them."""
    language = _language(request)
    with translation.override(language):
        pages = [_page(language), _away(unsent=False), _away(unsent=True)]
    files, program = files_of(*FRAME, "journey/support.js", "journey/no_internet.js"), source("journey/worker.js")
    version = hashlib.sha256("\n".join([*pages, program, *files]).encode()).hexdigest()[:16]
    in_language = f"?language={language}"
    needs = {
        "version": version,
        "page": reverse("support_offline") + in_language,
        "away": reverse("no_internet") + in_language,
        "unsent": f"{reverse('no_internet')}{in_language}&unsent",
        "support": reverse("support_now"),
        "files": files,
    }
    said = f"const NEEDS = {json.dumps(needs)};\n{program}"
    return HttpResponse(said, content_type="text/javascript", headers={"Service-Worker-Allowed": "/"})


@allows(*ROLES, what="Oneself: what of one’s own plan for a hard day is kept on one’s own phone, by one’s own choice")
@require_GET
@never_cache
def support_kept(request: HttpRequest) -> HttpResponse:
    """What a phone keeps, as it is now. A phone asks by itself, so nobody's session lives longer by it."""
    unattended(request)
    what = what_kept(request.GET.get("what", ""))
    return JsonResponse(_kept(viewer_of(request), what, parts_kept(what, request.GET.getlist("part"))))


def _kept(viewer: Viewer, what: Kept | None, parts: Sequence[Part] = ()) -> dict[str, Any]:
    """Return what a phone keeps. In another role than a person's only whose it is, so that a phone knows its owner."""
    owner = owner_tag(secret_for("phone"), viewer.id)
    if viewer.role is not Who.PERSON or what is None:
        return {"owner": owner, "what": None}
    plan = access.own_plan(viewer) if what is Kept.PLAN else None
    language = translation.get_language() or settings.LANGUAGE_CODE
    return {
        "owner": owner,
        "what": what.value,
        "url": f"{reverse('support_kept')}?{urlencode({'what': what.value, 'part': list(parts)}, doseq=True)}",
        "worker": f"{reverse('support_worker')}?language={language}",
        "name": viewer.name if plan else "",
        "lines": [str(line.words) for line in plan.lines] if plan else [],
        "people": [_call(showing.call(one)) for one in plan.people] if plan else [],
        "crisis": [_call(call) for call in crisis_calls(viewer)],
        "more": _more(viewer, parts),
    }


def _more(viewer: Viewer, parts: Sequence[Part]) -> list[dict[str, Any]]:
    """Return the chosen parts of one's wellness plan in which something is written."""
    plan = own_wellness(viewer) if parts else []
    chosen = [one for one in plan if one.part in parts and one.lines]
    return [{"title": str(MINE[one.part]), "lines": [str(line.words) for line in one.lines]} for one in chosen]


def _call(call: Call) -> dict[str, str]:
    return {"label": call.label, "href": call.href, "note": call.note}


@allows(Who.PERSON, what="Their own choice to keep their plan on their own phone")
@require_GET
def on_this_phone(request: HttpRequest) -> HttpResponse:
    """Say plainly what would be kept on this phone, and let the person choose."""
    viewer = viewer_of(request)
    plan = access.own_plan(viewer)
    written = [(one.part.value, MINE[one.part]) for one in own_wellness(viewer) if one.lines]
    form = PhoneForm(parts=written) if written else None
    return render(request, "journey/phone.html", {"empty": plan is None or plan.empty, "form": form})


@allows(Who.PERSON, what="Keeping their own plan, parts of it, or the crisis lines, on their own phone")
@require_POST
def phone_keep(request: HttpRequest) -> HttpResponse:
    """Hand over what the phone is to keep, and write down that it does."""
    viewer, what = viewer_of(request), what_kept(request.POST.get("what", ""))
    if what is None:
        return JsonResponse({}, status=400)
    parts = parts_kept(what, request.POST.getlist("part"))
    actions.keep(viewer, what, parts)
    return JsonResponse(_kept(viewer, what, parts), headers={"Cache-Control": "no-store"})


@allows(Who.PERSON, what="Taking off their own phone what it kept")
@require_POST
def phone_take_off(request: HttpRequest) -> HttpResponse:
    """Write down that a phone keeps nothing any more."""
    actions.take_off(viewer_of(request))
    return HttpResponse(status=204)
