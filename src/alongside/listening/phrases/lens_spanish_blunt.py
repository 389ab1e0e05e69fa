"""Spanish turns of blame, doubt and scorn by which a writer shows a temper, and names that are thrown at people."""

from typing import Final

from .inflection import endings, one
from .lens_entry import Entry, entry

_IS: Final = (
    "es|son|era|eran|eres|sos|fue|ser|un|una|unos|unas|ese|esa|esos|esas|este|esta|pinche|puro|pura|qué|tan|muy|bien|medio|como|"
    "otro|otra|pobre|tal|el|la|los|las|gran|tremendo|tremenda|siempre|nomás|se|volvió|pone|puso|anda|está|estaba|persona|gente|"
    "demasiado|bastante|súper"
)
_NAMES: Final = (
    f"{endings('drog', 'fump', 'mensit', 'mens', 'zángan', 'gorr', 'aprovechad', 'convenencier', 'conflictiv', 'problemátic')}|"
    f"{endings('abusiv', 'malcriad', 'berrinchud', 'malagradecid', 'ingrat', 'neci', 'terc', 'grifer', 'callejer', 'vividor')}|"
    f"{endings('malviviente', 'interesad', 'chantajist', 'ventajos', 'metich', 'amargad', 'resentid', 'acomplejad', 'tóxic')}|"
    "drogo|drogos|grifo|grifa|cristalero|cristalera|teporochito|pendejo|pendeja|estúpido|estúpida|imbécil|incapaz|reincidente|"
    "vividor|vividora|parásito|sanguijuela|víbora|hiena|rata|alimaña|lastre|estorbo|calamidad|chantajista|payaso|payasa|"
    "farsante|hipócrita|cínico|cínica|descarado|descarada|sinvergüenza|desgraciado|desgraciada|canalla|patán|gorrón|gorrona|"
    "arrastrado|arrastrada|insoportable|intratable|imposible|incorregible|inútil|inútiles|inservible|güevón|güevona|"
    "ilusa|iluso|mitómano|mitómana|arrimado|arrimada|encajosa|encajoso|dejado|dejada|fodongo|fodonga|intensa|exagerada|chillón|"
    "chillona|llorona|llorón|escandalosa|escandaloso|verborreica|demandante|codependiente|impuntual|desobligado|desobligada"
)
_NAMED: Final = (
    "dolor de cabeza ; piedrita|piedra en el zapato ; caso perdido|difícil|imposible|problema ; oveja negra ; mala|mal influencia|"
    "ejemplo|hierba|elemento|semilla|cabeza ; bicho raro ; cliente|clienta|clientes|paciente|visitante frecuente|frecuentes|"
    "difícil|problema ; frecuente|asidua|asiduo en|de|a urgencias ; persona|gente difícil|tóxica|conflictiva|problemática|"
    "complicada|negativa|floja|mala ; bomba de tiempo ; corto|corta de entendimiento|luces ; una|pura carga ; bueno|buena para nada ; "
    "cero a la izquierda ; pan sin sal ; alma en pena ; causa perdida ; puerta giratoria ; cliente|paciente|usuario más? difícil"
)
_HARTO: Final = f"{endings('hart', 'cansad', 'fastidiad', 'decepcionad', 'desilusionad', 'indignad', 'furios', 'enojad', 'molest', 'hast')}|hasta"

