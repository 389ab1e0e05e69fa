"""What deletes for good is asked first: it lies folded, says that nothing brings it back, and works without scripts."""

import re

from django.urls import reverse

from alongside.journey.actions import measures as answering
from alongside.journey.models import Recording
from alongside.measures.models import Measure
from tests.lived import Life

FOLDED = re.compile(r"<details(?P<how>[^>]*)>(?P<within>.*?)</details>", re.DOTALL)


def _asks_first(page: str, url: str) -> bool:
    """Say whether each way to an address lies folded, with a sentence on what it does."""
    folded = [one for one in FOLDED.finditer(page) if f'action="{url}"' in one["within"]]
    closed = all("open" not in one["how"] and "cannot be brought back" in one["within"] for one in folded)
    return closed and len(folded) == page.count(f'action="{url}"') > 0


def test_deleting_the_answers_to_a_measure_is_asked_first(life: Life):
    maya = life.cast.viewer("maya")
    begun = answering.begin(maya, Measure.objects.get(pk=life.ids["measure_id"]), language="en")
    page = life.cast.client("maya").get(reverse("measure_answer", args=[begun.pk])).content.decode()
    assert _asks_first(page, reverse("measure_let_go", args=[begun.pk]))


def test_erasing_a_voice_note_is_asked_first(life: Life):
    away = Recording.objects.get(chapter=life.ids["chapter_id"], put_away_at__isnull=False)
    page = life.cast.client("maya").get(reverse("chapter", args=[life.ids["chapter_id"]])).content.decode()
    page = re.sub(r'<details class="no-print"><summary>Voice notes that you put away</summary>', "", page)
    assert _asks_first(page, reverse("voice_erase", args=[away.id]))
