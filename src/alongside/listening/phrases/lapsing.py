"""What somebody tells who used again or stayed away from something, and the words that say that more was told than that.

A phrase of using again counts only where a clause ends after it or one of `GOES_ON` follows: "I used the list" is no lapse, and
"I drank less" is none either.
"""

from typing import Final

from alongside.listening.words import word_set

from .never_wished import LEADS_BACK

_ADVERBS: Final = "just|really|even|also|then|again|still|actually|only|almost..."
_USED: Final = "drank|used|relapsed|smoked|vaped|slipped|slipped-up|drunk"
_DRINKS: Final = "beer|beers|wine|vodka|whiskey|whisky|rum|tequila|liquor|drinks|shots|joint|joints"
_FACED: Final = "go|call|show|ask|open|answer|text|read|tell|pick|reply|went|called|showed|asked|opened|answered|told|picked"
_APPROACH: Final = "ask|call|go|tell|say|show|talk|speak|try|text|write|open|answer|see|come|walk|knock"

_SOOTHES: Final = "works|helps|calms|numbs|relaxes|gets|shuts|lets"
_LIKE_OTHERS: Final = "like|as|normal|normally|without|again|sometimes|socially"
_NUMBER: Final = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|sixty|ninety|twenty|forty|fifty|some|few"

ENGLISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "used": {
        1.0: (
            f"i {_ADVERBS} {_USED} up?",
            f"i ... and {_USED} up?",
            "i|i've went|gone|been back to|on it|using|drinking",
            "i ended up using|drinking|drunk|high|smoking",
        )
    },
    "used_it": {
        1.0: (
            f"i drank|had|took|smoked ... {_DRINKS}",
            "i got|was so|really|pretty|very? drunk|high|wasted|hammered|stoned|loaded",
            "i fell off the wagon",
        )
    },
    "stayed_away": {
        1.0: (
            f"i didn't|never|couldn't|haven't {_FACED}",
            "i ... stayed home|inside|in|away in? bed?",
            "i skipped|ditched|avoided",
            "i missed the|my|a? meeting|appointment|group|class|shift|work|session",
            "if? i don't look|open|answer|ask",
            "i can't|don't see how",
        )
    },
    "shrinks": {
        1.0: (
            f"scared|afraid|ashamed|embarrassed|shy|nervous to {_APPROACH}",
            f"i can't|couldn't bring|make|get myself to {_APPROACH}",
            f"i don't|wouldn't dare to? {_APPROACH}",
            "i hate asking|calling|begging|bothering|telling",
            "i'd feel so? stupid|dumb|ashamed|embarrassed",
            "i would feel so? stupid|dumb|ashamed|embarrassed",
        )
    },
    "defends": {
        1.0: (
            "i drink|use|smoke|gamble|do because|'cause|cuz it|that|this works|helps|calms|numbs",
            f"drinking|using|smoking|it|weed|beer is|it's the only thing|way ... {_SOOTHES}",
            f"it's the only thing that {_SOOTHES}",
            f"wish i could just|still|only? drink|smoke|use {_LIKE_OTHERS}",
            "wish i could just|still|only? have one|two|a|some ... like",
            "want|wanna to? want to? *",
            "want|wanna to? want it|that",
            "i only|just smoked|drank|used|vaped|slipped once|twice|one|two|a|on|that|this",
            "if i don't count|say|tell it|that",
            "count it it didn't|doesn't happen|count",
        )
    },
    "lets_keep": {1.0: ("you can keep|have it|that|them $",)},
    "wants_no_end": {
        1.0: (
            "i don't|do|didn't not? really? want|wanna to? quit|stop",
            "i don't|do not? want to? quit|stop drinking|using|smoking",
        )
    },
    "tells_a_fact": {
        1.0: (
            "i|and just? put|stuck|shoved|stuffed it|that|them|those back in|on|under|where|inside",
            f"i had {_NUMBER} days|weeks|months|hours $",
            "i took the|my? pills|meds|tablets|medication|medicine as|like|the she|he|they|way|doctor told|said|showed|she|he|they|said?",
            "i went from * to * to *",
        )
    },
    "wavers": {
        1.0: (
            "^^ yeah|yes|okay|ok|well|hm|hmm|maybe? maybe|perhaps|yeah|okay $",
            "^^ yeah? could|might be $",
            "^^ i guess|suppose $",
            "^^ i guess|suppose so $",
            "^^ i don't|dunno know $",
            "^^ i dunno $",
            "^^ yeah|yes|okay|ok|maybe $",
            "^^ we'll see $",
        )
    },
}
_BEBIDAS: Final = "cerveza|cervezas|copa|copas|trago|tragos|vino|tequila|ron|vodka|caguama|caguamas"
_PENA: Final = "pena|miedo|vergüenza|flojera|cosa|nervios"
_ACERCARSE: Final = (
    "pedir|pedirle|pedirles|pedirlo|llamar|llamarla|llamarlo|llamarle|ir|decir|decirle|decirlo|hablar|hablarle|preguntar|preguntarle|"
    "entrar|contestar|abrir|escribir|escribirle|intentar|salir|contar|contarle|tocar"
)
_BEBI: Final = "bebí|fumé|consumí|recaí|recaje|tomé|emborraché|drogué"

