"""Forms about one's own account."""

from typing import Any

from allauth.account.forms import LoginForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from alongside.kernel.text import tidy
from alongside.people.actions import change_password
from alongside.people.models import Account
from alongside.vault.access import lookup_digest

PASSWORD_HINT = _("15 letters or more. Four or five words that only you would put together are easy to remember.")
_WHY_NOT = {
    "password_too_short": _("This one is a little short. Use 15 letters or more, for example four or five words."),
    "password_too_common": _("Many people use this one, so it is easy to guess. Try words that only you would put together."),
}


def checked_password(password: str, account: Account | None = None) -> str:
    """Return a new password if it will do.

    Raises:
        ValidationError: saying kindly why it will not.
    """
    try:
        validate_password(password, account)
    except ValidationError as problem:
        raise ValidationError([_WHY_NOT.get(str(e.code), e.message) for e in problem.error_list]) from None
    return password


def new_password_field(label: Any = None) -> forms.CharField:
    """Return the field for a password that is chosen now."""
    label = label or _("A new password")
    widget = forms.PasswordInput(attrs={"autocomplete": "new-password", "data-reveal": True})
    return forms.CharField(label=label, help_text=PASSWORD_HINT, strip=False, max_length=256, widget=widget)


def email_field(label: Any = None, **attributes: str) -> forms.EmailField:
    """Return the field for an e-mail address."""
    return forms.EmailField(
        label=label or _("Email"), max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "email", **attributes})
    )


class SignInForm(LoginForm):  # type: ignore[misc]
    """Sign in by e-mail address, which is looked up by its digest."""

    own_device = forms.BooleanField(
        label=_("This is my own device"),
        help_text=_(
            "Then what you write is kept here if the connection drops, until you sign out. Leave it open where others use this device, too."
        ),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"] = email_field(autocomplete="username webauthn")
        password = forms.PasswordInput(attrs={"autocomplete": "current-password", "data-reveal": True})
        self.fields["password"] = forms.CharField(label=_("Password"), strip=False, max_length=256, widget=password)
        if self.request is not None and "own-device" in self.request.COOKIES:
            self.fields["own_device"].initial = True
        self.order_fields(["login", "password", "own_device"])

    def user_credentials(self) -> dict[str, str]:
        """Return the digest of the address, and the password."""
        given = self.cleaned_data
        return {"username": lookup_digest(given["login"]), "password": given["password"]}


class LostForm(forms.Form):
    """Where to send a link for a new password."""

    email = email_field(_("Your email"))


class NewPasswordForm(forms.Form):
    """Choose a new password."""

    password = new_password_field()

    def __init__(self, user: Account, *args: Any, **kwargs: Any) -> None:
        self.user = user
        super().__init__(*args, **kwargs)

    def clean_password(self) -> str:
        """Check it against what makes a password easy to guess."""
        return checked_password(self.cleaned_data["password"], self.user)

    def save(self) -> Account:
        """Keep it."""
        change_password(self.user, self.cleaned_data["password"])
        return self.user


class LegalNameForm(forms.Form):
    """The name on somebody's papers."""

    legal_name = forms.CharField(
        label=_("The name on my papers"), max_length=200, required=False, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )

    def clean_legal_name(self) -> str:
        """Return the name as it was typed, without stray marks."""
        return tidy(self.cleaned_data["legal_name"])


class AddressForm(forms.Form):
    """The address to which somebody wants to move."""

    email = email_field(_("A new email"))


class PasskeyForm(AddWebAuthnForm):  # type: ignore[misc]
    """Add a passkey. Its name is made by us: the library keeps names in clear, so nobody types one."""

    def clean_name(self) -> str:
        """Return a made name, whatever was sent."""
        self.cleaned_data["name"] = ""
        return str(super().clean_name())
