"""Measures in words and ready to draw: the questions, what was answered, what was reckoned, and how it went over time.

Nothing is compared with anybody, and no result is called good or bad. What a result means is said only in the words that
were declared with it, with their source.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.forms import BoundField
from django.urls import reverse
from django.utils.formats import localize
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from alongside.journey.access.measures import results_in
from alongside.journey.forms.measures import AnswerForm
from alongside.journey.models import MeasureResponse
from alongside.measures.access import definition_of
from alongside.measures.rules.conditions import enabled
from alongside.measures.rules.scoring import How, Result, Score, tidied
from alongside.measures.rules.shape import Answer, Item, Kind, Questionnaire, said
from alongside.measures.wording import in_words
from alongside.ui.components import Course, Place
from alongside.ui.dates import day, plain_day


def named(response: MeasureResponse) -> str:
    """Return what a response is called: its measure and its day."""
    title = in_words(response.measure.title)
    return f"{title}, {plain_day(response.finished_at)}" if response.finished_at else title


def number(value: Decimal) -> str:
    """Return a number as the reader's language writes it."""
    return str(localize(tidied(value)))


# ── the questions ──


@dataclass(frozen=True)
class Row:
    """One line of the page of questions: a heading, text to read, or a question with its field."""

    words: str
    level: int = 0
    heading: bool = False
    bound: BoundField | None = None


def rows(form: AnswerForm, language: str) -> list[Row]:
    """Return the questions as the page shows them, in the order of the file."""
    fields = {item.link: form[name] for name, item in form.links.items()}
    return _rows(form.questionnaire.items, form, fields, language, 2)


def _rows(items: Sequence[Item], form: AnswerForm, fields: dict[str, BoundField], language: str, level: int) -> list[Row]:
    found: list[Row] = []
    for item in (item for item in items if item.link in form.on):
        words = " ".join(filter(None, (item.prefix, said(item.words, language)[0])))
        if item.asked:
            found.append(Row(words, bound=fields[item.link]))
        elif words:
            found.append(Row(words, level, heading=item.kind is Kind.GROUP))
        found += _rows(item.items, form, fields, language, min(level + 1, 4))
    return found


@dataclass(frozen=True)
class Asked:
    """A question as it is read: its words, what was answered, or which answers there are."""

    words: str
    answers: tuple[str, ...]
    heading: bool = False
    written: bool = False


def answered(response: MeasureResponse) -> list[Asked]:
    """Return each question that was asked with what was answered, in the words in which it was read."""
    questionnaire, language = definition_of(response.measure).questionnaire, response.language
    on = enabled(questionnaire, response.answers)
    shown = [
        item for item in questionnaire.every() if item.link in on and (item.asked or (item.kind is Kind.GROUP and item.words))
    ]
    return [
        Asked(said(item.words, language)[0], tuple(_answer(item, one, language) for one in response.answers.get(item.link, [])),
              not item.asked, item.kind in {Kind.STRING, Kind.TEXT})
        for item in shown
    ]  # fmt: skip


def preview(questionnaire: Questionnaire, language: str) -> list[Asked]:
    """Return the questions of a measure with the answers to choose from, for somebody who only reads them."""
    shown = [item for item in questionnaire.every() if item.words]
    return [
        Asked(said(item.words, language)[0], tuple(said(o.words, language)[0] for o in item.options), not item.asked)
        for item in shown
    ]


def _answer(item: Item, answer: Answer, language: str) -> str:
    if item.kind is Kind.CHOICE:
        option = item.option(answer)
        return said(option.words, language)[0] if option else ""
    if item.kind is Kind.BOOLEAN:
        with override(language):
            return _("Yes") if answer else _("No")
    if item.kind in {Kind.INTEGER, Kind.DECIMAL}:
        return number(Decimal(str(answer)))
    return plain_day(date.fromisoformat(str(answer))) if item.kind is Kind.DATE else str(answer)


# ── results ──


@dataclass(frozen=True)
class Reckoned:
    """One result: its name, the number in a sentence, where it stands on its range, and what was declared of it."""

    title: str
    here: int | str
    low: str
    high: str
    how: str
    about: str = ""
    band: str = ""
    source: str = ""


def reckoned(response: MeasureResponse) -> list[Reckoned]:
    """Return every result of a finished response in words."""
    return [_reckoned(score, result) for score, result in results_in(response)]


def _reckoned(score: Score, result: Result) -> Reckoned:
    title = in_words(score.title)
    low, high = (" · ".join(filter(None, pair)) for pair in (
        (number(score.lowest), in_words(score.low)), (number(score.highest), in_words(score.high))))  # fmt: skip
    if result.value is None:
        return Reckoned(title, "", low, high, _too_few(score, result))
    says = _("%(title)s: %(value)s, on a range from %(low)s to %(high)s") % {
        "title": title, "value": number(result.value), "low": number(score.lowest), "high": number(score.highest)}  # fmt: skip
    band = score.band(result.value)
    return Reckoned(
        says, percent(result.value, score), low, high, _made_of(score, result), in_words(score.about),
        in_words(band.words) if band else "", score.source if band else "",
    )  # fmt: skip


