"""Pages that belong to no room: how words are kept safe, and the parts that every page is made of."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from alongside.kernel.access import Who, allows
from alongside.ui import remarks, showcase


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


@allows(
    Who.SPECIALIST,
    Who.SUPERVISOR,
    what="Their own words, as the wording lens and the role lens see them; nothing of them is kept.",
)
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def wording(request: HttpRequest) -> HttpResponse:
    """Look at words before they are shared: on a page, or `beside` a field while they are written."""
    form = remarks.WordsForm(request.POST if request.method == "POST" else None)
    looked = remarks.look_at(form.cleaned_data["text"]) if form.is_valid() else None
    if request.POST.get("beside"):
        return render(request, "ui/remarks_beside.html", {"looked": looked})
    return render(request, "ui/wording.html", {"form": form, "looked": looked})