BLUNT: Final[tuple[Entry, ...]] = (
    entry("name_thrown",
        f"{_IS} {_IS}... [ {_NAMES} ] ; llegó|vino|anda|hay|llegaron otro|otra|un|una|otros|puros|puro [ {_NAMES} ] ; {_NAMED}",
        "blame", "alguien que la está pasando difícil",
        unless="película novela libro canción perro gato disfraz papel obra juego tráfico clima impresora máquina coche tienda "
        "llave cerradura luz calor receta sopa",
        unless_before="soy fui me siento sentí yo mi"),
    entry("out_of_patience",
        f"me|nos|ya tiene|tienen|traes|trae|tienes|hartó|cansó|fastidió|cansé|hartaste|colmó|saca|sacas|sacó|cae|caes|cansa|enferma|"
        f"choca|desespera|exaspera|agota|purga|enfermas|está|estás ya|muy|bien|hasta|más|de|gordo|gorda|mal... {_HARTO}|quicio|"
        "casillas|paciencia|gordo|la|el|quejas|cansando|pretextos|hartando|$ ; estoy|estamos|ya ya|muy|tan|bien|más|que|estoy|"
        f"estamos... {_HARTO} de|con|por|la ... ; se me|nos acaba|acabó|agota|agotó|está la|acabando ; no la|lo|los|las|te aguanto|soporto|"
        "tolero|paso|aguantamos|soportamos ; ya no la|lo|le|te|más aguanto|soporto|creo|paciencia|tengo ; ya basta de ; perdí|pierdo "
        "la paciencia ; qué decepción|vergüenza|coraje|pena|barbaridad|desilusión|descaro|falta que|de|me|tan ... ; me|nos "
        "decepcionó|decepciona|decepcionaste|decepcionas|desilusionó|falló|fallaste|falla|defraudó|defraudaste|avergüenza|"
        f"avergonzó|quedó|quedaste ... ; da vergüenza|coraje|flojera|risa|asco ... que|con|lo|verla|verlo|su ; me|nos dejó|dejaste|deja|dejas|"
        f"dejaron {one('plantad', 'colgad', 'esperand', 'botad')}|esperando|en ; otra vez? me|nos plantó|colgó|falló|quedó|"
        "mintió|dejó ; después de todo lo|que que? ; con|así me|nos paga|pagas ; nos|me|le|les estás|está|hace|haces|hizo|hiciste "
        "haciendo? perder|perdiendo ... tiempo ; pérdida de tiempo con|para|hablar ; pierdo|perdemos|perdí|gasto|desperdicio|"
        "desperdiciamos el|mi|nuestro|mucho tiempo|saliva|energía ; esperaba|esperábamos más|otra|algo de|cosa|mejor ; cómo se|te "
        "atreve|atreves|atrevió ; en qué|qué estaba|estabas|tienes|tiene en|pensando|la",
        "temper", "lo que sentí, y lo que vi",
        unless="tráfico clima impresora camión lluvia calor ruido vecinos conmigo-misma computadora",
        unless_before="dice dijo conmigo",
        unless_within="conmigo mí"),
    entry("own_fault",
        "él|ella|tú|vos|usted|ellos|sí? mismo|misma|solo|sola|solito|solita se|te lo? metió|metiste|buscó|buscaste|ganó|hizo|hiciste|"
        "arruinó|hundió|perjudica|provocó ; se|te lo buscó|buscaste|ganó|ganaste|merece|mereces|merecía|busca|hizo|hiciste ; "
        "se|te metió|metiste|hizo|hiciste en|eso esto|solo|solito|sola ; es|su|tu|por peor enemigo|enemiga|culpa|gusto|terquedad|"
        "necedad|irresponsabilidad|flojera ; lo|le|tiene que bien? le pasa|pasó|merecido|sucede es|por ; tiene|tienes|tenía|bien "
        "lo que ... merece|mereces|buscó ; bien merecido|empleado lo|se|le ; la culpa siempre|nunca|es|la|todo ... demás|otros|todos|"
        "mundo|suya|de ; siempre|nunca le|la|es|tiene ... echa|culpa|responsable ... a|otros|demás|alguien|todos|de|es|nada|suya ; le echa "
        "la? culpa ; nunca|no asume|acepta|reconoce|toma su|sus|la|ninguna|nada|responsabilidad|culpa|errores ... ; no toma|asume|tiene "
        "responsabilidad ; quien|el que ... paga|busca|encuentra ; quién la|lo|le|te manda",
        "blame", "lo que pasó, y lo que lo hizo difícil",
        unless="premio ascenso regalo descanso camión casero",
        unless_before="me yo no dice siente siento"),
    entry("only_thinks_of",
        "sólo|solo|nomás|únicamente piensa|piensas|le|se|viene|vienes|vino|busca|quiere|aparece|más|importa|ve|llega|por... en|"
        "importa|interesa|por|viene|la|lo|el ... sí|ella|él|misma|mismo|comida|dinero|café|interés|suyo|conveniencia|ti|tarjeta|"
        "atención|gratis|despensa|regalos ; lo|la|todo lo? quiere|quieres|espera|esperas todo? ... peladito|regalado|boca|charola|fácil|"
        "servido|manos ; le|te|les vale|valen|importa|importan|interesa|interesan madres|madre|gorro|un|poco|nada|todo|sus|su|lo|muy|$ ; sus|tus "
        "hijos|hijas|familia|papás le|te valen|vale|importan|estorban ; no le|te|les importa|importan|interesa|interesan ... nada|nadie|hijos|"
        "familia|recuperación|demás|programa|lo ; se|te cree|creen|crees mucho|más|la|el|muy|mejor|superior|especial ; se|te siente|sienten|"
        "sientes la|el? dueña|dueño|superior|intocable|reina|rey|víctima|divina ; vive|viven|vives del|de|a gobierno|su|costillas|"
        "expensas|mamá|gorra|los|sus ... mamá|gobierno|papá|abuela|esposa|$ ; se la|lo pasa|pasan|vive|vives echada|echado|acostada|acostado|"
        "tirada|tirado|viendo|durmiendo|quejándose|chillando|llorando|sin|en ; no hace|haces nada|más|ni ... día|casa|provecho|el|que ; anda|"
        "andas|andaba de vaga|vago|loca|loco|ofrecida|callejera|coscolina ; en|por malos|mal pasos|camino",
        "blame", "lo que pidió, y lo que puede haber detrás",
        unless="perro gato casero oficina premio película",
        unless_before="me yo dice"),
    entry("bad_attitude",
        "mala|pésima|fea|horrible|pinche|negativa actitud ; actitud pésima|mala|negativa|de|fea|horrible|retadora|grosera|altanera ; trae|"
        "tiene|viene|llegó|anda con? una|mucha|su|tremenda|mal|de actitud|genio|malas|humor|modos|carácter ... ; problemas|problema de "
        "actitud|conducta|carácter|autoridad|ira|límites|disciplina ; cambia|cambie|bájale|quítate|baje|componga|"
        "cambiá ... actitud|tono|tonito|humos|"
        "carácter|genio ; le gusta|encanta|fascina el|hacer|sufrir|que|hacerse|llamar drama|drama|chisme|pleito|sufrir|le|la|víctima|"
        "lástima|atención ; quiere|busca|pretende dar|causar|inspirar lástima ; se victimiza|hace|hacen|haces la|el víctima|mártir|enferma|"
        "enfermo|loco|loca|sorda|sordo|tonta|tonto|desentendida|desentendido|interesante|difícil|ofendida|ofendido ; "
        "inventa|inventas|se ... cosas|enfermedades|"
        "pretextos|historias|cuentos|mentiras|dolores ; hace|hizo|arma|armó|haces un|una|su|otro ... drama|show|teatro|escándalo|berrinche|"
        "numerito|escena|panchos|pancho|tango ; puro|puros|pura cuento|cuentos|teatro|pretexto|pretextos|show|choro|drama|mentira|chantaje|"
        "quejas|excusas ; nunca|jamás|no termina|acaba|escucha|aprende|cumple|entiende|agradece|llega|hace|ayuda|logra|sirve nada|de|"
        "a|lo|ni|ninguna|para|tiempo|caso ; no tiene|tienes|le madurez|vergüenza|remedio|compostura|llenadera|disciplina|palabra|modales|"
        "educación|respeto|iniciativa|voluntad|carácter|interés|motivación|fuerza|agradecimiento|cabeza|perdón ; no va|vas|irá a? "
        "llegar|ninguna|ningún|cambiar|lograr|salir|nada ... nada|lado|parte|nunca|jamás|eso|lejos ; ni para eso|qué|"
        "nada|las ... ; ni ... se|sabe sabe|"
        "digna|preocupa|molesta|molestó ; ni siquiera|las se|fue|puede|es|sabe|gracias dignó|capaz|llamar|avisar|da|molestó ; perdió|perdieron "
        "la|su batalla|lucha ... contra|con",
        "blame", "lo que vi, y lo que pudo hacerlo difícil",
        unless="vida positiva perro gato examen película obra canción impresora máquina estufa tienda camión foro",
        unless_before="me yo mi dice siente casero"),
    entry("told_off",
        "ya? madura|madure|madurá|compórtate|supéralo|supérelo|reacciona|espabila|despierta|aterriza $ ; no seas|sea|seás "
        f"{_IS}... {_NAMES}|niña|niño|infantil|ridícula|ridículo|cobarde|floja|flojo|dramática|dramático|necia|necio|terca|terco|"
        "tonta|tonto|víctima|payaso|malagradecida ; deja|deje|dejá|basta|déjate|déjese ya? de hacerte|hacerse|quejarte|quejarse|llorar|"
        "chillar|tus|sus|lloriquear|dramas|mentir|víctima|echar|culpar|inventar|poner ; debería|deberías|tendría dar|"
        "darte|darle|darles vergüenza|pena ; cuántas veces te|se|le|lo|hay|tengo ; ya te|se|le lo había|he|dije|advertí|decía ; mil|cien|"
        "veinte veces te|le|se|lo ... dije|he|repetido|dicho ; te lo dije ; échale|échele|ponle|póngale ganas ; ponte|póngase las|a|"
        "en pilas|serio ; otra vez|de con|lo|nuevo lo|mismo|la|su|sus|tus mismo|misma|cuento|pretexto|mentira|excusa|excusas ; siempre|"
        "pone|poniendo|da|otro|con lo|el|la|tiene|tienes|sale|con|un|otro|su|sus|mismo... pretexto|pretextos|excusa|excusas|mismo|cuento|"
        "cuentos|mentiras ; tú|usted|vos nunca|siempre ... ; la madurez|mentalidad|inteligencia de ... niño|niña|bebé|adolescente|doce|años ; "
        "no tiene|tienes|hay ninguna? excusa|justificación|pretexto ; usa|utiliza|usas|manipula a su|sus|los|la|mí|todos ... "
        "para|con|$ ; hasta no ver ; siempre falta|faltas|faltan|llega|llegas tarde? $ ; típico de|en ; como siempre "
        "$ ; ya la|lo|te conozco|conocemos|conozco ; "
        "supuestamente|disque|dizque|quesque|presuntamente ... ; según él|ella|ellos ... fue|iba|está|estaba|tomó|no|ya|asistió|buscó|"
        "encontró|tiene|había|anda|dejó|consiguió ; no le|te|les creo|compro|creemos|creas nada|ni|una|el|la|que|ya|eso|palabra|$ ; dudo|"
        "dudamos que|mucho|de ; a ver|cuánto si|es|le cierto|dura|verdad ; eso dice|dices siempre|todos|ella|él ; se hace|"
        "pasa pasar|de por? lista|listo",
        "blame", "lo que vi, y lo que me contó",
        unless="película reunión horario receta partido clima fruta aguacate camión dura-la",
        unless_before="fruta papaya manzana me yo",
        unless_after="película obra"),
)  # fmt: skip
