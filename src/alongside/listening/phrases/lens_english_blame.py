"""English words of blame, doubt and control, for what somebody does or did not do."""

from typing import Final

from .lens_entry import Entry, entry

_BE: Final = (
    "is|are|was|were|be|been|being|isn't|he's|she's|they're|who's|becoming|became|remains|remained|seems|seemed|very|so|really|"
    "extremely|appears|appeared|acts|acting|got|gets|getting|a|an|too|quite|highly|increasingly|always|still|somewhat|and|often|"
    "presents|presented|as"
)
_HE: Final = "he|she|they|who|he's|she's|they're|they've|who's"
_HIM: Final = "him|her|them"
_CARE: Final = (
    "treatment|rehab|detox|program|programs|recovery|probation|parole|therapy|methadone|counseling|outpatient|inpatient|iop|aa|"
    "na|sobriety|class|classes|placement|group|groups|residential|twice|everything"
)
_SCHOOL: Final = (
    "school math exam spelling teacher history driving driver's algebra biology engine class's college grade midterm quiz ged "
    "license inspection smog emissions citizenship physics chemistry english students software server road vision hearing stress "
    "pregnancy"
)
# Those who may refuse, deny and admit without anybody being blamed.
_OFFICES: Final = (
    "landlord landlady landlords insurance insurer court judge jury shop store company office clinic hospital pharmacy agency "
    "employer bank county city school state car computer door engine machine printer dmv restaurant bus driver hotel app "
    "website account card manager medicaid medicare government board owner system lock key phone benefits claim application "
    "visa bail loan shelter housing laptop tablet stove heater washer doctor doctors nurse surgeon laws airline cat dog printer"
)
_IDLE: Final = "sunday saturday day days afternoon morning mornings evening weekend river susan chair dog cat summer eye"
_CHANGE: Final = (
    "leave|sign|go|call|attend|come|do|take|promise|stay|sit|apologize|clean|wait|write|fill|show|eat|give|hand|turn|wash|get|"
    "stop|quit|move|pay|admit|agree|finish|complete|drink|swallow|pee|hug|talk|tell|make|put|return|read|keep|work|pack|delete|"
    "throw|participate|join|comply|follow|bring|open|accept|share|face|commit|repeat|empty|check|shower|dress|start|begin|end|"
    "break"
)
_FREE: Final = (
    "know laugh smile feel coffee lunch dinner tea cake card soup breakfast cookies hot some sandwich aware welcome comfortable "
    "think proud happy cry about that how something pancakes cup pillow quilt scarf copy playlist bracelet list"
)

