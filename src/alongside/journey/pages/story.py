"""The story: its chapters, one of them, writing or saying one, and choosing between what two devices wrote."""

from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import Sight, looked
from alongside.consent.rules import Category
from alongside.journey import showing
from alongside.journey.access import own_sight, sight_of
from alongside.journey.access import story as access
from alongside.journey.actions import story as actions
from alongside.journey.actions import voice as voices
from alongside.journey.forms import ReplyForm
from alongside.journey.forms.story import ChapterForm, ChoiceForm, too_much
from alongside.journey.forms.uploads import BoundedInMemory
from alongside.journey.models import Chapter, ChapterWords
from alongside.journey.pages.asking import Sees, WillSee, or_404, page_asked, settled, viewer_of
from alongside.journey.pages.beside import beside_rows
from alongside.journey.pages.turning import put_away, turn
from alongside.journey.rules.story import Lands, Took, together
from alongside.journey.rules.voice import TooMuch
from alongside.journey.showing.story import heard
from alongside.kernel.access import Who, allows
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.programme.written_as import as_written
from alongside.ui.notices import say
from alongside.ui.uploads import files_come_by

COMPARED_UP_TO = 6_000  # characters in which the words that differ are marked; in longer texts that takes too long
SEEN_CHAPTER = "A chapter of their own story, or one that the person lets them see; a look by somebody else is written down"


@allows(Who.PERSON, what="Their own story")
@require_GET
def story(request: HttpRequest) -> HttpResponse:
    """My story: its chapters in my order."""
    chapters = access.chapters_of(own_sight(viewer_of(request)))
    away = put_away(request, access.put_away_chapters, lambda one: str(one.title), "chapter_bring_back", "chapter")
    return render(request, "journey/story.html", {"chapters": chapters, "away": away})


