"""You hold the keys: who sees what, sharing and stopping, and who looked."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from alongside.consent import access, actions, forms, items, kept, pieces, showing, stopping
from alongside.consent.models import Grant, OwnedItem
from alongside.consent.rules import BY_TWO, Audience, Category, last_moment
from alongside.consent.wording import AS_A_KIND, YOUR_CATEGORIES, listed
from alongside.kernel.access import Who, allows
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.programme.wording import ROLE_NAMES
from alongside.ui.notices import say

LATEST, A_PAGE = 5, 30


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined, no-any-return]


@allows(Who.PERSON, what="A person: who can see something of theirs now, and who looked.")
def who_sees(request: HttpRequest) -> HttpResponse:
    """Show who can see what, what for and until when."""
    viewer = _viewer(request)
    entries = access.trail_about(viewer.id, by_others=True, before=None, most=LATEST)
    context = {
        "holders": showing.keyholders(viewer), "log": showing.said(viewer, entries), "over": showing.over(viewer),
    }  # fmt: skip
    return render(request, "consent/who_sees.html", context)


@allows(Who.PERSON, what="A person: everything that was done about them, and by whom.")
def who_looked(request: HttpRequest) -> HttpResponse:
    """Show who looked and what was changed, a page at a time."""
    viewer = _viewer(request)
    everything, given = request.GET.get("all") == "1", request.GET.get("before", "")
    before = int(given) if given.isdecimal() and len(given) < 16 else None
    entries = access.trail_about(viewer.id, by_others=not everything, before=before, most=A_PAGE + 1)
    earlier = entries[A_PAGE - 1].position if len(entries) > A_PAGE else None
    context = {
        "log": showing.said(viewer, entries[:A_PAGE]),
        "earlier": earlier,
        "everything": everything,
        "first": before is None,
    }
    return render(request, "consent/who_looked.html", context)


@allows(Who.PERSON, what="A person: what one other human sees of theirs, each part with its end.")
def who_sees_one(request: HttpRequest, recipient: UUID) -> HttpResponse:
    """Show each thing that one human sees, to stop it or let it stand for longer, and what they do not see."""
    found = next((one for one in showing.keyholders(_viewer(request)) if one.id == recipient), None)
    if found is None:
        raise Http404
    return render(request, "consent/who_sees_one.html", {"holder": found})


def _choices(viewer: Viewer) -> list[tuple[str, str]]:
    """Return whom a person may let see something, each human once with all their roles."""
    roles: dict[UUID, list[str]] = {}
    called: dict[UUID, str] = {}
    for held in access.those_to_share_with(viewer):
        called[held.account_id] = str(held.account.chosen_name)
        roles.setdefault(held.account_id, []).append(str(ROLE_NAMES[Who(held.role)]).lower())
    return [(str(one), f"{name}, {listed(roles[one])}") for one, name in called.items()]


@allows(Who.PERSON, what="A person: letting a specialist or supervisor of their own programme see one kind of what is theirs.")
def share(request: HttpRequest) -> HttpResponse:
    """Let somebody see a kind of content, for a purpose, until a day."""
    viewer = _viewer(request)
    first = {"who": request.GET.get("who", ""), "category": request.GET.get("what", "")}
    walking, notes = {str(one) for one in access.walkers(viewer.id)}, kept.notes(viewer.id, AS_A_KIND)
    form = forms.ShareForm(request.POST or None, initial=first, who=_choices(viewer), walking=walking, notes=notes)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        recipient = UUID(given["who"])
        actions.let_see(viewer, recipient, Category(given["category"]), purpose=given["purpose"], until=given["until"])
        shared = _("From now on %(name)s can see this. You can stop it any time.") % {"name": names([recipient])[recipient]}
        say(request, " ".join(filter(None, (shared, notes.get(given["category"], "")))))
        return redirect("who_sees")
    return render(request, "consent/share.html", {"form": form})


@allows(Who.PERSON, what="A person: letting somebody see for longer what they gave themself.")
def share_longer(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Choose a later end."""
    viewer = _viewer(request)
    found = access.own_grant(viewer, grant)
    if found is None or found.withdrawn_at is not None:
        raise Http404
    if Category(found.category) in BY_TWO:
        return redirect(_agreed_at(viewer, found))
    form = forms.LongerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.share_longer(viewer, found, form.cleaned_data["until"])
            say(request, _("Kept, with the new day."))
        except actions.GrantRefused:
            say(request, _("It had ended already. You can share it again."), calm=True)
        return redirect("who_sees")
    context = {"form": form, "until": last_moment(found.until), "name": names([found.recipient_id])[found.recipient_id],
               "what": YOUR_CATEGORIES[Category(found.category)]}  # fmt: skip
    return render(request, "consent/share_longer.html", context)


