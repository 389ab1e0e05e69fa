"""What is plainly advice, whatever was learned: "you should" and something to do."""

from typing import Final

_DO: Final = (
    "ask|call|go|talk|tell|try|get|take|write|see|visit|start|stop|find|make|look|bring|let|apply|join|text|speak|sign|check|keep|use|give|"
    "think|consider|stay|leave|sleep|eat|walk|say|show|send|read|set|put|work|quit|avoid|reach"
)
_ADVERBS: Final = "probably|really|also|definitely|maybe|just|still|always|perhaps..."
ENGLISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "advises": {1.0: (f"^ you {_ADVERBS} should|oughta {_ADVERBS} {_DO}", f"^ you {_ADVERBS} ought to {_DO}")}
}

_HACER: Final = (
    "preguntar|preguntarle|llamar|llamarle|llamarla|llamarlo|ir|irte|hablar|hablarle|decirle|decir|intentar|tratar|probar|pedir|pedirle|"
    "tomar|tomarte|escribir|anotar|visitar|empezar|dejar|buscar|buscarte|hacer|mirar|llevar|solicitar|entrar|mandar|mandarle|poner|ponerte|"
    "leer|comer|dormir|descansar|caminar|salir|quedarte|evitar|revisar|guardar|usar|pensar|considerar|volver|regresar|apuntarte|"
    "inscribirte|anotarte|acercarte|alejarte|cambiar|mostrar|enseñar|apagar|bloquear|contarle|avisar|avisarle|meterte|esperar|platicar|platicarle|checar|agarrar|juntarte"
)
_ADVERBIOS: Final = "también|igual|quizás|quizá|tal|vez|mejor|siempre|ya..."
SPANISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "advises": {
        1.0: (
            f"^ yo creo|pienso que tú|vos|usted? {_ADVERBIOS} deberías|deberias|debieras {_ADVERBIOS} de? {_HACER}",
            f"^ tú|vos? {_ADVERBIOS} deberías|deberias|debieras {_ADVERBIOS} de? {_HACER}",
            f"^ usted {_ADVERBIOS} debería|deberia {_ADVERBIOS} de? {_HACER}",
            f"^ tú|vos? {_ADVERBIOS} tendrías|tendrias que {_HACER}",
            f"^ usted {_ADVERBIOS} tendría|tendria que {_HACER}",
        )
    }
}
