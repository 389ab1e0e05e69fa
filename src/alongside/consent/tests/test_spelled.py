"""A condition that is written once means the same in every question that it stands in."""

from django.db.models import Q

from alongside.consent.spelled import SpelledOnce
from alongside.programme.models import Membership


def test_it_holds_in_each_question_that_grows_from_one(cast):
    persons = Membership.objects.filter(SpelledOnce(Q(role="person") | Q(role="nobody"))).order_by("id")
    assert {m.role for m in persons} == {"person"}
    assert [m.account_id for m in persons.filter(account=cast.maya)] == [cast.maya.id]
    assert not persons.filter(role="specialist").exists()
    assert persons.count() == len(persons.all())


def test_inside_another_question_it_speaks_of_its_own_table(cast):
    persons = Membership.objects.filter(SpelledOnce(Q(role="person") | Q(role="nobody")))
    assert persons.exists()
    beside = Membership.objects.filter(programme__in=persons.values("programme"), role="specialist")
    assert beside.filter(account=cast.dana).exists()
    assert {m.role for m in persons} == {"person"}
