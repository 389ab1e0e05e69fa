"""What people write is found nowhere in the clear.

Known words go through every form that the cast can reach, and through every kind of file that can be handed in; then each
byte that the program kept or said is searched for them: the database files with their journals, the cache, the sessions and
the work that goes on in them, the anchor, the log with its tracebacks, and the letters. So are the secrets that links carry.
"""

import base64
import itertools
import json
import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
import time_machine
from django.conf import settings
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connections
from django.http import HttpResponseBase
from django.test import Client
from django.urls import resolve, reverse

from alongside.journey.tests.sounds import ogg
from alongside.kernel.clock import now
from alongside.measures.tests.forms import choice, content, form
from alongside.meetings.actions import offer_meeting
from alongside.meetings.actions.reach import choose_reminder, remind
from alongside.meetings.rules.reminders import Ahead
from alongside.mirror.models import Transcript
from alongside.partnership.models import Partnership
from alongside.people.tests.kept import as_written, ask_in_vain, in_sessions
from tests.cast import PASSWORD
from tests.journeys.place import link_in
from tests.lived import HERE, TALK, Life, begin_meeting

BIRD = "quetzalumbra"
OPEN_BIRD = "zorzalabierto"
KNOWN = re.compile(rf"{BIRD}\d+x")
# A form that ends something is filled in after all others, or it would hide those behind it; signing in and out is left to its own tests.
LAST = ("partnership_end", "meeting_call_off", "mirror_stop", "own_words_end", "transcript_delete", "goal_state", "review_drop", "stop_sharing",
        "end_role", "strength_put_away", "goal_put_away", "meaning_put_away", "response_put_away",
        "meeting_series_let_go", "record_take_back", "pass_on", "measure_retire",
        "measure_let_go", "step_done", "step_take_out", "own_note_let_go", "own_check_let_go", "boundary_let_go",
        "bringing_take_back", "absence_change", "absence_back", "cover_end")  # fmt: skip
NEVER = ("leave", "account_", "mfa_", "set_language", "act_as", "private", "new_password", "demo_sign_in", "lost")
# Said to everyone in the programme, and so no secret: its name, its crisis lines, and the questions of a measure.
PUBLIC = ("programme_settings", "crisis_lines")
ASIDE = ("/static/", "/sign-", "/design")
A_FEW = 3  # pages of one kind show the same forms
MUST_TAKE = {
    "partnership_ending", "partnership_ending_plan",
    "meaning", "beside", "goal_new", "goal_words", "goal_reply", "goal_review", "review_plan", "review", "goal_waits", "step_waits", "tried_new",
    "tried", "step_new", "strengths", "strength_find", "strength_words", "seen_new", "goal_strength",
    "strength_offer", "hard_day", "check_in", "check_in_full", "how", "how_change", "clause_new", "agreement_look",
    "walk_with", "offer_adapt", "meeting_plan", "meeting_agenda", "meeting_note", "transcript_new", "reading_back", "share", "introduction",
    "invitations", "me", "wins", "win",
    "chapter_new", "chapter_words", "chapter_together", "chapter_reply", "values", "value",
    "pulse_new", "repair_new", "wellness_part", "wellness_line", "wellness_offer", "network_new", "network_entry",
    "meeting_headings", "meeting_next_step", "meeting_series_let_go", "record_answer",
    "service_rules", "cover_reach",
    "measure_answer", "measure_offer", "programme_measure",
    "own_notes", "own_note", "own_checks", "boundary_new", "boundary_change", "boundary_add", "bring", "bringing_bring",
    "brought_reply", "brought_talked",
    "goal_state", "step_done", "step_take_out", "strength_put_away", "stop_sharing", "mirror_stop", "partnership_end",
    "own_note_let_go", "own_check_let_go", "boundary_let_go", "bringing_take_back", "end_role", "measure_retire",
}  # fmt: skip
SOMETHING = {"date": (now() + timedelta(days=20)).date().isoformat(), "time": "10:00", "number": "5", "range": "5"}


@dataclass
class Form:
    """One form as a page shows it: where it goes, and its fields with the values they have."""

    action: str
    method: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    writable: dict[str, str] = field(default_factory=dict)

    def shape(self) -> tuple[str, ...]:
        """Return what makes two forms the same, whatever row they are about."""
        return (resolve(urlsplit(self.action).path).url_name or "", *sorted(self.writable), *sorted(set(self.fields)))


