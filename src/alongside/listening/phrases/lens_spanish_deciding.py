"""Spanish phrases of a note in which the writer decides or acts in the person's place."""

from typing import Final

from .inflection import by_me, joined
from .lens_entry import Entry, entry
from .lens_spanish_words import CHANGE, DECIDE, DO, GIVE, LE, LO, SIGN

_INF: Final = "|".join(dict.fromkeys(verb.partition(":")[0] for verb in DO.split()))
_INF_SE: Final = joined(DO, "se", "le", "lo", "la")
_THEIRS: Final = (
    "meta|metas|sueño|sueños|plan|paso|pasos|palabras|historia|comentario|respuesta|respuestas|página|nota|texto|carta|deseo|"
    "objetivo|objetivos|lista|entrada|frase|versión"
)
_KIN: Final = (
    "mamá|papá|madre|padre|familia|esposa|esposo|marido|mujer|jefe|jefa|patrón|patrona|casero|casera|maestra|maestro|hermana|"
    "hermano|pareja|novia|novio|hijo|hija|tía|tío|ex|vecinos|escuela|padrino|madrina|hijos|vivienda|abuela|suegra|padres|"
    "hermanos|supervisora"
)
_ASKED: Final = (
    "pidió pidieron pediste permiso juntos juntas acuerdo acordamos consentimiento quiso quisieras quieres gustaría prefieres "
    "autorización invitó acompañé nuestra abrió compartió"
)
_DENIED: Final = (
    "entrevista|viaje|visita|cita|clase|trabajo|lugar|salida|turno|fiesta|oferta|paseo|departamento|boda|inscripción|reservación"
)

