### Las palabras del caso home-again. Todas las personas son inventadas. Frases cortas, para decir en voz alta.

scenario_home-again = De vuelta
    .about = Una joven vuelve de un lugar en otro país donde se estafa por internet. ¿Qué no le pregunta?
aim_home-again_not-a-third-time = Ver que ya le preguntaron, y no volver a preguntarlo todo
aim_home-again_nothing-she-did = Dejar en paz lo que ella hizo allí, y decírselo
aim_home-again_own-colleague = Que la charla sea a solas, también frente a los suyos
door_home-again = La sala de llegadas, a las cuatro de la mañana. Un vuelo trae a gente de un recinto vigilado. Allí tenían que estafar por internet. Una de ellas, Mira, está en su despacho con una bolsa de plástico. Un compañero de delitos económicos está en la puerta.

person_home-again = Usted es Mira, 27 años. Nació en este país y estudió mercadotecnia. Se fue por un trabajo de atención al cliente, y estuvo fuera once meses.
    .want = Llamar a su madre. Dormir. Saber si la van a acusar.
    .fear = Que la miren como se mira usted.
    .hide = Que se le daba bien. Se acuerda de cada nombre.
    .opens = Que le ahorren el relato. Una respuesta clara. «No tiene que hablar de lo que hizo.»
    .closes = «¿A cuántos?» «Víctima.» Otra persona que escucha.
truth_home-again = A Mira la engañaron, la revendieron más cara y le quitaban la paga con multas. Podía irse por dinero, y su madre vendió el quiosco. Se siente culpable. Su amiga Inés sigue allí. Ya le preguntaron dos veces.
fact_home-again_wanted-to-leave = Quiso irse desde la primera semana, y no pudo
fact_home-again_sold-on = La vendieron a otra empresa, y le cargaron el precio
fact_home-again_mother-paid = Su madre vendió el quiosco para sacarla
fact_home-again_friend-still-there = Una amiga suya sigue allí
fact_home-again_asked-twice = Por el camino la interrogaron dos veces
fact_home-again_what-she-wrote = A quién escribió, y qué

line_home-again_arrivals = Mira está muy recta, como para una foto. Tiene la bolsa de plástico en las rodillas.
line_home-again_colleague = «Yo escucho», dice su compañero desde la puerta. «Así lo cuenta una sola vez.»
choose_home-again_arrivals_in-one-go = «Bien, hagámoslo juntos, de una vez.»
    .coach = Ahorrarle un relato es buena idea. Pero él busca un delito, y usted lo que ella necesita.
line_home-again_two-chairs = Dos sillas, dos bolígrafos. «Nombre, fecha de nacimiento», dice Mira antes de que pregunten.
choose_home-again_arrivals_twenty-minutes = A su compañero: «Déjanos veinte minutos, por favor. Luego te busco.»
    .coach = Esta vez había que apartar a uno de los suyos. Lo hizo sin ruido.
line_home-again_blind-goes-down = Se cierra la puerta. Usted baja la persiana. Ella mira la puerta, y luego a usted.
choose_home-again_arrivals_first-question-here = «¿Cómo llegó allí, quién la contrató, y qué hacía?»
line_home-again_recites = «El cuatro de marzo contesté a un anuncio», dice Mira. Suena como si leyera.
choose_home-again_arrivals_let-her-sit = Ponerle un vaso de agua delante, y esperar.
line_home-again_sits-by-bag = Bebe. El compañero mira el reloj.

line_home-again_corridor = En el pasillo está la sala de familias. Tiene puerta, y no hay nadie.
choose_home-again_corridor_quarrel = «Esta entrevista no es tuya», le dice usted a su compañero.
    .coach = Tiene razón. Ella solo oye a dos funcionarios que se la disputan.
line_home-again_over-her-head = «¿Y de quién soy?», pregunta Mira. Quizá es una broma.
choose_home-again_corridor_family-room = «Nos vamos ahí un rato. La mesa es para él.»
line_home-again_toys-on-floor = Hay juguetes en el suelo. Mira coge una pieza, y se la queda.
choose_home-again_corridor_so-be-it = Dejar que se quede.
line_home-again_opens-his-file = Él abre su carpeta. Mira se pone un poco más recta.

line_home-again_plastic-chair = A la luz de la lámpara se ve lo cansada que está. Treinta horas, tres aviones.
choose_home-again_plastic-chair_who-do-you-ring = «¿A quién quiere llamar primero? Tome este teléfono.»
    .coach = Once meses decidieron otros cada llamada. Usted le dio una, sin preguntar nada.
