"""Pages that belong to no room: how words are kept safe, and the parts that every page is made of."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from alongside.kernel.access import Who, allows
from alongside.ui import showcase


@allows(Who.GUEST, what="Anybody may read how words are kept safe.")
@login_not_required
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """Say in plain words how what people write is kept."""
    return render(request, "ui/privacy.html")


@allows(Who.GUEST, what="Anybody may see the parts that pages are made of; everybody in them is made up.")
@login_not_required
@require_safe
def design(request: HttpRequest) -> HttpResponse:
    """Show every component in every state."""
    return render(request, "ui/design.html", showcase.examples())
