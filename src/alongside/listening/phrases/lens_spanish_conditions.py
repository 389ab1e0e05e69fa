"""Spanish shapes in which the writer names a condition, whatever its name is."""

from typing import Final

from .lens_entry import Entry, entry
from .lens_spanish_terms import ANY_CONDITION, CONDITION, TOPIC

_NEAR: Final = (
    "un|una|el|la|los|las|su|sus|tu|tus|muy|con|de|del|es|son|tiene|tienes|tenés|está|estás|eres|sos|claro|clara|claramente|"
    "clarísimo|clarísima|pura|puro|simple|clásica|clásico|típico|típica|posible|personalidad|alimenticio|alimentario|ánimo|"
    "severa|severo|leve|grave|moderada|moderado|trastorno|episodio|brote|cuadro|crisis|plena|pleno|fase|consumo|síntomas|signos|"
    "señales|ataque|ataques|tipo|mayor|clínica|déficit|no|que|en|como|algún|alguna|tremenda|tremendo|fuerte|crónica|crónico|"
    "compatibles|compatible|propio|propios|rasgos|mucho|mucha|algo|medio|bien|otra|otro|vez|dentro|espectro|principio|estado|"
    "profunda|aguda|complejo|apego|por|a|al|entrando|metido|metida|llama|se|sea|son|ya|más|todo|toda|estrés|trauma|sin|y|o|lo"
)
_STANCE: Final = (
    "creo|pienso|sospecho|supongo|digo|diría|apuesto|juraría|considero|opino|imagino|siento|temo|sostengo|concluyo|deduzco|"
    "calculo|noto|noté|veo|vi|observo|observé|detecto|detecté|percibo|percibí|reconozco|reconocí|anoté|registré|dije|expliqué|"
    "comenté|avisé|informé|aclaré|aseguro|aseguré|confirmo|confirmé|identifiqué|diagnostiqué|dijimos|creemos|pensamos|concluí|"
    "concluimos|sospechamos|suponemos|pensé|sospeché"
)
_SURE: Final = "seguro|segura|seguros|convencido|convencida|cierto|cierta|claro|obvio|evidente|innegable|indudable"
_IS: Final = (
    "es|son|era|está|están|estás|tiene|tienes|tenés|trae|traes|se|suena|parece|sería|padece|padeces|presenta|presentas|anda|andas|"
    "eres|sos|dan|da|huele|apunta|indica|significa|significan|quiere|viene|vienen"
)
_SHOWS: Final = (
    "presenta|muestra|manifiesta|exhibe|parece|pareciera|luce|suena|cumple|apunta|indica|sugiere|aparenta|desarrolla|desarrolló|"
    "desarrollando|cayó|entró|entrando|está|anda|andaba|estuvo|estaba|sigue|llegó|amaneció|volvió"
)
_ACTS: Final = (
    "cambios|gritos|voces|mentiras|enojo|enojos|rabia|llanto|arranques|celos|miedo|miedos|consumo|beber|bebe|toma|consume|fuma|"
    "insomnio|silencio|aislamiento|conducta|conductas|comportamiento|pensamientos|ideas|cortes|gastos|energía|humor|olvidos|"
    "inquietud|desorden|robos|llora|grita|miente|come|duerme|problema|actitud|ánimo|lío|fondo|flojera|drama|coraje"
)
_NOT_MINE: Final = (
    "mi mis mí me yo grupo taller libro folleto preguntó pregunta preguntar si vivo tengo soy contó doctora doctor psiquiatra "
    "terapeuta diagnosticaron diagnosticó cómo cuál qué propio película"
)

