### Las palabras del caso coach-at-the-border. Todas las personas son inventadas. Frases cortas, para decir en voz alta.

scenario_coach-at-the-border = Diez minutos en la ventanilla del autocar
    .about = Cinco hombres cruzan una frontera con su capataz. El autocar sale pronto. ¿Qué puede hacer usted, y qué no?
aim_coach-at-the-border_see-when-not = Ver cuándo una conversación haría más daño que bien
aim_coach-at-the-border_without-asking = Hacer el bien sin una sola pregunta
aim_coach-at-the-border_never-insist = Separar a dos personas con naturalidad, o no hacerlo
door_coach-at-the-border = De madrugada, en una frontera terrestre. Un autocar espera con el motor en marcha. Cinco hombres con ropa de trabajo están en su ventanilla con alguien a quien llaman el capataz. No hay intérprete en el puesto.

person_coach-at-the-border = Usted es Dumitru, 52 años, albañil. Habla rumano y unas pocas palabras del idioma de aquí.
    .want = Llegar al trabajo, mandar dinero a casa y no tener problemas en el camino.
    .fear = Al capataz. Al último que habló con un agente lo dejaron en la carretera sin sus papeles.
    .hide = Que le debe el viaje al capataz, y que el trabajo iba a ser otro.
    .opens = Hoy no, y aquí no. Un gesto amable que recordará.
    .closes = Cualquier pregunta que el capataz pueda oír. Cualquier escena.
truth_coach-at-the-border = Dumitru le debe al capataz un viaje que cada semana cuesta más. El capataz guarda todos los papeles y habla por todos. En esos diez minutos ninguna pregunta podía responderse sin peligro.
fact_coach-at-the-border_papers-in-bag = Un hombre guarda los papeles de los cinco
fact_coach-at-the-border_answers-for-all = El capataz responde por todos y no deja que nadie venga solo
fact_coach-at-the-border_where-to = Qué autocar es y adónde va
fact_coach-at-the-border_what-he-owes = Cuánto le debe al capataz

line_coach-at-the-border_counter = «Cinco para la obra», dice el capataz. Pone una bolsa de plástico en la ventanilla. «Ellos no hablan. Hablo yo.»
line_coach-at-the-border_bag = Dumitru está pegado a su codo. Mira la bolsa, no a usted.

choose_coach-at-the-border_counter_water = Dar agua a los seis. «El viaje es largo.»
    .coach = Un gesto para todos no delata nada. Él recordará que usted lo vio.
line_coach-at-the-border_takes-water = Dumitru toma el vaso con las dos manos. Por un momento lo mira a usted.
choose_coach-at-the-border_counter_one-by-one = «De uno en uno, por favor, como siempre.»
line_coach-at-the-border_comes-along = El capataz se acerca con cada hombre. «Ya le dije que hablo yo.» Nadie viene solo.
choose_coach-at-the-border_counter_papers = Revisar cada documento y devolverlo a la mano de su dueño.
line_coach-at-the-border_hands-bag = Cada hombre tiene su pasaporte. Detrás de la línea, el capataz abre la bolsa. Los cinco vuelven dentro.
choose_coach-at-the-border_counter_ask-him-here = Preguntar a Dumitru en la ventanilla: «Le guarda el pasaporte, ¿verdad? Usted no es libre, ¿a que no?»
    .coach = Mientras ese hombre escucha, solo puede dar una respuesta. Y ahora alguien sabe que usted sospecha.
line_coach-at-the-border_all-good = «Todo bien», dice Dumitru, muy deprisa.
line_coach-at-the-border_all-good-smile = Sonríe al capataz, no a usted.
line_coach-at-the-border_all-good-floor = Luego mira al suelo hasta que cae el sello.
choose_coach-at-the-border_counter_send-back = Al capataz: «Usted, atrás. A este lo quiero solo.»
    .coach = Veo que quiere protegerlo. En diez minutos él sigue viaje con ese hombre, y paga por sus palabras.
line_coach-at-the-border_foreman-loud = «¿Por qué? ¿Qué le ha dicho?» El capataz alza la voz. «Nada», dice Dumitru. «No he dicho nada.»
choose_coach-at-the-border_counter_let-it-rest = Terminar el control como de costumbre.
line_coach-at-the-border_stamps = Sella la última página. Esperan juntos al conductor, cerca de la puerta.

line_coach-at-the-border_aside = Hay otra mesa a la vuelta de la esquina. Quedaría fuera de su vista, si él lo permitiera.
choose_coach-at-the-border_aside_form = «Hay un formulario para albañiles en la otra mesa.»
line_coach-at-the-border_together-or-not = «Vamos juntos o no vamos», dice el capataz. Agarra a Dumitru de la manga.
choose_coach-at-the-border_aside_give-up = «Déjelo, entonces. Ya está todo.»
    .coach = Lo intentó una vez, con naturalidad, y lo dejó. Eso lo protegió.
