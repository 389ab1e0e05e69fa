"""English words for people: labels, clean and dirty, suffering, death, and who is in charge."""

from typing import Final

from .lens_entry import Entry, entry

_DRUGS: Final = (
    "drug|drugs|substance|substances|alcohol|opioid|opioids|opiate|opiates|heroin|cocaine|coke|crack|meth|methamphetamine|pill|pills|"
    "fentanyl|marijuana|cannabis|weed|prescription|polysubstance|polydrug|narcotic|narcotics|stimulant|inhalant|benzo|benzos|"
    "painkiller|painkillers|oxy|percocet|xanax|adderall|iv|intravenous|injection|dope|booze|liquor|chemical|medication"
)
_USED: Final = (
    "heroin|cocaine|coke|crack|meth|fentanyl|opioids|opiates|drugs|alcohol|pills|weed|everything|it|substances|dope|booze|benzos"
)
_VERY: Final = (
    "a|an|the|so|too|very|really|just|still|also|always|often|not|being|quite|rather|totally|completely|extremely|super|pretty|kind|"
    "sort|of|bit|little|somewhat|getting|becoming|clearly|obviously|again|now|currently|more|most|acting|such|been|be|both|generally|"
    "usually|sometimes|probably|definitely|finally|both|all|absolutely|straight|plain|simply|bit|known"
)
_BE: Final = "is|are|was|were|be|been|being|isn't|he's|she's|they're|who's|you're|becoming|became|become|remains|remained|seems|acts|acting"
_HE: Final = "he|she|they|who"
_HES: Final = "he's|she's|they're|they've|who's"
_TEST: Final = (
    "test|tests|urine|urines|screen|screens|screening|ua|uas|uds|sample|samples|drop|drops|toxicology|tox|breathalyzer|swab|specimen|"
    "pee|urinalysis|panel|utox|labs"
)
_RESULT: Final = f"tested|testing|tests|drop|dropped|dropping|drops|peed|pees|pissed|popped|blew|{_TEST}"
_SCHOOL: Final = (
    "phone tv television laptop school math exam spelling teacher history driving algebra biology engine kitchen room house floor "
    "lab glass tube"
)
_THINGS: Final = (
    "kitchen house room rooms apartment home dishes clothes laundry floor car water air clothing bathroom sheets desk yard cleaned "
    "slate shoes hands record place sink fridge towels counter stove hall office wound cut conscience wash washed truck van porch "
    "garage windows clinic needles syringes bed teeth shelter spoon bottle tank pool table carpet coat cat dog break it its it's "
    "dust vacuum mop sweep swept scrub scrubbed soap shower showered energy cleaning bandage mirror license hair face nails tidy "
    "plate plates cup cups pan pans oven"
)
_INANIMATE: Final = (
    "it it's its that that's this there week weeks day days traffic weather schedule price prices rent month year night world idea "
    "story thing things stuff everything line lines work hours busy rules waitlist bus parking store everybody's amount news heat "
    "not isn't wasn't aren't never game party song"
)
_PEOPLE: Final = (
    "person|people|man|men|woman|women|guy|guys|girl|girls|boy|boys|kid|kids|lady|mother|father|mom|dad|brother|sister|son|daughter|"
    "husband|wife|partner|boyfriend|girlfriend|uncle|aunt|cousin|neighbor|neighbors|roommate|roommates|friend|parents|family|client|"
    "patient|everyone|somebody|someone"
)
_CRAZY: Final = "crazy|insane|nuts|mental|deranged|unhinged|bonkers|batshit|cuckoo|loony|nutty|loopy|mad|psycho"
_SERVICE: Final = "services service compensation unit advocate advocates advocacy fund funds statement hotline assistance office"
_SICK: Final = (
    "heat cold weather noise smell boredom funding lack frost drought rain wind budget price shortage roof leaks traffic hunger "
    "delays"
)

_CARE_FOR: Final = (
    "portal advocate rights records satisfaction listener ear number id computer list base list's education navigator"
)

_OF_DOCTORS: Final = (
    "attorney lawyer hospital phone brief pillow doctor doctor's doctors nurse nurses dentist salon hair haircut nails barber design "
    "freelance business sold sells studio gig email firm software vpn app server surgeon ward"
)

