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

## labour-adult

tool_labour-adult = Lo que se sabe de una persona adulta en el trabajo, con 67 indicadores
    .note = El peso de cada indicador se leyó en una copia de segunda mano. Nadie la ha comparado con el documento de quien lo publica.
section_labour-adult_deceptive-recruitment = Captación con engaño
section_labour-adult_coercive-recruitment = Captación con fuerza o amenaza
section_labour-adult_vulnerability-at-recruitment = Captación por una situación débil
section_labour-adult_exploitation = Explotación
section_labour-adult_coercion-at-destination = Retención con fuerza o amenaza
section_labour-adult_vulnerability-at-destination = Retención por una situación débil
finding_labour-adult_trafficking-indicated = Señales de trata para trabajo forzoso: una forma de captar, explotación y retención
finding_labour-adult_deceived-and-exploited = Señales de engaño y de explotación en el trabajo
finding_labour-adult_exploited = Señales de explotación en el trabajo: un asunto de derechos laborales
finding_labour-adult_none-recorded = Ninguna dimensión tiene suficientes indicadores para contar. Puede haber indicadores sueltos.
finding_labour-adult_needs-review = Una combinación que la tabla publicada deja abierta. Háblelo con alguien de su equipo.

## labour-child

tool_labour-child = Lo que se sabe de una persona menor de edad en el trabajo, con 65 indicadores
    .note = El peso de cada indicador se leyó en una copia de segunda mano. Nadie la ha comparado con el documento de quien lo publica.
section_labour-child_act = Cómo llegó aquí la persona menor de edad
section_labour-child_deceptive-recruitment = Captación con engaño
section_labour-child_coercive-recruitment = Captación con fuerza o amenaza
section_labour-child_vulnerability-at-recruitment = Captación por una situación débil
section_labour-child_exploitation = Explotación
section_labour-child_coercion-at-destination = Retención con fuerza o amenaza
section_labour-child_vulnerability-at-destination = Retención por una situación débil
finding_labour-child_trafficking-indicated = Señales de trata de una persona menor de edad: la trajeron, alojaron o recibieron, y la explotan
finding_labour-child_none-recorded = Ninguna dimensión tiene suficientes indicadores para contar. Puede haber indicadores sueltos.
finding_labour-child_needs-review = Una combinación que la regla deja abierta. Háblelo con alguien de su equipo.

## forced-labour

tool_forced-labour = Lo que se sabe de un trabajo quizá forzado, con once indicadores
    .note = Quien los publica no fija un número: un solo indicador puede bastar.
section_forced-labour_hold = Lo que puede retener a una persona
section_forced-labour_work = El trabajo mismo
finding_forced-labour_several-noted = Varios de los once indicadores: juntos apuntan a trabajo forzoso
finding_forced-labour_one-noted = Uno de los once indicadores: puede bastar. Siga mirando.
finding_forced-labour_none-recorded = No se registró ninguno de los once indicadores. Mantenga la atención, y ofrezca información sobre ayuda.

## forced-criminality

tool_forced-criminality = Lo que se sabe de alguien obligado a ganar para otras personas
    .note = Trata de lo que hacen otras personas. No pregunte qué hizo la persona; a quien fue obligada se le ayuda, no se le castiga.
section_forced-criminality_act = Cómo llegó la persona a esto
section_forced-criminality_means = Lo que retiene ahí a la persona
section_forced-criminality_purpose = Lo que ganan otras personas
finding_forced-criminality_three-elements = Señales de todo lo que pide la definición: cómo empezó, qué retiene a la persona y qué ganan otras
finding_forced-criminality_single-signs = Señales aisladas que merecen atención
finding_forced-criminality_none-recorded = No se registraron señales. Mantenga la atención, y ofrezca información sobre ayuda.

## sexual-exploitation

tool_sexual-exploitation = Lo que usted puede notar donde se venden servicios sexuales
section_sexual-exploitation_control = Otras personas que deciden
section_sexual-exploitation_own-things = Cosas y palabras propias
section_sexual-exploitation_work = Trabajo
section_sexual-exploitation_safety = Salud y seguridad
finding_sexual-exploitation_child-at-risk = Una persona menor de edad podría no estar a salvo
finding_sexual-exploitation_self-harm = La persona podría querer hacerse daño
finding_sexual-exploitation_look-further = Se notaron señales. No prueban nada; son una razón para seguir mirando.
finding_sexual-exploitation_none-recorded = No se notaron señales. Mantenga la atención, y ofrezca información sobre ayuda.

