"""What a page says where two ended, or one stopped sharing, between looking and offering."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from alongside.partnership.actions import Ended, Unseen
from alongside.ui.notices import say

Asked = ParamSpec("Asked")
Page = Callable[Concatenate[HttpRequest, Asked], HttpResponse]


def unless_it_changed(page: Page[Asked]) -> Page[Asked]:
    """Say, where the other was a moment faster, that nothing was offered, and lead back to who walks together."""

    @wraps(page)
    def answer(request: HttpRequest, /, *args: Asked.args, **named: Asked.kwargs) -> HttpResponse:
        try:
            return page(request, *args, **named)
        except (Ended, Unseen):
            say(request, _("Something changed between you two in this moment, so nothing was offered."), calm=True)
            return redirect("together")

    return answer
