"""Records of services: the person's word stands, and a funder reads no narrative."""

import csv
import threading
from datetime import timedelta
from io import StringIO

import pytest
from django.db import DatabaseError, connections, transaction
from django.urls import reverse
from django.utils import timezone

from alongside.audit.models import Entry
from alongside.consent.actions import stop
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.kernel import clock
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.meetings.access.records import month_of, newest, record_of, records_of
from alongside.meetings.actions import NotNow, NotYours, records
from alongside.meetings.actions.records import Told
from alongside.meetings.models import ServiceAnswer, ServiceRecord, ServiceVersion
from alongside.meetings.rules import Channel
from alongside.meetings.rules.records import (
    CannotBe,
    Rounding,
    Setting,
    UnitRule,
    Wrong,
)  # fmt: skip


@pytest.fixture(autouse=True)
def _midday_after_a_while(cast):
    """Let it be noon, and let two months have gone by: a record is of a day on which the two walked already, and a form names one day."""
    with clock.at(timezone.localtime().replace(hour=12, minute=0) + timedelta(days=60)):
        yield


def walked(cast, person, specialist, days=30):
    with clock.at(now() - timedelta(days=days)):
        return cast.walk(person, specialist)


def told(hours=2.0, minutes=45, **changed):
    starts = (now() - timedelta(hours=hours)).replace(second=0, microsecond=0)
    said = {"channel": Channel.PHONE, "kind": "Peer support", "name": "Dana Reyes", "credential": "CRSS", **changed}
    return Told(starts, starts + timedelta(minutes=minutes), **said)


@pytest.fixture
def written(cast, together):
    return records.write(cast.viewer("dana"), together, told())


def fresh(cast, record, who="maya"):
    found = record_of(cast.viewer(who), record.id)
    assert found
    return found


def test_contested_until_corrected_and_confirmed_and_nothing_is_rewritten(cast, written):
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    records.answer(maya, written, 1, confirms=False, words="We stopped at three.")
    assert fresh(cast, written).standing == "contested"
    records.correct(dana, written, told(minutes=30))
    assert fresh(cast, written).standing == "contested"
    with pytest.raises(NotNow):
        records.answer(maya, written, 1, confirms=True)
    records.answer(maya, written, 2, confirms=True)
    found = fresh(cast, written)
    assert (found.standing, found.version, newest(found).minutes) == ("confirmed", 2, 30)
    assert [v.minutes for v in found.versions.all()] == [45, 30]
    assert [a.words for v in found.versions.all() for a in v.answers.all()] == ["We stopped at three.", None]
    records.correct(dana, found, told(minutes=31))
    assert fresh(cast, written).standing == "waiting"


def test_nobody_answers_for_the_person_and_nobody_else_writes(cast, together, written):
    with pytest.raises(NotYours):
        records.answer(cast.viewer("dana"), written, 1, confirms=True)
    for who in ("maya", "noor", "sam"):
        with pytest.raises(NotYours):
            records.write(cast.viewer(who), together, told(hours=9))


def test_across_all_people_a_specialist_is_at_one_place(cast, together, written):
    other, dana = walked(cast, "wes", "dana"), cast.viewer("dana")
    with pytest.raises(CannotBe) as refused:
        records.write(dana, other, told(hours=1.5))
    assert refused.value.args[0] is Wrong.OVERLAP
    records.take_back(dana, written)
    kept = records.write(dana, other, told(hours=1.5))
    with pytest.raises(NotNow):
        records.correct(dana, written, told(hours=9))
    assert kept.session == kept.id


def test_a_group_is_one_session_of_as_many_as_were_there(cast, together):
    other, dana = walked(cast, "wes", "dana"), cast.viewer("dana")
    first = records.write(dana, together, told(setting=Setting.GROUP, size=2))
    second = records.write(dana, other, told(setting=Setting.GROUP, size=2))
    assert first.session == second.session
    records.correct(dana, first, told(setting=Setting.GROUP, size=2, kind="Group"))
    assert fresh(cast, first).session == second.session


