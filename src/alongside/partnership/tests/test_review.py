"""Looking at an agreement again: its rhythm, as it is, what changed when, and the signed copy."""

import html
import io
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from pypdf import PdfReader

from alongside.audit.models import Entry
from alongside.consent.access import grants_by
from alongside.consent.actions import stop
from alongside.consent.rules import Category
from alongside.decisions import actions as decisions
from alongside.decisions.models import Agreed, Offer
from alongside.kernel import clock
from alongside.partnership.access.review import looking
from alongside.partnership.actions import AlreadyAsked, Draft, end, offer_clause
from alongside.partnership.actions import review as actions
from alongside.partnership.models import Review, Rhythm
from alongside.ui import paper

AT = datetime(2026, 8, 3, 15, 0, tzinfo=UTC)
DAY = timedelta(days=1)
pytestmark = pytest.mark.told_anew("begins in another season")


@pytest.fixture(autouse=True)
def _in_august():
    """Let it be the summer in which the two met, so that nothing here depends on the day on which it is tried."""
    with clock.at(AT):
        yield


def text_of(answer) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


@pytest.fixture
def agreed(cast, pair):
    """Return the partnership of Maya and Dana with one clause, agreed in August."""
    with clock.at(AT):
        offer = offer_clause(cast.viewer("dana"), pair, Draft("We meet on Tuesdays.", key="purpose"), "You like Tuesdays.")
        decisions.accept(cast.viewer("maya"), offer)
    return pair


def page(cast, who: str, name: str, pair, at: datetime, **data) -> str:
    with clock.at(at):
        browser = cast.client(who)
        url = reverse(name, args=[pair.id] if pair else [])
        return text_of(browser.post(url, data, follow=True) if data else browser.get(url))


# ── when it is time ──
def test_it_is_time_three_months_on_and_not_a_day_before(cast, agreed):
    before, after = datetime(2026, 11, 2, 12, tzinfo=UTC), datetime(2026, 11, 3, 20, tzinfo=UTC)
    for who, name in (("maya", "Dana"), ("dana", "Maya")):
        told = f"It may be time to look at your agreement with {name} again."
        assert told not in page(cast, who, "today", None, before)
        assert told in page(cast, who, "today", None, after)
    assert "We look at it again on 3 November" in page(cast, "maya", "agreement", agreed, before)
    assert "It may be time to look at it together again." in page(cast, "maya", "agreement", agreed, after)


def test_nothing_is_said_where_nothing_is_agreed_or_seen_or_walked(cast, agreed):
    after = AT + 200 * DAY
    with clock.at(after):
        stop(cast.viewer("maya"), grants_by(cast.maya.id).get(category=Category.AGREEMENT, recipient=cast.dana))
    assert "It may be time" not in page(cast, "dana", "today", None, after)
    assert "It may be time" not in page(cast, "wes", "today", None, after)  # nothing is agreed between Wes and Noor
    end(cast.viewer("maya"), agreed)
    assert "It may be time" not in page(cast, "maya", "today", None, after)


def test_as_it_is_needs_two_voices_and_starts_the_time_anew(cast, agreed):
    later = AT + 100 * DAY
    told = page(cast, "dana", "agreement_look", agreed, later, do="as_it_is", noticed="Tuesdays are still good.")
    assert "waits" in told
    with clock.at(later):
        assert looking([agreed])[agreed.id].due
        with pytest.raises(AlreadyAsked):
            actions.offer_as_it_is(cast.viewer("maya"), agreed)
        decisions.accept(cast.viewer("maya"), Offer.objects.get(kind="partnership.as_it_is"))
        found = looking([agreed])[agreed.id]
    assert (found.due, found.last) == (False, later)
    assert Review.objects.get().noticed == "Tuesdays are still good."


