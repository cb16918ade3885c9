# Draft translated by machine; not yet reviewed by anyone.

### Ítems: preguntas a la persona, y señales para el personal. Frases habladas y cortas, una idea cada una.
### .why dice en una frase, a la persona, por qué se pregunta. .sign nombra el indicador en la hoja y en listas para
### marcar: una afirmación corta de 60 caracteres como máximo, sin punto final.

## Preguntas a una persona adulta. Cualquiera puede responder sí o no, con trabajo o sin él.

item_danger-now = ¿Hay alguien en peligro hoy, usted o alguien cercano a usted?
    .why = Si alguien está en peligro, primero buscamos ayuda.
    .sign = Alguien podría estar en peligro hoy
item_doctor-today = ¿Necesita ver hoy a un doctor o una doctora?
    .why = Si necesita atención, eso va primero.
    .sign = La persona quiere atención médica hoy
item_child-not-safe = ¿Hay alguna niña, niño o adolescente que quizá no esté a salvo?
    .why = Quien tiene menos de 18 años y no está a salvo necesita ayuda. Quizá yo tenga que avisar a otras personas.
    .sign = Una persona menor de edad podría no estar a salvo
item_others-chose-home = ¿Decidió otra persona dónde vive usted, sin preguntarle?
    .why = Me ayuda saber qué puede decidir usted.
    .sign = Alguien más decidió dónde vive la persona
item_not-as-promised = ¿La vida aquí es distinta de lo que alguien le prometió?
    .why = A algunas personas les prometen una cosa y encuentran otra.
    .sign = La vida o el trabajo no es lo que se prometió
item_free-to-go-out = ¿Puede salir por su cuenta cuando quiere?
    .why = Me ayuda saber cuánta libertad tiene en el día a día.
    .sign = La persona no puede salir con libertad
item_papers-held = ¿Hay alguien que tiene sus papeles y no se los da?
    .why = Algunas personas no pueden usar sus propios papeles.
    .sign = Alguien más tiene los papeles de la persona
item_kept-from-leaving = ¿Hay alguien que no le dejaría irse de su lado?
    .why = Me ayuda saber con cuánta libertad puede elegir.
    .sign = Alguien no dejaría que la persona se fuera
item_threatened = ¿Alguien le ha hecho amenazas, a usted o a sus seres queridos?
    .why = Con amenazas es difícil elegir con libertad.
    .sign = Hubo amenazas
item_money-kept = ¿Alguien se queda con dinero que debería ser de usted?
    .why = Algunas personas trabajan y no reciben su dinero.
    .sign = Alguien se queda con el dinero de la persona
item_work-off-debt = ¿Tiene que trabajar para alguien porque usted le debe dinero?
    .why = Algunas personas trabajan por una deuda que no se hace más pequeña.
    .sign = La persona tiene que trabajar para pagar una deuda
item_made-to-do-things = ¿Alguien le ha obligado a hacer cosas que usted no quería?
    .why = No hace falta que me diga qué. Me ayuda a ver qué le puede servir.
    .sign = Alguien obligó a la persona a hacer cosas

## Preguntas a quien trabaja en una casa. Cualquiera puede responder, con pago o sin él.

item_enough-rest = ¿Tiene tiempo suficiente para descansar y dormir?
    .why = Me ayuda saber cómo son sus días.
    .sign = La persona no descansa lo suficiente
item_enough-to-eat = ¿Tiene suficiente para comer?
    .why = Me gustaría saber qué necesita.
    .sign = La persona no tiene suficiente para comer
item_own-place-to-sleep = ¿Tiene un lugar para dormir que sea solo de usted?
    .why = Me ayuda saber cómo vive.
    .sign = La persona no tiene un lugar propio para dormir
item_free-to-call = ¿Puede llamar a su familia o amistades cuando quiere?
    .why = Me ayuda saber con quién puede hablar.
    .sign = No puede llamar con libertad a su familia o amistades

## Preguntas a quien es paciente.

item_kept-from-care = ¿Alguien le ha impedido ver a un doctor, a una doctora o a alguien de enfermería?
    .why = Me ayuda saber qué impide que reciba atención.
    .sign = Alguien impidió que la persona recibiera atención médica
item_care-decided-by-other = ¿Hay alguien que decide por usted sobre su tratamiento?
    .why = Me gustaría saber qué decide usted.
    .sign = Alguien más decide sobre el tratamiento de la persona

## Preguntas a una persona adulta joven sin hogar. Ninguna es sobre sexo ni sobre lo que hizo la persona.

item_something-for-a-bed = ¿Hay alguien que quiere algo de usted a cambio de cama o comida?
    .why = No hace falta que me diga qué. Me ayuda a ver qué le puede servir.
    .sign = Alguien quiere algo a cambio de cama o comida
item_afraid-to-leave-work = ¿Alguna vez tuvo miedo de dejar un trabajo por amenazas?
    .why = Hay quien no puede dejar un trabajo con libertad.
    .sign = Tuvo miedo de dejar un trabajo por amenazas