_NUMERO: Final = "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|treinta|sesenta|noventa|veinte|unos|unas"

SPANISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "used": {
        1.0: (
            f"me? {_BEBI}",
            "volví a beber|tomar|fumar|consumir|caer|recaer|usar|drogarme",
            "terminé|acabé bebiendo|tomando|fumando|consumiendo|borracho|borracha|drogado|drogada",
            "me volví a emborrachar|drogar",
        )
    },
    "used_it": {
        1.0: (
            f"me? tomé|bebí|eché ... {_BEBIDAS}",
            f"{_BEBI} el|la lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin|otro|otra|misma|semana",
        )
    },
    "stayed_away": {
        1.0: (
            "no|nunca la|lo|le|les|me? fui|llamé|contesté|pregunté|abrí|pedí|dije|hablé|pude",
            "me? quedé en? la? cama|casa",
            "falté al|a",
            "si? no la|lo? miro|abro|contesto",
            "no veo cómo",
        )
    },
    "shrinks": {
        1.0: (
            f"me da|daría mucha|tanta|mucho|tanto? {_PENA} {_ACERCARSE}",
            f"me da|daría mucha|tanta|mucho|tanto? {_PENA} $",
            f"me cuesta mucho|tanto? {_ACERCARSE}",
            "no me atrevo|animo",
            f"qué {_PENA} {_ACERCARSE}",
            f"qué {_PENA} $",
        )
    },
    "defends": {
        1.0: (
            "bebo|tomo|fumo|consumo|uso|lo porque me|eso funciona|calma|ayuda|relaja|sirve",
            "bebo|tomo|fumo|consumo porque es lo",
            "lo único que me calma|relaja|duerme|quita",
            "ojalá|quisiera pudiera? beber|tomar|fumar|consumir como|normal|sin",
            "quiero|quisiera|gustaría querer *",
            "solo|sólo|nomás fumé|tomé|bebí|consumí una|dos|un|el vez|veces|lunes|martes|miércoles|jueves|viernes|sábado|domingo?",
            "si no lo cuento|digo no",
        )
    },
    "lets_keep": {1.0: ("te la|lo|las|los puedes quedar $",)},
    "wants_no_end": {1.0: ("no quiero dejarlo|dejarla", "no quiero dejar de beber|tomar|fumar|consumir")},
    "tells_a_fact": {
        1.0: (
            "lo|la|los|las volví a meter|guardar|poner en",
            "lo|la|los|las puse|metí|guardé otra vez|de en|nuevo en?",
            f"tenía {_NUMERO} días|semanas|meses $",
            "me? tomé las|mis|la pastillas|medicinas|pastilla|medicina como me? dijo|dijeron|indicó|recetó",
        )
    },
    "wavers": {
        1.0: (
            "^^ sí|bueno|pues|ajá|mm? quizá|quizás|tal|puede vez|ser? $",
            "^^ sí|bueno|pues|ajá $",
            "^^ no sé $",
            "^^ a ver $",
            "^^ supongo que? sí? $",
        )
    },
}

GOES_ON: Final = {
    "en": word_set("on in at after before last again anyway yesterday all until till because and so for with twice alone right"),
    "es": word_set("otra en anoche ayer hoy con después toda todo todos antes hasta porque y por solo sola"),
}
"""What may follow "I used" and "I drank", so that it is no list that was used and no coffee."""
LEANS: Final = {
    "en": word_set(
        "want wanna need hope wish will i'll we'll going gonna trying tried try ready plan planning start started starting stop "
        "stopped stopping quit poured threw flushed called asked told texted wrote went go call ask tell write text can able "
        "should shouldn't must coming back sober clean better help helped enough sick tired ashamed changed "
        "change different learned instead decided "
        "proud promised tomorrow"
    ),
    "es": word_set(
        "quiero quisiera necesito espero ojalá voy vamos puedo intento intenté trato traté lista listo empezar empecé empiezo dejar "
        "dejé tiré llamé pedí fui llamar pedir ir hablar hablé escribí conté sobrio sobria limpio limpia mejor ayuda ayudó "
        "basta cansado cansada harto harta cambiar cambié distinto aprendí "
        "decidí creo orgullosa orgulloso prometí sin"
    ),
}
"""Who says one of these beside it may lean to a change all the same, and is left to what was learned."""
GOES_ALL_THE_SAME: Final = {
    "en": word_set("want wanna will i'll we'll going gonna ready trying anyway started decided can"),
    "es": word_set("quiero quisiera voy vamos lista listo trato igual empecé decidí puedo intento gustaría"),
}
"""Who shrinks from something, or lets the other keep it, and says one of these may do it all the same."""
TEMPTS: Final = {
    "en": LEADS_BACK["en"] | word_set("party parties club drink drinking use using smoke smoking"),
    "es": LEADS_BACK["es"] | word_set("fiesta beber tomar fumar consumir bebí tomé fumé consumí"),
}
"""Who stayed away from one of these did not stay away from what they want."""
NAMED_BY: Final = word_set("the a an my that this el la un una mi ese esa")
"""After one of these stands a thing: "the call" is no step."""
TURNED_ROUND_BY: Final = word_set("no nunca tampoco not never")
