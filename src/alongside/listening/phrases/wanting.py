"""How somebody says what they want, or are about to do, now and plainly: the person's own view of a talk shows only such sentences.

A wish for one's children or parents ("that my daughter sees me awake") is one's own. A wish stands at the beginning of a sentence
or of a clause. What was, what might be, what others want and what is not wanted is told in the same words, so that whatever could
turn it round keeps a sentence out.
"""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

from alongside.listening.words import PLAIN, word_set

from .inflection import joined
from .never_wished import as_written

_ADVERBS: Final = "just|really|still|also|only|do|so|definitely|would..."
_STEP: Final = (
    "ask|call|text|write|email|tell|show|bring|walk|ride|sit|join|sign|open|visit|practise|practice|schedule|plan|save|pay|cook|meet|"
    "send|read|apply|pack|move|go|try|start|talk|do|stop|quit|buy|wash|clean|offer|share|finish|build|learn|work|"
    "wake|register|enroll|study|paint|plant|fix"
)
_CAN: Final = "ask|call|text|write|email|bring|walk|join|visit|start|try|talk|apply|cook|send|practise|practice"
_OTHERS: Final = "you|him|her|them|people|everyone|everybody|someone|somebody|nobody|it"
_OURS: Final = (
    "daughter|son|kids|children|girls|boys|girl|boy|baby|family|mom|mum|mother|dad|father|sister|brother|grandkids|grandson"
)
ENGLISH: Final = {
    "wishes": {
        1.0: (
            f"i {_ADVERBS} want|wanna *",
            f"all|what i {_ADVERBS} want|wanna is|to",
            "i'd|i would? really|still|so? like|love to? *",
            f"i|i'm {_ADVERBS} hope|hoping|plan|planning|intend|intending to *",
            f"i'm|i am? {_ADVERBS} trying|ready|determined to *",
            f"i'll just|definitely|really? {_STEP}",
            f"i will just|definitely|really? {_STEP}",
            f"i'm|i am? {_ADVERBS} going to {_STEP}",
            f"i'm|i am? {_ADVERBS} gonna {_STEP}",
            f"i can just|definitely? {_CAN} *",
        )
    },
    "is_none": {
        1.0: (
            "want|wanna|like|love|ready|going to? scream|cry|die|kill|hit|hurt|punch|slap|disappear|puke|vomit|lose|fail|drink|use|"
            "smoke|know|say",
            f"want|like|love {_OTHERS}",
            "want|like|love this|that $",
            "want|like|love these|those back? $",
            "not wake|be|live|exist|feel",
            "wake|waking up again|anymore",
            "want|like|love my|the|our|his|her * to",
            "want|like|love a|another|some|one|my drink|drinks|beer|beers|hit|fix|bump|bottle|smoke|cigarette|pill|pills",
            "see|hear|watch you|him|her|them|how|what|if",
            "to have been|gone|done|seen|had|known|said|met|stayed|told|called",
            "be|get left|sick|dead|high|drunk|done|out|alone|over|honest|fair|away",
            "stop|quit|skip coming|going|trying|taking|caring",
            "keep using|drinking|smoking",
            "say|tell|ask|show you|something|this|that",
            "throw up",
            "go crazy|insane|mad|nuts",
        )
    },
    "not_wanted": {
        1.0: (
            "i|i'd|and ... don't|didn't|never|not|wouldn't really|even|ever...? want|wanna|wanted|like|need",
            "want|wanna|like|love|wish|hope|going|somebody|someone|people to|i|who? be? able? to? want|wants|wanted",
        )
    },
    "of_mine": {
        1.0: (
            f"want|like|love my|our {_OURS} to see|know|trust|remember|visit|meet|have|grow|feel|be",
            f"want|like|love my|our {_OURS} and {_OURS} to see|know|trust|remember|visit|meet|have|grow|feel|be",
        )
    },
}
_HACER: Final = (
    "llamar escribir preguntar pedir decir hablar contar mandar avisar buscar llevar traer visitar acompañar ayudar invitar contestar "
    "responder enseñar mostrar agradecer devolver entregar pagar leer firmar llenar guardar anotar apuntar bloquear borrar cocinar "
    "coser limpiar lavar arreglar reparar explicar aprender terminar intentar practicar cuidar recoger saludar abrazar escuchar "
    "retomar recuperar hacer lograr averiguar aclarar apoyar atender completar comprender consultar conversar platicar charlar corregir "
    "criar dibujar elegir escoger enviar enfrentar expresar grabar honrar iniciar organizar ofrecer planear plantar pintar "
    "preparar proponer proteger regar renovar resolver respetar revisar sorprender tejer tramitar trabajar valorar vencer"
)
_HACERSE: Final = (
    "inscribir apuntar anotar matricular registrar levantar bañar mudar presentar sentar preparar cuidar acercar alejar apartar "
    "mantener graduar recuperar animar dedicar encargar esforzar mover organizar reconciliar disculpar concentrar"
)
_IR: Final = (
    "ir empezar comenzar arrancar salir caminar tratar estudiar ahorrar cambiar regresar entrenar nadar bailar cantar sembrar ordenar "
    "participar asistir validar nivelar solicitar agendar rezar orar luchar mejorar poner volver probar aplicar postular continuar "
    "colaborar cenar desayunar madrugar pasear pescar conducir progresar venir"
)
_DOS_VECES: Final = (
    "contárselo|decírselo|pedírselo|dárselo|llevárselo|explicárselo|preguntárselo|mostrárselo|devolvérselo|pagárselo"
)
_HARE: Final = (
    f"{joined(_HACER, '', 'lo', 'la', 'los', 'las', 'le', 'les')}|{_DOS_VECES}|{joined(_IR, '')}|{joined(_HACERSE, 'me')}"
)
_PASO: Final = f"{_HARE}|dejar"
"""What somebody may be about to do; "la voy a dejar" may be said of a medicine, so that a step that is left is named after it."""
_SER: Final = (
    "ser estar tener ver vivir poder dormir comer parar formar compartir confiar disfrutar respirar aprovechar despertar amanecer amar "
    "celebrar festejar perdonar recordar subir bajar cargar rentar alquilar manejar servir construir crear abrir montar tocar oír mirar "
    "llegar entrar correr viajar encontrar sanar superar crecer conocer demostrar cumplir sacar frenar agarrar avanzar bautizar controlar "
    "educar pasar pertenecer reunir salvar sonreír transformar unir convivir"
)
_SERLO: Final = joined(
    "ver conocer oír mirar cumplir demostrar frenar controlar bautizar educar", "lo", "la", "los", "las", "le", "les"
)
_SENTIRSE: Final = joined("sentir casar despertar perdonar acordar independizar reír titular demostrar", "me")
_DESEO: Final = f"{_PASO}|{joined(_SER, '')}|{_SERLO}|{_SENTIRSE}|dejarlo|tocarle|ponerme|bajarle"
"""What somebody may want. Only these verbs, not any: what is drunk, smoked, taken or struck has too many names to leave out each."""
_SIGUIENDO: Final = (
    "en|con|adelante|limpio|limpia|sobrio|sobria|viniendo|yendo|estudiando|trabajando|aprendiendo|intentando|luchando|ahorrando|caminando|"
    "cocinando|ayudando|mejorando"
)
_COSA: Final = (
    "trabajo|trabajito|chamba|empleo|cuarto|casa|casita|vida|familia|hogar|licencia|título|oportunidad|negocio|puesto|rutina|futuro|"
    "tranquilidad|salud|ayuda|cita|grupo|llave|día"
)
_QUIERO: Final = "quiero|quisiera|querría|deseo|anhelo"
_DE_VERDAD: Final = "también|ya|yo|mucho|por|fin|de|verdad|hoy|mañana..."
_NO_MAS: Final = (
    "necesitar|necesitarlo|necesitarla|depender|gritar|gritarle|gritarles|pelear|faltar|mentir|mentirle|recaer|tomar|beber|fumar|"
    "consumir"
)
_PUEDO: Final = (
    "escribir|escribirle|llamar|llamarla|llamarlo|llamarle|preguntar|preguntarle|pedir|pedirle|decir|decirle|poner|llevar|llevarlo|"
    "llevarla|ir|hablar|hacer|hacerlo|empezar|buscar|salir|caminar|mandar|mandarle|intentar|avisar|avisarle|acompañar|traer|anotar|"
    "visitar|ver|terminar|estudiar|aprender|trabajar|cocinar|coser|pagar|ahorrar|inscribirme|levantarme|limpiar|regresar"
)
_LE: Final = "le|les|lo|la|los|las"
_LLAMO: Final = (
    "llamo|escribo|pregunto|hablo|mando|busco|firmo|empiezo|comienzo|arranco|pido|aviso|pago|visito|entrego|devuelvo|acompaño|limpio|"
    "lavo|cocino|arreglo|reparo|leo|anoto|apunto|averiguo|marco|guardo|vuelvo|regreso"
)
_DIGO: Final = f"se? {_LE} {_LLAMO}|digo|cuento|hago|llevo|traigo|pongo|explico|enseño|repongo|termino|invito"
_IRE: Final = "iré|llamaré|preguntaré|escribiré|empezaré|hablaré|buscaré|haré|pediré|llevaré|volveré|intentaré|visitaré|trabajaré"
_CUANDO: Final = (
    "mañana|manana",
    "hoy mismo",
    "esta misma? noche|tarde|semana",
    "el|este próximo? lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "este finde|mes|año",
    "este fin de? semana?",
    "la próxima|otra semana|vez",
    "la semana que viene|entra",
)
_LUGAR: Final = (
    "grupo|reunión|reuniones|junta|juntas|clase|clases|escuela|biblioteca|clínica|oficina|iglesia|terapia|consulta|taller|defensoría|"
    "banco|parque|doctor|doctora|médico|centro"
)
_VOY: Final = f"voy al|a|con la|el|mi|mis|las|los|una? {_LUGAR}"
_NUESTROS: Final = (
    "hija|hijo|hijas|hijos|niña|niño|niñas|niños|nena|nene|nenes|bebé|familia|mamá|papá|papás|padres|hermana|hermano|hermanos|nieto|nieta|"
    "nietos|abuela|abuelo"
)
_LO_QUE_QUIERO: Final = "lo único? que yo? más? quiero|quisiera es"
_DE_LOS_MIOS: Final = (
    *(
        f"{start} que mi|mis|nuestra|nuestros {_NUESTROS} me? vea|vean|viera|vieran|confíe|confíen|sepa|sepan|supiera|supieran|conozca|"
        "conozcan|recuerde|recuerden|visite|visiten|crezca|crezcan"
        for start in ("a? mí? me? quiero|quisiera|gustaría|encantaría", _LO_QUE_QUIERO)
    ),
    "a? mí? me? quiero|quisiera|gustaría que me vea|vean|viera|vieran|encuentre|encuentren llegar|bien|sobrio|sobria|limpio|limpia|"
    "despierto|despierta|temprano",
    "ojalá|espero que? me den|acepten|contraten|salga|alcance *",
)
_MALO: Final = (
    "gritar|llorar|morir|morirme|matar|matarlo|matarla|pegar|pegarle|golpear|golpearlo|golpearla|desaparecer|vomitar|perder|perderme|"
    "perderlo|fracasar|saber|tomar|tomarme|beber|fumar|fumarme|consumir|drogarme|emborracharme|inyectarme|meterme|picarme|echarme|"
    "apostar|chupar|rumbear|robar|pelear|pelearme|vengarme|desquitarme|mentir|mentirle|cortarme|tirarme|aventarme|recaer|olvidar|"
    "olvidarme|descansar|creer|pensar|entender"
)
_MOSTRAR: Final = "enseñar|enseñarle|enseñarles|mostrar|mostrarle|mostrarles"
_COMO: Final = "qué|que|cómo|como|dónde|donde|quién|quien"


