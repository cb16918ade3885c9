# Draft translated by machine; not yet reviewed by anyone.

### Adónde acudir y qué pide la ley: lo lee el personal, nunca la persona.
### Nada aquí nombra a la persona, dice qué le pasó ni promete lo que hará un servicio.
### Los nombres de servicios, leyes y mecanismos quedan en su idioma.

directory-check-clean = { $files ->
        [one] 1 directorio comprobado. Sin fallos.
       *[other] { $files } directorios comprobados. Sin fallos.
    }
    Servicios con un número o una dirección que se puede usar: { $usable }
    Servicios solo con su nombre: { $other }
    Deberes: { $duties }
    Lo que falta, y así consta: { $gaps }

## Qué saber antes de usar un contacto

contact-source-year = Publicado; fuente de { $year }. Nadie lo ha probado para este programa.
contact-source-undated = Publicado; fuente sin fecha. Nadie lo ha probado para este programa.
contact-emergency-not-sure = Este número no está del todo confirmado. Si nadie responde, llame al número que usted conoce.
contact-confirmed = Probado por su institución el { $date }.
contact-not-confirmed = Número sin confirmar: pregunte a su servicio de guardia.
contact-run-by-police = Esta línea la atiende la policía. Dígaselo a la persona antes de que nadie llame.
contact-run-by-immigration = Esta línea la atiende una autoridad de migración. Dígaselo a la persona antes de que nadie llame.
contact-recorded = Las llamadas se graban. Dígaselo a la persona antes de que nadie llame.
contact-shares_police-if-danger = Puede avisar a la policía si una vida está en peligro. Dígalo antes de la llamada.
contact-shares_childrens-services-if-child = Puede avisar a los servicios de protección de la infancia si alguien menor de 18 años está en riesgo. Dígalo antes de la llamada.
contact-shares_police-at-times = Puede pasar a la policía lo que oye. Dígalo antes de la llamada.
contact-shares_police = Pasa a la policía lo que oye. Dígalo antes de la llamada.
contact-shares_border-guard = Pasa a la guardia de fronteras lo que oye. Dígalo antes de la llamada.
contact-shares_immigration = Pasa a las autoridades de migración lo que oye. Dígalo antes de la llamada.
contact-hours = Horario: { $hours }, según lo publicado.
contact-hours-not-confirmed = Horario sin confirmar: puede que nadie responda.
contact-language-interpreter = No consta que atienda en el idioma de la persona ({ $language }). Dice que trabaja con intérpretes: pida primero intérprete.
contact-language-unknown = No consta que atienda en el idioma de la persona ({ $language }). Tenga listo un servicio de interpretación profesional.
contact-women-only = Para mujeres.
contact-men-only = Para hombres.
contact-only-for_sexual = Para personas explotadas sexualmente.
contact-only-for_labour = Para personas explotadas en el trabajo.
contact-only-for_domestic-servitude = Para personas explotadas en un hogar.
contact-only-for_criminal = Para personas obligadas a cometer delitos.
contact-only-for_begging = Para personas obligadas a mendigar.
contact-only-for_organ = Para personas a las que quitaron órganos o se los querían quitar.
contact-only-for_forced-marriage = Para personas obligadas a casarse.
contact-consent-first = Solo con el acuerdo de la persona: explíquelo, pregunte y acepte un no.

## Nadie a quien nombrar

gap-emergency = Aquí no se conoce ningún número de emergencia para esta zona. Use el que usted conozca.
gap-no-service = No se conoce aquí ningún servicio para esto: pregunte a su servicio de guardia.
gap-consent = Esta vía necesita el acuerdo de la persona, y no lo hay. La oferta sigue abierta.
gap-standing = Su institución no puede usar esta vía por sí misma: pregunte a su servicio de guardia, u ofrezca la línea de ayuda.

## Qué pide la ley

duty-if-believed = Esto vale si usted tiene motivos para creer que la persona puede haber sufrido explotación. Lo que muestra una herramienta no es el criterio legal.
duty-not-confirmed = Sin confirmar por profesionales del derecho para este programa: compruébelo con su servicio de guardia.
law-unknown_child = Para este programa no se encontró si la ley de aquí obliga a comunicar que una persona menor de edad está en riesgo. Pregunte ahora a su servicio de guardia. No espere.
law-unknown_adult = Para este programa no se encontró qué pide la ley de aquí sobre una persona adulta: si hay que avisar a alguien, y qué necesita su acuerdo. Pregunte a su servicio de guardia.

