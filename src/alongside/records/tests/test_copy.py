"""A copy holds everything that is a person's and nothing of anybody else's, and leaves nothing on a disk."""

import io
import json
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import PurePath
from typing import Any

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import translation

from alongside.audit.access import about
from alongside.consent import actions as consent
from alongside.consent.rules import Category
from alongside.journey import actions as journey
from alongside.journey.actions import how as ways
from alongside.journey.rules import Mood, StepWords
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.mirror import actions as mirroring
from alongside.mirror.access import reading_of
from alongside.programme.actions import give_role
from alongside.programme.viewer import Viewer
from alongside.records import access, actions, rules, sheets
from alongside.records.sheets import Sheet
from alongside.vault.fields import SealedTextField
from tests.cast import PASSWORD
from tests.lived import Life


def taken(life: Life, who: str = "maya") -> dict[str, bytes]:
    """Return the files of somebody's copy."""
    with zipfile.ZipFile(io.BytesIO(b"".join(actions.take(life.cast.viewer(who))))) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def words_of(copy: dict[str, bytes]) -> str:
    return "\n".join(content.decode("utf-8", "replace") for content in copy.values())


def every_sheet() -> list[Sheet]:
    return [one for sheet in sheets.every() for one in sheet.all()]


# ── nothing is forgotten ──


def test_each_table_with_sealed_words_is_taken_along_or_says_why_not():
    taken_along = {sheet.model for sheet in every_sheet()}
    sealed = {
        model
        for model in apps.get_models(include_auto_created=True)
        if any(isinstance(field, SealedTextField) for field in model._meta.concrete_fields)
    }
    missing = sealed - taken_along - set(sheets.left_out())
    assert {model._meta.label for model in missing} == set(), (
        "put them on a sheet in records/contents, or leave_out with a reason"
    )
    assert taken_along & set(sheets.left_out()) == set()
    assert all(
        why.strip() for why in [*sheets.left_out().values(), *(why for one in every_sheet() for why in one.left_out.values())]
    )


def test_a_sheet_names_only_what_is_there():
    for sheet in every_sheet():
        known = {field.name for field in sheet.model._meta.get_fields()}
        named = [*sheet.left_out, *filter(None, (sheet.parent, sheet.when, sheet.author)), *sheet.humans]
        assert set(named) <= known, sheet.name
    assert rules.repeated([sheet.name for sheet in sheets.every()]) == set()


# ── whose it is ──

DANAS = ("ravenglass kept to myself", "ravenglass is my own morning")
WESS = ("thistledown goal", "thistledown strength", "thistledown line", "thistledown meaning")


@pytest.fixture
def neighbours(life: Life) -> Life:
    """Let the others write words of their own, in every place that they have."""
    dana, wes, noor = (life.cast.viewer(name) for name in ("dana", "wes", "noor"))
    found = reading_of(dana, life.ids["reading_id"])
    assert found
    mirroring.look_back(dana, found, felt=DANAS[0], meant="")
    journey.check_in(dana, Mood.TIRED)
    journey.add_line(dana, DANAS[1])
    goal = journey.write_goal(wes, WESS[0])
    journey.name_strength(wes, WESS[1])
    journey.add_line(wes, WESS[2])
    journey.write_meaning(wes, WESS[3])
    journey.reply(noor, goal, "thistledown reply")
    return life


def test_a_copy_holds_my_words_and_those_said_to_me_and_no_others(neighbours: Life):
    said = words_of(taken(neighbours))
    for words in ("Mornings that are mine.", "Open the bakery on Saturdays", "Ask Teo about the early shift", "I keep at things",
                  "Walk to the river.", "Set two alarms", "You said one is not enough.", "We walk to what Maya chooses.",
                  "To ask for advice", "To look at how I listen."):  # fmt: skip
        assert words in said, words
    for words in (*DANAS, "ravenglass", "thistledown", "Wes", "You miss the mornings"):
        assert words not in said, words


def test_a_copy_names_who_covers_only_where_one_let_them_see(neighbours: Life):
    assert {PurePath(name).stem for name, content in taken(neighbours).items() if b"Noor" in content} == {"consents"}


def test_a_neighbours_copy_holds_nothing_of_mine(neighbours: Life):
    said = words_of(taken(neighbours, "wes"))
    assert "thistledown goal" in said
    for words in ("Maya", "Dana", "bakery", "river", "ravenglass"):
        assert words not in said, words


@pytest.mark.parametrize("who", ["sam", "alex"])
def test_whoever_is_no_person_has_no_copy(life: Life, who: str):
    with pytest.raises(actions.MayNot):
        actions.take(life.cast.viewer(who))
    assert [access.how_many(life.cast.viewer(who), sheet) for sheet in every_sheet()] == [0] * len(every_sheet())


