"""English phrases of a note that drifts into enforcing rules."""

from typing import Final

from .lens_english_words import HE, HES, HIM, HIS, INTO
from .lens_entry import Entry, entry

_RULES: Final = (
    "rule|rules|group|groups|meeting|meetings|test|tests|testing|curfew|program|programs|requirements|requirement|urine|sample|"
    "ua|treatment|session|sessions|class|classes|appointments|appointment|contract|plan|expectations|orders|guidelines|policy|"
    "policies|conditions|screen|screens|screening|program's|swab|instructions|counseling|therapy|check|breathalyzer|agreement|"
    "abstinence|chores|terms|aftercare|staff|slip"
)
_TELL: Final = (
    "told|tell|informed|reminded|warned|said|explained|insisted|remind|warn|inform|stressed|emphasized|advised|notified|"
    "instructed|reiterated|clear|expect|expects|repeated|demanded|require|required"
)
_MUST: Final = "must|has|have|had|needs|need|required|expected|supposed|better|mandatory|obligated"
_OFFICE: Final = (
    "probation|officer|po|parole|judge|court|cps|dcfs|landlord|police|cops|authorities|supervisor|director|manager|caseworker|"
    "school|mother|parents|employer|immigration|ice|agent|worker"
)
_AGREED: Final = "agreed agreement together consent permission asked wanted release request wants blessing"
_LOSE: Final = "lose|loses|lost|losing|forfeit|forfeits|forfeited"
_PLACE: Final = (
    "place|bed|spot|housing|privileges|privilege|room|slot|apartment|points|pass|passes|phone|visits|unit|level|bus|kids|"
    "children|weekend|chance"
)
_OUT: Final = (
    "out|discharged|evicted|kicked|terminated|reported|expelled|removed|suspended|sanctioned|violated|jailed|sent|dropped|"
    "dismissed|gone|penalized|punished|back|restricted|banned|exited"
)

