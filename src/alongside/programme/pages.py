"""Oneself and one's roles; invitations; and for the administrator, accounts and settings."""

from typing import Any
from uuid import UUID

from allauth.core import ratelimit
from django.conf import settings
from django.contrib.messages import get_messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from alongside.kernel.access import ROLES, Who, allows
from alongside.people.access import has_second_factor, names
from alongside.people.actions import AddressTaken, change_profile
from alongside.people.mail import NotSent
from alongside.people.pages import sign_in, sign_in_address
from alongside.programme import access, actions, forms, mail, rules
from alongside.programme.models import CrisisLine, Invitation
from alongside.programme.viewer import Viewer
from alongside.programme.wording import ROLE_NAMES, ROLE_NOTES
from alongside.programme.written_as import ACTING
from alongside.ui.notices import say

INVITERS = (Who.SPECIALIST, Who.SUPERVISOR, Who.ADMINISTRATOR)


def _viewer(request: HttpRequest) -> Viewer:
    return request.viewer  # type: ignore[attr-defined, no-any-return]


@allows(*ROLES, what="Oneself: name, language, time zone, ways to sign in, roles.")
def me(request: HttpRequest) -> HttpResponse:
    """Show and change how one is called and how one reads."""
    viewer = _viewer(request)
    account = viewer.account
    now_held = {"chosen_name": account.chosen_name, "language": account.language, "time_zone": account.time_zone}
    form = forms.MeForm(request.POST or None, initial=now_held)
    if request.method == "POST" and form.is_valid():
        change_profile(account, **form.cleaned_data)
        with translation.override(account.language):
            say(request, _("Kept."))
        return redirect("me")
    roles = [*access.memberships_of(account), *access.notebooks_of(account)]
    held = [(m, ROLE_NAMES[Who(m.role)], m.id == viewer.membership.id) for m in roles]
    shown = {"form": form, "held": held, "ways": has_second_factor(account), "may_introduce": viewer.role is Who.SPECIALIST}
    mine = {"is_person": viewer.role is Who.PERSON, "may_leave": viewer.role is Who.PERSON and not viewer.has_left}
    return render(request, "programme/me.html", shown | mine | {"region": None if viewer.has_left else _region_form(viewer)})


def _region_form(viewer: Viewer, data: Any = None) -> forms.RegionForm | None:
    """Return the choice of a region, where there is more than one."""
    found = access.regions_of(viewer.programme)
    now_held = {"region": viewer.membership.region or forms.EVERY_REGION}
    return forms.RegionForm(data, regions=found, initial=now_held) if len(found) > 1 else None


@allows(*ROLES, what="Oneself: which region’s crisis lines one is shown.")
@require_POST
def choose_region(request: HttpRequest) -> HttpResponse:
    """Choose whose crisis lines are shown."""
    viewer = _viewer(request)
    form = _region_form(viewer, request.POST)
    if form is None or not form.is_valid():
        say(request, _("That was none of the regions. Nothing was changed."), calm=True)
    else:
        actions.choose_region(viewer, form.chosen)
        say(request, _("Kept."), calm=True)
    return redirect("me")


@allows(*ROLES, what="Oneself: choosing in which of one’s own current roles one acts.")
@require_POST
def act_as(request: HttpRequest) -> HttpResponse:
    """Act in another of one's roles from now on."""
    chosen = access.own_membership(_viewer(request).account, _uuid(request.POST.get("membership", "")))
    if chosen is None:
        raise Http404
    request.session[ACTING] = str(chosen.id)
    back = request.POST.get("next", "")
    return redirect(
        back if url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure()) else settings.LOGIN_REDIRECT_URL
    )


@allows(Who.PERSON, what="A person: leaving the programme themself.")
def leave(request: HttpRequest) -> HttpResponse:
    """Say plainly what leaving means, and leave when asked to."""
    viewer = _viewer(request)
    if request.method != "POST":
        return render(request, "programme/leave.html", {"programme": viewer.programme})
    actions.leave(viewer)
    request.session[ACTING] = str(viewer.membership.id)
    say(
        request,
        _("You have left %(programme)s. What you wrote is here, for you alone.") % {"programme": viewer.programme.name},
        calm=True,
    )
    return redirect("records")


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Http404 from None


