"""Spanish phrases (tú and usted, Latin American and US Spanish); fewer than in English.

Weights are read as in `english`.
"""

from typing import Final

_DEED: Final = (
    "probar|intentar|preguntar|pedir|consultar|revisar|hablar|ir|llamar|buscar|tomar|escribir|empezar|hacer|dejar|pedir|ensayar|ensayarlo|practicar|practicarlo|"
    "llevar|poner|ponerte|invitar|decirle|preguntarle|pedirle|escribirle|llamarla|llamarlo|hablarle|contarle|traer|anotar|"
    "avisar|avisarle|caminar|salir|juntarte|unirte|visitar|mandar|mandarle|planear|leer|ofrecer|mostrar|compartir"
)
_DID: Final = (
    "hiciste|armaste|armar|hallaste|encontraste|resolviste|lograste|construiste|pensaste|pusiste|viniste|llegaste|planeaste|hacer|"
    "resolver|lograr|encontrar|construir"
)

SIGNS: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "invites": {
        2.6: (
            "cuéntame|cuénteme|platícame|háblame|dime|descríbeme|explícame de|sobre|más|un|qué|cómo|lo",
            "^ cuéntame|cuénteme|platícame|háblame|descríbeme",
            "ayúdame a entender",
            "me gustaría saber|escuchar|oír|conocer",
            "dame un ejemplo",
        ),
        1.6: ("me pregunto qué|cómo|si", "podrías|puedes|podría|puede contarme|decirme|hablarme|explicarme|describir"),
    },
    "asks_open": {
        4.2: (
            "^ qué te|le|más|otra|otras|otro|otros|ideas|piensas|piensa|sientes|crees|opinas|quieres|quisieras|pasó|pasa|"
            "significa|harías|haría|es|fue|sería|necesitas|esperas|ves|notas|podrías",
            "^ cómo te|le|lo|la|fue|es|sería|ha|estás|está|crees|ves|quieres|podrías|puedes|imaginas|va|ayuda|afecta|has",
            "^ por qué",
            "qué más",
            "de qué manera|forma",
            "podrías|puedes|podría|puede contarme|decirme|hablarme|explicarme|describir",
        ),
        2.0: ("^ qué", "^ cómo", "^ cuáles", "^ y qué|cómo", "qué tal"),
        1.2: ("qué", "cómo", "cuál", "cuáles"),
    },
    "asks_closed": {
        2.4: (
            "cuánto|cuánta|cuántos|cuántas",
            "^ cuándo",
            "^ dónde",
            "^ quién|quiénes",
            "qué hora|día|edad|fecha|número|año|mes",
            "^ te|le|lo|has|ha|tienes|tiene|hay|estás|está|eres|es|fue|fuiste|puedes|puede|quieres|quiere|vas|va|sabes|"
            "crees|tomas|vives|vas|necesitas|era|estabas|sientes|tomaste|hiciste|dormiste|hablaste",
            "verdad|cierto|no|correcto $",
            "o no $",
        ),
        0.8: ("o",),
    },
    "mirrors": {
        2.4: (
            "suena|parece a|como|que",
            "me parece que ... te|tú|estás|sientes|quieres",
            "te sientes|sentiste|gustaría|preocupa|duele|importa|cuesta|da|hace|pesa|frustra|alegra|ilusiona",
            "lo que escucho|oigo|entiendo",
            "te|lo escucho|oigo decir|que|como",
            "si te|le entiendo|entendí bien?",
            "una parte de ti",
            "por un|otro lado",
            "quedó|queda|quedaron|sigue|siguen|vive contigo",
            "te llegó|llega|golpeó|removió|sacudió|persigue|agota|desgasta|acompaña|alcanzó|marcó|tocó",
            "lo que ... pesa|duele|cansa|asusta|cuesta|molesta|importa|falta ... es",
            "^ no es|era ... es|era",
            "estás diciendo|pensando|sintiendo|buscando|tratando|intentando|cansada|cansado|preocupada|preocupado|considerando",
            "dices|sientes|quieres|quisieras|piensas|crees|esperas|deseas|extrañas|temes|valoras que|como|más|una|un|a|volver|"
            "dejar|hacer|estar|ser|tener|poder|cambiar|mucho",
            "en otras palabras",
            "has estado|pasado|tratado|intentado|decidido|sentido|notado|pensado|logrado|querido",
        ),
        1.4: (
            "^ te|tú|tu|tus|estás|has|quieres|sientes|no",
            "para ti $",
            "es importante|difícil|duro para ti",
            "entonces|así que te|tú|estás|quieres|has|sientes|tu",
        ),
        0.6: ("tu", "ti", "sientes|siente", "como"),
    },
    "deepens": {
        1.2: (
            "una parte de ti",
            "por otro lado",
            "al mismo tiempo",
            "como si",
            "te importa|duele|pesa|ilusiona|frustra",
            "sientes|sentiste|triste|enojo|miedo|soledad|sola|solo|orgullo|esperanza|culpa|vergüenza|cansancio|cansada|cansado",
        ),
        0.5: ("pero", "porque", "aunque"),
    },
    "advises": {
        2.6: ("deberías|debería|debes|debe", "lo que yo? haría|diría|intentaría", "si fuera|yo tú|fuera", "yo que tú"),
        2.2: (
            "tienes|tiene|hay que ... que?",
            "te|le recomiendo|recomendaría|aconsejo|aconsejaría|sugiero|sugeriría",
            "yo|en tu lugar ... haría|iría|dejaría|hablaría|llamaría|buscaría",
            "por qué no vas|pruebas|intentas|hablas|llamas|buscas|dejas|le|te|lo",
            f"podrías|podría|puedes|puede también|siempre|incluso|quizá|quizás|simplemente? {_DEED}",
            "necesitas|necesita dejar|ir|hacer|hablar|tomar|empezar|buscar|pensar|cambiar",
            "lo mejor es|sería que?",
            "trata|intenta|procura de?",
            "es importante|mejor que",
            "mi consejo|recomendación|sugerencia",
            "has pensado|considerado en?",
            "^ deja|ve|haz|toma|llama|habla|busca|prueba|evita|recuerda|piensa de|a|al|con|en|lo|una|un|que",
        ),
    },
    "asks_permission": {
        2.5: (
            "te|le parece bien|si",
            "está bien si",
            "te|le molesta|importa|importaría si",
            "puedo compartir|compartirte|contarte|decirte|preguntarte|ofrecerte|sugerirte|darte|hacerte",
            "te|le gustaría que ... comparta|contara|hablemos|cuente|compartiera",
            "te|le gustaría saber|escuchar|oír|conocer",
            "con tu|su permiso",
            "si quieres|gustas|estás ... te|podemos",
            "te|le interesa|interesaría saber|escuchar|oír|que",
        ),
    },
    "asks_leave": {
        2.5: (
            "puedo compartirle|contarle|preguntarle|ofrecerle|sugerirle|darle|hacerle",
            "te|le puedo contar|compartir|preguntar|sugerir|hacer",
            "te|le puedo decir|dar algo|una",
            "puedo decirle algo|una",
            "me dejas|deja|permites|permite contarte|contarle|decirte|decirle|compartir|compartirte|preguntarte|preguntarle",
            "quieres|querés|quiere|querrías|querría que te|le cuente|comparta|explique",
        ),
    },
    "informs": {
        1.8: (
            "hay un|una|unos|unas|varios|varias|muchos|muchas|otros|otras grupo|grupos|programa|programas|reunión|reuniones|"
            "servicio|servicios|recurso|recursos|personas|opciones|formas|maneras",
            "los|las estudios|investigaciones|datos",
            "muchas|algunas|otras personas",
            "mucha|alguna gente",
            "se llama|llaman|reúnen|reúne|abre|puede|ofrece",
            "tenemos|ofrecemos|contamos un|una|con|varios|grupos",
            "por ejemplo",
            "mi trabajo|papel|rol|nombre es",
            "es los|el|gratis|gratuito",
        ),
        0.8: ("porque", "los|las|el|la", "generalmente|normalmente|usualmente"),
    },
    "affirms": {
        2.2: (
            "me alegra|alegro|impresiona|enorgullece",
            "estoy orgullosa|orgulloso|impresionada|impresionado",
            "admiro|valoro|aprecio|respeto",
            "gracias por compartir|contarme|confiar|venir|decirme|tu",
            "qué bien|bueno|valiente|fuerza|valor|gran|logro",
            "muy bien ... hecho|hiciste|lograste",
            "bien hecho",
            "te|le felicito",
            "felicidades|felicitaciones",
            "tu fuerza|fortaleza|valentía|esfuerzo|compromiso|honestidad|constancia|perseverancia|valor",
            "has logrado|trabajado|luchado|avanzado|demostrado|mostrado",
            "requiere|requirió|necesita|hace|hizo ... valor|valentía|fuerza|coraje",
            f"lo? {_DID} ... por tu cuenta|mano",
            f"lo? {_DID} ... tú|solo|sola|misma|mismo|cuenta",
            "lo? hiciste|lograste|resolviste|armaste tú",
            "te mantuviste|plantaste|atreviste|animaste",
            "seguiste|sigues|continuaste caminando|intentando|adelante|viniendo|luchando|firme",
            "así|eso viniste|fuiste|llamaste|llegaste|seguiste|volviste",
            "eso|esto no? dice|habla|muestra mucho|algo|bien? de? ti",
            "no es|fue poca|cualquier cosa",
            "eso|esto ... requiere|toma|pide|tiene mérito|valor|fuerza|algo",
            "nunca ... rendiste|soltaste|abandonaste",
            "mira|fíjate todo? lo|cuánto|hasta que|has|dónde ... has|hiciste|lograste|armaste",
            "cuidas bien|mucho|a",
            "noté|veo|vi lo|cuánto|cómo paciente|valiente|firme|te|has|cuidas|cuidaste",
            "eres ... fuerte|valiente|capaz|constante|resiliente|generosa|generoso",
        ),
    },
    "credits": {
        2.2: (
            "^ eso|esto no? es|fue|dice|habla|requiere|requiere|toma|pide|tiene poca|mucho|algo|valor|fuerza|mérito",
            "^ para eso hace|hay|se",
        ),
    },
    "collaborates": {
        2.0: (
            "qué te gustaría ... hablar|trabajar|hacer|hoy|empezar|ver",
            "por dónde ... empezar|empezamos|quieres|gustaría",
            "podemos ... juntos|juntas",
            "lo? vemos|hacemos|pensamos|trabajamos|busquemos|veamos|pensemos juntos|juntas",
            "juntos|juntas ... podemos|vamos",
            "qué ideas tienes",
            "qué ... más ayudaría|importante|útil ... para|a ti",
            "cómo te gustaría",
            "qué piensas|opinas|dices ... si",
            "te|le parece bien|si",
        ),
    },
    "gives_choice": {
        2.2: (
            "tú decides|eliges|escoges|sabes|mandas",
            "es tu|su decisión|elección",
            "la decisión es tuya|suya",
            "depende de ti|usted",
            "como|lo que tú quieras|prefieras|decidas",
            "no tienes|tiene que ... si|contestar|responder|hablar",
            "a tu|su ritmo|manera|modo",
            "eres quien|tú ... decide|sabe|mejor",
            "nadie ... puede ... obligar|decidir|decirte",
            "respeto tu|lo que",
        ),
    },
    "confronts": {
        2.2: (
            "son|eso|esas puras? excusas|pretextos",
            "pones|poniendo excusas|pretextos",
            "te estás|estas mintiendo|engañando|haciendo",
            "me estás mintiendo",
            "siempre dices|haces|pones lo|igual|excusas",
            "nunca haces|escuchas|cumples|terminas|piensas",
            "si de verdad|realmente te? quisieras|importara|interesara|quisiera",
            "qué te pasa",
            "cómo pudiste",
            "en qué estabas pensando",
            "qué vergüenza",
            "no te? estás intentando|poniendo|esforzando",
        ),
        1.6: ("no te importa", "ya te|le dije|advertí|había"),
    },
    "dismisses": {
        2.2: (
            "no es|fue|era para tanto|nada|gran",
            "podría|pudo ser|haber peor",
            "hay gente|personas|otros ... peor",
            "a todos|todo ... pasa|mundo",
            "ya ... olvídalo|supéralo",
            "olvídalo|supéralo|cálmate|échale",
            "no te? quejes|exageres|llores",
            "estás exagerando",
        ),
        1.6: (
            "no pasa nada",
            "ya ... se te pasará|pasará",
            "anímate",
            "no te preocupes|pongas|agobies|hagas",
            "no seas",
            "al menos tienes|no|estás",
            "vas a estar bien",
        ),
    },
    "comforts": {
        2.0: (
            "lo siento|lamento mucho|tanto|que",
            "siento|lamento mucho|que|lo",
            "debe|debió|tuvo ... ser|sido|estar|haber difícil|duro|doloroso|ser|sido|muy",
            "qué difícil|duro|doloroso|pesado|triste",
            "suena|es|fue muy? difícil|duro|doloroso|pesado|agotador|triste",
            "no estás sola|solo",
            "aquí estoy|estamos",
            "estoy aquí|contigo",
            "tiene|tienen|hace mucho? sentido ... que|sentirte|te|todo",
            "es|son normal|comprensible|natural|entendible|humano que|sentir|sentirte|así|y",
            "tómate tu tiempo",
            "me imagino|puedo imaginar",
        ),
    },
    "tells_own": {
        2.2: (
            "cuando yo",
            "a mí también|me",
            "yo también",
            "en mi recuperación|experiencia|caso|vida|familia",
            "yo pasé|viví|tuve|estuve|bebía|tomaba|usaba|consumía|recaí|perdí|sentía|llegué",
            "yo estaba|fui",
            "me diagnosticaron|ayudó|pasó|internaron|costó",
            "llevo ... años|meses|días",
            "mi mamá|papá|madre|padre|hermana|hermano|esposa|esposo|pareja|hijo|hija|madrina|padrino",
        ),
    },
    "turns_to_self": {
        2.4: ("eso no es nada", "a mí me fue peor"),
        1.8: (
            "lo mío fue|es|era",
            "déjame contarte de|lo|mi|sobre|cuando",
            "sé exactamente cómo|lo",
            "hazlo por mí",
            "después de todo lo que",
            "me haces sentir|quedar",
            "yo estoy cansada|cansado|molesta|molesto",
        ),
    },
    "diagnoses": {
        2.2: (
            "tienes|tiene|sufres|padeces ... depresión|ansiedad|bipolaridad|bipolar|esquizofrenia|trastorno|tdah|tept|adicción|toc",
            "eres|es ... bipolar|esquizofrénica|esquizofrénico|alcohólica|alcohólico|adicta|adicto|codependiente|narcisista",
            "suena|parece a|ser|como ... depresión|ansiedad|bipolaridad|esquizofrenia|trastorno|psicosis|manía",
            "es|son un|una síntoma|síntomas|señal|caso ... de|clásico",
            "creo|pienso que ... tienes|es ... depresión|ansiedad|bipolaridad|trastorno",
            "tu diagnóstico es",
        ),
    },
    "plans_treatment": {
        2.2: (
            "deberías|debes|tienes|necesitas|hay|tienes ... dejar|tomar|bajar|subir|cambiar|aumentar|reducir|suspender ... "
            "medicamento|medicamentos|medicina|medicinas|pastillas|pastilla|dosis|tratamiento|litio|metadona",
            "deja|suspende|sube|baja|aumenta|cambia|toma|reduce de? ... medicamento|medicamentos|medicina|medicinas|pastillas|"
            "dosis|pastilla",
            "tu plan de tratamiento",
            "te|le voy a ... recetar|subir|bajar|cambiar|poner|dosis|medicamento|tratamiento",
            "necesitas|deberías|debes ir|entrar|internarte ... rehabilitación|desintoxicación|hospital|internarte|clínica",
            "yo ... dejaría|bajaría|subiría|tomaría|cambiaría ... pastillas|dosis|medicamento|medicina|medicinas",
        ),
    },
    "enforces": {
        2.2: (
            "no ... permitido|permitida|permite|puedes ... aquí",
            "está prohibido|prohibida",
            "son las reglas",
            "las reglas son|dicen",
            "contra las reglas|el reglamento",
            "si no|faltas|fallas|vuelves|recaes|consumes ... reportar|reporto|reportaré|sacar|echar|expulsar|avisar|oficial|juez|"
            "pierdes|consecuencias",
            "tendré|voy|tengo ... que|a ... reportar|reportarte|avisar|informar|reportarlo",
            "rompiste|violaste|incumpliste la|las|el regla|reglas|reglamento|toque",
            "es|son obligatorio|obligatoria|obligatorios|obligatorias",
            "mientras estés|vivas aquí",
            "habrá|tendrá|tendrás consecuencias",
            "te van a ... sacar|echar|expulsar|suspender",
        ),
        1.6: ("no tienes opción|elección|alternativa",),
    },
    "sums_up": {
        2.0: (
            "si te|le? entendí|entiendo|escuché bien",
            "déjame|quiero ver|asegurarme|resumir|repetir",
            "lo que me has|contaste|dijiste|cuentas",
        ),
    },
    "reports": {
        2.0: (
            "te|le dijeron|decían|han que ... no|es|deberías|tienes",
            "te preguntas|preocupa si|que",
            "médica|médico|doctora|doctor|psiquiatra|enfermera|enfermero|jueza|juez|oficial|terapeuta te? dijo|dice|quiere|"
            "recetó|recomendó|diagnosticó|pidió|dio",
            "pregunta|preguntarle|hablar|habla|platica|consulta|consultar|consúltalo|llama ... doctor|doctora|médico|médica|psiquiatra|"
            "enfermera|farmacia",
            "te dijeron|diagnosticaron|recetaron",
            "dijiste|dices|sientes|quieres|te preocupa que|dejar|como|bajar",
            "me diagnosticaron|recetaron|dijeron",
            "no me toca|corresponde",
            "no soy|puedo médica|médico|doctora|doctor|diagnosticar|decirte",
        ),
    },
    "seeks_advice": {
        2.2: (
            "qué debo|debería|puedo|hago|harías|recomiendas|aconsejas|sugieres",
            "algún|alguna|un consejo|idea|sugerencia|recomendación",
            "cómo puedo|hago|le",
            "dime qué|cómo",
            "dame|deme ... consejo|idea|ideas",
            "qué le|les|me? digo|hago|contesto|harías|dirías",
        ),
    },
}

OWNS_UP: Final = (
    "me adelanté|apresuré|apuré|precipité",
    "hablé de? mucho|demasiado|más",
    "te interrumpí|corté|apuré|presioné",
    "perdón|disculpa|perdona ... interrumpir|interrumpirte|interrumpí|apurarte|adelantarme|presionarte",
    "fui|iba muy|demasiado rápido|aprisa",
    "esa|eso era|fue mi idea ... no la? tuya",
    "me fui muy? de largo|corrido|boca $",
    "lo|te dije|pregunté lo? muy|demasiado rápido|pronto|fuerte",
    "eso|esto era|fue|es lo? mío $",
    "no te dejé terminar|hablar|acabar|contestar|pensar",
    "me dejé llevar",
    "me aceleré|atropellé",
    "me pasé $",
    "no te estaba|estuve escuchando",
)
