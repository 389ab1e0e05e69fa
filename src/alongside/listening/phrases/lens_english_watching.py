"""English phrases of checking on somebody, threatening and punishing, in everyday words."""

from typing import Final

from .lens_english_words import AND, HE, WE, WHOM, WHOSE, did, doing
from .lens_entry import Entry, entry

_BAG: Final = (
    "purse|bag|bags|backpack|pockets|room|drawers|drawer|closet|phone|texts|messages|facebook|instagram|trash|fridge|car|locker|"
    "wallet|arms|mail|browser|history|things|stuff|belongings|apartment|house|couch|mattress|bed|cabinet|bathroom|cup|coat|"
    "jacket|receipts|accounts|account|profile|socials|pupils|sleeves"
)
_PILLS: Final = "pills|tablets|bottles|bottle|capsules|meds|doses|strips|cans|drinks|medication"
_OFFICE: Final = (
    "probation|officer|po|parole|judge|court|cps|dcfs|landlord|police|cops|caseworker|agent|immigration|ice|supervisor|director|"
    "employer|boss|worker"
)
_LOSE: Final = (
    "lose|loses|losing|out|off|done|report|reporting|call|calling|tell|telling|finished|gone|evicted|discharged|removed|kicked|"
    "through|forfeit|over|drop|dropping|write|notify|inform|pay|regret|sorry|expelled|suspended|cancel|give|sit|leave|leaves|"
    "contact|stop|end|ends|goes|go|close|hear|taking|take"
)
_ACT: Final = (
    "miss|skip|break|lie|show|do|be|come|fail|drink|use|slip|cheat|forget|try|argue|test|talk|cross|push|ignore|disappear"
)
_SAFE: Final = "danger emergency safe life hurt harmed child law unsafe agreed fine okay wait reschedule text offer happy help"

