"""Spanish phrases of a note that drifts into diagnosing."""

from typing import Final

from .inflection import endings
from .lens_entry import Entry, entry

_DX: Final = (
    "depresión|bipolar|bipolaridad|esquizofrenia|esquizoafectivo|esquizofrénico|esquizofrénica|psicosis|"
    f"{endings('psicótic', 'maníac', 'maniac', 'paranoic', 'descompensad', 'disociad')}|tept|postraumático|tdah|tda|toc|tlp|ansiedad|"
    "trastorno|trastornos|manía|hipomanía|hipomaníaca|hipomaníaco|paranoia|delirio|delirios|delirante|delirando|demencia|autismo|"
    "autista|anorexia|bulimia|limítrofe|borderline|narcisismo|disociación|síndrome|alucinaciones|alucinando|depresiva|depresivo|"
    "alzheimer|ptsd|alcoholismo|agorafobia|codependencia|asperger|hipocondría"
)
_STATE: Final = (
    f"{endings('psicótic', 'maníac', 'maniac', 'paranoic', 'descompensad', 'disociad')}|bipolar|delirante|delirando|alucinando|"
    "hipomaníaco|hipomaníaca|disociando|descompensándose"
)
_ILL: Final = f"enfermedad|condición|adicción|trauma|abstinencia|{_DX}"
_FILL: Final = (
    "un|una|el|la|los|las|su|sus|muy|con|de|del|a|en|que|es|tiene|tenga|sea|tener|ser|estar|está|hay|más|algo|tipo|alguna|algún|"
    "mucha|mucho|leve|severo|severa|grave|clara|claro|no|ya|posible|estrés|por|como|pura|puro|simple|fuerte|profunda|personalidad|"
    "alimenticio|alimentario|ánimo|padece|sufre|sufriendo|pasando|entrando|clínica|episodio|brote|cuadro|crisis|sin|diagnosticar|"
    "diagnosticado|diagnosticada|tratar|presenta|medio|totalmente|otra|vez|sería|fuera|era|lo|típica|típico|clásica|clásico|"
    "desarrollando|trae|anda|parece|signos|síntomas|muchos|rasgos|todo"
)
_EVENT: Final = "grupo taller grupos apoyo clase semana marcha charla libro folleto"
_LEARNING: Final = (
    "leí leyó leímos folleto taller clase aprendimos aprendió artículo página libro curso charla video preguntas pregunta póster "
    "campaña película feria"
)
_VERY: Final = (
    "muy|medio|totalmente|claramente|completamente|otra|vez|bien|algo|ya|como|un|poco|hoy|ahora|más|siempre|todo|toda|actualmente|"
    "realmente|obviamente"
)

