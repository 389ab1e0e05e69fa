"""Pages that ask who it is once more before they show or change what is most private."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.reauthentication import is_reauthentication_required
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode

Page = Callable[..., HttpResponseBase]


def freshly(page: Page) -> Page:
    """Let a page run only within ten minutes of giving the password, a passkey or a code.

    Nothing that was sent is put aside in the session meanwhile (the library's own way would keep it in clear).
    """

    @wraps(page)
    def first(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.user.is_authenticated and is_reauthentication_required(request, app="allauth.mfa"):
            return _ask(request)
        return page(request, *args, **kwargs)

    return first


def _ask(request: HttpRequest) -> HttpResponseBase:
    methods = get_adapter(request).get_reauthentication_methods(request.user)
    where = methods[0]["url"] if methods else reverse("account_login")
    return HttpResponseRedirect(f"{where}?{urlencode({'next': request.path})}")
