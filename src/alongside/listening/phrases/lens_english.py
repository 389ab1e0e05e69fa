"""English wording that a person might not want to read about themselves, and kinder ways.

Facts: NIDA "Words Matter" (2021), SAMHSA and person-first guidance; the wording is our own.
"""

import re
from dataclasses import replace
from typing import Final

from alongside.listening.words import word_set

from .lens_english_blame import BLAME
from .lens_english_deciding import DECIDING
from .lens_english_diagnosing import DIAGNOSING
from .lens_english_enforcing import ENFORCING
from .lens_english_manner import MANNER
from .lens_english_ordering import ORDERING
from .lens_english_people import PEOPLE
from .lens_english_planning import PLANNING
from .lens_english_rescuing import RESCUING
from .lens_english_scolding import SCOLDING
from .lens_english_treating import TREATING
from .lens_english_watching import WATCHING
from .lens_english_words import PAST
from .lens_entry import Entry, Voices

REASONS: Final = {
    "label": "This names the person by a condition or a habit. Put the person first.",
    "stain": "This speaks of a person or a test as if they were dirty or clean. Say what happened.",
    "blame": "This may sound like blame. Say what you saw, or what stood in the way.",
    "power": "This sounds like one of you is in charge. Say what the two of you did.",
    "suffer": "This speaks for how somebody feels. Let them say it, or name what they live with.",
    "deficit": "This names what is missing. A strength or a need may say more.",
    "death": "This phrase hurts many families. A plain one is kinder.",
    "doubt": "This sounds like doubt in somebody's word. Say what they told you.",
    "diagnosing": "To name a condition is for a clinician. In your role, say what the person told you.",
    "treatment_planning": "To plan treatment or medication is for a clinician. You can offer to go along and ask.",
    "enforcing": "To enforce rules is not your role. You can say what was agreed, and by whom.",
    "ordering": "This sounds like an order. The person decides; you can ask, offer or wonder together.",
    "deciding": "This decides or acts in the person's place. Say what they chose, or ask first.",
    "rescuing": "This promises more than one person can give. Say what you can do, and within which limits.",
}
OPENINGS: Final = {
    "label": ("a person who", "somebody who lives with"),
    "stain": ("is not using", "the test said"),
    "blame": ("had a hard time with", "it did not work out this time"),
    "power": ("we agreed", "the person I walk with"),
    "suffer": ("lives with", "told me that"),
    "deficit": ("is working on", "could use a hand with"),
    "death": ("died by suicide", "tried to end their life"),
    "doubt": ("told me", "says"),
    "diagnosing": ("told me that", "I noticed"),
    "treatment_planning": ("wants to ask the doctor about", "I offered to come along and ask"),
    "enforcing": ("we had agreed", "I said what I had seen"),
    "ordering": ("I asked what they would like", "we wondered together whether"),
    "deciding": ("I asked first whether", "they decided"),
    "rescuing": ("what I can do is", "I can be reached"),
}
"""How a sentence could begin instead, where no rule knows which of its words to change."""


def _with_notes(entry: Entry) -> Entry:
    """The entry with what "I told her" becomes in a note: "Told her"."""
    by_me = (pattern.partition(" ") for pattern in entry.patterns)
    return replace(
        entry, patterns=entry.patterns + tuple(_noted(rest) for who, _, rest in by_me if {"i", "we"} & set(who.split("|")))
    )


def _noted(pattern: str) -> str:
    return "^ " + pattern.removeprefix("... ").removeprefix("... ")


_SHORT: Final = re.compile(r"(?<!\S)(i|you|it|that|we)'(ll|m|ve|re|s)\|\1 (will|am|have|are|is)((?:\|[\w']+)*)(?!\S)")
_LONG: Final = re.compile(r"(?<!\S)(i|you|it|that|we) (will|am|have|are|is)\|\1'(ll|m|ve|re|s)((?:\|[\w']+)*)(?!\S)")


def _in_full(pattern: str) -> tuple[str, ...]:
    """The pattern once for "i'll" and once for "i will", where it says ``i'll|i will``."""
    if _SHORT.search(pattern):
        return (_SHORT.sub(r"\1'\2\4", pattern), _SHORT.sub(r"\1 \3", pattern))
    if _LONG.search(pattern):
        return (_LONG.sub(r"\1'\3\4", pattern), _LONG.sub(r"\1 \2", pattern))
    return (pattern,)


