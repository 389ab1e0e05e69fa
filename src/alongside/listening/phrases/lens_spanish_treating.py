"""Spanish phrases that tell somebody which treatment to take, or name a condition, straight out."""

from typing import Final

from .inflection import bidding, by_me, endings, joined
from .lens_entry import Entry, entry

_DRUG: Final = (
    "medicamento|medicamentos|medicina|medicinas|medicación|pastilla|pastillas|pastillita|pastillitas|dosis|metadona|suboxone|"
    "buprenorfina|naltrexona|litio|antidepresivo|antidepresivos|antipsicótico|antipsicóticos|ansiolítico|ansiolíticos|fármaco|"
    "fármacos|sertralina|prozac|fluoxetina|xanax|clonazepam|rivotril|quetiapina|olanzapina|risperidona|haloperidol|"
    "tranquilizantes|calmantes|estabilizador|inyección|seroquel|zoloft|tafil|alprazolam|diazepam|valium|miligramos|mg|gotas|"
    "vivitrol|melatonina|tableta|tabletas|cápsula|cápsulas|gabapentina|lamotrigina|escitalopram|paroxetina|valproato"
)
_CARE: Final = (
    "desintoxicación|desintoxicarse|desintoxicar|desintoxicarte|detox|internamiento|internarse|internarte|internar|"
    "hospitalización|hospitalizarse|hospitalizarte|rehabilitación|terapia|terapias|psicoterapia|tratamiento|residencial|anexo|"
    f"anexarse|anexarte|anexar|rehab|{endings('internad', 'hospitalizad', 'medicad', 'anexad', 'sedad')}|psiquiátrico|medicarse|"
    "medicarte|psiquiatra|ambulatorio"
)
_HOW: Final = (
    "a|un|una|unas|unos|ese|esa|esos|esas|el|la|los|las|su|sus|tu|tus|más|menos|otra|otro|de|en|con|para|por|ir|irte|irse|"
    "volver|dos|tres|media|medio|mitad|completa|toda|hoy|noche|mañana|tomar|tomarte|tomarse|tomando|estar|entrar|dejar|bajar|"
    "subir|seguir|alta|baja|fuerte|mejor|sin|ver|que|le|te|se|lo|del|al|ya|semanas|meses|días|noventa|diez|treinta|seis|doce|"
    "programa|centro|hospital|clínica|urgente|largo|cognitiva|algo|doble|misma|también|esas|cada|desde"
)
_DX: Final = (
    "depresión|bipolar|bipolaridad|esquizofrenia|esquizoafectivo|esquizofrénico|esquizofrénica|psicosis|tept|postraumático|tdah|"
    "tda|toc|tlp|trastorno|trastornos|manía|hipomanía|hipomaníaca|hipomaníaco|paranoia|delirio|delirios|delirante|delirando|"
    "demencia|autismo|autista|anorexia|bulimia|limítrofe|borderline|narcisismo|narcisista|disociación|síndrome|alucinaciones|"
    f"alucinando|{endings('depresiv', 'maníac')}|"
    f"{endings('psicótic', 'maniac', 'paranoic', 'descompensad', 'disociad', 'deprimid')}|ansiedad|alcoholismo|codependencia|"
    "abstinencia|agorafobia"
)
_IS: Final = (
    "un|una|el|la|los|las|su|muy|con|de|del|es|tiene|tienes|tenés|está|estás|eres|sos|claro|clara|claramente|pura|puro|simple|"
    "clásica|clásico|clásicas|típico|típica|posible|estrés|personalidad|alimenticio|ánimo|severa|severo|leve|grave|moderada|"
    "trastorno|episodio|brote|cuadro|crisis|plena|pleno|fase|consumo|síntomas|signos|señales|todos|todas|algún|tipo|mayor|"
    "clínica|déficit|ataque|pánico|no|que|en|como|realidad|sea|otra|por|ansiedad|dependencia|obviamente|tu|lo|teniendo|todo|"
    "mucha|algo|medio|bien|límite|se|trauma|sin"
)
_AT_EASE: Final = "grupo apoyo taller folleto charla libro estigma lista reunión póster"
_ASKED: Final = (
    "dijiste dijo dice contó contaste contado pregunta preguntarle pregunto preguntaría preguntar siente sientes si cuando cómo "
    "cuáles describe piensa tampoco recuerda leyó nombra diagnosticó diagnosticaron llama"
)

