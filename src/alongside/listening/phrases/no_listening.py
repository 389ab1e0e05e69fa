"""What is plainly no reflection, though it begins with "you" and is said kindly: words that make small what hurts.

Only what opens a sentence or a clause: "They tell you to look on the bright side" gives back what others say.
"""

from typing import Final

ENGLISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "makes_small": {
        1.0: (
            "^ just? think|stay|be more? positive",
            "^ you just|only? need|have|got|gotta to? think|stay|be more? positive|strong|grateful|thankful",
            "^ look on the bright side",
            "^ look at the bright side",
            "^ you'll|you|you're will|gonna|going? to? be just? fine|okay|ok",
            "^ you'll|you will? get through|over this|it|that",
            "^ it could be|have so|a|been? much|lot|been? worse",
            "^^ everything happens for a reason",
            "^ so|and? don't you? worry about? it|that $",
            "^ so|and? don't you? worry $",
            "^ cheer up",
            "^ you|you've have|got|still? so|a much|lot to be grateful|thankful|happy",
            "^ it's not the end of the world",
            "^ time heals",
            "^ this too shall pass",
        )
    }
}
SPANISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "makes_small": {
        1.0: (
            "^ solo|sólo|tienes|hay|debes que? piensa|pensar en? positivo|positiva|positivamente",
            "^ piensa en? positivo",
            "^ no te preocupes|agobies",
            "^^ todo pasa por algo",
            "^ todo va|irá a? salir|estar bien",
            "^ mira|ve el|al lado bueno|positivo",
            "^ ánimo",
            "^ que? no es para tanto",
            "^^ podría ser|estar peor",
            "^ échale más? ganas",
            "^ tienes tanto|mucho que agradecer",
            "^ el tiempo lo cura",
        )
    }
}
