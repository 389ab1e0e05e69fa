"""Spanish phrases of a note that drifts into enforcing rules."""

from typing import Final

from .lens_entry import Entry, entry

_OBEY: Final = (
    "asistir|cumplir|obedecer|someterse|seguir|acatar|entregar|dar|presentar|presentarse|firmar|respetar|reportarse|hacerse|"
    "participar|llegar|ir|comprobar|demostrar|mantenerse|abstenerse|dejar|completar|pasar|limpiar|hacer|venir|estar|comportarse|"
    "rendir|regresar|avisar|traer|pedir|ganarse"
)
_HARD: Final = (
    "asistir|cumplir|obedecer|someterse|acatar|entregar|presentarse|respetar|reportarse|participar|comprobar|demostrar|abstenerse|"
    "mantenerse|comportarse|rendir|ganarse"
)
_RULES: Final = (
    "regla|reglas|grupo|grupos|prueba|pruebas|programa|reglamento|reuniones|reunión|juntas|sesiones|sesión|horario|horarios|toque|"
    "muestra|orina|antidoping|normas|norma|citas|condiciones|requisitos|contrato|instrucciones|órdenes|terapia|tratamiento|clases|"
    "plan|quehaceres|indicaciones|taller|talleres|cuentas|semana|lunes|diario|comprobante|comprobantes|asistencia|hoja"
)
_OFFICE: Final = (
    "oficial|agente|jueza|juez|corte|tribunal|dirección|probatoria|policía|migración|fiscalía|autoridades|dif|supervisora|supervisor|"
    "directora|director|coordinación|coordinadora|libertad|casera|casero|patrulla"
)
_AGREED: Final = "acuerdo permiso juntos juntas pidió consentimiento acordamos autorización quiso quería"
_LOSE: Final = "perder|perderá|pierde|perdería|perderás|pierda|perderán|quedarse"
_PLACE: Final = (
    "lugar|cama|cupo|vivienda|privilegio|privilegios|espacio|cuarto|teléfono|pase|pases|visitas|permiso|permisos|departamento|"
    "apartamento|beca|habitación|apoyo|hijos|salidas|puesto"
)
_OUT: Final = (
    "fuera|saco|sacamos|sacan|sacaré|corro|corremos|corren|expulsan|expulso|expulsamos|reporto|reportamos|reportaré|echamos|echan|"
    "echo|desalojan|desalojamos|expulsada|expulsado|suspendida|suspendido|sancionada|sancionado|reportada|reportado|castigada|"
    "castigado|baja|echada|echado|dada|dado"
)

