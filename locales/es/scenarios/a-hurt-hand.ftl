### Las palabras del caso a-hurt-hand. Todas las personas son inventadas. Frases cortas, para decir en voz alta.

scenario_a-hurt-hand = La mano herida
    .about = Un hombre joven necesita una venda y no quiere preguntas. ¿Qué puede hacer usted aun así?
aim_a-hurt-hand_care-first = Primero curar, y solo después preguntar
aim_a-hurt-hand_no-is-an-answer = Tomar un no como una respuesta entera
aim_a-hurt-hand_leave-a-door = Dejar una puerta abierta que pueda volver a encontrar
door_a-hurt-hand = Un centro de salud de un pueblo, martes por la tarde, casi a la hora de cerrar. Un hombre joven con ropa de trabajo llena de polvo lleva la mano izquierda en un trapo. El trapo fue blanco hace días. Fuera espera una furgoneta con las luces puestas.

person_a-hurt-hand = Usted es Dean, 24 años. Nació a dos pueblos de aquí y creció en un centro de menores. Hace entradas de casas para un hombre que lo recogió en un albergue.
    .want = Que la mano deje de doler, y que le dejen en paz.
    .fear = Que él sepa que habló. Y la calle, donde estaba antes.
    .hide = Que duerme en una caravana en el patio de ese hombre, y solo le dan comida y tabaco. Y que a dos que se fueron les pegaron.
    .opens = Quien mira primero la mano. El silencio. Que le pidan permiso antes de tocar. Un camino de vuelta que no exige promesas.
    .closes = «Víctima», «esclavo», palabras de policía, y quien hable mal de ese hombre antes que usted.
truth_a-hurt-hand = Dean trabaja sin sueldo para un hombre que lo aloja en un patio y hace daño a quien se va. Lo sabe, y no está listo. Después de dos curas más quizá lo esté.
fact_a-hurt-hand_sleeps-at-the-yard = Duerme donde trabaja
fact_a-hurt-hand_comes-back = Puede volver para que le cambien la venda
fact_a-hurt-hand_boss-waits = El hombre para quien trabaja espera fuera
fact_a-hurt-hand_how-it-happened = Cómo se aplastó la mano exactamente

line_a-hurt-hand_waiting-room = En la sala de espera solo están él y un hombre junto a la puerta, que hace sonar unas llaves. «¿Esto cuánto tarda?», dice el hombre.
choose_a-hurt-hand_waiting-room_call-in = Hacerlo pasar: «Pase, por favor. Familia y amigos esperan aquí, es igual para todos.»
line_a-hurt-hand_follows = Se levanta y le sigue. El hombre vuelve a la furgoneta y deja el motor en marcha.
choose_a-hurt-hand_waiting-room_who-is-that = «¿Quién es el que viene con usted?»
line_a-hurt-hand_just-the-boss = «Mi jefe, nada más. Me ha traído.» Las llaves dejan de sonar.
choose_a-hurt-hand_waiting-room_boss-too = «Pueden pasar los dos.»
    .coach = Ahí dentro ya no podrá decir una palabra que no diría en la furgoneta.
line_a-hurt-hand_boss-comes = «Bien», dice el hombre, y da un paso. Dean se mira las botas.

line_a-hurt-hand_the-hand = Usted cierra la puerta. Dos dedos están azules e hinchados, el corte tiene días. Dice que se llama Dean y que no es nada.
choose_a-hurt-hand_the-hand_clean-first = Limpiar y enfriar la mano. De momento, nada más.
    .coach = Empezó por lo que él venía a buscar. No hay camino más corto a la confianza.
line_a-hurt-hand_breathes-out = Suelta el aire, largo, por primera vez.
choose_a-hurt-hand_the-hand_how-did-it = «¿Por qué ha esperado tanto? ¿Cómo se hizo eso?»
line_a-hurt-hand_slab-fell = «Cayó una losa. Dijo que siguiera.» Se muerde el labio. «Da igual.»
choose_a-hurt-hand_the-hand_ask-before-touch = «¿Puedo tocarla? Diga basta cuando quiera.»
line_a-hurt-hand_go-on-then = «Venga.» Se la acerca.
choose_a-hurt-hand_the-hand_only-ten-minutes = «Tengo diez minutos. Hablamos mientras lo hago.»
line_a-hurt-hand_pulls-back = Retira un poco la mano y no dice nada.

line_a-hurt-hand_bandage = Usted enrolla la venda. Por la ventana se ve la furgoneta. Los dos la han visto.
choose_a-hurt-hand_bandage_how-are-things = «¿Qué tal la vida por allí?»
line_a-hurt-hand_caravan = «La caravana es fría. Está en su patio, así que. Empezamos a las cinco, no hay que andar mucho.» Casi se ríe.
line_a-hurt-hand_its-work = «Es trabajo.»
choose_a-hurt-hand_bandage_quiet = No decir nada. Enrollar la venda despacio.
line_a-hurt-hand_looks-at-window = Mira un rato por la ventana.
line_a-hurt-hand_caravan-short = «En la caravana no se me va a mojar», dice. «La del patio. No hay agua dentro.»
choose_a-hurt-hand_bandage_he-does-this = «Esto se lo ha hecho él, ¿verdad?»
    .coach = Quizá acierte. Pero le quitó su parte de la historia, y ahora tiene que defender a ese hombre.
