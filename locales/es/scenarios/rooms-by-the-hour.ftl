### Las palabras del caso rooms-by-the-hour. Todas las personas son inventadas. Frases cortas, para decir en voz alta.

scenario_rooms-by-the-hour = Habitaciones por horas
    .about = En un hotel, las cuentas del sueldo de una limpiadora no salen. ¿Qué es esto, y qué no es?
aim_rooms-by-the-hour_no-more-than-said = Apuntar lo que se dice: ni menos, ni más
aim_rooms-by-the-hour_proper-interpreter = Encontrar a la intérprete adecuada, y que ella elija
aim_rooms-by-the-hour_what-she-wants = Ayudar en lo que ella quiere, no en lo que usted esperaba
door_rooms-by-the-hour = Una inspección en un hotel cerca de una estación. El cuadrante dice cuarenta horas, las tarjetas de las puertas dicen sesenta. En la tercera planta, una limpiadora empuja su carro. Le saluda en portugués.

person_rooms-by-the-hour = Usted es Lúcia, 41 años. Limpia habitaciones y canta en un coro. Está aquí con un permiso de trabajo en regla. Habla bien portugués y un poco este idioma.
    .want = Las horas que trabajó y no le pagaron. Y después, otro hotel.
    .fear = Perder el trabajo antes de tener el siguiente.
    .hide = Que el visado de su hijo se acaba. No tiene nada que ver con esto.
    .opens = Que le digan qué pasa con sus palabras. Una pregunta sobre su día.
    .closes = Las palabras grandes. Que la traten como a alguien a quien hay que rescatar.
truth_rooms-by-the-hour = A Lúcia le pagan cuarenta horas y trabaja sesenta, y paga un uniforme que debería ser gratis. Eso va contra la ley. Nadie le guarda los papeles, nadie la amenaza y está buscando otro trabajo.
fact_rooms-by-the-hour_hours-not-paid = Muchas horas no se pagan
fact_rooms-by-the-hour_uniform-money = Le descuentan dinero por el uniforme
fact_rooms-by-the-hour_passport-back = Copiaron su pasaporte y se lo devolvieron el mismo día
fact_rooms-by-the-hour_looking-elsewhere = Busca otro trabajo, y nadie se lo impide
fact_rooms-by-the-hour_visa-of-her-son = El visado de su hijo

line_rooms-by-the-hour_corridor = Lúcia para el carro. Le quedan doce habitaciones, se lo enseña: diez dedos, y dos más.
line_rooms-by-the-hour_supervisor = Al fondo del pasillo el encargado cuenta toallas, despacio.
choose_rooms-by-the-hour_corridor_linen = «Quería ver el cuarto de la ropa. ¿Me lo enseña?»
    .coach = Un motivo de todos los días, y una puerta que se cierra.
line_rooms-by-the-hour_linen-door = En el cuarto hay una silla, un hervidor y una puerta. Ella la cierra.
choose_rooms-by-the-hour_corridor_in-the-lobby = «Sentémonos en el vestíbulo.»
line_rooms-by-the-hour_lobby-eyes = Lúcia niega con la cabeza. En el vestíbulo todos ven a todos.
choose_rooms-by-the-hour_corridor_ask-the-boss = Al encargado: «¿Puedo hablar con ella?»
    .coach = Ahora él sabe con quién, y esta noche le puede preguntar.
line_rooms-by-the-hour_boss-smiles = «Claro», sonríe. «Lúcia está contenta aquí. ¿Verdad?» Lúcia le devuelve la sonrisa.

line_rooms-by-the-hour_break-time = Se apoya en la estantería. Su descanso era a las diez, dice, pero descanso no hubo.
choose_rooms-by-the-hour_break-time_sit-and-drink = Ofrecerle la silla y poner agua a calentar.
line_rooms-by-the-hour_sits = Se sienta y se frota los tobillos. Le sonríe al hervidor.
choose_rooms-by-the-hour_break-time_keep-working = «Puede seguir con las sábanas mientras hablamos.»
line_rooms-by-the-hour_folds-on = Sigue doblando. Una sábana, luego otra.

line_rooms-by-the-hour_who-speaks = Usted no habla portugués. El recepcionista sí, y grita por la escalera si ayuda.
choose_rooms-by-the-hour_who-speaks_receptionist = Dejar que suba el recepcionista.
    .coach = Trabaja para el mismo jefe. ¿Qué diría usted delante de él?
