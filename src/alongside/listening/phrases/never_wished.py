"""What has the shape of a wish and is never handed back as one: a fall, use as a habit, medication stopped, a farewell, the dead.

Somebody meets these words again alone, with a button that makes a goal of them. A harmless wish that is lost costs less.
"""

from typing import Final

from alongside.listening.words import word_set

from .inflection import with_plain

_MEDS: Final = (
    "med|meds|pill|pills|medication|medications|medicine|medicines|tablets|prescription|prescriptions|insulin|lithium|methadone|"
    "suboxone|subutex|buprenorphine|naltrexone|vivitrol|antidepressant|antidepressants|antipsychotics|treatment|dialysis|chemo"
)
_BEVERAGE: Final = (
    "bottle|bottles|beer|beers|wine|liquor|booze|vodka|whiskey|whisky|rum|tequila|weed|coke|heroin|meth|crack|dope|fentanyl"
)
_GOING: Final = "going|calling|texting|buying|drinking|seeing|using|taking|smoking|getting|hanging|meeting|visiting|selling"
_SOMEBODY: Final = "my|our|him|her|them|you|mom|mum|mama|dad|papa|grandma|grandpa"
_ALWAYS: Final = "just|only|still|always|usually|sometimes|also|do|mostly..."
_ONE: Final = "one|two|three|some|a|few|couple|another"
ENGLISH: Final = {
    "never": {
        1.0: (
            f"stop|quit|skip|drop|ditch|flush|dump|trash|toss|cut|halve|lower|reduce|taper|refuse|off|without|leave ... {_MEDS}",
            f"throw|throwing ... {_MEDS}",
            "get|buy|find|score|borrow|steal|order some|more|extra|enough|few|a|another of? the|my|her|his|those? pill|pills|tablets",
            f"take|swallow all|more|extra|enough|double|too|bunch|handful|lots ... {_MEDS}",
            "to|gonna|i'll|will just? start|try drinking|using|smoking|gambling|dealing",
            "back|return to drinking|using|smoking|gambling|dealing",
            "feel|get|be high|drunk|buzzed|numb|nothing|wasted|stoned|loaded",
            "never|not come|get|wake|go|walk|look out|up|outside",
            "never come back|home",
            "never leave my|the|this house|home|room|bed|apartment|flat",
            "never be found|seen",
            "never see|talk|speak|hear to|from? anyone|anybody|people|another",
            "sleep|asleep|rest forever",
            "sleep|asleep|rest for good|ever",
            "stay|fall asleep $",
            "stay|lie|lay in bed forever|all",
            "give|giving|given ... away",
            "leave my|the|our|all|everything ... to|for my|her|him|them|you",
            "goodbye|goodbyes|farewell",
            "my will|funeral|suicide|testament",
            "be|go|live|rest|home with|to god|jesus|lord",
            "meet my? maker|god|jesus",
            "god rest him|her|them|his",
            "the other side $",
            "meet|call|text|see|find my guy|connect|supplier",
            "cop|score something|some|a",
            "a|out|get|have for? a|some|another? drink|drinks|pint|fifth|shot $",
            "a|another six pack|packs",
        )
    },
    "to_somebody": {
        1.0: (
            "be|go|stay|live|sleep|rest|lie|reunite|reunited|together with",
            f"join|see|hug|hold|find|follow|meet|to|where {_SOMEBODY}",
        )
    },
    "keeps_away": {
        1.0: (
            f"stop|quit|avoid|stopped {_GOING}",
            f"stop|quit|off|leave|avoid the|my|this|that|drinking|using? {_BEVERAGE}",
            "away|clear|far from|of",
            "pour|dump|throw|smash|delete|block|erase|avoid|past|without",
            "get|be rid of",
        )
    },
    "uses": {
        1.0: (
            f"i {_ALWAYS} get|am high|drunk|stoned|wasted|loaded|buzzed",
            f"i {_ALWAYS} shoot up",
            f"i {_ALWAYS} smoke|vape|drink {_ONE}",
            f"i {_ALWAYS} have|take|pop|hit {_ONE} drink|drinks|hit|hits|bump|bumps|fix|joint",
        )
    },
    "uses_alone": {1.0: (f"i {_ALWAYS} smoke|vape|drink|gamble|bet|use",)},
}
_MEDICINAS: Final = (
    "pastilla|pastillas|pastillita|pastillitas|medicina|medicinas|medicamento|medicamentos|medicación|remedio|remedios|tratamiento|receta|"
    "insulina|metadona|suboxone|buprenorfina|naltrexona|vivitrol|litio|antidepresivo|antidepresivos|diálisis|quimio|inyección|inyecciones|"
    "dosis|píldora|píldoras|gotas|parche|sertralina|clonazepam|quetiapina|metformina"
)
_BEBIDA: Final = (
    "botella|botellas|cerveza|cervezas|vino|tequila|vodka|mota|coca|cristal|heroína|piedra|fentanilo|caguama|caguamas|ron|aguardiente|"
    "guaro|licor|merca|perico|trago|tragos|copita|copitas|bingo|casino|maquinitas"
)
_SIN_TOMARLA: Final = (
    "dejar|dejarme|dejarla|dejarlas|dejarlo|dejarlos|parar|suspender|suspenderla|suspenderlas|tirar|tirarlas|botar|botarlas|botarla|"
    "desechar|saltarme|bajar|bajarle|bajarme|subirme|quitar|quitarme|quite|quiten|cortar|interrumpir|abandonar|reducir|salirme|soltar|"
    "vender|venderlas|prestar"
)