def _each(starts: Iterable[str], ends: Iterable[str]) -> Iterator[str]:
    """Every start with every end."""
    return map(" ".join, product(starts, ends))


SPANISH: Final = {
    "wishes": as_written(
        *_each(
            (
                f"sí|si? {_QUIERO} {_DE_VERDAD}",
                f"sí|si? {_LE} quiero|quisiera",
                f"de verdad|veras que sí|si? {_QUIERO}",
                f"por ella|él|ellos|ellas {_QUIERO}",
                f"por mi|mis|nuestro|nuestros {_NUESTROS} {_QUIERO}",
                _LO_QUE_QUIERO,
                "a? mí? sí? me gustaría|encantaría mucho?",
                "tengo|traigo muchas|tantas? ganas de",
                "ando con muchas? ganas de",
                "ando|estoy|vengo queriendo",
                "me hace mucha? ilusión",
                "mi meta|sueño|plan|propósito es",
                "estoy|ando tratando|intentando de?",
                "estoy lista|listo|dispuesta|dispuesto|decidida|decidido para|a",
                "espero|pienso|planeo también?",
            ),
            [_DESEO, f"seguir {_SIGUIENDO}"],
        ),
        *_each(
            (
                "voy a",
                "por ella|él|ellos|ellas voy a",
                f"por mi|mis|nuestro|nuestros {_NUESTROS} voy a",
                "se lo|la|los|las quiero|quisiera",
                "me apetece mucho?",
                "tengo pensado|planeado",
                "ya he? decidí|decidido",
                "he decidido",
                "ojalá que? ya? yo? pueda|logre",
                f"a ver si ya? {_LE}? puedo|logro|consigo",
            ),
            [_PASO],
        ),
        *_each((f"se? {_LE} voy a", f"^^ lo|la|los|las de|del ... sí? {_LE} voy a", f"^^ eso|esto sí? {_LE} voy a"), [_HARE]),
        *_each((f"{_QUIERO} ya?", "voy a tratar|intentar de?", "estoy|ando tratando|intentando de?"), [f"no {_NO_MAS}"]),
        *_each(("me voy a", "me quiero|quisiera"), [joined(_HACERSE, "")]),
        *_DE_LOS_MIOS,
        f"{_QUIERO} un|una|mi|ese|esa|este|esta|el|la|otro|otra? buen|mejor|nuevo|nueva|propio|propia? {_COSA}",
        f"{_QUIERO}|voy a? tirar|botar|vaciar la|las|el|los|esa|ese|esas|esos",
        f"{_QUIERO} jugar con mi|mis",
        "sueño con volver|tener|poder|vivir|estudiar|abrir|criar",
        "le|les voy a dejar",
        "ahí|allí sí|si voy a estar",
        "voy a estar ahí|allí|limpio|limpia|sobrio|sobria|presente",
        "voy a ser mejor",
        f"voy a seguir {_SIGUIENDO}",
        "voy a bajarle al|a",
        "le voy a echar muchas? ganas",
        "me voy a acostar temprano",
        "me voy a poner|meter a clases|estudiar|trabajar|buscar|hacer|leer|caminar|ahorrar",
        "me voy a hacer la|el|los|las|un|una prueba|examen|exámenes|análisis|chequeo",
        f"vamos a {_PASO} juntos|juntas",
        f"{_LE}? puedo {_PUEDO} *",
        f"{_IRE} *",
    ),
    # "El lunes llamo": what is about to be done is told in the words of what is done always, but with a day.
    "steps": as_written(
        *_each(_CUANDO, (f"ya|sí|yo|mejor|temprano... {_LLAMO}", f"ya|sí|yo|mejor... {_DIGO}", f"ya|sí|yo... {_VOY}")),
        *_each(
            _CUANDO,
            (
                "me anoto|apunto|inscribo|baño",
                "me siento con él|ella|ellos|ellas|mi",
                "salgo a caminar|correr|buscar",
                f"paso a {_HARE}|verlo|verla",
                "voy otra|de vez|nuevo",
            ),
        ),
        *_each(
            (f"{_LLAMO}|traigo ...", f"{_DIGO} ...", f"^^ lo|la de|del ... sí? {_DIGO} ...", f"{_VOY} ..."), (*_CUANDO, "hoy")
        ),
        f"hoy sí? {_DIGO}",
        f"{_LE} llamo|escribo|mando|aviso|marco ahora|ahorita mismo? $",
        f"{_LE} llamo|escribo|mando|aviso|marco ahorita",
    ),
    "only_tells": as_written(
        "todos|todas|cada|siempre|nunca|no|ni|casi|veces|quizá|quizás|tal|capaz|igual|pasado|pasada|ayer|anoche|jaja",
        "en|por|de|a la|las mañana|noche|tarde",
        "a lo mejor",
        "^^ que",
        "y|e me|se|nos|él|ella|nadie|nada",
    ),
    "turns_nothing": as_written(
        "aunque sea",
        f"yo|hoy|ahora|ahorita si {_LE}|me? {_QUIERO}|voy a? {_DESEO}",
        "a ver si",
        "a ver qué|que|cómo|como me? dice|dicen",
    ),
    "is_none": as_written(
        "quiero|quisiera|gustaría|encantaría|espero|deseo que",
        "quiero|quisiera|sueño|meta|plan|propósito es que",
        "ganas de que",
        "haber",
        # despair, a fall, and what is never taken back
        "no despertar|despertarme|vivir|existir|estar|sentir",
        f"quiero|quisiera|gustaría|encantaría|espero|pienso|voy|ganas|es|poder|puedo|tratar|intentar|y|o a|de? {_MALO}",
        f"a {_MALO}",
        "irme|decirte|preguntarte todo|a|de|que|la|lo|el|cómo|por|algo|una|cuando|ya",
        "un|una|unos|unas|otro|otra trago|tragos|cerveza|cervezas|copa|copas|cigarro|fría|pase|línea",
        "drogado|drogada|borracho|borracha",
        "fiesta|antro|rumba|peda|parranda|boliche|joda|mierda|carajo|chingada|diablo|infierno",
        "jugar $",
        "jugar a|al|otra|hoy|esta|mañana",
        "volver|volverme loca|loco",
        "volver a lo|eso|esto",
        "volver con los|las|esos|esas",
        "la|lo|los|las voy|quiero|quisiera a? dejar",
        "dejar|dejarlo|parar|mandar|mandarlo todo",
        "dejar a",
        "dejar de? ir|venir|asistir|intentar|luchar|comer|hablar|tratar|estudiar al|a? la|las? $",
        f"dejar de? ir|venir|asistir? al|a? el|la|las|los|mi|mis? {_LUGAR}|programa|instituto|liceo|colegio|estudios|secundaria",
        "cambiar|subir de|la|las|mi|mis dosis|pastilla|pastillas|medicina|medicinas|tratamiento",
        "bajando $",
        "seguir|sigo tomando|bebiendo|fumando|consumiendo|usando|apostando|jugando|durmiendo|así|igual",
        "llegar tarde|borracho|borracha|tomado|tomada",
        "estar|quedarme sola|solo|dormida|dormido|encerrada|encerrado",
        "único|unico que quiero es dormir",
        "dormir|dormirme ... siempre|años|largo|mil|cien",
        "estar muerto|muerta",
        "salir ya|primero $",
        "volver a hacerlo|hacerla",
        "hacerlo de una",
        "devolver el|la cuerpo|vida",
        "la quiero devolver",
        "en paz $",
        "última|ultima vez",
        "acabar|terminar con esto|eso",
        "la toalla",
        "todo igual",
        "voy|quiero ... con dios",
        # what others are to do or to suffer
        "hacer|haré|lograr que",
        "que deje|dejen|obedezca|obedezcan|cambie|cambien|entienda|entiendan|pida|pidan",
        "que me respete|respeten|obedezca|obedezcan",
        "ver|verlo|verla|verlos|verlas sufrir|pagar|preso|presa|muerto|muerta|llorar|caer|hundido|hundida",
        f"{_MOSTRAR} quién|quien|qué|lo|respetar|respetarme|obedecer",
        f"{_MOSTRAR} a|de quién|quien|qué|que|respetar|respetarme|obedecer",
        "ver con|a|de quién|quien",
        "como|lo que? se merece|merecen",
        "va|van a pagar|arrepentir",
        "pague|paguen lo que me? hizo|hicieron",
        # what is wondered, only said, or turned round
        "voy|quiero a? ver $",
        f"voy|quiero|quisiera a? ver si|por|cuándo|cuánto|{_COMO}",
        "volver|ir a ver si|que|qué",
        f"{_COMO} {_LE}|me? voy|quiero|puedo a? hacer|decir $",
        f"^ {_COMO} {_LE}|me? voy|puedo a? hacer|decir",
        f"y|ahora|entonces|pues que|qué {_LE}|me? voy|puedo a? hacer|decir",
        "^ quiero decir",
        "que|o quiero decir",
        "nomás|nomas|solo|sólo|lástima que",
        "no sé|se $",
        "cuando quiera|yo|quiero",
        "sí|si|ajá claro",
        "sí|si cómo|como no",
        # "No, no me voy …": what is said twice is heard once, so that a clause seems to begin after it
        f"^^ no ya? me|se|{_LE}? lo|la? voy",
    ),
    "not_wanted": as_written(
        "no|nunca ya? me|lo|la? quiero|quisiera|quería|necesito|gustaría|gusta|deseo",
        "quiero|quisiera|gustaría|encantaría|ojalá|tener querer|quisiera|ganas",
    ),
    "of_mine": as_written(*_DE_LOS_MIOS),
}


