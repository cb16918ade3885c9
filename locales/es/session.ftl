# Draft translated by machine; not yet reviewed by anyone.

### Lo que lee y oye cada quien en una sesión, en el orden de la sesión.
### Frases cortas, una idea cada una. Con calma, sencillez y calidez. Nunca culpar, apurar, prometer ni etiquetar.
### "La persona" y los pronombres "le" valen para cualquier sexo; "menor de edad" incluye a adolescentes.
###
### Glosario: (inglés = español; la misma palabra en todos los archivos, por favor)
### you = usted, a cualquier edad: las mismas líneas (respuestas, pausa, despedida) las oyen personas adultas y menores de edad,
###   y mezclar "tú" y "usted" en una conversación confunde. En buena parte de América se habla así también a jóvenes.
### the person = la persona; nada que diga el sexo: "le", "quien…", "a solas", "a salvo"; si no hay otra manera, las dos formas
### I (may) = quizá yo…; siempre con "yo" en "tenga, hable, guarde": sin él, la persona puede oír "usted"
### may = quizá (dicho a la persona no "puede que", que empieza como "puede usted"); can = puede; must, have to = tengo que, debo
### you need not, you don't have to = no hace falta que… (no "no tiene que", que también se oye como prohibición)
### safe = a salvo (una persona); seguro (un lugar, una manera); nunca "estar seguro", que es también "tener certeza"
### danger, at risk = (en) peligro, correr peligro; en la hoja, child at risk = en riesgo
### to use someone = utilizar a alguien ("explotar" solo en los textos del personal)
### to force = obligar; to make someone do = hacer que alguien haga
### threat = amenaza, hacer amenazas; pressure = presión; debt, to owe = deuda, deber dinero
### papers = papeles; identity documents = documentos de identidad (solo en listas para marcar)
### child (a quien oye) = niñas, niños y jóvenes; niña, niño o adolescente; (en deberes, señales y hoja) = menor de edad
### children's services = servicios de protección de la infancia; child protection = protección infantil; social work = trabajo social
### to tell (an office) = avisar; to pass on = compartir con otras personas; to report = comunicar (en los deberes, informar)
### to write down, notes = anotar, notas; to keep (data) = guardar; page, sheet = hoja; page to print = página
### nurse or doctor = un doctor, una doctora o alguien de enfermería; care = atención; injury = lesión; gunshot wound = herida de bala
### lawyer = un abogado o una abogada; adviser, advice = quien da la asesoría, asesoría
### immigration = (asuntos de) migración; immigration officers = agentes de migración; border guard = guardia de frontera
### Home Office = Home Office, y la primera vez en cada texto "(Ministerio del Interior británico)"; en los límites para
###   personas adultas, en la línea sobre migración
### employer = quien le emplea (dicho a la persona), la empresa (en los papeles); workplace = lugar de trabajo; inspection = inspección
### helpline = línea de ayuda; shelter = albergue; a place to stay = un lugar donde quedarse
### interpreter = intérprete, quien interpreta; talk = conversación; limits = límites
### to skip = saltarse una pregunta; to leave out = dejar fuera; break = pausa; to stop = parar, terminar; to go on = seguir
### screening = primera detección; sign = señal; indicator = indicador; level of concern = nivel de preocupación; tool = herramienta
### duty desk = servicio de guardia; child desk = servicio para la infancia; to hand over = dar el relevo; agency = institución

## 1. ¿A solas? Estas palabras las puede leer cualquiera que mire por encima del hombro.
## No deben revelar nada: ni tema, ni servicio, ni palabra de peligro.

ui-alone = ¿Es este un buen lugar para hablar?
ui-alone-yes = Sí, estamos a solas
ui-alone-can-part = Podemos apartarnos sin llamar la atención
ui-alone-no = No, hay alguien más
ui-alone-looking = Solo estoy mirando
ui-alone-myself = Ahora estoy a solas

ui-apart = Vayan a un lugar tranquilo, con naturalidad.
ui-apart-how = El motivo puede ser un papel que firmar o una revisión de rutina. Si causa tensión, déjelo.
ui-apart-alone-now = Ahora estamos a solas
ui-apart-no = No funcionó