ENFORCING: Final[tuple[Entry, ...]] = (
    entry("role_told",
        "le|les|yo ... dije|advertí|avisé|recordé|informé|exigí|aclaré|expliqué|repetí|insistí|dijimos|advertimos|recordamos|informamos|"
        "exigimos|digo|advierto|notifiqué|recalqué|claro ... que ... debe|tiene|tenía|debía|tendría|tendrá|hay|debería|deberá|"
        f"obligatoria|obligatorio|pierde|perderá|perdería|iba|va|puede|consecuencias|está|obligada|obligado|tienen ... {_OBEY}|perder|"
        f"consecuencias|prohibido|obligatorio|obligatoria|que|lugar|cupo|obligado|obligada|{_OUT} ; "
        f"le|les dije|advertí|avisé|dijimos|advertimos|aclaré|recordé|expliqué ... que? si ... {_LOSE}|{_OUT}|reportar|reporto|"
        "consecuencias|llamar|llamo|aviso|perdía|sacaba|iba|tendría|sacaban|habría ; "
        "le|les|lo|la advertí|advertimos|amenacé|amonesté|sancioné|condicioné ; dejé|dejamos|quedar muy? claro ; "
        "es|era|son obligatorio|obligatoria|obligatorias|obligatorios|forzoso ; asistencia obligatoria ; "
        "exijo|exigimos|exigí que|a|asistencia|puntualidad|respeto",
        "enforcing", "Hablamos de lo acordado",
        unless_within="peligro riesgo límites límite yo puedo",
        kind="role",
        unless="acordamos peligro ninguno ninguna letrero"),
    entry("role_must",
        f"[ debe|deberá|deben ] no? {_HARD}|faltar|consumir ; [ debe|deberá|deben ] {_OBEY} ... {_RULES} ; "
        "[ debe|deberá|tiene|tendrá|tienen|necesita que? ] de? que? asistir|cumplir|obedecer|someterse|acatar|entregar|respetar|"
        f"reportarse|abstenerse|seguir|participar|presentar|presentarse|dar|firmar|comportarse|comprobar ... {_RULES} ; "
        "[ debe|deberá|tiene que?|tendrá que? ] obedecer|acatar|someterse|comportarse|reportarse|cumplir ; "
        f"tiene|tienen|tendrá que|de [ obedecer|acatar|someterse|portarse|cumplir|respetar ] ; tiene|tendrá que {_OBEY} ... {_RULES} ; "
        "está|están|es [ obligado|obligada|obligatorio|obligatoria|forzado|forzada ] a|que|su ; "
        "no|nunca tiene permitido|permiso|derecho|autorizado ; tiene prohibido ; no se le permite ; "
        "se le prohíbe|exige|obliga|prohibió|ordenó ; "
        "no|ni puede|podrá|tiene salir|recibir|usar|tener|ver|entrar|derecho|faltar ... hasta|si|mientras|sin ; queda prohibido ; "
        "más le vale ; a fuerza|fuerzas ; sin falta ; le toca obedecer ; tiene que ganarse ; "
        "ganarse sus|los|el privilegios|permiso|permisos|pase",
        "enforcing", "acordó",
        kind="role",
        unless="boda pasaporte entrevista receta escuela bebé renta mudanza camión trabajo tarea dentista"),
    entry("role_lose",
        f"va|puede|podría|iba|quiere|van a? {_LOSE} su|el|la|los|sus|todo {_PLACE} ; {_LOSE} su|el|la|los|sus {_PLACE} ; "
        f"se queda|quedará|quedaría|va|quedó fuera|sin {_PLACE}? ; o|sino|si no ... lo|la|le|se|queda|será|pierde|perderá {_OUT} ; "
        f"lo|la|los|se|queda|será|sería|serán {_OUT} si|cuando|por|la|del|de ; si|cuando|vez ... lo|la|le|los|se|les ... {_OUT} ; "
        "si ... voy|vamos|tendré|tendremos|tengo a|que reportar|reportarlo|reportarla|llamar|avisar|sacarlo|sacarla|expulsarlo|"
        "expulsarla|informar|hablarle|quitarle|correrlo|correrla|decirle|denunciar ; "
        "si ... le|lo|la|les ... quito|quitamos|llamo|aviso|digo|informo|reporto|quitaré|avisaré|llamaré|castigo|sanciono|retiro|cancelo|"
        "llamamos|avisamos ; si ... aviso|llamo|llamaré|avisaré|informo|reporto|notifico|notificaré a|al ; "
        "si ... habrá|hay|pierde|perderá|será|queda|tendrá|quedará|va fuera|consecuencias|su|suspendida|suspendido|expulsada|expulsado|"
        "sanción|sanciones|la|dado|dada|que|castigo ; o se|la|lo|te va|vas|atiene|saca ; "
        "una|otra|la falta|vez|recaída|ausencia|próxima|siguiente|última más? y|vez|o|la|lo ... fuera|sale|va|saco|reporto|sacamos|"
        "expulsamos|pierde|queda ; última oportunidad|advertencia ; tres strikes|faltas|avisos ; de lo contrario ; atenerse a|se ; "
        "se atiene a",
        "enforcing", "hablamos de lo acordado",
        unless_within="acordamos llueve camión",
        kind="role",
        unless="apuntarse inscribirse boletos acordamos peligro abrigo suéter llaves"),
    entry("role_checked",
        "revisé|chequeé|verifiqué|comprobé|vigilé|supervisé|conté|registré|inspeccioné|monitoreé|aseguré|cuidé|revisamos|verificamos|"
        "vigilamos|supervisamos|contamos|registramos|esculqué|reviso|verifico|vigilo|superviso|cheque|confirmé|checo|cuento|revisaré|"
        "vigilando|monitoreo|constaté|controlo|comprobamos|chequé ... que|si|su|sus|la|el|las|los|de|cada ... tomara|tomado|tragado|tomó|"
        "tomaba|toma|tome|tragara|tragó|pastillas|medicamento|medicamentos|medicina|medicinas|cuarto|habitación|bolsa|mochila|asistencia|"
        "pertenencias|celular|teléfono|dosis|boca|orina|cajones|cajón|asistió|asistiera|fuera|fue|cumpliera|cumplió|cumple|locker|"
        "casillero|consumo|conducta|llegada|bolsillos|aliento|brazos|consumiera ; "
        "lo|la|los|le tengo|estoy|estamos|tenemos|estuve|mantengo muy|bien? vigilado|vigilada|checado|checada|vigilando|monitoreando|"
        "checando|controlando|supervisando|monitoreado|monitoreada ; "
        "le|les|lo|la revisé|registré|esculqué|vigilé|supervisé|monitoreé|inspeccioné|revisamos|esculcamos|reviso ; "
        "le|les|lo|la hice|pedí|exigí|apliqué|tomé|mandé|ordené|hicimos|pedimos|aplicamos|puse|exigimos|hago a|que|la|una|un|el|su|hacer|"
        "hacerse|dar|otra|diera|hiciera|entregar... prueba|antidoping|muestra|examen|orina|doping|alcoholímetro|pruebas ; "
        "prueba|pruebas|revisión|visita|inspección|revisiones|antidoping|antidopings sorpresa|aleatoria|aleatorias|aleatorio ; "
        "pase de lista ; revisión de cuartos|habitaciones|cuarto|mochila ; echarle un ojo|vistazo ; "
        "no le quito|pierdo el ojo|pisada|vista ; hice|hicimos|realicé|apliqué una|un|otra antidoping|revisión|inspección ; "
        "hice|hicimos|realicé|apliqué una|otra prueba de orina|drogas|antidoping|doping ; le|lo|la sigo|seguí|mantengo de cerca ; "
        "vigilancia ; debe|necesita|tiene que? estar|ser vigilado|vigilada|supervisado|supervisada|monitoreado|monitoreada ; "
        "bajo observación",
        "enforcing", "lo acordamos juntos",
        kind="role",
        unless_within="mi mis yo",
        unless="horario horarios acordamos pidió receta"),
    entry("role_consequence",
        "habrá|habría|tendrá|tendría|enfrentar|enfrente|asumir|asuma|pagar|sufrir|sufra|aceptar|atenerse|afrontar|enfrentará|expliqué|"
        "explicamos|le|serias|con que|las|sus|a|serias|otras|graves|más|clara|de|explicar|los|puse|pusimos|asumir|unas|claras... "
        "consecuencias|consecuencia ; "
        "consecuencias si|por|para|de su|sus|no|consume|falta|conducta|actos|consumo|recaer|recaída|incumplir|beber ; "
        "sanción|sanciones|sancioné|sancionamos|sancionado|sancionada|sancionar|amonesté|amonestación|amonestaciones|amonestado|prohibí|"
        "prohibimos|amenacé|castigo|castigos|castigué|castigamos|castigada|castigado|ultimátum|reprimenda ; "
        "última|segunda|primera|formal|verbal|escrita advertencia|llamada|aviso|oportunidad de? atención? ; "
        "advertencia final|formal|verbal|por|escrita ; "
        "violó|rompió|quebrantó|infringió|rompe|viola|violando|rompiendo|quebrantando|desobedeció|desobedece|roto|violado|faltó|faltando|"
        "incumplió a? el|la|las|los|su|sus|una|otra|con regla|reglas|toque|contrato|reglamento|norma|normas|horario|libertad|condiciones|"
        "condición|límites|probatoria|casa ; "
        "violación|violaciones|infracción|infracciones|faltas al|del|de|a las|la|los|reglas? reglamento|reglas|normas|contrato|"
        "probatoria|toque? ; "
        "quité|quitamos|retiré|retiramos|suspendí|suspendimos|confisqué|decomisé|quitar|quitarle|quito|confiscamos|cancelé|negué|"
        "restringí|bloqueé|recogí el|la|los|las|sus|su|todos privilegio|privilegios|teléfono|celular|permiso|permisos|llaves|salida|"
        "salidas|pase|pases|visitas|dinero|tarjeta|pastillas|medicamentos|medicinas|beneficios ; "
        "perdió|pierde|perdieron su|sus|el|los|las pase|pases|privilegio|privilegios|permiso|visitas|salidas ; cero tolerancia ; "
        "tolerancia cero ; rendir|rinda|rindiera cuentas ; hacerlo|hacerla|hacerse|hice|hacer responsable ; "
        "lo|la|los|las expulsé|saqué|corrí|eché|suspendí|desalojé|expulsamos|sacamos|corrimos|echamos|sancioné|castigué|suspendimos|"
        "amonesté|despaché ; lo|la di|dimos de baja ; en|bajo|con restricción|advertencia|observación ; llamé la atención ; "
        "llamada de atención ; levanté un|el|una? reporte|acta ; levantamos reporte|acta|un ; mano dura ; "
        "obedezca|obedeciera|obedezcan ; hacer|hice|hacemos|haciendo|hago cumplir|respetar ; "
        "no sigue|siguió|respeta|respetó|obedece|cumple|obedeció|acata|cumplió con? las|la|el|los regla|reglas|reglamento|norma|normas|"
        "horario|instrucciones|toque|órdenes|contrato ; "
        "le di|dimos|puse|pusimos|hice una|un|otra|su advertencia|ultimátum|castigo|sanción|reporte|escarmiento|strike ; privilegios ; "
        "toque de queda ; le negué|negamos ; condicioné|condicionamos",
        "enforcing", "hablamos de lo que pasó",
        kind="role",
        unless="apuntarse inscribirse paseo vive autobús camión naturales jefe estacionamiento tráfico tormenta multa acordamos huracán temblor"),
    entry("role_report",
        "voy|vamos|tuve|tendré|tengo|pienso a|que informar|avisar|notificar|reportar|llamar|denunciar|decirle|contarle a|al|con su|la|"
        "el? ; "
        "lo|la|los|las voy|vamos|tuve|tendré|tengo a|que? reporté|reporto|reportaré|reportamos|denuncié|acusé|delaté|reportar|denunciar|"
        "entregué|acusar ; "
        "voy|vamos|tuve|tuvimos|tendré|tengo|tendremos a|que reportarlo|reportarla|reportarlos|denunciarlo|denunciarla ; "
        "le|ya|yo? reporté|informé|avisé|notifiqué|llamé|dije|conté|escribí|informaré|avisaré|notificaré|informamos|avisamos|notificamos|"
        "hablé|llamamos|reportamos|reportaré|comuniqué|informo|notifico|mandé todo|de|su|que|un|una|ausencia|correo|recaída|falta|"
        f"consumo|inmediatamente|esto|la|prueba|positiva|reporte... a|al|con su|la|el|los|un|del? {_OFFICE} ; "
        "reporté|reportamos|reportaré|reporto su|que|la|sus|las|otra|una ausencia|faltó|falta|recaída|faltas|consumo|consumió|positivo|"
        "inasistencia|inasistencias|conducta|ausencias|prueba ; amenacé con ; reporté|denuncié|acusé|delaté a * por|con|a|ante|al ; "
        "hice|levanté|metí|entregué un|el reporte",
        "enforcing", "con su acuerdo, le conté a",
        kind="role",
        unless=f"{_AGREED}",
        unless_within="mi mis"),
)  # fmt: skip
