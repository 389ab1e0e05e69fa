"""What is counted stays counted for as long as it matters, however much else is counted; and letters have a limit."""

import pytest
from django.core.cache import cache
from django.core.cache.backends.db import DatabaseCache
from django.db import connection
from django.test import Client

from alongside.audit.models import Entry
from alongside.config.counters import TIDY_FROM, Counters
from alongside.people import actions
from alongside.people.models import Account
from tests.cast import PASSWORD
from tests.journeys.place import link_in

TABLE = "alongside_cache"
NEVER_SENT = "sent nothing this time"


def entries():
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM alongside_cache")
        return cursor.fetchone()[0]


def count_others(many, seconds=60, named="other"):
    for number in range(many):
        cache.set(f"{named}:{number}", [1.0], seconds)


def sign_in(email="maya@example.org", password=PASSWORD):
    browser = Client()
    return browser, browser.post("/sign-in/", {"login": email, "password": password})


class TestManyOthers:
    def test_the_door_stays_closed_however_many_other_names_are_tried(self, cast):
        for _ in range(5):
            sign_in(password="not this one at all")
        count_others(700, 3600, "zzz")  # keys behind those of the count, and before them: Django lets go of the smallest
        count_others(700, 3600, "aaa")
        _browser, answer = sign_in()
        assert answer.status_code == 200
        assert "five minutes" in answer.content.decode()

    def test_with_djangos_own_measure_it_would_open(self, cast):
        """The measure that was too small: it shows that the test above would see it."""
        small = DatabaseCache(TABLE, {})
        small.set("a-count", [1.0] * 5, 300)
        for number in range(400):
            small.set(f"zzz:{number}", [1.0], 300)
        assert small.get("a-count") is None

    def test_what_is_over_goes_and_what_counts_stays(self, db):
        cache.set("counts", [1.0], 300)
        count_others(TIDY_FROM, seconds=-5)
        assert entries() > TIDY_FROM
        cache.set("one-more", [1.0], 300)
        assert entries() == 2
        assert cache.get("counts") == [1.0]

    def test_far_too_much_is_bounded_all_the_same(self, db):
        few = Counters(TABLE, {"OPTIONS": {"MAX_ENTRIES": TIDY_FROM + 60}})
        for number in range(TIDY_FROM + 200):
            few.set(f"other:{number:04}", [1.0], 300)
        assert entries() <= TIDY_FROM + 62


class TestAskingForALinkToANewAddress:
    @pytest.fixture
    def private(self, cast):
        def browser_of(name):
            browser, _answer = sign_in(f"{name}@example.org")
            browser.post("/sign-in/again/", {"password": PASSWORD, "next": "/me/private/"})
            return browser

        return browser_of

    def ask(self, browser, email):
        return browser.post("/me/private/", {"email": email})

    def test_one_human_may_ask_five_times_an_hour(self, private, mailoutbox, cast):
        maya = private("maya")
        answers = [self.ask(maya, f"m{number}@elsewhere.org") for number in range(6)]
        assert [answer.status_code for answer in answers] == [302] * 5 + [200]
        assert len(mailoutbox) == 5
        page = answers[-1].content.decode()
        assert NEVER_SENT in page
        assert 'value="m5@elsewhere.org"' in page  # nothing typed is lost
        assert Account.objects.get(pk=cast.maya.pk).wanted_email == "m4@elsewhere.org"
        link = link_in(str(mailoutbox[-1].body))
        assert maya.get("/me/private/email/" + link.split("/email/")[1]).status_code == 302  # the last link still holds

    def test_one_address_gets_three_whoever_asks_and_however_it_is_written(self, private, mailoutbox):
        maya, wes = private("maya"), private("wes")
        for browser, email in [(maya, "x@elsewhere.org"), (wes, " X@Elsewhere.org"), (maya, "x@elsewhere.org")]:
            assert self.ask(browser, email).status_code == 302
        assert NEVER_SENT in self.ask(wes, "x@elsewhere.org").content.decode()
        assert len(mailoutbox) == 3
        assert self.ask(wes, "w@elsewhere.org").status_code == 302  # another address is another one's

    def test_neither_looking_nor_a_slip_of_the_hand_counts(self, private, mailoutbox):
        maya = private("maya")
        for _ in range(8):
            maya.get("/me/private/")
            assert self.ask(maya, "no address").status_code == 200
        assert self.ask(maya, "m@elsewhere.org").status_code == 302
        assert len(mailoutbox) == 1

    def test_it_is_said_in_spanish_too(self, private, cast):
        Account.objects.filter(pk=cast.maya.pk).update(language="es")
        maya = private("maya")
        pages = [self.ask(maya, "m@elsewhere.org").content.decode() for _ in range(4)]
        assert "esta vez no enviamos nada" in pages[-1]

    @pytest.mark.parametrize(("language", "hello"), [("en", "Hello,"), ("es", "Hola:")])
    def test_the_letter_tells_a_stranger_nobodys_name(self, private, mailoutbox, cast, language, hello):
        actions.change_profile(cast.maya, chosen_name="Win at casino.example", language=language, time_zone="America/Chicago")
        self.ask(private("maya"), "stranger@elsewhere.org")
        (letter,) = mailoutbox
        assert letter.body.startswith(hello + "\n")
        assert "casino" not in f"{letter.subject} {letter.body}"

    @pytest.mark.parametrize("verb", [lambda account: actions.want_address(account, "m@elsewhere.org"), actions.want_no_address])
    def test_a_wish_that_could_not_be_written_down_is_not_kept(self, cast, monkeypatch, verb):
        actions.want_address(cast.maya, "before@elsewhere.org")
        before = Entry.objects.count()

        def broken(*_args, **_more):
            raise OSError("disk full")

        monkeypatch.setattr("alongside.people.actions.record", broken)
        with pytest.raises(OSError, match="disk full"):
            verb(cast.maya)
        assert Account.objects.get(pk=cast.maya.pk).wanted_email == "before@elsewhere.org"
        assert Entry.objects.count() == before
