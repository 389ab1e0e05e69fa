"""Letters to somebody who is let in again, and the links in them."""

from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from alongside.people import coming_back
from alongside.people.later import later
from alongside.people.mail import NotSent, reset_link, send, signed
from alongside.people.models import Account
from alongside.people.rules import NEW_ADDRESS_WAITS, WayBack
from alongside.ui.dates import plain_day

ANSWER_SALT, TAKE_SALT = "alongside.people.coming-back.answer", "alongside.people.coming-back.take"


def answer_path(account: Account, found: WayBack) -> str:
    """Return the address under which a help is read or stopped with one press."""
    return reverse("way_back_answer", args=[signing.dumps([str(account.pk), found.key], salt=ANSWER_SALT)])


def named_in(token: str, salt: str, lasts: timedelta | None = None) -> tuple[UUID, str]:
    """Return whose account and which help a link of ours names.

    Raises:
        signing.BadSignature: it is none of ours, or too old.
    """
    account, key = signing.loads(token, salt=salt, max_age=lasts)
    return UUID(account), key


def tell_let_in(account: Account, who: str) -> None:
    """Send the link for a new password to whoever was let in again, and say what was done and by whom. Raises NotSent."""
    with translation.override(account.language):
        text = signed(
            _("Hello %(name)s,") % {"name": account.chosen_name},
            _("%(who)s let you in again.") % {"who": who} if who else _("Whoever runs this program let you in again."),
            _(
                "Your authenticator app, your passkeys and your recovery codes were removed. Your old password does not work any more."
            ),
            _("You were signed out everywhere. What you wrote is as you left it, and nobody could read it by this."),
            _("Open this link within three days to choose a new password. It works once:"),
            reset_link(account),
            _("If you did not ask for this, please call your programme now."),
        )
        send(account.email, _("You can come in again"), text, "word to somebody who was let in again")


def tell_given(account: Account, found: WayBack, who: str) -> None:
    """Tell the address that the account has now that another was given, and how to stop that. Raises NotSent."""
    with translation.override(account.language):
        text = signed(
            _("Hello %(name)s,") % {"name": account.chosen_name},
            _("%(who)s gave us a new email for you. Nothing changes yet.") % {"who": who},
            _("If you asked for it, you do not need to do anything. On %(day)s a link goes to the new email.")
            % {"day": plain_day(_due(found))},
            _("If it was not you, open this link and press once to stop it:"),
            settings.BASE_URL + answer_path(account, found),
        )
        send(account.email, _("Is this you? A new email was given for you"), text, "word that a new address was given")


def tell_taken_back_later(account: Account, who: str) -> None:
    """Tell it beside the answer."""
    later(lambda: tell_taken_back(account, who), "word that a new address was taken back")


def tell_taken_back(account: Account, who: str) -> None:
    """Tell the address that the account has that it keeps it. Raises NotSent."""
    with translation.override(account.language):
        text = signed(
            _("Hello %(name)s,") % {"name": account.chosen_name},
            _("%(who)s took back the new email. Your email stays as it is, and you do not need to do anything.") % {"who": who},
        )
        send(account.email, _("Your email stays as it is"), text, "word that a new address was taken back")


def send_links_due() -> int:
    """Send the link to each new address whose days are over; what was not taken is tried again. Returns how many went out.

    Safe to run twice: at worst two letters hold the same right, and the first that is used ends it.
    """
    went = 0
    for account, found in coming_back.due():
        try:
            _send_link(account, found)
        except NotSent:
            continue
        coming_back.link_sent(account, found.key)
        went += 1
    return went


def _send_link(account: Account, found: WayBack) -> None:
    """Send it. No name stands in it, of a human or of a programme: a wrong address may be a stranger's."""
    token = signing.dumps([str(account.pk), found.key], salt=TAKE_SALT)
    with translation.override(account.language):
        text = signed(
            _("Hello,"),
            _("Open this link within three days to choose a new password. From then on you sign in with this email:"),
            settings.BASE_URL + reverse("new_address", args=[token]),
            _("If you did not ask for this, you do not need to do anything."),
        )
        send(found.email, _("Is this your new email?"), text, "a link to a new address that was given")


def _due(found: WayBack) -> datetime:
    return found.at + NEW_ADDRESS_WAITS
