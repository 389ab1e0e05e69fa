"""Spanish names of medicines, treatments and conditions, and who may speak of them."""

from typing import Final

from .inflection import endings

MEDICINE: Final = (
    "medicamento|medicamentos|medicina|medicinas|medicación|pastilla|pastillas|pastillita|pastillitas|dosis|fármaco|fármacos|"
    "tableta|tabletas|cápsula|cápsulas|comprimido|comprimidos|gotas|inyección|inyecciones|inyectable|receta|miligramos|mg|"
    "antidepresivo|antidepresivos|antipsicótico|antipsicóticos|ansiolítico|ansiolíticos|benzodiacepinas|benzodiacepina|"
    "tranquilizantes|tranquilizante|calmantes|calmante|estabilizador|estabilizadores|sedante|sedantes|opioides|litio|metadona|"
    "suboxone|buprenorfina|naltrexona|vivitrol|disulfiram|antabus|clonidina|sertralina|zoloft|prozac|fluoxetina|escitalopram|"
    "citalopram|lexapro|paroxetina|venlafaxina|duloxetina|cymbalta|bupropión|wellbutrin|mirtazapina|trazodona|xanax|tafil|"
    "alprazolam|valium|diazepam|clonazepam|rivotril|ativán|ativan|lorazepam|zolpidem|quetiapina|seroquel|olanzapina|zyprexa|"
    "risperidona|risperdal|haloperidol|haldol|aripiprazol|abilify|clozapina|paliperidona|valproato|depakote|carbamazepina|"
    "lamotrigina|lamictal|topiramato|gabapentina|pregabalina|lyrica|metilfenidato|ritalin|concerta|adderall|hidroxicina|"
    "propranolol|tramadol|antihistamínico|parche|parches"
)
REMEDY: Final = (
    "melatonina|valeriana|manzanilla|pasiflora|tila|marihuana|cbd|magnesio|suplemento|suplementos|vitamina|vitaminas|hierbas|"
    "homeopatía|homeopático|flores|ibuprofeno|aspirina|paracetamol|ayuno|microdosis|ketamina|remedio|remedios|temazcal|ayahuasca"
)
CARE: Final = (
    "desintoxicación|desintoxicarse|desintoxicarte|desintoxicar|detox|internamiento|internarse|internarte|internarlo|internarla|"
    "internar|interne|internara|hospitalización|hospitalizarse|hospitalizarlo|hospitalizarla|hospitalice|rehabilitación|rehab|"
    "residencial|ambulatorio|anexo|anexarse|anexarlo|anexarla|anexar|anexe|psiquiátrico|psiquiatra|terapia|terapias|psicoterapia|"
    f"tratamiento|emdr|tcc|dbt|electrochoques|medicarse|medicarte|medicarlo|medicarla|"
    f"{endings('internad', 'hospitalizad', 'anexad', 'medicad', 'sedad')}"
)
CONDITION: Final = (
    "depresión|bipolar|bipolaridad|esquizofrenia|esquizoafectivo|esquizofrénico|esquizofrénica|psicosis|tept|postraumático|tdah|"
    "tda|toc|tlp|tag|trastorno|trastornos|manía|hipomanía|hipomaníaca|hipomaníaco|paranoia|delirio|delirios|delirante|delirando|"
    "demencia|alzheimer|autismo|autista|asperger|anorexia|bulimia|limítrofe|borderline|narcisismo|disociación|"
    "síndrome|alucinaciones|alucinando|alcoholismo|codependencia|codependiente|agorafobia|ptsd|hipocondría|distimia|ciclotimia|"
    "anhedonia|descompensación|automedica|automedicarse|automedicación|"
    f"{endings('depresiv', 'maníac', 'maniac', 'psicótic', 'paranoic', 'descompensad', 'disociad', 'disociativ', 'obsesiv', 'esquizoide')}|"
    "posparto|brote|comorbilidad"
)
ANY_CONDITION: Final = f"{CONDITION}|trauma|ansiedad|duelo|apego|pánico|abstinencia|deprimida|deprimido|déficit|espectro|límite|estrés|adicta|adicto|adicción"
TOPIC: Final = (
    "grupo grupos taller talleres libro libros artículo folleto folletos volante volantes cartel póster video película corto "
    "documental curso charla conferencia plática campaña tema estigma línea investigación estudio asociación fundación encuesta "
    "revista canción poema biblioteca página leyó leímos leyendo leí capacitación entrenamiento semana obra"
)
PRESCRIBER: Final = (
    "doctor|doctora|doctores|médico|médica|médicos|psiquiatra|psiquiatras|terapeuta|psicóloga|psicólogo|enfermera|enfermero|"
    "clínica|expediente|hospital|farmacéutica"
)
