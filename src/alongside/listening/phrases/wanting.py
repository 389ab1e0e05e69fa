"""How somebody says what they want, or are about to do, now and plainly: the person's own view of a talk shows only such sentences.

A wish for one's children or parents ("that my daughter sees me awake") is one's own. A wish stands at the beginning of a sentence
or of a clause. What was, what might be, what others want and what is not wanted is told in the same words, so that whatever could
turn it round keeps a sentence out.
"""

from typing import Final

from alongside.listening.words import word_set

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
_PASO: Final = (
    "escribir|escribirle|llamar|llamarla|llamarlo|llamarle|preguntar|preguntarle|pedir|pedirle|decir|decirle|poner|llevar|ir|hablar|"
    "hacer|hacerlo|empezar|buscar|salir|caminar|mandar|mandarle|intentar|avisar|avisarle|acompañar|dejar|traer|anotar|visitar|ver|"
    "terminar|estudiar|aprender|trabajar|cocinar|coser|pagar|ahorrar|inscribirme|levantarme|cambiar|limpiar|regresar|volver"
)
_NUESTROS: Final = "hija|hijo|hijas|hijos|niña|niño|niñas|niños|bebé|familia|mamá|papá|hermana|hermano|nieto|nieta|nietos"
SPANISH: Final = {
    "wishes": {
        1.0: (
            "sí? quiero|quisiera|deseo|anhelo *",
            "lo que quiero es",
            "a? mí? me gustaría|encantaría *",
            "tengo muchas? ganas de *",
            "estoy tratando|intentando de? *",
            "estoy lista|listo|dispuesta|dispuesto|decidida|decidido para|a *",
            f"espero|pienso {_PASO}",
            f"le|la|lo|les|me? voy a {_PASO}",
            f"le|la|lo|les? puedo {_PASO} *",
            f"vamos a {_PASO} juntos|juntas",
        )
    },
    "is_none": {
        1.0: (
            "quiero|quisiera|gustaría|encantaría|espero|deseo que",
            "ganas de que",
            "haber",
            "no despertar|despertarme|vivir|existir|estar|sentir",
            "gritar|llorar|morir|morirme|matar|matarlo|matarla|pegarle|desaparecer|vomitar|perder|fracasar|saber|irme|decirte|"
            "preguntarte todo|a|de|que|la|lo|el|cómo|por|algo|una|cuando|ya",
            "quiero|quisiera|gustaría|encantaría|voy|ganas a|de? gritar|llorar|morir|morirme|desaparecer|vomitar|perder|fracasar|saber|"
            "tomar|tomarme|beber|fumar|consumir",
            "un|una|unos|unas|otro|otra trago|tragos|cerveza|cervezas|copa|copas|cigarro",
            "volver|volverme loca|loco",
        )
    },
    "not_wanted": {
        1.0: (
            "no|nunca ya? me|lo|la? quiero|quisiera|quería|necesito|gustaría|gusta|deseo",
            "quiero|quisiera|gustaría|encantaría|ojalá|tener querer|quisiera|ganas",
        )
    },
    "of_mine": {
        1.0: (
            f"quiero|quisiera|gustaría|encantaría que mi|mis|nuestra|nuestros {_NUESTROS} me? vea|vean|viera|vieran|confíe|confíen|sepa|"
            "sepan|supiera|supieran|conozca|conozcan|recuerde|recuerden|visite|visiten|crezca|crezcan",
        )
    },
}
MAY_PRECEDE: Final = {
    "en": word_set(
        "so and then well okay ok yeah yes oh man look listen honestly right now the thing is truth because i think guess know exactly "
        "god what today tomorrow tonight next this week monday tuesday wednesday thursday friday saturday sunday on in morning for me "
        "someday one day really"
    ),
    "es": word_set(
        "y ya pues bueno la verdad es que hoy esta este noche mañana tarde ahora mira oye sí yo honestamente solo sólo ay creo porque "
        "lunes martes miércoles jueves viernes sábado domingo semana el día un algún después luego entonces por eso también lo"
    ),
}
"""Words before a wish, in its clause, that turn nothing round."""
TURNS: Final = {
    "en": word_set(
        "but though although however instead except unless if whether until wish would've could've should've said says say told tells "
        "thought thinks supposed"
    ),
    "es": word_set("pero aunque sino excepto salvo si dijo dije dice dicen decía decían pensaba pensé hubiera habría pudiera"),
}
"""Whoever says one of these in the same sentence says more than one thing, or what might be, or what somebody said."""
JOINS: Final = {"en": word_set("and so because"), "es": word_set("y e porque así")}
"""After one of these a clause begins as it does after a comma."""
