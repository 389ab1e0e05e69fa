"""Spanish shapes of an order, whatever is ordered."""

from typing import Final

from .inflection import bidding, by_me, joined, wished
from .lens_entry import Entry, entry
from .lens_spanish_words import ALL, DO, ORDER

_MORE: Final = (
    f"{DO} portar comportar madurar obligar ponerte:pong concentrar juntar mantener:manteng apagar fijar andar aprender dedicar "
    "enfocar atender reaccionar agradecer:agradezc callar cooperar apurar esforzar:esfuerz integrar anotar"
)
_VERBS: Final = " ".join(verb for verb in _MORE.split() if not verb.startswith("ponerte"))
_INF: Final = "|".join(dict.fromkeys(verb.partition(":")[0] for verb in _VERBS.split()))
_INF_SE: Final = joined(_VERBS, "te", "le", "se", "la", "lo", "les", "me", "los", "las", "nos")
_DOING: Final = f"{_INF}|{_INF_SE}"
_DONE: Final = wished(_VERBS)
_TU: Final = "te|me|se|lo|la|le|les|los|las|nos|no|ya|nunca|más|también"
_WHO: Final = (
    "novio|novia|marido|esposo|esposa|pareja|amigos|amigas|amigo|amiga|amistades|gente|ex|primo|prima|hermano|hermana|mamá|"
    "papá|madre|padre|familia|trabajo|chamba|casa|departamento|cuarto|barrio|fiesta|fiestas|bar|cantina|calle|escuela|curso|"
    "clase|celular|teléfono|número|contacto|iglesia|misa|junta|juntas|hombre|mujer|tipo|tipa|él|ella|ellos|ese|esa|esos|esas|eso"
)
_HARD: Final = (
    "punto|peros|pretextos|excusas|excusa|pretexto|discusión|discusiones|chistar|rezongar|remedio|excepción|excepciones|"
    "alegatos|falta|llantos|reclamos|quejas|negociación|vuelta|vueltas|debate"
)
_FREE: Final = (
    "sepas sepa sientas sienta elijas elija escojas escoja decidas decida digas tengas disfrutes disfrute descanses pienses "
    "cuentes conozcas recuerdes opines libre gusto gustes cuides cuide orgullosa orgulloso tranquila tranquilo preocupes "
    "preocupe bien contenta contento"
)
_SIGNS: Final = (
    "formulario identificación ventanilla boleto código contraseña página botón puerta elevador estación biblioteca credencial "
    "pasaporte trámite receta horno lluvia paraguas cinturón comprobante recibo camión parada llave"
)
_SOFT: Final = (
    "quieres quiere gustas gusta gustaría puedes podrías prefieres prefiere favor ganas calma pregunto preguntó acordamos pidió "
    "juntos juntas decidió dice dijo juez jueza oficial casero casera corte patrón jefe mamá-dice quería quiso"
)

