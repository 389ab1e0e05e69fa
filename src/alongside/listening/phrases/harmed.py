"""What somebody says who is hurt or threatened by somebody else, now or of late, and how one asks them about it.

A person does it: what is said of a thing ("the news hit me") is a figure of speech. It counts where no word of `NOT` turns it round, nothing
of `NO_PERSON` does it, and no phrase of `no_harm` stands beside it: what is long past, a game, an accident. `named_by_somebody` follows a name,
the first word of its sentence.
"""

from typing import Final

from alongside.listening.words import word_set

Signs = dict[str, dict[float, tuple[str, ...]]]

_ADVERBS: Final = "just|really|even|also|again|still|always|sometimes|then|has|have|almost|nearly..."
_AFTER: Final = (
    "again|on|last|yesterday|today|tonight|because|when|whenever|if|in|across|so|and|until|till|hard|this|every|bad|for"
)
_WHO: Final = (
    "he|she|they|boyfriend|girlfriend|husband|wife|ex|partner|brother|sister|dad|father|stepdad|stepfather|mom|mother|stepmom|uncle|"
    "cousin|son|daughter|roommate|landlord|neighbor|pimp|dealer|cop|guard|guy|man|dude|somebody|someone"
)
_US: Final = "me|us"
_OURS: Final = "my|our|the kid|kids|children|son|daughter|baby|girls|boys|family"
_KILL: Final = "kill|hurt|shoot|stab|beat|strangle|murder|burn"
_SAYS: Final = "said|says|told|tells|swore|swears|texted|texts|wrote|promised"
_WOULD: Final = "he'd|she'd|they'd|he'll|she'll|they'll"
_DAYS: Final = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_TOOL: Final = "belt|bottle|stick|fist|fists|chair|pan|hammer|bat|knife|gun|cord|hand"

_LONG_PAST: Final = (
    "years|decades|ages ago",
    "my childhood",
    "growing up",
    "back in|then|when",
    "when i was|were a? little|young|younger|small|kid|child|boy|girl|baby|teenager|five|six|seven|eight|nine|ten|eleven|twelve|in",
    "as a kid|child|boy|girl|teenager",
    "used to",
    "rather|wish",
)
_A_GAME: Final = (
    "by accident",
    "accidentally",
    "laughing|laughed|joking|sparring|boxing|playing|wrestling",
    "in|at the? game|games|match|practice|ring|gym",
    "ball|pillow|snowball|snowballs|hug",
    "this|that|a look|joke|question|smile|text|bill",
)

ENGLISH: Final[Signs] = {
    "no_harm": {2.0: (*_LONG_PAST, *_A_GAME)},
    "named_by_somebody": {
        2.0: (f"hit|punched|slapped|choked|strangled {_US} {_AFTER}", f"punched|slapped|choked|strangled {_US} $")
    },
    "by_somebody": {
        2.0: (
            f"{_WHO} {_ADVERBS} hit|hits {_US} $",
            f"{_WHO} {_ADVERBS} hit|hits {_US} {_AFTER}",
            f"{_WHO} {_ADVERBS} hit|hits|beat|beats {_US} with a|his|her|the {_TOOL}",
            f"{_WHO} {_ADVERBS} beat|beats {_US} up",
            f"{_WHO} {_ADVERBS} beat|beats {_US} $",
            f"{_WHO} {_ADVERBS} beat|beats {_US} so|until|till|when|whenever|last|this|bad|badly",
            f"{_WHO} {_ADVERBS} beat|beats {_US} on {_DAYS}",
            f"{_WHO} ... punched|punches|slapped|slaps|choked|chokes|strangled|strangles|stabbed|raped|headbutted {_US}",
            f"{_WHO} {_ADVERBS} kicked|kicks {_US} $",
            f"{_WHO} {_ADVERBS} kicked|kicks {_US} in the ribs|stomach|face|head|back",
            f"{_WHO} ... pushed|shoved|threw|slammed|knocked me|us down|against|into ... wall|floor|stairs|ground|door",
            f"{_WHO} ... grabbed|grabs|held|dragged me by the|my throat|neck|hair",
            f"{_WHO} ... put|puts|had|laid|wrapped his|her|their hands on|around me|my",
            f"{_WHO} ... put|puts|held|pulled a|the|his|her knife|gun|blade to|on|at|against me|my|us",
            f"{_WHO} ... broke my nose|jaw|arm|ribs|rib|wrist|tooth|teeth",
            f"{_WHO} ... gave me a black eye",
            f"{_WHO} ... forced himself on me",
            f"{_WHO}|he's|she's|they're been|keeps|kept|started|starts|is|are|just? hitting|beating|choking|slapping|punching|kicking {_US}",
            f"he's|she's|they're hitting|beating|choking|slapping|punching|hurting|threatening {_US}",
            f"he's|she's|they've been hitting|beating|choking|slapping|punching|hurting|threatening {_US}",
            f"{_WHO} hits|beats|hurts|hit {_OURS} kids|kid|son|daughter|baby",
            f"{_SAYS} ... {_WOULD} just|really? {_KILL} {_US}",
            f"{_SAYS} ... {_WOULD} just|really? {_KILL} {_OURS}",
            f"{_SAYS} ... he|she|they would|will|might just|really? {_KILL} {_US}",
            f"{_SAYS} ... he|she|they would|will|might just|really? {_KILL} {_OURS}",
            f"{_SAYS} ... he's|she's|they're|he|she|they was|is|were? going|gonna to? {_KILL} {_US}",
            f"threatened|threatens|threatening|swore|swears|promised to {_KILL} {_US}",
            f"threatened|threatens|threatening|swore|swears|promised to {_KILL} {_OURS}",
            f"i'm|i am? scared|afraid|terrified that? he's|she's|they're going|gonna to? {_KILL} {_US}",
            f"i'm|i am? scared|afraid|terrified that? he'll|she'll|they'll {_KILL} {_US}",
            f"{_WHO} {_ADVERBS} threatened|threatens {_US} $",
            f"{_WHO} {_ADVERBS} threatened|threatens {_US} with a|his|her|the {_TOOL}",
            f"{_WHO} {_ADVERBS} threatened|threatens {_US} again|when|whenever|last|on",
            "i got|was jumped|mugged|beaten|attacked|assaulted|raped|stabbed outside|last|on|yesterday|this|again|by|tonight|up|in",
        )
    },
    "asked_by_somebody": {
        2.0: (
            "did|does|do|has|is|was|are he|she|they|anyone|anybody|somebody|someone ever|really|still? hit|hitting|hurt|hurts|hurting|beat|"
            "beaten|threaten|threatened|threatening|choke|choked you $",
            "did|does|has|is your? * ever? hit|hitting|beat|threaten|threatened|threatening|choke you $",
            "did|does|do|has|is he|she|they|anyone|anybody|somebody|someone ever? hit|hitting|hurt|hurting|threaten|threatening you when|at|"
            "again|on|last|with|physically|too",
            f"{_WHO} hit|hits|punched|slapped|choked|beat|threatened you $",
            "he|she|they hit|hits|punched|slapped|choked|threatened you and|on|again|in|when|last",
            "afraid|scared|worried that? he|she|they|he'll|she'll|they'll|might|will? will|might? hurt|hit|kill you",
            "are|do you feel? safe with him|her|them",
            "you feel|are safe around him|her|them",
        )
    },
}