duty_gb-childrens-services-first = Avise primero a los servicios de protección de la infancia, antes de cualquier otra derivación. No hace falta acuerdo. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué.
duty_gb-refer-child = Derive a la persona menor de edad al National Referral Mechanism; se hace siempre con quien tiene, o quizá tiene, menos de 18 años y de quien usted sospecha que sufre explotación. Quien protege a menores de edad lo sabe primero. No hace falta acuerdo.
duty_gb-refer-adult = La persona dio su acuerdo: haga la derivación al National Referral Mechanism por medio de su institución.
duty_gb-adult-consent = Derivar a una persona adulta al National Referral Mechanism necesita su acuerdo. Explique qué es y quién sabrá qué; sin un sí, no haga ninguna derivación. Puede aceptar más adelante.
duty_gb-not-first-responder = Su institución no es “first responder”, así que no puede derivar al National Referral Mechanism, y nadie puede derivarse por sí mismo. Siga su propio protocolo, o pregunte a la línea de ayuda cómo llegar a un “first responder”; para una persona adulta, solo con su acuerdo.
duty_gb-duty-to-notify = Su autoridad debe notificar al Home Office cuando cree que alguien puede sufrir trata o esclavitud, también cuando una persona adulta no acepta la derivación. Sin acuerdo, la notificación es anónima: omita el nombre y todo lo que señale a la persona. Dígale que lo hace.
duty_gb-duty-to-notify-met = Una vez que su autoridad ha hecho la derivación, queda cumplido su deber de notificar: no hace falta un segundo aviso.
duty_gb-no-notification = Su institución no está entre las que deben notificar al Home Office. Sin el acuerdo de la persona no se comunica nada; ofrezca apoyo, y deje abierta la oferta. Una vida en peligro o una persona menor de edad en riesgo siguen siendo una excepción.
duty_gb-child-guardian = Derive a la persona menor de edad a un tutor o una tutora independiente (independent child trafficking guardian), donde el servicio cubra su zona. Hasta que se aclare la edad, quien quizá tiene menos de 18 años cuenta como menor de edad.
duty_gb-statutory-defence = La ley prevé una defensa para las personas a las que se obligó a cometer delitos. No pregunte por delitos. Si se menciona uno, deténgase ahí y procure que la persona tenga un abogado o una abogada antes de que nadie le haga preguntas.

## Estados Unidos

duty_us-report-child = Avise a la autoridad de protección de la infancia o a la policía de su estado. La ley de cada estado y territorio dice quién debe informar de un daño a una persona menor de edad; que la usen para trabajo o sexo es un daño de ese tipo. No espere a tener pruebas. No hace falta acuerdo. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué. Si no sabe cómo informar, pregunte ahora a su servicio de guardia.
duty_us-notify-hhs = Si la persona menor de edad es de otro país y no tiene la ciudadanía ni la residencia permanente, su autoridad debe notificar al HHS, el departamento nacional de salud. Esto vale en cuanto usted sabe que otras personas podrían estar usándola para trabajo o sexo. No hacen falta ni acuerdo ni cooperación.
duty_us-hhs-child-request = Cualquiera puede pedir al HHS que abra la ayuda para una persona menor de edad que es de otro país y no tiene la ciudadanía ni la residencia permanente. Hay que pedirlo antes de que cumpla 18 años y mientras está en Estados Unidos: no espere. Para eso no tiene que colaborar con la policía.
duty_us-adult-help = Una persona adulta llega a la ayuda por medio de la línea de ayuda y de los servicios locales, y solo con su acuerdo. Quien tiene la ciudadanía o la residencia permanente no necesita para eso ninguna carta del HHS.
duty_us-health-injuries = En la mayoría de los estados, el personal de salud debe avisar a la policía de algunas lesiones, como las heridas de bala, también sin acuerdo. Infórmese de lo que pide su estado, y dígalo antes de mirar una lesión.
duty_us-continued-presence = Solo las fuerzas del orden pueden pedir Continued Presence, un permiso para quedarse un tiempo. La persona no puede pedirlo por sí misma. Nunca lo use como premio por hablar.
duty_us-t-visa = La ley prevé una visa para personas en esta situación, la visa T. Usted no decide sobre ella: ofrezca un abogado o una abogada de migración. Quien tiene menos de 18 años, o quien tiene la mente o el cuerpo demasiado dañados para ayudar a la policía, no tiene que ayudarla para obtenerla.
duty_us-state-law = La ley de su estado o territorio no se investigó para este programa. Puede pedirle más a usted, o dar más derechos a la persona: pregunte a su servicio de guardia.
duty_us-ca-report-child = La ley de California le obliga a informar cuando usted tiene una sospecha razonable de que una persona menor de edad sufre abuso; que la usen para sexo o trabajo forzado es abuso. Llame de inmediato al departamento de bienestar infantil del condado, a la policía o al sheriff, y envíe el informe escrito en un plazo de 36 horas. No hace falta acuerdo. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué.
duty_us-ca-may-report-child = Llame al departamento de bienestar infantil del condado, a la policía o al sheriff. La ley de California obliga a personas de muchos oficios a informar de una persona menor de edad que podría sufrir abuso, por ejemplo a toda persona que trabaja con menores de edad, y permite a cualquier otra hacerlo. Si su oficio está en la lista, envíe el informe escrito en un plazo de 36 horas. No hace falta acuerdo. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué.
duty_us-ca-health-injuries = Si usted atiende una lesión por arma de fuego, o una que alguien causó con una agresión o un abuso, la ley de California le obliga a llamar de inmediato a la policía local y a enviar un informe escrito en un plazo de dos días hábiles. Dígalo antes de mirar una lesión.

