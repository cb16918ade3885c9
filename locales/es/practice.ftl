### Práctica: casos inventados. Borrador automático; nadie lo ha revisado.

practice-mark = PRÁCTICA: aquí nadie es real.
practice-not-translated = Este caso aún no está en su idioma. Se muestra en inglés.
practice-support = Para mí: una pausa o apoyo

practice-support-pause = Tómese el tiempo que necesite. La práctica espera.
practice-support-body = Si quiere: apoye los dos pies en el suelo y mire algo que tenga cerca.
practice-support-desk = Alguien para usted: { $name }, { $phone }
practice-support-anyone = Alguien para usted: una persona de confianza del trabajo, quien le enseña o el apoyo al personal.
practice-support-go-on = Seguir
practice-support-end = Terminar la práctica aquí

practice-before =
    { $title }: { $minutes ->
        [one] cerca de un minuto
        [many] unos { $minutes } minutos
       *[other] unos { $minutes } minutos
    }, con la charla de después.
practice-before-aims = Lo que puede aprender aquí:
practice-before-content = Habla de:
practice-entry = - { $entry }
practice-before-not-graded = No hay nota. Nadie ve lo que elige si usted no lo enseña.
practice-before-stop = Puede parar cuando quiera, sin dar razones.
practice-begin = Empezar
practice-not-now = Hoy no
practice-door-you = Usted es: { $role }. Dónde: { $setting }.
practice-go-in = Entrar

practice-reviewed-by-nobody = Ni supervivientes ni profesionales han revisado aún este caso.
practice-reviewed-by-survivors = Un grupo dirigido por supervivientes ha revisado este caso. Aún ningún profesional.
practice-reviewed-by-practitioner = Un profesional ha revisado este caso. Aún ningún grupo dirigido por supervivientes.
practice-reviewed-by-both = Un grupo dirigido por supervivientes y un profesional han revisado este caso.

practice-content_threats = amenazas
practice-content_violence = violencia, que no se muestra
practice-content_sexual-harm = explotación sexual, que no se muestra
practice-content_child = un niño o una niña en peligro
practice-content_self-harm = ideas de hacerse daño
practice-content_death = alguien que murió
practice-content_control = una persona que controla a otra
practice-content_poverty = deudas y necesidad
practice-content_discrimination = personas tratadas como si valieran menos
practice-content_detention = detención, o el miedo a ella

practice-go-on = Seguir
practice-what-do-you-do = ¿Qué hace usted?
practice-next-question = La siguiente pregunta: { $question } ¿Cómo la hace?
practice-as-written = Hacerla como está escrita
practice-asked = La hizo como está escrita: { $question }
practice-discuss = Paren aquí y hablen: ¿qué harían, y qué sentiría la persona? Las opciones:
practice-discuss-option = - { $option }
practice-discussed = Ya hemos hablado: elegir
practice-story = Lo que pasa:
practice-coach = Quien le acompaña:
practice-wants-to-leave = Quiere terminar esta charla.
practice-wants-to-leave-still = Dice otra vez que quiere irse.
practice-walked-out = Se levanta y se va.

practice-understood_yes = Asiente. Ha entendido.
practice-understood_no = Sonríe y no parece entender.
practice-limits_agrees = Dice que está bien.
practice-limits_later = Dice: ahora no.
practice-limits_no = Niega con la cabeza.
practice-answer_yes = Dice que sí.
practice-answer_no = Dice que no.
practice-answer_unknown = Dice que no lo sabe.
practice-answer_declined = No dice nada.
practice-leaving_declined = No contesta. Mira la puerta.
practice-offer_yes = Dice que le gustaría.
practice-offer_no = Dice que no, gracias.
practice-offer_later = Dice: quizá más tarde.
practice-feels_safe = Dice que se siente a salvo.
practice-feels_not-safe = Dice que no se siente a salvo.
practice-feels_not-sure = Dice que no lo tiene claro.
practice-feels_declined = Prefiere no decirlo.

