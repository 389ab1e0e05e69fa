"""The journey: what the person owns."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from alongside.journey import models
from alongside.journey.access.sight import there_for
from alongside.journey.access.story import sound_of
from alongside.journey.rules import GoalState
from alongside.journey.rules.beside import Own
from alongside.journey.rules.sound import Kind
from alongside.journey.rules.voice import Span
from alongside.journey.showing import STATES, measures, wellness
from alongside.journey.showing.history import entry
from alongside.journey.showing.how import in_words
from alongside.journey.showing.story import how_long
from alongside.measures.access import definitions
from alongside.measures.models import Licence
from alongside.programme.viewer import Viewer
from alongside.records.sheets import File, Line, Sheet, leave_out, own, register

MINE = _("My journey")


def _as_a_person(viewer: Viewer) -> Q:
    return Q(owner=viewer.account, at_work=False)


def _meaning() -> Sheet:
    words = Sheet(
        "versions", models.MeaningWords, own, _("My words, from then on"), order=("-at", "-id"), when="at", parent="item",
        lines=(Line("", "words"), Line(_("What changed"), "changed")),
    )  # fmt: skip
    return Sheet("meaning", models.Meaning, own, _("What recovery means to me"), MINE, inside=(_set_beside(Own.MEANING), words))


def _beside(viewer: Viewer) -> Q:
    """Return the condition of what stands beside a person's own, or was put away by them; not of what its writer took back."""
    return own(viewer) & there_for(viewer)


def _set_beside(kind: Own) -> Sheet:
    """Return what stands beside a thing of a kind; the columns for the other kinds are empty there, and stay out."""
    others = {one.value: "it stands beside what is above, and nothing else" for one in Own if one is not kind}
    return Sheet(
        "beside", models.SetBeside, _beside, _("Beside it"), order=("at", "id"), when="at", parent=kind.value, author="author",
        lines=(Line("", "words"),), left_out=others,
    )  # fmt: skip


def _goals() -> Sheet:
    steps = Sheet(
        "steps", models.Step, own, _("Steps"), order=("place", "id"), parent="goal",
        lines=(Line("", "text"), Line(_("By when"), "by_when"), Line(_("When it was done"), "done_line")),
    )  # fmt: skip
    replies = Sheet(
        "replies", models.Reply, _beside, _("Beside it"), order=("at", "id"), when="at", parent="goal", author="author",
        lines=(Line("", "words"),),
    )  # fmt: skip
    history = Sheet(
        "history", models.GoalEntry, own, _("Its story"), order=("at", "id"), when="at", parent="goal", author="by",
        told=lambda viewer, line, known: [("", entry(viewer, line, known).text)], related=("agreed__offer",),
    )  # fmt: skip
    return Sheet(
        "goals", models.Goal, own, _("My goals"), MINE, heading=Line("", "title"), when="made_at",
        lines=(Line(_("Why it matters"), "why"), Line(_("How it is going"), lambda goal: STATES[GoalState(goal.state)])),
        inside=(steps, replies, *_looks(), history),
    )  # fmt: skip


def _looks() -> tuple[Sheet, ...]:
    """Return what hangs on a goal besides steps: looks together, what it waits on, what was tried."""
    sides = Sheet("sides", models.ReviewSide, own, _("What each said"), order=("at", "id"), when="at", parent="review", author="author",
                  lines=(Line("", _said),))  # fmt: skip
    reviews = Sheet("reviews", models.Review, own, _("When it was looked at"), order=("at", "id"), when="at", parent="goal",
                    lines=(Line("", "words"),), inside=(sides,))  # fmt: skip
    waits = Sheet("waits", models.Waiting, own, _("What it waits on"), order=("at", "id"), when="at", parent="goal", author="by",
                  lines=(Line("", "words"),))  # fmt: skip
    tried = Sheet("tried", models.Tried, own, _("What was tried"), order=("at", "id"), when="at", parent="goal",
                  lines=(Line("", "what"), Line(_("How it went"), "went"), Line(_("Again?"), "again")))  # fmt: skip
    return reviews, waits, tried


def _said(side: models.ReviewSide) -> str:
    return "\n\n".join(said for said in side.words.values() if isinstance(said, str) and said)


def _strengths() -> Sheet:
    versions = Sheet("versions", models.StrengthWords, own, _("Earlier words"), order=("-at", "-id"), when="at", parent="strength",
                     lines=(Line("", "name"), Line("", "seen")))  # fmt: skip
    return Sheet(
        "strengths", models.Strength, own, _("My strengths"), MINE, heading=Line("", "name"), when="made_at", author="noticed_by",
        lines=(Line(_("Where it was seen"), "seen"),), inside=(_set_beside(Own.STRENGTH), _seen_at_work(), versions),
    )  # fmt: skip


def _check_ins() -> Sheet:
    return Sheet(
        "check-ins", models.CheckIn, _as_a_person, _("How I was"), MINE, order=("-made_at", "-id"), when="made_at",
        lines=(Line("", in_words), Line("", "line")),
    )  # fmt: skip


def _hard_day() -> Sheet:
    lines = Sheet(
        "lines", models.PlanLine, own, _("What helps"), order=("place", "id"), parent="plan", lines=(Line("", "words"),)
    )
    people = Sheet("people", models.PlanPerson, own, _("People to call"), order=("place", "id"), parent="plan",
                   lines=(Line("", "name"), Line("", "note"), Line("", "phone")))  # fmt: skip
    return Sheet("hard-day", models.HardDayPlan, _as_a_person, _("My plan for a hard day"), MINE, inside=(lines, people))