BLAME: Final[tuple[Entry, ...]] = (
    # a return to use, and not reaching a goal
    entry("falling_off",
        "fell|fall|falling|fallen|falls back? off|on the? wagon ; back? on|off the wagon ; jumped off the wagon ; off the wagon",
        "blame", "had a return to use",
        unless="horse hay toy"),
    entry("slipped",
        "slipped|slipping|slips|slip up|ups again? ; slipped|slipping|slips back? again|into ; slipped|slips|slipping back ; "
        "backslid|backslide|backsliding|backslides|backslider ; fell back into? his|her|their|old|bad ; back to|into his|her|"
        "their|old|same old? ways|habits|tricks|self ; up to his|her|their old tricks ; back on the street|streets|bottle|"
        "needle|sauce|junk|stuff ; back on|to drugs|heroin|meth|crack|cocaine|drinking|dope ; hit|hits|hitting the bottle ; "
        "relapsed|relapses again ; relapse|relapses|relapsed|relapsing yet|once again ; keeps|kept|always|constantly relapsing "
        "; a? chronic|serial|constant|repeat relapser|relapse ; a? relapser|relapsers ; gave|gives|giving in|into to|the|his|"
        "her|their... temptation|temptations|cravings|craving|urges|urge|drugs|alcohol|drinking|addiction|habit ; gave|caved "
        "in to drugs|alcohol|drinking",
        "blame", "had a return to use", "is using again",
        unless="ice stairs mud floor bed shoes sidewalk room seat jacket sweater snow"),
    entry("threw_away",
        "threw|throwing|throw|throws|thrown away|out his|her|their|all|everything|two|three|four|six|five|ten|a|years|months|"
        "weeks|of|another|good|perfectly... recovery|sobriety|life|progress|chances|chance|family|marriage|career ; threw|"
        "throwing|throws it all away ; threw|throwing his|her|their life|lives|recovery|sobriety|future away ; blew|blowing|"
        "ruined|ruining|wrecked|wrecking|destroyed|destroying|wasted|wasting|squandered|squandering his|her|their|all|another|"
        "every recovery|sobriety|life|lives|potential|future|chance|chances|talent|family ; wasted potential|life|talent|youth "
        "; waste of potential|talent ; self sabotage|sabotages|sabotaging|sabotaged|destructive|destruct|destructing|inflicted|"
        "pity ; sabotaging|sabotages|sabotaged his|her|their|all? own? recovery|sobriety|progress|treatment",
        "blame", "lost something that mattered to them"),
    entry("rock_bottom",
        "hit|hits|hitting his|her|their|absolute|a|own? rock? bottom ; rock bottom",
        "blame", "went through a very hard time",
        unless="price prices pool lake pot ocean page"),
    entry("burned_bridges",
        "burned|burnt|burning|burns|burn all|every|his|her|their|most|of|a|lot|too|many|the|with|everyone... bridge|bridges",
        "blame", "lost touch with people", "has strained relationships"),
    entry("failed",
        "failed|fails|failing|flunked|flunks|bombed|washed out? of? his|her|their|the|a|drug|every|second|first|third|two|"
        f"three|last|inpatient|another|court|random|outpatient|methadone|multiple|all|twice... {_CARE}|court|placements",
        "blame", "left before the end", "did not find the right fit in",
        unless=f"{_SCHOOL} alarm heater printer battery machine phone brakes lock",
        unless_before="system county state treatment we they've program courts"),
    entry("failed_test",
        "failed|fails|failing|flunked his|her|their|the|a|an|drug|every|second|first|third|two|three|last|another|urine|random|"
        "breath|alcohol|several|more|this|breathalyzer... test|tests|screen|screens|ua|uas|urinalysis|drop|drops|breathalyzer|"
        "toxicology|screening",
        "blame", "had a positive",
        unless=f"{_SCHOOL}"),
    entry("failed_to",
        "failed|fails|failing to show|attend|comply|complete|report|engage|participate|follow|keep|meet|cooperate|take|appear|"
        "respond|return|make|adhere|progress|maintain|benefit|improve|stay|remain|utilize|use|learn|change|call|come|achieve|"
        "submit|provide|pay|check|disclose|address",
        "blame", "did not get to",
        unless=f"{_OFFICES.replace(' court judge', '')} train mail package elevator they've"),
    entry("failure",
        "treatment failure|failures ; rehab|program|therapy|recovery|detox dropout|dropouts|failure|failures ; "
        "she|he is|was [ a failure ]",
        "blame", "person for whom it was not the right fit"),
    entry("dropped_out",
        f"dropped|drops|dropping|washed|flunked|bailed|quit|flaked out|on of? the|his|her|their|our|every|a? {_CARE}|treatments "
        "; quits|quit on himself|herself|treatment|recovery|rehab ; gave|given|gives|giving up on himself|herself|themselves|"
        "recovery|sobriety|treatment|life ; no showed|shows|showing ; a? no show ; went awol ; absconded|eloped from?",
        "blame", "stopped coming to",
        unless=f"{_SCHOOL}"),
    # not doing as told
    entry("noncompliant",
        "non compliant|adherent|cooperative|responsive|complying|engaged ; noncompliant|uncompliant|nonadherent|uncooperative|"
        "incompliant|nonresponsive ; not|isn't|wasn't|never|less|poorly|partially|always|been|fully|barely compliant|"
        "cooperative|adherent|complying|cooperating",
        "blame", "doing it another way", "not finding it helpful yet",
        unless="hipaa ada building code engine osha"),
    entry("noncompliance",
        "non compliance|adherence ; noncompliance|nonadherence ; "
        "poor|lack|lacks|lacking|bad|issues|problems|improve|improved|medication|med|treatment of|with? compliance|adherence",
        "blame", "not finding it helpful yet",
        unless="hipaa ada building code audit osha"),
    entry("not_complying",
        "doesn't|don't|won't|didn't|wouldn't|not|never|refuses|to|will|did|does not? comply|cooperate with? $ ; "
        "doesn't|don't|won't|didn't|wouldn't|not|never comply|cooperate|cooperating|complied|cooperated",
        "blame", "does it another way",
        unless="hipaa ada building code landlord"),
    entry("compliant",
        "compliant|compliance with|and ; "
        "med|meds|medication|treatment|fully|very|is|was|more|been|mostly|remains|program compliant|compliance",
        "power", "following the plan they made",
        unless="hipaa ada building code regulation regulations law security part audit fire funder tax osha policy "
        "agency state documents"),
    entry("resistant",
        f"{_BE} [ resistant|resistive|oppositional|defiant|belligerent|combative|argumentative|obstinate|stubborn|difficult|"
        "hostile|obstructive|rebellious|disobedient|disruptive|unreachable|unruly|recalcitrant|ungrateful|unreasonable|"
        "uncontrollable ] ; [ treatment|service|help|change resistant ] ; resistant|resistance|resists|resisting|resisted to? "
        "treatment|help|change|services|recovery|therapy|the|support|medication|feedback|suggestions|any|all|our|everything|"
        "being|authority|intervention|staff ; is|are|so|too|very|being hard|difficult to reach|engage|work|manage|handle|help",
        "blame", "not ready yet", "seeing it differently",
        unless="water bacteria fire strain antibiotic bus stain sheets tape conversation topic cold heat exam question questions application "
        "path road shelf phone parts part",
        unless_after="about",
        unless_before="not feel it it's that that's this time week day year move form job walk the"),
    entry("in_denial",
        "in|into|deep|total|complete|her|his|their|pure|major complete|total|deep|full|utter|such|serious... [ denial ] about? ; "
        "[ in denial ]",
        "blame", "seeing it differently",
        unless="claim claims letter insurance appeal application coverage benefits request case"),
    entry("refuses_to",
        "refuses|refusing to ; refuse to",
        "blame", "chooses not to", "is not ready to",
        unless=f"{_OFFICES}",
        unless_before="i right may can could i'd"),
    entry("refused_to",
        "refused to",
        "blame", "chose not to", "was not ready to",
        unless=f"{_OFFICES}"),
    entry("refuses",
        "refuses|refusing|refused|refuse all|any|every|his|her|their|the|our|a|further|most|more|my|to|other|drug|psychiatric|"
        "to|offered|recommended... treatment|help|services|medication|medications|meds|support|detox|rehab|therapy|care|offer|"
        "offers|group|groups|counseling|test|screen|ua|food|shower|assistance|housing|shelter|contact|referral|referrals|"
        "aftercare|everything|advice|sample|dose|visits|appointment|appointments|interventions|treatments|pills|medicine ; [ "
        "refuses ] $ ; [ refuses ] and|again|every|because|when|but ; refused $ ; client|patient|pt|he|she|they|person [ "
        "refused ]",
        "blame", "says no to", "said no to",
        unless=f"{_OFFICES.replace(' housing', '').replace(' shelter', '')} garbage trash collection",
        unless_before="right can may"),
    entry("refusal",
        "his|her|their|patient|client|treatment|medication|persistent|repeated|constant|continued refusal|refusals of|to? ; "
        "[ refusal ] to|of ... treatment|engage|comply|attend|take|medication|participate|accept|meds",
        "blame", "choice",
        unless=f"{_OFFICES}"),
    entry("wont",
        "won't|wouldn't|doesn't|will|would|does|don't|just|simply not? even|ever? listen|engage|try|cooperate|participate|"
        "commit|accept|admit|help|learn to?|anything|help|himself|herself|themselves|with|that|his|her|it? ; doesn't|don't|"
        "didn't|not want|wants|care to|about? get|change|recover|be|try|help|work|himself|herself|recovery|sobriety|treatment|"
        "better|helped ; isn't|not|aren't|never|wasn't even|really? trying|try|tries hard? enough? $ ; not|never ready|willing|"
        "serious to|about? change|recovery|help|treatment|engage|work|commit|his|her|their|getting|sobriety",
        "blame", "has not found a reason yet", "is not ready yet",
        needs="he she they he's she's they're client patient who mother father brother sister",
        unless="door car me us i anything's feel feels",
        unless_within="don't"),
    # what is thought of their reasons
    entry("manipulative",
        "manipulative|manipulator|manipulators|conniving|deceitful|sneaky|scheming|untrustworthy|dishonest|cunning ; uses|"
        "using|through manipulation ; manipulates|manipulating|manipulate|manipulated|playing|plays|gaming|games|working|works|"
        "conning|milking|milks|abuses|fooling the|me|us|staff|people|everyone|everybody|others|him|her|doctors|nurses|family|"
        "system|counselors|you system? ; being|is|was|he's|she's [ manipulating ] ; plays|playing|play mind? games ; mind "
        "games ; liar|liars|malingering|malingerer|malingers ; a|pathological|compulsive|habitual|con|scam [ liar|artist ] ; "
        "lying|lies|lied|lie to|about me|us|her|his|their|everyone|everything|it|using|drinking|being ; can't|cannot|never be "
        "trusted ; faking|fakes|faked|fake|exaggerating|exaggerates it|his|her|their|being|symptoms|pain|illness|everything ; "
        "crocodile tears ; drama|attention queen|whore|seeker|seekers|hog ; attention seeking ; crying|cries wolf ; sob story|"
        "stories ; pity party",
        "blame", "trying to get a need met",
        unless="fiddle flute drums cards guitar piano radio band board video clay data spreadsheet ex husband abuser boyfriend chess"),
    entry("attention",
        "wants|want|wanted|seeking|seeks|craves|craving|looking|only|just|begging|cry|does|do|did|cuts|cut|cutting|for|"
        "demanding|needs|it|himself|herself|after|likes for|after|all|the|it|himself|herself|constant|negative... [ attention ]",
        "blame", "support", "to be heard",
        unless="medical detail details pay paid paying dog baby crossing"),
    entry("victim_card",
        "plays|playing|played|play the? victim|card ; victim card|mentality|mode|role",
        "blame", "speaking of being hurt"),
    entry("drug_seeking",
        "drug|drugs|med|meds|pill|pills|narcotic|opioid|medication|benzo seeking|seeker|seekers|shopping ; "
        "seeking drugs|pills|narcotics|meds ; doctor shopping|shops|shopper|hopping",
        "blame", "asking for relief"),
    entry("dramatic",
        "being|so|very|always|overly|too|is|she's|he's|was|just dramatic|needy|clingy|entitled|whiny|histrionic|overdramatic|"
        "melodramatic|demanding|spoiled|childish|immature|pathetic|selfish ; "
        "overly|too sensitive|emotional|dependent|dramatic|needy|clingy|demanding ; overreacts|overreacting|overreacted ; "
        "whining|whines|complainer|whiner ; acts|acting|acted out|entitled|childish|childishly|spoiled|like ; "
        "throwing|throws|threw a? tantrum|fit|tantrums|fits ; a crybaby",
        "deficit", "asking for support", "going through a lot",
        unless="dog puppy scene play skit part parts job work change it it's form benefit benefits services coffee week "
        "day light rain",
        unless_before="not feel feels felt",
        unless_after="to improvement change rise drop shift sunset movie if on"),
    entry("excuses",
        "makes|making|made|always|more|full|same|old|another|lame|his|her|their|no|just|of|usual|poor|endless|more|an|many|too "
        "an|up|old|lame|of|more|all|many|kinds|sorts|endless|usual|tired|another|poor|constant|the... [ excuse|excuses ] ; [ "
        "excuses ]",
        "blame", "reason", "reasons",
        unless="me party",
        unless_before="need needs no"),
    entry("bad_choices",
        "bad|poor|wrong|terrible|stupid|selfish|foolish|unhealthy|destructive life? choices|choice|decisions|decision|judgment|"
        "judgement ; lifestyle choice|choices ; chose|choosing|chooses|picked|picking this|that|the|drugs|alcohol|heroin|"
        "drinking|her|his|using|crack|meth life|lifestyle|over ; drug|addict|junkie lifestyle",
        "blame", "choices that were hard on them"),
    entry("own_fault",
        "brought|brings|did|does|done|doing it|this|that|all? on|to? himself|herself|themselves ; "
        "only|just? himself|herself|themselves|no one else|has|have to blame|himself|herself ; "
        "has|have only? himself|herself|themselves|no to? blame ; his|her|their own? fault ; his|her|their own worst enemy ; "
        "lies|lied constantly|all|again|often|repeatedly ; had|has|have it coming ; asked|asking for it ; "
        "blames|blaming|blame everyone|everybody|others|anyone ; blames|blaming it|me|us|his|her|the ; knows|known better ; "
        "off the rails ; off the deep end ; let|lets|letting everyone|everybody|us|his|her down ; "
        "caught|busted|catch him|her|them using|lying|drinking|stealing|with|smoking|red|high ; his|her|their|own own doing ; "
        "gets|got|get what he|she|they deserves|deserved|deserve ; no one|body to blame|but himself|herself",
        "blame", "went through something hard",
        unless="myself isn't wasn't list because"),
    entry("no_will",
        "no|lacks|lack|lacking|without|little|zero|any|poor|limited|weak of|real|any|all|the? willpower|will|motivation|"
        "discipline|insight|drive|ambition|backbone|remorse|initiative|accountability|hygiene|impulse|self power|to|control|"
        "discipline|awareness|esteem? ; weak willed|minded|character ; too weak to ; poor|unreliable|bad historian ; never|"
        "doesn't|won't|don't|didn't follows|follow through ; needs|has|must|should|just to? grow|realize|wake|snap|toughen|"
        "pull|get|try|learn|want up|out|it|harder|himself|herself|a|his|her|to together|lesson|change? ; for his|her|their own "
        "good ; doesn't|won't|never|not|refuses|fails|don't|to take|takes|taking|accept responsibility|accountability|"
        "ownership ; irresponsible|immature ; self absorbed|centered",
        "deficit", "has not found a reason yet", "is worn out",
        needs="he she his her they their he's she's who client patient shows has lacks lack poor weak very so irresponsible immature historian "
        "man woman mother father person is",
        unless="i my law reading vision battery signal"),
    entry("unmotivated",
        "unmotivated|worthless|hopeless|lazy|apathetic|pathetic|clueless ; "
        "not|isn't|aren't|never|wasn't|less|poorly|barely motivated|engaged|invested|committed|trying ; "
        f"{_HE} is|was|are? so|too|just|such|really|a? useless|stupid|dumb|idiot|moron|disgusting ; an idiot ; a moron",
        "deficit", "not finding a reason yet", "worn out",
        unless="feel feels felt feeling myself i'm bones dog cat",
        unless_before="not never nobody map thing it it's this that",
        unless_after=f"{_IDLE}"),
    entry("never_change",
        "will|won't|can't|not|never|they'll|he'll|she'll|going|gonna ever|never|going|to|really? change|changes|recover|"
        "recovers|learn|learns|amount|improve|better|stop $ ; never|won't|not ever|going|to? amount to ; once an? addict|"
        "alcoholic|junkie|user|always ; never|don't learns|learn ; wasting|wastes|waste|wasted my|our|everyone's|everybody's|"
        "of|staff time ; always the same with him|her|them",
        "deficit", "has not found what helps yet",
        needs="he she they he's she's they'll he'll she'll people addict addicts always time that once",
        unless="movie film meeting i you bus it schedule traffic paper"),
    entry("low_functioning",
        "a? low|lower|high|higher|poorly|barely functioning ; functioning|functional addict|alcoholic ; [ low functioning ]",
        "deficit", "in need of some support with", "able to do much",
        unless="equipment system heater elevator car kidney"),
    entry("frequent_flyer",
        "a? frequent flyer|flier ; frequent flyers|fliers ; revolving door|doors",
        "label", "person who comes often", "people who come often",
        unless="miles airline airport lobby hotel building card glass points"),
    entry("baggage",
        "emotional baggage ; comes with baggage ; too much baggage ; lots of baggage",
        "deficit", "a history",
        unless="airport"),
    # those around them
    entry("enabler",
        "an? enabler|codependent|coaddict ; enablers|codependents|coaddicts ; co dependent|dependency|dependents ; codependent|"
        "codependency|codependence ; is|are|was|been|she's|he's|they're|always|keeps|kept just|still|only|really? [ enabling|"
        "babying|coddling ] ; enables|enabled|enabling|enable him|his|her|their|them|drug|bad|addiction use|drinking|drug|"
        "addiction|using|habit|behavior ; enables|enable|enabling him|her|them $ ; enables|enabling him|her|them and|by|with|"
        "when|every|because|all ; [ enabling ] behavior|mother|family|parents|wife|father",
        "label", "family member who tries to help",
        unless="access app notifications notification captions live work"),
    entry("broken_home",
        "a? broken home|family|household|marriage|man|woman|person|people ; broken homes|families ; "
        "a? dysfunctional family|home|household|families ; [ dysfunctional ]",
        "deficit", "family that went through a lot",
        unless="windows"),
    entry("substance_replacement",
        "replacement|substitution|maintenance therapy|drug|drugs|treatment|program ; opioid|opiate|heroin|methadone|drug "
        "replacement|substitution|substitute|maintenance ; replacing|substituting|swapping|trading|trades|switching|replaces|"
        "substitutes|swapped|traded|exchanging|exchanged|replaced|switched|trade|replace one|an|his|her|their|heroin|addiction|"
        "drugs|fentanyl drug|addiction|substance|high|habit|dependency|opioid|poison? for|with|to ... another|other|methadone|"
        "suboxone|drug|addiction ; just|only another|a|legal|a legal drug|high|addiction ; [ a crutch ] ; liquid handcuffs ; "
        "not|isn't|never|wasn't really|truly|fully|actually|real in|sober|clean|recovery? recovery|sobriety|sober|clean",
        "blame", "medication for opioid use disorder",
        unless="hormone nicotine knee hip joint estrogen ankle foot leg",
        needs="drug drugs methadone suboxone buprenorphine medication meds opioid opiate heroin therapy addiction substance treatment mat "
        "pills substitution recovery clean sober another",
        unless_before="i i'm me"),
    # doubt in their word
    entry("claims",
        "claims|claimed|alleges|alleged|alleging|purports|insists|insisted|swears|claiming|insisting that|he|she|they|to|not|"
        "his|her|their|having|no|up|it|someone|somebody|never|was|is|the|a|nobody|everyone|innocence|pain|someone|sobriety ; "
        "allegedly|supposedly he|she|they|sober|clean|sick|in|at|has|was|is|got|had|stopped|quit|working|went|looking ; he|she|"
        f"they allegedly|supposedly ; his|her so called ; {_HE}|client|patient|person [ claims|claimed|alleges|alleged ]",
        "doubt", "says", "told me",
        unless="insurance tax unemployment filed benefits lawsuit",
        unless_before="his her their my our the"),
    entry("admits",
        "admits|admitted|confessed|confesses|admitting|confessing that|he|she|they|to|having|his|her|using|drinking|it|smoking|"
        f"relapsing|taking|stealing|being|lying|some|occasional|daily|recent|missing|skipping|feeling|thinking ; {_HE}|client|"
        "patient|person|pt finally|also|now? [ admits|admitted|confessed ]",
        "doubt", "says", "told me",
        unless="nervous scared afraid wrong tired lonely mistake mistakes apologized college entry school university hospital ward icu museum "
        "ticket hall detox unit emergency er",
        unless_before="was were been being be is got get getting",
        unless_after="him her them me"),
    entry("denies",
        "denies|denied|denying that|he|she|they|any|drug|alcohol|using|use|having|it|suicidal|si|hi|being|ever|current|recent|"
        "having|drinking|all|everything|needing|thoughts|auditory|smoking|problems|taking|the|his|her|their|feeling|hearing|"
        f"craving|cravings ; {_HE}|client|patient|person|pt [ denies|denied ]",
        "doubt", "says that is not so", "told me of no",
        unless=f"{_OFFICES.replace(' doctor doctors nurse surgeon', '').replace(' phone', '')} bail parole entry coverage "
        "access request appeal",
        unless_before="was were been being be is got get getting",
        unless_after="nothing him her them me us"),
    # one of two who decides
    entry("saved",
        f"i|we saved|rescued|fixed|fix|save|rescue|straightened {_HIM} ; i|we straightened|set {_HIM} out|straight",
        "rescuing", "I was there with them",
        kind="role",
        unless_after="a some the two seat dinner lunch breakfast"),
    entry("my_charge",
        "under my|our supervision|control|watch|charge|care|authority ; i'm|i am in charge of ; in charge of him|her|them ; "
        "i|we manage|control|run|handle his|her|their money|finances|life|schedule|recovery ; "
        "i|we assigned|assign|gave|give him|her|them a|an|some? homework|tasks|task|assignment|chores|chore ; "
        f"i|we assigned|assign him|her|them ; i|we placed|put {_HIM} in|on|into|under",
        "deciding", "alongside me",
        kind="role",
        unless="hotline phone list speaker",
        unless_before="not"),
    entry("placed_on",
        "was|were|been|is|are placed|put on a? contract|restriction|restrictions|probation|notice",
        "enforcing", "agreed to",
        kind="role",
        unless="court judge"),
)  # fmt: skip
