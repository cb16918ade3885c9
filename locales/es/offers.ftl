# Draft translated by machine; not yet reviewed by anyone.

### Lo que se ofrece, una cosa cada vez, con palabras para la persona: qué es, y quién sabría qué (.told).
### No se promete nada. La persona responde sí, no o más adelante.
### Los pronombres "le" valen para una mujer y para un hombre.

offer_health = ¿Le gustaría ver a un doctor, una doctora o alguien de enfermería?
    .told = Le preguntarán por su salud. Usted elige qué contarles.
offer_helpline = ¿Le gustaría hablar con una línea de ayuda? Allí escuchan y le dicen qué ayuda hay.
    .told = No hace falta que dé su nombre. Si alguien está en peligro, quizá tengan que avisar a otras personas.
offer_shelter = ¿Le gustaría un lugar donde quedarse, donde no sea fácil que otras personas le encuentren?
    .told = Yo pediría un lugar. Allí necesitan saber qué hace falta para su seguridad, no toda su historia.
offer_formal-referral = ¿Le gustaría que yo pidiera apoyo oficial para personas a las que han utilizado u obligado?
    .told = Una oficina recibiría su nombre y lo que usted me contó. Antes puede consultar a un abogado o una abogada.
offer_legal-aid = ¿Le gustaría hablar con un abogado o una abogada, sobre trabajo, papeles o cualquier otra cosa?
    .told = Esa persona trabaja para usted. Pregúntele qué tiene que compartir con otras personas.
offer_labour-inspectorate = ¿Le gustaría ayuda con el pago o con las condiciones del trabajo?
    .told = Es posible que alguien de inspección visite el lugar de trabajo. Quien le emplea quizá adivine quién habló.
offer_immigration-advice = ¿Le gustaría recibir asesoría sobre sus papeles o sobre su derecho a quedarse?
    .told = Quien da la asesoría trabaja para usted. Pregúntele qué tiene que compartir con otras personas.
offer_domestic-violence = ¿Le gustaría hablar con personas que ayudan cuando la pareja o la familia hace daño a alguien?
    .told = Para hablar con ellas no hace falta que dé su nombre.
offer_mental-health = ¿Le gustaría hablar con alguien sobre cómo se siente, o sobre cómo duerme?
    .told = Le preguntarán cómo está. Usted elige qué contarles.
