"""The parts of an English question that go over into its open form: what somebody does, a thing, a person, a time.

Each part is a function of the words that stand in its place. It returns what a form may say instead, by name, or None where
they would not make a good sentence.
"""

import re
from collections.abc import Callable
from typing import Final

from alongside.listening.words import word_set

from .open_english_verbs import BASE_OF_DOING, BASE_OF_DONE, BASES, PEOPLE, WHEN, as_doing

Said = dict[str, str]
Part = Callable[[str], Said | None]

_SELF: Final = "i|i'm|i've|i'd|i'll|me|my|mine|myself"
_TURNS: Final = "or|if|because|cause|but|so|unless|why|than|though|although|whatever|(?<!'d )(?<!would )(?<!feel )(?<!felt )like"
_FOR_YES_OR_NO: Final = "ever|even|neither|nor|never|nobody|nothing|any|anything|either|already|yet|enough|just|really"
_CLUTTER: Final = "um|uh|er|hmm|hell|damn|fuck|fucking|shit|together|first(?! time)"
_ALSO: Final = r"and (?!(?:your|the|his|her|their|dad|mom|a|an|some|kids|children|sister|brother|[A-Z]\w)\b)\w+"
_UNFIT: Final = re.compile(
    rf"\b(?:{_SELF}|{_TURNS}|{_FOR_YES_OR_NO}|{_CLUTTER}|{_ALSO})\b|(?P<again>\b\w+) (?P=again)\b|[^\w' %$&/-]|--", re.IGNORECASE
)
_CUT_OFF: Final = re.compile(r"\s(?:a|an|the|your|his|their|and|of|very|is|was|how|what|when|who|as|since|after)$", re.IGNORECASE)
_AT_THE_END: Final = (
    "yet|already|at all|either|as well|anymore|any more|okay|ok|alright|all right|regularly|much|a lot|often|well|enough|any better|then"
    "|though|by any chance|or not|too|instead|properly|for sure|still"
)
_SAID_PLAINLY: Final = (
    (re.compile(r"\bany(?:body|one)\b", re.IGNORECASE), "somebody"),
    (re.compile(r"\banywhere\b", re.IGNORECASE), "somewhere"),
    (re.compile(r"\bany (?!of\b|more\b|other\b|given\b|way\b|time\b)", re.IGNORECASE), ""),
    (re.compile(rf"(?: (?:{_AT_THE_END}))+$", re.IGNORECASE), ""),
)
_MOST_WORDS: Final = 14


def plain(text: str) -> str | None:
    """Words that can stand in a form as they are, without what only fits a question for a yes or a no ("yet", "any")."""
    for pattern, instead in _SAID_PLAINLY:
        text = pattern.sub(instead, text)
    text = text.strip()
    if _UNFIT.search(text) or _CUT_OFF.search(text) or len(text.split()) > _MOST_WORDS:
        return None
    return text


_PLACES: Final = "work|school|church|court|group|class|town|therapy|treatment|college"
_LEADS: Final = re.compile(
    r"(?:(?:get|have|find) (?:(?:a|the|any|some) )?(?:chance|time|opportunity|courage|energy|strength) to|manage to|remember to"
    rf"|get to(?! (?:{_PLACES})\b)|try to|start to|begin to|continue to|need to|plan to|decide to|agree to|be able to|finally|go and"
    r"|actually) (?=[a-z]+)",
    re.IGNORECASE,
)
_HAD: Final = re.compile(r"(?:had (?:a|the) chance to|had time to|gotten (?:a chance )?to|managed to|been able to) ")
_ONTO: Final = re.compile(
    r"(?:end(?:ed)? up|try|tried|trying|start|started|starting|keep|kept|keeping|consider|considered) (?=[a-z]+ing\b)"
)
"""What may stand before the verb that matters: "did you get a chance to call", "did you end up going"."""


def _phrase(text: str) -> Said | None:
    cleaned = plain(_ONTO.sub("", text))
    doing = as_doing(cleaned) if cleaned else None
    return {"deed": cleaned, "doing": doing} if cleaned and doing else None


def _first_word(text: str) -> str:
    return text.partition(" ")[0].lower()


def deed(text: str) -> Said | None:
    """What somebody does: "call her this week", also after "get a chance to"."""
    while lead := _LEADS.match(text):
        text = text[lead.end() :]
    known = _first_word(text) in BASES | {"come"} or _ONTO.match(text) or _ING.match(text)
    return _phrase(text) if known else None


def done(text: str) -> Said | None:
    """What somebody has done: "called her this week", also after "had a chance to"."""
    if had := _HAD.match(text):
        return deed(text[had.end() :])
    known = _first_word(text) in BASE_OF_DONE.keys() | {"been", "come"} or _ONTO.match(text)
    return _phrase(text) if known else None


def doing(text: str) -> Said | None:
    """What somebody is doing: "calling her this week"."""
    return _phrase(text) if _first_word(text) in BASE_OF_DOING.keys() | {"coming"} else None


