"""A long talk is shown a part at a time: a page stays small, and no turn is out of reach."""

import re

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.mirror import actions, rules
from alongside.mirror.tests.conftest import read_talk

LINES = (
    "Dana: What was the week like for you, all in all?\n"
    "Maya: Long. I worked late and slept badly, and on Thursday I sat in the car for a while.\n"
    "Dana: You sat there for a while.\n"
    "Maya: Yes. I want to sleep again.\n"
)


def long_talk(turns: int) -> str:
    return LINES * (turns // 4)


@pytest.fixture
def opened(cast, meeting):
    """Return the page of a talk of so many turns, looked back at: `opened(1200)`."""

    def open_(turns: int):
        reading = read_talk(cast, meeting, long_talk(turns))
        actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
        return reverse("reading", args=[reading.id])

    return open_


def shown(page: str) -> list[int]:
    return [int(number) for number in re.findall(r'<tr id="t(\d+)"', page)]


@given(st.integers(1, 9_000), st.one_of(st.integers(-3, 60).map(str), st.text(max_size=8)))
def test_every_turn_is_in_one_part(turns, asked):
    part = rules.part_of(turns, asked)
    assert 1 <= part.number <= part.last
    assert 1 <= part.first <= part.end <= turns
    assert part.end - part.first < 200
    assert rules.part_with(part.first - 1) == rules.part_with(part.end - 1) == part.number
    ends = [rules.part_of(turns, str(number)) for number in range(1, part.last + 1)]
    assert [one.first for one in ends] == [1, *(one.end + 1 for one in ends[:-1])]
    assert ends[-1].end == turns


def test_a_page_of_a_long_talk_stays_small_and_leads_on(cast, opened):
    address, browser = opened(1200), cast.client("dana")
    first = browser.get(address).content.decode()
    assert shown(first) == list(range(1, 201))
    assert "Turns 1 to 200 of 1200." in first.replace(",", "")
    assert "Earlier turns" not in first
    middle = browser.get(address, {"part": "3", "table": "1"}).content.decode()
    assert shown(middle) == list(range(401, 601))
    assert '<details id="table" open>' in middle
    assert 'href="?part=2&amp;table=1#table"' in middle
    assert 'href="?part=4#ribbon-h"' in middle
    last = browser.get(address, {"part": "99"}).content.decode()
    assert shown(last) == list(range(1001, 1201))
    assert "Later turns" not in last
    assert max(map(len, (first, middle, last))) < 300_000
    assert last.count("<rect") < 300


def test_a_short_talk_is_whole(cast, opened):
    page = cast.client("dana").get(opened(200)).content.decode()
    assert len(shown(page)) == 200
    assert "Later turns" not in page
    assert "a part at a time" not in page


def test_words_stay_words_in_the_ribbon_and_the_table(cast, meeting):
    reading = read_talk(cast, meeting, 'Dana: What is "<b>" in there for you?\nMaya: {It} is <i>mine</i> & stays.\n')
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    page = cast.client("dana").get(reverse("reading", args=[reading.id])).content.decode()
    assert page.count("{It} is &lt;i&gt;mine&lt;/i&gt; &amp; stays.") >= 2
    assert 'data-say="“What is &quot;&lt;b&gt;&quot; in there for you?”"' in page
    assert "<i>mine" not in page


def test_a_turn_leads_back_to_its_part(cast, opened):
    address, browser = opened(600), cast.client("dana")
    assert f'href="{address}?part=3#ribbon-h"' in browser.get(f"{address}turn/450/").content.decode()
    assert f'href="{address}"' in browser.get(f"{address}turn/150/").content.decode()


def test_the_queries_do_not_grow_with_the_talk(cast, meet, agree, queries):
    agree()
    counts = []
    for days, turns in ((2, 8), (3, 1000)):
        reading = read_talk(cast, meet(days=days), long_talk(turns))
        actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
        browser = cast.client("dana")
        with queries() as asked:
            browser.get(reverse("reading", args=[reading.id]), {"part": "2"})
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_the_parts_are_named_in_spanish(cast, opened):
    address = opened(600)
    cast.dana.language = "es"
    cast.dana.save()
    page = cast.client("dana").get(address, {"part": "2"}).content.decode()
    assert "Turnos 201 a 400 de 600." in page
    assert "Turnos anteriores" in page
    assert "Turnos siguientes" in page
