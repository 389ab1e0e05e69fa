"""English shapes of acting in the person's place, and of carrying what is theirs."""

from typing import Final

from .lens_english_words import AND, HE, HES, WE, WHOM, WHOSE, did, doing
from .lens_entry import Entry, entry

_ACTED: Final = did(
    "sign answer decide choose pick apply speak accept decline agree reply quit submit fill enroll register negotiate resign "
    "respond withdraw complain vote commit volunteer cancel reschedule finish complete refuse reject"
)
_CHANGED: Final = did(
    "cancel move change reschedule postpone delete remove cross take erase drop scratch pull strike edit rewrite reword replace "
    "switch correct shorten lower simplify mark"
)
_PAPER: Final = (
    "form|forms|application|applications|letter|survey|resume|paperwork|appointment|appointments|goals|goal|list|plan|email|text|"
    "message|answers|essay|statement|bed|bags|alarm|laundry|dishes|homework|budget|money|bills|finances|calendar|schedule|"
    "assignment|test|report|story|page|name|interview|meeting|booking|account|accounts|card|trip|class|date|reservation|words"
)
_UNABLE: Final = "ready|able|capable|fit|stable|equipped|prepared|competent|responsible|trustworthy|cut"
_LIFE: Final = (
    "live|work|date|handle|handling|decide|deciding|manage|managing|have|own|drive|parent|move|choose|make|making|raise|run|"
    "graduate|lead|see|go|return|be|on|keep|know|a|alone|money|her|his|that|such|relationship|job|care|living|dating"
)
_ASKED: Final = (
    "asked request requested together permission consent agreed okay wanted yes wish release invited okayed approved says said "
    "wants herself himself dictated own witness"
)
_KIN: Final = (
    "mother|father|mom|dad|parents|family|wife|husband|boss|employer|landlord|landlady|teacher|sister|brother|partner|"
    "girlfriend|boyfriend|son|daughter|aunt|uncle|ex|roommate|neighbors|neighbor|manager|school|sponsor|kids|children|"
    "supervisor|coach|pastor|team|staff|volunteers|reporter|everyone|others|group|friends|coworkers|cousin|agency|housing"
)
_TOLD: Final = did("tell share mention text email call show give pass reveal post spread forward discuss leak announce describe")
_SECRET: Final = (
    "story|diagnosis|secret|history|past|record|file|pregnancy|relapse|status|address|number|name|notes|news|diary|trauma|"
    "business|situation|letter|pictures|details|immigration|test|results"
)
_WILL: Final = "i'll|i|we'll|i'm|i'd"
_FIX: Final = (
    "fix|fixing|solve|solving|save|saving|rescue|heal|cure|handle|handling|arrange|get|getting|find|repair|make|carry|talk|deal|"
    "straighten|sort|settle|pull|drag|win|keep|turn|protect|take|erase|change"
)

