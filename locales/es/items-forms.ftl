# Draft translated by machine; not yet reviewed by anyone.

### Señales de formas concretas de explotación. Las lee el personal; ninguna se pregunta.
### .sign es una afirmación corta para marcar, de 60 caracteres como máximo, sin punto final. «La» es la persona.

## Visto donde se venden servicios sexuales. Nada es sobre el cuerpo, la ropa o el origen.

item_escorted-everywhere =
    .sign = Alguien la acompaña adonde va
item_group-without-shared-language =
    .sign = Vive o viaja en un grupo sin idioma común
item_knows-work-words-only =
    .sign = Del idioma local solo conoce palabras del trabajo
item_no-money-of-own =
    .sign = No tiene dinero propio
item_no-papers-at-hand =
    .sign = No tiene a mano un documento de identidad
item_several-under-one-person =
    .sign = Una persona parece controlar a varias
item_sold-or-handed-on =
    .sign = Señales de que la vendieron o la entregaron
item_advertised-by-others =
    .sign = Otra persona la anuncia

## Obligada a ganar algo para otras personas. Todo es sobre lo que hacen las demás; nada sobre actos de la persona.

item_brought-by-others =
    .sign = Otras personas organizaron el viaje o la trajeron
item_handed-over-to-others =
    .sign = La entregaron o vendieron a otras personas
item_housed-by-those-in-charge =
    .sign = La aloja la misma gente que da las órdenes
item_lured-by-other-work =
    .sign = Le ofrecieron un trabajo distinto del que hubo
item_phone-or-papers-taken =
    .sign = Le quitaron el teléfono o los papeles
item_kept-on-closed-site =
    .sign = La retienen en un lugar cerrado o vigilado
item_must-pay-to-leave =
    .sign = Tiene que pagar para que la dejen ir
item_threats-or-violence-there =
    .sign = Amenazas o violencia contra ella u otras personas
item_targets-with-punishment =
    .sign = Otras personas fijan metas y castigan no cumplirlas
item_takings-handed-over =
    .sign = Tiene que entregar todo lo que consigue
item_words-and-tools-given =
    .sign = Otras personas dan cada día palabras, medios y órdenes
item_taken-out-and-fetched =
    .sign = La llevan cada día y la recogen después