def test_a_rhythm_is_offered_adapted_and_agreed(cast, agreed):
    page(cast, "maya", "agreement_look", agreed, AT + DAY, do="rhythm", months="12", reason="Once is enough.")
    offer = Offer.objects.get(kind="partnership.rhythm")
    assert "once a year" in page(cast, "dana", "agreement_look", agreed, AT + DAY)
    with clock.at(AT + DAY):
        decisions.adapt(cast.viewer("dana"), offer, {"months": "6"})
        assert not Rhythm.objects.exists()
        decisions.accept(cast.viewer("maya"), Offer.objects.get(answers=offer))
        found = looking([agreed])[agreed.id]
    assert (found.months, found.again.date().isoformat()) == (6, "2027-02-03")
    assert "every 6 months" in page(cast, "maya", "agreement_look", agreed, AT + DAY)


def test_one_voice_makes_no_review_and_no_rhythm(cast, agreed):
    about_a_clause = Agreed.objects.get(kind="partnership.clause")
    for make in (
        lambda: Review.objects.create(partnership=agreed, agreed=about_a_clause, since=AT),
        lambda: Rhythm.objects.create(partnership=agreed, agreed=about_a_clause, since=AT, months=6),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            make()


# ── what changed when ──
def test_what_changed_when_says_who_offered_and_who_said_yes_in_which_words(cast, agreed):
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    clause = Offer.objects.get(kind="partnership.clause").subject
    with clock.at(AT + 3 * DAY):
        first = offer_clause(maya, agreed, Draft("We meet on Mondays.", key="purpose", clause=clause))
        decisions.adapt(dana, first, {**first.words, "text": "We meet on Thursdays."})
    with clock.at(AT + 4 * DAY):
        decisions.accept(maya, Offer.objects.get(answers=first))
        refused = offer_clause(dana, agreed, Draft("We meet at six in the morning.", key="purpose", clause=clause))
        decisions.decline(maya, refused)
    for who in ("maya", "dana"):
        told = page(cast, who, "agreement_earlier", agreed, AT + 5 * DAY)
        assert "Dana offered it on 3 August, Maya said yes on 3 August. Dana’s reason: “You like Tuesdays.”" in told
        assert "Dana offered it on 6 August, Maya said yes on 7 August." in told
        assert "It said before We meet on Tuesdays. It says from then on We meet on Thursdays." in told
        assert "Maya, on 6 August: “We meet on Mondays.”" in told
        assert "Dana, on 7 August: “We meet at six in the morning.”" in told
    assert "six in the morning" not in page(cast, "maya", "agreement", agreed, AT + 5 * DAY)
    with clock.at(AT + 5 * DAY):
        assert cast.client("noor").get(reverse("agreement_earlier", args=[agreed.id])).status_code == 404


# ── the signed copy ──
@pytest.fixture
def two_clauses(cast, agreed):
    with clock.at(AT + 2 * DAY):
        offer = offer_clause(
            cast.viewer("maya"), agreed, Draft("Outdoors <b>when</b> dry.\n\nNo calls after nine.", title="Where we meet")
        )
    with clock.at(AT + 3 * DAY):
        decisions.accept(cast.viewer("dana"), offer)
        decisions.decline(cast.viewer("maya"), offer_clause(cast.viewer("dana"), agreed, Draft("Never again.", key="ending")))
    return agreed


def copy_of(cast, who: str, pair, at: datetime):
    with clock.at(at):
        return cast.client(who).post(reverse("agreement_copy", args=[pair.id]))


def words_of(answer) -> str:
    """Return the text of a PDF, read back from it."""
    return re.sub(r"\s+", " ", " ".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(answer.content)).pages))