def as_written(*patterns: str) -> dict[float, tuple[str, ...]]:
    """The patterns as people write them, too: in a hurry, without accents."""
    return {1.0: tuple(map(with_plain, patterns))}


_UNA: Final = "uno|una|unos|unas|dos|tres|otro|otra|otros|otras"
_DE_TOMAR: Final = (
    "alcohol|copa|copas|fría|frías|pase|pases|línea|líneas|raya|rayas|toque|toques|pipazo|pipazos|droga|drogas|piquete"
)
_A_QUE: Final = "máquinas|tragaperras|lotería|póker|ruleta|gallos|caballos|quiniela"
SPANISH: Final = {
    "never": as_written(
        f"{_SIN_TOMARLA}|sin ... {_MEDICINAS}",
        f"{_MEDICINAS} ... voy|quiero|quisiera|pienso|espero a? {_SIN_TOMARLA}",
        "comprar|conseguir|buscar|pedir|robar|juntar|guardar unas|más|mas|otras|muchas|algunas|las? pastillas|gotas",
        f"tomar|tomarme|tragar|tragarme todas|todo|muchas|más|mas|varias|un ... {_MEDICINAS}",
        "volver|empezar|regresar a beber|tomar|fumar|consumir|usar|drogarme|apostar|vender",
        "ponerme|sentirme|andar|estar bien|muy|súper? drogado|drogada|borracho|borracha|pedo|peda|high|loco|loca|hasta",
        "comprar|conseguir|tomar|beber|buscar|probar|echarme un|una|unos|más? alcohol|droga|drogas|trago|tragos",
        "conseguir|buscar|comprar|tomar|tomarme|echarme algo para|de|fuerte",
        "no|nunca|jamás volver? a? salir|despertar|despertarme|levantarme|regresar",
        "y|para no|nunca|jamás volver|regresar $",
        "no|nunca|jamás volver? a? ver|hablar a|con? nadie",
        "dormir|dormirme|descansar|irme|ir para siempre",
        "irme con mi|mis|él|ella|ellos|dios|diosito",
        "irme|ir al cielo",
        "estar con dios|diosito",
        "dios|diosito que? me lleve|recoja",
        "que me lleve|recoja dios|diosito|ya",
        "le|les|te voy|quiero|quisiera a? dejar|regalar|repartir la|el|mi|mis|los|las|todo|todas|todos|lo",
        "dejarle|dejarles|regalarle|regalarles la|el|mi|mis|los|las|todo|todas|todos",
        "regalar|repartir|donar mi|mis|todo|todas|todos|las|lo",
        "dejar la|el|mi|mis|todo|los|las ... a mi|mis|ella|él|ellos",
        "dejar todo|todas|todos|mis|las|los ... arreglado|arreglada|arreglados|arregladas|orden|listo|listos|listas",
        "quién|quien se quede con",
        "me quiero|voy a? despedir",
        "despedirme|despedida|testamento|adiós",
        "última|último carta|abrazo|beso",
        "cuando yo ya? no? esté|falte",
        "cuando falte $",
        "poner|pasar|dejar ... a nombre de",
        "mi funeral|entierro|velorio",
        "morir|morirme|morirse|matarme|suicidarme|ahorcarme|colgarme|aventarme|lastimarme|dañarme|desaparecer|desaparecerme",
        "quitarme|acabar|terminar con? mi|la vida",
        "acabar|terminar con todo",
        "hacerle|hacerles|hacerme|hacernos daño",
        "cortarme las|los|otra|$",
        "me vende|venden|surte|vendía $",
        "unos|un|otro|otros six|trago|tragos",
    ),
    "to_somebody": as_written(
        "estar|ir|irme|quedarme|vivir|dormir|descansar|reunirme|juntos|juntas con",
        "alcanzar|alcanzarlo|alcanzarla|seguir|seguirlo|seguirla|encontrarme|ver|verlo|verla|abrazar|abrazarlo|abrazarla",
    ),
    "keeps_away": as_written(
        "dejar de ir|llamar|comprar|tomar|beber|ver|fumar|usar|consumir|buscar|andar",
        f"dejar|dejé|dejo|dejado|dejando|solté|soltar la|el|las|los|esta|esa? {_BEBIDA}",
        "lejos|alejarme|apartarme|salirme|salir|limpio|limpia|sobrio|sobria de|del",
        "tirar|vaciar|borrar|bloquear|evitar|sin|botar",
        "no volver|ir|entrar a|al",
        "no comprar|tomar|beber|probar|pasar|tocar|necesitar|depender",
    ),
    "uses": as_written(
        "fumo|vapeo|esnifo|pisteo",
        "me drogo|emborracho|inyecto|pico",
        "me pongo pedo|peda|borracho|borracha",
        f"me? tomo|bebo|meto|echo|chingo|aviento {_UNA}? {_DE_TOMAR}",
        "tomo|bebo todos|todas los|las días|noches|fines|viernes|sábados",
        f"juego|apuesto dinero|plata|lana|{_A_QUE}",
        f"juego|apuesto a|en la|las|los? {_A_QUE}",
    ),
    "uses_alone": as_written(
        f"tomo|bebo|consumo|apuesto|juego|chupo {_UNA}?", f"me tomo|bebo|meto|echo|pico|chingo|aviento {_UNA}"
    ),
}
LEADS_BACK: Final = {
    "en": word_set(
        "dealer dealer's dealers plug plug's bottle bottles beer beers wine liquor booze vodka whiskey whisky rum tequila six-pack bar "
        "bars pub casino casinos slots gamble weed coke cocaine heroin meth crack dope fentanyl oxy oxys percs xanax"
    ),
    "es": word_set(
        "dealer díler diler conecte conecta puntero jíbaro jibaro botella botellas cerveza cervezas cervecita cervecitas vino vinito tequila "
        "vodka ron caguama caguamas bar bares cantina cantinas antro casino bingo apostar apuesta apuestas maquinita maquinitas tragaperras "
        "tragamonedas mota coca cocaína cocaina cristal heroína heroina piedra fentanilo chela chelas cheve cheves birra birras guaro "
        "aguardiente mezcal pulque fernet whisky güisqui licor porro porros faso merca perico bazuco basuco tusi tachas vinatería vinateria "
        "licorería licoreria licorera botillería botilleria trago tragos copita copitas borrachera peda"
    ),
}
"""Whoever wishes for one of these, or goes to one, wishes for a fall, unless they keep away from it."""
GONE: Final = {
    "en": word_set("passed died dead gone heaven deceased buried late afterlife"),
    "es": word_set("falleció murió muerto muerta fallecido fallecida difunto difunta cielo descanse finado finada faltó partió"),
}
"""Of whom one of these is said is not to be met again."""
OF_THEM: Final = {
    "en": word_set("she she's he he's they they've it's since"),
    "es": word_set("ella él ellos ya se falleció murió desde hace que"),
}
"""A sentence that begins with one of these may tell of those whom the sentence before it named."""
NO_USE: Final = {
    "en": word_set("not no never don't"),
    "es": word_set("no ni nunca jamás jamas tampoco sin"),
}
"""After one of these, in its clause, use is told of that is over."""
NAMES_A_THING: Final = {"en": frozenset[str](), "es": word_set("el del mi su un este mucho lo la los las")}
"""After one of these "consumo" and "juego" are nouns, and what one takes ("me la tomo") is a pill as well as a drink."""
GOES_ON: Final = {
    "en": word_set("and or so because but every until till before after then when to most daily"),
    "es": word_set("y e o porque pero para pa cada hasta cuando antes después despues luego diario siempre solo sola"),
}
"""Before one of these a habit is told without what is drunk or taken."""
LESS: Final = {"en": word_set("less"), "es": word_set("menos")}
"""Whoever uses less tells of a change."""
POINTS: Final = {
    "en": word_set("it that this"),
    "es": word_set(
        "eso esto aquello lo así hacerlo anotarlo apuntarlo escribirlo intentarlo probarlo lograrlo decirlo decírselo contárselo"
    ),
}
"""They point at what was said before, which nobody finds again who meets the sentence alone."""
NAMES_NOTHING: Final = {
    "en": word_set(
        "i i'm i'll i'd am will would want wanna like love hope plan going gonna can to too just really still also definitely so yes yeah "
        "ok okay well and then right now do try start write keep save say ask practice practise down like exactly today tonight tomorrow "
        "again soon way myself"
    ),
    "es": word_set(
        "yo sí si ya y pues bueno también se le les me voy a quiero quisiera puedo gustaría gustaria espero pienso hacer anotar apuntar "
        "escribir intentar tratar de probar lograr decir contar guardar tal cual mismo bien hoy en la esta noche tarde mañana manana "
        "ahora ahorita pronto temprano"
    ),
}
"""Words that, beside one that points, name nothing."""
