"""English verbs of what somebody does: their forms, and what may follow them (`open_english_parts`).

A verb is only known if "How did things go with calling her?" can be asked of it: nobody is asked how it went to fall, to cry or
to be told, nor how it went with drinking or using, which would take for granted that they did.
"""

import re
from typing import Final

from alongside.listening.words import word_list, word_set

PEOPLE: Final = (
    "mom|mum|mother|dad|father|parents|sisters?|brothers?|wife|husband|partner|boyfriend|girlfriend|ex|sons?|daughters?|kids?|children"
    "|child|family|aunt|uncle|cousins?|niece|nephew|grandmother|grandma|grandfather|grandpa|grandkids|grandchildren|friends?"
    "|neighbors?|neighbours?|roommates?|boss|manager|supervisor|coworkers?|landlord|landlady|sponsor|doctor|counselor|therapist"
    "|psychiatrist|nurse|lawyer|judge|officer|teacher|coach|pastor|priest|group|caseworker|social worker|case manager|probation officer|po"
    "|people there|people at work"
)
_AT: Final = "party|meeting|group|wedding|dinner|interview|appointment|clinic|office|store|house|program|table|hearing"
WHEN: Final = (
    "today|tonight|yesterday|tomorrow|now|right now|lately|recently|afterwards?|this|last|these days|when|after|before|since|while"
    "|during|there|here|in the (?:morning|evening|afternoon|end|past|beginning|summer|winter)s?"
    f"|at the (?:{_AT})|in (?:the|your) (?:group|meeting|house|program|class|apartment|neighborhood)"
    "|in (?:group|class|school|therapy|recovery|court)|at (?:home|work|school|night|group|church|times|first|the moment|the (?:start|end|time))"
    r"|over the|on (?:your own|weekends|weekdays|[A-Z]\w+day)|around|most|every|again|on the|the other"
)
"""With what words a time, a place or an occasion begins."""
_VERBS: Final = (
    "answer apologize apply arrange ask attend bake begin:begun book bring:brought budget build:built call celebrate change chat "
    "check clean complete contact cook cope dance deal:dealt do:done draw:drawn drop eat:eaten email "
    "enroll exercise explain face file fill find:found finish fix follow garden get:gotten give:given go:gone handle hang:hung help "
    "interview jog join journal keep:kept learn live look make:made meditate meet:met message move open organize pack "
    "paint pay:paid phone pick plan play practice practise pray prepare reach read:read register rehearse relax repair reply "
    "reschedule respond rest return ride:ridden ring:rung run:run save say:said schedule search see:seen sell:sold send:sent set:set "
    "share shave shop show:shown shower sign sing:sung sort speak:spoken spend:spent start stay stretch study "
    "submit support swim:swum switch take:taken talk teach:taught tell:told text thank tidy train travel try unpack use "
    "visit volunteer wait walk wash work write:written"
)
_TWICE: Final = word_set("begin submit quit swim")
_ONE_SYLLABLE: Final = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]")


def doing_of(verb: str) -> str:
    """A verb with -ing: "making", "getting", "seeing"."""
    if _ONE_SYLLABLE.fullmatch(verb) or verb in _TWICE:
        return f"{verb}{verb[-1]}ing"
    return f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith("ee") else f"{verb}ing"


def _done_of(verb: str) -> str:
    if _ONE_SYLLABLE.fullmatch(verb) or verb in _TWICE:
        return f"{verb}{verb[-1]}ed"
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if re.search(r"[^aeiou]y$", verb) else f"{verb}ed"


