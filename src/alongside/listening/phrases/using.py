"""What somebody says plainly about using again or not: desire and intent, either way (MISC 2.5)."""

from typing import Final

_USE: Final = "use|drink|smoke|vape|shoot|snort|relapse|score"
_HIGH: Final = "high|drunk|wasted|loaded|hammered|stoned|fucked"
_BUY: Final = "bottle|beer|beers|drink|whiskey|vodka|wine|bag|pint|fifth|pack"
_STOP: Final = "stop|quit"
_I: Final = "i|i'd|i'm|just|really|still|only|honestly|kinda|all|so|and|then|gonna|that"
_WANT: Final = "want|wanna|need|gonna|going|about"

ENGLISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "sustain": {
        2.0: (
            f"{_I} {_WANT} to? just|really|only? [ {_USE} ] tonight|today|tomorrow|now|again|so|bad|badly|and|with|one|some|two|it",
            f"{_I} {_WANT} to? just|really|only? {_USE} $",
            f"{_I} {_WANT} to? just|really|only? get|be {_HIGH}",
            f"{_I} {_WANT} to? just? go? to? the? store|bar? and? get|buy|grab|have a|another|some {_BUY}",
            f"{_I} want|wanna|need a|another drink|hit|fix|line|bump",
            f"i'll [ {_USE} ] tonight|tomorrow|again|anyway",
            f"{_I} don't|do not? really|even? want|wanna|need to? {_STOP}|quitting",
            f"i'm not ready|going|gonna to? {_STOP}|quitting",
            "call|calling|called|text|texting my dealer|guy|plug",
        )
    },
    "change": {
        2.0: (
            f"i'm|i am? not going|gonna to? {_USE}",
            f"i'm|i am? not going|gonna to? get|be {_HIGH}",
            f"i ... don't|do not? want|wanna to? {_USE} $",
            f"i ... don't|do not? want|wanna to? {_USE} anymore|any|again|no|tonight|today|tomorrow",
            f"i ... don't|do not? want|wanna to? get|be {_HIGH}",
            f"i won't {_USE} tonight|today|anymore|again|tomorrow",
            f"{_I} want|wanna|need|going|gonna|trying to? {_STOP} using|drinking|smoking|this|it|for|$",
        )
    },
}
_ESTO: Final = "consumir|beber|tomar|fumar|drogarme|emborracharme|recaer|meterme|inyectarme"

SPANISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "sustain": {
        2.0: (
            f"^ ya? quiero|necesito|voy|tengo que|a|ganas? de? {_ESTO}",
            f"yo|solo|sólo|y|hoy|esta|es|noche quiero|necesito|voy que|a? {_ESTO} hoy|esta|otra|y|algo|una|un|$",
            f"ganas de {_ESTO}",
            f"no quiero|pienso|voy a? dejar de {_ESTO}",
            "no quiero|pienso|voy a? dejarlo|dejarla|parar",
            "necesito|quiero un|una|otro|otra trago|copa|cerveza|dosis|raya|botella",
        )
    },
    "change": {
        2.0: (
            f"no quiero|voy|pienso a|volver? a? {_ESTO}",
            f"no quiero más|ya? {_ESTO}",
            f"ya no quiero|voy a? {_ESTO}",
            f"quiero|voy|necesito|pienso a? dejar de {_ESTO}",
            "quiero|voy|necesito|pienso a? dejarlo|dejarla",
        )
    },
}
