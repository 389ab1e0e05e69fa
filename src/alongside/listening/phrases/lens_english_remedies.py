"""English shapes in which the writer decides on medicine or treatment, whatever its name is."""

from typing import Final

from .lens_english_terms import CARE, MEDICINE, PRESCRIBER, REMEDY, TOPIC
from .lens_english_words import AND, WE, WHOM, WHOSE, did, doing
from .lens_entry import Entry, entry

_TAKEN: Final = f"{MEDICINE}|{REMEDY}"
_TREATED: Final = f"{_TAKEN}|{CARE}"
_CHANGE: Final = (
    "stop|stops|stopping|stopped|start|starts|starting|started|quit|quits|quitting|cut|cuts|cutting|lower|lowers|lowering|lowered|"
    "increase|increased|increasing|reduce|reduced|reducing|raise|raised|raising|double|doubled|skip|skipping|skipped|taper|"
    "tapering|tapered|wean|weaning|weaned|switch|switching|switched|take|takes|taking|try|tries|trying|come|comes|coming|go|goes|"
    "going|get|gets|getting|stay|stays|staying|adjust|adjusting|adjusted|change|changing|changed|drop|dropping|dropped|begin|"
    "beginning|enter|entering|add|adding|added|resume|restart|halve|split|swap|swapping|replace|replacing|replaced|ditch|flush|"
    "toss|dump|mix|mixing|combine|use|using|need|needs|needed|off|on|onto|should|shouldn't|ought|must|require|requires|belongs|"
    "less|more|another|different|stronger|weaker|higher|half|twice|instead|without|extra|be|hold|pause|refuse|avoid|keep|up|down|"
    "against|for|move|moving"
)
_VERDICT: Final = (
    "too|enough|wrong|plenty|unnecessary|crutch|poison|instead|excessive|useless|pointless|overkill|harmful|strong|weak|high|low|"
    "trades|trading|replaces|replacing|masks|masking|numbs|numbing|zombie|toxic|better|best|bad|helps|help|works|working|hurting|"
    "harming|causing|causes|kills|killing|cures|cure|safe|fine|ideal|evil|scam|joke|answer|solution|mistake|right|key|garbage|"
    "worthless|overrated|dangerous|addictive|nonsense"
)
_DUTY: Final = (
    "should|shouldn't|ought|oughta|needs|need|must|mustn't|requires|require|belongs|belong|needed|better|deserves|"
    "deserve|overdue|ready|due|doesn't|don't|isn't|aren't"
)
_SILENT: Final = (
    "ask asked asking asks question questions ride rides bring brings brought list lists schedule pharmacy pharmacist refill "
    "refills bottle bottles box organizer reminder alarm insurance cost costs copay price coverage label fridge bag bus "
    "transport waitlist record records card paperwork wants wanted chose choose chooses decide decided decides whether if "
    "storage lock locked cat dog garden recipe soup"
)
_MINE: Final = "i i'm i've my me myself i'd can't cannot"
_THERAPY: Final = (
    "emdr|cbt|dbt|exposure|hypnosis|hypnotherapy|regression|reprocessing|psychodrama|cognitive|tapping|psychotherapy|trauma|"
    "abreaction|desensitization|reparenting|catharsis|psychoanalysis|transference|flashbacks|childhood|relive|somatic|chair"
)

