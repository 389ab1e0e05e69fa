"""Spanish shapes in which the writer decides on medicine or treatment, whatever its name is."""

from typing import Final

from .inflection import bidding, by_me, joined, wished
from .lens_entry import Entry, entry
from .lens_spanish_terms import CARE, MEDICINE, PRESCRIBER, REMEDY, TOPIC

_TAKEN: Final = f"{MEDICINE}|{REMEDY}"
_TREATED: Final = f"{_TAKEN}|{CARE}"
_MEDS: Final = "dejar bajar subir tomar cambiar suspender empezar:empiez iniciar reducir aumentar duplicar probar:prueb parar quitar retomar saltar partir cortar mezclar recetar aplicar ajustar internar hospitalizar anexar medicar tirar pedir dar poner inyectar añadir agregar espaciar combinar"
_INF: Final = "|".join(verb.partition(":")[0] for verb in _MEDS.split())
_SELF: Final = joined(_MEDS, "se", "te", "la", "lo", "las", "los", "le", "les", "sela", "selas", "selo")
_CHANGE: Final = (
    f"{_INF}|{_SELF}|{wished(_MEDS)}|sin|menos|más|otro|otra|doble|mitad|media|medio|mejor|debe|debería|necesita|requiere|ocupa|"
    "urge|conviene|falta|basta|alcanza|alcanzaba|bastaba|sobra|sobraba|suban|bajen|quiten|den|pongan|receten|cambien|entrar|ir|"
    "entre|entrara|vaya|fuera|ingresar|ingrese|ingresara|volver|vuelva|regresar|seguir|siga|siguiera|estar|esté|hacer|haga"
)
_SAY: Final = (
    "dije|dijimos|digo|recomendé|recomiendo|recomendamos|recomendaría|sugerí|sugiero|sugerimos|aconsejé|aconsejo|insistí|insisto|"
    "pedí|propuse|propongo|indiqué|ordené|exigí|animé|convencí|expliqué|aseguré|advertí|creo|pienso|considero|opino|siento|quiero|"
    "quisiera|prefiero|preferiría|espero|necesito|convencimos|mandé|diría|urgí|prohibí|autoricé|rogué|supliqué|repetí"
)
_WRONG: Final = (
    "veneno|muleta|droga|basura|inútil|inútiles|innecesaria|innecesarias|excesiva|excesivo|adictiva|adictivas|peligrosa|"
    "peligrosas|tóxica|tóxicas|porquería|placebo|trampa|esclavitud|demasiado|demasiada|demasiadas|sirve|sirven|ayuda|ayudan|"
    "hace|hacen|mata|matan|atonta|atontan|duerme|cura|curan|funciona|funcionan|fuerte|fuertes|alta|altas|baja|bajas|poca|mejor|"
    "peor|suficiente|solución|opción|camino"
)
_SILENT: Final = (
    "preguntar preguntarle preguntó preguntas pregunta lista listas farmacia seguro recordatorio cajita bote acompañar "
    "acompañarla acompañarlo acompañé acompaño cita citas folleto transporte aventón lleve quiso decidió eligió refrigerador "
    "bolsa perro gato jardín plantas sopa guardar candado alarma desayuno"
)
_MINE: Final = "yo mi mis mí puedo"

