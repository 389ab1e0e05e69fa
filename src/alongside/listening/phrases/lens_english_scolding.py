"""English phrases that scold, belittle or count what is wrong with somebody."""

from typing import Final

from .lens_entry import Entry, entry

_HE: Final = "he|she|they|he's|she's|they're|you|you're"
_HIM: Final = "him|her|them|you"
_LABELS: Final = (
    "addict|alcoholic|drunk|junkie|felon|convict|user|schizophrenic|borderline|bipolar|anorexic|bulimic|narcissist|psychotic|"
    "depressive|manic|hoarder|cutter|hypochondriac|neurotic|epileptic|sociopath|psychopath"
)
_THINGS: Final = (
    "heater printer engine car alarm phone laptop stove elevator bus washer dryer fridge roof rain storm weather bike cake "
    "faucet machine computer app door lock pipe pipes boiler dog cat tooth sleeve beach"
)

SCOLDING: Final[tuple[Entry, ...]] = (
    entry("wasted_time",
        "wasted|wastes|waste|wasting my|our|everyone's|everybody's|an|a|half|two|the whole|entire|good|of? time|afternoon|"
        "morning|day|hour|hours|energy|evening|effort|week|breath|of ; waste of my|our|everybody's|everyone's? time ; wasted "
        "on him|her|them",
        "blame", "we did not get to meet",
        needs="he she they him her them you by everybody everybody's everyone's him mine",
        unless="i line keys bus waiting no queue hold"),
    entry("nothing_but",
        "nothing but a? trouble|problems|problem|headache|lies|drama|excuses|complaints|burden|nuisance|bother|grief|pain ; "
        "nothing more than a ; pain in the neck|ass|butt ; a handful $ ; a nuisance|pest|bother|troublemaker|parasite|leech|"
        "freeloader|crybaby|brat|baby $ ; spoiled|little|big brat|baby ; a brat",
        "label", "having a hard time",
        unless=f"{_THINGS}"),
    entry("childish",
        "childish|immature|infantile|babyish|bratty|sulky|petulant behavior|behaviour|outburst|reaction|today|again|and|as|"
        "tantrum|about|way|attitude ; act|acts|acted|acting|behave|behaves|behaved|behaving like a|an|some spoiled|little|big|"
        "five|two|year|old... child|kid|baby|brat|toddler|teenager|animal|diva|princess|year ; like a spoiled|little? child|"
        "brat|toddler|baby $ ; stop|quit|being|so|such being|acting|a|so? childish|baby|dramatic|difficult|silly|ridiculous ; "
        "don't be childish|silly|ridiculous|dramatic|lazy|stupid|difficult ; temper tantrum|tantrums ; threw|throws another? "
        "fit",
        "deficit", "was upset",
        unless="dog puppy nephew niece toddler"),
    entry("damaged",
        f"{_HE}|is|was|are too|so|just|completely|totally|permanently|badly broken|damaged|damage|far|fragile|weak|unstable|"
        f"sick|messed|screwed to|for|gone|up|$ ; {_HE} is|are too|so|just|completely|totally|permanently|badly broken|damaged|"
        "far|weak|messed|screwed to|for|gone|up ; beyond repair|hope|help|reach|saving|redemption ; broken beyond|person|man|"
        "woman|inside ; too far gone ; no|nobody|there's no? help|helping|hope|saving|fixing|changing|reaching for? him|her|"
        "them|people|someone|that ; damaged|broken|ruined for life",
        "deficit", "went through a lot",
        unless=f"{_THINGS} chair table bag"),
    entry("cant_even",
        "can't|cannot|couldn't|doesn't|won't|didn't even|so|be manage|tie|keep|bother|bothered|show|shower|wash|dress|clean|"
        "cook|get|make|remember|read|write|pay|hold|follow|sit|take|do|spell|call|answer|count|look|try|lift|pick|trouble|care "
        "; can't|cannot|couldn't|barely|hardly manage to|his|her|the|a shower|wash|dress|simple|get|even|keep|basic|simplest|"
        "eat ; let alone keep|hold|work|a|take ; can't be bothered|trusted|expected|relied ; incapable of ; not even capable|"
        "able of|to ; too much to ask|expect ; expect|expected much|anything|more|better? of|from him|her|them|a|someone|"
        "people ; never gets anything",
        "deficit", "finds it hard just now",
        needs="he she they you him her person he's she's they're his",
        unless="i we tell believe imagine describe lid jar window"),
    entry("shame",
        "shame on ; you|he|she|they should be|feel|have ashamed|embarrassed|known|thought|listened|sorry ; should know|knows "
        "better ; disappointed|disgusted|fed|sick|tired|ashamed|embarrassed in|with|by|of|at up|and? with|of? you|him|her|them|"
        "his|her|their|telling|repeating|hearing|his ; let me|us|everybody|everyone down ; you|he|she|they disappointed|"
        "disappoint|embarrassed|shamed|failed me|us|everyone|your|again ; disappointment|embarrassment|disgrace $ ; a? "
        "disgrace|embarrassment to ; embarrassing|shameful|disgraceful|pathetic|ridiculous|disgusting|inexcusable|unacceptable|"
        "outrageous|laughable how|that|behavior|behaviour|of|excuse|story|way|for|to|$ ; it's|it is|what a? shame|pity you|he|"
        "she|they|that failed|you|missed|can't|did|he|she ; after all|everything i|we|i've|we've|that did|do|done|have|given|"
        "gave ; how dare ; is this|that how|what thanks|you|we",
        "blame", "I felt let down, and I say so as my own feeling",
        needs="you he she they him her them his how for someone it's your that shame after behavior behaviour story excuse",
        unless=f"{_THINGS} fair picnic canceled cancelled myself father mother teacher concert closed"),
    entry("ruined",
        "you|he|she|they ruined|spoiled|wrecked|blew|messed|screwed|bungled|botched|fouled|sabotaged the|everything|our|it|up|"
        "my|this|every|whole|another ; mess|messed|messes|messing|screw|screwed|screws|screwing|fucked everything|it|this|that|"
        "again? up ; you|he|she|they failed|fail|lost|relapsed|slipped again|once|yet|as ; failed again|yet|once ; blew it",
        "blame", "it did not work out this time",
        unless=f"{_THINGS} i date",
        unless_before="i i've we"),
    entry("how_many_times",
        "how many times ; how often do|must|have ; i|i've|we|we've told|said|explained|repeated|asked|reminded|warned him|her|"
        "them|you|this|it|that a|ten|hundred|thousand|so|again|over|many|million hundred|thousand|times|many|and|times ; tired|"
        "sick of telling|repeating|hearing|explaining|his|her|their|your ; what's|what is|the? wrong|matter with you|him|her|"
        "them|people ; what were you thinking ; are you even|stupid|deaf|listening|crazy|serious ; what did you|he|she expect|"
        "think ; i|we told you so ; as|like i told|warned you ; when will|are you|he|she|they going|finally|ever|learn|grow|"
        "understand|get ; do you even|ever care|listen|try|think|want",
        "blame", "could you tell me what happened",
        unless="tooth movie"),
    entry("grow_up",
        "^ grow up|some ; grow up $ ; needs|need|has|have|time to grow up ; get|gets|got|getting your|his|her|their act|life|"
        "head|priorities|stuff|shit|together together|straight|right|on ; pull yourself|himself|herself|themselves together ; "
        "snap out of ; get over it|yourself|himself|herself ; feeling|feels|feel sorry for yourself|himself|herself|themselves "
        "; ^ stop|quit making|acting|whining|complaining|being|moping|crying|blaming|playing|feeling|wallowing|pretending ; "
        "making|makes|made a fuss|scene|mountain|big ; man|toughen|cheer|suck|smarten|wise|sober|buck up|it $ ; try|tries|"
        "tried harder ; use your|his|her head|brain ; wake up and|$ ; snap out ; what an? idiot|mess|loser|attitude",
        "blame", "what makes it hard",
        unless="brother near tomatoes garden grew in alarm early morning mug"),
    entry("like_you",
        f"{_LABELS.replace('|', 's|')}s|junkies|people|person|someone|somebody|ones|women|men|guys|kids like|as you|him|her|"
        f"them|that|yours|these|this|those ; an|a {_LABELS} like you|him|her|them|that ; classic|typical|such|true|real|usual|"
        f"textbook a|an? {_LABELS}|junkies|addicts|alcoholics|junkie|addict|behavior ; for a|an|somebody|someone with|like|who|"
        f"{_LABELS}|pothead|crackhead|junkie... {_LABELS}|her|him|them|mental|problem|that ; surprisingly|remarkably|unusually|"
        "oddly smart|bright|polite|clean|articulate|normal|intelligent|clever|well|presentable|capable",
        "label", "a person who", "people who",
        unless="proud bring someone'd hear need",
        unless_before="i us me we need want good more"),
    entry("label_apart",
        f"the|an|a|this|that|our|another {_LABELS} from|in|on|with|of|who|upstairs|downstairs|next|down|at|asked|called|came|"
        "wants|is|was ; manic depressive|depressives ; a|the manic depressive ; borderline $ ; typical|classic|total|pure "
        "borderline|bipolar|manic ; the|a|an mental|psych|psychiatric case|patient|problem|issues ; mental|psychological|"
        "psychiatric problem|problems|issues|case|defect|trouble ; not the sharpest ; screw|marbles|card|sandwich loose|short|"
        "missing ; few cards|sandwiches|fries short ; slow|dim|dense|thick|simple|dumb|dull|stupid and|in|witted|minded|as ; "
        f"dim|half|feeble|simple|slow witted|minded|wit ; {_HE} is|are|isn't|not so|too|very|pretty|a|just|really? slow|dim|"
        "dumb|dense|stupid|simple|bright",
        "label", "person who",
        unless=f"{_THINGS} library show movie film novel line rattle traffic website connection business service steady "
        "walk walks",
        unless_before="fan lights light days"),
    entry("dirty_again",
        "got|gets|getting|came|comes|went|been|going|turned|is|was|were|he's|she's back|in|up|out? [ dirty|hot ] again|last|in|"
        "on|for|since|this|and|$ ; ^ finally|still|now|back [ clean ] $ ; ^ [ clean ] since|for|and|now|again|from|$ ; ^ still|"
        "now|finally|not|been|getting|got [ clean|dirty ] ; [ dirty ] again|twice|since|results|result",
        "stain", "using again", "not using",
        unless="planting tomatoes garden mud soccer mud garden kitchen sleeve car floor shoes beach water dog house room clothes field soccer laundry "
        "windows hands dishes river"),
    entry("first_deficits",
        "strengths|positives|assets none|few|unknown|no ; ^ deficits|weaknesses|problems|shortcomings|faults|flaws|negatives|"
        "issues|liabilities no|poor|many|lack|low|bad|none|anger|lying|laziness|weak|memory|insight|too|a|several|unreliable|"
        "impulse ; his|her|their|main|biggest|many|worst|greatest main|biggest|worst|many|greatest? weaknesses|weakness|"
        "deficits|deficit|shortcomings|faults|flaws|flaw|failings|failing ; ^ no|zero|little|poor|bad|lacks|lacking ... no|"
        "zero|poor|little|bad ambition|job|friends|skills|motivation|hygiene|will|drive|discipline|insight|license|goals|"
        "effort|work|family|money|education|manners|social|attitude|support|teeth|home|plan ; zero|no|minimal|little|lacking|"
        "poor|half|low hearted? effort|interest|ambition|drive|manners|respect|initiative|gratitude|discipline|skills|insight|"
        "hygiene|motivation $ ; no interest whatsoever|at ; bone idle ; unwashed|unkempt|disheveled|unpleasant|smelly|slovenly|"
        "filthy|unreliable|ungrateful|rude|obnoxious|annoying|exhausting|insufferable|whiny|surly|sullen|moody|argumentative|"
        "conceited|arrogant|dishonest|deceitful|sneaky|sly|shifty|lazy|useless|hopeless|worthless and|but|again|as|today|"
        "towards|to|with|in|unwashed|unpleasant|$ ; looks|look|looked|smells|smelled|stinks|stank|reeks|reeked like? a|an|"
        "terrible|awful|bad|mess|filthy|of|homeless|and mess|bum|alcohol|urine|smells|stinks|disgusting|$",
        "deficit", "what goes well, and what would help",
        unless=f"{_THINGS} room soup milk line coffee meeting screen sofa chair song i quiz",
        unless_before="felt feel feels feeling i i'm word"),
    entry("no_change",
        "people|person|someone|guys|women|men|addicts like him|her|them|that|this don't|never|won't|doesn't|can't ; will|would|"
        "he'll|she'll|they'll never amount|change|learn|make|get|hold|recover|be|finish|keep|understand|grow|manage ; won't|"
        "doesn't|don't ever|never? amount to ; no good to|for anybody|anyone $ ; serves|served him|her|them|you right ; gets|"
        "got|getting|deserves|deserved|had what was|is|he|she|they|it|every coming|deserves|deserved|bit ; only|just comes|"
        "come|came|shows|here|wants|in|turns for|up|when|the|because food|free|money|bus|coffee|he|she|it|gift|heat ; using|"
        "playing|milking|conning|exploiting us|me|people|everyone|the ; full of it|excuses|crap|himself|herself|shit|lies ; "
        "cried|cries|crying wolf ; likely|sob|tall|same|usual old? story|stories|tale ; doubt|believe|buy|trust a|one|any|"
        "single word|it|that|thing of|he|she|they ; i doubt it|that|he|she|his|her|any|a|very ; don't|can't|didn't believe|buy|"
        "trust him|her|them|a|any|it|one|that|his ; so he|she|they claims|claim|says|claimed ; pretends|pretending|pretended|"
        "acts|acting to be|have|sick|ill|helpless|dumb|innocent|that|he|she|like ill|sick|hurt|disabled|depressed|is|a|deaf|"
        "poor ; always late|a|the|complaining|something|some|causing|making|wants|an a|always|drama|excuse|with|about|and ; "
        "always|constantly a|causing|making|with|complaining|whining drama|trouble|scenes|crisis|problems|about ; such a drama|"
        "baby|mess|pain ; brought it|this|that|all? on ; asked for it ; his|her|their own bad|poor|stupid|wrong? choices|doing|"
        "making|stupidity ; old|bad|wicked|former ways|habits $ ; victim of his|her|their own",
        "blame", "has not found what helps yet", "told me",
        unless=f"{_THINGS} niece nephew dragon game stage line i'll laughing because choir bus myself joke early",
        unless_before="i i'm i've didn't never"),
)  # fmt: skip
