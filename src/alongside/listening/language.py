"""Which language words are in: English, Spanish, or one we do not know."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Final, Literal

from .conversation import Conversation, Role, Turn
from .reading import ReadTurn
from .words import composed, in_latin_letters, word_set

Language = Literal["en", "es", "other"]

_OURS: Final[dict[Language, frozenset[str]]] = {
    "en": word_set(
        "the i you and it a to that so in it's like on of what yeah do was i'm not okay is me know for my with one at be have "
        "your about don't just that's no got there if then he she right up how you're can go well but get all there's this out "
        "they would i've i'd did want when had her or think are could been good oh time see we from really them you've i'll "
        "what's some as you'd something can't yes were by an his him has who because why us our their will said feel help says "
        "am any does more than thank thanks hi hello after before over into until off told asked need day"
    ),
    "es": word_set(
        "que de la el y no en lo me se a es un una por con para los mi te pero más mas como qué yo muy eso ya sí si está esta tú "
        "tu su las tengo estoy porque cuando hay le al del bien ella él o ni va fue era todo todos nada así también tiene "
        "quiero quiere puedo hoy este esto esa ese soy son sin les nos hace cómo gracias usted vez tan aquí donde desde hasta "
        "estás tienes ser hacer solo antes después siempre nunca mí sus he has voy algo ahora tus hola dije dijo día"
    ),
}
# Neighbours that would otherwise pass for Spanish or English, each with the words that it shares with them.
_OTHERS: Final = (
    # Portuguese, Galician, Catalan
    word_set(
        "que de a o e não se em um uma por com para os as mim me te lhe mas mais como eu você muito isso já sim está sua seu tenho "
        "estou porque quando há ao à do da dos das no na bem ela ele ou nem foi era todo tudo nada assim também tem quero hoje "
        "este isto esse essa são sem nos faz obrigado obrigada vez aqui onde desde até meu minha só nunca sempre gente pra tá vou"
    ),
    word_set(
        "que de a o e non se en un unha por con para os as mi me te che lle pero máis mais como eu ti moi iso xa si está súa seu "
        "teño estou porque cando hai ao á do da dos das no na ben ela el ou nin foi era todo nada así tamén ten quero hoxe este "
        "isto ese esa son sen nos fai grazas vez aquí onde dende ata meu miña cun cunha coa só nunca sempre tes estás"
    ),
    word_set(
        "que de la el i no en ho em es un una per amb als me te més com què jo molt això ja sí si està tu et seva seu les tinc "
        "estic perquè quan hi li al del bé ella ell o ni va és era tot res així també té vull avui aquest aquesta són sense "
        "ens fa gràcies cop aquí on des fins els meva meu només mai sempre però ser fer a se dels pel m'ha t'ha s'ha he has"
    ),
    # French, Haitian Creole, Italian, Romanian with its marks and without
    word_set(
        "je de que pas vous est le la et les un une ce c'est j'ai mais pour à a en il elle on ne tu me te se qui dans avec sur plus "
        "très bien oui non ça suis moi toi mon ma mes ton ta ses son au aux du des sont était fait comme comment quoi quand si ou où "
        "nous ils parce aussi tout rien jamais toujours cette ai as va vais y"
    ),
    word_set(
        "mwen ou li nou yo pa ki ak nan pou se te ap gen sa la a yon men tou anpil fè di vle kapab ka m map wap kijan kisa wi non "
        "mèsi lè depi tankou konsa an si de sou kote jodi toujou janm pral bezwen avèk w l n ba konnen byen ta epi mal"
    ),
    word_set(
        "che non di è un una il la per mi sono ma come ho con questo questa anche e a in lo si ti ci le gli i del della al da io tu "
        "lei lui noi se perché quando molto bene più sì no hai era tutto niente mai sempre mio mia qui dove cosa c'è po voglio "
        "fatto stato su o ne grazie sto chi"
    ),
    word_set(
        "că nu și este de mai cu o un la în pe mă să se te am ai a are au eu tu el ea noi ei ce cum când unde dar sau din pentru "
        "foarte bine îmi îți mi ți fi fost e sunt ești era acum asta aici acasă vreau știu tot nimic niciodată prea da ca si sa ma "
        "in imi iti stiu cand despre mult va"
    ),
    # German, Dutch, Polish
    word_set(
        "ich und das nicht ist die der es sie zu ein was mit aber auch wie dir mir du wir ihr er den dem eine einen auf für im in "
        "von so ja nein habe hast hat bin bist sind war mich dich sich mein meine dein noch schon nur wenn weil dass geht gut sehr "
        "hier da man kann will muss wird danke warum nichts immer nie an als"
    ),
    word_set(
        "ik het dat een niet en de is je van maar ook wat met voor hij ze we wij jij u er in op aan te zijn was heb hebt heeft ben "
        "bent mijn jouw hem haar die dit daar hier nog al wel geen ja nee goed hoe waar als om naar bij dan kan wil moet gaat gaan "
        "toch omdat altijd nooit me mij zo over"
    ),
    word_set(
        "nie się to na że jest w z i do jak ale co mam tak po o za mnie mi ja czy już tylko być jestem był było masz ma go jej mu ten "
        "ta te dla od bo też bardzo no my ty on ona a sie ze juz"
    ),
)
_LISTS: Final = (*_OURS.values(), *_OTHERS)
_IN_LISTS: Final = {word: [at for at, one in enumerate(_LISTS) if word in one] for word in frozenset().union(*_LISTS)}
_WORD: Final = re.compile(r"(?<![\w/])[^\W\d_]++(?:'[^\W\d_]++)*+(?!/)")
"""A word that is none of the letters of "y/o" or "w/"."""
_NAME: Final = re.compile(r"\b(?i:(?:del?|las?|los|el|y|da|di|du|le|van|von|der)\s){1,3}(?=[A-ZÀ-Þ])")
"""What stands before a name tells whose name it is ("María de la Cruz", "El Paso"), not what is spoken."""
_FEW: Final = 10
_COMMON: Final = 0.2
"""Of the words beyond the first few, so many are among the commonest in any text of English or Spanish."""
_FOREIGN: Final = 2
SURELY: Final = 3
"""So many common words more make it certain."""
_PIECE, _PIECES = 400, 30
"""Characters of a piece, and pieces: a longer text is judged by so much of it, from its beginning to its end."""


def language_of(texts: Iterable[str], *, otherwise: Language = "en", lead: int = 1) -> Language:
    """The language by its letters and its commonest words.

    It is `otherwise` until another has at least `lead` common words more.
    """
    text = _sampled("\n".join(texts))
    words = _words(text)
    common = _common(words)
    if not in_latin_letters(text) or max(common["en"], common["es"]) < _COMMON * (len(words) - _FEW):
        return "other"
    return _leading(common, otherwise, lead)


class Spoken:
    """The languages of a conversation, or of turns that were read: of each role, and of each turn.

    `usual` is what the specialist speaks, where that was found before.
    """

    def __init__(self, said: Conversation | Sequence[ReadTurn], usual: Language | None = None) -> None:
        self._role_of = _roles(said)
        self._of_turns: dict[int, Language] = {}
        turns = said.turns if isinstance(said, Conversation) else said
        whole = language_of(turn.text for turn in turns)
        both: tuple[Role, ...] = ("specialist", "person")
        self._usual = {role: self._of_role(turns, role, whole) for role in both}
        self._usual["specialist"] = usual or self._usual["specialist"]

    def _of_role(self, turns: Sequence[Turn] | Sequence[ReadTurn], role: Role, whole: Language) -> Language:
        own = (turn.text for turn in turns if self._role_of[turn.index] == role)
        return language_of(own, otherwise=whole, lead=SURELY)

    @property
    def usual(self) -> Language:
        """What the specialist speaks."""
        return self._usual["specialist"]

    def turn(self, turn: Turn | ReadTurn) -> Language:
        """What a turn is spoken in: as whoever says it mostly speaks, unless it surely is in another."""
        if turn.index not in self._of_turns:
            self._of_turns[turn.index] = self._of_turn(turn)
        return self._of_turns[turn.index]

    def _of_turn(self, turn: Turn | ReadTurn) -> Language:
        role = self._role_of[turn.index]
        if role == "other":
            return self.usual
        if not in_latin_letters(turn.text):
            return "other"
        return _leading(_common(_words(turn.text)), self._usual[role], SURELY)


def _roles(said: Conversation | Sequence[ReadTurn]) -> dict[int, Role]:
    """Who says each turn."""
    if isinstance(said, Conversation):
        return {turn.index: said.speakers.role_of(turn.label) for turn in said.turns}
    return {turn.index: turn.speaker for turn in said}


def _sampled(text: str) -> str:
    if len(text) <= _PIECE * _PIECES:
        return text
    return "\n".join(text[at : at + _PIECE] for at in range(0, len(text), len(text) // _PIECES))


def _words(text: str) -> list[str]:
    """Its words in small letters; what is said several times over counts once ("no, no, no").

    So do the few words of somebody who says no others ("Sí." "Gracias." "Sí."): a handful stays a handful.
    """
    found = [word for word, _ in groupby(_WORD.findall(_NAME.sub(" ", composed(text).replace("’", "'")).lower()))]
    different = list(dict.fromkeys(found))
    return found if len(different) > _FEW else different


def _common(words: Iterable[str]) -> Mapping[Language, int]:
    """How many of the words are common in each language; of the neighbours, in the one where the most are."""
    found = [0] * len(_LISTS)
    for word in words:
        for at in _IN_LISTS.get(word, ()):
            found[at] += 1
    english, spanish, *others = found
    return {"en": english, "es": spanish, "other": max(others)}


def _leading(common: Mapping[Language, int], otherwise: Language, lead: int) -> Language:
    """Ours before the neighbours', where both have about as many; `otherwise` before any that does not lead it."""
    ours: Language = "es" if common["es"] > common["en"] else "en" if common["en"] > common["es"] else otherwise
    if common["other"] >= common[ours] + max(lead, _FOREIGN):
        return "other"
    return ours if common[ours] >= common[otherwise] + lead else otherwise