ui-without = Se puede hacer algo bueno sin conversar.
ui-without-calm = Muestre amabilidad y calma. Siga con su trabajo habitual.
ui-without-needs = Ofrezca agua, un asiento o un breve descanso.
ui-without-time = Tómese su tiempo. No hace falta decir nada ahora.
ui-without-tell = Más tarde, coméntelo con alguien de su equipo.
ui-without-again = Ahora estamos en un lugar mejor
ui-without-end = Terminar aquí

## 2. Una lista antes de todo lo demás. Solo para el personal.

ui-check = Antes de empezar: ¿se da alguno de estos casos?
ui-check-anew = Esto empieza de nuevo. Lo que se dijo antes está olvidado. Quedan las señales que usted vio y cualquier aviso de peligro.
ui-check-seat = Ofrezca a la persona un asiento desde donde vea la puerta.
ui-check-choice = Deje que elija: ¿prefiere hablar con una mujer o con un hombre?
ui-check-life = La vida de alguien está en peligro ahora
ui-check-injury = Alguien tiene una lesión o una enfermedad y necesita atención ahora
ui-check-child = Una persona menor de edad está en peligro ahora
ui-check-needs = La persona necesita agua, comida, calor, un baño o medicinas
ui-check-asked-before = Alguien ya hizo estas preguntas
ui-check-not-trained = No tengo formación para esta conversación
ui-check-none = Nada de esto

ui-danger = Atienda primero el peligro. Las preguntas pueden esperar.
ui-danger-life = Pida que envíen ayuda. Quédese con la persona si usted no corre peligro.
ui-danger-injury = Llame para pedir ayuda médica. Pregunte antes de tocar.
ui-danger-child = No pierda de vista a la persona menor de edad, y manténgala lejos del peligro.
ui-danger-go-on = Ahora es seguro, y la persona quiere hablar
ui-danger-over = Ahora es seguro: seguir
ui-danger-stop = Ahora no: terminar aquí

ui-needs = Atienda primero estas necesidades.
ui-needs-how = Agua, comida, calor, un baño, medicinas. Con el tiempo que haga falta.

ui-asked-before = Volver a contarlo puede hacer daño.
ui-asked-before-how = Pregunte a quien ya habló con la persona qué se sabe. Siga solo si la persona quiere.
ui-asked-before-go-on = La persona quiere seguir
ui-asked-before-stop = Terminar aquí, y preguntar a quien ya habló con la persona

ui-not-trained = Hace bien en decirlo.
ui-not-trained-how = No hace falta que pregunte nada. Trate a la persona con amabilidad, atienda sus necesidades y dé el relevo.
ui-not-trained-hand-over = Dar el relevo, y ver adónde acudir

## 3. Palabras e intérpretes. Para el personal.

ui-language = ¿Qué idioma habla mejor la persona?
ui-language-how = Pregúntele. Escriba un nombre como dari, o un código como prs.

ui-language-known = Hasta donde usted sepa. Escriba un nombre como dari, o un código como prs.

ui-channel = ¿Cómo llegarán sus palabras a la persona?
ui-channel-prefer = Pregunte qué prefiere: una mujer o un hombre, aquí o por teléfono, de su lugar de origen o no.
ui-channel-brief = Solo intérpretes profesionales o alguien del equipo con formación.
ui-channel-draft = Este programa tiene un borrador en el idioma de la persona. Aquí nadie lo ha aceptado, así que no se muestra.
ui-channel-officer = Hablo bien su idioma
ui-channel-interpreter-here = Hay aquí intérprete profesional
ui-channel-interpreter-phone = Intérprete profesional por teléfono
ui-channel-screen = La persona lo lee en esta pantalla
ui-channel-companion = Alguien que vino con la persona, un familiar, o alguien que vive o trabaja con ella

ui-interpreter-line = Su línea de intérpretes: { $name }, { $phone }

ui-no-companion = Por favor, no recurra a esta persona para interpretar.
ui-no-companion-why = Puede que conozca a quien hace daño, o que también tenga miedo. Eso pone en riesgo a las dos personas.
ui-no-companion-find = Buscar intérprete profesional
ui-no-companion-none = No hay ahora: terminar aquí

ui-brief = Lea esto primero a quien va a interpretar:
ui-brief-exact = “Por favor, diga exactamente lo que dice cada persona. No quite nada, no añada nada.”
ui-brief-private = “Por favor, no cuente a nadie lo que oiga. ¿Conoce a esta persona o a su familia?”
ui-brief-hard = “Algunas preguntas pueden ser difíciles de oír.”
ui-brief-stop = “Avíseme si necesita una pausa, o si no puede seguir.”

