"""While somebody writes, the page says in words who will be able to read it: on every form of the journey with a place for words."""

import html
import re
from collections.abc import Iterator
from itertools import zip_longest

import pytest
from django.test import Client
from django.urls import URLPattern, reverse

from alongside.cli.addresses import addresses
from alongside.consent.actions import choose_audience
from alongside.consent.rules import Audience
from alongside.decisions.actions import accept
from alongside.journey import actions, urls
from alongside.journey.actions import measures as answering
from alongside.journey.models import Chapter, Goal, MeasureResponse, Step
from alongside.journey.rules import StepOwner, StepWords
from alongside.measures.models import Measure
from tests.lived import Life

OURS = {pattern.name for pattern in urls.urlpatterns if isinstance(pattern, URLPattern)}
UUID = r"-[0-9a-f]{8}-[0-9a-f-]{27}"
DRAFTED = re.compile(r'<form\b[^>]*data-draft="([^"]+)"')
BESIDE_IT = re.compile(r'<details class="sees".*?</summary>', re.DOTALL)
SAID = re.compile(r"\b(Only you|You and (Dana|Maya)|You, |Whoever sees this|nobody else)\b")
SEEN_BY_SOMEBODY = {"maya": 25, "dana": 9}  # how many such forms each meets at the least


def _forms(page: str) -> Iterator[tuple[str, str]]:
    """Yield each form with a place for words by the name of its draft, with what it says and what stands right after it."""
    begins = [*DRAFTED.finditer(page)]
    for one, after in zip_longest(begins, [next_one.start() for next_one in begins[1:]]):
        form, _end, rest = page[one.start() : after].partition("</form>")
        beside = BESIDE_IT.search(rest)
        if "<textarea" in form or 'type="text"' in form:
            yield re.sub(UUID, "", one[1]), html.unescape(re.sub(r"<[^>]+>", " ", form + (beside[0] if beside else "")))


