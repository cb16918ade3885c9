# Draft translated by machine; not yet reviewed by anyone.

### Ítems: preguntas a la persona, y señales para el personal. Frases habladas y cortas, una idea cada una.
### .why dice en una frase, a la persona, por qué se pregunta. .sign nombra el indicador en la hoja.

item_danger-now = ¿Hay alguien en peligro hoy, usted o alguien cercano a usted?
    .why = Si alguien está en peligro, primero buscamos ayuda.
    .sign = Alguien podría estar en peligro hoy
item_work-as-told = ¿Su trabajo es lo que le dijeron que sería?
    .why = A algunas personas les dicen una cosa y encuentran otra.
    .sign = El trabajo no es lo que se prometió
item_pay-as-told = ¿Recibe el pago que le dijeron que recibiría?
    .why = Algunas personas trabajan y no reciben su pago.
    .sign = El pago no es lo que se prometió
item_own-papers = ¿Es usted quien guarda sus papeles?
    .why = Algunas personas no pueden acceder a sus propios papeles.
    .sign = Alguien más tiene los papeles de la persona
item_work-off-debt = ¿Tiene que trabajar para pagar dinero que debe?
    .why = Algunas personas trabajan por una deuda que no se hace más pequeña.
    .sign = La persona tiene que trabajar para pagar una deuda
item_free-to-go-out = ¿Puede salir por su cuenta cuando quiere?
    .why = Me ayuda saber cuánta libertad tiene en el día a día.
    .sign = La persona no puede salir con libertad
item_free-to-talk-to-family = ¿Puede hablar con libertad con su familia y sus amistades?
    .why = Me ayuda saber a quién puede acudir usted.
    .sign = La persona no puede hablar con libertad con otras personas
item_free-to-leave-work = ¿Podría dejar su trabajo si quisiera?
    .why = Toda persona debería tener la libertad de dejar un trabajo.
    .sign = La persona no podría dejar el trabajo
item_threatened = ¿Alguien le ha hecho amenazas, a usted o a sus seres queridos?
    .why = Con amenazas es difícil elegir con libertad.
    .sign = Hubo amenazas
item_made-to-do-things = ¿Alguien le ha hecho hacer cosas que usted no quería?
    .why = No tiene que decirme qué. Me ayuda a ver qué le puede servir.
    .sign = Alguien hizo que la persona hiciera cosas contra su voluntad

item_someone-speaks-for-them = Alguien más habló por la persona, o vigiló lo que decía
    .sign = Alguien más habló por la persona, o la vigiló
item_untreated-injury = La persona tiene una lesión que nadie ha atendido
    .sign = Una lesión que nadie ha atendido