## Canadá

duty_ca-report-child = Avise a la autoridad de protección de la infancia de su provincia o territorio. Su ley dice quién debe informar de una persona menor de edad que sufre un daño o está en peligro. No espere a tener pruebas. No hace falta acuerdo. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué. Si no sabe cómo informar, pregunte ahora a su servicio de guardia.
duty_ca-health-gunshot = En la mayoría de las provincias, un hospital o una clínica debe avisar a la policía de una herida de bala, también sin acuerdo. Infórmese de lo que pide su provincia, y dígalo antes de mirar una lesión.
duty_ca-temporary-permit = Una persona de otro país puede obtener un permiso de residencia temporal de al menos 12 meses, sin pagar tasas. Usted no decide sobre él: ofrezca un abogado o una abogada de migración.
duty_ca-no-testimony = Para obtener ese permiso, la persona no tiene que declarar ni colaborar con la policía.
duty_ca-open-work-permit = Quien tiene un permiso de trabajo que nombra a un solo empleador, y sufre abuso en el trabajo, puede pedir un permiso de trabajo abierto. Ofrezca un abogado o una abogada de migración.
duty_ca-provincial-law = La ley de su provincia o territorio no se investigó para este programa. Puede pedirle más a usted, o dar más derechos a la persona: pregunte a su servicio de guardia.
duty_ca-on-report-child = La ley de Ontario obliga a informar a toda persona que tiene motivos para sospechar que una persona menor de edad necesita protección. Llame usted directamente a una children's aid society. Sobre alguien de 16 o 17 años usted puede informar, pero la ley no le obliga. No hace falta acuerdo. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué.
duty_ca-ab-report-child = La ley de Alberta obliga a informar a toda persona que tiene motivos para creer que una persona menor de edad necesita protección. Avise a la dirección de servicios para la infancia y la juventud (director of child and youth services). No hace falta acuerdo. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué.
duty_ca-qc-report-child = La ley de Quebec obliga a la policía y a las personas cuyo trabajo es ayudar a menores de edad a avisar a la dirección de protección de la juventud (director of youth protection) cuando una persona menor de edad podría estar en peligro. Las demás personas deben hacerlo cuando una persona menor de edad sufre un daño físico o sexual. No hace falta acuerdo. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué.

## Australia

