"""Spanish phrases of checking on somebody, threatening and punishing, in everyday words."""

from typing import Final

from .inflection import bidding, by_me, joined
from .lens_entry import Entry, entry
from .lens_spanish_words import ALL, PUNISH, SPY

_OFFICE: Final = (
    "oficial|agente|jueza|juez|corte|tribunal|juzgado|dirección|probatoria|policía|migración|fiscalía|autoridades|dif|"
    "supervisora|supervisor|directora|director|coordinadora|casera|casero|patrulla|trabajadora|jefe|jefa|patrón"
)
_BAG: Final = (
    "bolsa|mochila|cuarto|bolsillos|cajones|cajón|celular|teléfono|facebook|instagram|mensajes|basura|refrigerador|refri|carro|"
    "coche|casillero|brazos|ojos|cosas|pertenencias|casa|sillón|colchón|cama|ropa|chamarra|abrigo|perfil|redes|aliento|boca|"
    "habitación|pupilas|locker|cartera|lugar|historial|recibos|baño|closet|clóset|saco"
)
_PILLS: Final = "pastillas|tabletas|botellas|latas|cápsulas|dosis|medicinas|medicamentos|faltas|retardos|tragos|cervezas"
_OUT: Final = (
    "fuera|vas|va|sales|sale|pierdes|pierde|perderás|perderá|corro|saco|echo|reporto|reportarte|reportarlo|reportarla|aviso|"
    "llamo|digo|hablo|acaba|acabó|termina|terminó|quedas|queda|quedan|doy|quito|cancelo|sin|suspendo|despides|olvídate|olvídese|"
    "atente|lleva|voy|expulso|castigo|consecuencias|dejamos|dejo|despido|lamentas|arrepientes|arrepentir"
)
_SAFE: Final = (
    "peligro riesgo también lastiman niño ley emergencia acordamos gustaría mensaje buscamos reagendar quieres gustas llueve "
    "prefieres ayuda contigo salvo acompaño encontramos"
)