ui-sample-screen = Una frase de prueba, sin importancia. ¿La persona la lee bien y la entiende?
ui-sample = Una frase de prueba, sin importancia. ¿La entiende bien?
ui-sample-words = Hace sol, y el té está caliente.
ui-sample-yes = Sí, bien
    .own = Sí, entiendo esto bien
ui-sample-no = No, o no está claro
    .own = No, o no lo tengo claro
ui-sample-knows = Quien interpreta conoce a la persona: buscar a alguien más
ui-turn-back = Gire la pantalla de nuevo hacia usted.

## 4. La edad, según la ve el personal. Para el personal.

ui-age = ¿Qué edad cree que tiene la persona?
ui-age-how = No pida una fecha. Si duda, actúe como si tuviera menos de 18 años.
ui-age-adult = Claramente 18 años o más
ui-age-child = Menos de 18 años
ui-age-doubt = Dice que tiene 18 o más, y lo dudo
ui-age-unsure = No lo sé con certeza

ui-child = Cuide de la seguridad de la persona. Las preguntas son para alguien con formación para hacerlas.
ui-child-presumed = Usted no sabe su edad con certeza. Actúe como si tuviera menos de 18 años. Si llega a tener certeza, vuelva atrás.
ui-child-safe = ¿Está a salvo ahora? ¿Quién está con la persona? Procure que tenga comida, agua y descanso.
ui-child-with = No la deje a solas con quien vino con ella.
ui-child-listen = Si habla, escuche. Diga: “Gracias por contármelo.”
ui-child-no-questions = No le haga preguntas. Recuerde sus propias palabras.
ui-child-say = Diga esto antes de que le cuente más:
ui-child-said = Dicho
ui-child-now = Ahora ocúpese de esto:
ui-child-done = Hecho: mostrar qué hacer después

## 5. Límites y consentimiento. Los límites están en limits.ftl.

ui-limits = Diga esto con su propia voz y con calma, línea por línea:
ui-limits-screen = Deje que lo lea a su ritmo. Espere a que levante la vista.
ui-limits-ask = ¿Está bien si le hago unas preguntas?
ui-limits-agrees = Acepta
    .own = Sí, me puede preguntar
ui-limits-later = Ahora no
    .own = Ahora no
ui-limits-no = No, o no responde
    .own = No

## 6. Preguntas y señales

ui-invite = ¿Hay algo que quiera contarme primero? No hace falta.
ui-invite-how = Solo escuche. No pregunte nada más. No se anota nada de ello.
ui-tool = ¿Qué conviene ahora?
ui-tool-questions =
    { $title }: { $questions ->
        [one] una pregunta
       *[other] { $questions } preguntas
    }, alrededor de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }
ui-tool-no-questions = { $title }: sin preguntas
ui-tool-added = { $label } (añadida, no forma parte del programa)
ui-tool-other = Otra herramienta
ui-tool-none = Aquí no hay ninguna herramienta adecuada. Puede terminar y ver adónde acudir.

ui-forewarn = Las próximas preguntas son sobre miedo y presión. Puede dejar fuera cualquiera, o todas.
    .child = Las próximas preguntas son sobre cosas que pueden hacer sentir mal. Puede dejar fuera cualquiera, o todas.
ui-forewarn-go-on = Seguir con estas preguntas
    .own = Puede hacerme estas preguntas
ui-forewarn-leave-out = Dejarlas todas fuera
    .own = Prefiero dejarlas todas fuera
# Reglas básicas, dichas a una persona menor de edad antes de la primera pregunta.
ui-rules-unsure = Está bien decir “no sé”.
ui-rules-correct = Si entiendo algo mal, dígamelo.
ui-rules-stop = Puede parar cuando quiera.
ui-observe = Solo para usted, no lo lea en voz alta. ¿Notó esto?

