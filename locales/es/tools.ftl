# Draft translated by machine; not yet reviewed by anyone.

### Nombres de herramientas, de sus secciones y de sus resultados.
### Un resultado es una indicación de una primera detección. Nunca dice qué pasó, ni que no pasara nada.

tool_adult-brief = Primera conversación breve con una persona adulta
section_adult-brief_today = Hoy
section_adult-brief_freedom = Libertad
section_adult-brief_pressure = Miedo y presión
section_adult-brief_signs = Lo que usted notó
finding_adult-brief_danger-today = Alguien podría estar en peligro hoy
finding_adult-brief_signs-of-control = Varias señales de que alguien controla a la persona
finding_adult-brief_unfair-work = El trabajo o el pago no es lo que se prometió
finding_adult-brief_single-signs = Señales aisladas que merecen atención
finding_adult-brief_none-recorded = En esta conversación no se registraron señales. Mantenga la atención, y deje la puerta abierta.

tool_inform-and-offer = Decir qué ayuda hay