DECIDING: Final[tuple[Entry, ...]] = (
    entry("role_decided",
        f"{by_me(DECIDE)} que se|él|ella|no|ya|estás|está|lo|la|le|mejor|es|debe|tiene|va|vas|te|usted|vaya|repita ; "
        f"{by_me(DECIDE)} por|para él|ella|ellos|ellas|ti|usted|vos ; {LE} lo|la? {by_me(DECIDE)}|busqué|conseguí|conseguimos|"
        f"encontré|encontramos el|la|los|las|un|una|su|padrino|madrina|trabajo|cuarto|ya ; {by_me(DECIDE)} su|sus|tu|tus ; "
        f"{by_me(DECIDE)} el|la|los|las ... ... por|para él|ella|ti|usted ; {by_me(DECIDE)} el|la|un|una * que|al|donde|en|a ; "
        f"{by_me(DECIDE)} no contarle|decirle|avisarle ; yo decido|decidiré|elijo|escojo ; {by_me('tomar')} la|las|esa|esas|"
        "todas decisión|decisiones por|para él|ella|ti|usted|ellos ; las|la decisión|decisiones la|las? tomo|tomé|decido ; "
        "decisiones las tomo yo? ; decidir|decidiendo|elegir por él|ella|ti|usted ; así que yo? decido|decidí|lo|la",
        "deciding", "decidió", "decidimos juntos",
        kind="role",
        unless="juntos juntas ambos dos horario",
        unless_within="mi mis",
        unless_before="no nunca nadie jamás eso"),
    entry("role_signed",
        f"{LO}|te {by_me(SIGN)} ; {LO}|te {by_me('meter poner pasar cambiar')} a|al|en|de a? la|las|el|los|un|una|clase|"
        f"finanzas|computación|taller|yoga|terapia|grupo|otro|otra|presupuesto|cocina|curso|todas|fuerzas|todos|inglés ; {LE} "
        f"{by_me('sacar hacer agendar pedir cambiar mover:muev')} una|la|otra|su cita ; {LE} "
        f"{by_me('llenar firmar mandar entregar escribir enviar')} la|el|los|las|su|sus solicitud|formulario|papeles|carta|hoja|"
        "forma|currículum|formularios ; firmé|respondí|contesté|renuncié|acepté|pedí|hablé|apliqué|mandé|llené|rechacé ... en|"
        "a|por su|ella|él nombre|lugar? ; a|en su nombre|lugar",
        "deciding", "a petición suya, le ayudé a apuntarse", "le ofrecí",
        kind="role",
        unless=f"{_ASKED}",
        unless_within="mi mis nos",
        unless_before="no si"),
    entry("role_without_asking",
        "sin preguntarle|preguntarles|avisarle|avisarles|decirle|decirles|consultarle|consultarlo|consultarla|pedirle|"
        "decírselo|preguntarte|avisarte|contarle|informarle ; sin que él|ella|lo|se|supiera|sepa|se? supiera|enterara|sepa|"
        "entere|diera|cuenta|pidiera? ; sin su permiso|consentimiento|autorización|conocimiento|acuerdo|aprobación ; a|por sus "
        "espaldas|espalda ; antes de que él|ella|se|lo|pudiera pudiera|supiera|dijera|enterara|decidiera|hacerlo ; en contra "
        "de su ; aunque no|él|ella quiera|quería|quiso|quisiera ; de todos|todas modos|formas|maneras ; le|les|lo|la guste|"
        "quiera o no ; a pesar de|su su? no|negativa",
        "deciding", "con su acuerdo",
        kind="role",
        needs="le lo la les los las llamé hablé firmé compartí mandé di decidí pedí saqué inscribí fui leí cambié abrí arreglé",
        unless="nunca jamás camión lluvia vino vinieron rió gustó fuimos llegó llegaron",
        unless_before="nunca no jamás nadie"),
    entry("role_know_best",
        "sé|sabemos mejor|lo|qué|que|exactamente que|le|te|es|él|ella|necesita|necesitas|conviene|hace... conviene|necesita|"
        "necesitas|mejor|bueno|falta|convenga|él|ella|bien ; yo sé lo que ; lo que en? verdad|realmente|de|le|te? veras? "
        "necesita|necesitas|hace|conviene|falta es|son|falta|es ; sin|no|ni tiene|tienen|tuvo|hay voz ni voto ; no|tampoco "
        "tiene|tienen voz|opinión ; no es|está capaz|apto|apta|en de|para|condiciones elegir|decidir|escoger|saber|de ; no "
        f"puede|sabe decidir|elegir|escoger|pensar|decidirse ; por su propio? bien ; {LO}|le desautoricé|contradije|ignoré|pasé "
        "; no le hice caso y",
        "deciding", "sabe mejor que nadie lo que necesita", "le pregunté qué necesita",
        kind="role",
        unless_within="cuesta esperar",
        unless_before="no tú usted nunca nadie"),
    entry("role_spoke_for",
        f"{by_me('contestar responder hablar decidir votar firmar renunciar aceptar rechazar')} ... por él|ella|ellos|ti|usted "
        f"; dije|dijimos que|les? sí|no por|al|a ; le|les dije|dijimos a|al ... ... que no|sí ; {by_me('rechazar aceptar')} el|"
        f"la|su|los ... por|de él|ella ; así que le|les|lo|la {by_me('decir avisar cancelar llamar inscribir')} ; {LE} "
        f"{by_me('rechazar cancelar negar posponer')} la|el|su|los ... {_DENIED}|propuesta ; "
        f"{by_me('cancelar posponer rechazar')} su|la|el {_DENIED} ; porque|como no|ya|yo? lo|la|creo|sentí|vi|veo sentí|vi|veo|"
        "creo listo|lista|preparado|preparada|que ; no está|estaba lista|listo|preparada|preparado ... así|por|entonces|y que|"
        "eso|le ; quería|quiere|pidió|prefería|dijo|eligió ... la|lo|le metí|puse|inscribí|apunté|pasé|mandé|arreglé|escogí|"
        "llevé ; no quería|quiso|quiere ... la|lo|le llevé|metí|inscribí|apunté|mandé|saqué ; te|le aviso|digo|diré|avisaré "
        "cuándo|cuando|qué|dónde te|le|pasás|pasas|pasa|puede|puedes|puedas|toca|estés ; ya lo|te|le lo? arreglé|decidí|acordé|"
        "escogí|elegí|conseguí",
        "deciding", "contestó, y yo estuve a su lado",
        kind="role",
        unless=f"{_ASKED.replace('pidió ', '')} gracias orgullosa",
        unless_within="mi mis me",
        unless_before="se"),
    entry("role_changed_theirs",
        f"{LE} {by_me(CHANGE)} la|las|el|los|su|sus|un|una propia|propio? {_THEIRS} ; {by_me(CHANGE)} su|sus|la|las * {_THEIRS} "
        f"; {by_me(CHANGE)} su|sus|tu|tus {_THEIRS} ; {by_me(CHANGE)} la|el|las|los {_THEIRS} que él|ella|había|puso|escribió|"
        f"quería|escogió ; {LE} {by_me('poner fijar escribir hacer dar definir')} la|las|una|otra|unas|sus|su|los? nueva|otra? "
        f"meta|metas|objetivo|objetivos ; {by_me('poner fijar definir establecer')} sus|su meta|metas ; ésa|esa|ese|ésas|así es|"
        "son|que su meta|metas|plan ; una|otra más realista|mejor",
        "deciding", "escribió su meta con sus palabras",
        kind="role",
        unless=f"{_ASKED}",
        unless_within="mi mis nuestra",
        unless_before="se no"),
    entry("role_told_others",
        f"le|les {by_me('contar:cuent decir avisar informar llamar escribir explicar platicar comentar')} ... a|con su|sus|los|"
        f"la {_KIN} por|lo|que|del|de|todo|cómo|qué|antes|sobre ; le|les|ya? {by_me('contar:cuent decir avisar')} todo|lo|esto|"
        f"la ... a su|sus {_KIN} ; {by_me('llamar hablar escribir')} a|con su|sus {_KIN} ... le|les|sin|todo|para "
        f"{by_me('contar:cuent decir avisar explicar')}|que ; "
        f"{by_me('compartir publicar mostrar:muestr enseñar leer contar:cuent')} su|sus historia|secreto|diario|página|nota|"
        f"carta|caso|foto ; {LE} {by_me('abrir leer')} el|la|los|las|su|sus correo|carta|cartas|diario|mensajes|correspondencia|"
        f"celular|teléfono|cuaderno ; {by_me('leer abrir')} su|sus diario|cartas|correo|mensajes|cuaderno ... cuando|sin|"
        "mientras|por",
        "deciding", "con su permiso, le conté", "se lo contó a su familia",
        kind="role",
        unless=f"{_ASKED} hora",
        unless_within="mi mis",
        unless_before="no nunca"),
    entry("role_holds",
        f"{LE} {by_me('manejar guardar administrar controlar cuidar llevar')} el|la|las|los|su|sus dinero|tarjeta|cheque|"
        f"cuentas|gastos|llaves|identificación|papeles|sueldo|quincena|pasaporte ; {by_me('manejar administrar controlar')} su|"
        f"sus dinero|vida|finanzas|tiempo|gastos|agenda|recuperación ; le|les|lo|la|los|las|te {by_me(GIVE)} ; "
        f"{by_me('permitir autorizar')} que|a|la|el|su ; no|nunca|jamás voy|vamos a permitir|permitirle|dejarlo|dejarla|dejar|"
        f"permitirte ; {LO}|le|les dejé|dejamos|dejo|dejaré {_INF}|{_INF_SE} ; dejé|dejamos a * {_INF} ; dejé|dejamos|dejaré "
        "que se|él|ella|lo|la|usara|fuera|llamara|saliera ; le|les|te di|dimos|doy permiso|autorización ; di permiso",
        "deciding", "decidió", "acordamos que",
        kind="role",
        unless="decidiera eligiera hablar hablara terminara llorara descansara eligieran té sopa agua arroz masa pintura café mensaje recado nota "
        "silencio",
        unless_after="decidir elegir hablar llorar nota mensaje"),
)  # fmt: skip