CONDITIONS: Final[tuple[Entry, ...]] = (
    entry("role_i_name_it",
        f"yo|le|les|te|lo|la? {_STANCE} ~ {CONDITION} ; me parece|late|temo|suena|imagino|figuro|da|consta|huele ~ "
        f"{ANY_CONDITION} ; se me hace|antoja|figura ~ {ANY_CONDITION} ; para|según mí ... {_NEAR}|eso|esto|ella|él|lo|suyo|"
        f"tuyo... {ANY_CONDITION} ; a|en mi|mis juicio|ver|parecer|entender|opinión|ojos|experiencia ~ {ANY_CONDITION} ; estoy|"
        f"estamos bien|muy|totalmente|casi|más|que? {_SURE} ~ {ANY_CONDITION} ; me|nos di|dimos cuenta ~ {ANY_CONDITION} ; "
        f"mi|nuestra instinto|corazonada|impresión|lectura|hipótesis|teoría|conclusión|sospecha|diagnóstico|intuición ~ "
        f"{ANY_CONDITION} ; {_STANCE}|convencida|convencido|segura|seguro de? que {_NEAR}|ella|él|usted|eso|esto... {ANY_CONDITION}",
        "diagnosing", "¿cómo lo vives tú?", "¿cómo lo llamas tú?",
        kind="role",
        unless=f"{TOPIC}",
        unless_before="no ella él usted",
        unless_within=f"{_NOT_MINE.replace(' me ', ' ').replace(' mí ', ' ').replace('mi ', '', 1).replace(' si ', ' ')}",
        unless_after="posible grupo apoyo"),
    entry("role_sure_of_it",
        f"^ seguro|seguramente|obviamente|claramente|evidentemente|honestamente|francamente|definitivamente|clarísimo|neta|indudablemente que? ~ "
        f"{CONDITION} ; de seguro|plano|fijo|hecho que? ~ {CONDITION} ; es obvio|evidente|claro|clarísimo|seguro|innegable que? "
        f"~ {ANY_CONDITION} ; no hay duda|vuelta ~ {ANY_CONDITION} ; sin duda|dudas ~ {CONDITION} ; {CONDITION} me|seguro|"
        f"segurísimo|sin|no|para|se|eso|y temo|parece|duda|hay|mí|nota|es|punto ; diga lo que diga ~ {ANY_CONDITION} ; "
        f"{CONDITION} clarísimo|clarísima|evidente|obvio|obvia ; se le|te|la|lo nota|ve|notan|viene|vienen ~ {CONDITION} ; "
        f"dentro|en del|el espectro ; apuesto|juraría ~ {ANY_CONDITION}",
        "diagnosing", "me contó lo que nota",
        kind="role",
        unless=f"{TOPIC}",
        unless_before="dice dijo pregunta preguntó",
        unless_within="preguntó mi dijo"),
    entry("role_they_have_it",
        f"tienes|tenés|traes|padeces|presentas|eres|sos|estás|andas|sufres {_NEAR}... {ANY_CONDITION} ; lo que te|le|les dan|da|"
        f"pasa|sucede|falta|ocurre|agarra es|son|se {_NEAR}... {ANY_CONDITION} ; lo|el que ... tiene|tienes|tenés|trae|traes|"
        f"siente|sientes|vive|vives|cuenta|cuentas|describe|describes|pasa|oye|padece ... es|son|se|suena|parece|llama {_NEAR}... "
        f"{ANY_CONDITION} ; lo suyo|tuyo|de {_NEAR}|él|ella... {ANY_CONDITION} ; eso|esto|aquello {_NEAR}|parece|suena... "
        f"{CONDITION} ; no es|son * es|son|sino {_NEAR}... {ANY_CONDITION} ; no es|son * ... ... es|sino {_NEAR}... {CONDITION} ; {_SHOWS} "
        f"{_NEAR}... síntomas|signos|rasgos|señales|indicios {_NEAR}... {ANY_CONDITION} ; "
        f"{_SHOWS} {_NEAR}... psicótica|psicótico|paranoica|paranoico|delirante|delirando|maníaca|maníaco|hipomaníaca|"
        "hipomaníaco|disociada|disociado|alucinando|descompensada|descompensado",
        "diagnosing", "¿cómo lo vives tú?", "¿cómo lo llamas tú?",
        kind="role",
        unless=f"{TOPIC}",
        unless_before="dice dijo contó si pregunta preguntó cuando dices dijiste llama",
        unless_within="dijo contó preguntó mí",
        unless_after="grupo apoyo"),
    entry("role_because_it",
        f"{_ACTS} ... {_IS}|por|para {_NEAR}|por|culpa|causa|parte|producto|síntoma|debido|consecuencia|debe|automedicarse|"
        f"quiere|decir|viene|porque|calmar|tapar... {CONDITION} ; {_ACTS} ... "
        f"es|son|por|viene|vienen ... su|del|un|por {_NEAR}|infancia... trauma|abandono|ansiedad|duelo|{CONDITION} sin|no|de|infantil|$ ; "
        f"su|tu {_NEAR}... {CONDITION} habla|hablando|va|se|está|lo|la|le|te|empeora|empeoró|regresó|volvió|es|provoca|hace|"
        f"maneja ; voces ... son|es|por {_NEAR}... {CONDITION} ; automedica|automedicarse|automedicando|automedicarte ~ "
        f"{ANY_CONDITION} ; atrás|detrás|debajo|fondo de? su|sus|tu|ese|esa|eso|todo|toda ... hay|está|es ~ {ANY_CONDITION} ; "
        f"{CONDITION}|trauma|duelo|ansiedad|apego sin|no|mal resuelto|resolver|tratar|diagnosticada|diagnosticado|atender|elaborado|"
        f"sanar|trabajar|manejada|controlada|tratada|tratado ; problema|raíz|fondo ~ es|son {_NEAR}... {ANY_CONDITION}",
        "diagnosing", "me contó cómo lo vive",
        kind="role",
        unless=f"{TOPIC}",
        unless_before="dice dijo contó según",
        unless_within="mi mis dijo contó",
        unless_after="grupo"),
    entry("role_named_state",
        f"en|entrando|entró|cayó|tuvo|tiene|pasando|de|pleno|plena a|en|por|un|una|pleno|plena|otro|otra|su... episodio|fase|brote|crisis|"
        "estado|cuadro maníaco|maníaca|maniaco|psicótico|psicótica|depresivo|depresiva|disociativo|hipomaníaco|mixto|paranoide|"
        "de manía|psicosis? ; brote psicótico|psicótica|esquizofrénico ; se descompensó|descompensa|disocia|disoció ; "
        "descompensada|descompensado|descompensándose ; "
        f"compatible|compatibles con ~ {CONDITION} ; trastorno|rasgos|apego de? personalidad|desorganizado|ansioso|evitativo|"
        "narcisista|narcisistas|limítrofes|antisociales ; cuadro clínico|depresivo|ansioso ; poca|nula|sin conciencia de? enfermedad ; "
        "fuga de ideas ; juicio de realidad ; tendencia|tendencias|conducta|personalidad suicida|suicidas|narcisista|bipolar|"
        "antisocial|obsesiva|compulsiva|paranoide|esquizoide|dependiente|evitativa",
        "diagnosing", "me contó lo que nota",
        kind="role",
        unless=f"{TOPIC}",
        unless_before="dice dijo contó según cuando",
        unless_within="dijo mi",
        unless_after="grupo"),
)  # fmt: skip
