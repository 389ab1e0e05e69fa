"""What somebody says who is hurt or threatened by somebody else, now or of late, and how one asks them about it.

A person does it: what is said of a thing ("the news hit me") is a figure of speech. It counts where no word of `NOT` turns it round, nothing
of `NO_PERSON` does it, and no phrase of `no_harm` stands beside it: what is long past, a game, an accident. `named_by_somebody` follows a name,
the first word of its sentence.

Nobody hears a name: it is a word that stands where one would, behind whose friend or father somebody is. A phrase with ``[``
before that word is heard from there, so that it is this word that `NO_PERSON` is asked about.
"""

from collections.abc import Iterable
from typing import Final

from alongside.listening.words import word_set

from .harmed_words import NO_NAMES, THINGS

Signs = dict[str, dict[float, tuple[str, ...]]]


def _each(subjects: Iterable[str], between: str, deeds: Iterable[str]) -> tuple[str, ...]:
    """Each of the deeds with each who may do it before it."""
    done = tuple(deeds)
    return tuple(f"{who} {between} {deed}" for who in subjects for deed in done)


_ADVERBS: Final = "just|really|even|also|again|still|always|sometimes|then|has|have|almost|nearly..."
_AFTER: Final = (
    "again|twice|on|last|yesterday|today|tonight|because|when|whenever|if|in|at|across|so|and|until|till|hard|this|every|bad"
)
_AT: Final = "again|twice|on|last|yesterday|today|tonight|because|when|whenever|in|at|across|and"
_KIN: Final = (
    "boyfriend|girlfriend|husband|wife|ex|partner|fiancé|fiancée|fiance|fiancee|lover|brother|sister|stepbrother|stepsister|dad|daddy|"
    "father|stepdad|stepfather|mom|mother|stepmom|stepmother|uncle|aunt|cousin|son|daughter|stepson|stepdaughter|nephew|niece|"
    "grandson|granddaughter|grandpa|grandfather|grandma|grandmother|roommate|housemate|landlord|landlady|neighbor|neighbour|pimp|"
    "dealer|cop|guard|guy|man|dude|somebody|someone|woman|lady|stranger|brothers|cousins|roommates|neighbors|cops|guys|men"
)
_PEERS: Final = (
    "friend|friends|buddy|buddies|pal|coworker|coworkers|colleague|boss|supervisor|manager|sponsor|classmate|caregiver|caretaker|"
    "carer|officer|teacher|bouncer|tenant|customer|mr|mrs|ms"
)
"""Whom one also plays with, or works with: who beat one may have won."""
_ANYBODY: Final = f"{_KIN}|{_PEERS}"
_CLOSE: Final = f"he|she|they|{_KIN}"
_WHO: Final = f"he|she|they|staff|{_ANYBODY}"
_US: Final = "me|us"
_OURS: Final = "my|our|the kid|kids|children|son|daughter|baby|girls|boys|family"
_WHOSE: Final = "my|our|your|his|her|their|the"
_KILL: Final = "kill|hurt|shoot|stab|beat|strangle|murder|burn"
_SAYS: Final = "said|says|told|tells|swore|swears|texted|texts|wrote|promised"
_WOULD: Final = "he'd|she'd|they'd|he'll|she'll|they'll"
_DAYS: Final = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_DOES: Final = "hit|hitting|hurt|hurting|beat|threaten|threatened|threatening|choke|choked|slap|punch"
_DID: Final = "hit|hits|punched|slapped|choked|threatened"
_TOOL: Final = "belt|bottle|stick|fist|fists|chair|pan|hammer|bat|knife|gun|cord|hand"
_BODY: Final = "ribs|stomach|face|head|back"
_STAY: Final = "live|living|stay|staying|sleep|sleeping|work|working|go|going"


def _told_apart(known: str) -> tuple[str, ...]:
    """Who it was, in more words than one: with a name or two, or by whom they belong to or live with."""
    return (
        f"{known} [ *",
        f"{known} * [ *",
        f"{known} of mine|ours|his|hers|theirs [",
        f"{known} bill|joy|april|may|june|august|summer|autumn [",
        f"{known} of|from|at|in {_WHOSE} * [ *?",
        f"{known} of * years [",
        f"{known} that? i|i'm|i've been? {_STAY}? out? with [",
        f"{known} that? i|i'm|i've been? see|seeing|dating|met|married [",
        "father|mother|brother|sister|son|daughter in law [ *?",
    )


