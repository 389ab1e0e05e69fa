"""The words by which `leave` knows that somebody wants to be told, or is asked whether they do. Spanish without accents."""

import re
from dataclasses import dataclass
from re import Pattern
from typing import Final

from alongside.listening.words import word_set


@dataclass(frozen=True, slots=True)
class Words:
    """Of one language: how somebody seeks to be told, is offered to, refuses, refuses only in appearance, and is asked leave.

    `tags` end a question that asks for nothing; whoever is `willing` to hear `about` something, or `it`, was offered it.
    """

    seeks: Pattern[str]
    offers: Pattern[str]
    refuses: Pattern[str]
    no_means_yes: Pattern[str]
    asks_leave: Pattern[str]
    tags: frozenset[str]
    willing: frozenset[str]
    about: frozenset[str]
    it: frozenset[str]


def _any(pattern: str) -> Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


ENGLISH: Final = Words(
    seeks=_any(
        r"(?:^|[.,!?;:]\s|\b(?:please|just|you|so|and|then|well|okay|now|here|to) )(?:tell|show|help|teach|give) me\b|\bgimme\b"
        r"|\b(?:advice|advise|suggest\w*|recommend\w*|tips?|ideas?|any thoughts|your (?:take|opinion|thoughts|two cents)|any help)\b"
        r"|\b(?:hear|know) (?:what|how) you\b"
        r"|\b(?:what|how) (?:you(?:'d| would| did| do| think)|(?:would|did|do) you|should i|do i)\b"
        r"|\bif you were me\b|\bin my (?:shoes|place)\b"
        r"|\b(?:should i|open to|i'm listening|all ears|go ahead|go on|go for it|out with it)\b"
        r"|\b(?:say it|let's (?:hear|have) it|let me have it|put it in|spit it out|don't mind|i'd like (?:that|to hear|it))\b"
        r"|\b(?:don't|do not) (?:know|have an? \w+|have a clue) (?:what|how|where|who)\b"
    ),
    offers=_any(
        r"\b(?:(?:can|could|may|might|shall|should) i|mind if|if you(?:'d)? (?:want|like)|advice|suggest"
        r"|what i(?:'d| would| did| do))\b"
        r"|\b(?:an?|one|my|some|couple of|got) (?:\w+ )?(?:ideas?|thoughts?|suggestions?|tips?|things?)\b"
    ),
    refuses=_any(
        r"^\W*(?:(?:um|uh|well|oh)\W+)?(?:no|nope|nah|not|don't|please don't)\b|\b(?:rather not|no thanks|no thank you)\b"
    ),
    no_means_yes=_any(r"^\W*(?:no|nah)\W+(?:do|go|say|please|put|that's|it's|of course|i'd like|i don't mind|i want|tell)\b"),
    asks_leave=_any(
        r"\b(?:if you(?:'d)? (?:want|like|let me|allow|care)|if you'll let me|(?:if|is|would) (?:it|that|it's|that's)"
        r"(?: is| be)? (?:ok|okay|all right|alright|useful|fine|any use|any help)|if you're (?:ok|okay|all right|alright|open)|if i may"
        r"|may i|might i|can i|could i|mind if|would you mind|don't mind|since you ask\w*|you asked|you wanted to (?:hear|know)"
        r"|want (?:an|my|to hear|one|it)|(?:ok|okay|all right|alright) if|take it or leave it|with your (?:leave|permission|ok|okay|say-so)"
        r"|tell me to (?:stop|butt out|mind my|shut up|hush))\b"
    ),
    tags=word_set(
        "right remember okay ok yeah no huh see isn't wasn't didn't don't doesn't aren't wouldn't haven't i you we it he she they know"
    ),
    willing=word_set(
        "want like care curious interested willing open help use useful okay ok alright up ready room space good put mind"
    ),
    about=word_set(
        "hear idea ideas thought thoughts tell told share shared say said suggest suggestion know advice tip tips opinion my i "
        "something think thinking hack"
    ),
    it=word_set("it one that them some"),
)