WATCHING: Final[tuple[Entry, ...]] = (
    entry("role_threat",
        f"if|unless|when you|you're|she|he|they|she's|he's|{HE} ... ... i'll|i|i'm|we'll|we|you're|you|you'll|she's|he's|she|he|"
        f"they're|they will|have|am|are|is|gonna|going|to|had|would|be|no|longer|going... {_LOSE} ; ^ {_ACT} ... ... and|or "
        f"i'll|i|i'm|we'll|you're|you|you'll|we're|we|that's|it's will|am|are|have|to|going|gonna|be|no... {_LOSE}|it|done ; or|"
        f"otherwise i'll|i|i'm|we'll|we're|you're|you'll|i'd will|am|have|to|going|gonna|be|would... {_LOSE} ; one|another|once "
        "more|slip|strike|mistake|time|missed|lie|miss|drink|absence|screw|no... ... and|then|or that's|you're|i|i'll|i'm|it's|"
        "we're|he's|she's|you ; ^ your|his|her|this last|final chance|warning|shot ; is|it's|be|was your|his|her last|final "
        f"chance|warning|shot ; last|final chance|warning with|from me ; {WE} {AND}... threatened|threaten|warn|warned {WHOM}|* "
        f"to|that|with|about|if|i|of ; {WHOSE}|the {_OFFICE} officer|worker|manager? will|is|would going|to? hear|know|find|get|"
        f"be ; case|parole|probation manager|officer will hear|know ; again and i'll|you're|i'm|we're ; {WE} {AND}... tell|"
        f"telling|calling|informing|call {WHOSE}|the {_OFFICE}|probation|parole|case ; you'll|he'll|she'll|they'll|you|he|she "
        "lose|loses|forfeit your|his|her|their|the ... if|unless",
        "enforcing", "we talked about what was agreed",
        kind="role",
        unless=f"{_SAFE}",
        unless_before="asked says said told feels",
        unless_within="rather choose welcome want like talk alone"),
    entry("role_condition",
        "you won't|don't|can't get|have|see|keep ... until|unless|before ; you get your * back ; no ... until|unless|without "
        f"{HE}|you|a|the|proof|she's|he's ; ^ no meeting|meetings|group|proof|slip|class|test|show|paper|sheet|signature|work|"
        "chores no|means ; can't|cannot|won't|don't|doesn't|not get|have|receive|go|earn|see|come|keep|gets... ... until|"
        f"unless|before you|he|she|they|your|i|the ; get|gets|give|giving|return ... back|{WHOSE}|key|phone|card when|once|if|"
        f"after ... behave|behaves|finish|finishes|show|shows|attend|attends|earn|earns ; {WE} {AND}... "
        f"{doing('hold keep withhold lock')} {WHOSE}|on|back|to|the * until|unless|till|as ; {WE} {AND}... "
        f"{doing('hold keep withhold lock take')} ... until|unless {HE}|you ; {WE} {AND}... "
        f"{doing('dock suspend ban remove kick expel ground bench bar')} {WHOM} for|from|out|points|off|of|five|ten|until|"
        f"because ; {WE} {AND}... {doing('take cancel revoke pull confiscate deny')} away|back? {WHOSE}|the phone|weekend|pass|"
        "privileges|outing|card|visit|trip|saturday|saturday's|keys|key|points|visits|cigarettes|tv|spot|seat|phone|tablet ; i "
        f"cancel|pull|revoke|dock {WHOSE}|the|all|saturday's|friday's|sunday's|* ; {WE} {AND}... punish|punished|discipline|"
        "disciplined|penalize|penalized|sanction|sanctioned ; as|for a|the|his|her? punishment|consequence|penalty|discipline "
        "; the rule is ; rules are rules ; means no ; has|have|must|needs|need to? prove|show|earn to|it|me|us|his|her|their ; "
        "prove|show|proves|shows to? me|us ... proof|was|were|that|it|he|she|arms|pockets|slip|receipt|receipts|sober ; bring|"
        "show|hand me a|the|your|proof|in signed? slip|sheet|proof|paper|receipt|of|attendance|arms|pockets",
        "enforcing", "we agreed on it together, or I let it be",
        kind="role",
        unless=f"{_SAFE} office clerk dmv fridge",
        unless_within="my myself photo",
        unless_before="she he they court judge housing"),
    entry("role_spying",
        f"{WE} {AND}... "
        f"{doing('search check inspect sniff smell look go dig rummage open read examine scan frisk empty monitor watch track')} "
        f"through|in|into|at|under|over|around|up|inside? {WHOSE}|*|the {_BAG}|breath|drinking|use|eyes|weight|sleep|spending|"
        f"eating ; {WE} {AND}... {doing('count watch track search check monitor weigh')} {WHOSE}|the|out|for|all|how|every|each|"
        f"on|if|whether|* ... {_PILLS}|goes|go|went|drinks|drank|eats|sleeps|spends|posts|church ; {WE} {AND}... "
        f"{doing('search frisk follow watch track monitor tail drug')} {WHOM} ; {WE} {AND}... stopped|dropped|came|showed|turned|"
        "went|drove|swung|walked|popped|stop|drop by|up|over|past|in|to|at ... unannounced|warning|surprise|sure|see|if|catch|"
        f"make|check|verify ; {WE} {AND}... came|went|stopped|dropped by|over|past without ; unannounced ; without any? warning|"
        f"notice ; by surprise ; {WE} {AND}... {doing('drive walk go')} by|past|to|over {WHOSE}|the * to|and see|check|make|if|"
        f"whether|sure ; {WE} {AND}... {doing('call phone ask email contact text')} {WHOSE}|the * to|and|if|whether verify|check|"
        f"confirm|see|make|ask|he|she|if|find sure|that|whether|if|out|has|have|is|been? ; {WE} {AND}... ask|asked {WHOSE} "
        "neighbors|neighbor|roommate|family|landlord|kids|mother|sponsor|friends if|whether|what ; keep|keeping|kept an|a|"
        f"close|track|tabs|record|log eye|watch|on|of|tabs on|of|each|every|whether ; {WE} {AND}... keep|kept|keeping track|tabs|"
        f"a|record|an|count|log of|on|record|log|list|eye ; i'm|we're|i am|keep watching|monitoring|tracking|checking {WHOM}|on|"
        f"your|up|whether ; {WE} {AND}... track|monitor|log whether|how|if|when|what|each|every {HE}|you|time ; so|to i|we can|"
        f"could? keep an|track ; {WE} caught|busted|catch {WHOM}|* lying|using|drinking|stealing|sneaking|red|out|at|in ; {WE} "
        f"went|go|going through {WHOSE}",
        "enforcing", "I trust what they tell me",
        kind="role",
        unless_within="my myself together boundary own bus",
        unless="lead own hours asked together agreed invited plants offered opened shared fire lost",
        unless_before="she he they don't never nobody not",
        unless_after="perform sing dance play speak present graduate walk laugh smile paint light shine cook"),
    entry("role_tests",
        f"{WE} {AND}... {doing('test breathalyze drug')} {WHOM} ; {WE} {AND}... did|do|ran|run|gave|give|took|take a|an|another|"
        f"the|{WHOM}|random... breathalyzer|ua|test|screen|swab on|for|at|of? {WHOM}? ; a breathalyzer|ua|swab on {WHOM}|* ; "
        f"{WE} {AND}... had|made|have|make|asked|ask {WHOM}|* to|for|into? blow|pee|urinate|breathe|walk|a|into in|into|urine|"
        f"the|a|breathalyzer ; {WE} {AND}... want|expect|need|require|ask|asked|demand|collect|collected|took|for a|an|his|her|"
        "your|their|another|for|clean|urine... urine|sample|ua|specimen|breathalyzer|swab|test|screen ; let|allow|want|need|"
        f"to? me|us|to smell|check|see|sniff|search|look {WHOSE}|in|through|at|the breath|arms|bag|pockets|pupils|eyes|purse|"
        "room|phone|tongue|mouth ; ^ open|empty|turn|show|hand|lift|roll|unlock out|up|me|over|in? your|the|it bag|bags|"
        f"pockets|arms|sleeves|phone|purse|mouth|backpack|locker ; urine|breath sample|test before|at|each|every|when ; {WE} "
        f"smelled|sniffed|smell {WHOSE}|alcohol|beer|it|weed ; blow into|in the|this|it ; {WE} {AND}... write|wrote|writing "
        f"{WHOM}|* up ; {WE} {AND}... turned|turn|ratted|snitched|told {WHOM}|on|* in|on|him|her ; {WE} {AND}... called|call|"
        f"calling in|on? the cops|police|authorities ; {WE} {AND}... {did('email tell call inform notify text message alert')}|"
        f"informed|let|report|reported {WHOSE}|the|to|it|her|him|* {_OFFICE}|probation|parole|case officer|manager|worker|know|"
        "that|about|she|he ; must|has|have|needs|need|to to? sign|check|report|clock in|out|himself|herself and|with|twice|out|"
        "to",
        "enforcing", "I leave tests and checks to those whose work they are",
        kind="role",
        unless_within="my myself driving if",
        unless="asked' consent permission agreed together road driving don't wants danger signed-up",
        unless_before="she he they"),
)  # fmt: skip