ACTS: Final[tuple[Entry, ...]] = (
    entry("role_in_their_place",
        f"{WE} {AND}... {_ACTED} ~ for|as|instead {WHOM}|of $ ; {WE} {AND}... {_ACTED} in|for|on|up|out|off|over|to|as {WHOM}|"
        f"{WHOSE}|yes|no|the ... {_PAPER}|job|offer|place|behalf|myself|for|box ; {WE} {AND}... "
        f"{did('do make fill write complete finish handle pack set')}|do|doing|make|handle|handling|manage|managing|run|running "
        f"out|in|up|all|off|both|most|of... {WHOSE} ... {_PAPER} ~ myself|for|so|and|because|since|on|every|"
        f"instead|again|without|that|from ; {WE} {AND}... {_CHANGED} "
        f"{WHOSE}|{WHOM} ... {_PAPER}|off|from|spot|place|comment|dream ; {WE} {AND}... {doing('marry match pair place move put')} "
        f"{WHOM} down|in|on|up|with|into|for|off|forward ... class|group|friend|program|place|list|team|job|room|house|someone|"
        f"volunteer|shift|sponsor|trip|committee|course|training|cleaning|duty ; {WE} {AND}... text|texted|wrote|write|replied|posted|"
        "answered|called|emailed|messaged|signed|spoke ~ as|pretending|posing|imitating|faking|forging "
        f"{WHOM}|if|to|it|that|{WHOSE} ; i|we couldn't|can't|won't|wouldn't let|watch|see {WHOM} fail|drown|fall|flunk|miss|mess|sink|struggle|"
        f"starve|crash|lose|go ; pretending it|to|i ... from|be|was him|her|them|you ; forged|faked {WHOSE} ; "
        f"{did('book schedule order buy make get reserve')}|set {WHOM} a|an|up ... {HE}|that|which|he didn't|never|hasn't|"
        "won't|doesn't|hates|didn't ; "
        f"{WHOSE} goal|goals|answer|dream|words|wish|choice|idea was|were|is|said ~ i|so wrote|put|entered|made|typed|changed|"
        "noted|picked|went",
        "deciding", "they decided", "with their agreement",
        kind="role",
        unless=f"{_ASKED.replace(' wanted', '').replace(' own', '')} aloud wellness",
        unless_before="she he they don't never",
        unless_within="my our together flyers wellness"),
    entry("role_for_their_good",
        f"for|in {WHOSE} own|best|very? good|sake|safety|interest|interests|protection ; it's|it|that's|was|is|seemed for the "
        f"best ; {HE}|{HES}|they will|won't|'ll|would|wouldn't|doesn't|didn't|never|not|isn't|need|going|to... thank|mind|notice|"
        f"miss|object|argue|care|complain|understand|find me|it|anyway|that|about|much|now|later|out|$ ; {WE}|it {AND}|was|best|"
        "seemed|is... figured|thought|felt|assumed|decided|best|better|concluded|judged|guessed|kinder|easier|safer|simpler|wiser "
        "it|that|was|is|would|be|it'd|it's|best|better|kinder|easier|safer|wise|simpler|wiser|for|him|her|them|if|i... not to? "
        f"tell|say|mention|let|leave|ask|involve|bother|show|inform ; {WE}|it {AND}|was|best|seemed|is... figured|thought|felt|"
        f"assumed|decided|best|better|kinder|easier|safer|simpler|wiser it|that|would|be|was|is|to|best|better... keep|hide "
        f"{WHOM}|it|that|this|{WHOSE} from|out|away|secret|quiet|in ; i|we know|knew|understand|read {WHOM} better ; "
        f"knows|know what's|what good|best|is|right ... "
        f"so|and|which i|we|is|that's ; {HE}|{HES}|you're|you|are|is|isn't|not|aren't|really|nowhere|hardly|barely|never|near|far|"
        f"too|just|yet|still|from|no... {_UNABLE} yet|enough|of|to|for|out|with|in... {_LIFE} ; can't|cannot|couldn't|shouldn't|"
        "won't be|handle|manage|decide|cope|take|know|make|think|see|have|judge trusted|money|it|that|decisions|what's|a|the|"
        "for|say|such|on|this|choices|clearly ~ so|then|until|because i|i'll|i'm|we|we'll|he|she",
        "deciding", "they decided", "we decided together",
        kind="role",
        needs="i i'll i'm i've we we'll we've i'd me my isn't not for until better best decided",
        unless="asked asks says said myself told wants guide garden tomatoes dough bread paint dinner soup cake cat dog doctor judge",
        unless_before="says said feel feels felt asked told i i'm if whether guide judge myself",
        unless_within="my i'm-not"),
    entry("role_told_on",
        f"{WE} {AND}... "
        f"{_TOLD}|"
        f"let|telling|sharing|gave|told {WHOSE}|the|a|to|with|him|her|everyone|out ... {_SECRET}|{_KIN} ... about|that|with|to|"
        f"know|at|in|on|for ... {_KIN}|{_SECRET}|baby|drinking|leaving|quit|quitting|using|moving|job|meeting|she|he|they ; {WE} "
        f"{AND}... read|opened|copied|photographed|borrowed|kept|deleted|erased|burned|hid|threw|sold|scanned {WHOSE} ... "
        "diary|journal|letter|letters|mail|notebook|comment|story|post|phone|message|messages|drawing|number|pictures|card ; "
        f"{WE} {AND}... keep|hold|kept|held|have|took|take|control|carry|hide {WHOSE} ... card|debit|money|cash|checkbook|keys|key|"
        f"meds|phone|passport|id|benefits|check|wallet|account|paycheck ; let {WHOSE} {_KIN} know {HE}|that|about ; "
        f"{WHOSE} {_SECRET} to|with the|a|{WHOSE}|my ... {_KIN}",
        "deciding", "with their agreement", "I asked first",
        kind="role",
        unless=f"{_ASKED} party surprise dictation shelter bank",
        unless_before="she he they don't never not",
        unless_within="my together own if"),
    entry("role_i_carry_them",
        f"i|i'd|i'll|i've {AND}|it... paid|pay|covered|cover|lent|lend|loaned|bought|buy|gave|give|spent|fronted|wired|venmoed|"
        f"advanced|slipped|donate|split|put ~ {WHOM}|{WHOSE} ... rent|bill|bills|phone|dollars|bucks|money|cash|groceries|fine|"
        "fines|ticket|deposit|fee|tuition|pocket|payday|loan|card|hundred|twenty|fifty|bail|shoes|coat|car|gas|suit|fare ; "
        f"i|i'd|i'll|i've {AND}... paid|pay|covered|cover|bought|buy|fronted ~ own|my|from|out|of pocket|savings|money|paycheck|"
        f"wallet|card ; i|i'd|i'll|i've {AND}... lent|loaned|fronted|wired|venmoed|slipped {WHOM} ; i|i've|i'll {AND}... picked|"
        f"pick|drove|fetched|drive|got|bailed|dragged|carried {WHOM} up|from|out|over|to|off|home... ~ night|bar|midnight|two|"
        f"three|four|jail|again|police|dealer|station|dawn|late|trouble|anywhere|every ; {HE}|you|you'll|she'll|he'll ... stay|"
        "stays|sleep|sleeps|live|lives|crash|move|moving|staying|living|sleeping ... my|me|with|ours own|couch|sofa|place|"
        "apartment|house|room|spare|guest|home|floor|garage|basement|as|me|for|until|$ ; i gave|give|canceled|cancelled|"
        f"skipped|missed|cancel|put|dropped|sacrificed up|off|everything|my|own|all... vacation|life|holiday|birthday|dinner|"
        f"weekend|family|day|shift|trip|sleep|plans|lunch|kids|savings|marriage|anniversary ~ for|so|to|because ; can't|don't|"
        f"couldn't|barely|hardly|lost sleep|eat|rest|breathe|stop ~ worry|worrying|thinking|afraid|without|about ; lie|lying|lay|stay|stayed|awake "
        "awake|up|nights ~ worry|worrying|thinking ; i covered|lied|cover|made|invented|make for|up|an|a|excuse|excuses|story ~ "
        f"{WHOM}|{WHOSE}|for|boss|judge|school",
        "rescuing", "I will walk beside you", "let's look at who could help",
        kind="role",
        unless="can't-lend can't cannot fund budget petty group cash-box van myself won't asked-me voucher somebody limits cash",
        unless_before="she he they who brother sister friend mother don't",
        unless_within="not never"),
    entry("role_i_alone",
        f"i'm|i|we're|we am|are|was|be|have|become|became|like|being|his|her|a|just|now|all|almost|practically|basically|"
        f"the|their|your|as... only|one|all|mother|mom|dad|father|brother|sister|legs|rock|lifeline|savior|hero|guardian|anchor|"
        f"eyes|parent|best|last|crutch|voice|memory|brain|conscience|angel|hope|family to|he's|she's|thing|one|person|"
        f"standing|between|you've|him|her|them|for|who|that|friend|hope|figure|in|got|now|until ; love|loved|care|treat|treated|see "
        f"{WHOM} ... like|as|more|about ... own|my|son|daughter|child|sister|brother|kid|than|anyone|mother|father ; nobody|no|"
        f"not one|else|a|soul|another ... understands|knows|gets|loves|helps|cares|listens|believes {WHOM}|you ... like|but|as|"
        f"the|except|way i|me|much ; without|if me|it|i|not ... he|she|they|you|weren't|wasn't|hadn't ... would|would've|'d|d|"
        f"for|be|been|have|lost|dead|me|intervened|jail|street ; i'm|i|it's|we're am|feel|is|were|became|felt|fully|all|mine|my|"
        f"solely|personally|ultimately|up|job|duty|mission... responsible|accountable|me|to for|to|save|fix|keep|get|make {WHOSE}|"
        f"{WHOM} ; {_WILL} ... {_FIX} {WHOM}|{WHOSE}|you|this|it|that|everything|all|the ... for|away|me|back|out|"
        f"{WHOM}|apartment|job|place|life|landlord|court|i|trust|promise|right|too|no|together|bed|kids|housing|$ ; never|not|"
        f"won't|refuse ... give|giving|quit|quitting|leave|leaving|abandon|let|walk up|on|you|him|her|away|go ~ no|what|matter|"
        "ever|cost|costs|happens|promise|until|me|how ; call|text|ring|wake|phone me ~ any|anytime|night|morning|three|two|four|"
        f"middle|hour|always|midnight|whenever ~ i'll|i|come|answer|pick|care|there|run|up|drop ; {_WILL} ... drive|come|"
        "drop|run|fly|walk|fight|go|do across|everything|through|for|anything|and|whatever|to|night|state|it|fetch|fire ~ "
        f"{WHOM}|get|for|takes|fetch|bring|call|midnight|wherever|now|anytime|win",
        "rescuing", "I am here within the hours that we agreed, and 988 is there at any hour",
        kind="role",
        unless="urge noticed hotline warm group's volunteer together choir play team line emergency limits library can't bus",
        unless_before="she he they says feels",
        unless_within="not-the myself if-you"),
)  # fmt: skip