def _agreed_at(viewer: Viewer, grant: Grant) -> str:
    """Return where two agree on what was given, and on a later day for it."""
    category = Category(grant.category)
    try:
        return stopping.places(viewer, {category})[category, grant.recipient_id]
    except KeyError:
        raise Http404 from None


@allows(Who.PERSON, what="A person: stopping what they share, at once: one thing, or everything with one human.")
@require_POST
def stop_sharing(request: HttpRequest) -> HttpResponse:
    """Stop sharing, and say what has gone with it."""
    viewer = _viewer(request)
    shares = _to_stop(request, viewer)
    if not shares:
        say(request, _("It had stopped already."), calm=True)
        return redirect("who_sees")
    kinds = {Category(grant.category) for grant in shares}
    if "grant" in request.POST:
        actions.stop(viewer, shares[0])
    else:
        actions.stop_seeing(viewer, shares[0].recipient_id)
    say(request, _stopped(kinds, names([shares[0].recipient_id])[shares[0].recipient_id]))
    return redirect("who_sees")


def _to_stop(request: HttpRequest, viewer: Viewer) -> list[Grant]:
    """Return which shares that stand are meant: one, or everything with one human. What the viewer never gave is not found."""
    if "grant" not in request.POST:
        return access.own_standing(viewer, _uuid(request.POST.get("recipient", "")))
    found = access.own_grant(viewer, _uuid(request.POST["grant"]))
    if found is None:
        raise Http404
    return [one for one in access.own_standing(viewer, found.recipient_id) if one.pk == found.pk]


def _stopped(kinds: set[Category], name: str) -> str:
    """Say what stopping these kinds did: of some there is more to say than that they are not seen any more."""
    told = stopping.after(kinds, name)
    if not told:
        return _("Stopped. It cannot be seen any more. If you change your mind, you can share it again.")
    usual = _("What else you shared cannot be seen any more, and you can share it again.") if kinds - set(BY_TWO) else ""
    return " ".join(filter(None, (_("Stopped."), told, usual)))


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Http404 from None


@allows(Who.PERSON, what="A person: choosing who sees one item of theirs, and letting one more human see it.")
def choose_audience(request: HttpRequest, category: str, item: UUID) -> HttpResponse:
    """Choose who sees one item: as usual, only me, those who walk with me; and also somebody more."""
    viewer = _viewer(request)
    kind = next((c for c in Category if c.value == category), None)
    found = access.own_item(viewer, kind, item) if kind else None
    if kind is None or found is None:
        raise Http404
    who, also = _audience_form(request, viewer, found, kind), _also_form(request, viewer)
    if request.method == "POST" and who.is_bound and who.is_valid():
        actions.choose_audience(viewer, found, Audience(who.cleaned_data["audience"]))
        return _chosen(request, viewer, found, kind)
    if request.method == "POST" and also.is_bound and also.is_valid():
        _let_one_more(viewer, found, kind, also.cleaned_data)
        return _chosen(request, viewer, found, kind)
    title, url = items.shown(viewer.id, {found.pk: kind}).get(found.pk, ("", ""))
    context = {"who": who, "also": also, "seen": pieces.audience_words(viewer, found, kind), "title": title, "url": url,
               "kind": YOUR_CATEGORIES[kind], "item": found}  # fmt: skip
    return render(request, "consent/choose_audience.html", context)


def _audience_form(request: HttpRequest, viewer: Viewer, item: OwnedItem, category: Category) -> forms.AudienceForm:
    seen = pieces.audiences(viewer, viewer.id)
    company = seen.words_for(category, audience=Audience.MY_SPECIALIST) if seen.found.walking else ""
    data: Any = request.POST if "audience" in request.POST else None
    return forms.AudienceForm(
        data, usual=seen.words_as_usual(category, item.audience), company=company, initial={"audience": item.audience}
    )


def _also_form(request: HttpRequest, viewer: Viewer) -> forms.AlsoForm:
    return forms.AlsoForm(request.POST if "purpose" in request.POST else None, who=_choices(viewer))


def _let_one_more(viewer: Viewer, item: OwnedItem, category: Category, given: dict[str, Any]) -> None:
    actions.also_let_see(viewer, item, UUID(given["who"]), category, purpose=given["purpose"], until=given["until"])


def _chosen(request: HttpRequest, viewer: Viewer, item: OwnedItem, category: Category) -> HttpResponse:
    say(request, _("From now on, this is seen by: %(who)s") % {"who": pieces.audience_words(viewer, item, category)}, calm=True)
    back = request.POST.get("next", "")
    here = reverse("choose_audience", args=[category.value, item.pk])
    return redirect(back if url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure()) else here)