line_rooms-by-the-hour_receptionist-comes = Sube, amable. Lúcia se levanta y coge otra vez una toalla.
choose_rooms-by-the-hour_who-speaks_ask-what-she-likes = Con el teléfono en la mano: «¿Intérprete por teléfono? ¿Mujer, hombre? Usted elige.»
line_rooms-by-the-hour_by-phone-please = «Teléfono, sí. Mujer, por favor.»
choose_rooms-by-the-hour_who-speaks_slowly-and-loud = Hablar despacio y alto. Ya entenderá.
line_rooms-by-the-hour_small-smile = Sonríe un poco, como se hace.
choose_rooms-by-the-hour_who-speaks_ring-the-line = Llamar a la línea de intérpretes.
line_rooms-by-the-hour_voice-on-phone = Una voz de mujer da los buenos días en portugués. A Lúcia se le bajan los hombros.

line_rooms-by-the-hour_tea-laughs = «Té caliente, sí», dice la voz por ella. Lúcia se ríe.
line_rooms-by-the-hour_nods-to-all = Asiente, y a la frase siguiente también. No ha entendido.

line_rooms-by-the-hour_what-for = Lúcia pregunta algo, y la voz dice: «Pregunta qué hace usted con lo que ella diga.»
choose_rooms-by-the-hour_what-for_say-what-happens = «Se lo digo frase por frase. Si no quiere, paramos.»
    .coach = Límites verdaderos, antes que nada. Por eso habló.
line_rooms-by-the-hour_asks-about-boss = «¿Y mi jefe oye mi nombre?» Escucha con atención su respuesta.
choose_rooms-by-the-hour_what-for_all-secret = «De esto no se enterará nadie nunca.»
    .coach = En una reclamación de sueldo no lo puede cumplir. Ella lo sabrá, ¿y entonces?
line_rooms-by-the-hour_nods-relieved = Parece aliviada. Demasiado.
choose_rooms-by-the-hour_what-for_on-my-side = «Usted quiere que lo pillemos, ¿no?»
line_rooms-by-the-hour_not-a-side = «No quiero líos con él», dice la voz por ella.
line_rooms-by-the-hour_yes-ask = «Dice que puede preguntar.»
line_rooms-by-the-hour_after-shift = «Dice que ahora no, quizá después del turno.»

line_rooms-by-the-hour_first-words = El hervidor hace clic. Ella espera su primera pregunta.
choose_rooms-by-the-hour_first-words_a-usual-day = «¿Cómo es para usted un día normal aquí?»
line_rooms-by-the-hour_usual-day = «De seis a seis. En el papel, de seis a dos. El papel es bonito», dice Lúcia.
choose_rooms-by-the-hour_first-words_exploited = «¿La están explotando aquí?»
    .coach = A una etiqueta cuesta decir que sí, y cuesta decir que no.
line_rooms-by-the-hour_not-that-word = «Dice que es una palabra muy grande. Ella limpia.»
choose_rooms-by-the-hour_first-words_all-at-once = «¿Cuánto trabaja, quién le paga, y le llega todo?»
line_rooms-by-the-hour_which-one = La voz del teléfono se para. «¿Cuál de estas digo?»
choose_rooms-by-the-hour_first-words_begin-the-tool = Empezar con las preguntas del cuestionario.
line_rooms-by-the-hour_ready = Asiente, con la taza entre las manos.

line_rooms-by-the-hour_forty-hours = «Me prometieron cuarenta horas y su sueldo. Trabajo sesenta por lo mismo.»
way_rooms-by-the-hour_money-kept_they-steal = «Le roban el sueldo, ¿verdad?»
way_rooms-by-the-hour_money-kept_last-pay-slip = «¿Qué vio en su última nómina?»
    .coach = Una pregunta abierta sobre algo que ella puede tener en la mano.
line_rooms-by-the-hour_steal-is-hard = «¿Robar?» Lo piensa. «No sé cómo llamarlo.»
line_rooms-by-the-hour_uniform = «Faltan las horas. Y me descuentan el delantal, cada mes. ¡Un delantal!»
line_rooms-by-the-hour_not-sure-pay = «No sé bien cómo lo cuentan.»
way_rooms-by-the-hour_papers-held_he-keeps-it = «Él le guarda el pasaporte, ¿no?»
    .coach = Usted ha leído que algunos jefes lo hacen. Ella no lo había dicho, y ahora se pregunta qué sabe usted.
