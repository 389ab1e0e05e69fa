"""Words of Spanish questions, by the names that they have in the patterns of `open_spanish`; and what "usted" is told for "tú"."""

import re
from typing import Final

from .open_rules import Rules, rules_in

WORDS: Final = {
    "POSITIVE": (
        "apoyado|apoyada|acompañado|acompañada|escuchado|escuchada|cómodo|cómoda|tranquilo|tranquila|aceptado|aceptada|"
        "respetado|respetada|comprendido|comprendida|valorado|valorada|motivado|motivada|incluido|incluida"
    ),
    "NEGATIVE": (
        "nervioso|nerviosa|ansioso|ansiosa|preocupado|preocupada|enojado|enojada|molesto|molesta|cansado|cansada|"
        "estresado|estresada|agobiado|agobiada|frustrado|frustrada|decepcionado|decepcionada|avergonzado|avergonzada|"
        "aburrido|aburrida|sorprendido|sorprendida|incómodo|incómoda|aislado|aislada|agotado|agotada|inquieto|inquieta|"
        "desanimado|desanimada|confundido|confundida|celoso|celosa|perdido|perdida|excluido|excluida|atorado|atorada|"
        "abrumado|abrumada|tentado|tentada|triste|mal|peor|culpable|irritable"
    ),
    "GLAD": (
        "contento|contenta|emocionado|emocionada|orgulloso|orgullosa|aliviado|aliviada|satisfecho|satisfecha|agradecido|"
        "agradecida|ilusionado|ilusionada|entusiasmado|entusiasmada|feliz|bien|mejor|alegre"
    ),
    "SO": "muy|más|un_poco|tan|bastante|algo|demasiado|todavía|menos",
    "HARD": (
        "difícil|fácil|triste|fuerte|feliz|diferente|estresante|agotador|agotadora|duro|dura|pesado|pesada|incómodo|"
        "incómoda|raro|rara|extraño|extraña|doloroso|dolorosa|complicado|complicada|solitario|solitaria|confuso|confusa"
    ),
    "QUALITY": (
        "@HARD|útil|bien|mal|mejor|peor|importante|interesante|agradable|divertido|divertida|bueno|buena|malo|mala|"
        "bonito|bonita|lindo|linda|tranquilo|tranquila"
    ),
    "WELL": "bien|mal|mejor|peor",
    "NICE": "bonito|divertido|especial|nuevo|lindo|diferente|interesante|rico|bueno|más",
    "DAY": "día|semana|fin_de_semana|mes|noche|mañana|tarde|cumpleaños|viaje|visita|navidad|año",
    "GOOD": "buen|buena|mal|mala|lindo|linda|bonito|bonita|gran",
    "THAT": "sobre|de|con|para|en|acerca_de",
    "FEELING": "@POSITIVE|@NEGATIVE|@GLAD",
    "ESTADO": "sobrio|sobria|sin_beber|sin_consumir|sin_fumar|sin_trabajo|sin_trabajar|separado|separada|aquí|ahí",
    "DECIRLE": "llamarlo|llamarla|hablarle|pedirle|preguntarle|decirle|contarle|escribirle|visitarlo|visitarla",
    "LUGAR": "tranquilo|tranquila|ruidoso|ruidosa|cómodo|cómoda|bonito|bonita|largo|larga",
    "SOLO": "solo|sola",
    "OFTEN": "mucho|seguido|a_menudo|todos_los_días|alcohol|cada_día|diario",
}
_USTED: Final = dict(
    rules_in("""
te s=sientes|sentiste|sentías => se s=siente|sintió|sentía
te {s} => se {s}
te sientes => se siente
te sentiste => se sintió
te has sentido => se ha sentido
te sentías => se sentía
te llevas => se lleva
te acuerdas => se acuerda
te acordaste => se acordó
te levantas => se levanta
te despiertas => se despierta
te acuestas => se acuesta
te mudaste => se mudó
te enteraste => se enteró
te duermes => se duerme
sentirte => sentirse
para ti => para usted
entre tú => entre usted
de ti => de usted
estás => está
estabas => estaba
estarías => estaría
quieres => quiere
quisieras => quisiera
puedes => puede
podrías => podría
pudiste => pudo
tienes => tiene
tuviste => tuvo
has => ha
vas => va
vives => vive
trabajas => trabaja
duermes => duerme
dormiste => durmió
comes => come
comiste => comió
bebes => bebe
bebiste => bebió
fumas => fuma
fumaste => fumó
consumes => consume
consumiste => consumió
necesitas => necesita
sabes => sabe
recuerdas => recuerda
crees => cree
piensas => piensa
sigues => sigue
llevas => lleva
confías => confía
extrañas => extraña
prefieres => prefiere
eres => es
eras => era
lograste => logró
desayunaste => desayunó
cenaste => cenó
almorzaste => almorzó
descansaste => descansó
tomaste => tomó
te => le
tu => su
tus => sus
cuéntame => cuénteme
quieras => quiera
quisiste => quiso
necesites => necesite
puedas => pueda
ves => ve
hablas => habla
llamas => llama
haces => hace
hiciste => hizo
supiste => supo
aprendiste => aprendió
notaste => notó
dejaste => dejó
empezaste => empezó
decidiste => decidió
llegaste => llegó
conociste => conoció
creciste => creció
te trata => le trata
recibiste => recibió
pasas => pasa
pasaste => pasó
te sentirías => se sentiría
te acostumbraste => se acostumbró
rezas => reza
recibes => recibe
ayudarte => ayudarle
fuiste => fue
""")
)
_CHOICES: Final = "|".join(re.escape(told).replace(r"\ ", "[ _]") for told in sorted(_USTED, key=len, reverse=True))
_TO_YOU: Final = re.compile(rf"(?<![^\W_])(?<![<{{])(?:{_CHOICES})(?![^\W_])(?![>}}=])", re.IGNORECASE)


def _to_usted(text: str) -> str:
    return _TO_YOU.sub(_instead, text)


def _instead(found: re.Match[str]) -> str:
    said = _USTED[found[0].replace("_", " ").lower()]
    said = said.replace(" ", "_") if "_" in found[0] else said
    return said[:1].upper() + said[1:] if found[0][:1].isupper() else said


def to_both(rules: Rules) -> Rules:
    """The rules for "tú", and after them the same for "usted"."""
    return (*rules, *((_by_usted(_to_usted(asked)), _to_usted(form)) for asked, form in rules if _to_usted(asked) != asked))


def _by_usted(asked: str) -> str:
    return asked.replace("<done>", "<donebyusted>").replace("<doing>", "<doingbyusted>")
