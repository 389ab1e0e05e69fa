"""English phrases of a note in which the writer decides or acts in the person's place."""

from typing import Final

from .lens_english_words import AND, HE, WE, WHOM, WHOSE, did, doing
from .lens_entry import Entry, entry

_PICK: Final = doing("decide pick choose select determine settle")
_SIGN: Final = doing("sign enroll register book schedule volunteer enter apply nominate commit")
_CHANGE: Final = (
    did(
        "rewrite change replace correct edit delete cross remove alter reword shorten rephrase fix drop scratch strike simplify tone"
    )
    + "|changing|replacing"
)
_THEIRS: Final = (
    "goal|goals|dream|dreams|plan|step|steps|words|story|comment|answer|answers|entry|page|note|text|letter|sentence|wish|wishes|"
    "statement|list|priorities|version"
)
_KIN: Final = (
    "mother|father|mom|dad|parents|family|wife|husband|boss|employer|landlord|landlady|teacher|sister|brother|partner|"
    "girlfriend|boyfriend|son|daughter|aunt|uncle|ex|roommate|neighbors|manager|school|sponsor|kids|housing|grandmother|"
    "supervisor|coach|pastor"
)
_ASKED: Final = (
    "asked request requested together permission consent agreed wanted yes if would invited wish release ok okay shared herself "
    "himself"
)
_DENIED: Final = (
    "interview|trip|visit|appointment|date|class|lesson|job|place|spot|application|reservation|shift|party|offer|apartment"
)