PEOPLE: Final[tuple[Entry, ...]] = (
    # one who uses drugs or alcohol
    entry("addict",
        "a|an? recovering|former|ex|reformed|drug|heroin|meth|crack|cocaine|opiate|opioid|pill|hardcore|hopeless|known|active|chronic... "
        "addict|junkie|druggie|druggy|crackhead|tweaker|pothead|stoner|dopehead|methhead|smackhead|pillhead|cokehead|hophead|pusher|"
        "addict's ; a? problem drinker|user ; [ drug|heroin|alcohol|opioid|meth|crack|cocaine|opiate addicted ] ; "
        "a? meth|crack|coke|pill|pot|hop|dope|smack head ; a? pill popper ; a? dope|drug fiend",
        "label", "person who uses drugs", "person with a substance use disorder",
        unless_before="chocolate coffee news sugar tv adrenaline phone sports shopping work game book internet recovered puzzle",
        unless="movie film novel title",
        unless_after="rock"),
    entry("addicts",
        "addicts|junkies|druggies|crackheads|tweakers|potheads|stoners|dopeheads|methheads|pillheads|cokeheads ; "
        "meth|crack|pill|pot heads ; drug|dope fiends ; pill poppers",
        "label", "people who use drugs", "people with a substance use disorder",
        unless_before="chocolate coffee news sugar tv adrenaline phone sports shopping"),
    entry("user",
        f"a|an? {_DRUGS} abuser|user ; a|an? chronic|heavy|known|habitual|hardcore|longtime|former|current user $ ; a? substance abuser ; "
        "is|was a user $",
        "label", "person who uses drugs",
        unless="library app website software computer"),
    entry("users",
        f"{_DRUGS} abusers|users ; abuser|abusers of {_DRUGS}",
        "label", "people who use drugs"),
    entry("alcoholic",
        "a|an? recovering|former|ex|chronic|functioning|functional|high|raging|hopeless|active|real|severe|long|time|lifelong... "
        "alcoholic|alcoholic's|alkie|alky|alchy|wino|drunkard|boozer|boozehound",
        "label", "person with an alcohol use disorder", "person in recovery",
        unless="beverage beverages"),
    entry("alcoholics",
        "alcoholics|winos|drunkards|boozers|drunks",
        "label", "people with an alcohol use disorder"),
    entry("drunk",
        "a|the|town|street|chronic|raging|an|old|mean|sloppy|local|hopeless|angry|dry|family|useless|that drunk",
        "label", "person who drinks heavily",
        unless_after="driver driving person man guy woman dial text drivers stranger"),
    entry("wet_brain",
        "wet brain|brained",
        "label", "person with a memory condition"),
    entry("abuse",
        f"{_DRUGS} abuse ; abuse of {_DRUGS}",
        "label", "substance use", "harmful use",
        unless="institute administration samhsa nida"),
    entry("abuses",
        f"abuses|abusing his|her|their? {_DRUGS}",
        "label", "uses drugs", "takes it in a way that harms",
        unless="judge"),
    entry("abused",
        f"[ abused ] his|her|their? {_USED}|substances|medication|prescription|painkillers ; has|had been? [ abused ] {_USED}",
        "label", "used",
        unless_before="was were who's been being"),
    entry("habit",
        f"a? {_DRUGS}|drinking|using|smack habit ; "
        "kick|kicked|kicking|feed|feeding|fed|support|supporting|fund|funding|feeds|supports|funds his|her|their|the habit|addiction",
        "blame", "substance use",
        unless="nails coffee sugar phone reading"),
    entry("hooked",
        f"hooked|strung on|out {_USED} ; strung out ; doped|drugged|cracked|coked|methed|liquored|hopped out|up",
        "blame", "using", "having a hard time with use",
        unless="series show"),
    entry("addicted_baby",
        "a|an? addicted|crack|drug|meth|heroin|opioid|fentanyl|nas baby ; a? baby [ addict ] ; born [ addicted ]",
        "label", "baby who was exposed to substances before birth"),
    entry("addicted_babies",
        "addicted|crack|drug|meth|heroin|opioid babies|newborns|infants",
        "label", "babies who were exposed to substances before birth"),
    entry("addictive",
        "an? addictive personality",
        "label", "person who is at risk of substance use"),
    # clean and dirty
    entry("clean_test",
        f"[ clean ] drug|urine|tox|breath? {_TEST} ; "
        f"{_RESULT} back|up|in|out|is|was|are|were|all|both|again|also|have|has|been... [ clean ] ; "
        f"{_TEST} ... is|was|are|were|came|come|been back|up|out? [ clean ]",
        "stain", "negative",
        unless=f"{_SCHOOL}",
        unless_before="he she they person"),
    entry("dropped_clean",
        "tested|testing|tests|test|dropped|dropping|drops|drop|peed|pissed|came|come|comes|blew in|back|up|out? [ clean ] ; "
        "gave ... [ clean ] one|sample|cup|urine|drop",
        "stain", "negative",
        needs="test tests tested screen drug drugs ua urine sample dropped drop drops peed pissed blew again back testing",
        unless=f"{_SCHOOL} about"),
    entry("dirty_test",
        f"[ dirty|hot ] drug|urine|tox|breath? {_TEST} ; "
        f"{_RESULT} back|up|in|out|is|was|are|were|all|both|again|also|have|has|been... [ dirty ] ; "
        f"{_TEST} ... is|was|are|were|came|come|been back|up|out? [ dirty|hot ] ; dropped|pissed|peed|popped|tested|drops [ dirty|hot ] ; "
        "came|come|comes back|up [ dirty ] ; came in [ dirty ] for|again ; results ... [ dirty ] ; "
        "a|another|third|second|two|three [ dirty|dirties ] $ ; [ dirties ]",
        "stain", "positive",
        unless=f"{_SCHOOL} water coffee"),
    entry("is_dirty",
        f"{_HE} is|was|came|come|has|turned been|back|up|in? [ dirty ] again|for|on ; {_HES} [ dirty ] again|for|on ; "
        "went|gone|got [ dirty ] again ; [ dirty ] for|on thc|opiates|meth|cocaine|fentanyl|benzos|heroin|amphetamines|alcohol",
        "stain", "using again",
        unless=f"{_THINGS} mud muddy"),
    entry("is_clean",
        f"stay|stays|stayed|staying|remain|remained|remains|remaining|went|goes|been|getting|get|gets {_VERY}... [ clean ] ; "
        f"{_HE}|person|mother|father|mom|dad|brother|sister|son|daughter|husband|wife|everyone|people is|are|was|were|isn't|aren't|wasn't|"
        f"has|got|gets|get|wants|be|to|will|can|can't|being|have {_VERY}... [ clean ] ; {_HES} {_VERY}... [ clean ] ; got [ clean ] ; "
        "[ clean ] for|since|nearly|almost|over|about almost|nearly|over|about|the|more|than... a|an|one|two|three|four|five|six|seven|"
        "eight|nine|ten|eleven|twelve|thirty|sixty|ninety|last|january|february|march|april|may|june|july|august|september|october|"
        "november|december|christmas|spring|summer|fall|winter|birth|his|her|day|days|weeks|months|years|years|2019|2020|2021|2022|2023|"
        "2024|2025|30|60|90|100|2|3|4|5|6|7|8|9|10|14|18|20|past|many|some|easter|thanksgiving ; "
        f"[ clean ] from|off|of all? {_USED}|heroin ; year|years|month|months|day|days|week|weeks [ clean ] ; [ clean ] and|or sober ; "
        "sober and|or [ clean ] ; is|was|isn't|not|be [ clean ] now|again|today|anymore|currently|yet|this ; "
        "keep|kept|keeping|want|wants|get|gets|getting|got him|her|them [ clean ]",
        "stain", "in recovery", "not using",
        unless=f"{_THINGS}",
        unless_after="living up out shaven eating"),
    entry("is_clean_name",
        f"is|was|isn't|wasn't|been {_VERY}... [ clean ]",
        "stain", "in recovery", "not using",
        unless=f"{_THINGS} {_TEST.replace('|', ' ')}",
        unless_before="the it its it's this that everything my your our all his her their what always",
        unless_after="living up out shaven eating"),
    entry("clean_time",
        "[ clean ] time|date|days|dates|streak|chip",
        "stain", "recovery", "time not using"),
    entry("not_clean",
        "[ dirty ] urine|piss",
        "stain", "positive"),
    # mental health
    entry("schizophrenic",
        "a|an? paranoid|chronic|diagnosed|full|blown... schizophrenic|schizo",
        "label", "person living with schizophrenia",
        unless_after="disorder episode symptoms illness"),
    entry("schizophrenics",
        "schizophrenics|schizos",
        "label", "people living with schizophrenia"),
    entry("is_bipolar",
        f"{_BE} {_VERY}... [ bipolar ] ; [ a bipolar ] ; bipolars ; "
        "her|his|my|their [ bipolar ] mother|father|sister|brother|wife|husband|son|daughter|roommate|ex|mom|dad|friend",
        "label", "person who lives with bipolar disorder",
        unless_before="it it's that this which",
        unless_after="disorder group depression ii i 1 2 type support meds spectrum diagnosis alliance episode"),
    entry("borderline",
        f"{_BE}|such|total|typical {_VERY}... [ borderline ] $ ; {_BE} {_VERY}... [ borderline ] and|so|who|with|or|but ; "
        "a [ borderline ] $ ; a|the|another|this [ borderline ] and|who|with|so|person|woman|girl|man|lady ; borderlines ; "
        "[ borderline ] patient|client|woman|girl",
        "label", "living with a borderline diagnosis"),
    entry("a_condition",
        "a|an? psychotic|depressive|bulimic|anorexic|epileptic|psychopath|sociopath|narcissist|hypochondriac|neurotic|autist|amputee|"
        "manic|hoarder|cutter|depressive $ ; "
        "a psychotic|depressive|bulimic|anorexic|epileptic|psychopath|sociopath|narcissist|hypochondriac|neurotic|cutter|hoarder|manic "
        "and|who|so|or|with ; is|was|she's|he's [ a cutter|hoarder ] ; "
        "psychotics|depressives|bulimics|anorexics|epileptics|psychopaths|sociopaths|narcissists|hypochondriacs|neurotics|cutters|"
        "hoarders|diabetics",
        "label", "person who lives with it",
        unless="cookie pizza pattern paper show movie film novel"),
    entry("mentally_ill",
        "the? mentally|criminally ill|insane ; mentally disturbed|unstable|unbalanced|challenged|defective|retarded|deficient|slow ; "
        "emotionally disturbed|unstable ; a? mental|psych|psychiatric patient|case|patients|cases|defective|defectives ; the insane",
        "label", "living with a mental health condition", "people living with a mental health condition",
        unless="alliance law act"),
    entry("psycho",
        "a|an? total|complete|real... psycho|lunatic|maniac|nutcase|nutjob|wacko|whacko|weirdo|madman|loony|looney|fruitcake|psychopath|"
        "schizo|nut ; a? nut|mental|head|basket|wack|whack|looney case|job|bin ; "
        "psychos|lunatics|maniacs|weirdos|wackos|crazies|loonies|nutcases|nutjobs ; nut jobs|cases",
        "label", "person going through something hard",
        unless="show movie film novel allergy butter bolt pine tree cake bread recipe"),
    entry("crazy",
        f"{_HE}|{_PEOPLE} is|are|was|were|got|went|goes|has|had|seems|acts|acted|will|go|going {_VERY}|gone|went|going|go... [ {_CRAZY} ] "
        f"; {_HES} {_VERY}|gone|going|went|seeming... [ {_CRAZY} ] ; "
        "[ crazy|insane|deranged|psycho|nutty ] person|people|man|woman|lady|guy|girl|neighbor|ex|mother|wife|husband|ones|one|brother|"
        "sister|uncle|aunt|bitch|roommate ; "
        f"acts|acting|sounds|sounded|looks|looked|talks|talking {_VERY}... [ crazy|insane|nuts|psycho|mental ] ; the crazies",
        "label", "going through something hard",
        unless_before=f"{_INANIMATE}",
        unless="allergy almond almonds pine peanut macadamia traffic",
        unless_after="about busy for week weeks high low expensive good hours how day amount fast allergy health illness over story hot weather"
        " number"),
    entry("crazy_name",
        f"is|was|seems|went|goes|gone|acts|being|acting {_VERY}... [ {_CRAZY} ]",
        "label", "going through something hard",
        unless_before=f"{_INANIMATE} the these those thing's",
        unless="allergy almond almonds pine peanut macadamia traffic",
        unless_after="about busy for week weeks high low expensive good hours how day amount fast allergy health illness over story hot weather"
        " number"),
    entry("asylum",
        "nuthouse|madhouse ; funny farm ; loony|looney bin ; insane asylum ; nut|crazy house ; brain dead|fried ; "
        "mental problems|issues|defects",
        "label", "hospital", "what they live with"),
    entry("not_right",
        "not right in the head ; not all there ; off his|her|their|the rocker ; lost his|her|their mind|marbles ; a? screw loose ; "
        "out of his|her|their mind ; loses|losing his|her|their mind ; something wrong with him|her|them ; sick in the head",
        "label", "going through something hard"),
    entry("normal",
        "[ normal ] people|person|person's|kids|adults|folks|children|families|mother|patients|human|beings ; "
        f"isn't|not|never [ normal ] $ ; {_HE} isn't|aren't|wasn't [ normal ] ; act|acts|behave|behaves|look [ normal ] $ ; "
        "like a [ normal ]",
        "label", "other",
        unless_before="feel feels blood"),
    # disability
    entry("disabled",
        "a|an|the? handicapped|crippled|cripple|retarded|retard|cripples|retards|spaz|spastic ; an [ invalid ] ; a [ crip|gimp ] ; "
        "the disabled $ ; the [ disabled|handicapped ] are|is|have|need|who|in|and",
        "label", "person with a disability",
        unless="parking placard spot sign permit password form ticket code card entry access"),
    entry("wheelchair",
        "wheelchair|chair bound|ridden ; confined to ... wheelchair|chair ; stuck in ... wheelchair",
        "suffer", "using a wheelchair"),
    entry("bed",
        "confined to ... bed ; bed ridden|bound ; bedridden",
        "suffer", "staying in bed"),
    # suffering
    entry("suffers",
        "suffers from|with? ; suffer|suffering from|with ; suffers a|an",
        "suffer", "lives with", "has",
        unless_after=f"{_SICK}",
        unless=f"{_SICK} program building economy business crops plants garden city agency"),
    entry("suffered",
        "suffered from|with",
        "suffer", "lived with", "had",
        unless=f"{_SICK} program building economy business garden"),
    entry("sufferer",
        "a? * sufferer ; depression|anxiety|ptsd|trauma|migraine|addiction|pain|schizophrenia|bipolar sufferer|sufferers ; [ sufferers ]",
        "suffer", "person who lives with it"),
    entry("victim",
        "a? victim of|to ; fell victim to ; "
        "a? rape|abuse|trauma|violence|assault|stroke|overdose|aids|incest|cancer|crime|trafficking victim ; "
        "a|the|is|was|eternal|perpetual|professional|helpless|poor victim",
        "suffer", "person who lived through", "survivor",
        unless=f"storm fire flood earthquake hurricane tornado {_SERVICE} witness jury court"),
    entry("victims",
        "victims of ; rape|abuse|trauma|violence|assault|stroke|overdose|aids|incest|cancer|trafficking victims",
        "suffer", "people who lived through", "survivors",
        unless=f"{_SERVICE} fire flood hurricane earthquake"),
    entry("afflicted",
        "afflicted|stricken|plagued|tormented|ravaged|crippled with|by",
        "suffer", "living with",
        unless="mosquitoes rats bugs delays"),
    entry("demons",
        "his|her|their own|inner? demons ; inner demons ; battling|battles|fighting|fights addiction|depression|alcoholism|alcohol|drugs",
        "suffer", "what they live with"),
    # housing, law, papers
    entry("homeless",
        "the homeless ; two|three|four|some|many|several [ homeless ] ; a [ homeless ] $ ; [ a homeless ] who|and|in|on ; "
        "a? bum|hobo|vagrant|tramp ; a? transient $ ; a [ transient ] who|and|on|in|from|with ; bums|hobos|vagrants|transients|winos ; "
        "bag lady ; street people|person",
        "label", "people without housing", "person without housing",
        unless_after="shelter shelters services person people program programs outreach man woman family families youth veterans veteran population "
        "community coalition count student students liaison management children child mother prevention office line ministry",
        unless="knee ankle shoulder"),
    entry("felon",
        "a|an? convicted|ex|former|repeat|violent|sex|habitual|career|common|known|petty|hardened|juvenile|registered|young|first|"
        "time... felon|offender|criminal|inmate|delinquent|jailbird|parolee|thug|gangbanger ; a|an|ex|the convict ; a|an? ex con",
        "label", "person with a conviction", "person who was incarcerated",
        unless_after="justice court defense law code lawyer record records charge charges case cases background history attorney activity account "
        "payment bill loan trespass system intent behavior offense rates registry program act tax taxes"),
    entry("felons",
        "felons|convicts|criminals|offenders|inmates|jailbirds|thugs|gangbangers|delinquents|parolees ; ex cons",
        "label", "people with a conviction", "people who were incarcerated"),
    entry("prostitute",
        "a? prostitute|hooker|whore|slut|crackwhore|streetwalker|hoe",
        "label", "person who trades sex"),
    entry("prostitutes",
        "prostitutes|hookers|whores|sluts",
        "label", "people who trade sex"),
    entry("illegal",
        "illegal|illegals alien|aliens|immigrant|immigrants|migrant|migrants|worker|workers ; an [ illegal ] $ ; illegals ; "
        "he's|she's|they're|he|she|they is|are|was? [ illegal ] $",
        "label", "person without papers"),
    entry("trash",
        "white|trailer trash ; welfare queen|queens ; a? lowlife|scumbag|deadbeat|loser|degenerate|bottomfeeder|slob ; a? low life ; "
        "a? [ deadbeat ] dad|mom|father|mother ; scum|lowlifes|losers|deadbeats|degenerates ; such a? [ failure ] ; "
        "he's|she's|he|she is|was? a? total|complete|hot|such... [ mess|wreck|disaster|failure|joke|burden ] ; a? train wreck ; "
        "a? lost cause ; damaged goods|person ; a? hopeless case ; a? waste of space ; beyond help|saving ; good for nothing ; "
        "a? problem|bad child|mother|father|parent|kid|patient ; an? unfit mother|parent|father",
        "label", "person who needs support",
        unless="sorry game match"),
    # death by suicide
    entry("committed_suicide",
        "commit|commits|committed|committing suicide ; suicided",
        "death", "died by suicide"),
    entry("failed_suicide",
        "failed|successful|completed|unsuccessful|botched|hearted suicide|suicidal attempt|attempts ; "
        "failed|successful|completed|unsuccessful suicide ; suicidal|suicide gesture|gestures ; "
        "[ failed|successful|unsuccessful|botched|completed ] attempt|attempts ; "
        "attempt|attempts was|were|is [ successful|unsuccessful|failed ] ; attempt [ failed|succeeded ] ; "
        "succeeded|successful|failed ... killing|hanging|ending|kill|end|overdosing him|her|them|himself|herself|his|her|it",
        "death", "survived a suicide attempt", "died by suicide",
        needs="suicide suicidal killing kill hanging ending end overdosing"),
    # who is in charge
    entry("my_client",
        "my|our new|old|other|last|next|first|youngest|favorite|two|three|several|difficult... client|patient|consumer ; "
        "the|this|that|a|an|one|another|each|every|which new|difficult|problem|long|term|our|homeless|young|older|hard|resistant|psych|"
        "methadone... client|patient|pt",
        "power", "person", "person I walk with",
        unless=f"{_OF_DOCTORS}",
        unless_after=f"{_CARE_FOR}"),
    entry("client",
        "^ client|patient|pt|ct ; with|for|to|by|from|when|because|that|as|but|met|saw|and [ client|patient|pt ] ; "
        "my|our|the|a client's|patient's ; pt|ct is|was|states|reports|refused|refuses|denies|presents|has|will",
        "power", "the person",
        unless=f"{_OF_DOCTORS}",
        unless_after=f"{_CARE_FOR}"),
    entry("my_clients",
        "my|our|the|these|those|some|most|all|many|two|three|four|five|several|other|of new|old|other|difficult|methadone|psych... "
        "clients|patients|consumers|clients'|patients'",
        "power", "people", "people I walk with",
        unless=f"{_OF_DOCTORS}",
        unless_after=f"{_CARE_FOR}"),
    entry("clients",
        "^ clients|patients ; with|for|to|by|from|when|because|that|and|met|saw [ clients|patients ]",
        "power", "the people I walk with",
        unless=f"{_OF_DOCTORS}",
        unless_after=f"{_CARE_FOR}"),
    entry("my_cases",
        "my|our|new|difficult|hard|tough|hardest|worst|toughest|other|two|three|heavy|full new|difficult|hard|tough|hardest|worst|"
        "toughest|active|open|other... cases|caseload ; "
        "a|an|this|another|my|sad|the|such|most very|really|real|most|new... difficult|hard|tough|hopeless|sad|problem|complicated|"
        "hardest|worst|toughest|new|next|mental|complex|psych case ; my|our|his|her|the caseload ; on|of my|our [ caseload ] ; "
        "[ caseload ] of ; a schizophrenia|depression|addiction|heroin|alcohol|bipolar case",
        "power", "the people I walk with",
        unless="court lawyer judge attorney insurance detective tv"),
)  # fmt: skip
