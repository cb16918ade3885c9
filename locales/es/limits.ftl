# Draft translated by machine; not yet reviewed by anyone.

### Lo que se dice antes de toda pregunta: límites verdaderos, seis líneas cortas, y después una pregunta.
### Cada línea se lee en voz alta. Las líneas de quién sabría qué (.told) tienen 45 palabras como máximo.
### Un texto para una zona se llama limits_<role>_<AREA> o limits_child_<AREA>, y contiene solo lo que allí cambia.
### Nunca escribir que algo es secreto, confidencial o seguro: nadie puede prometerlo.
### "menor de edad" y no "niño": en español "niño" dejaría fuera a adolescentes, y el deber los incluye.
### Siempre con "yo" donde el verbo no dice quién ("Quizá yo tenga que avisar"): sin él se oye "quizá usted tenga que".
### El Home Office se explica, porque quien escucha quizá no sepa qué es: a menores de edad donde se nombra por primera vez,
### a personas adultas en la línea sobre migración, que viene después. En la frontera no hay tal línea.

# Líneas que son verdaderas para todas las funciones.
-limits-purpose = Me gustaría hacerle unas preguntas cortas, para ver qué ayuda le podría servir.
limits-kept =
    { $saving ->
        [not] Este programa no guarda respuestas ni nombres.
       *[offered] Este programa no guarda nombres. Quizá yo guarde una hoja corta sobre esta conversación, sin ningún nombre.
    }
-limits-choice = Puede saltarse cualquier pregunta. No hace falta que hable de cosas que hizo usted. Dígame qué no quiere que yo comparta con otras personas. Si no puedo hacerlo así, se lo diré.
-limits-leave = Puede hacer una pausa o terminar en cualquier momento. No hace falta que diga el motivo.
-limits-papers = Pregúnteme antes de hablar de sus papeles. Le diré qué tengo que compartir con otras personas.
-limits-immigration-police = Quizá yo tenga que compartir con agentes de migración lo que sepa.

## Quién más puede saber algo, por función. La policía no puede callar lo que sabe, y lo dice al principio.

-limits-role-police = Soy policía y puedo actuar por lo que oiga.
-limits-role-border = Controlo la frontera y puedo actuar por lo que oiga.
-limits-role-labour-inspector = Reviso condiciones laborales y puedo actuar por lo que oiga.
-limits-role-social-worker = Quizá yo tenga que hablar con mi equipo.
-limits-role-health = Quizá yo hable con quienes le atienden aquí.
-limits-role-shelter = Quizá yo hable con mi equipo aquí.
-limits-role-helpline = Quizá yo hable con mi equipo.
-limits-role-child-specialist = Quizá yo tenga que hablar con mi equipo.

## Cuándo se avisa a otras personas aunque la persona no quiera, por país.

-limits-danger = Si peligra una vida o alguien menor de edad, quizá yo tenga que avisar a otras personas.
-limits-danger-gb = Si peligra una vida o alguien menor de edad, aviso a la policía o a protección infantil.
-limits-danger-gb-police = Si peligra una vida o alguien menor de edad, aviso a mi equipo o a protección infantil.
-limits-danger-america = Si peligra una vida o alguien menor de edad, quizá yo tenga que avisar a la policía o a protección infantil.
-limits-danger-america-police = Si peligra una vida o alguien menor de edad, quizá yo tenga que avisar a mi equipo o a protección infantil.

## Lo que añade la ley de una zona.

-limits-notify-gb = Si creo que alguien le utiliza, debo avisar al Home Office. Doy su nombre solo si usted acepta.
limits-by-law =
    { $standing ->
        [listed-authority] { -limits-notify-gb }
       *[other] { "" }
    }
-limits-home-office = El Home Office, el Ministerio del Interior británico, también se ocupa de asuntos de migración.
limits-home-office-by-law =
    { $standing ->
        [listed-authority] { -limits-home-office }
       *[other] { "" }
    }
-limits-injuries-us = Quizá yo tenga que avisar a la policía de algunas lesiones, como una herida de bala.
-limits-injuries-us-ca = Si atiendo una lesión que alguien le causó, debo avisar a la policía.
-limits-injuries-ca = Quizá yo tenga que avisar a la policía de una herida de bala.

-limits-notify-nl = Si creo que alguien le utiliza, debo avisar a CoMensha. Allí llevan una lista y buscan alojamiento.
limits-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-notify-nl }
       *[other] { "" }
    }

