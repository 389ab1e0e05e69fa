"""`alongside measure`: bring a measure into a programme, say by whose right, open it, put it away, list what there is."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from alongside.cli import boot

if TYPE_CHECKING:
    from alongside.measures.access import Loaded
    from alongside.measures.models import Measure
    from alongside.measures.rules.loading import Definition
    from alongside.programme.models import Programme

EPILOG = """\
A rule of a result is one line, as in --score "sum:items=a,b,c;reversed=b;missing=1;title=All together" (items=* means
every question whose answers have numbers), or a JSON file given with --rules. docs/guides/measures.md says more.

Exit code 0: done. 1: the file was not taken, and each reason stands on a line of its own. 2: asked in a wrong way.
"""


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    made = argparse.ArgumentParser(
        prog="alongside measure",
        description="Measures are FHIR R4 Questionnaires. Nothing in a file is ever run: results are made by declared rules alone.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = made.add_subparsers(dest="verb", required=True, metavar="load | list | open | retire")
    load = verbs.add_parser("load", help="read a questionnaire, check it, keep it")
    load.add_argument("file", type=Path, metavar="FILE", help="a FHIR R4 Questionnaire as JSON")
    load.add_argument("--licence-holder", metavar="WHO", help="who gave the right to use it; with --until it is put on record")
    load.add_argument("--until", metavar="DAY", help="the last day of that right, like 2027-12-31")
    load.add_argument("--evidence", metavar="WORDS", default="", help="how you know: a letter, a page, a contract")
    load.add_argument("--rules", type=Path, metavar="FILE", help="the rules of its results, as JSON")
    load.add_argument(
        "--score", action="append", default=[], metavar="RULE", help="one result's rule in a line; may be given again"
    )
    load.add_argument("--open", action="store_true", help="let people answer it at once; needs a right on record")
    _of_a_programme(load)
    _of_a_programme(verbs.add_parser("list", help="list measures, what can be answered, and until when"))
    for verb, what in (("open", "let people answer a measure"), ("retire", "put a measure away; what was answered stays")):
        verbs.add_parser(verb, help=what).add_argument("id", metavar="ID", help="as `alongside measure list` shows it")
    return made


def _of_a_programme(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--programme", metavar="NAME", help="which programme, when there is more than one")


def run(argv: list[str]) -> int:
    """Do what was asked, and say what came of it."""
    asked = parser().parse_args(argv)
    until = _day(asked.until) if asked.verb == "load" else None
    if asked.verb == "load" and bool(asked.licence_holder) is not bool(until):
        raise SystemExit("A right needs both: --licence-holder says who gave it, --until says until which day. Nothing was kept.")
    boot.ready()
    boot.bring_up_to_date()
    if asked.verb == "load":
        return _load(asked, until)
    if asked.verb == "list":
        print("\n".join(_lines(asked.programme)) or "No measure is loaded yet.")
        return 0
    return _change(asked.verb, asked.id)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise SystemExit(f"“{text}” is no day. Write it like 2027-12-31.") from None


def _programme(name: str | None) -> "Programme":
    from alongside.programme.access import only_programme
    from alongside.programme.models import Programme

    found = Programme.objects.filter(name=name).order_by("made_at").first() if name else only_programme()
    if found is None:
        known = ", ".join(Programme.objects.order_by("name").values_list("name", flat=True)) or "none yet"
        raise SystemExit(f"Say which programme with --programme. There are: {known}.")
    return found


def _content(file: Path, most: int) -> bytes:
    """Read a little more than the most that is taken, however large the file is."""
    try:
        with file.open("rb") as opened:
            return opened.read(most + 1)
    except OSError as problem:
        raise SystemExit(f"The file cannot be read: {problem}") from problem


def _load(asked: argparse.Namespace, until: date | None) -> int:
    from alongside.fhir.loading import load
    from alongside.measures.rules.loading import MOST_BYTES_OF_RULES
    from alongside.measures.rules.opening import MOST_BYTES
    from alongside.measures.rules.refusals import Refused
    from alongside.measures.wording import sentences

    programme = _programme(asked.programme)
    rules = _content(asked.rules, MOST_BYTES_OF_RULES) if asked.rules else b""
    try:
        found = load(_content(asked.file, MOST_BYTES), rules, asked.score)
    except Refused as refused:
        print(f"{asked.file} was not taken. Nothing was kept of it.", *sentences(refused.problems), sep="\n", file=sys.stderr)
        return 1
    return _keep(asked, programme, found, until)


def _keep(asked: argparse.Namespace, programme: "Programme", found: "Definition", until: date | None) -> int:
    """Keep it with what was said of its right, all of it or nothing."""
    from django.db import transaction

    from alongside.measures import actions

    try:
        with transaction.atomic():
            measure = actions.load(None, programme, found)
            if until:
                evidence = asked.evidence or "Recorded at the command line, without further words."
                actions.record_right(None, measure, given_by=asked.licence_holder, until=until, evidence=evidence)
            if asked.open:
                actions.open_measure(None, measure)
    except actions.AlreadyLoaded:
        raise SystemExit("It is here already, just like this. Nothing was changed.") from None
    except actions.NoSuchUntil as problem:
        too = {"past": "has gone by", "far": "is more than ten years away"}[problem.args[0]]
        raise SystemExit(f"{until} {too}. Nothing was kept.") from None
    except actions.NoRight:
        raise SystemExit("--open needs a right on record: give --licence-holder and --until. Nothing was kept.") from None
    print("\n".join(_told(measure, found, asked, until)))
    return 0


def _told(measure: "Measure", found: "Definition", asked: argparse.Namespace, until: date | None) -> list[str]:
    from alongside.measures.wording import LEFT_OUT, in_words

    what = found.questionnaire
    title, questions = in_words(what.title, what.language), len(what.questions())
    lines = [f"{title}: {_so_many(questions, 'question')} in {', '.join(what.languages())}."]
    lines += [f"{_so_many(len(found.scores), 'result')} declared."]
    lines += [f"Left out: {one.link}. {LEFT_OUT[one.why]}" for one in what.left_out]
    lines += [f"On record: {asked.licence_holder} gave the right, until {until}."] if until else ["No right is on record yet."]
    if asked.open:
        return [*lines, f"People of {measure.programme.name} can answer it now. Its id is {measure.pk}."]
    how = (
        f"To open it: alongside measure open {measure.pk}" if until else "An administrator records it on the page of the measure."
    )
    return [*lines, f"Nobody can answer it yet. {how}"]


def _so_many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _lines(programme: str | None) -> list[str]:
    from alongside.measures.access import measures_in
    from alongside.programme.models import Programme

    every = [_programme(programme)] if programme else list(Programme.objects.order_by("name", "id"))
    return [_line(one, house.name if len(every) > 1 else "") for house in every for one in measures_in(house)]


def _line(one: "Loaded", house: str) -> str:
    from alongside.measures.wording import STANDINGS, in_words

    until = f"until {one.until}" if one.until else "no right on record"
    parts = [str(one.measure.pk), in_words(one.measure.title), one.measure.version, f"{STANDINGS[one.standing]}, {until}", house]
    return "  ".join(part for part in parts if part)


def _change(verb: str, text: str) -> int:
    from uuid import UUID

    from alongside.measures import actions
    from alongside.measures.models import Measure

    try:
        measure = Measure.objects.select_related("programme").get(pk=UUID(text))
    except (ValueError, Measure.DoesNotExist):
        raise SystemExit(f"There is no measure {text}. `alongside measure list` shows what there is.") from None
    try:
        (actions.open_measure if verb == "open" else actions.retire)(None, measure)
    except actions.NoRight:
        raise SystemExit("No right is on record that lasts until today, so it stays closed.") from None
    print("People can answer it now." if verb == "open" else "Put away. What was answered stays.")
    return 0
