"""What people say who may think of dying, or of hurting themselves or somebody, and how one asks them about it.

The wordings are ours; what they cover follows the questions of the Columbia Suicide Severity Rating Scale (Posner et al.
2011): a wish to be dead, thoughts, a way, an intent, a plan. What somebody else did to themselves is not among them.
"""

from typing import Final

from alongside.listening.words import word_list

from . import harmed
from .harmed import Signs

_ENGLISH_DYING: Final = (
    "wrote|write|writing|written a|the? letter|note|letters|notes ... for after|when $",
    "rather be six feet under",
    "kill|killing|hurt|hurting|harm|harming|hang|hanging|shoot|shooting|drown|"
    "drowning|starve|poison|poisoning|burn|burning myself",
    "cut|cutting|cuts myself $",
    "cut|cutting my wrists|wrist|arms|arm|legs|thighs",
    "i|i'm|i'd|i've|me ... suicidal|suicide",
    "suicide|suicidal thoughts|note|plan|letter",
    "thought|think|thinking|thoughts|dream|talk of|about suicide|dying",
    "i|i'd|just|really|only|always|sometimes|still|then|kinda|honestly|and want|"
    "wanna|wanted|wish|need|like|rather to? be? die|dead",
    "ready|hoping|praying|trying|supposed|deserve to? be? die|dead",
    "wish|wished i|i'd was|were|had|am dead|gone|died|never",
    "wish i hadn't|wasn't|weren't been? born|here|alive|woken",
    "never been born",
    "i'd|i would rather|sooner not be? be|live|alive",
    "be|i'd be|i'm|i'll be better off dead",
    "better off|without without me",
    "without me they'd|they|she'd|he'd be|would ... better|fine|happier",
    "end|ending|take|taking|finish my own? life",
    "end|ending it|this|everything all|tonight|now|soon",
    "end|ending it|things $",
    "end|ending my|the suffering|pain|misery for? good|once|forever",
    "put an end to it|myself|my|everything",
    "no|any|not reason|point|sense to|in|of? live|living|going|being alive|on|here?",
    "i ... don't|do|didn't|can't|cannot|won't not? want|wanna|going|gonna to? be here|alive around? anymore|any|longer",
    "i ... don't|didn't not? want|wanna to? live|exist|wake anymore?|any? more? $",
    "i ... not|don't wanna|want to? wake|get up? again|tomorrow|anymore|any",
    "hope|hoped|hoping|wish|pray i don't|won't|didn't|wouldn't|never wake up",
    "go to sleep and not|never wake up",
    "i ... can't|cannot go|live|do on? like? anymore|this longer",
    "i ... won't|not be|going be? around|here|alive much|anymore|long",
    "have|got|saved|saving|kept|collecting|counted the|up|all|enough|some pills|rope|gun|blade|razor",
    "been saving|collecting|hiding|stashing up? my? pills|tablets|meds",
    "overdose on purpose",
    "i|i'd|i'll|i'm ... jump|jumping off|in|from|under|before|into ... bridge|roof|train|window|river|building|balcony",
    "i ... drive|driving|steer|crash|walk|walking into|off ... traffic|tree|bridge|wall|train|cliff|truck",
    "i ... said|say|saying|written|wrote|write|writing my? goodbye|goodbyes to|everyone|letters|letter",
    "my own funeral",
    "i ... feel|felt|feeling like dying",
    "i'm ... done with|living with? life|living",
    "tired of|to living|life|alive|live",
    "tired of being here|alive",
    "life|living isn't|is|not not? worth it|living",
    "it's not worth living",
    "nothing|nobody|anything to|left live for",
    "i've ... said|written my? goodbye|goodbyes to everyone|everybody|all|them all? $",
    "i|and stood|sat|stand on|at|by the|that bridge|overpass|ledge|tracks ... hour|hours|while|long|night",
    "i|and stood|sat|stand on|at|by the|that bridge|overpass|ledge|tracks and? looking|looked|staring down",
    "can't|cannot do|take this|it anymore|any|longer more|longer? and? i just? want out $",
)
# A wish to be gone that names no way. Each ends its sentence: “not wake up the baby” and “disappear for a weekend” are none.
_ENGLISH_GONE: Final = (
    "want|wanna|wish|like|love|rather|could to? just? go? to? fall? sleep|asleep and|then just? not|never wake up? again|ever|"
    "tomorrow|anymore? $",
    "i ... don't|do|didn't not? want|wanna to? wake up again|ever|tomorrow|anymore|any? more? $",
    "i|i'd ... rather|sooner|soon just? not|never wake up? again|ever|tomorrow|anymore|any? more? $",
    "i ... don't|do|didn't not? want|wanna to? live like this|that anymore|any|longer more|longer? $",
    "i ... don't|do|didn't not? want|wanna to? be alive $",
    "want|wanted|wanna|need it all to? just? end|stop now|already|soon? $",
    "want|wanted|wanna|need everything to? just? end|stop now|already|soon? $",
    "want|wanted|wanna|need it|everything all? to just? be all over now|already|soon? $",
    "wish|wished it would|could all just? end|stop now|already|soon? $",
    "wish|wished everything would|could just? end|stop now|already|soon? $",
    "i|just|really|only|i'd want|wanna|like|love to? just? disappear|vanish forever|completely|altogether? $",
    "wish i could just? disappear|vanish forever|completely|altogether? $",
    "want|wanna|wish|like|could to? just? disappear|vanish forever|for good? $",
    "wouldn't|don't|won't mind|care if? i? not|never|didn't|don't waking|wake|woke up again|tomorrow|anymore? $",
    "fine|okay|ok|happy|relieved|relief|grateful with|by|about|if i? not|never|didn't|don't waking|wake|woke up again|tomorrow|"
    "anymore? $",
)
_ENGLISH_OTHERS: Final = (
    "i'm|i am? just? going|gonna to? kill|stab|hurt|murder|strangle|beat|smash him|her|them|somebody|someone",
    "going|gonna|want|wanna to? shoot him|her|them|somebody|someone $",
    "i'll|i|just|really|almost want|wanna|wanted|gonna|almost|nearly|might to? kill|stab|"
    "hurt|murder|strangle him|her|them|somebody|someone",
    "i'll kill|stab|murder|strangle him|her|them|somebody|someone",
    "i|i'll|i'd|might|almost|nearly hurt|shake|shook|hit|harm my|the|our baby|kid|"
    "kids|child|children|son|daughter|wife|husband|mother",
    "make him|her|them pay ... with|gun|knife|blood",
    "i ... have|got|bought a gun|knife ... him|her|them",
    "i could just|really|honestly? kill|stab|murder|strangle him|her|them|somebody|someone",
)
_ENGLISH_ASKED: Final = (
    "you|your|you're ... suicide|suicidal",
    "kill|killing|hurt|hurting|harm|harming|cutting|hang|hanging|shoot|shooting yourself",
    "cut yourself $",
    "cut yourself again|on|tonight|today|yesterday",
    "ending|end|take|taking your own? life",
    "you ... think|thinking|thought|thoughts|want|wanting|wish|wished|planning|plan ... dying|die|dead|ending it",
    "you ... want|wish|wished|wanted ... to? die|dead",
    "you ... wish|wished|wishing ... weren't|wasn't|not alive|here|born",
    "you ... not|don't ... want|wanting to? live|be alive|here anymore",
    "thoughts|thought|think|thinking|want|wanting|plan|planning|going|gonna of|about|to? hurt|hurting|"
    "harm|harming|kill|killing him|her|them|somebody|someone|anyone|anybody",
    "you ... sleep|asleep and|then just? not|never wake|waking up? again|ever|tomorrow|anymore? $",
    "you ... want|wanted|wanting|wish|wished|need it all to? just? end|stop $",
    "you ... want|wanted|wanting|wish|wished|need everything to? just? end|stop $",
    "you ... safe|alive tonight",
    "are you safe right? now|there|here $",
    "are you safe right? now",
    "better off dead",
)
_SPANISH_DYING: Final = (
    "matarme|suicidarme|ahorcarme|colgarme|envenenarme|dispararme|ahogarme",
    "me mato|mataría|mataré|maté|suicido|suicidaría|ahorco|cuelgo|disparo|pego un? tiro?",
    "me ... voy|quiero|iba|quise|quería|quisiera a? matar|suicidar|ahorcar|colgar|lastimar|cortar|quitar",
    "lastimarme|dañarme|hacerme daño|cortarme las|los|otra|de|$",
    "cortarme las|los|otra venas|brazos|muñecas|vez",
    "hacerme daño",
    "me hago|hice|corto|corté|haré daño|otra|los|las brazos|venas|vez",
    "suicidio|suicida|suicidarme|suicidas",
    "quiero|quisiera|quería|prefiero|preferiría|ojalá me|estar|yo? morir|morirme|muerto|muerta|muera",
    "morirme",
    "ojalá ... despertara|despierte|muriera|muerto|muerta|nacido",
    "ojalá ... no hubiera|haya nacido",
    "desearía|quisiera no? haber|estar nacido|muerto|muerta|vivo|viva",
    "no quiero|quisiera|puedo existir|seguir más|así|viviendo|vivo|viva",
    "no quiero|quisiera|puedo vivir así más|ya? $",
    "no quiero existir",
    "no quiero estar|seguir aquí|viva|vivo|viviendo",
    "quitarme|acabar|terminar|acabo|acabaré|quito con? mi|la vida",
    "acabar|terminar con todo|mi",
    "ponerle|poner fin a todo|mi|esto",
    "sin mí estarían|estarán|estaría|van|vivirían mejor|a",
    "mejor|bien sin mí",
    "mejor|estaría|estar muerto|muerta",
    "no vale|tiene la? pena|sentido vivir|seguir viviendo?",
    "nada|ninguna|ningún|sin razón|motivo|por|razones para|que|qué? vivir",
    "por qué|que vivir",
    "cansado|cansada|harto|harta de vivir|la|estar vida|viva|vivo?",
    "tengo|guardo|guardé|junté|juntando|conté las|una|todas|suficientes|bastantes|un pastillas|pistola|cuerda|soga|arma|navaja",
    "tirarme|lanzarme|aventarme|saltar|arrojarme del|de|al|a|desde|por|bajo",
    "me tiro|lanzo|aviento|arrojo|tiraré del|de|al|a|desde|por|bajo",
    "escribí|escribo|escribir una|la|mi carta ... despedida|despedirme",
    "me despedí|despido|despediré de todos|mis",
    "no le veo|encuentro|hallo|encuentra el? sentido|caso|chiste a estar|seguir aquí|viva|vivo|vivir $",
    "no le veo|encuentro|hallo el? sentido|caso|chiste a vivir|seguir viviendo? $",
    "me? quedé|estuve|paré parada|parado? en|sobre el|ese puente una|dos|tres|horas|mucho hora|horas|rato?",
    "me? quedé|estuve|paré parada|parado? en|sobre el|ese puente mirando|viendo hacia|para abajo",
)
# As in English, nearly all of them end their sentence: “desaparecer de esa fiesta” and “no despertar a la niña” are none.
_SPANISH_GONE: Final = (
    "quiero|quisiera|querría|preferiría|gustaría|pudiera|necesito desaparecer|desaparecerme ya|yo? $",
    "ganas de desaparecer|desaparecerme ya? $",
    "desaparecer|desaparecerme para siempre",
    "desaparecer|desaparecerme de este mundo",
    "dormir|dormirme|duerma|durmiera|duermo y|para? ya? no|nunca volver? a? despertar|despertarme|despertara|despierte|despertarse "
    "nunca|jamás|más|mañana|ya? $",
    "dormir|dormirme para siempre $",
    "no|nunca quiero|quisiera|querría|preferiría|gustaría|puedo despertar|despertarme nunca|jamás|más|mañana|ya|así? $",
    "quiero|quisiera|querría|preferiría|gustaría|ojalá ya? no|nunca volver? a? despertar|despertarme|despertara|despierte "
    "nunca|jamás|más|mañana|ya? $",
    "quiero|quisiera|querría|necesito|ojalá que? todo esto? ya? se? acabe|acabara|termine|terminara|pare|parara|cese "
    "ya|pronto|hoy? $",
    "quiero|quisiera|querría|necesito|ojalá que? ya? se? acabe|acabara|termine|terminara|pare|parara ya? todo esto|ya? $",
)
_SPANISH_BURDEN: Final = (
    "no pinto|pintamos nada aquí|aqui|acá|aca|en? este? mundo? $",
    "soy|sería|siento|sentía un|una estorbo|carga para todos|mis|mi|ellos|la hijos|hijas|familia|mamá? $",
    "solo|sólo|nomás|nomas|nada|aquí|aqui más|mas|nomás|nomas? estorbo $",
    "pienso|siento|creo que aquí|aqui? estorbo $",
    "nadie me va|iba a extrañar|echar de? menos? $",
    "nadie me extrañaría|extrañará $",
    "para|pa qué|que sigo|vivo $",
)
_SPANISH_LIVING: Final = ("no quiero|quisiera vivir más|ya?",)
_SPANISH_OTHERS: Final = (
    "matarlo|matarla|matarlos|matarlas|apuñalarlo|apuñalarla|acuchillarlo|dispararle|estrangularlo|estrangularla",
    "lo|la|los|las voy|iba a matar|apuñalar|lastimar|golpear",
    "lo|la|los|las mato|mataría|mataré",
    "lo|la|los|las podría matar|estrangular",
    "voy|quiero|quisiera|podría a? matar|lastimar|apuñalar|disparar a|le alguien|él|ella|mi|ese|esa",
    "hacerle|hacerles daño a?",
)
_SPANISH_ASKED: Final = (
    "matarte|suicidarte|lastimarte|ahorcarte|cortarte",
    "hacerte daño",
    "te quieres|quisieras matar|suicidar|lastimar|morir",
    "suicidio|suicida|suicidarse|suicidarte",
    "quitarte|acabar|terminar|quitarse con? la|tu vida",
    "quieres|quisieras|deseas|pensado|piensas|pensando en? morir|morirte|muerte",
    "quieres|quisieras ... morir|morirte",
    "^ todavía|aún? quieres|quisieras seguir? vivir|viviendo $",
    "ganas de morir|morirte|vivir",
    "dormir|dormirte y|para? ya? no|nunca volver? a? despertar|despertarte nunca|jamás|más|mañana? $",
    "quieres|quisieras|necesitas que todo esto? ya? se? acabe|termine|pare ya? $",
    "quieres|quisieras|necesitas que ya? se? acabe|termine|pare ya? todo ya? $",
    "desaparecer|desaparecerte para siempre",
    "hacerle|hacerles daño a alguien|él|ella|otra|otros",
    "estar|estarías mejor muerto|muerta",
    "a salvo esta? noche|hoy|ahora",
)
_SPANISH_ASKED_LIVING: Final = ("no quieres|quisieras|querías vivir más|ya?",)

