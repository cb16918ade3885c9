# Draft translated by machine; not yet reviewed by anyone.

### Nombres de los valores de listas cerradas: `<lista>_<id>`. Los lee el personal, en listas y en la hoja.
### Ningún resultado es un veredicto: ninguno dice si alguien es o no víctima, ni da una probabilidad.

## Como qué trabaja quien usa el programa.
role_police = policía
role_border = fronteras o migración
role_labour-inspector = inspección de trabajo
role_social-worker = trabajo social
role_health = personal de salud
role_shelter = personal de un albergue
role_helpline = personal de una línea de ayuda
role_child-specialist = especialista en hablar con menores de edad
role_any = cualquier función

## Qué es legalmente la institución en su zona.
standing_listed-authority = autoridad con el deber de notificar
standing_first-responder = puede hacer una derivación formal
standing_neither = ni lo uno ni lo otro
standing_listed-authority_US = autoridad pública: nacional, estatal o local
standing_neither_US = no es una autoridad pública

## Dónde tiene lugar el encuentro.
setting_workplace = lugar de trabajo
setting_border = frontera o puerto
setting_street = calle o vehículo
setting_shelter = albergue o centro de acogida
setting_clinic = clínica u hospital
setting_custody = comisaría o centro de detención
setting_remote = teléfono o chat
setting_any = cualquier lugar

## La edad según la ve quien usa el programa. Nunca una edad exacta.
age_adult = persona adulta
age_child = menor de 18 años
age_presumed-child = quizá menor de 18 años; recibe el trato de menor de edad
age_any = cualquier edad

## Clases de ayuda, en el orden en que se ofrecen.
pathway_emergency = servicios de emergencia
pathway_child-protection = servicios de protección de la infancia
pathway_health = atención médica
pathway_helpline = una línea de ayuda
pathway_shelter = un lugar seguro donde alojarse
pathway_formal-referral = la vía formal de identificación
pathway_legal-aid = abogacía o asesoría legal
pathway_labour-inspectorate = la inspección de trabajo
pathway_immigration-advice = asesoría sobre la situación migratoria
pathway_domestic-violence = ayuda contra la violencia en el hogar
pathway_mental-health = apoyo ante el malestar emocional
pathway_interpreter = interpretación profesional

## Lo que detiene las preguntas de inmediato.
interrupt_danger = peligro ahora
interrupt_medical = hace falta atención médica ahora
interrupt_self-harm = la persona podría hacerse daño
interrupt_child-at-risk = una persona menor de edad está en riesgo

## El nivel de preocupación. Describe lo que se registró en una sola detección, nada más.
level_none-recorded = ningún indicador registrado en esta primera detección
level_some = algunos indicadores
level_strong = indicadores fuertes
level_urgent = urgente: alguien podría estar en peligro

## Con qué empieza la hoja. Una o dos frases.
headline_none-recorded = En esta primera detección no se registraron indicadores. Una primera detección puede no verlos. Mantenga la atención y ofrezca información sobre ayuda.
headline_some = Se registraron algunos indicadores. Ofrezca información y ayuda, y mantenga la atención.
headline_strong = Se registraron indicadores fuertes. Convienen los servicios especializados y la vía formal.
headline_urgent = Urgente. Alguien podría estar en peligro. Actúe ahora.
headline_not-established = Hubo muy pocas respuestas para poder decirlo. Una pregunta sin respuesta no es un no. Ofrezca información y ayuda.

## Qué se sabe de la precisión de una herramienta.
evidence_validated = validada
evidence_adapted = adaptada de una herramienta validada; la precisión de aquella no vale para esta
evidence_unvalidated = sin validar: nadie ha medido con qué frecuencia acierta

## Cómo se usa una herramienta.
use_ask = preguntas guiadas
use_assess = valoración después de una conversación
use_observe = solo señales
use_organisation = lugares de trabajo y proveedores

## Quién o qué responde a un ítem.
by_asked = preguntado
by_observed = observado
by_document = visto en un documento
by_told = contado en una conversación

## Las respuestas habituales.
option_yes = Sí
option_no = No
option_unknown = No sabe
option_declined = Prefiere no decirlo
option_not-asked = No se preguntó
option_stopped-before = Se terminó antes de esto
option_not-applicable = No corresponde

## Qué se tomó de una fuente.
takes_structure = estructura
takes_rule = regla
takes_principle = principio

## Qué tan delicadas son las preguntas de una sección.
sensitivity_low = asuntos cotidianos
sensitivity_medium = puede ser difícil hablar de esto
sensitivity_high = daño y miedo

weekday_mo = lunes
weekday_tu = martes
weekday_we = miércoles
weekday_th = jueves
weekday_fr = viernes
weekday_sa = sábado
weekday_su = domingo
