"""English shapes that show why the writer acts: to see whether, because they can't, so that nothing happens."""

from typing import Final

from .lens_english_terms import CARE, MEDICINE, PRESCRIBER, REMEDY, TOPIC
from .lens_english_words import AND, HE, HES, HIM, WE, WHOM, WHOSE
from .lens_entry import Entry, entry

_KEPT: Final = (
    "record|records|receipts|mail|trash|history|browser|texts|messages|backpack|pockets|locker|drawers|diary|journal|statement|"
    "statements|whereabouts|alibi|background|phone|accounts|account|instagram|facebook|tiktok|arms|breath|pupils|bank|"
    "attendance|password|passwords|location|urine|closet|fridge|purse|wallet"
)
_BENIGN: Final = (
    "hear heard hearing listen listened love loved like liked admire admired enjoy enjoyed held hold carried carry returned return "
    "found help helped offered offer asked-for miss missed remember remembered praised celebrated framed watered borrowed-back my "
    "myself together with told said printed charged fixed repaired"
)
_DO: Final = (
    "get|leave|stop|quit|drop|find|take|go|call|be|stay|move|sell|pay|break|cut|end|apologize|clean|write|sign|keep|block|delete|"
    "throw|show|come|report|attend|make|do|start|wait|sit|give|hand|put|tell|listen|obey|return|ask|choose|pick|grow|behave|wear|"
    "wash|shower|eat|sleep|wake|read|pray|join|finish|forgive|save|cook|shave|dress|focus|stick|settle|divorce|marry|dump"
)
_FREE: Final = "take-care whenever time easy sleep-well rest breathe enjoy if care"
_WHEN: Final = (
    "morning|night|evening|day|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|hour|weekend|six|seven|"
    "eight|nine|ten|five|four|three|two|tomorrow|tonight|bedtime|dinner|lunch"
)
_AFTER: Final = (
    "showed|shows|drinking|using|drank|used|home|there|lying|lied|sober|high|drunk|really|actually|took|takes|taken|went|goes|"
    "picked|alone|telling|truth|true|works|working|attended|attends|still|been|sneaking|hiding|with"
)
_CONTROL: Final = "curfew|bedtime|limit|limits|allowance|restriction|quota|punishment|deadline|ration|rations|probation|lights"