-limits-notify-za = Si creo que alguien le utiliza, quizá la ley me obligue a avisar a la policía.
-limits-notify-za-police = Si creo que alguien le utiliza, quizá la ley me obligue a comunicarlo.
-limits-notify-ae = Si llego a saber que alguien le utiliza, quizá la ley me obligue a comunicarlo.

## Una persona adulta, en cualquier lugar

limits_police =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Quizá yo tenga que anotar lo que oiga.
    .told = { -limits-role-police } { -limits-danger }
    .immigration = { -limits-immigration-police }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_border =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Quizá yo tenga que anotar lo que oiga.
    .told = { -limits-role-border } { -limits-danger }
    .immigration = Me ocupo de asuntos de migración. Lo que me cuente se puede usar en esos asuntos.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_labour-inspector =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Quizá yo tenga que anotar lo que oiga sobre el lugar de trabajo.
    .told = { -limits-role-labour-inspector } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_social-worker =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Quizá mi servicio guarde sus propias notas. Usted puede preguntar qué dicen.
    .told = { -limits-role-social-worker } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_health =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } La clínica guarda notas de salud. Usted puede preguntar qué dicen.
    .told = { -limits-role-health } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_shelter =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Quizá el albergue guarde sus propias notas. Usted puede preguntar qué dicen.
    .told = { -limits-role-shelter } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_helpline =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Quizá la línea de ayuda guarde sus propias notas. Usted puede preguntar qué dicen.
    .told = { -limits-role-helpline } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_child-specialist =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Quizá mi servicio guarde sus propias notas. Usted puede preguntar qué dicen.
    .told = { -limits-role-child-specialist } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }

## Una persona adulta, Reino Unido. Para Escocia e Irlanda del Norte este es el texto completo

limits_police_GB =
    .told = { -limits-role-police } { -limits-danger-gb-police }
limits_border_GB =
    .told = { -limits-role-border } { -limits-danger-gb }
limits_labour-inspector_GB =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb }
limits_social-worker_GB =
    .told = { -limits-role-social-worker } { -limits-danger-gb }
limits_health_GB =
    .told = { -limits-role-health } { -limits-danger-gb }
limits_shelter_GB =
    .told = { -limits-role-shelter } { -limits-danger-gb }
limits_helpline_GB =
    .told = { -limits-role-helpline } { -limits-danger-gb }
limits_child-specialist_GB =
    .told = { -limits-role-child-specialist } { -limits-danger-gb }

## Una persona adulta, Inglaterra

limits_police_GB-ENG =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-ENG =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-ENG =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-ENG =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-ENG =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-ENG =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-ENG =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-ENG =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Una persona adulta, Gales

limits_police_GB-WLS =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-WLS =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-WLS =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-WLS =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-WLS =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-WLS =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-WLS =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-WLS =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Una persona adulta, Estados Unidos

limits_police_US =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_US =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_US =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_US =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_US =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us }
limits_shelter_US =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_US =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_US =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Una persona adulta, California

limits_health_US-CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us-ca }

## Una persona adulta, Canadá

limits_police_CA =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_CA =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_CA =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_CA =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-ca }
limits_shelter_CA =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_CA =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_CA =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Una persona adulta, Países Bajos

limits_police_NL =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-nl }
limits_border_NL =
    .told = { -limits-role-border } { -limits-danger } { limits-by-law-nl }
limits_labour-inspector_NL =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-nl }

## Una persona adulta, Sudáfrica

limits_police_ZA =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-za-police }
limits_border_ZA =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-za }
limits_labour-inspector_ZA =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-za }
limits_social-worker_ZA =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-za }
limits_health_ZA =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-za }
limits_shelter_ZA =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-za }
limits_helpline_ZA =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-za }
limits_child-specialist_ZA =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-za }

## Una persona adulta, Emiratos Árabes Unidos

limits_police_AE =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-ae }
limits_border_AE =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-ae }
limits_labour-inspector_AE =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-ae }
limits_social-worker_AE =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-ae }
limits_health_AE =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-ae }
limits_shelter_AE =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-ae }
limits_helpline_AE =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-ae }
limits_child-specialist_AE =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-ae }

## Quien es o puede ser menor de 18 años: el deber de avisar va primero, antes de preguntar o de que cuente nada.
## Un solo texto para todas las funciones; donde una función tiene otro deber, las palabras cambian según $role.

-limits-child-may = Si me preocupa cómo está usted, quizá yo tenga que avisar a personas cuyo trabajo es proteger a niñas, niños y jóvenes.
limits-child-immigration =
    { $role ->
        [border] Me ocupo de asuntos de migración. Lo que me cuente se puede usar en esos asuntos.
       *[other] Lo que me cuente puede llegar a personas que se ocupan de asuntos de migración.
    }
