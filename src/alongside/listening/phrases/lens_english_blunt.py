"""English turns of blame, doubt and scorn by which a writer shows a temper, and names that are thrown at people."""

from typing import Final

from .lens_entry import Entry, entry

_HE: Final = "he|she|they|you|who"
_HIM: Final = "him|her|them|you"
_HIS: Final = "his|her|their|your"
_SELF: Final = "himself|herself|themselves|themself|yourself"
_NAMES: Final = (
    "moocher|mooch|conman|snowflake|burnout|quitter|slacker|layabout|sponge|leech|thief|lush|creep|pervert|perv|jerk|bully|"
    "weirdo|airhead|moron|idiot|imbecile|dunce|dope|fool|weakling|pushover|doormat|crybaby|hothead|diva|princess|nag|"
    "monster|snake|weasel|rat|zombie|vegetable|recluse|retread|backstabber|cheat|cheater|crook|hustler|schemer|scammer|grifter|"
    "fraud|phony|faker|hypocrite|slob|pig|tramp|skank|hag|brute|savage|lowlife|scumbag|sleaze|sleazebag|punk|hoodlum|"
    "delinquent|menace|headache|nightmare|nuisance|pest|burden|sponger|freeloader|drifter|good-for-nothing|dud|flake|liability|"
    "whiner|complainer|liar|druggie|doper|ingrate|sociopath|psychopath|time-waster|know-it-all|jailbird|scum|buzzkill"
)
_NAMED: Final = (
    "piece of work ; con man|woman|job|artist ; bad|rotten seed|apple|egg|influence|news ; black sheep ; control freak ; ticking "
    "time? bomb ; charity case ; flight risk ; loose cannon ; total|complete|hot|absolute mess|disaster|trainwreck|wreck ; train "
    "wreck ; lost|hopeless cause|case ; sad sack ; walking disaster|drama ; professional victim|patient ; know it all ; two faced ; "
    "pig headed ; out to lunch ; repeat|regular|frequent customer|flyer|flier|offender|visitor ; high|super utilizer|utilizers ; "
    "dead weight ; dead end|beat ; habitual liar|offender|quitter ; chronic|habitual|born|proven|notorious|total|shameless liar|"
    "complainer|quitter|relapser|flake ; pain in the|my neck|ass|butt|rear ; thorn in"
)
_SCREWED: Final = "messed|screwed|blew|botched|ruined|wrecked|spoiled|fumbled|bungled|goofed|failed|flopped|trashed|sabotaged"
_PATIENCE: Final = (
    "fed|sick|tired|done|exhausted|finished|through|over|weary|frustrated|annoyed|irritated|losing|lost|out|disgusted"
)
_HABITS: Final = (
    "excuses|drama|lies|nonsense|attitude|games|whining|complaining|antics|behavior|moods|crap|crises|emergencies|manipulation|"
    "tantrums|stories|promises|laziness|lateness|selfishness|negativity|bullshit|bs|ways|chaos|neediness|mess|calls"
)

