"""The items of a journey, as the page about who sees what names them."""

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy

from alongside.consent import items
from alongside.consent.rules import Category
from alongside.journey.models import (
    Chapter,
    CheckIn,
    Goal,
    HardDayPlan,
    Meaning,
    MeasureResponse,
    NetworkEntry,
    Strength,
    Value,
    WellnessPart,
    Win,
)
from alongside.journey.rules.wellness import KEPT_CLOSE
from alongside.journey.showing.how import in_words
from alongside.journey.showing.measures import named
from alongside.journey.showing.wellness import MINE

PERSONS = Q(at_work=False)  # a specialist's own is nobody's to share


def register_items() -> None:
    """Say which items there are, how each is named and where it lives."""
    items.register(Category.MEANING, Meaning, url=lambda _item: reverse("meaning"))
    items.register(Category.GOALS, Goal, title=lambda goal: str(goal.title), url=lambda goal: reverse("goal", args=[goal.pk]))
    items.register(
        Category.STRENGTHS, Strength, title=lambda one: str(one.name), url=lambda one: reverse("strength", args=[one.pk])
    )
    items.register(Category.STORY, Chapter, title=lambda one: str(one.title), url=lambda one: reverse("chapter", args=[one.pk]))
    items.register(Category.VALUES, Value, title=lambda one: str(one.words), url=lambda one: reverse("value", args=[one.pk]))
    items.register(Category.WINS, Win, title=lambda one: str(one.words), url=lambda one: reverse("win", args=[one.pk]))
    items.register(Category.CHECK_INS, CheckIn, title=in_words, url=lambda _item: reverse("check_ins"), among=PERSONS)
    items.register(Category.HARD_DAY, HardDayPlan, url=lambda _item: reverse("hard_day"), among=PERSONS)
    items.register(
        Category.WELLNESS,
        WellnessPart,
        title=lambda one: str(MINE[one.part]),
        url=lambda one: reverse("wellness_part", args=[one.part]),
        close=Q(part__in=sorted(KEPT_CLOSE)),
        close_words=gettext_lazy("Who you do not want near stays with you, until you share that part on its own page."),
    )
    items.register(
        Category.NETWORK, NetworkEntry, title=lambda one: str(one.name), url=lambda one: reverse("network_entry", args=[one.pk])
    )
    items.register(Category.MEASURES, MeasureResponse, title=named, url=lambda one: reverse("response", args=[one.pk]))
