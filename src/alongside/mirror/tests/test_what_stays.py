"""What was heard in a talk goes with it: from the trail, which keeps everything, and from the tables, which may be in an old backup."""

import json
import os
import re
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.cli import boot
from alongside.kernel.ids import new_id
from alongside.mirror import actions, rules
from alongside.mirror.models import Reading
from alongside.mirror.tests.conftest import read_talk, stands
from alongside.mirror.tests.test_danger import TALK
from alongside.vault import access as vault
from alongside.vault.actions import erase_key
from alongside.vault.rules import CannotOpen

HEARD = re.compile(r"\b({})\b".format("|".join((*rules.CODES, *rules.TALK, "harmless"))))
BEFORE, AFTER = [("mirror", "0009_from_recording")], [("mirror", "0011_no_correction_in_the_clear")]


@pytest.fixture
def grave(cast, agree, meet):
    """Return a reading with words of danger, corrected in every way."""
    agree()
    reading, dana = read_talk(cast, meet(), TALK), cast.viewer("dana")
    actions.look_back(dana, reading, felt="Afraid.", meant="")
    actions.correct(dana, reading, 4, frozenset({"closed_question", "compassion"}))
    actions.correct(dana, reading, 7, frozenset({"sustain"}))
    actions.set_aside(dana, reading, 5, aside=True)
    return reading


def test_the_trail_says_that_a_tag_was_corrected_by_whom_and_when_and_no_more(cast, grave):
    for entry in Entry.objects.filter(act="mirror.corrected").order_by("position"):
        assert (entry.actor, entry.role, entry.about, entry.thing, entry.facts) == (
            cast.dana.id,
            "specialist",
            None,
            grave.id,
            {},
        )
    assert Entry.objects.filter(act="mirror.corrected").count() == 3


def test_after_a_stop_no_entry_says_what_was_heard_nor_in_which_turn(cast, together, grave):
    actions.stop_transcripts(cast.viewer("maya"), together)
    entries = list(Entry.objects.order_by("position"))
    assert "mirror.transcript_deleted" in {entry.act for entry in entries}
    for entry in entries:
        assert not HEARD.search(json.dumps([entry.act, entry.facts])), entry.act
        assert "turn" not in entry.facts


def test_no_table_holds_it_in_the_clear_and_its_length_tells_nothing(cast, grave):
    with connection.cursor() as cursor:
        cursor.execute("SELECT corrected FROM mirror_reading")
        (sealed,) = cursor.fetchone()
    assert not HEARD.search(bytes(sealed).decode("latin-1"))
    actions.correct(cast.viewer("dana"), grave, 7, frozenset({"change"}))
    actions.set_aside(cast.viewer("dana"), grave, 5, aside=False)
    with connection.cursor() as cursor:
        cursor.execute("SELECT corrected FROM mirror_reading")
        (other,) = cursor.fetchone()
    assert len(other) == len(sealed)


def test_what_stands_so_already_is_told_of_no_second_time(cast, grave):
    turn = reverse("reading_turn", args=[grave.id, 8])
    for sent in ({"codes": "sustain"}, {"back": "1"}, {"back": "1"}):
        assert cast.client("dana").post(turn, sent).status_code == 302
    assert Entry.objects.filter(act="mirror.corrected").count() == 4


def test_scenes_that_the_page_shows_are_in_the_file_also_where_a_turn_was_set_aside(cast, agree, meet, monkeypatch):
    monkeypatch.setattr("alongside.listening.engine.danger", lambda turns, spoken: (1,))
    agree()
    reading, browser = read_talk(cast, meet()), cast.client("dana")
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    actions.correct(cast.viewer("dana"), reading, 0, frozenset({"compassion"}))
    scenes = reverse("reading_scenes", args=[reading.id])
    assert browser.post(scenes).status_code == 404
    browser.post(reverse("reading_turn", args=[reading.id, 2]), {"harmless": "1"})
    assert "=&gt; compassion" in browser.get(scenes).content.decode()
    assert "=> compassion" in browser.post(scenes).content.decode()


def test_a_turn_that_was_set_aside_and_cleared_is_both(cast, grave):
    """To hear nothing in a turn, and to set it aside, are two things: either can be taken back alone."""
    dana = cast.viewer("dana")
    actions.set_aside(dana, grave, 4, aside=True)
    actions.correct(dana, grave, 4, frozenset())
    assert (stands(grave).tags[4], 4 in stands(grave).aside) == (frozenset(), True)
    actions.set_aside(dana, grave, 4, aside=False)
    assert (stands(grave).tags[4], 4 in stands(grave).aside) == (frozenset(), False)


TAGS = st.dictionaries(st.integers(0, 8_000), st.frozensets(st.sampled_from((*rules.CODES, *rules.TALK)), max_size=4), max_size=6)