BLUNT: Final[tuple[Entry, ...]] = (
    entry("name_thrown",
        f"is|was|are|were|he's|she's|they're|you're|being|such|called|as|like|be|become|what|of just|nothing|but|basically|always|"
        f"really|clearly|such|a|an|the|real|total|complete|big|little|bit|born|known|absolute|plain|lazy|old|typical... "
        f"[ {_NAMES} ] ; {_NAMED}",
        "blame", "somebody having a hard time",
        unless="movie film novel book song cat dog joke role play played costume character game printer weather landlord traffic "
        "storm machine car computer engine customers store shop risk show sheet cake toaster apple apples apple's uncle",
        unless_before="i i'm my me feels felt like feel",
        unless_after="pan fish"),
    entry("like_them",
        "addicts|alcoholics|drunks|junkies|users|losers|felons|cases|criminals|liars|quitters|bums like you|him|her|them|that",
        "label", "people who have been through this"),
    entry("out_of_patience",
        f"i|we|i'm|we're|i've|staff|everybody|everyone|team had|am|are|is|really|so|getting|getting|beyond|pretty|just|very|"
        f"completely|totally|been|all... {_PATIENCE} up|and|tired|sick|of|with|by|about|patience|all|at|to... {_HIM}|{_HIS}|"
        f"this|telling|hearing|repeating|chasing|babysitting|reminding|explaining|dealing|waiting {_HABITS}|person|girl|guy|man|"
        f"woman|client|the|{_HIM}|for|with|{_HIS}|around|same|$ ; {_PATIENCE} up|and|tired|sick|of|with|by|about|patience|all|"
        f"at of|with|by ... {_HABITS.replace('|calls', '')} ; had it with {_HIM}|{_HIS} ; up to here with ; at my "
        f"wits|wit's|wits' ; gets|getting|got|get on "
        f"my|our|everyone's|everybody's nerves ; can't|cannot stand|take|bear|tolerate|put {_HIM}|{_HIS}|up|another|any more|"
        f"with|{_HABITS} ; drives|driving me|us|staff up|crazy|nuts|insane|mad ; makes|make me|my sick|blood|furious",
        "temper", "what I felt, and what may have stood in the way",
        unless="traffic weather printer bus noise rain landlord heat computer",
        unless_within="myself my-own"),
    entry("disappointed_in",
        f"disappointed|ashamed|embarrassed|appalled|disgusted|shocked|upset|angry|furious|mad|annoyed in|with|by|at|of|that {_HIM}|"
        f"{_HE}|{_HIS} ; let|lets|letting me|us|everyone|everybody|family|team|me|kids|children all|both|badly|really|so? down ; "
        "big|huge|major|real|such|great disappointment ; disappointing|disappointed me|us ; can't|cannot|couldn't believe|stand "
        f"that? {_HE} did|would|do|lied|used|let|drank|went|threw|blew|said|have|had ; how could {_HE}|he|she ; what|why were|"
        f"would|did {_HE} thinking|do|expect|such|that|think|even ; after everything|all i|we i've|did|have|do|we've|i|did? ; "
        f"how dare {_HE} ; i expected|thought|trusted better|more|better|you from|of|than|you? {_HIM}|this|that",
        "temper", "what I felt, and what I saw",
        needs="i i'm i've me us we you you've family everyone everybody team how what",
        unless_before="said says told he's she's feels himself herself",
        unless_within="himself herself myself",
        unless="myself i-let said says landlord system court office rain himself herself"),
    entry("messed_it_up",
        f"{_HE}|you've|he's|she's|they've just|really|always|totally|completely|have|has|had|also|even|manage|managed|to|went|and|"
        f"clearly... {_SCREWED} up|it|everything|this|that|all|again|things|once|$ ; until {_HE} {_SCREWED} ; {_SCREWED}|blew "
        "all? his|her|their|your|another|the|every last? chance|chances|shot|opportunity|opportunities|life|progress|recovery|"
        "placement ; throws|threw|tossed|throwing|wasted|wasting|wastes his|her|their|your|our|my|everybody's|everyone's|all|"
        "another time|life|meds|chance|chances|money|away|help|potential|talent ; another wasted|lost",
        "blame", "it did not work out this time",
        unless="printer hair movie game exam interview-test landlord store cake recipe color paint film test i'm",
        unless_before="i i've she's-told myself said says feel feels"),
    entry("all_their_fault",
        f"did|does|do|doing|done|brought|brings|bring this|it|that|all? this|it|that|all? to|on|upon {_SELF} ; {_HIS} own "
        f"worst? fault|doing|making|enemy|stupidity ; made {_HIS} bed now|so ; made "
        f"{_HIS} own? bed ... lie ; nobody|no|only one|herself|himself|yourself? to? blame but? {_SELF} ; only {_SELF} to "
        "blame ; asking|begging for trouble|this ; asked for this|trouble ; had|has|have it|this coming ; deserves|deserved|deserve what|"
        f"whatever|it|this|everything ; serves|served {_HIM} right ; gets|got|getting|get what|everything {_HE} deserved|"
        "deserve|deserves|asked ; somebody|someone|everybody|everyone|always|never else's|else|the|his|her|their... fault|blame "
        f"with|for {_HIM} ; always somebody|someone|everybody|everyone else's ; blames|blaming|blame everyone|everybody|others|the|"
        "his|her|somebody|someone... but|else|world|system|mother|except ; should have|'ve thought|known",
        "blame", "what happened, and what stood in the way",
        unless="cat landlord self-blame proud thanks prize reward",
        unless_before="i i'm feels feel said says my i've",
        unless_after="and|opened"),
    entry("only_thinks_of",
        f"only|just|never|mainly|mostly cares|care|thinks|think|cared|comes|shows|came|wants|worries|shows|does about|of|for|up|"
        f"because|it... {_SELF}|number|food|free|money|pass|coffee|attention|sandwiches|snacks|gift|stipend|himself ; all about "
        f"{_SELF}|her|him ; couldn't|could care less ; doesn't|don't|didn't|won't|never give|gives|gave a damn|crap|shit|hoot|"
        f"rip|fig ; wants|want|expects|expect|expecting everything|it|all|the|us|everyone|me ... handed|world|served|spoon|silver|"
        f"jump|fed|free ; couldn't|can't|won't|didn't|doesn't|not even|be|ever? bother|bothered to|with|calling ; full of|it "
        f"{_SELF}|it ; too good for|to us|this|me|group ; thinks|acts|acting|behaves {_HE}|like owns|better|the|he's|she's|is|owns... better|"
        "world|place|owns|everything|entitled|royalty|above|special|king|queen ; sense of entitlement ; entitled brat",
        "blame", "what they asked for, and what may be behind it",
        unless_before="i i'm we says said",
        unless="cat dog landlord office"),
    entry("bad_attitude",
        "bad|poor|terrible|lousy|awful|nasty|negative|rotten|horrible|defiant|disrespectful|snotty|crappy|real|big|serious "
        "attitude|temper|manners ; attitude problem|problems|issue|issues ; has|have|had|got|with|gave|gives|giving|copped me|us|"
        "staff|such|quite|an a|an? attitude ; lose|drop|check|change|fix|adjust|improve your|that|the|his|her attitude|tone ; chip "
        f"on {_HIS} ; holier than thou ; wrong side of ; anger|daddy|mommy|trust|abandonment|authority|control|boundary|rage|"
        "money|intimacy|commitment|honesty issues|problem|problems $ ; issues with authority|authorities|honesty ; has|have|with|"
        "lots|tons|carries|got|so a|too|so|lot|of|much|many|ton|serious... issues|baggage $ ; going|gone|goes|headed|heading "
        "nowhere|downhill fast? ; isn't|not|never|won't|aren't going|go|amount|gonna|to|ever... anywhere|amount|nowhere $ ; amount "
        "to anything|much|nothing ; pushes|pushing|pushed|tests|testing|tested|pushing our|my|all|the|staff's|everybody's|his|"
        "her|everyone's... buttons|boundaries|limits|luck|patience",
        "blame", "what I saw, and how it was for me",
        unless="toward life positive weather exam lab software printer landlord store shop",
        unless_before="i i'm my said says work your not"),
    entry("stood_up",
        "blew|blows|blowing|brushed|brushes|stood|stands|standing|bailed|bails|bailing|flaked|flakes|flaking|ghosted|ghosting|"
        "ghosts|ditched|dissed|jerked|jerking|played|playing|strung|stringing off|up|out|on|around|along? me|us|the|his|her|"
        "everybody|all|group off|up|again|around|along|like|for|session|meeting|appointment|fool|fools|because|$ ; flaked|flaking|flakes out? on? "
        "me|us|again ; wastes|wasting|wasted|waste of? my|our|everybody's|everyone's|staff's|people's|the time|energy|hour|"
        "group's ; milking|milks|milked it|this|the|everything|us|his|her ; playing|plays|playing me|us|everyone|staff for|like|"
        "off a|fools|fool|fiddle|each|against ; walks|walked|walking all over|out on me|us|everyone|people ; takes|taking|took|take "
        "advantage|everything|us|me of|for|us|granted|me... me|us|granted|everyone|people|staff|system ; has|had me|us fooled ; "
        "wants|want|likes|loves|enjoys|enjoy to|the|being|all|all|playing... drama|sick|suffer|victim|miserable|pity ; chooses|"
        "choosing to|be|suffer|stay|sick... suffer|sick|miserable|homeless|addicted ; sits|sit|lies|lays|lounges|sleeps|sitting|"
        "lying|lounging|does around|nothing|on|his|her|all|the|in|at... day|nothing|couch|butt|ass",
        "temper", "did not come that day", "what I saw",
        needs="he she they he's she's they're you you're who him her always again client",
        unless="band piano music game sun beach sunday beer goat cow cat dog guitar flight movie wind candles",
        unless_before="i i'm we i've"),
    entry("not_believed",
        "don't|doesn't|can't|cannot|won't|wouldn't|didn't|never|not|hardly|barely|i buy|believe|trust|swallow|doubt|fell|fall "
        f"for|it|that|a|any|one|single|his|her|their|your|the... word|story|excuse|excuses|version|tears|act|minute|second|"
        f"apology|line ; doubt it|that|every|a|any|he|she|his|her|whether... word|true|really|story|ever|actually|means ; "
        f"believe it when ; yeah right ; sure {_HE} did|does|was|is|will $ ; likely story ; nice try ; cry me ; spare me ; give me "
        f"a break ; so {_HE} claims|claim|says ; take that|it|his|her|everything with|what ... salt ; convenient|conveniently "
        "sick|forgot|lost|forgets|late|ill|timing|excuse ; full of|it crap|it|shit|lies|bull|excuses ; story keeps|changes|doesn't "
        "changing|add|every|again ; doesn't|don't add up ; not|isn't fooling|fool anyone|me|anybody|us ; a word of|from what|his|her|"
        "it|that ... true|say|says|believe ; always|forever|another|more|same|old|lame|poor|usual|some|excuses|invents|making|"
        "makes|full|flimsy|pathetic old|lame|poor|usual|up|an|new|another|with|of|the|same... excuse|excuses",
        "temper", "what they told me",
        unless="weather movie budget numbers bill receipt math landlord office",
        unless_before="i'm said says didn't-need i've asked",
        unless_after="me slip"),
    entry("told_off",
        f"lost|loses|losing|lose {_HIS} battle|fight|struggle with|to|against ; ^ grow|wise|man|shape|toughen|straighten|buck|step|"
        "wake|sober|snap|suck|clean|pull up|out|it|yourself up|of|out|together|it|your? act? $ ; get a grip|life|job $ ; get over "
        "it|yourself ; act|be|behave your age ; like an adult|a grownup|man|baby|child|toddler|teenager|brat ; don't|stop|quit be|"
        "being|acting such|so|like|a|an... baby|dramatic|child|difficult|brat|wimp|lazy|selfish|stubborn|victim|silly|"
        f"whining|excuses ; shame on {_HIM} ; should be ashamed|embarrassed|grateful|thankful ; how|for many|the|hundredth|tenth|"
        "last|umpteenth|thousandth|million times|time|th... do|have|must|will i|we have|need|to|told|tell ; i told you so ; told|"
        "warned you|him|her a million|hundred|thousand|many|so|over... times ; here we|comes|he|she go|trouble|goes|comes|comes "
        "again|with|$ ; same old story|thing|excuse|tricks|song|stuff ; what else is new ; typical of|him|her|behavior $ ; of "
        f"course {_HE} did|didn't|forgot|lied|was|wasn't|quit|used ; most|worst|toughest|hardest|least|favorite difficult|"
        "annoying|challenging|demanding|favorite|problem? client|clients|case|person|one ; difficult|problem|tough|hopeless|"
        "challenging|impossible|annoying|demanding client|person|personality|case|woman|man|lady|guy|patient|customer ; splits|split|"
        "splitting the|staff|our team|staff|nurses ; plays|playing one|people|staff|us|them|both|everyone against|sides|off ; "
        f"manipulates|manipulating|manipulated {_HIS}|the|staff|everyone|people|us|me|all|others ; misuses|misused|misusing {_HIS}|"
        "the|drugs|alcohol|meds|pills ; help rejecting ; attention seeking|hungry ; slave|enslaved to|by the|drugs|bottle|alcohol ; "
        "high|drunk as a",
        "blame", "what I saw, and what may have stood in the way",
        unless="landlord movie film weather cat dog baby-doll soup recipe dinner puzzle exam",
        unless_before="i i'm i've said says my landlord feel felt not",
        unless_after="party shower"),
)  # fmt: skip