## workplace

tool_workplace = Lo que muestran un lugar de trabajo y sus papeles
    .note = Hable usted con quienes trabajan, a solas con cada persona. Derive a alguien solo si está de acuerdo.
section_workplace_people = Las personas
section_workplace_place = El lugar
section_workplace_papers = Los papeles
finding_workplace_child-at-risk = Aquí trabajan menores de edad. Alguien menor podría no estar a salvo.
finding_workplace_seen-and-in-papers = Señales en el lugar de trabajo, y también en sus papeles
finding_workplace_single-signs = Señales en el lugar de trabajo, o en sus papeles
finding_workplace_none-recorded = No se notaron señales. Mantenga la atención, y ofrezca información sobre ayuda.

## supplier

tool_supplier = Un proveedor, según sus propios papeles
    .note = Los pesos y la línea de 60 se publicaron para dos cuestionarios distintos. Unirlos es cosa nuestra.
section_supplier_facts = Hechos que cuentan por sí solos
section_supplier_scores = Puntuaciones
finding_supplier_several-facts = Varios hechos que acompañan al trabajo forzoso. Aclárelos enseguida.
finding_supplier_one-fact = Un hecho que acompaña al trabajo forzoso. Aclárelo antes que nada.
finding_supplier_high-risk = La media ponderada está por debajo de 60, donde quien la publica ve un riesgo alto
finding_supplier_not-high-risk = La media ponderada es de 60 o más, y no se registró ninguno de los cuatro hechos. Los papeles pueden fallar.

## domestic-work

tool_domestic-work = Conversación con alguien que trabaja en una casa
section_domestic-work_today = Hoy
section_domestic-work_household = La vida en la casa
section_domestic-work_money = Dinero y papeles
section_domestic-work_pressure = Miedo y presión
section_domestic-work_signs = Lo que usted notó
finding_domestic-work_danger-today = Alguien podría estar en peligro hoy
finding_domestic-work_signs-of-control = Varias señales de que alguien controla a la persona
finding_domestic-work_unfair-conditions = Condiciones que ningún trabajo en una casa debería tener
finding_domestic-work_single-signs = Señales aisladas que merecen atención
finding_domestic-work_none-recorded = En esta conversación no se registraron señales. Mantenga la atención, y ofrezca hablar otra vez.

## clinic-adult

tool_clinic-adult = Conversación breve con una persona que es paciente
    .note = La regla se midió con otras catorce preguntas, y con mujeres de 18 a 40 años en un servicio de urgencias.
    .populations = mujeres de 18 a 40 años en un servicio de urgencias
    .cut-off = algún sí de catorce, o la preocupación de quien atiende
section_clinic-adult_clinician = Antes de preguntar
section_clinic-adult_today = Hoy
section_clinic-adult_freedom = Libertad
section_clinic-adult_pressure = Miedo y presión
finding_clinic-adult_danger-today = Alguien podría estar en peligro hoy
finding_clinic-adult_positive-screen-strong = Primera detección positiva, con varias señales de fuerza. Ofrezca trabajo social.
finding_clinic-adult_positive-screen = Primera detección positiva: una respuesta, o la preocupación de quien atiende. Ofrezca trabajo social.
finding_clinic-adult_none-recorded = En esta conversación no se registraron señales. Mantenga la atención, y ofrezca hablar otra vez.
action_clinic-adult_offer-social-work = Ofrecer una conversación con trabajo social

## youth-brief

tool_youth-brief = Conversación muy breve con una persona adulta joven sin hogar
    .note = La regla se midió con otras cuatro preguntas, y con personas sin hogar de 18 a 22 años.
    .populations = personas adultas jóvenes sin hogar, de 18 a 22 años
    .cut-off = un sí o más de cuatro
section_youth-brief_today = Hoy
section_youth-brief_others = Lo que otras personas toman o quieren
section_youth-brief_fear = Miedo
finding_youth-brief_danger-today = Alguien podría estar en peligro hoy
finding_youth-brief_positive-screen = Primera detección positiva: una de las cuatro respuestas, o más. Ofrezca ayuda, y una conversación más larga.
finding_youth-brief_none-recorded = En esta conversación no se registraron señales. Mantenga la atención, y ofrezca hablar otra vez.
