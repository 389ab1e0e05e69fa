"""Spanish shapes of acting in the person's place, and of carrying what is theirs."""

from typing import Final

from .inflection import by_me, joined, wished
from .lens_entry import Entry, entry
from .lens_spanish_words import CHANGE, DECIDE, SAVE, SIGN

_THEM: Final = "le|les|te|se|lo|la|los|las"
_PAPER: Final = (
    "solicitud|formulario|carta|encuesta|currículum|papeleo|papeles|cita|citas|metas|meta|lista|plan|correo|mensaje|respuestas|"
    "respuesta|ensayo|declaración|alarma|ropa|trastes|tarea|tareas|presupuesto|dinero|cuentas|agenda|horario|examen|reporte|"
    "historia|página|entrevista|reservación|cuenta|tarjeta|viaje|clase|palabras|casa|cuarto|comida|mandado|trámite|trámites|"
    "opción|renuncia|inscripción|lugar|firma|maleta|maletas|sueño|frase"
)
_KIN: Final = (
    "mamá|papá|madre|padre|padres|familia|esposa|esposo|marido|jefe|jefa|patrón|casero|casera|maestra|maestro|hermana|hermano|"
    "pareja|novia|novio|hijo|hija|hijos|tía|tío|ex|compañera|compañero|vecina|vecino|vecinos|escuela|padrino|madrina|supervisora|"
    "equipo|junta|voluntarios|reportera|todos|grupo|amigas|amigos|prima|primo|abuela|agencia|vivienda|personal|compañeros|suegra"
)
_ACT: Final = (
    f"{SIGN} {DECIDE} firmar contestar responder hablar aceptar rechazar renunciar solicitar pedir cancelar enviar mandar entregar "
    "llenar completar negociar votar elegir:elij agendar resolver:resuelv reclamar tramitar opinar"
)
_SECRET: Final = (
    "historia|diagnóstico|secreto|pasado|expediente|embarazo|recaída|estatus|dirección|número|nombre|noticia|diario|trauma|"
    "situación|carta|foto|fotos|detalles|problema|problemas|confianza|intimidades|bebé|todo"
)
_ASKED: Final = (
    "pidió pedido juntos juntas permiso acuerdo acordamos quería quiso sí-quiso autorizó dictó testigo invitó encargó pidiera "
    "gusta altavoz"
)
_READY: Final = "lista|listo|preparada|preparado|capaz|capacitada|capacitado|madura|maduro|estable|condiciones|apta|apto"
_MONEY: Final = (
    "renta|luz|agua|gas|cuenta|cuentas|recibo|recibos|teléfono|celular|multa|fianza|deuda|deudas|depósito|despensa|mandado|"
    "dólares|pesos|dinero|lana|quincena|abogado|colegiatura|gasolina|boleto|zapatos|ropa|taxi|medicinas|billete|préstamo"
)