practice-view-feels = Primero usted. ¿Cómo está ahora?
practice-feels-calm = En calma
practice-feels-stirred = Con inquietud
practice-feels-heavy = Con peso o tristeza
practice-feels-no-word = No tengo palabra
practice-view-went-well = ¿Qué salió bien, según usted?
practice-view-differently = ¿Qué haría de otra manera?
practice-view-none = Nada que pueda nombrar
practice-view-thinks = ¿Qué cree que es verdad aquí?

practice-principle_privacy = privacidad
practice-principle_safety = primero la seguridad y lo urgente
practice-principle_interpreter = el intérprete adecuado
practice-principle_consent = límites y acuerdo antes de preguntar
practice-principle_honesty = ser honesto
practice-principle_asking = cómo se preguntó
practice-principle_listening = oír lo que se dijo
practice-principle_breaks = pausas
practice-principle_respect = aceptar un no como un no
practice-principle_closing = palabras de cierre

practice-kept_privacy = Así la charla quedó entre ustedes dos.
practice-kept_safety = La seguridad fue lo primero.
practice-kept_interpreter = Así no entran extraños en su historia.
practice-kept_consent = La persona sabía a qué decía que sí.
practice-kept_honesty = Eso fue honesto. Más tarde se puede confiar en ello.
practice-kept_asking = Esa pregunta dejó sitio para una respuesta propia.
practice-kept_listening = Tomó lo dicho tal como se dijo.
practice-kept_breaks = Una pausa devuelve el control a la persona.
practice-kept_respect = El no se respetó. Eso da confianza.
practice-kept_closing = Una charla con final pesa menos.
practice-broke_privacy = Alguien podía oír. Me preocupa lo que eso le cueste después a la persona.
practice-broke_safety = Algo que no podía esperar se quedó esperando.
practice-broke_interpreter = Me preocupa que entre ustedes haya alguien con interés propio.
practice-broke_consent = La persona no sabía qué pasaría con sus palabras, o no dijo que sí.
practice-broke_honesty = Nadie allí puede cumplir esa promesa. Cuando se rompe, se rompe la confianza.
practice-broke_asking = Preguntar así da la respuesta, o la exige. Es más difícil contar lo propio.
practice-broke_listening = Lo anotado no es lo que dijo la persona. Un silencio no es ni sí ni no.
practice-broke_breaks = Su cuerpo ya había dicho que era demasiado.
practice-broke_respect = Un no que no se acepta repite lo que otros quizá le hicieron.
practice-broke_closing = Sin un final, la persona se va con su historia abierta.
practice-question_privacy = ¿Qué vio a su alrededor en ese momento?
practice-question_safety = ¿Qué le llamó la atención justo entonces?
practice-question_interpreter = ¿Qué hizo que esta forma pareciera la mejor?
practice-question_consent = ¿Qué oyó que le dijera que estaba de acuerdo?
practice-question_honesty = ¿Qué quería darle al decirlo?
practice-question_asking = ¿Qué esperaba oír, y cómo podría llegar a ello de otra forma?
practice-question_listening = ¿Qué oyó, y qué dedujo de ello?
practice-question_breaks = ¿Qué notó en su voz y en sus manos?
practice-question_respect = ¿Qué habría sido difícil de parar ahí?
practice-question_closing = ¿Qué le habría gustado decir al final?