class Page(HTMLParser):
    """Reads the links and the forms of a page."""

    def __init__(self, url: str, html: str) -> None:
        super().__init__()
        self.url = url
        self.links: list[str] = []
        self.forms: list[Form] = []
        self._chosen = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "a" and given.get("href", "").startswith("/"):
            self.links.append(given["href"].split("#")[0])
        elif tag == "form":
            self.forms.append(Form(urljoin(self.url, given.get("action", "")), given.get("method", "get").lower()))
        elif tag in {"input", "textarea", "select", "button", "option"} and self.forms:
            self._field(tag, given)

    def _field(self, tag: str, given: dict[str, str]) -> None:
        form, name, kind = self.forms[-1], given.get("name", ""), given.get("type", "text")
        if tag == "select":
            self._chosen = name
        elif tag == "option" and self._chosen and given.get("value"):
            form.fields.setdefault(self._chosen, [given["value"]])
        elif tag == "textarea" and name:
            form.writable[name] = "textarea"
        elif tag == "input" and name and kind in {"text", "search", "email", "tel", "url"}:
            form.writable[name] = kind
        elif (
            tag == "input"
            and name
            and kind != "file"
            and (kind not in {"radio", "checkbox"} or "checked" in given or name not in form.fields)
        ):
            form.fields[name] = [given.get("value") or SOMETHING.get(kind, given.get("value", "" if kind == "hidden" else "on"))]
        elif tag == "button" and name:
            form.fields.setdefault(name, [given.get("value", "")])