DIAGNOSING: Final[tuple[Entry, ...]] = (
    entry("role_think",
        "creo|pienso|sospecho|supongo|diría|considero|opino|apuesto|imagino|creemos|sospechamos|pensamos|digo|siento|temo ... que ... "
        "tiene|es|está|sufre|padece|pudiera|podría|puede|sea|tenga|son|trae|haya|se|sus|su|anda|hay|presenta|vive|era|tenía|fuera "
        f"{_FILL}... {_DX} ; "
        f"parece|pareciera|da la|me impresión que|tener|ser|un|una|estar|a? ... tiene|es|está|sufre|trae|tenga|sea {_FILL}... {_DX} ; "
        "estoy|estamos? seguro|segura|convencido|convencida|claro|obvio|evidente de? que ... tiene|es|está|sufre|trae|padece|se "
        f"{_FILL}... {_DX} ; "
        f"sospecho|sospechamos|sospeché|noté|veo|vi|observé|noto|detecté|detectamos|identifiqué|observo {_FILL}... {_DX}|abstinencia ; "
        f"para mí que? ... {_DX} ; a mi juicio|parecer|ver|entender ... {_FILL}... {_DX} ; en mi opinión ... {_FILL}... {_DX} ; "
        f"yo digo que ... {_FILL}... {_DX} ; desde mi punto de vista ... {_FILL}... {_DX}",
        "diagnosing", "Me contó lo que nota",
        kind="role",
        unless_after=f"{_EVENT}",
        unless_within="leí"),
    entry("role_probably",
        "probablemente|seguramente|claramente|obviamente|posiblemente|evidentemente|definitivamente|seguro|quizá|quizás|vez|posible|"
        f"probable|duda|aparente|indudablemente {_FILL}... {_DX} ; "
        "clínicamente|severamente|gravemente deprimido|deprimida|depresivo|depresiva ; "
        "depresión clínica|mayor|severa|grave|profunda|crónica ; "
        f"{_DX} no|sin diagnosticado|diagnosticada|diagnosticar|tratar|tratado|tratada ; {_DX} de libro ; "
        f"típica|clásica|típico|clásico {_DX} ; trauma|duelo no|sin resuelto|tratado|resolver|tratar|procesar",
        "diagnosing", "dice que nota algo",
        kind="role",
        unless_after=f"{_EVENT}",
        unless=f"{_LEARNING}"),
    entry("role_symptoms",
        "síntoma|síntomas|señal|señales|signo|signos|rasgo|rasgos|indicio|indicios|cuadro|criterio|criterios|características|indicativo|"
        "compatible|compatibles|típico|típica|propio|propios|típicos|caso|evidencia|tendencias|conducta|conductas|perfil|comportamiento|"
        f"datos claras|claros|tempranas|tempranos|leves|graves|evidentes|fuertes? de|con|para|es|son {_FILL}... {_DX}|abstinencia|trauma|"
        "descompensación|recaída ; "
        "síntoma|síntomas|ideas|pensamientos|episodio|episodios|brote|crisis|fase|cuadro|etapa|estado|ataque "
        f"{endings('maníac', 'maniac', 'psicótic', 'depresiv', 'disociativ', 'paranoic', 'ansios', 'hipomaníac')} ; "
        "episodio|brote|crisis|fase de manía|psicosis|abstinencia ; "
        "rasgos|tendencia|tendencias|conducta|conductas|personalidad|comportamiento "
        f"{endings('narcisist', 'obsesiv', 'paranoic', 'maníac', 'psicótic', 'bipolar')}|bipolar|bipolares|narcisista|narcisistas|límite|"
        "limítrofe|adictiva|limítrofes|antisocial|antisociales|borderline|depresiva ; cumple ... criterios ; "
        "afecto plano|aplanado|embotado|lábil|inapropiado ; ánimo deprimido|eutímico|lábil|disfórico ; labilidad ; "
        "habla apresurada|presionada ; grandiosidad ; orientado|orientada en tiempo|persona ; ideación ; "
        "sus síntomas son|indican|apuntan|corresponden|muestran ; sintomático|sintomática ; "
        "se presenta con ... deprimido|deprimida|ansioso|ansiosa|afecto|síntomas",
        "diagnosing", "algo que me contó que nota",
        kind="role",
        unless=f"volante trae tema {_LEARNING}"),
    entry("role_this_is",
        f"esto|eso|aquello es|era|ya|parece|suena|no un|una|a|es? {_FILL}... {_DX}|abstinencia ; "
        f"lo que tiene|trae|le|vive|pasa|presenta|padece|muestra ... es ... {_DX}|abstinencia ; "
        f"es pura|puro|su|la|claramente|un|una|obvio|típico|típica|clásica|todo|probable {_FILL}... {_DX}|abstinencia ; "
        f"suena|huele|apunta a {_FILL}... {_DX} ; parece|luce {_FILL}... {_DX} ; se ve|nota {_VERY}... {_DX}",
        "diagnosing", "me contó cómo lo vive",
        kind="role",
        unless_after=f"{_EVENT}",
        unless=f"{_LEARNING}"),
    entry("role_behind",
        f"su|la|el {_ILL} social|severa|no|tratada|bipolar|de|personalidad|ansiedad|límite|depresivo|adicción... está|es|fue|estaba lo|la|"
        "el|que|detrás|causando|provocando|hablando|haciendo|empeorando|causa|razón|motivo|culpable|responsable|detonando ; "
        f"su|la|el {_ILL} social|de|severa|personalidad... le|la|lo|los? causa|provoca|hace|explica|habla|empeora|provocó|causó|lleva|"
        "detona|domina|controla ; "
        "por|debido|causa|culpa|producto|resultado|debe|deben|viene|consecuencia|parte|raíz|vienen|relacionado de|a|con? su|la|un|una|el "
        f"{_ILL} ; detrás de ... hay|está ... {_ILL} ; se automedica|automedicando|automedica ; habla su|la {_ILL} ; "
        f"mecanismo de defensa ; trauma no|sin resuelto|resolver|procesar ; es {_ILL} ... que|quien habla ; "
        "respuesta|vínculo traumático|traumática",
        "diagnosing", "y me contó qué cree que hay detrás",
        kind="role",
        unless=f"tema {_LEARNING}"),
    entry("role_not",
        f"no tiene|es|padece|sufre|está|hay ninguna|ningún|una|un|de|realmente|deveras? {_DX}|deprimido|deprimida|clínicamente ; "
        f"no es que|tanto ... {_DX} ; no hay|presenta|muestra ... {_DX}|síntomas|signos",
        "diagnosing", "me contó cómo se siente",
        kind="role",
        unless_after=f"{_EVENT}",
        unless=f"{_LEARNING}"),
    entry("role_may",
        "puede|podría|pudiera|debe|ha|podrían|debería|tal|está de|vez|que? tener|ser|estar|tenga|sea|haya|desarrollando|desarrollado|"
        f"padecer|sufrir|tratarse {_FILL}... {_DX} ; "
        "tiene|tenía|trae|hay|presenta|muestra|padece clara|claramente|obviamente|una|un|algún|alguna|leve|severo|severa|evidente|fuerte|"
        f"tipo|de|seguramente|típica|graves|serios|graves|rasgos|claros... {_DX} evidente|claro|clara|severa|severo|grave|fuerte|leve|"
        f"obvia|tremenda|marcada ; tiene|presenta|muestra|hay algún|un|una tipo|especie|clase de {_DX} ; "
        "tiene|trae un? trastorno|problema|problemas|síndrome de la? personalidad|apego|ira|abandono|psiquiátrico|psiquiátricos|mental|"
        f"mentales ; tiene claramente|claros|seguramente|obviamente|algún|evidente ... {_DX} ; "
        "tiene una? personalidad adictiva|limítrofe|narcisista|límite|dependiente",
        "diagnosing", "me cuenta lo que nota",
        kind="role",
        unless_after=f"{_EVENT}",
        unless=f"{_LEARNING}"),
    entry("role_state",
        f"está|estaba|anda|andaba|se|estuvo|vino|llegó|venía|sigue|es|volvió puso|ve|veía|notaba|encuentra|nota|volvió? {_VERY}... [ "
        f"{_STATE} ] ; está|estaba|anda|entró|sigue en [ psicosis|brote|manía|abstinencia|remisión ] ; "
        "descompensado|descompensada|descompensó",
        "diagnosing", "pasando por un momento duro, según cuenta",
        kind="role",
        unless_after=f"{_EVENT}"),
    entry("role_diagnosis",
        "diagnostiqué|diagnosticamos|diagnostico|diagnosticaría ; "
        "mi|nuestro|nuestra diagnóstico|valoración|evaluación diagnóstica|clínica|es|sería|profesional|indica|fue|de? ; "
        "mi opinión clínica|profesional|diagnóstica ; juicio clínico ; impresión diagnóstica|clínica ; "
        f"^ diagnóstico|dx|impresión ... {_DX} ; ^ diagnóstico probable|presuntivo|presunto ; "
        "diagnóstico|diagnósticos probable|presuntivo|presunto|diferencial|dual|equivocado|erróneo|correcto ; "
        "su diagnóstico debe|debería|es|está|sería|parece ser|erróneo|mal|equivocado|otro|incorrecto|en|más? ; "
        f"mal diagnosticado|diagnosticada ; descarto|descarté|descartamos|descartar ... {_DX} ; "
        "pronóstico malo|reservado|bueno|pobre|es ; su pronóstico ; "
        f"le|la|lo|les evalué|valoré|evaluamos|valoramos|detecté|diagnostiqué ... {_DX}|riesgo|como|con|para ; "
        "necesita|debería|requiere|debe ser|una|un|que|hacerse|la|le evalúen|evaluación|evaluado|evaluada|diagnosticado|diagnosticada|"
        f"diagnóstico|valoración|valorado|valorada ... {_DX}|psiquiátrica|psicológica",
        "diagnosing", "me contó",
        kind="role",
        unless_before="no",
        unless="clima tiempo lluvia equipo"),
)  # fmt: skip
