"""Spanish phrases of a message or a note that orders somebody about."""

from typing import Final

from .inflection import bidding, by_me, joined, wished
from .lens_entry import Entry, entry
from .lens_spanish_words import ALL, DO, ORDER

_FREE: Final = (
    "sepas sepa sientas sienta elijas elija escojas escoja escogieras decidas decida decidieras digas tengas tenga disfrutes "
    "disfrute descanses piense pienses preguntes cuentes conozcas recuerdes opines hables eligiera escogiera decidiera última "
    "libre tiempo gusto gustes acomodara presionada presionado obligada obligado"
)
_INFORM: Final = (
    "identificación identificaciones residente requisito solicitar solicitud formulario contraseña cuenta página sitio "
    "ventanilla boleto boletos volante código biblioteca receta pasaporte acta trámite ruta tren estación elevador rampa "
    "entrada cuota licencia credencial edad mayor menores comprobante beca registrarse dentista boda turno"
)
_ELSE: Final = (
    "si cuando que qué lo como cómo siente sientes sentís suena dices dijiste dijo dice piensas crees nadie ninguno nunca "
    "cuándo quizás donde porque pregunto preguntó contó no"
)
_INF: Final = "|".join(dict.fromkeys(verb.partition(":")[0] for verb in DO.split()))
_INF_SE: Final = joined(DO, "te", "le", "se", "la", "lo", "les", "me", "los", "las")
_LIFE: Final = (
    "dejar|terminar|cortar|romper|borrar|bloquear|alejarse|alejarte|renunciar|obedecer|disculparse|casarse|divorciarse|"
    "separarse|mudarse|callarse|perdonar|buscarse|dejarlo|dejarla|separarte|mudarte|casarte|divorciarte|cortarla|cortarlo|"
    "olvidarse|olvidarte|portarse|portarte|juntarse|juntarte|andar|meterse|demostrar|demostrarme|ganarse|avisar|avisarme|"
    "quedarse|entregarme|entregar|pedirle|decirle|enseñarme|reportarse|mostrarme|pedir"
)
_CUT: Final = "dejar bloquear borrar cortar terminar olvidar mandar tirar eliminar perdonar divorciar echar sacar vender"
_AWAY: Final = "alejar apartar separar mudar divorciar casar largar salir conseguir buscar acostar:acuest levantar disculpar"

