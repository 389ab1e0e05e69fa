"""English phrases of a note that drifts out of the role: diagnosing, planning treatment, enforcing."""

from typing import Final

from .lens_entry import Entry, entry

_DX: Final = (
    "depression|bipolar|bipolarity|ptsd|cptsd|adhd|ocd|schizophrenia|schizoaffective|schizophrenic|psychosis|psychotic|mania|manic|hypomania|"
    "hypomanic|bpd|borderline|dementia|autism|autistic|asperger's|aspergers|paranoia|paranoid|delusional|delusions|anxiety|anorexia|anorexic|bulimia|bulimic|"
    "narcissist|narcissism|narcissistic|dissociation|dissociative|dissociating|agoraphobia|agoraphobic|disorder|disorders|antisocial|"
    "alcoholism|psychopath|sociopath|syndrome|hallucinations|hallucinating|decompensating|catatonic|cyclothymia|dysthymia|codependency|complex|alzheimer's|"
    "neurosis|neurotic|histrionic"
)
_STATE: Final = (
    "manic|psychotic|delusional|paranoid|hypomanic|hallucinating|decompensating|decompensated|dissociating|dissociative|catatonic|detoxing|"
    "narcissistic|schizoaffective|actively|suicidal"
)
_ILL: Final = f"illness|condition|disease|addiction|trauma|withdrawal|{_DX}"
_FILL: Final = (
    "a|an|the|to|be|been|like|as|with|have|has|having|had|very|really|just|clearly|only|all|her|his|their|probably|obviously|not|plain|pure|simple|"
    "kind|sort|of|some|more|quite|clinically|pretty|so|it|it's|severe|mild|classic|undiagnosed|untreated|panic|post|partum|social|eating|personality|mood|"
    "major|typical|generalized|full|blown|extremely|increasingly|actively|acutely|he|she|got|getting|case|form|signs"
)
_VERY: Final = (
    "a|very|really|just|clearly|so|quite|pretty|probably|obviously|still|getting|becoming|being|currently|now|definitely|more|actively|again|acutely|totally|"
    "often|increasingly|been|be|both|completely|also|too|likely|fully|anxious|and|bit|little|always"
)
_HE: Final = "he|she|they|person|mother|mom|dad|father|son|daughter|wife|husband|brother|sister|partner|who"
_HES: Final = "he's|she's|they're|who's"
_HIS: Final = "his|her|their"
_HIM: Final = "him|her|them"
_EVENT: Final = (
    "group groups class classes workshop workshops meeting meetings support book books app awareness screening scale month week walk alliance association "
    "handout worksheet podcast clinic team leaflet night talk service services charity forum line number unit center meds"
)
_LEARNING: Final = (
    "read reading flyer workshop training class learn learned learning article website book pamphlet brochure asks question questions video podcast "
    "handout poster worksheet webinar course wonders list stigma movie film"
)
_MED: Final = (
    "medication|medications|meds|med|pills|pill|dose|doses|dosage|dosages|medicine|medicines|lithium|methadone|suboxone|buprenorphine|naltrexone|vivitrol|"
    "antabuse|antidepressant|antidepressants|antipsychotic|antipsychotics|xanax|zoloft|prozac|seroquel|abilify|lamictal|lexapro|adderall|ssri|"
    "benzos|benzodiazepines|valium|klonopin|trazodone|gabapentin|sertraline|mg|milligrams|stimulants|sublocade|subutex|ativan|risperidone|"
    "olanzapine|haldol|wellbutrin|tranquilizers|sleeping|stabilizer|stabilizers|injection|ritalin|clozapine|depakote"
)
_CARE: Final = (
    "inpatient|outpatient|iop|rehab|detox|residential|hospitalization|treatment|therapy|cbt|dbt|emdr|psychotherapy|detoxification|stabilization|"
    "counseling|php|ect|hospitalized|psychiatry|psychoeducation|antipsychotics"
)
_INTO: Final = (
    "to|a|an|the|go|get|be|in|into|on|at|back|more|some|his|her|their|another|immediate|residential|longer|long|term|higher|lower|stronger|different|"
    "start|stop|take|taking|for|come|off|that|those|these|quit|try|of|cut|reduce|increase|lower|double|switch|change|begin|enter|complete|check|checked|"
    "himself|herself|themselves|sent|put|wean|weaned|taper|tapered|down|up|intensive|medical|medically|supervised|inpatient|psychiatric|weekly|daily|new|"
    "skip|raise|adjust|adjusted|adjusting|increased|lowered|changed|return|with|continue|stay|staying|keep|from|drug|alcohol|individual|family|trauma|"
    "couples|day|month|days|mood|sleeping|and|or|twice|serious|real|proper|month's|half|going|starting|stopping|him|she|he|they|should|least|asap|"
    "cutting|lowering|increasing|reducing|doing|trying|getting|discontinue|resume|restart|consider|either|right|away|full|90|30|28|60|ninety|thirty|dual|diagnosis|"
    "anxiety|depression|anger|management|grief|exposure|behavioral|cognitive|stabilizing|outpatient|additional|regular|professional|mental|health"
)
_CHANGE: Final = (
    "stop|stops|stopping|start|starts|starting|quit|quits|quitting|cut|cuts|cutting|lower|lowers|lowering|increase|increases|increasing|reduce|reduces|reducing|raise|"
    "double|skip|skipping|taper|tapering|wean|weaning|switch|switching|take|takes|taking|try|tries|trying|go|goes|going|come|comes|coming|get|gets|getting|"
    "stay|stays|staying|adjust|adjusting|change|changing|drop|dropping|begin|begins|beginning|enter|enters|entering|check|be|is|do|does|doing|add|adding|complete|"
    "continue|continues|continuing|return|needs|need|should|consider|considering|resume|restart"
)
_NOT_CARE: Final = (
    "dog dogs group groups appointment appointments office list lists phone number bus ride waiting book schedule refilled refill refills bottle bottles "
    "record records card cards box coverage costs cost paperwork delivered organizer reminder reminders court together bag"
)
_ASKING: Final = (
    "ask asks asking asked question questions talk talks talking discuss discussing speak speaking write writing call calling bring bus ride bag pick my me i "
    "offer offered appointment along myself if whether read reading food water about"
)
_RULES: Final = (
    "rule|rules|group|groups|meeting|meetings|test|tests|testing|curfew|program|programs|requirements|requirement|urine|sample|ua|treatment|session|sessions|"
    "class|classes|appointments|appointment|contract|plan|expectations|orders|guidelines|policy|policies|conditions|screen|screens|screening|program's|swab|instructions|"
    "counseling|therapy|check|breathalyzer|agreement|abstinence|chores|terms|aftercare|week|daily|weekly|every|all|three|two|ninety|staff"
)
_TELL: Final = (
    "told|tell|informed|reminded|warned|said|explained|insisted|remind|warn|inform|stressed|emphasized|advised|notified|instructed|reiterated|clear|expect|expects|"
    "repeated|demanded|require|required"
)
_MUST: Final = "must|has|have|had|needs|need|required|expected|supposed|better|mandatory|obligated"
_OFFICE: Final = (
    "probation|officer|po|parole|judge|court|cps|dcfs|landlord|police|cops|authorities|supervisor|director|manager|caseworker|school|"
    "mother|parents|employer|immigration|ice|agent|worker"
)
_AGREED: Final = "agreed agreement together consent permission asked wanted release request wants blessing"
_LOSE: Final = "lose|loses|lost|losing|forfeit|forfeits|forfeited"
_PLACE: Final = "place|bed|spot|housing|privileges|privilege|room|slot|apartment|points|pass|passes|phone|visits|unit|level|bus|kids|children|weekend|chance"
_OUT: Final = (
    "out|discharged|evicted|kicked|terminated|reported|expelled|removed|suspended|sanctioned|violated|jailed|sent|dropped|dismissed|gone|penalized|punished|"
    "back|restricted|banned|exited"
)