DECIDING: Final[tuple[Entry, ...]] = (
    entry("role_decided",
        f"{WE} {AND}... {_PICK} that? {HE}|you|you're|she's|he's|they're|you'll|she'll|he'll|not is|are|was|should|would|must|"
        "needs|will|can|can't|cannot|has|had|to|better|isn't|could|repeat|goes|stays|gets|tell|leaves|stay|go|start|move|ready "
        f"; {WE} {AND}... {_PICK} for {WHOM} ; {WE} {AND}... {_PICK} the|a|an * ... for {WHOM} because|since|as|and ; {WE} "
        f"{AND}... {_PICK} what|where|when|which|who|whether|how {HE}|you|* ; {WE} {AND}... {_PICK} {WHOSE} ; {WE} {AND}... "
        f"{did('pick choose select')}|pick|choose a|an|the|another|some new? * for {WHOM} ; {WE} {AND}... "
        f"{did('pick choose select find arrange')} a|an|the|another ... that|which? {HE}|you|you'll|she'll|he'll|they'll ; {WE} "
        f"{AND}... make|made|making|take|took the|that|this|all|any|those decision|decisions|choice|call|choices ; make|made|"
        f"took|take the|that|a|all|every|his|her|your decision|decisions|choice|choices for {WHOM} ; decision|choice was|is "
        f"mine ; i|we|i'll decide ; decide|decided|deciding|choose|chose for|on {WHOM}|behalf|his|her|your",
        "deciding", "they decided", "we decided together",
        kind="role",
        unless="together both schedule own",
        unless_within="my myself together don't",
        unless_before="don't won't can't not nobody she he they",
        unless_after="own self themselves"),
    entry("role_signed",
        f"{WE} {AND}... {_SIGN}|put|place|placed|got|get|set|arranged|moved|switched|transferred {WHOM} an|a|up|down|in|into|for|"
        "to|on|over|with a|an|the|for|in|into|on|to|with|another|class|yoga|therapy|every|both|tuesday|wednesday|monday|more|"
        f"budgeting|computers|* ; {WE} {AND}... {_SIGN} {WHOM} up|in|into|for|to ; {WE} {AND}... "
        f"{did('apply sign submit quit accept decline reply respond act')} for|on|in|as? the|a|{WHOSE}|this|behalf|place|as|job|"
        f"name ... for|in|on {WHOSE}|{WHOM}|behalf name|place|behalf|stead ; {WE} {AND}... "
        f"{did('fill complete write submit send accept')} {WHOM}|out|in|{WHOSE} {WHOSE}|the|application|form|resume|letter ... "
        f"myself|without|for {WHOM}? ; on|in {WHOSE} behalf|stead ; in {WHOSE} name|place",
        "deciding", "at their request, I helped to sign up", "I offered to",
        kind="role",
        unless=f"{_ASKED.replace('would ', '').replace('wanted ', '')}",
        unless_within="my myself the me our library",
        unless_before="she he they to"),
    entry("role_without_asking",
        f"without asking|telling|consulting|checking|informing|warning|inviting|notifying|letting {WHOM}|first|with|for|his|her|"
        f"their|or|* ; without asking $ ; without {WHOSE} knowing|knowledge|consent|permission|okay|approval|agreement|say|"
        f"input|ok|yes ; without {WHOM} knowing|being|there ; behind {WHOSE} back ; before she|he|they|you had|got|could|has a|"
        f"the? chance|tell|say|to ; against {WHOSE} will|wishes|wish ; over {WHOSE} head|objections|protests ; despite|ignoring "
        f"{WHOSE} no|wishes|objections|protests ; anyway|regardless $ ; whether she|he|they|you wants|wanted|likes|liked ; took|"
        f"brought|drove|dragged|arranged|did|signed|sent {WHOM}|it anyway|regardless",
        "deciding", "with their agreement",
        kind="role",
        needs="i i'll i'm i've we we've signed booked called told enrolled registered shared sent arranged changed canceled moved put gave set "
        "contacted emailed filed wrote",
        unless="never wouldn't won't didn't don't no-one came come enjoyed laughed went asked",
        unless_before="never didn't not wouldn't won't"),
    entry("role_know_best",
        f"{WE} {AND}... know|knew what's|what|exactly|better is|was|she|he|you|they|than|best|good|right|needs|need ... best|"
        f"good|right|needs|need|him|her|them|you|does|do|bad|works|healthy for|to? {WHOM}? ; {WE} know best|better $ ; {WE} know|"
        f"knew better than ; what|all she|he|they|you really|truly|actually needs|need is|are ; {WE} overruled|overrule|overrode|"
        f"vetoed|veto|disregarded|ignored {WHOM}|his|her|their|it ; doesn't|don't|didn't get a|any say|vote|choice ; no say in "
        "; has|have|had no? choice|say in ; isn't|aren't|not|incapable|unable capable|able|fit|competent|of|to of|to? choose|"
        "decide|choosing|deciding|know ; can't|cannot|couldn't decide|choose|think for himself|herself|themselves|yourself|"
        f"themself ; for {WHOSE} own good",
        "deciding", "they know best what they need", "I asked what they need",
        kind="role",
        unless_within="i'm i've it's like",
        unless_before="don't not didn't"),
    entry("role_spoke_for",
        f"{WE} {AND}... {did('answer speak talk respond reply decide vote')}|speak|answer ... for {WHOM} ; {WE} {AND}... did|do|"
        f"does all? the|most of? talking|the for|talking ; {WE} {AND}... said|say|told|turned no|yes|down for|to|the|* ... for|"
        f"on|no|yes {WHOM}|his|her|their? ; {WE} {AND}... told|tell|called|emailed|informed the|{WHOSE} * office|employer|"
        "landlord|school|manager|agency? no|yes|that ; so i|we told|called|informed|answered|said|decided|canceled|signed|"
        f"turned ; {WE} {AND}... told|tell the * office|people no|yes ; {WE} {AND}... turned|turn|declined|rejected|refused|"
        f"accepted down? the|{WHOSE}|that|an|it ... for {WHOM} ; {WE} {AND}... said|say|told no|yes for|to {WHOM}|the|{WHOSE}",
        "deciding", "they answered, and I was beside them",
        kind="role",
        unless=f"{_ASKED.replace('asked ', '').replace('if ', '').replace('yes ', '')}",
        unless_within="my me own myself",
        unless_before="she he they"),
    entry("role_changed_theirs",
        f"{WE} {AND}... {_CHANGE}|crossed|took|struck|wrote|set|gave|write|setting|made out|off|down|away|over|in|up? {WHOSE}|"
        f"{WHOM}|the|this|that own|weekly|first|last|second|recovery|whole|new|long|term|three? {_THEIRS} ; {WE} {AND}... "
        f"{_CHANGE} ... {_THEIRS} that|to|which she|he|they|something ; {WE} {AND}... {_CHANGE} {WHOSE} * of|from|into|to|"
        f"because|before|so ; {WE} {AND}... gave {WHOM} a|another|new better|new|different|realistic|real goal ; {WHOSE} goal|"
        f"goals is|are now ; that's|so {WHOSE} goal|goals|plan now|is|will",
        "deciding", "they wrote their goal in their own words",
        kind="role",
        unless=f"{_ASKED.replace('if ', '').replace('wanted ', '')}",
        unless_within="my our me",
        unless_after="down together verbatim with",
        unless_before="she he they"),
    entry("role_canceled",
        f"{WE} {AND}... {doing('cancel postpone decline refuse reschedule end')} {WHOSE}|the ... {_DENIED}|reservation|lease|"
        "subscription|account ; isn't|not|wasn't|aren't|don't|didn't ready|fit|think|feel|strong ... so|because|and|therefore "
        "i|i've|i'm ; because|since|as i didn't|don't|felt|think|decided|thought|know ... he|she|they ready|isn't|wasn't|not|"
        "can't|is|was|couldn't ; wanted|wants|chose|asked|preferred|said|hoped ... i|i've|we enrolled|put|signed|sent|placed|"
        "booked|picked|chose|gave|took|wrote ... instead|him|her|them|budgeting|another ; doesn't|didn't|don't|said want|no|"
        f"wanted ... and|but|so i took|arranged|signed|did|put|booked|sent|enrolled|went ; {WE} {AND}... have|has|had arranged|"
        "decided for|it|that|everything ; i've|i have arranged|settled it|that|everything ; i'll|i will tell|let|say|decide "
        "you|him|her|them|know? when|if|where|how|what you|he|she|they may|can|are|is|could ; i'll|i will|i decide|say|choose "
        "when|what|where|how|who|which|whether",
        "deciding", "they chose", "I asked how they see it",
        kind="role",
        unless=f"{_ASKED.replace('asked ', '').replace('wanted ', '').replace('if ', '').replace('yes ', '').replace('would ', '')}",
        unless_within="my me",
        unless_before="don't"),
    entry("role_told_others",
        f"{WE} {AND}... {did('tell inform call email text alert contact phone')} {WHOSE} {_KIN} about|that|why|what|everything|"
        f"the|how|and|she|he|before ; {WE} {AND}... {did('call phone email contact text')} {WHOSE} {_KIN} ... told|tell|"
        f"explained|informed ; {WE} {AND}... let {WHOSE} {_KIN} know ; {WE} {AND}... "
        f"{did('share tell show read post send publish give')} {WHOSE} story|secret|diagnosis|page|note|diary|news|number|"
        f"address|letter to|with|on ; {WE} {AND}... {did('open read go look')} through? {WHOSE} mail|diary|journal|letters|email|"
        f"emails|texts|messages|phone|post ; {WE} {AND}... talked|spoke|met to|with {WHOSE} {_KIN} about|without|behind|before",
        "deciding", "with their permission, I told", "they told them themselves",
        kind="role",
        unless=f"{_ASKED}",
        unless_before="she he they"),
    entry("role_holds",
        f"{WE} {AND}... {doing('keep hold manage handle control run budget')} on? to? {WHOSE} debit|bank|atm|credit|food|own? "
        "money|card|cash|finances|check|checks|checkbook|wallet|schedule|life|passport|id|keys|paycheck|benefits|medicine|"
        f"recovery ; {WE} {AND}... {doing('approve authorize grant permit deny refuse')} {WHOM}|{WHOSE}|the a|request|weekend|"
        f"pass|leave|permission|visit ; {WE} {AND}... give|gave|giving|granted|grant {WHOM}|* permission|leave ; {WE} will|won't|"
        f"don't|wouldn't|didn't|not|never|have|also|finally|even|do|could... let|allow|permit|allowed|permitted {WHOM} ; {WE} "
        f"not|am|going|gonna|never|to... let|allow|permit|letting|allowing {WHOM} ; {WE} forbade|prohibit|prohibited|forbid ; "
        f"{WE} let|allowed * leave|stay|come|go|keep|use|visit|attend|skip|miss ; {WE} allowed * to ; granted permission",
        "deciding", "they decided", "we agreed that",
        kind="role",
        unless="toddler",
        unless_within="myself us",
        unless_after="know in down off decide choose lead speak talk finish tell start set pick be myself take vent cry rest "
        "sleep have",
        unless_before="she he they"),
)  # fmt: skip
