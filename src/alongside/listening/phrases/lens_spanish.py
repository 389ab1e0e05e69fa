"""Spanish wording that a person might not want to read about themselves, and kinder ways."""

from dataclasses import replace
from typing import Final

from alongside.listening.words import word_set

from .inflection import endings, with_plain
from .lens_entry import Entry, Voices
from .lens_spanish_blame import BLAME
from .lens_spanish_deciding import DECIDING
from .lens_spanish_diagnosing import DIAGNOSING
from .lens_spanish_enforcing import ENFORCING
from .lens_spanish_manner import MANNER
from .lens_spanish_ordering import ORDERING
from .lens_spanish_people import PEOPLE
from .lens_spanish_planning import PLANNING
from .lens_spanish_rescuing import RESCUING
from .lens_spanish_scolding import SCOLDING
from .lens_spanish_treating import TREATING
from .lens_spanish_watching import WATCHING
from .lens_spanish_words import WRITERS

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
    "ordering": "Esto suena a orden. La persona decide; puedes preguntar, ofrecer o pensarlo juntos.",
    "deciding": "Esto decide o actúa en lugar de la persona. Di lo que eligió, o pregunta antes.",
    "rescuing": "Esto promete más de lo que una persona puede dar. Di lo que sí puedes, y con qué límites.",
}
OPENINGS: Final = {
    "label": ("una persona que", "alguien que vive con"),
    "stain": ("no está consumiendo", "la prueba dijo"),
    "blame": ("le costó", "esta vez no se pudo"),
    "power": ("acordamos", "la persona a quien acompaño"),
    "suffer": ("vive con", "me contó que"),
    "deficit": ("está trabajando en", "le vendría bien apoyo con"),
    "death": ("murió por suicidio", "intentó quitarse la vida"),
    "doubt": ("me contó", "dice"),
    "diagnosing": ("me contó que", "noté que"),
    "treatment_planning": ("quiere preguntarle a su médico sobre", "ofrecí acompañar y preguntar"),
    "enforcing": ("habíamos acordado", "dije lo que vi"),
    "ordering": ("pregunté qué le gustaría", "pensamos juntos si"),
    "deciding": ("primero pregunté si", "decidió"),
    "rescuing": ("lo que sí puedo es", "me encuentras"),
}
"""How a sentence could begin instead, where no rule knows which of its words to change."""
ENTRIES: Final[tuple[Entry, ...]] = tuple(
    replace(entry, patterns=tuple(map(with_plain, entry.patterns)))
    for entry in (
        *PEOPLE,
        *BLAME,
        *SCOLDING,
        *DIAGNOSING,
        *PLANNING,
        *ENFORCING,
        *ORDERING,
        *DECIDING,
        *RESCUING,
        *TREATING,
        *WATCHING,
        *MANNER,
    )
)
_SAYS: Final = (
    "dijo dice dicen decía dijeron contó cuenta cuentan contaba mencionó menciona comentó comenta comparte compartió explicó "
    "explica reporta describe describió escribió escribe preguntó pregunta piensa pensaba cree creía creen siente sintió teme "
    "oyó relató relata refiere refirió expresó expresa comunicó platicó platica diciendo contado dicho"
)
_DECIDES: Final = (
    "acordó acordaron decidió decide decidieron quiere quería quieren quiso desea espera eligió diagnosticó diagnosticaron "
    "recetó recetaron recomendó recomendaron recomienda sugirió sugiere ordenó ordena exige exigió pide pidió piden requiere "
    "manda mandó indicó indica aconsejó leyó aceptó ajustó permite leímos"
)
_SOURCES: Final = (
    "doctor doctora doctores doctoras médico médica médicos psiquiatra psicóloga psicólogo terapeuta enfermera enfermero "
    "clínica farmacia farmacéutica hospital jueza juez corte tribunal oficial abogado abogada casero casera dueño dueña "
    "contrato ley seguro albergue patrón patrona jefe jefa según folleto taller curso libro artículo película charla video "
    "póster acordamos juntos juntas acuerdo especialista prescriptora prescriptor dentista cirujana cirujano diagnosticada "
    "diagnosticado escuela migración"
)
_BETWEEN: Final = (
    "es está son están era eran fue fueron ser estar sido estado sea estuvo estaba un una muy más no nunca ya todavía aún "
    "siempre solo sólo también y o ni como que ex antiguo antigua años meses días semanas año mes uno dos tres cuatro cinco "
    "seis siete ocho nueve diez once doce veinte treinta noventa desde hace tan casi volvió volver había ha han lleva llevaba "
    "sigue seguía se mantiene mantenido de completamente totalmente por fin otra vez orgullosa orgulloso convertí convirtió "
    "mucho tiempo llevaba varios muchos bien además"
)
_ME: Final = (
    "yo soy fui estoy estuve mí nosotros nosotras somos fuimos estamos estábamos éramos llevo llevamos tuve he hemos mantengo "
    "seré siento sentía sentí volví sigo quedé considero siendo conmigo"
)
_KIN: Final = (
    "familia mamá papá madre padre hermana hermano esposa esposo marido hijo hija pareja amiga amigo vecina vecino jefe jefa "
    "gente todos compañero compañera tía tío prima primo novia novio maestra maestro equipo personal supervisora doctora doctor"
)
_WRITER: Final = (
    "dije recomendé aconsejé indiqué sugerí pedí insistí receté ordené recomiendo sugiero aconsejo propuse propongo "
    "recomendamos sugerimos dijimos animé convencí creo pienso sospecho supongo diría considero opino apuesto advertí avisé "
    "recordé informé exigí expliqué aclaré reporté notifiqué llamé revisé verifiqué comprobé vigilé subí bajé cambié ajusté "
    "diagnostiqué mi hice yo puse quité interné voy vamos digo estoy aviso avisaré reportaré llamaré escribí actualicé elaboré "
    "modifiqué informo hicimos pusimos aseguré  supervisé castigué conté reduje aumenté suspendí metí mandé prohibí amenacé "
    "sancioné quiero veo noté vi observé detecté identifiqué insisto denuncié levanté dejé di cuidé chequeé registré "
    "inspeccioné monitoreé fijé definí redacté armé diseñé establecí preparé agregué evalué valoré descarto descarté apliqué "
    "tomé"
)
_SELF: Final = f"{endings('adict', 'alcohólic', 'borrach', 'loc', 'drogadict', 'enferm', 'limpi', 'fracasad', 'bipolar')}|un|una"
VOICES: Final = Voices(
    me=word_set(_ME),
    myself=word_set("yo mí me nosotros nosotras nos"),
    writer=word_set(_WRITER) | frozenset(WRITERS.split("|")),
    notes=frozenset(),
    others=word_set("él ella ellos ellas"),
    kin=word_set(_KIN),
    says=word_set(_SAYS),
    decides=word_set(_DECIDES),
    sources=word_set(_SOURCES),
    by=word_set("por según de del"),
    to=word_set("a al con llamé"),
    between=word_set(_BETWEEN),
    perfect=frozenset(),
    been=word_set("es está era estaba fue ha sido lleva llevaba estuvo son están sea que había sigue"),
    that=frozenset(["que"]),
    definite=word_set("el la los las"),
    own=(
        "se considera|consideraba|define|definió|identifica|identificó|autodenomina|describe|describió|asume|asumió",
        "se reconoce|presenta|presentó|nombra|ve|veía como",
        f"se dice|llama|llamaba|siente|sentía|nombra|decía|confiesa muy? {_SELF}",
        "me|nos llaman|llamaban|decían|dicen|llamó|llamaron|dijeron|trataban|veían",
        "la|esa|esas|las palabra|palabras|término|etiqueta|etiquetas",
        "a sí mismo|misma|mismos",
        "en|con|según|son sus propias? palabras",
        "palabras suyas|de él|ella $",
        "como él|ella|lo|la? dice|llama|describe|lo|la llama|dice?",
        "lo que él|ella? llama|llama",
        "dice|dijo ser",
        "su propia palabra",
        "la|lo|le|las|los llaman|llamaban|decían|decía|dicen|llamó|llamaba|trataban|dijeron",
    ),
    fine=(
        "alcohólicos|narcóticos|adictos|cocainómanos anónimos",
        "bebida|bebidas|hepatitis|cirrosis alcohólica|alcohólicas y|o|no?",
        "no alcohólica|alcohólicas|alcohólico|alcohólicos",
        "en todo|ese|este|cualquier|tal|su|mi|cada|algunos|muchos|otro|nuestro|caso? caso|casos de?",
        "hacer|hizo|haga|hagas|hicieron|hazle|hágame mucho|tanto? caso",
        "caso omiso",
        "caso legal|judicial|civil|de|en la? corte|custodia|migración|divorcio",
        "el caso es que",
        "borrón y",
        f"loc{'o'}|loca|locos|locas por|de alegría|amor|contento|contenta|felicidad|gusto",
        "me|te|nos vuelve|volvió|vuelven|volvía|trae loco|loca|locos",
        "a lo loco",
        "naloxona|narcan|prevención ... suicidio|sobredosis",
        "se niega|negó|rehúsa a rendirse|darse|perder|creer|odiar",
        "juego|juegos|cinturón limpio|sucios",
    ),
    articles={
        "un": "una",
        "una": "una",
        "el": "la",
        "la": "la",
        "los": "las",
        "las": "las",
        "unos": "unas",
        "unas": "unas",
        "mi": "la",
        "nuestro": "la",
        "nuestra": "la",
        "mis": "las",
        "nuestros": "las",
        "nuestras": "las",
        "al": "a la",
        "del": "de la",
        "esta": "esta",
        "ese": "esa",
        "esa": "esa",
        "otro": "otra",
        "otra": "otra",
        "cada": "cada",
        "con": "con la",
        "a": "a la",
        "de": "de la",
    },
)