# Tarjetas para una respuesta que no puede esperar: qué es, qué hacer primero (.do), qué decir (.say), qué no hacer (.not).
# Solo se dicen en voz alta las palabras entre “”.
ui-now-danger = Alguien podría estar en peligro. Las preguntas pueden esperar.
    .do = Si una vida puede estar en riesgo, llame primero. Si no, pregunte a la persona cómo lo ve.
    .say = Gracias por contármelo. ¿Qué le daría más seguridad ahora?
    .not = Manténgala lejos de quien le da miedo, y no se enfrente a nadie. No le prometa seguridad. No la mande de vuelta sin un plan.
ui-now-medical = Alguien podría necesitar atención médica. Las preguntas pueden esperar.
    .do = Pida que envíen ayuda médica.
    .say = Me gustaría que un doctor, una doctora o alguien de enfermería viera esto. ¿Le parece bien?
    .not = No toque sin preguntar. No pregunte cómo pasó.
ui-now-self-harm = La persona podría querer hacerse daño. Las preguntas pueden esperar.
    .do = Pida que venga alguien con formación. Hasta entonces, alguien se queda con la persona.
    .say = Gracias por contármelo. Estoy aquí con usted.
    .not = No discuta, y no pregunte los motivos. No deje a la persona a solas.
ui-now-child-at-risk = Una persona menor de edad podría estar en riesgo. Las preguntas pueden esperar.
    .do = Averigüe solo esto: ¿está a salvo ahora la persona menor de edad, y quién está con ella? Su deber de informar puede empezar ahora.
    .say = Gracias por contármelo. Quizá yo tenga que avisar a personas que protegen a niñas, niños y jóvenes.
    .not = No haga preguntas a la persona menor de edad. No prometa guardar silencio.
ui-now-go-on = Ya está atendido, y la persona quiere seguir
    .own = Quiero seguir
ui-now-stop = Dejar las preguntas, y ver qué puede ayudar
    .own = Quiero dejar las preguntas
ui-now-note-on = Ya está atendido: seguir con las notas
ui-now-note-end = Terminar aquí las notas

ui-enough = Ya se ha dicho lo suficiente.
ui-enough-how = Más preguntas no cambiarían lo que viene después.
ui-enough-end = Terminar aquí las preguntas
ui-enough-go-on = La persona quiere seguir

## 6a. Quien usa el programa está a solas, y anota señales o lo que se contó en una conversación. Nadie oye una palabra.

ui-note = ¿Qué quiere anotar?
ui-note-how = Solo casillas, sin nombres. Puede dejar fuera lo que quiera.
ui-note-signs = Señales que vi
ui-note-told = Lo que la persona me contó en una conversación
ui-note-nothing = Nada: mostrar adónde acudir

ui-attest = ¿Dijo usted los límites antes de la conversación, y la persona aceptó hablar?
ui-attest-how = Los límites: qué se anota, quién sabrá qué, y que la persona puede parar.
ui-attest-yes = Sí, las dos cosas
ui-attest-no = No, o no lo sé con certeza

ui-not-attested = Entonces aquí no se anota lo que se contó.
ui-not-attested-why = La persona no podía saber quién se enteraría. Usted puede anotar señales que vio, y ofrecer una conversación en otro momento.

ui-notes-signs = Marque lo que usted vio.
ui-notes-told = Marque lo que la persona le contó.
ui-notes-open = Lo que no marque queda abierto. No cuenta ni como sí ni como no.
ui-notes-none = Nada de esto, o no se sabe
ui-notes-not-known = No se sabe
ui-rest = ¿Y lo que no marcó en esa página?
ui-rest-how = Solo cuenta lo que dijo la persona, no lo que usted piensa.
ui-rest-open = No se habló de ello, o no lo sé
ui-rest-calm = Dijo que nada de eso es así
ui-rest-declined = Prefirió no decirlo

ui-noted = Antes de leer la hoja:
ui-noted-offer = Cuando sea seguro, ofrezca ayuda a la persona. La persona elige.
ui-noted-again = No vuelva a preguntar lo que la persona ya contó.
ui-noted-you = Tómese también un momento para usted.
ui-noted-done = Mostrar la hoja

ui-signs = Cuando esté a solas: ¿quiere anotar señales que vio?
ui-signs-how = Es solo para su hoja. No da ningún nivel.
ui-signs-note = Estoy a solas: anotar señales
ui-signs-skip = No: mostrar la hoja

## 7. Las ofertas están en offers.ftl. Después, una pregunta sobre la seguridad, según la propia persona.