TREATING: Final[tuple[Entry, ...]] = (
    entry("role_you_treat",
        "deberías|debieras|debes|tienes|tenés|necesitas|necesitás|puedes|requieres|ocupas|urge|conviene|falta|debería|estarías|"
        f"estás|te|usted|no que|de? {_HOW}... {_DRUG}|{_CARE} ; no? necesitas|necesita {_HOW}|tanta|tanto... {_DRUG}|{_CARE} ; "
        f"necesitas|necesita es un|una|estar|ir ... hospital|clínica|{_CARE} ; vez|hoy|noche sáltate|sáltese|saltate ... "
        f"{_DRUG} ; tu|tus|su|sus {_DRUG} es|está|están|son|no muy|demasiado|te|le|es|está|queda|ya? alta|alto|altas|baja|"
        f"fuerte|fuertes|débil|sirve|sirven|hace|poca|mal|mala ; esa|esas|ese|esos|estas {_DRUG} son|es|no|están es|son|te|"
        "para? veneno|puro|pura|no|muy|te|hacen|hace|sirven|para ; ya? puedes|puede|podés ya? dejar|dejarla|dejarlas|dejarlo|"
        f"mezclar|suspender|suspenderla|bajarle|parar|saltarte|saltarse|duplicar {_HOW}... {_DRUG}|ya|sin|las|cuando ; no pasa "
        "nada si|por ... mezclas|mezcla|dejas|deja|saltas|tomas|combinas ; no te|le hace|hacen falta medicina|medicinas|"
        "pastillas|terapia|medicamento",
        "treatment_planning", "¿quieres que hagamos una lista de preguntas para tu doctora?",
        kind="role",
        unless_before=f"{_ASKED}",
        unless_within="preguntar preguntarle grabación mí",
        unless="grabación luz plantas nevera",
        unless_after=f"{_AT_EASE} cita"),
    entry("role_take_this",
        f"^ {bidding('tomar', 'te', 'se', 'la', 'las', 'lo')}|tome|tomes|tomá|"
        f"{bidding('saltar partir duplicar suspender bajar subir tirar probar:prueb dejar retomar')}|"
        f"{bidding('saltar dejar', 'te', 'se')}|salte|sálgase {_HOW}... {_DRUG} ; ^ {bidding('tomar', 'te', 'se')} ... dos|una|"
        "media|mitad|tres|un|medio|la ... noche|mañana|día|dormir|antes|acostarte|comida|vemos|tableta|veces|sientes|sentís|"
        "eso ; ^ tome|toma|tomá la|media|una|dos mitad|pastilla|tableta|en|antes|cada ; ^ vuelve|vuelva|volvé|regresa|regrese "
        f"a {_HOW}... {_DRUG} ; vuelve|vuelva|volvé a tomarte|tomarse|tomar ; ^ {bidding('pedir exigir', 'le')} a|al|a|que tu|"
        f"su|doctor|la|que ... {_DRUG}|mande|dé|suba|baje|cambie|recete ; ^ {bidding('pedir')} {_DRUG} ; ^ "
        f"{bidding('internar anexar hospitalizar desintoxicar medicar', 'te', 'se')} ; ^ "
        f"{bidding('tirar botar', 'lo', 'la', 'las', 'los')} ; media|un|una|dos|tres pastilla|pastillas|tableta|tabletas|"
        "cápsula|miligramos|mg|cuarto antes|en|de|cada|al|por|menos|más|y|con ; máximo|no más|de|dos|tres... al día ; no te|se "
        "la|las|lo tomes|tome|dejes|deje|saltes|salte|quites|mezcles ; no le|les hagas|haga|creas|crea|hagás caso? al|a|los|la|"
        f"lo ... doctor|doctora|médico|doctores|psiquiatra ; en|de vez|lugar de {_HOW}... {_DRUG}|doctor|dio ; si no le|te hace "
        "; tecito|té de tila ; te tomas|tomás ... pastilla|pastillas|dosis|mitad y|antes|cada|en|con|al ; déjate|déjese|dejate "
        "de pastillas|medicinas",
        "treatment_planning", "eso lo puede contestar la farmacéutica, y te acompaño",
        kind="role",
        unless="volantes sopa folleto etiqueta camión foto quieres escribió",
        unless_within="etiqueta frasco bolsa dijiste",
        unless_before=f"{_ASKED} me",
        unless_after=f"{_AT_EASE}"),
    entry("role_i_treat",
        "le|les|lo|la|te se|la|lo? "
        f"{by_me('mover:muev pasar partir bajar subir ajustar cambiar quitar retirar duplicar suspender aumentar reducir')} ... "
        f"hora|horario|dosis|{_DRUG}|cincuenta|mitad ; se la|lo|las bajaría|subiría|quitaría|cambiaría ; le|te subiría|bajaría|"
        f"quitaría|cambiaría|daría|suspendería ; {by_me('ajustar mover:muev partir')} el|la|su|sus horario|hora|dosis|{_DRUG} ; "
        f"le|les|te di|doy|daré|dimos una|un|media|algo|dos|unas|de ... {_DRUG}|dormir|mis|nervios|calmarse ; lo|la|los|te voy|"
        "vamos a poner|meter|mandar|llevar|internar|anexar|tratar|medicar ; lo|la|los|te|le puse|pusimos|empecé|inicié|estoy|"
        "estamos|hice|apliqué|hicimos|hago en|con|a|haciendo|dando|aplicando|una|un|unos|terapia|poniendo|dando ... semanas|"
        "ejercicios|exposición|terapia|emdr|técnica|programa|respiración|sesión|hipnosis|tcc ; le hice|apliqué|doy|hago emdr|"
        f"hipnosis|terapia|exposición ; {joined('tratar', 'le', 'te', 'lo', 'la')} el|la|los ; trabajamos|trabajé|procesamos el|"
        f"un|su trauma ; técnica que le ; lo|la|los {by_me('mandar meter llevar internar anexar ingresar')} a|al|en|de? "
        f"{_HOW}... {_CARE} ; le|te {by_me('conseguir buscar apartar')} lugar|cama|cupo|espacio en ; le "
        f"{by_me('armar hacer diseñar poner cambiar')} un|el|las|su|los|una|metas ... tratamiento|terapia ; metas|objetivos de "
        "su|la terapia|tratamiento",
        "treatment_planning", "le ofrecí acompañar a preguntar",
        kind="role",
        unless_within="mi mí té me jardín",
        unless="juntos folleto pidió número tortilla torta jardín",
        unless_before="no se cuando él ella doctor doctora"),
    entry("role_plan_told",
        "primero|luego|después|paso|fase|sigue ... terapia|desintoxicación|trauma|internamiento|tratamiento|tratarle|"
        "medicamento|residencial ... luego|después|terapia|y|trauma|dos|por|con|lo ; lo que le|te|él|ella|usted|más|en? "
        f"conviene|necesita|falta|hace|necesitas|necesitás|toca|urge|ayudaría|sigue|falta es|en ... {_CARE}|{_DRUG}|enojo ; lo "
        f"que le|te hace falta es ... {_CARE}|{_DRUG} ; lo suyo|tuyo es ... {_CARE}|hospital ; mi|la plan|recomendación|"
        f"sugerencia|consejo|idea|propuesta para|clínica|terapéutica|es|él|ella|ti ... {_CARE}|{_DRUG} ; mi recomendación "
        f"clínica ; días|semanas|meses|mes de|en {_HOW}... {_CARE}|ejercicios exposición? ; lo mejor|indicado|ideal|correcto "
        f"para|es|sería ... {_CARE}|programa|hospital|{_DRUG} ; tratamiento|terapia|opción|nivel indicado|indicada|correcto|"
        f"adecuado|ideal|adecuada ; hay que {joined('hospitalizar internar medicar anexar sedar', 'lo', 'la', 'los')} ; "
        f"necesita|requiere|ocupa|urge|precisa {_HOW}... {_CARE} ; debería|debe|tiene ver|ir|tomar|que|a? {_HOW}... psiquiatra|"
        f"menos|{_DRUG} ; doctor|doctora|doctores|médico|psiquiatra|terapeuta está|están|se|estaba mal|equivocado|equivocada|"
        "equivocados|equivocó|equivoca|equivocaron ; con * semanas|meses|sesiones de ; metas|plan|fases de tratamiento ; no le|"
        f"te|les hace|hacen falta ... {_DRUG}|{_CARE}",
        "treatment_planning", "su propio plan, en sus palabras",
        kind="role",
        unless_before=f"{_ASKED}",
        unless="folleto eligió camión quiere miedo jardín acompañarlo acompañarla compartí",
        unless_within="mí",
        unless_after=f"{_AT_EASE} cita"),
    entry("role_you_have",
        f"tienes|tenés|estás|eres|sos|padeces|presentas|traes|andas ... {_IS}... {_DX} ; lo que usted|tú|vos|él|ella|le|te|me|* "
        f"tiene|tienes|tenés|pasa|describes|describe|cuentas|cuenta|trae|traes|padeces|padece|pasa|vives|estás es|son {_IS}... "
        f"{_DX} ; te|le|lo|la oigo|veo|noto|siento|encuentro|escucho {_IS}... {_DX} ; no es|son * es|son {_IS}... {_DX}|trauma "
        f"; eso|esto|no no|es es? * es {_IS}... {_DX}|trauma ; a lo mejor|tal eres|es|tiene|tienes|vez {_IS}... {_DX} ; se le|"
        f"te|la|lo|ve|nota nota|ve|que|oye que|la|el|está? {_IS}... {_DX} ; suena a {_IS}... {_DX} ; son señales|signos|"
        f"síntomas {_IS}... {_DX}",
        "diagnosing", "¿cómo lo vives tú?", "¿cómo lo llamas tú?",
        kind="role",
        unless_before=f"{_ASKED}",
        unless="leímos volante folleto taller charla",
        unless_after=f"{_AT_EASE}"),
    entry("role_findings",
        "cumple|cumplen|cumples|reúne|reúnen|tiene|encaja|llena todos|los|con|el|las|en... criterios|perfil|requisitos de|para|"
        f"del ; todo|todos|esto|eso apunta|indica|suma|señala|lleva a|que|hacia? {_IS}... {_DX} ; diría|llamaría|pondría|"
        f"nombraría|llamo que|le|lo|es? {_IS}... {_DX} ; yo le|lo|la diría|llamaría|llamo {_IS}... {_DX} ; "
        f"{by_me('diagnosticar descartar evaluar detectar reconocer valorar')} que|la|el|una|un|sea|por|para|con|de... {_DX} ; "
        f"lo|la|los|le {by_me('diagnosticar evaluar valorar')} ; le {by_me('aplicar hacer pasar')} un|el|una cuestionario|test|"
        "escala|prueba|evaluación de|para|psicológica ; phq|gad 9|7 ; sacó|salió|puntuó * en el|la|una|positivo phq|escala|"
        "cuestionario ; cuestionario ... alto|alta ; doctor|doctora|doctores|psiquiatra se le? fue|pasó|equivocaron|equivocó ; "
        f"mal diagnosticado|diagnosticada ; en realidad es|tiene {_IS}... {_DX} ; es|son un|puro? síntoma|síntomas $ ; regresó|"
        "volvió|empeoró|empeora la|su manía|depresión|psicosis|paranoia|esquizofrenia|ansiedad ; por lo que vi|veo|observé|"
        f"cuenta ... {_IS}... {_DX}|déficit ; déficit de atención ; para mí es|que|tiene es|tiene? {_IS}... {_DX}",
        "diagnosing", "me contó lo que nota",
        kind="role",
        unless_within="mi mis martes",
        unless="taller coche tablero soccer partido salón película",
        unless_before=f"{_ASKED}",
        unless_after=f"{_AT_EASE}"),
    entry("role_heading",
        f"^ diagnóstico|dx|impresión|valoración|evaluación ... {_IS}... {_DX}|dependencia ; mi|nuestra impresión|diagnóstico|"
        f"conclusión|lectura es|fue|que|de... {_IS}... {_DX} ; ^ trastorno|trastornos|depresión|ansiedad por|de|severa|moderada|"
        "severo|mayor ; ^ afecto|ánimo|juicio|pensamiento|discurso plano|bajo|deprimido|pobre|aplanado|lábil|embotado|"
        "desorganizado ; orientado|orientada en ; sin|con|niega ideación ; su|sus paranoia|manía|psicosis|depresión|trastorno|"
        "delirios|ansiedad|codependencia|toc|tdah está|es|le|lo|la|se|volvió|va|empeora|regresó|habla ; toma|bebe|consume|"
        f"miente|fuma|grita|come por|debido su|un|a {_IS}... {_DX}|postraumático ; sus mentiras|enojos|arranques|voces|gritos "
        f"son|es parte|síntoma|producto|de ; hay|había algún|un|una|claramente {_IS}... {_DX} ; detrás de su ... hay ; poco "
        f"contacto visual ; {_DX} y {_DX} ; dependencia al|a|del ; ^ "
        f"{endings('paranoic', 'psicótic', 'descompensad', 'maníac')}|delirante|hipomaníaca y|desde|esta|hoy",
        "diagnosing", "me contó cómo lo vive",
        kind="role",
        unless="leyó folleto preguntas grupo disfrutó taller coche tablero",
        unless_before=f"{_ASKED} vive",
        unless_within="disfrutó mí"),
)  # fmt: skip