limits_child =
    .purpose = Mi trabajo ahora es saber si usted está a salvo, y qué necesita.
    .kept = { limits-kept } Quizá yo tenga que anotar lo que me cuente.
    .told = { -limits-child-may } Intentaré decírselo antes. Puede preguntarme quiénes son.
    .immigration = { limits-child-immigration } Puede preguntarme a mí, o a un abogado o una abogada, qué significa eso.
    .choice = No hace falta que me cuente nada. Tampoco hace falta que hable de cosas que hizo usted.
    .leave = Puede descansar o terminar cuando quiera. Dígame si necesita agua o comida.

-limits-child-refer-gb = Si alguien le utiliza, también tengo que avisar al Home Office (Ministerio del Interior británico).
limits-child-referral-gb =
    { $standing ->
        [listed-authority] { -limits-child-refer-gb }
        [first-responder] { -limits-child-refer-gb }
       *[other] Si alguien le utiliza, quizá también se avise al Home Office (Ministerio del Interior británico).
    }
limits_child_GB =
    .told = Si me preocupa cómo está usted, tengo que avisar a los servicios de protección de la infancia. Protegen a niñas, niños y jóvenes. { limits-child-referral-gb } Puede preguntarme quiénes son.
    .immigration = { limits-child-immigration } El Home Office también se ocupa de esos asuntos. Puede preguntarme a mí, o a un abogado o una abogada, qué significa eso.
limits_child_GB-SCT =
    .told = Si me preocupa cómo está usted, tengo que avisar a personas de trabajo social. Protegen a niñas, niños y jóvenes. { limits-child-referral-gb } Puede preguntarme quiénes son.

limits-child-may-tell =
    { $role ->
        [police] Si me preocupa cómo está, quizá yo deba avisar a quienes protegen a menores de edad, o avisar a más policías.
       *[other] Si me preocupa cómo está, quizá yo deba avisar a quienes protegen a menores de edad, o avisar a la policía.
    }
limits-child-office-us =
    { $standing ->
        [listed-authority] Si usted viene de otro país y alguien le utiliza, quizá yo deba avisar a una oficina nacional de infancia.
       *[other] Si usted viene de otro país y alguien le utiliza, quizá yo pida ayuda a una oficina nacional de infancia.
    }
limits_child_US =
    .told = { limits-child-may-tell } { limits-child-office-us } Puede preguntarme a quién.
-limits-child-must = Si me preocupa cómo está, tengo que avisar a quienes protegen a menores de edad, o avisar a la policía.
limits-child-law-us-ca =
    { $role ->
        [police] Si me preocupa cómo está, tengo que avisar a quienes protegen a menores de edad, o avisar a más policías.
        [social-worker] { -limits-child-must }
        [health] { -limits-child-must }
        [child-specialist] { -limits-child-must }
       *[other] { limits-child-may-tell }
    }
limits_child_US-CA =
    .told = { limits-child-law-us-ca } { limits-child-office-us } Puede preguntarme a quién.
limits_child_CA =
    .told = { -limits-child-may } Intentaré decírselo antes. Puede preguntarme quiénes son.
limits_child_AU =
    .told = { limits-child-may-tell } Intentaré decírselo antes. Puede preguntarme quiénes son.
limits_child_IE =
    .told = Si me preocupa cómo está usted, tengo que avisar a Tusla, una oficina para la infancia y las familias. Intentaré decírselo antes. Puede preguntarme qué significa eso.
limits_child_GR =
    .told = { -limits-child-may } Si creo que alguien le utiliza, tengo que avisar a EKKA, una oficina nacional. Puede preguntarme quiénes son.
-limits-child-nl = Si creo que alguien le utiliza, tengo que avisar a CoMensha. Allí llevan una lista de casos así.
limits-child-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-child-nl }
       *[other] { "" }
    }
limits-child-notify-nl =
    { $role ->
        [police] { -limits-child-nl }
        [labour-inspector] { -limits-child-nl }
        [border] { limits-child-by-law-nl }
       *[other] { "" }
    }
limits_child_NL =
    .told = { -limits-child-may } Puede preguntarme quiénes son. { limits-child-notify-nl }
limits-child-notify-za =
    { $role ->
        [police] { -limits-notify-za-police }
       *[other] { -limits-notify-za }
    }
limits_child_ZA =
    .told = { -limits-child-may } { limits-child-notify-za } Puede preguntarme quiénes son.
limits_child_AE =
    .told = { -limits-child-may } { -limits-notify-ae } Puede preguntarme quiénes son.
