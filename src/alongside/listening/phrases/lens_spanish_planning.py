"""Spanish phrases of a note that drifts into planning treatment."""

from typing import Final

from .inflection import endings
from .lens_entry import Entry, entry

_MED: Final = (
    "medicamento|medicamentos|medicina|medicinas|medicación|pastilla|pastillas|dosis|metadona|suboxone|buprenorfina|naltrexona|litio|"
    "antidepresivo|antidepresivos|antipsicótico|antipsicóticos|ansiolítico|ansiolíticos|fármaco|fármacos|sertralina|prozac|"
    "fluoxetina|xanax|clonazepam|rivotril|quetiapina|olanzapina|risperidona|haloperidol|tranquilizantes|calmantes|estabilizador|"
    "inyección|inyecciones|seroquel|zoloft|tafil|alprazolam|diazepam|valium|miligramos|mg|benzodiacepinas|metilfenidato|receta|"
    "vivitrol|pastillitas"
)
_CARE: Final = (
    "desintoxicación|desintoxicarse|detox|internamiento|internarse|hospitalización|hospitalizarse|rehabilitación|terapia|terapias|"
    "tcc|cbt|dbt|emdr|psicoterapia|tratamiento|residencial|ambulatorio|anexo|anexarse|rehab|"
    f"{endings('internad', 'hospitalizad', 'medicad', 'anexad', 'sedad')}|psiquiátrico|medicarse|psiquiatra|psicólogo|psicóloga|"
    "reclusión"
)
_INTO: Final = (
    "a|poco|un|una|unas|ese|esa|esos|esas|el|la|los|las|su|sus|más|menos|otra|otro|de|en|con|para|ir|irse|entrar|ingresar|dejar|"
    "tomar|tomarse|empezar|iniciar|comenzar|cambiar|subir|bajar|reducir|aumentar|suspender|estar|ser|volver|regresar|seguir|"
    "continuar|probar|hacer|hacerse|urgente|urgentemente|ya|inmediato|inmediata|largo|plazo|centro|clínica|programa|proceso|alta|"
    "baja|fuerte|sesiones|veces|días|treinta|noventa|meses|individual|familiar|grupal|cognitivo|conductual|del|al|todo|quitarse|"
    "pasar|que|le|se|lo|inmediatamente|intensivo|intensiva|tratamiento|terapia|mejor|algún|alguna|unos|cuanto|antes|doble|mayor|"
    "menor|mitad|sus|recibir|buscar|llevar|retomar|tiempo|medio|completo|dosis|médica|médico|supervisada|supervisado|parar|"
    "internarse|nivel|buena|buen|tres|dos|semana|por|duelo|pareja|trauma|medicamentos|medicación|ver|nuevo"
)
_CHANGE: Final = (
    "dejar|dejara|deje|dejarlo|bajar|bajara|baje|bajarle|subir|subiera|suba|subirle|tomar|tomara|tome|tomarse|tomarla|cambiar|"
    "cambiara|cambie|suspender|suspendiera|suspenda|empezar|empezara|empiece|iniciar|iniciara|inicie|reducir|redujera|reduzca|"
    "aumentar|aumentara|aumente|duplicar|duplicara|internarse|internara|interne|ingresar|ingresara|ingrese|entrar|entrara|entre|ir|"
    "fuera|vaya|volver|volviera|vuelva|regresar|regresara|regrese|seguir|siguiera|siga|continuar|continuara|continúe|probar|probara|"
    "pruebe|parar|parara|pare|quitar|quitara|quite|quitarse|hacer|hiciera|haga|comenzar|comenzara|comience|retomar|retomara|retome|"
    "saltarse|saltara|partir|partiera|parta|cortar|cortara|corte|mezclar|mezclara|buscar|buscara|busque|necesita|necesitaba|debe|"
    "debería|diera|dé|pidiera|tirara|tire|hospitalizara|hospitalice|anexara|viera|vea"
)

_NOT_CARE: Final = (
    "grupo cita citas perro gratuita gratis lista folleto bote cajita recordatorio seguro juntos juntas costo oficina"
)
_ASKING: Final = (
    "preguntar preguntarle preguntara pregunte preguntas hablar hablara hable platicar platicara consultar consultara llevar "
    "acompañar acompañarla acompañarlo juntos mi mis yo me cita si leer"
)
_ADVISE: Final = (
    "recomendé|aconsejé|indiqué|sugerí|receté|recomiendo|sugiero|aconsejo|propuse|propongo|recomendamos|sugerimos|aconsejamos|"
    "indicamos|prescribí|recomendaría|aconsejaría|sugeriría|receto"
)