_BEATS: Final = (
    f"beat|beats {_US} $",
    f"beat|beats {_US} so|until|till|when|whenever|last|this",
    f"beat|beats {_US} on {_DAYS}",
)
_STRIKES: Final = (
    f"hit|hits {_US} $",
    f"hit|hits {_US} {_AFTER}",
    f"hit|hits|beat|beats {_US} with a|his|her|the {_TOOL}",
    f"beat|beats {_US} up",
    f"beat|beats {_US} bad|badly",
    f"kicked|kicks {_US} $",
    f"kicked|kicks {_US} in the {_BODY}",
    f"threatened|threatens {_US} $",
    f"threatened|threatens {_US} with a|his|her|the {_TOOL}",
    f"threatened|threatens {_US} again|when|whenever|last|on",
    f"hit|hits {_OURS}",
    f"beats|hurts {_OURS} $",
    f"beats|hurts {_OURS} when|whenever|because|again",
    f"been|keeps|kept|started|starts|is|are|just? hitting|beating|choking|slapping|punching|kicking {_US}",
)
_BY_A_NAME: Final = (
    f"hits {_US} {_AT}",
    f"hit|hits {_US} $",
    f"punched|slapped|choked|strangled|raped|stabbed {_US} $",
    f"raped|stabbed {_US} {_AT}",
    f"hit|hits|beat|beats {_US} with a|his|her|the {_TOOL}",
    f"beat|beats {_US} up",
    f"kicked {_US} in the {_BODY}",
    f"pushed|shoved|threw {_US} down|against|into the|a wall|floor|stairs|ground|door",
    "grabbed|held me by the|my throat|neck|hair",
    "put|held|pulled a|the|his|her knife|gun|blade to|on|at|against me|my|us",
    f"threatened {_US} with a|his|her|the {_TOOL}",
    "broke my nose|jaw|ribs|tooth|teeth",
    f"hit|hits {_OURS}",
    f"keeps|kept|started|is|was|been hitting|beating|choking|slapping|punching|kicking {_US} $",
    f"keeps|kept|started|is|was|been hitting|beating|choking|slapping|punching|kicking {_US} {_AT}",
)
"""What is said of somebody who is only named, "Cal": it is more than what things do to us in figures of speech."""
_BEFORE_A_NAME: Final = (
    "and|so|then|but|because|cause|cuz|when|if|since|after|before|yesterday|today|tonight|night|morning|afternoon|evening|weekend|"
    f"{_DAYS}"
)