def in_short(response: MeasureResponse) -> str:
    """Say a response in one line: its measure, and its first result with the range, when there is one."""
    title = in_words(response.measure.title)
    first = next(((score, result.value) for score, result in results_in(response) if result.value is not None), None)
    if first is None:
        return f"{title}."
    score, value = first
    return _("%(title)s: %(value)s, on a range from %(low)s to %(high)s") % {
        "title": title, "value": number(value), "low": number(score.lowest), "high": number(score.highest)} + "."  # fmt: skip


def percent(value: Decimal, score: Score) -> int:
    """Return where a result stands on its range, in whole percents."""
    width = score.highest - score.lowest
    return round((value - score.lowest) / width * 100) if width else 50


def _made_of(score: Score, result: Result) -> str:
    """Say in plain words how the number came about."""
    if score.how is How.MEAN:
        text = ngettext(
            "It is the number of the one answer.",
            "It is the average of the numbers of %(count)d answers.",
            result.answered,
        )
    else:
        text = ngettext("It is the number of one answer.", "It is the numbers of %(count)d answers added up.", result.answered)
    text, missing = text % {"count": result.answered}, len(score.items) - result.answered
    return f"{text} {_stood_in(score.how, missing, result.answered)}" if missing else text


def _stood_in(how: How, missing: int, answered: int) -> str:
    if answered == 1:
        text = ngettext(
            "One was left open. The one answer counts for it, too.",
            "%(count)d were left open. The one answer counts for them, too.",
            missing,
        )
    elif how is How.MEAN:
        text = ngettext(
            "One was left open. The others count for it.",
            "%(count)d were left open. The others count for them.",
            missing,
        )
    else:
        text = ngettext(
            "One was left open: the average of the others is added for it.",
            "%(count)d were left open: the average of the others is added for each of them.",
            missing,
        )
    return text % {"count": missing}


def _too_few(score: Score, result: Result) -> str:
    return _("A number here needs %(needed)d answers, and there are %(answered)d of %(of)d. So there is no number. That is fine.") % {
        "answered": result.answered, "of": len(score.items), "needed": score.needed}  # fmt: skip


def told(response: MeasureResponse) -> list[tuple[str, str]]:
    """Return a response as lines to read: what came of it, then each question with what was answered."""
    if response.finished_at is None:
        return [(_("Begun, not finished"), ""), *_answers_told(response)]
    return [*(("", one.title) for one in reckoned(response)), *_answers_told(response)]


def _answers_told(response: MeasureResponse) -> list[tuple[str, str]]:
    return [(one.words, ", ".join(one.answers)) for one in answered(response) if one.answers]


# ── over time ──


@dataclass(frozen=True)
class Past:
    """One line of the table: the day, each result in words, and where the answers are."""

    response: MeasureResponse
    when: str
    values: tuple[str, ...]
    url: str
    set_aside: bool


@dataclass(frozen=True)
class OverTime:
    """One measure over time: a picture for each result that has two numbers or more, and the table of all of them."""

    title: str
    courses: tuple[tuple[str, Course], ...]
    heads: tuple[str, ...]
    past: tuple[Past, ...]


def over_time(responses: Sequence[MeasureResponse]) -> OverTime | None:
    """Return the responses to one measure over time; they come newest first, as the gate let them through."""
    if not responses:
        return None
    measure = responses[0].measure
    scores = definition_of(measure).scores
    found = {one.pk: {score.key: result for score, result in results_in(one)} for one in responses}
    past = tuple(_past(one, scores, found[one.pk]) for one in responses)
    standing = [one for one in reversed(responses) if not one.is_set_aside]
    courses = [
        (in_words(score.title), _course(score, standing, [found[one.pk].get(score.key) for one in standing])) for score in scores
    ]
    return OverTime(
        in_words(measure.title), tuple((title, course) for title, course in courses if course),
        tuple(in_words(score.title) for score in scores), past,
    )  # fmt: skip


def _past(one: MeasureResponse, scores: Sequence[Score], results: dict[str, Result]) -> Past:
    values = tuple(number(r.value) if (r := results.get(score.key)) and r.value is not None else "–" for score in scores)
    assert one.finished_at is not None  # noqa: S101
    return Past(one, day(one.finished_at), values, reverse("response", args=[one.pk]), one.is_set_aside)


WIDTH, HEIGHT, EDGE = 600, 150, 14


def _course(score: Score, responses: Sequence[MeasureResponse], results: Sequence[Result | None]) -> Course | None:
    points = [
        (one.finished_at, r.value)
        for one, r in zip(responses, results, strict=True)
        if r and r.value is not None and one.finished_at
    ]
    if len(points) < 2:
        return None
    first, last = points[0][0], points[-1][0]
    length = (last - first).total_seconds() or 1
    dots = tuple(
        Place(EDGE + (WIDTH - 2 * EDGE) * (at - first).total_seconds() / length, HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * percent(value, score) / 100)
        for at, value in points
    )  # fmt: skip
    alt = _("%(title)s on a line of time: %(points)s.") % {
        "title": in_words(score.title), "points": ", ".join(f"{plain_day(at)}: {number(value)}" for at, value in points)}  # fmt: skip
    return Course(
        dots,
        alt,
        _end(score.highest, in_words(score.high)),
        _end(score.lowest, in_words(score.low)),
        plain_day(first),
        plain_day(last),
    )


def _end(value: Decimal, words: str) -> str:
    return f"{number(value)}, {words}" if words else number(value)
