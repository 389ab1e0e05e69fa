"""English phrases of checking on somebody, threatening and punishing, in everyday words."""

from typing import Final

from .lens_english_words import AND, HE, WHOM, WHOSE, I, did, doing
from .lens_entry import Entry, entry

_BAG: Final = (
    "purse|bag|bags|backpack|pockets|room|drawers|drawer|closet|phone|texts|messages|facebook|instagram|trash|fridge|car|locker|wallet|"
    "arms|mail|browser|history|things|stuff|belongings|apartment|house|couch|mattress|bed|cabinet|bathroom|cup|coat|jacket|receipts|"
    "accounts|account|profile|socials|pupils|sleeves"
)
_PILLS: Final = "pills|tablets|bottles|bottle|capsules|meds|doses|strips|cans|drinks|medication"
_OFFICE: Final = (
    "probation|officer|po|parole|judge|court|cps|dcfs|landlord|police|cops|caseworker|agent|immigration|ice|supervisor|director|"
    "employer|boss|worker"
)
_LOSE: Final = (
    "lose|loses|losing|out|off|done|report|reporting|call|calling|tell|telling|finished|gone|evicted|discharged|removed|kicked|through|"
    "forfeit|over|drop|dropping|write|notify|inform|pay|regret|sorry|expelled|suspended|cancel|give|sit|leave|leaves|contact|stop|end|"
    "ends|goes|go|close|hear|taking|take"
)
_ACT: Final = "miss|skip|break|lie|show|do|be|come|fail|drink|use|slip|cheat|forget|try|argue|test|talk|cross|push|ignore|disappear"
_SAFE: Final = "danger emergency safe life hurt harmed child law unsafe agreed fine okay wait reschedule text offer happy help"