ORDERING: Final[tuple[Entry, ...]] = (
    entry("role_you_must",
        f"tienes|tenés|debes|debés|necesitas|necesitás que|de? {_INF}|{_INF_SE}|ser|estar ; tienes|tenés que ; debes|debés "
        f"{_INF}|{_INF_SE} ; usted debe|tiene|necesita|deberá que? {_INF}|{_INF_SE} ; deberás|tendrás que? {_INF}|{_INF_SE} ; "
        f"te|le toca|corresponde|queda obedecer|callarte|callarse|cumplir|aguantar ; más te|le vale ; hay que {_LIFE} ; tiene|"
        f"debe|necesita|tendrá|deberá que? {_LIFE} ; me|nos tiene|tienes|tenés|debe|debes que? {_INF}|{_INF_SE}|entregar|avisar|"
        "demostrar|enseñar|reportar ; debes|debe|debés una? explicación|disculpa|respeto",
        "ordering", "¿qué te gustaría hacer?", "¿qué te ayudaría?",
        kind="role",
        unless=f"{_INFORM}",
        unless_within="haber",
        unless_after="orgullosa orgulloso cansada cansado",
        unless_before=f"{_ELSE}"),
    entry("role_you_cant",
        f"no|ni|nunca puedes|podés|podrás|vas|vayas ni? a? {_INF}|{_INF_SE}|tener|andar|juntarte|salir|ir|recibir ; no|nunca "
        "tienes|tenés|tiene permitido|permiso|derecho|autorizado|autorización|voz ; no puede tener|recibir|salir|andar|volver|"
        "ver|usar ... novia|novio|visitas|hasta|año|después|noche|solo|sola|amigos ; te|le|les está|queda prohibido ; está|"
        f"queda|quedas|queda prohibido|prohibida ; no se|te|le permite|permito|permitimos ; te|le|les {by_me('prohibir')} ; ni "
        "se te|le ocurra ; ni loco|loca vayas|vas ; no|ni se hable|discute|discuta más ; de aquí no sales|sale ; prohibido",
        "ordering", "¿qué quisieras hacer?",
        kind="role",
        unless="mascotas fumar letrero estacionarse silla elevador",
        unless_before="si que qué siente sientes suena dices dijo dice siento"),
    entry("role_you_will",
        f"vas|va|van|usted a {_INF}|{_INF_SE} ... más|punto|mes|semana|lunes|martes|miércoles|jueves|viernes|mañana|siempre|"
        "diario|días|peso|noche|yo|diga|círculo|junta|grupo|enseñas ; te|se vas|va a vivir|mudar|quedar|ir|casar|levantar|"
        "acostar ; empiezas|empezás|entras|vas|vienes|venís|asistes|haces|hacés|llamas|llamás|regresas|te|te|quedas|quedás ... "
        "y|cuando|hasta ... yo|diga|aviso|digo|discusión|peros|punto ; usted|tú|vos se|te|no le|se? queda|quedas|hable|va|vas|"
        "calla|sienta|vaya ... hasta|porque|y ; vas|va a ir|hacer|venir|quedar|dejar|firmar ... y|no acepto|punto|no|ya ; vas|"
        "va|van a hacer lo|caso ; vas|va|van a obedecer|cumplir|hacerme",
        "ordering", "¿te gustaría?", "podríamos",
        kind="role",
        unless="imagino divertir",
        unless_before="si que cuándo él ella dice quiere"),
    entry("role_you_should",
        f"deberías|debería|debieras no? ya? {_LIFE} ; deberías|debería dejar|terminar|casarte|casarse|divorciarte ; no deberías|"
        "debería|debieras ; yo que tú|vos|usted|ella|él ; yo en tu|su lugar ; si yo fuera tú|usted|vos ; te conviene|"
        "convendría ; lo que te conviene",
        "ordering", "¿cómo lo ves?", "¿quieres oír lo que otros han probado?",
        kind="role",
        unless="orgullosa orgulloso",
        unless_before=f"{_ELSE}"),
    entry("role_i_want",
        f"quiero|queremos|necesito|exijo|ordeno|demando|mando que no?|él|ella|me|te|lo|la|le|les|se|ya|nunca... {wished(DO)} ; "
        "^ quiero|queremos|necesito|exijo que no?|me|te|lo|la|le|usted ; espero que obedezcas|obedezca|cumplas|cumpla|llegues|"
        f"llegue|vengas|vayas|hagas|dejes ; te|le|les|lo|la {by_me(ORDER)} que|a|salir|ver|hablar ; te|le exijo|ordeno|mando|"
        "prohíbo|obligo ; no quiero|voy que|a te|lo|la|le|permitir... vayas|vaya|veas|vea|vuelvas|vuelva|andes|ande|salgas|"
        "salga|hables|hable|tomes|juntes|bebas",
        "ordering", "¿tú qué quieres?", "me pregunto si te gustaría",
        kind="role",
        unless=f"{_FREE}",
        unless_before="él ella dice usted cuando"),
    entry("role_final",
        "y|en punto $ ; y|sin se acabó|discutir|discusión|discusiones|peros|chistar|rezongar|excusas|excepción|excepciones ; "
        "no hay discusión|pero|peros|excusa|excusas|vuelta|negociación ; no|ni se hable|habla|discute más|nada? ; porque lo|yo "
        "lo? digo|mando|dije ; hasta que? yo lo? diga|decida|autorice|permita|mande|avise|dé ; quieras|quiera o no ; te|le "
        f"guste o no ; es|será mi última? palabra ; última palabra ; {bidding('hacer obedecer', 'me', 'le')}|haz|haga|hacé caso|"
        f"lo ; {bidding('hacer', 'me')} caso ; haz|haga|hagas|hacé|hacer lo|como|exactamente que|lo|yo te|le|yo|digo|dije|les "
        "digo|dije|mando|pido? ; hace|hacen|hizo lo que yo|le digo|mando|dije ; lo que yo diga|digo|mando ; aquí mando|decido|"
        "se|manda yo|hace ; yo mando|soy|decido quien|el|la|aquí manda|que|decide|jefe|jefa? ; de una vez $ ; de una buena? "
        "vez por? ; ya te|le|les lo dije|advertí|ordené|he ; por última vez ; me|nos puse|pusimos|planté firme|dura|duro ; le|"
        "les|te di|dimos|doy|puse órdenes|instrucciones|reglas|estrictas ; le|les|te di|doy la|una orden|instrucción ; mis|mi "
        "órdenes|orden|instrucciones|reglas|regla|instrucción fueron|son|es|fue ; es|será obligatorio que|ir|venir|para|"
        "asistir ; tienes|tiene que y no ; te mudas|vas|quedas y no|punto|ya ; sin falta ; nada de visitas|salidas|novios|"
        "novio|teléfono|llamadas|fiestas|amigos|peros|excusas ; que quede claro",
        "ordering", "lo platicamos", "¿cómo lo ves?",
        kind="role",
        unless="casero patrón dentista",
        unless_within="suena",
        unless_before="él ella su mamá papá jefe dice que"),
    entry("role_do_this",
        f"^ {bidding(_CUT, 'lo', 'la', 'los', 'las', 'te')} ; ^ {bidding(_CUT)} a|con|de|ese|esa|esos|esas|su|tu|el|la tu|su|"
        "ese|esa|ella|él|ver|juntarte|hablarle|hablar|salir|andar|buscar|fumar|beber|tomar|gastar|vivir|esos|esas|los|las|"
        "número|trabajo|novio|novia|perfil|amistades|amigos|marido|esposo|contacto|fotos|una|eso|llamar|llamarle|contestarle|"
        f"trabajar|mentir|prestar|prestarle ; ^ {bidding(_AWAY, 'te', 'se', 'e')} de|un|con|a|otro|otra|temprano|trabajo ; ^ no|"
        f"ni|nunca más? le|les|lo|la|los|las|te|se? {wished(DO + ' andar pisar acercar confiar meter escuchar buscar')} a|de|al|"
        "con|más|nunca|otra|ese|esa|esos|esas|dinero|mensajes|hasta|en|por|ahí|nada|sola|solo|otra ; ^ "
        f"{bidding('ir venir acudir asistir')} a una|un|la|las|los|misa|todas|junta|juntas|noventa|cada|grupo|diario ... diaria|"
        "diario|días|domingos|mes|semana|hoy|noche|noches|ya|mañana|cada ; ^ véngase|vente|vete|váyase|regrésate|regrésese|"
        f"andate|volvete a|al|para|de ; ^ {bidding('pedir decir', 'le')} perdón|que|la|a ; ^ {bidding('confiar')} en mí ; ^ "
        f"{bidding('prometer jurar entregar traer enseñar dar', 'me')} ; ^ {bidding('callar sentar:sient portar', 'te', 'se')} "
        f"; ^ {bidding('renunciar')} ; ^ llama|llame|llamá|dile|dígale|decile a|que ... ex|jefe|esposo|esposa|novio|novia|mamá|"
        f"casero|acabó ; me|lo|la|le|los|las tienes|tenés|debes|tiene|debe que? {_INF}|{_INF_SE} ; ^ dejá|deja|deje de {_INF}|"
        f"{_INF_SE}|juntarte|andar|beber|mentir|frecuentar|prestar|salir ; ^ termina|terminá|termine|corta|cortá|corte|rompe|"
        "rompé|rompa con ; ^ quédate|quédese|quedate en|aquí|ahí ; ^ métete|métase en|a ; ^ busca|búscate|consíguete|consígase "
        "otro|otra|un|trabajo",
        "ordering", "¿te gustaría?", "otras personas han probado",
        kind="role",
        unless="quieres quiere gustas gusta gustaría puedes podrías prefieres favor busco oferta volante folleto tiempo "
        "queda ganas calma"),
    entry("role_ordered",
        f"{ALL} {by_me(ORDER.replace('mandar ', ''))} ; {by_me('ordenar exigir prohibir obligar forzar presionar imponer')} a|"
        f"que|al|la|el|asistencia|silencio ; le|les|lo|la|los|las? {by_me('regañar sermonear reprender')} ; {by_me('insistir')} "
        f"en que ; lo|la|los|las|le|les|te hice|hicimos {_INF}|{_INF_SE}|prometerme|jurar|jurarme|soplar|orinar ; lo|la|los|las "
        f"puse|pusimos a {_INF}|{_INF_SE} ; hice|hicimos|logré|conseguí que no? se|me|le|lo? {wished(DO)} ; lo|la|los|las|le|"
        "les convencí|convencimos de|para|que ; tuve que ponerle|ponerles|obligarlo|obligarla|regañarlo|regañarla|exigirle|"
        f"imponerle ; le|les|te mandé|mandamos {_INF}|{_INF_SE}|a|que ; te|le|les|se lo? prohíbo|prohibí|prohibimos ; le|les "
        "puse condiciones|reglas|horario|límites",
        "ordering", "acordamos que", "le propuse que",
        kind="role",
        unless="riera sonriera sintiera casa correo contacto acordamos juntos paquete carta mensaje recado lista folleto horario café té flores "
        "foto",
        unless_before="dijo cuenta"),
    entry("role_told_must",
        f"le|les dije|dijimos|digo|decimos que no|se|ya|le|me|nunca|lo|la|nos... {wished(DO)} ; le|les dije|dijimos|advertí|"
        f"avisé|repetí|aclaré que ya|no|nunca|él|ella... puede|podía|podrá|debe|debía {_INF}|{_INF_SE}|tener|andar ; le|les "
        "dije|dijimos|advertí|avisé|repetí|aclaré que ya|así|él|ella|de|ahora... puede|podía|podrá|debe|debía|debería|tiene|"
        f"tenía|tendrá|tendría|necesita|iba|va que? {_INF}|{_INF_SE}|tener|andar|obedecer|a ; le|les|te dije|dijimos que? nada|"
        "ni de|se|lo",
        "ordering", "le pregunté qué quería", "hablamos de si",
        kind="role",
        unless=f"{_FREE} cuidara avisara tranquila tranquilo quisiera contestar orgulloso orgullosa llamara respirara esperara",
        unless_within="si"),
)  # fmt: skip
