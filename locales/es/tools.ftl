# Draft translated by machine; not yet reviewed by anyone.

### Nombres de herramientas, de sus secciones y de sus resultados.
### Un resultado es una indicación de una primera detección. Nunca dice qué pasó, ni que no pasara nada.

## adult-brief

tool_adult-brief = Primera conversación breve con una persona adulta
section_adult-brief_today = Hoy
section_adult-brief_freedom = Libertad
section_adult-brief_pressure = Miedo y presión
section_adult-brief_signs = Lo que usted notó
finding_adult-brief_danger-today = Alguien podría estar en peligro hoy
finding_adult-brief_signs-of-control = Varias señales de que alguien controla a la persona
finding_adult-brief_unfair-work = No se cumplió una promesa, o se retuvo dinero
finding_adult-brief_single-signs = Señales aisladas que merecen atención
finding_adult-brief_none-recorded = En esta conversación no se registraron señales. Mantenga la atención, y ofrezca hablar otra vez.

## adult

tool_adult = Conversación más amplia con una persona adulta
section_adult_today = Hoy
section_adult_home = Vivienda y salidas
section_adult_money = Dinero y papeles
section_adult_pressure = Miedo y presión
section_adult_seen-people = Lo que usted notó: otras personas
section_adult_seen-life = Lo que usted notó: trabajo y vivienda
section_adult_seen-needs = Lo que usted notó: necesidades
finding_adult_danger-today = Alguien podría estar en peligro hoy
# Los tres elementos del artículo 3 del Protocolo de Palermo, solo como indicaciones.
finding_adult_three-elements = Señales de los tres elementos: un acto, un medio y explotación
finding_adult_signs-of-control = Varias señales de que alguien controla a la persona
finding_adult_child-at-risk = Una persona menor de edad podría no estar a salvo
finding_adult_self-harm = La persona podría querer hacerse daño
finding_adult_unfair-work = No se cumplió una promesa, o se retuvo dinero
finding_adult_single-signs = Señales aisladas que merecen atención
finding_adult_care-needed = La persona pide atención médica. En esta conversación no se registraron señales.
finding_adult_none-recorded = En esta conversación no se registraron señales. Mantenga la atención, y ofrezca hablar otra vez.

## child

tool_child = Conversación breve con una niña, un niño o adolescente
section_child_today = Hoy
section_child_others = Lo que otras personas le hacen hacer
section_child_trust = Alguien en quien confiar
section_child_signs = Lo que usted notó
finding_child_danger-today = La persona menor de edad podría estar en peligro hoy
finding_child_exploitation = Señales de que alguien explota a la persona menor de edad
finding_child_self-harm = La persona menor de edad podría querer hacerse daño
finding_child_single-signs = Señales aisladas de que la persona menor de edad necesita protección
finding_child_none-recorded = En esta conversación no se registraron señales. Los servicios de protección de la infancia deciden de todos modos qué viene después.

## observation

tool_observation = Lo que usted puede notar sin preguntar
section_observation_people = Otras personas
section_observation_work = Trabajo y dinero
section_observation_living = Dónde vive la persona
section_observation_safety = Salud y seguridad
finding_observation_child-at-risk = Una persona menor de edad podría no estar a salvo
finding_observation_self-harm = La persona podría querer hacerse daño
finding_observation_several-signs = Se notaron varias señales
finding_observation_single-sign = Se notó una señal
finding_observation_none-recorded = No se notaron señales. Mantenga la atención, y ofrezca información sobre ayuda.

## inform-and-offer

tool_inform-and-offer = Decir qué ayuda hay