ROLE: Final[tuple[Entry, ...]] = (
    # diagnosing
    entry("role_think", f"i|we|i'd|i'm|we're|i've|it|my think|believe|suspect|guess|bet|feel|say|suspicion|hunch|guess|assume|wonder|wondering|thinking|suspected|thought|see|sense|"
          f"strongly|really|honestly|also|would|do|personally|strike|strikes|is... ... has|have|had|is|are|was|he's|she's|they're|it's|it|that's|this|meets|with|got|may|might|could|must|needs|be|"
          f"suffers|of|{_HIS} {_FILL}... {_DX} disorder|episode? ; i'm|i am ... sure|convinced|certain|confident ... has|is|he's|she's|they're|it's|this|have "
          f"{_FILL}... {_DX} disorder? ; i|we think|believe|suspect|suspected|see|saw|noticed|observed|notice {_FILL}... {_DX}|withdrawal ; it's|is|seems|was clear|obvious|evident|plain|apparent|to me|that|he|she... ... has|is|had {_FILL}... {_DX} ; i|we ... concluded|determined|established ... {_FILL}... {_DX}", "diagnosing",
          "They told me what they notice", kind="role", unless_within="my me myself i've", unless_after=_EVENT),
    entry("role_probably", f"probably|clearly|obviously|definitely|likely|possibly|certainly|surely|undiagnosed|untreated|undoubtedly|unmedicated|maybe|perhaps|plainly {_FILL}... {_DX} "
          f"disorder? ; probable|possible|likely|apparent|suspected|underlying|unspecified {_FILL}... {_DX}|trauma|depression disorder|episode? ; "
          f"has|have is {_FILL}... {_DX} ; chemical imbalance ; on the autism? spectrum ; unresolved|unprocessed trauma|grief ; trauma response|bond|bonded|bonding ; "
          f"{_DX} ... why he|she|they ; self medicating|medicates ; textbook|classic|full|blown|blatant blown? {_DX} ; clinically|severely depressed ; clinical|major depression|anxiety",
          "diagnosing", "says they notice something", unless_after=_EVENT, kind="role", unless=_LEARNING),
    entry("role_seems", f"seems|appears|looks|sounds|acts|acting|presents|presenting|presented|seemed|appeared|looked|sounded|comes {_FILL}... {_DX} disorder|episode? ; "
          "presents|presenting|presented as|with|in ... affect|depressed|anxious|symptoms|mood|disheveled|psychosis|withdrawal", "diagnosing", "told me how it is for them",
          unless_after=_EVENT, kind="role", unless_within="not"),
    entry("role_symptoms", f"signs|sign|symptoms|symptom|indicative|suggestive|evidence|consistent|criteria|hallmarks|traits|tendencies|features|indicators|typical|characteristic|picture|"
          f"example|case of|with|for|are|is {_FILL}... {_DX}|withdrawal|detox|trauma|depression|decompensation|relapse|disorder disorder? ; "
          "a|an|another|clear|this ... manic|psychotic|depressive|dissociative|hypomanic|schizophrenic|bipolar episode|phase|break|state|breakdown|depression ; "
          "having|in|had|has|entering|going|into manic|psychotic|depressive|dissociative|mixed|full|a|an|the|another... episode|psychosis|mania|withdrawal|withdrawals|decompensation ; "
          "bipolar|borderline|narcissistic|psychotic|autistic|manic|ocd|schizoid|antisocial|adhd|paranoid traits|tendencies|features|behavior|behaviors|symptoms|thinking|episode|episodes|"
          "ideation|delusions ; meets|meeting|met|fits|fit ... criteria|profile|diagnosis|description ; symptomatic ; flat|blunted|labile|constricted|inappropriate affect ; pressured speech ; alert and oriented ; loose associations ; tangential ; grandiose|grandiosity|labile ; her|his|their symptoms suggest|point|indicate|show|are|match",
          "diagnosing", "something they told me they notice", unless=_LEARNING, unless_before="in about", kind="role"),
    entry("role_this_is", f"this|that|it|which is|was|must|has|could|might|may {_FILL}... {_DX}|withdrawal disorder|episode|talking|speaking? ; it's|that's {_FILL}... {_DX}|withdrawal "
          "disorder|episode|talking|speaking?", "diagnosing", "they told me what it is like", unless_after=_EVENT, unless=_LEARNING, kind="role"),
    entry("role_behind", f"{_HIS}|the untreated|undiagnosed|severe|social|own|childhood|underlying? {_ILL} disorder|disorders|symptoms|brain? is|was|are|were|must|has? be? getting|really|just|clearly|"
          f"probably|what's|what|obviously|the? behind|causing|talking|driving|acting|flaring|making|worsening|kicking|responsible|root|reason|why|cause|back|untreated|to ; "
          f"{_HIS}|the {_ILL} disorder? causes|makes|made|caused|drives|drove|explains|led|triggers|triggered|flared ; "
          f"because|due|result|comes|stems|symptom|caused|explained|part|driven|related|down|function|product|triggered of|to|from|by {_HIS}|the|a|an own|untreated|undiagnosed|severe|"
          f"underlying|childhood|unresolved? {_ILL} ; {_HIS} {_ILL} talking|speaking|acting ; self medicating|medicates|medicate ... {_DX}|trauma|depression|anxiety|pain ; "
          f"reason|cause|root|why ... is {_HIS} {_FILL}... {_ILL} ; unresolved|repressed trauma",
          "diagnosing", "and they told me what they think is behind it", unless=_LEARNING, kind="role"),
    entry("role_not", f"does not|doesn't|don't|didn't|isn't|not really|actually|even|truly|have|a|an|got|any... have|has|really|actually|a|an|any|just|clinically? {_DX}|depressed disorder? ; "
          f"{_HE} is|are not|never|no really|actually|truly|even|clinically? {_DX} ; isn't|not really|actually|truly|clinically|even depressed ; no signs|sign|evidence of ... {_DX}|withdrawal",
          "diagnosing", "told me how it is for them", kind="role", unless_after=_EVENT, unless_within="i", unless=_LEARNING),
    entry("role_may", f"may|might|could|must|has|have really|clearly|very|well|also|too? have|be|got|has|to|developed|developing {_FILL}... {_DX} disorder? ; developing|developed {_FILL}... {_DX} ; "
          f"has|have|he's|she's|had|they've got? a|an|some|kind|of|sort|undiagnosed|underlying|severe|full|blown|clear|obvious|definite|mild|serious|classic|untreated|real|all|the|"
          f"definitely|clearly|obviously|probably|real... [ undiagnosed|underlying|severe|full|clear|clearly|obvious|definite|mild|serious|classic|untreated|definitely|obviously|probably|kind|"
          f"personality|signs|attachment|abandonment|anger|textbook blown|case|of? {_DX}|issues|disorder disorder? ] ; has|have a|an? narcissistic|addictive|borderline personality ; "
          "has|have a? [ personality disorder ]",
          "diagnosing", "tells me what they notice", unless_after=_EVENT, kind="role", unless=_LEARNING),
    entry("role_state", f"{_HE} is|are|was|were {_VERY}... [ {_STATE}|codependent ] ; {_HES} {_VERY}... [ {_STATE} ] ; is|was|being|became|becoming|gets|got|getting|became|gone {_VERY}... "
          "[ manic|psychotic|delusional|hypomanic|decompensating|hallucinating|dissociating|catatonic|paranoid ] ; is|was|are in [ psychosis|withdrawal|mania|remission ] ; decompensated",
          "diagnosing", "having a hard time, in their words", kind="role", unless_after=_EVENT),
    entry("role_diagnosis", "i|we|i'd|i'll would|have|also|had|then|can|could|will? diagnosed|diagnose|assessed|evaluated|screened|diagnosing|assess ; my diagnosis|assessment|impression|clinical|"
          "diagnostic|professional opinion|impression|judgment|assessment|view? is|was|that|would|for|of|suggests ; in? my clinical|professional|diagnostic opinion|judgment|impression|view|"
          "assessment|experience? ; clinical|diagnostic impression|impressions|assessment|presentation|picture ; ^ diagnosis|dx|impression|assessment is|likely|probable|* ; diagnosis|diagnoses should|must|seems|is|was|ought|isn't be|wrong|right|really|clearly|incorrect|clear ; working|provisional|"
          "differential|correct|wrong|dual|right diagnosis ; rule|ruled|ruling out ... "
          f"{_DX} ; a diagnosis of * is|seems|would|fits ; {_HIS}|the prognosis ; misdiagnosed ; gave|give {_HIM} ... diagnosis ; "
          f"should|needs|ought|need to? be|get|an|a|have evaluated|evaluation|assessed|assessment|tested|screened|diagnosed|evaluation ... {_DX} ; should|needs|ought to? be diagnosed",
          "diagnosing", "they told me", kind="role", unless_within="needs_of was myself", unless="i'm"),
    # planning treatment
    entry("role_meds", f"i|we|i'd|i'll|i've|i'm|we've ... advised|recommended|recommend|recommending|suggested|suggest|suggesting|told|tell|instructed|urged|encouraged|want|wanted|insisted|"
          f"convinced|persuaded|directed|advise|advising|urge|pushed|said|ordered ... {_CHANGE} ... {_MED}|{_CARE}|hospital ; "
          f"i|we|i'd|i'm|i'll also|would|strongly|do|will|had? advised|recommended|recommend|recommending|suggested|suggest|prescribed|prescribe|advise|suggesting {_INTO}... {_MED}|{_CARE} ; "
          f"i|we asked {_HIM} not? to ... {_CHANGE} ... {_MED}|{_CARE} ; i|we ... advised|told|warned|urged {_HIM} against|off ... {_MED}|{_CARE} ; "
          f"my recommendation|advice|suggestion is|was|would|to|that ... {_MED}|{_CARE} ; i|we encouraged|reminded|told|urged|asked|instructed|advised {_HIM} to take|keep|stay|continue "
          f"{_INTO}... {_MED}|{_CARE}", "treatment_planning", "I offered to go along to ask the prescriber", unless_within=_ASKING.replace(" asked", ""), unless_after=_NOT_CARE, kind="role"),
    entry("role_advised", f"i|we|i'd|i'll|i'm ... want|told|advised|urged|recommended|suggested|convinced|encouraged ... see a? psychiatrist|shrink ; "
          f"i|we ... told|advised|urged|suggested|recommended|asked|encouraged {_HIM}|* to|not|detox|flush|throw|toss|hide|crush|hold|skip... detox|flush|throw|toss|crush|skip|taper|hold|wean {_INTO}... {_MED}|at|slowly|first|cold ; "
          f"{_MED} needs|need|should|must|has|have to? be ; needs|need something stronger|for|to ; i|we gave|slipped|lent {_HIM} ... {_MED} ; right|best treatment|medication|therapy|option|approach for * is|would|will ; "
          f"{_CARE}|{_MED} would|will|might|could really|definitely|probably? help|fix|cure|solve|do|be|benefit|work ; scheduled|signed|booked {_HIM} up|in|for|into {_INTO}... {_CARE}|{_MED}", "treatment_planning",
          "we thought of questions for the prescriber", unless_within="my me", unless_after=_NOT_CARE, kind="role"),
    entry("role_changed", f"i|we|i'll|we'll|i'm|we're|i've|i'd ... increased|lowered|adjusted|changed|reduced|doubled|cut|started|stopped|switched|increase|lower|adjust|change|reduce|double|"
          f"stop|start|prescribe|prescribed|discontinued|raise|raised|taper|tapered|increasing|lowering|reducing|adjusting|changing|weaned|titrated|planned|scheduled|set|tapering|extend|extended "
          f"{_HIM}|his|the|their {_INTO}... {_MED}|{_CARE}|sessions ; i|we|i'll|we'll put|placed|took|kept|got|take|put|keep|moved|transferred|admitted|stepped|sent|enrolled|checked {_HIM} "
          f"{_INTO}... {_MED}|{_CARE} ; i|we|i'll|we'll ... increase|increased|increasing|add|added|reduce|reduced therapy|sessions|treatment|counseling|cbt|dbt",
          "treatment_planning", "I offered to go along to ask the prescriber", unless_after=_NOT_CARE, kind="role", unless_within="my me about"),
    entry("role_note_plan", f"^ increase|recommend|recommended|recommending|continue|discontinue|reduce|lower|taper|switch|prescribe|start|begin|stop|add|titrate|wean|adjust|advise|advised|suggest|"
          f"hold|restart|resume {_INTO}... {_MED}|{_CARE}|sessions ; increase|increasing|increased|add|adding|more|reduce|reducing weekly|her|his|their|the|of|individual|frequency|number|more|"
          f"additional... sessions|session of? therapy|cbt|dbt|counseling|individual? ; ^ recommend|recommended|recommending that? she|he|they|him|her|client|patient|referral ... {_MED}|{_CARE} ; "
          f"recommendation|plan is? to|for ... {_CARE}|{_MED}",
          "treatment_planning", "ask the prescriber, if they like", unless_after=_NOT_CARE, kind="role"),
    entry("role_plan", "i|we|i'll|we'll|i've ... wrote|made|updated|changed|revised|drafted|set|created|built|developed|put|added|write|make|update|create|develop|revise|design|designed|outlined|"
          f"finished|planned|plan|drew|modified|adjusted|adding|setting|prepared ... treatment|care|discharge plan|plans|goals|goal|objectives|objective ; ^ treatment plan|goals|goal|objectives|"
          f"objective|recommendation|recommendations|modality|approach ; the|his|her|their|this|new|my|our treatment plan|goals|goal should|will|is|are|includes|calls|needs|must|includes|for ; "
          "my|our treatment plan|goals|recommendation|recommendations ; higher|lower|appropriate|right|different|this|more|level|intensive levels? of care ; step|stepped|stepping down|up to|from "
          f"{_INTO}... {_CARE} ; plan of treatment|care ; course of treatment|antidepressants|antibiotics|therapy ; treatment plan|goals for * should|will|is|are ; "
          "added|updated|wrote|put|adding ... treatment plan|goals ; treatment modality", "treatment_planning", "their own plan, in their words", kind="role", unless_within="copy my wellness"),
    entry("role_should_med", f"should|needs|needing|must|ought|requires|needed|require {_INTO}... {_CARE}|{_MED}|hospitalized|institutionalized|medicated|sedated|detoxed|stabilized|committed|sectioned ; "
          f"has|have to {_INTO}... {_CARE}|{_MED} ; benefit|benefits from {_INTO}... {_CARE}|{_MED} ; better|best off|on|with|without|served|in|by|suited|candidate {_INTO}... {_CARE}|{_MED} ; "
          f"belongs|belong in|on {_INTO}... {_CARE}|{_MED}|hospital|ward|facility|institution ; {_HE} could use {_INTO}... {_CARE}|{_MED} ; ready|appropriate|candidate|suitable|indicated for|to "
          f"{_INTO}... {_CARE}|{_MED}|discharge|discharged ; should|needs|ought|must to? be in|admitted|committed|placed|sent|kept in|to|at|on? a|the|psych|psychiatric|some|locked... "
          f"hospital|ward|facility|institution|unit|sectioned ; doesn't|don't|not|longer need|needs {_INTO}... {_CARE}|{_MED} ; can|could|shouldn't|should|ready|time|safe to|not|be|for|her|him|"
          f"them... stop|come|skip|quit|get|cut|wean|start|try|lower|raise|on|off|taper {_INTO}... {_MED}|{_CARE} ; {_MED} is|are|isn't|was way|much|clearly|far|probably? too|wrong|not|enough|the|high|low "
          "high|low|strong|much|weak|wrong|right|enough|working|helping ; wrong|stronger|higher|lower|less|fewer|more medication|dose|dosage|meds|medicine would|will|is|could|might ; over|under medicated ; "
          "overmedicated|undermedicated|unmedicated ; should|needs|ought|must to? see|start|begin a|an|with? psychiatrist|psychologist|therapist|specialist|shrink|medicated",
          "treatment_planning", "would like to ask the prescriber what could help", unless_after=_NOT_CARE,
          unless_within="my together if ride", unless_before="whether if what", kind="role", unless="pick refill afford renew coverage library"),
    # enforcing
    entry("role_told", f"i|we|i've|i'm|we've|i'll made|make|it|have|also|had|was|then|clearly|again|firmly|just|would|will|explained? {_TELL} ... he|she|they|that|attendance|it {_MUST} ; "
          f"i|we {_TELL} {_HIM}|* that? if ... i|we|i'd|we'd|i'll|he'd|she'd|she|he|they ... {_LOSE}|{_OUT}|report|call|tell|consequences ; i|we ... made it clear|plain ; "
          f"i|we {_TELL} {_HIM}|* ... {_LOSE}|{_OUT}|consequences|sanctions ; i|we require|expect|demand|required|demanded|expected {_HIM}|* to",
          "enforcing", "We talked about what was agreed", unless_within="i'm my myself me emergency danger limits boundaries boundary doesn't don't", kind="role",
          unless="agreed emergency danger"),
    entry("role_must", f"[ must|required|mandated|obligated|obliged|compelled to? ] attend|comply|obey|follow|submit|provide|sign|report|complete|abstain|participate|test|give|show|check|remain|"
          f"adhere|pass|drop|pee|turn|hand|accept|cooperate|keep|stay|do|be|meet|earn|prove|stop|engage ; {_HE}|person|everyone|client [ has|have|needs|had|need to ] comply|obey|submit|abstain|adhere ; "
          f"{_HE}|person|client|patient [ has|have|needs|had|need to|got ] "
          f"to? attend|follow|provide|complete|pass|do|give|participate|show|prove|test|sign|be|keep|drop|earn|take|leave|make ... {_RULES} ; [ is|are|was|it's mandatory|compulsory|obligatory ] ; mandatory "
          f"attendance|meetings|groups|testing|drug|for ; {_HE}|{_HES}|client|person is|are? not allowed|permitted|supposed to ; not|isn't|aren't allowed|permitted to ; is|are|was|were|be|{_HES} forbidden|prohibited|banned|barred "
          f"to|from ; [ must not|never ] ; [ is|are|was|were|been|be|{_HES} required|expected to ] ; has|have|had no choice but ; needs|must|has to? learn to? follow|obey|respect|that",
          "enforcing", "has agreed to", "is asked by the program to", kind="role", unless="wedding passport interview recipe homework exam", unless_within="doctor's"),
    entry("role_lose", f"will|would|he'll|she'll|they'll|can|could|going|gonna|may|might|risks|risk to? also|then? {_LOSE}|losing {_HIS}|the|all|any|a bed|own|phone|weekend|visiting? {_PLACE} ; "
          f"or|otherwise|else she|he|they|she'll|he'll|they'll|she's|he's|they're|will|would|be|get|is|are... {_LOSE}|{_OUT} ; or else ; or|otherwise|unless|then i|we|i'll|we'll|i'd|i'm|we're going|to|will|would|have|"
          f"had|must|gonna... report|call|tell|notify|inform|discharge|write|kick|terminate|close|suspend|take|end|contact|violate|stop|lock|drop|cancel|remove|give ; "
          f"if|unless|when|next he|she|they|client|time ... i|we|i'll|we'll|i'd ... report|notify|inform|discharge|write|kick|terminate|suspend|evict|violate|drop|withhold|cancel|remove|test|revoke ; "
          f"if|unless|when ... he|she|they ... i|we|i'll|we'll|i'd will|would|have|to|am|going... call|tell|contact|email {_HIS}|the|a probation? {_OFFICE} ; "
          f"if|unless he|she|they ... {_HES.replace('who', 'it')}|he'll|she'll|they'll|he|she|they|is|are will|would|is|be|gets? {_OUT} ; "
          f"one|another more|missed|miss|strike|violation|slip|positive|dirty|absence|late|meeting|group|session|test|time|warning|appointment... and|then ... {_OUT}|lose|done|i|we ; "
          f"three|two strikes ; strike one|two|three ; {_HE} will|would be {_OUT} ; he'll|she'll|they'll be {_OUT}",
          "enforcing", "we talked about what was agreed", unless_within="agreed hope miss_bus door alone soon", kind="role", unless="agreed emergency danger appointment_reminder"),
    entry("role_checked", f"i|we|i'll|we'll|i'm|we're|staff also|will|need|to|have|then|always|had|going|personally? check|checked|verified|verify|confirmed|confirm|watched|watch|monitored|monitor|counted|count|observed|"
          f"supervised|supervise|searched|search|inspected|inspect|ensured|ensure|checking|monitoring|made|make|track|tracked|tracking|policed|audited sure|on|that|whether|if|to|up|see? {_HIM}|he|she|they|his|her|the|their "
          f"took|takes|taking|take|swallow|swallowed|swallows|swallowing|pills|medication|meds|room|rooms|bag|bags|sample|urine|pee|attendance|compliance|curfew|phone|dose|pill|attends|attended|attending|"
          f"belongings|purse|drawers|drawer|closet|breath|arms|eyes|follows|follow|doses|behavior|use|progress|whereabouts|locker|backpack|clean|stays|stayed ; "
          f"i|we ... keep|keeping|kept an|close|a|tabs|track eye|watch|tabs|on|close on|of? {_HIM}|his|her|their ; keep|keeping|kept tabs|close? on ; i|we|i'll|i've verify|verified|checked|confirmed|check|made that|whether|if|with|sure|up... {_HIM}|he|she|they had|has|went|was|attended|been ... meetings|group|groups|meeting|appointment|sponsor|class|court|school|work|appointments|home|bed|room ; i|we ... drug|random|breath|spot test|tested|testing|check|checks ; "
          f"i|we tested|breathalyzed|searched|screened|patted {_HIM}|his|her|their ; i|we did|do|ran|conducted|ordered|performed|administered|took|collected|requested|demanded a|an|another|random|the|surprise|his|her|their|"
          f"drug|urine|weekly|daily|nightly|room|bed|spot|unannounced... ua|test|screen|uas|tests|check|checks|search|inspection|sample|breathalyzer ; "
          f"i|we|i'll made|had|asked|required|told|tell|make|ask|have|instructed|ordered|demanded {_HIM}|* to? take|give|provide|do|pee|submit|leave|blow|produce|drop {_INTO}... ua|test|sample|screen|"
          f"breathalyzer|urine|cup|swab|specimen ; random drug|urine|uas? test|tests|testing|screens|screen|check|checks ; surprise|unannounced|random|spot visit|check|inspection|room|checks|visits ; "
          f"mouth|pill|bed|room|curfew check|checks|count|counts|search|searches|inspection", "enforcing", "we agreed on it together, or I let it be", kind="role",
          unless_within="my me bus clinic whether_the", unless="agreed asked fridge recipe homework"),
    entry("role_consequence", "there|with|clear|face|faces|facing|suffer|accept|no|any|what|deal|further|serious|possible|negative|of|her|his|their|has|have|explained|reviewed|discussed|set|gave|give|impose|imposed|enforce|enforced|"
          "immediate|logical|are will|would|be|the|with|about|had|have|clear|serious|further|should|must|need|to|negative|some|real|him|her|them|of|for... consequence|consequences|sanction|sanctions ; "
          f"consequence|consequences|sanction|sanctions|penalty|penalties|punishment for|if|will|were ... {_HIS}|she|he|they|breaking|missing|not|noncompliance|relapse|using|drinking|it|violating|this ; "
          f"consequences of {_HIS} actions|behavior|choices|use|using|drinking|decisions ; on restriction|lockdown ; disobeyed|disobeys|disobeying|obey|obeys ; breach|breached|breaches ; i|we|i'll ... enforce|enforced|enforcing ; "
          f"proof of attendance ; signed slip|sheet ; can't|cannot ... until|unless|if he|she|they follows|complies|attends|tests|earns|completes|follow|comply|attend|stops|behaves|pays ; check|checks|report|reports|answer|answers in? to|with me|us|staff ; "
          "sanctioned|reprimanded|disciplined|penalized|grounded|punished|punishment ; violation|violations of ; violation|violations $ ; violated|violates|violating|broke|breaks|breaking|breached|broken his|her|their|the|our|a|house|"
          "program|treatment|curfew... rule|rules|contract|curfew|agreement|probation|terms|conditions|policy|parole ; broke|missed|violated|past|breaking|after|made|enforce|enforced|enforcing|set|before|by? curfew|rules|rule|"
          "boundaries_for ; in violation ; rule breaking|breaker|violation ; not|isn't|doesn't|won't|never|didn't|wasn't|refuses|to follow|following|obey|obeying|respect|abide ... rules|rule|directions|instructions|orders|curfew ; "
          "lost|revoked|revoke|earn|earned|earns|restrict|restricted|lose|suspended|took|taken|removed|remove|suspend|pulled|withhold|withheld away|his|her|their|the|phone|weekend|visiting|pass|all|back|of|telephone... privileges|"
          "privilege|pass|passes ; zero tolerance ; "
          f"hold|held|holding|keep|keeping {_HIM} accountable|responsible|to ; be held accountable|responsible ; behavior|behavioral|behaviour contract ; was|is|were|be|been placed|put on|under "
          f"restriction|restrictions|probation|contract|notice|watch|warning ; disciplinary ; i|we|i'll ... warned|warn|reprimanded|scolded|cited {_HIM}|* ; i|we|i'll|staff ... gave|give|issued|giving {_HIM}|*|a|an ... warning|strike|"
          f"citation|ultimatum|demerit|write|warnings|detention|curfew ; final|verbal|written|last|second|formal|official|first warning ; an? ultimatum ; i|we ... took|confiscated|withheld|revoked|seized|locked away|up|out? "
          f"{_HIS}|the|{_HIM} phone|pills|meds|medication|keys|money|pass|card|out|privileges|cigarettes|belongings ; i|we confiscated|banned|grounded|evicted|discharged|expelled|suspended|kicked|terminated|barred ; "
          f"i|we ... refused|refuse to let|give {_HIM}", "enforcing", "we talked about what happened", kind="role",
          unless="natural hydrant weather agreed boss school storm parking traffic speeding", unless_before="i'm i've was_i"),
    entry("role_report", f"i|we|i'll|we'll|i'm|i'd|i've will|would|have|had|to|am|going|then|also|immediately|must? reported|report|reporting {_HIM}|it|this|that|the|his|her|their|* to|for|missed|positive|relapse|use|absence|no|"
          f"behavior|violation|drug ; i|we|i'll|we'll|i'd|i'm will|would|have|had|to|going|must? report|reported|reporting|turn {_HIM} ; threatened|threaten|threatening to|with|him|her|them ... call|tell|report|kick|write|discharge|evict|{_OFFICE} ; filed|wrote|made ... incident? report on|about|against|to ; i|we|i'll|we'll|i'd|i've|i'm will|would|have|had|to|am|going|then|also|immediately|must? notified|notify|informed|inform|told|tell|called|call|wrote|emailed|alerted|contacted|contact|alert|"
          f"texted|phoned|wrote {_INTO}... probation? {_OFFICE.replace('|mother|parents', '').replace('school|', '').replace('|worker', '')} ; "
          f"i|we|i'll|i'm|we'll ... wrote|write|writing {_HIM}|* up ; i|we called|call|called in the? police|cops on ; i|we turned {_HIM} in ; i|we had {_HIM} arrested|removed|evicted|discharged|kicked ; "
          f"wrote|writing|written {_HIM}|* up ; reported {_HIM} to ; i|we violated {_HIM}", "enforcing", "With their agreement, I told",
          unless=_AGREED, unless_within="my doctor bus myself", kind="role"),
)  # fmt: skip
