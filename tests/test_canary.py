"""What people write is found nowhere in the clear.

Known words go through every form that the cast can reach; then each byte that the program kept or said is searched
for them: the database files with their journals, the cache and the sessions in them, the anchor, and the log.
"""

import base64
import itertools
import json
import logging
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from django.conf import settings
from django.db import connections
from django.http import HttpResponseBase
from django.test import Client
from django.urls import resolve

from alongside.kernel.clock import now
from alongside.partnership.models import Partnership
from tests.lived import TALK, Life, begin_meeting

BIRD = "quetzalumbra"
# A form that ends something is filled in after all others, or it would hide those behind it; signing in and out is left to its own tests.
LAST = ("partnership_end", "meeting_call_off", "mirror_stop", "own_words_end", "transcript_delete", "goal_state", "review_drop", "stop_sharing",
        "end_role",        "strength_put_away", "meeting_series_let_go", "record_take_back", "pass_on", "measure_retire",
        "measure_let_go", "step_done", "step_take_out", "own_note_let_go", "own_check_let_go", "boundary_let_go",
        "bringing_take_back", "absence_back", "cover_end")  # fmt: skip
NEVER = ("leave", "account_", "mfa_", "set_language", "act_as", "private", "new_password", "demo_sign_in", "lost")
# Said to everyone in the programme, and so no secret: its name, its crisis lines.
PUBLIC = ("programme_settings", "crisis_lines")
ASIDE = ("/static/", "/sign-", "/design")
A_FEW = 3  # pages of one kind show the same forms
MUST_TAKE = {
    "partnership_ending", "partnership_ending_plan",
    "meaning", "goal_new", "goal_words", "goal_reply", "goal_review", "review_plan", "review", "goal_waits", "step_waits", "tried_new",
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
        self.written |= {word: name for text in words.values() for word in text.split() if BIRD in word}

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
    for writer in writers:
        writer.end_everything()
    written = {word: name for writer in writers for word, name in writer.written.items()}
    taken = set().union(*(writer.taken for writer in writers))

    # The words did go in: many forms took them, and they are read again where their owner looks.
    assert taken >= MUST_TAKE, sorted(MUST_TAKE - taken)
    assert BIRD in life.cast.client("maya").get("/journey/").content.decode()

    kept = everything_kept(settings.DATA_DIR)
    kept["the log"] = json.dumps([record.getMessage() for record in caplog.records]).encode()
    assert any(b"Open Door" in content for content in kept.values())  # the search looks in the right place: this one is public
    # Each word begins with the bird, and so does its disguise: where no bird is, there is no word.
    suspect = {file: content for file, content in kept.items() if any(bird in content for bird in disguises(BIRD))}
    found = {
        (name, word, file)
        for word, name in written.items()
        for disguise in disguises(word)
        for file, content in suspect.items()
        if disguise in content
    }
    assert found == set()