ACTS: Final[tuple[Entry, ...]] = (
    entry("role_in_their_place",
        f"{by_me(_ACT)} ~ por|a|en nombre|lugar|él|ella|ellos|usted|ti|vos de|suyo|$ ; {by_me(_ACT)} por|a|en él|ella|su|ti|vos|usted|nombre "
        f"lugar|nombre? ; {by_me('llenar hacer escribir terminar completar firmar mandar enviar arreglar tramitar manejar administrar empacar preparar')} "
        f"yo|el|la|los|las|su|sus|todo|todos... {_PAPER} ... por|yo|para|y|porque|sin ... él|ella|firmé|mismo|misma|que|mandé|ti ; "
        f"{_THEM} {by_me(CHANGE + ' cancelar mover:muev reagendar posponer rehacer')} ... {_PAPER} ; "
        f"{_THEM} {by_me(SIGN + ' mudar acomodar cambiar sacar pasar mandar ubicar colocar meter poner apuntar')} a|en|con|al|de|del|"
        "para|otra|otro... clase|grupo|amiga|programa|taller|curso|lista|equipo|trabajo|cuarto|casa|turno|escuela|viaje|paseo|"
        f"costura|voluntario|voluntaria|con|horario|coro ; {_THEM} "
        f"{by_me('escoger elegir conseguir buscar sacar hacer agendar apartar programar decidir comprar')} "
        f"cita|padrino|madrina|trabajo|cuarto|terapeuta|doctor|ropa|curso|carrera|el|la|un|una ... que|sin|padrino|madrina|cita|"
        "trabajo|cuarto|porque|para|y|$ ; haciéndome|hice|hicimos pasar por ; como si fuera|viniera ella|él|de ; falsifiqué|imité su ; "
        f"se lo|la|los|las {by_me('manejar administrar decidir hacer resolver:resuelv llenar firmar escribir contestar')} yo ; "
        f"su|sus meta|respuesta|sueño|idea|palabra|metas era|eran|fue|decía ~ yo puse|escribí|anoté|cambié ; donde puso|dijo|"
        f"marcó|escribió ~ puse|marqué|escribí|cambié ; quería|quiere|prefería|pidió ~ pero|yo lo|la|le|yo {by_me(SIGN + ' poner cambiar')}",
        "deciding", "lo decidió", "con su permiso",
        kind="role",
        unless=f"{_ASKED.replace(' quería', '').replace('pidió ', '').replace(' pedido', '')}",
        unless_before="no ella él me pidió si",
        unless_within="mi mis juntos conmigo me"),
    entry("role_for_their_good",
        "por|para su|tu propio? bien|seguridad|protección ; es|era|fue por lo mejor ; me lo va|van|vas a agradecer ; ya me|nos lo? va|"
        "agradecerá|vas|lo ; no creo|importa|va|le que|le|a|se|importará|moleste|molestará moleste|moleste|importe|molestar|dé|enterar|"
        f"notar ; {by_me('pensar:piens creer considerar sentir:sient ver preferir decidir')}|pensamos|decidimos ... "
        f"mejor|preferible|conveniente|prudente "
        "no|ocultar|callar|guardar|esconder ... ; mejor|preferible no decirle|avisarle|contarle|enseñarle|"
        "preguntarle|mencionarle|mostrarle|consultarle ; "
        f"no|todavía|aún está|es|anda todavía|aún|muy|para|en... {_READY} para|de|como ... vivir|trabajar|decidir|manejar|tener|"
        "salir|ir|cuidar|estar|elegir|opinar|administrar|manejarse|volver ; no sabe|puede|entiende|sabes bien|lo|manejar|"
        "decidir|qué|cuidar|elegir... que|conviene|quiere|decidir|manejar|su|elegir ~ así|yo|lo|por|por|entonces|se ~ "
        f"yo|decidí|elegí|escogí|manejo|hago|puse|decido ; como no sabe|puede|entiende|quiere ; la|lo|los|las|te conozco|conocemos mejor que ; sé|"
        "sabemos mejor que|lo|qué|más que|conviene|quiere|necesita|le ... ; yo decido|decidiré|escojo|elijo|digo|diré cuándo|cuando|qué|"
        "quién|dónde|si|cuánto|por ; así que|pues decidí|elegí|escogí|decidimos yo|por|que ; decidí|decidimos|resolvimos|acordamos entre|que "
        "... no|todavía|mejor|era|aún|se ... está|vaya|fuera|puede|listo|lista|debe|viva|tenga|salga|sano|sana ; no se le pregunta|consulta|"
        "dice ; ni le|para qué pregunté|preguntarle|consulté|avisé",
        "deciding", "lo decidió", "decidimos juntas",
        kind="role",
        unless="preguntó dijo dice me-dijo juntos juntas jardín receta perro gato pastel",
        unless_before="dice dijo siente preguntó ella él doctora juez",
        unless_within="mi mis juntos juntas"),
    entry("role_told_on",
        f"{_THEM}|ya? {by_me('contar:cuent decir platicar comentar mandar enseñar dar pasar publicar revelar mostrar:muestr avisar compartir reenviar')} ... a|al|con|en "
        f"su|sus|la|el|los|las|mi|un|una... {_KIN} ... lo|que|de|sobre|su|del|todo|cómo|por|la ... ; "
        f"{by_me('contar:cuent compartir publicar platicar divulgar revelar mostrar:muestr')} "
        f"su|la|sus ... {_SECRET} ... a|en|con|al|ante ; "
        f"{by_me('leer abrir copiar fotografiar borrar esconder tirar vender quemar guardar')} su|sus ... diario|carta|"
        "cartas|cuaderno|comentario|historia|mensajes|correspondencia|número|fotos ; "
        f"{by_me('guardar tener llevar quedar manejar controlar cargar retener')} yo|su|sus|le|con ... tarjeta|dinero|"
        f"llaves|llave|pasaporte|identificación|"
        f"cheque|cartera|pensión|quincena|medicinas|pastillas ; sin preguntarle|consultarle|avisarle|decirle|pedirle|permiso|que ... ; "
        "a sus|tus espaldas ; sin su|que permiso|consentimiento|autorización|se|lo|me|supiera|enterara|pidiera ; me confió|contó "
        "... y|se se|lo|yo lo|conté|dije|comenté",
        "deciding", "con su permiso", "primero pregunté",
        kind="role",
        needs=by_me("contar:cuent decir platicar comentar mandar dar pasar publicar revelar mostrar:muestr avisar compartir leer abrir copiar borrar "
        "esconder tirar vender guardar tener llevar quedar manejar inscribir apuntar sacar meter poner cambiar acomodar hacer firmar llenar "
        "cancelar mover aceptar hablar pedir enseñar registrar agendar mudar buscar elegir escoger arreglar reenviar controlar invitar "
        "llamar escribir anotar subir").replace("|", " "),
        unless=f"{_ASKED} sorpresa feria banco",
        unless_before="no nunca jamás ella él sin-mí",
        unless_within="mi conmigo nunca no"),
    entry("role_i_carry_them",
        f"{_THEM} {by_me('pagar prestar cubrir comprar dar poner completar depositar girar regalar pasar adelantar')} ... {_MONEY} ; "
        f"{by_me('pagar cubrir comprar prestar poner')} ... de|con mi|mis bolsa|bolsillo|dinero|ahorros|sueldo|tarjeta|cartera ; de mi "
        f"bolsa|bolsillo|propio|sueldo ; {_THEM} {by_me('prestar fiar')} ; puedes|puede|podés|vente|véngase|quédate|quédese|duerme|se|te|está|vive "
        "quedarte|quedarse|dormir|vivir|venirte|queda|quedando|quedó|durmiendo|viviendo|a|conmigo ... en|a|con|mi|conmigo mi|mis|"
        f"conmigo|casa|sofá|sillón|cuarto ; {_THEM} {by_me('llevar recibir hospedar alojar acoger:acoj meter dejar traer')} ... "
        f"a|en|conmigo mi|vivir|dormir casa|cuarto|sofá|conmigo|sala ; {by_me('ir pasar salir manejar correr volar')}|"
        f"fui|voy ... por|a él|ella|ellos|"
        "recogerlo|recogerla|traerlo|traerla|sacarlo|sacarla|buscarlo|buscarla|rescatarlo|rescatarla ... bar|dos|tres|madrugada|noche|cárcel|"
        "cantina|otra|policía|delegación|medianoche|cuatro|donde|horas ; le|les inventé|inventamos|tapé|cubrí|justifiqué un|una|la|el|"
        "su|con|ante ... ; mentí|mentimos por|para ; cancelé|dejé|perdí|falté|sacrifiqué|suspendí mi|mis|a ... por|para él|ella|estar|"
        "acompañarlo|acompañarla|cuidarlo|cuidarla|ayudarla|ayudarlo|irlo ; no duermo|puedo|como|descanso|logro|dejo dormir|de? ~ pensando|sin|por|"
        "si|preocupa|preocupada|preocupado|pensar ; me desvelo|quita|angustia|muero ... por|pensando|el|si ; firmé|salí|quedé de|como|"
        "por aval|fiadora|fiador ; puse mi nombre",
        "rescuing", "camino a tu lado", "veamos quién puede ayudar",
        kind="role",
        unless="puedo-prestar no-puedo fondo presupuesto grupo caja gripe hotel mochila estacioné",
        unless_before="no ella él su-hermana hermana hermano amiga amigo",
        unless_within="no mi-hija nunca me-pagó"),
    entry("role_i_alone",
        "soy|eres|fui|seré|me|como lo|la|el|su|tu|como|una|un|siento|todo|toda ... único|única|madre|mamá|papá|padre|hermana|hermano|salvación|"
        "ángel|memoria|voz|familia|fuerza|piernas|ojos|sostén|apoyo|todo que|para|suya|suyo|de|tiene|tienes|protector|guarda|"
        "él|ella|ti|que ; sin mí|nosotros ... se|habría|hubiera|no|estaría|ya|te|vuelve|nunca|quién|todo|caería|acaba ; si no fuera|es "
        "por mí|nosotros ; nadie más? la|lo|te|le|los ... entiende|comprende|quiere|ayuda|conoce|cuida|escucha ... "
        "como|más|que|así yo|yo|nosotros|aquí|"
        f"conmigo ; la|lo|te quiero|amo|siento|veo ... como a? un|una|mi|mis|si hija|hijo|hermana|hermano|propio|propia|hijos|fuera ; yo "
        f"te|le|lo|la|me|les {by_me('conseguir arreglar resolver:resuelv sacar salvar cuidar proteger:protej mantener:manteng encargar ocupar solucionar rescatar curar levantar')} ; "
        f"te|le|la|lo|me|los voy|vamos a {'|'.join(v.partition(':')[0] for v in SAVE.split())}|sacar|conseguir|mantener|cuidar|proteger|encargar|"
        f"{joined('conseguir sacar arreglar resolver salvar rescatar', 'te', 'le', 'lo', 'la', 'telo', 'selo', 'sela')} ... ; me encargo|ocupo|hago "
        f"cargo? yo? de todo|ella|él|eso|su|sus|tu|tus|ti|ellos ; yo me encargo|ocupo ; déjame|déjamelo|déjeme|"
        f"déjemelo|deja ... a mí|todo|manos ; de eso|todo|ella|él me "
        f"encargo|ocupo ; llámame|llámeme|márcame|márqueme|escríbeme|despiértame|háblame|búscame ~ a|cualquier|hora|siempre|noche|madrugada|tres|dos|"
        "cuando ~ hora|contesto|voy|llego|ahí|siempre|madrugada|sea|estoy|noche ; "
        f"te|le prometo|juro|garantizo|aseguro|prometí|juré que|no ~ {wished('volver estar faltar')}|nunca|nada|vas|"
        f"va|sale|todo|jamás|sentir ; no podía|puedo|iba|voy|quise "
        f"a? dejar|permitir|verla|verlo que|caer|la|lo|sola|solo|fracasar ... ; nunca|jamás|no te|le|lo|la voy|vas|va|dejaré|abandonaré|"
        "soltaré|fallaré|pasará a? ... dejar|abandonar|soltar|fallar|faltar|sola|solo|faltará ... ; nada|nadie malo? te|le|lo|la va|volverá|"
        "puede|hará a? ... pasar|lastimar|tocar|hacer|daño|faltar ; es|son|está|queda mi|en|bajo responsabilidad|manos|cargo ... ; depende|dependes|"
        "necesita|confía sólo|solo|nomás|únicamente|de|en mí ... ; sólo|solo|nomás|únicamente me tiene|tienes|confía ; dejo|dejaría|"
        "suelto|tiro todo ... y|para|por ; vengo|voy|corro|llego|iría|voy donde|corriendo|a|hasta ... sea|hora|corriendo|estés|esté|buscarte|"
        "rescatarte ; yo lo|la|te saco|salvo|levanto|mantengo|cuido|rescato|curo|arreglo ; haría|hago|daría|doy lo|cualquier|todo|la ... "
        "por|para ti|ella|él|salvarla|salvarlo",
        "rescuing", "estoy en los horarios que acordamos, y el 988 está a toda hora",
        kind="role",
        unless="línea 988 grupo coro puedo-hasta fondo biblioteca horario equipo obra canción bicicleta",
        unless_before="ella él dice siente dijo",
        unless_within="juntos juntas mi-parte puedo-prometer"),
)  # fmt: skip
