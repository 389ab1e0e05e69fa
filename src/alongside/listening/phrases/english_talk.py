"""English phrases of the person's talk for a change (DARN-CAT, MISC 2.5) and for staying."""

from typing import Final

_DOING: Final = (
    "stop|quit|change|cut|reduce|start|try|get|be|do|make|go|work|keep|stay|take|lose|eat|exercise|talk|find|have|see|"
    "feel|give|help|learn|not"
)
_STEP: Final = (  # what one does when one has a plan
    "ask|call|text|write|email|tell|show|bring|set|put|walk|ride|sit|join|sign|pick|open|wake|visit|practise|practice|"
    "schedule|plan|save|pay|cook|meet|send|check|read|switch|turn|throw|cancel|book|apply|leave|pack|move|get|go|try|start|talk|"
    "do|make|take|give|stop|quit|cut|ring|lay|prepare|buy|wash|clean|ride|drive|hang|hide|drop|add|list|hand|carry|invite|offer|"
    "share|explain|promise|swap|trade|stand|close|lock|return|finish|fill|count|limit|delete|block|replace|practice|build|turn"
)
_MAYBE: Final = "just|maybe|probably|also|definitely|even|always?"

SIGNS: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "change": {
        2.0: (
            f"i want|wanna|need|hope|plan|intend|wish|would|i'd like|love|prefer to? {_DOING}",
            f"i'd|i would? like|love to? {_DOING}",
            "i'd|i would? rather be|do|make|go|work|quit|stop|find|give|spend|live",
            f"i ... want|need|have|got|gotta|wanna to? {_DOING}",
            f"i'm|i am? gonna|going to? {_DOING}",
            f"i'll|i will|i can|i could|i should probably|definitely|just|maybe? {_DOING}",
            f"i can|could|should|might|must {_DOING}",
            "i'm|i am? ... ready|willing|committed|determined|trying|motivated|hoping",
            "i've ... cut|quit|stopped|started|been|tried|decided|thought|reduced ... down|back|trying|to|about|thinking|out",
            "i've ... decided|quit|stopped|started|reduced",
            "i don't|didn't wanna|want ... to|my|be|end|lose|keep|die|go|do|get|them|her|him",
            "worried|worries|scared|scares|afraid|concerned|concerns ... about|that|me|of|i",
            "i feel|felt|be|feeling ... better|healthier|guilty|ashamed|proud",
            "would|it'd be ... better|nice|good|great|easier|worth|helpful",
            "that|it would|could|might|will help|work",
            "it's|it ... important to|for ... me|my|that",
            "for my|the ... kids|family|son|daughter|health|wife|husband|baby|children|sake|future",
            "i know|realize|realized ... need|should|have|bad|wrong|problem|can't|gotta|shouldn't",
            "i ... give it a try|shot|go",
            "i shouldn't|should",
            "getting worse|bad|out|tired",
            "sick|tired of",
            "i used to ... run|walk|exercise|go|be",
            "i don't like",
            "i tried|try|started|quit|stopped to?",
            "i could|might|can|would|should|will probably|definitely|maybe? do|try|be|start|see|go that|it|to|talk|with",
            "i think i could|might|can|will|should|would",
            "that|it|sounds would|be|is|sounds ... good|great|idea|nice|perfect|doable",
            "my|health|the|breathing lungs|asthma|issues|cough|weight|liver|license",
            "get|got|getting in|into|out trouble",
            "^ a|an|like|maybe|probably|about|say seven|eight|nine|ten|7|8|9|10",
            "i ... think about ... my|the|it|how",
            "because|'cause i ... want|need|love|know|care",
            "be healthy|healthier|better|sober|there|able",
        ),
        1.0: (
            "better",
            "help|helps",
            "hopefully",
            "i guess|suppose i could|should|can",
            "definitely",
            "i mean i should|could|want",
            "change",
            "goal|goals",
        ),
    },
    "plans": {  # a step of one's own: commitment and taking steps, MISC 2.5
        2.4: (
            f"i'll|i'd {_MAYBE} {_STEP}",
            f"i can|could|will {_MAYBE} {_STEP}",
            f"then|first|and|so|anyone|me|phone i would {_MAYBE} {_STEP}",
            f"i'm|i am? ... going|gonna to? {_STEP}",
            "i'm|i am? calling|asking|telling|writing|meeting|signing|seeing|bringing|starting ... tonight|tomorrow|the|my|them|him|her|on",
            "i will|i'll try to",
        ),
        1.2: (
            "if ... called|came|knew|asked|helped",
            "help me find|write|say|plan|think|practise|practice",
            "tonight|tomorrow $",
        ),
    },
    "sustain": {
        2.0: (
            "i don't|didn't|do not ... think|see|feel|need|care|believe|know|want ... problem|need|reason|point|change|stop|quit|"
            "that|i|bad|to|big|why|any|it",
            "fine|ok|okay|alright|right|good|all ... for now",
            "okay|ok|fine|good|alright the way|as it|they|things",
            "okay|ok|fine|good|alright with|by|for me",
            "things|it|everything are|is fine|okay|ok|good|alright",
            "^ i'm good",
            "no rush|hurry",
            "not in ... rush|hurry",
            "i'd|i would? rather keep|stay|not|leave|have",
            "i don't ... have|got ... problem|time|money|energy|choice",
            "i can't|cannot|couldn't|can not",
            "it's|it|that's|that ... hard|difficult|tough|impossible|scary|stressful|boring|expensive ... to|for|when|because",
            "it's|it|that's|be ... hard|difficult|tough|impossible",
            "i ... like|love|enjoy ... it|drinking|smoking|my|to|being|the|them",
            "helps|relaxes|calms me",
            "i'm|i am? ... not ... ready|sure|going|gonna|interested|willing|addict|alcoholic|sick|quitting|hurting",
            "i'm|it's|that's|not fine|okay|bad|big|fun",
            "not ... that bad|big|much|serious",
            "doesn't|don't ... bother|work|matter|affect|help|hurt|mean",
            "i'd miss|lose",
            "i don't|didn't|doesn't think ... i|it|that|there|could",
            "it ... my|the only|best ... way|thing|time|friend|break",
            "gets|get|make|makes me ... through|by|nervous|jittery|anxious|relaxed",
            "isn't|wasn't|aren't|ain't ... problem|bad|big|deal|issue|necessary",
            "just ... beer|one|couple|few|bit|fun|once|weekend|weekends|social",
            "never|not ... work|works|worked|happen|be|change",
            "everybody|everyone|all my friends|they all ... does|do|drinks|smokes",
            "i've tried ... but|and|before|everything|that",
            "it's my|only|just",
            "don't see|get ... why|how|what",
            "no time|way|point|reason|money",
            "too ... busy|tired|hard|much|late|expensive|old|stressed",
            "i need ... my|it|a drink|cigarette",
            "i'm|i am? ... used to",
            "what's the point",
            "why should i",
            "i have|need|get to smoke|drink|relax|unwind",
            "it's ... fun|relaxing|stress",
            "they|she|he ... overreacting|making|nagging|on my",
        ),
        1.0: ("but i", "i don't know", "stress|stressful|stressed", "craving|cravings", "^ no"),
    },
}
