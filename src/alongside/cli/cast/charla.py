"""A talk of Alma and Inés, in Spanish, that the mirror hears: three bags, and not six. Nobody said any of this."""

from alongside.cli.cast.story import Mirrored

TRES_BOLSAS = Mirrored(
    """\
Inés: Hola, Alma. ¿Me oyes bien? ¿Cómo vienes hoy?
Alma: Bien. Cansada. Anoche cosí hasta las once y se me fue el sueño.
Inés: Hasta las once, con la máquina. ¿De qué te gustaría que habláramos?
Alma: De las bolsas. Ya me dijeron que sí en el mercado, el puesto de la esquina, el domingo que viene.
Inés: ¡Te dijeron que sí! Fuiste tú a preguntar, con lo que te cuesta hablar con gente que no conoces.
Alma: Me temblaba la voz. Pero pregunté.
Inés: Te temblaba y preguntaste.
Alma: Ajá. Y ahora no sé cuántas llevar.
Inés: Podrías llevar seis. Con seis la mesa se ve llena, y así la gente se para a mirar.
Alma: Seis.
Inés: Perdón, me adelanté. Te dije un número y ni te pregunté. ¿Cómo lo ves tú?
Alma: Seis no las termino sin desvelarme. Y si me desvelo, al otro día estoy de malas con las niñas. No quiero eso otra vez.
Inés: No quieres que las bolsas les cuesten a ellas.
Alma: No. Ellas ya aprendieron a no hacer ruido cuando yo dormía de día. Quiero que en mi casa se pueda hacer ruido.
Inés: Que se pueda hacer ruido. Qué cosa tan grande dijiste.
Alma: Pues sí. Nati el otro día puso música y yo no dije nada. Me quedé en la cocina, oyendo.
Inés: ¿Qué oíste?
Alma: A mi hija cantando. Hacía mucho.
Inés: Alma, qué bonito. Y lo que te ha costado llegar a esa cocina.
Alma: Quiero llevar tres bolsas al mercado. Bien hechas, con el forro y todo.
Inés: Tres, con el forro. Tú sabes cuánto te cabe en una semana.
Alma: Y si no se venden, no se venden. Me las traigo a la casa.
Inés: ¿Quieres que veamos juntas qué te haría falta para el domingo, o eso ya lo tienes?
Alma: Lo tengo. Nada más quería decirlo en voz alta.
Inés: Pues dicho está. Cuídate mucho, nos vemos.
Alma: Gracias, Inés. Y si quieres, pasa el domingo.
""",
    day=18,
    asked=40,
    purpose="Oír cómo escucho, y escuchar mejor.",
    felt="Contenta y un poco regañada por mí misma: le solté un número antes de preguntarle.",
    meant="Que la cuenta la hiciera ella.",
    next_time="Cuando me salga un número, guardármelo y preguntar primero.",
    own_view=True,
)
