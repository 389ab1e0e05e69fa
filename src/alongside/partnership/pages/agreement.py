"""The working agreement's pages: read, write, change, look back."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import looked, sight
from alongside.decisions.access import newest_of
from alongside.kernel.access import Who, allows
from alongside.partnership import access, actions, agreement, starter
from alongside.partnership.access import Agreement
from alongside.partnership.access.review import looking
from alongside.partnership.actions import Draft
from alongside.partnership.forms import ClauseChange, OwnClause, Reason, Starter
from alongside.partnership.models import Partnership
from alongside.partnership.pages.meanwhile import unless_it_changed
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

READ = "The agreement of a partnership of theirs; a specialist while they walk, and while the person lets them see it"
WRITE = "Offering a clause in a partnership in which both walk now"


def viewer_of(request: HttpRequest) -> Viewer:
    """Return who asks."""
    return request.viewer  # type: ignore[attr-defined,no-any-return]


def found_or_404(request: HttpRequest, partnership_id: UUID, *, to_write: bool = False) -> tuple[Partnership, Agreement]:
    """Return a partnership and its agreement for one of its two; not found for everybody else, and to write in what ended."""
    found = access.agreement_of(viewer_of(request), partnership_id)
    if found is None or (to_write and not found[0].is_current):
        raise Http404
    return found


def is_kept_back(request: HttpRequest, partnership: Partnership) -> bool:
    """Say whether the reader is the person and does not let their specialist see the agreement, while they walk."""
    return partnership.is_current and not access.both_see_agreement(viewer_of(request), partnership)


def tell_kept_back(request: HttpRequest, partnership: Partnership) -> HttpResponse:
    """Say why nothing can be offered, and lead back to what is agreed, where it says so, too."""
    told = _("%(name)s cannot see what you two agreed, so nothing was offered.")
    say(request, told % {"name": access.others_name(viewer_of(request), partnership)}, calm=True)
    return redirect("agreement", partnership.id)


@allows(Who.PERSON, Who.SPECIALIST, what=READ)
@require_GET
def agreement_page(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Show what both agreed, and beside each clause what is offered about it."""
    viewer = viewer_of(request)
    partnership, agreed = found_or_404(request, partnership_id)
    looked(sight(viewer, partnership.person_id), "partnership.agreement", item=partnership.id)
    waiting = access.clause_offers(viewer, partnership)
    specialist = str(partnership.specialist.chosen_name)
    still = agreement.unwritten(partnership, agreed, waiting) if partnership.is_current else {}
    return render(
        request,
        "partnership/agreement.html",
        {
            "partnership": partnership,
            "person": str(partnership.person.chosen_name),
            "specialist": specialist,
            "other": access.others_name(viewer, partnership),
            "places": agreement.places(viewer, partnership, agreed, waiting, request.path),
            "agreed_at": agreed.agreed_at,
            "kept_back": is_kept_back(request, partnership),
            "look": looking([partnership]).get(partnership.id),
            "signatures": agreement.signatures(partnership, agreed) if agreed.clauses else [],
            "for_me": sum(offer.offered_to_id == viewer.id for offer in waiting),
            "from_me": sum(offer.offered_by_id == viewer.id for offer in waiting),
            "unwritten": [(clause, starter.title_of(key, "", specialist)) for key, clause in still.items()],
        },
    )