_SCHOOL: Final = (
    "high|middle|elementary|grade|primary|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|school|kindergarten|preschool|"
    "diapers|foster"
)
_LONG_PAST: Final = (
    "years|decades|ages ago",
    "my childhood",
    "growing up",
    "back in|then|when",
    "when i was|were a? little|young|younger|small|kid|child|boy|girl|baby|teenager|five|six|seven|eight|nine|ten|eleven|twelve",
    "when we were *? little|young|younger|small|kids|children|boys|girls|teenagers|five|six|seven|eight|nine|ten|eleven|twelve",
    f"when i|we was|were ... in {_SCHOOL}",
    f"{_US} ... in|during {_SCHOOL}",
    "as a? kid|kids|child|children|boy|boys|girl|girls|teenager|teenagers",
    "used to",
    "rather|wish",
)
_SPORTS: Final = "dodgeball|paintball|baseball|softball|basketball|volleyball|football|soccer|hockey|tennis|kickball|lacrosse|tag"
_A_GAME: Final = (
    "by accident",
    "accidentally",
    "laughing|laughed|sparring|boxing|playing|wrestling|grappling|jokingly|playfully",
    "he|she|they|me|us|arm|back|shoulder|just was|were? just? joking|kidding",
    "in|at the? game|games|match|practice|ring|gym",
    f"in|playing {_SPORTS}",
    "ball|pillow|snowball|snowballs|hug|frisbee|puck",
    "this|that|a look|joke|question|smile|text|bill",
    "in his|her|their sleep",
    f"hit {_US} on|in|at my|our|his|her|the|a bike|bicycle|scooter|skateboard|motorcycle|highway|freeway|interstate|crosswalk|intersection",
)
_A_FIGURE: Final = (
    f"hit|hits {_US} ... in the|my|our feels|feelings|heart|wallet|pocket|pocketbook|soul",
    f"hit|hits {_US} on facebook|instagram|insta|messenger|whatsapp|snapchat|snap|twitter|linkedin|tinder",
    f"hit|hits {_US} on my|the cell|phone",
    f"hit|hits {_OURS} up|back",
    f"choked|chokes {_US} up",
    "i dreamed|dreamt that? ... hit|hits|punched|slapped|choked|beat|kicked",
    "in a|the|my|this|that dream",
)
_DEATH: Final = "death|loss|passing|funeral|anniversary|thought|news|memory|memories|sight|idea|diagnosis|overdose|relapse"
_HITS: Final = f"hit|hits {_US}|you"
_OF_SOMEBODY: Final = (
    f"losing|burying|mourning|grieving {_WHOSE} *? {_ANYBODY} *? {_HITS}",
    f"^ missing|seeing|watching|hearing|leaving|visiting|finding {_WHOSE} *? {_ANYBODY} *? {_HITS}",
    f"{_DEATH}|something|anything|everything|thinking of|about|from {_WHOSE} *? {_ANYBODY} *? {_HITS}",
    f"what|something|everything|things|song|letter|words|story|message|poem|video|voicemail {_WHOSE} *? {_ANYBODY} * *? {_HITS}",
    f"{_ANYBODY} being|getting|becoming|moving|saying|turning|going|coming|leaving|looking|walking|sitting|reading|crying *? {_HITS}",
    f"{_ANYBODY} *? {_SAYS} me|us|him|her|them? {_HITS}",
)
"""What about somebody hit us: that they died, were missed or said something."""

_YOURS: Final = f"your|the *? {_ANYBODY}"