def _written(words: str) -> frozenset[str]:
    """The words as a set, with and without their accents."""
    return word_set(words) | word_set(words.translate(PLAIN))


MAY_PRECEDE: Final = {
    "en": word_set(
        "so and then well okay ok yeah yes oh man look listen honestly right now the thing is truth because i think guess know exactly "
        "god what today tomorrow tonight next this week monday tuesday wednesday thursday friday saturday sunday on in morning for me "
        "someday one day really"
    ),
    "es": _written(
        "y ya pues bueno la verdad es que hoy esta este noche mañana tarde ahora mira oye sí yo honestamente solo sólo ay creo porque "
        "lunes martes miércoles jueves viernes sábado domingo semana el día un algún después luego entonces por eso también lo "
        "mire oiga fíjate fijate fíjese vea che vos ah eh ahorita nomás pronto enseguida ok vale mera neta posta realidad serio en fin "
        "próximo próxima mes año vez finde mismo los domingos sábados tardes noches sinceramente francamente claro manana dios primero"
    ),
}
"""Words before a wish, in its clause, that turn nothing round."""
TURNS: Final = {
    "en": word_set(
        "but though although however instead except unless if whether until wish would've could've should've said says say told tells "
        "thought thinks supposed"
    ),
    "es": _written(
        "pero aunque sino excepto salvo si dijo dije dice dicen decía decían pensaba pensé hubiera habría pudiera supuestamente dizque "
        "según"
    ),
}
"""Whoever says one of these in the same sentence says more than one thing, or what might be, or what somebody said."""
JOINS: Final = {"en": word_set("and so because"), "es": word_set("y e porque así")}
"""After one of these a clause begins as it does after a comma."""