practice-saw_claimed-alone = Dijo que estaban a solas. Alguien podía oír.
practice-saw_was-alone = Se aseguró de que estaban a solas.
practice-saw_did-not-begin = No empezó mientras alguien podía oír.
practice-saw_overlooked-need = Sin marcar, y era verdad: { $what }
practice-saw_saw-need = Lo vio antes de empezar: { $what }
practice-saw_child-as-adult = Tomó por adulta a una persona menor de 18 años.
practice-saw_child-as-child = Trató como menor a una persona menor de 18 años.
practice-saw_other-language = Nombró otro idioma que no es el suyo mejor, { $what }.
practice-saw_their-language = Averiguó su mejor idioma, { $what }.
practice-saw_companion-interprets = Dejó interpretar a alguien que venía con la persona.
practice-saw_no-interpreter = Habló un idioma que la persona apenas entiende.
practice-saw_professional = Eligió un intérprete profesional.
practice-saw_not-understood = Siguió aunque no entendió la frase de prueba.
practice-saw_agreed = Dijo que sí antes de cualquier pregunta.
practice-saw_agreed-for-them = No dijo que sí, y usted anotó que sí.
practice-saw_took-no = No dijo que sí, y usted lo dejó así.
practice-saw_misheard = Anotado de otra forma que lo dicho: { $what }
practice-saw_heard = Anotado como se dijo: { $what }
practice-saw_sign-not-there = Anotó una señal que no se podía ver: { $what }
practice-saw_sign-overlooked = Había una señal y no la anotó: { $what }
practice-saw_sign-seen = Vio la señal: { $what }
practice-saw_wish-for-them = Anotó un deseo que la persona no tenía: { $what }
practice-saw_asked-on = Siguió preguntando cuando hacía falta una pausa.
practice-saw_gave-break = Dio una pausa cuando hacía falta.
practice-saw_held-back = Quería irse, y usted siguió.
practice-saw_walked-out = Se fue por su cuenta.
practice-saw_let-go = Quería irse, y usted lo aceptó.
practice-saw_closed = Dijo las palabras de cierre.
practice-what-limits = si está de acuerdo
practice-what-feels = si se siente a salvo

practice-debrief-done = Listo
practice-debrief-title = Después de la práctica: { $title }
practice-debrief-lead = { practice-mark } Caso { $id } { $version }, huella { $digest }, semilla { $seed }.
practice-debrief-reactions = 1. Reacciones: lo que usted piensa
practice-debrief-what-happened = 2. Descripción: lo que pasó
practice-debrief-learned = 2. Descripción: lo que contó la persona
practice-debrief-recorded = 2. Descripción: lo que se anotó
practice-debrief-questions = 3. Análisis: cómo se preguntó
practice-debrief-marks = 3. Análisis: lo que se respetó
practice-debrief-moments = 3. Análisis: momentos para hablar
practice-debrief-summary = 4. Resumen
practice-own-feels = Estaba: { $view }
practice-own-went-well = Salió bien, dijo usted: { $view }
practice-own-differently = Haría de otra manera: { $view }

