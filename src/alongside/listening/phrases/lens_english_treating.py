"""English phrases that tell somebody which treatment to take, or name a condition, straight out."""

from typing import Final

from .lens_english_words import AND, WE, WHOM, WHOSE, did, doing
from .lens_entry import Entry, entry

_DRUG: Final = (
    "medication|medications|meds|med|pills|pill|dose|doses|dosage|tablet|tablets|capsule|capsules|medicine|medicines|lithium|"
    "methadone|suboxone|buprenorphine|naltrexone|vivitrol|antabuse|antidepressant|antidepressants|antipsychotic|antipsychotics|"
    "xanax|zoloft|prozac|seroquel|abilify|lamictal|lexapro|adderall|ssri|benzos|benzodiazepines|valium|klonopin|trazodone|"
    "gabapentin|sertraline|mg|milligrams|ativan|risperidone|olanzapine|haldol|wellbutrin|stabilizer|stabilizers|injection|shot|"
    "ritalin|clozapine|depakote|sublocade|prescription|melatonin|effexor|cymbalta|celexa|paxil|buspar|lorazepam|quetiapine|"
    "aripiprazole|fluoxetine"
)
_CARE: Final = (
    "inpatient|outpatient|iop|rehab|detox|residential|hospitalization|therapy|cbt|dbt|emdr|psychotherapy|detoxification|"
    "treatment|hospitalized|sedated|medicated|admitted|committed"
)
_HOW: Final = (
    "a|an|the|some|two|three|one|half|your|his|her|their|those|these|that|more|less|of|on|off|to|back|in|for|out|full|higher|"
    "lower|stronger|different|evening|morning|night|nightly|daily|every|all|both|go|be|get|take|taking|start|stop|stopping|stay|"
    "stick|with|skip|quit|into|at|least|long|term|real|medical|new|same|extra|it|them|any|another|bit|little|lighter|weaker|"
    "milder|ask|asking|try|see|check|yourself|been|without|cut|down|up|double|raise|lower|from|last|next|tonight's|today's|"
    "afternoon|days|weeks|months|ninety|thirty|ten|six|twelve|30|60|90|something|proper|professional|inpatient|straight|only"
)
_DX: Final = (
    "depression|bipolar|ptsd|cptsd|adhd|ocd|schizophrenia|schizoaffective|schizophrenic|psychosis|psychotic|mania|manic|"
    "hypomania|hypomanic|bpd|borderline|dementia|autism|autistic|paranoia|paranoid|delusional|delusions|anorexia|anorexic|"
    "bulimia|bulimic|narcissist|narcissism|narcissistic|dissociation|dissociative|dissociating|agoraphobia|disorder|disorders|"
    "antisocial|alcoholism|psychopath|sociopath|syndrome|hallucinations|hallucinating|decompensating|withdrawal|withdrawals|"
    "codependency|codependent|depressed|episode|relapse|addiction"
)
_IS: Final = (
    "a|an|the|some|kind|sort|of|really|just|clearly|obviously|definitely|probably|likely|all|very|classic|textbook|full|blown|"
    "clinical|major|severe|mild|moderate|generalized|social|anxiety|panic|mood|eating|personality|bipolar|borderline|alcohol|"
    "opioid|substance|use|attack|attachment|post|traumatic|stress|depressive|is|are|be|have|has|with|in|only|most|simple|plain|"
    "trauma|signs|symptoms|going|having|through|into|right|it|it's|still|to|from|typical|that|called|she|he|and|quite|pretty|"
    "clear|untreated|undiagnosed|worst|form|case|been|so|autism|spectrum|suffering|develop|developing|develops|you|your|her|his|"
    "their"
)
_AT_EASE: Final = "group groups support meeting workshop leaflet book stigma awareness list talk class meetup"
_NOT_YET: Final = "said told says asked feel if mentioned thinks wonder doctor's whether what how heard describe"

