"""Spanish wording that a person might not want to read about themselves, and kinder ways."""

from typing import Final

from .lens_entry import Entry, entry

REASONS: Final = {
    "label": "Esto nombra a la persona por una condición o un hábito. Pon primero a la persona.",
    "stain": "Esto habla de una persona o de una prueba como si fuera sucia o limpia. Di lo que pasó.",
    "blame": "Esto puede sonar a culpa. Di lo que viste o lo que lo hizo difícil.",
    "power": "Esto suena a que alguien manda. Di lo que hicieron entre los dos.",
    "suffer": "Esto habla por lo que alguien siente. Deja que lo diga, o nombra con qué vive.",
    "deficit": "Esto nombra lo que falta. Una fortaleza o una necesidad dice más.",
    "death": "Esta frase lastima a muchas familias. Una sencilla es más amable.",
    "doubt": "Esto suena a que se duda de su palabra. Di lo que te contó.",
    "diagnosing": "Nombrar una condición le toca a personal clínico. En tu rol, di lo que la persona te contó.",
    "treatment_planning": "Planear tratamiento o medicamentos le toca a personal clínico. Puedes ofrecer acompañar y preguntar.",
    "enforcing": "Hacer cumplir reglas no es tu rol. Puedes decir qué se acordó y con quién.",
}
_TEST: Final = "prueba pruebas orina antidoping examen resultado resultados análisis"
_HOUSEWORK: Final = "casa cocina cuarto ropa piso baño platos trastes coche agua aire manos cama patio zapatos limpié limpiamos"
_SOBER: Final = "meses años días semanas desde recuperación drogas sobriedad consumir está estuvo sigue lleva mantiene él ella"

