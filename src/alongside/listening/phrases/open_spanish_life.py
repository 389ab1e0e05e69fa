"""How everyday closed Spanish questions are asked openly (`open_rules`): about people, plans and what goes on."""

from typing import Final

from .open_rules import Rules, rules_in

_LIFE: Final = r"""
# what somebody has
tienes planes|un_plan|algún_plan|algunos_planes|plan para|con <clause> => ¿Qué planes tienes para {clause}?
tienes planes|algún_plan n=hoy|mañana|esta_tarde|esta_noche|esta_semana|este_fin_de_semana => ¿Qué planes tienes {n}?
tienes alguna|una|algunas|más? pregunta|preguntas p=@THAT <clause> => ¿Qué preguntas tienes {p} {clause}?
tienes alguna|una|algunas|más? pregunta|preguntas para_mí? => ¿Qué preguntas tienes?
tienes alguna|una|algunas? duda|dudas p=@THAT <clause> => ¿Qué dudas tienes {p} {clause}?
tienes alguna|una|algunas? duda|dudas => ¿Qué dudas tienes?
tienes alguna|una|algunas? idea|ideas p=@THAT <clause> => ¿Qué ideas tienes {p} {clause}?
tienes alguna|una|algunas? idea|ideas => ¿Qué ideas tienes?
alguna idea => ¿Qué ideas hay?
alguna otra? pregunta => ¿Qué preguntas quedan?
alguna otra? duda => ¿Qué dudas quedan?
tienes algo planeado|pensado para <clause> => ¿Qué tienes planeado para {clause}?
recibiste alguna|algún? n=ayuda|apoyo de <thing> => ¿Qué {n} recibiste {de}?
crees que necesitas más? n=apoyo|ayuda <tail> => ¿Qué {n} crees que necesitas{tail}?
tienes alguna|una|algunas? meta|metas para <clause> => ¿Qué metas tienes para {clause}?
tienes algún|algunos? pasatiempo|pasatiempos => ¿Qué pasatiempos tienes?
tienes apoyo|ayuda|el_apoyo_que_necesitas|suficiente_apoyo <tail> => ¿Qué apoyo tienes{tail}?
tienes a? alguien|quien que? te ayude|apoye|escuche|acompañe|eche_la_mano|eche_una_mano <tail> => ¿Qué apoyo tienes{tail}?
tienes alguien? quien|con_quién dejar|deje|cuide|te_cuide a? al|el|la|los|las|tu|tus? @CHILD => ¿Qué apoyo tienes con los niños?
tienes a? alguien? con quién v=hablar|platicar|salir|ir|contar|estar <tail> => ¿Con qué personas puedes {v}{tail}?
tienes a? alguien? a quién v=llamar|acudir <tail> => ¿A qué personas puedes {v}{tail}?
tienes hijos|familia|hermanos|hermanas|nietos|niños aquí|acá|cerca|por_aquí? => Cuéntame de tu familia.
tienes un? n=@JOB now=@NOW? => ¿Cómo te va con lo del {n}{now}?
tienes una? n=@PAY now=@NOW? => ¿Cómo te va con lo de la {n}{now}?
conseguiste|encontraste|agarraste|has_encontrado|has_conseguido un? n=@JOB => ¿Cómo te va con lo del {n}?
conseguiste|encontraste|agarraste una? n=@PAY => ¿Cómo te va con lo de la {n}?
trabajas now=@NOW? => ¿Cómo te va con lo del trabajo{now}?
estás trabajando|laburando|chambeando|currando now=@NOW? => ¿Cómo te va con lo del trabajo{now}?
sigues|estás trabajando en <thing> => ¿Cómo te va en {thing}?
tienes muchos|buenos|algunos? amigos|amistades <tail> => ¿Cómo son tus amistades{tail}?
tienes problemas|dificultad|dificultades para|con <act> => ¿Cómo te va con lo de {act}?
tienes problemas|dificultades con <thing> => ¿Cómo te va con {thing}?
tienes muchos? antojos <when> => ¿Cómo te va con los antojos{when}?
tuviste antojos <when> => ¿Cómo te fue con los antojos{when}?
has tenido antojos <when> => ¿Cómo te ha ido con los antojos{when}?
tienes pesadillas <when> => ¿Cómo te va con las pesadillas{when}?
has tenido pesadillas <when> => ¿Cómo te ha ido con las pesadillas{when}?
has tenido problemas|dificultades con <thing> => ¿Cómo te ha ido con {thing}?
has tenido problemas|dificultades para <act> => ¿Cómo te ha ido con lo de {act}?
tienes cómo|manera_de|forma_de|transporte_para <deed> => ¿Cómo vas a {deed}?
te alcanza el_dinero|la_plata => ¿Cómo estás de dinero?
te alcanza el_dinero|la_plata? para <clause> => ¿Cómo estás de dinero para {clause}?
tienes suficiente n=comida|dinero para <clause> => ¿Cómo estás de {n} para {clause}?
tienes n=padrino|madrina|consejera|consejero|terapeuta|psicólogo|psicóloga => ¿Cómo ves lo de tener {n}?
tienes ganas de hablar|platicar => ¿De qué te gustaría hablar?
tienes ganas de <deed> => ¿Cómo ves lo de {deed}?
tienes contacto con <one> => ¿Cómo van las cosas con {one}?
tienes una? buena relación con <one> => ¿Cómo es tu relación con {one}?
necesitas ayuda con <thing> => ¿Qué te ayudaría con {thing}?
necesitas ayuda para <act> => ¿Qué te ayudaría a {act}?
necesitas ayuda|apoyo <when> => ¿Qué te ayudaría{when}?
necesitas algo else=más? <when> => ¿Qué{else} necesitas{when}?
te gustaría|quieres alguna? ayuda con <thing> => ¿Qué ayuda te gustaría con {thing}?
te dieron|entregaron|aprobaron|salió|salieron|llegó|llegaron|resolvieron|resultó la? cita <tail> => ¿Cómo te fue con lo de la cita{tail}?
te dieron|entregaron|aprobaron|salió|salieron|llegó|llegaron|resolvieron|resultó <trouble> => ¿Cómo te fue con {about}?
te salió|resultó|funcionó lo del <clause> => ¿Cómo te fue con lo del {clause}?
te ha|han dado|entregado|aprobado|llegado|resuelto ya? <trouble> => ¿Cómo te ha ido con {about}?
te hablaron|llamaron|avisaron|contestaron|escribieron|respondieron p=del|de_la|de_lo|sobre_el|sobre_la <clause> => ¿Qué has sabido {p} {clause}?
te ha|han hablado|llamado|avisado|contestado|escrito|respondido ya? p=del|de_la|de_lo <clause> => ¿Qué has sabido {p} {clause}?
bregaste con lo del <clause> => ¿Cómo te fue con lo del {clause}?
fuiste a sacar|tramitar|renovar|recoger|pedir <trouble> => ¿Cómo te fue con {about}?
juntaste|ahorraste|completaste algo? para <trouble> => ¿Cómo te va con {about}?
te instalaste|acomodaste bien? en <thing> => ¿Cómo te va en {thing}?

# people, home and work
te llevas bien|mejor con <one> => ¿Cómo te llevas con {one}?
te llevas bien|mejor con <thing> => ¿Cómo te llevas con {thing}?
eres|estás cercano|cercana|unido|unida a|con <one> => ¿Cómo es tu relación con {one}?
eras|estabas cercano|cercana|unido|unida a|con <one> => ¿Cómo era tu relación con {one}?
te visita|visitan|llama|llaman|escribe|escriben|habla|hablan seguido|mucho? <one> seguido|mucho? => ¿Cómo van las cosas con {one}?
te v=trata|tratan bien|mal n=tu_jefe|tu_jefa|tus_compañeros|tus_maestros|el_dueño|la_dueña => ¿Cómo te {v} {n}?
te v=trata|tratan bien|mal <tail> => ¿Cómo te {v}{tail}?
pasas suficiente|mucho|bastante tiempo con <one> => ¿Cómo es el tiempo que pasas con {one}?
pasas mucho|demasiado tiempo solo|sola|en_casa => ¿Cómo pasas tus días?
quién es n=tu_padrino|tu_madrina|tu_consejera|tu_consejero => Cuéntame de {n}.
te ha|han apoyado|ayudado <one> <when> => ¿Qué apoyo has recibido {de_one}{when}?
te apoyó|ayudó|apoyaron|ayudaron <one> <when> => ¿Qué apoyo recibiste {de_one}{when}?
<one> te apoyó|ayudó|apoyaron|ayudaron <when> => ¿Qué apoyo recibiste {de_one}{when}?
confías en <one> => ¿Cómo van las cosas con {one}?
ves seguido|mucho? a <one> seguido|mucho|a_menudo? => ¿Cómo van las cosas con {one}?
hablas seguido|mucho? con <one> seguido|mucho|a_menudo? => ¿Cómo van las cosas con {one}?
cada_cuánto|qué_tan_seguido|con_qué_frecuencia ves|visitas a <one> => ¿Cómo van las cosas con {one}?
cada_cuánto|qué_tan_seguido|con_qué_frecuencia hablas con <one> => ¿Cómo van las cosas con {one}?
has visto a <one> <when> => ¿Cómo han ido las cosas con {one}{when}?
has sabido algo? de <one> <when> => ¿Qué has sabido {de_one}{when}?
supiste algo? de <one> <when> => ¿Qué has sabido {de_one}{when}?
te llamó|contestó|escribió|respondió|habló ya? <one> => ¿Qué has sabido {de_one}?
te ha llamado|contestado|escrito|hablado ya? <one> => ¿Qué has sabido {de_one}?
te dijo por_qué|algo|alguna_cosa => ¿Qué te dijo?
te dijo algo <one> => ¿Qué te dijo {one}?
dijo algo <thing> => ¿Qué dijo {thing}?
te escucha|entiende|comprende <one> => ¿Cómo es para ti hablar con {one}?
<one> te apoya|ayuda|apoyan|ayudan <when> => ¿Qué apoyo tienes {de_one}{when}?
te ha|han dicho algo <one> => ¿Qué has sabido {de_one}?
<one> te v=dijo|dijeron|ha_dicho|han_dicho algo => ¿Qué te {v} {one}?
lo v=sabe|saben <one> => ¿Qué {v} {one} de esto?
<one> lo|ya? v=sabe|saben algo? => ¿Qué {v} {one} de esto?
vives todavía? con alguien => ¿Cómo te va en casa?
vives todavía? con <one> => ¿Cómo te va en casa con {one}?
vives @SOLO o? con? ... => ¿Cómo te va en casa?
con quién|quiénes vives ... => ¿Cómo te va en casa?
sigues|estás viviendo con <one> => ¿Cómo te va en casa con {one}?
dónde v=vives|trabajas|estás_viviendo|estás_trabajando <when> => ¿Cómo es el lugar donde {v}?
cuántas personas viven contigo => ¿Cómo te va en casa?
dónde creciste => ¿Cómo era el lugar donde creciste?
a? dónde vas cuando <clause> => ¿Qué haces cuando {clause}?
a quién|quiénes v=llamas|acudes <when> => ¿A qué personas {v}{when}?
con quién|quiénes v=hablas|sales|platicas <when> => ¿Con qué personas {v}{when}?
quién|quiénes te ayuda|apoya|ayudan|apoyan con <thing> => ¿Qué apoyo tienes con {thing}?
quién|quiénes te ayuda|apoya|ayudan|apoyan <when> => ¿Qué apoyo tienes{when}?
crees en Dios|dios|un_poder_superior|algo_más_grande => ¿Qué lugar tiene la fe en tu vida?
rezas|vas_a_la_iglesia|vas_a_misa|vas_al_culto ... => ¿Qué lugar tiene la fe en tu vida?
hay alguien a quien puedas v=pedirle|contarle|hablarle|decirle|preguntarle <more> => ¿A qué personas puedes {v}s{more}?
hay alguien a quien puedas <act> => ¿A qué personas puedes {act}?
hay alguien con quien puedas <act> => ¿Con qué personas puedes {act}?
hay alguien p=en_tu_casa|en_casa|en_el_trabajo|en_tu_vida? que te? pueda|ayude|apoye|apoya|ayuda|eche_la_mano ... => ¿Qué apoyo tienes{p}?

# what goes on, how it was, how many and since when
pasó|sucedió|ocurrió algo @NICE? <tail> => ¿Qué pasó{tail}?
te pasó algo <tail> => ¿Qué te pasó{tail}?
v=ha_cambiado|cambió algo <tail> => ¿Qué {v}{tail}?
algo v=ha_cambiado|cambió <tail> => ¿Qué {v}{tail}?
hay algo else=más? de_lo_que|de_que quieras|quisieras|te_gustaría hablar|platicar <when> => ¿De qué{else} te gustaría hablar{when}?
hay algo else=más? que|que_te quieras|quisieras|gustaría <act> => ¿Qué{else} te gustaría {act}?
hay algo else=más? que puedas <act> => ¿Qué{else} puedes {act}?
hay algo else=más? que necesites <tail> => ¿Qué{else} necesitas{tail}?
hay algo else=más? que deba saber <tail> => ¿Qué{else} debo saber{tail}?
hay algo else=más? que yo? pueda hacer <tail> => ¿Qué{else} puedo hacer{tail}?
hay algo else=más? en que|lo_que te? pueda ayudar|ayudarte <tail> => ¿En qué{else} te puedo ayudar{tail}?
hay algo que te preocupe <tail> => ¿Qué te preocupa{tail}?
hay algo que te moleste <tail> => ¿Qué te molesta{tail}?
hay algo que te ayude <tail> => ¿Qué te ayuda{tail}?
hay algo que te guste <tail> => ¿Qué te gusta{tail}?
hay cosas que te ayudan|ayuden <tail> => ¿Qué te ayuda{tail}?
hay alguna|una|otra manera|forma de <act> => ¿Cómo podrías {act}?
hay alguna|una|otra manera|forma en? que puedas <act> => ¿Cómo podrías {act}?
ha_habido|hubo un|algún n=momento|rato|día|mes en_que|cuando <clause> => Cuéntame de un {n} en que {clause}.
ha_habido|hubo alguna|algún vez en_que|cuando <clause> => Cuéntame de alguna vez en que {clause}.
todo bien <tail> => ¿Cómo va todo{tail}?
va|está todo bien <tail> => ¿Cómo va todo{tail}?
todo va|está bien <tail> => ¿Cómo va todo{tail}?
te v=fue|va|ha_ido|está_yendo @WELL <tail> => ¿Cómo te {v}{tail}?
v=salió|estuvo bien|mal <thing> => ¿Cómo {v} {thing}?
v=salieron|estuvieron bien|mal <thing> => ¿Cómo {v} {thing}?
las cosas están mejor|bien|mal|más_tranquilas <tail> => ¿Cómo están las cosas{tail}?
están mejor|bien las cosas <tail> => ¿Cómo están las cosas{tail}?
v=está|están bien|mejor <one> => ¿Cómo {v} {one}?
<one> v=está|están bien|mejor => ¿Cómo {v} {one}?
v=hiciste|aprendiste|notaste|descubriste algo @NICE? <tail> => ¿Qué {v}{tail}?
has v=hecho|aprendido|notado|descubierto algo @NICE? <tail> => ¿Qué has {v}{tail}?
has v=intentado|probado algo <tail> => ¿Qué has {v}{tail}?
has notado algún|algunos? cambio|cambios en <clause> => ¿Qué cambios has notado en {clause}?
cuándo empezó|comenzó <thing> => ¿Cómo empezó {thing}?
cuándo empezaron|comenzaron <thing> => ¿Cómo empezaron {thing}?
cuándo v=dejaste|empezaste|decidiste|llegaste|conociste|te_mudaste|te_enteraste <more> => ¿Cómo fue que {v}{more}?
cuánto|cuántos|cuántas tiempo|días|meses|semanas|años llevas how=@ESTADO <more> => ¿Cómo ha sido para ti este tiempo {how}{more}?
cuánto tiempo llevas|tienes|has_estado <lasting> => ¿Cómo ha sido para ti {deed}?
desde cuándo te? pasa|sucede|ocurre it=eso|esto => ¿Cómo ha sido {it} para ti?
desde cuándo te pasa|sucede => ¿Cómo ha sido esto para ti?
cuántas veces has <clause> => Cuéntame de las veces que has {clause}.
cuántos|cuántas n=hijos|hijas|hermanos|hermanas|nietos tienes => Cuéntame de tus {n}.
a cuántas reuniones fuiste <when> => ¿Cómo te fue con las reuniones{when}?
a cuántas reuniones vas ... => ¿Cómo te va con las reuniones?
a cuántas reuniones has ido <when> => ¿Cómo te ha ido con las reuniones{when}?

# plans, thoughts and what would help
quieres|quisieras|te_gustaría|prefieres hablar|platicar de|sobre ... o ... => ¿De qué te gustaría hablar?
quieres|quisieras|te_gustaría|prefieres empezar con|por ... o ... => ¿Por dónde te gustaría empezar?
quieres|quisieras|te_gustaría|necesitas hablar|platicar más? de|sobre <thing> => ¿Qué te gustaría contarme {de}?
quieres|quisieras|te_gustaría|necesitas hablar|platicar más? de lo=lo_de|lo_del <clause> => ¿Qué te gustaría contarme de {lo} {clause}?
quieres|quisieras|te_gustaría|necesitas hablar|platicar <when> => ¿De qué te gustaría hablar{when}?
quieres|quisieras|puedes|te_gustaría contarme|decirme|platicarme cómo v=te_fue|te_va|estás|te_sientes <tail> => ¿Cómo {v}{tail}?
quieres|quisieras|te_gustaría contarme|decirme|platicarme más|algo? de|sobre <thing> => ¿Qué te gustaría contarme {de}?
puedes|podrías contarme|decirme|platicarme más|algo|un_poco? más? de|sobre <thing> => Cuéntame más {de}.
prefieres|quieres|vas_a|te_gustaría <deed> o <deed2> => ¿Qué ves a favor de {deed} y qué a favor de {deed2}?
quieres|quisieras|te_gustaría how=estar_sobrio|estar_sobria|vivir_sobrio|vivir_sobria <when> => ¿Cómo sería para ti {how}{when}?
quieres|quisieras|te_gustaría n=estudiar|hacer|aprender|probar algo <when> => ¿Qué te gustaría {n}{when}?
quieres|quisieras|te_gustaría|querrías ver a <one> <when> => ¿Cómo sería para ti ver a {one}{when}?
quieres|quisieras|te_gustaría|querrías <deed> => ¿Cómo ves lo de {deed}?
te animas a <act> => ¿Cómo ves lo de {act}?
estarías|estás dispuesto|dispuesta a <act> => ¿Cómo ves lo de {act}?
crees que puedes|puedas|podrías|podrás <deed> => ¿Qué te ayudaría a {deed}?
te sentirías @SO? @FEELING <going> => ¿Cómo te sentirías {going}?
te sientes capaz de <act> => ¿Qué te ayudaría a {act}?
puedes|podrías n=llamar|hablar|pedir|preguntar|visitar|escribir|acudir <more> => ¿Qué te ayudaría a {n}{more}?
puedes|podrías n=@DECIRLE <more> => ¿Qué te ayudaría a {n}{more}?
has pensado en <act> => ¿Cómo ves lo de {act}?
has pensado en|sobre <matter> => ¿Qué has pensado sobre {matter}?
estás pensando en <act> => ¿Cómo ves lo de {act}?
estás pensando en <matter> => ¿Qué has pensado sobre {matter}?
piensas <deed> => ¿Cómo ves lo de {deed}?
pensaste en <matter> => ¿Qué pensaste sobre {matter}?
has intentado|probado|tratado|considerado a|de? <act> => ¿Cómo ves lo de {act}?
has probado|considerado con? <trouble> => ¿Cómo ves {about}?
vas a ver a <one> <when> => ¿Cómo van las cosas con {one}?
vas a <deed> => ¿Cómo ves lo de {deed}?
cuándo vas a <deed> => ¿Cómo ves lo de {deed}?
<will> => ¿Cómo ves lo de {deed}?
decidiste|has_decidido|sabes qué vas_a? n=hacer|decir <more> => ¿Qué has pensado {n}{more}?
decidiste|has_decidido|sabes v=cómo|dónde vas_a? n=hacer|decir <more> => ¿Qué ideas tienes sobre {v} {n}{more}?
sabes|decidiste|has_decidido qué quieres <act> => ¿Qué quieres {act}?
sabes qué v=te_ayuda|te_sirve|te_hace_bien <tail> => ¿Qué {v}{tail}?
sabes cómo n=llegar|pedir|solicitar|inscribirte|conseguir|contactar|registrarte <clause> => ¿Cómo podrías {n} {clause}?
sabes a quién v=llamar|acudir|pedir_ayuda|pedirle_ayuda <tail> => ¿A qué personas podrías {v}{tail}?
sabes con quién v=hablar|contar|ir <tail> => ¿Con qué personas podrías {v}{tail}?
sabes lo que quieres => ¿Qué quieres?
sabes algo? de|sobre <matter> => ¿Qué sabes {de_matter}?
te_acuerdas|recuerdas de? <matter> => ¿Qué recuerdas {de_matter}?

# what somebody did or does
pasaste|aprobaste <thing> => ¿Cómo te fue en {thing}?
te_acostumbraste|te_estás_acostumbrando al <clause> => ¿Cómo te va con el {clause}?
te_acostumbraste|te_estás_acostumbrando a <thing> => ¿Cómo te va con {thing}?
pudiste|lograste|alcanzaste_a|te_acordaste_de|conseguiste <deed> => ¿Cómo te fue con {work}?
has podido|logrado <deed> => ¿Cómo te ha ido con {work}?
cada_cuánto|qué_tan_seguido|con_qué_frecuencia <does> => ¿Cómo {te} va con {usual}?
sigues|estás viendo a <one> => ¿Cómo van las cosas con {one}?
sigues|estás <doing> => ¿Cómo te va con {usual}?
has estado <doing> => ¿Cómo te ha ido con {usual}?
has <done> => ¿Cómo te ha ido con {work}?
<did> => ¿Cómo {te} fue con {work}?
vas <visits> => ¿Cómo te va con {usual}?

# one thing or another, and whether somebody was asked
quieres que ... o prefieres|mejor ... => ¿Cómo te gustaría que lo hiciéramos?
quieres ... o prefieres|mejor ... => ¿Qué te gustaría hacer?
aux=es|fue ... o es|fue? otra_cosa|algo_más => ¿Qué crees que {aux}?
aux=es|fue por ... o es|fue? por otra_cosa|algo_más => ¿Por qué crees que {aux}?
dice algo <thing> => ¿Qué dice {thing}?
lo dice <thing> => ¿Qué dice {thing}?
le? preguntaste a <one> si ... => ¿Cómo ves lo de hablarlo con {one}?
<one> => ¿Cómo están las cosas con {one}?
"""
LIFE: Final[Rules] = rules_in(_LIFE)