practice-close_completed = Se hicieron todas las preguntas.
practice-close_part-left-out = Se dejó fuera una parte de las preguntas.
practice-close_enough = Las preguntas acabaron cuando ya se había dicho bastante.
practice-close_interrupted = Una respuesta pidió ayuda inmediata.
practice-close_stopped = Se paró la charla.
practice-close_refused = La persona no quiso preguntas.
practice-close_informed = No se preguntó nada; se ofreció ayuda.
practice-close_handed-over = Se pasó a otra persona.
practice-close_noted = Lo contado se anotó después.
practice-close_observed = Se anotaron señales; no se preguntó a nadie.
practice-close_looked-up = Miró a quién acudir.
practice-close_broken-off = Se perdió la privacidad y la charla no siguió.
practice-close_not-screened = No se entrevistó a nadie.
practice-fit_best = Para esta persona, hoy, era lo mejor.
practice-fit_possible = Se puede defender. Había algo mejor.
practice-fit_unfitting = Otro final habría sido mejor para esta persona.
practice-pattern_trafficked = Verdad en esta historia: trata de personas.
practice-pattern_exploited = Verdad en esta historia: trabajo injusto o ilegal, sin el control propio de la trata.
practice-pattern_other-harm = Verdad en esta historia: otro daño, que necesita su propia ayuda.
practice-pattern_neither = Verdad en esta historia: ni trata ni explotación.
practice-thought-holds = Usted pensó: { $thought } Es así.
practice-thought-fails = Usted pensó: { $thought } No es así.
practice-reactions = La persona { $reactions }. Eso es suyo y no cuenta contra nadie.
practice-reaction_answers = contó algo
practice-reaction_hesitates = dudó
practice-reaction_refuses = se negó
practice-reaction_silent = guardó silencio
practice-reaction_protects = protegió a alguien
practice-reaction_changes = lo contó distinto que antes
practice-reaction_ends = quiso irse
practice-fact-told = Se lo contó: { $fact }
practice-fact-untold = No lo contó hoy, y es suyo: { $fact }
practice-fact-needless = Lo contó, aunque nadie necesitaba preguntarlo: { $fact }
practice-fact-left = Bien dejado sin tocar: { $fact }
practice-over-read = Se anotó más de lo dicho o visto: { $what }
practice-missed = Dicho o visto, y no anotado: { $what }
practice-silence-as-no = Un silencio se anotó como un no: { $what }
practice-recorded-well = Lo anotado es lo que se dijo y se vio.
practice-nothing-recorded = No se anotó nada del cuestionario.
practice-questions-none = No hizo ninguna pregunta.
practice-questions-of = { $way }: { $count } de { $all }, { $share } %
practice-way_open = Abierta
practice-way_closed = Cerrada, propia
practice-way_leading = Que da la respuesta
practice-way_multiple = Varias en una
practice-way_why = Por qué
practice-way_label = Con etiqueta
practice-way_act = No es pregunta
practice-way_as-written = Como está escrita
practice-questions-first = La primera desaconsejada fue la pregunta { $number }: { $way }
practice-questions-none-against = Ninguna era de las desaconsejadas.
practice-mark-line = { $mark } – { $principle }
practice-mark_na = no aplicable
practice-mark_0 = 0, no se respetó
practice-mark_1 = 1, a veces sí y a veces no
practice-mark_2 = 2, se respetó
practice-marks-how = Cada uno vale por sí solo. Nunca se suman.
practice-observation = Usted hizo esto: { $did }
practice-moment = { $number }. { $observation }
practice-moment-view = Cómo lo ve quien enseña: { $view }
practice-moment-question = Me gustaría saber: { $question }
practice-summary-take = Diga una cosa que se lleva y otra que probará la próxima vez.
practice-support-after = Es normal que esto le acompañe un rato.

practice-head-id = Caso
practice-head-title = Título
practice-head-minutes = Minutos
practice-head-role = Usted es
practice-head-languages = Idiomas
practice-head-reviewed = Revisado
practice-short-nobody = por nadie aún
practice-short-partly = en parte
practice-short-both = sí
practice-part-aims = Lo que puede aprender
practice-part-content = Habla de
practice-part-about = Sobre el caso
practice-show-version = { $id }, versión { $version }, huella { $digest }
practice-show-minutes =
    { $minutes ->
        [one] cerca de un minuto
        [many] unos { $minutes } minutos
       *[other] unos { $minutes } minutos
    }: { $groups }
practice-group_alone = una persona con un ordenador
practice-group_threes = de tres en tres, con papel
practice-group_class = una clase ante una pantalla
practice-show-tools = Cuestionarios: { $tools }
practice-show-languages = Textos en: { $languages }
practice-show-truth = La verdad del caso solo está en la hoja de quien enseña: `{ $command }`
practice-check-clean =
    { $scenarios ->
        [one] 1 caso comprobado. Sin fallos.
        [many] { $scenarios } casos comprobados. Sin fallos.
       *[other] { $scenarios } casos comprobados. Sin fallos.
    }
err-no-scenario = No hay ningún caso «{ $scenario }».
rec-no-scenario = Elija uno de: { $known }.
practice-desk = Servicio de guardia (inventado)