def test_units_are_counted_as_the_programme_has_set_and_stay_so(cast, together):
    dana, alex = cast.viewer("dana"), cast.viewer("alex")
    assert newest(fresh(cast, records.write(dana, together, told(hours=9)))).units is None
    records.set_rules(alex, ["H0038"], UnitRule(15, Rounding.NEAREST, 0, 4))
    first = records.write(dana, together, told(hours=3))
    records.set_rules(alex, ["H0038"], UnitRule(10, Rounding.STARTED))
    assert newest(fresh(cast, first)).units == 3
    assert newest(fresh(cast, records.write(dana, together, told(hours=1, minutes=31)))).units == 4
    with pytest.raises(records.NotAnAdministrator):
        records.set_rules(dana, [], None)


def test_what_the_database_itself_refuses(cast, together, written):
    other = walked(cast, "wes", "dana")
    second = records.write(cast.viewer("dana"), other, told(hours=5))

    def refused(change):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()

    mine = ServiceRecord.objects.filter(pk=second.pk)
    refused(lambda: mine.update(starts_at=written.starts_at, ends_at=written.ends_at))
    refused(lambda: mine.update(standing="confirmed"))
    refused(lambda: mine.update(group_size=3))
    refused(lambda: mine.update(person=cast.maya))
    refused(mine.delete)
    refused(lambda: ServiceVersion.objects.update(minutes=600))
    version = ServiceVersion.objects.get(record=second)
    refused(lambda: ServiceAnswer(version=version, by_id=cast.dana.id, confirms=True, space=other.id).save())
    fields = {f.attname: getattr(version, f.attname) for f in version._meta.concrete_fields if f.attname != "id"}
    moved = {
        "starts_at": written.starts_at,
        "ends_at": written.ends_at,
        "number": 2,
        "kind": None,
        "name": None,
        "credential": None,
    }
    late = ServiceVersion(**{**fields, **moved})
    late.kind = late.name = late.credential = "x"
    late.save(force_insert=True)
    refused(lambda: mine.update(version=2, starts_at=written.starts_at, ends_at=written.ends_at))


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("whose", ["specialist", "person"])
def test_two_records_at_once_cannot_both_find_the_time_free(cast, together, whose):
    other, came = walked(cast, "wes", "dana") if whose == "specialist" else walked(cast, "maya", "noor"), []
    at_noon, said = now(), told()

    def write(who, partnership):
        try:
            with clock.at(at_noon):
                records.write(cast.viewer(who), partnership, said)
            came.append("kept")
        except (CannotBe, DatabaseError):
            came.append("refused")
        finally:
            connections.close_all()

    pairs = [("dana", together), ("dana" if whose == "specialist" else "noor", other)]
    writers = [threading.Thread(target=write, args=pair) for pair in pairs]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(timeout=30)
    assert sorted(came) == ["kept", "refused"]


# ── the pages ──


def form(hours=2.0, minutes=45, **changed):
    said = told(hours, minutes)
    starts, ends = timezone.localtime(said.starts), timezone.localtime(said.ends)
    plain = {
        "day": starts.date().isoformat(),
        "starts": starts.strftime("%H:%M"),
        "ends": ends.strftime("%H:%M"),
        "channel": "phone",
    }
    return {**plain, "kind": "Peer support", "setting": "one_to_one", "size": "", "name": "Dana", "credential": "CRSS", **changed}