ui-safety = Cuando piensa en lo que viene hoy después de esto: ¿se siente a salvo o no?

## 8. Palabras de cierre, dichas a la persona en todos los caminos.

ui-closing = Gracias por su tiempo. Cada decisión que tomó aquí fue suya.
ui-closing-next = Ahora voy a buscar lo que se ajuste a lo que usted quiere.
ui-closing-later = Si quiere hablar en otro momento, está bien.
ui-closing-back = ¿Hay algo que haría más seguro irse de aquí?
ui-closing-contact = Si está bien que alguien se ponga en contacto con usted: ¿hay una manera segura? No hace falta que me la diga.
ui-closing-number = Puedo darle un número para que lo guarde, si es seguro para usted.
ui-closing-thanks = Gracias por su tiempo.
ui-closing-hand-over = Voy a buscar a alguien que pueda hablar bien con usted.
ui-closing-child-next = Ahora le voy a decir qué pasa después.
ui-closing-child-need = ¿Hay algo que necesite en este momento?
ui-closing-final = Todas las respuestas ya están olvidadas. Para hablar a pesar de todo, empiece otra vez.
ui-closing-not-kept = Recuerde una manera segura de contactar con la persona. Este programa no guarda nada de eso.
ui-closing-child-stay = Quédese con la persona menor de edad hasta que se haga cargo alguien de confianza.
ui-closing-done = Dicho: mostrar la hoja
    .own = No necesito ningún número
ui-closing-card = Quiere un número para guardar
    .own = Quiero un número para guardar
ui-card-safe = ¿Sería seguro para usted llevar un número?
ui-card-paper = En papel
    .own = Sí, en papel
ui-card-remember = Prefiere recordarlo
    .own = Prefiero recordarlo
ui-card-no = No, o no está claro
    .own = No, o no lo tengo claro
ui-card-look = ¿Qué debería decir encima del número, para que sea seguro para usted?
card_number = Solo el número
card_doctor = Consulta médica
card_school = Escuela
card_shop = Tienda
card_hairdresser = Peluquería
card_taxi = Taxi
ui-card-write = Escríbalo en algo que la persona elija, o deje que lo escriba. No ponga nada más en el papel.
ui-card-say = Díganlo a la vez, despacio, tres veces.
ui-card-number = { $number }
ui-card-call-list = Un teléfono guarda la lista de sus llamadas. Quien tenga el teléfono puede verla.
ui-card-done = Ya lo tiene
ui-card-save = Guardarlo como una página para imprimir

## 9. La hoja, solo para el personal. Sus palabras están en sheet.ftl.

ui-sheet-end = Terminar: este programa lo olvida todo
ui-sheet-save = Guardar esta hoja
ui-save-as = ¿Cómo quiere guardarla?
ui-save-as-text = Como texto
ui-save-as-html = Como una página para imprimir
ui-save-as-markdown = Como Markdown
ui-save-as-json = Como JSON, para otro programa
ui-sheet-saved = Guardado solo para usted: { $path }
ui-sheet-not-saved = No se guardó nada: no se pudo crear un archivo nuevo en { $path }. Todo sigue aquí.
ui-sheet-cut-off = El archivo { $path } está cortado, quizá porque el disco está lleno. Bórrelo usted. Lo que debía contener sigue aquí.

## Pantallas que pueden aparecer en cualquier momento

ui-go-on = Seguir
ui-yes = Sí
ui-no = No
ui-paused = Un momento.
ui-still-private = ¿Sigue siendo este un buen lugar?
ui-still-private-changed = Sí, y ahora interpretará otra persona

ui-distress = Deje descansar las preguntas. Hay tiempo.
ui-distress-water = Ofrezca agua. Guarde cierta distancia y no toque.
ui-distress-where = Diga con calma dónde están usted y la persona. No pida que cierre los ojos.
ui-distress-rest = Ahora no necesita decir nada.
ui-distress-ground = Si quiere, puede sentir el suelo bajo los pies, o mirar algo que tenga cerca.
ui-distress-choice = Podemos seguir, hacer una pausa o parar. Cualquiera de las tres cosas está bien.
ui-distress-go-on = Quiere seguir
    .own = Quiero seguir
ui-distress-pause = Quiere una pausa
    .own = Quiero una pausa
ui-distress-stop = Quiere parar
    .own = Quiero parar