_DETERMINED: Final = word_set("your the that this these those his her their its it them him a an some being having")
_BARE: Final = word_set(
    "work school church meetings money group court home mornings evenings nights weekends music sports cooking recovery therapy college "
    "housing food people holidays sundays saturdays mondays transportation family friends yourself life things treatment"
)
_ALONE: Final = word_set("it them him")
"""After these no noun follows."""
_UNNAMED: Final = word_set("it that this them something")
_NO_VERBS: Final = word_set("the a an your his her their that this it there")
_WHOLE_CLAUSE: Final = re.compile(r"(?:that|this) (?:i|you|he|she|it|they|we|there|one of)\b", re.IGNORECASE)
_ASKED: Final = re.compile(r"(?:what|how|where|the way) (?:you|we|he|she|they|it|things|to|your)\b")
_ING: Final = re.compile(r"(?!(?:any|some|every|no)thing\b|(?:morn|even|k|spr|r|th)ing\b)[a-z]+ing\b")


def thing(text: str) -> Said | None:
    """A thing or what somebody does, as a noun: "your job", "living there", "the way that he talks"."""
    cleaned = plain(text)
    if not cleaned:
        return None
    first = _first_word(cleaned)
    known = first in _DETERMINED or first in _BARE or _ING.match(cleaned) or cleaned[:1].isupper()
    alone = first in _ALONE and cleaned.lower() != first
    return None if alone or not known or _WHOLE_CLAUSE.match(cleaned) else {"thing": cleaned}


_NOBODY: Final = (
    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|July|September|October|November|December"
    "|Christmas|Thanksgiving|Easter|Halloween|Noon|Medicaid|Medicare|Zoom"
)
_PERSON: Final = re.compile(
    rf"(?:him|her|them|(?:your|the|his|her|their) (?:[\w-]+ ){{0,2}}(?:{PEOPLE})|(?!(?i:{_NOBODY})\b)[A-Z]\w+)"
    rf"(?: and (?:your|the|his|her) (?:{PEOPLE})| and [A-Z]\w+)?"
)
_AS_OBJECT: Final = {"he": "him", "she": "her", "they": "them"}


def one(text: str) -> Said | None:
    """Somebody: "him", "your older sister"; "he" as "him"."""
    text = _AS_OBJECT.get(text.lower(), text)
    return {"one": text} if _PERSON.fullmatch(text) else None


def who(text: str) -> Said | None:
    """Somebody who does something: "she", "your older sister"; `one` is the same person as an object."""
    found = one(text)
    if not found or text.lower() in {"him", "her", "them"}:
        return None
    return {"who": text.lower() if text.lower() in _AS_OBJECT else text, **found}


_WITH_ITS_REASON: Final = re.compile(rf"{_PERSON.pattern} (?:for|about|over|because)\b.*|.* for (?:not )?\w+ing\b.*")


def topic(text: str) -> Said | None:
    """A thing, or a clause in its place: "how it went"; nobody can be asked how they feel "about your son for leaving"."""
    cleaned = None if _WITH_ITS_REASON.fullmatch(text) else plain(text)
    found = cleaned if cleaned and _ASKED.match(cleaned) else (thing(cleaned or "") or {}).get("thing")
    return {"topic": found} if found else None


def matter(text: str) -> Said | None:
    """A topic that is named: "it" may be anything, and so may be what nobody should ask about in another way."""
    found = topic(text)
    return {"matter": found["topic"]} if found and text.lower() not in _UNNAMED else None


def act(text: str) -> Said | None:
    """What somebody does, with any verb: "ask for help"."""
    cleaned = plain(text)
    return {"act": cleaned} if cleaned and cleaned[:1].islower() and _first_word(cleaned) not in _NO_VERBS else None


def going(text: str) -> Said | None:
    """What somebody does, with any verb in -ing."""
    cleaned = plain(text)
    return {"going": cleaned} if cleaned and _ING.match(cleaned) else None


def clause(text: str) -> Said | None:
    """Any words that can stand as they are."""
    cleaned = plain(text)
    return {"clause": cleaned} if cleaned else None


def _after(name: str) -> Part:
    """What may follow the rest, or nothing: a time, a place, an occasion."""

    def part(text: str) -> Said | None:
        cleaned = plain(text)
        return None if cleaned is None else {name: f" {cleaned}" if cleaned else ""}

    return part


PARTS: Final[dict[str, Part]] = {
    "deed": deed,
    "done": done,
    "doing": doing,
    "thing": thing,
    "matter": matter,
    "topic": topic,
    "one": one,
    "who": who,
    "act": act,
    "going": going,
    "clause": clause,
    **{name: _after(name) for name in ("tail", "when", "more")},
}
TAILS: Final = {"when": rf"(?:{WHEN})\b", "tail": rf"(?:{WHEN}|next|at|in|on|with|about|for|from|towards?)\b", "more": r""}
"""With what words that begins which may follow."""
