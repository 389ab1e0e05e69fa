"""What people say when they have had enough for now: discord in the sense of MI (Miller & Rollnick 2013, ch. 15).

Only what is said to the other's face; that somebody at home nags is not said of this talk.
"""

from typing import Final

ENGLISH: Final[dict[float, tuple[str, ...]]] = {
    2.4: (
        "are we done|finished|through",
        "i'm|i am done|finished with|here|talking",
        "can|could|may i just? go|leave now|please",
        "can we just? stop|not|drop|change|be",
        "i don't|didn't wanna|want to? talk|get|go|discuss|hear ... about|into|it ... now|today|anymore|again",
        "don't wanna|want to? ... into that|this|it right? now|today",
        "another|seven|more|your|this|these lecture|lectures|speech|sermon",
        "stop|quit lecturing|judging|pushing|preaching|telling|pressuring me",
        "you're|you are? lecturing|judging|pushing|preaching|pressuring me",
        "leave me alone",
        "you're|you are? not even? listening|hearing",
        "you don't|didn't even? listen|hear ... me|i|word",
        "that's|that is? not what i said|meant|mean|asked",
        "that isn't|wasn't what i said|meant|mean|asked",
        "i just? told|answered you already|that",
        "i already told|answered|said you|that|this|so",
        "i've heard it|this|that|you all|before|enough",
        "enough of this|that",
        "but i just|only want|wanted to know|ask",
        "forget|drop it $",
    ),
    1.6: (
        "^ whatever $",
        "^ whatever i|you|man",
        "but i just|only want|wanted|asked|came",
        "like|as i said",
        "isn't|not even? my fault",
        "^ fine $",
        "i have|got|gotta a|an? class|work|appointment $",
        "i have|got|gotta to? go|run|leave",
    ),
}
SPANISH: Final[dict[float, tuple[str, ...]]] = {
    2.4: (
        "ya|hemos terminamos|terminado|acabamos|acabado",
        "ya me puedo ir",
        "me puedo ir ya|ahora",
        "puedo irme ya|ahora",
        "no quiero hablar de eso|esto",
        "no quiero seguir hablando",
        "otro|más|ese|este|tu|su sermón|sermones|discurso",
        "deja|deje|basta|para de sermonearme|juzgarme|presionarme|regañarme",
        "no me estás|está escuchando",
        "no me escuchas|escucha",
        "no es eso lo que dije|pregunté",
        "no dije|pregunté eso",
        "ya te|le|lo lo? dije",
        "ya me lo? han|sé dicho|todo",
        "déjame|déjeme en paz",
        "basta ya",
    ),
    1.6: (
        "^ lo que sea $",
        "^ como quieras|quiera $",
        "pero solo|sólo|nomás quería|quiero|pregunté|vine",
        "como dije|decía",
        "no es mi culpa",
        "tengo que irme",
    ),
}
