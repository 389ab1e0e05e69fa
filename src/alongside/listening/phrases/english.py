"""English phrases. A weight near 2 is nearly certain by itself; below 1 it needs company.

Terms follow MITI 4.2.1 (Moyers et al.) and MISC 2.5; role drift, self-centredness and
dismissing follow the project's own guideline.
"""

from typing import Final

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
        2.0: (
            "^ what",
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
        2.2: (
            "how much|many|long|old|often|far|big|tall|late|soon|frequently|likely|important|"
            "confident|ready",
            "what time|day|year|age|month|number|grade|size|date",
            "^ when",
            "^ where",
            "^ who",
            "^ which",
            "^ whose",
            "^ do|does|did|is|are|was|were|have|has|had|will|can|could|would|should|may|shall "
            "you|he|she|it|they|we|i|that|this|there|your|the|any|anyone|anybody|those|these",
            "^ don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|won't|can't|"
            "couldn't|wouldn't|shouldn't",
            "or not $",
            "^ any",
            "^ ever",
            "is that right|correct|okay|ok|fair|true|something",
            "does that make sense|sound",
            "scale of|from",
        ),
        1.4: (
            "do|does|did|is|are|was|were|have|has|will|can|could|would|should you|he|she|it|"
            "they|we|that|this|there",
            "or what|something $",
        ),
        0.8: ("or", "right|okay|ok|yeah|correct|huh|no|yes $"),
    },
    "mirrors": {  # reflection stems
        2.4: (
            "it|that|this sounds|seems|sound like|as|to",
            "^ sounds|seems like",
            "sounds|seems like you|you're|it's|there's|that's|a|things|maybe|part",
            "what i'm|i am|i hear hearing|heard|picking",
            "i'm|i am hearing|sensing",
            "i hear you|that|a",
            "hear you saying|say",
            "you're|you are|you were saying|telling|describing|thinking|feeling|hoping|wondering|"
            "wanting|noticing|looking|saying|struggling|worried|concerned|considering|trying",
            "if i'm|i understand|hear|hearing|understanding|got|heard ... right|correctly|you",
            "part|side of you",
            "on the? one hand",
            "on the other hand",
            "let me see if i",
            "you feel|felt|want|wanted|wish|wished|hope|hoped|believe|love|hate|value|realize|"
            "realized|recognize|notice|noticed|see yourself",
            "you've been|noticed|thought|tried|decided|realized|felt|wanted|worked|come|found|"
            "learned|lost|seen|gone",
            "in other words",
            "in your mind|eyes|view",
        ),
        1.4: (
            "^ you|you're|you've|you'd|you'll",
            "^ your",
            "^ not",
            "^ it's|that's important|hard|difficult|tough|frustrating|scary|been|really",
            "for you $",
            "to you $",
            "important|matters|matter|meaningful to you",
            "^ so|and|but you|you're|you've|you'd|your",
            "^ so|and there's|there|that's|it's|it|they|she|he|this",
            "you'd|would like|rather|love|prefer to",
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
        2.2: (
            "you should|shouldn't|oughta",
            "you|you'd|you'll need|needed|have|ought|got|gotta to",
            "you've got|gotta to",
            "you better",
            "you'd better",
            "you must",
            "i'd|i would|i'll suggest|recommend|advise|encourage|urge|say",
            "i suggest|recommend|advise|encourage|urge|want you to",
            "my advice|suggestion|recommendation",
            "if i were you",
            "why don't you",
            "^ try to? *",
            "^ make sure",
            "^ don't forget",
            "^ stop|quit|start|go|call|take|keep|avoid|remember|consider|think|use|ask|join|write "
            "* *",
            "you might|may|could|can want|try|consider|think|look|start|use|go|do|talk|call|ask|"
            "take|keep",
            "what|one thing you can|could|need do|to",
            "it would|might|could|may help|be ... if you|to",
            "it's|it is important|best|better|crucial|essential|vital that|to|for|if",
            "the best|first thing to|is|you",
            "need|want|like you to",
            "we need|recommend|suggest to?",
            "have you thought|considered|tried",
            "you just need|have",
            "maybe you|we could|should|can",
            "how about you|we|trying",
        ),
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
            "research|studies|study|evidence|statistics|data show|shows|suggest|suggests|says|"
            "found|have|has|tells",
            "there's|there are|is ... program|programs|group|groups|meeting|meetings|service|"
            "services|options|option|resources|resource|website|app|apps|number|ways|things|"
            "medication|medications",
            "people who|with|in|often|usually|sometimes|find|say",
            "a lot of|many|some|most people|folks|kids|teens|adults|patients|men|women|parents|"
            "students",
            "what happens is",
            "the reason|way|idea|purpose|goal|risk|thing is|that|we|for|of",
            "called the? *",
            "percent of",
            "can|could|may|might|will cause|lead|increase|reduce|affect|damage|harm|prevent|"
            "result|raise|lower|help|make|improve",
            "causes|increases|reduces|affects|leads|prevents|contains",
            "recommended|normal|safe|standard|typical|average limit|limits|range|amount|level|"
            "guidelines|drink|dose",
            "^ it's|it is|this|that|these|they're is|a|an|called|usually|very|also|one|made|used",
            "we have|offer|offers|provide|do|run|call|use|want|usually|also|can|know|consider|see",
            "our program|clinic|group|center|role|job|time|session|services|office|policy|team",
            "for example|instance",
            "is|are available|open|free|common|linked|associated|related|designed|called|rare",
            "according to",
            "just so you know",
            "let me tell|show|explain|share|give",
            "i'll|i will|i can|i'm|i gonna|going|be|give|send|write|show|share|let|get|call|have",
            "my name|name's is?",
            "i'm|i am here to",
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
    "affirms": {
        2.2: (
            "i'm|i am ... proud of|impressed|glad|happy|pleased",
            "i appreciate|admire|respect|applaud|commend",
            "i really appreciate|admire|respect",
            "takes|took ... courage|guts|strength|effort|work|commitment|bravery",
            "that's|it's|what ... great|wonderful|fantastic|awesome|excellent|amazing|terrific|"
            "impressive|huge|admirable|courageous|brave",
            "good|great|nice for|job|work|idea|thinking|effort|plan|question|point",
            "well done",
            "congratulations|congrats",
            "good for you",
            "you've|you|you're ... worked|working|tried|done|come|shown|managed hard|great|well|"
            "lot|far|way|strength",
            "you're ... strong|brave|courageous|resourceful|committed|determined|resilient|"
            "thoughtful|capable|dedicated|honest|motivated|smart|caring",
            "your strength|courage|honesty|commitment|effort|efforts|determination|openness|"
            "persistence|hard|willingness|patience|insight",
            "you should be proud",
            "thank|thanks you? for? ... sharing|coming|telling|being|talking|trusting|opening|"
            "honest|honesty",
            "you ... care|cared about|deeply|lot|so",
            "shows ... strength|courage|commitment|care|how",
        ),
        1.0: ("^ great|wonderful|awesome|fantastic|excellent|perfect|terrific|congratulations $",),
    },
    "collaborates": {
        2.0: (
            "what would you like|prefer ... talk|work|focus|do|start|discuss|today",
            "where would you like|want to start|begin|go",
            "what do you think ... we|about that|would|might|could|help|works",
            "we can|could ... together",
            "let's ... together",
            "work on ... together",
            "figure ... out together",
            "put our heads together",
            "how does that sound",
            "how would you like to",
            "what's|what most important|helpful|useful ... to|for you",
            "what are your thoughts|ideas",
            "what ideas do you",
            "would that|it work|be for|helpful you?",
            "does that fit|work|sound",
            "is there anything else you|that",
            "our agenda|plan",
            "set|make|build|write a? ... agenda|plan together",
            "you're|you are the expert",
            "is that|this something you",
            "where do we|you go|want from|to",
        ),
    },
    "gives_choice": {
        2.2: (
            "up to you",
            "your choice|decision|call",
            "you|you're ... decide|choose|decides",
            "you're|you are ... one who|that decides|decide|knows",
            "only you can|know",
            "you ... the? ... final say|control|charge",
            "in the driver's seat",
            "you're in charge|control",
            "no one|nobody can ... make|force|decide|tell",
            "whatever you decide|choose|want|prefer|feel",
            "your own pace|terms|way|decision|choice|decisions|choices",
            "you ... don't have to ... answer|talk|decide|if|unless",
            "feel free to",
            "it's you who",
            "entirely|totally|completely up|your",
            "you know yourself|best|what's",
            "i respect|support your|whatever",
        ),
    },
    "confronts": {
        2.0: (
            "you're|you are lying|kidding|fooling|making|being|wasting|just ... yourself|excuses|"
            "lazy|selfish|stubborn|irresponsible|ridiculous|difficult|defensive|time",
            "that's|those|these ... excuse|excuses|no",
            "no excuse|excuses",
            "you're in denial",
            "you always|never ... do|say|listen|try|learn|follow",
            "i told|warned you",
            "what's|what is wrong with you",
            "how could you",
            "why would you ... do|say|not|even|think",
            "why didn't|haven't|can't|won't you",
            "you don't ... care|want|get|understand|realize ... that|enough|it|really|how|about",
            "do|did|don't you ... realize|understand|care|see ... that|how|what|about",
            "you can't|cannot|shouldn't be keep|just|serious|expect",
            "are you serious",
            "i don't believe|buy ... you|that|it",
            "if you really wanted|cared|loved",
            "should know|have better|known",
            "you ... knew better|exactly",
            "take|took|taking|need responsibility for|to",
            "shame on you",
            "you're not ... trying|listening|serious|honest|thinking",
            "what were you thinking",
            "disappointed in|with you",
            "you ... problem|alcoholic|addict $",
            "you're ... hurting|killing|ruining|destroying|risking ... your|yourself|the|them|her",
        ),
    },
    "dismisses": {
        2.2: (
            "it's|that's|it not ... big deal|bad|serious|problem|hard",
            "could be|have been worse",
            "at least you|it|he|she|they|you're",
            "everyone|everybody ... feels|goes|has|gets|does|struggles",
            "get|gotten over it|that|this",
            "don't|stop ... worry|overthink|overreact|overreacting|worrying|cry|complaining about?",
            "you're|you are ... overreacting|overthinking|exaggerating|dramatic|sensitive|fine",
            "look on the bright",
            "just ... relax|think positive|positive|move|forget|snap|cheer|calm|smile",
            "you'll ... be fine|okay|ok|over",
            "you'll get over",
            "let it go",
            "other people ... worse|harder",
            "some people ... worse|harder",
            "anyway ... let's|moving|next|back",
            "cheer|man|toughen|suck up|it",
            "calm down",
            "that's life",
            "it is what it is",
            "happens to everyone|everybody|all|the",
            "nothing to worry|cry|be",
            "don't be ... silly|ridiculous|sad|dramatic|like|sensitive|upset",
        ),
    },
    "comforts": {
        2.0: (
            "i'm|i am|so sorry ... to|that|you|for|about",
            "that must|had be|have|feel been? *",
            "must ... hard|painful|difficult|frightening|scary|lonely|exhausting|tough|frustrating",
            "that|it|this sounds|is|was|seems|feels ... hard|painful|difficult|frightening|scary|"
            "lonely|exhausting|tough|awful|terrible|heartbreaking|overwhelming|rough|heavy|"
            "stressful|frustrating|upsetting",
            "that's|it's ... hard|painful|difficult|frightening|scary|lonely|exhausting|tough|"
            "awful|terrible|heartbreaking|overwhelming|rough|heavy|stressful|frustrating",
            "i can ... imagine|understand|see|hear ... how|why|that|you",
            "i'm|i am here|with with|for you",
            "you're not alone",
            "makes|made ... sense that|you|to|given|why",
            "makes a lot of sense",
            "it's|that's ... okay|ok|understandable|natural|human to|that|given|you",
            "completely|totally|perfectly understandable|natural|normal",
            "anyone would|in your",
            "no wonder",
            "my heart",
            "thank you for trusting",
            "take your time",
            "i feel for you",
            "you've been|gone through ... lot|so|much",
            "you ... deserve",
            "what a ... loss|week|day|year|load|lot",
        ),
    },
    "tells_own": {  # self-disclosure: needs "I" and a life of one's own
        2.2: (
            "when i was|had|first|got|started|went|lost|came|used|quit|stopped",
            "i've been there|through|where|sober|clean|in|an|a|depressed|diagnosed",
            "i used to",
            "in my own? ... experience|recovery|life|case|journey|family|story",
            "i'm|i am ... in recovery",
            "i was diagnosed|addicted|using|drinking|hospitalized|homeless|arrested|depressed|in",
            "i struggled|relapsed|drank|smoked|lost|quit|remember|hit|went|grew|lived|felt",
            "i had ... too|myself|a|the|my|an|to|panic|depression|anxiety",
            "for me ... it|what|was|that|the|recovery",
            "me too",
            "i ... felt|know|went|did ... same|like that|feeling|too|way",
            "my own recovery|story|experience|struggle|struggles|journey|depression|anxiety",
            "my mother|father|mom|dad|brother|sister|wife|husband|son|daughter|kids|sponsor|"
            "family|partner",
            "what helped|worked ... me",
            "helped me",
            "i also ... had|have|struggle|struggled|felt|used|went|lost",
            "i personally",
            "i have ... years|months ... sober|recovery|clean",
            "as someone who",
        ),
    },
    "turns_to_self": {
        1.8: (
            "that's|that nothing compared",
            "i had it worse|harder",
            "that|it reminds me of ... when|my|the|a",
            "let me tell you about my|me|what|when|the",
            "my situation|story|case|problem was|is ... worse|harder|different|similar|like",
            "when i was ... i|my",
            "same thing happened to me",
            "i know exactly how",
            "you think that's|you",
            "i'm|i am ... tired|upset|stressed|exhausted|hurt|disappointed|frustrated",
            "i need you to",
            "makes me look|feel|sad|angry|upset|tired|bad",
            "for my sake",
            "after all|everything i've|i did|done",
            "i worked|work so|really hard",
            "do it|this|that for me",
        ),
    },
    "diagnoses": {
        2.2: (
            "you|you're ... have|has|are|'re ... depression|bipolar|ptsd|adhd|ocd|schizophrenia|"
            "schizophrenic|anxiety|disorder|borderline|alcoholic|addict|depressed|psychotic|manic|"
            "codependent|narcissist|autistic",
            "sounds|seems|looks like ... depression|bipolar|ptsd|adhd|ocd|schizophrenia|anxiety|"
            "disorder|borderline|psychosis|mania|withdrawal",
            "you're|you are ... clinically|an|a ... depressed|alcoholic|addict|bipolar|"
            "narcissist|codependent",
            "i think|believe|suspect it's|you|you've|this ... bipolar|depression|ptsd|adhd|"
            "disorder|anxiety|psychosis",
            "that's|this|these|those ... symptom|symptoms|sign|signs|textbook|classic of?",
            "your diagnosis is|should",
            "you meet ... criteria",
            "i'd|i would diagnose|call",
            "textbook|classic|clear case|sign|signs of",
        ),
    },
    "plans_treatment": {
        2.2: (
            "you should|need|have|must ... take|start|stop|increase|lower|change|double|skip|be|"
            "cut|come|get ... medication|meds|medicine|dose|dosage|pills|lithium|methadone|"
            "suboxone|antidepressant|antidepressants|treatment|rehab|detox|inpatient|hospital",
            "i'd|i would ... take|stop|increase|lower|change|cut|come|recommend|suggest|start|"
            "skip ... medication|meds|medicine|dose|dosage|pills|antidepressant|detox|rehab|"
            "inpatient",
            "stop|skip|increase|lower|double|cut|reduce|change|raise ... your|the|that|those "
            "medication|meds|medicine|dose|dosage|pills|prescription|antidepressant|"
            "antidepressants",
            "go off|on ... meds|medication|pills|lithium|antidepressants",
            "come|get|go off your|the|those meds|medication|medicine|pills",
            "put|start|get|have|want you on ... medication|meds|lithium|methadone|suboxone|"
            "antidepressant|antidepressants|program|plan",
            "your treatment plan is|will|should|needs|says",
            "my|the treatment|plan ... for you is",
            "i'm|i am|i'll|we'll going|gonna|prescribing|putting|changing|starting|increasing|"
            "prescribe|increase|adjust ... dose|medication|you|treatment|meds|your ... treatment|"
            "dose|medication|meds",
            "take ... milligrams|mg|tablets|pills",
        ),
    },
    "enforces": {
        2.2: (
            "you're|you are not ... allowed|permitted",
            "if you ... don't|miss|skip|use|relapse|fail|drink ... report|kicked|discharged|"
            "terminated|out|lose|consequences|officer|write|sanction|done",
            "i'll|i|i'm|we'll have|will|going|gonna|need|be ... report|reporting|write|tell|"
            "inform|notify ... you|this|your|it|that ... up|officer|court|probation|judge|to",
            "i'll|i|will|have|need report you|this|it",
            "against the? rules|policy",
            "the rules are|say|is",
            "those|these|that are|is|'s the? rules",
            "program|house rules require|say|requires",
            "break|broke|breaking|violated|violate|violating ... rule|rules|policy|curfew|"
            "contract|probation",
            "you|you'll must|will|have|need ... comply|obey|attend|sign|submit|pee|test|drug",
            "consequence|consequences for|if|of you",
            "you'll|you ... be|get discharged|terminated|kicked|written|suspended|banned|"
            "sanctioned",
            "mandatory",
            "you have no choice",
            "as long as you're|you here|live|are ... rules|follow",
            "follow the rules",
            "or else",
            "it's required|mandatory|not ... allowed|you|that",
            "i can't|won't let you",
            "drug|urine test ... today|now|must|have",
        ),
    },
    "reports": {  # somebody else's authority, or the speaker's own history: not role drift
        2.0: (
            "doctor|psychiatrist|nurse|therapist|prescriber|doctors|team|judge|officer|they|court "
            "* ... said|says|told|thinks|wants|wanted|prescribed|diagnosed|gave|put|recommended|"
            "mentioned|thought",
            "ask|call|talk|check|speak|bring ... doctor|prescriber|psychiatrist|nurse|pharmacist|"
            "team",
            "i was|got|am|have",
            "when i",
            "my own? doctor|diagnosis|treatment|psychiatrist|medication|meds|rehab",
            "you said|told|mentioned|shared|feel|felt|were|want|wanted|wonder|decided|worry",
            "you're saying|worried|feeling|thinking|wondering|afraid|hoping|told",
            "not my role|place|job",
            "i'm not a|able|qualified",
            "i can't diagnose|say|tell",
            "you were diagnosed|told|prescribed",
            "do|did|does|have|what|how|would|are you|your|the|they",
            "people with|who|in",
        ),
    },
}