line_coach-at-the-border_nods-at-foreman = El capataz suelta la manga. Nadie está tenso.
choose_coach-at-the-border_aside_by-force = Pedir a un colega que se lleve al capataz.
    .coach = Ahora todos saben a quién buscaba usted. Diga lo que diga, o aunque calle, tendrá que explicarlo.
line_coach-at-the-border_led-away = Un colega se lleva al capataz. Enseguida está al teléfono.
line_coach-at-the-border_shakes = A Dumitru le empiezan a temblar las manos. «Por favor. Mi autobús.»

line_coach-at-the-border_quietly = Esperan al conductor y no pueden oírlo. Usted tiene cuatro minutos, y sus ojos.
choose_coach-at-the-border_quietly_number-of-coach = Anotar para sus colegas el autocar, la empresa y adónde va.
    .coach = A él eso le sirve más que una respuesta dada con miedo.
line_coach-at-the-border_noted = Lo escribe donde escribe cada cruce. Termina en una obra, en el norte.
choose_coach-at-the-border_quietly_call-ahead = Desde la sala de atrás, contar a su servicio de guardia lo que vio.
line_coach-at-the-border_called-ahead = «La inspección de trabajo puede estar en esa obra esta semana», le dicen. «Con intérpretes.»
choose_coach-at-the-border_quietly_slip-card = Meterle a Dumitru en el bolsillo una tarjeta con un teléfono de ayuda.
    .coach = Él no eligió llevarla. Si se la encuentran, habla en su lugar.
line_coach-at-the-border_card-seen = «¿Qué es eso?», dice el capataz. Dumitru suelta la tarjeta como si quemara.
choose_coach-at-the-border_quietly_next-in-line = Desear buen viaje a todos.
line_coach-at-the-border_coach-leaves = El autocar arranca. En una ventanilla alguien levanta la mano, no muy alto.

line_coach-at-the-border_pressed = Dumitru se sienta en el borde de la silla. A través de la pared se oye la voz del capataz.
choose_coach-at-the-border_pressed_no-need = «No tiene que decir nada. Puede irse a su autocar.»
line_coach-at-the-border_wants-bus = «Autobús. Por favor», dice Dumitru. Ya está de pie.
choose_coach-at-the-border_pressed_safe-now = «Ahora está a salvo. No le va a pasar nada.»
    .coach = Usted quiere quitarle el miedo. No puede cumplirlo, y él lo sabe mejor que usted.
line_coach-at-the-border_you-do-not-know = «Usted no lo conoce», dice Dumitru.
choose_coach-at-the-border_pressed_how-much = «Le debe dinero, ¿verdad? ¿Cuánto?»
    .coach = Todavía no ha aceptado nada. Y la cifra hoy no ayuda a nadie.
line_coach-at-the-border_owes = «Dos mil. No. Nada. No debo nada.» Mira la pared.

line_coach-at-the-border_no-please = «No. Por favor.»
line_coach-at-the-border_door = Mira la puerta y no responde.
line_coach-at-the-border_no-danger = «Peligro no. No.»
line_coach-at-the-border_papers-fine = «Papeles bien. Él cuida los papeles.»
line_coach-at-the-border_speaks-for-him = El capataz responde antes que Dumitru. Dumitru asiente a cada palabra.

think_coach-at-the-border_watched = Lo vigilan, y aquí no podía hablar
think_coach-at-the-border_nothing-odd = No había nada que notar
think_coach-at-the-border_would-have-told = Si algo fuera mal, me lo habría dicho
talk_coach-at-the-border_pull = ¿Qué le empujaba a preguntar, y qué le frenó?
talk_coach-at-the-border_later = ¿Quién podría ver a estos hombres en mejor momento, y qué necesitaría de usted?
talk_coach-at-the-border_colleague = ¿Cómo cuenta a un colega lo que vio sin decir más de lo que vio?
pause_coach-at-the-border_at-the-counter = En la ventanilla: ¿quién oye qué, y quién paga por lo que se dice?
pause_coach-at-the-border_if-by-force = Si alguien se llevó al capataz: miren las caras. Vuelvan un paso atrás y prueben otra manera.
pause_coach-at-the-border_after = Cuando el autocar se haya ido: nombren todo lo que se hizo sin una pregunta.
vignette_coach-at-the-border = Cinco trabajadores cruzan una frontera. Un hombre guarda todos los pasaportes en una bolsa, responde por todos y no deja que nadie se acerque solo. Un trabajador al que preguntan delante de él dice que todo va bien. Nadie muestra una herida y nadie pide ayuda.