COMMANDS: Final[tuple[Entry, ...]] = (
    entry("role_no_excuses",
        f"sin|nada de|más? {_HARD} ; y|punto final|ya|se punto|estuvo|acabó $ ; se acabó|acabaron|terminó|terminaron ... "
        f"llamadas|visitas|salidas|fiestas|mentiras|juego|juegos|recreo|permisos|permiso|flojera|desvelos|amiguitos|excusas|"
        "berrinches|dinero|cigarros|cerveza|novio|novios|celular|tele|tu|tus|su|sus ; y se acabó ; está|queda claro|entendido $ ; "
        "entendido|entendiste|oíste|está claro $ ; es una? orden|mandato ; te lo ordeno|advierto|prohíbo|exijo|repito ; ni "
        "modo que|de ; no te|le estoy preguntando|pidiendo|consultando ; lo digo yo|porque ; ya te|se lo dije|dijimos|advertí "
        "; más te|le vale|valdría ; o|si no|o te|le vas|va|atienes|atiene ; quieras|quiera|guste|gústele|gústete o|te no|guste|"
        "le",
        "ordering", "lo platicamos", "¿cómo lo ves?",
        kind="role",
        needs="te tu tus vas se su sus le les lo la no punto que",
        unless=f"{_SIGNS} {_SOFT.replace(' puedes', '')} preparo temporada función película cuento",
        unless_before="dice dijo siento me él ella"),
    entry("role_have_to",
        f"tienes|tenés que {_TU}... {_DOING} ; me|nos|se|te|le|lo|la vas|va|van a {_DOING} ... antes|cuando|hasta|y|en|todos|cada|diario|de|hoy|"
        f"mañana|ya|con|sin|las|el|ese|a ; deberías|"
        f"debería|debieras|tendrías|tendría que? no? regresarte|regresarse|mudarte|mudarse|dejar|dejarlo|dejarla|terminar|cortar|"
        f"casarte|divorciarte|separarte|buscar|buscarte|conseguir|conseguirte|perdonar|pedirle|renunciar|ponerte|hacerme|"
        f"hacerle|alejarte|cortarle|decirle|irte|quedarte|olvidarte|denunciarlo|volver|madurar|agradecer ; no puedes|podés|"
        f"vas|puede|debes a? seguir|andar|continuar|quedarte|salir|ver|tener|ir|hablar|hablarle|traer|dejar|faltar|juntarte|volver ... si|mientras|"
        f"así|{_WHO}|sin|hasta|porque|con|viendo|saliendo|andando ; no puede|debe|va|tiene a|permitido|permiso|derecho? "
        "salir|tener|ver|recibir|ir|faltar|usar|irse|hablar ... sin|hasta|mientras|antes ; "
        f"hay que decirle|exigirle|pedirle|obligarlo|obligarla|ponerle|prohibirle|mandarlo|mandarla|apretarle|ponerlo|"
        "ponerla ; has|habrás de obedecer|cumplir|hacer",
        "ordering", "¿te gustaría?", "podríamos",
        kind="role",
        unless=f"{_SIGNS}",
        unless_before="no dijiste dices cuentas si cuándo qué él ella dice siente sientes piensas crees",
        unless_within=f"{_FREE} casero médico bus"),
    entry("role_i_want_you_to",
        f"quiero|queremos|necesito|necesitamos|exijo|espero|pido|ordeno|prefiero|mando que {_TU}... {_DONE} ... "
        f"{_WHO}|menos|antes|hoy|mañana|ya|hora|horas|diario|cada|todos|siempre|aquí|lunes|viernes|sábado|domingo|noche|sin|tu|"
        f"tus ; te|lo|la|los|las quiero|queremos|necesito fuera|aquí|lejos|en|de|a|lista|listo|temprano|puntual ... ; "
        f"conviene|convendría|mejor|preferible|preciso|necesario|urge|importante|obligatorio|sería|hora que {_TU}... {_DONE} ... "
        f"{_WHO}|tiempo|trabajo|ya|pronto|temprano|solo|sola|tu|tus|ahí|conmigo|hoy|mañana|dinero|beber|tomar|a|con|de ; ya? es|va siendo? hora "
        f"de que? ; {ALL} {by_me(ORDER + ' sugerir rogar')} que? {_TU}... {_DONE}|{_DOING} ; {by_me('insistir')} en que|juntas|"
        f"revisiones|llamadas|visitas|diario ; le|les|te dije|dijimos|digo|diré|repetí|advertí|avisé|aclaré clarito|claramente|"
        f"mil|otra|varias|bien|muy|directo|derecho|tajante|claro veces|vez|clarito|claro? que {_TU}... {_DONE} ; le|les|te dije|"
        f"dijimos|advertí|aclaré ... que ... no|nada|ni ... más|otra|nunca|hasta|peso|permiso ; que|y que {_TU}... {_DONE} ... "
        "y|ya|hoy|punto|mañana $ ; mi consejo|mensaje|única|regla|orden ... es|condición ... uno|claro|simple|deja|que|deje|"
        "no|busca|vete|termina|divórciate",
        "ordering", "¿tú qué quieres?", "le pregunté qué quería",
        kind="role",
        unless=f"{_SIGNS} {_SOFT}",
        unless_before="él ella usted no si me dice",
        unless_within=f"{_FREE} elijas elija decidas decida preguntes avises puedas pueda ayude"),
    entry("role_from_now_on",
        "de|a|desde|partir ahora|aquí|hoy|mañana|partir|este|de en|para|ya|hoy|ahora|mañana|lunes|momento? adelante|delante ~ "
        f"{bidding(DO)}|{_DOING}|vas|va|no|nada|sólo|solo|me|te|le|lo|se|ni|cada|todos|todas|tienes|tiene|haces|hace|anotas|pagas|"
        "llamas|puedes|puede ; hasta nuevo aviso|orden ; si|mientras|para quieres|quiere|querés|vas|trabajas|trabajes|estés|"
        f"sigas|sigues|pretendes|esperas|que a|que|con|seguir|conmigo... ~ conmigo|yo|mí|ayuda|ayude|apoye ~ {bidding(DO)}|"
        f"vas|va|te|no|me|tienes|tiene|tenés|haces|deja|dejas|cumples|cumple|se|hay|le ; no puedes|podés ~ si ~ conmigo ; "
        "escoge|escoges|elige|eliges|escoja|o ... o|yo|él|ella|el|la ... o|yo|ellos|la|el $ ; puede|puedes hacer|recibir|tener|"
        f"ver|llamar|salir|usar... una|un|sólo|solo|nada|más|dos ... al|por|a la día|semana|mes ; sólo|solo|nomás puedes|puede "
        f"{_DOING}|tener|recibir|hacer ... los|una|el|al|con|si|cuando|hasta ; ni un|una peso|llamada|trago|cigarro|minuto|"
        f"día|noche|falta|vez más ; los|el|la|las lunes|martes|miércoles|jueves|viernes|sábado|domingo|sábados|domingos te|le|"
        f"me|va|vas|se|vienes|viene pides|pide|vas|va|quedas|queda|levantas|vienes|llamas|presentas|reportas|a ... a|con|todo|"
        "perdón|misa|conmigo|grupo",
        "ordering", "platicamos cómo seguir", "¿te gustaría?",
        kind="role",
        unless=f"{_SIGNS} {_SOFT.replace(' puedes', '').replace('quieres quiere ', '')} abre abren cierra cambia horario reunimos",
        unless_before="dice dijo decidió quiere",
        unless_within="gusta"),
    entry("role_bare_order",
        f"^ no|nunca|ni {_TU}... {_DONE} ... {_WHO}|más|nunca|otra|dinero|nada|tu|tus|con|a ; ^ ni|no se|me|te|le te|le ocurra|"
        f"atrevas|atreva|muevas|pase ; ^ que {_TU}... {_DONE} ... tu|ya|antes|hoy|mañana|conmigo|punto|perdón|número|aquí ; "
        f"usted se|me|te|no|le me|le|lo va|vaya|quédese|deja|calla|viene|regresa ... a|derechito|directo|su|de|aquí|con|y ; ^ "
        f"{bidding('meter quedar levantar presentar bañar portar comportar largar mudar separar alejar conseguir', 'te', 'se')} a|en|de|con|un|una|aquí|temprano|hoy|"
        f"mañana|bien|ya ; ^ {bidding('alejar separar divorciar cortar olvidar apartar despedir:despid', 'te', 'se', 'la', 'lo', 'le')} ; ^ "
        f"{bidding('dejar terminar cortar romper:romp bloquear borrar renunciar perdonar')} de|a|con|ya|tu|ese|esa|su|el|la|los|las|"
        f"esos|esas... {_WHO}|verlo|verla|hablarle|buscarlo|buscarla|juntarte|juntarse|andar|salir|llamarle|llamarlo|rogarle|fumar|"
        f"beber|tomar|mentir|quejarte|llorar ; ^ dejá|soltá|cortá|cortala|terminá|buscate|conseguite|ponete|andá|vení|hacé|"
        f"hacelo|callate|levantate|olvidate|quedate|metete|dejate|acordate|bloquealo|bloqueala|decile|pedile ... de|con|a|ya|caso|que|un|en|"
        f"lo|la|el|esos|tu ; haz|haga|hagan|hacé favor|caso|lo de|que|a ; hazme|hágame|haceme caso ; dile|dígale|decile a ... "
        "que no|ya|se|deje|adiós ; dile|dígale|decile que no|ya|se|te|lo|la ; "
        f"ponte|póngase|ponete a|en las? trabajar|paz|serio|pilas|estudiar ; te|se me? quedas|queda|vas|va|callas|calla|"
        "aguantas|levantas|presentas ... hasta|y|aquí|derechito|en|a|con",
        "ordering", "¿te gustaría?", "otras personas han probado",
        kind="role",
        unless=f"{_SIGNS} {_SOFT.replace(' dice dijo', '')} pena cuidado olvides café silla sol",
        unless_before="dice dijo él ella que si siente",
        unless_within=f"{_FREE} su sus"),
    entry("role_i_made_them",
        f"lo|la|los|las|le|les|te {by_me('hacer obligar forzar:fuerz poner mandar mover llevar')} {_DOING}|a {_DOING}|prometer|"
        f"prometerme|jurar|jurarme ; hice|hicimos|logré|conseguí|procuré que {_TU}... {_DONE} ; lo|la|los|las|le|les|te? hice|"
        f"puse|dejé|obligué a? {_DOING} ... perdón|frente|enfrente|delante|misa|tarea|castigo ; le|les|te {by_me('poner imponer fijar dar marcar')} "
        f"un|una|el|la|las|mis|unas|unos ... reglas|regla|horario|límites|límite|condiciones|condición|ultimátum|plazo|órdenes|orden|"
        f"castigo|toque ; le|les|te {by_me('regañar sermonear reprender presionar prohibir apretar exigir imponer')} ; aquí|en|conmigo las|mis|yo|"
        "se reglas|reglas|mando|pongo|hace ; yo mando|pongo|decido|digo aquí|las|quién|qué|cuándo|cómo ; las reglas las pongo ; tuve "
        "que ponerme|regañarla|regañarlo|obligarla|obligarlo|imponerme|ponerle|exigirle ; me puse|planté firme|dura|duro|"
        "estricta|estricto|seria|serio ... con|en|y|$",
        "ordering", "acordamos que", "le propuse que",
        kind="role",
        unless=f"{_SIGNS} {_SOFT} reír sonreír sonriera riera té café casa",
        unless_before="no él ella dice",
        unless_within="reír mi"),
)  # fmt: skip
