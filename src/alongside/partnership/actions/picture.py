"""Draws how walking together felt in the quarters that are over: each once, so that no later choice can change one."""

from typing import Any

from django.db import transaction

from alongside.partnership.access.picture import Said, quarters_to_draw, said_in, shown_before
from alongside.partnership.models import PulsePicture
from alongside.partnership.rules.picture import Quarter, may_show, spread
from alongside.partnership.rules.pulse import Question
from alongside.programme.models import Programme


def draw_pictures(programme: Programme) -> int:
    """Draw what is over and not drawn yet, the earliest quarter first. Returns how many were drawn."""
    with transaction.atomic():
        held = Programme.objects.select_for_update().get(pk=programme.pk)  # two who look at once draw it once
        quarters = quarters_to_draw(held)
        for quarter in quarters:
            _draw(held, quarter, said_in(held, quarter))
    return len(quarters)


def _draw(programme: Programme, quarter: Quarter, said: Said) -> None:
    before, least = shown_before(programme), programme.minimum_group
    picture = PulsePicture(programme=programme, quarter=quarter.first, minimum=least)
    picture.drawn = {question.value: _part(said[question], before[question], least) for question in Question}
    picture.save(force_insert=True)


def _part(answers: dict[str, list[int]], shown: list[frozenset[str]], least: int) -> dict[str, Any]:
    """Return what is kept of one question: who stands behind it and the spread, or nothing where it may not be shown."""
    people = frozenset(answers)
    if not may_show(people, shown, least):
        return {"people": [], "spread": None}
    return {"people": sorted(people), "spread": {place.value: share.value for place, share in spread(answers).items()}}
