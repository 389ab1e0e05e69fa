"""Hellos and goodbyes: what everybody says who comes or goes. A sentence of nothing else only greets."""

from typing import Final

from alongside.listening.words import word_set

BESIDES: Final = word_set(
    "so okay ok well and then now all right alright oh hey yeah yes good great fine perfect thanks thank you "
    "pues bueno y entonces ya ah sí ay mi hija hijo mija mijo ánimo animo vale perfecto perfecta muy bien excelente listo lista gracias"
)
"""What may stand beside such words and adds nothing."""
_SOON: Final = "soon|later|then|tomorrow|around|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week"
ENGLISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "courtesy": {
        1.0: (
            "^ take care of? yourself?",
            f"^ see|talk|speak to? you? next|on? {_SOON}",
            "^ have a good|great|nice|lovely one|day|evening|night|weekend|week|rest? of? the? day?",
            "^ you take care now?",
            "^ good night|morning|afternoon|evening",
            "^ sleep well",
            "^ bye|goodbye bye? now?",
            "^ come in come? in?",
            "^ have a seat",
            "^ sit down",
            "^ safe travels|home",
        )
    }
}
_DIA: Final = "luego|pronto|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|rato|semana|entonces|ahí|allá"
SPANISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "courtesy": {
        1.0: (
            "^ que te|le|les vaya muy? bien|bonito",
            "^ cuídate|cuidate|cuídese|cuidese|cuidado|cuídense mucho?",
            f"^ nos vemos el|la? otra|próxima? {_DIA}",
            "^ nos vemos en|dentro de? * días|semanas|rato",
            "^ nos vemos en un rato",
            "^ nos vemos",
            f"^ hasta el|la? {_DIA}",
            "^ que descanses|descanse|duermas|duerma bien?",
            "^ que tengas|tenga|pases|pase un|una? muy? buen|buena|lindo|linda|bonito|bonita día|tarde|noche|fin|semana de? semana?",
            "^ descansa|descanse",
            "^ buenos|buenas días|tardes|noches",
            "^ buenas",
            "^ buen día",
            "^ adiós|adios|chao|chau|bye|abrazo|saludos",
            "^ un abrazo",
            "^ pasa|pase|pasá|adelante pasa|pase?",
            "^ siéntate|sientate|siéntese|sientese|sentate por? favor?",
            "^ con permiso",
            "^ ándale|andale|órale|orale pues?",
            "^ dale|vale pues?",
            "^ bueno",
        )
    }
}