ui-emergency = Si alguien está en peligro ahora, llame primero.
ui-emergency-number = Número de emergencia: { $number }
ui-emergency-unknown = Aquí no consta ningún número de emergencia para este lugar. Pregunte a su servicio de guardia.
ui-duty-desk = Su servicio de guardia: { $name }, { $phone }
ui-added-tool = Esta herramienta se añadió. No forma parte del programa.
ui-added-tools-left-out = No se usan las herramientas de carpetas. Para usarlas, empiece con --added-tools.
ui-child-desk = Su servicio para la infancia: { $name }, { $phone }

## Respuestas, las mismas en cada pregunta

answer_yes = Sí
answer_no = No
answer_unknown = No sabe
    .own = No lo sé
answer_declined = Prefiere no decirlo
    .own = Prefiero no decirlo
answer_not-seen = No se pudo saber
answer_none-of-these = Nada de esto

## Qué hacer ahora, lo primero en la hoja. Para el personal.

sheet-now-danger = Alguien podría estar en peligro. Pida ayuda antes que nada.
sheet-now-medical = Alguien podría necesitar atención médica. Consígala ahora.
sheet-now-self-harm = La persona podría querer hacerse daño. No la deje a solas. Pida ayuda de alguien con formación.
sheet-now-child-at-risk = Una persona menor de edad podría estar en riesgo. Avise ahora a su servicio para la infancia o, si no lo tiene, a su servicio de guardia.
sheet-now-child = La persona tiene o podría tener menos de 18 años. Dé el relevo a su servicio para la infancia o, si no lo tiene, a su servicio de guardia. No le haga preguntas.
sheet-now-child-yours = La persona tiene o podría tener menos de 18 años. Procure que nadie le pregunte lo mismo otra vez.
sheet-now-danger-over = Antes hubo peligro. Usted dijo después que ya estaba atendido. Compruebe que lo sigue estando.
sheet-now-medical-over = Antes alguien necesitaba atención. Compruebe que la recibió.
sheet-now-needs = Procure agua, comida, calor y medicinas.
sheet-now-not-safe = La persona no se siente a salvo. Pregunte qué ayudaría antes de que se vaya.
sheet-now-wishes = Empiece por lo que la persona quiere.
sheet-now-refused = La persona eligió no hablar. Es su derecho, y un buen final.
sheet-now-stopped = Se puso fin a la conversación. No insista, y ofrezca ayuda sin preguntas.
sheet-now-offer = Cuando sea seguro, ofrezca ayuda a la persona. La persona elige lo que quiere.
sheet-now-broken-off = La conversación se cortó. Cuando sea seguro, ofrezca ayuda a la persona, sin volver a preguntar.
sheet-now-hand-over = Dé el relevo a su servicio de guardia. Busque intérprete profesional si hace falta.

## Qué no se hizo. Para el personal.

sheet-not-done-refused = No se hizo ninguna pregunta.
sheet-not-done-stopped = Las preguntas se terminaron, así que no se da ningún nivel de preocupación.
sheet-not-done-handed-over = No se hizo ninguna pregunta. Alguien más hablará con la persona.
sheet-not-done-interrupted = Algunas preguntas se dejaron fuera, porque la ayuda era lo primero.
sheet-not-done-part-left-out = La persona dejó fuera una parte de las preguntas. Es su derecho. No cuenta ni como sí ni como no.
sheet-not-done-informed = Esto fue una oferta de ayuda. No se hizo ninguna pregunta, así que no se indica nada.
sheet-not-done-noted = Ahora no se preguntó a nadie.
sheet-not-done-observed = No se preguntó a nadie. Las señales solas no pueden mostrar más que algunos indicadores.
sheet-not-done-looked-up = No se preguntó a nadie ni se anotó nada, así que no se indica nada.
sheet-not-done-broken-off = La conversación se cortó, y lo que se dijo está olvidado, así que no se indica nada.
sheet-not-done-review = Las palabras que leyó la persona son un borrador. Alguien de su institución las aceptó; nadie las revisó para este programa.
sheet-not-done-report = Este programa no ha comunicado nada ni ha llamado a nadie.

sheet-not-done-directory = No se pudo leer el directorio de este lugar: aquí faltan servicios y deberes. Pregunte a su servicio de guardia.
