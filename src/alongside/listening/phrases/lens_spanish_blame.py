"""Spanish words of blame, doubt and control, for what somebody does or did not do."""

from typing import Final

from .inflection import endings, one
from .lens_entry import Entry, entry

_CARE: Final = (
    "tratamiento|tratamientos|ayuda|servicios|servicio|medicamento|medicamentos|medicina|medicinas|medicación|apoyo|"
    "rehabilitación|programa|terapia|terapias|grupo|grupos|desintoxicación|pastillas|consejo|consejos|albergue|internarse|detox|"
    "recuperación|probatoria|cita|citas|atención|oferta|ofertas|internamiento|seguimiento"
)
_LESSONS: Final = (
    "escuela matemáticas historia manejo conducir inglés español maestra maestro álgebra materia secundaria preparatoria "
    "licencia física química coche carro motor"
)
_OFFICES: Final = (
    "casero casera dueño dueña seguro aseguradora corte juez jueza tienda banco oficina clínica hospital farmacia condado "
    "ciudad escuela coche carro motor máquina impresora autobús camión chofer hotel tarjeta gerente jefe jefa gobierno sistema "
    "llave puerta solicitud visa préstamo beneficios celular teléfono computadora tribunal restaurante patrón patrona "
    "aplicación estufa calentador consulado empresa agencia perro gato doctor doctora"
)
_INF: Final = (
    "salir|ir|irse|usar|quedarse|entrar|faltar|llegar|ver|fumar|firmar|limpiar|lavar|hacer|venir|pedir|entregar|prometer|tomar|"
    "tomarse|comer|comerse|bañarse|levantarse|esperar|escribir|leer|repetir|asistir|cumplir|trabajar|disculparse|recoger|volver|"
    "regresar|visitar|participar|llamar|llamarle|devolver|tirar|apagar|ayudar|sentarse|mudarse|pagar|dejar|renunciar|aceptar|"
    "cambiar|llenar|barrer|trapear|confesar|enseñar|mostrar"
)
_SUBJ: Final = (
    "fuera|firmara|limpiara|dejara|viniera|hiciera|saliera|entregara|lavara|esperara|tomara|llegara|asistiera|cumpliera|"
    "trabajara|pidiera|regresara|volviera|buscara|entrara|escribiera|comiera|levantara|bañara|faltara|firme|vaya|limpie|deje|"
    "venga|haga|salga|llamara|quedara|fumara|usara|participara|repitiera|callara|disculpara|recogiera|pagara|mudara|aceptara|"
    "prometiera|ayudara|tirara|parara|siguiera|obedeciera|obedezca"
)
_HARD: Final = endings(
    "reaci",
    "terc",
    "neci",
    "conflictiv",
    "problemátic",
    "caprichos",
    "agresiv",
    "groser",
    "berrinchud",
    "testarud",
    "maleducad",
    "malagradecid",
    "ingrat",
    "opositor",
    "negativ",
)
_NO: Final = "no|nunca|jamás|tampoco"

