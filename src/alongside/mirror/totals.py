"""The talk as a whole, made ready to draw: measures with their doubt, questions, long stretches, one thing to try."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from alongside.listening.choosing import leaves_room, only_closed
from alongside.listening.claims import Claims, claims_of
from alongside.listening.danger import delicate
from alongside.listening.exchanges import counted, exchanges
from alongside.listening.language import Language, Spoken
from alongside.listening.openform import open_form
from alongside.listening.reading import Reading, ReadTurn
from alongside.listening.sentences import sentences, with_signs
from alongside.listening.stance import asks_permission
from alongside.listening.words import words_in
from alongside.mirror import rules
from alongside.mirror.rules import Only
from alongside.mirror.showing import CODES, Voices, in_figures, shortened

FEW = 5  # things to go by: below this a ratio says nothing
MOST_QUESTIONS = 6
_ASKING = ("what", "how", "why", "tell", "describe", "qué", "cómo", "cuéntame", "cuál")


ONLY = {
    Only.REFLECTIONS: gettext_lazy("Your reflections"),
    Only.QUESTIONS: gettext_lazy("Your questions"),
    Only.TOWARD: gettext_lazy("Turns toward change"),
    Only.AWAY: gettext_lazy("Turns away from change"),
    Only.LONG: gettext_lazy("Your long stretches"),
}
"""What the table of a reading shows when it is narrowed."""
Opens = tuple[tuple[str, str], ...]
"""What the turns that a total rests on are narrowed by, each with its name."""


@dataclass(frozen=True)
class Measure:
    """A line with a dot, its doubt and perhaps a band, all in whole percents; without `here` there is too little to say.

    `opens` are the turns that it rests on. Where nobody listened, or could count, it is not `told` but on lines over time.
    """

    title: str
    left: str
    right: str
    here: int | str = ""
    low: int | str = ""
    high: int | str = ""
    band_from: int | str = ""
    band_to: int | str = ""
    note: str = ""
    opens: Opens = ()
    told: bool = True


def measures(reading: Reading, *, counted: bool = True, claims: Claims | None = None) -> list[Measure]:
    """Return the totals of a talk. None of them is a grade, and each is as unsure as it says.

    Of a talk from memory, nobody `counted` the words, so the balance of words is left out.
    """
    told, claims = reading.measures, claims or claims_of(reading)
    balance = (
        _balance(told["talk_balance"]) if claims.words else _not_told(_("Your share of the words: not counted in this writing"))
    )
    asked = _openness(told["questions"]) if claims.specialist else _not_told(_("Questions: not read in this language"))
    reflected = _listening(told) if claims.specialist else _not_told(_("Reflections: not read in this language"))
    return [*([balance] if counted else []), asked, reflected]


def _not_told(title: str) -> Measure:
    return Measure(title, "", "", told=False)


def narrowable(claims: Claims, *, counted: bool = True) -> set[Only]:
    """Return what the table of a reading can be narrowed to: only what anybody listened to, or could count."""
    heard = {Only.REFLECTIONS, Only.QUESTIONS} if claims.specialist else set()
    leans = {Only.TOWARD, Only.AWAY} if claims.person else set()
    return heard | leans | ({Only.LONG} if claims.words and counted else set())


def unread(claims: Claims, voices: Voices) -> str:
    """Say, once for the whole page, what is not read in a language that nobody listens in, and what cannot be counted."""
    said = []
    if claims.none_heard:
        said.append(
            _(
                "Questions, reflections and what leans toward change are not read in this language: the mirror knows only English "
                "and Spanish so far. What was said is all here, for you to hear."
            )
        )
    elif not claims.specialist:
        said.append(_("Questions and reflections are not read in the language that you speak here."))
    elif not claims.person:
        spoken = _("What leans toward change is not read in the language that %(person)s speaks here.")
        said.append(spoken % {"person": voices.person})
    if not claims.words:
        said.append(_("This writing sets no space between words, so they are not counted."))
    return " ".join(said)


def _balance(ratio: dict[str, Any]) -> Measure:
    if ratio["value"] is None:
        return Measure(_("Your share of the words: nothing to go by"), "", "")
    share = round(100 * ratio["value"])
    title = _("Your share of the words: %(share)s of 100") % {"share": share}
    return Measure(title, _("you listen more"), _("you talk more"), share, *_interval(ratio))


def _openness(questions: dict[str, Any]) -> Measure:
    ratio, left, right = questions["open_share"], _("more closed"), _("more open")
    if not ratio["of"]:
        return Measure(_("Questions: none were heard"), left, right)
    title = _("Open questions: %(open)s of %(all)s") % {"open": questions["open"], "all": ratio["of"]}
    opens = _opens(Only.QUESTIONS)
    if ratio["of"] < FEW:
        return Measure(title, left, right, note=_few(), opens=opens)
    return Measure(title, left, right, round(100 * ratio["value"]), *_interval(ratio), opens=opens)


def _listening(told: dict[str, Any]) -> Measure:
    """Compare reflections with questions on one line: its middle is one of each (MITI 4.2.1 calls 1 fair and 2 good)."""
    reflected = told["reflections"]["simple"] + told["reflections"]["complex"]
    asked = told["questions"]["open"] + told["questions"]["closed"]
    left, right = _("more questions"), _("more reflections")
    if not reflected and not asked:
        return Measure(_("Reflections and questions: none were heard"), left, right)
    title = _("Reflections and questions: %(reflections)s to %(questions)s") % {"reflections": reflected, "questions": asked}
    ratio, opens = told["reflections"]["to_questions"], _opens(Only.REFLECTIONS) if reflected else ()
    if ratio["of"] < FEW:
        return Measure(title, left, right, note=_few(), opens=opens)
    low, high = (100 if bound is None else round(100 * bound / (1 + bound)) for bound in ratio["interval"])
    return Measure(title, left, right, round(100 * reflected / (reflected + asked)), low, high, 50, 67, opens=opens)


def _opens(*narrowed: Only) -> Opens:
    return tuple((only.value, str(ONLY[only])) for only in narrowed)


def _interval(ratio: dict[str, Any]) -> tuple[int, int]:
    low, high = ratio["interval"]
    return round(100 * low), round(100 * high)


def _few() -> str:
    return _("There is too little in this talk to say more.")


def longest(reading: Reading) -> int:
    """Return how many words the specialist's longest turn had; 0 where they cannot be counted."""
    if not claims_of(reading).words:
        return 0
    found = reading.measures["speakers"]["specialist"]["longest"]
    return int(found["words"]) if found else 0