REMEDIES: Final[tuple[Entry, ...]] = (
    entry("role_i_hold_on_care",
        f"le|les|te|lo|la|yo|mi? {_SAY} ~ {_CHANGE} ... {_TREATED} ; {_SAY} ~ {_TREATED} ~ {_WRONG}|basta|alcanza|alcanzaba|"
        f"bastaba|sobra|mejor|dejara|bajara|suspendiera|tomara|deje|baje|suspenda|tome|probara|pruebe|sin ; le|les|te "
        f"recomendé|sugerí|aconsejé|recomiendo|sugiero|"
        f"aconsejo|propuse|receté|prescribí|recomendamos|sugerimos|mandé ~ {_TREATED} ; con media|una|dos|la|mitad|eso ... {_TAKEN} le|te|"
        f"basta|alcanza|alcanzaba|bastaba|sobra|tiene|tienes ; le|les|te? dije|dijimos|advertí|expliqué que {_TAKEN} ; "
        f"{_TAKEN}|{CARE} ~ le|les|te dije|recomendé|sugerí|aconsejé|recomiendo que|la|lo|el|un|tomar|dejar? ; mi|nuestra consejo|"
        f"recomendación|sugerencia|opinión|propuesta ~ {_TREATED} ; que ... se? {wished(_MEDS)}|suban|bajen|quiten|cambien|receten|"
        f"duplicaran|suspendan|den|pongan|interne|internen ... {_TAKEN}|{CARE} ; que|mejor se? {wished('tomar')} ... doble|mitad|media|dos|una|tres",
        "treatment_planning", "le ofrecí acompañar a preguntar",
        kind="role",
        unless=f"{TOPIC} {_SILENT}",
        unless_before="no él ella doctora doctor psiquiatra",
        unless_within="doctora doctor psiquiatra enfermera preguntar si grupo mis mi puedo opinar",
        unless_after="grupo gratis"),
    entry("role_ought_to_take",
        f"debería|debe|deberías|debes|tiene|tienes|tenés|necesita|necesitas|necesitás|requiere|ocupa|ocupas|precisa|urge|conviene|"
        f"convendría|toca|falta|iría|irías|estaría|estarías|vendría|caería|haría|hay|merece que|en|de|con|a|le|te|ya|bien|mejor|"
        f"falta|un|una|el|la|los|las|su|tu|estar|ir|entrar|ser|otro|otra|más|menos|unos|unas|días|meses|semanas|noventa|treinta|"
        f"buen|buena|dosis|baja|alta|sin... {_INF}|{_SELF}|suspendan|suban|bajen|cambien|quiten|den|receten|ajusten|pongan|{_TREATED} "
        f"... {_TREATED} ; debería|debe|deberías|debes|necesita|necesitas|requiere|ocupa|urge|conviene|convendría|falta|hace|iría|"
        f"irías|vendría|caería|hay que|en|de|con|a|le|te|ya|bien|mejor|falta|un|una|el|la|los|las|su|tu|estar|ir|entrar|ser|otro|"
        f"otra|más|menos|unos|unas|días|meses|semanas|noventa|buen|buena|baja|alta... {_TREATED} ; conviene|convendría|hay|urge|"
        f"mejor que {wished(_MEDS)}|le|te|se suspendan|suban|bajen|quiten|cambien|receten|interne|internen ; hay que "
        f"{joined('internar anexar hospitalizar medicar sedar', 'lo', 'la', 'te', 'los')} ; lo|el que ... necesita|necesitas|"
        f"necesitás|falta|conviene|urge|ocupa|toca es|son|en ... {_TREATED}|días|internado|internada ; "
        "deberías|debería hacerte|hacerse|checarte|checarse|medirte ... "
        "análisis|niveles|tiroides|estudios ; subir|bajar|sube|baja|suba|baje|súbele|bájale a ... miligramos|mg|cincuenta|cien|"
        "doscientos|trescientos|quinientos|600|300|200|100|50",
        "treatment_planning", "¿quieres que hagamos una lista de preguntas para tu doctora?",
        kind="role",
        unless=f"{TOPIC} {_SILENT.replace(' cita citas', '')}",
        unless_before="dijo dice pregunta preguntó si cuando siente no él doctor doctora tengo",
        unless_within=f"{_MINE}",
        unless_after="grupo cita"),
    entry("role_try_this",
        f"^ {bidding(_MEDS)}|{bidding('tomar saltar dejar bajar subir suspender quitar partir mezclar tirar probar:prueb aumentar', 'te', 'se', 'le', 'la', 'las', 'lo', 'los', 'telo', 'tela', 'telas', 'sela', 'sele')} "
        f"a|con|el|la|los|las|esa|esas|ese|eso|tu|tus|un|una|media|mitad|doble|dosis|de|toda|todas|más|menos|otro|otra|esos|hoy|"
        f"ya|mejor... {_TAKEN} ; ^ {bidding('tomar', 'te', 'se', 'tela', 'sela', 'telo', 'telas', 'la', 'las')} ... comida|noche|mañana|dormir|leche|"
        "comer|ayunas|desayuno|acostarte|acostarse ; ^ "
        f"{bidding('pedir exigir decir', 'le')} ... {wished('quitar bajar subir cambiar dar recetar suspender mandar', )}|te|que ~ {_TAKEN} ; "
        f"^ pide|pida|pedí|exige|exija que te|le|se ~ bajen|suban|quiten|cambien|den|receten|pongan|suspendan|baje|suba|quite|cambie ; en vez|lugar "
        f"de ... {_TAKEN} ; ^ {bidding('internar anexar hospitalizar', 'te', 'se')} ; de golpe|tajo es|y|lo|como|así|ya ; poco a poco "
        f"... {_TAKEN}|bajándole|quitándole|semanas ; si yo? fuera ~ {_TREATED}|dosis|inyección ; en su|tu lugar ~ "
        f"{_TREATED} ; bajándole|quitándole|subiéndole|bajándole a? ... {_TAKEN}|poco|semanas|días",
        "treatment_planning", "la farmacéutica o el doctor pueden responder eso, y puedo acompañar",
        kind="role",
        unless=f"{TOPIC} {_SILENT} foto",
        unless_before="él ella dice",
        unless_within="su sus",
        unless_after="grupo"),
    entry("role_care_verdict",
        f"demasiado|demasiada|demasiados|demasiadas|tanto|tanta|tantas|tantos|mucho|mucha|muchas "
        f"{_TAKEN.replace('|flores', '').replace('|gotas', '')} ; sobremedicada|"
        f"sobremedicado|sobremedicando|sobremedican ; {_TAKEN} es|son|está|están|no|nomás|sólo|solo|te|le|lo|la ... {_WRONG} ; la|el|esa|"
        f"ese|esas metadona|suboxone|pastillas|medicina|{_TAKEN} es cambiar ; no necesita|necesitas|necesitás|ocupa|ocupas|requiere "
        f"~ {_TREATED} ; el|la|su|tu|esos|los {PRESCRIBER} ... equivoca|equivocó|equivocado|equivocada|sabe|exagera|exageró|inútil|"
        f"pasó|receta|ignora ... nada|dosis|en|que|de|mucho|demasiado|$ ; no le|les hagas|haga|hagan caso|creas|crea ... "
        f"{PRESCRIBER} ; olvida|olvídate|olvídese|ignora|ignore ... {PRESCRIBER}|{_TAKEN} ; sin|más "
        f"{_TAKEN} ~ puedes|vives|estarías|basta|mejor",
        "treatment_planning", "la doctora o la farmacéutica pueden responder eso",
        kind="role",
        unless=f"{TOPIC} {_SILENT}",
        unless_before="dice dijo preguntó siente si cuenta contó él ella",
        unless_within=f"{_MINE} té",
        unless_after="grupo"),
    entry("role_i_gave_care",
        f"le|les|te {by_me('dar regalar prestar pasar compartir ofrecer vender convidar')} ... de|un|una|dos|tres|media|mi|mis|unas|unos ~ "
        f"{_TAKEN} ; le|les|te|la|lo {by_me('bajar subir quitar cambiar suspender aumentar reducir duplicar ajustar poner partir espaciar')} ... "
        f"{_TAKEN} ; {by_me('bajar subir quitar cambiar suspender aumentar reducir duplicar ajustar')} el|la|las|los|"
        f"su|sus ... {_TAKEN} ; lo|la|le|te|"
        f"les? vamos|voy|estoy|estamos|iremos a|ir? bajando|subiendo|quitando|bajarle|subirle|quitarle|bajándole|subiéndole|quitándole|bajar|"
        f"destetar|cambiarle ... {_TAKEN}|poco|semanas|dosis|semana ; "
        f"{by_me('trabajar hacer aplicar practicar usar dirigir guiar procesar explorar empezar:empiez iniciar')}|"
        "empezamos|trabajamos|hicimos ~ emdr|exposición|hipnosis|regresión|desensibilización|psicodrama|constelaciones|constelación|"
        "tapping|tcc|dbt|infancia|reprocesamiento|catarsis|trauma ; "
        f"{by_me('poner fijar armar diseñar hacer escribir preparar establecer definir redactar elaborar')} ... plan|metas|objetivos|"
        "programa|calendario|esquema ... tratamiento|desintoxicación|terapia|terapéuticos|terapéuticas|reducción|alta|recaídas ; "
        f"lo|la|los|las {by_me('internar anexar hospitalizar medicar sedar')} ; lo|la|los|las "
        f"{by_me('mandar meter enviar llevar canalizar referir')} ... "
        f"internar|anexo|desintoxicación|detox|rehabilitación|psiquiátrico|residencial|internamiento ; lo|la hice revivir|contar|enfrentar|"
        "exponerse",
        "treatment_planning", "le ofrecí acompañar a preguntar",
        kind="role",
        unless=f"{TOPIC} {_SILENT}",
        unless_before="no ella él",
        unless_within="teléfono número palabras",
        unless_after="grupo"),
)  # fmt: skip
