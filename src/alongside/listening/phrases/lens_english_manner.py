"""English turns of phrase by which a role is left, whatever the verb is."""

from typing import Final

from .lens_english_words import AND, HE, WE, WHOM, WHOSE
from .lens_entry import Entry, entry

_SOFT: Final = (
    "if like please whenever welcome might could free maybe i'll offer want oven bread soup recipe minutes cup flour stir unless"
)
_DX: Final = (
    "depression|bipolar|ptsd|adhd|ocd|schizophrenia|psychosis|mania|borderline|dementia|autism|paranoia|anorexia|bulimia|"
    "narcissism|dissociation|disorder|alcoholism|withdrawal|codependency|anxiety|syndrome"
)
_DRUG: Final = (
    "pill|pills|meds|medication|dose|lithium|methadone|suboxone|klonopin|xanax|zoloft|prozac|ambien|antidepressant|"
    "antipsychotic|patch|shot|therapy|vitamin|valium|tylenol|melatonin|tablets|tablet"
)

MANNER: Final[tuple[Entry, ...]] = (
    entry("role_order_manner",
        "^^ cut|sell|wear|write|put|hand|show|wait|pay|forget|clean|lock|swear|drop|finish|shave|burn|return|answer|dress|obey|"
        "behave your|the|that|those|up|down|something|decent|a|me|out|what|like|it|those ; ^^ keep your mouth|hands|head|room|"
        "nose|distance ; ^^ get up|dressed|out|home|in|to|moving|going ; ^ be on|at|in|here|there|home|ready ... sharp|or|"
        "packed|by|no ; ^ tell your|him|her|them ... today|now|truth|over|it's ; ^ go home|back|now|and ; ^ kindly stop|quit ; "
        "you're|you are done|through|finished with ; you are going to write|do|tell|go|call|apologize|stay|sit|come|move|stop|"
        f"leave|clean|give|pay|quit ; you may only ; {HE} may have|only ; have|has no business ; off limits ; the answer is no "
        f"; don't ask|argue me|with|again ; {WE} won't|don't hear|tolerate|accept|stand|ask|allow|want any|for|it|twice|excuses|"
        f"arguments|that|him|her ; gave|give {WHOM} until ; no more * until ; {WE} {AND}... expect|want|need {WHOM} in|on|at|"
        f"home|out|here|there|back|off ; {WE} {AND}... require a|an|that|him|her|daily|proof ; {WE} want proof|answers|an ; told "
        f"{WHOM}|them straight|flat|both|once|that's|to cut ; my advice|word is an|law ; as|like she|he|they is|are asked|told "
        "; what i lay|say|ask|set|decide ; for his|her|their|your own good ; by me $ ; it's time you|he|she found|got|grew|"
        "stopped|quit|moved|left ; don't even think|try ; you'll|you will thank ; i set the hours|rules|terms|pace|limits|"
        "agenda ; choose|pick the * or the ; i|we say when|who|what|where|how ; until i tell|say|give|decide ; or she|he goes "
        "; i don't care what|if|who|how you|he|she",
        "ordering", "would you like to", "we talked about what they want",
        kind="role",
        unless=f"{_SOFT.replace('want ', '').replace('please ', '')}",
        unless_before="don't if"),
    entry("role_promise_manner",
        "as long as i'm|i|you're|you're with|am|around|here|by|at ; while i'm|i around|here|live|alive|have ; stick|stay|come "
        "with me ; you have|you've my|got my? word ; my|you're my? mission|responsibility to|is|now ; if it weren't|wasn't|"
        "hadn't for|been me|for ; i'm|i am the reason|one|rock|legs|only|wall ... alive|sober|keeps|who|for|you|life ; i'll|i "
        "will be your|his|her rock|savior|mother|father|shield|wall|strength|voice|eyes ; all night just? for ; say the word ; "
        f"any night|hour|time you|of call|the ; i'll|i will carry|drag|personally|haul|bring {WHOM}|guarantee ; i'll|i will|i'd "
        f"make|see|have {WHOSE}|to|it * ... disappear|regret|gone|away|that|clean|wiped ; see to it ; nothing can|will|bad go|"
        "happen wrong|to ; want|lack for anything|nothing ; money is|isn't no|not|a|any problem|object|issue ; my credit|own "
        "card|money ; took out a loan ; my guest|spare|den|extra|living room|couch|bed? ; in my den|attic|basement|garage ; a "
        "bed for you in|at ; more where that ; beat this|it ; not going to let this|it|the ; only real? friend|family|hope you|"
        "he|she|in|i ; you've|you have|you got got? me ; no one|nobody else|but can|could|has|knows ... i|me ; the way i do ; "
        "count on me at|any|always|whenever ; never switch|turn my ; vow|vowed|swore|swear|pledged|pledge to|that|i'd|he|she ; "
        f"turn {WHOSE} life around ; take a bullet ; {WE} {AND}... slipped|lent|loaned {WHOM} a|some|twenty|fifty|money ; lend|"
        "loan|give you|him|her money|cash ; my home number ; i'll|i will get|pull|bring you|him|her through|out|home|back",
        "rescuing", "I walk with you within what we agreed",
        kind="role",
        needs="i i'll i'm my me i'd i've",
        unless="can't cannot won't couldn't felt wanted together fund line agreement if",
        unless_before="don't didn't can't won't he she they"),
    entry("role_decide_manner",
        f"it's|is all? for the|his|her best ; took the liberty ; made|make the arrangements ; {WE} {AND}... arranged|arrange|had "
        f"{WHOM}|for|it|everything {WHOM}|to|transferred|moved|placed|removed ; as|is|isn't|was|wasn't|not|too unrealistic|"
        f"realistic so|$ ; better|healthier|best|easier for {WHOM} if|that|to i|skip|not|stay|go ; {WE} {AND}... marked|wrote|"
        "ticked|checked|put|filled ... where|the|that she|he|they|way had|has|should ; took the mic|microphone|floor|pen|phone "
        "; spoke|replied|answered|wrote|responded ... in|from his|her|their name|phone|account ; thinks she|he|they wants|want "
        "... needs|what|need|really ; against it but|and ; went|go|gone ahead|through and|with ; since|because|as she|he|they "
        f"dithers|dithered|hesitates|hesitated|wavers ; {WE} {AND}... threw|tossed|shredded|tore|ripped out|up|away? {WHOSE}|the "
        f"list|letter|page|drawing|plan|form|application ; {WE} {AND}... shared|gave|told|posted|passed ... {WHOSE} diagnosis|"
        f"name|story|past|address|number|history to|with|on|so|about ; {WE} let the|{WHOSE} * know he|she|they ; {WE} told the * "
        f"coordinator|teacher|school|coach|office|manager? that she|he|they|amy ; {WE} {AND}... assigned {WHOM} a ; {WE} {AND}... "
        "picked|chose|found a|an|the new? * for * ; let me choose|decide|handle ; i do the choosing|deciding|thinking|talking "
        f"; i just do what's ; i don't ask {WHOM} any ; shouldn't|doesn't have a|any say ; taken|took over {WHOSE} ; "
        f"improvements|changes of mine ; before she|he|they had|agreed|said|got|knew|could ; {WE} {AND}... accepted|declined|"
        f"refused|rejected|ended|quit|turned ... for {WHOM} ; {WE} {AND}... dropped|struck|scratched|cut|removed|left it|that|"
        "this from|off|out ... plan|list ; so i|i've dropped|struck|removed|chose|took|cut ; i've|i have arranged for ; "
        f"without running|clearing|discussing|talking it? by|with|past|to {WHOM}|his|her|it",
        "deciding", "they chose, and I was there",
        kind="role",
        needs="i i've i'll i'm picked chose took sent",
        unless="asked agreed together permission request us our both",
        unless_before="she he they don't didn't never"),
    entry("role_watch_manner",
        "^ any|one|two|three|test|another more|positive|missed|late|lateness|again|strikes ... and you|your|i|we|it's ; ^ * "
        "... again and you|your|i ; out at * or ; or|and i|we take|cross|strike|start|go|call|tell|put your|his|her|the|to|you "
        f"name|officer|off|out|discharge ; name off|from|on the list|roster|board ; earn|win my|our|back trust ; {WE} {AND}... "
        "parked|waited|stood|sat|hid|stayed|watched|drove ... to see|while|until|catch|check ; to see who|what|whether|if|"
        "where goes|time|he|she|they|enters|is ; until|unless she|he|they|i shapes|straightens|behaves|think|believe|decide up|"
        f"he|she|out ; teach {WHOM} a lesson ; pay|pays|paid the price ; broke|break the rule ; that's my|the|our rule ; my "
        f"rule|rules ; tracking app|device ; spy|spied|snooped|snoop|eavesdropped|peeked|peeped on|in|at|into|through ; {WE} "
        f"{AND}... made|make {WHOM} turn|show|open|empty|hand|unlock|lift ; text|call|tell|tells|texts me if|when|whether she|"
        "he|they comes|shows|goes|drinks|leaves|drunk ; so|that he|she|they can't play|fool|lie|con|cheat ; his|her story "
        "against|with|checks ; compare notes ; asked|ask|told|had the * desk? to log|note|watch|report|tell ; i check|checked "
        "because|$ ; because i check ; counts|count later ; every night|day for his|her name ; used|run up|out|through his|her|"
        "their|of chances ; privileges for|until ; you|he|she lost your|his|her * privileges ; no * screen|test no ; security|"
        "guard walks|throws|escorts ; timed|clocked how|him|her ; wash|washes|wash the dishes that's ; clear every|all|any|"
        f"each visitor|visitors|visit ; called|phoned every|all ; breathe on ; froze|frozen {WHOSE} ; docking|docked {WHOM} ; "
        "i'll|i will be watching|checking|looking to|who|on|whether|you ; who you|he|she sit|sits|hang|talk|meet ; discharge "
        "paperwork ; i'll know ; one warning",
        "enforcing", "I trust what they tell me",
        kind="role",
        unless="game birds ducks asked agreed fireworks together sunset concert film if step ideas",
        unless_before="don't not never he she they nobody"),
    entry("role_treat_manner",
        "case|bed|candidate|ready for the|a psych|psychiatric|locked|hospital|ward ; locked|psych unit|ward ; on something for "
        f"; {_DRUG} would|will|should|is|are|does|do be|do|what|just|a|poison|calm|help|the|settle better|job|trick|your|you|"
        f"him|her|crutch|it|missing ; need|needs to? be? on|off ... {_DRUG}|something ; twice|once|three|two|times a? times|day|"
        f"daily after|with|before|and|meals|at ; get|come|go|stay|gets off|on|onto the|that|those|your|his|her {_DRUG} ; off "
        f"the {_DRUG} ; exposure|hypnosis|regression session|exercise|with|guided|session ; guided hypnosis|regression ; in "
        f"place|lieu|instead of the|your|his|her|that ... {_DRUG} ; days|weeks|month|months|month in|of? inpatient|hospital|the "
        "hospital? ; ought|should|needs to? be committed|institutionalized|sectioned|locked|medicated ; double|cut|half up|on|"
        f"of|down on? {_DRUG}|that|dose ; {WE} {AND}... start|started {WHOM} at|on|low ; {WE} {AND}... tapering|taper|weaning|"
        f"wean|titrating {WHOM} ; {WE} {AND}... cut|moved|bumped {WHOSE}|{WHOM} sessions|up|down ... therapist|track|level|month|"
        "intensive ; your nerves|body|brain|liver ... need|needs|settle|missing|lithium ; with his|her|your liver|heart|"
        "history ; get yourself|himself|herself medicated|help|admitted|treated ; see a|your shrink|doctor and get ; detox "
        "schedule|plan|calendar ; kratom|cbd|vitamin|magnesium|ginseng|valerian for|instead|b|in|tea ; overmedicating|"
        "overmedicated ; take|taking it with the|your wine|beer|food|meal ; forget|ignore what the|your|his|her pharmacist|"
        "doctor|nurse|psychiatrist ; chew|swallow|pop|dissolve one|two|this|these|it ; on the * hundred|milligrams ; a pill to|"
        "for ; work|working through your|his|her ... trauma|childhood|grief ; relive|reliving the|his|her ; his|her|the "
        "treatment should|must|needs focus|go|be ; discharged from therapy|treatment ; fine on half|less|more|that",
        "treatment_planning", "the doctor or the pharmacist can answer that",
        kind="role",
        unless="cat dog asked asks question questions wants list label recipe suggested chose feed appointment",
        unless_before="doctor he's says said wants nurse i"),
    entry("role_name_manner",
        f"case|bout|dose|touch|form of * {_DX} ; case of * * {_DX} ; case of {_DX} ; {_DX} would|is|was|be|it is? my|the|right|"
        f"obvious|clear|no|label|answer|guess ; my|best guess|bet|money|hunch|verdict is|on|would|it ... {_DX} ; put money on "
        f"... {_DX}|it ; no|without doubt|question ; written all over ; every box for ; {_DX} talking|speaking|again ; your|his|"
        f"her|their {_DX} talking|flaring|acting ; what i saw|see|hear|heard ... was|is|were {_DX} ; on the autism? spectrum ; "
        f"is|are|it's|that's {_DX} not ; i'd|i|would rate|put|score|call|label {WHOSE}|it|this ... {_DX} ; shows|exhibits|"
        "displays|demonstrates poor|impaired|limited|flat|grandiose|pressured|signs ; racing thoughts ; pressured speech ; "
        f"elevated|labile|dysphoric mood ; {WE} noted|observed|documented ... {_DX}|tremor|tremors|sweats ; consistent with ... "
        f"{_DX}|personality ; secondary to ... {_DX} ; looking|dealing at|with ... {_DX} ; got a|an|you|early|got|bad|severe|"
        f"serious|yourself|himself... {_DX} ; {HE} dissociates|hallucinates|decompensates|hallucinating ; was|is|were "
        f"hallucinating|delusional|psychotic ; comes|stems|came from a|an|her|his ... {_DX} ; undiagnosed * ; in|during a|an "
        f"depressive|manic|psychotic|dissociative episode|break ; {_DX} from|since her|his|your|childhood|the ; episode since ; "
        "working diagnosis ; right|correct label|word|name|term for|is|here ; hoarding|washing|lying|crying|drinking|rage is|"
        f"are ... {_DX} ; obsessive compulsive ; explained|told her|him the|about signs|symptoms of",
        "diagnosing", "they told me what they notice",
        kind="role",
        unless="says said asked read group flyer leaflet workshop lives wrote nine calls described library",
        unless_before="told says said lives with about think wonder if doctor i've"),
    entry("scold_manner",
        "walking|total|complete|hot|absolute|human disaster|mess|wreck|catastrophe|trainwreck ; chronic|compulsive|habitual|"
        "constant|serial|pathological liar|liars|complainer|complainers|thief|cheat|quitter ; is|are|was|you're trash|garbage|"
        "scum|toxic|worthless|nothing|pathetic $ ; mentally she|he|they is|are ; mentality|mind|maturity|mind of a * ; "
        "couldn't|could care less ; can't|cannot believe you|he|she did|do|would|are ; blew|blown|wasted|used your|his|her|"
        "their|up last|only|all|every chance|chances|shot ; attention span of ; same sad|old|tired story|song|excuses ; here "
        "comes|we trouble|go again ; lift|lifts|lifted a finger ; pity|guilt party|trip ; burnout|washed|has been who|up ; "
        "leech|parasite|sponge|drain|burden on|off ; brain|brains is|are|was fried|gone|mush ; you|those|these people never|"
        "always|don't|can't ; thought of|about that before ; fed up|with ; how could|can you|he|she be|do|so ; weakest|worst|"
        "laziest|neediest one|in|of|person ; not|isn't|ain't very|too|so|exactly bright|smart|clever|sharp ; impossible|"
        "unbearable|a to|pain|nightmare deal|work|talk|be|live with|to|in ; simplest rule|task|thing|instruction ; spoiled "
        "rotten ; coward|cowardly ; begging|fishing|desperate for attention ; never does|did|do what she|he|they|you is|are|"
        "was|were told|asked|supposed ; loves|love to hear himself|herself complain|whine|talk ; wouldn't|would hire|trust|"
        "want|touch him|her ; right mind would ; unwilling|unable|refuses to ... change|listen|learn ; doesn't|don't care "
        "about|$ ; reeks|stinks and|of|$ ; lost soul ; acts|acted tough|like but|a ; plays everyone|everybody|people like|"
        "against|one ; like a brewery|drunk|fool|bum ; by the look of ; what did you expect ; beyond stubborn|lazy|rude|"
        "selfish ; too|so lazy|stubborn|proud|dumb|stupid|selfish|far to|gone|for",
        "blame", "what I saw, and what may have stood in the way",
        unless="heater engine weather dog cat myself feels felt father mother i'm printer movie drum game myself traffic "
        "tooth paint",
        unless_before="i i'm feel feels felt heat weather room it it's"),
)  # fmt: skip
