"""English shapes in which the writer names a condition, whatever its name is."""

from typing import Final

from .lens_english_terms import ANY_CONDITION, CONDITION, PRESCRIBER, TOPIC
from .lens_entry import Entry, entry

# Between the subject and the condition: no other person, and nothing that asks.
_NEAR: Final = (
    "a|an|the|some|kind|sort|of|really|just|clearly|obviously|definitely|probably|likely|all|very|classic|textbook|full|blown|"
    "clinical|major|severe|mild|moderate|serious|generalized|social|anxiety|panic|mood|eating|personality|bipolar|borderline|"
    "alcohol|opioid|substance|use|attachment|post|traumatic|stress|depressive|in|into|with|from|only|simple|plain|signs|symptoms|"
    "having|going|through|still|typical|untreated|undiagnosed|unresolved|complex|chronic|middle|midst|throes|verge|edge|deep|"
    "deeply|acute|active|actively|acutely|clinically|obsessive|compulsive|dual|sleep|seasonal|childhood|some|big|raging|classic|"
    "own|pretty|quite|massive|case|bad|form|bit|early|onset|late|and|is|be|been|got|has|have|getting|become|becoming|turning|"
    "slipping|sliding|falling|entering|heading|back|on|most|what's|called|called|something|like|to|it's"
)
_IS: Final = (
    "is|are|was|were|be|been|has|have|had|having|got|gets|looks|look|looked|sounds|sound|sounded|seems|seem|seemed|appears|"
    "shows|showing|showed|displays|displayed|exhibits|exhibiting|presents|presented|presenting|meets|fits|spells|means|mean|suggests|screams|reads|indicates|'s"
)
# Of somebody else "has" alone is person-first; how it looks to the writer is not.
_SEEMS: Final = (
    "looks|look|looked|sounds|sound|sounded|seems|seem|seemed|appears|shows|showing|displays|exhibits|presents|meets|fits"
)
_IT: Final = "you|you're|it's|that's|this|that|it|those|these|which|what's"
_WHO: Final = (
    "he|she|they|you|he's|she's|they're|you're|he's|you've|they've|who's|it's|that's|this|that|it|those|these|which|what's|"
    "client|person|guy|woman|man|mother|father|brother|sister|son|daughter|wife|husband"
)
_STANCE: Final = (
    "think|thought|believe|believed|suspect|suspected|guess|bet|reckon|figure|figured|say|said|swear|know|knew|see|saw|tell|told|"
    "feel|felt|sense|sensed|notice|noticed|assume|assumed|wager|conclude|concluded|explained|suppose|hear|heard|spotted|spot|"
    "recognize|recognized|detect|detected|call|called|label|labeled|identified|diagnosed|diagnose|convinced|sure|certain|"
    "positive|confident|afraid|worried|concerned|certain|betting|guessing|thinking|recorded|documented|charted|let|informed"
)
_SURE: Final = "i'm|i am|no|if|in|to|plain|trust|without"
_MINE: Final = (
    "gut|guess|bet|hunch|opinion|view|take|money|sense|impression|instinct|instincts|feeling|theory|read|conclusion|suspicion|"
    "concern|assessment|diagnosis|verdict|understanding|experience|eyes|book|mind|vote"
)
_NOT_MINE: Final = (
    "group class workshop book flyer leaflet poster film movie podcast i i'm i've i'd my me myself asked asks asking question "
    "questions whether if about wonders wondered wanted wants read reads own friend's diagnosed lived living "
    "lives doctor doctor's therapist psychiatrist nurse clinic why meeting chapter song place clinician clinicians which how"
)
_ACTS: Final = (
    "drinking|using|drinks|uses|anger|rage|lying|lies|crying|moods|swings|voices|checking|shaking|cutting|silence|outbursts|"
    "behavior|behaviour|behaviors|spending|hoarding|gambling|symptoms|yelling|stealing|isolation|isolating|sleeping|insomnia|"
    "eating|attitude|thoughts|thinking|talk|talking|stories|jealousy|fear|fears|clinginess|anxiety|forgetting|memory|"
    "forgetfulness|confusion|mood|restlessness|perfectionism|worry|worrying|ups|impulsivity|energy"
)