@dataclass
class Writer:
    """Somebody who opens every page they can reach and writes known words into every form."""

    browser: Client
    numbers: Iterator[int]
    written: dict[str, str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    endings: dict[tuple[str, ...], str] = field(default_factory=dict)

    def write_everywhere(self) -> None:
        """Fill in all forms but those that end something; remember on which pages those stand."""
        found: dict[tuple[str, ...], Form] = {}
        for page in self._pages():
            found |= {form.shape(): form for form in page.forms if form.method == "post"}
            self.endings |= {form.shape(): page.url for form in page.forms if form.method == "post" and form.shape()[0] in LAST}
        self._fill_in({shape: form for shape, form in found.items() if shape[0] not in LAST})

    def end_everything(self) -> None:
        """Open the pages anew on which something can be ended, and fill in those forms."""
        pages = [self._open(url) for url in sorted(set(self.endings.values()))]
        found = {form.shape(): form for page in pages if page for form in page.forms}
        self._fill_in({shape: form for shape, form in found.items() if shape in self.endings})

    def _fill_in(self, found: dict[tuple[str, ...], Form]) -> None:
        for shape in sorted(found):
            if not shape[0].startswith(NEVER) and shape[0] not in PUBLIC:
                self._send(shape[0], found[shape])

    def _pages(self) -> Iterator[Page]:
        waiting, seen = ["/"], Counter[str]()
        while waiting:
            url = waiting.pop(0)
            kind = resolve(urlsplit(url).path).view_name if not url.startswith(ASIDE) else ""
            if not kind or seen[url] or seen[kind] == A_FEW:
                continue
            seen.update((url, kind))
            if page := self._open(url):
                waiting += page.links
                yield page

    def _open(self, url: str) -> Page | None:
        answer = self.browser.get(url, follow=True)
        if answer.status_code != 200 or "html" not in answer["Content-Type"]:
            return None
        return Page(answer.redirect_chain[-1][0] if answer.redirect_chain else url, answer.content.decode())

    def _send(self, name: str, form: Form) -> None:
        words = {one: self._words(kind) for one, kind in form.writable.items()}
        # Some fields ask for a time, a number or a whole talk: where a word is refused, what the form shows is sent beside it.
        answer = self._post(form, words)
        if name == "transcript_new":
            words = {one: TALK + f"Maya: {BIRD}{next(self.numbers)}x said so.\n" for one in words}
            answer = self._post(form, words)
        if answer.status_code in {302, 204}:
            self.taken.add(name)
        self.written |= {word: name for text in words.values() for word in KNOWN.findall(text)}

    def _words(self, kind: str) -> str:
        bird = f"{BIRD}{next(self.numbers)}x"
        return f"{bird}@example.org" if kind == "email" else "555 0100" if kind == "tel" else bird

    def _post(self, form: Form, words: dict[str, str]) -> HttpResponseBase:
        return self.browser.post(form.action, {**form.fields, **words})


def disguises(word: str) -> Iterator[bytes]:
    """Yield a word as it might lie in a file: as it is, in wide characters, in JSON, in base64 at each alignment, in hex."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield word.encode(encoding)
    yield word.encode().hex().encode()
    yield word[::-1].encode()
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + word.encode())
        yield whole[4:-4]


def everything_kept(folder: Path) -> dict[str, bytes]:
    """Return each byte that the program keeps, by file."""
    files = {Path(connections[name].settings_dict["NAME"]) for name in connections}
    beside = {beside for file in files for beside in file.parent.glob(file.name + "*")}
    kept = {file.name: file.read_bytes() for file in beside}
    kept |= {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and "static" not in file.parts
    }
    return kept


def said(records: list[logging.LogRecord]) -> bytes:
    """Return the log as it is written, with what went wrong to the last line."""
    return as_written(records).encode()


def talks(word: str) -> Iterator[tuple[str, str]]:
    """Yield a talk in which a word is said, as each kind of file."""
    turns = [line.split(": ", 1) for line in [*TALK.splitlines(), f"Maya: {word} said so."]]
    yield "txt", "\n".join(": ".join(turn) for turn in turns)
    cues = (f"00:00:{at * 5:02}.000 --> 00:00:{at * 5 + 4:02}.000\n<v {who}>{words}" for at, (who, words) in enumerate(turns))
    yield "vtt", "\n\n".join(["WEBVTT", *cues])
    yield (
        "srt",
        "\n\n".join(
            f"{at + 1}\n00:00:{at * 5:02},000 --> 00:00:{at * 5 + 4:02},000\n{who}: {words}"
            for at, (who, words) in enumerate(turns)
        ),
    )
    yield "json", json.dumps([{"speaker": who, "text": words} for who, words in turns])


@dataclass
class FilesAndPapers:
    """Hands in a file of each kind, each with a known word in it and one in its name, and what is kept apart about oneself."""

    life: Life
    numbers: Iterator[int]
    written: dict[str, str] = field(default_factory=dict)

    def hand_in_everything(self) -> None:
        self._talks()
        self._voice()
        self._questionnaire()
        self._papers()

    def _word(self, name: str) -> str:
        word = f"{BIRD}{next(self.numbers)}x"
        self.written[word] = name
        return word

    def _file(self, ending: str, held: bytes) -> SimpleUploadedFile:
        return SimpleUploadedFile(f"{self._word('the name of a file')}.{ending}", held)

    def _talks(self) -> None:
        dana, pair = self.life.cast.client("dana"), Partnership.objects.get(pk=self.life.ids["partnership_id"])
        word = self._word("a talk in a file")
        for at, (ending, talk) in enumerate(talks(word)):
            meeting = begin_meeting(self.life, pair, days=4 + at)
            answer = dana.post(reverse("transcript_new", args=[meeting.id]), {"file": self._file(ending, talk.encode())})
            assert answer.status_code == 302, ending
            assert word in str(Transcript.objects.get(meeting=meeting).words), ending

    def _voice(self) -> None:
        maya, to = self.life.cast.client("maya"), reverse("chapter_new")
        page = Page(to, maya.get(to).content.decode())
        form = next(form for form in page.forms if "title" in form.writable)
        sound = ogg(3).replace(bytes(40), self._word("a voice note").encode().ljust(40, b"\0"), 1)
        sent = {**form.fields, "title": self._word("a chapter"), "voice": self._file("ogg", sound)}
        answer = maya.post(to, sent)
        assert answer.status_code == 302
        assert "<audio" in maya.get(answer["Location"]).content.decode()

    def _questionnaire(self) -> None:
        """Bring a measure: everybody may read its questions, and they are kept as they are, but the file's name is not."""
        raw = content(form(choice("a"), title=f"{OPEN_BIRD} questions"))
        answer = self.life.cast.client("alex").post(reverse("measure_load"), {"questionnaire": self._file("json", raw)})
        assert answer.status_code == 302

    def _papers(self) -> None:
        maya, to = self.life.cast.client("maya"), reverse("private")
        maya.post(reverse("account_reauthenticate"), {"password": PASSWORD})
        name, address = self._word("private"), self._word("private")
        assert maya.post(to, {"legal_name": name}).status_code == 302
        assert maya.post(to, {"email": f"{address}@example.org"}).status_code == 302
        assert name in maya.get(to).content.decode()
        maya.get(link_in(str(mail.outbox[-1].body)).removeprefix(settings.BASE_URL))
        assert f"{address}@example.org" in maya.get(to).content.decode()


def remind_of_a_meeting(life: Life, word: str) -> None:
    """Let Maya be told by letter of a meeting whose topic and place hold a known word."""
    at = (now() + timedelta(days=12)).astimezone(HERE)
    plan = {"date": at.date().isoformat(), "time": at.strftime("%H:%M"), "zone": str(HERE), "minutes": "50"}
    pair = Partnership.objects.get(pk=life.ids["partnership_id"])
    life.agreed(
        offer_meeting(life.cast.viewer("dana"), pair, {**plan, "channel": "in_person", "place": word, "about": word}), by="maya"
    )
    choose_reminder(life.cast.viewer("maya"), Ahead.HOUR)
    sent = len(mail.outbox)
    with time_machine.travel(at - timedelta(minutes=50)):
        remind()
    assert len(mail.outbox) > sent


def secrets_told(life: Life) -> set[str]:
    """Return the secret of each link that a letter told, each asked for in vain, and of an app that is being added."""
    links = {link_in(str(letter.body)).removeprefix(settings.BASE_URL) for letter in mail.outbox if "://" in letter.body}
    wes, to = life.cast.client("wes"), reverse("mfa_activate_totp")
    wes.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    told = set().union(*(ask_in_vain(link) for link in links))
    assert len(told) > 2
    return told | set(re.findall(r"<code>(\w{16,})</code>", wes.get(to).content.decode()))


def in_letters() -> dict[str, set[str]]:
    """Return the known words in all letters: those in the lines that say to whom, and those that are read."""
    to = " ".join(one for letter in mail.outbox for one in letter.recipients())
    read = " ".join(f"{letter.subject} {letter.body} {letter.from_email} {letter.extra_headers}" for letter in mail.outbox)
    return {"to": set(KNOWN.findall(to)), "read": set(KNOWN.findall(read))}


def found_in_the_clear(written: dict[str, str], records: list[logging.LogRecord]) -> set[tuple[str, str, str]]:
    """Return each known word with the form through which it went, and where it lies."""
    kept = {**everything_kept(settings.DATA_DIR), "the log": said(records)}
    assert any(b"Open Door" in content for content in kept.values())  # the search looks in the right place: this one is public
    # Each word begins with the bird, and so does its disguise: where no bird is, there is no word.
    suspect = {file: content for file, content in kept.items() if any(bird in content for bird in disguises(BIRD))}
    return {
        (name, word, file)
        for word, name in written.items()
        for disguise in disguises(word)
        for file, content in suspect.items()
        if disguise in content
    }


def test_the_search_reads_tracebacks(caplog: pytest.LogCaptureFixture):
    try:
        int(BIRD)
    except ValueError:
        logging.getLogger("alongside").exception("It broke")
    assert BIRD.encode() in said(caplog.records)
    assert BIRD not in caplog.records[0].getMessage()


@pytest.mark.long
@pytest.mark.sqlite_only("reads the files of the embedded database")
@pytest.mark.django_db(transaction=True)
def test_no_word_that_anybody_wrote_is_kept_or_said_in_the_clear(transactional_db, life: Life, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    begin_meeting(life, Partnership.objects.get(pk=life.ids["partnership_id"]), days=3)  # one that has no transcript yet
    numbers = itertools.count(100)
    writers = [Writer(life.cast.client(name), numbers) for name in ("maya", "dana", "noor", "sam", "alex", "maya")]
    for writer in writers:
        writer.write_everywhere()
    handed = FilesAndPapers(life, numbers)
    handed.hand_in_everything()
    remind_of_a_meeting(life, handed._word("meeting_plan"))
    written = handed.written | {word: name for writer in writers for word, name in writer.written.items()}
    before = found_in_the_clear(written, caplog.records)
    for writer in writers:
        writer.end_everything()
    written |= {word: name for writer in writers for word, name in writer.written.items()}
    taken = set().union(*(writer.taken for writer in writers))

    # The words did go in: many forms took them, and they are read again where their owner looks.
    assert taken >= MUST_TAKE, sorted(MUST_TAKE - taken)
    assert BIRD in life.cast.client("maya").get("/journey/").content.decode()
    assert before | found_in_the_clear(written, caplog.records) == set()
    assert OPEN_BIRD.encode() not in said(caplog.records)
    secrets = secrets_told(life)
    kept = b"\n".join([said(caplog.records), in_sessions(), *everything_kept(settings.DATA_DIR).values()])
    assert [secret for secret in secrets if any(one in kept for one in disguises(secret))] == []

    # Of what people wrote a letter holds the name by which somebody wants to be called, and an address where letters have it.
    letters = in_letters()
    assert {written[word] for word in letters["read"]} == {"me"}
    assert {written[word] for word in letters["to"]} == {"invitations", "private"}
