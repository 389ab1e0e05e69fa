"""Where more than the two speak: whoever said something is asked about it, and somebody asks whether the others know."""

from django.urls import reverse

from alongside.listening import parse_content
from alongside.mirror import actions
from alongside.mirror.tests.conftest import read_talk

OF_THREE = """\
Dana: How have these days been for the two of you?
Maya: Long. I was at work until late on most of them.
Rosa: I want to die of worry sometimes, when she does not come home.
Dana: That is a lot to carry.
Maya: I know. I will call you next time.
"""


def who_page(cast, meeting, talk):
    transcript = actions.add_transcript(cast.viewer("dana"), meeting, parse_content(talk)[0])
    return cast.client("dana").get(reverse("transcript_who", args=[transcript.id])).content.decode()


def test_who_is_who_asks_whether_the_others_know(cast, meeting):
    page = who_page(cast, meeting, OF_THREE)
    assert "Do the others know" in page
    assert "Maya agreed for their own words alone" in page


def test_where_two_speak_nobody_else_is_asked_about(cast, meeting):
    assert "Do the others know" not in who_page(cast, meeting, OF_THREE.replace("Rosa:", "Maya:"))


def test_it_is_not_said_that_the_person_said_it(cast, meeting):
    reading = read_talk(cast, meeting, OF_THREE)
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    page = cast.client("dana").get(reverse("reading", args=[reading.id])).content.decode()
    assert "Rosa, at turn 3" in page
    assert "ask the one who said it, in plain words" in page
    assert "ask Maya" not in page