_WANT: Final = r"(?:quieres|queres|quiere|quisieras?|gustas|te gustaria|le gustaria|te late|te interesa|le interesa)"
_TELL: Final = r"(?:decir|contar|platicar|compartir|dar|sugerir|proponer|recomendar|preguntar|comentar|explicar|pasar)"
_STARTS: Final = r"(?:^|[.,!?;:¿¡]\s*|\b(?:pues|y|pero|entonces|oye|oiga|no se|dime|digame|decime|saber|oir|escuchar) )"
SPANISH: Final = Words(
    seeks=_any(
        rf"{_STARTS}(?:dime|digame|decime|cuentame|cuenteme|ayudame|ayudeme|ensename|enseneme|explicame|expliqueme|orientame|orienteme)\b"
        r"|\b(?:aconsej\w+|un consejo|(?<!no quiero )(?<!sin )consejos|tu consejo|su consejo)\b"
        r"|\b(?:me (?:dices|decis|cuentas|ayudas|explicas|recomiendas|recomendas|sugieres|aconsejas)|recomiendame|recomiendeme)\b"
        r"|\b(?:una idea|alguna idea|ideas|algun tip|tips|tu opinion|su opinion|que opinas?)\b"
        rf"|{_STARTS}(?:que|como) (?:tu |usted |vos )?(?:le |lo )?(?:harias?|hiciste|hizo|hacias|hago|haces|hace uno|hacemos|piensas"
        r"|pensas|crees|cree|puedo hacer|debo hacer|deberia hacer|digo)\b"
        r"|\b(?:en mi lugar|si (?:tu )?(?:fueras|fuera) yo|si (?:usted )?fuera yo|te escucho|le escucho|soy todo oidos|sueltalo)\b"
        r"|^\W*(?:dale|echale|a ver|andale|orale|arre|adelante)\W*(?:$|[.,!;])"
        r"|\bno (?:se|tengo idea(?: de)?|le hallo|hallo|encuentro) (?:que (?:hacer|decir\w*|pensar|mas)|como (?:hacer\w*|decir\w*|empezar|salir"
        r"|pedir\w*|hablar\w*|le hago|hacerle)|a quien|por donde)\b"
    ),
    offers=_any(
        rf"\b(?:(?:te|le) (?:puedo|podria|cuento|digo|doy|comparto|paso|sugiero|propongo)|puedo|podria|me permit\w+|me dej\w+"
        rf"|si {_WANT}|si (?:te|le) parece|si no (?:te|le) (?:importa|molesta)|(?:te|le) (?:importa|molesta)|consejos?|suger\w+"
        r"|lo que yo (?:hice|haria)|lo que a mi me)\b"
        r"|\b(?:una?|unas|algunas?|alguna|mi|par de|otra) (?:\w+ )?(?:ideas?|sugerencias?|cosas?|cositas?|tips?|pregunta)\b"
    ),
    refuses=_any(
        r"^\W*(?:(?:este|eh|ay|pues|mm+|hm+|bueno|ahorita)\W+)*(?:no|nel|nah|ahorita no|mejor no|ahora no|hoy no|todavia no|tampoco)\b"
        r"|\b(?:prefiero que no|preferiria (?:que )?no|mejor no|no,? gracias|gracias,? pero no|ni me digas)\b"
    ),
    no_means_yes=_any(
        r"^\W*(?:no|nel|nah)\s*[,.;!…]\W*(?:pues )?(?:dime|digame|decime|cuentame|claro que si|claro\W*$"
        r"|claro\W+(?:adelante|dime|digame|dale)|por favor"
        r"|dale|adelante|andale"
        r"|esta bien|me gustaria|me encantaria|me interesa|me serviria|si\b|quiero (?:oir|escuchar|saber)|no me molesta)"
        r"|^\W*no (?:me molesta|hay problema|pasa nada|faltaba mas)"
    ),
    asks_leave=_any(
        rf"\b(?:si {_WANT}|si (?:tu )?(?:me )?(?:permites|permite|permitis|dejas|deja|aceptas|acepta)|si (?:te|le) (?:parece|sirve|interesa"
        rf"|late|acomoda)|si no (?:te|le) (?:molesta|importa)|si estas? de acuerdo|si se puede|con (?:tu|su) permiso|(?:te|le) puedo {_TELL}"
        rf"|(?:te|le) podria {_TELL}|puedo {_TELL}\w*|me permit\w+|me dejas|ya que (?:me )?pregunt\w+|me (?:preguntaste|pediste|preguntas"
        rf"|pides)|(?:te|le) (?:importa|molesta|parece bien) si|{_WANT} (?:oir|escuchar|saber|una?|mi|que (?:te|le)|otra)|tomalo o dejalo"
        r"|dime que (?:me calle|pare|no)|me dices que no)\b"
    ),
    tags=word_set(
        "no crees cree a poco verdad si eh ves sabes sabe ve entiendes entiende recuerdas te acuerdas me explico ok okey"
    ),
    willing=word_set(
        "quieres queres quiere quisieras quisiera gustas gustaria interesa late parece sirve serviria importa molesta puedo podria "
        "permites permite dejas deja dispuesto dispuesta animas anima espacio ganas ayudaria"
    ),
    about=word_set(
        "oir escuchar idea ideas contar cuente cuento contara platique platico platicar contarte contarle decir diga digo decirte "
        "decirle compartir comparta comparto "
        "sugerir sugiera sugiero sugerencia consejo consejos tip tips opinion mi yo algo propongo proponer pienso saber explique "
        "explico recomendar recomiende"
    ),
    it=word_set("la lo una uno eso"),
)
