"""English phrases of a note that drifts into planning treatment."""

from typing import Final

from .lens_english_words import HE, HIM, INTO
from .lens_entry import Entry, entry

_MED: Final = (
    "medication|medications|meds|med|pills|pill|dose|doses|dosage|dosages|medicine|medicines|lithium|methadone|suboxone|"
    "buprenorphine|naltrexone|vivitrol|antabuse|antidepressant|antidepressants|antipsychotic|antipsychotics|xanax|zoloft|prozac|"
    "seroquel|abilify|lamictal|lexapro|adderall|ssri|benzos|benzodiazepines|valium|klonopin|trazodone|gabapentin|sertraline|mg|"
    "milligrams|stimulants|sublocade|subutex|ativan|risperidone|olanzapine|haldol|wellbutrin|tranquilizers|sleeping|stabilizer|"
    "stabilizers|injection|ritalin|clozapine|depakote"
)
_CARE: Final = (
    "inpatient|outpatient|iop|rehab|detox|residential|hospitalization|treatment|therapy|cbt|dbt|emdr|psychotherapy|"
    "detoxification|stabilization|counseling|php|ect|hospitalized|psychiatry|psychoeducation|antipsychotics"
)
_CHANGE: Final = (
    "stop|stops|stopping|start|starts|starting|quit|quits|quitting|cut|cuts|cutting|lower|lowers|lowering|increase|increases|"
    "increasing|reduce|reduces|reducing|raise|double|skip|skipping|taper|tapering|wean|weaning|switch|switching|take|takes|"
    "taking|try|tries|trying|go|goes|going|come|comes|coming|get|gets|getting|stay|stays|staying|adjust|adjusting|change|"
    "changing|drop|dropping|begin|begins|beginning|enter|enters|entering|check|be|is|do|does|doing|add|adding|complete|continue|"
    "continues|continuing|return|needs|need|should|consider|considering|resume|restart"
)

_NOT_CARE: Final = (
    "dog dogs group groups appointment appointments office list lists phone number bus ride waiting book schedule refilled "
    "refill refills bottle bottles record records card cards box coverage costs cost paperwork delivered organizer reminder "
    "reminders court together bag"
)
_ASKING: Final = (
    "ask asks asking asked question questions talk talks talking discuss discussing speak speaking write writing call calling "
    "bring bus ride bag pick my me i offer offered appointment along myself if whether read reading food water about"
)