def stretches(reading: Reading) -> str:
    """Say how many long stretches there were, how long the longest was, and how many of them gave back what was said.

    Where words cannot be counted, nothing is said.
    """
    found = reading.measures["lectures"]
    if not claims_of(reading).words:
        return ""
    if not found:
        return _("You had no long stretch: none of 60 words or more.")
    longest = max(item["words"] for item in found)
    said = ngettext(
        "You had one long stretch, of %(longest)s words.",
        "You had %(count)s long stretches; the longest had %(longest)s words.",
        len(found),
    ) % {"count": len(found), "longest": in_figures(longest)}
    gave_back = _gave_back(len(found) - len(rules.speeches(reading)), len(found))
    return f"{said} {gave_back}".strip()


def longest_stretch(reading: Reading, reading_url: str) -> str:
    """Return the address of the longest of the long stretches, or nothing where there is none."""
    found = max(reading.measures["lectures"], key=lambda item: int(item["words"]), default=None)
    return f"{reading_url}turn/{found['turn'] + 1}/" if found else ""


def long_stretches(reading: Reading) -> Opens:
    """Return the turns that the sentence of `stretches` rests on, where the longest is not all there is."""
    return _opens(Only.LONG) if len(reading.measures["lectures"]) > 1 else ()


def _gave_back(count: int, of: int) -> str:
    if not count:
        return ""
    if count == of:
        return ngettext(
            "In it you mostly gave back what you had heard.", "In all of them you mostly gave back what you had heard.", of
        )
    return ngettext(
        "In one of them you mostly gave back what you had heard.",
        "In %(count)s of them you mostly gave back what you had heard.",
        count,
    ) % {"count": count}


def talk(reading: Reading, voices: Voices) -> str:
    """Say what the person's turns may have leaned to, and where that was not weighed: near words of danger."""
    toward, away = (reading.measures["talk"].get(lean, 0) for lean in ("change", "sustain"))
    leaned = ngettext(
        "One turn of %(person)s’s may lean toward change.",
        "About %(count)s turns of %(person)s’s may lean toward change.",
        toward,
    )
    away_from = ngettext(
        "One turn of %(person)s’s may lean away from change.",
        "About %(count)s turns of %(person)s’s may lean away from change.",
        away,
    )
    told = [(leaned, toward), (away_from, away)]
    said = [sentence % {"person": voices.person, "count": count} for sentence, count in told if count]
    spared = _not_weighed(reading, voices)
    return " ".join([*said, _("Take this as a hint only."), *spared] if said else [*spared, *_leaned_nowhere(reading, voices)])


def _not_weighed(reading: Reading, voices: Voices) -> list[str]:
    """Say that near words of danger nobody weighed which way the person leans: they may well have been heard to lean."""
    near = delicate(reading.danger)
    if not any(turn.speaker == "person" and turn.index in near for turn in reading.turns):
        return []
    sentence = _(
        "Where %(person)s’s turns stand near words that can be about dying or being hurt, it was not weighed which way they lean."
    )
    return [sentence % {"person": voices.person}]