def test_from_a_meeting_in_one_press(cast, ended):
    dana, url = cast.client("dana"), reverse("record_from_meeting", args=[ended.id])
    assert "with the times filled in" in dana.get(reverse("meeting", args=[ended.id])).text
    page = dana.get(url)
    shown = {name: bound.value() for name, bound in ((b.name, b) for b in page.context["form"])}
    sent = {name: "" if value is None else str(value) for name, value in shown.items()}
    at = timezone.localtime(ended.ended_at)
    assert (shown["day"], shown["ends"].strftime("%H:%M")) == (at.date(), at.strftime("%H:%M"))
    # The two have met for a moment only: it lasted longer in truth.
    sent |= {"starts": (at - timedelta(minutes=30)).strftime("%H:%M"), "ends": at.strftime("%H:%M")}
    assert dana.post(url, sent).status_code == 302
    record = ServiceRecord.objects.get()
    assert (record.meeting_id, record.person_id) == (ended.id, cast.maya.id)
    assert dana.get(url).url == reverse("record", args=[record.id])
    for who in ("maya", "dana"):
        page = cast.client(who).get(reverse("meeting", args=[ended.id])).text
        assert reverse("record", args=[record.id]) in page
    assert "I woke at 4:40." not in cast.client("maya").get(reverse("record", args=[record.id])).text


def test_a_record_by_plain_forms_until_it_is_confirmed(cast, together):
    maya, dana = cast.client("maya"), cast.client("dana")
    url = reverse("record_new", args=[together.id])
    late = dana.post(url, form(hours=0.25, minutes=45))
    assert "This has not happened yet" in late.text or "end before it starts" in late.text
    group = dana.post(url, form(size="3"))
    assert "choose “In a group”" in group.text
    assert dana.post(url, form()).status_code == 302
    record = ServiceRecord.objects.get()
    overlaps = dana.post(url, form(hours=1.6))
    assert "You already have a record with this person from" in overlaps.text
    where = reverse("record", args=[record.id])
    assert "It waits for your answer." in maya.get(where).text
    answer = reverse("record_answer", args=[record.id])
    maya.post(answer, {"answer": "contest", "version": "1", "words": "It was shorter."})
    assert "It was shorter." in dana.get(where).text
    assert dana.post(reverse("record_correct", args=[record.id]), form(minutes=30)).status_code == 302
    stale = maya.post(answer, {"answer": "confirm", "version": "1", "words": "Yes now."})
    assert stale.status_code == 409
    assert "Yes now." in stale.text
    maya.post(answer, {"answer": "confirm", "version": "2"})
    assert "You said: yes, this is how it was." in maya.get(where).text
    assert "Confirmed" in maya.get(reverse("service_records")).text
    assert Entry.objects.filter(act="consent.looked", about=cast.maya.id, facts__what="meetings.record").exists()
    assert dana.get(reverse("record_take_back", args=[record.id])).status_code == 200
    dana.post(reverse("record_take_back", args=[record.id]))
    assert "Taken back" in maya.get(where).text
    assert maya.post(answer, {"answer": "confirm", "version": "2"}).status_code == 409


def test_what_the_person_stops_sharing_is_not_the_specialists_any_more(cast, together, written):
    stop(cast.viewer("maya"), Grant.objects.get(owner=cast.maya, recipient=cast.dana, category=Category.MEETINGS))
    assert list(records_of(cast.viewer("dana"))) == []
    assert cast.client("dana").get(reverse("record", args=[written.id])).status_code == 404
    assert cast.client("maya").get(reverse("record", args=[written.id])).status_code == 200