WATCHING: Final[tuple[Entry, ...]] = (
    entry("role_threat",
        f"if|unless|when you|you're|she|he|they|she's|he's|{HE} ... ... i'll|i|i'm|we'll|we|you're|you|you'll|she's|he's|she|he|they're|they "
        f"will|have|am|are|is|gonna|going|to|had|would|be|no|longer|going... {_LOSE} ; "
        f"^ {_ACT} ... ... and|or i'll|i|i'm|we'll|you're|you|you'll|we're|we|that's|it's will|am|are|have|to|going|gonna|be|no... {_LOSE}|it|"
        f"done ; or|otherwise i'll|i|i'm|we'll|we're|you're|you'll|i'd will|am|have|to|going|gonna|be|would... {_LOSE} ; "
        f"one|another|once more|slip|strike|mistake|time|missed|lie|miss|drink|absence|screw|no... ... and|then|or that's|you're|i|i'll|i'm|it's|"
        f"we're|he's|she's|you ; ^ your|his|her|this last|final chance|warning|shot ; is|it's|be|was your|his|her last|final chance|warning|shot ; "
        f"last|final chance|warning with|from me ; {I} {AND}... threatened|threaten|warn|warned {WHOM}|* to|that|with|about|if|i|of ; "
        f"{WHOSE}|the {_OFFICE} officer|worker|manager? will|is|would going|to? hear|know|find|get|be ; case|parole|probation manager|officer will "
        f"hear|know ; i'm|i'll|i|we'll will|going|to|gonna|am|be? tell|telling|calling|informing|call {WHOSE}|the {_OFFICE}|probation|parole|case ; "
        "you'll|he'll|she'll|they'll|you|he|she lose|loses|forfeit your|his|her|their|the ... if|unless",
        "enforcing", "we talked about what was agreed",
        kind="role",
        unless=f"{_SAFE}",
        unless_before="asked says said told feels",
        unless_within="rather choose welcome want like talk alone"),
    entry("role_condition",
        f"no ... until|unless|without {HE}|you|a|the|proof|she's|he's ; ^ no meeting|meetings|group|proof|slip|class|test|show|paper|sheet|"
        f"signature|work|chores no|means ; can't|cannot|won't|don't|doesn't|not get|have|receive|go|earn|see|come|keep|gets... ... until|unless|"
        f"before you|he|she|they|your|i|the ; get|gets|give|giving|return ... back|{WHOSE}|key|phone|card when|once|if|after ... behave|"
        f"behaves|finish|finishes|show|shows|attend|attends|earn|earns ; {I} {AND}... {doing('hold keep withhold lock')} {WHOSE}|on|back|to|the * "
        f"until|unless|till|as ; {I} {AND}... {doing('hold keep withhold lock take')} ... until|unless {HE}|you ; "
        f"{I} {AND}... {doing('dock suspend ban remove kick expel ground bench bar')} {WHOM} for|from|out|points|off|of|five|"
        f"ten|until|because ; {I} {AND}... {doing('take cancel revoke pull confiscate deny')} away|back? {WHOSE}|the phone|weekend|pass|"
        f"privileges|outing|card|visit|trip|saturday|saturday's|bus|keys|key|points|visits|cigarettes|tv|spot|seat|phone|tablet ; "
        f"i cancel|pull|revoke|dock {WHOSE}|the|all|saturday's|friday's|sunday's|* ; {I} {AND}... punish|punished|discipline|disciplined|penalize|penalized|sanction|sanctioned ; as|for a|"
        f"the|his|her? punishment|consequence|penalty|discipline ; the rule is ; rules are rules ; means no ; has|have|must|needs|need to? "
        f"prove|show|earn to|it|me|us|his|her|their ; prove|show|proves|shows to? me|us ... proof|was|were|that|it|he|she|arms|pockets|slip|"
        f"receipt|receipts|sober ; bring|show|hand me a|the|your|proof|in signed? slip|sheet|proof|paper|receipt|of|attendance|arms|pockets",
        "enforcing", "we agreed on it together, or I let it be",
        kind="role",
        unless=f"{_SAFE} office clerk dmv fridge",
        unless_within="my myself photo",
        unless_before="she he they court judge housing"),
    entry("role_spying",
        f"{I} {AND}... {doing('search check inspect sniff smell look go dig rummage open read examine scan frisk empty monitor watch track')} "
        f"through|in|into|at|under|over|around|up|inside? {WHOSE}|*|the {_BAG}|breath|drinking|use|eyes|weight|sleep|spending|eating ; "
        f"{I} {AND}... {doing('count watch track search check monitor weigh')} {WHOSE}|the|out|for|all|how|every|each|on|if|whether|* ... {_PILLS}|"
        f"goes|go|went|drinks|drank|eats|sleeps|spends|posts|church ; {I} {AND}... {doing('search frisk follow watch track monitor tail drug')} "
        f"{WHOM} ; {I} {AND}... stopped|dropped|came|showed|turned|went|drove|swung|walked|popped|stop|drop by|up|over|past|in|to|at ... "
        f"unannounced|warning|surprise|sure|see|if|catch|make|check|verify ; unannounced ; without any? warning|notice ; by surprise ; "
        f"{I} {AND}... {doing('drive walk go')} by|past|to|over {WHOSE}|the * to|and see|check|make|if|whether|sure ; "
        f"{I} {AND}... {doing('call phone ask email contact text')} {WHOSE}|the * to|and|if|whether verify|check|confirm|see|make|ask|he|she|"
        f"if|find sure|that|whether|if|out|has|have|is|been? ; {I} {AND}... ask|asked {WHOSE} neighbors|neighbor|roommate|family|landlord|kids|"
        f"mother|sponsor|friends if|whether|what ; keep|keeping|kept an|a|close|track|tabs|record|log eye|watch|on|of|tabs on|of|each|every|whether ; "
        f"{I} {AND}... keep|kept|keeping track|tabs|a|record|an|count|log of|on|record|log|list|eye ; i'm|we're|i am|keep watching|monitoring|"
        f"tracking|checking {WHOM}|on|your|up|whether ; {I} {AND}... track|monitor|log whether|how|if|when|what|each|every {HE}|you|time ; "
        f"so|to i|we can|could? keep an|track ; {I} caught|busted|catch {WHOM}|* lying|using|drinking|stealing|sneaking|red|out|at|in ; "
        f"{I} went|go|going through {WHOSE}",
        "enforcing", "I trust what they tell me",
        kind="role",
        unless_within="my myself together boundary own bus",
        unless="lead own hours asked together agreed invited plants offered opened shared fire lost",
        unless_before="she he they don't never nobody not"),
    entry("role_tests",
        f"{I} {AND}... {doing('test breathalyze drug')} {WHOM} ; {I} {AND}... did|do|ran|run|gave|give|took|take a|an|another|the|{WHOM}|"
        f"random... breathalyzer|ua|test|screen|swab on|for|at|of? {WHOM}? ; a breathalyzer|ua|swab on {WHOM}|* ; {I} {AND}... had|made|have|make|"
        f"asked|ask {WHOM}|* to|for|into? blow|pee|urinate|breathe|walk|a|into in|into|urine|the|a|breathalyzer ; "
        f"{I} {AND}... want|expect|need|require|ask|asked|demand|collect|collected|took|for a|an|his|her|your|their|another|for|clean|urine... "
        f"urine|sample|ua|specimen|breathalyzer|swab|test|screen ; let|allow|want|need|to? me|us|to smell|check|see|sniff|search|look {WHOSE}|in|"
        f"through|at|the breath|arms|bag|pockets|pupils|eyes|purse|room|phone|tongue|mouth ; ^ open|empty|turn|show|hand|lift|roll|unlock out|up|"
        f"me|over|in? your|the|it bag|bags|pockets|arms|sleeves|phone|purse|mouth|backpack|locker ; urine|breath sample|test before|at|each|"
        f"every|when ; {I} smelled|sniffed|smell {WHOSE}|alcohol|beer|it|weed ; blow into|in the|this|it ; "
        f"{I} {AND}... write|wrote|writing {WHOM}|* up ; {I} {AND}... turned|turn|ratted|snitched|told {WHOM}|on|* in|on|him|her ; "
        f"{I} {AND}... called|call|calling in|on? the cops|police|authorities ; {I} {AND}... {did('email tell call inform notify text message alert')}|"
        f"informed|let|report|reported {WHOSE}|the|to|it|her|him|* {_OFFICE}|probation|parole|case officer|manager|worker|know|that|about|she|he ; "
        f"must|has|have|needs|need|to to? sign|check|report|clock in|out|himself|herself and|with|twice|out|to",
        "enforcing", "I leave tests and checks to those whose work they are",
        kind="role",
        unless_within="my myself driving if",
        unless="asked' consent permission agreed together road driving don't wants danger signed-up",
        unless_before="she he they"),
)  # fmt: skip