@allows(Who.SPECIALIST, what="A specialist: their own words to persons who look for somebody to walk with.")
def introduction(request: HttpRequest) -> HttpResponse:
    """Write a few words about oneself."""
    viewer = _viewer(request)
    form = forms.IntroductionForm(request.POST or None, initial={"words": viewer.membership.introduction or ""})
    if request.method == "POST" and form.is_valid():
        actions.introduce(viewer, form.cleaned_data["words"])
        say(request, _("Kept. People who look for somebody to walk with can read it."))
        return redirect("me")
    return render(request, "programme/introduction.html", {"form": form})


@allows(*INVITERS, what="Staff: the invitations they sent; an administrator, all of the programme’s.")
def invitations(request: HttpRequest) -> HttpResponse:
    """Invite by e-mail, and see what became of each invitation."""
    viewer = _viewer(request)
    roles = rules.roles_to_invite(viewer.role)
    form = forms.InviteForm(request.POST or None, roles=roles, inviter=viewer.role)
    if request.method == "POST":
        limit = {"invite": "60/h/user"}
        if refused := ratelimit.consume_or_429(request, action="invite", config=limit, user=viewer.account):
            return refused  # type: ignore[no-any-return]
        if form.is_valid():
            if _invited(viewer, form.cleaned_data):
                say(request, _("The invitation is on its way."))
                return redirect("invitations")
            form.add_error(
                None,
                _("The email could not be sent, so we took the invitation back. Nobody got a link. Try again in a little while."),
            )
    rows = access.invitation_rows(viewer)
    known = names(row.by for row in rows if row.by and row.by != viewer.id)
    shown = [(row, ROLE_NAMES[row.role], known.get(row.by, "") if row.by else "") for row in rows]
    return render(request, "programme/invitations.html", {"form": form, "rows": shown})


def _invited(viewer: Viewer, given: dict[str, Any]) -> bool:
    """Invite and send the link; an invitation whose link could not be sent is taken back."""
    walk = given.get("walk_together", False)
    invitation, token = actions.invite(viewer, email=given["email"], role=Who(given["role"]), walk_together=walk)
    try:
        mail.send_invitation(invitation, token)
    except NotSent:
        actions.withdraw_invitation(viewer, invitation)
        return False
    return True


@allows(*INVITERS, what="Staff: taking back an invitation of theirs that nobody has used.")
@require_POST
def withdraw_invitation(request: HttpRequest, invitation: UUID) -> HttpResponse:
    """Take back an invitation."""
    found = access.own_invitation(_viewer(request), invitation)
    if found is None:
        raise Http404
    if actions.withdraw_invitation(_viewer(request), found):
        say(request, _("Taken back. The link does not work any more."))
    else:
        say(request, _("They have said yes meanwhile, so there was nothing to take back."), calm=True)
    return redirect("invitations")


@allows(Who.GUEST, what="Whoever holds the secret link of an invitation that is still open.")
@never_cache
def accept_invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Say yes to an invitation: as somebody new, or as somebody signed in who takes one more role."""
    if refused := ratelimit.consume_or_429(request, action="accept", config={"accept": "30/m/ip"}, limit_get=True):
        return refused  # type: ignore[no-any-return]
    invitation = access.invitation_by_token(token)
    if invitation is None:
        return render(request, "programme/invitation_over.html", status=410)
    if request.user.is_authenticated:
        return _take_role(request, invitation)
    language = request.GET.get("language") or request.POST.get("language")
    with translation.override(language if language in {"en", "es"} else _first_language(request, invitation)):
        return _join(request, invitation)


def _first_language(request: HttpRequest, invitation: Invitation) -> str:
    """Return the language chosen before or that the browser asks for, or else the programme's."""
    asks = "language" in request.COOKIES or request.headers.get("Accept-Language", "")[:2] in {"en", "es"}
    return translation.get_language_from_request(request) if asks else invitation.programme.language


def _about(invitation: Invitation) -> dict[str, Any]:
    role = Who(invitation.role)
    who = invitation.invited_by.chosen_name if invitation.invited_by else ""
    return {
        "invitation": invitation,
        "who": who,
        "role": ROLE_NAMES[role],
        "note": ROLE_NOTES[role.value],
        "for_person": role is Who.PERSON,
    }


def _join(request: HttpRequest, invitation: Invitation) -> HttpResponse:
    form = forms.AcceptForm(request.POST or None, initial={"language": translation.get_language()})
    here = {**_about(invitation), "form": form, "here": request.path}
    if request.method == "POST" and form.is_valid():
        try:
            membership = actions.accept_invitation(invitation, **form.cleaned_data)
        except actions.NoLongerOpen:
            return render(request, "programme/invitation_over.html", status=410)
        except AddressTaken:
            return render(request, "programme/has_account.html", {**here, "door": sign_in_address(request.path)}, status=409)
        request.session[ACTING] = str(membership.id)
        response = sign_in(request, membership.account_id)
        _drop_messages(request)
        return response
    return render(request, "programme/accept.html", here)


