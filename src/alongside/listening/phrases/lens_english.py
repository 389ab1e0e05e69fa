"""English wording that a person might not want to read about themselves, and kinder ways.

Facts: NIDA "Words Matter" (2021), SAMHSA and person-first guidance; the wording is our own.
"""

from typing import Final

from .lens_entry import Entry, entry

REASONS: Final = {
    "label": "This names the person by a condition or a habit. Put the person first.",
    "stain": "This speaks of a person or a test as if they were dirty or clean. Say what happened.",
    "blame": "This may sound like blame. Say what you saw, or what stood in the way.",
    "power": "This sounds like one of you is in charge. Say what the two of you did.",
    "suffer": "This speaks for how somebody feels. Let them say it, or name what they live with.",
    "deficit": "This names what is missing. A strength or a need may say more.",
    "death": "This phrase hurts many families. A plain one is kinder.",
    "doubt": "This sounds like doubt in somebody's word. Say what they told you.",
    "diagnosing": "To name a condition is for a clinician. In your role, say what the person told you.",
    "treatment_planning": "To plan treatment or medication is for a clinician. You can offer to go along and ask.",
    "enforcing": "To enforce rules is not your role. You can say what was agreed, and by whom.",
}
_TEST: Final = "test tests tested urine screen screens screening uds ua drug drugs toxicology sample samples result results"
_SOBER: Final = (
    "sober drugs months years days weeks since stayed staying sobriety recovery using got getting person people he she they"
)
_HOUSEWORK: Final = (
    "kitchen house room rooms apartment home dishes clothes laundry floor car water air clothing bathroom sheets up desk "
    "yard cleaned slate shoes hands"
)
_PEOPLE: Final = "person she he they you who is was are were a the an"

