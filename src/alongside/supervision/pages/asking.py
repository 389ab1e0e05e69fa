"""What every page of the room begins with."""

from typing import Any, TypeVar

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, QueryDict

from alongside.programme.viewer import Viewer

Found = TypeVar("Found")
OWN = "Their own care: what a specialist writes here is theirs alone"
AT_ONCE = 20
A_FEW = 3


def viewer_of(request: HttpRequest) -> Viewer:
    """Return who asks."""
    return request.viewer  # type: ignore[attr-defined,no-any-return]


def or_404(found: Found | None) -> Found:
    """Return what was found; what is missing and what is not the viewer's are the same.

    Raises:
        Http404: there is nothing, or nothing for them.
    """
    if found is None:
        raise Http404
    return found


def sent(request: HttpRequest) -> QueryDict | None:
    """Return what a form was sent with; an empty one was sent too."""
    return request.POST if request.method == "POST" else None


def page_of(request: HttpRequest, found: QuerySet[Any]) -> Page[Any]:
    """Return the page of a list that was asked for."""
    return Paginator(found, AT_ONCE).get_page(request.GET.get("page"))