@allows(Who.SPECIALIST, Who.SUPERVISOR, what="The chapters that a person lets them see; each look is written down")
@require_GET
def story_of(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """What somebody else sees of a person's story."""
    view = or_404(sight_of(viewer_of(request), person_id))
    chapters = access.chapters_of(view)
    if chapters:
        looked(view, "journey.story")
    return render(
        request, "journey/story_of.html", {"chapters": chapters, "person_id": person_id, "name": names([person_id])[person_id]}
    )


@allows(Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, what=SEEN_CHAPTER)
@require_GET
def chapter(request: HttpRequest, chapter_id: UUID) -> HttpResponse:
    """One chapter: its words, its voice notes, and what was written beside it."""
    viewer = viewer_of(request)
    view, found = or_404(access.chapter_of(viewer, chapter_id))
    looked(view, "journey.chapter", item=found.id)
    return render(request, "journey/chapter.html", _chapter_page(request, view, found, ReplyForm()))


def _chapter_page(request: HttpRequest, view: Sight, found: Chapter, reply: ReplyForm) -> dict[str, Any]:
    viewer = viewer_of(request)
    mine, (beside, more) = found.owner_id == viewer.id, access.beside_chapter(viewer, found, page_asked(request, "beside"))
    known = showing.called([found.owner_id, *(one.author_id for one in beside)])
    shown = {
        "chapter": found,
        "mine": mine,
        "owner": known[found.owner_id],
        "voices": heard(access.recordings_of(found)),
        "next": None if found.put_away_at else access.chapter_after(view, found),
        "replies": beside_rows(viewer, beside, known),
        "reply": reply,
        "beside_turn": turn(request, "beside", "beside", more=more),
    }  # fmt: skip
    if not mine:
        return shown
    earlier, more = access.earlier_chapter_words(found, page_asked(request))
    return shown | {
        "two": access.waiting_beside(found),
        "voices_away": heard(access.recordings_of(found, put_away=True)),
        "earlier": earlier,
        "turn": turn(request, "page", "earlier", more=more),
        "sees": Sees(viewer, found, Category.STORY),
    }


@allows(Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, what="Writing beside a chapter that they may see")
@require_POST
def chapter_reply(request: HttpRequest, chapter_id: UUID) -> HttpResponse:
    """Write beside a chapter, never over it."""
    viewer = viewer_of(request)
    view, found = or_404(access.chapter_of(viewer, chapter_id))
    reply = ReplyForm(request.POST)
    if not reply.is_valid():
        return render(request, "journey/chapter.html", _chapter_page(request, view, found, reply))
    actions.write_beside(viewer, found, reply.cleaned_data["words"])
    say(request, _("Written beside it."), calm=True)
    return redirect(f"{reverse('chapter', args=[found.id])}#beside")


# ── writing and saying ──


@allows(Who.PERSON, what="Writing or saying a chapter of their own story")
@csrf_exempt
@require_http_methods(["GET", "POST"])
def chapter_new(request: HttpRequest) -> HttpResponse:
    """Write or say a new chapter. How a recording comes in is settled before anything of it is read."""
    files_come_by(request, BoundedInMemory(request))
    return _new(request)


@csrf_protect
@as_written
def _new(request: HttpRequest) -> HttpResponse:
    viewer = viewer_of(request)
    form = ChapterForm(request.POST or None, request.FILES or None)
    will_see = WillSee(viewer, Category.STORY, request.POST or None)
    if request.method == "POST" and form.is_valid() and will_see.ready and _fits(viewer, form):
        written = actions.write_chapter(viewer, form.telling, will_see.audience)
        _keep_voice(viewer, written, form)
        say(request, _("Your chapter is kept. You can change it, move it or put it away whenever you like."), calm=True)
        return _done(request, reverse("chapter", args=[written.id]))
    return _form_page(request, form, {"will_see": will_see})


@allows(Who.PERSON, what="The words of a chapter of their own story")
@csrf_exempt
@require_http_methods(["GET", "POST"])
def chapter_words(request: HttpRequest, chapter_id: UUID) -> HttpResponse:
    """Put a chapter in other words, or add a voice note. How a recording comes in is settled before anything of it is read."""
    files_come_by(request, BoundedInMemory(request))
    return _words(request, chapter_id)


@csrf_protect
@as_written
def _words(request: HttpRequest, chapter_id: UUID) -> HttpResponse:
    viewer = viewer_of(request)
    found = or_404(access.own_chapter(viewer, chapter_id))
    first = {"title": found.title, "told_when": found.told_when or "", "words": found.words or "", "revision": found.number}
    form = ChapterForm(request.POST or None, request.FILES or None, initial=first)
    will_see = WillSee(viewer, Category.STORY, request.POST or None, item=found)
    if request.method == "POST" and form.is_valid() and _fits(viewer, form) and settled(will_see):
        saved = actions.save_chapter(viewer, found, form.telling, form.started_from)
        _keep_voice(viewer, found, form)
        if saved.version and saved.lands is Lands.BESIDE:
            return _done(request, f"{reverse('chapter_two', args=[found.id])}?sent={saved.version.number}")
        say(request, _("Your words are kept. The earlier ones are kept too."), calm=True)
        return _done(request, reverse("chapter", args=[found.id]))
    return _form_page(request, form, {"chapter": found, "will_see": will_see})


def _fits(viewer: Viewer, form: ChapterForm) -> bool:
    """Say whether there is room for the voice note that came along, if one did; else put a sentence into the form."""
    voice = form.voice_given
    if voice is None or len(voice.data) <= access.room_left(viewer):
        return True
    form.add_error("voice", too_much(TooMuch.ROOM, len(voice.data), voice.sound.seconds))
    return False


def _keep_voice(viewer: Viewer, found: Chapter, form: ChapterForm) -> None:
    if form.voice_given:
        voices.keep_voice(viewer, found, form.voice_given.data, form.voice_given.sound)


def _from_script(request: HttpRequest) -> bool:
    return "application/json" in request.headers.get("Accept", "")


def _done(request: HttpRequest, address: str) -> HttpResponse:
    """Lead on; a page that sent a recording by itself is told where."""
    return JsonResponse({"to": address}) if _from_script(request) else redirect(address)


def _form_page(request: HttpRequest, form: ChapterForm, more: dict[str, Any]) -> HttpResponse:
    """Show the form, with what is to mend; a page that sent a recording by itself keeps it and is told in words."""
    if _from_script(request) and form.is_bound:
        said = [str(error) for errors in form.errors.values() for error in errors]
        return JsonResponse({"problems": said}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return render(request, "journey/chapter_write.html", {"form": form, "number": form["revision"].value() or 0, **more})


# ── two devices ──


def _two(request: HttpRequest, chapter_id: UUID) -> tuple[Viewer, Chapter, ChapterWords | None]:
    viewer = viewer_of(request)
    found = or_404(access.own_chapter(viewer, chapter_id))
    return viewer, found, access.waiting_beside(found)


def _chosen_already(request: HttpRequest, found: Chapter) -> HttpResponse:
    """Lead to a chapter of which only one version is left, as where the choice was made on another device."""
    say(
        request,
        _("This choice was made already. You are looking at what counts. The other version is under the earlier words."),
        calm=True,
    )
    return redirect("chapter", found.id)


@allows(Who.PERSON, what="Two versions of a chapter of their own that two devices wrote")
@require_http_methods(["GET", "POST"])
def chapter_two(request: HttpRequest, chapter_id: UUID) -> HttpResponse:
    """What stands and what was kept beside it, side by side, with three plain choices."""
    viewer, found, other = _two(request, chapter_id)
    if other is None:
        return _chosen_already(request, found)
    form = ChoiceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _choose(request, viewer, found, other, Took(form.cleaned_data["took"]), form.cleaned_data["seen"])
    stands = or_404(access.version_of(found, found.number))
    long = len(stands.words or "") + len(other.words or "") > COMPARED_UP_TO
    context = {
        "chapter": found,
        "stands": stands,
        "other": other,
        "long": long,
        "sees": Sees(viewer, found, Category.STORY),
        "sent": request.GET.get("sent") == str(other.number),
    }
    return render(request, "journey/chapter_two.html", context)


def _choose(
    request: HttpRequest, viewer: Viewer, found: Chapter, other: ChapterWords, took: Took, seen: int, both: Any = None
) -> HttpResponse:
    try:
        actions.choose(viewer, other, took, seen, both)
    except actions.Moved:
        say(request, _("Something newer was saved while you chose. Nothing was changed. Please look again."), calm=True)
        return redirect("chapter_two", found.id)
    say(request, _("Kept as you chose. The other version stays under the earlier words."), calm=True)
    return redirect("chapter_two" if access.waiting_beside(found) else "chapter", found.id)


@allows(Who.PERSON, what="Putting two versions of a chapter of their own together")
@require_http_methods(["GET", "POST"])
def chapter_together(request: HttpRequest, chapter_id: UUID) -> HttpResponse:
    """Both versions in one place to write on from."""
    viewer, found, other = _two(request, chapter_id)
    if other is None:
        return _chosen_already(request, found)
    this, that = actions.telling_of(found), actions.telling_of(other)
    first = {"title": this.title, "told_when": this.told_when or that.told_when, "words": together(this.words, that.words)}
    form = ChapterForm(request.POST or None, initial={**first, "revision": found.number})
    will_see = WillSee(viewer, Category.STORY, request.POST or None, item=found)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        return _choose(request, viewer, found, other, Took.BOTH, form.started_from, form.telling)
    context = {"chapter": found, "form": form, "other": other, "number": form["revision"].value() or 0, "will_see": will_see}
    return render(request, "journey/chapter_together.html", context)


# ── order ──


@allows(Who.PERSON, what="The order of the chapters of their own story")
@require_POST
def chapter_move(request: HttpRequest, chapter_id: UUID) -> HttpResponse:
    """Move a chapter one place."""
    viewer = viewer_of(request)
    found = or_404(access.own_chapter(viewer, chapter_id))
    or_404(found.put_away_at is None or None)
    actions.move_chapter(viewer, found, earlier=request.POST.get("to") == "earlier")
    return redirect(f"{reverse('story')}#chapters")


@allows(Who.PERSON, what="Putting away a chapter of their own story")
@require_POST
def chapter_put_away(request: HttpRequest, chapter_id: UUID) -> HttpResponse:
    """Put a chapter away, with a way back."""
    viewer = viewer_of(request)
    found = or_404(access.own_chapter(viewer, chapter_id))
    actions.put_chapter_away(viewer, found)
    say(request, _("Put away. Nobody else sees it now."), undo=reverse("chapter_bring_back", args=[found.id]))
    return redirect("story")


@allows(Who.PERSON, what="Bringing back a chapter of their own story")
@require_POST
def chapter_bring_back(request: HttpRequest, chapter_id: UUID) -> HttpResponse:
    """Bring a chapter back to its place."""
    viewer = viewer_of(request)
    found = or_404(access.own_chapter(viewer, chapter_id))
    actions.put_chapter_away(viewer, found, away=False)
    return redirect("story")