ENTRIES: Final[tuple[Entry, ...]] = (
    entry("addict", "addict|addicts|junkie|junkies|druggie|druggies|crackhead|crackheads|tweaker|pothead|stoner|dopehead", "label",
          "person who uses drugs", "person with a substance use disorder"),
    entry("drug_abuser", "drug|substance|alcohol abuser|abusers|user|users", "label", "person who uses drugs"),
    entry("alcoholic", "an|the|chronic|recovering|is|functioning alcoholic", "label", "person with an alcohol use disorder",
          unless="anonymous beverage beverages drink drinks"),
    entry("alcoholics", "alcoholics", "label", "people with an alcohol use disorder", unless="anonymous"),
    entry("drunk", "a|the|town|an|old drunk|drunkard|wino|boozer", "label", "person who drinks heavily", unless="driver driving"),
    entry("former_addict", "ex|former|reformed|recovering addict|junkie|alcoholic|user", "label", "person in recovery"),
    entry("abuse", "substance|drug|alcohol|opioid|prescription abuse", "label", "substance use", "harmful use"),
    entry("habit", "drug|cocaine|heroin|meth|pill habit", "blame", "substance use"),
    entry("addicted_baby", "addicted|crack baby|babies", "label", "baby who was exposed to substances before birth"),
    entry("clean_test", "clean test|tests|urine|screen|ua|uds|sample|drop", "stain", "negative test"),
    entry("dirty_test", "dirty test|tests|urine|screen|ua|uds|sample|drop", "stain", "positive test"),
    entry("test_clean", "tested|test|screen|urine|screens|ua|came|was|were|results|come ... clean", "stain", "negative",
          needs=_TEST, unless=_HOUSEWORK),
    entry("test_dirty", "tested|test|screen|urine|screens|ua|came|was|were|results|come ... dirty", "stain", "positive",
          needs=_TEST, unless=_HOUSEWORK),
    entry("is_clean", "is|been|stay|stayed|staying|got|get|getting|be|was|are clean", "stain", "in recovery", "not using",
          needs=_SOBER, unless=_HOUSEWORK + " " + _TEST),
    entry("clean_time", "clean time|date|days", "stain", "time in recovery"),
    entry("clean_and_sober", "clean and sober", "stain", "in recovery"),
    entry("falling_off", "fell|fall|falling|fallen|back off|on the wagon", "blame", "had a return to use", "uses again"),
    entry("schizophrenic", "schizophrenic|schizophrenics|schizo|psychotics", "label", "person living with schizophrenia"),
    entry("is_bipolar", "is|she's|he's|they're|was|are a? bipolar", "label", "lives with bipolar disorder", unless="disorder group"),
    entry("borderline", "is|she's|he's|a|the borderline|borderlines", "label", "person living with a borderline diagnosis",
          unless="case between line test intellectual"),
    entry("mentally_ill", "the? mentally ill", "label", "people living with a mental health condition"),
    entry("crazy", "crazy|insane|nuts|psycho|psychos|lunatic|lunatics|maniac|deranged|nutcase", "label", "going through something hard",
          needs=_PEOPLE, unless="busy week hours day traffic weather schedule about macadamia nuts allergy peanut pine prices"),
    entry("suffers", "suffer|suffers|suffered|suffering from|with", "suffer", "lives with", "has"),
    entry("victim", "victim|victims of", "suffer", "person who lived through", unless="compensation services unit advocate fund"),
    entry("afflicted", "afflicted|stricken with|by", "suffer", "living with"),
    entry("wheelchair", "wheelchair bound", "suffer", "uses a wheelchair"),
    entry("confined", "confined to ... wheelchair|bed", "suffer", "uses a wheelchair", "stays in bed"),
    entry("handicapped", "handicapped|crippled|cripple|retarded|retard", "label", "person with a disability",
          unless="parking placard spot sign permit"),
    entry("homeless", "the|a homeless|homeless", "label", "people without housing",
          unless="shelter services person people program outreach man woman family families youth veterans"),
    entry("felon", "felon|felons|convict|convicts|ex-con|criminal|criminals|offender|offenders|inmate|inmates", "label",
          "person with a conviction", "person who was incarcerated", unless="justice court defense law code lawyer"),
    entry("ex_con", "ex con|cons|convict|offender|felon", "label", "person who was incarcerated"),
    entry("prostitute", "prostitute|prostitutes|hooker|whore", "label", "person who trades sex"),
    entry("refuses", "refuse|refuses|refused|refusing to|treatment|help|services|medication|meds|all", "blame", "chose not to",
          "said no to", unless="garbage trash collection"),
    entry("noncompliant", "non compliant|compliance|adherent|adherence", "blame", "is doing it another way",
          "has not found it helpful yet"),
    entry("noncompliant_one", "noncompliant|noncompliance|uncompliant|nonadherent", "blame", "is doing it another way"),
    entry("compliant", "compliant|compliance with", "power", "chooses to", "follows the plan they made",
          unless="hipaa ada regulation law security code part"),
    entry("resistant", "is|was|very|being|treatment|remains|seems resistant|oppositional", "blame", "is not ready yet",
          "sees it differently", unless="water bacteria fire strain antibiotic"),
    entry("in_denial", "in denial", "blame", "sees it differently"),
    entry("manipulative", "manipulative|manipulating|attention seeking|seeker", "blame", "is trying to get a need met"),
    entry("drug_seeking", "drug|med seeking", "blame", "asking for relief"),
    entry("unmotivated", "unmotivated|lazy|worthless|hopeless", "deficit", "has not found a reason yet", "is worn out",
          unless="feel feels felt"),
    entry("failed", "failed|fails|flunked out? of? treatment|rehab|detox|program|recovery|probation|therapy", "blame",
          "left before the end", "it was not the right fit"),
    entry("dropped_out", "dropped out of treatment|rehab|program|group", "blame", "stopped coming"),
    entry("low_functioning", "low|high functioning", "deficit", "needs support with", unless="equipment system"),
    entry("frequent_flyer", "frequent flyer|flier|flyers", "label", "person who comes often", unless="miles airline program"),
    entry("my_client", "my|the|a|our|this|her|his|their client|clients|patient|patients", "power", "the person", "the people I walk with",
          unless="attorney lawyer hospital court phone brief pillow in any just doctor email software"),
    entry("my_cases", "my|our case|cases|caseload", "power", "the people I walk with"),
    entry("allowed", "i|we let|allowed|allow|permitted him|her|them|maya", "power", "we agreed that"),
    entry("made_do", "i|we made|make|told|got|had|instructed|ordered him|her|them to? *", "power", "we agreed", "I suggested",
          unless="laugh smile feel coffee lunch dinner tea cake card know that about"),
    entry("my_people", "under my supervision|control|watch|charge", "power", "alongside me"),
    entry("placed_on", "was|were placed|put on a? contract|restriction|restrictions", "power", "agreed to"),
    entry("committed_suicide", "commit|commits|committed|committing suicide", "death", "died by suicide"),
    entry("failed_suicide", "failed|successful|completed|unsuccessful suicide|attempt", "death", "survived a suicide attempt", "died by suicide",
          needs="suicide suicidal"),
    entry("claims", "she|he|they|person|maya claims|alleges|alleged|admits|admitted|denies|denied", "doubt", "says", "told me", "says no to",
          unless="hospital insurance visa entry into college school application"),
    entry("triggered_excuse", "excuse|excuses", "blame", "reason", needs="makes making made his her their she he they another"),
    entry("bad_choices", "bad|poor choices|decisions|judgment", "blame", "choices that were hard on them"),
    entry("substance_replacement", "replacement|substitution therapy|drug|drugs", "blame", "medication for opioid use disorder",
          unless="hormone nicotine"),
    entry("enabler", "enabler|enablers|codependent|co-dependent", "label", "family member who tries to help"),
    entry("broken_home", "broken home|family|homes|families", "deficit", "family that went through a lot"),
    entry("minority_illegal", "illegal|illegals alien|aliens|immigrant|immigrants", "label", "person without papers"),
    # the role lens
    entry("role_has", "she|he|they|person|maya|i think|believe|suspect ... has|have|is ... depression|bipolar|ptsd|adhd|ocd|schizophrenia|disorder|"
          "psychosis|psychotic|manic", "diagnosing", "said they feel", "told me they notice",
          unless="says said told diagnosed doctor psychiatrist shared mentioned reports", kind="role"),
    entry("role_symptoms", "symptoms|symptom|signs|sign|consistent of|with depression|bipolar|ptsd|mania|psychosis|withdrawal|"
          "anxiety|adhd|schizophrenia|"
          "a|disorder", "diagnosing", "told me they notice", unless="says said told asked doctor psychiatrist shared read", kind="role"),
    entry("role_diagnosis", "i|my|we|diagnosed|diagnose|diagnosis|clinical "
          "impression ... him|her|them|with|is|impression", "diagnosing", "they told me",
          unless="was were doctor psychiatrist been told says said i'm am", needs="diagnosed diagnose diagnosis impression clinical", kind="role"),
    entry("role_meds", "i|we told|advised|recommended|asked|instructed|suggested|want|adjusted|increased|lowered|changed ... stop|"
          "start|increase|lower|take|"
          "reduce|dose|dosage ... medication|meds|dose|dosage|pills|"
          "medicine|lithium|methadone|antidepressant|antidepressants", "treatment_planning",
          "offered to go along to ask the prescriber", unless="doctor prescriber pharmacist psychiatrist nurse", kind="role"),
    entry("role_plan", "treatment plan|goals|plans", "treatment_planning", "their own plan", "goals in their words",
          unless="doctor clinician therapist psychiatrist copy clinic her his team", kind="role"),
    entry("role_should_med", "should|needs|must|has ... stop|start|take|increase|be|go ... medication|meds|detox|inpatient|rehab|"
          "pills|dose|hospitalized",
          "treatment_planning", "might ask the prescriber about", unless="doctor says said prescriber wants", kind="role"),
    entry("role_must", "must|required|has|needs to? attend|comply|obey|follow|submit ... rules|group|groups|meetings|test|testing|"
          "curfew|program|requirements|urine",
          "enforcing", "we agreed that", "the court asks that", unless="court judge officer probation law says said", kind="role"),
    entry("role_consequence", "consequence|consequences|sanction|sanctions|"
          "sanctioned|violation|violated|reprimanded|warned", "enforcing", "we talked about what happened",
          unless="court judge officer natural told said", needs="i we will if she he they for was were", kind="role"),
    entry("role_report", "i|we will|reported|report|informed|"
          "notified|wrote ... up|officer|probation|judge|court", "enforcing", "with their agreement, I told",
          unless="agreed agreement together asked permission consent", kind="role"),
)  # fmt: skip
