"""A good ending: the plan, the last page with two sides, the letter to oneself, and who could walk on."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from alongside.consent import stopping
from alongside.consent.access import kinds_let_see, looked, sight
from alongside.decisions.cards import card, cards
from alongside.kernel.access import Who, allows
from alongside.partnership import access as walking
from alongside.partnership.access import ending as access
from alongside.partnership.access.ending import Ending
from alongside.partnership.actions import ending as verbs
from alongside.partnership.forms.ending import EndingOfferForm, EndingSideForm
from alongside.partnership.models import EndingWords
from alongside.partnership.pages.agreement import is_kept_back, tell_kept_back
from alongside.partnership.pages.meanwhile import unless_it_changed
from alongside.partnership.rules import ending as rules
from alongside.partnership.rules.ending import Proposal
from alongside.programme.viewer import Viewer
from alongside.ui.components import Signature
from alongside.ui.notices import say

READ = "How a partnership of theirs ends or ended; a specialist while they walk, and while the person shares the agreement"
WRITE = "Planning an ending in a partnership in which both walk now"


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined,no-any-return]


def _found_or_404(request: HttpRequest, partnership_id: UUID, *, to_write: bool = False) -> Ending:
    found = access.ending_of(_viewer(request), partnership_id)
    if found is None or (to_write and not found.partnership.is_current):
        raise Http404
    return found


@allows(Who.PERSON, Who.SPECIALIST, what=READ)
@require_http_methods(["GET", "POST"])
def partnership_ending(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Show how two end, and keep one's own side of it."""
    viewer, found = _viewer(request), _found_or_404(request, partnership_id, to_write=request.method == "POST")
    form = EndingSideForm(request.POST or None, initial=_written(found, viewer))
    saved = None
    if request.method == "POST" and form.is_valid():
        saved = _save(request, found, form)
        if saved is None:
            return redirect(f"{request.path}#sides")
        form = _on_top_of(saved.own(viewer.role), form)
    looked(sight(viewer, found.partnership.person_id), "partnership.ending", item=found.partnership.id)
    shown = {"form": form, "saved": saved.own(viewer.role) if saved else None, **_shown(viewer, found, request.path)}
    return render(request, "partnership/ending.html", shown, status=409 if saved else 200)


def _written(found: Ending, viewer: Viewer) -> dict[str, object]:
    own = found.own(viewer.role)
    return {"gained": own.gained or "", "remains": own.remains or "", "base": own.id} if own else {}


def _save(request: HttpRequest, found: Ending, form: EndingSideForm) -> Ending | None:
    """Keep one's side. Returns what another device saved meanwhile, if it did: then nothing was saved now."""
    viewer, given = _viewer(request), form.cleaned_data
    try:
        verbs.write_words(viewer, found.partnership, given["gained"], given["remains"], given["base"])
    except verbs.WrittenElsewhere:
        return _found_or_404(request, found.partnership.id)
    say(request, _("Your side is kept."), calm=True)
    return None


def _on_top_of(own: EndingWords | None, form: EndingSideForm) -> EndingSideForm:
    """Return the words as they were typed, to be saved on top of those that another device saved meanwhile."""
    typed = {name: form.cleaned_data[name] for name in ("gained", "remains")}
    return EndingSideForm({**typed, "base": str(own.id) if own else ""})


def _shown(viewer: Viewer, found: Ending, back: str) -> dict[str, object]:
    pair, is_person = found.partnership, viewer.role is Who.PERSON
    names = {"person": str(pair.person.chosen_name), "specialist": str(pair.specialist.chosen_name)}
    suggested = access.suggestions_of(viewer, pair) if pair.is_current else []
    kinds = kinds_let_see(pair.person_id, pair.specialist_id) if pair.is_current else set()
    other = walking.others_name(viewer, pair)
    return {
        "suggested": cards(viewer, [offer for offer in suggested if offer.waits], back=back),
        "liked": [(offer.words["membership"], offer.words["name"]) for offer in suggested if not offer.waits and is_person],
        "ending": found,
        "partnership": pair,
        "stage": found.stage.value,
        "is_person": is_person,
        "other": other,
        "goes": stopping.parting(kinds, viewer.role, other),
        "kept_back": pair.is_current and not walking.both_see_agreement(viewer, pair),
        **names,
        "own": found.own(viewer.role),
        "theirs": found.specialist if is_person else found.person,
        "offer": card(viewer, found.offer, back=back) if found.offer else None,
        "years": pair.programme.keeps_years,
        "signatures": _signatures(found, names) if found.plan and found.plan.by_day else [],
    }


def _signatures(found: Ending, names: dict[str, str]) -> list[Signature]:
    """Return the two yeses to the plan."""
    if found.plan is None:
        return []
    agreed, pair = found.plan.agreed, found.partnership
    said = {agreed.offered_by_id: agreed.offer.offered_at, agreed.answered_by_id: agreed.at}
    return [
        Signature(names["person"], "mine", said[pair.person_id]),
        Signature(names["specialist"], "theirs", said[pair.specialist_id]),
    ]


@allows(Who.PERSON, Who.SPECIALIST, what=WRITE)
@require_http_methods(["GET", "POST"])
@unless_it_changed
def partnership_ending_plan(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Offer by when to end, or to walk on after all."""
    viewer, found = _viewer(request), _found_or_404(request, partnership_id, to_write=True)
    if found.offer:
        return redirect("partnership_ending", partnership_id)
    if is_kept_back(request, found.partnership):
        return tell_kept_back(request, found.partnership)
    plan = found.plan
    standing = {"by": plan.by_day, "last_meeting": plan.last_meeting or ""} if plan and plan.by_day else {}
    walk_on = request.method == "POST" and bool(request.POST.get("walk_on")) and bool(standing)
    form = EndingOfferForm(request.POST or None, initial=standing)
    if walk_on or (request.method == "POST" and form.is_valid()):
        given = Proposal(None) if walk_on else Proposal(rules.day(form.cleaned_data["by"]), form.cleaned_data["last_meeting"])
        try:
            verbs.offer_ending(viewer, found.partnership, given, "" if walk_on else form.cleaned_data["reason"])
        except verbs.Waits:  # the other was a moment faster
            return redirect("partnership_ending", partnership_id)
        say(
            request,
            _("Offered. %(name)s answers when they are ready.") % {"name": walking.others_name(viewer, found.partnership)},
            calm=True,
        )
        return redirect("partnership_ending", partnership_id)
    shown = {"form": form, "partnership": found.partnership, "standing": bool(standing)}
    return render(request, "partnership/ending_plan.html", shown | {"other": walking.others_name(viewer, found.partnership)})


@allows(Who.PERSON, Who.SPECIALIST, what=READ)
@require_GET
def partnership_letter(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Show one's own side as a letter to oneself, for paper."""
    viewer, found = _viewer(request), _found_or_404(request, partnership_id)
    own = found.own(viewer.role)
    if own is None:
        return redirect("partnership_ending", partnership_id)
    shown = {"own": own, "partnership": found.partnership, "is_person": viewer.role is Who.PERSON, "me": viewer.name}
    return render(request, "partnership/letter.html", shown | {"other": walking.others_name(viewer, found.partnership)})
