"""English shapes of an order, whatever is ordered."""

from typing import Final

from .lens_english_words import AND, HE, HES, WE, WHOM, did
from .lens_entry import Entry, entry

_YOU: Final = "you|you'll|you're|you'd"
_LEAVE: Final = (
    "leave|dump|divorce|quit|stop|drop|block|cut|end|break|ditch|avoid|apologize|behave|obey|report|move|sell|delete|forgive|"
    "confront|marry|separate|resign|withdraw|enroll|return|show|grow|toughen|straighten|calm|listen|focus|face|accept|own|admit|"
    "put|let|forget|get|keep|stay|go|find|cancel|wait|start|begin|give|pay|hand|tell|call|come|be|attend|do|make|follow"
)
_LIFE: Final = (
    "husband|wife|boyfriend|girlfriend|job|man|woman|guy|friend|friends|family|partner|house|apartment|school|class|drinking|"
    "smoking|contact|ties|ex|phone|crowd|people|buddies|cousin|brother|sister|mother|father|roommate|place|relationship|"
    "neighborhood|bar|bars|party|parties|meetings|church|work|home|him|her|them|it|that|those"
)
_FREEDOM: Final = (
    "know feel choose decide have say see enjoy lead understand think hear pick remember rest laugh believe keep share proud free "
    "welcome worry afraid sorry alone"
)
_SIGNS: Final = (
    "button door form id ticket library license passport counter window station platform elevator password account website app "
    "code receipt deposit transfer stairs ramp entrance recipe oven parking stamp envelope umbrella jacket sunscreen seatbelt"
)
_EASY: Final = "if whenever want wants like welcome ready could might would maybe asked asks rather wish hopes said says"
_HARD: Final = (
    "period|excuses|excuse|buts|arguments|argument|exceptions|exception|discussion|questions|debate|backtalk|whining|complaints|"
    "complaining|discussions|objections|delays|lies|negotiation|negotiations"
)
_GERUND: Final = (
    "seeing|hanging|going|using|drinking|smoking|talking|calling|texting|living|running|spending|acting|doing|dating|skipping|"
    "missing|lying|lending|giving|letting|hiding|staying|working|behaving|making|wasting|playing|sleeping|taking|chasing"
)