line_a-hurt-hand_not-him = «No. Es buena gente. Me recogió cuando nadie lo hizo.»
choose_a-hurt-hand_bandage_slave = «Dean, ¿sabe que es víctima de esclavitud moderna?»
    .coach = Un nombre que él no eligió. Casi nadie que lo vive lo llama así.
line_a-hurt-hand_not-one-of-them = «Eso es cosa de extranjeros», dice Dean. «Yo no soy de esos.»
choose_a-hurt-hand_bandage_say-the-limits = Decir qué está usted obligado a contar, antes de pedirle nada.
line_a-hurt-hand_listens = Escucha, con la cabeza ladeada.
choose_a-hurt-hand_bandage_straight-to-it = Empezar con las preguntas. Lo demás puede venir luego.
    .coach = No puede elegir qué decir si no sabe adónde va.
line_a-hurt-hand_what-is-this = «¿Esto qué es? ¿Para quién es?»

line_a-hurt-hand_no-questions = «No. Preguntas no. Solo la mano.»
line_a-hurt-hand_not-today-thanks = «Hoy no. Usted es buena gente, pero no.»

line_a-hurt-hand_after-the-no = La venda está puesta. La mira por los dos lados. La furgoneta da las luces, dos veces.
choose_a-hurt-hand_after-the-no_thursday = «El jueves hay que cambiarla. Aquí, conmigo. Tampoco entonces hace falta que diga nada.»
    .coach = Una razón para volver que puede decir en voz alta en la furgoneta. Eso es una puerta.
line_a-hurt-hand_thursday-maybe = «El jueves», dice Dean. «A eso no me puede decir que no.»
choose_a-hurt-hand_after-the-no_number-by-heart = «¿Quiere un número para llevarlo en la cabeza, no en el bolsillo?»
line_a-hurt-hand_repeats-number = Lo dice dos veces, en voz baja. «Ya está.»
line_a-hurt-hand_shrugs = Se encoge de hombros. «No se me dan los números.»
choose_a-hurt-hand_after-the-no_why-go-back = «¿Por qué vuelve con alguien así?»
    .coach = Suena a culpa. Tiene sus razones, y algunas son para seguir vivo.
line_a-hurt-hand_stands-up = Se pone de pie. «Porque sí.» Tiene la gorra en la mano.
choose_a-hurt-hand_after-the-no_must-tell-me = «Si no me lo cuenta, tengo que llamar a la policía.»
    .coach = Una amenaza, y quizá ni siquiera cierta. Oye lo que oye cada día: hazlo, o verás.
line_a-hurt-hand_cap-on = «Haga lo que quiera. Yo no he dicho nada.» Se cala la gorra.
choose_a-hurt-hand_after-the-no_take-care = «Que no se moje. Ha hecho bien en venir.»
line_a-hurt-hand_cheers = «Gracias», dice Dean. En la puerta se da la vuelta. «Por no insistir.»
line_a-hurt-hand_nods = Asiente y se va.

line_a-hurt-hand_said-no = «He dicho que sin preguntas.»
line_a-hurt-hand_only-the-hand = «Solo la mano. Estoy bien.»
line_a-hurt-hand_can-go = «Me puedo ir cuando quiera. Pero adónde.»
line_a-hurt-hand_jaw = Aprieta la mandíbula. No responde.
line_a-hurt-hand_the-hand-only = «Para la mano, sí.»
line_a-hurt-hand_leave-it = «Déjelo.»
line_a-hurt-hand_fine-he-says = «Yo siempre estoy bien.»
line_a-hurt-hand_boss-answers = «Está bien», dice el hombre de las llaves. Dean asiente.

think_a-hurt-hand_his-to-decide = Allí pasa algo muy malo, y cuándo hablar lo decide él
think_a-hurt-hand_hiding-a-crime = Se niega porque él mismo ha hecho algo
think_a-hurt-hand_refusal-means-fine = Si necesitara ayuda, habría dicho que sí
talk_a-hurt-hand_hard-to-stop = ¿Qué hizo difícil parar después del no?
talk_a-hurt-hand_what-stayed = ¿Qué recordará de usted el jueves?
talk_a-hurt-hand_if-thursday = Si viene el jueves: ¿qué haría usted igual, y qué no?
pause_a-hurt-hand_at-the-no = En el no: ¿cómo se siente, en el propio cuerpo, que le digan que no?
pause_a-hurt-hand_after-the-no = Después del no: reúnan todo lo que hoy todavía se puede hacer por él.
pause_a-hurt-hand_the-van = Cuando aparece la furgoneta: ¿qué tendrá que explicar Dean en el camino?
vignette_a-hurt-hand = Un hombre de 24 años llega a un centro de salud con una herida de hace días. Dice que duerme en el patio de su jefe y que le mandaron seguir trabajando. Su jefe espera fuera. No quiere preguntas y dice que puede irse cuando quiera.
