"""Spanish shapes of watching, testing, threatening and punishing, whatever the thing is."""

from typing import Final

from .inflection import by_me
from .lens_entry import Entry, entry
from .lens_spanish_words import ALL, PUNISH, SPY

_OFFICE: Final = (
    "oficial|agente|jueza|juez|corte|tribunal|juzgado|dirección|probatoria|policía|migración|fiscalía|autoridades|dif|"
    "supervisora|supervisor|directora|director|coordinadora|coordinación|casera|casero|patrulla|trabajadora|jefe|jefa|patrón|"
    "patrona|escuela|mamá|papá|esposo|esposa|marido|familia|padrino|madrina|administración|vivienda|protección|libertad"
)
_PRIVATE: Final = (
    "bolsa|bolsas|mochila|cuarto|bolsillos|cajones|cajón|celular|teléfono|facebook|instagram|whatsapp|mensajes|basura|"
    "refrigerador|refri|carro|coche|casillero|brazos|ojos|cosas|pertenencias|colchón|cama|ropa|chamarra|abrigo|perfil|redes|"
    "aliento|boca|habitación|pupilas|locker|cartera|historial|recibos|baño|closet|clóset|saco|diario|cuaderno|correo|correos|"
    "cartas|cuenta|cuentas|banco|antecedentes|expediente|ubicación|horarios|entradas|salidas|asistencia|coartada|versión|"
    "movimientos|gastos|llamadas|contraseña|contraseñas|publicaciones|fotos|botellas|pastillas|orina|peso|mangas|lengua|uñas"
)
_AFTER: Final = (
    "recogió|fue|iba|estaba|trabaja|trabajaba|tomado|tomaba|toma|consumía|consume|bebe|bebía|llegó|llega|mentía|miente|verdad|"
    "traía|trae|escondía|esconde|había|hay|tenía|tiene|anda|andaba|salió|sale|sola|solo|sobria|sobrio|asistió|asiste|faltó|"
    "prendida|ahí|dice|dijo|cumple|cumplió|usa|usaba|fuma|fumaba|viene|vino|entra|duerme"
)
_LOSS: Final = (
    "fuera|pierdes|pierde|perderás|perderá|sales|sale|saco|echo|corro|reporto|reportarte|reportarlo|reportarla|aviso|avisarle|"
    "llamo|hablo|acaba|acabó|terminamos|termina|terminó|llegamos|quedas|queda|quito|cancelo|suspendo|olvídate|olvídese|"
    "consecuencias|castigo|despido|adiós|expulso|denuncio|acuso|digo|cuento|baja|bote|sanción|dejamos|dejo|vas|va|reporte"
)
_PERK: Final = (
    "lugar|salida|salidas|pase|pases|visita|visitas|paseo|tarjeta|permiso|permisos|celular|llave|llaves|cupo|cama|tele|"
    "cigarros|puntos|cena|postre|camioneta|boletos|boleto|apoyo|despensa|teléfono|internet|dinero|música|juegos|tablet|fin"
)
_SAFE: Final = (
    "peligro riesgo emergencia lastiman ley acordamos juntos juntas permiso-mío pidió pedido invitó gustaría reagendar prefieres "
    "ayuda salvo perdió-el llueve bromeó rio fondo guardia aeropuerto"
)
_ASK: Final = "preguntar llamar hablar marcar pedir escribir encargar"