ENTRIES: Final[tuple[Entry, ...]] = (
    entry("addict", "adicto|adicta|adictos|adictas|drogadicto|drogadicta|drogadictos|drogadictas|drogata|yonqui|yonquis|marihuano", "label",
          "persona que consume", "persona con un trastorno por consumo", unless="trabajo chocolate café medicinal"),
    entry("alcoholic", "alcohólico|alcohólica|alcohólicas", "label", "persona con un trastorno por consumo de alcohol",
          unless="anónimos bebida bebidas"),
    entry("alcoholics", "alcohólicos", "label", "personas con un trastorno por consumo de alcohol", unless="anónimos"),
    entry("drunk", "borracho|borracha|borrachos|borrachas|borrachín|teporocho", "label", "persona que bebe mucho"),
    entry("abuse", "abuso|abusa de drogas|sustancias|alcohol|medicamentos", "label", "consumo de sustancias"),
    entry("ex_addict", "ex adicto|adicta|alcohólico|alcohólica", "label", "persona en recuperación"),
    entry("vice", "vicio|vicios|vicioso|viciosa", "blame", "consumo", unless="círculo"),
    entry("clean_test", "prueba|pruebas|examen|orina|antidoping|resultado ... limpia|limpias|limpio|limpios", "stain", "negativa"),
    entry("dirty_test", "prueba|pruebas|examen|orina|antidoping|resultado ... sucia|sucias|sucio|sucios", "stain", "positiva"),
    entry("is_clean", "está|estuvo|sigue|lleva|estar|mantiene|"
          "mantenerse|estoy ... limpio|limpia|limpios|limpias", "stain", "en recuperación", "sin consumir",
          needs=_SOBER, unless=_HOUSEWORK + " " + _TEST),
    entry("relapse", "recayó|cayó otra|de|en vez|nuevo|vicio", "blame", "volvió a consumir"),
    entry("schizophrenic", "esquizofrénico|esquizofrénica|esquizofrénicos|psicótico|psicótica", "label", "persona que vive con esquizofrenia"),
    entry("is_bipolar", "es|un|una|son bipolar|bipolares", "label", "vive con trastorno bipolar", unless="trastorno"),
    entry("mentally_ill", "enfermo|enferma|enfermos|enfermas mental|mentales", "label", "persona con una condición de salud mental"),
    entry("crazy", "loco|loca|locos|locas|demente|dementes|chiflado|chiflada|lunático|lunática", "label", "está pasando por algo difícil",
          unless="semana día tráfico horario precios volver"),
    entry("suffers", "sufre|sufren|sufría|padece|padecen|padecía|aquejado|aquejada de", "suffer", "vive con", "tiene"),
    entry("victim", "víctima|víctimas de", "suffer", "persona que vivió", unless="servicios compensación"),
    entry("wheelchair", "postrado|postrada|confinado|confinada|atado|atada en|a", "suffer", "usa silla de ruedas"),
    entry("disabled", "discapacitado|discapacitada|discapacitados|minusválido|minusválida|inválido|inválida|lisiado|lisiada|"
          "retrasado|retrasada", "label",
          "persona con discapacidad"),
    entry("homeless", "indigente|indigentes|vagabundo|vagabunda|vagabundos|limosnero", "label", "persona sin vivienda"),
    entry("felon", "delincuente|delincuentes|criminal|criminales|convicto|convicta|reo|reos|presidiario|expresidiario|exconvicto", "label",
          "persona que estuvo en prisión", unless="justicia defensa"),
    entry("illegal", "ilegal|ilegales", "label", "persona sin documentos", needs="inmigrante inmigrantes migrante persona es son los las"),
    entry("refuses", "se niega|negó|rehúsa|rehusó a", "blame", "eligió no", "dijo que no a"),
    entry("rejects", "rechaza|rechazó el|la|los|las|tratamiento|ayuda ...", "blame", "dijo que no a", needs="tratamiento ayuda "
          "servicios medicamento medicina apoyo"),
    entry("noncompliant", "incumplido|incumplida|incumple|incumplió", "blame", "lo hace de otra manera"),
    entry("not_complying", "no cumple|cumplió|obedece|obedeció con|las|el|los", "blame", "lo hace de otra manera", "aún no le ha servido"),
    entry("resistant", "resistente|resistentes|renuente|reacio|reacia al|a", "blame", "ve las cosas de otra manera", unless="agua fuego"),
    entry("in_denial", "en negación", "blame", "lo ve de otra manera"),
    entry("manipulative", "manipulador|manipuladora|manipula|chantajista", "blame", "busca cubrir una necesidad"),
    entry("attention", "llamar la atención", "blame", "pedir apoyo", needs="quiere busca solo sólo para"),
    entry("lazy", "flojo|floja|perezoso|perezosa|desmotivado|desmotivada|irresponsable|irresponsables", "deficit", "aún no encuentra una razón"),
    entry("failed", "fracasó|falló|reprobó en el|la|su|tratamiento|programa|rehabilitación", "blame", "salió antes del final"),
    entry("abandoned", "abandonó|desertó el|la|del|su tratamiento|programa|grupo|terapia", "blame", "dejó de venir"),
    entry("client", "mi|el|la|un|una|mis|los|nuestro|nuestra|este|esta "
          "cliente|clienta|clientes|paciente|pacientes|caso|casos", "power", "la persona",
          unless="hospital abogada abogado correo en todo cualquier"),
    entry("allowed", "le permití|permitimos|dejé|autoricé|ordené|obligué|exigí", "power", "acordamos que"),
    entry("under_me", "a|bajo mi cargo|supervisión|control", "power", "a quien acompaño"),
    entry("committed_suicide", "cometió|cometer|cometido suicidio", "death", "murió por suicidio"),
    entry("failed_suicide", "suicidio|intento fallido|frustrado|exitoso|consumado", "death", "sobrevivió a un intento de suicidio"),
    entry("claims", "alega|alegó|asegura|niega|negó|admite|admitió|confesó que|haber|consumir|el|su|tener", "doubt", "dice", "me contó"),
    entry("excuses", "pretexto|pretextos|excusa|excusas", "blame", "razón", needs="pone puso poniendo sus su otra otro siempre"),
    entry("bad_choices", "malas decisiones|elecciones", "blame", "decisiones que le pesaron"),
    entry("broken_home", "hogar|familia|hogares|familias roto|rota|"
          "desintegrada|desintegrado|disfuncional|disfuncionales", "deficit", "familia que ha pasado por mucho"),
    entry("codependent", "codependiente|codependientes|alcahuete|alcahueta", "label", "familiar que intenta ayudar"),
    # the role lens
    entry("role_has", "creo|pienso|sospecho|parece que ... tiene|es|sufre|está ... depresión|bipolar|esquizofrenia|trastorno|tdah|"
          "ansiedad|psicosis|depresiva",
          "diagnosing", "me contó que siente", unless="dijo dice doctora doctor diagnosticaron psiquiatra contó", kind="role"),
    entry("role_symptoms", "síntoma|síntomas|señal|señales|cuadro de depresión|bipolaridad|psicosis|abstinencia|ansiedad|manía|"
          "esquizofrenia|un", "diagnosing",
          "me contó que nota", unless="dijo dice doctora doctor contó preguntó", kind="role"),
    entry("role_diagnosis", "diagnostiqué|diagnosticamos|mi diagnóstico|diagnostico", "diagnosing", "me contó", kind="role"),
    entry("role_meds", "le dije|recomendé|aconsejé|indiqué|sugerí|pedí ... dejar|bajar|subir|tomar|cambiar|dejara|bajara|subiera|"
          "tomara|suspender ... "
          "medicamento|medicamentos|medicina|medicinas|pastillas|dosis", "treatment_planning", "ofrecí acompañar a preguntar",
          unless="doctora doctor psiquiatra farmacia enfermera", kind="role"),
    entry("role_plan", "plan|planes de tratamiento", "treatment_planning", "su propio plan", unless="doctora doctor clínica "
          "terapeuta psiquiatra", kind="role"),
    entry("role_must", "debe|tiene que? asistir|cumplir|obedecer|someterse|seguir ... reglas|grupo|grupos|prueba|pruebas|programa|"
          "reglamento|reuniones", "enforcing",
          "acordamos que", unless="jueza juez corte oficial dijo dice", kind="role"),
    entry("role_consequence", "consecuencia|consecuencias|sanción|"
          "sanciones|sancioné|amonesté|advertí|castigo", "enforcing", "hablamos de lo que pasó",
          unless="jueza juez corte naturales dijo", kind="role"),
    entry("role_report", "reporté|informaré|reportaré|notifiqué|avisé "
          "... oficial|jueza|juez|corte|dirección|probatoria", "enforcing", "con su acuerdo, le conté a",
          unless="acuerdo permiso juntos juntas pidió", kind="role"),
)  # fmt: skip
