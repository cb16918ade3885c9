# Draft translated by machine; not yet reviewed by anyone.
### Las palabras del caso one-of-the-family. Todas las personas son inventadas. Frases cortas, para decir en voz alta.

scenario_one-of-the-family = Como de la familia
    .about = Una visita a una casa. El cuidador calla y la hija de la casa es muy amable. ¿Quién habla?
aim_one-of-the-family_part-kindly = Encontrar una razón cotidiana para hablar a solas con alguien
aim_one-of-the-family_not-her-words = Oírlo a él, y no las palabras de otra persona
aim_one-of-the-family_safe-after = No dejarlo con menos seguridad que antes
door_one-of-the-family = La visita anual a una señora mayor que ya no camina. Un hombre de Indonesia vive en la casa y la cuida. La hija, la señora Hale, abre antes de que usted llame.

person_one-of-the-family = Usted es Wahyu, de 36 años, enfermero de profesión. Su permiso de trabajo está en regla. Habla indonesio y poco el idioma de aquí.
    .want = Su pasaporte, un día libre a la semana, y que la señora mayor esté bien.
    .fear = La llamada que la señora Hale dice que podría hacer para que lo manden a casa.
    .hide = Que ella se queda su sueldo por un vuelo que nunca se acaba de pagar.
    .opens = Que le pregunten por su día. Una voz en su idioma. Alguien que piensa en lo que viene después.
    .closes = Una mala palabra sobre la señora mayor. Todo lo que la señora Hale pueda notar.
truth_one-of-the-family = Wahyu trabaja día y noche, los siete días. La señora Hale tiene su pasaporte, su sueldo y el código de la puerta. Nunca ha sido grosera. Él se queda por miedo, y por cuidar a la señora mayor.
fact_one-of-the-family_passport-in-desk = Su pasaporte está en el escritorio de ella, y no se lo da
fact_one-of-the-family_no-day-off = Trabaja día y noche, y no tiene ningún día libre
fact_one-of-the-family_phone-is-read = Ella lee lo que hay en su teléfono
fact_one-of-the-family_flight-to-pay = Le retienen el sueldo por el vuelo, mes tras mes
fact_one-of-the-family_sick-wife = La enfermedad de su mujer

line_one-of-the-family_living-room = «Este es Wahyu. Es como de la familia», dice la señora Hale. Él está de pie detrás de la silla de ella.
line_one-of-the-family_she-pours = Le sirve té. «Pregúnteme lo que quiera. Él tiene pocas palabras».
choose_one-of-the-family_living-room_garden = «En todas las casas hablo un rato a solas con quien cuida. Wahyu, ¿me enseña el jardín?»
    .coach = Es igual para todos, así que no dice nada de él.
line_one-of-the-family_to-the-garden = «Claro», dice la señora Hale. Se queda con su madre. Al fondo del jardín hay un banco.
choose_one-of-the-family_living-room_in-front-of-her = «Wahyu, aquí no le dan días libres, ¿verdad?»
    .coach = Solo puede decir una cosa mientras ella sirve el té. Y ahora ella sabe lo que usted busca.
line_one-of-the-family_like-a-son = «Contento. Como un hijo», dice Wahyu mirando la alfombra.
choose_one-of-the-family_living-room_send-her-out = «Señora Hale, salga, por favor. Tengo preguntas para él».
    .coach = Usted quiere que él hable libre. Esta noche ella le preguntará de qué se trataba.
line_one-of-the-family_what-did-he-say = «¿Ha dicho algo?» Ella sigue sonriendo. Wahyu niega con la cabeza, una y otra vez.
choose_one-of-the-family_living-room_wait-and-see = Tomar el té y mirar un rato.
line_one-of-the-family_she-tells-all = Ella cuenta cuándo duerme él, qué come, qué le gusta. Él no dice ni una palabra.

line_one-of-the-family_second-try = La señora mayor llama. La señora Hale se levanta a medias y se vuelve a sentar.
choose_one-of-the-family_second-try_medicines = «Necesito la lista de medicinas de su madre. ¿Puede buscarla? La esperamos en el jardín».
    .coach = Ella tiene algo que hacer, y nadie queda mal.
line_one-of-the-family_she-looks-for-them = «Estará arriba», dice. Ustedes caminan hasta el banco del fondo.
choose_one-of-the-family_second-try_insist = «Lo siento, tengo que hablar con él sin usted».
line_one-of-the-family_we-have-no-secrets = «No tenemos secretos», dice ella, y lo toma del brazo.
choose_one-of-the-family_second-try_another-day = «¿Cuándo le viene bien mi próxima visita?»
line_one-of-the-family_tuesdays = «Los martes no», dice la señora Hale. «Trabajo». Ahora usted sabe un día.

