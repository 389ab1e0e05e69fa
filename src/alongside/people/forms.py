"""Forms about one's own account."""

from allauth.account.forms import LoginForm


class SignInForm(LoginForm):  # type: ignore[misc]
    """Sign in by e-mail address, which is looked up by its digest."""