ENGLISH: Final[Signs] = {
    "no_harm": {2.0: (*_LONG_PAST, *_A_GAME, *_A_FIGURE, *_OF_SOMEBODY)},
    "named_by_somebody": {
        2.0: _each((_ADVERBS,), "", (f"hit|punched|slapped|choked|strangled {_US} {_AFTER}|for", *_BY_A_NAME)),
    },
    "by_somebody": {
        2.0: (
            *_each((_WHO, *_told_apart(_ANYBODY)), _ADVERBS, _STRIKES),
            *_each((_CLOSE, *_told_apart(_KIN)), _ADVERBS, _BEATS),
            f"{_CLOSE} {_ADVERBS} hit|hits {_US} for",
            *_each((f"{_BEFORE_A_NAME} [ *",), _ADVERBS, (f"hit|punched|slapped|choked|strangled {_US} {_AT}", *_BY_A_NAME)),
            f"{_WHO} ... punched|punches|slapped|slaps|choked|chokes|strangled|strangles|stabbed|raped|headbutted {_US}",
            f"{_WHO} ... pushed|shoved|threw|slammed|knocked me|us down|against|into ... wall|floor|stairs|ground|door",
            f"{_WHO} ... grabbed|grabs|held|dragged me by the|my throat|neck|hair",
            f"{_CLOSE} ... put|puts|had|laid|wrapped his|her|their hands on|around me|my",
            f"{_WHO} ... put|puts|held|pulled a|the|his|her knife|gun|blade to|on|at|against me|my|us",
            f"{_WHO} ... broke my nose|jaw|arm|ribs|rib|wrist|tooth|teeth",
            f"{_WHO} ... gave me a black eye",
            f"{_WHO} ... forced himself on me",
            f"he's|she's|they're been|keeps|kept|started|starts|is|are|just? hitting|beating|choking|slapping|punching|kicking {_US}",
            f"he's|she's|they're hitting|beating|choking|slapping|punching|hurting|threatening {_US}",
            f"he's|she's|they've been hitting|beating|choking|slapping|punching|hurting|threatening {_US}",
            f"{_SAYS} ... {_WOULD} just|really? {_KILL} {_US}",
            f"{_SAYS} ... {_WOULD} just|really? {_KILL} {_OURS}",
            f"{_SAYS} ... he|she|they would|will|might just|really? {_KILL} {_US}",
            f"{_SAYS} ... he|she|they would|will|might just|really? {_KILL} {_OURS}",
            f"{_SAYS} ... he's|she's|they're|he|she|they was|is|were? going|gonna to? {_KILL} {_US}",
            f"threatened|threatens|threatening|swore|swears|promised to {_KILL} {_US}",
            f"threatened|threatens|threatening|swore|swears|promised to {_KILL} {_OURS}",
            f"i'm|i am? scared|afraid|terrified that? he's|she's|they're going|gonna to? {_KILL} {_US}",
            f"i'm|i am? scared|afraid|terrified that? he'll|she'll|they'll {_KILL} {_US}",
            "i got|was jumped|mugged|beaten|attacked|assaulted|raped|stabbed outside|last|on|yesterday|this|again|by|tonight|up|in",
        )
    },
    "asked_by_somebody": {
        2.0: (
            "did|does|do|has|is|was|are he|she|they|anyone|anybody|somebody|someone ever|really|still? hit|hitting|hurt|hurts|hurting|beat|"
            "beaten|threaten|threatened|threatening|choke|choked you $",
            "did|does|has|is your? * ever? hit|hitting|beat|threaten|threatened|threatening|choke you $",
            f"did|does|has|is|was {_YOURS} * *? ever? {_DOES} you $",
            f"did|does|has|is|was {_YOURS} ever? {_DOES} you $",
            f"did|does|has|is|was {_YOURS} of your * ever? {_DOES} you $",
            f"did|does|has|is|was {_YOURS} *? *? ever? {_DOES} you when|again|on|last|physically|too",
            "did|does|do|has|is he|she|they|anyone|anybody|somebody|someone ever? hit|hitting|hurt|hurting|threaten|threatened|threatening you "
            "when|at|again|on|last|with|physically|too",
            *_each((_WHO, *_told_apart(_ANYBODY)), "", (f"{_DID} you $", f"{_DID} you on|again|last")),
            *_each((_CLOSE, *_told_apart(_KIN)), "", ("beat you $",)),
            f"he|she|they {_DID} you and|in|when",
            "afraid|scared|worried that? he|she|they|he'll|she'll|they'll|might|will? will|might? hurt|hit|kill you",
            "are|do you feel? safe with him|her|them",
            "you feel|are safe around him|her|them",
        )
    },
}

_DIAS: Final = "lunes|martes|miércoles|jueves|viernes|sábado|domingo"
_PARIENTE: Final = (
    "marido|esposo|esposa|mujer|novio|novia|pareja|ex|exmarido|exesposo|exesposa|exnovio|exnovia|expareja|amante|hermano|hermana|"
    "hermanastro|hermanastra|papá|padre|padrastro|mamá|madre|madrastra|tío|tía|primo|prima|hijo|hija|hijastro|hijastra|sobrino|sobrina|"
    "nieto|nieta|abuelo|abuela|suegro|suegra|cuñado|cuñada|yerno|nuera|compadre|comadre|padrino|madrina|vecino|vecina|jefe|jefa|patrón|"
    "patrona|casero|casera|amigo|amiga|compañero|compañera|colega|roomie|cuidador|cuidadora|señor|señora|don|doña|tipo|hombre|muchacho|"
    "muchacha|chavo|chava|vato|compa|cuate|carnal|camarada|policía|guardia|dealer"
)
_PARIENTES: Final = (
    "hermanos|primos|tíos|padres|papás|hijos|suegros|cuñados|vecinos|amigos|compañeros|tipos|hombres|muchachos|chavos|vatos|policías|"
    "guardias"
)
_QUIEN: Final = f"él|ella|alguien|{_PARIENTE}"
_YA: Final = "ya|siempre|también|nomás|casi|luego|otra|vez|anoche|ayer|hoy..."
_PEGA: Final = "pegó|pega|golpeó|golpea|pateó|patea|cacheteó|cachetea"
_PEGAN: Final = "pegaron|pegan|golpearon|golpean|patearon|patean|cachetearon"
_TRAS: Final = "otra|cuando|delante|enfrente|ayer|anoche|hoy|porque|si|y|con|en|hasta|todos|cada|esta|este"
_ARMA: Final = "cuchillo|navaja|pistola|arma|machete|cinto|palo|botella"
_MATAR: Final = "matar|golpear|lastimar|pegar"
_DE_QUIEN: Final = "mi|mis|tu|tus|su|sus|nuestro|nuestra|nuestros|nuestras|el|la|los|las"


