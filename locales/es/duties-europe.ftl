# Draft translated by machine; not yet reviewed by anyone.

### Qué pide la ley en países de Europa: lo lee el personal, nunca la persona. Como directory.ftl.

duty_eu-permit-to-stay = Para quien viene de fuera de la Unión Europea y colabora con las autoridades, la ley de la Unión prevé un tiempo para pensar y un permiso de residencia. Usted no decide sobre eso, y nunca es un premio por hablar: ofrezca un abogado o una abogada de migración.

duty_ie-refer-child-to-tusla = Derive a la persona menor de edad a Tusla, el organismo de la infancia y la familia. Salvo que eso ponga en peligro a la persona menor de edad, diga con palabras sencillas a quien habla con usted qué hace y por qué.
duty_ie-presumed-child = Una ley de 2024 presume que quien podría tener menos de 18 años es menor de edad. Aquí no se sabe si esta parte está en vigor: actúe de todos modos como si fuera menor de edad.
duty_ie-may-refer = Una ley de 2024 permite a su institución derivar a una persona adulta al National Referral Mechanism. Aquí no se sabe si esta parte está en vigor: pregunte primero a su servicio de guardia. Una negativa se puede recurrir en un plazo de 30 días.
duty_ie-recovery-period = Quien podría sufrir trata puede obtener 60 días para recuperarse y pensar, y después un permiso de residencia de seis meses que se puede renovar. Una ley de 2024 puede haber cambiado esto. Usted no decide sobre ello: ofrezca un abogado o una abogada de migración.
duty_fr-residence-permit = La ley prevé un permiso de residencia para quien presenta una denuncia o declara (CESEDA, artículo L. 425-1). Usted no decide sobre él, y nunca es un premio por hablar: ofrezca un abogado o una abogada de migración.
duty_de-reflection-period = Cuando hay señales concretas de trata, la ley da al menos tres meses para recuperarse y pensar (artículo 59, apartado 7, AufenthG). Un centro especializado de asesoría puede ser quien las reconozca: ofrezca uno, y un abogado o una abogada de migración.
duty_it-article-18 = La ley prevé un permiso de residencia para proteger a personas que sufrieron trata o explotación grave (artículo 18 del Decreto Legislativo 286/1998). Usted no decide sobre él: ofrezca un abogado o una abogada de migración.
duty_nl-register = La policía, la Koninklijke Marechaussee y la inspección de trabajo deben comunicar a CoMensha quién podría sufrir trata. Pregunte a su servicio de guardia qué contiene esa comunicación, y diga a la persona que la hace.
duty_nl-reflection-period = Quien podría sufrir trata puede obtener tres meses para recuperarse y pensar (régimen B8/3). Usted no decide sobre ello: ofrezca un abogado o una abogada de migración.
duty_be-victim-status = La ley prevé un estatuto para personas que sufrieron trata. Para obtenerlo, la persona rompe el contacto con quienes son sospechosos, recibe la guía de uno de los tres centros (Payoke, PAG-ASA, Surya) y colabora con la investigación. Solo estos centros piden los papeles: ofrezca uno. Usted no decide sobre ello, y nunca es un premio por hablar.
duty_be-reflection-period = La persona puede obtener 45 días para pensar. Ofrezca uno de los tres centros (Payoke, PAG-ASA, Surya).
duty_ua-victim-status = La propia persona pide el estatuto de víctima de trata, en la administración estatal local. Tiene derecho a ayuda antes de que se decida. Ofrezca acompañarla o explicárselo.
duty_gr-report-child = Comunique la situación de la persona menor de edad al National Referral Mechanism con el formulario de EKKA, que lo gestiona. Explíquele con palabras sencillas qué hace usted y por qué. Si no tiene el formulario, pregunte ahora a su servicio de guardia.
duty_gr-report-adult = La comunicación al National Referral Mechanism se hace con el formulario de EKKA, que lo gestiona. Explique qué es y quién sabrá qué, y pregunte primero.
duty_bg-consent = La persona elige la organización que ayuda, y debe aceptar antes de que nadie se ponga en contacto con esa organización. La única excepción es una vida en peligro.
