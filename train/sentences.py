"""The sentences that the lens learns from: the format of ``train/lens/README.md``, read and checked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from alongside.listening.model.tone import KINDS, REASONS
from alongside.listening.phrases import wording
from train.scenes import judged

FOLDER: Final = Path(__file__).parent / "lens"
DEVELOPMENT: Final = Path(__file__).parents[1] / "src/alongside/listening/tests"
TOLD: Final = frozenset((kind, reason) for kind in KINDS for reason in ("", *REASONS[kind]))
RULES: Final = "rules"
"""The author of the rules' development sentences: the rules know them, so they say nothing of how new ones are heard."""

TIMES: Final = 4
"""So often does it hear what the lens itself offers, of which no single one may be remarked on."""
ORDINARY: Final = "ordinary"
"""The author of sentences that nobody wrote for the lens: most of what people write asks for no remark."""
CATALOGUES: Final = Path(__file__).parents[1] / "src/alongside"
SAFE: Final = frozenset(
    [
        "open_question",
        "closed_question",
        "reflection",
        "affirmation",
        "collaboration",
        "autonomy",
        "compassion",
        "self_disclosure",
    ]
)
_SAID_IN_SPANISH: Final = re.compile(r'^msgstr(?:\[\d\])? "([^"%{}<>]{20,})"$', re.MULTILINE)


class BadSentence(ValueError):
    """A line that cannot be read; the message names file, line and what to do."""


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence and what it asks for; `kind` and `reason` are empty where it is to be left alone or where none is told."""

    author: str
    kind: str
    reason: str
    text: str


def written(lang: str) -> list[Written]:
    """All sentences in a language.

    Raises:
        BadSentence: a line is not in the form that `train/lens/README.md` describes.
    """
    files = [*sorted(FOLDER.glob(f"*.{lang}.txt")), DEVELOPMENT / f"lens_dev.{lang}.txt"]
    offered = [Written(RULES, "", "", text) for text in _offered(lang)]
    return [sentence for path in files for sentence in _in_file(path)] + offered * TIMES


def _offered(lang: str) -> list[str]:
    """What the lens itself offers, by itself: it must not be remarked on."""
    entries, _, openings, _ = wording(lang)
    found = {words for entry in entries for words in entry.alternatives} | {words for told in openings.values() for words in told}
    return [f"{words[0].upper()}{words[1:]}." for words in sorted(found)]


def ordinary(lang: str) -> list[Written]:
    """What people write on any day; in English what is said in our scenes but for what a specialist should not, in Spanish our pages."""
    days = (FOLDER / "ordinary").glob(f"*.{lang}.txt")
    texts = {line for file in days for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#")}
    texts |= (
        _on_our_pages()
        if lang == "es"
        else {turn.text for turn in judged() if turn.voice == "P" or (turn.codes and turn.codes <= SAFE)}
    )
    return [Written(ORDINARY, "", "", text) for text in sorted(texts)]


def _on_our_pages() -> set[str]:
    """What our own pages say in Spanish."""
    catalogues = CATALOGUES.glob("*/locale/es/LC_MESSAGES/django.po")
    return {text for file in catalogues for text in _SAID_IN_SPANISH.findall(file.read_text("utf-8"))}


def _in_file(path: Path) -> Iterator[Written]:
    author = RULES if path.name.startswith("lens_dev") else path.name.split(".")[0]
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        mark, _, rest = line.partition(" ")
        where = f"{path.name}, line {number}"
        if mark in {"-", "+", "~"}:
            yield _sentence(author, mark, rest, where)
        elif mark and not mark.startswith("#"):
            raise BadSentence(f"{where}: a line begins with “+ kind/reason”, “-” or “#”.")


def _sentence(author: str, mark: str, rest: str, where: str) -> Written:
    told, _, text = ("", "", rest) if mark == "-" else rest.partition(" ")
    kind, _, reason = told.partition("/")
    if not text or (told and (kind, reason) not in TOLD):
        raise BadSentence(f"{where}: “{told}” is no kind with a reason, or no words follow it. See {FOLDER / 'README.md'}.")
    return Written(author, kind, reason, text)