CHECKS: Final[tuple[Entry, ...]] = (
    entry("role_i_pry",
        f"{ALL} {by_me(SPY + ' mirar leer abrir buscar grabar fotografiar')} ... {_PRIVATE} ; "
        f"{by_me(SPY + ' mirar leer abrir buscar grabar esculcar investigar')} en|el|la|los|las|entre|todo|toda|todas|"
        f"todos|su|sus|tu|tus... {_PRIVATE} "
        f"mientras|de|a|cuando|para|por|sin|y|en|$ ; {ALL} ando|traigo|estoy|estamos|llevo|tengo|voy|seguimos|estuve|anduve checando|"
        f"vigilando|revisando|siguiendo|espiando|monitoreando|checado|vigilado|vigilada|checada|contando|midiendo|"
        f"rastreando ; {by_me('investigar averiguar rastrear monitorear vigilar espiar')} ... su|sus|a|lo|la|si|dónde|con ; le|les {by_me(SPY)} los|las|el|"
        f"la ... ; {by_me('cronometrar medir:mid anotar registrar contar:cuent apuntar')} cuánto|cuántas|cuántos|cada|a|la|el qué|hora|"
        f"tiempo|tarda|tardó|sale|entra|llega|vez|cerveza|cigarro|veces ... {_AFTER}|tarda|tardó|va|baño|que ; le|les|ya? "
        f"{by_me(_ASK)} a|al|con ... ~ que|para|si|a ... lo|la|le|me|ver ... vigile|vigilen|cuide|avise|avisen|eche|cuente|"
        f"reporte|diga|digan|cheque|revise|si|ver ; {by_me(_ASK)} a|al ... ~ para|a ver|saber|confirmar|comprobar|checar|verificar|"
        f"asegurarme si|que ; {by_me('pasar llegar caer aparecer ir esperar seguir parar quedar estacionar')}|fui|"
        f"pasé ... ~ a|para ver|comprobar|checar|"
        f"verificar|asegurarme|saber|vigilar|cerciorarme ~ {_AFTER} ; sin|de previo? avisar|aviso|sorpresa|improviso|avisarle ; tengo|"
        "tenemos ojos|contactos|gente|espías|quien ... me|en",
        "enforcing", "confío en lo que me cuenta",
        kind="role",
        unless=f"{_SAFE} camión mapa biblioteca feria llamó-ella canción",
        unless_before="no él ella nadie",
        unless_within="mi mis juntos horarios-del propio"),
    entry("role_test_them",
        f"{ALL} {by_me('hacer aplicar pedir exigir tomar mandar ordenar poner realizar')} ... antidoping|alcoholímetro|"
        "orina|muestra|prueba|pruebas|revisión|inspección|cateo ; antidoping|prueba|pruebas|muestra ... cada|sorpresa|semanal|"
        f"diaria|obligatoria|al azar|lunes|semana ; {ALL} {by_me('hacer')} soplar|orinar|vaciar|abrir|enseñar|mostrar ; "
        "olía|apestaba|huele a alcohol|cerveza|mota|trago|vino|licor ; pupilas|ojos dilatadas|rojos|vidriosos|chiquitas ; "
        f"lo|la|los|las {by_me('cachar agarrar pescar sorprender pillar')} ; prueba sorpresa ; conteo de pastillas ; revisión de cuarto|"
        "cuartos|bolsas",
        "enforcing", "las pruebas y revisiones se las dejo a quien le tocan",
        kind="role",
        unless=f"{_SAFE} albergue casa hospital laboratorio manejo doctora",
        unless_before="no dice contó ella él nadie",
        unless_within="mi"),
    entry("role_or_else",
        f"una|otra|un|otro falta|mentira|vez|error|más|recaída|tropiezo|retardo más? y|e ... {_LOSS}|hasta|se ; si|como|cuando "
        "vuelves|vuelve|vuelvas|faltas|falta|llegas|llega|tomas|toma|consumes|consume|mientes|miente|rompes|rompe|recaes|recae|"
        f"sales|sigues|sigue|bebes|bebe|fallas|falla|desobedeces|cumples|cumple|obedeces|llamas|vienes|presentas|presenta ~ {_LOSS} ; "
        f" rompiste|faltaste|mentiste|tomaste|"
        f"consumiste|rompió|faltó|mintió|desobedeció|llegaste|gritó|gritaste ~ así|por|y|entonces ~ pierdes|pierde|pierdas|te|le|"
        f"se|quedas|no ... {_PERK}|vas|va|fuera|sin|hay ; sin * no hay {_PERK} ; pierdes|pierde|perdiste|perderás tu|su|el|la|"
        f"tus|sus|los ... {_PERK} ; te|se queda|quedas sin {_PERK}|salir|visita|nada ; última|último|segunda|tercera "
        f"oportunidad|advertencia|aviso|llamada|chance antes|conmigo|o|y|que|$ ; le|te|les doy|di|queda|estoy dando una? última|"
        "último ; o|sino te|le|lo|la|me|no? voy|vas|va|aviso|reporto|saco|corro|hablo|llamo|quito ; habrá|habría|tendrá|"
        "tendrás|vas|va|tiene a? haber|tener|consecuencias consecuencias? ; te|se|lo|la estás|está|tengo jugando|advertido|advertida|"
        f"en|a la|tu|su|prueba? ; tiene|tienes|tenés|debe|debes que? ganarse|ganarte|ganársela|merecer|demostrar|demostrarme|probar|probarme ; "
        f"gánate|gánese|ganate ... {_PERK}|confianza|mi|la",
        "enforcing", "hablamos de lo acordado",
        kind="role",
        unless=f"{_SAFE} camión partido juego receta calle",
        unless_before="dice dijo contó siente casero jueza juez",
        unless_within="gusta mi-propia prefieres"),
    entry("role_i_punish",
        f"{ALL} {by_me(PUNISH + ' anotar levantar bajar descontar:descuent meter poner dejar')} un|una|el|la|su|sus|por|de|sin|otro|otra|los|las|dos|"
        f"tres... {_PERK}|reporte|falta|acta|punto|puntos|strike|castigo|sanción|amonestación|multa|por|hasta|grosero|grosera ; "
        f"está|están|estás|queda|quedas|lo|la|te|tengo {ALL}|muy? castigada|castigado|castigados|suspendida|suspendido|condicionada|"
        f"condicionado|sancionada|sancionado|advertida|advertido|amonestada ; me|le|nos quedo|quedé|guardo|guardé|quedamos|quito|"
        f"quité|retengo|retuve con|el|la|los|las|su|sus... {_PERK}|credencial|cartera|dinero ~ hasta|mientras|por|para ; "
        f"{ALL} {by_me('amenazar denunciar acusar reportar delatar advertir')} con|a|al|ante|por|que|de ; le|les|ya|se|lo? "
        f"{by_me('decir avisar informar contar:cuent reportar notificar escribir hablar llamar mandar pasar marcar')} a|al|con|con lo|la|"
        f"el|su|sus|los|tu|un... {_OFFICE} social|de|del? que|de|lo|por|sobre|todo|faltó|para|recaída|mensaje|probatoria|condicional ; "
        "voy|vamos|tendré|tengo|tuve a|que tener? que? avisarle|reportarte|reportarlo|reportarla|denunciarte|hablarle|decirle|"
        f"informar|avisar|notificar ... {_OFFICE}|de|que|$ ; cero tolerancia ; hago|hice|hacemos|haré cumplir ; aplico|apliqué|"
        "aplicamos el|la|las|un reglamento|regla|reglas|castigo|sanción ; como|de|por castigo|consecuencia|escarmiento|sanción ; la "
        "consecuencia|multa|sanción|pena por|de es|será ; su|tu hora de llegada|toque ahora|es|será|queda",
        "enforcing", "lo acordamos juntos",
        kind="role",
        unless=f"{_SAFE} permiso feriado resfriado gripe agua jardín número altavoz",
        unless_before="no él ella nadie dice casero juez jueza",
        unless_within="mi mis conmigo-en juntos flores"),
)  # fmt: skip