def _distinguido(known: str) -> tuple[str, ...]:
    """Who it was, in more words than one: with a name or two, or by whom they belong to or live with."""
    return (
        f"{known} [ *",
        f"{known} * [ *",
        f"{known} de|con {_DE_QUIEN} * [ *?",
        f"{known} con|del el|la? que|quien * [",
    )


_HIZO: Final = (
    f"me|nos {_PEGA} $",
    f"me|nos {_PEGA} el {_DIAS}",
    f"me|nos {_PEGA} {_TRAS}",
    "me|nos estranguló|apuñaló|violó|ahorcó",
    "me|nos ha|han pegado|golpeado|amenazado|lastimado|violado",
)
_HICIERON: Final = (f"me|nos {_PEGAN} $", f"me|nos {_PEGAN} el {_DIAS}", f"me|nos {_PEGAN} {_TRAS}")
_ANTES_DE_UN_NOMBRE: Final = f"y|entonces|pero|porque|cuando|si|luego|después|anoche|ayer|hoy|noche|mañana|tarde|{_DIAS}"
_ALGO_DE: Final = (
    "muerte|pérdida|partida|noticia|noticias|enfermedad|recaída|recuerdo|recuerdos|ausencia|canción|carta|mensaje|historia|palabras|"
    "divorcio|diagnóstico|despedida|adiós|lo"
)
_ME_PEGA: Final = f"me|nos|te {_PEGA}|{_PEGAN}"
_DE_ALGUIEN: Final = (
    f"^ la|el|las|los? {_ALGO_DE} de|del {_DE_QUIEN}? {_PARIENTE} *? {_ME_PEGA}",
    f"que|y|pero|mí la|el|las|los? {_ALGO_DE} de|del {_DE_QUIEN}? {_PARIENTE} *? {_ME_PEGA}",
    f"^ la|el boda|cumpleaños|accidente|graduación|día de mi|tu|su {_PARIENTE} *? {_ME_PEGA} otra? vez? $",
    f"^ lo que me|te? dijo|dijeron|contó|contaron|escribió ... {_ME_PEGA}",
    f"^ pensar en {_DE_QUIEN}? {_PARIENTE} *? {_ME_PEGA}",
    f"^ que {_DE_QUIEN} {_PARIENTE} se * {_ME_PEGA}",
    f"^ perder|extrañar|ver|dejar|recordar|enterrar|oír|escuchar|visitar a {_DE_QUIEN}? {_PARIENTE} *? {_ME_PEGA}",
)
"""What about somebody hit us: that they died, were missed or said something."""