## Preguntas a una persona menor de edad, hechas por alguien con formación para ello. Palabras sencillas y amables, no
## infantiles. De "usted", como todo lo demás que se dice en la misma conversación.

item_child-food = ¿Tiene suficiente para comer?
    .why = Me gustaría saber qué necesita.
    .sign = La persona menor de edad no tiene suficiente para comer
item_child-safe-sleep = ¿Se siente a salvo en el lugar donde duerme?
    .why = Toda niña, niño o joven debería dormir en un lugar seguro.
    .sign = La persona menor de edad no se siente a salvo donde duerme
item_child-danger = ¿Tiene miedo de que alguien le haga daño hoy?
    .why = Si tiene miedo, primero buscamos ayuda.
    .sign = La persona menor de edad teme que le hagan daño hoy
item_child-made-to-work = ¿Alguien hace que usted trabaje, o que le lleve dinero?
    .why = No hace falta que me diga qué hace usted.
    .sign = Alguien la hace trabajar o llevar dinero
item_child-made-to-do-things = ¿Alguien hace que usted haga cosas que siente que están mal?
    .why = No hace falta que me diga cuáles son.
    .sign = Alguien hace que haga cosas que siente que están mal
item_child-trusted-adult = ¿Hay alguna persona adulta en quien usted confíe?
    .why = Me ayuda saber quién le trata bien.
    .sign = No nombra a ninguna persona adulta en quien confíe

## Señales que ve u oye el personal. No se pregunta a nadie. Ninguna es sobre de dónde viene alguien, cómo se viste o si
## se le cree.

item_someone-stays-close = Alguien trajo aquí a la persona y no la deja a solas.
    .sign = Alguien trajo a la persona y se queda cerca
item_someone-speaks-for-them = Alguien más habló por la persona, o vigiló lo que decía.
    .sign = Alguien más habló por la persona, o la vigiló
item_looks-to-other = La persona mira a alguien más antes de responder.
    .sign = La persona mira a alguien antes de responder
item_papers-with-other = Alguien más lleva los papeles o el teléfono de la persona.
    .sign = Alguien más lleva los papeles o el teléfono de la persona
item_afraid-of-someone = La persona parece tener miedo de alguien que está cerca.
    .sign = La persona parece tener miedo de alguien que está cerca
item_guarded = Alguien vigila a la persona, o la encierra.
    .sign = Alguien vigila a la persona, o la encierra
item_threatened-in-sight = Usted vio u oyó a alguien amenazar a la persona.
    .sign = Se vio a alguien amenazar a la persona
item_sleeps-at-work = La persona duerme en el lugar donde trabaja.
    .sign = La persona duerme donde trabaja
item_exhausted = La persona parece agotada por el trabajo.
    .sign = La persona parece agotada por el trabajo
item_unsafe-work = El trabajo es peligroso, y nada protege a la persona.
    .sign = Trabajo peligroso sin protección
item_money-with-other = Alguien más toma o lleva el dinero de la persona.
    .sign = Alguien más toma o lleva el dinero de la persona
item_depends-on-one = La persona depende de una sola persona para la comida, el transporte o la cama.
    .sign = Depende de una sola persona para lo que necesita a diario
item_bad-lodging = El lugar donde duerme está abarrotado, sucio o no es seguro.
    .sign = Un lugar para dormir abarrotado, sucio o inseguro
item_moved-around = Otras personas llevan a la persona de un lugar a otro.
    .sign = Otras personas llevan a la persona de un lugar a otro
item_cannot-call-others = La persona no tiene cómo llamar a su familia o a sus amistades.
    .sign = La persona no puede llamar a su familia o sus amistades
item_place-unknown = La persona no sabe la dirección del lugar donde se queda.
    .sign = La persona no sabe la dirección donde se queda
item_untreated-injury = La persona tiene una lesión que nadie ha atendido.
    .sign = Una lesión que nadie ha atendido
item_afraid-to-go-back = La persona parece tener miedo de volver.
    .sign = La persona parece tener miedo de volver
item_spoke-of-self-harm = La persona habló de hacerse daño, o de no querer vivir.
    .sign = La persona habló de hacerse daño
item_child-unsafe-nearby = Aquí, una persona menor de edad podría no estar a salvo.
    .sign = Aquí, una persona menor de edad podría no estar a salvo
item_clinician-worried = Antes de preguntar nada: esta persona le preocupa a usted.
    .sign = La persona preocupa a quien la atiende
item_officer-worried = Esta persona le preocupa a usted por otro motivo.
    .sign = Preocupación profesional por otro motivo
item_no-known-carer = Nadie puede decir quién cuida a la persona menor de edad.
    .sign = Nadie puede decir quién cuida a la persona menor de edad
item_child-at-work = Se vio a la persona menor de edad trabajar, mendigar o vender.
    .sign = Se vio a la persona menor trabajar, mendigar o vender