def test_a_specialists_copy_holds_their_own_care_and_nothing_else(neighbours: Life):
    """Also what the supervisor replied; nothing of the people they walk with, and a neighbour's holds none of it."""
    said = words_of(taken(neighbours, "dana"))
    for words in ("I talked past a silence, and it was mine.", "A long week.", "the bus ride", "Bread, still warm.",
                  "A gift of bread. Was it right to take it?", "That is a good beginning.", *DANAS):  # fmt: skip
        assert words in said, words
    for words in ("Maya", "bakery", "river", "thistledown"):
        assert words not in said, words
    assert "silence" not in words_of(taken(neighbours, "noor"))
    assert "silence" not in words_of(taken(neighbours))


@pytest.mark.near_miss("records_sheet")
def test_a_specialist_reads_their_own_care_only(life: Life):
    opened = {
        who: life.cast.client(who).get(reverse("records_sheet", args=["own-notes"]))
        for who in ("dana", "noor", "maya", "sam", "alex")
    }
    assert {who: answer.status_code for who, answer in opened.items()} == {
        "dana": 200,
        "noor": 200,
        "maya": 404,
        "sam": 404,
        "alex": 404,
    }
    assert "silence" in opened["dana"].content.decode()
    assert "silence" not in opened["noor"].content.decode()


@pytest.mark.near_miss("records_sheet")
@pytest.mark.parametrize("name", ["goals", "meetings", "partnerships", "offers", "consents", "trail", "account"])
def test_a_neighbour_reads_their_own_sheet_only(neighbours: Life, name: str):
    mine = neighbours.cast.client("maya").get(reverse("records_sheet", args=[name])).content.decode()
    theirs = neighbours.cast.client("wes").get(reverse("records_sheet", args=[name])).content.decode()
    assert "thistledown" not in mine
    for words in ("bakery", "Dana", "Mornings"):
        assert words not in theirs
    for role in ("dana", "sam", "alex"):
        assert neighbours.cast.client(role).get(reverse("records_sheet", args=[name])).status_code == 404
    assert neighbours.cast.client("maya").get(reverse("records_sheet", args=["nothing"])).status_code == 404


def test_a_specialist_who_is_a_person_too_takes_only_what_is_theirs_as_a_person(life: Life):
    also = give_role(life.cast.programme, life.cast.dana, Who.PERSON)
    said = words_of(_copy_of(Viewer(life.cast.dana, also, life.cast.programme)))
    for words in ("bakery", "Set two alarms", "Mornings", "Maya"):
        assert words not in said, words


def test_how_a_human_of_two_roles_is_goes_along_in_the_copy_of_each_role(life: Life):
    also = give_role(life.cast.programme, life.cast.dana, Who.PERSON)
    person, work = Viewer(life.cast.dana, also, life.cast.programme), life.cast.viewer("dana")
    for viewer, line, word, scale in (
        (person, "Rain all day.", "Like flour", "Sleep"),
        (work, "Long talk.", "Spent", "Room to listen"),
    ):
        ways.say_fully(viewer, Mood.TIRED, (), line)
        ways.add_word(viewer, word, "tired")
        ways.add_scale(viewer, scale, "little", "much", 5)
    as_person, at_work = words_of(_copy_of(person)), words_of(_copy_of(work))
    for words in ("Rain all day.", "Like flour", "Sleep"):
        assert words in as_person
        assert words not in at_work
    for words in ("Long talk.", "Spent", "Room to listen"):
        assert words in at_work
        assert words not in as_person


def _copy_of(viewer: Any) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(b"".join(actions.take(viewer)))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


# ── its shape ──