def _drop_messages(request: HttpRequest) -> None:
    """The welcome is the page that they land on."""
    list(get_messages(request))


def _take_role(request: HttpRequest, invitation: Invitation) -> HttpResponse:
    if request.method != "POST":
        return render(request, "programme/take_role.html", _about(invitation))
    try:
        membership = actions.accept_invitation(invitation, chosen_name="", password="", language="", account=request.user)  # type: ignore[arg-type]
    except actions.NoLongerOpen:
        return render(request, "programme/invitation_over.html", status=410)
    request.session[ACTING] = str(membership.id)
    return redirect(settings.LOGIN_REDIRECT_URL)


@allows(Who.ADMINISTRATOR, what="An administrator: the accounts and roles of their own programme, never what people write.")
def accounts(request: HttpRequest) -> HttpResponse:
    """Show who holds which role since when."""
    held = [(m, m.account.chosen_name, ROLE_NAMES[Who(m.role)]) for m in access.everybody(_viewer(request))]
    viewer = _viewer(request)
    return render(request, "programme/accounts.html", {"held": held, "own": viewer.membership.id, "me": viewer.id})


@allows(Who.ADMINISTRATOR, what="An administrator: ending a role in their own programme.")
def end_role(request: HttpRequest, membership: UUID) -> HttpResponse:
    """Ask, then end a role."""
    viewer = _viewer(request)
    found = access.membership_in(viewer, membership)
    if found is None:
        raise Http404
    if request.method != "POST":
        role = Who(found.role)
        shown = {"name": found.account.chosen_name, "role": ROLE_NAMES[role], "walks": role in (Who.PERSON, Who.SPECIALIST)}
        return render(request, "programme/end_role.html", shown)
    try:
        actions.end_role(viewer, found)
        say(request, _("The role is ended."))
    except actions.LastAdministrator:
        say(
            request,
            _("This is the last administrator. Invite another one first, so that somebody can look after the programme."),
            calm=True,
        )
    return redirect("accounts" if found.id != viewer.membership.id else settings.LOGIN_REDIRECT_URL)


@allows(Who.ADMINISTRATOR, what="An administrator: the settings of their own programme.")
def settings_page(request: HttpRequest) -> HttpResponse:
    """Change name, language, time zone and the smallest group."""
    viewer = _viewer(request)
    programme = viewer.programme
    fields = ("name", "language", "time_zone", "minimum_group", "keeps_years")
    form = forms.ProgrammeForm(request.POST or None, initial={name: getattr(programme, name) for name in fields})
    if request.method == "POST" and form.is_valid():
        actions.change_settings(viewer, **form.cleaned_data)
        say(request, _("Kept."))
        return redirect("programme_settings")
    return render(request, "programme/settings.html", {"form": form})


@allows(Who.ADMINISTRATOR, what="An administrator: whom people of their own programme can call on a hard day.")
def crisis_lines(request: HttpRequest) -> HttpResponse:
    """Change the numbers to call or text."""
    viewer = _viewer(request)
    kept = [_as_initial(line) for line in access.crisis_lines(viewer.programme)]
    lines = forms.CrisisLines(request.POST or None, initial=kept)
    if request.method == "POST" and lines.is_valid():
        order = rules.rearranged(len(lines.forms), request.POST.get("do", ""))
        given = [lines.forms[at].cleaned_data for at in order]
        try:
            actions.set_crisis_lines(viewer, [_as_line(one) for one in given if one.get("number")])
            say(request, _("Kept."))
            return redirect("crisis_lines")
        except actions.NobodyToCall:
            say(request, _("One number must stay. Nothing was changed."), calm=True)
    return render(request, "programme/crisis_lines.html", {"lines": lines, "last": len(kept)})


_WORDS = ("label_en", "label_es", "hint_en", "hint_es", "region_en", "region_es")


def _as_initial(line: CrisisLine) -> dict[str, str]:
    way, _colon, number = line.address.partition(":")
    return {"way": way, "number": number, **{name: getattr(line, name) for name in _WORDS}}


def _as_line(given: dict[str, str]) -> CrisisLine:
    number = "".join(c for c in given["number"] if c.isdigit() or c == "+")
    return CrisisLine(address=f"{given['way']}:{number}", **{name: given[name] for name in _WORDS})
