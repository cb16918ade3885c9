# Draft translated by machine; not yet reviewed by anyone.

### La hoja: lo que sale de la sala. La lee el personal, quizá semanas después, quizá otra persona del equipo.
### Es una indicación de una primera detección. Nunca un veredicto, una probabilidad o una etiqueta, y ninguna promesa de
### lo que hará un servicio.
### Líneas cortas bajo encabezados, para poder leerlas en voz alta. Lo que la persona quiere va antes que todo resultado.

sheet-title = Para usted como profesional. Manténgala fuera de la vista.

## Cómo terminó la conversación. Una frase. Parar y negarse son buenos finales.

ending_completed = Se hicieron todas las preguntas.
ending_part-left-out = Se hicieron las preguntas, salvo una parte que la persona dejó fuera.
ending_enough = La conversación terminó antes, porque ya se había dicho lo suficiente.
ending_interrupted_danger = Las preguntas se detuvieron, porque alguien podría estar en peligro.
ending_interrupted_medical = Las preguntas se detuvieron, porque alguien podría necesitar atención médica.
ending_interrupted_self-harm = Las preguntas se detuvieron, porque la persona podría hacerse daño.
ending_interrupted_child-at-risk = Las preguntas se detuvieron, porque una persona menor de edad podría estar en riesgo.
ending_stopped = Se puso fin a la conversación.
ending_refused = La persona dijo que no, o que ahora no.
ending_informed = Se dio información y se ofreció ayuda. No se preguntó nada.
ending_handed-over = Alguien más hablará con la persona.
ending_noted = Lo que se contó en una conversación se anotó después. Quien lo anotó dice que se dijeron los límites y que la persona aceptó hablar.
ending_observed = Se anotaron señales. No se preguntó a nadie.
ending_looked-up = No se anotó nada. Esta hoja muestra adónde acudir.
ending_broken-off = Una conversación empezó y se cortó. Esta hoja muestra adónde acudir.

## Encabezados. Cada uno solo en su línea.

sheet-head-now = Qué hacer ahora
sheet-head-wishes = Qué quiere la persona
sheet-head-duties = Qué le pide la ley a usted
sheet-head-contacts = Adónde acudir
sheet-head-indication = Qué indica esta primera detección
sheet-head-signs = Señales que usted vio
sheet-head-tool = La herramienta
sheet-head-not-done = Qué no se hizo
sheet-head-support = Para usted

## Qué quiere la persona, según lo que eligió.

sheet-wish = { $offer }: { $wish }
sheet-safety = Si se siente a salvo con lo que viene, según la propia persona: { $view }

# También son las opciones en la pantalla, todas con el mismo peso.
wish_yes = Sí
wish_no = No
wish_later = Quizá más adelante
wish_declined = Prefiere no decirlo
    .own = Prefiero no decirlo
wish_not-asked = No se preguntó

# Sirven para la hoja (la persona) y para la pantalla (usted), y para cualquier sexo.
safety_safe = Se siente a salvo
safety_not-safe = No se siente a salvo
safety_not-sure = No lo tiene claro
safety_declined = Prefiere no decirlo
    .own = Prefiero no decirlo

## Deberes

sheet-within = En un plazo de { $span }.
sheet-at-least = Durante { $span } como mínimo.
sheet-at-once = De inmediato.
sheet-duty-to = A quién: { $name }
sheet-source-year = Fuente: { $publishers }. Año más reciente que consta: { $year }.
sheet-source-undated = Fuente: { $publishers }, sin fecha.
sheet-no-legal-advice = Esto no es asesoramiento jurídico, y puede haber otras leyes. Su servicio de guardia decide con usted.

sheet-span-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
sheet-span-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
sheet-span-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
sheet-span-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
sheet-span-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
sheet-span-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
sheet-span-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }

## Adónde acudir

sheet-contact-emergency = Número de emergencia
sheet-contact-duty-desk = Su servicio de guardia: { $name }
sheet-contact-child-desk = Su servicio para la infancia: { $name }
sheet-contact-service = { $name } ({ $pathway })
sheet-contact-gap = Sin contacto para: { $pathway }
sheet-contact-nobody-apart = Aparte de las autoridades: nadie conocido

sheet-way_phone = Llame al { $to }
sheet-way_short-code = Llame al { $to }
sheet-way_sms = Envíe un mensaje de texto al { $to }
sheet-way_chat = Chat en { $to }
sheet-way_web = En línea en { $to }
# Para quienes no oyen o no hablan.
sheet-way_text = Servicio de retransmisión por texto: { $to }

## Qué indica esta primera detección, y con qué certeza

sheet-interval = Según lo respondido: “{ $level }”. Con lo que sigue abierto, como máximo: “{ $could-be }”.
sheet-ticked = Según lo marcado: “{ $level }”. Lo que no se marcó sigue abierto. No cuenta ni como sí ni como no.
sheet-finding = Lo que dice la herramienta: { $finding }
sheet-finding-possible = Posible, según las respuestas que siguen abiertas: { $finding }
sheet-because = En qué se apoya: { $sign }
sheet-also = También se registró: { $sign }
sheet-declined =
    { $count ->
        [one] La persona prefirió no responder a { $count } pregunta. No cuenta ni como sí ni como no.
       *[other] La persona prefirió no responder a { $count } preguntas. No cuentan ni como sí ni como no.
    }
sheet-unknown =
    { $count ->
        [one] La persona no sabía la respuesta a { $count } pregunta. No cuenta ni como sí ni como no.
       *[other] La persona no sabía la respuesta a { $count } preguntas. No cuentan ni como sí ni como no.
    }
sheet-not-asked =
    { $count ->
        [one] No se hizo { $count } pregunta. No cuenta ni como sí ni como no.
       *[other] No se hicieron { $count } preguntas. No cuentan ni como sí ni como no.
    }
sheet-undetermined =
    { $count ->
        [one] { $count } señal sigue abierta: puede estar o no estar.
       *[other] { $count } señales siguen abiertas: pueden estar o no estar.
    }
sheet-our-floor = Este programa subió el nivel por encima del que da la herramienta, porque hay una señal crítica.
sheet-only-an-indication = Esto es una indicación de una primera detección. No prueba nada, y no decide nada sobre la persona.
sheet-no-level = No se da ningún nivel de preocupación. De eso no se deduce nada.

## La herramienta

sheet-tool = { $title } ({ $id }), versión { $version }
sheet-tool-built-in = Incorporada. Suma de verificación: { $digest }
sheet-tool-added = Añadida en este equipo, no incorporada. Suma de verificación: { $digest }
sheet-evidence = Evidencia: { $evidence }
sheet-populations = Probada con: { $populations }
sheet-populations-none = No se conoce ningún grupo de personas con el que se haya probado.
sheet-outside = Esta conversación queda fuera del grupo con el que se probó. No se sabe con qué frecuencia acierta aquí.

## Para quien usa el programa

sheet-support = Una conversación así puede dejarle huella. Puede acudir a { $name }: { $phone }

sheet-words-draft = Nadie ha revisado las palabras de esta hoja. Son un borrador, traducido del inglés.