ENFORCING: Final[tuple[Entry, ...]] = (
    entry("role_told",
        f"i|we|i've|i'm|we've|i'll made|make|it|have|also|had|was|then|clearly|again|firmly|just|would|will|explained? {_TELL} "
        f"... he|she|they|that|attendance|it {_MUST} ; i|we {_TELL} {HIM}|* that? if ... i|we|i'd|we'd|i'll|he'd|she'd|she|he|"
        f"they ... {_LOSE}|{_OUT}|report|call|tell|consequences ; i|we ... made it clear|plain ; i|we {_TELL} {HIM}|* ... "
        f"{_LOSE}|{_OUT}|consequences|sanctions ; i|we require|expect|demand|required|demanded|expected {HIM}|* to",
        "enforcing", "We talked about what was agreed",
        unless_within="i'm my myself me emergency danger limits boundaries boundary doesn't don't",
        kind="role",
        unless="agreed emergency danger"),
    entry("role_must",
        "[ must|required|mandated|obligated|obliged|compelled to? ] attend|comply|obey|follow|submit|provide|sign|report|"
        f"complete|abstain|participate|test|give|check|remain|adhere|pass|drop|pee|cooperate|earn|prove|engage ; {HE}|person|"
        "everyone|client [ has|have|needs|had|need to ] comply|obey|submit|abstain|adhere|prove|earn ; must|has|have|needs to? "
        f"be back|home|in|inside by|before|at ; {HE}|person|client|patient [ has|have|needs|had|need to|got ] to? attend|follow|"
        f"provide|complete|pass|do|give|participate|show|prove|test|sign|be|keep|drop|earn|take|leave|make ... {_RULES} ; [ is|"
        f"are|was|it's mandatory|compulsory|obligatory ] ; mandatory attendance|meetings|groups|testing|drug|for ; {HE}|{HES}|"
        "client|person is|are? not allowed|permitted|supposed to ; not|isn't|aren't allowed|permitted to ; is|are|was|were|be|"
        f"{HES} forbidden|prohibited|banned|barred to|from ; [ must not|never ] ; [ is|are|was|were|been|be|{HES} required|"
        "expected to ] ; has|have|had no choice but ; needs|must|has to? learn to? follow|obey|respect|that",
        "enforcing", "has agreed to", "is asked by the program to",
        kind="role",
        unless="wedding passport interview recipe homework exam",
        unless_within="doctor's"),
    entry("role_lose",
        f"will|would|he'll|she'll|they'll|can|could|going|gonna|may|might|risks|risk to? also|then? {_LOSE}|losing {HIS}|the|"
        f"all|any|a bed|own|phone|weekend|visiting? {_PLACE} ; or|otherwise|else she|he|they|she'll|he'll|they'll|she's|he's|"
        f"they're|will|would|be|get|is|are... {_LOSE}|{_OUT} ; or else ; or|otherwise|unless|then i|we|i'll|we'll|i'd|i'm|we're "
        "going|to|will|would|have|had|must|gonna... report|call|tell|notify|inform|discharge|write|kick|terminate|close|"
        "suspend|take|end|contact|violate|stop|lock|drop|cancel|remove|give ; if|unless|when|next he|she|they|client|time ... "
        "i|we|i'll|we'll|i'd ... report|notify|inform|discharge|write|kick|terminate|suspend|evict|violate|drop|withhold|"
        "cancel|remove|test|revoke ; if|unless|when|next ... ... i'm|we're calling|reporting|telling|notifying|kicking|writing|"
        "discharging|taking|going ; if|unless|when ... he|she|they ... i|we|i'll|we'll|i'd will|would|have|to|am|going... call|"
        f"tell|contact|email {HIS}|the|a probation? {_OFFICE} ; if|unless he|she|they ... {HES.replace('who', 'it')}|he'll|"
        f"she'll|they'll|he|she|they|is|are will|would|is|be|gets? {_OUT} ; one|another more|missed|miss|strike|violation|slip|"
        f"positive|dirty|absence|late|meeting|group|session|test|time|warning|appointment... and|then ... {_OUT}|lose|done|i|we "
        f"; three|two strikes ; strike one|two|three ; {HE} will|would be {_OUT} ; he'll|she'll|they'll be {_OUT}",
        "enforcing", "we talked about what was agreed",
        unless_within="agreed hope door alone soon",
        kind="role",
        unless="agreed emergency danger"),
    entry("role_checked",
        "i|we|i'll|we'll|i'm|we're|staff also|will|need|to|have|then|always|had|going|personally... check|checked|verified|"
        "verify|confirmed|confirm|watched|watch|monitored|monitor|counted|count|observed|supervised|supervise|searched|search|"
        "inspected|inspect|ensured|ensure|checking|monitoring|made|make|track|tracked|tracking|policed|audited sure|on|that|"
        f"whether|if|to|up|see? {HIM}|he|she|they|his|her|the|their had|has? taken|took|takes|taking|take|swallow|swallowed|"
        "swallows|swallowing|pills|medication|meds|room|rooms|bag|bags|sample|urine|pee|attendance|compliance|curfew|phone|"
        "dose|pill|attends|attended|attending|belongings|purse|drawers|drawer|closet|breath|arms|eyes|follows|follow|doses|"
        "behavior|use|progress|whereabouts|locker|backpack|clean|stays|stayed ; i|we ... keep|keeping|kept an|close|a|tabs|"
        f"track eye|watch|tabs|on|close on|of? {HIM}|his|her|their ; keep|keeping|kept tabs|close? on ; i|we? checked|check|"
        f"checking up on {HIM} ; needs|must|should|has to? be supervised|monitored|watched|policed|tracked|tested ; i|we|i'll|"
        f"i've verify|verified|checked|confirmed|check|made that|whether|if|with|sure|up... {HIM}|he|she|they had|has|went|was|"
        "attended|been ... meetings|group|groups|meeting|appointment|sponsor|class|court|school|work|appointments|home|bed|"
        "room ; i|we ... drug|random|breath|spot test|tested|testing|check|checks ; i|we tested|breathalyzed|searched|screened|"
        f"patted {HIM}|his|her|their ; i|we did|do|ran|conducted|ordered|performed|administered|took|collected|requested|"
        "demanded a|an|another|random|the|surprise|his|her|their|drug|urine|weekly|daily|nightly|room|bed|spot|unannounced... "
        "ua|test|screen|uas|tests|check|checks|search|inspection|sample|breathalyzer ; i|we|i'll made|had|asked|required|told|"
        f"tell|make|ask|have|instructed|ordered|demanded {HIM}|* to? take|give|provide|do|pee|submit|leave|blow|produce|drop "
        f"{INTO}... ua|test|sample|screen|breathalyzer|urine|cup|swab|specimen ; i|we asked {HIM}|* for a|an|another|his|her "
        "urine|drug? sample|ua|test|urine|screen|specimen ; random drug|urine|uas? test|tests|testing|screens|screen|check|"
        "checks ; surprise|unannounced|random|spot visit|check|inspection|room|checks|visits ; mouth|pill|bed|room|curfew "
        "check|checks|count|counts|search|searches|inspection",
        "enforcing", "we agreed on it together, or I let it be",
        kind="role",
        unless_within="my me bus clinic",
        unless="agreed fridge recipe homework booked booking lead"),
    entry("role_consequence",
        "there|there'll|with|clear|face|faces|facing|suffer|accept|no|any|what|deal|further|serious|possible|negative|of|her|"
        "his|their|has|have|explained|reviewed|discussed|set|gave|give|impose|imposed|enforce|enforced|immediate|logical|are "
        "will|would|be|the|with|about|had|have|clear|serious|further|should|must|need|to|negative|some|real|him|her|them|of|"
        "for... consequence|consequences|sanction|sanctions ; consequence|consequences|sanction|sanctions|penalty|penalties|"
        f"punishment for|if|will|were ... {HIS}|she|he|they|breaking|missing|not|noncompliance|relapse|using|drinking|it|"
        f"violating|this ; i|we? gave|give|got|giving {HIM} a|an|another|some? consequence|consequences ; no more|second|third|"
        f"other chances ; consequences of {HIS} actions|behavior|choices|use|using|drinking|decisions ; on restriction|lockdown "
        "; disobeyed|disobeys|disobeying|obey|obeys ; breach|breached|breaches ; i|we|i'll ... enforce|enforced|enforcing ; "
        "proof of attendance ; signed slip|sheet ; can't|cannot ... until|unless|if he|she|they follows|complies|attends|tests|"
        "earns|completes|follow|comply|attend|stops|behaves|pays ; check|checks|report|reports|answer|answers in? to|with me|"
        "us|staff ; sanctioned|reprimanded|penalized|punished|punishment ; violation|violations of ; violation|violations $ ; "
        "violated|violates|violating|broke|breaks|breaking|breached|broken his|her|their|the|our|a|house|program|treatment|"
        "curfew... rule|rules|contract|curfew|agreement|probation|terms|conditions|policy|parole ; broke|missed|violated|past|"
        "breaking|after|enforce|enforced|enforcing curfew|rules|rule|boundaries ; in violation ; rule breaking|breaker|"
        "violation ; not|isn't|doesn't|won't|never|didn't|wasn't|refuses|to follow|following|obey|obeying|respect|abide ... "
        "rules|rule|directions|instructions|orders|curfew ; lost|revoked|revoke|earn|earned|earns|restrict|restricted|lose|"
        "suspended|took|taken|removed|remove|suspend|pulled|withhold|withheld away|his|her|their|the|phone|weekend|visiting|"
        "pass|all|back|of|telephone... privileges|privilege|pass|passes ; zero tolerance ; hold|held|holding|keep|keeping "
        f"{HIM} accountable|responsible|to ; be held accountable|responsible ; behavior|behavioral|behaviour contract ; was|is|"
        "were|be|been placed|put on|under restriction|restrictions|probation|contract|notice|watch|warning ; disciplinary ; i|"
        f"we|i'll ... warned|warn|reprimanded|scolded|cited {HIM}|* ; i|we|i'll|staff ... gave|give|issued|giving {HIM}|*|a|an "
        "... warning|strike|citation|ultimatum|demerit|write|warnings|detention|curfew ; final|verbal|written|last|second|"
        "formal|official|first warning ; an? ultimatum ; i|we ... took|confiscated|withheld|revoked|seized|locked away|up|out? "
        f"{HIS}|the|{HIM} phone|pills|meds|medication|keys|money|pass|card|out|privileges|cigarettes|belongings ; i|we "
        "confiscated|banned|grounded|evicted|discharged|expelled|suspended|kicked|terminated|barred ; i|we ... refused|refuse "
        f"to let|give {HIM}",
        "enforcing", "we talked about what happened",
        kind="role",
        unless="natural hydrant weather agreed boss school storm parking traffic speeding",
        unless_within="was been",
        unless_before="i'm i've"),
    entry("role_report",
        "i|we|i'll|we'll|i'm|i'd|i've will|would|have|had|to|am|going|then|also|immediately|must... reported|report|reporting "
        f"{HIM}|it|this|that|the|his|her|their|* to|for|missed|positive|relapse|use|absence|no|behavior|violation|drug ; i|we|"
        f"i'll|we'll|i'd|i'm will|would|have|had|to|going|must... report|reported|reporting|turn {HIM} ; i|we? threatened|"
        f"threaten|threatening to|with|him|her|them ... call|tell|report|kick|write|discharge|evict|{_OFFICE} ; filed|wrote|"
        "made ... incident? report on|about|against|to ; i|we|i'll|we'll|i'd|i've|i'm will|would|have|had|to|am|going|then|"
        "also|immediately|must... notified|notify|informed|inform|told|tell|called|call|wrote|emailed|alerted|contacted|"
        "contact|alert|texted|phoned|wrote his|her|their|the|to|with... "
        f"{_OFFICE.replace('|mother|parents', '').replace('school|', '').replace('|worker', '')} ; i|we|i'll|i'm|we'll ... "
        f"wrote|write|writing {HIM}|* up ; i|we called|call|called in the? police|cops on ; i|we turned {HIM} in ; i|we had "
        f"{HIM} arrested|removed|evicted|discharged|kicked ; wrote|writing|written {HIM}|* up ; reported {HIM} to ; i|we "
        f"violated {HIM}",
        "enforcing", "With their agreement, I told",
        unless=f"{_AGREED}",
        unless_within="my doctor bus myself",
        kind="role"),
)  # fmt: skip
