"""How the specialist stood towards the other: warmth, choice, pressure, and drift from the role.

The guideline in short. Reporting what a doctor or a judge said is not drift; a
reflection that starts "you feel" or "you want" is never advice, drift or a challenge;
one's own story is self-disclosure, and self-centred only when it takes the place of
the other's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, cast

from . import phrases
from .language import Language
from .phrasebook import phrasebook
from .reading import Code
from .sentences import HEARD
from .sentences import sentences as sentences_of
from .signs import Found, Signs
from .words import PLAIN, composed

# code: (its sign, how much a question weighs against it, how much a reflection does, and a report)
_BY_SIGN: Final[dict[Code, tuple[str, float, float, float]]] = {
    "affirmation": ("affirms", 1.2, 0.0, 0.0),
    "collaboration": ("collaborates", 0.0, 0.0, 0.0),
    "autonomy": ("gives_choice", 0.6, 0.0, 0.0),
    "confronting": ("confronts", 0.0, 0.8, 0.0),
    "dismissing": ("dismisses", 0.8, 0.8, 1.0),
    "compassion": ("comforts", 0.8, 0.0, 0.0),
    "self_disclosure": ("tells_own", 1.2, 0.0, 0.0),
    "diagnosing": ("diagnoses", 0.8, 0.0, 1.4),
    "treatment_planning": ("plans_treatment", 0.3, 0.0, 1.4),
    "enforcing": ("enforces", 0.8, 0.0, 1.2),
}
# Heard in a summary of what the other said, these are the other's words.
_HARD: Final = frozenset({"confronting", "dismissing", "diagnosing", "treatment_planning", "enforcing"})
# Words without which nobody diagnoses, plans treatment or enforces.
_NAMED_IN_ENGLISH: Final = {
    "diagnosing": re.compile(
        r"diagnos|disorder|syndrom|depress|bipolar|manic|mania\b|anxiety|anxious|ptsd|adhd|\bocd\b|psycho|schizo|borderline|narciss|"
        r"trauma|addict|alcoholi|withdrawal|panic attack|paranoi|dissociat|autis|codepend|relaps|insomnia|\bdenial\b"
    ),
    "treatment_planning": re.compile(
        r"medicat|medicine|\bmeds?\b|\bdos(?:e|es|age|ing)\b|\bpills?\b|\bmg\b|milligram|prescri|inhaler|patch|lozenge|nicotine|treatment|"
        r"therap|detox|rehab|taper|methadone|suboxone|buprenorphine|naltrexone|antidepress|insulin|inpatient|outpatient|\biop\b|clinic|"
        r"psychiatr|cbt\b|emdr\b|\baa\b|\bna\b|sessions?\b|lithium|lexapro|zoloft|prozac|xanax|ativan|klonopin|valium|adderall|seroquel|"
        r"abilify|wellbutrin|vivitrol|\b\w{3,20}(?:zepam|zolam|azine|raline|tiapine|oxetine|opram|zodone|pentin)\b"
    ),
    "enforcing": re.compile(
        r"\brules?\b|polic(?:y|ies)|sanction|probation|suspen|violat|allow|consequence|report|discharg|comply|compli|contract|required?\b|"
        r"requirement|mandat|drug test|tested|\btests?\b|curfew|kicked out|lose your|privilege|write you up|warning|strike|permitted|forbid|"
        r"expect|must\b|have to\b|can't\b|cannot\b|won't be\b"
    ),
}
_NAMED_IN_SPANISH: Final = {  # in letters without accents
    "diagnosing": re.compile(
        r"\bdiagnos|\btrastorno|\bsindrome|\bdepr|\bbipolar|\bmani[aco]|\bansied|\bansios|\bestres|\btept\b|\btdah?\b|\btoc\b|\bpsico|\bsico|"
        r"\besquizo|\bnarcis|\btrauma|\badict|\badicc|\balcoholi|\babstinencia|\bpanico|\bparanoi|\bdisoci|\bautis|\bcodepend|\bdependencia|"
        r"\brecai|\binsomnio|\bnegacion|\benferm|\bsintoma|\bludopat|\bfobia|patolog|\bbrote|\bpersonalidad|\bhiperactiv|\bdeficit|\bnervios|"
        r"\balucina|\bcomplejo\b|\bburnout|\bevitativ|\btoxic|\bdelirium|\bdemencia|\bcirrosis|\bdiabet|\bepilep|\b\w{3,20}(?:itis|osis|emia)\b"
    ),
    "treatment_planning": re.compile(
        r"\bmedica|\bmedicin|\bdosis|\bpastill|\bpildora|\btableta|\bcapsula|\bgot(?:as|itas)\b|\bmg\b|\bmiligramo|\breceta|\brecete|"
        r"\binhalador|\bparche|\bnicotina|\btratamiento|\bterap|\bdesintox|\brehab|\bmetadona|\bsuboxone|\bbupre|\bnaltrexona|\bantidepres|"
        r"\bantipsicot|\bdiuretic|\binsulina|\binter(?:na|ne(?!t)|nar|no)\w*|\bambulatori|\bclinica|\banex[aoe]|\bpsiqui|\bsiquia|\bpsicolog|"
        r"\bsicolog|\baa\b|\bna\b|\bsesion|\bvitamina|\bvaleriana|\bmelatonina|\binyecc|\bsuero|\bhospital|\bde golpe\b|\bmeds?\b|\bemdr\b|"
        r"\b\w{3,20}(?:pam|lam|zina|tina|lina|firam|mina|naco|idal|pina)\b|\blitio|\brivotril|\bxanax|\bjarabe|\bresidencial|\bmedia\b|\bmitad\b|"
        r"\ba la mitad|\bdejal[ao]s?\b|\bdejandol[ao]s?\b|\bdejel[ao]s?\b|\bbajal[ao]s?\b|\bsubil?[ao]s?\b|\btomate\b|\btomese|\btomatel|"
        r"\btoma (?:una|dos|tres|diez)|"
        r"\bremedio|\bpomada|\bpara (?:los nervios|dormir)\b|\bgrupo\b"
    ),
    "enforcing": re.compile(
        r"\breglas?\b|\breglamento|\bnormas?\b|\bpoliticas?\b|\bsancion|\bcondicional\b|\bprobation\b|\bprobatoria|\bsuspen|\bviolacion|"
        r"\bpermit|\bconsecuencia|\breport|\bexpuls|\b(?:te|lo|la|le|los|las) (?:ech|sac|corr|quit)\w+|\bcumpl(?:e|es|ir|a|as)\b|\bincumpl|"
        r"\bcontrato|\brequisito|\bobliga|\borden del|\bpruebas?\b|\btest\b|\bantidoping|\bexamen|\bqueda\b|\bp(?:ie)?rd(?:e|es|er|eras?)\b|"
        r"\bprivilegio|\badvertencia|\baviso|\bprohib|\b(?:tienes|tenes|tiene) que\b|\bdebes?\b|\bno puedes?\b|\b(?:se|te) (?:va|vas)\b|\bfuera\b|"
        r"\bjuez|\bjuzgado|\binforme|\boficial|\bcorte\b|\bdcfs\b|\bfirm|\bfaltas?\b|\bde baja\b|\bcupo|\bavis[ao]r|\bcertificado|\bdeport|"
        r"\b(?:ensen|muestr|mostr|mand|trae|traig|entreg|sopl|echeme|abr[aei])\w*|\b(?:tomaste|tomo|compraste|compro|consumiste|presentaste)\b|"
        r"\blimpi[oa]s?\b|\bapunt|\banot|\blista\b|\bpunto|\bno (?:entra|entras|entran|vuelve|vuelves|vuelven)\b|\ble digo a\b|\bse lo digo\b"
    ),
}
_STEM: Final = 2.2
_BASE: Final = -1.0
_LONG_STORY: Final = 50
_KIND: Final = 1.2


def owns_up(text: str, language: Language) -> bool:
    """True when the specialist says that they went too far or too fast ("I got ahead of you there")."""
    return any(phrasebook(phrases.owning, language).hear(part) for part in sentences_of(text))


def advises(text: str, language: Language) -> bool:
    """True when the specialist plainly says, and asks nothing, what the other should do."""
    book = phrasebook(phrases.of_advising, language)
    return any(not part.asks and book.hear(part) for part in sentences_of(text))


def sums_up(text: str, language: Language) -> bool:
    """True when the specialist says back what they heard, or asks whether they heard it right."""
    return any(phrasebook(phrases.summing_up, language).hear(part) for part in sentences_of(text))


def asks_permission(text: str, language: Language) -> bool:
    """True when the specialist asks whether something may be told ("May I tell you something about …?")."""
    return any(part.asks and phrasebook(phrases.asking_first, language).hear(part) for part in sentences_of(text))


def plainly(code: str, text: str, language: Language) -> bool:
    """True when the words of a turn bear out that it left the role; always for any other code.

    What was learned of written scenes can hear a diagnosis in any strong word. To say so surely would be a false
    accusation, so that a phrase or a word for the thing must be there as well.
    """
    named = (_NAMED_IN_SPANISH if language == "es" else _NAMED_IN_ENGLISH).get(code)
    if named is None or named.search(composed(text[:HEARD]).replace("’", "'").lower().translate(PLAIN)):
        return True
    sign = _BY_SIGN[cast("Code", code)][0]
    return any(heard.sign == sign for part in sentences_of(text) for heard in phrasebook(phrases.role, language).hear(part))


def of_turn(sentences: Sequence[Signs]) -> list[Found]:
    """The stances of a whole turn."""
    found = [item for signs in sentences for item in _of_sentence(signs)]
    found += _self_centred(sentences, found)
    if any(signs.of("sums_up") for signs in sentences):
        return [item for item in found if item.code not in _HARD]
    return found


def _of_sentence(signs: Signs) -> Iterator[Found]:
    for code, (sign, asking, mirroring, reporting) in _BY_SIGN.items():
        if not (weight := signs.of(sign)):
            continue
        odds = _BASE + weight
        odds -= asking if signs.sentence.asks else 0.0
        odds -= mirroring * signs.of("mirrors") if _says_back(signs) else 0.0
        odds -= reporting * signs.of("reports")
        if code in ("confronting", "dismissing") and signs.of("affirms") > _KIND:
            continue  # praise is not heard as blame
        if odds >= 0:
            yield Found(code, odds, tuple(signs.spans(sign)))
    if signs.of("asks_permission") > 2 and signs.sentence.asks:
        yield Found("collaboration", 1.0, tuple(signs.spans("asks_permission")))


def _says_back(signs: Signs) -> bool:
    """True for "you feel …"; not for "what were you thinking …", which asks."""
    return signs.of("mirrors") > max(_STEM, signs.of("asks_open"))


def _self_centred(sentences: Sequence[Signs], found: Iterable[Found]) -> Iterator[Found]:
    own = [item for item in found if item.code == "self_disclosure"]
    turned = [signs for signs in sentences if signs.of("turns_to_self")]
    if not own and not turned:
        return
    about_me = sum(signs.sentence.size for signs in sentences if signs.of("tells_own") or signs.of("turns_to_self"))
    gives_back = any(signs.sentence.asks and signs.sentence.has("you", "your", "tú", "te", "tu") for signs in sentences)
    odds = -1.4 + max((signs.of("turns_to_self") for signs in turned), default=0.0)
    odds += 0.5 if own and turned else 0.0
    odds += 1.5 if about_me > _LONG_STORY else 0.0
    odds -= 1.2 if gives_back else 0.0
    if odds >= 0:
        spans = [span for signs in turned for span in signs.spans("turns_to_self")]
        yield Found("self_centred", odds, tuple(spans) or tuple(span for item in own for span in item.spans))