@pytest.mark.parametrize(
    ("language", "title", "voices"),
    [
        (
            "en",
            "How we walk together",
            (
                "The first words were agreed on 3 August 2026, the newest on 6 August 2026. They look at it again every 3 months.",
                "Dana offered these words on 3 August 2026. Maya said yes on 3 August 2026. They count since then.",
                "Maya offered these words on 5 August 2026. Dana said yes on 6 August 2026. They count since then.",
                "Maya Last yes: 5 August 2026 Dana Last yes: 6 August 2026",
                "Open Door. Copy made on 12 August 2026.",
            ),
        ),
        (
            "es",
            "Cómo caminamos",
            (
                "Las primeras palabras se acordaron el 3 de agosto de 2026",
                "Maya propuso estas palabras el 5 de agosto de 2026. Dana dijo que sí el 6 de agosto de 2026",
                "Open Door. Copia hecha el 12 de agosto de 2026.",
            ),
        ),
    ],
)
def test_a_signed_copy_holds_every_clause_in_force_and_both_signatures(cast, two_clauses, language, title, voices):
    cast.maya.language = language
    cast.maya.save(update_fields=["language"])
    answer = copy_of(cast, "maya", two_clauses, AT + 9 * DAY)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    assert "no-store" in answer["Cache-Control"]
    made, said = PdfReader(io.BytesIO(answer.content)), words_of(answer)
    for words in (
        "We meet on Tuesdays.",
        "Where we meet",
        "Outdoors <b>when</b> dry.",
        "No calls after nine.",
        title,
        *voices,
    ):
        assert words in said, words
    assert "Never again." not in said
    assert title in str(made.metadata and made.metadata.title)
    root: Any = made.root_object
    assert (root["/Lang"], bool(root["/MarkInfo"]["/Marked"])) == (language, True)
    sheets: list[Any] = list(made.pages)
    fonts = [font.get_object() for sheet in sheets for font in sheet["/Resources"]["/Font"].values()]
    assert fonts
    assert all("Atkinson" in font["/BaseFont"] or "Literata" in font["/BaseFont"] for font in fonts)
    taken = Entry.objects.filter(act="partnership.copy_taken", about=cast.maya.id)
    assert [entry.actor for entry in taken] == [cast.maya.id]


@pytest.mark.near_miss("agreement_copy", "agreement_look", "agreement_earlier")
def test_a_copy_is_for_the_two_alone_and_while_they_may_see_it(cast, two_clauses):
    at = AT + 9 * DAY
    for who in ("noor", "wes", "sam", "alex", "ines"):
        assert copy_of(cast, who, two_clauses, at).status_code == 404, who
        with clock.at(at):
            for name in ("agreement_look", "agreement_earlier"):
                assert cast.client(who).get(reverse(name, args=[two_clauses.id])).status_code == 404, (who, name)
    stop(cast.viewer("maya"), grants_by(cast.maya.id).get(category=Category.AGREEMENT, recipient=cast.dana))
    assert copy_of(cast, "dana", two_clauses, at).status_code == 404
    with clock.at(at):
        assert cast.client("dana").get(reverse("agreement_look", args=[two_clauses.id])).status_code == 404
    assert not Entry.objects.filter(act="partnership.copy_taken").exists()


@pytest.mark.parametrize(
    ("problem", "told"), [(paper.NoPress, "apt-get install libpango"), (paper.NotPrinted, "It took too long")]
)
def test_where_no_copy_can_be_made_the_page_says_what_to_do(cast, agreed, monkeypatch, problem, told):
    def broken(_html: str) -> bytes:
        raise problem

    monkeypatch.setattr(paper, "pdf", broken)
    answer = copy_of(cast, "maya", agreed, AT + DAY)
    assert answer.status_code == 503
    assert told in text_of(answer)
    assert reverse("agreement", args=[agreed.id]) in answer.content.decode()
    assert not Entry.objects.filter(act="partnership.copy_taken").exists()


@pytest.mark.near_miss("agreement_copy", "agreement_look", "agreement_earlier")
def test_once_they_parted_the_person_alone_takes_a_copy(cast, two_clauses):
    with clock.at(AT + 5 * DAY):
        end(cast.viewer("maya"), two_clauses)
    assert copy_of(cast, "dana", two_clauses, AT + 9 * DAY).status_code == 404
    assert "They walked together until 8 August 2026." in words_of(copy_of(cast, "maya", two_clauses, AT + 9 * DAY))
    with clock.at(AT + 9 * DAY):
        assert cast.client("maya").get(reverse("agreement_look", args=[two_clauses.id])).status_code == 404
        assert cast.client("dana").get(reverse("agreement_earlier", args=[two_clauses.id])).status_code == 404
