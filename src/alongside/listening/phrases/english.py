"""English phrases. A weight near 2 is nearly certain by itself; below 1 it needs company.

Terms follow MITI 4.2.1 (Moyers et al.) and MISC 2.5; role drift, self-centredness and
dismissing follow the project's own guideline.
"""

from typing import Final

from .english_stance import STANCE

# What one may advise another to do. Perceiving and being able are left out: "you could hear them" is no advice.
_DEED: Final = (
    "want|try|consider|think|look|start|use|go|do|talk|call|ask|take|keep|practise|practice|rehearse|write|bring|set|"
    "join|put|invite|tell|sit|visit|email|text|send|sign|check|schedule|plan|pick|read|begin|skip|walk|meet|offer|"
    "show|share|speak|reach|apply|add|switch"
)

SIGNS: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "invites": {  # asks for a story without a question mark
        2.6: (
            "tell me ... about|more|what|how|why|where",
            "^ tell me",
            "^ describe|explain",
            "^ talk to? me? about|through",
            "say more",
            "walk me through",
            "help me understand",
            "share ... with me",
            "^ give me an? example",
            "love|like|curious|interested to hear|know",
        ),
        1.6: (
            "i'm wondering|curious what|how|why|if|whether|about",
            "i wonder what|how|why|if|whether",
            "let's talk about",
            "let's hear",
            "can|could|would you tell|describe|explain|say|share|talk|walk|give",
        ),
    },
    "asks_open": {
        4.2: (
            "^ any|other thoughts|ideas|other|else|things|ways",
            "^ how do|did|have|has|are|were|was you|it|things|that",
            "^ what * do|did you have|want|see|like|think",
            "^ how did|does|would|could|might you|he|she|they|that|it|this ... through|by|with|to|look|like|for|about|feel|be|happen",
            "^ how|where|when|which ... you think|like|want|see|imagine|feel",
            "^ what would|do|does|did|are|is|has|have|was|were|might|could|makes|made|brings|brought|"
            "happens|happened|else|about|kind|kinds|sort|sorts|ideas|thoughts|worries|concerns",
            "can|could|would you tell|describe|explain|say|share|talk|walk|give",
            "what's your|it|that|been|going|happening|different|important|next|changed|worked|working|your",
            "how ... feel|go|going|doing|know|do|make|made|come|affect|help|work|fit|look",
        ),
        2.0: (
            "^ what|what's",
            "^ how",
            "^ why",
            "^ tell",
            "how about",
            "what about",
            "what else",
            "how come",
            "in what way|ways",
        ),
        1.2: ("what", "how", "why"),
    },
    "asks_closed": {
        2.4: (
            "how much|many|long|old|often|far|big|tall|late|soon|frequently|likely|important|confident|ready",
            "what time|day|year|age|month|number|grade|size|date",
            "^ when",
            "^ where",
            "^ who",
            "^ which",
            "^ whose",
            "^ do|does|did|is|are|was|were|have|has|had|will|can|could|would|should|may|shall "
            "you|he|she|it|they|we|i|that|this|there|your|the|any|anyone|anybody|those|these",
            "^ don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|won't|can't|couldn't|wouldn't|shouldn't",
            "or not $",
            "^ any",
            "^ ever",
            "is that right|correct|okay|ok|fair|true|something",
            "does that make sense|sound",
            "scale of|from",
        ),
        1.4: (
            "do|does|did|is|are|was|were|have|has|will|can|could|would|should you|he|she|it|they|we|that|this|there",
            "or what|something $",
        ),
        0.8: ("or", "right|okay|ok|yeah|correct|huh|no|yes $"),
    },
    "mirrors": {  # reflection stems
        2.4: (
            "it|that|this sounds|seems|sound like|as|to",
            "^ sounds|seems like",
            "sounds|seems like you|you're|it's|there's|that's|a|things|maybe|part",
            "what i'm|i hear|hearing|heard|picking",
            "i'm hearing|sensing",
            "i hear you|that|a",
            "hear you saying|say",
            "you're|you are|were? saying|telling|describing|thinking|feeling|hoping|wondering|"
            "wanting|noticing|looking|saying|struggling|worried|concerned|considering|trying",
            "if i'm|i understand|hear|hearing|understanding|got|heard ... right|correctly|you",
            "part|side of you",
            "on the? one hand",
            "on the other hand",
            "let me see if i",
            "you feel|felt|want|wanted|wish|wished|hope|hoped|believe|love|hate|value|realize|realized|recognize|notice|noticed",
            "you see yourself",
            "you've been|noticed|thought|tried|decided|realized|felt|wanted|worked|come|found|learned|lost|seen|gone",
            "in other words",
            "in your mind|eyes|view",
            "it's|is the * ... that|that's|which",
            "it's|is? not|isn't ... it's",
        ),
        1.4: (
            "^ you|you're|you've|you'd|you'll",
            "^ your",
            "^ not",
            "^ it's|that's important|hard|difficult|tough|frustrating|scary|been|really",
            "for you $",
            "^ it|that|this|they|she|he helps|lets|makes|gives|keeps you",
            "to you $",
            "important|matters|matter|meaningful to you",
            "mean|means|meant ... to you",
            "stay|stays|stayed|stick|sticks|stuck|still|live|lives with you",
            "get|gets|got|getting to|under you|your",
            "let|lets go|up of|on you",
            "follow|follows|followed|chase|chases|catch|catches|caught|keep|keeps|kept you|up",
            "weigh|weighs|weighed|sit|sits|hang|hangs|eat|eats|pull|pulls|press|presses on|over|at|with|heavy you|on",
            "hurt|hurts|scare|scares|scared|bother|bothers|bothered|worry|worries|touched|moved|moves|shook|hit|haunt|"
            "haunts|wear|wears|wore|drain|drains|comfort|comforts you",
            "^ so|and|but you|you're|you've|you'd|your",
            "^ so|and there's|there|that's|it's|it|they|she|he|this",
            "you'd|you would? like|rather|love|prefer to",
            "you don't|didn't|can't|couldn't|wouldn't|won't|haven't|weren't|aren't",
            "you know|think|thought",
            "you like|liked|need|needed|enjoy|care|get|got|had|were|are|have",
        ),
        0.6: ("yourself", "kind|sort of", "your", "feel|feeling|feels", "^ almost", "^ because"),
    },
    "deepens": {  # signs that a reflection adds meaning, rather than repeating
        1.2: (
            "part|side of you",
            "on the one|other hand",
            "and yet",
            "at the same time",
            "it's like|as",
            "as if|though",
            "feel|feels|feeling|felt",
            "you value|care|deserve|believe|hope|wish|long|long",
            "important|matters|matter to you",
            "torn|stuck|crossroads|frustrated|overwhelmed|lonely|afraid|scared|proud|hopeful|"
            "ashamed|guilty|angry|hurt|tired|exhausted|worried|anxious|relieved|ambivalent",
        ),
        0.5: ("but", "because", "really", "even though", "want|wanted", "you're|you've"),
    },
    "advises": {
        2.6: (
            "you should|shouldn't|oughta",
            "you|you'd better",
            "you must",
            "my advice|suggestion|recommendation",
            "what i'd|i would? do|try|say|suggest",
            "if it|i were|was me|you",
        ),
        2.2: (
            "you|you'd|you'll need|needed|have|ought|got|gotta to",
            "you've got|gotta to",
            "i'd|i would|i'll suggest|recommend|advise|encourage|urge|say",
            "i suggest|recommend|advise|encourage|urge|want you to",
            "why don't you",
            "^ try to? *",
            "^ make sure",
            "^ don't forget",
            "^ call|take your|the|her|him|them|one|some|this|that|it *",  # to offer to be rung up, or a look at something, is no advice
            "^ take a|an walk|break|day|class|course|breath|moment|nap|bus",
            "^ stop|quit|start|go|keep|avoid|remember|consider|think|use|ask|join|write * *",
            f"you might|may|could also|always|just|maybe|even|perhaps|simply? {_DEED}",
            f"^ you can also|always|just|maybe|even|perhaps|simply? {_DEED}",
            f"maybe|perhaps|then|think|also|if|and you can just? {_DEED}",
            f"you can also|always|just|even|simply {_DEED}",
            "what|thing you can|could do",
            "it would|might|could|may help|be ... if you|to",
            "it's|it is? important|best|better|crucial|essential|vital that|to|for|if",
            "the best|first thing to|is|you",
            "need|want|like you to",
            "we need|recommend|suggest to?",
            "have you thought|considered|tried",
            "you just need|have",
            "maybe you|we could|should|can",
            "how about you|we|trying",
        ),
        1.5: (f"you can {_DEED}",),  # advice, or what is there to be had
        1.0: ("should", "try", "recommend|recommended|suggest", "let's"),
    },
    "asks_permission": {
        2.5: (
            "is it|that okay|ok|alright|all if|to|with|right",
            "would it be okay|ok|alright|all|helpful|useful|possible",
            "do you mind if",
            "would you mind if",
            "would you like|be me|to hear|know|some|interested|open|willing",
            "may|could|can i share|offer|tell|ask|suggest|give|make|talk|show|say",
            "if it's|that's|you're okay|ok|alright|all|open|interested",
            "with your permission",
            "mind if i",
            "interested in hearing|knowing|some|talking",
            "if you'd|you like|want ... i|we|share",
            "i could|can share ... if you",
            "how would you feel|you'd about if|we|talking|me",
        ),
    },
    "informs": {
        1.8: (
            "^ actually",
            "some ... people|clients|folks ... find|found|have|like|say|try|use",
            "for other|some|many people|clients|folks",
            "on the|this form|questionnaire|handout|sheet|scale|website",
            "that's|it's at least|about|around|over|under|more|less",
            "research|studies|study|evidence|statistics|data show|shows|suggest|suggests|says|found|have|has|tells",
            "there's|there are|is? ... program|programs|group|groups|meeting|meetings|service|"
            "services|options|option|resources|resource|website|app|apps|number|ways|things|"
            "medication|medications",
            "people who|with|in|often|usually|sometimes|find|say",
            "a lot of|many|some|most people|folks|kids|teens|adults|patients|men|women|parents|students",
            "what happens is",
            "the reason|way|idea|purpose|goal|risk|thing is|that|we|for|of",
            "called the? *",
            "percent of",
            "can|could|may|might|will cause|lead|increase|reduce|affect|damage|harm|prevent|result|raise|lower|help|make|improve",
            "causes|increases|reduces|affects|leads|prevents|contains",
            "recommended|normal|safe|standard|typical|average limit|limits|range|amount|level|guidelines|drink|dose",
            "^ it's|it|this|that|these|they're is|a|an|called|usually|very|also|one|made|used",
            "we have|offer|offers|provide|do|run|call|use|want|usually|also|can|know|consider|see",
            "our program|clinic|group|center|role|job|time|session|services|office|policy|team",
            "for example|instance",
            "is|are available|open|free|common|linked|associated|related|designed|called|rare",
            "according to",
            "just so you know",
            "opens|closes|starts|begins|meets|runs at|on|from|every",
            "let me tell|show|explain|share|give",
            "i'll|i will|i can|i'm|i gonna|going|be|give|send|write|show|share|let|get|call|have",
            "my name|name's is?",
            "i'm|i am? here to",
            "i work|noticed|wanted|just|see|understand ... to|you|with|that|in|for|here",
        ),
        0.8: (
            "because",
            "risk|risks|health|doctor|medication|symptoms|treatment|brain|liver|blood|dose|"
            "nicotine|calories|milligrams|disease|infection|cancer|diabetes|withdrawal|relapse",
            "percent",
            "^ they|people|it|we|this|these|some|the|when|if|one",
            "usually|generally|typically|often|sometimes",
            "which|means|mean",
        ),
    },
    **STANCE,
}
