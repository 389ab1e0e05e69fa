"""Letters about one's own account, in the reader's language."""

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core import signing
from django.core.mail import send_mail
from django.db import transaction
from django.urls import reverse
from django.utils import translation
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.utils.translation import gettext as _

from alongside.people.models import Account

ADDRESS_SALT = "alongside.people.address"
ADDRESS_LASTS = 24 * 60 * 60


def send_later(to: str, subject: str, text: str) -> None:
    """Send a letter once the change that it tells of is kept."""
    transaction.on_commit(lambda: send_mail(subject, text, None, [to], fail_silently=False))


def _signed(*lines: str) -> str:
    return "\n\n".join([*lines, "Alongside"]) + "\n"


def send_reset_link(account: Account) -> None:
    """Send the link under which a new password can be chosen; it works once, for three days at most."""
    token = [urlsafe_base64_encode(force_bytes(account.pk)), default_token_generator.make_token(account)]
    link = settings.BASE_URL + reverse("new_password", args=token)
    with translation.override(account.language):
        text = _signed(
            _("Hello %(name)s,") % {"name": account.chosen_name},
            _("Somebody, probably you, could not sign in. Open this link to choose a new password:"),
            link,
            _("It works once. If you did not ask for it, you do not need to do anything. Your password stays as it is."),
        )
        send_later(account.email, _("Choose a new password"), text)


def send_address_link(account: Account, to: str, digest: str) -> None:
    """Send to a wanted address the link that proves that it is read by the one who wants it."""
    token = signing.dumps([str(account.pk), digest], salt=ADDRESS_SALT)
    link = settings.BASE_URL + reverse("confirm_address", args=[token])
    with translation.override(account.language):
        text = _signed(
            _("Hello %(name)s,") % {"name": account.chosen_name},
            _("Open this link within a day to sign in with this email from now on:"),
            link,
            _("If you did not ask for this, you do not need to do anything."),
        )
        send_later(to, _("Is this your new email?"), text)


def tell_old_address(account: Account, left: str) -> None:
    """Tell the address that was left, so that nobody is moved without knowing."""
    with translation.override(account.language):
        text = _signed(
            _("Hello %(name)s,") % {"name": account.chosen_name},
            _("From now on you sign in with another email. We send nothing more to this one."),
            _("If it was not you who changed it, please call your programme now."),
        )
        send_later(left, _("Your email was changed"), text)
