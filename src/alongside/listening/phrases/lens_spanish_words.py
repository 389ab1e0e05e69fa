"""Spanish verbs that several lists of the role lens share."""

from typing import Final

from .inflection import by_me

LO: Final = "lo|la|los|las"
LE: Final = "le|les|te|se"
ALL: Final = "le|les|te|se|lo|la|los|las|me"
# What somebody may be told to do, or made to do.
DO: Final = (
    "dejar terminar cortar romper:romp borrar bloquear tirar alejar olvidar renunciar llamar hablar ir venir salir entrar "
    "quedar regresar volver:vuelv firmar limpiar lavar hacer entregar prometer escribir contar:cuent pedir obedecer callar "
    "sentar:sient levantar bañar mudar buscar trabajar llegar asistir cumplir ver usar gastar enseñar mostrar:muestr pagar "
    "perdonar casar divorciar cambiar tomar fumar comer acostar:acuest despertar:despiert avisar reportar acudir separar juntar "
    "prestar contestar visitar vender cancelar disculpar demostrar:demuestr anotar apagar abrir decir poner traer estar "
    "conseguir seguir leer esperar cuidar participar barrer devolver:devuelv parar aceptar confesar:confies rezar vivir "
    "repetir:repit completar presentar gritar bloquear eliminar"
)
# What the writer does to somebody or in somebody's place.
SIGN: Final = "inscribir apuntar registrar anotar meter matricular agendar reservar postular"
CHANGE: Final = (
    "cambiar reescribir tachar corregir borrar quitar modificar editar arreglar reemplazar sustituir eliminar acortar suavizar"
)
SPY: Final = (
    "revisar esculcar registrar checar chequear inspeccionar vigilar espiar monitorear rastrear hurgar contar:cuent oler seguir"
)
PUNISH: Final = (
    "castigar suspender sancionar multar expulsar correr sacar echar quitar cancelar retirar confiscar decomisar retener "
    "bloquear amonestar amenazar denunciar acusar reportar delatar"
)
ORDER: Final = "ordenar mandar exigir prohibir obligar forzar presionar imponer"
DECIDE: Final = "decidir elegir escoger determinar"
GIVE: Final = "permitir autorizar conceder consentir impedir negar:nieg"
SAVE: Final = "salvar rescatar curar sanar arreglar resolver:resuelv solucionar"
# Whatever these say is the writer's doing.
WRITERS: Final = by_me(
    f"{SIGN} {CHANGE} {SPY} {PUNISH} {ORDER} {DECIDE} {GIVE} {SAVE} llenar firmar prometer:promet garantizar jurar asegurar "
    "pagar prestar cubrir dejar hacer poner dar contestar responder hablar llamar decir contar:cuent conseguir pedir rechazar "
    "renunciar traer llevar tomar leer abrir mover:muev partir aplicar evaluar guardar ver buscar conseguir aparecer caer pasar "
    "llegar manejar administrar controlar guardar subir bajar retirar retener aumentar reducir duplicar ajustar internar anexar "
    "medicar diagnosticar descartar evaluar detectar reconocer tratar encargar ocupar preguntar insistir convencer regañar "
    "sermonear"
)