line_home-again_rings-mother = «Mamá», dice Mira. Luego nada, un minuto. «Sí. Dos brazos, dos piernas.» Lo devuelve caliente.
choose_home-again_plastic-chair_quick-first = «Primero unas preguntas, y luego llama a casa.»
    .coach = Una llamada como premio. Allí era igual.
line_home-again_as-always = «Como siempre», dice Mira.
choose_home-again_plastic-chair_blanket = Darle una manta y algo caliente. No preguntar nada.
line_home-again_asked-already = «Me preguntó la embajada. Y la policía de allí. Está en la bolsa», dice Mira. «Puede copiarlo.»

line_home-again_sun-here = «¿Ah, sí?», dice Mira. Mira la ventana negra. «Casi se me había olvidado.»

line_home-again_charged = «Antes de que diga lo suyo», dice Mira. «¿Me van a acusar?»
choose_home-again_charged_never-charged = «No. Nadie la va a acusar.»
    .coach = Quiere regalarle una noche de sueño. No lo puede prometer usted, y ella se acordaría.
line_home-again_they-said-so-too = «Ellos también prometían», dice Mira. «Con una voz muy amable.»
choose_home-again_charged_do-not-know = «No lo sé. No me cuente nada de lo que hizo. Puede pedir un abogado antes de contestar a nadie.»
    .coach = Costaba decirlo. La protege más que cualquier consuelo.
line_home-again_first-one = «Es la primera persona que no lo quiere oír», dice Mira. Se le bajan los hombros.
choose_home-again_charged_helps-if-you-help = «Si nos ayuda, eso le ayudará a usted, ¿no?»
    .coach = Quizá hasta sea así. De donde viene, lo conoce como truco para vender.
line_home-again_like-targets = «Así lo escribía yo», dice Mira. «Casi palabra por palabra.»
line_home-again_if-i-may-stop = «Vale. Si puedo parar.»
line_home-again_sleep-first = «Por favor. Primero dormir», dice Mira.

line_home-again_which-way = De la bolsa asoma el informe de la embajada: nueve páginas.
choose_home-again_which-way_you-ask-today = «Habría preguntas. Ya se las hicieron dos veces. Hoy puedo contarle qué ayuda hay, y pregunta usted.»
    .coach = Ya lo contó dos veces. Una tercera hoy no le sirve a nadie.
line_home-again_that-way-round = «Así, al revés», dice Mira, «me gustaría probar.»
choose_home-again_which-way_a-third-time = «Ya sé que lo contó. Pero quiero oírlo de usted.»
    .coach = Quiere hacerlo bien. Cada relato le cuesta, y las diferencias se usarán en su contra.
line_home-again_begins-to-recite = «El cuatro de marzo», empieza Mira. Tiene los ojos en la pared.

line_home-again_first-words = Gira la taza, un cuarto de vuelta cada vez.
choose_home-again_first-words_how-many = «¿A cuántas personas escribió?»
    .coach = Es una pregunta para un juez, con un abogado al lado. Ahora se lo dijo a usted, y ya está dicho.
line_home-again_their-names = «Doscientas once. Me sé los nombres.» Dice tres. Luego se tapa la boca.
choose_home-again_first-words_victim = «Sabe que es una víctima, ¿no?»
    .coach = Quiere quitarle la culpa. A sus ojos, esa palabra es de otros.
line_home-again_they-are-the-victims = «Las víctimas son ellos», dice Mira. «Tengo sus fotos en la cabeza.»
choose_home-again_first-words_why-go = «¿Por qué se fue allí, para empezar?»
line_home-again_marketing = Lo mira a usted como si lo hubiera preguntado su madre.
choose_home-again_first-words_what-should-i-know = «¿Qué cree que debería saber yo?»
    .coach = Pudo elegir. No eligió su propia historia.
line_home-again_ines-is-there = «Que Inés sigue allí. Habitación cuatro. Cuando tiene miedo se ríe. Por Inés no ha preguntado nadie.»
choose_home-again_first-words_go-on-then = Empezar con las preguntas del cuestionario.
line_home-again_folds-hands = Mira junta las manos. «Pues venga.»

line_home-again_customer-service = «Atención al cliente. Con seguro dental.» Enseña los dientes. Le falta uno.
line_home-again_fines = «Dije que me pagaban. Había multas. Por cada frase de menos. Al final pagaba yo.»
line_home-again_was-paid = «Me pagaban. El primer mes, sí.»
line_home-again_not-me-ines = «Yo no. Inés sí.»
line_home-again_first-evening = «La primera noche. Móvil y pasaporte, en una bolsa con un número.»
line_home-again_sold-and-dearer = «Me vendieron. A una empresa de otra planta. Lo que pagaron por mí, lo debía yo.»
line_home-again_looks-at-hands = Se mira las manos, y no contesta.
way_home-again_kept-from-leaving_why-not-run = «¿Por qué no se escapó?»
    .coach = Había una valla, y otros que lo intentaron. Ella se lo pregunta cada noche.