TREATING: Final[tuple[Entry, ...]] = (
    entry("role_you_treat",
        "you|you'd|you're should|ought|need|must|have|belong|better|don't|shouldn't|doesn't|require|can|could|no|longer|not|"
        f"would|'d|best|safely|deserve|might|do|just|probably|really|definitely... {_HOW}... {_DRUG}|{_CARE} ; {WHOSE} {_DRUG} "
        "is|are|isn't|aren't|seems way|much|far|a|bit|not|probably|too|making|wrong|the? too|wrong|enough|strong|high|low|weak|"
        f"working|problem|poison|high ; that|those|these|this|the {_DRUG} is|are|isn't|aren't|will poison|for|killing|making|no|"
        "not|too|bad|wrong|only ; you can|could safely|just|now|also? stop|quit|skip|mix|double|halve|cut taking|it|them|those|"
        "that|now|the|both|cold ; it's|it safe|fine|okay|ok|is to mix|stop|skip|double|combine|quit|take",
        "treatment_planning", "would you like to make a list of questions for the doctor",
        kind="role",
        unless_before=f"{_NOT_YET}",
        unless_within="your bring copy ride question questions",
        unless_after=f"{_AT_EASE} appointment bottle recording"),
    entry("role_take_this",
        "^ take|swallow|stop|quit|skip|double|halve|cut|lower|raise|increase|reduce|try|start|resume|restart|flush|drop "
        f"{_HOW}... {_DRUG} ; ^ go|get|come|check|stay|keep|stick yourself? back|on|off|to|into|with|taking {_HOW}... {_DRUG}|"
        f"{_CARE} ; ^ ask|tell|push|beg your|the|him|her|them? doctor|psychiatrist|nurse? for|to {_HOW}... {_DRUG}|give|raise|"
        "lower|put|prescribe|up ; ^ take a|one|two|three|half|another|1|2|3 of|tablet|pill|more|and|a|before|at|in|every|with|"
        "each ... night|morning|day|bed|meals|daily|them|feel|needed|food|hours|pill|see|tonight|today ; half|one|two|a|"
        "quarter|1|2 tablet|tablets|pill|pills|capsule|mg|milligrams of|a|less|more|before|at|would|in|each|every|should|is|"
        "per ; half|quarter|two|three of? a tablet|pill ; ^ don't|never take|stop|quit|skip|mix|drop it|them|that|those|the|"
        f"these|your|any on|with|without|at|until|{_DRUG} ; ^ don't|never listen|trust|believe to? your|the|that|those|any "
        "doctor|doctors|psychiatrist|pharmacist|nurse ; no more than two|one|three|four a|per|pills|tablets ; throw|flush|toss "
        "them|the|those|your pills|out|away|meds ; check yourself in|into ; instead of what|your|the doctor|meds|pills|"
        f"medication|{_DRUG}|prozac ; st|saint john's",
        "treatment_planning", "the pharmacist or the doctor can answer that, and I can come along",
        kind="role",
        unless="flyers recipe soup label offered photo flyer brochure bus step",
        unless_within="label bottle bag list",
        unless_after=f"{_AT_EASE}",
        unless_before="takes took has had"),
    entry("role_i_treat",
        f"{WE} {AND}... "
        f"{doing('take move shift split double raise lower cut up adjust change switch stop increase reduce halve skip')} "
        f"{WHOM}|when|it|the|{WHOSE} off|to|up|down|by|she|he|in|* {_HOW}... {_DRUG}|takes|fifty|hundred|{_CARE} ; {WE} {AND}... "
        f"{doing('adjust change move shift split halve')} {WHOSE}|when|the {_HOW}... {_DRUG}|she|he ; i'd|i|we would? lower|up|"
        f"raise|halve|double|cut|drop|increase|reduce it|the|his|her|them|that|your ; i'd|i'll|we'll take|get|put|have {WHOM} "
        f"off|on|into|back|admitted ; {WE} {AND}... {doing('put start keep try')} {WHOM}|* on|in|into|with|through a|an|the|some|"
        "exposure|twelve|six|* ... week|weeks|course|exercises|exposure|schedule|breathing|work|program|regimen|therapy|"
        f"protocol|worksheets|{_DRUG} ; {WE} {AND}... doing|did|do|practiced|started|use|used|applied|ran some|a|an? exposure|"
        "emdr|cbt|dbt|trauma|hypnosis|cognitive|regression|eye processing|work|with|therapy|session|movement|exercise|"
        f"exercises|restructuring|today|for|on ; {WE} {AND}... gave|give|slipped|offered {WHOM} one|two|some|something|half|a of|"
        f"to|pill|for my|sleep|pills|sleeping|the|pill|anxiety ; {WE} had {WHOM} admitted|committed|hospitalized|sectioned|"
        f"sedated ; {WE} {AND}... {did('refer send admit commit check')} {WHOM}|* to|into|for inpatient|rehab|detox|residential|"
        f"a|the|psychiatric ... {_CARE}|hospital|ward|monday|go? ; {WE} {AND}... get|got|getting|put {WHOM} into|in|a to? rehab|"
        f"detox|treatment|residential|bed|inpatient|hospital ; change|changed|set|rewrote|wrote|added {WHOSE}|the therapy|"
        "treatment goal|goals",
        "treatment_planning", "I offered to go along to ask the prescriber",
        kind="role",
        unless_within="my myself ride number flyer",
        unless_before="she he they when",
        unless_after=f"{_AT_EASE}"),
    entry("role_plan_told",
        "next|first|second|then|step|phase in|on|one|two|three|is|for|his|her|their|the|your|he|she|with|of|comes... treatment|"
        "detox|rehab|therapy|residential|inpatient|trauma|taper|exposure work|therapy|first|then|is|trauma|two|next|three|"
        f"after|anger? ; what he|she|they|you needs|need is ... {_CARE}|{_DRUG} ; {_CARE} first|then|next|after ; days|weeks|"
        f"months|month|week of|in detox|inpatient|residential|rehab|{_CARE}|group|exposure|cognitive therapy? ; my|the plan|"
        f"suggestion|recommendation|advice|idea is|was {_HOW}... {_CARE} ; my|the plan|suggestion|recommendation|advice|idea "
        f"for|was|is {WHOM}|to|that ... {_DRUG}|{_CARE}|taper|lithium|lighter ; best|right|only thing|treatment|option|place|"
        f"level|way for * would|is|will|was ... {_CARE}|program|hospital|{_DRUG} ; treatment goals|goal|plan|phase ; right|"
        "proper|correct level of ; he|she|they|person should|must|needs|ought|belongs|could to|take|in|use|be|on|see|stay... "
        f"{_HOW}... {_DRUG}|{_CARE}|hospital|psychiatrist ; doctor|doctors|psychiatrist|therapist has|have|got|is|are|was|were "
        f"it|all|both? wrong ; doesn't|don't need {_HOW}|that|much|so... {_DRUG}|{_CARE} needs|need|she|he",
        "treatment_planning", "their own plan, in their words",
        kind="role",
        unless_before=f"{_NOT_YET} copy her his my the",
        unless="brochure ride bus chose packed waiting garden wants recipe",
        unless_after=f"{_AT_EASE}"),
    entry("role_you_have",
        "you|you're|you've are|have|clearly|obviously|might|may|could|must|sound|seem|look|got|definitely|probably|just|being|"
        f"be|really|all|still|show|do|both... {_IS}... {_DX}|adhd ; what|all you|she|he|they|you're|she's|he's have|has|is|are|"
        "describe|described|describing|experiencing|going|through|experience|got|told|tell|tells|me|going... is|sounds|are "
        f"like? {_IS}... {_DX} ; that's|it's|this|these|those|that|it sounds|is|are|was|isn't|not like? {_IS}... {_DX} ; it's|"
        f"it|that's|this isn't|not|is not? * it's|it|that's is? {_IS}... {_DX}|trauma|grief",
        "diagnosing", "how is that for you", "what do you call it",
        kind="role",
        unless_before=f"{_NOT_YET} say",
        unless_within="might' group",
        unless="read flyer poster workshop leaflet",
        unless_after=f"{_AT_EASE}"),
    entry("role_findings",
        "meets|meet|met|fits|fit|matches|match|fulfills all|most|the|every|of|full... criteria|profile|picture|definition|"
        "description for|of ; all|everything|it|this|that|which|signs of|it|she|he|said|described|i|saw|all... points|point|"
        f"adds|add|indicates|suggests|screams to|up|at? to? {_IS}... {_DX} ; {WE} {AND}... can|could|know|see|tell|spot|"
        f"recognize|recognized|spotted that? he's|she's|they're|you're|the|it's|he|she|they|his|her {_IS}... {_DX} ; {WE}|i'd "
        f"{AND}... say|call|label|name|describe it|that|this|him|her|it's|she's|he's as? {_IS}... {_DX} ; {WE} {AND}... "
        f"{did('diagnose rule screen assess test evaluate')}|diagnose|rule out|for|him|her|them|with|a|an|the|* {_IS}... for|as|"
        f"{_DX}|adhd|anxiety with|and|in? ; {WE} {AND}... screened|assessed|evaluated {WHOM} ; screened|assessed|evaluated "
        f"{WHOM} for ; ^ ruled out {_DX} ; came|come|comes|scored|scores|score out|high|low|positive|on|in the? positive|phq|"
        f"gad|scale|depression|questionnaire|screening|severe ; gave|did|ran {WHOM} a|the ... questionnaire|screening|inventory|"
        "phq|gad|assessment ; phq|gad 9|7 ; scored|scores|score * on|in ; doctor|doctors|psychiatrist missed|overlooked the|it|"
        f"his|her {_DX} ; misdiagnosed ; overlooked|missed the {_DX} ; {_IS} {_DX} talking ; a|the|are|is|of|his|her|just "
        "symptom|symptoms of? $",
        "diagnosing", "they told me what they notice",
        kind="role",
        unless_before="she he they her his",
        unless="garden soccer game goals film room",
        unless_within="i'm my",
        unless_after=f"{_AT_EASE}"),
    entry("role_heading",
        "diagnosis|dx|impression|assessment|presentation of|after|is|was|for|two|three|meetings|talks|my|today|here|i|see... "
        f"{_IS}... {_DX} ; my|clinical impression|diagnosis|assessment|conclusion|read|sense|guess|verdict is|was|of|that|he|"
        f"she|they|would|you... {_IS}... {_DX}|ptsd ; ^ alcohol|opioid|substance|use|major|severe|generalized|social|anxiety|"
        "panic|mood|eating|personality|bipolar|borderline|stress|depressive|moderate|mild... disorder|disorders ; ^ affect|"
        "mood|insight|judgment|speech|thought|eye flat|blunted|low|poor|depressed|impaired|limited|contact|labile|pressured|"
        "euthymic|fair ; flat|blunted|restricted affect ; mood low|depressed|labile|euthymic ; oriented times|x3|to x|three|"
        "person|time|place ; ^ paranoid|manic|delusional|psychotic|hypomanic|dissociating|catatonic|decompensated and|but|"
        "again|since|today|this|with|on|all ; no|denies|denied suicidal|homicidal|si|hi ; poor|good|limited|avoided eye "
        f"contact ; {WHOSE} paranoia|mania|psychosis|depression|ptsd|disorder|delusions|ocd|adhd|bpd|codependency|bipolar is|"
        "are|was|has|keeps|came|gets|got|makes|made ; drinks|uses|lies|eats|drinking|using|yells|hides|stays because|due|from|"
        f"as|out of|to? {WHOSE}|a {_IS}... {_DX} ; there is|was|seems some|a|an|clearly|definitely {_IS}... {_DX}",
        "diagnosing", "they told me how it is for them",
        kind="role",
        unless=f"{_AT_EASE} read flyer wonder wonders",
        unless_before=f"{_NOT_YET} about say calls whatever",
        unless_within="about"),
)  # fmt: skip