REMEDIES: Final[tuple[Entry, ...]] = (
    entry("role_i_hold_on_care",
        f"{WE}|my {AND}|strongly|honestly|still|always... think|thought|believe|feel|felt|say|said|told|tell|recommend|recommended|"
        "suggest|suggested|advise|advised|urge|urged|propose|proposed|insist|insisted|warn|warned|prefer|preferred|agree|agreed|"
        "decided|decide|convinced|persuaded|pushed|want|wanted|explained|instructed|vote|favor|oppose|lobbied|encouraged|"
        f"cautioned|discouraged|directed|reminded|informed ~ {_CHANGE} ... {_TREATED} ; {WE} {AND}|strongly|honestly... think|"
        "thought|believe|feel|say|said|told|tell|suggested|explained|warned|convinced|know|informed ~ "
        f"{_TREATED} ~ {_VERDICT} ; {WE} {AND}... recommend|recommended|suggest|suggested|advise|advised|prescribe|prescribed|"
        f"propose|proposed|prefer|discouraged|oppose|favor ~ {_TREATED} ; {WE} {AND}... advised|warned|recommended|spoke|argued "
        f"against|off ~ {_TREATED}|vaccine|surgery|ect",
        "treatment_planning", "I offered to go along to ask the prescriber",
        kind="role",
        unless=f"{TOPIC} {_SILENT}",
        unless_before="she he they",
        unless_within=f"{_MINE} both what doctor nurse psychiatrist group together pick",
        unless_after="group groups center lines line clinic office number"),
    entry("role_ought_to_take",
        f"{_DUTY} to|be|get|go|start|take|really|probably|be|definitely|on|in|a|an|the|at|back|into|some|stop|taking|try|seriously|"
        f"honestly|also... {_TREATED} ; {_DUTY} ... {_CHANGE} ... {_TREATED} ; better|best off|on|with|without ... "
        f"{_TREATED} ; benefit|benefits|benefited from ... {_TAKEN}|inpatient|detox|rehab|residential|{CARE} ; "
        "what|all he|she|they|you needs|need|needed|could use is|are ... "
        f"{_TREATED}|ninety|thirty|days|shot ; could|can|would use|do with ... {_TAKEN}|rehab|detox",
        "treatment_planning", "would you like to make a list of questions for the doctor",
        kind="role",
        unless=f"{TOPIC} {_SILENT}",
        unless_before="ask asked said says told wonder wondering whether if how what feels feel",
        unless_within=f"{_MINE} talk speak help pay paying cat dog",
        unless_after="group groups center appointment court bottle list support"),
    entry("role_try_this",
        "^ maybe|please|simply|always|only|do|perhaps? take|swallow|double|halve|skip|drop|lower|raise|increase|reduce|cut|quit|"
        "stop|flush|toss|throw|ditch|dump|swap|replace|start|restart|resume|mix|combine|split|taper|wean|try|add|avoid|move|stick "
        f"up|on|to|with|taking|using|off|out|the|your|that|those|it|one|half|two|tonight's|today's|a|an|some|just|all|down|"
        f"yourself|this|these|in|for|more|less|every|again|tomorrow's... {_TAKEN}|patch|gum ; ^ maybe|please|simply|do? take|try|"
        "use|drink|start it|one|two|half|some|this|them|the|with ... food|bedtime|bed|milk|night|morning|meals|patch|gum|instead ; "
        f"start|begin|go|stay|get|stick on|with|off|to|the|low|slow... {_TAKEN}|patch|mg|hundred|fifty $ ; whatever you do "
        "stay|don't|keep|stick|take|never ; cold turkey is|works|i|would|it's ; go|went|quit|quitting|stop|come|off|it cold turkey "
        "is|best|and|i|would|right|today|now|instead ; "
        f"if i were|was {WHOM}|you ~ {_TREATED}|dose|shot|switch ; "
        f"in {WHOSE} shoes|place|position i'd|i ~ {_TREATED} ; get your|his|her|their levels|thyroid|liver|hormones checked|"
        f"tested ; instead|in|rather of|place|lieu|than of? ... {_TAKEN} ; one|two|half|a|three pill|pills|tablet|tablets|capsule|tab|"
        "milligrams ... now|bedtime|night|should|would|will|calm|help|plenty|enough|can",
        "treatment_planning", "the pharmacist or the doctor can answer that, and I can come along",
        kind="role",
        unless=f"{TOPIC} {_SILENT.replace(' whether if', '')} flyers label photo photos chose",
        unless_before="she he they takes",
        unless_after="group groups bottle list"),
    entry("role_care_verdict",
        f"too|way|so much|many|high|low|strong|heavily|little {_TAKEN} ; overmedicated|undermedicated|overmedicating|oversedated|"
        f"overprescribed|overprescribing ; {_TAKEN} is|are|isn't|aren't|was|just|only|doesn't|don't|won't|makes|making|turns|"
        f"turning|will|can|really|not|never|nothing|simply|... {_VERDICT} ; don't|doesn't|didn't need|require ~ {_TREATED} to|"
        f"anymore|for|in|at|like|$ ; the|his|her|your|that {PRESCRIBER} ... wrong|clueless|mistaken|overmedicating|missed|quack|"
        "idiot|incompetent|overprescribes|useless|pushing|pushes|guessing|overlooked|lazy|misread ; forget|ignore|disregard|never|"
        f"don't|stop|quit|whatever mind|follow|listening|listen|trust|trusting|to? what|your|the|those|that {PRESCRIBER} ; "
        f"{_TAKEN} ~ wouldn't|won't|couldn't put|help|do|touch|hurt|work|fix",
        "treatment_planning", "the doctor or the pharmacist can answer that",
        kind="role",
        unless=f"{TOPIC} {_SILENT.removeprefix('ask ')}",
        unless_before="says said told ask asked feels whether if asks",
        unless_within=f"{_MINE}",
        unless_after="group groups"),
    entry("role_i_gave_care",
        f"{WE} {AND}... {doing('give lend slip share loan sell hand offer pass')} {WHOM}|*|a|one|some ~ my ... {_TAKEN} ; {WE} "
        f"{AND}... {doing('give slip hand pass')} {WHOM} a|an|one|two|half|some|something|couple|few ... {_TAKEN} ; {WE}|we'd "
        f"{AND}... {doing('have taper wean take put move keep start switch try get')} {WHOM}|it|this off|on|down|taper|tapering|"
        f"wean|onto|through|in|out|up|back|into|over|slowly|start|stop|quit ~ {_TREATED}|weeks|days|milligrams|taper|hundred|"
        f"fifty ; {WE} {AND}... {did('do work practice use lead try guide walk process explore run facilitate start apply')}|"
        f"work|do|use|start|begin|practice|doing|led|move on|through|with|a|an|some|the|her|his|their|to|and|into|full|session|of|"
        f"him|them|guided|deep... {_THERAPY} work|memories|session|sessions|exercise|exercises|with|today|on|to|for|and|then|"
        f"therapy|next|first|in|narrative|scene|protocol|$ ; {WE}|we'd|i {AND}... had|have|made {WHOM} relive|reenact|reprocess|"
        f"regress|rate|confront|reexperience ~ ; {WE} {AND}... {did('set write draft create develop design define map outline')}|"
        f"set|put|made|make|built|build|wrote|write|draft|plan together|up|out|a|an|the|some|three|two|four|new|his|her|their|new|"
        f"of|clear|my|for|him... treatment|detox|taper|tapering|therapy|clinical|recovery|relapse|discharge plan|goal|goals|"
        "schedule|objectives|protocol|regimen",
        "treatment_planning", "I offered to go along to ask the prescriber",
        kind="role",
        unless=f"{TOPIC} {_SILENT.replace(' schedule', '')}",
        unless_before="she he they when",
        unless_within="i i'm i've ride number words",
        unless_after="group groups center"),
)  # fmt: skip
