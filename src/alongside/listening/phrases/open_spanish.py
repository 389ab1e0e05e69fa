"""How everyday closed Spanish questions are asked openly (`open_rules`): about oneself, first.

The rules speak to "tú"; those for "usted" are made of them, and what is said to "vos" as well (`open_spanish_address`).
Accents may be left out in what was asked. Where Spanish has it, a form says "tú" and "vos" alike ("¿Cómo te va…?").
"""

from typing import Final

from .open_grave import SPANISH as GRAVE
from .open_grave import SPANISH_LEFT as LEFT_ASKED
from .open_rules import Rules, rules_in
from .open_spanish_address import HEARD_AS_TU, as_spoken, to_both
from .open_spanish_life import LIFE
from .open_spanish_parts import PARTS, TAILS
from .open_spanish_words import WORDS

_SELF: Final = r"""
# sleeping, eating, drinking, smoking
dormiste algo|bien|mal|mejor|mucho|suficiente|toda_la_noche? <when> => ¿Cómo dormiste{when}?
pudiste dormir algo|bien|un_poco? <when> => ¿Cómo dormiste{when}?
descansaste algo|bien|un_poco|mejor? <when> => ¿Cómo descansaste{when}?
pudiste descansar algo|bien|un_poco? <when> => ¿Cómo descansaste{when}?
duermes bien|mal|mejor|mucho|suficiente|toda_la_noche? <when> => ¿Cómo estás durmiendo{when}?
puedes dormir bien? <when> => ¿Cómo estás durmiendo{when}?
tienes problemas|dificultad|dificultades para dormir <when> => ¿Cómo estás durmiendo{when}?
te cuesta dormir <when> => ¿Cómo estás durmiendo{when}?
es @SO? difícil|fácil para_ti? dormir <when> => ¿Cómo estás durmiendo{when}?
estás durmiendo algo|bien|mal|mejor|suficiente? <when> => ¿Cómo estás durmiendo{when}?
has dormido algo|bien|mal|mejor|suficiente? <when> => ¿Cómo has dormido{when}?
has podido dormir algo|bien? <when> => ¿Cómo has dormido{when}?
cuántas_horas|cuánto dormiste <when> => ¿Cómo dormiste{when}?
cuántas_horas|cuánto duermes <when> => ¿Cómo estás durmiendo{when}?
cuántas_horas|cuánto estás durmiendo <when> => ¿Cómo estás durmiendo{when}?
estás comiendo bien|mejor|suficiente <when> => ¿Cómo estás comiendo{when}?
comes bien|suficiente <when> => ¿Cómo estás comiendo{when}?
bebes @OFTEN? @OFTEN? => ¿Qué lugar ocupa la bebida en tu vida?
cuánto|cada_cuánto|qué_tan_seguido|con_qué_frecuencia bebes ... => ¿Qué lugar ocupa la bebida en tu vida?
cuánto|cuántos_cigarros|cuántos_cigarrillos|cada_cuánto|qué_tan_seguido fumas ... => ¿Cómo te va con el cigarro?
cuándo fue la n=última|primera vez que <clause> => Cuéntame de la {n} vez que {clause}.
haces n=ejercicio|deporte seguido|mucho? => ¿Cómo te va con el {n}?
a qué hora te levantas|te_despiertas ... => ¿Cómo son tus mañanas?
a qué hora te acuestas|te_duermes ... => ¿Cómo son tus noches?

# how somebody feels
estás @WELL|muy_bien|más_o_menos now=hoy|ahora|ahorita|últimamente|aquí|ahí? => ¿Cómo estás{now}?
estás|te_sientes|sigues @SO? @ANGRY con <one> => ¿Cómo están las cosas con {one}?
estás|te_sientes|sigues @SO? @NEGATIVE con|por|de|sobre <trouble> => ¿Cómo te sientes con {about}?
estás|te_sientes|sigues @SO? @NEGATIVE del <clause> => ¿Cómo te sientes con lo del {clause}?
estás|te_sientes|sigues @SO? @POSITIVE|@GLAD|a_gusto|amañado|amañada|a_tus_anchas p=en <thing> => ¿Cómo te sientes {p} {thing}?
estás|te_sientes|sigues a_gusto|amañado|amañada con <topic> => ¿Cómo te sientes con {topic}?
estás|sigues @SO? @POSITIVE|@GLAD con|por|de|sobre <topic> => ¿Cómo te sientes con {topic}?
sigues @SO? @FEELING <when> => ¿Cómo te sientes{when}?
estás|te_sientes @SO? @FEELING de <act> => ¿Cómo te sientes con lo de {act}?
te sorprendió|molestó|preocupó|dolió|frustró <topic> => ¿Cómo te sentiste con {topic}?
cuándo te sientes @SO? how=@FEELING => ¿Qué pasa cuando te sientes {how}?
dirías que estás @WELL <when> => ¿Cómo estás{when}?
estás how=orgulloso|orgullosa de ti => ¿De qué te sientes {how}?
estás @SO? @FEELING o @SO? @FEELING <when> => ¿Cómo te sientes{when}?
estás @SO? @FEELING <when> => ¿Cómo te sientes{when}?
estabas @SO? @FEELING con|por|de <topic> => ¿Cómo te sentías con {topic}?
estabas @SO? @FEELING <when> => ¿Cómo te sentías{when}?
te s=sientes|sentiste|sentías @SO? @FEELING o @SO? @FEELING <when> => ¿Cómo te {s}{when}?
te s=sientes|sentiste|sentías @SO? @NEGATIVE|@SOLO|contento|contenta|feliz|orgulloso|orgullosa por|de|con <topic> => ¿Cómo te {s} con {topic}?
te sientes @SO? how=@POSITIVE por=por|con|en <clause> => ¿Qué te ayuda a sentirte {how} {por} {clause}?
te sientes @SO? how=@POSITIVE <when> => ¿Qué te ayuda a sentirte {how}{when}?
te s=sientes|sentiste|sentías @SO? @FEELING|@SOLO <when> => ¿Cómo te {s}{when}?
te has sentido @WELL de <thing> => ¿Cómo te has sentido {de}?
te has sentido @SO? @FEELING|@SOLO <when> => ¿Cómo te has sentido{when}?
estás|te_sientes how=listo|lista|preparado|preparada para <act> => ¿Qué te ayudaría a sentirte {how} para {act}?
estás|te_sientes how=listo|lista|preparado|preparada para <thing> => ¿Qué te ayudaría a sentirte {how} para {thing}?
te dio miedo|gusto|pena|vergüenza|tristeza|coraje|alegría|ansiedad|nervios <act> => ¿Qué sentiste al {act}?
te dio miedo|gusto|pena|vergüenza|tristeza|coraje|alegría|ansiedad|nervios <when> => ¿Qué sentiste{when}?
te da gusto|pena|vergüenza|tristeza|coraje|ansiedad|nervios <act> => ¿Cómo te sientes con lo de {act}?
te molesta|molestan <one> => ¿Cómo están las cosas con {one}?
te preocupa|preocupan|asusta|asustan|molesta|molestan|estresa|estresan|frustra|agobia|agobian|angustia|raya <trouble> => ¿Cómo te sientes con {about}?
te preocupa|molesta|estresa|frustra <act> => ¿Cómo te sientes con lo de {act}?
<thing> te v=hace|hizo sentir @FEELING => ¿Cómo te {v} sentir {thing}?
te v=hace|hizo sentir @FEELING => ¿Cómo te {v} sentir?
te interesa|interesaría <act> => ¿Cómo ves lo de {act}?
te interesa|interesaría|interesan <trouble> => ¿Cómo ves {about}?

# what somebody likes, and how a day was
te gusta how=vivir|estar|trabajar|estudiar|ser|ir|venir <more> => ¿Cómo es para ti {how}{more}?
te gusta|late|tinca|convence|agrada <thing> => ¿Qué te parece {thing}?
te gustan|agradan <thing> => ¿Qué te parecen {thing}?
te gustó|gustaba <act> => ¿Cómo fue para ti {act}?
te cae bien|mal <thing> => ¿Qué te parece {thing}?
te caen bien|mal <thing> => ¿Qué te parecen {thing}?
te gustó|latió|agradó <thing> => ¿Qué te pareció {thing}?
te cayó bien|mal <thing> => ¿Qué te pareció {thing}?
te gustaron <thing> => ¿Qué te parecieron {thing}?
te ha gustado|agradado <thing> => ¿Qué te ha parecido {thing}?
te han gustado <thing> => ¿Qué te han parecido {thing}?
te gustó => ¿Qué te pareció?
te ayudó|sirvió|funcionó <act> => ¿Cómo fue para ti {act}?
te ayudó|ayudaron|sirvió|sirvieron|funcionó <thing> => ¿Cómo te fue con {thing}?
te vino bien <thing> => ¿Cómo te fue con {thing}?
te ayudó|sirvió|funcionó de_algo|en_algo? => ¿Cómo te fue con eso?
te ha ayudado|servido|funcionado <act> => ¿Cómo ha sido para ti {act}?
te ha|han ayudado|servido|funcionado <thing> => ¿Cómo te ha ido con {thing}?
te ha venido bien <thing> => ¿Cómo te ha ido con {thing}?
te ha ayudado|servido de_algo? => ¿Cómo te ha ido con eso?
te hace bien <thing> => ¿Cómo te va con {thing}?
te hace bien <act> => ¿Cómo es para ti {act}?
te ayuda|sirve|funciona <act> => ¿Cómo es para ti {act}?
te ayuda|ayudan|sirve|sirven|funciona|funcionan d=el|la|los|las|tu|tus n=@HELPER|grupos <when> => ¿Cómo te va con {d} {n}{when}?
te apoya|ayuda|apoyan|ayudan mucho? <one> con <thing> => ¿Qué apoyo tienes con {thing}?
te apoya|ayuda|apoyan|ayudan mucho? <one> => ¿Qué apoyo tienes {de_one}?
te ayuda|ayudan|sirve|sirven|funciona|funcionan <thing> => ¿Cómo te va con {thing}?
te ayudaría|serviría <act> => ¿Cómo ves lo de {act}?
te ayudaría|serviría <trouble> => ¿Cómo ves {about}?
crees que te ayudaría|serviría <act> => ¿Cómo crees que te ayudaría {act}?
crees que te ayudaría|serviría <thing> => ¿Cómo crees que te ayudaría {thing}?
te parece bien|mal|justo|justa|razonable|correcto => ¿Qué te parece?
tiene|te_hace|hace sentido para_ti? => ¿Qué te parece?
estás de acuerdo con <matter> => ¿Qué piensas {de_matter}?
estás de acuerdo => ¿Qué piensas?
eso es lo que quieres => ¿Qué quieres?
es eso lo que quieres => ¿Qué quieres?
es importante para ti <act> => ¿Qué significa para ti {act}?
es importante para ti <thing> => ¿Qué significa para ti {thing}?
es importante para ti => ¿Qué significa para ti?
tuviste un|una @GOOD day=@DAY => ¿Cómo estuvo tu {day}?
@GOOD day=@DAY => ¿Cómo estuvo tu {day}?
la=lo|la v=pasaste|pasas bien|mal|mejor <tail> => ¿Cómo {la} {v}{tail}?
fue un|una @GOOD day=@DAY ... => ¿Cómo fue tu {day}?
ha sido un|una @GOOD? day=@DAY @HARD|larga|largo|buena|bueno|mala|malo? => ¿Cómo ha sido tu {day}?
fue @SO? @QUALITY para_ti? <act> => ¿Cómo fue para ti {act}?
fue|estuvo @SO? @QUALITY para_ti? <when> => ¿Cómo fue para ti{when}?
fue|estuvo @SO? @QUALITY o ... => ¿Cómo fue para ti?
es @SO? @HARD para_ti? <act> => ¿Cómo es para ti {act}?
es @SO? @HARD para ti <when> => ¿Cómo es para ti{when}?
ha sido @SO? @QUALITY para_ti? <act> => ¿Cómo ha sido para ti {act}?
ha sido @SO? @QUALITY para_ti? <when> => ¿Cómo ha sido para ti{when}?
valió la pena => ¿Cómo fue para ti?
fue|estuvo @SO? @QUALITY|feo|fea|rico|rica <thing> => ¿Cómo estuvo {thing}?
ha sido|estado @SO? @QUALITY <thing> => ¿Cómo te ha ido con {thing}?
es bueno|buena|amable|estricto|estricta|comprensivo|comprensiva|paciente <one> => ¿Cómo es {one}?
son @SO? difíciles|fáciles|duras|duros|pesadas|pesados|tristes|estresantes <thing> para_ti => ¿Cómo son {thing} para ti?
son @SO? difíciles|fáciles|duras|duros|pesadas|pesados|tristes|estresantes para_ti? <thing> => ¿Cómo son {thing} para ti?
fue como esperabas|lo_esperabas|te_lo_imaginabas|pensabas => ¿Cómo fue para ti?
te cuesta|cuestan mucho|trabajo|mucho_trabajo? <act> => ¿Cómo te va con lo de {act}?
te costó mucho|trabajo|mucho_trabajo? <act> => ¿Cómo te fue con lo de {act}?
te bancas <act> => ¿Cómo te va con lo de {act}?
se te hace|hacía @SO? @HARD <act> => ¿Cómo te va con lo de {act}?
se te hizo @SO? @HARD <act> => ¿Cómo te fue con lo de {act}?
v=está|están @SO? @FEELING <one> => ¿Cómo {v} {one}?
es|está @SO? @LUGAR <thing> => ¿Cómo es {thing}?
es|está @SO? @HARD <thing> => ¿Cómo te va con {thing}?
"""
RULES: Final[Rules] = to_both((*rules_in(_SELF), *LIFE))
_ASIDE: Final = "y|pues|bueno|entonces|pero|ok|okay|mira|mirá|oye|che|ah|eh|este|vale|claro|bien|dime|a ver|ahora|también|sí"
_CLITIC: Final = "le|les|lo|la|los|las"
_SAID_OF: Final = (
    "sentido|apoyado|ayudado|servido|gustado|ido|agradado|funcionado|venido|dado|entregado|llegado"
    "|(?:llamado|escrito|contestado|visitado|hablado)(?! a)\\b"
)
_MAY: Final = "vas a|va a|quieres|quiere|puedes|puede|podrías|podría|pudiste|pudo|piensas|has podido"
LEFT_OUT: Final = (
    (rf"(?i)^(?:(?:{_ASIDE})[,: ]+¿?){{1,4}}(?=\w)", ""),
    (r"(?i)^(?:hola|oye|me pregunto|por cierto)(?: \w+)?[,:] ?¿?", ""),
    (r"^[A-ZÁÉÍÓÚ][\w'-]+, ¿?(?=\w)", ""),
    (r"(?i),? (?:o no|verdad|o algo|o qué|de casualidad|por casualidad|entonces|crees)$", ""),
    (r", [A-ZÁÉÍÓÚ][\w'-]+$", ""),
    (r"(?i),? si (?:lo |la |le |te )?(?:necesitas|necesita|quieres|quiere|hace falta)(?: algo| ayuda)?$", ""),
    *HEARD_AS_TU,
    (r"(?i)^(?:tú|usted|sumercé|todavía) ", ""),
    (r"(?i)^ya ((?:(?:se|le|les|lo|la|los|las) )*\w{2,})o\b", r"ya \1ó"),
    (r"(?i)^((?:\w+ )?\w+) (?:usted|tú)\b(?! y\b)", r"\1"),
    (r"(?i)^ya ", ""),
    (rf"(?i)^(se|te|{_CLITIC}|te l[oa]s?|se l[oa]s?) has (?!sentido)(\w+)", r"has \1 \2"),
    (rf"(?i)^(se|{_CLITIC}|se l[oa]s?) ha (?!{_SAID_OF})(\w+)", r"ha \1 \2"),
    (rf"(?i)^(te|me|{_CLITIC}) ({_MAY}) (\w+r)\b", r"\2 \3\1"),
    (r"(?i)^no (?=te\b|quieres\b|has\b|puedes\b|crees\b)", ""),
)
"""What does not belong to a question, and what is said another way before it is fitted."""
OCCASION: Final = r"((?:Cuando|Después de|Antes de|Desde|Durante|En|El|La|Al|Este|Esta) [^,]{2,40}), ?¿?(?=[a-zé])"
_USING: Final = (
    r"(?:consumir|beber|fumar|recaer|drogar(?:te|se)|emborrachar(?:te|se)|tomar(?:te|se)? (?:(?:un|una|unas|unos) )?"
    r"(?:alcohol|tragos?|cervezas?|copas?|vino))\b(?! (?:menos|más|agua))"
)
_ON_A_DAY: Final = "el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin)|mañana|este|esta (?:tarde|noche|semana)"
UNFIT: Final = (
    r"\b(?:le|usted|se|su)\b.*(?:[aeiáéí]rte\b|\b(?:tu|tus|te|ti|contigo)\b)|\b(?:te|tu|ti|tus)\b.*\busted\b"
    rf"|\b(?:para (?:ti|usted)|lo de|favor de|ayudaría a|ayudaría|podrías?|para) {_USING}"
    r"|\blo de .*\blo del?\b|\bsobre qué\b|\bves? lo de ver"
    rf"|^¿Cómo (?:está|se siente) (?:{_ON_A_DAY})\b|recuerdas? de (?:c[oó]mo|qué|dónde|tus?|sus?|él|ella)\b"
    r"|\b(?:vez|momento) en que (?:consum|beb|fum|reca)i?\w*(?:ste|ó)\b|para (?:ti|usted) (?:dormir|comer|caminar|ver|oír|respirar)\?"
)
"""A form that speaks to "tú" and to "usted" at once, that takes it as said that somebody uses or drinks, that is about the body, or about
"¿Está bien el viernes?", where the day is meant, that says "lo de" twice, or that is about a memory of somebody, who may be dead."""

__all__ = ["GRAVE", "LEFT_ASKED", "LEFT_OUT", "OCCASION", "PARTS", "RULES", "TAILS", "UNFIT", "WORDS", "as_spoken"]
