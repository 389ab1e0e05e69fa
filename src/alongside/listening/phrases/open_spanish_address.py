"""To whom a Spanish form speaks: the rules are written for "tú", and said to "usted" and to "vos" as well.

Questions to "usted" look otherwise throughout, so that the rules for them are made of those for "tú". A question to "vos" is
heard as one to "tú", and its form is said to "vos" at the end: the words of the person who is asked are then right again, too.
"""

import re
from typing import Final

from alongside.listening.words import PLAIN

from .open_rules import Rules, rules_in
from .open_spanish_plain import with_accents

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
te instalaste => se instaló
te acomodaste => se acomodó
sentirte => sentirse
para ti => para usted
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
fumas => fuma
necesitas => necesita
sabes => sabe
sientes => siente
recuerdas => recuerda
crees => cree
piensas => piensa
sigues => sigue
llevas => lleva
confías => confía
prefieres => prefiere
eres => es
eras => era
lograste => logró
conseguiste => consiguió
encontraste => encontró
agarraste => agarró
juntaste => juntó
ahorraste => ahorró
completaste => completó
descansaste => descansó
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
sales => sale
platicas => platica
acudes => acude
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
    return _as_begun(found[0], said)


def _as_begun(before: str, said: str) -> str:
    return said[:1].upper() + said[1:] if before[:1].isupper() else said


def to_both(rules: Rules) -> Rules:
    """The rules for "tú", and after them the same for "usted"."""
    return (*rules, *((_by_usted(_to_usted(asked)), _to_usted(form)) for asked, form in rules if _to_usted(asked) != asked))


def _by_usted(asked: str) -> str:
    return asked.replace("<done>", "<donebyusted>").replace("<doing>", "<doingbyusted>")


_VOS: Final = dict(
    rules_in("""
tienes => tenés
quieres => querés
puedes => podés
sientes => sentís
duermes => dormís
vives => vivís
piensas => pensás
sigues => seguís
prefieres => preferís
vienes => venís
dices => decís
sales => salís
eres => sos
acuerdas => acordás
recuerdas => recordás
cuentas => contás
acuestas => acostás
despiertas => despertás
cuéntame => contame
necesitas => necesitás
crees => creés
sabes => sabés
llevas => llevás
llamas => llamás
hablas => hablás
haces => hacés
pasas => pasás
trabajas => trabajás
contigo => con vos
ti => vos
""")
)
_TO_VOS: Final = re.compile(rf"\b(?:{'|'.join(_VOS)})\b", re.IGNORECASE)
_HEARD: Final = {vos.translate(PLAIN): tu for tu, vos in _VOS.items() if not vos.endswith("vos")}
_OF_VOS: Final = "|".join(
    {spelled for vos in _VOS.values() if not vos.endswith("vos") for spelled in (vos, vos.translate(PLAIN))}
)


def _as_tu(found: re.Match[str]) -> str:
    return _HEARD[found[0].lower().translate(PLAIN)]


HEARD_AS_TU: Final = (
    (r"(?i)\bpara vos\b", "para ti"),
    (r"(?i)\bcon vos\b", "contigo"),
    (r"(?i)[, ]+vos$|^vos |(?<=\w) vos\b", ""),
    (rf"(?i)\b(?:{_OF_VOS})\b", _as_tu),
)
"""How a question to "vos" is heard as one to "tú", with or without its accents."""
_NO_VERB: Final = (
    "est|m|adem|atr|detr|jam|dem|quiz|comp|inter|ingl|franc|despu|trav|estr|rev|portugu|veintitr|andr|in|tom|nicol|mois"
)
_ONLY_VOS: Final = "|".join(vos.translate(PLAIN) for tu, vos in _VOS.items() if vos.translate(PLAIN) != tu.translate(PLAIN))
_SAYS_VOS: Final = re.compile(
    rf"\b(?:{_ONLY_VOS}|che|decime|fijate|laburo|pib[ea]s?|(?!(?:{_NO_VERB})[áé]s\b)[a-zñ]+(?<![aei]r)[áé]s|[a-zñ]+(?<!pa)ís)\b",
    re.IGNORECASE,
)
_SAYS_VOSOTROS: Final = re.compile(r"\b(?:os|vosotr[oa]s|(?!dieci|veinti)\w+[áé]is)\b", re.IGNORECASE)
_SAYS_USTED: Final = re.compile(r"\b(?:[uU]sted|[sS]umercé|(?:[dD]on|[dD]oña) [A-ZÁÉÍÓÚ]\w+)\b")
_SAID_TO_TU: Final = re.compile(rf"\b(?:te|tu|tus|tú|{'|'.join(_VOS)})\b", re.IGNORECASE)


def as_spoken(form: str, turn: str) -> str | None:
    """A form as whoever said a turn speaks to somebody; None where it would speak otherwise.

    "Vivís" and the like are of "vosotros" as well, so that nobody is told "vos" in a turn that says so.
    """
    said = with_accents(form)
    if _SAYS_USTED.search(turn):
        return None if _SAID_TO_TU.search(said) else said
    if _SAYS_VOS.search(turn) and not _SAYS_VOSOTROS.search(turn):
        return _TO_VOS.sub(lambda found: _as_begun(found[0], _VOS[found[0].lower()]), said)
    return said
