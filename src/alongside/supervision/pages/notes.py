"""My own care at a glance, and the reflective journal."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from alongside.kernel.access import Who, allows
from alongside.programme.viewer import Viewer
from alongside.supervision import access, actions, forms, showing
from alongside.supervision.models import OwnNote
from alongside.supervision.pages.asking import A_FEW, OWN, or_404, page_of, sent, viewer_of
from alongside.supervision.rules import Prompt, first_words
from alongside.supervision.wording import PROMPTS
from alongside.ui.notices import say


def _prompts() -> list[tuple[str, str]]:
    return [(prompt.value, str(text)) for prompt, text in PROMPTS.items()]


def _begin(request: HttpRequest, viewer: Viewer) -> forms.NoteForm:
    begun = request.GET.get("begin", "")
    first = {"prompt": begun if begun in set(Prompt) else ""}
    return forms.NoteForm(sent(request), initial=first, people=access.could_be_about(viewer))


def _rows(viewer: Viewer, notes: list[OwnNote]) -> list[tuple[OwnNote, str, str]]:
    return [(note, first_words(note.words), access.about_whom(viewer, note)) for note in notes]


@allows(Who.SPECIALIST, what=OWN)
@require_safe
def own_care(request: HttpRequest) -> HttpResponse:
    """My own care: a note in seconds, how I am, the boundary log, and what I brought."""
    viewer = viewer_of(request)
    check = access.checks_of(viewer).first()
    return render(request, "supervision/own_care.html", {
        "form": _begin(request, viewer),
        "prompts": _prompts(),
        "notes": _rows(viewer, list(access.notes_of(viewer)[:A_FEW])),
        "check": check,
        "check_words": showing.check_words(check) if check else "",
        "boundaries": [(one, showing.boundary_name(one), first_words(one.happened)) for one in access.boundaries_of(viewer)[:A_FEW]],
        "brought": showing.brought_rows(access.bringings_of(viewer)[:A_FEW]),
    })  # fmt: skip


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def own_notes(request: HttpRequest) -> HttpResponse:
    """My journal: write a note, and read those before it."""
    viewer = viewer_of(request)
    form = _begin(request, viewer)
    if request.method == "POST" and form.is_valid():
        kept = actions.write_note(viewer, form.cleaned_data["words"], form.prompt_chosen, form.cleaned_data.get("about", ""))
        say(request, _("Kept. Only you can read it."), calm=True)
        return redirect("own_note", kept.id)
    page = page_of(request, access.notes_of(viewer))
    shown = {"form": form, "prompts": _prompts(), "page": page, "notes": _rows(viewer, list(page))}
    return render(request, "supervision/own_notes.html", shown, status=422 if form.is_bound else 200)


@allows(Who.SPECIALIST, what=OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def own_note(request: HttpRequest, own_note_id: UUID) -> HttpResponse:
    """One note: read it, change it, with what was brought of it."""
    viewer = viewer_of(request)
    note = or_404(access.note_of(viewer, own_note_id))
    people = access.could_be_about(viewer)
    first = {"words": note.words, "about": note.about if note.about in people else "", "prompt": note.prompt or ""}
    form = forms.NoteForm(sent(request), initial=first, people=people)
    if request.method == "POST" and form.is_valid():
        actions.change_note(viewer, note, form.cleaned_data["words"], _about(note, form, people))
        say(request, _("Kept. Your earlier words stay with it."), calm=True)
        return redirect("own_note", note.id)
    return render(request, "supervision/own_note.html", {
        "note": note,
        "asked": showing.asked(note),
        "about": access.about_whom(viewer, note),
        "form": form,
        "versions": access.versions_of(note),
        "brought": showing.brought_rows(access.bringings_from(viewer, note.id)),
    }, status=422 if form.is_bound else 200)  # fmt: skip


def _about(note: OwnNote, form: forms.NoteForm, people: dict[str, str]) -> str:
    """Return whom the note is about now; somebody who can no longer be chosen stays unless somebody else is chosen."""
    chosen = str(form.cleaned_data.get("about", ""))
    return (note.about or "") if not chosen and note.about not in people else chosen


@allows(Who.SPECIALIST, what=OWN)
@require_POST
def own_note_let_go(request: HttpRequest, own_note_id: UUID) -> HttpResponse:
    """Let a note go, for good."""
    viewer = viewer_of(request)
    actions.let_note_go(viewer, or_404(access.note_of(viewer, own_note_id)))
    say(request, _("Deleted. The note and its earlier words are gone."), calm=True)
    return redirect("own_notes")