SPANISH: Final[Signs] = {
    "no_harm": {
        2.0: (
            "hace muchos? años",
            "cuando yo? era|estaba muy? niña|niño|chica|chico|chiquita|chiquito|pequeña|pequeño|joven",
            "cuando éramos muy? niñas|niños|chicas|chicos|chiquitas|chiquitos|pequeñas|pequeños|jóvenes",
            "de niña|niño|chica|chico|chiquita|chiquito|joven|jóvenes",
            "de|en mi infancia",
            f"{_ME_PEGA} ... en la|el primaria|secundaria|prepa|preparatoria|kínder|kinder",
            "sin querer",
            "jugando|bailando|bailamos|entrenando",
            f"{_ME_PEGA} ... de|en broma",
            f"{_ME_PEGA} ... en el|la|un|una juego|ring|entrenamiento|boxeo|cancha|fútbol|futbol|básquet|béisbol|voleibol",
            "pelota|balón|partido|puerta|ola|rama|tristeza|soledad|ansiedad|depresión|olor|gripa",
            f"{_ME_PEGA} con la|una|su verdad|noticia|mirada|pregunta|realidad|indirecta|almohada",
            f"{_ME_PEGA} ... en el|mi|la|lo corazón|alma|orgullo|ego|autoestima|hondo|profundo",
            "soñé que",
            "doctor|doctora|médico|médica dice|dijo",
            "matar el|la|este|esta trago|cigarro|vicio|alcohol|trabajo|droga|calor|dolor",
            *_DE_ALGUIEN,
        )
    },
    "named_by_somebody": {2.0: _each((_YA,), "", _HIZO)},
    "by_somebody": {
        2.0: (
            f"^ ya? me|nos {_PEGA}|{_PEGAN} {_TRAS}",
            f"^ ya? me|nos {_PEGA}|{_PEGAN} $",
            f"me|nos {_PEGA} el {_DIAS} $",
            f"anoche|ayer me|nos {_PEGA}|{_PEGAN} $",
            f"me|nos {_PEGA} mi|el|la|un|una|su|ese|esa {_QUIEN}",
            f"me|nos {_PEGAN} mis|los|unos|sus|esos {_PARIENTES}",
            *_each((_QUIEN, *_distinguido(_PARIENTE)), _YA, _HIZO),
            *_each(
                (f"ellos|ellas|{_PARIENTES}", *_distinguido(f"{_PARIENTE}|{_PARIENTES}"), f"y {_DE_QUIEN}? [ *"), _YA, _HICIERON
            ),
            *_each((f"{_ANTES_DE_UN_NOMBRE} [ *", "después|antes|desde|hasta de? que [ *"), _YA, _HIZO),
            "^ me|nos estranguló|violó|apuñaló",
            "y me|nos pateó|golpeó|cacheteó $",
            "me|nos está|anda|estuvo|sigue|siguen|están|vive pegando|golpeando|amenazando|lastimando|maltratando",
            "^ me|nos ha|han pegado|golpeado|violado",
            "me|nos levantó|levanta la mano",
            "me puso las manos encima|en",
            f"me|nos puso|pone|sacó|saca un|una|el|la|su {_ARMA}",
            "me agarró|agarra|jaló|tomó del|por|de el|los? cuello|pelo|cabello|garganta",
            "me dio|da|dieron una|un|otra|otro golpiza|paliza|cachetada|puñetazo|bofetada|patada|trancazo",
            "me empujó|aventó|tiró|aventaron contra|por|a|al la|las? pared|piso|suelo|escalera|escaleras",
            "me rompió|quebró la|el|una|un nariz|brazo|costilla|diente|mandíbula",
            "me dejó el|un ojo morado",
            f"me|nos amenazó|amenaza con un|una|el|la|su {_ARMA}",
            "me|nos amenazó|amenaza|amenazaron con|que ... matarme|matarnos|golpearme|pegarme|lastimarme|mata|mataba|matar",
            f"dijo|dice|juró|jura|escribió|amenazó que? me|nos va|iba|van|iban a {_MATAR}",
            "dijo|dice|juró|jura|escribió|amenazó que? me|nos mataría|mata|matará|mataba",
            "miedo de|a que me|nos mate|golpee|pegue|vaya",
        )
    },
    "asked_by_somebody": {
        2.0: (
            f"^ te {_PEGA} $",
            f"^ te {_PEGA} el {_DIAS}",
            f"^ te {_PEGA} cuando|otra|delante|él|ella|tu",
            *_each(
                (_QUIEN, *_distinguido(_PARIENTE)),
                _YA,
                (f"te {_PEGA} $", f"te {_PEGA} el {_DIAS}", f"te {_PEGA} cuando|otra|delante"),
            ),
            "te ha|han pegado|golpeado|lastimado|amenazado|violado",
            "te hizo|hace|haga daño $",
            "te está|están|anda pegando|golpeando|lastimando|amenazando|maltratando",
            "te sientes|estás segura|seguro con él|ella|ellos",
            "miedo de que te haga|pegue|mate|golpee",
            "te amenazó|amenaza $",
            "te amenazó|amenaza con|cuando",
        )
    },
}
NOT: Final = word_set("not never no don't doesn't didn't hasn't haven't won't wouldn't isn't nunca jamás tampoco")
"""Within such a phrase, or just before it, one of these turns it round."""
NO_PERSON: Final = THINGS | NO_NAMES | NOT
"""What does something to somebody in a figure of speech, and words that stand where a name could and are none."""
US_OR_YOU: Final = word_set("i you we")
ASKS: Final = word_set("did does do has is was are")
