"""What stands above every page of somebody who is being let in again."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from alongside.people import access, coming_back
from alongside.people.coming_back_mail import answer_path
from alongside.people.models import Account
from alongside.people.rules import NEW_ADDRESS_WAITS, Help, Stage, WayBack
from alongside.ui.dates import plain_day


@dataclass(frozen=True)
class Standing:
    """Words, and the one press that answers them."""

    text: str
    url: str
    label: str


def standing(account: Account) -> Standing | None:
    """Return what stands for an account now. Without any, nothing is asked of the database."""
    found = coming_back.help_for(account)
    if found is None:
        return None
    told = coming_back.stage_of(account, found) is Stage.TOLD
    return Standing(_says(account, found), answer_path(account, found), _("I have read it") if told else _("Stop it"))


def _says(account: Account, found: WayBack) -> str:
    who = access.names([found.by]).get(found.by, "") if found.by else ""
    named = {"who": who or _("Whoever runs this program"), "day": plain_day(found.at)}
    if found.kind is Help.AGAIN:
        return _("%(who)s let you in again on %(day)s. Your authenticator app, passkeys and recovery codes were removed.") % named
    if found.kind is Help.MOVED:
        return _("Since %(day)s you sign in with the email that %(who)s gave. Your old ways to sign in were removed.") % named
    if coming_back.stage_of(account, found) is Stage.WAITS:
        named["day"] = plain_day(found.at + NEW_ADDRESS_WAITS)
        return _("%(who)s gave a new email for you. A link goes there on %(day)s. If you did not ask for it, stop it.") % named
    return (
        _("%(who)s gave a new email for you. Whoever opens the link there can come in. If you did not ask for it, stop it.")
        % named
    )