_PAIRS: Final = [(verb, done or _done_of(verb)) for verb, _, done in (one.partition(":") for one in word_list(_VERBS))]
BASE_OF_DONE: Final = {"got": "get", "quit": "quit"} | {done: verb for verb, done in _PAIRS}
BASE_OF_DOING: Final = {doing_of(verb): verb for verb in ["quit", *(verb for verb, _ in _PAIRS)]}
BASES: Final = frozenset(BASE_OF_DOING.values())
_OWN: Final = r"(?:your|the|a|an|his|her|their|some|another)"
_THEM: Final = r"(?:him|her|them|somebody|someone|people|your|the|a|an|his|their|[A-Z]\w+)"
_NEEDS: Final = {
    "ask": rf"(?:about|for|what|how)\b|{_THEM}",
    "bring": r"up",
    "call": r"(?!it\b)",
    "change": rf"{_OWN}|jobs",
    "check": "in|on|out|with|your|the",
    "deal": "with",
    "do": r"(?:your|the|some) (?!best|same|right|thing)|laundry|homework|yoga|chores",
    "drop": "off",
    "eat": r"$|breakfast|lunch|dinner|meals|out|at|in|with|today|together",
    "fill": "out|in",
    "finish": r"\w+",
    "find": r"(?:your|the|a|an|another|somebody|someone|some)\b(?! way to)|work|out about|time|housing",
    "follow": "up|through|the|your",
    "get": r"(?:up|out|outside|started|organized|in touch|ready|dressed)\b(?! of bed)|help|support|through|around|back (?:to|in)"
    r"|(?:enough |some |more )?(?:rest|fresh air|exercise|time (?:off|for|alone|with))"
    r"|(?:your|the|a|an|another) (?:\w+ ){0,2}(?:job|apartment|place|room|ride|check|paycheck|papers|paperwork|forms?|license|id"
    r"|card|car|phone|appointment|referral|loan|benefits|sponsor|letter|visa|certificate|diploma|ged|refund|deposit|keys?)\b",
    "give": r"it a (?:try|go)",
    "go": r"shopping|swimming|fishing|walking|running|dancing|hiking|bowling|camping",
    "hang": "out",
    "have": "$.",
    "help": rf"{_THEM}",
    "join": rf"{_OWN}|them|in",
    "keep": r"(?:your|track|up)\b",
    "learn": r"\w+",
    "live": "with|alone|on your own|by yourself|in a|in an|there",
    "look": "for|into|at|after|around",
    "make": r"(?:your|the|a|an|some|plans|friends|amends|time|dinner|lunch|breakfast|coffee|up with)\b(?! mistake| scene| fool| mess)",
    "meet": rf"with|{_THEM}|new|other|others|more",
    "move": r"out|back|in|closer|to|into|away|$",
    "open": "up",
    "pay": rf"{_OWN}|off|for|rent|it|bills",
    "pick": "up|out",
    "plan": r"(?!to\b|on\b)\w+",
    "play": r"\w+",
    "quit": r"smoking|drinking|vaping|using|your|the|$",
    "reach": "out",
    "run": r"$|every|today|this|on|in|again",
    "say": r"(?:no|yes|hello|sorry|hi) to",
    "see": rf"(?:him|her|them|(?:your|the|his|her|their|a) (?:[\w-]+ ){{0,2}}(?:{PEOPLE})|[A-Z]\w+)(?:$| (?:{WHEN}|at|about|for))",
    "set": r"up|aside|a|an|some|boundaries|limits|goals",
    "show": "up|your|the|him|her|them",
    "sign": "up",
    "sort": "out|through|your|the|it",
    "spend": "time|the|some|more|less",
    "stay": r"sober|home|where you are|here|there|at|with|in touch|in town|away from|busy|calm|late|active|focused",
    "take": r"(?:your|the|some|a|an|more|another) (?:\w+ ){0,2}(?:medication|medications|medicine|medicines|meds|walk|shower|nap|bath"
    r"|class|classes|course|day off|time|bus|train|notes|test|exam|trip|insulin|vitamins|look|rest)\b"
    r"|(?:care|part|notes|time|medication|meds)\b",
    "talk": r"(?!yourself)",
    "teach": _THEM,
    "tell": rf"{_THEM}|everybody|everyone",
    "try": r"(?!it\b|that\b|this\b|before\b|again\b|to\b)\w+",
    "use": r"(?:your|the|an?)\b(?! (?:stuff|drugs?|needles?|pipe|dope)\b)",
    "wait": r"$|and see|until|another",
    "work": rf"$|{WHEN}|on|out|with|through|at|for|there|full|part|nights|things|right|today|this|in|as",
}
"""What must follow a verb, where not everything may."""
_NEEDS_PATTERNS: Final = {verb: re.compile(rf"(?:{needed})(?:\b|$)") for verb, needed in _NEEDS.items()}
_BEFORE_DOING: Final = word_set("start begin try keep finish")
"""Of these and another verb in -ing only the other is said: "writing it down", for "trying writing it down"."""
_TO_A_PLACE: Final = (
    r"to (?:the|a|an|your|his|her|their|this|that|these|those|some|any|another|meetings?|groups?|work|school|church|court|class|classes"
    r"|college|therapy|counseling|treatment|town|events|places|[A-Z]\w+)\b"
)
_OUTING: Final = r"for (?:a|your|some) (?:\w+ ){0,2}(?:walk|run|swim|hike|drive|ride|coffee)\b"
_SPORT: Final = r"(?:shopping|swimming|fishing|walking|running|dancing|hiking|bowling|camping)\b"
_WAYS: Final = (
    (re.compile(rf"(?:go|make it|gone|been|made it|going|making it) (back )?(?={_TO_A_PLACE})"), r"getting \1"),
    (re.compile(rf"(?:come|coming) (back )?(?={_TO_A_PLACE})"), r"coming \1"),
    (re.compile(r"(?:go|gone|been|going) back (?=(?:there|home|in)\b)"), "getting back "),
    (re.compile(r"(?:go|gone|going) out\b(?! with\b)"), "getting out"),
    (re.compile(r"(?:go|gone|been|going) (?=outside\b)"), "getting "),
    (re.compile(rf"(?:go|gone|been|going) (?={_OUTING})"), "getting out "),
    (re.compile(rf"(?:go|gone|going) (?={_SPORT})"), ""),
)
"""How "going to a meeting" is said after "How did things go with": "getting to a meeting"."""


def base_of(verb: str) -> str | None:
    """The verb itself, of "call", "called" or "calling"; None of one that is not known."""
    return verb if verb in BASES else BASE_OF_DONE.get(verb) or BASE_OF_DOING.get(verb)


def as_doing(phrase: str) -> str | None:
    """What somebody does as "calling her this week", whichever form its verb has; None where nobody can be asked how it went."""
    for pattern, instead in _WAYS:
        if found := pattern.match(phrase):
            return (found.expand(instead) + phrase[found.end() :]).replace("  ", " ")
    first, _, rest = phrase.partition(" ")
    base = base_of(first.lower())
    needed = _NEEDS_PATTERNS.get(base or "")
    if base is None or (needed and not needed.match(rest)):
        return None
    if base in _BEFORE_DOING and rest.partition(" ")[0] in BASE_OF_DOING:
        return None
    return f"{doing_of(base)} {rest}".strip()
