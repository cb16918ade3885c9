# Draft translated by machine; not yet reviewed by anyone.

### Lo que se ofrece, una cosa cada vez, con palabras para la persona: qué es, y quién sabría qué (.told).
### No se promete nada. La persona responde sí, no o más adelante.
### Un texto para una zona se llama offer_<pathway>_<AREA>, y contiene solo lo que allí cambia.
### Los pronombres "le" valen para una mujer y para un hombre.

-offer-ask-first = Antes de decir quién es usted, puede preguntarles qué anotan y a quién pueden avisar.

offer_health =
    { $role ->
        [health] ¿Le gustaría que aquí un doctor, una doctora o alguien de enfermería viera cómo está su salud?
       *[other] ¿Le gustaría ver a un doctor, una doctora o alguien de enfermería?
    }
    .told = Le preguntarán por su salud. Usted elige qué contarles.
offer_health_US =
    .told = Le preguntarán por su salud. Quizá tengan que avisar a la policía de algunas lesiones, como una herida de bala.
offer_health_US-CA =
    .told = Le preguntarán por su salud. Si alguien le causó una lesión, tienen que avisar a la policía.
offer_health_CA =
    .told = Le preguntarán por su salud. Quizá tengan que avisar a la policía de una herida de bala.

offer_helpline =
    { $role ->
        [helpline] ¿Le gustaría hablar con otra línea de ayuda? Allí escuchan y le dicen qué ayuda hay.
       *[other] ¿Le gustaría hablar con una línea de ayuda? Allí escuchan y le dicen qué ayuda hay.
    }
    .told = { -offer-ask-first }
offer_helpline_GB =
    .told = No hace falta que dé su nombre. Si peligra una vida o alguien menor de edad, quizá avisen a la policía o a protección infantil.
offer_helpline_US =
    .told = No hace falta que dé su nombre. Quizá comuniquen a la policía lo que oigan.
offer_helpline_IE =
    .told = En una de estas líneas responde la policía. Pregúnteme en cuál. { -offer-ask-first }
offer_helpline_ES =
    .told = Aquí, en esta línea responde la policía. { -offer-ask-first }
offer_helpline_AT =
    .told = Aquí, en esta línea responde la policía. { -offer-ask-first }
offer_helpline_TR =
    .told = Aquí, esta línea es de la oficina de migración. { -offer-ask-first }
offer_helpline_VN =
    .told = Graban la llamada. Comunican a la policía y a la guardia de frontera lo que oyen.
offer_helpline_AR =
    .told = No hace falta que dé su nombre. Comunican a la policía o a la fiscalía lo que oyen.
offer_helpline_MX =
    .told = No hace falta que dé su nombre. Comunican a la policía o a la fiscalía lo que oyen.
offer_helpline_IN =
    .told = Quizá comuniquen a la policía lo que oigan. { -offer-ask-first }

offer_shelter =
    { $role ->
        [shelter] ¿Le gustaría que yo pidiera un lugar donde quedarse, aquí o en otro sitio?
       *[other] ¿Le gustaría que yo pidiera un lugar donde quedarse?
    }
    .told = Quizá no haya ninguno. Quienes ofrecen un lugar necesitan saber qué necesita usted para estar a salvo, no toda su historia.

offer_formal-referral = ¿Le gustaría que yo pidiera apoyo oficial para personas a las que han utilizado u obligado?
    .told = Una oficina o un centro recibiría su nombre y lo que usted me contó. Quizá allí avisen a otras personas. Antes puede consultar a un abogado o una abogada.
-offer-home-office = El Home Office (Ministerio del Interior británico) recibiría su nombre y lo que usted me contó. El Home Office también se ocupa de asuntos de migración. Antes puede consultar a un abogado o una abogada.
offer_formal-referral_GB =
    .told = { -offer-home-office }
offer-without-a-name =
    { $standing ->
        [listed-authority] Si dice que no, de todos modos tengo que avisar al Home Office, pero sin decir su nombre.
       *[other] { "" }
    }
offer_formal-referral_GB-ENG =
    .told = { -offer-home-office } { offer-without-a-name }
offer_formal-referral_GB-WLS =
    .told = { -offer-home-office } { offer-without-a-name }
offer-even-so-us =
    { $standing ->
        [listed-authority] Quizá yo tenga que avisar a esa oficina aunque usted diga que no.
       *[other] { "" }
    }
offer_formal-referral_US =
    .told = Una oficina recibiría su nombre y lo que usted me contó. Para quien tiene menos de 18 años y viene de otro país, es el departamento nacional de salud. { offer-even-so-us }
offer_formal-referral_ES =
    .told = La policía recibiría su nombre y lo que usted me contó. Antes puede consultar a un abogado o una abogada.
-offer-even-so-nl = Tengo que comunicar algo a CoMensha aunque usted diga que no.
offer-even-so-border-nl =
    { $standing ->
        [listed-authority] { -offer-even-so-nl }
       *[other] { "" }
    }
offer-even-so-by-role-nl =
    { $role ->
        [police] { -offer-even-so-nl }
        [labour-inspector] { -offer-even-so-nl }
        [border] { offer-even-so-border-nl }
       *[other] { "" }
    }
offer_formal-referral_NL =
    .told = CoMensha recibiría su nombre y lo que usted me contó. Allí llevan una lista de casos así. { offer-even-so-by-role-nl }

offer_legal-aid = ¿Le gustaría hablar con un abogado o una abogada, sobre trabajo, papeles o cualquier otra cosa?
    .told = Esa persona trabaja para usted. Pregúntele qué tiene que compartir con otras personas.

offer_labour-inspectorate =
    { $role ->
        [labour-inspector] ¿Le gustaría que mi oficina revisara su pago o las condiciones del trabajo?
       *[other] ¿Le gustaría ayuda con el pago o con las condiciones del trabajo?
    }
    .told =
        { $role ->
            [labour-inspector] Quizá visitemos el lugar de trabajo. Quien le emplea quizá adivine quién habló.
           *[other] Quizá alguien de inspección visite el lugar de trabajo. Quien le emplea quizá adivine quién habló. Antes puede preguntarles qué tienen que compartir con otras personas.
        }

offer_immigration-advice = ¿Le gustaría recibir asesoría sobre sus papeles o sobre su derecho a quedarse?
    .told = Pregunte primero a quien da la asesoría para quién trabaja, y qué tiene que compartir con otras personas.

offer_domestic-violence = ¿Le gustaría hablar con personas que ayudan cuando la pareja o la familia hace daño a alguien?
    .told = { -offer-ask-first }
offer_domestic-violence_RS =
    .told = Aquí, en esta línea responde el ministerio de la policía. { -offer-ask-first }

offer_mental-health = ¿Le gustaría hablar con alguien sobre cómo se siente, o sobre cómo duerme?
    .told = Le preguntarán cómo está. Usted elige qué contarles.