BLAME: Final[tuple[Entry, ...]] = (
    # volver a consumir, y no llegar
    entry("relapse",
        "recayó|recae|recaído|recayendo otra|de|una|porque|por|como vez|nuevo|más|quiso|culpa|su|siempre ; recayó nuevamente ; "
        "cayó|cae|cayendo|caer|caído|caiga otra|de|una vez|nuevo|más ; cayó nuevamente ; cayó|cae|caer|caído|recayó|recaer|"
        "volvió|volver|vuelto|vuelve|regresó|metido|metió|hundido|hundió|sigue a|en otra|vez|de|nuevo... el|la|las|los|lo "
        "vicio|drogas|droga|alcohol|botella|calle|trago|andadas|mismo|bebida|malas|perdición|piedra|cristal ; volvió|vuelve|"
        "volver|vuelto a caer|recaer|fallar|lo|sus mismo|andadas|mañas? ; volvió|vuelve|volver a las andadas ; siempre|vive|"
        "sigue|tanto recae|recayendo|cayendo|recaer ; recaída|recaídas por ... culpa|gusto|irresponsable ; otra recaída más ; "
        "recaedor|recaedora ; cedió|cede|ceder a|ante la|las|el|los? tentación|tentaciones|antojo|vicio|ganas ; se dejó llevar|"
        "vencer ; le ganó el|la vicio|tentación|bebida ; malos pasos ; anda perdido|perdida ; mala vida",
        "blame", "volvió a consumir",
        unless="calentador motor impresora carro coche camión máquina teléfono celular estufa elevador alarma lavadora "
        "bomba luz internet escalera escaleras hielo piso bicicleta banqueta lluvia nieve cama patín baño sistema "
        "internet luz red teléfono celular vaso "
        "plato"),
    entry("rock_bottom",
        "tocó|tocar|toca|tocado|tocando fondo ; llegó al fondo ; cayó ... bajo",
        "blame", "pasó por un momento muy duro",
        unless="alberca piscina"),
    entry("threw_away",
        "tiró|tirando|tirar|tira|echó|echando|echar|tirado|echado|botó|aventó su|sus|toda|todo|la|el|vida|recuperación|"
        "sobriedad|futuro|familia|trabajo|oportunidad|meses|años|lo|esfuerzo... a|por la? basura|borda|perder ; arruinó|"
        "arruinando|arruinar|destruyó|destruyendo|desperdició|desperdiciando|desperdicia|desperdiciar|desperdiciado|malgastó|"
        "destrozó|hechó su|sus|la|el|otra|las|todo|tanto|toda|cada vida|recuperación|sobriedad|talento|potencial|oportunidad|"
        f"oportunidades|futuro|familia|vidas|progreso ; potencial|talento|vida {endings('desperdiciad', 'malgastad', 'perdid')} "
        "; desperdicio de ; quemó|quemado|quemando|quema sus|los|todos|las|todas? los|sus? puentes|naves|cartuchos|"
        "oportunidades ; se sabotea|autosabotea|saboteó|autosaboteó|saboteando ; sabotea|saboteando|saboteó su|el ; "
        "autosabotaje ; autodestructiva|autodestructivo ; tiró la toalla ; se dio por vencido|vencida ; echó todo a",
        "blame", "perdió algo que le importaba",
        unless="zapatos ropa servilleta papel comida"),
    entry("failed",
        "fracasó|fracasa|falló|fallado|reprobó|reprueba|fracasado|fallando|fracasando|reprobado en|el|la|su|sus|otra|vez|de|"
        f"del|varios|tres|dos|los|las|veces|segunda|primera|cada|todos|todas|con... {_CARE}|prueba|pruebas|antidoping|examen|"
        "recaída|intento ; fracaso|fracasos terapéutico|terapéuticos|del|de|en tratamiento|rehabilitación|tratamientos? ; no "
        "pasó la|el|su prueba|antidoping|examen de? orina|drogas|antidoping ; no pasó el antidoping ; le falló a|al ; nos falló",
        "blame", "no encontró lo que le servía en",
        unless=f"{_LESSONS} sistema condado"),
    entry("abandoned",
        "abandonó|desertó|abandona|abandonado|abandonar|abandonando|desertado|tiró|botó|dejó el|la|del|de|su|sus|tirado|"
        f"otra... {_CARE} ; deserción ; desertor|desertora ; abandono del|de tratamiento|programa|terapia|terapéutico? ; dejó "
        "tirado|botado ; nos dejó plantados",
        "blame", "dejó de venir a",
        unless="vicio mensaje",
        unless_within="ayuda medicamento pastillas consejo"),
    # lo que no hace
    entry("refuses",
        "se niega|negó|niegan|negaba|niegue|negado|negaron|rehúsa|rehusó|rehúsan|rehusaba|resiste|resistió|resistía a ; "
        "negando|negado|rehusando a ; negándose|rehusándose|resistiéndose a ; se opone a ; "
        "se niega|negó|rehúsa|rehusó|opone rotundamente|siempre? a|al? ; se niega $ ; "
        "rehúsa|rehusó|rehúsan el|la|los|las|su|todo|ir|hablar|tomar|participar|recibir|cualquier",
        "blame", "eligió no", "dijo que no a",
        unless=f"{_OFFICES}"),
    entry("rejects",
        "rechaza|rechazó|rechazan|rechazando|rechazaba|rechazado el|la|los|las|toda|todo|cualquier|nuestra|nuestro|su|sus|otra|"
        f"todos|mi|tipo|de|vez... {_CARE}",
        "blame", "dijo que no a",
        unless=f"{_OFFICES}"),
    entry("noncompliant",
        f"{endings('incumplid')}|incumple|incumplen|incumplió|incumplía|incumplimiento|incumpliendo ; "
        "falta|problemas|mala|poca|nula|pobre|baja|escasa de? adherencia|apego|cooperación|cumplimiento ; "
        "no es|está|fue|era|sido? adherente|cooperador|cooperadora|cooperativo|cooperativa|cumplidor ; no se apega|adhiere ; "
        "poco cooperador|cooperadora|cooperativo|cooperativa|colaborador|colaboradora ; "
        f"desobediente|desobedientes|{endings('indisciplinad')}",
        "blame", "lo hace de otra manera",
        unless="contrato empresa casero casera ley"),
    entry("not_complying",
        f"{_NO} se|ha|quiere|va|está|le|quiso|nos|puede|quería... a? cumple|cumplió|cumplido|cumplir|cumplía|obedece|obedeció|"
        "obedecer|coopera|cooperó|cooperar|colabora|colaboró|colaborar|cooperando|colaborando|acata|acató|acatar|hace|hacen|"
        "hizo|participa|comprometerse|compromete|comprometido|comprometió|esfuerza|esforzó|escucha|entiende|aprende|coopere|"
        f"cumpla|aprovecha|aprovechó|responsabiliza|involucra caso? ; {_NO} se deja ayudar ; {_NO} sigue|siguió el|su|sus "
        f"tratamiento|indicaciones|plan|programa ; {_NO} pone|puso de su parte ; {_NO} le|les? echa|echó ganas ; {_NO} se|le|"
        f"les? importa|interesa su|nada|la|el|recuperarse|mejorar ; {_NO} quiere|quiso|quería|quieren recibir|aceptar? cambiar|"
        "mejorar|ayuda|cooperar|recuperarse|entender|aceptar|curarse|sanar|tratamiento|hacer|nada|trabajar|saber|participar|"
        f"dejarse|escuchar|comprometerse|que|salir|ni ; {_NO} está dispuesto|dispuesta|listo|lista a|para cambiar|cooperar|"
        f"recuperarse|dejar|el|tratamiento|trabajar|aceptar|comprometerse ; {_NO} toma|asume|acepta|tomó la? su? "
        "responsabilidad|responsabilidades",
        "blame", "lo hace de otra manera", "aún no le ha servido",
        unless=f"{_OFFICES} yo me camión idioma inglés letra carta audio ruido formulario",
        unless_after="falta bien ruta ruido"),
    entry("resistant",
        f"resistente|resistentes al|a|ante|tratamiento ; {endings('reaci', 'negad')}|renuente|renuentes a|al|ante ; es|está|muy|"
        f"fue|estuvo|siempre|estaba|tan|era|actitud|conducta|anda|mostró|puso|sigue|persona|super|siendo {_HARD}|renuente|"
        "desafiante|hostil|rebelde|oposicionista|intratable|insoportable|incontrolable|terca|problemáticos ; persona|muchacho|"
        f"muchacha|mujer|hombre [ difícil ] ; difícil de tratar|manejar|ayudar|alcanzar|controlar ; {endings('reaci')}|renuente|"
        "renuentes ; berrinche|berrinches ; resistencia al|a tratamiento|cambio|cambiar|ayuda|la? ; mala actitud",
        "blame", "ve las cosas de otra manera", "aún no se siente con ganas",
        unless="agua fuego bacteria cepa prueba resultado test puerta examen perro cerradura llave chapa ventana",
        unless_before="diagnóstico"),
    entry("in_denial",
        "en total|completa|plena|absoluta|pura|franca|constante? negación ; negación total|completa|absoluta ; no acepta|"
        "reconoce|admite que? su|tiene|tener|el|la|está un|una? problema|enfermedad|adicción|alcoholismo|condición|diagnóstico|"
        "enfermo|enferma|alcohólico|alcohólica|adicto|adicta ; está negado|negada",
        "blame", "lo ve de otra manera",
        unless="carta seguro solicitud"),
    # lo que se piensa de sus razones
    entry("manipulative",
        "manipulador|manipuladora|manipuladores|manipuladoras|chantajista|chantajistas|mentiroso|mentirosa|mentirosos|"
        "mentirosas|embustero|embustera|tramposo|tramposa|mitómano|mitómana|hipócrita|hipócritas|convenenciero|convenenciera|"
        "aprovechado|aprovechada|ventajoso|ventajosa|marrullero|marrullera ; manipula|manipulan|manipulaba|manipuló|"
        "manipulando|manipular|manipulara|manipule|chantajea|chantajeaba|chantajeó|chantajeando a|al|nos|la|los|su|con|para|"
        "todo? ; nos|la|lo|los|me manipula|manipuló|manipulaba|manipulara|manipule ; intenta|quiere|trata|trató de? manipular|"
        "manipularnos|manipularme|chantajear ; chantaje|chantajes emocional|emocionales ; miente|mintió|mentir|mintiendo|"
        "mienten ; finge|fingió|fingiendo|fingía|fingir|exagera|exagerando|exageró ; dice puras mentiras ; puras? mentiras ; "
        "puro|puros|pura drama|teatro|show|dramas ; ni siquiera lo|se|hace intenta|esfuerza|intento|trata ; "
        f"{one('exagerad', 'dramátic')} ; hace|hizo|haciendo|arma|armó puro|puros|un|mucho|sus? drama|dramas|teatro|teatrito|"
        "show|berrinche|berrinches|escándalo|escena ; se hace|hacía|hizo|haciendo|haciéndose el|la|pasar víctima|enfermo|"
        "enferma|loco|loca|sufrido|sufrida|mártir|tonto|tonta|dormido|por ; haciéndose la|el víctima|enfermo|enferma|tonta|"
        "tonto ; papel|plan|de de|la? víctima ; juega|jugando|jugó con nosotros|la|todos|el|las|los|su gente|sistema|personal|"
        "sentimientos|mente|emociones? ; se aprovecha|aprovechó|aprovechaba de ; lágrimas de cocodrilo ; no se puede confiar ; "
        "no es de fiar|confianza ; nos ve la cara",
        "blame", "busca cubrir una necesidad",
        unless="torno cámara alimentos arcilla piezas títeres herramienta herramientas niña niño hija hijo nieta nieto "
        "perro sobrina sobrino barro datos plastilina máquina película obra cambio diferencia descenso final "
        "película música",
        unless_after="oportunidad"),
    entry("attention",
        "llamar|llama|llamando|llamaba|llame la atención ; "
        "busca|buscando|quiere|pide|necesita|buscaba|exige|querer|buscar solo|sólo|nada|más|pura|constante|tanta? atención ; "
        "por atención ; para llamar",
        "blame", "pedir apoyo",
        unless="médica médico beca interesante colores cuadro lugar trabajo",
        unless_before="me te nos"),
    entry("drug_seeking",
        "busca|buscando|buscaba|conseguir|anda|quiere|venía|viene|vino por|tras|solo|sólo|nada|más|a|sacar|conseguir|que|le|den|"
        "receten... [ pastillas|drogas|droga|narcóticos|opioides|recetas|medicamentos ] ; "
        "buscador|buscadora|buscadores de drogas|drogas|pastillas|atención",
        "blame", "pide alivio",
        unless="farmacia recoger"),
    entry("excuses",
        "pretexto|pretextos|excusa|excusas",
        "blame", "razón",
        needs="pone puso poniendo sus su otra otro siempre puros puras con más inventa inventó pretextos excusas mismo "
        "misma busca",
        unless="médica"),
    entry("bad_choices",
        "malas|mala|pésimas decisiones|elecciones|decisión|elección|cabeza ; mal juicio ; se lo buscó|merece|merecía|ganó|"
        "mereció|busca ; él|ella solo|sola? se lo buscó ; por su propia? culpa|necedad|gusto|terquedad|irresponsabilidad|"
        "flojera|vicio ; es su culpa ; culpa de él|ella ; culpa suya ; tiene|tuvo|tenga toda? la culpa ; prefiere|prefirió|"
        "eligió|escogió|cambió el|la|las|los|su|esa|seguir drogas|droga|vicio|alcohol|calle|botella|vida|drogándose|bebiendo|"
        "familia|hijos por? ; solo|sólo se? culpa a|echa ; le echa la culpa a ; culpa a todos|todo|los",
        "blame", "decisiones que le pesaron",
        unless="mía",
        unless_before="no nunca"),
    entry("lazy",
        f"{endings('floj', 'perezos', 'huevon', 'desmotivad', 'desganad', 'apátic', 'mediocr', 'conformist')}|huevón|haragán|"
        "haragana|holgazán|holgazana|irresponsable|irresponsables|inmaduro|inmadura|egoísta|egoístas|inmaduros|inútil|mediocre|"
        "apáticos|conformista|malagradecida|ignorante|estúpido|estúpida|tonto|tonta|idiota|imbécil|sinvergüenza|descarado|"
        "descarada|cínico|cínica|débil ; es|son|un|puro vago|vaga|vagos|vagas ; es|son incapaz|incapaces de? ; sin|falta|poca|"
        "nula|nada|tiene|poco|mucha de? fuerza? de? voluntad|motivación|carácter|disciplina|compromiso|conciencia|interés|"
        "iniciativa|insight|flojera|introspección|vergüenza ; no tiene|tienen|tenía|muestra|demuestra fuerza|la|ninguna|el? "
        "de? voluntad|motivación|interés|carácter|disciplina|compromiso|conciencia|ganas|remedio|vergüenza|iniciativa|insight|"
        "llenadera ; carece de ; pobre|mal historiador|historiadora ; pobre|mala higiene|conciencia",
        "deficit", "aún no encuentra una razón", "tiene mucho cansancio",
        unless="agujeta agujetas tapa banda llanta tuerca correa manguera cadena diente puerta silla pata tela blusa falda "
        "tornillo nudo cinturón zapato cuerda pantalones domingo señal luz siento sentía siente sueltos fiebre "
        "gripa gripe perro gato "
        "sintió tarde fin",
        unless_before="no niño"),
    entry("never_change",
        f"{_NO} va|van|iba a cambiar|aprender|mejorar|recuperarse|entender|dejar|lograr|salir|lograrlo|curarse ; nunca|jamás|no "
        "cambiará|cambia|aprende|aprenderá|entiende|mejorará|cambian|aprenden|llegará|entenderá|madura ; siempre es lo mismo ; "
        "siempre hace lo mismo ; pérdida de tiempo ; perder|pierdo|pierde|perdiendo|perdemos|perdí el tiempo con ; siempre "
        "será|serán ; de nada sirve",
        "deficit", "aún no encuentra lo que le ayuda",
        unless="película reunión camión horario tráfico clima autobús ruta",
        unless_after="trabajo ropa casa de"),
    entry("needs_to",
        "necesita|debe|tiene|debería que? madurar|crecer|aprender|entender|aceptar|despertar|reaccionar|ubicarse|aterrizar|"
        "esforzarse|comportarse|obedecer que|a|la|su|lección|una? ; por su propio? bien ; echarle más? ganas",
        "deficit", "busca su camino",
        unless="inglés manejar oficio leer cocinar coser idioma"),
    entry("low_functioning",
        "de|muy|con bajo|alto|poco|baja|alta funcionamiento|funcional|funcionalidad ; poco|nada funcional ; "
        "alcohólico|adicto|alcohólica|adicta funcional",
        "deficit", "que necesita apoyo con",
        unless="equipo aparato elevador"),
    entry("frequent_flyer",
        "cliente|visitante|viajero|usuario|paciente|clienta|visita frecuente|asiduo|asidua ; clientes frecuentes ; puerta "
        f"giratoria ; ya es de casa ; {one('crónic')} $",
        "label", "persona que viene a menudo",
        unless="aerolínea puntos tarjeta tienda dolor"),
    # quienes rodean
    entry("codependent",
        "codependiente|codependientes|codependencia|alcahuete|alcahueta|alcahuetes|alcahuetea|alcahueteando|solapa|solapan|"
        "solapando|solapador|solapadora|consentidora|consentidor|coadicta|coadicto|solapó|solaparle|permisivo|permisiva ; "
        "facilita|facilitando|permite|apoya su|el consumo|adicción|vicio ; le apapacha|fomenta|tapa|aguanta|cubre|festeja su|"
        "el|todo|las vicio|adicción|borracheras ; apaña|encubre",
        "label", "familiar que intenta ayudar",
        unless="libro folder chaqueta sobre"),
    entry("broken_home",
        "hogar|familia|hogares|familias "
        f"{endings('rot', 'desintegrad', 'destruid', 'desestructurad', 'deshech', 'desecha', 'fracturad')}|disfuncional|"
        "disfuncionales ; disfuncional|disfuncionales",
        "deficit", "familia que ha pasado por mucho",
        unless="ventana techo"),
    entry("substance_replacement",
        "terapia|tratamiento|terapias|droga|tratamientos|medicamento|programa de? reemplazo|remplazo|sustitución|mantenimiento|"
        "sustitutivo|sustitutiva|sustituta ; sustituir|sustituye|sustituyendo|sustituyó|cambiar|cambia|cambió|cambiando|"
        "reemplazar|reemplaza|reemplazando|reemplazó|remplaza|remplazar|remplazando|cambiaron una|un|su|la|de droga|adicción|"
        "vicio|sustancia|heroína|adicciones|drogas por|con ... ; otra|una droga más|legal ; es|solo|sólo otra|una droga|muleta "
        "; una muleta ; no está realmente|de|verdaderamente? verdad? limpio|limpia|sobrio|sobria|en recuperación? ; "
        "sustitución|reemplazo|remplazo de opioides|opiáceos|heroína|metadona",
        "blame", "medicamento para el trastorno por opioides",
        unless="hormonal hormonas nicotina rodilla cadera café tobillo pie",
        unless_within="casa"),
    # dudar de su palabra
    entry("claims",
        "alega|alegó|alegaba|alegan|asegura|aseguró|aseguraba|pretende|pretendía|jura|juró|juraba|jurando|alegando|insiste|"
        "insistió|insistía|argumenta|argumentó en? que|haber|no|tener|estar|ser|ya|consumir|inocencia|hacernos|consumo ; "
        "supuestamente|dizque|presuntamente|quesque|disque ; supuesto|supuesta trabajo|enfermedad|dolor|esposo|recuperación|"
        "sobriedad|novio|sobrio|abuso|amigo|robo|jefe",
        "doubt", "dice", "me contó",
        unless="camión autobús llueve tren clima aseguradora seguro gobierno compañía banco empresa tienda"),
    entry("denies",
        "niega|negó|negaba|niegan|negando que|haber|consumir|consumo|el|su|tener|usar|todo|cualquier|beber|tomar|estar|ser|ideas|"
        "ideación|alucinaciones|problemas|los|las|pensamientos|querer|hechos|sentir|síntomas|drogas|uso|recaída",
        "doubt", "dice que no es así", "me contó que no",
        unless=f"{_OFFICES} fianza entrada permiso",
        unless_before="se le les"),
    entry("admits",
        "admite|admitió|admitía|admiten|confesó|confiesa|confesaba|admitiendo|reconoció|reconoce que|haber|consumir|tomar|"
        "beber|su|consumo|usar|tener|a|el|fumar|mentir|consumió|recaída|ser|estar|recayó",
        "doubt", "dice", "me contó",
        unless="hospital universidad escuela museo unidad piso esfuerzo logro logros título error errores disculpó nervioso nerviosa miedo "
        "cansado cansada sola",
        unless_after="esfuerzo avance"),
    # uno de los dos decide
    entry("my_charge",
        "a|bajo mi|nuestro|nuestra cargo|supervisión|control|mando|tutela|vigilancia|responsabilidad|custodia|autoridad ; "
        "estoy a cargo de ; lo|la|los puse|ponemos|pusimos|metí a|en|bajo ; le asigné|asignamos|encargué|puse una|un|la|tarea|"
        "tareas ; decidí|decidimos|elegí|escogí por él|ella|ellos ; decidí que él|ella ; lo|la|los|las rescaté|salvé|arreglé",
        "deciding", "a quien acompaño", "acordamos",
        kind="role",
        unless="línea teléfono silla refrigerador lista"),
)  # fmt: skip