COMMANDS: Final[tuple[Entry, ...]] = (
    entry("role_no_excuses",
        f"no|without any|more? {_HARD} ; period|understood|capisce|dammit $ ; i mean it $ ; that's an|my order|orders|rule|rules|"
        "word|decision ; and i mean it|that|now ; told|tell|"
        f"telling {WHOM}|* straight|flat|flatly|plainly|bluntly|in|once out|no|and|up|to|that|uncertain|terms|for|all ; in no "
        "uncertain terms ; because i say|said ; take no for ; won't|don't|not take|taking|accept|accepting|hear|tolerate no|any|"
        f"a|another for|excuses|excuse|no|such|that|nonsense ; laid|lay|laying down the ; was|were|been told|instructed|ordered|"
        f"warned|informed|directed by me|us ; put|putting|set my|our foot|feet ; "
        "hear me|got that|got it|understood|clear $",
        "ordering", "what do you think", "we talked it over",
        kind="role",
        needs="you you'll you're him her them he she they your i we us no attend call report obey no",
        unless=f"{_SIGNS} landlord judge court asked says store sale laughed joked he's-told",
        unless_before="his their landlord judge sign says said asked can't don't cannot have late spare"),
    entry("role_said_so",
        "i said so $ ; i|we|already told|warned|tell him|her|them|you so $",
        "ordering", "what do you think", "we talked it over",
        kind="role",
        unless="don't can't cannot myself sorry late spare"),
    entry("role_from_now_on",
        f"from|starting|effective|beginning|as|until now|today|tonight|tomorrow|here|this|of|monday|next|immediately|further on|"
        f"tomorrow|today|week|moment|monday|out|notice|point|now|forward? ~ {_YOU}|{HE}|{HES}|no|there's|there|i'm|i|we|i'll|"
        f"nobody|curfew|phone|bed ~ {_LEAVE}|lights|won't|don't|can't|no|not|only|every|each|must|will|have|has|need|needs|show|"
        f"write|sugar|visitors|rules ; {_YOU}|{HE} ~ from|until now|today|here|further on|out|notice $",
        "ordering", "we talked over how to go on", "would you like to",
        kind="role",
        unless=f"{_SIGNS} {_EASY.replace(' want ', ' ').replace(' wants ', ' ')} meet meets open opens bus agreed together wanted decided myself my closed hours",
        unless_before="she he they decided says said"),
    entry("role_you_better",
        f"^ {_YOU} better|best not|never|be|{_LEAVE} ; ^ {_YOU} {_LEAVE} ... or|whether|like|because|until|period|end i|you|like|it|"
        f"else|of|say|said|finish|done|ready|allow ; {_YOU} can't|cannot|won't|mustn't|shouldn't|don't get|just|simply? keep|go|"
        f"continue|be|carry|start|come|have on|to|around|back|out? {_GERUND}|those|that|him|her|friends|visitors|guests|alone|"
        f"out|anyone ; {_YOU} need|have|ought|should|must|gotta|got|are|want|better to|going|gonna|get|be|seriously|really|just|"
        f"definitely|honestly|stop|start|quit|immediately|absolutely|finally|to... {_LEAVE} ... {_LIFE} ; "
        f"it's|it|is|high|about|past|is time ... {_YOU}|{HE} grew|found|got|learned|started|stopped|took|let|moved|stood|did|"
        f"made|left|quit|faced|put|went|gave|showed|pulled ; {_YOU} are|'re|'ll|will|do|going|shall to|be|not|gonna... "
        f"{_LEAVE}|sit|write|text|send|bring|clean|stand|sign|finish|eat|walk|pick|use ... and|or|until|unless|before|when i|"
        f"i'll|that's|we|won't|you|like|it|told",
        "ordering", "what are you thinking of", "would you want to hear what others tried",
        kind="role",
        unless=f"{_SIGNS}",
        unless_before=f"{_EASY.replace(' asked asks', '')} what feel do who when that",
        unless_within=f"{_FREEDOM.replace(' have ', ' ').replace(' keep ', ' ')} if"),
    entry("role_condition_of_help",
        f"if|while|as|long|when|because|since you|he|she|they want|work|are|stay|come|choose|is|wants|works|deal|talk|meet|plan ~ "
        f"with|on|from|under|by|to me|us|my|our|keep|my help|caseload|watch|wing|roof|side|support|rules ~ "
        f"{_YOU}|{HE}|no|i|it's|then {_LEAVE}|will|must|have|can't|don't|won't|need|has|needs|expect|do|no ; {_YOU}|{HE} ~ if "
        f"{_YOU}|{HE} want|wants|work|works|expect|expects|intend|plan|plans|hope|hopes ~ me|us|my|our ; {_YOU} either|do ~ or "
        "i|i'm|we|we're|you|else|it's|that's ; my help comes|depends ; choose|pick|decide ... or choose|pick|me|i|the|him|her",
        "ordering", "what would help you", "we agreed on",
        kind="role",
        unless=f"{_SIGNS} ask wondering",
        unless_before="asked says said told",
        unless_within="call text reach free okay welcome choose' come"),
    entry("role_i_lay_down",
        f"{WE} {AND}... {did('order forbid instruct command direct urge press pressure push force compel require demand insist')}|"
        f"urged|pressed|lectured|nagged|scolded|insisted|insist|demand|demanded|order|forbid|require {WHOM}|that|on|*|she|he to|"
        f"into|from|not|never|{_LEAVE}|about|more|that ; {WE} {AND}... want|need|expect|order|wanted|expected|needed {WHOM} "
        f"out|home|here|there|back|off|gone|sober|in|away|at|on|dressed|up|ready|working|quiet|present|to not? {_LEAVE}|of|by|"
        f"from|at|every|before|in|that|the|and|with|within|answer|write ; {WE} {AND}... put|set|imposed|established|"
        f"enforced|enforce|make|made|gave|laid|tightened him|her|"
        f"them|a|an|the|my|some|new|strict|clear|firm|hard|his|her... curfew|rules|limits|limit|rule|deadline|ultimatum|foot|"
        f"conditions|restrictions|orders|ground ; gave|give|giving {WHOM}|* an|a ultimatum|deadline|talking|order|dressing ; "
        f"{HE}|* is|are|was|were|isn't not|never|to to {_LEAVE}|see|speak|talk|contact|visit|drink|drive|date|have|text|without|"
        f"use ... without|until|unless|him|her|anyone|again|anymore|my|the ; {HE} can|may|gets|get|is only|have|make|take|"
        f"allowed|just|call|see|use... one|two|an|a|* ... a|per|each|every|and day|week|month|more|hour|then|no|that's ; will|"
        f"is|are|be going|to|gonna|can't|cannot|be|will... {_LEAVE} ... i|we told|made|said him|her|them|so|sure",
        "ordering", "I asked what they would like", "we agreed",
        kind="role",
        unless=f"{_SIGNS} agreed together want laugh court judge doctor landlord library bus form",
        unless_before="she he they his asked judge court says said if",
        unless_within="i'd-like if myself decide choose whatever free"),
    entry("role_bare_order",
        "^ no|not|zero more|one|another|a? more? calls|phone|texts|visits|parties|dates|contact|drinking|lies|money|dollar|cent|"
        f"beer|drink|boyfriends|girlfriends|friends|video|games|tv|soda|candy|late|nights|sleepovers|going|junk|social ... you|"
        f"your|him|her|until|got|from|this|that|for|understood|ever|now|on|period|with|nights|out ; ^ be|get|stay home|back|in|"
        f"on|at|here|there|up|dressed|ready|out ... at|by|before|or|sharp|and seven|six|eight|nine|ten|noon|midnight|i|the|i'll|"
        f"bags|lights|sharp|dark|five ; ^ don't|never|do you|even|ever|you|not... dare|think|dream|bother|try|start|let about|of|"
        f"going|to|him|her|them|with|seeing|that|me|calling ; ^ just|please|simply? stop|quit|start {_GERUND} $ ; ^ stop|quit "
        f"{_GERUND} him|her|them|that|those|with|around|to|so|your|back|it ; ^ get yourself|your|over|off|out to|it|butt|act|"
        f"into|a|up|of|together|ass|life|the|there|here ; ^ "
        f"leave|dump|divorce|quit|ditch|block|sell|drop|cut|end|delete|break|kick|throw|fire|report|forgive|obey|marry|confront "
        f"off|up|it|out|with|the|this|that|your|him|her|them|things|those|all... {_LIFE} $ ; my|the advice|only|best|simple|"
        f"message|rule|point advice|answer|thing|order|rule|solution? is|was|to|simple|for|you|her|him|this|still... "
        f"{_LEAVE}|no ; ^ whatever|no matter ... happens|you|what do|feel|{_LEAVE}",
        "ordering", "would you like to", "some people have tried",
        kind="role",
        unless=f"{_SIGNS} happy enjoy like",
        unless_before=f"{_EASY}",
        unless_after="worry forget"),
)  # fmt: skip
