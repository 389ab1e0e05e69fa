"""Spanish shapes that show why the writer acts: to see whether, because they can't, so that nothing happens."""

from typing import Final

from .inflection import bidding, by_me, joined, wished
from .lens_entry import Entry, entry
from .lens_spanish_terms import CARE, CONDITION, MEDICINE, REMEDY, TOPIC
from .lens_spanish_words import DO

_KEPT: Final = (
    "antecedentes|recibos|expediente|basura|historial|mensajes|mochila|bolsillos|casillero|cajones|diario|cuenta|cuentas|perfil|"
    "celular|correo|contraseña|ubicación|brazos|aliento|pupilas|asistencia|estado|movimientos|instagram|facebook|tiktok|cartera|"
    "clóset|refri|refrigerador|banco|gastos|redes|estados"
)
_AFTER: Final = (
    "llegaba|llega|llegó|estaba|iba|fue|consumía|tomaba|toma|bebía|mentía|miente|verdad|trabajaba|trabaja|traía|trae|había|tenía|"
    "salía|sale|andaba|cumplía|cumple|asistía|sobrio|sobria|entraba|recogió|escondía|venía|usaba|fumaba"
)
_WHEN: Final = (
    "lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|noche|tarde|día|hora|semana|ocho|nueve|siete|seis|diez|doce|"
    "cinco|mediodía|medianoche|hoy|mañanas|noches|ya"
)
_OVER: Final = "|".join(
    [
        "dormir|salir|andar|beber|tomar|fumar|llegar|faltar|mentir|hablar|ver|llamar|estar|vivir|gastar|jugar|quejarse|flojear|quedarse",
        joined("ver llamar hablar desvelar buscar quejar", "se", "lo", "la", "le", "te"),
    ]
)

