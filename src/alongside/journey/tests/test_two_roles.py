"""One human who is a person and a specialist has two plans for a hard day: neither is seen, changed or shared as the other.

How they are in the one role and in the other is kept apart in the same way: test_two_roles_how.
"""

from importlib import import_module

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction
from django.urls import reverse

from alongside.consent.actions import NotYours, choose_audience
from alongside.consent.items import chosen, find, shown
from alongside.consent.rules import Audience, Category
from alongside.journey import access, actions
from alongside.journey.models import HardDayPlan, PlanLine, PlanPerson
from alongside.journey.pages.phone import _kept
from alongside.journey.rules.phone import Kept
from alongside.programme.written_as import ACTING

AS_PERSON, AT_WORK = "Walk to the river.", "Phone off at six."


@pytest.fixture
def plans(both):
    person, work = both
    actions.add_line(person, AS_PERSON)
    actions.add_line(work, AT_WORK)
    actions.add_person(work, "Yusuf", "312 555 0199")
    choose_audience(person, own_plan(person).item, Audience.MY_SPECIALIST)
    return both


def own_plan(viewer):
    plan = access.own_plan(viewer)
    assert plan
    return plan


def at(browser, viewer, name):
    session = browser.session
    session[ACTING] = str(viewer.membership.id)
    session.save()
    return browser.get(reverse(name)).content.decode()


def test_each_role_finds_its_own_plan_only(pair, plans):
    person, work = plans
    browser = pair.client("maya")
    for viewer, pages, own, other in (
        (person, ("hard_day", "support_now", "wellness"), AS_PERSON, AT_WORK),
        (work, ("keep_well", "support_now"), AT_WORK, AS_PERSON),
    ):
        for name in pages:
            page = at(browser, viewer, name)
            assert own in page, name
            assert other not in page, name


def test_the_page_says_that_the_other_one_is_kept_apart(pair, plans):
    _person, work = plans
    browser = pair.client("maya")
    assert "Your plan as a person is another one" in at(browser, work, "keep_well")
    assert "when you change to that role" in at(browser, work, "support_now")
    assert "Your plan as a person is another one" not in pair.client("dana").get(reverse("keep_well")).content.decode()


def test_whoever_sees_the_persons_plan_sees_nothing_of_the_other(pair, plans, dana):
    page = pair.client("dana").get(reverse("journey_of", args=[pair.maya.id])).content.decode()
    assert AS_PERSON in page
    assert AT_WORK not in page
    assert "Yusuf" not in page


def test_a_part_is_changed_in_its_own_role_only(pair, plans):
    person, work = plans
    line = PlanLine.objects.get(plan__at_work=True)
    assert access.own_part(person, line.id) is None
    assert access.own_part(work, line.id) == line
    with pytest.raises(NotYours):
        actions.put_away(person, line)
    with pytest.raises(NotYours):
        actions.move_part(person, line, earlier=True)


def test_what_was_taken_off_the_one_is_not_named_at_the_other(pair, plans):
    person, work = plans
    actions.put_away(work, PlanLine.objects.get(plan__at_work=True))
    browser = pair.client("maya")
    assert AT_WORK not in at(browser, person, "hard_day")
    assert AT_WORK in at(browser, work, "keep_well")
    actions.put_away(person, PlanLine.objects.get(plan__at_work=False))
    assert AS_PERSON in at(browser, person, "hard_day")
    assert AS_PERSON not in at(browser, work, "keep_well")


def test_the_one_at_work_is_no_item_that_could_be_shared(pair, plans):
    _person, work = plans
    apart = own_plan(work).item
    assert find(pair.maya.id, Category.HARD_DAY, apart.id) is None
    assert shown(pair.maya.id, {apart.id: Category.HARD_DAY}) == {}
    assert chosen(pair.maya.id, Category.HARD_DAY) == {Audience.MY_SPECIALIST: 1}
    with pytest.raises(IntegrityError), transaction.atomic():
        HardDayPlan.objects.filter(pk=apart.pk).update(audience=Audience.USUAL)


def test_a_phone_keeps_the_persons_plan_only(plans):
    person, work = plans
    assert _kept(person, Kept.PLAN)["lines"] == [AS_PERSON]
    assert set(_kept(work, Kept.PLAN)) == {"owner", "what"}


def test_what_was_written_at_work_before_moves_to_a_plan_of_its_own(both):
    person, work = both
    actions.add_line(person, AS_PERSON)
    actions.add_line(work, AT_WORK)
    actions.add_person(work, "Yusuf", "312 555 0199")
    old = own_plan(person).item
    PlanLine.objects.update(plan=old)
    PlanPerson.objects.update(plan=old)
    HardDayPlan.objects.exclude(pk=old.pk).delete()
    import_module("alongside.journey.migrations.0014_plans_kept_apart").keep_apart(apps, None)
    assert [line.words for line in own_plan(person).lines] == [AS_PERSON]
    assert own_plan(person).people == []
    assert [line.words for line in own_plan(work).lines] == [AT_WORK]
    assert [one.name for one in own_plan(work).people] == ["Yusuf"]
    assert own_plan(work).item.audience == Audience.ONLY_ME