_DIAS: Final = "lunes|martes|miércoles|jueves|viernes|sábado|domingo"
_QUIEN: Final = (
    "él|ella|ellos|marido|esposo|esposa|novio|novia|pareja|hermano|hermana|papá|padre|padrastro|mamá|madre|tío|primo|hijo|vecino|jefe|"
    "señor|tipo|hombre|policía|alguien"
)
_PEGA: Final = "pegó|pega|golpeó|golpea|pateó|patea|cacheteó|cachetea"
_TRAS: Final = "otra|cuando|delante|enfrente|ayer|anoche|hoy|porque|si|y|con|en|hasta|todos|cada|esta|este"
_ARMA: Final = "cuchillo|navaja|pistola|arma|machete|cinto|palo|botella"
_MATAR: Final = "matar|golpear|lastimar|pegar"

SPANISH: Final[Signs] = {
    "no_harm": {
        2.0: (
            "hace muchos? años",
            "cuando era|estaba muy? niña|niño|chica|chico|chiquita|chiquito|pequeña|pequeño|joven",
            "de niña|niño|chica|chico|chiquita|chiquito|joven|jóvenes",
            "de|en mi infancia",
            "sin querer",
            "jugando|bailando|bailamos|entrenando",
            "pelota|balón|partido|puerta|ola|rama|tristeza|soledad|ansiedad|depresión|olor|gripa",
            "doctor|doctora|médico|médica dice|dijo",
            "matar el|la|este|esta trago|cigarro|vicio|alcohol|trabajo|droga|calor|dolor",
        )
    },
    "by_somebody": {
        2.0: (
            f"^ ya? me|nos {_PEGA} {_TRAS}",
            f"^ ya? me|nos {_PEGA} $",
            f"me|nos {_PEGA} el {_DIAS} $",
            f"anoche|ayer me|nos {_PEGA} $",
            f"me|nos {_PEGA} mi|el|la|un|una {_QUIEN}",
            f"{_QUIEN} ya? me|nos {_PEGA} $",
            f"{_QUIEN} ya? me|nos {_PEGA} el {_DIAS}",
            f"{_QUIEN} ya? me|nos {_PEGA} {_TRAS}",
            f"{_QUIEN} ya? me|nos estranguló|apuñaló|violó|ahorcó",
            "^ me|nos estranguló|violó|apuñaló",
            "y me|nos pateó|golpeó|cacheteó $",
            "me|nos está|anda|estuvo|sigue|siguen|están|vive pegando|golpeando|amenazando|lastimando|maltratando",
            f"{_QUIEN} me|nos ha|han pegado|golpeado|amenazado|lastimado|violado",
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
            f"{_QUIEN} te {_PEGA} $",
            f"{_QUIEN} te {_PEGA} el|cuando|otra|delante",
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
NO_PERSON: Final = word_set(
    "it that this everything nothing life reality grief news bill truth pain anxiety depression withdrawal withdrawals panic sleep hunger "
    "heat fear shame loneliness guilt covid tiredness craving cravings which what who eso esto todo vida noticia"
)
"""What does something to somebody in a figure of speech."""
US_OR_YOU: Final = word_set("i you we")
ASKS: Final = word_set("did does do has is was are")