MOTIVES: Final[tuple[Entry, ...]] = (
    entry("role_to_see_if",
        f"{by_me('quedar esperar pasar ir parar seguir llegar asomar estacionar sentar:sient caminar llamar pedir')}|"
        f"fui|voy|quedé ... ~ para|a ver|saber|"
        f"comprobar|checar|confirmar|cachar|asegurarme si|que|de|con|lo|la|cuándo|quién ~ {_AFTER} ; "
        f"{by_me('buscar googlear investigar revisar pedir checar consultar averiguar')} su|sus|los|las|el|la ... "
        f"{_KEPT} ; le|les {by_me('pedir exigir')} "
        f"que me enseñara|mostrara|diera|abriera|prestara|entregara|dejara|muestre|enseñe|dé el|la|los|las|su|sus|ver|revisar ... {_KEPT}|"
        "celular|bolsa|recibos|boleta|papel|comprobante|contraseña|ojos|lengua|cuarto ; la|lo|los sigo|seguí|espío|espié|agregué ... con|"
        "en|desde ... falsa|falso|otra|perfil|cuenta ; encontré|hallé|vi ... cuando|al|mientras ... revisé|revisaba|revisar|"
        "esculqué|esculcaba|abrí|buscaba|limpiaba su|la|sus|el|en ; por si acaso? ... escondía|traía|consumía|tomaba|mentía",
        "enforcing", "confío en lo que me cuenta",
        kind="role",
        unless="pidió invitó juntos juntas permiso camión ruta quería quiso mapa",
        unless_before="no ella él con-él nadie",
        unless_within="mi mis conmigo quería quiere"),
    entry("role_since_they_cant",
        "porque|pues|como|antes|porque|ya ella|él|si|iba|de|que|no|nunca|se... iba|estaba|está|sabe|puede|entiende|dijera|diga|pudiera|"
        "arrepintiera|hubiera|olvida|decide|negara|supiera|rajara|cambia|echara ... no|decir|decidir|para|condiciones|decidirse|"
        "nada|qué|opinar|manejarlo|manejarse|atrás|todo|opción ; ya se|me|lo acostumbrará|acostumbra|hará|agradecerá|entenderá|pasará|"
        "va ... ; nunca|no sabe qué|lo quiere|que|pedir|decir ... ; de|como sorpresa $ ; preferí|quise|procuré|hice que no ... supiera|"
        "enterara|viera|leyera|fuera|oyera|hablara ; me guardé|quedé|callé|escondí con|la|el|lo|su ... carta|noticia|mensaje|aviso|"
        "notificación|nota|invitación|cita ; "
        "la|lo apunté|anoté|puse|inscribí|registré como|de|en que|sí|no|voluntaria|voluntario|interesada|interesado|quien ... ; tomé|"
        "tomamos yo|la|las|una|esa decisión|decisiones ... ; la decisión la tomé|tomamos|tomo ; taché|borré|quité ... y|e puse|escribí|"
        "anoté|dejé ; quería|quiere|prefería|escogió|eligió ... ... pero|y|aunque yo|la|lo|le inscribí|apunté|metí|puse|cambié|mandé|conseguí|"
        "escogí|busqué ; pedí|ordené|contesté|firmé|elegí|hablé|acepté|respondí|decidí por ella|él|sí|no ... ; les|le conté|"
        "dije|platiqué|comenté a ... lo que me|ella|él ; en confianza y|pero yo|se|lo ... ; hablé|platiqué|quedé con su|sus|el|la ... y "
        "le|les|la|lo|arreglé|acordamos|quedamos",
        "deciding", "lo decidió", "con su permiso",
        kind="role",
        unless="juntos juntas permiso pidió pidiera dictó autorizó camión perro receta cumpleaños queda",
        unless_before="no ella él dice dijo me-pidió",
        unless_within="mi me-dictó juntos puedo"),
    entry("role_told_to",
        f"le|les|te dije|dijimos|digo|repetí|advertí sin|de|con|a|por|muy|bien|ya|otra|mil... rodeos|frente|cara|claro|veces|vez|golpe|firmeza|"
        f"todas|las|y|directamente|derecho que ... {wished(DO)} ; le|les|te dejé|dejamos|puse|pusimos muy|bien? claro que|nada|se|no|"
        f"hasta ; quiero|espero|exijo|pido un|una|tu|tus ... tuyo|cada|antes|diario|diaria ; necesito|quiero|exijo|espero "
        f"ese|esa|tu|tus|su|sus|que ... {_WHEN}|escritorio|menos ; se terminó|acabó|acabaron|terminaron|acaban|acaba "
        f"eso|lo|ya|los|las|el|la|aquello|tu|tus|sus|su ... ; si "
        "te|le|yo digo|pido|aviso que ... te|se|lo|la ; o ni te|se|le molestes|moleste|aparezcas|llames ; o ya ni|no vengas|venga|"
        f"llames ; ^ llegas|vienes|llamas|sales|firmas|haces|dejas|anotas|entras|regresas|duermes|comes|limpias|pides|vas ... o|y "
        f"ni|te|no|le|punto|después|luego|ya ; ^ {bidding('ir venir salir hacer', )}|andá|andate a|eso|esa|ese|al|de ... y después|luego|"
        f"me|ya cuentas|contás|cuenta|avisas|avisás|llamas|dices|decís ; nada de {_OVER}|novios|novio|novia|alcohol|cerveza|"
        "fiestas|desvelos|visitas|redes|tele|salidas ... ; de|en|por veras|serio|verdad|favor tienes|debes|tenés que? ... ; tiene|debe|"
        "necesita que? dejar|cortar|terminar|soltar|olvidar|mandar|alejarse|sacar a|con|de|ese|esa|esos... novio|novia|tipo|tipa|"
        "amigo|amiga|amistades|marido|esposo|hombre|mujer|gente|él|ella ; su|tu hora de llegada ... ahora|será|queda "
        "; ahora|desde su|tu hora|horario ... a|las ; ni se|te le|te ocurra ; haga|haz|hacé|hagas las|los|el|la|tres|esto|"
        "este ... respiraciones|ejercicios|ejercicio|tarea|registro ... al|veces|cada|diario|día",
        "ordering", "le pregunté qué quería", "hablamos de si",
        kind="role",
        unless="botón boleto formulario camión casero juez corte doctora doctor quieres gusta prefieres fondo receta",
        unless_before="ella él dijo dice mi su mamá papá",
        unless_within="quiera quieras puedas sintiera cuidara ganas"),
    entry("role_sanction_ahead",
        "te|lo|la|los|las|le|me voy|vamos|vas|tendré|tengo|tendría a|que tener|que? reportar|sacar|expulsar|correr|suspender|denunciar|castigar|"
        "acusar|borrar|dar|quitar|bajar|levantar|obligar ... ; te|lo|la borro|saco|quito|tacho|bajo|doy de|en mi|la|el|lista|baja|grupo ... ; "
        "llevas|lleva|tienes|tiene|van una|dos|tres|tus|sus faltas|falta|strikes|advertencias|avisos|retardos ; no me hagas|obligues|haga|"
        "orille|orilles ... ; vuélveme|vuelve|vuélvame|vuelva a mentir|faltar|fallar|llegar|tomar|hacer ... y ... ; "
        "le|les|te quité|quitamos|quito|cancelé|suspendí|retiré|negué ... noche|salida|película|postre|paseo|turno|música|café|"
        "cigarros|celular|pase|visita ... por|hasta|porque|ya|contestona|contestón|grosera|grosero ; te|lo|la tengo|traigo|estoy bien? "
        "en|checado|checada|cortita|cortito la|mira|lista ; si|como esto|eso|se|lo|vuelve|repite ... repite|vuelve|pasar|repetir|"
        "pasa|hacer|hace la|lo|te|le|voy|aviso|reporto ...",
        "enforcing", "lo acordamos juntos",
        kind="role",
        unless="juntos acordamos juego permiso camión bromeó rio",
        unless_before="no dice dijo ella él casero jueza",
        unless_within="mi-turno gusta"),
    entry("role_save_them",
        "manejé|manejo|corrí|corro|volé|caminé|crucé|viajé|salí|fui|voy|iría|vine|vengo ~ para|por|a traérmela|traérmelo|traerla|"
        "traerlo|sacarla|sacarlo|recogerla|recogerlo|buscarla|buscarlo|rescatarla|rescatarlo|salvarla|salvarlo|él|ella $ ; "
        "yo|me|soy soy|yo|echo|eché|echaba|echaría tu|su|la|quien|el|todo|toda ... familia|mamá|papá|hermana|hermano|culpa|mantiene|sostiene|"
        "cuida|salva|levanta|única|único|bastón ; le|les contesto|contesté|respondo|respondí|atiendo|atendí ... aunque|hasta|durante|"
        "siempre|mientras|madrugada ; se queda|quedó|duerme|vive|está|pasa|durmió en|con|conmigo mi|mis|conmigo|casa|sofá|cuarto|sillón ... ; "
        "duerme|vive|está|queda|dormirá|durmió en mi ; le|les|te di|doy|dejé|hice|presté|daré|saqué mi|mis|una|copia|la|las|de ... llave|"
        "llaves|tarjeta|coche|carro|cama|cuarto|celular|contraseña ... para|por|y|$ ; yo hablo|voy|arreglo|veo|me|consigo|pago|peleo ... "
        "y ... te|le|lo|la ... saco|consigo|arreglo|quitan|dan|dejan|libro|devuelven ; le|les|te hago|hice|haré|lavo|lavé|cocino|"
        "cociné|llevo|limpio|limpié|plancho ... compras|ropa|impuestos|mandado|casa|comida|tareas|trastes|súper|"
        "trámites|aseo|cuarto ; mientras|donde|"
        "cuando yo|esté|me|estés|ande esté|estés|viva|tengas|ande|aquí|conmigo|tenga ~ nadie|nada|no|estás|todo ; nadie|nada te|le|lo|la|"
        "malo va|volverá|hará|puede|vuelve|toca ... mientras|si|con ... yo|mí|conmigo|esté ; siento|creo|sé que soy|yo|sin|de|depende "
        "quien|la|el|única|único|mí|soy ... ; desde|a hoy|ahora|partir ... yo|tienes|soy ... tu|soy|familia|mamá ; firmé|quedé|salí ... "
        "de|como aval|fiadora|fiador|responsable ; cuenta|cuentas|cuente conmigo a|las|para|siempre ... medianoche|hora|todo|tres|siempre|día|noche",
        "rescuing", "camino a tu lado", "veamos quién puede ayudar",
        kind="role",
        unless="fondo salón biblioteca coro equipo mar juntos juntas puedo-acompañar hotel sala",
        unless_before="no ella él su mi-hermana hermana hermano dice",
        unless_within="no puedo mi-comida juntos"),
    entry("role_care_answer",
        f"{MEDICINE}|{REMEDY}|anexo|internamiento|rehabilitación|detox|desintoxicación|rivotril|metadona es|son|sería|le|te|lo|la|al|"
        f"mes|no|ya|nomás|a|iba|va|más|semana|diaria|cada... único|única|mejor|peor|caer|resolvería|solución|ayudaría|calmaría|haría|serviría|"
        f"opción|camino|resuelve|arregla|haciendo|nada|cambiarlas|cambiarla|sirviendo|funcionando|queda ; el|la anexo|rehabilitación|"
        "internamiento es ... ; puedes|puede|podrías|vas|estarías|vivirías a? estar|vivir|salir|andar|controlarte|manejarlo|bien ... sin ... "
        f"{MEDICINE} ; sin {MEDICINE} ... bien|mejor|vives|puedes|andas ; le|les bajé|subí|quité|reduje|limité|controlo|controlé ... al|el|"
        f"la|a|y ... {MEDICINE}|café|azúcar|cigarro|nicotina ; le quité|cambié|dejé|partí|bajé|subí una|uno|dos|la|las de ; le|les? armé|hice|"
        f"diseñé|escribí|preparé|puse ... plan|calendario|esquema|tabla ~ {MEDICINE}|dejando|bajando|dosis|desintoxicación ; yo|si lo|la|le|se "
        "lo|la|empezaría|subiría|bajaría|pondría|cambiaría|dejaría|quitaría|iniciaría|daría ... con|a|en|de|cien|cincuenta|diez|cinco|"
        f"la|mitad|doble ; ^ {bidding('pedir exigir conseguir buscar')} el|la|un|una|otro|otra|más {MEDICINE} ; ya? "
        f"{bidding('dejar soltar:suelt cortar')} "
        f"ya|esa|ese|eso|esas|esos|la|las... cosa|cosas|porquería|porquerías|veneno|{MEDICINE} ; no deberías|debería|debes|debe ... mezclar|"
        f"combinar|tomar|tomarse|tomarte ... {MEDICINE}|juntas|dos|eso|esas ; anota|anote|anotá|califica|califique|registra|registre tu|su|"
        "del|de|el|la|en... ansiedad|ánimo|antojo|ganas|uno|escala|pánico ; eso|esto ya? no? es|ya tristeza|duelo|nervios|normal|clínico|"
        f"es... clínico|patológico|químico|normal ... clínico|patológico|clínica|eso|enfermedad ; me|nos suenas|suena|hueles|pareces|parece a|"
        f"como|muy {CONDITION} ; no tiene|tienes|es|hay * ... lo|es|sino|tiene ... tiroides|{CONDITION}|hormonal|"
        f"{CARE.replace('|terapia', '').replace('|tratamiento', '')} ; "
        f"no me extrañaría|sorprendería que ~ {CONDITION} ; problema|desequilibrio|desorden de|químico|hormonal tiroides|cerebro|hormonas|$",
        "treatment_planning", "la doctora o la farmacéutica pueden responder eso",
        kind="role",
        unless=f"{TOPIC} preguntas pregunta preguntar lista aventón farmacia",
        unless_before="dice dijo preguntó contó si cómo tomo ella él yo-tomo",
        unless_within="mi preguntó dijo"),
)  # fmt: skip