MOTIVES: Final[tuple[Entry, ...]] = (
    entry("role_to_see_if",
        f"{WE} {AND}... ~ to|and|just see|check|verify|confirm|know|find|catch|make|learn if|whether|out|for|sure|that|{WHOM} if|"
        f"whether|that? {HE}|{HES} ~ {_AFTER} ; {WE} {AND}... ~ to|and catch {WHOM} ; {WE} {AND}... * at|on|up|to|over|through|"
        f"out|into|for|see|all|most|of... {WHOSE} ... {_KEPT} ; {WE} {AND}... ~ in|just case {HE}|{HES} ~ {_AFTER}|sneaks|runs|"
        "relapses|uses|lies",
        "enforcing", "I trust what they tell me",
        kind="role",
        unless="asked agreed invited permission offered okay request wanted shredded",
        unless_before="she he they don't never",
        unless_within=f"{_BENIGN} bus wants wanted likes okay fine"),
    entry("role_since_they_cant",
        f"because|since|as|before|otherwise|knowing|so|or|figuring {HE}|{HES}|he'd|she'd|they'd would|would've|might|could|"
        "couldn't|can't|was|wasn't|is|isn't|just|only|never|have|change|even|simply|won't|wouldn't|probably|always|not|in|too|"
        "had... said|say|refused|refuse|object|objected|state|shape|position|able|capable|changed|change|back|never|forgets|"
        "forget|mess|ruin|blow|argue|decide|drunk|handle|manage|panic|know|agree|chance|protest|bolt|no|fight|choose|cope|"
        f"answer|finish ; in no state|shape|position|condition|fit to|for ; {HE}|you never|doesn't|can't know|knows|decide|"
        f"remember|remembers|pick|choose|figure what|how|which|that to|{HE} ; "
        f"{HE}|you will|'ll|he'll|she'll|they'll|has|have|need|just to|get|have|learn used|over to|it|live with? it? $ ; "
        "he'll|she'll|they'll|you'll get used|over ; "
        f"as a surprise ; kept|hid|held|withheld|threw ... letter|mail|news|message|phone|notice|invitation|note ; {WE}|i'd "
        f"{AND}|rather... prefer|rather|hoped|make|made|want {HE}|sure|if ... didn't|not|doesn't|wouldn't|never ... know|hear|"
        f"find|see|learn|go|meet ; {WHOM} down as|for a? yes|no|maybe|interested|present|volunteer ; {WE} {AND}... ordered|chose|"
        f"decided|answered|spoke|signed|picked|paid for {WHOM} ; {WE} {AND}... talked|spoke|met|emailed|phoned to|with {WHOSE} ... "
        "and|to ... arranged|agreed|decided|set|planned|settled|told",
        "deciding", "they decided", "with their agreement",
        kind="role",
        needs="i i'll i'm i've we i'd we've me",
        unless="together dog cat bus rain cake recipe joked laughed request fund birthday",
        unless_before="says said asked told don't can't never",
        unless_within="i my asked wanted"),
    entry("role_told_to",
        f"{WE}|told {AND}|keep|again... told|tell|telling|advised|warned|ordered|asked|begged|reminded {WHOM}|* point|blank|"
        f"straight|flat|out|again|twice|firmly|already|once|more|all|just|both|today|simply|bluntly|first|in|no... to|not|that to|"
        f"must|needs? {_DO}|dress|be ... job|haircut|up|out|off|him|that|those|contact|home|there|away|sober|money|meds|"
        f"boyfriend|girlfriend|husband|wife|phone|drinking|smoking|school|church|meeting|meetings|ex|now|over|ninety|sponsor|"
        f"apartment|class|stuff|act|together|sorry ; {WE} {AND}... insisted|insist|demanded|demand on|that|he|she|they ; "
        f"{WE} {AND}... expect|need|want|require|demand that|your|a|an|the|his|her|this|daily|it|those ... by|before|every|each|on|"
        f"at|within ... {_WHEN} ; {HE}|{HES}|you|you've got|has|have|have got|to to... {_DO} that|those|his|her|your|off|away|"
        f"them|these|this ... boyfriend|girlfriend|guy|man|woman|job|friend|friends|husband|wife|house|apartment|crowd|phone|"
        f"habit|car|street|relationship ; {HE} ... better|else or don't|else|i ; or don't bother|come|show|call|expect ; off the "
        f"table ; {WHOSE} {_CONTROL} is|was|will|goes|starts|stays ; lights out ; the|a|my {_CONTROL} for {WHOM}|you ; if i "
        "tell|say|ask|call you|that|to|it ~ you",
        "ordering", "I asked what they would like", "we talked about whether to",
        kind="role",
        unless=f"{_FREE} number button form ticket bus driver laughed court shelter landlord mother-in-law fund",
        unless_before="she he they court judge mother father boss doctor",
        unless_within="if whenever asked-me proud"),
    entry("role_sanction_ahead",
        f"i'll|i|i'm|we'll|we'd|we|we're will|am|are|going|gonna|to|have|might|must|should|would|can|could|be|need|now|just... "
        f"report|expel|discharge|suspend|terminate|evict|drop|remove|dismiss|ban|kick|cut|turn|write|fail|sanction|punish|"
        f"reporting|discharging|dropping|kicking {WHOM} out|in|up|off|to|if|for|from|on|because|for|and|$ ; you're|he's|she's|"
        "you|he|she are|is|be|will|going|to... off|out of? my|the|our list|caseload|program|group|roster|house ; got|have|"
        f"has|on|down|used|using|your|his|her|the... one|two|three|last|third|second|final strike|strikes|warning|warnings|"
        f"chance|chances $ ; don't|you make|force me ... ; took|taken|taking|take|pulled|canceled|revoked|cut away|back|off? "
        f"{WHOSE} ... night|time|break|turn|game|dessert|coffee|music|cigarettes|pass|trip|card|phone|privileges|games|wifi for|because|"
        "until|after|over|as|since|$ ; not|isn't|doesn't get|getting|got|get|deserve|earned any|the|a|his|her|your ... "
        f"until|unless|because ; until {HE}|you earns|earn|proves|shows|behaves|apologizes|learn|learns|admits|show|prove|behave",
        "enforcing", "we agreed on it together, or I let it be",
        kind="role",
        unless="agreed bus game laughed joked trophy shift permission together asked",
        unless_before="she he they says said told landlord judge court boss asked",
        unless_within="my call"),
    entry("role_save_them",
        f"i|i've|i'd|i'll|i'm {AND}... drive|drove|flew|fly|ran|run|rushed|rush|went|raced|walked|left|came|come|got|hurried|"
        f"dropped ~ to|and bring|fetch|get|pick|rescue|save|collect|find|carry|drag|haul {WHOM} ; i|i've|i'll|i'd {AND}... cosigned|"
        f"cosign|vouched|vouch|guaranteed|guarantee|put ... "
        f"{WHOSE}|for|on|my ... lease|loan|rent|bail|bond ; "
        f"i'll|i|i'm|i'd {AND}... be|being|become {WHOSE}|your new|only|whole? family|mother|father|mom|dad|rock|brother|sister|"
        f"savior|shield|bank|memory|alarm|conscience|legs|voice ; take|took|taking the|all|full blame|fall|heat|hit for|with|when|"
        f"if|so|instead ; i|i've {AND}... answer|answered|take|took|pick|picked|returned {WHOSE}|up ... call|calls|texts|phone ~ "
        "during|middle|even|while ... my|night|midnight|dinner|wedding|vacation|recital|three|two|four|sleep|"
        f"birthday|shower|weekend ; {HE}|{HES}|you|you've been|is|has|are|have|still|now... sleeping|living|staying|crashing|"
        f"camped|moved|lives|sleeps|stays in|on|at|with|over ... my|mine|me|us|ours ; my spare|own|extra|second key|keys|room|"
        "bed|car|phone|coat|card so|for|until|when|whenever|he|she|any|to|$ ; i|i'm|i've {AND}|like|always|feel|am... "
        f"do|doing|did|run|pay|make|buy|clean|cook|handle {WHOSE}|all {WHOSE}? laundry|shopping|taxes|dishes|cleaning|cooking|"
        f"errands|homework|chores|groceries|bills|paperwork|apartment|meals ; i'm|i|i've the|be|been|am|feel|like... one "
        f"keeping|holding|who|that|saving|carrying|getting ... {WHOM}|sober|alive|together|going|clean|on|afloat ; while|when|as|"
        f"long i'm|i am|as around|here|there|near|alive|with ~ nobody|nothing|no|safe|hurt|happen|happens ; nobody|nothing|no|"
        "never|ever one|will|ever|again|bad|can|going|is... hurt|hurts|touch|touches|harm|happen|happens ... while|as|when|with|"
        f"if ... i'm|me|i|here|around ; i'll|i ... talk|speak|call|fight|go ... judge|landlord|boss|court|ex|officer|doctor ... "
        f"and|to ... get|make|fix|straighten|win|set|out|clear|settle|have",
        "rescuing", "I will walk beside you", "let's look at who could help",
        kind="role",
        unless="we-could can't cannot together bus ticket airport choir game fund library volunteer team plays stage",
        unless_before="she he they mother brother sister friend don't sometimes",
        unless_within="myself together not don't can't asked won't"),
    entry("role_care_answer",
        f"{MEDICINE}|{REMEDY}|rehab|detox|inpatient|residential|hospitalization would|will|might|could|is|was|are|isn't|just|only|once|"
        f"twice|a|month|week|daily|shots... suit|help|solve|fix|work|cure|do|calm|stabilize|settle|better|worse|only|best|last|"
        f"answer|option|right|safer|stronger|safest {WHOM}|the|more|than|option|way|answer|place|thing|choice|better|for|wonders|"
        f"her|your|his ; live|lives|manage|cope|survive|recover|heal|function|do|fine|get|well|better|sober without {WHOSE}|the|"
        f"any|all|those|that... {MEDICINE} ; {WE} {AND}... increased|reduced|upped|cut|doubled|adjusted|lowered|raised|halved|"
        f"limited|changed|stopped ~ {MEDICINE}|caffeine|nicotine|sugar ; aren't|isn't|not|stopped|quit|never working|helping|doing "
        f"... time|change|switch|try|ask|increase|needs|up|new|something|anymore ~ ; {MEDICINE} aren't|isn't|not working|helping ; "
        f"time|ready|due|overdue for|to a|an|try|some|another|her|his... change|{MEDICINE}|{CARE.replace('|treatment', '')} ; "
        f"doesn't|does|don't|isn't|aren't|not have|has|be ... it's|she|he|she's|he's|they has|have|is|a ... thyroid|adhd|"
        "bipolar|autism|ptsd|disorder|problem|condition|deficiency ; that's|it's|this|is clinical|pathological|psychotic|"
        f"psychosomatic|neurological|hormonal|chemical ; chemical|hormone|hormonal imbalance ; i'd|i|we|would ~ "
        f"{HIM}|it ... at|on|to ... hundred|fifty|milligrams|mg|twenty|ten|half|double ... ; get|stay|come off that|this|those|"
        f"the|these|all stuff|poison|junk|crap|drug|pill|pills|meds ; {MEDICINE} is|are|isn't worse|no|poison|evil|better|just ; "
        f"{PRESCRIBER} ... guess|guessing|wrong|nonsense|overdoing|overreacting ; log|rate|score your|his|her ... anxiety|mood|"
        "cravings|panic|fear ... score|scale|level|times|daily|every|out",
        "treatment_planning", "the doctor or the pharmacist can answer that, and I can come along",
        kind="role",
        unless=f"{TOPIC} ride asked asks questions question bring schedule",
        unless_before="says said told asked wonders whether if feels asks by how i i'm",
        unless_within="i'm-taking says said"),
)  # fmt: skip
