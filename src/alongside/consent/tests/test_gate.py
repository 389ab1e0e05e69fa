"""The gate: the rule and its answer in SQL are one and the same, and what is over sees nothing."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import IntegrityError, connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from alongside.consent import rules
from alongside.consent.access import Sight, readers, sight, sights
from alongside.consent.actions import GrantRefused, NotYours, also_let_see, choose_audience, let_see, let_see_as_usual, stop
from alongside.consent.models import Grant
from alongside.consent.pieces import all_audience_words, audience_words
from alongside.consent.rules import Audience, Basis, Category
from alongside.journey.models import Goal
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.programme.actions import end_assignment, end_role, found_programme, give_role
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer

AT = now()
ITEMS = [UUID(int=i) for i in range(1, 5)]
KINDS = [Category.GOALS, Category.CHECK_INS]
moments = some.integers(-3, 3).map(lambda days: AT + timedelta(days=days))
grants = some.builds(
    rules.Grant,
    category=some.sampled_from(KINDS),
    item=some.none() | some.sampled_from(ITEMS),
    basis=some.sampled_from(Basis),
    starts=moments,
    until=moments,
    withdrawn_at=some.none() | moments,
)
askers = some.builds(
    rules.Asker,
    is_owner=some.just(False),
    role=some.sampled_from([r for r in Who if r is not Who.GUEST]),
    walking=some.booleans(),
)


@given(askers, some.lists(grants, max_size=6), some.sampled_from(Category), some.sampled_from(ITEMS), some.sampled_from(Audience))
def test_what_is_not_allowed_is_refused(asker, held, category, item, audience):
    seen = rules.may_see(asker, category, held, AT, item=item, audience=audience)
    if asker.role not in rules.READERS or audience is Audience.ONLY_ME:
        assert not seen
    if not any(g.holds(AT) and g.category is category for g in held):
        assert seen == (audience is Audience.MY_SPECIALIST and rules.walks(asker))
    over = [rules.Grant(g.category, g.item, g.basis, g.starts, g.until, AT) for g in held]
    assert not rules.may_see(asker, category, over, AT, item=item, audience=Audience.USUAL)


def goal(owner, item, audience):
    made = Goal(id=item, owner=owner, audience=audience)
    made.save(force_insert=True)
    return made


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(askers, some.lists(grants, max_size=6), some.lists(some.sampled_from(Audience), min_size=4, max_size=4))
def test_the_database_answers_as_the_rule_does(cast, asker, held, audiences):
    with transaction.atomic():
        for item, audience in zip(ITEMS, audiences, strict=True):
            goal(cast.maya, item, audience)
        goal(cast.wes, UUID(int=9), Audience.USUAL)
        view = Sight(cast.viewer("dana"), cast.maya.id, AT, asker, tuple(held))
        by_sql = set(view.limit(Goal.objects.order_by("id"), Category.GOALS).values_list("pk", flat=True))
        transaction.set_rollback(True)
    by_rule = {
        i for i, a in zip(ITEMS, audiences, strict=True) if rules.may_see(asker, Category.GOALS, held, AT, item=i, audience=a)
    }
    assert by_sql == by_rule


def usual(cast):
    let_see_as_usual(cast.maya.id, cast.dana.id, purpose="To walk together")


def sees(cast, who, category=Category.GOALS):
    one, many = sight(cast.viewer(who), cast.maya.id), sights(cast.viewer(who), [cast.maya.id, cast.wes.id])
    assert one.sees(category) == many[cast.maya.id].sees(category)
    return one.sees(category)


def test_walking_together_shows_what_is_usual_and_no_more(cast):
    assert not sees(cast, "dana")
    usual(cast)
    assert sees(cast, "dana")
    assert not sees(cast, "dana", Category.CHECK_INS)
    for other in ("noor", "sam", "alex", "wes"):
        assert not sees(cast, other)


def test_a_grant_that_was_withdrawn_a_moment_ago_shows_nothing(cast):
    grant = let_see(cast.viewer("maya"), cast.noor.id, Category.GOALS, purpose="To cover", until=now() + timedelta(days=1))
    assert sees(cast, "noor")
    stop(cast.viewer("maya"), grant)
    assert not sees(cast, "noor")


def test_a_grant_whose_time_is_up_shows_nothing(cast):
    grant = let_see(cast.viewer("maya"), cast.noor.id, Category.GOALS, purpose="To cover", until=now() + timedelta(days=1))
    Grant.objects.filter(pk=grant.pk).update(starts=now() - timedelta(days=2), until=now() - timedelta(seconds=1))
    assert not sees(cast, "noor")


def test_when_they_no_longer_walk_together_the_usual_ends(cast):
    usual(cast)
    end_assignment(person=cast.maya.id, specialist=cast.dana.id)
    assert not sees(cast, "dana")


def test_a_specialist_who_acts_in_another_role_sees_nothing_through_it(cast):
    usual(cast)
    let_see(cast.viewer("maya"), cast.dana.id, Category.CHECK_INS, purpose="To talk", until=now() + timedelta(days=1))
    for role in (Who.PERSON, Who.ADMINISTRATOR):
        acting = Viewer(cast.dana, give_role(cast.programme, cast.dana, role), cast.programme)
        view = sight(acting, cast.maya.id)
        assert not any(view.sees(category) for category in Category)


def test_a_supervisor_who_moved_on_sees_nothing(cast):
    let_see(cast.viewer("maya"), cast.sam.id, Category.GOALS, purpose="To support Dana", until=now() + timedelta(days=90))
    assert sees(cast, "sam")
    end_role(cast.viewer("alex"), cast.memberships["sam"])
    assert cast.sam.id not in readers(cast.maya.id).grants
    elsewhere = found_programme("Third House")
    moved = Viewer(cast.sam, give_role(elsewhere, cast.sam, Who.SUPERVISOR), elsewhere)
    assert not sight(moved, cast.maya.id).sees(Category.GOALS)


def test_a_person_who_left_is_seen_by_nobody(cast):
    usual(cast)
    end_role(cast.viewer("alex"), cast.memberships["maya"])
    assert not sees(cast, "dana")
    assert not Membership.objects.filter(account=cast.maya, ended_at=None).exists()


def test_only_me_takes_an_item_back_from_whoever_was_named(cast):
    usual(cast)
    maya, mine = cast.viewer("maya"), goal(cast.maya, ITEMS[0], Audience.USUAL)
    also_let_see(maya, mine, cast.sam.id, Category.GOALS, purpose="To look at it together", until=now() + timedelta(days=5))
    assert sight(cast.viewer("sam"), cast.maya.id).sees(Category.GOALS, item=mine.pk)
    choose_audience(maya, mine, Audience.ONLY_ME)
    for who in ("sam", "dana"):
        assert not sight(cast.viewer(who), cast.maya.id).sees(Category.GOALS, item=mine.pk, audience=mine.audience)
    assert audience_words(maya, mine, Category.GOALS) == "Only you"


def test_naming_somebody_for_what_only_i_saw_shows_it_to_nobody_else(cast):
    usual(cast)
    maya, mine = cast.viewer("maya"), goal(cast.maya, ITEMS[0], Audience.ONLY_ME)
    also_let_see(maya, mine, cast.sam.id, Category.GOALS, purpose="To look at it together", until=now() + timedelta(days=5))
    assert audience_words(maya, mine, Category.GOALS).startswith("You and Sam until ")
    assert not sight(cast.viewer("dana"), cast.maya.id).sees(Category.GOALS, item=mine.pk, audience=mine.audience)


def test_only_the_owner_chooses(cast):
    mine = goal(cast.maya, ITEMS[0], Audience.USUAL)
    for who in ("dana", "wes"):
        with pytest.raises(NotYours):
            choose_audience(cast.viewer(who), mine, Audience.ONLY_ME)
    with pytest.raises(GrantRefused):
        let_see(cast.viewer("maya"), cast.dana.id, Category.GOALS, purpose="  ", until=now() + timedelta(days=5))


def test_the_words_cost_the_same_for_one_item_as_for_many(cast, queries):
    usual(cast)
    few = [goal(cast.maya, ITEMS[0], Audience.USUAL)]
    many = few + [goal(cast.maya, UUID(int=i), Audience.USUAL) for i in range(100, 120)]
    all_audience_words(cast.viewer("maya"), few, Category.GOALS)
    with queries() as one:
        assert all_audience_words(cast.viewer("maya"), few, Category.GOALS) == {ITEMS[0]: "You and Dana"}
    with queries() as all_of_them:
        all_audience_words(cast.viewer("maya"), many, Category.GOALS)
    assert len(one) == len(all_of_them) <= 4


def test_the_database_refuses_a_grant_without_end_or_to_oneself(cast):
    for wrong in ({"recipient": cast.maya}, {"until": now() - timedelta(days=1)}, {"category": "everything"}):
        kept = {
            "owner": cast.maya,
            "recipient": cast.dana,
            "category": "goals",
            "basis": "person",
            "until": now() + timedelta(days=1),
            **wrong,
        }
        grant = Grant(**kept)
        grant.purpose = "To talk"
        with pytest.raises(IntegrityError), transaction.atomic():
            grant.save(force_insert=True)
    assert connection.is_usable()