PLANNING: Final[tuple[Entry, ...]] = (
    entry("role_meds",
        "i|we|i'd|i'll|i've|i'm|we've ... advised|recommended|recommend|recommending|suggested|suggest|suggesting|told|tell|"
        "instructed|urged|encouraged|want|wanted|insisted|convinced|persuaded|directed|advise|advising|urge|pushed|said|"
        f"ordered ... {_CHANGE} ... {_MED}|{_CARE}|hospital ; i|we|i'd|i'm|i'll am|was|are|also|would|strongly|do|will|had? "
        f"advised|recommended|recommend|recommending|suggested|suggest|prescribed|prescribe|advise|suggesting {INTO}... {_MED}|"
        f"{_CARE} ; i|we asked {HIM} not? to ... {_CHANGE} ... {_MED}|{_CARE} ; i|we ... advised|told|warned|urged {HIM} "
        f"against|off ... {_MED}|{_CARE} ; i|we|i'd want|wanted|like {HIM} to|in|on|off|at {INTO}... {_MED}|{_CARE} ; my "
        f"recommendation|advice|suggestion is|was|would|to|that ... {_MED}|{_CARE} ; i|we encouraged|reminded|told|urged|asked|"
        f"instructed|advised {HIM} to take|keep|stay|continue {INTO}... {_MED}|{_CARE}",
        "treatment_planning", "I offered to go along to ask the prescriber",
        unless_within=f"{_ASKING.replace(' asked', '')}",
        unless_after=f"{_NOT_CARE}",
        kind="role"),
    entry("role_advised",
        "i|we|i'd|i'll|i'm ... want|told|advised|urged|recommended|suggested|convinced|encouraged ... see a? psychiatrist|"
        f"shrink ; i|we ... told|advised|urged|suggested|recommended|asked|encouraged {HIM}|* to|not|detox|flush|throw|toss|"
        f"hide|crush|hold|skip... detox|flush|throw|toss|crush|skip|taper|hold|wean {INTO}... {_MED}|at|slowly|first|cold ; "
        f"{_MED} needs|need|should|must|has|have to? be ; needs|need something stronger|for|to ; i|we gave|slipped|lent {HIM} "
        f"... {_MED} ; right|best treatment|medication|therapy|option|approach for * is|would|will ; {_CARE}|{_MED} would|will|"
        f"might|could really|definitely|probably? help|fix|cure|solve|do|be|benefit|work ; scheduled|signed|booked {HIM} up|in|"
        f"for|into {INTO}... {_CARE}|{_MED}",
        "treatment_planning", "we thought of questions for the prescriber",
        unless_within="my me",
        unless_after=f"{_NOT_CARE}",
        kind="role"),
    entry("role_changed",
        "i|we|i'll|we'll|i'm|we're|i've|i'd ... increased|lowered|adjusted|changed|reduced|doubled|cut|started|stopped|"
        "switched|increase|lower|adjust|change|reduce|double|stop|start|prescribe|prescribed|discontinued|raise|raised|taper|"
        "tapered|increasing|lowering|reducing|adjusting|changing|weaned|titrated|planned|scheduled|set|tapering|extend|"
        f"extended {HIM}|his|the|their {INTO}... {_MED}|{_CARE}|sessions ; i|we|i'll|we'll put|placed|took|kept|got|take|put|"
        f"keep|moved|transferred|admitted|stepped|sent|enrolled|checked {HIM} {INTO}... {_MED}|{_CARE} ; i|we|i'll|we'll ... "
        "increase|increased|increasing|add|added|reduce|reduced therapy|sessions|treatment|counseling|cbt|dbt",
        "treatment_planning", "I offered to go along to ask the prescriber",
        unless_after=f"{_NOT_CARE}",
        kind="role",
        unless_within="my me about"),
    entry("role_note_plan",
        "^ increase|recommend|recommended|recommending|continue|discontinue|reduce|lower|taper|switch|prescribe|start|begin|"
        f"stop|add|titrate|wean|adjust|advise|advised|suggest|hold|restart|resume {INTO}... {_MED}|{_CARE}|sessions ; increase|"
        "increasing|increased|add|adding|more|reduce|reducing weekly|her|his|their|the|of|individual|frequency|number|more|"
        "additional... sessions|session of? therapy|cbt|dbt|counseling|individual? ; ^ recommend|recommended|recommending "
        f"that? she|he|they|him|her|client|patient|referral ... {_MED}|{_CARE} ; recommendation|plan is? to|for ... {_CARE}|"
        f"{_MED}",
        "treatment_planning", "ask the prescriber, if they like",
        unless_after=f"{_NOT_CARE}",
        kind="role"),
    entry("role_plan",
        "i|we|i'll|we'll|i've ... wrote|made|updated|changed|revised|drafted|set|created|built|developed|put|added|write|make|"
        "update|create|develop|revise|design|designed|outlined|finished|planned|plan|drew|modified|adjusted|adding|setting|"
        "prepared ... treatment|care|discharge plan|plans|goals|goal|objectives|objective ; ^ treatment plan|goals|goal|"
        "objectives|objective|recommendation|recommendations|modality|approach ; the|his|her|their|this|new|my|our treatment "
        "plan|goals|goal should|will|is|are|includes|calls|needs|must|includes|for ; my|our treatment plan|goals|"
        "recommendation|recommendations ; higher|lower|appropriate|right|different|this|more|level|intensive levels? of care ; "
        f"step|stepped|stepping down|up to|from {INTO}... {_CARE} ; plan of treatment|care ; course of treatment|"
        "antidepressants|antibiotics|therapy ; treatment plan|goals for * should|will|is|are ; i|we? added|updated|wrote|put|"
        "adding|include|included a|an|new|goal|goals|objective|objectives|it|this|that|her|his|the|to|in|on|into... treatment "
        "plan|goals ; treatment modality",
        "treatment_planning", "their own plan, in their words",
        kind="role",
        unless_within="copy my wellness"),
    entry("role_should_med",
        f"should|needs|needing|must|ought|requires|needed|require {INTO}... {_CARE}|{_MED}|hospitalized|institutionalized|"
        f"medicated|sedated|detoxed|stabilized|committed|sectioned ; has|have to {INTO}... {_CARE}|{_MED} ; benefit|benefits "
        f"from {INTO}... {_CARE}|{_MED} ; better|best off|on|with|without|served|in|by|suited|candidate {INTO}... {_CARE}|"
        f"{_MED} ; belongs|belong in|on {INTO}... {_CARE}|{_MED}|hospital|ward|facility|institution ; {HE} could use {INTO}... "
        f"{_CARE}|{_MED} ; ready|appropriate|candidate|suitable|indicated for|to {INTO}... {_CARE}|{_MED}|discharge|discharged "
        "; should|needs|ought|must to? be in|admitted|committed|placed|sent|kept in|to|at|on? a|the|psych|psychiatric|some|"
        f"locked... hospital|ward|facility|institution|unit|sectioned ; shouldn't|mustn't {INTO}... {_MED} ; doesn't|don't|not|"
        f"longer need|needs {INTO}... {_CARE}|{_MED} ; can|could|shouldn't|should|ready|time|safe to|not|be|for|her|him|them... "
        f"stop|come|skip|quit|get|cut|wean|start|try|lower|raise|on|off|taper {INTO}... {_MED}|{_CARE} ; {_MED} is|are|isn't|"
        "was way|much|clearly|far|probably? too|wrong|not|enough|the|high|low high|low|strong|much|weak|wrong|right|enough|"
        "working|helping ; wrong|stronger|higher|lower|less|fewer|more medication|dose|dosage|meds|medicine would|will|is|"
        "could|might ; over|under medicated ; overmedicated|undermedicated|unmedicated ; should|needs|ought|must to? see|start|"
        "begin a|an|with? psychiatrist|psychologist|therapist|specialist|shrink|medicated",
        "treatment_planning", "would like to ask the prescriber what could help",
        unless_after=f"{_NOT_CARE}",
        unless_within="my together if ride",
        unless_before="whether if what",
        kind="role",
        unless="pick refill afford renew coverage library"),
)  # fmt: skip
