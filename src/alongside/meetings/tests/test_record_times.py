"""Times that a record cannot have: with another at once, before two walked together, too long, on another day than the meeting."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from alongside.kernel import clock
from alongside.kernel.clock import now
from alongside.kernel.triggers import Guard
from alongside.meetings.access.records import with_another
from alongside.meetings.actions import records
from alongside.meetings.actions.records import Told
from alongside.meetings.forms.records import why_wrong
from alongside.meetings.models import Meeting, ServiceRecord, ServiceVersion
from alongside.meetings.models.guards import RECORD_TIME_GUARDS
from alongside.meetings.rules import Channel
from alongside.meetings.rules.records import (
    LONGEST,
    LONGEST_OF_ALL,
    About,
    CannotBe,
    Ground,
    Service,
    Setting,
    Wrong,
    check_service,
)

MAYA = uuid4()
AT = datetime(2026, 11, 24, 20, tzinfo=UTC)
ZONES = st.sampled_from(["UTC", "America/Chicago", "America/Adak", "Pacific/Kiritimati", "Europe/Madrid"])
WHEN = st.datetimes(datetime(2024, 1, 1), datetime(2026, 11, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone follows
LONG = st.integers(1, 8 * 60).map(lambda minutes: timedelta(minutes=minutes))
CHICAGO = ZoneInfo("America/Chicago")


def service(starts: datetime, lasts: timedelta = timedelta(minutes=45)) -> Service:
    return Service(MAYA, starts, starts + lasts, Setting.ONE_TO_ONE, 1)


def wrong_about(said: Service, ground: Ground, *, with_another: bool = False) -> tuple[object, ...] | None:
    try:
        check_service(said, AT, [], ground, with_another=with_another)
    except CannotBe as refused:
        return refused.args
    return None


@given(WHEN, LONG, WHEN, ZONES)
def test_no_record_is_of_a_day_before_two_walked_together(starts, lasts, since, zone):
    day, first = starts.astimezone(ZoneInfo(zone)).date(), since.astimezone(ZoneInfo(zone)).date()
    found = wrong_about(service(starts, lasts), Ground(zone, since=since))
    assert found == ((Wrong.TOO_EARLY, first) if day < first else None)


@given(WHEN, LONG, WHEN, ZONES)
def test_no_record_is_of_a_day_after_two_stopped(starts, lasts, until, zone):
    day, last = (starts + lasts).astimezone(ZoneInfo(zone)).date(), until.astimezone(ZoneInfo(zone)).date()
    found = wrong_about(service(starts, lasts), Ground(zone, until=until))
    assert found == ((Wrong.TOO_LATE, last) if day > last else None)


@given(WHEN, st.lists(WHEN, min_size=1, max_size=2), st.integers(-50, 50), ZONES)
def test_a_record_of_a_meeting_is_of_the_day_on_which_it_was_planned_or_held(starts, met, hours, zone):
    met = [*met[:-1], starts + timedelta(hours=hours)]
    days = [moment.astimezone(ZoneInfo(zone)).date() for moment in met]
    found = wrong_about(service(starts), Ground(zone, met=tuple(met)))
    assert found == (None if starts.astimezone(ZoneInfo(zone)).date() in days else (Wrong.OTHER_DAY, days[-1]))


@given(WHEN, st.integers(1, 1500), st.integers(15, 1440))
def test_a_record_is_no_longer_than_was_set_and_than_anything_can_be(starts, minutes, longest):
    ground = Ground(longest=timedelta(minutes=longest))
    most = min(ground.longest, LONGEST_OF_ALL)
    found = wrong_about(service(starts, timedelta(minutes=minutes)), ground)
    assert found == ((Wrong.TOO_LONG, most) if timedelta(minutes=minutes) > most else None)


def test_every_refusal_is_a_sentence():
    about: dict[Wrong, About] = {
        Wrong.TOO_LONG: LONGEST,
        Wrong.TOO_EARLY: AT.date(),
        Wrong.TOO_LATE: AT.date(),
        Wrong.OTHER_DAY: AT.date(),
    }
    for wrong in Wrong:
        assert "%" not in why_wrong(wrong, about.get(wrong))


@given(WHEN, LONG)
def test_nothing_of_another_record_goes_with_the_refusal(starts, lasts):
    assert wrong_about(service(starts, lasts), Ground(), with_another=True) == (Wrong.WITH_ANOTHER,)


def test_lengths_as_people_say_them():
    assert "up to 8 hours" in why_wrong(Wrong.TOO_LONG, LONGEST)
    assert "up to 90 minutes" in why_wrong(Wrong.TOO_LONG, timedelta(minutes=90))
    assert "1 hour." in why_wrong(Wrong.TOO_LONG, timedelta(hours=1))


@pytest.mark.parametrize("vendor", ["sqlite", "postgresql"])
def test_each_database_counts_minutes_in_its_own_words(vendor):
    made = Guard("long", "t", "INSERT", "Too long.", "minutes[NEW.a, NEW.b] > 5 OR minutes[NEW.b, NEW.a] > 5").create(vendor)
    assert "minutes[" not in "".join(made)
    assert {"sqlite": "julianday(NEW.b) - julianday(NEW.a)", "postgresql": "(NEW.a - NEW.b)"}[vendor] in "".join(made)


# ── as it is written ──


@pytest.fixture(autouse=True)
def _noon_after_a_while():
    """Let it be noon in Chicago, two months on."""
    with clock.at(timezone.localtime(timezone=CHICAGO).replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=60)):
        yield


def told(starts=None, minutes=45, **changed):
    starts = starts or now() - timedelta(hours=2)
    said = {"channel": Channel.PHONE, "kind": "Peer support", "name": "Dana Reyes", "credential": "CRSS", **changed}
    return Told(starts, starts + timedelta(minutes=minutes), **said)


@pytest.fixture
def with_noor(cast):
    with clock.at(now() - timedelta(days=30)):
        return cast.walk("maya", "noor")


def form(said, **changed):
    starts, ends = timezone.localtime(said.starts), timezone.localtime(said.ends)
    plain = {"day": starts.date().isoformat(), "starts": starts.strftime("%H:%M"), "ends": ends.strftime("%H:%M")}
    return {
        **plain,
        "channel": "phone",
        "kind": "Peer support",
        "setting": "one_to_one",
        "name": "N",
        "credential": "C",
        **changed,
    }


def refuses(act):
    with pytest.raises(CannotBe) as refused:
        act()
    return refused.value.args[0]


def test_a_person_is_with_one_specialist_at_a_time(cast, together, with_noor):
    dana, noor = cast.viewer("dana"), cast.viewer("noor")
    first = records.write(dana, together, told())
    shared = told(first.starts_at + timedelta(minutes=44))
    assert refuses(lambda: records.write(noor, with_noor, shared)) is Wrong.WITH_ANOTHER
    in_a_group = told(first.starts_at, setting=Setting.GROUP, size=2)
    assert refuses(lambda: records.write(noor, with_noor, in_a_group)) is Wrong.WITH_ANOTHER
    after = records.write(noor, with_noor, told(first.ends_at))
    assert refuses(lambda: records.correct(noor, after, shared)) is Wrong.WITH_ANOTHER
    records.take_back(dana, first)
    assert records.correct(noor, after, shared).version == 2


def test_several_people_in_one_group_stay_possible(cast, together):
    with clock.at(now() - timedelta(days=30)):
        other = cast.walk("wes", "dana")
    both = told(setting=Setting.GROUP, size=2)
    assert {records.write(cast.viewer("dana"), pair, both).group_size for pair in (together, other)} == {2}


def test_the_refusal_tells_nothing_of_the_other_specialist(cast, together, with_noor):
    records.write(cast.viewer("dana"), together, told(minutes=20))
    page = cast.client("noor").post(reverse("record_new", args=[with_noor.id]), form(told(minutes=60)))
    (said,) = page.context["form"].errors["starts"]
    assert said == why_wrong(Wrong.WITH_ANOTHER)
    assert "Dana" not in page.text
    assert not ServiceRecord.objects.filter(specialist=cast.noor).exists()


def test_what_another_programme_holds_is_not_told(cast, together, with_noor):
    """Even a refusal would tell one programme that the person goes to another."""
    first = records.write(cast.viewer("dana"), together, told())
    probe = ServiceRecord(person_id=cast.maya.id, specialist_id=cast.noor.id, programme=cast.elsewhere)
    assert not with_another(probe, first.starts_at, first.ends_at)


@pytest.mark.parametrize(
    ("starts", "minutes", "wrong"),
    [
        (datetime(1986, 4, 1, 9, tzinfo=CHICAGO), 45, Wrong.TOO_EARLY),
        (datetime(1999, 1, 5, tzinfo=CHICAGO), 1439, Wrong.TOO_LONG),
        (None, 121, Wrong.FUTURE),
    ],
)
def test_by_the_form_and_by_the_verb(cast, together, starts, minutes, wrong):
    dana, said = cast.viewer("dana"), told(starts, minutes)
    assert refuses(lambda: records.write(dana, together, said)) is wrong
    page = cast.client("dana").post(reverse("record_new", args=[together.id]), form(said))
    assert page.context["form"].errors
    assert not ServiceRecord.objects.exists()


def test_the_day_on_which_two_said_yes_counts_from_its_first_hour(cast, together):
    formed = together.formed_at.astimezone(ZoneInfo(together.programme.time_zone))
    midnight = formed.replace(hour=0, minute=0, second=0, microsecond=0)
    dana = cast.viewer("dana")
    assert refuses(lambda: records.write(dana, together, told(midnight - timedelta(minutes=30), 20))) is Wrong.TOO_EARLY
    assert records.write(dana, together, told(midnight, 20)).version == 1


def test_an_administrator_sets_the_longest(cast, together):
    alex, url = cast.client("alex"), reverse("service_rules")
    assert 'value="480"' in alex.get(url).text
    for beyond in ("14", "721"):
        assert alex.post(url, {"kinds": "", "rounding": "nearest", "longest": beyond}).status_code == 200
    assert alex.post(url, {"kinds": "", "rounding": "nearest", "longest": "30"}).status_code == 302
    dana = cast.viewer("dana")
    assert refuses(lambda: records.write(dana, together, told(minutes=31))) is Wrong.TOO_LONG
    page = cast.client("dana").post(reverse("record_new", args=[together.id]), form(told(minutes=31)))
    assert "up to 30 minutes" in page.text
    records.set_rules(cast.viewer("alex"), [], None)
    assert records.write(dana, together, told(minutes=31)).version == 1


def test_a_record_of_a_meeting_lies_on_its_day(cast, together, ended):
    dana, yesterday = cast.viewer("dana"), told(now() - timedelta(hours=30))
    assert refuses(lambda: records.write(dana, together, yesterday, ended)) is Wrong.OTHER_DAY
    page = cast.client("dana").post(reverse("record_from_meeting", args=[ended.id]), form(yesterday))
    assert "so its record is of that day" in page.text
    made = records.write(dana, together, told(), ended)
    assert refuses(lambda: records.correct(dana, made, yesterday)) is Wrong.OTHER_DAY
    assert records.write(dana, together, yesterday).meeting_id is None


# ── and by the database ──


def put(partnership, said, meeting=None, person=None, specialist=None, minutes=None):
    """Put a record into the database past every rule: its version first, as its guard wants it."""
    made = ServiceRecord(
        programme_id=partnership.programme_id, partnership=partnership, meeting=meeting, person_id=person or partnership.person_id,
        specialist_id=specialist or partnership.specialist_id, starts_at=said.starts, ends_at=said.ends,
        setting=said.setting, group_size=said.size,
    )  # fmt: skip
    made.session = made.id
    with transaction.atomic():
        version(made, said, minutes).save(force_insert=True)
        made.save(force_insert=True)
    return made


def version(record, said, minutes=None, number=1):
    lasts = round((said.ends - said.starts).total_seconds() / 60)
    made = ServiceVersion(
        record=record, number=number, starts_at=said.starts, ends_at=said.ends, minutes=minutes or lasts, channel=said.channel,
        setting=said.setting, group_size=said.size, made_by_id=record.specialist_id, space=record.programme_id,
    )  # fmt: skip
    made.kind, made.name, made.credential = said.kind, said.name, said.credential
    return made


def move(record, said):
    """Move a record past every rule."""
    with transaction.atomic():
        version(record, said, number=record.version + 1).save(force_insert=True)
        ServiceRecord.objects.filter(pk=record.pk).update(
            version=record.version + 1, starts_at=said.starts, ends_at=said.ends, session=uuid4()
        )


def database_refuses(act, says):
    with pytest.raises(DatabaseError, match=says), transaction.atomic():
        act()


AT_ONE_PLACE, TOGETHER, NEAR = "A person is at one place", "two walked together", "lies near it"


def test_the_database_keeps_a_person_at_one_place(together, with_noor):
    first = put(together, told())
    shared = told(first.starts_at + timedelta(minutes=44))
    database_refuses(lambda: put(with_noor, shared), AT_ONE_PLACE)
    second = put(with_noor, told(first.ends_at))
    database_refuses(lambda: move(second, shared), AT_ONE_PLACE)
    ServiceRecord.objects.filter(pk=first.pk).update(taken_back_at=now())
    move(second, shared)


def test_the_database_keeps_records_to_the_time_of_a_partnership(together):
    """It knows no local days, so it leaves a day and an hour."""
    formed = together.formed_at
    database_refuses(lambda: put(together, told(formed - timedelta(hours=26))), TOGETHER)
    made = put(together, told(formed - timedelta(hours=24)))
    database_refuses(lambda: move(made, told(formed - timedelta(days=9))), TOGETHER)
    with clock.at(now() - timedelta(days=3)):
        type(together).objects.filter(pk=together.pk).update(ended_at=now(), ended_by=together.person_id)
    database_refuses(lambda: put(together, told()), TOGETHER)
    database_refuses(lambda: move(made, told()), TOGETHER)
    assert put(together, told(now() - timedelta(days=2, hours=2)))


def test_the_database_keeps_the_record_of_a_meeting_near_it(together, ended):
    assert isinstance(ended, Meeting)
    database_refuses(lambda: put(together, told(now() - timedelta(hours=27)), ended), NEAR)
    made = put(together, told(now() - timedelta(hours=24)), ended)
    database_refuses(lambda: move(made, told(now() - timedelta(days=4))), NEAR)
    move(made, told())


def test_the_database_knows_the_longest_of_all_and_counts_the_minutes_itself(together):
    long = told(now() - timedelta(hours=20), 12 * 60)
    database_refuses(lambda: put(together, told(long.starts, 12 * 60 + 1)), "longest length")
    database_refuses(lambda: put(together, long, minutes=60), "minutes of its times")
    assert put(together, long)


def test_what_stood_before_can_still_be_answered_corrected_and_taken_back(cast, together, with_noor):
    """Records that an earlier version let through are there, two at once among them: the person's word reaches them."""
    vendor, old = connection.vendor, told(together.formed_at - timedelta(days=400))

    def each(way):
        with connection.cursor() as cursor:
            for guard in RECORD_TIME_GUARDS:
                for statement in getattr(guard, way)(vendor):
                    cursor.execute(statement)

    each("drop")
    first, second = put(together, old), put(with_noor, old)
    each("create")
    records.answer(cast.viewer("maya"), first, 1, confirms=False, words="I was in Ohio.")
    records.take_back(cast.viewer("dana"), first)
    assert records.correct(cast.viewer("noor"), second, told()).starts_at == told().starts