@pytest.mark.near_miss("service_list", "service_csv", "service_rules")
def test_a_funder_reads_a_month_without_a_word_of_narrative(cast, together):
    record = records.write(cast.viewer("dana"), together, told(kind="=cmd()", name="@Dana", credential="+CRSS"))
    records.answer(cast.viewer("maya"), record, 1, confirms=False, words="Private words.")
    month = {"month": f"{timezone.localtime(record.starts_at):%Y-%m}"}
    for who in ("alex", "sam"):
        page = cast.client(who).get(reverse("service_list"), month).text
        assert "Contested" in page
        assert "Private words." not in page
    answer = cast.client("alex").get(reverse("service_csv"), month)
    head, row = csv.reader(StringIO(answer.text))
    assert dict(zip(head, row, strict=True)) | {"date": "", "start": "", "end": "", "written_at": ""} == {
        "date": "", "start": "", "end": "", "minutes": "45", "units": "", "channel": "phone", "kind": "'=cmd()", "person": "Maya",
        "specialist": "'@Dana", "credential": "'+CRSS", "setting": "one_to_one", "group_size": "1", "standing": "contested",
        "version": "1", "written_at": "", "record": str(record.id),
    }  # fmt: skip
    assert Entry.objects.filter(act="consent.looked", about=cast.maya.id, facts__what="meetings.records").count() == 3
    for who in ("dana", "maya"):
        assert cast.client(who).get(reverse("service_csv"), month).status_code == 404
        assert cast.client(who).get(reverse("service_list"), month).status_code == 404
    cast.enter("ada", Who.ADMINISTRATOR, cast.elsewhere)
    assert "Contested" not in cast.client("ada").get(reverse("service_list"), month).text
    assert not month_of(cast.viewer("dana"), record.starts_at, now()).exists()
    assert cast.client("alex").get(reverse("service_list"), {"month": "99999-99"}).status_code == 200
    assert cast.client("sam").get(reverse("service_rules")).status_code == 404


def test_an_administrator_sets_kinds_and_units(cast, together):
    alex, url = cast.client("alex"), reverse("service_rules")
    set_ = {"kinds": "H0038, one to one\n\nH0038 HQ, group", "minutes": "15", "rounding": "nearest", "most_a_day": "16"}
    assert alex.post(url, set_).status_code == 302
    assert "H0038 HQ, group" in alex.get(url).text
    page = cast.client("dana").get(reverse("record_new", args=[together.id])).text
    assert "H0038, one to one" in page
    assert "character" in alex.post(url, {"kinds": "x" * 81, "rounding": "nearest"}).text


def test_a_kind_for_groups_is_for_groups_alone(cast, together):
    alex, dana, new = cast.client("alex"), cast.client("dana"), reverse("record_new", args=[together.id])
    assert (
        alex.post(reverse("service_rules"), {"kinds": "H0038", "group_kinds": "H0038 HQ", "rounding": "nearest"}).status_code
        == 302
    )
    assert "H0038 HQ" in alex.get(reverse("service_rules")).context["form"].initial["group_kinds"]
    starts = timezone.localtime(told().starts)
    written = {
        "day": starts.date().isoformat(), "starts": f"{starts:%H:%M}", "ends": f"{starts + timedelta(minutes=1):%H:%M}",
        "channel": "phone", "kind": "H0038", "setting": "group", "size": "3", "name": "Dana", "credential": "CRSS",
    }  # fmt: skip
    assert "it was a group" in dana.post(new, written).text
    with pytest.raises(CannotBe):
        records.write(cast.viewer("dana"), together, told(kind="H0038", setting=Setting.GROUP, size=3))
    assert dana.post(new, {**written, "kind": "H0038 HQ"}).status_code == 302
    month = {"month": f"{starts:%Y-%m}"}
    assert "H0038 HQ. In a group of 3" in alex.get(reverse("service_list"), month).text


@pytest.mark.parametrize("who", ["maya", "dana"])
def test_lists_cost_no_more_with_many_records(cast, together, queries, who):
    browser, dana = cast.client(who), cast.viewer("dana")

    def cost(url):
        browser.get(url)
        with queries() as asked:
            assert browser.get(url).status_code == 200
        return len(asked)

    first = records.write(dana, together, told(hours=1))
    few = [cost(reverse("service_records")), cost(reverse("record", args=[first.id]))]
    for number in range(2, 42):
        records.write(dana, together, told(hours=number * 2))
    many = [cost(reverse("service_records")), cost(reverse("record", args=[first.id]))]
    assert many <= [few[0] + 1, few[1]]


def test_a_meeting_has_one_record(cast, together, ended):
    records.write(cast.viewer("dana"), together, told(), ended)
    with pytest.raises(NotNow):
        records.write(cast.viewer("dana"), together, told(hours=9), ended)
