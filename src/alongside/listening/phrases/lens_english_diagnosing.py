"""English phrases of a note that drifts into diagnosing."""

from typing import Final

from .lens_english_words import HE, HES, HIM, HIS
from .lens_entry import Entry, entry

_DX: Final = (
    "depression|bipolar|bipolarity|ptsd|cptsd|adhd|ocd|schizophrenia|schizoaffective|schizophrenic|psychosis|psychotic|mania|manic|"
    "hypomania|hypomanic|bpd|borderline|dementia|autism|autistic|asperger's|aspergers|paranoia|paranoid|delusional|delusions|anxiety|"
    "anorexia|anorexic|bulimia|bulimic|narcissist|narcissism|narcissistic|dissociation|dissociative|dissociating|agoraphobia|"
    "agoraphobic|disorder|disorders|antisocial|alcoholism|psychopath|sociopath|syndrome|hallucinations|hallucinating|decompensating|"
    "catatonic|cyclothymia|dysthymia|codependency|complex|alzheimer's|neurosis|neurotic|histrionic"
)
_STATE: Final = (
    "manic|psychotic|delusional|paranoid|hypomanic|hallucinating|decompensating|decompensated|dissociating|dissociative|catatonic|"
    "detoxing|narcissistic|schizoaffective|actively|suicidal"
)
_ILL: Final = f"illness|condition|disease|addiction|trauma|withdrawal|{_DX}"
_FILL: Final = (
    "a|an|the|to|be|been|like|as|with|have|has|having|had|very|really|just|clearly|only|all|her|his|their|probably|obviously|not|"
    "plain|pure|simple|kind|sort|of|some|more|quite|clinically|pretty|so|it|it's|severe|mild|classic|undiagnosed|untreated|panic|"
    "post|partum|social|eating|personality|mood|major|typical|generalized|full|blown|extremely|increasingly|actively|acutely|he|she|"
    "got|getting|case|form|signs|in|into|suffering|going|through"
)
_VERY: Final = (
    "a|very|really|just|clearly|so|quite|pretty|probably|obviously|still|getting|becoming|being|currently|now|definitely|more|"
    "actively|again|acutely|totally|often|increasingly|been|be|both|completely|also|too|likely|fully|anxious|and|bit|little|always"
)
_EVENT: Final = (
    "group groups class classes workshop workshops meeting meetings support book books app awareness screening scale month week walk "
    "alliance association handout worksheet podcast clinic team leaflet night talk service services charity forum line number unit "
    "center meds"
)
_LEARNING: Final = (
    "read reading flyer workshop training class learn learned learning article website book pamphlet brochure asks questions video "
    "podcast handout poster worksheet webinar course wonders list stigma movie film"
)