def _seen_at_work() -> Sheet:
    return Sheet("seen-at-work", models.SeenAtWork, own, _("Seen at work"), order=("at", "id"), when="at", parent="strength",
                 lines=(Line("", "line"),))  # fmt: skip


def _own_ways() -> tuple[Sheet, ...]:
    """Return a person's own words and scales for how they are."""
    ends = (Line(_("From"), "low"), Line(_("To"), "high"))
    return (
        Sheet("own-words", models.TapWord, _as_a_person, _("My words for how I am"), MINE, order=("place", "id"), lines=(Line("", "words"),)),
        Sheet("own-scales", models.OwnScale, _as_a_person, _("My scales for how I am"), MINE, order=("place", "id"),
              heading=Line("", "name"), lines=ends),
    )  # fmt: skip


def _wins() -> Sheet:
    said = (Line("", "words"), Line(_("What I take from it"), "learned"))
    versions = Sheet(
        "versions", models.WinWords, own, _("Earlier words"), order=("-at", "-id"), when="at", parent="win", lines=said
    )
    return Sheet(
        "wins", models.Win, own, _("My wins and setbacks"), MINE, order=("-on", "-made_at", "-id"), when="on", lines=said,
        inside=(_set_beside(Own.WIN), versions),
    )  # fmt: skip


def _story() -> Sheet:
    said = (Line("", "title"), Line(_("When"), "told_when"), Line("", "words"))
    versions = Sheet("versions", models.ChapterWords, own, _("Earlier words"), order=("-number",), when="at", parent="chapter",
                     lines=said, inside=(_choices(),))  # fmt: skip
    voices = Sheet("voice-notes", models.Recording, own, _("Voice notes"), order=("at", "id"), when="at", parent="chapter",
                   lines=(Line("", lambda one: how_long(one.seconds)),), files=_sound)  # fmt: skip
    beside = Sheet("beside", models.Beside, _beside, _("Beside it"), order=("at", "id"), when="at", parent="chapter", author="author",
                   lines=(Line("", "words"),))  # fmt: skip
    return Sheet("story", models.Chapter, own, _("My story"), MINE, order=("place", "id"), heading=Line("", "title"), lines=said[1:],
                 inside=(voices, beside, versions))  # fmt: skip


def _choices() -> Sheet:
    return Sheet(
        "choices", models.ChapterChoice, own, _("What was chosen of two"), order=("at", "id"), when="at", parent="version"
    )


def _sound(one: models.Recording) -> list[File]:
    """Return the sound of a voice note, if it was not erased."""
    if one.erased_at:
        return []
    ending = "m4a" if one.kind == Kind.MP4 else one.kind
    return [File(f"voice/{one.id}.{ending}", lambda: b"".join(sound_of(one, Span(0, one.size - 1))))]


def _values() -> Sheet:
    said = (Line("", "words"), Line(_("Why"), "why"))
    versions = Sheet(
        "versions", models.ValueWords, own, _("Earlier words"), order=("-at", "-id"), when="at", parent="value", lines=said
    )
    return Sheet("values", models.Value, own, _("My values and dreams"), MINE, when="made_at", lines=said,
                 inside=(_set_beside(Own.VALUE), versions))  # fmt: skip


def _wellness() -> Sheet:
    lines = Sheet("lines", models.WellnessLine, own, _("Lines, also earlier ones"), order=("place", "at", "id"), when="at",
                  parent="item", lines=(Line("", "words"),))  # fmt: skip
    return Sheet("wellness-plan", models.WellnessPart, own, _("My wellness plan"), MINE,
                 heading=Line("", lambda part: wellness.MINE[part.part]), inside=(lines,))  # fmt: skip


def _network() -> Sheet:
    versions = Sheet("versions", models.NetworkWords, own, _("Earlier words"), order=("-at", "-id"), when="at", parent="entry")
    return Sheet(
        "network", models.NetworkEntry, own, _("My support network"), MINE, heading=Line("", "name"), when="made_at",
        lines=(Line(_("Good for"), "good_for"), Line(_("Number"), "phone"), Line(_("When"), "hours")),
        inside=(_set_beside(Own.ENTRY), versions),
    )  # fmt: skip


def _read_measures(rows: list[models.MeasureResponse]) -> None:
    definitions(one.measure_id for one in rows)


def _measures() -> Sheet:
    return Sheet(
        "measures", models.MeasureResponse, own, _("My answers to measures"), MINE, order=("-finished_at", "-made_at", "-id"),
        heading=Line("", measures.named), when="finished_at", told=lambda _viewer, one, _known: measures.told(one),
        related=("measure",), ready=_read_measures,
    )  # fmt: skip


def fill() -> None:
    """Take along what the person wrote on their journey."""
    leave_out("the sound goes along as a file of its voice note", models.RecordingPart)
    leave_out("by whose right a programme uses a measure, about nobody", Licence)
    register(
        _meaning(),
        _story(),
        _values(),
        _goals(),
        _strengths(),
        _wins(),
        _check_ins(),
        *_own_ways(),
        _hard_day(),
        _wellness(),
        _network(),
        _measures(),
    )