way_home-again_kept-from-leaving_wanting-to-go = «¿Qué pasaba cuando alguien quería irse?»
line_home-again_could-go-if-paid = «Dije que había firmado. Es verdad. Se podía ir quien pagaba. Mi madre vendió el quiosco.»
line_home-again_i-signed = «Firmé, ¿sabe? Es mi firma.»
line_home-again_the-room = «Había un cuarto. Estuve una vez. Bastaba con saber que estaba.»
line_home-again_you-know-what = «Sí. Qué, no lo digo. Usted dijo que no hacía falta.»
line_home-again_i-did-it = «Lo hice yo. Nadie me sujetaba los dedos.»

line_home-again_what-now = Detrás de la persiana amanece. «¿Y ahora?», pregunta Mira.
choose_home-again_what-now_what-comes-first = «¿Qué debería ir primero, para usted?»
    .coach = La respuesta fue corta, y se puede hacer. Es un buen comienzo.
line_home-again_mother-sold-it = «Mi madre vendió el quiosco por mí. Necesito trabajo. Pero hoy no.»
line_home-again_sleep = «Dormir. Mi madre. Y luego alguien que diga las cosas claras.»
choose_home-again_what-now_you-will-testify = «Declarará contra ellos, ¿verdad?»
    .coach = Quizá un día su palabra importe mucho. Solo puede darla cuando sea suya.
line_home-again_not-today-please = «Hoy no sé ni decir mi dirección», dice Mira.
choose_home-again_what-now_for-your-friend = «Hay una oficina para quienes siguen allí. Puedo apuntar un nombre y una habitación.»
line_home-again_ines-writes-it-down = «Inés. Habitación cuatro.» Lo escribe ella, en mayúsculas.
line_home-again_before-anyone = «Un abogado. Antes que nadie. Sí.»
line_home-again_after-sleep = «Cuando haya dormido.»
line_home-again_others-who-came-back = «¿Hay más gente que ha vuelto? ¿Que quería irse desde el primer día, y la vendieron, y se siente así? Entonces sí.»
line_home-again_my-own-bed = «Mi cama. No, gracias.»
line_home-again_they-know-my-street = «Saben mi calle. Está en mi solicitud.»

line_home-again_out-of-here = Llaman a la puerta. «¿Habéis acabado?», pregunta su compañero. Fuera, en la sala, alguien lleva una cámara.
choose_home-again_out-of-here_five-minutes-more = «Cinco minutos con él, y se puede ir.»
    .coach = Usted había dicho otra cosa. Ahora todo lo que dijo parece un truco.
line_home-again_you-said-it = «Usted dijo primero un abogado», dice Mira. Coge la bolsa. «Quiero irme.»
choose_home-again_out-of-here_side-door = «Que escriba a su abogado. La puerta de al lado da a los taxis, sin cámaras. ¿La acompaño?»
    .coach = Su palabra valió, también ante los suyos. Eso es lo que ella se lleva.
line_home-again_taxi-rank = «Vaya usted delante», dice Mira. En la puerta se para, y respira el frío.
choose_home-again_out-of-here_welcome-home = «Eso es todo. Bienvenida a casa.»
line_home-again_home = «A casa», dice Mira. Prueba la palabra.
line_home-again_as-i-said = «Ya lo he dicho», les dice Mira a los dos. «Está en el informe.»

think_home-again_swindler = Participó, y ahora se hace la víctima
think_home-again_was-well-paid = Cobraba y había firmado, así que era libre
think_home-again_forced-and-ashamed = La retenían y la obligaban, y le da vergüenza
talk_home-again_hard-not-to-ask = ¿Qué quería saber por usted? ¿A quién le habría servido?
talk_home-again_colleague-in-the-door = ¿Cómo se guarda una charla a solas frente a gente con la que se trabaja bien?
talk_home-again_shame = Hizo daño a la fuerza. ¿Qué le hizo eso a la imagen que tenía de ella?
pause_home-again_in-the-door = En la puerta: ¿qué quiere cada una de las tres personas?
pause_home-again_charged = Con «¿me van a acusar?»: busquen una respuesta que aún valga dentro de un año.
pause_home-again_third-time = Con el informe: ¿qué pierden si no preguntan, y qué gana ella?
vignette_home-again = Una mujer vuelve de un recinto vigilado en otro país. Le habían prometido otro trabajo. La primera noche le quitaron móvil y pasaporte. La vendieron a otra empresa y debía el precio. Solo podía irse por una suma que pagó su madre. Había firmado, y dice que lo hizo ella.