def _leaned_nowhere(reading: Reading, voices: Voices) -> list[str]:
    """Say that none of the turns that were weighed was heard to lean; nothing, where none was weighed."""
    near, theirs = delicate(reading.danger), [turn.index for turn in reading.turns if turn.speaker == "person"]
    if near.isdisjoint(theirs):
        sentence = _("Nothing in %(person)s’s turns was heard to lean toward change or away from it.")
    elif not near.issuperset(theirs):
        sentence = _("Nothing in %(person)s’s other turns was heard to lean toward change or away from it.")
    else:
        return []
    return [sentence % {"person": voices.person}]


def leanings(reading: Reading) -> Opens:
    """Return the turns that the sentence of `talk` rests on."""
    found = reading.measures["talk"]
    return _opens(*(only for only, lean in ((Only.TOWARD, "change"), (Only.AWAY, "sustain")) if found.get(lean)))


@dataclass(frozen=True)
class Opening:
    """A long turn of the person's, and what it followed."""

    said: str
    words: int
    after: str
    url: str


def openings(reading: Reading, reading_url: str) -> Iterator[Opening]:
    """Yield the person's longest turns, with what the specialist had just done."""
    for found in reading.measures["openings"]:
        codes = dict.fromkeys(str(CODES[code]) for code in found["after"]["codes"])
        text = reading.turns[found["turn"]].text
        said = shortened(text)
        if said == text and words_in(text) < found["words"]:
            said += " …"  # the answer went on in other turns, and the words are those of all of it
        yield Opening(said, found["words"], ", ".join(codes), f"{reading_url}turn/{found['turn'] + 1}/")


@dataclass(frozen=True)
class Asked:
    """A question as it was asked, and an open form of it where one can be given."""

    text: str
    open_form: str
    url: str


def questions(reading: Reading, code: str, reading_url: str, *, every: bool = False) -> list[Asked]:
    """Return a handful of questions of one code: the open ones that got the longest answers, the closed ones that got the shortest.

    What pressed is not shown as leaving room, a reflection with a rising voice is not called a closed question, and a
    closed one with an open form comes before the others. Otherwise they stand in the order in which they were asked. Each is
    looked at with the phrases of its own language. Where nobody wrote the answers down they cannot choose: then it is `every`
    question that the total counts.
    """
    spoken, near = Spoken(reading.turns, reading.engine.get("language", "en")), delicate(reading.danger)

    def asked(turn: ReadTurn) -> Asked:
        return _asked(turn, code, "other" if turn.index in near else spoken.turn(turn), reading_url)

    if every:
        return [asked(turn) for turn in rules.narrowed(reading, Only.QUESTIONS) if code in counted(turn)]
    heard = [
        (x.said, asked(x.said), x.words)
        for x in exchanges(reading.turns)
        if _surely(x.said, code) and x.said.index not in reading.danger
    ]
    best = sorted(heard, key=lambda one: (not one[1].open_form, -one[2] if code == "open_question" else one[2]))
    shown = islice(((turn.index, one) for turn, one, _ in best if _is_shown(turn, code, spoken.turn(turn))), MOST_QUESTIONS)
    return [one for _index, one in sorted(shown, key=lambda pair: (not pair[1].open_form, pair[0]))]


def _surely(turn: ReadTurn, code: str) -> bool:
    return any(b.code == code and not b.may_be for b in turn.behaviours)


def _is_shown(turn: ReadTurn, code: str, lang: Language) -> bool:
    """Say whether a question stands in the list: of its kind alone, with words of its own.

    "You did?" only keeps the other talking, and to ask whether one may tell something is no question to open.
    """
    if code == "open_question":
        return leaves_room(turn)
    return only_closed(turn) and not asks_permission(turn.text, lang)


def _asked(turn: ReadTurn, code: str, lang: Language, reading_url: str) -> Asked:
    """Return a question, and an open form of it if it is closed and one can be given; none in a language that is not read."""
    words = _words(turn, code)
    form = open_form(words, lang, within=turn.text) if code == "closed_question" else None
    return Asked(shortened(words), form or "", f"{reading_url}turn/{turn.index + 1}/")


def _words(turn: ReadTurn, code: str) -> str:
    """Return the words of a turn that ask, with the signs that belong to them."""
    spans = next(b.evidence for b in turn.behaviours if b.code == code)
    whole = spans[-1] if spans else (0, len(turn.text))
    low, high = with_signs(turn.text, (_open_part(turn.text) if code == "open_question" else None) or whole)
    return turn.text[low:high].strip(" -–—,;") or turn.text


def _open_part(text: str) -> tuple[int, int] | None:
    """Return where the question stands that asks what or how: of several in one turn, the closed one is not the one to show."""
    found = [part for part in sentences(text) if part.asks and part.has(*_ASKING)]
    return (found[0].start, found[0].end) if found else None
