"""What somebody said of themself as a specialist moves to that side, and their words and scales for it.

Until now one human had one list: a tap "for myself alone" took the place of what the same human had said as a person. In
which role each was kept is read from the trail. A line that was added at work moves its check-in, too: nothing is opened.
"""

from typing import Any

from django.db import migrations
from django.db.models import Max

from alongside.journey.rules.how import MOST_WORDS, STARTERS

SAID = ("journey.checked_in", "journey.check_in_said_more")
MADE = {"tapword": "journey.how_word_written", "ownscale": "journey.how_scale_made"}
BEGUN = "journey.how_words_begun"


def keep_apart(apps: Any, _editor: Any) -> None:
    """Move what was said and made in a specialist's role."""
    entries, said = apps.get_model("audit", "Entry"), apps.get_model("journey", "CheckIn")

    def at_work(*acts: str) -> Any:
        return entries.objects.filter(act__in=acts, role="specialist", thing__isnull=False).order_by().values("thing")

    said.objects.filter(pk__in=at_work(*SAID)).update(at_work=True, audience="only_me")
    for name, act in MADE.items():
        apps.get_model("journey", name).objects.filter(pk__in=at_work(act)).update(at_work=True)
    words = apps.get_model("journey", "TapWord")
    words.objects.filter(owner__in=at_work(BEGUN)).exclude(starter="").update(at_work=True)
    _begin_on_both_sides(words)


def _begin_on_both_sides(words: Any) -> None:
    """Let whoever made words on both sides have the words to start from on both: they were begun for one, or replaced by the other."""
    sides = words.objects.order_by().values_list("owner", "at_work").distinct()
    found = set(sides)
    for owner, side in sorted(found):
        if (owner, not side) in found:
            _begin(words, owner, side)


def _begin(words: Any, owner: Any, side: bool) -> None:  # noqa: FBT001 - a column's value
    mine = words.objects.filter(owner=owner, at_work=side)
    kept = set(mine.filter(replaced_at=None).values_list("starter", flat=True))
    place = mine.aggregate(last=Max("place"))["last"]
    for starter in STARTERS:
        if starter.value in kept or mine.filter(replaced_at=None, rests_since=None).count() >= MOST_WORDS:
            continue
        place += 1
        words.objects.create(owner_id=owner, at_work=side, place=place, starter=starter.value, shape=starter.shape)


class Migration(migrations.Migration):
    dependencies = [("journey", "0015_said_at_work"), ("audit", "0002_guards")]

    operations = [migrations.RunPython(keep_apart, migrations.RunPython.noop)]
