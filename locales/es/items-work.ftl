# Draft translated by machine; not yet reviewed by anyone.

### Trabajo, lugares de trabajo y proveedores. Los lee el personal; ninguno se pregunta.
### .sign es una afirmación corta para marcar, de 60 caracteres como máximo, sin punto final. «La» es la persona.

## Los once indicadores de trabajo forzoso.

item_weak-position-used =
    .sign = Alguien se aprovecha de su situación débil
item_deceived-about-work =
    .sign = Engaño sobre el trabajo
item_movement-restricted =
    .sign = Sin libertad para entrar y salir
item_kept-isolated =
    .sign = La mantienen lejos de otras personas
item_violence-used =
    .sign = Violencia física o sexual
item_threats-used =
    .sign = Intimidación o amenazas
item_papers-retained =
    .sign = Le retienen los documentos de identidad
item_wages-withheld =
    .sign = Le retienen el salario
item_held-by-debt =
    .sign = Una deuda la retiene
item_abusive-conditions =
    .sign = Condiciones abusivas de trabajo o de vivienda
item_excessive-overtime =
    .sign = Demasiadas horas extra

## Lo que ve quien inspecciona un lugar de trabajo.

item_workers-watched =
    .sign = Vigilan, encierran o aíslan a quienes trabajan
item_workers-afraid-to-talk =
    .sign = Quienes trabajan parecen tener miedo de hablar
item_one-speaks-for-all =
    .sign = Una sola persona habla por todo el personal
item_workers-exhausted =
    .sign = Agotamiento en quienes trabajan
item_children-at-work =
    .sign = Aquí trabajan menores de edad
item_workers-live-on-site =
    .sign = Quienes trabajan viven en el mismo lugar
item_site-lodging-bad =
    .sign = Su alojamiento está abarrotado, sucio o inseguro
item_site-without-protection =
    .sign = Trabajo peligroso sin protección

## Lo que muestran los papeles, en un lugar de trabajo o de un proveedor.

item_papers-kept-by-employer =
    .sign = La empresa guarda los documentos de identidad
item_fees-owed-by-workers =
    .sign = Deben tasas o deudas a la empresa o a la agencia
item_leaving-punished =
    .sign = Un contrato o una regla castiga irse
item_pay-not-traceable =
    .sign = Faltan registros de pago o no cuadran con las horas
item_deductions-eat-pay =
    .sign = Los descuentos se comen casi todo el pago
item_hours-far-beyond-law =
    .sign = Horas muy por encima de lo que permite la ley
item_contract-not-readable =
    .sign = Sin contrato, o uno que no pueden leer

## Puntuaciones de un proveedor, de 0 a 100.

item_score-country = La puntuación del país, de 0 a 100
item_score-service = La puntuación del servicio, de 0 a 100
item_score-labour = La puntuación laboral, de 0 a 100
item_score-environment = La puntuación ambiental, de 0 a 100
item_score-health-and-safety = La puntuación de salud y seguridad, de 0 a 100
item_score-ethics = La puntuación de ética, de 0 a 100