way_rooms-by-the-hour_papers-held_where-is-it = «¿Por qué no lleva el pasaporte encima?»
line_rooms-by-the-hour_copied-it = «Lo copiaron el primer día. Está en casa, en mi cajón.»
line_rooms-by-the-hour_now-worried = «¿Por qué? ¿Pasa algo con él?» Deja la taza.
line_rooms-by-the-hour_own-loan = «Al banco, un poco. Aquí a nadie.»
line_rooms-by-the-hour_could-leave = «Podría irme mañana. Primero busco algo.»
way_rooms-by-the-hour_threatened_did-he-threaten = «¿Y la amenazó para que se callara?»
line_rooms-by-the-hour_others-want-it = «Dice que otros quieren este trabajo. Y es verdad.» Se encoge de hombros.
line_rooms-by-the-hour_son-is-grown = «Mi hijo es mayor. No.»
line_rooms-by-the-hour_own-flat = «El piso lo encontré con una amiga.»
line_rooms-by-the-hour_choir = «Los martes canto. Nadie me pregunta.»

line_rooms-by-the-hour_wishes = Fuera pasa el carro de las toallas. Usted ya ha oído lo que había.
choose_rooms-by-the-hour_wishes_what-would-help = «¿Qué es lo que más le ayudaría?»
    .coach = Ahora vuelve a ser asunto de ella.
line_rooms-by-the-hour_wants-wages = «Mis horas. Pagadas. Nada más.»
line_rooms-by-the-hour_other-hotel = «Y luego me voy a otro hotel. He hablado con dos.»
choose_rooms-by-the-hour_wishes_shelter-for-you = «Tenemos que sacarla de aquí, a un lugar seguro.»
    .coach = Oyó una historia que ella no contó. Tiene casa, y un coro.
line_rooms-by-the-hour_has-a-home = «¿Sacarla de dónde?», pregunta la voz por ella. «Tiene casa.»
choose_rooms-by-the-hour_wishes_your-papers = «Por cierto, ¿los papeles de su familia están en regla?»
line_rooms-by-the-hour_son-visa = «El visado de mi hijo se acaba en primavera.» Se le cierra la cara. «¿Qué tiene eso que ver?»
line_rooms-by-the-hour_yes-wages = «Sí. El sueldo, por favor. Ya sé que él se lo puede imaginar.»
line_rooms-by-the-hour_friend-may-call = «Para mí no. Pero a una amiga le puede servir ese número.»
line_rooms-by-the-hour_home-by-seven = «A las siete estaré en casa. Me siento segura.»

line_rooms-by-the-hour_back-to-work = Llaman a la puerta: el encargado necesita toallas. «¿Qué digo que me preguntó?», susurra.
choose_rooms-by-the-hour_back-to-work_what-to-say = «Hablamos de descansos y de puertas cortafuegos. Se lo pregunto a todos.»
line_rooms-by-the-hour_about-the-fire-doors = «Puertas cortafuegos», repite, y coge la taza.
choose_rooms-by-the-hour_back-to-work_will-be-paid = «No se preocupe. Le pagarán cada hora.»
    .coach = Usted lo espera. Lo decide una oficina, y ella contará con su palabra.
line_rooms-by-the-hour_you-promise = «¿Lo promete?», dice Lúcia.
line_rooms-by-the-hour_all-is-well = «Todo va bien», dice Lúcia, en el idioma de aquí y en voz alta.

think_rooms-by-the-hour_wages-owed = Le deben dinero de su sueldo, y es libre de irse
think_rooms-by-the-hour_held-there = La retienen allí y no puede hablar con libertad
think_rooms-by-the-hour_no-case = Es un trabajo normal, y nada para nosotros
talk_rooms-by-the-hour_more-than-said = ¿Dónde oyó usted más de lo que ella dijo? ¿De qué le vino?
talk_rooms-by-the-hour_her-case = ¿Qué habría sido de su sueldo si usted lo hubiera apuntado como otra cosa?
talk_rooms-by-the-hour_words = ¿Con qué palabras suyas tropezó la intérprete?
pause_rooms-by-the-hour_who-interprets = Con la intérprete: nombren a cada persona que podría hacerlo, y qué quiere cada una.
pause_rooms-by-the-hour_passport = Con el pasaporte: ¿qué dijo ella, palabra por palabra? ¿Qué oyeron ustedes?
pause_rooms-by-the-hour_what-now = Al final: ¿qué quiere ella, con sus propias palabras?
vignette_rooms-by-the-hour = Una limpiadora de hotel trabaja sesenta horas a la semana y cobra cuarenta. Le descuentan un uniforme. Copiaron su pasaporte y se lo devolvieron. Vive con una amiga, sale cuando quiere y busca otro trabajo. Nadie la ha amenazado.