WATCHING: Final[tuple[Entry, ...]] = (
    entry("role_threat",
        "si|cuando|mientras no|te|vuelves|vuelve|faltas|falta|llegas|llega|me|tomas|toma|bebes|bebe|consumes|consume|mientes|"
        "miente|rompes|rompe|se|le|otra|vez|a|una|cumple|cumples|recae|recaes|sale|sales|vienes|viene|traes|trae ... ... "
        f"{_OUT}|pierdes ; ^ falta|faltá|falte|llega|llegue|miente|recae|toma|vuelve|sigue|rompe|hazlo ... y|e|o te|le|ya|estás|"
        "está|se|quedas|lo|la|adiós|me|aviso|llamo ; o|sino vienes|viene|cumples|cumple|le|te|lo|la|me|haces|hace|vas|va ... o "
        "te|le|lo|la|se|fuera|está|estás|hablo|aviso|llamo|voy|queda|quedas|sales ; una|otra|un más|vez|falta|recaída|error|"
        "mentira|tropiezo más? y ; es|era|ésta|esta|fue|queda tu|su|la|mi última|último oportunidad|advertencia|aviso|vez ; "
        f"última oportunidad|advertencia conmigo ; {ALL} {by_me('amenazar')} ; {by_me('amenazar')} con ; le|les|te|lo|la "
        f"advertí|advierto|advertimos ; tu|su {_OFFICE} social? se|lo|va|sabrá va|sabrá|enterar|entera ; se|le lo|voy|vamos|"
        f"digo|diré|paso|pasaré|mando|llevo|reporto voy|a|decir|al|con|a|contar|avisar... {_OFFICE} ; y se|le lo|la paso|digo|"
        "mando|doy a|al ; el|la|quien que no cumpla|llegue|venga|obedezca ; le hablo|llamo|aviso|digo a|al|con tu|su|la|el? "
        f"{_OFFICE} ; te quedas sin ; tendré|tengo que reportarte|reportarlo|reportarla|acusarte ; voy|vamos a tener que? "
        "reportarte|reportarlo|reportarla|denunciarte|sacarte|sacarlo|sacarla|suspenderte ; te|lo|la corro|saco|reporto|"
        "expulso|echo|suspendo",
        "enforcing", "hablamos de lo acordado",
        kind="role",
        unless=f"{_SAFE}",
        unless_before="dice dijo contó me",
        unless_within="gusta lista"),
    entry("role_condition",
        "sin|no ... no hay|das|doy|entra|recibe|cuenta|vale|vas|va ; no hay|doy|damos|te|le|recibe|das doy|damos|toca|entrego|"
        "devuelvo|hay|vas|va|das? ... hasta|si|mientras ... que|no ; te|le|les|se lo|la|los|las? "
        f"{by_me('devolver:devuelv regresar dar entregar')} ... cuando|hasta|si te|se|venga|vengas|termines|termine|cumplas|"
        f"cumpla|demuestre|pases ; {ALL} estoy|estamos|tengo|voy guardando|reteniendo|guardado|retenido|a ... hasta ; {ALL} "
        f"{by_me(PUNISH)} ; le|les|te {by_me('bajar quitar poner levantar descontar')} ... punto|puntos|reporte|falta|acta|"
        "castigo|strike ; de|por|como un? castigo|escarmiento|consecuencia ; castigado|castigada sin ; la regla|norma|ley es "
        f"la|ésta ; {bidding('traer mostrar:muestr enseñar entregar presentar dar', 'me', 'nos')} el|la|los|las|un|una|tu|tus|"
        "su|sus|prueba|papel|comprobante|que ; o no cuenta|vale|entras|entra ; me|nos tiene|tienes|debe|debes que? demostrar|"
        "comprobar|probar|traer|enseñar|mostrar|entregar ; por romper|faltar|llegar|no|venir|recaer|consumir ... le|lo|la|les "
        f"{by_me(PUNISH)} ; {by_me(PUNISH)} su|sus|la|el salida|salidas|pase|visita|visitas|paseo|tarjeta|permiso|celular|lugar "
        "; por|de|como castigo",
        "enforcing", "lo acordamos juntos",
        kind="role",
        unless=f"{_SAFE} ventanilla feriado bromeó abrigo reservación",
        unless_within="mi mis gripe",
        unless_before="no"),
    entry("role_spying",
        f"{ALL} {by_me(SPY)}|miré|vi|busqué|leí|reviso|leo|veo el|la|los|las|su|sus|un {_BAG}|{_PILLS} ; {by_me(SPY)}|busqué|"
        f"miré su|sus|tu|tus|en ... {_BAG}|{_PILLS} ; {by_me('buscar')} {_PILLS}|botellas|drogas|alcohol ... en|entre|debajo ; "
        f"lo|la|los|las|te|le {by_me('vigilar espiar seguir esculcar monitorear rastrear registrar')} ; lo|la|los|las|te|le "
        "traigo|tengo|estoy|ando|estamos|tenemos|voy|tenerlo|tenerla a? bien? checadito|checadita|vigilado|vigilada|vigilando|"
        "checado|checando|revisando|vigilar|monitoreando|espiando|cortito|cortita ; "
        f"{joined('tener vigilar revisar', 'te', 'lo', 'la', 'le')} vigilado|vigilada|checado|el|la|los|las ; voy|vamos a "
        f"revisar|contar|vigilar|checar|monitorear|llevar te|le|tu|tus|su|sus|la|las|el ... {_BAG}|{_PILLS}|cuenta ; te|le|les "
        f"voy|vamos|vengo a revisar|contar|checar|vigilar|contarte|oler|hacer el|la|las|los|una? {_BAG}|{_PILLS}|pastillas|"
        "prueba|pruebas|aliento ; caí|llegué|pasé|fui|aparecí|aparecí|presenté|me sorpresa|avisar|a|de|por|sin|en|su|la|casa|"
        "trabajo... sorpresa|avisar|ver|comprobar|checar|asegurarme|verificar|revisar ; de sorpresa ; sin previo? aviso|avisar "
        "; para|a ver|comprobar|verificar|checar|saber|asegurarme si|que|con|quién|de|dónde ... estaba|estuviera|fue|trabaja|"
        "anda|andaba|consume|toma|tomado|dijo|traía|verdad|tenía|había|hubieran|iba|traes|trae|fuera|hubiera|mentía ; por si|"
        f"ver había|traía|tenía|escondía ; le|les|ya? {by_me('preguntar llamar hablar marcar')} a|al|con su|sus|los|la trabajo|"
        "padrino|vecinos|vecina|vecino|jefe|familia|casero|clínica|mamá|escuela|compañera|madrina|hermana|esposa|novia|"
        f"terapeuta|doctora|patrón|amigos ... si|para|a ; me quedé viendo|mirando|vigilando|hasta|esperando ; {by_me('llevar')} "
        "un|una|la|el registro|cuenta|lista|control|bitácora de|si ... sus|tus|su|cuando|cada|cuántas ; llevar la cuenta ; lo|"
        "la|los caché|cachamos|pesqué|sorprendí|agarré mintiendo|tomando|consumiendo|fumando|robando|con|en",
        "enforcing", "confío en lo que me cuenta",
        kind="role",
        unless_within="mi mis juntos horas",
        unless="pidió invitó acordamos juntos permiso abrió plantas biblioteca perdido perdida camión enseñó",
        unless_before="no se que nadie"),
    entry("role_tests",
        "le|lo|la|los|las|te|les hice|hicimos|puse|pedí|pusimos|mandé|hago|pongo|exigí|ordené|tomé|apliqué|pido ... soplar|"
        "orinar|soplara|orinara|alcoholímetro|orina|antidoping|prueba|muestra ; quiero|exijo|necesito|pido|pedí|exigí|voy a|"
        "que|hacerle|hacerte|pedirte|pedirle|ver|una|un|la... muestra|orina|antidoping|prueba|alcoholímetro|brazos|bolsa|"
        f"mochila|papel|comprobante ; {bidding('soplar')} aquí|en|el|al|para|antes ; "
        f"{bidding('vaciar abrir enseñar mostrar:muestr levantar voltear sacar subir', 'me')}|vacía|vacíe|"
        f"{bidding('vaciar abrir enseñar mostrar:muestr levantar voltear')} tu|tus|su|sus|la|las|los|el bolsa|bolsas|bolsillos|"
        "mochila|brazos|mangas|celular|boca|cajón|teléfono|cuarto|lengua|ojos ; para olerle|olerte|revisarte|revisarle|"
        "checarte|ver el|la|qué|que aliento|trae|traes|bolsa|mochila ; olerle|olerte el ; le olí|huelo|olí ; le|les|te puse|"
        "levanté|metí|hice|pusimos un|otro reporte|acta|parte ; le|les? eché|mandé|llamé a? la policía|patrulla|migra|"
        "migración ; lo|la|los acusé|delaté|denuncié|reporté|entregué con|a|ante ; le|les|ya? "
        f"{by_me('decir avisar informar contar:cuent reportar notificar escribir')} a|al|con su|la|el|los? {_OFFICE} social|de? "
        "que|del|de|lo|por|sobre|todo|faltó|salió ; le|lo|la saqué|corrí|eché|suspendí por|de|del|una ; firmar conmigo ; hago|"
        "haré|haremos prueba|pruebas|antidoping|revisión",
        "enforcing", "las pruebas y revisiones se las dejo a quien le tocan",
        kind="role",
        unless_within="mi mis",
        unless="pidió acuerdo permiso juntos acordamos manejo horario",
        unless_before="no se nadie"),
)  # fmt: skip