duty_au-child-without-guardian = La Additional Referral Pathway no puede ayudar a quien tiene menos de 16 años y no tiene una persona tutora segura. Avise a la autoridad de protección de la infancia y a la Australian Federal Police. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué.
duty_au-no-police-needed = Al Support for Trafficked People Program se puede llegar sin contacto con la policía, por la Additional Referral Pathway. Ofrézcalo.
duty_gb-sct-social-work-first = Avise primero a trabajo social de la autoridad local, antes de cualquier otra derivación. No hace falta acuerdo. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué.
duty_gb-sct-law = Más allá de esto, la ley de Escocia no se investigó para este programa: ni a quién debe notificar una institución sobre una persona adulta, ni cuánto dura el apoyo, ni qué defensa hay para las personas a las que se obligó a cometer delitos. Es distinta de la de Inglaterra y Gales: pregunte a su servicio de guardia.
duty_gb-nir-law = Más allá de esto, la ley de Irlanda del Norte no se investigó para este programa: ni a quién debe notificar una institución sobre una persona adulta, ni cuánto dura el apoyo, ni qué defensa hay para las personas a las que se obligó a cometer delitos. Es distinta de la de Inglaterra y Gales: pregunte a su servicio de guardia.

contact-confirmed-due = Su entidad lo probó el { $date }. Alguien debería probarlo de nuevo.
contact-hours-zone = Abierto { $hours }, hora de { $zone }.
contact-closed = Cerrado al escribir esto. Vuelve a abrir el { $day } a las { $time }.
contact-costs = La llamada cuesta dinero y puede figurar en una factura. Dígaselo primero a la persona.
contact-not-anonymous = No se puede llamar de forma anónima. Dígaselo a la persona antes de que alguien llame.
gap-independent = Aquí no consta ninguna línea aparte de las autoridades. Si alguna pudiera estar implicada, pregunte a su servicio de guardia a quién más llamar.
directory-head_area = Zona
directory-head_name = Nombre
directory-head_usable = Se puede usar
directory-head_other = Solo por el nombre
directory-head_duties = Deberes
directory-head_gaps = Falta
directory-title = { $name } ({ $area }, resumen { $digest })
directory-lead = Para planificar. Nadie ha probado estos contactos para este programa. Lo que no está confirmado no es para marcar hasta que su entidad lo haya probado. Esto no es asesoramiento legal.
directory-part_emergency = En una emergencia
directory-part_services = Servicios
directory-part_duties = Lo que exige la ley
directory-part_gaps = Falta aquí
directory-part_due = Para probar de nuevo
directory-part_sources = Fuentes
directory-emergency = { $number }.
directory-service = { $name } ({ $id })
directory-run-by = Lo gestiona { $operator }: { $type }
operator-type_ngo = una entidad independiente
operator-type_government = una autoridad pública
operator-type_police = la policía
operator-type_immigration = una autoridad de inmigración
operator-type_intergovernmental = un organismo de varios Estados
directory-for = Para { $audience }: { $help }
directory-only-listed = solo en la lista, no se recomienda a nadie
directory-state_own = (de su propia entidad)
directory-state_tried = (probado el { $date })
directory-state_due = (probado el { $date }, hay que probarlo de nuevo)
directory-state_published = (publicado, no probado)
directory-state_not-confirmed = (no confirmado: no es para marcar)
directory-state_withdrawn = El número está en duda o ya no es correcto, y no se muestra.
directory-hours_agreed = Abierto { $hours }{ $zone }.
directory-hours_disputed = Se dice que abre { $hours }{ $zone }; no es seguro.
directory-languages = Atiende en { $languages }.
directory-evidence = Base: { $status }; { $ship }. Fuentes: { $sources }; año más reciente: { $year }.
directory-status-twice = dos editores o más
directory-status-once = un editor
directory-status-disputed = las fuentes no coinciden
directory-status-retired = ya no es correcto
directory-ship-after-live-check = se muestra, marcado como no probado
directory-ship-human-review = antes debe revisarlo una persona
directory-within = En un plazo de { $within }.
directory-to = A: { $service }
directory-consent_needed = Solo con el acuerdo de la persona.
directory-consent_not-needed = No hace falta su acuerdo.
directory-due = { $service }, { $value }: probado el { $date }. Pruébelo de nuevo.
directory-source = { $title }. { $publisher }. { $url }
directory-gap_child-line = ninguna línea para menores de edad
directory-gap_adult-service = nada para personas adultas
directory-gap_service-for-men = nada para hombres
directory-gap_labour-body = nadie para trabajo y salarios
directory-gap_text-channel = ni mensajes de texto ni chat
directory-gap_relay = ningún servicio de retransmisión de texto
directory-gap_independent-line = ninguna línea aparte de las autoridades
directory-gap_child-law = qué pide la ley sobre una persona menor de edad en riesgo
directory-gap_adult-law = qué pide la ley sobre una persona adulta