line_one-of-the-family_bench = Wahyu se sienta como si las piernas no le aguantaran. Está en pie desde las dos.
choose_one-of-the-family_bench_eat-first = «¿Ha comido hoy? Traigo pan. Tenemos tiempo».
    .coach = Primero fue su cuerpo. Eso le dijo más de usted que las palabras.
line_one-of-the-family_eats = Se lo come todo y dobla el papel.
choose_one-of-the-family_bench_quickly-now = «Rápido, antes de que venga».
line_one-of-the-family_rubs-eyes = Se frota los ojos y mira la casa.

line_one-of-the-family_whose-voice = «¿Traduzco?», dice la señora Hale desde la cocina. «Yo sé lo que quiere decir».
choose_one-of-the-family_whose-voice_let-her-help = «Muy amable, solo un minuto».
    .coach = Entonces la oiría a ella dos veces, y a él ninguna.
line_one-of-the-family_stands-up = Wahyu se levanta enseguida y pone las manos detrás.
choose_one-of-the-family_whose-voice_your-words-will-do = «Nos arreglamos, usted habla bastante bien, ¿no?»
line_one-of-the-family_little-little = «Poco, poco», dice Wahyu. Es una de sus diez palabras.
choose_one-of-the-family_whose-voice_line-by-phone = «Gracias, para eso tenemos una línea. Debo usarla». Llamar a la línea de intérpretes.
line_one-of-the-family_good-morning = Una voz de hombre da los buenos días en indonesio. Wahyu se tapa la boca con la mano.

line_one-of-the-family_warm-rice = «El arroz, mejor caliente», dice la voz por él. Wahyu sonríe por primera vez.
line_one-of-the-family_yes-to-all = «Sí, sí», dice Wahyu. Lo dice a todo.

line_one-of-the-family_what-becomes-of-it = «Lo que diga, ¿adónde va?», pregunta la voz por él.
choose_one-of-the-family_what-becomes-of-it_what-i-must-do = Decir lo que guarda, lo que debe contar y lo que decide él.
line_one-of-the-family_he-nods-slowly = Asiente despacio y pide oír otra vez una frase.
choose_one-of-the-family_what-becomes-of-it_she-will-never-know = «Ella nunca lo sabrá. Se lo prometo».
    .coach = Usted quiere calmarlo. Pero no puede saberlo, y él hará planes con su palabra.
line_one-of-the-family_she-knows-everything = «Ella lo sabe todo», dice. «Siempre».
line_one-of-the-family_you-can-ask = «Puede preguntar», dice la voz por él.
line_one-of-the-family_not-here = «Aquí no. Otro día, quizá».

line_one-of-the-family_begin = Una cortina se mueve y vuelve a caer. Hay un poco de tiempo.
choose_one-of-the-family_begin_your-day = «Cuénteme el día de ayer, desde que se levantó hasta que se acostó».
    .coach = Pudo empezar por donde quiso. Por eso usted oyó hablar de las noches.
line_one-of-the-family_day-and-night = «No hay hora de dormir. Duermo a su lado, en la estera. Llama a las dos, a las cuatro. Todos los días».
choose_one-of-the-family_begin_house-slave = «A mí me suena a esclavo».
    .coach = Quizá quería ayudar. Él oye que se dejó.
line_one-of-the-family_proud-of-work = «Soy enfermero», dice Wahyu, y se sienta derecho.
choose_one-of-the-family_begin_family-at-home = «¿Cómo está su mujer? ¿Hay deudas en casa?»
line_one-of-the-family_wife-is-ill = «Está enferma». Se le quiebra la voz. «¿Por qué pregunta eso?»
choose_one-of-the-family_begin_to-the-questions = Empezar con las preguntas del cuestionario.
line_one-of-the-family_ready = Sostiene el papel doblado con las dos manos. «Sí».

line_one-of-the-family_promised-hospital = «Dijeron un hospital, con otros enfermeros y los domingos libres».
line_one-of-the-family_she-saves-it = «Ella me lo guarda. Por el vuelo. El vuelo nunca se acaba de pagar».
line_one-of-the-family_she-counts = «Ella hace las cuentas. Yo no las veo».
line_one-of-the-family_no-blows = «No. Nadie me pega. Ella siempre es amable».
way_one-of-the-family_papers-held_took-it-away = «Ella le quitó el pasaporte, ¿verdad?»
    .coach = Le dio la respuesta y una culpable. Él tiene que ponerse de su lado.