TURNS = st.frozensets(st.integers(0, 8_000), max_size=6)


@given(TAGS, TURNS, TURNS)
def test_what_is_kept_is_what_comes_back(tags, aside, grave):
    kept = rules.as_text(rules.Corrections(tags, aside, grave))
    assert rules.from_text(kept) == rules.Corrections(tags, aside, grave)
    assert len(kept) % 1024 == 0


@pytest.mark.django_db(transaction=True)
def test_what_stood_in_the_clear_is_sealed_and_goes_where_the_key_is_gone(cast, talk_read, agree, meet):
    """An installation of yesterday: one talk whose key is there, and one whose key is not, as after a restore of the tables alone."""
    keyless = read_talk(cast, meet(days=5))
    erase_key(keyless.transcript_id)
    as_yesterday((talk_read, 0, "affirmation open_question"), (talk_read, 3, "harmless"), (talk_read, 5, "harmless sustain"),
                 (talk_read, 6, ""), (keyless, 1, "change"))  # fmt: skip
    MigrationExecutor(connection).migrate(AFTER)
    tags = {0: frozenset({"affirmation", "open_question"}), 5: frozenset({"sustain"}), 6: frozenset()}
    assert stands(talk_read) == rules.Corrections(tags, frozenset({3, 5}))
    assert Reading.objects.defer("heard").get(pk=keyless.pk).corrected is None


@pytest.fixture
def with_another_key(settings):
    """Try something as if the program had begun with another master key: `with_another_key(act)`."""
    right = settings.MASTER_KEY

    def begun_with(key):
        settings.MASTER_KEY = key
        vault._open.clear()
        vault._current.clear()

    def tried(act):
        begun_with(os.urandom(32))
        try:
            act()
        finally:
            begun_with(right)

    return tried


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("act", "refusal"),
    [(boot.bring_up_to_date, vault.OtherMasterKey), (lambda: MigrationExecutor(connection).migrate(AFTER), CannotOpen)],
    ids=["by the program", "by hand"],
)
def test_an_upgrade_under_another_master_key_loses_nothing(talk_read, with_another_key, act, refusal):
    """What cannot be opened with the key at hand is not gone. With the right one, the upgrade is done as ever."""
    vault.refuse_other_master()
    as_yesterday((talk_read, 0, "affirmation"), (talk_read, 3, "harmless"))
    try:
        with pytest.raises(refusal):
            with_another_key(act)
        with connection.cursor() as cursor:
            cursor.execute("SELECT turn, codes FROM mirror_correction ORDER BY turn")
            assert [tuple(row) for row in cursor.fetchall()] == [(0, "affirmation"), (3, "harmless")]
    finally:
        MigrationExecutor(connection).migrate(AFTER)
    assert stands(talk_read) == rules.Corrections({0: frozenset({"affirmation"})}, frozenset({3}))


@pytest.mark.django_db(transaction=True)
def test_an_upgrade_beside_an_empty_key_store_loses_nothing(talk_read, monkeypatch):
    """Where the address of the key store is wrong, a new one is empty: what stands is not taken for what has no key any more."""
    as_yesterday((talk_read, 0, "affirmation"))
    sealing = import_module("alongside.mirror.migrations.0010_corrections_are_sealed")
    try:
        with monkeypatch.context() as beside:
            beside.setattr(sealing, "WrappedKey", SimpleNamespace(objects=SimpleNamespace(exists=lambda: False)))
            with pytest.raises(RuntimeError, match="key store is empty"):
                MigrationExecutor(connection).migrate(AFTER)
    finally:
        MigrationExecutor(connection).migrate(AFTER)
    assert stands(talk_read) == rules.Corrections({0: frozenset({"affirmation"})})


def as_yesterday(*rows):
    """Take the tables back to how they stood before, and let corrections stand in the clear: each a reading, a turn and codes."""
    MigrationExecutor(connection).migrate(BEFORE)
    now_there = MigrationExecutor(connection).loader.project_state(BEFORE).apps.get_model("mirror", "Correction")
    for reading, turn, codes in rows:
        now_there.objects.create(id=new_id(), reading_id=reading.id, turn=turn, codes=codes)


def test_an_upgrade_keeps_the_text_of_that_day_whatever_shape_it_has_now(monkeypatch):
    monkeypatch.setattr("alongside.mirror.rules.corrections.BLOCK", 4096)
    sealing = import_module("alongside.mirror.migrations.0010_corrections_are_sealed")
    kept = sealing.as_text({5: frozenset({"harmless", "sustain"}), 3: frozenset({"harmless"}), 6: frozenset()})
    assert kept == '{"tags":{"5":["sustain"],"6":[]},"aside":[3,5],"grave":[]}'.ljust(1024)
    assert rules.from_text(kept) == rules.Corrections({5: frozenset({"sustain"}), 6: frozenset()}, frozenset({3, 5}))