PLANNING: Final[tuple[Entry, ...]] = (
    entry("role_meds",
        f"le|les|la|lo|yo ... dije|{_ADVISE}|pedí|insistí|dijimos|animé|convencí|ordené|digo|urgí|mandé|insisto|exigí|pedimos|ordenamos "
        f"... {_CHANGE} ... {_MED}|{_CARE} ; {_ADVISE}|insistí|quiero|convencí|insisto ... {_CHANGE} ... {_MED}|{_CARE} ; "
        f"le|les|la|lo|yo? {_ADVISE}|insistí en? {_INTO}... {_MED}|{_CARE} ; dije|{_ADVISE}|pedí ... no {_CHANGE} ... {_MED}|{_CARE} ; "
        f"mi recomendación|sugerencia|consejo es|fue ... {_MED}|{_CARE}|{_CHANGE} ; "
        "le|les? recomendé|sugerí|aconsejé|dije|insistí ... internarse|internara|hospitalizara|hospitalizarse|desintoxicara|"
        f"desintoxicarse|medicara|medicarse|anexara ; le|les dije|pedí|indiqué que se|no? {_CHANGE} {_INTO}... {_MED}|{_CARE} ; "
        f"le dije que {_CHANGE}|no|ya|necesita|debe|debería {_INTO}... {_MED}|{_CARE}",
        "treatment_planning", "Le ofrecí acompañar a preguntar",
        unless_within=f"{_ASKING}",
        unless_after=f"{_NOT_CARE}",
        kind="role"),
    entry("role_changed",
        "le|les|yo subí|bajé|cambié|ajusté|reduje|aumenté|quité|suspendí|inicié|receté|doblé|corté|di|puse|retiré|modifiqué|subimos|"
        "bajamos|cambiamos|quitamos|suspendimos|aumentamos|redujimos|ajustamos|iniciamos|dimos|doy|ajustaré|aumentaré|programé "
        f"{_INTO}... {_MED}|sesiones|{_CARE} ; "
        f"bajé|subí|ajusté|aumenté|reduje|cambié|suspendí|aumentamos|redujimos|subimos|bajamos|suspendimos|modifiqué {_INTO}... {_MED}|"
        f"sesiones|{_CARE} ; "
        "lo|la|los|las interné|ingresé|hospitalicé|internamos|ingresamos|anexé|anexamos|hospitalizamos|mediqué|sedé|desintoxicamos ; "
        f"lo|la|los|las metí|metimos|mandé|mandamos|puse|pusimos|inscribí|empecé|pasé|pasamos a|en|con {_INTO}... {_CARE}|{_MED} ; "
        "voy|vamos|hay|debemos|tenemos|necesitamos|conviene|deben|tienen|toca|urge|habría|recomiendo|deberían a|que? aumentar|aumentarle|"
        "subir|subirle|bajar|bajarle|cambiar|cambiarle|reducir|reducirle|internarlo|internarla|hospitalizarlo|hospitalizarla|medicarlo|"
        "medicarla|quitarle|darle|ajustar|ajustarle|suspender|suspenderle|anexarlo|anexarla|duplicar|agregar|iniciar|meterlo|meterla|"
        f"ponerle|desintoxicarlo|desintoxicarla|ingresarlo|ingresarla|llevarlo|llevarla {_INTO}... {_MED}|{_CARE}|sesiones ; "
        "hay|voy|vamos|debemos|tenemos|urge|conviene|tienen|deben|deberían que|a? internarlo|internarla|hospitalizarlo|hospitalizarla|"
        "medicarlo|medicarla|anexarlo|anexarla|ingresarlo|ingresarla",
        "treatment_planning", "le ofrecí acompañar a preguntar",
        unless_after=f"{_NOT_CARE}",
        unless_within="mi mis",
        kind="role"),
    entry("role_note_plan",
        "^ aumentar|recomiendo|recomendar|continuar|suspender|reducir|bajar|iniciar|empezar|subir|ajustar|retomar|agregar|cambiar|"
        f"internar|derivar|indicar|mantener|recomendado|recomendada|incrementar|sugerir|titular|añadir|duplicar|empezamos {_INTO}... "
        f"{_MED}|{_CARE}|sesiones ; "
        f"aumentar|incrementar|reducir|más|aumentando|subir|bajar|aumento|bajarle|subirle {_INTO}... sesiones|frecuencia|dosis de|a|del|"
        f"por? ... {_CARE}|semana|individuales|{_MED} ; "
        f"se recomienda|sugiere|indica|prescribe|requiere|propone {_INTO}... {_MED}|{_CARE} ; "
        f"recomendación|recomendaciones|indicación {_INTO}... {_CARE}|{_MED}",
        "treatment_planning", "preguntar a quien receta, si quiere",
        unless_after=f"{_NOT_CARE}",
        kind="role"),
    entry("role_plan",
        "hice|pusimos|escribí|actualicé|elaboré|modifiqué|hicimos|definí|puse|cambié|agregué|redacté|armé|diseñé|actualizamos|elaboramos|"
        "armamos|establecí|establecimos|revisé|ajusté|fijé|preparé|planeé|desarrollé|diseñamos|redactamos|terminé|completé|modificamos "
        "... plan|planes|metas|meta|objetivos|objetivo de|del|terapéutico|terapéuticas|terapéuticos|terapéutica tratamiento|intervención|"
        "cuidado|alta|para|de|a? ; ^ plan|metas|objetivos|objetivo|meta de tratamiento|intervención ; ^ plan terapéutico ; "
        "el|su|mi|nuestro|las|sus|los plan|metas|objetivos de|del tratamiento para|es|será|debe|son|incluye|serán|indica|va|deben|"
        "requiere|necesita|consiste ; metas|objetivos terapéuticas|terapéuticos ; "
        "nivel de atención|cuidado|cuidados más|mayor|superior|intensivo|alto|menor|adecuado? ; mi|nuestro plan de tratamiento ; "
        "bajar|subir|pasar a un? nivel|ambulatorio|residencial ; incluí ... plan de tratamiento ; modalidad de tratamiento",
        "treatment_planning", "su propio plan",
        kind="role",
        unless_within="bienestar copia mi mis"),
    entry("role_should",
        "debe|debería|deben|deberá|tiene|tendría|necesita|necesitaba|requiere|requería|conviene|falta|ocupa|urge|convendría|precisa|"
        f"amerita|debiera que|de? {_INTO}... {_CARE}|{_MED} ; hay que que? ... {_CARE} ; "
        f"le|se haría|vendría|ayudaría|beneficiaría|iría|caería|serviría bien|mejor|de|mucho|con? {_INTO}... {_CARE}|{_MED} ; "
        f"estaría|está|queda|estará|funciona mejor con|sin|en|internado|internada|medicado|medicada {_INTO}... {_MED}|{_CARE} ; "
        "su|el tratamiento debería|debe|tendría|tiene que? incluir|ser|cambiar|durar ; "
        f"{_CARE}|{_MED} ... le ayudaría|serviría|ayudará|haría|vendría|curaría|servirá ; "
        f"ya|no|tampoco no|necesita|debe|debería|tiene|requiere|ocupa necesita|tomar|que|seguir|dejar|estar|tomando|tomarse? {_INTO}... "
        f"{_MED}|{_CARE} ; "
        "puede|podría|debe|debería|ya dejar|suspender|bajar|reducir|parar|quitarse|cortar|saltarse|bajarle|dejarse|retomar|subir "
        f"{_INTO}... {_MED}|{_CARE} ; "
        f"su|la|esa|las|el|sus|ese {_MED} es|está|son|están|le|no muy|demasiado|es|queda|le? ... alta|baja|fuerte|fuertes|débil|sirve|"
        "hace|funciona|mal|altas|poca|alto|bajo|adecuado|adecuada|correcto ; "
        f"listo|lista|candidato|candidata|apto|apta para|a {_INTO}... {_CARE}|{_MED}|alta ; "
        f"lo|la mejor para él|ella|* es|sería {_INTO}... {_CARE}|{_MED} ; "
        "que le|se|lo|la suban|bajen|cambien|quiten|den|internen|mediquen|hospitalicen|interne|anexen|ingresen|ajusten|aumenten|receten "
        f"{_INTO}... {_MED}|{_CARE}? ; sobremedicado|sobremedicada|submedicado ; "
        "el|la mejor tratamiento|opción|terapia|medicamento para él|ella|su|este|esta|* es ; "
        "debe|debería|tiene|necesita|hay que|de? internarse|hospitalizarse|desintoxicarse|medicarse|anexarse|"
        f"{endings('internad', 'hospitalizad')} ; "
        "debe|debería|tiene|necesita que? ver a un|una psiquiatra|psicólogo|psicóloga|especialista",
        "treatment_planning", "quisiera preguntar a quien receta qué le ayudaría",
        unless_after=f"{_NOT_CARE}",
        unless_within="mi juntos preguntar",
        unless="transporte aventón llevarla llevarlo recoger surtir pagar camión preguntas",
        unless_before="si qué cuándo",
        kind="role"),
)  # fmt: skip
