"""Spanish words in the forms in which people write them."""

from alongside.listening.words import PLAIN

# Without their accent these are other words.
_DISTINCT = frozenset(["él", "sí", "qué", "más", "mí", "té", "sé", "dé", "aún"])


def endings(*stems: str) -> str:
    """Stems as a choice of words in -o, -a, -os, -as: ``adict`` for both genders and numbers."""
    return "|".join(stem + ending for stem in stems for ending in ("o", "a", "os", "as"))


def one(*stems: str) -> str:
    """Stems as a choice of words in -o and -a."""
    return "|".join(stem + ending for stem in stems for ending in ("o", "a"))


def many(*stems: str) -> str:
    """Stems as a choice of words in -os and -as."""
    return "|".join(stem + ending for stem in stems for ending in ("os", "as"))


def with_plain(pattern: str) -> str:
    """The pattern, in which a word may also be written without its accent."""
    return " ".join(map(_step_with_plain, pattern.split()))


def _step_with_plain(step: str) -> str:
    choices = step.rstrip("?.")
    words = choices.split("|")
    plain = [word.translate(PLAIN) for word in words if _may_be_plain(word)]
    return "|".join(dict.fromkeys([*words, *plain])) + step[len(choices) :]


def _may_be_plain(word: str) -> bool:
    # "abandonó" and "abandono", "dejé" and "deje" are not the same.
    if word in _DISTINCT or word.endswith("é"):
        return False
    return not word.endswith("ó") or word.endswith(("ió", "yó"))


_IRREGULAR = {
    "hacer": ("hice hicimos hago haré haremos haría", "haz haga hacé hagas", "haga hagas hagan hiciera hicieras"),
    "decir": ("dije dijimos digo diré diremos diría", "di diga decí digas", "diga digas digan dijera dijeras"),
    "poner": ("puse pusimos pongo pondré pondremos pondría", "pon ponga poné pongas", "ponga pongas pongan pusiera pusieras"),
    "dar": ("di dimos doy daré daremos daría", "da dé des", "dé des den diera dieras"),
    "ir": ("fui fuimos voy iré iremos iría", "ve vaya andá vayas", "vaya vayas vayan fuera fueras"),
    "venir": ("vine vinimos vengo vendré", "ven venga vení vengas", "venga vengas vengan viniera vinieras"),
    "salir": ("salí salimos salgo saldré", "sal salga salí salgas", "salga salgas salgan saliera salieras"),
    "traer": ("traje trajimos traigo traeré", "trae traiga traé traigas", "traiga traigas traigan trajera trajeras"),
    "tener": ("tuve tuvimos tengo tendré", "ten tenga tené tengas", "tenga tengas tengan tuviera tuvieras"),
    "leer": ("leí leímos leo leeré", "lee lea leé leas", "lea leas lean leyera leyeras"),
    "oler": ("olí olimos huelo oleré", "huele huela", "huela huelas oliera"),
    "ver": ("vi vimos veo veré", "ve vea", "vea veas vean viera vieras"),
    "estar": ("estuve estuvimos estoy estaré", "está esté estés", "esté estés estén estuviera estuvieras"),
    "conseguir": (
        "conseguí conseguimos consigo conseguiré",
        "consigue consiga conseguí consigas",
        "consiga consigas consiguiera",
    ),
    "seguir": ("seguí seguimos sigo seguiré", "sigue siga seguí sigas", "siga sigas sigan siguiera siguieras"),
    "elegir": ("elegí elegimos elijo elegiré", "elige elija", "elija elijas eligiera"),
    "corregir": ("corregí corregimos corrijo corregiré", "corrige corrija", "corrija corrijas corrigiera"),
    "escoger": ("escogí escogimos escojo escogeré", "escoge escoja", "escoja escojas escogiera"),
    "prohibir": ("prohibí prohibimos prohíbo prohibiré", "", ""),
    "exigir": ("exigí exigimos exijo exigiré", "", ""),
    "pedir": ("pedí pedimos pido pediré", "pide pida pedí pidas", "pida pidas pidan pidiera pidieras"),
    "obedecer": ("obedecí obedezco", "obedece obedezca obedecé", "obedezca obedezcas obedeciera"),
    "mentir": ("mentí", "miente mienta", "mienta mientas mintiera"),
    "dormir": ("dormí duermo", "duerme duerma dormí duermas", "duerma duermas durmiera"),
    "vestir": ("vestí visto", "viste vista", "vista vistas vistiera"),
}
_ENDS = {
    "a": ("é amos o aré aremos aría", "a e á es", "e es en ara aras"),
    "e": ("í imos o eré eremos ería", "e a é as", "a as an iera ieras"),
    "i": ("í imos o iré iremos iría", "e a í as", "a as an iera ieras"),
}
_SOFT = (("c", "qu"), ("g", "gu"), ("z", "c"))


def by_me(verbs: str) -> str:
    """Spanish verbs as a choice of what "yo" and "nosotros" do: "revisar" is revisé, reviso and so on.

    A verb may be followed by the stem that it has under stress: ``contar:cuent``.
    """
    return "|".join(dict.fromkeys(form for verb in verbs.split() for form in _forms(verb, 0)))


def bidding(verbs: str, *pronouns: str) -> str:
    """Spanish verbs as commands to "tú", "usted" and "vos", alone or with pronouns at their end."""
    return "|".join(dict.fromkeys(form for verb in verbs.split() for form in _bidden(verb, pronouns)))


def wished(verbs: str) -> str:
    """Spanish verbs as they stand after "quiero que" and "le dije que": deje, dejes, dejara."""
    return "|".join(dict.fromkeys(form for verb in verbs.split() for form in _forms(verb, 2)))


def joined(verbs: str, *pronouns: str) -> str:
    """Spanish infinitives with pronouns at their end: dejarlo, dejarla."""
    return "|".join(verb.partition(":")[0] + pronoun for verb in verbs.split() for pronoun in pronouns)


def _forms(verb: str, which: int) -> list[str]:
    verb, _, strong = verb.partition(":")
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][which].split()
    stem, vowel = verb[:-2], verb[-2]
    return [_joint(strong if strong and _stressed(end, which) else stem, end, vowel) for end in _ENDS[vowel][which].split()]


def _stressed(end: str, which: int) -> bool:
    return end in {"o", "a", "e", "es", "as", "an", "en"} and (which != 0 or end == "o")


def _joint(stem: str, end: str, vowel: str) -> str:
    """Stem and ending, written so that the sound stays: "sacar" and "saqué"."""
    if vowel == "a" and end[0] in "eé":
        stem = next((stem[: -len(hard)] + soft for hard, soft in _SOFT if stem.endswith(hard)), stem)
    if vowel != "a" and end[0] in "oa" and stem.endswith("g"):
        stem = stem[:-1] + "j"
    return stem + end


def _bidden(verb: str, pronouns: tuple[str, ...]) -> list[str]:
    forms = _forms(verb, 1)
    return forms if not pronouns else [said + pronoun for form in forms for pronoun in pronouns for said in _weighted(form)]


def _weighted(form: str) -> tuple[str, str]:
    """A command as it is written before a pronoun, with and without the accent: "deja" as "déja" and "deja"."""
    plain = form.translate(PLAIN)
    vowels = [at for at, letter in enumerate(plain[:-1]) if letter in "aeiou" and plain[at : at + 2] not in {"ue", "ui"}]
    at = vowels[-1] if vowels else 0
    return plain, plain[:at] + plain[at].translate(str.maketrans("aeiou", "áéíóú")) + plain[at + 1 :]