way_one-of-the-family_papers-held_if-you-needed-it = «Si mañana necesitara su pasaporte, ¿qué haría?»
    .coach = Una pregunta por la que podía caminar. No nombraba a nadie.
line_one-of-the-family_she-is-careful = «No, no. Ella cuida los papeles».
line_one-of-the-family_in-her-desk = «Está en su escritorio. Lo pedí dos veces. Dijo: luego, querido».
line_one-of-the-family_looks-at-house = Mira la casa y no dice nada.
line_one-of-the-family_the-flight = «Trabajo por el vuelo. Dos años ya. Me enseña un número, y es más alto».
way_one-of-the-family_kept-from-leaving_why-not-go = «¿Por qué no se va y ya está?»
    .coach = Suena como si fuera fácil, y culpa suya no hacerlo.
line_one-of-the-family_door-code = «Dije que puedo salir. Pero la puerta tiene un código, y el código es de ella».
line_one-of-the-family_never-tried = «No sé. Nunca lo intenté».
line_one-of-the-family_one-call = «Dice: una llamada y te mandan a casa. Lo dice como en broma».

line_one-of-the-family_after-this = Se abre la puerta de la cocina. «¿Todo bien?», dice la señora Hale. Usted saluda con la mano.
choose_one-of-the-family_after-this_how-to-reach = «¿Cómo podría encontrarlo sin que nadie lo note?»
    .coach = Él conoce sus días mejor que usted. Preguntó a quien sabe.
line_one-of-the-family_library = «El teléfono no. Ella lo lee. Pero los martes llevo a la señora a la biblioteca».
choose_one-of-the-family_after-this_into-his-phone = «Deme su teléfono, le pongo mi número».
    .coach = Quería ser una salida. En ese teléfono es un rastro.
line_one-of-the-family_pulls-phone-back = Retira la mano. «Ella lee. Cada noche».
choose_one-of-the-family_after-this_come-with-me = «Hoy se viene conmigo, ¿verdad?»
    .coach = Lo conoce desde hace media hora. Es su vida, y él elige el día.
line_one-of-the-family_who-lifts-her = «¿Y quién levanta a la señora esta noche?», pregunta.
line_one-of-the-family_papers-back = «Cómo recupero el pasaporte. Sí, eso».
line_one-of-the-family_by-heart = «Dígalo despacio. Lo aprendo de memoria».
line_one-of-the-family_if-she-asks = «Depende de lo que ella pregunte esta noche».

line_one-of-the-family_back-inside = La señora Hale baja por el camino con dos tazas. «Bueno, ¿de qué han hablado?»
choose_one-of-the-family_back-inside_a-thing-to-say = «De levantar peso. La espalda de Wahyu necesita una faja, y la traeré. Un martes».
    .coach = Es bastante cierto, es aburrido y le permite volver.
line_one-of-the-family_lifting-belt = «Una faja», dice Wahyu, y se toca la espalda. La señora Hale le da una taza a usted.
choose_one-of-the-family_back-inside_word-with-her = «De su pasaporte, señora Hale. Tiene que devolverlo».
    .coach = Tiene razón, y él lo paga en cuanto usted se va.
line_one-of-the-family_please-no = «No, por favor», dice Wahyu. Ya va camino de la casa.
line_one-of-the-family_she-answers = «Aquí está a gusto», dice la señora Hale. Wahyu asiente.

think_one-of-the-family_held-with-kindness = Alguien amable decide sobre sus papeles, su sueldo y la puerta
think_one-of-the-family_kind-house = Es una casa amable, y él solo es tímido
think_one-of-the-family_he-chose-it = Se queda, así que lo ha elegido
talk_one-of-the-family_her-charm = ¿Qué le hizo a usted la amabilidad de ella?
talk_one-of-the-family_what-he-could-say = ¿Qué podía decir él en el salón, y qué en el banco?
talk_one-of-the-family_the-old-lady = ¿Qué necesita la señora mayor para que él pueda elegir libre?
pause_one-of-the-family_the-tea = Con el té: busquen tres razones cotidianas para hablar a solas con alguien.
pause_one-of-the-family_the-garden = En el jardín: ¿qué ven en su cuerpo antes de que hable?
pause_one-of-the-family_the-way-back = De vuelta: ¿qué le preguntará ella esta noche, y qué puede decir él?
vignette_one-of-the-family = Un cuidador interno trabaja día y noche sin día libre. La empleadora guarda su pasaporte en un escritorio y no se lo dio cuando lo pidió. Le retienen el sueldo por un vuelo. La puerta tiene un código que él no sabe. Le dijeron que con una llamada lo mandarían a casa.