def _with_past(entry: Entry) -> Entry:
    """The entry with "I then searched her bag" as a note has it: "Searched her bag", which is no command."""
    patterns = tuple(full for pattern in entry.patterns for full in _in_full(pattern))
    by_me = (pattern.split() for pattern in patterns if pattern.startswith("i|"))
    return replace(entry, patterns=patterns + tuple(noted for words in by_me if (noted := _past(words[1:]))))


def _past(words: list[str]) -> str:
    act = next((at for at, word in enumerate(words) if not word.endswith(("...", "?"))), None)
    if act is None:
        return ""
    done = [word for word in words[act].split("|") if word.endswith("ed") or word in PAST]
    return " ".join(["^^", "|".join(done), *words[act + 1 :]]) if done else ""


ENTRIES: Final[tuple[Entry, ...]] = (
    *PEOPLE,
    *BLAME,
    *SCOLDING,
    *map(_with_notes, (*DIAGNOSING, *PLANNING, *ENFORCING)),
    *map(_with_past, (*ORDERING, *DECIDING, *RESCUING, *TREATING, *WATCHING, *MANNER)),
)
_SAYS: Final = (
    "said says say saying told tells mentioned mentions shared shares explained explains reported reports described describes "
    "wrote writes asked asks wonders wondered thinks thought believes believed feels felt worries worried hears heard learned "
    "calls called identifies fears feared"
)
_KIN: Final = (
    "family mother father mom dad sister brother wife husband son daughter partner friend neighbor boss landlord staff people "
    "everyone roommate officer doctor parents aunt uncle cousin ex teacher girlfriend boyfriend team supervisor nurse"
)
_NOTES: Final = (
    "told advised recommended suggested instructed urged encouraged reminded warned informed explained checked verified "
    "confirmed watched monitored counted searched inspected reported notified called contacted tested made had gave took wrote "
    "increased lowered changed adjusted reduced stopped started put placed diagnosed assessed suspect believe think noticed "
    "observed asked required updated set created added"
)
_DECIDES: Final = (
    "agreed agrees decided decides wants wanted wishes hopes hoped chose diagnosed prescribed recommended recommends suggested "
    "ordered orders required requires require expects advised diagnosis read"
)
_SOURCES: Final = (
    "doctor doctors doctor's dr po po's psychiatrist psychiatrist's psychiatry prescriber prescriber's prescribers pharmacist "
    "pharmacy nurse nurses clinician clinicians therapist therapist's counselor counselor's psychologist physician clinic "
    "clinic's provider provider's court court's courts judge judge's officer officer's probation parole landlord landlord's "
    "landlady lease law county agency caseworker manager manager's director insurer insurance lawyer attorney employer ordered "
    "surgeon dentist specialist's hospital hospital's contract wellness agreed together agreement website article book books "
    "flyer flier poster pamphlet brochure workshop training class lecture webinar video podcast movie film"
)
_BETWEEN: Final = (
    "is are was were be been being am isn't wasn't aren't a an the not never no still always once just only really very so too "
    "also and or as recovering former ex proud grateful another years year months month days day weeks one two three four five "
    "six seven eight nine ten twenty thirty for over about almost nearly now that used to became become becoming got getting "
    "get gets stay stayed staying stays remain remained tried trying try tries call calls called labeled considered feel felt "
    "feeling feels seen treated being often ever total complete even then either long been completely totally finally back both "
    "sober stable healthy well would could might did do didn't don't wouldn't couldn't can can't will won't severe chronic "
    "struggling homeless young old bad born already"
)
VOICES: Final = Voices(
    me=word_set("i i'm i've i'd i'll we we're we've we'd you you're yourself"),
    myself=word_set("me us myself ourselves"),
    writer=word_set("i i'm i've i'd i'll we we're we've we'd we'll my our me"),
    notes=word_set(_NOTES),
    others=word_set("he she they he's she's they're he'd she'd they'd they've he'll she'll"),
    kin=word_set(_KIN),
    says=word_set(_SAYS),
    decides=word_set(_DECIDES),
    sources=word_set(_SOURCES),
    by=word_set("by per according from under says said of"),
    to=word_set("to with called phoned emailed told asked texted contacted informed calling call tell telling"),
    between=word_set(_BETWEEN),
    perfect=word_set("have has had"),
    been=word_set("been was were being never always"),
    that=frozenset(),
    definite=frozenset(["the"]),
    own=(
        "refers|referred|refer|referring to herself|himself|themselves",
        "call|called|calls|calling|named|labeled|considered|thought of? me|us|myself a|an|the|crazy|insane|nuts|lazy|dirty|"
        "worthless|names|useless|stupid",
        "treat|treats|treated|treating|looked|looks|look at? me|us like",
        "she|he|they feels|felt|feel like",
        "calls|called|calling|considers|considered|describes|described|labels|labeled|sees|saw|introduces|introduced|thinks|"
        "names|named of? herself|himself|themselves|themself",
        "identifies|identified|identify|identifying as",
        "in her|his|their own? words",
        "her|his|their own? word|words|term|phrase|name|expression $",
        "her|his|their own|exact words|word",
        "self described|identified",
        "the|that|this|a word|words|term|label|labels",
        "not|never|stop|don't to? call|calling|called|label|be|being? called? her|him|them|me|people|anyone an|a|the|addicts|"
        "junkies|crazy",
        "as|what|how she|he|they puts|put|calls|called|call|says|said|describes",
        "she|he|they calls|called it",
        "used to? call|called|calling|calls her|him|them *",
        "teacher|counselor|father|mother|ex|boss|sister|brother|husband|wife|doctor|nurse|judge|neighbor|aunt|uncle|family "
        "told|tells|called|calls|said|says her|him|them? he|she|they? was|is|are|were?",
    ),
    fine=(
        "alcoholics|narcotics|cocaine|gamblers|addicts|codependents|overeaters anonymous",
        "clean bill|slate|energy|water|air|record|license|copy|cut|break|driving|criminal",
        "clean|dirty room|rooms|house|kitchen|apartment|clothes|clothing|shirt|shirts|sheets|towel|towels|dishes|socks|laundry|"
        "hands|plate|glass|mug|coffee|bathroom|needle|needles|syringe|syringes|car|shoes|jokes|joke|water|work|bed|sock|floor|"
        "sink|up|shaven|place|home|spot|windows|desk|boots|uniform|bag|bags|cup|cups|fridge|stove|snow|mud|tricks|look|"
        "politics|fuel",
        "clean and tidy|dry|neat|safe|warm|comfortable|pressed|fresh|bright|quiet|ready",
        "non alcoholic|alcoholics",
        "alcoholic and|or non",
        "crazy in love",
        "let|lets|letting|allowed him|her|them go first",
        "in case of",
        "alcoholic beverage|beverages|drink|drinks|cider|punch|wine|beer|hepatitis|cirrhosis|liver",
        "in any|that|this|which|most|many|some|her|his|my|your|their|our|the case|cases",
        "just in case",
        "was|were|been|being|is|are|got refused",
        "case|caseload manager|managers|worker|workers|management|file|number|law",
        "patient gardener|gardeners|mother|father|coach|friend|man|woman|neighbor|grandmother|hand|hands|smile|voice|cook|with|"
        "and|but|kind",
        "as|so|very|is|was|be|being|too|more|less|how|was|were|been|stayed|really|both|me|them|him|her patient",
        "patient|patients|client|clients with|about|enough|listener|listeners|advocate|advocates|portal|rights|teacher|ear|"
        "voice|bill",
        "right|rights|free|freedom|able to refuse",
        "refuse|refuses|refused|refusing to give|quit|be|let|lose|surrender|believe|hate|settle|back|hide",
        "drive|drives|drove|driving me|her|him|us|them|you crazy|nuts|insane",
        "narcan|naloxone|overdose|suicide prevention|training|kit|kits",
    ),
    articles={"a": "a", "an": "a", "my": "the", "our": "the", "the": "the", "this": "this", "that": "that", "another": "another"},
)