_ENGLISH_PILLS: Final = (
    "took|take|taking|swallow|swallowed|swallowing all|whole|every|enough|handful ... pills|bottle|tablets|meds|medication|them",
)
_SPANISH_PILLS: Final = (
    "tomé|tomo|tomaré|tomarme|tragarme|tragué|tomar|tragar todas|todo|el|un ... pastillas|frasco|pastillero|medicamentos",
)

ENGLISH: Final[Signs] = {
    "said": {2.0: (*_ENGLISH_DYING, *_ENGLISH_GONE, *_ENGLISH_OTHERS)},
    "pills": {2.0: _ENGLISH_PILLS},
    "asked": {2.0: _ENGLISH_ASKED},
    **harmed.ENGLISH,
}
SPANISH: Final[Signs] = {
    "said": {2.0: (*_SPANISH_DYING, *_SPANISH_GONE, *_SPANISH_BURDEN, *_SPANISH_OTHERS)},
    "pills": {2.0: _SPANISH_PILLS},
    "living": {2.0: _SPANISH_LIVING},
    "asked": {2.0: _SPANISH_ASKED},
    "asked_living": {2.0: _SPANISH_ASKED_LIVING},
    **harmed.SPANISH,
}
TAILS: Final = tuple(
    tuple(word_list(tail))
    for tail in (
        *(
            "honestly",
            "really",
            "you know",
            "you know what i mean",
            "to be honest",
            "i guess",
            "i think",
            "i swear",
            "i mean",
            "man",
            "dude",
        ),
        *("sometimes", "for real", "though", "that's all", "or something", "if i'm honest", "tbh", "right", "is all"),
        *(
            "la verdad",
            "la neta",
            "de verdad",
            "en serio",
            "te lo juro",
            "sabes",
            "a veces",
            "pues",
            "no sé",
            "o algo",
            "nada más",
        ),
        *(
            "fíjate",
            "eso es todo",
            "honestamente",
            "creo",
            "supongo",
            "la mera verdad",
            "para serte sincera",
            "para serte sincero",
        ),
    )
)
"""What is said behind a sentence and adds nothing to it: the sentence ends before it."""
