"""Letters about one's own account, in the reader's language."""

import logging
from smtplib import SMTPRecipientsRefused

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core import signing
from django.core.mail import send_mail
from django.urls import reverse
from django.utils import translation
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.utils.translation import gettext as _

from alongside.people.later import Logged
from alongside.people.models import Account

log = logging.getLogger(__name__)
ADDRESS_SALT = "alongside.people.address"
ADDRESS_LASTS = 24 * 60 * 60


class NotSent(Logged):
    """The mail server did not take a letter. No address stands in this, and it is in the log by its kind already."""


class NobodyThere(NotSent):
    """The mail server said for good that nobody reads this address."""


def send(to: str, subject: str, text: str, what: str) -> None:
    """Hand a letter to the mail server now; `what` is its kind, as the log may name it.

    Raises:
        NobodyThere: the server says that there is no such address, and that asking again would not help.
        NotSent: the server cannot be reached, or did not take it.
    """
    try:
        send_mail(subject, text, None, [to], fail_silently=False)
    except (OSError, ValueError) as problem:  # a server's refusal is an OSError too; what no letter can hold, a ValueError
        log.warning("A letter was not taken by the mail server: %s (%s)", what, type(problem).__name__)
        raise (NobodyThere if _refused_for_good(problem) else NotSent) from None


def _refused_for_good(problem: Exception) -> bool:
    """Say whether the answer is about the address alone (RFC 5321, 4.2.1: 5yz is for good, 4yz for now)."""
    codes = [code for code, _said in problem.recipients.values()] if isinstance(problem, SMTPRecipientsRefused) else []
    return bool(codes) and all(500 <= code < 600 for code in codes)


def signed(*lines: str) -> str:
    """Return a letter's text with our name under it."""
    return "\n\n".join([*lines, "Alongside"]) + "\n"


def reset_link(account: Account) -> str:
    """Return the link under which a new password can be chosen; it works once, for three days at most."""
    token = [urlsafe_base64_encode(force_bytes(account.pk)), default_token_generator.make_token(account)]
    return str(settings.BASE_URL + reverse("new_password", args=token))


def send_reset_link(account: Account) -> None:
    """Send the link under which a new password can be chosen. Raises NotSent."""
    link = reset_link(account)
    with translation.override(account.language):
        text = signed(
            _("Hello %(name)s,") % {"name": account.chosen_name},
            _("Somebody, probably you, could not sign in. Open this link to choose a new password:"),
            link,
            _("It works once. If you did not ask for it, you do not need to do anything. Your password stays as it is."),
        )
        send(account.email, _("Choose a new password"), text, "a way back in")


def send_address_link(account: Account, to: str, digest: str) -> None:
    """Send to a wanted address the link that proves that it is read by the one who wants it. Raises NotSent.

    Until then anybody may read there. So nothing stands in it that somebody chose, and nobody learns who is in a programme.
    """
    token = signing.dumps([str(account.pk), digest], salt=ADDRESS_SALT)
    link = settings.BASE_URL + reverse("confirm_address", args=[token])
    with translation.override(account.language):
        text = signed(
            _("Hello,"),
            _("Open this link within a day to sign in with this email from now on:"),
            link,
            _("If you did not ask for this, you do not need to do anything."),
        )
        send(to, _("Is this your new email?"), text, "a link to a new address")


def tell_old_address(account: Account, left: str) -> None:
    """Tell the address that was left, so that nobody is moved without knowing. Raises NotSent."""
    with translation.override(account.language):
        text = signed(
            _("Hello %(name)s,") % {"name": account.chosen_name},
            _("From now on you sign in with another email. We send nothing more to this one."),
            _("If it was not you who changed it, please call your programme now."),
        )
        send(left, _("Your email was changed"), text, "word to an address that was left")
