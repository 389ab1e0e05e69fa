"""English names of medicines, treatments and conditions, and who may speak of them."""

from typing import Final

MEDICINE: Final = (
    "medication|medications|meds|med|pills|pill|dose|doses|dosage|dosages|tablet|tablets|capsule|capsules|medicine|medicines|"
    "injection|injections|injectable|prescription|prescriptions|mg|milligrams|antidepressant|antidepressants|antipsychotic|"
    "antipsychotics|ssri|ssris|benzo|benzos|benzodiazepine|benzodiazepines|stimulant|stimulants|stabilizer|stabilizers|sedative|"
    "sedatives|tranquilizer|tranquilizers|painkiller|painkillers|opioid|opioids|lithium|methadone|suboxone|subutex|sublocade|"
    "buprenorphine|naltrexone|vivitrol|antabuse|disulfiram|campral|acamprosate|clonidine|xanax|alprazolam|valium|diazepam|"
    "klonopin|clonazepam|ativan|lorazepam|ambien|zolpidem|lunesta|trazodone|remeron|mirtazapine|zoloft|sertraline|prozac|"
    "fluoxetine|lexapro|escitalopram|celexa|citalopram|paxil|paroxetine|effexor|venlafaxine|cymbalta|duloxetine|wellbutrin|"
    "bupropion|buspar|buspirone|seroquel|quetiapine|abilify|aripiprazole|risperdal|risperidone|zyprexa|olanzapine|haldol|"
    "haloperidol|geodon|latuda|invega|clozaril|clozapine|vraylar|rexulti|depakote|valproate|lamictal|lamotrigine|tegretol|"
    "topamax|trileptal|neurontin|gabapentin|lyrica|pregabalin|adderall|ritalin|concerta|vyvanse|strattera|hydroxyzine|vistaril|"
    "propranolol|prazosin|chantix|librium|phenobarbital|thorazine|elavil|percocet|oxycodone|antihistamine"
)
REMEDY: Final = (
    "melatonin|valerian|chamomile|kratom|cbd|cannabis|magnesium|ashwagandha|herbs|herbal|supplement|supplements|vitamin|vitamins|"
    "tylenol|benadryl|nyquil|ibuprofen|aspirin|microdosing|ketamine|psilocybin|kava|wort|fasting|juice|remedy|remedies"
)
CARE: Final = (
    "inpatient|outpatient|iop|php|rehab|detox|residential|hospitalization|hospitalized|psychiatric|psychotherapy|cbt|dbt|emdr|"
    "ect|mat|detoxification|stabilization|commitment|institutionalized|admitted|committed|sectioned|sedated|medicated|"
    "psychoeducation|counseling|therapy|treatment"
)
# What is named by those who diagnose. "Trauma", "anxiety" and "grief" are everybody's words.
CONDITION: Final = (
    "depression|bipolar|bipolarity|ptsd|cptsd|adhd|add|ocd|odd|schizophrenia|schizoaffective|schizophrenic|schizoid|schizotypal|"
    "psychosis|psychotic|mania|manic|hypomania|hypomanic|bpd|borderline|dementia|alzheimer's|autism|autistic|asperger's|"
    "aspergers|paranoia|paranoid|delusional|delusions|anorexia|anorexic|bulimia|bulimic|narcissism|narcissistic|dissociation|"
    "dissociative|dissociating|agoraphobia|agoraphobic|disorder|disorders|antisocial|alcoholism|psychopathy|sociopathy|syndrome|"
    "hallucinations|hallucinating|decompensating|decompensated|decompensation|catatonic|catatonia|cyclothymia|dysthymia|"
    "codependency|codependent|neurosis|histrionic|comorbid|anhedonia|psychotically|postpartum|dependence|addiction"
)
ANY_CONDITION: Final = (
    f"{CONDITION}|trauma|anxiety|grief|attachment|depressed|panic|withdrawal|spectrum|breakdown|abandonment|addict"
)
# Where these stand beside it, a condition or a medicine is only what something is about.
TOPIC: Final = (
    "group groups workshop workshops book books article articles flyer flier leaflet brochure pamphlet poster podcast video film "
    "movie training website webinar lecture course awareness topic stigma hotline research study conference alliance association "
    "foundation survey magazine song painting poem reading library"
)
PRESCRIBER: Final = (
    "doctor|doctors|psychiatrist|psychiatrists|prescriber|nurse|therapist|therapists|counselor|clinician|clinicians|physician|"
    "clinic|shrink|pharmacist|hospital|chart|file|records|paperwork"
)