def shape(value: Any) -> Any:
    """Return what a value is made of: the first row of a list stands for all."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in sorted(value.items())}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return {str: "text", bool: "yes or no", int: "number", float: "number", type(None): "nothing"}[type(value)]


def test_the_data_has_the_shape_that_the_documentation_promises(life: Life):
    maya = life.cast.viewer("maya")
    fresh = journey.write_goal(maya, "Bake for the street", "To see them come.")
    journey.add_step(maya, fresh, StepWords("Borrow the long table"))
    copy = taken(life)
    goals = json.loads(copy["data/goals.json"])
    assert {key: goals[key] for key in ("format", "version", "sheet")} == {
        "format": "alongside-copy",
        "version": 1,
        "sheet": "goals",
    }
    [row] = [row for row in goals["rows"] if row["id"] == str(fresh.id)]
    assert shape(row) == {
        "audience": "text", "confidence": "nothing", "id": "text", "importance": "nothing", "look_again_on": "nothing",
        "made_at": "text", "put_away_at": "nothing", "state": "text", "title": "text", "why": "text",
        "steps": [{
            "agreed": "nothing", "at": "text", "by_day": "nothing", "by_when": "nothing", "done_at": "nothing", "done_line": "nothing",
            "id": "text", "place": "number", "specialist": "nothing", "step_owner": "text", "taken_out_at": "nothing", "text": "text",
        }],
        "replies": [], "reviews": [], "tried": [], "waits": [],
        "history": [{
            "agreed": "nothing", "at": "text", "by": {"me": "yes or no", "name": "text"}, "id": "text", "what": "text",
            "words": {"title": "text", "why": "text"},
        }],
    }  # fmt: skip
    index = json.loads(copy["data/index.json"])
    assert set(index) == {"format", "version", "made_at", "programme", "language", "sheets"}
    assert {entry["data"] for entry in index["sheets"].values()} <= set(copy)
    assert {entry["page"] for entry in index["sheets"].values()} <= set(copy)
    for name, content in copy.items():
        if name.endswith(".json"):
            assert json.loads(content)["version"] == rules.VERSION


def test_pages_open_anywhere_and_escape_what_people_wrote(life: Life):
    journey.write_goal(life.cast.viewer("maya"), "<script>alert(1)</script> & more")
    copy = taken(life)
    page = copy["read/goals.html"].decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in page
    assert "<script" not in page
    assert "http" not in page
    assert page.count("<html") == page.count("</html>") == 1
    assert "<style>" in page


def test_a_copy_speaks_the_readers_language(life: Life):
    with translation.override("es"):
        copy = taken(life)
    assert "empieza-aqui.html" in copy
    assert "Mis metas" in copy["read/goals.html"].decode()


def test_many_rows_are_fetched_in_batches_and_all_there(life: Life, monkeypatch, queries):
    for number in range(12):
        journey.write_goal(life.cast.viewer("maya"), f"Goal number {number}")
    monkeypatch.setattr("alongside.records.bundle.AT_ONCE", 5)
    rows = json.loads(taken(life)["data/goals.json"])["rows"]
    assert len(rows) == len({row["id"] for row in rows}) == 13


def test_reading_asks_as_much_for_many_rows_as_for_few(life: Life, queries):
    browser = life.cast.client("maya")
    addresses = [reverse("records_sheet", args=[sheet.name]) for sheet in sheets.every() if sheet.role is Who.PERSON]
    counts = []
    for _round in range(2):
        asked = {}
        for address in addresses:
            with queries() as found:
                assert browser.get(address).status_code == 200
            asked[address] = len(found)
        counts.append(asked)
        for number in range(6):
            goal = journey.write_goal(life.cast.viewer("maya"), f"Goal {number}")
            journey.reply(life.cast.viewer("dana"), goal, "Beside it")
            consent.let_see(life.cast.viewer("maya"), life.cast.noor.id, Category.WINS, purpose="A", until=_soon())
    assert {address: (few, counts[1][address]) for address, few in counts[0].items() if counts[1][address] > few + 1} == {}


def _soon() -> datetime:
    return now() + timedelta(days=5)


# ── at the door ──


def test_the_copy_asks_for_the_password_first_and_is_written_down(life: Life):
    browser = life.cast.client("maya")
    asked = browser.get(reverse("records_copy"))
    assert asked.status_code == 302
    assert "/sign-in/again/" in asked["Location"]
    assert browser.post(reverse("records_copy")).status_code == 302
    assert not about(life.cast.maya.id).filter(act="records.taken").exists()

    browser.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    assert browser.get(reverse("records_copy")).status_code == 200
    answer = browser.post(reverse("records_copy"))
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/zip"
    assert "maya" not in answer["Content-Disposition"].lower()
    assert "no-store" in answer["Cache-Control"]
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:  # type: ignore[attr-defined]
        assert "start-here.html" in archive.namelist()
    assert about(life.cast.maya.id).filter(act="records.taken", actor=life.cast.maya.id).count() == 1


# ── nothing is left ──

_opened: list[str] | None = None


def _watch(event: str, args: Any) -> None:
    if _opened is not None and event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+"):
        _opened.append(str(args[0]))


sys.addaudithook(_watch)


@contextmanager
def watching() -> Iterator[list[str]]:
    """Collect every file that is opened to be written, meanwhile."""
    global _opened  # noqa: PLW0603 - an audit hook stays for the life of the process, and is told here when to look
    _opened = []
    try:
        yield _opened
    finally:
        _opened = None


def test_making_a_copy_writes_no_file(life: Life, tmp_path):
    with watching() as opened:
        (tmp_path / "seen").write_text("the watch works")
        pieces = actions.take(life.cast.viewer("maya"))
        assert sum(len(piece) for piece in pieces) > 5000
    assert opened == [str(tmp_path / "seen")]