DIAGNOSING: Final[tuple[Entry, ...]] = (
    entry("role_think",
        "i|we|i'd|i'm|we're|i've|it|my strongly|really|honestly|also|would|do|don't|personally|first|still... think|believe|suspect|"
        "guess|bet|feel|say|suspicion|hunch|guess|assume|wonder|wondering|thinking|suspected|thought|see|sense|seems|appears|sounds|"
        "looks|seemed|strikes ... ... has|have|had|is|are|was|he's|she's|they're|it's|it|that's|this|meets|with|got|may|might|could|must|"
        f"needs|be|suffers|of|{HIS} {_FILL}... {_DX} disorder|episode? ; "
        f"i'm|i am ... sure|convinced|certain|confident ... has|is|he's|she's|they're|it's|this|have {_FILL}... {_DX} disorder? ; "
        f"i|we think|believe|suspect|suspected|see|saw|noticed|observed|notice {_FILL}... {_DX}|withdrawal ; "
        f"in my opinion|view|assessment|eyes|experience|judgment ... has|is|have|suffers|he's|she's|they're|it's|this {_FILL}... {_DX} "
        f"disorder? ; it's|is|seems|was clear|obvious|evident|plain|apparent|to me|that|he|she... ... has|is|had {_FILL}... {_DX} ; "
        f"i|we ... concluded|determined|established ... {_FILL}... {_DX}",
        "diagnosing", "They told me what they notice",
        kind="role",
        unless_within="my myself i've i",
        unless_after=f"{_EVENT}"),
    entry("role_probably",
        "probably|clearly|obviously|definitely|likely|possibly|certainly|surely|undiagnosed|untreated|undoubtedly|unmedicated|maybe|"
        f"perhaps|plainly {_FILL}... {_DX} disorder? ; "
        f"probable|possible|likely|apparent|suspected|underlying|unspecified {_FILL}... {_DX}|trauma|depression disorder|episode? ; "
        f"has|have|problem|issue|trouble is|was {_FILL}... {_DX} ; chemical imbalance ; on the autism? spectrum ; "
        f"unresolved|unprocessed trauma|grief ; trauma response|bond|bonded|bonding ; {_DX} ... why he|she|they ; "
        f"self medicating|medicates ; textbook|classic|full|blown|blatant blown? {_DX} ; clinically|severely depressed ; "
        "clinical|major depression|anxiety",
        "diagnosing", "says they notice something",
        unless_after=f"{_EVENT}",
        kind="role",
        unless=f"{_LEARNING}"),
    entry("role_seems",
        f"seems|appears|looks|sounds|acts|acting|presents|presenting|presented|seemed|appeared|looked|sounded|comes {_FILL}... {_DX} "
        "disorder|episode? ; "
        "presents|presenting|presented as|with|in ... affect|depressed|anxious|symptoms|mood|disheveled|psychosis|withdrawal",
        "diagnosing", "told me how it is for them",
        unless_after=f"{_EVENT}",
        kind="role",
        unless_within="not"),
    entry("role_symptoms",
        "signs|sign|symptoms|symptom|indicative|suggestive|evidence|consistent|criteria|hallmarks|traits|tendencies|features|indicators|"
        f"typical|characteristic|picture|example|case of|with|for|are|is {_FILL}... {_DX}|withdrawal|detox|trauma|depression|"
        "decompensation|relapse|disorder disorder? ; "
        "a|an|another|clear|this ... manic|psychotic|depressive|dissociative|hypomanic|schizophrenic|bipolar episode|phase|break|state|"
        "breakdown|depression ; "
        "having|in|had|has|entering|going|into manic|psychotic|depressive|dissociative|mixed|full|a|an|the|another... episode|psychosis|"
        "mania|withdrawal|withdrawals|decompensation ; "
        "bipolar|borderline|narcissistic|psychotic|autistic|manic|ocd|schizoid|antisocial|adhd|paranoid traits|tendencies|features|"
        "behavior|behaviors|symptoms|thinking|episode|episodes|ideation|delusions ; "
        "meets|meeting|met|fits|fit ... criteria|profile|diagnosis|description ; symptomatic ; "
        "flat|blunted|labile|constricted|inappropriate affect ; pressured speech ; alert and oriented ; loose associations ; "
        "tangential ; grandiose|grandiosity|labile ; her|his|their symptoms suggest|point|indicate|show|are|match",
        "diagnosing", "something they told me they notice",
        unless=f"{_LEARNING}",
        unless_before="about",
        kind="role"),
    entry("role_this_is",
        f"this|that|it|which is|was|must|has|could|might|may {_FILL}... {_DX}|withdrawal disorder|episode|talking|speaking? ; "
        f"it's|that's {_FILL}... {_DX}|withdrawal disorder|episode|talking|speaking?",
        "diagnosing", "they told me what it is like",
        unless_after=f"{_EVENT}",
        unless=f"{_LEARNING}",
        kind="role"),
    entry("role_behind",
        f"{HIS}|the untreated|undiagnosed|severe|social|own|childhood|underlying? {_ILL} disorder|disorders|symptoms|brain? is|was|are|"
        "were|must|has? be? getting|really|just|clearly|probably|what's|what|obviously|the? behind|causing|talking|driving|acting|"
        "flaring|making|worsening|kicking|responsible|root|reason|why|cause|back|untreated|to ; "
        f"{HIS}|the {_ILL} disorder? causes|makes|made|caused|drives|drove|explains|led|triggers|triggered|flared ; "
        f"because|due|result|comes|stems|symptom|caused|explained|part|driven|related|down|function|product|triggered of|to|from|by {HIS}|"
        f"the|a|an own|untreated|undiagnosed|severe|underlying|childhood|unresolved? {_ILL} ; {HIS} {_ILL} talking|speaking|acting ; "
        f"self medicating|medicates|medicate ... {_DX}|trauma|depression|anxiety|pain ; "
        f"reason|cause|root|why ... is {HIS} {_FILL}... {_ILL} ; unresolved|repressed trauma ; "
        f"caused|driven|explained|fueled by untreated|unresolved|childhood|undiagnosed {_ILL}",
        "diagnosing", "and they told me what they think is behind it",
        unless=f"{_LEARNING}",
        kind="role"),
    entry("role_not",
        "does not|doesn't|don't|didn't|isn't|not really|actually|even|truly|have|a|an|got|any... have|has|really|actually|a|an|any|just|"
        f"clinically? {_DX}|depressed disorder? ; {HE} is|are not|never|no really|actually|truly|even|clinically? {_DX} ; "
        f"isn't|not really|actually|truly|clinically|even depressed ; no signs|sign|evidence of ... {_DX}|withdrawal",
        "diagnosing", "told me how it is for them",
        kind="role",
        unless_after=f"{_EVENT}",
        unless_within="i",
        unless=f"{_LEARNING}"),
    entry("role_may",
        f"may|might|could|must|has|have really|clearly|very|well|also|too? have|be|got|has|to|developed|developing {_FILL}... {_DX} "
        f"disorder? ; developing|developed {_FILL}... {_DX} ; "
        "has|have|he's|she's|had|they've got? a|an|some|kind|of|sort|undiagnosed|underlying|severe|full|blown|clear|obvious|definite|"
        "mild|serious|classic|untreated|real|all|the|definitely|clearly|obviously|probably|real... [ undiagnosed|underlying|severe|full|"
        "clear|clearly|obvious|definite|mild|serious|classic|untreated|definitely|obviously|probably|kind|personality|signs|attachment|"
        f"abandonment|anger|textbook blown|case|of? {_DX}|issues|disorder disorder? ] ; "
        "has|have a|an? narcissistic|addictive|borderline personality ; has|have a? [ personality disorder ]",
        "diagnosing", "tells me what they notice",
        unless_after=f"{_EVENT}",
        kind="role",
        unless=f"{_LEARNING}"),
    entry("role_state",
        f"{HE} is|are|was|were {_VERY}... [ {_STATE}|codependent ] ; {HES} {_VERY}... [ {_STATE} ] ; "
        f"is|was|being|became|becoming|gets|got|getting|became|gone {_VERY}... [ manic|psychotic|delusional|hypomanic|decompensating|"
        "hallucinating|dissociating|catatonic|paranoid ] ; is|was|are in [ psychosis|withdrawal|mania|remission ] ; decompensated",
        "diagnosing", "having a hard time, in their words",
        kind="role",
        unless_after=f"{_EVENT}"),
    entry("role_diagnosis",
        "i|we|i'd|i'll would|have|also|had|then|can|could|will? diagnosed|diagnose|assessed|evaluated|screened|diagnosing|assess ; "
        "my diagnosis|assessment|impression|clinical|diagnostic|professional opinion|impression|judgment|assessment|view? is|was|that|"
        "would|for|of|suggests ; in? my clinical|professional|diagnostic opinion|judgment|impression|view|assessment|experience? ; "
        "clinical|diagnostic impression|impressions|assessment|presentation|picture ; "
        "^ diagnosis|dx|impression|assessment is|likely|probable|* ; "
        "diagnosis|diagnoses should|must|seems|is|was|ought|isn't be|wrong|right|really|clearly|incorrect|clear ; "
        f"working|provisional|differential|correct|wrong|dual|right diagnosis ; rule|ruled|ruling out ... {_DX} ; "
        f"a diagnosis of * is|seems|would|fits ; {HIS}|the prognosis ; misdiagnosed ; gave|give {HIM} ... diagnosis ; "
        "should|needs|ought|need to? be|get|an|a|have evaluated|evaluation|assessed|assessment|tested|screened|diagnosed|evaluation ... "
        f"{_DX} ; should|needs|ought to? be diagnosed",
        "diagnosing", "they told me",
        kind="role",
        unless_within="was myself",
        unless="i'm film movie"),
)  # fmt: skip
