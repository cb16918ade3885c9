# Draft translated by machine; not yet reviewed by anyone.

### Qué pide la ley en otros países del mundo: lo lee el personal, nunca la persona. Como directory.ftl.

duty_za-report-suspicion = La ley de Sudáfrica dice que quien sabe de una trata de personas, o la sospecha, debe comunicarlo a la policía, SAPS. Para este programa no se comprobó a quién obliga la ley ni en qué plazo: pregunte ahora a su servicio de guardia, antes de comunicarlo. La fuente no nombra ningún acuerdo; dígaselo a la persona antes de hacerlo.
duty_ae-report-crime = En los Emiratos Árabes Unidos, quien sabe de una trata de personas y no la comunica puede recibir una pena. No se encontró a quién hay que comunicarla ni en qué plazo, y no se miró la ley más nueva: pregunte ahora a su servicio de guardia. Dígaselo a la persona antes de comunicarlo.
duty_ae-temporary-stay = La ley prevé un permiso para quedarse un tiempo, mientras se juzga el caso. Usted no decide sobre él, y nunca es un premio por hablar: ofrezca un abogado o una abogada de migración.
duty_tr-residence-permit = La ley prevé un permiso de residencia para personas en esta situación: primero 30 días, después hasta 6 meses cada vez, 3 años en total. Usted no decide sobre él, y nunca es un premio por hablar: ofrezca un abogado o una abogada de migración.
duty_al-equal-help = La misma ayuda está abierta a quien puede haber sufrido explotación y a quien el Estado ha reconocido que la sufrió: no espere a una decisión. Solo con el acuerdo de la persona.