CONDITIONS: Final[tuple[Entry, ...]] = (
    entry("role_i_name_it",
        f"i|i'd|i'll|i'm|i've|we|we're|we'd would|could|can|must|do|did|have|am|'d|really|strongly|honestly|still|also|just|"
        f"always|pretty|quite|absolutely|fully|personally|only|to|put|already|privately|even|almost|be|willing|ready... {_STANCE} "
        f"~ {CONDITION} ; my|in|by own|my|personal|honest|humble|first|best? {_MINE} ~ {ANY_CONDITION} ; to|for me ... it's|it|"
        f"that's|this|that|she's|he's|they're|you're|is|she|he ~ {ANY_CONDITION} ; i'm|i|we am|are|pretty|quite|absolutely|fully|"
        f"convinced|sure|certain|positive|betting|willing|bet|would|say|swear|suspect|'d|can|could|see|tell|know|by|all... "
        f"{_NEAR}|that|it's|he's|she's|they're|you're|there's|this|he|she|you... {ANY_CONDITION}",
        "diagnosing", "how is that for you", "what do you call it",
        kind="role",
        unless=f"{TOPIC}",
        unless_before="she he they don't can't",
        unless_within=f"{_NOT_MINE}",
        unless_after="group groups meeting support center medication meds"),
    entry("role_sure_of_it",
        f"pretty|quite|fairly|almost|dead|nearly sure|certain|convinced ~ {CONDITION}|trauma|self ; ^ honestly|clearly|obviously|"
        f"frankly|surely|undoubtedly|evidently|basically|truthfully ~ {CONDITION} ; {ANY_CONDITION} if|i'm|i|no|in|plain|trust|"
        "without|by|for you|afraid|sure|bet|guess|think|reckon|suspect|believe|know|doubt|question|my|and|me|a|certain|positive "
        "ask|$|i|opinion|book|view|simple|doubt|eyes|in|to|on|said ; "
        f"what|whatever|regardless|despite|no ... {PRESCRIBER}|matter ~ i'm|i|it's|she's|he's|you're|they're|this|that's ~ "
        f"{ANY_CONDITION} ; {PRESCRIBER} said|says|say|calls|called|wrote|thinks|claims ~ but|yet ~ {CONDITION}",
        "diagnosing", "they told me what they notice",
        kind="role",
        unless=f"{TOPIC}",
        unless_within="asked asks whether wonders"),
    entry("role_they_have_it",
        f"{_IT} {_NEAR}|also|already... {_IS} {_NEAR}... {CONDITION} ; {_WHO} {_NEAR}|also|already... {_SEEMS} {_NEAR}... "
        f"{CONDITION} ; {_WHO} clearly|obviously|definitely|probably|likely|totally {_IS} {_NEAR}... {CONDITION} ; "
        f"you've|you're|you {_NEAR}|have|are... {ANY_CONDITION} "
        f"going|there|right|here|issues|attacks|attack|problem|problems|symptoms|in|from|at|disorder|$ ; "
        f"what|all|everything|whatever {_WHO} ... has|have|is|are|had|describes|describe|describing|described|going|tells|told|"
        f"showing|feels|feel|experiencing ~ is|are|sounds|was|called|looks|means|of|like {_NEAR}... {ANY_CONDITION} ; "
        f"{_WHO}|looks|seems|sounds to me ... like|as {_NEAR}|she's|he's|they're|you're|she|he|they... {ANY_CONDITION}",
        "diagnosing", "how is that for you", "what do you call it",
        kind="role",
        unless=f"{TOPIC} flyer lists",
        unless_before="say says said called calls about whether if asked when whatever of for",
        unless_within="read lived living diagnosed told",
        unless_after="group groups meeting support center ii medication meds clinic walk hotline unit topic is"),
    entry("role_because_it",
        f"{_ACTS}|it|that|this|which ... {_IS} ... {_NEAR}|caused|driven|fueled|rooted|due|by|because|part|result|sign|symptom|"
        f"classic|of|about|coming... {CONDITION} ; {_ACTS} ... mean|means|spell|spells|equals|signals|suggests|suggest|indicate|"
        f"indicates|scream|screams|add|adds|point|points ~ {ANY_CONDITION} ; the|his|her|your|their {_NEAR}... {CONDITION} acting|"
        "talking|kicking|flaring|coming|driving|making|running|showing|speaking|rearing|getting|taking|returning up|in|out|back|"
        "him|her|them|you|worse|over|its|$ ; not|isn't|more|less|rather|wasn't ... it's|it|but|than|that's|he's|she's ... "
        f"{_NEAR}... {CONDITION} ; not|isn't * it's|but|she's|he's|that's {_NEAR}... {ANY_CONDITION} ; "
        "self medicating|medicates|medicate|medication|medicated ~ "
        f"undiagnosed|untreated|anxiety|{CONDITION}|trauma|pain|mood ; behind|beneath|underneath|under|underlying all|his|her|the|"
        f"that|their|your ... {_ACTS}|it|is|lies|there's|there|hides|a|an|some ~ {ANY_CONDITION} ; because|due|from|out of|to? "
        "his|her|their|a|an|some|your|childhood|unresolved|untreated|early|the|deep... trauma|abandonment|attachment|"
        f"neglect|{CONDITION} $",
        "diagnosing", "they told me how it is for them",
        kind="role",
        unless=f"{TOPIC}",
        unless_before="asked asks whether",
        unless_within="diagnosed says said told asked i my me",
        unless_after="group groups meeting support center medication meds"),
    entry("role_named_state",
        f"textbook|classic|undiagnosed|untreated|unresolved|repressed|full|raging|unprocessed blown? {_NEAR}... {ANY_CONDITION} ; "
        "in|into|having|entering|had|has|through|hit|hits|near|from|start|of|beginning a|an|the|his|her|another|some|yet|full|"
        "middle|midst|blown|clear|real|of|major|mild|throes... manic|psychotic|depressive|dissociative|paranoid|delusional|"
        "hypomanic|bipolar|mixed|psychiatric episode|episodes|phase|break|breaks|state|breakdown|crash|crisis ; "
        "was|is|been|are|were|he's|she's|keeps|started|she|he|be starting|clearly|really|to|slowly|definitely|again|still? "
        "decompensating|decompensated|decompensates|dissociating|dissociated|hallucinating|delusional|catatonic|decompensate ; "
        "consistent|compatible with ~ "
        f"{CONDITION} ; {_NEAR}... personality disorder|traits|organization|type ; on the spectrum ; "
        "psychotic break|breakdown ; has no|zero|poor reality testing ; cluster b|c ; flight of ideas ; loose associations ; "
        "axis one|two|ii",
        "diagnosing", "they told me what they notice",
        kind="role",
        unless=f"{TOPIC}",
        unless_before="says said told asked asks say about",
        unless_after="group groups meeting support center medication meds"),
)  # fmt: skip
