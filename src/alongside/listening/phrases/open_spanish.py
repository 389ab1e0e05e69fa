"""How everyday closed Spanish questions are asked openly (`open_rules`).

The rules speak to "tú"; those for "usted" are made of them. Accents may be left out in what was asked.
"""

from typing import Final

from .open_grave import SPANISH as GRAVE
from .open_rules import Rules, rules_in
from .open_spanish_parts import PARTS, TAILS
from .open_spanish_words import WORDS, to_both

_RULES: Final = r"""
# sleeping, eating, drinking, smoking
dormiste algo|bien|mal|mejor|mucho|suficiente|toda_la_noche? <when> => ¿Cómo dormiste{when}?
pudiste dormir algo|bien|un_poco? <when> => ¿Cómo dormiste{when}?
descansaste algo|bien|un_poco|mejor? <when> => ¿Cómo descansaste{when}?
pudiste descansar algo|bien|un_poco? <when> => ¿Cómo descansaste{when}?
duermes bien|mal|mejor|mucho|suficiente|toda_la_noche? <when> => ¿Cómo duermes{when}?
puedes dormir bien? <when> => ¿Cómo duermes{when}?
tienes problemas|dificultad|dificultades para dormir <when> => ¿Cómo duermes{when}?
te cuesta dormir <when> => ¿Cómo duermes{when}?
es @SO? difícil|fácil para_ti? dormir <when> => ¿Cómo duermes{when}?
estás durmiendo algo|bien|mal|mejor|suficiente? <when> => ¿Cómo estás durmiendo{when}?
has dormido algo|bien|mal|mejor|suficiente? <when> => ¿Cómo has dormido{when}?
has podido dormir algo|bien? <when> => ¿Cómo has dormido{when}?
cuántas_horas|cuánto dormiste <when> => ¿Cómo dormiste{when}?
cuántas_horas|cuánto duermes <when> => ¿Cómo duermes{when}?
comiste algo|bien? <when> => ¿Qué comiste{when}?
v=desayunaste|cenaste|almorzaste algo|bien? <when> => ¿Qué {v}{when}?
has comido algo|bien? <when> => ¿Qué has comido{when}?
estás comiendo bien|mejor|suficiente? <when> => ¿Cómo te va con la comida{when}?
comes bien|suficiente <when> => ¿Cómo te va con la comida{when}?
bebes @OFTEN? @OFTEN? => ¿Qué lugar tiene la bebida en tu vida?
fumas @OFTEN? => ¿Qué lugar tiene el cigarro en tu vida?
consumes @OFTEN? => ¿Qué lugar tiene el consumo en tu vida?
cuánto|cada_cuánto|qué_tan_seguido|con_qué_frecuencia bebes ... => ¿Qué lugar tiene la bebida en tu vida?
cuánto|cuántos_cigarros|cuántos_cigarrillos|cada_cuánto|qué_tan_seguido fumas ... => ¿Qué lugar tiene el cigarro en tu vida?
cuándo fue la n=última|primera vez que <clause> => Cuéntame de la {n} vez que {clause}.
haces ejercicio seguido|mucho? => ¿Qué haces para moverte?
a qué hora te levantas|te_despiertas ... => ¿Cómo son tus mañanas?
a qué hora te acuestas|te_duermes ... => ¿Cómo son tus noches?

# how somebody feels
estás @WELL|muy_bien|más_o_menos now=hoy|ahora|ahorita|últimamente|aquí|ahí? => ¿Cómo estás{now}?
estás @SO? @FEELING con|por|de|sobre <topic> => ¿Cómo te sientes con {topic}?
sigues @SO? @FEELING con|por|de|sobre <topic> => ¿Cómo te sientes con {topic}?
sigues @SO? @FEELING <when> => ¿Cómo te sientes{when}?
estás|te_sientes @SO? @FEELING de <act> => ¿Cómo te sientes con lo de {act}?
te sorprendió|molestó|preocupó|dolió|frustró <topic> => ¿Cómo te sentiste con {topic}?
cuándo te sientes @SO? how=@FEELING => ¿Qué pasa cuando te sientes {how}?
dirías que estás @WELL <when> => ¿Cómo estás{when}?
estás how=orgulloso|orgullosa de ti => ¿De qué te sientes {how}?
estás @SO? @FEELING o @SO? @FEELING <when> => ¿Cómo te sientes{when}?
estás @SO? @FEELING <when> => ¿Cómo te sientes{when}?
estabas @SO? @FEELING con|por|de <topic> => ¿Cómo te sentías con {topic}?
estabas @SO? @FEELING <when> => ¿Cómo te sentías{when}?
te s=sientes|sentiste|sentías @SO? @FEELING o @SO? @FEELING <when> => ¿Cómo te {s}{when}?
te s=sientes|sentiste|sentías @SO? @NEGATIVE|@SOLO|contento|contenta|feliz|orgulloso|orgullosa por|de|con <topic> => ¿Cómo te {s} con {topic}?
te sientes @SO? how=@POSITIVE por=por|con|en <clause> => ¿Qué te ayuda a sentirte {how} {por} {clause}?
te sientes @SO? how=@POSITIVE <when> => ¿Qué te ayuda a sentirte {how}{when}?
te s=sientes|sentiste|sentías @SO? @FEELING|solo|sola <when> => ¿Cómo te {s}{when}?
te has sentido @SO? @FEELING|solo|sola <when> => ¿Cómo te has sentido{when}?
estás|te_sientes how=listo|lista|preparado|preparada para <act> => ¿Qué te ayudaría a sentirte {how} para {act}?
estás|te_sientes how=listo|lista|preparado|preparada para <thing> => ¿Qué te ayudaría a sentirte {how} para {thing}?
te dio miedo|gusto|pena|vergüenza|tristeza|coraje|alegría|ansiedad|nervios <act> => ¿Qué sentiste al {act}?
te dio miedo|gusto|pena|vergüenza|tristeza|coraje|alegría|ansiedad|nervios <when> => ¿Qué sentiste{when}?
te da gusto|pena|vergüenza|tristeza|coraje|ansiedad|nervios <act> => ¿Qué sientes al pensar en {act}?
te da|dan pena|vergüenza|tristeza|coraje|ansiedad|nervios <thing> => ¿Qué sientes al pensar en {thing}?
te preocupa|preocupan|asusta|asustan|molesta|molestan|estresa|estresan|frustra <thing> => ¿Cómo te sientes con {thing}?
te preocupa|molesta|estresa|frustra <act> => ¿Qué sientes al pensar en {act}?
<thing> te v=hace|hizo sentir @FEELING => ¿Cómo te {v} sentir {thing}?
te v=hace|hizo sentir @FEELING => ¿Cómo te {v} sentir?
te interesa|interesaría <act> => ¿Qué piensas de {act}?
te interesa|interesaría|interesan <thing> => ¿Qué piensas sobre {thing}?
extrañas a <one> => ¿Qué extrañas {de_one}?
extrañas <thing> => ¿Qué extrañas {de}?

# what somebody likes, and how a day was
te gusta <act> => ¿Cómo es para ti {act}?
te gusta <thing> => ¿Qué te parece {thing}?
te gustan <thing> => ¿Qué te parecen {thing}?
te gustó|gustaba <act> => ¿Cómo fue para ti {act}?
te cae bien|mal <thing> => ¿Qué te parece {thing}?
te caen bien|mal <thing> => ¿Qué te parecen {thing}?
te gustó <thing> => ¿Qué te pareció {thing}?
te gustaron <thing> => ¿Qué te parecieron {thing}?
te gustó => ¿Qué te pareció?
te ayudó|sirvió <act> => ¿Qué te aportó {act}?
te ayudó|sirvió <thing> => ¿Qué te aportó {thing}?
te ayudó|sirvió de_algo|en_algo? => ¿Qué te aportó eso?
te ha ayudado|servido <act> => ¿Qué te ha aportado {act}?
te ha ayudado|servido <thing> => ¿Qué te ha aportado {thing}?
te ha ayudado|servido de_algo? => ¿Qué te ha aportado eso?
te ayuda|sirve <act> => ¿Qué te aporta {act}?
te ayuda|sirve <thing> => ¿Qué te aporta {thing}?
te ayudan|sirven <thing> => ¿Qué te aportan {thing}?
te ayudaría|serviría <act> => ¿Cómo te ayudaría {act}?
te ayudaría|serviría <thing> => ¿Cómo te ayudaría {thing}?
crees que te ayudaría|serviría <act> => ¿Cómo crees que te ayudaría {act}?
crees que te ayudaría|serviría <thing> => ¿Cómo crees que te ayudaría {thing}?
te parece bien|mal|justo|justa|razonable|correcto => ¿Qué te parece?
tiene|te_hace|hace sentido para_ti? => ¿Qué te parece?
estás de acuerdo con <matter> => ¿Qué piensas sobre {matter}?
estás de acuerdo => ¿Qué piensas?
eso es lo que quieres => ¿Qué quieres?
es eso lo que quieres => ¿Qué quieres?
es importante para ti <act> => ¿Qué significa para ti {act}?
es importante para ti <thing> => ¿Qué significa para ti {thing}?
es importante para ti => ¿Qué significa para ti?
tuviste un|una @GOOD day=@DAY => ¿Cómo estuvo tu {day}?
@GOOD day=@DAY => ¿Cómo estuvo tu {day}?
lo|la v=pasaste|pasas bien|mal|mejor <tail> => ¿Cómo la {v}{tail}?
fue un|una @GOOD day=@DAY ... => ¿Cómo fue tu {day}?
ha sido un|una @GOOD? day=@DAY @HARD|larga|largo|buena|bueno|mala|malo? => ¿Cómo ha sido tu {day}?
fue @SO? @QUALITY para_ti? <act> => ¿Cómo fue para ti {act}?
fue|estuvo @SO? @QUALITY para_ti? <when> => ¿Cómo fue para ti{when}?
fue|estuvo @SO? @QUALITY o ... => ¿Cómo fue para ti?
es @SO? @HARD para_ti? <act> => ¿Cómo es para ti {act}?
es @SO? @HARD para ti <when> => ¿Cómo es para ti{when}?
ha sido @SO? @QUALITY para_ti? <act> => ¿Cómo ha sido para ti {act}?
ha sido @SO? @QUALITY para_ti? <when> => ¿Cómo ha sido para ti{when}?
valió la pena => ¿Cómo fue para ti?
fue|estuvo @SO? @QUALITY|rico|rica <thing> => ¿Cómo estuvo {thing}?
ha sido|estado @SO? @QUALITY <thing> => ¿Cómo ha sido {thing} para ti?
es bueno|buena|amable|estricto|estricta|comprensivo|comprensiva|paciente <one> => ¿Cómo es {one}?
son @SO? difíciles|fáciles|duras|duros|pesadas|pesados|tristes|estresantes <thing> para_ti => ¿Cómo son {thing} para ti?
son @SO? difíciles|fáciles|duras|duros|pesadas|pesados|tristes|estresantes para_ti? <thing> => ¿Cómo son {thing} para ti?
fue como esperabas|lo_esperabas|te_lo_imaginabas|pensabas => ¿Cómo fue para ti?
te cuesta mucho|trabajo|mucho_trabajo? <act> => ¿Cómo es para ti {act}?
te costó mucho|trabajo|mucho_trabajo? <act> => ¿Cómo fue para ti {act}?
se te hace|hacía @SO? @HARD <act> => ¿Cómo es para ti {act}?
se te hizo @SO? @HARD <act> => ¿Cómo fue para ti {act}?
es @SO? @HARD|@LUGAR <thing> => ¿Cómo es {thing} para ti?

# what somebody has
tienes planes|un_plan|algún_plan|algunos_planes|plan para|con <clause> => ¿Qué planes tienes para {clause}?
tienes planes|algún_plan n=hoy|mañana|esta_tarde|esta_noche|esta_semana|este_fin_de_semana => ¿Qué planes tienes {n}?
tienes alguna|una|algunas|más? pregunta|preguntas p=@THAT <clause> => ¿Qué preguntas tienes {p} {clause}?
tienes alguna|una|algunas|más? pregunta|preguntas para_mí? => ¿Qué preguntas tienes?
tienes alguna|una|algunas? duda|dudas p=@THAT <clause> => ¿Qué dudas tienes {p} {clause}?
tienes alguna|una|algunas? duda|dudas => ¿Qué dudas tienes?
tienes alguna|una|algunas? idea|ideas p=@THAT <clause> => ¿Qué ideas tienes {p} {clause}?
tienes alguna|una|algunas? idea|ideas => ¿Qué ideas tienes?
alguna idea => ¿Qué ideas tienes?
alguna pregunta|otra_pregunta => ¿Qué preguntas tienes?
tienes algo planeado|pensado para <clause> => ¿Qué tienes planeado para {clause}?
recibiste alguna|algún? n=ayuda|apoyo de <thing> => ¿Qué {n} recibiste {de}?
crees que necesitas más? n=apoyo|ayuda|tiempo <tail> => ¿Qué {n} crees que necesitas{tail}?
tienes alguna|una|algunas? meta|metas para <clause> => ¿Qué metas tienes para {clause}?
tienes algún|algunos? pasatiempo|pasatiempos => ¿Qué pasatiempos tienes?
tienes apoyo|ayuda|el_apoyo_que_necesitas|suficiente_apoyo <tail> => ¿Qué apoyo tienes{tail}?
tienes a? alguien que te ayude|apoye|escuche <tail> => ¿Qué apoyo tienes{tail}?
tienes alguien? con quién v=hablar|platicar|salir|ir|contar|estar <tail> => ¿Con qué personas puedes {v}{tail}?
tienes alguien? a quién v=llamar|acudir <tail> => ¿A qué personas puedes {v}{tail}?
tienes hijos|familia|hermanos|hermanas|nietos|niños aquí|cerca|por_aquí? => Cuéntame de tu familia.
tienes trabajo|empleo|un_trabajo now=ahora|ahorita|en_este_momento? => ¿Cómo está tu situación de trabajo{now}?
trabajas now=ahora|ahorita|en_este_momento? => ¿Cómo está tu situación de trabajo{now}?
estás trabajando now=ahora|ahorita|en_este_momento? => ¿Cómo está tu situación de trabajo{now}?
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
te alcanza el_dinero => ¿Cómo te va con el dinero?
te alcanza el_dinero? para <clause> => ¿Cómo te va con el dinero para {clause}?
tienes suficiente n=comida para <clause> => ¿Cómo te va con la comida para {clause}?
tienes n=padrino|madrina|consejera|consejero|terapeuta => ¿Qué piensas de tener {n}?
tienes ganas de hablar|platicar => ¿De qué te gustaría hablar?
tienes ganas de <deed> => ¿Cómo sería para ti {deed}?
tienes contacto con <one> => ¿Cómo van las cosas entre tú y {one}?
tienes una? buena relación con <one> => ¿Cómo es tu relación con {one}?
necesitas ayuda con <thing> => ¿Qué te ayudaría con {thing}?
necesitas ayuda para <act> => ¿Qué te ayudaría a {act}?
necesitas ayuda|apoyo <when> => ¿Qué te ayudaría{when}?
necesitas algo else=más? <when> => ¿Qué{else} necesitas{when}?
te gustaría|quieres alguna? ayuda con <thing> => ¿Qué ayuda te gustaría con {thing}?

# people, home and work
te llevas bien|mejor con <one> => ¿Cómo te llevas con {one}?
te llevas bien|mejor con <thing> => ¿Cómo te llevas con {thing}?
eres|estás cercano|cercana|unido|unida a|con <one> => ¿Cómo es tu relación con {one}?
eras|estabas cercano|cercana|unido|unida a|con <one> => ¿Cómo era tu relación con {one}?
te visita|visitan|llama|llaman|escribe|escriben|habla|hablan seguido|mucho? <one> seguido|mucho? => ¿Cómo van las cosas entre tú y {one}?
te v=trata|tratan bien|mal n=tu_jefe|tu_jefa|tus_compañeros|tus_maestros|el_dueño|la_dueña => ¿Cómo te {v} {n}?
pasas suficiente|mucho|bastante tiempo con <one> => ¿Cómo es el tiempo que pasas con {one}?
pasas mucho|demasiado tiempo solo|sola|en_casa => ¿Cómo pasas tu tiempo?
quién es n=tu_padrino|tu_madrina|tu_consejera|tu_consejero => Cuéntame de {n}.
te ha|han apoyado|ayudado <one> <when> => ¿Qué apoyo has recibido {de_one}{when}?
te apoyó|ayudó|apoyaron|ayudaron <one> <when> => ¿Qué apoyo recibiste {de_one}{when}?
<one> te apoyó|ayudó|apoyaron|ayudaron <when> => ¿Qué apoyo recibiste {de_one}{when}?
confías en <one> => ¿Cómo van las cosas entre tú y {one}?
ves seguido|mucho? a <one> seguido|mucho|a_menudo? => ¿Cómo van las cosas entre tú y {one}?
hablas seguido|mucho? con <one> seguido|mucho|a_menudo? => ¿Cómo van las cosas entre tú y {one}?
cada_cuánto|qué_tan_seguido|con_qué_frecuencia ves|visitas a <one> => ¿Cómo van las cosas entre tú y {one}?
cada_cuánto|qué_tan_seguido|con_qué_frecuencia hablas con <one> => ¿Cómo van las cosas entre tú y {one}?
has visto a <one> <when> => ¿Cómo han ido las cosas entre tú y {one}{when}?
has sabido algo? de <one> <when> => ¿Qué has sabido {de_one}{when}?
supiste algo? de <one> <when> => ¿Qué supiste {de_one}{when}?
te llamó|contestó|escribió|respondió <one> => ¿Qué supiste {de_one}?
te dijo por_qué|algo|alguna_cosa => ¿Qué te dijo?
te dijo algo <one> => ¿Qué te dijo {one}?
dijo algo <thing> => ¿Qué dijo {thing}?
te escucha|entiende|comprende <one> => ¿Cómo es para ti hablar con {one}?
te apoya|ayuda|apoyan|ayudan mucho? <one> => ¿Qué apoyo recibes {de_one}?
<one> te apoya|ayuda|apoyan|ayudan <when> => ¿Qué apoyo recibes {de_one}{when}?
lo v=sabe|saben <one> => ¿Qué {v} {one} de esto?
<one> lo v=sabe|saben => ¿Qué {v} {one} de esto?
vives sola|solo|con|en ... => ¿Cómo es tu vida en casa?
con quién|quiénes vives ... => ¿Cómo es tu vida en casa?
dónde v=vives|trabajas|estás_viviendo|estás_trabajando <when> => ¿Cómo es el lugar donde {v}?
cuántas personas viven contigo => ¿Cómo es tu vida en casa?
dónde creciste => ¿Cómo era el lugar donde creciste?
a? dónde vas cuando <clause> => ¿Qué haces cuando {clause}?
a quién|quiénes v=llamas|acudes|recurres <when> => ¿A qué personas {v}{when}?
con quién|quiénes v=hablas|cuentas|sales|platicas <when> => ¿Con qué personas {v}{when}?
quién|quiénes te ayuda|apoya|ayudan|apoyan con <thing> => ¿Qué apoyo tienes con {thing}?
quién|quiénes te ayuda|apoya|ayudan|apoyan <when> => ¿Qué apoyo tienes{when}?
crees en Dios|dios|un_poder_superior|algo_más_grande => ¿Qué lugar tiene la fe en tu vida?
rezas|oras|vas_a_la_iglesia ... => ¿Qué lugar tiene la fe en tu vida?
hay alguien a quien puedas v=pedirle|contarle|hablarle|decirle|preguntarle <more> => ¿A qué personas puedes {v}s{more}?
hay alguien a quien puedas <act> => ¿A qué personas puedes {act}?
hay alguien con quien puedas <act> => ¿Con qué personas puedes {act}?
hay alguien p=en_tu_casa|en_casa|en_el_trabajo|en_tu_vida? que te? pueda|ayude|apoye|apoya|ayuda ... => ¿Qué apoyo tienes{p}?

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
ha_habido|hubo un|algún momento en_que|cuando <clause> => Cuéntame de un momento en que {clause}.
ha_habido|hubo alguna|algún vez|momento en_que|cuando <clause> => Cuéntame de alguna vez en que {clause}.
todo bien <tail> => ¿Cómo va todo{tail}?
va|está todo bien <tail> => ¿Cómo va todo{tail}?
todo va|está bien <tail> => ¿Cómo va todo{tail}?
te v=fue|va|ha_ido @WELL <tail> => ¿Cómo te {v}{tail}?
v=salió|estuvo bien|mal <thing> => ¿Cómo {v} {thing}?
v=salieron|estuvieron bien|mal <thing> => ¿Cómo {v} {thing}?
las cosas están mejor|bien|mal|más_tranquilas <tail> => ¿Cómo están las cosas{tail}?
están mejor|bien las cosas <tail> => ¿Cómo están las cosas{tail}?
v=está|están bien|mejor <one> => ¿Cómo {v} {one}?
<one> v=está|están bien|mejor => ¿Cómo {v} {one}?
v=hiciste|aprendiste|notaste|descubriste algo @NICE? <tail> => ¿Qué {v}{tail}?
has v=hecho|aprendido|notado|descubierto algo @NICE? <tail> => ¿Qué has {v}{tail}?
has notado algún|algunos? cambio|cambios en <clause> => ¿Qué cambios has notado en {clause}?
cuándo empezó|comenzó <thing> => ¿Cómo empezó {thing}?
cuándo empezaron|comenzaron <thing> => ¿Cómo empezaron {thing}?
cuándo v=dejaste|empezaste|decidiste|llegaste|conociste|te_mudaste|te_enteraste <more> => ¿Cómo fue que {v}{more}?
cuánto|cuántos|cuántas tiempo|días|meses|semanas|años llevas how=@ESTADO <more> => ¿Cómo ha sido para ti este tiempo {how}{more}?
cuánto tiempo llevas|tienes|has_estado <doing> => ¿Cómo ha sido para ti {deed}?
desde cuándo te? pasa|sucede|ocurre it=eso|esto => ¿Cómo ha sido {it} para ti?
cuántas veces has <clause> => Cuéntame de las veces que has {clause}.
cuántos|cuántas n=hijos|hijas|hermanos|hermanas|nietos tienes => Cuéntame de tus {n}.
a cuántas reuniones fuiste <when> => ¿Cómo te fue con las reuniones{when}?
a cuántas reuniones vas ... => ¿Cómo te va con las reuniones?
a cuántas reuniones has ido <when> => ¿Cómo te ha ido con las reuniones{when}?

# plans, thoughts and what would help
quieres|quisieras|te_gustaría|prefieres hablar|platicar de|sobre ... o ... => ¿De qué te gustaría hablar?
quieres|quisieras|te_gustaría|prefieres empezar con|por ... o ... => ¿Por dónde te gustaría empezar?
quieres|quisieras|te_gustaría|necesitas hablar|platicar más? de|sobre <thing> => ¿Qué te gustaría decir sobre {thing}?
quieres|quisieras|te_gustaría|necesitas hablar|platicar <when> => ¿De qué te gustaría hablar{when}?
quieres|quisieras|te_gustaría contarme|decirme|platicarme más|algo? de|sobre <thing> => ¿Qué te gustaría contarme sobre {thing}?
puedes|podrías contarme|decirme|platicarme más|algo|un_poco? más? de|sobre <thing> => Cuéntame más sobre {thing}.
prefieres|quieres|vas_a|te_gustaría <deed> o <deed2> => ¿Qué ves a favor de {deed} y qué a favor de {deed2}?
quieres|quisieras|te_gustaría how=estar_sobrio|estar_sobria|vivir_sobrio|vivir_sobria <when> => ¿Cómo sería para ti {how}{when}?
quieres|quisieras|te_gustaría|querrías <deed> => ¿Cómo sería para ti {deed}?
estarías|estás dispuesto|dispuesta a <act> => ¿Cómo sería para ti {act}?
crees que puedes|podrías|podrás <deed> => ¿Qué te ayudaría a {deed}?
te sentirías @SO? @FEELING <going> => ¿Cómo te sentirías {going}?
te sientes capaz de <act> => ¿Qué te ayudaría a {act}?
puedes|podrías n=llamar|hablar|pedir|preguntar|visitar|escribir|acudir <more> => ¿Qué te ayudaría a {n}{more}?
puedes|podrías n=@DECIRLE <more> => ¿Qué te ayudaría a {n}{more}?
has pensado en <act> => ¿Qué piensas de {act}?
has pensado en|sobre <matter> => ¿Qué piensas sobre {matter}?
estás pensando en <act> => ¿Qué piensas de {act}?
estás pensando en <matter> => ¿Qué piensas sobre {matter}?
piensas <deed> => ¿Qué piensas de {deed}?
pensaste en <matter> => ¿Qué pensaste sobre {matter}?
has intentado|probado|tratado|considerado a|de? <act> => ¿Qué piensas de {act}?
has probado|considerado con? <thing> => ¿Qué piensas de probar {thing}?
vas a <deed> => ¿Qué piensas de {deed}?
cuándo vas a <deed> => ¿Qué piensas de {deed}?
<will> => ¿Qué piensas de {deed}?
decidiste|has_decidido|sabes v=qué|cómo|dónde vas_a? n=hacer|decir <more> => ¿Qué ideas tienes sobre {v} {n}{more}?
sabes|decidiste|has_decidido qué quieres <act> => ¿Qué quieres {act}?
sabes qué v=te_ayuda|te_sirve|te_hace_bien <tail> => ¿Qué {v}{tail}?
sabes cómo n=llegar|pedir|solicitar|inscribirte|conseguir|contactar|registrarte <clause> => ¿Cómo podrías {n} {clause}?
sabes a quién v=llamar|acudir|pedir_ayuda|pedirle_ayuda <tail> => ¿A qué personas podrías {v}{tail}?
sabes con quién v=hablar|contar|ir <tail> => ¿Con qué personas podrías {v}{tail}?
sabes lo que quieres => ¿Qué quieres?
sabes algo? de|sobre <matter> => ¿Qué sabes sobre {matter}?
te_acuerdas|recuerdas de? <matter> => ¿Qué recuerdas {de_matter}?

# what somebody did or does
pasaste|aprobaste <thing> => ¿Cómo te fue en {thing}?
te_acostumbraste|te_estás_acostumbrando al <clause> => ¿Cómo te va con el {clause}?
te_acostumbraste|te_estás_acostumbrando a <thing> => ¿Cómo te va con {thing}?
pudiste|lograste|alcanzaste_a|te_acordaste_de|conseguiste <deed> => ¿Cómo te fue con lo de {deed}?
has podido|logrado <deed> => ¿Cómo te ha ido con lo de {deed}?
cada_cuánto|qué_tan_seguido|con_qué_frecuencia <does> => ¿Cómo {te} va con lo de {deed}?
sigues|estás <doing> => ¿Cómo te va con lo de {deed}?
has estado <doing> => ¿Cómo te ha ido con lo de {deed}?
alguna vez has <done> => ¿Qué experiencia tienes con lo de {deed}?
has <done> alguna vez => ¿Qué experiencia tienes con lo de {deed}?
has <done> => ¿Cómo te ha ido con lo de {deed}?
<did> => ¿Cómo {te} fue con lo de {deed}?
vas n=a_las_reuniones|a_las_juntas|a_las_clases|a_terapia|a_la_escuela|al_grupo|al_gimnasio <when> => ¿Cómo te va con lo de ir {n}{when}?
tomas n=tu_medicina|tus_medicinas|tus_medicamentos|la_medicina|las_medicinas <when> => ¿Cómo te va con lo de tomar {n}{when}?
# one thing or another, and whether somebody was asked
quieres que ... o prefieres|mejor ... => ¿Cómo te gustaría que fuera?
quieres ... o prefieres|mejor ... => ¿Qué te gustaría hacer?
aux=es|fue ... o es|fue? otra_cosa|algo_más => ¿Qué crees que {aux}?
aux=es|fue por ... o es|fue? por otra_cosa|algo_más => ¿Por qué crees que {aux}?
dice algo <thing> => ¿Qué dice {thing}?
lo dice <thing> => ¿Qué dice {thing}?
le? preguntaste a <one> si ... => ¿Cómo ves lo de hablarlo con {one}?
<one> => ¿Cómo ves lo de {one}?
"""
RULES: Final[Rules] = to_both(rules_in(_RULES))
_ASIDE: Final = "y|pues|bueno|entonces|pero|ok|okay|mira|oye|ah|eh|este|vale|claro|bien|dime|a ver|ahora|ya|también"
_CLITIC: Final = "te|le|les|lo|la|los|las"
_MAY: Final = "vas a|va a|quieres|quiere|puedes|puede|podrías|podría|pudiste|pudo|piensas|has podido"
LEFT_OUT: Final = (
    (rf"(?i)^(?:(?:{_ASIDE})[,: ]+¿?){{1,4}}(?=\w)", ""),
    (r"(?i)^(?:hola|oye|me pregunto|por cierto)(?: \w+)?[,:] ?¿?", ""),
    (r"^[A-ZÁÉÍÓÚ][\w'-]+, ¿?(?=\w)", ""),
    (r"(?i),? (?:o no|verdad|o algo|o qué|de casualidad|por casualidad|entonces|crees)$", ""),
    (r", [A-ZÁÉÍÓÚ][\w'-]+$", ""),
    (r"(?i),? si (?:lo |la |le |te )?(?:necesitas|necesita|quieres|quiere|hace falta)(?: algo| ayuda)?$", ""),
    (r"(?i)^(?:tú|usted) ", ""),
    (r"(?i)^((?:\w+ )?\w+) usted\b", r"\1"),
    (r"(?i)^ya ", ""),
    (rf"(?i)^(se|{_CLITIC}|se lo|se la) (has|ha) (?!sentido|apoyado|ayudado|servido|gustado|ido)(\w+)", r"\2 \1 \3"),
    (rf"(?i)^({_CLITIC}) ({_MAY}) (\w+r)\b", r"\2 \3\1"),
    (r"(?i)^no (?=te\b|quieres\b|has\b|puedes\b|crees\b)", ""),
)
"""What does not belong to a question, and what is said another way before it is fitted."""
OCCASION: Final = r"((?:Cuando|Después de|Antes de|Desde|Durante|En|El|La|Al|Este|Esta) [^,]{2,40}), ?¿?(?=[a-zé])"
_USING: Final = (
    r"(?:consumir|beber|fumar|recaer|drogar(?:te|se)|emborrachar(?:te|se)|tomar(?:te|se)? (?:(?:un|una|unas|unos) )?"
    r"(?:alcohol|tragos?|cervezas?|copas?|vino))\b(?! (?:menos|más|agua))"
)
_ON_A_DAY: Final = "el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin)|mañana|este|esta (?:tarde|noche|semana)"
UNFIT: Final = (
    r"\b(?:le|usted|se|su)\b.*(?:[aeiáéí]rte\b|\b(?:tu|tus|te|ti|contigo)\b)|\b(?:te|tu|ti|tus)\b.*\busted\b"
    rf"|\b(?:para (?:ti|usted)|lo de|piensas? de|piensas? en|favor de|ayudaría a|ayudaría|aporta|aportó|podrías?|para) {_USING}"
    rf"|^¿Cómo (?:está|se siente) (?:{_ON_A_DAY})\b"
    r"|\b(?:vez|momento) en que (?:consum|beb|fum|reca)i?\w*(?:ste|ó)\b|para (?:ti|usted) (?:dormir|comer|caminar|ver|oír|respirar)\?"
)
"""A form that speaks to "tú" and to "usted" at once, that takes it as said that somebody uses or drinks, that is about the body, or about
"¿Está bien el viernes?", where the day is meant."""

__all__ = ["GRAVE", "LEFT_OUT", "OCCASION", "PARTS", "RULES", "TAILS", "UNFIT", "WORDS"]