def _pages(life: Life, browser: Client) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each page of the journey that somebody can open."""
    for address in addresses():
        if address.name not in OURS or set(address.pattern.pattern.converters) - set(life.ids):
            continue
        url = reverse(address.name, kwargs={name: life.ids[name] for name in address.pattern.pattern.converters})
        answer = browser.get(url, follow=True)
        if answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html"):
            yield address.name, answer.content.decode()


@pytest.mark.parametrize("who", SEEN_BY_SOMEBODY)
def test_who_writes_reads_who_will_see_it(life: Life, who: str):
    maya = life.cast.viewer("maya")
    begun = answering.begin(maya, Measure.objects.get(pk=life.ids["measure_id"]), language="en")
    silent, met = set(), set()
    for response in (begun, MeasureResponse.objects.get(pk=life.ids["response_id"])):
        life.ids["response_id"] = response.pk
        for name, page in _pages(life, life.cast.client(who)):
            for draft, said in _forms(page):
                met.add(draft)
                if not SAID.search(said):
                    silent.add(f"{name}: {draft}")
    assert not silent, "\n".join(sorted(silent))
    assert len(met) >= SEEN_BY_SOMEBODY[who]


@pytest.mark.parametrize("name", ["chapter_two", "chapter_together", "chapter_words"])
def test_choosing_between_two_versions_says_who_sees_the_chapter(life: Life, name: str):
    page = life.cast.client("maya").get(reverse(name, args=[life.ids["chapter_id"]])).content.decode()
    (said,) = BESIDE_IT.findall(page)
    assert "You and Dana" in html.unescape(said)


# ── the choice right there, beside the words ──
def _written(goal: Goal, **more: str) -> dict[str, str]:
    return {"title": goal.title, "why": "For the quiet.", **more}


def test_a_choice_is_kept_while_something_else_needs_a_look(life: Life):
    goal = Goal.objects.get(pk=life.ids["goal_id"])
    url, maya = reverse("goal_words", args=[goal.id]), life.cast.client("maya")
    again = maya.post(url, _written(goal, audience="only_me", audience_was="usual", title="")).content.decode()
    assert re.findall(r'name="audience" value="(\w+)"[^>]* checked', again) == ["only_me"]
    maya.post(url, _written(goal, audience="only_me", audience_was="usual"))
    goal.refresh_from_db()
    assert goal.audience == Audience.ONLY_ME


def test_what_nobody_could_choose_is_refused_and_nothing_is_kept(life: Life):
    goal = Goal.objects.get(pk=life.ids["goal_id"])
    url = reverse("goal_words", args=[goal.id])
    life.cast.client("maya").post(url, _written(goal, title="Other words", audience="everybody", audience_was="usual"))
    goal.refresh_from_db()
    assert (goal.title, goal.audience) == ("Open the bakery on Saturdays", Audience.USUAL)


def test_who_sees_it_can_be_chosen_while_the_words_are_changed(life: Life):
    goal = Goal.objects.get(pk=life.ids["goal_id"])
    url, maya, dana = reverse("goal_words", args=[goal.id]), life.cast.client("maya"), life.cast.client("dana")
    page = maya.get(url).content.decode()
    assert '<input type="hidden" name="audience_was" value="usual">' in page
    assert dana.get(reverse("goal", args=[goal.id])).status_code == 200
    maya.post(url, _written(goal, audience="only_me", audience_was="usual"))
    assert dana.get(reverse("goal", args=[goal.id])).status_code == 404


def test_a_page_that_stood_open_opens_nothing_that_was_closed_meanwhile(life: Life):
    goal = Goal.objects.get(pk=life.ids["goal_id"])
    choose_audience(life.cast.viewer("maya"), goal, Audience.ONLY_ME)
    url = reverse("goal_words", args=[goal.id])
    maya = life.cast.client("maya")
    again = maya.post(url, _written(goal, audience="usual", audience_was="usual", title="")).content.decode()
    assert 'name="audience_was" value="only_me"' in again
    assert re.findall(r'name="audience" value="(\w+)"[^>]* checked', again) == ["only_me"]
    maya.post(url, _written(goal, audience="usual", audience_was="usual"))
    goal.refresh_from_db()
    assert (goal.why, goal.audience) == ("For the quiet.", Audience.ONLY_ME)


IN_THE_FORM = {
    "meaning": (), "goal_words": ("goal_id",), "strength_words": ("strength_id",), "chapter_words": ("chapter_id",),
    "value": ("value_id",), "win": ("win_id",), "network_entry": ("entry_id",), "wellness_line": ("line_id",),
    "plan_part": ("part_id",), "step_new": ("goal_id",), "step": ("step_id",), "goal_waits": ("goal_id",), "tried_new": ("goal_id",),
    "tried": ("tried_id",), "goal_review": ("goal_id",), "goal_strength": ("goal_id",), "seen_new": ("strength_id",),
}  # fmt: skip


@pytest.mark.parametrize("name", IN_THE_FORM)
def test_the_choice_is_inside_the_form_so_that_choosing_loses_no_words(life: Life, name: str):
    """Words that were typed and not sent yet stay where they are while somebody chooses who sees them."""
    page = life.cast.client("maya").get(reverse(name, args=[life.ids[one] for one in IN_THE_FORM[name]])).content.decode()
    forms = [form for form in re.findall(r"<form\b.*?</form>", page, re.DOTALL) if 'name="audience"' in form]
    assert [("data-draft=" in form, 'name="audience_was"' in form) for form in forms] == [(True, True)]


def test_a_chapter_is_let_see_by_the_form_that_changes_it(life: Life):
    chapter = Chapter.objects.get(pk=life.ids["chapter_id"])
    said = {"title": "The ovens", "revision": str(chapter.number), "audience": "only_me", "audience_was": chapter.audience}
    life.cast.client("maya").post(reverse("chapter_words", args=[chapter.id]), said)
    chapter.refresh_from_db()
    assert chapter.audience == Audience.ONLY_ME


def test_a_specialist_reads_who_will_see_what_their_own_step_waits_on(life: Life):
    maya, goal = life.cast.viewer("maya"), Goal.objects.get(pk=life.ids["goal_id"])
    asked = actions.ask_for_step(maya, goal, StepWords("Ask the youth group", StepOwner.SPECIALIST), specialist=life.cast.dana.id)
    accept(life.cast.viewer("dana"), asked)
    step = Step.objects.get(specialist=life.cast.dana)
    page = life.cast.client("dana").get(reverse("step_waits", args=[step.id])).content.decode()
    ((_draft, said),) = [*_forms(page)]
    assert "You and Maya" in said