@allows(Who.PERSON, Who.SPECIALIST, what=WRITE)
@require_http_methods(["GET", "POST"])
@unless_it_changed
def agreement_start(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Start from the starter: change the words, then offer one clause or all of them."""
    viewer = viewer_of(request)
    partnership, agreed = found_or_404(request, partnership_id, to_write=True)
    if is_kept_back(request, partnership):
        return tell_kept_back(request, partnership)
    form = _starter_form(request, viewer, partnership, agreed)
    if request.method == "POST" and form.is_valid():
        texts, only = form.texts(), request.POST.get("only", "")
        chosen = {only: texts.get(only, "")} if only else texts
        if made := actions.offer_clauses(viewer, partnership, chosen):
            say(request, told(len(made), access.others_name(viewer, partnership)), calm=True)
            if not only or len(form.fields) == 1:
                return redirect("agreement", partnership.id)
            # The other clauses keep what was changed in them: the page comes back with those words in it.
            form = _starter_form(request, viewer, partnership, agreed)
    if not form.fields:
        return redirect("agreement", partnership.id)
    return render(
        request,
        "partnership/start.html",
        {"partnership": partnership, "form": form, "other": access.others_name(viewer, partnership)},
    )


def _starter_form(request: HttpRequest, viewer: Viewer, partnership: Partnership, agreed: Agreement) -> Starter:
    names = (str(partnership.person.chosen_name), str(partnership.specialist.chosen_name))
    still = agreement.unwritten(partnership, agreed, access.clause_offers(viewer, partnership))
    clauses = {key: clause for key, clause in starter.starter_clauses(*names).items() if key in still}
    return Starter(request.POST or None, clauses=clauses)


def told(number: int, name: str) -> str:
    """Return what is said once something was offered to somebody."""
    if number == 1:
        return _("Offered. %(name)s answers when they are ready.") % {"name": name}
    return _("Offered, part by part. %(name)s answers when they are ready.") % {"name": name}


@allows(Who.PERSON, Who.SPECIALIST, what=WRITE)
@require_http_methods(["GET", "POST"])
@unless_it_changed
def clause(request: HttpRequest, partnership_id: UUID, clause_id: UUID) -> HttpResponse:
    """Offer a change to a clause, or offer one of the starter's that is not written yet."""
    viewer = viewer_of(request)
    partnership, agreed = found_or_404(request, partnership_id, to_write=True)
    if is_kept_back(request, partnership):
        return tell_kept_back(request, partnership)
    draft, title = _draft_or_404(partnership, agreed, clause_id)
    form = ClauseChange(request.POST or None, initial={"text": draft.text})
    if request.method == "POST" and form.is_valid():
        if draft.clause and form.cleaned_data["text"] == draft.text:
            form.add_error("text", _("These are the same words. Change something here first."))
        else:
            made = Draft(form.cleaned_data["text"], key=draft.key, title=draft.title, clause=clause_id)
            return _offer(request, partnership, made, form.cleaned_data["reason"])
    shown = {"partnership": partnership, "form": form, "title": title, "is_new": draft.clause is None, "clause_id": clause_id}
    return render(request, "partnership/clause.html", shown | {"other": access.others_name(viewer, partnership)})


def _draft_or_404(partnership: Partnership, agreed: Agreement, clause_id: UUID) -> tuple[Draft, str]:
    """Return a clause as it stands, or as the starter would have it, with its title."""
    specialist = str(partnership.specialist.chosen_name)
    for standing in agreed.clauses:
        if standing.clause == clause_id:
            draft = Draft(standing.text, key=standing.key, title=standing.own_title, clause=clause_id)
            return draft, agreement.title_of(standing, specialist)
    key = agreement.starter_ids(partnership).get(clause_id)
    if key is None:
        raise Http404
    title, text = starter.starter_clauses(str(partnership.person.chosen_name), specialist)[key]
    return Draft(text, key=key), title


@allows(Who.PERSON, Who.SPECIALIST, what=WRITE)
@require_http_methods(["GET", "POST"])
@unless_it_changed
def clause_new(request: HttpRequest, partnership_id: UUID) -> HttpResponse:
    """Offer a clause of our own."""
    viewer = viewer_of(request)
    partnership, _agreed = found_or_404(request, partnership_id, to_write=True)
    if is_kept_back(request, partnership):
        return tell_kept_back(request, partnership)
    form = OwnClause(request.POST or None)
    if request.method == "POST" and form.is_valid():
        written = form.cleaned_data
        return _offer(request, partnership, Draft(written["text"], title=written["title"]), written["reason"])
    return render(
        request,
        "partnership/clause_new.html",
        {"partnership": partnership, "form": form, "other": access.others_name(viewer, partnership)},
    )


@allows(Who.PERSON, Who.SPECIALIST, what=WRITE)
@require_POST
@unless_it_changed
def clause_take_out(request: HttpRequest, partnership_id: UUID, clause_id: UUID) -> HttpResponse:
    """Offer to take a clause out; it stays until the other side says yes."""
    partnership, agreed = found_or_404(request, partnership_id, to_write=True)
    standing = next((one for one in agreed.clauses if one.clause == clause_id), None)
    form = Reason(request.POST)
    if standing is None or not form.is_valid():
        raise Http404
    if is_kept_back(request, partnership):
        return tell_kept_back(request, partnership)
    draft = Draft("", key=standing.key, title=standing.own_title, clause=clause_id)
    return _offer(request, partnership, draft, form.cleaned_data["reason"])


def _offer(request: HttpRequest, partnership: Partnership, draft: Draft, reason: str) -> HttpResponse:
    viewer = viewer_of(request)
    offer = newest_of(actions.offer_clause_once(viewer, partnership, draft, reason))
    if offer.waits and offer.offered_by_id == viewer.id:  # the first of two presses may have been answered in between
        say(request, told(1, access.others_name(viewer, partnership)), calm=True)
    return redirect(f"{reverse('agreement', args=[partnership.id])}#offer-{offer.id}")
