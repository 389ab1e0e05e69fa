"""What somebody says plainly about using again or not: desire and intent, either way (MISC 2.5).

Only what can hardly be meant otherwise is here, for it is believed whatever was learned. `talk.plain_talk` takes a phrase only
where a clause ends after it ("drink" may be water, "use" the bus pass); with ``$`` the sentence must end.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from alongside.listening.words import word_set


def _each(starts: Iterable[str], ends: Iterable[str]) -> Iterator[str]:
    """Every start with every end."""
    ends = tuple(ends)
    return (f"{start} {end}" for start in starts for end in ends)


_DRINK: Final = "drink|smoke|vape"
_USE: Final = f"use|{_DRINK}"
_HIGH: Final = "get|be high|drunk|stoned"
_DAY: Final = "today|tomorrow|now"
_SOON: Final = f"so|right|real|again? tonight|again|bad|badly|{_DAY}"
_NO_MORE: Final = f"no|any? tonight|again|anymore|more|{_DAY}"
_USE_THEN: Final = f"use {_DAY} $", "use so|right|real|again? tonight|again|bad|badly"
_USE_NO_MORE: Final = f"use {_DAY} $", "use no|any? tonight|again|anymore|more"
_FOR_GOOD: Final = "now|today|tonight|completely|altogether|forever", "for good", "so much"
_HAVE: Final = "have a|another|one|some|few|couple|of|more... drink|drinks|beer|beers|whiskey|vodka|wine|joint|smoke|cigarette"
_TO_USE: Final = (
    *(_HAVE, f"{_HAVE} {_SOON}"),
    f"{_USE} $",
    f"{_DRINK} {_SOON}",
    *_USE_THEN,
    _HIGH,
    f"{_HIGH} {_SOON}",
    "shoot up",
    f"shoot up {_SOON}",
)
_TO_USE_NO_MORE: Final = (
    *(f"{_USE} $", f"{_DRINK} {_NO_MORE}", *_USE_NO_MORE, _HIGH, f"{_HIGH} {_NO_MORE}"),
    *(_HAVE, f"{_HAVE} {_NO_MORE}", "relapse", f"relapse {_NO_MORE}", "shoot up", f"shoot up {_NO_MORE}"),
)
_USING: Final = "stop|quit using|drinking|smoking|vaping", "stop|quit getting high|drunk|stoned"
_TO_STOP: Final = (*_USING, *_each(_USING, _FOR_GOOD))
_REALLY: Final = "just|really|still|honestly|even|ever|so..."
_WANT: Final = f"i do? {_REALLY} want|wanna|need to?"
_DO_NOT: Final = f"i {_REALLY} don't really|even|ever...", f"i {_REALLY} do not really|even|ever..."
_AM: Final = f"i'm|i am? {_REALLY}"

ENGLISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "sustain": {
        2.0: (
            *_each((_WANT, f"{_AM} going|gonna|about to?"), _TO_USE),
            f"{_WANT} just|really? go? to? the? store|bar? and? get|buy|grab a|another|some bottle|beer|beers|whiskey|vodka|wine $",
            *_each([f"i {_REALLY} want|wanna|need a|another drink|hit|fix|bump"], ("$", _SOON)),
            f"i'll {_HAVE} tonight|tomorrow|again|anyway $",
            f"i'll {_USE} tonight|tomorrow|again|anyway $",
            *_each((f"{one} want|wanna|need to?" for one in _DO_NOT), _TO_STOP),
            *_each((f"{_AM} not ready|going|gonna|trying to? try? to?", "i won't"), _TO_STOP),
        )
    },
    "change": {
        2.0: (
            *_each((f"{one} want|wanna to?" for one in _DO_NOT), _TO_USE_NO_MORE),
            *_each((f"{_AM} not|never going|gonna to?", "i won't", "i never want|wanna to?"), _TO_USE_NO_MORE),
            *_each((f"{_WANT} try? to?", f"{_AM} going|gonna|trying|ready to? try? to?"), _TO_STOP),
        )
    },
}
_HOY: Final = "hoy|mañana|ahora|ahorita", "esta|otra|de noche|vez|nuevo"
_NUNCA_MAS: Final = "hoy|mañana|más|nunca", "esta|otra|de|nunca noche|vez|nuevo|más"
_TRAGO: Final = (
    "un|una|unos|unas|otro|otra|otros|otras? trago|tragos|cerveza|cervezas|copa|copas|chela|chelas|cheve|cheves|caguama"
)
_TOMAR: Final = f"tomar|tomarme|echarme {_TRAGO}", "tomar alcohol|vino|cerveza"
_SOLO_BEBER: Final = "consumir|beber|fumar|drogarme|emborracharme|inyectarme"
_BEBER: Final = (f"{_SOLO_BEBER} $", *_TOMAR, *_each((_SOLO_BEBER, *_TOMAR), _HOY))
_NO_BEBER: Final = (f"{_SOLO_BEBER}|recaer $", *_TOMAR, *_each((f"{_SOLO_BEBER}|recaer", *_TOMAR), _NUNCA_MAS))
_SIN_BEBER: Final = f"dejar de {_SOLO_BEBER}", *(f"dejar de {tomar}" for tomar in _TOMAR)
_DEJAR: Final = (*_SIN_BEBER, *_each(_SIN_BEBER, ("hoy|ya|ahora", "para siempre")))
_QUIERO: Final = "quiero|pienso|necesito", "me? voy a", "tengo muchas|tantas? ganas de", "me dan muchas? ganas de"

SPANISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "sustain": {
        2.0: (
            *_each(_QUIERO, _BEBER),
            *_each(("quiero|pienso volver a", "voy a volver a"), _BEBER),
            *_each([f"necesito|quiero {_TRAGO}"], ("$", *_HOY)),
            *_each((f"no {quiero}" for quiero in (*_QUIERO, "tengo que")), _DEJAR),
            "voy a tomar hoy|esta|mañana noche? $",
            "prefiero|quiero|pienso|voy a? seguir tomando|bebiendo|fumando|consumiendo $",
        )
    },
    "change": {
        2.0: (
            *_each(("no quiero|pienso", "no voy a", "no tengo más|muchas? ganas de", "no me dan ganas de"), _NO_BEBER),
            *_each(("no quiero|pienso volver a", "no voy a volver a", "no vuelvo a"), _NO_BEBER),
            "no quiero|pienso|vuelvo a? volver? a? tomar más|nunca|jamás? más? $",
            "ya no voy a tomar más|nunca? más? $",
            "no voy a tomar más|nunca|jamás más? $",
            *_each((*_QUIERO, "tengo que", "trato de", "estoy tratando de"), _DEJAR),
        )
    },
}

MAY_PRECEDE: Final = {
    "en": word_set(
        "so and then well okay ok yeah yes oh man look listen honestly right now i don't know sorry tonight today tomorrow"
    ),
    "es": word_set("y ya pues bueno la verdad es que hoy esta noche mañana ahora mira oye sí yo honestamente solo sólo ay"),
}
"""Words before a phrase that turn nothing round: after "if", "used to" or "he thinks" nobody speaks of what they want now."""
TURN_ROUND: Final = {
    "en": word_set("but though although however instead except unless said says say told tells goes thought"),
    "es": word_set("pero aunque sino excepto salvo dijo dije dice dicen decía decían digo pensaba pensé"),
}
"""Who says one of these says more than one thing, or tells what was said."""
