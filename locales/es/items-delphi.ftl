# Draft translated by machine; not yet reviewed by anyone.

### Lo que buscan los indicadores operativos de 2009. Los lee el personal, después de una conversación; ninguno se pregunta.
### .sign es una afirmación corta para marcar, de 60 caracteres como máximo, sin punto final. «La» es la persona.

item_brought-or-received = Alguien captó, trasladó, alojó o recibió a la persona menor de edad.
    .sign = Alguien captó, trasladó, alojó o recibió a la persona menor

## Captación con engaño.

item_misled-on-work =
    .sign = Engaño sobre el trabajo, el lugar o quién emplea
item_misled-on-pay =
    .sign = Engaño sobre el pago
item_misled-on-conditions =
    .sign = Engaño sobre las condiciones de trabajo
item_misled-on-contract =
    .sign = Engaño sobre el contrato, o sobre si es legal
item_misled-on-lodging =
    .sign = Engaño sobre dónde y cómo viviría
item_misled-on-papers =
    .sign = Engaño sobre los papeles o el permiso de estancia
item_misled-on-journey =
    .sign = Engaño sobre el viaje o el modo de contratación
item_misled-on-family =
    .sign = Engaño sobre reunirse con la familia o traerla
item_misled-on-marriage-or-adoption =
    .sign = Promesa falsa de matrimonio o de adopción
item_misled-on-schooling =
    .sign = Promesa falsa de estudios

## Captación con coacción.

item_hurt-when-recruited =
    .sign = Violencia contra la persona al captarla
item_threatened-when-recruited =
    .sign = Amenazas de violencia contra la persona al captarla
item_taken-sold-or-married-off =
    .sign = Rapto, venta, o matrimonio o adopción a la fuerza
item_indebted-when-recruited =
    .sign = Deuda que ata a la persona desde que la captaron
item_papers-taken-when-recruited =
    .sign = Le quitaron los papeles al captarla
item_locked-in-when-recruited =
    .sign = Aislamiento, encierro o vigilancia al captarla
item_police-used-as-threat-when-recruited =
    .sign = Amenaza de denunciarla a las autoridades al captarla
item_exposure-used-as-threat-when-recruited =
    .sign = Amenaza de contarlo a la familia u otros al captarla
item_family-threatened-when-recruited =
    .sign = Violencia o amenazas a la familia al captarla
item_money-kept-when-recruited =
    .sign = Le retuvieron dinero al captarla

## Captación que abusa de una situación vulnerable.

item_hardship-at-home-used =
    .sign = Quien captó usó un mal momento de la familia
item_irregular-status-used =
    .sign = Quien captó usó la falta de permiso de estancia
item_little-schooling-or-language-used =
    .sign = Quien captó usó los pocos estudios o el idioma
item_lack-of-facts-used =
    .sign = Quien captó usó la falta de información
item_already-under-their-control =
    .sign = Ya estaba bajo el control de quien explota
item_need-of-money-used =
    .sign = La necesidad de dinero facilitó captarla
item_false-tale-of-migration-used =
    .sign = Quien captó dio una imagen falsa de la vida fuera
item_false-tale-of-the-law-used =
    .sign = Quien captó dio una imagen falsa de la ley
item_family-ties-used =
    .sign = Su situación familiar facilitó captarla
item_personal-plight-used =
    .sign = Su situación personal facilitó captarla
item_attachment-to-recruiter-used =
    .sign = Dependencia emocional de quien la captó
item_trouble-with-authorities-used =
    .sign = Su situación ante autoridades facilitó captarla
item_earlier-setbacks-used =
    .sign = Dificultades anteriores facilitaron captarla
item_need-of-help-to-travel-used =
    .sign = No podía organizar el viaje por su cuenta
item_belief-used =
    .sign = Quien captó usó una costumbre o una creencia
item_unrest-at-home-used =
    .sign = Un conflicto o desastre facilitó captarla

## Explotación.

item_far-too-long-hours =
    .sign = Demasiadas horas o días de trabajo
item_hardly-any-pay =
    .sign = Poco pago o ninguno
item_pay-cut-or-skimmed =
    .sign = Pago recortado con multas, descuentos o intermediarios
item_poor-lodging =
    .sign = Malas condiciones de vivienda
item_very-poor-work-conditions =
    .sign = Condiciones de trabajo muy malas
item_dangerous-work =
    .sign = Trabajo peligroso
item_contract-not-kept =
    .sign = No se respeta el contrato o la ley laboral
item_no-social-cover =
    .sign = Sin protección social
item_kept-from-school =
    .sign = Sin acceso a estudios

## Coacción en el destino.

item_papers-held-at-work =
    .sign = Le retienen los papeles donde trabaja
item_indebted-at-work =
    .sign = Deuda que ata a la persona donde trabaja
item_locked-in-at-work =
    .sign = Aislamiento, encierro o vigilancia donde trabaja
item_hurt-at-work =
    .sign = Violencia contra la persona donde trabaja
item_threatened-at-work =
    .sign = Amenazas de violencia donde trabaja
item_made-to-break-the-law =
    .sign = Otras personas la fuerzan a algo ilícito
item_made-to-take-tasks =
    .sign = La fuerzan a aceptar tareas o clientes
item_strongly-swayed =
    .sign = Bajo fuerte influencia de quien explota
item_set-against-peers =
    .sign = La hacen actuar contra quienes trabajan ahí
item_made-to-lie =
    .sign = La hacen engañar a autoridades, familia u otros
item_police-used-as-threat-at-work =
    .sign = Amenaza de denunciarla a las autoridades
item_worse-used-as-threat =
    .sign = Amenaza de condiciones aún peores
item_family-threatened-at-work =
    .sign = Violencia o amenazas a la familia
item_pay-withheld-to-stay =
    .sign = Le retienen el salario para que se quede
item_exposure-used-as-threat-at-work =
    .sign = Amenaza de contarlo a la familia u otros

## Abuso de una situación vulnerable en el destino.

item_relies-on-them-daily =
    .sign = Depende de quien explota para su vida diaria
item_lost-in-strange-place =
    .sign = Le cuesta manejarse en un lugar desconocido
item_need-of-money-there =
    .sign = La necesidad de dinero la retiene ahí
item_family-ties-there =
    .sign = Su situación familiar la retiene ahí
item_status-there =
    .sign = Su situación ante autoridades la retiene ahí
item_earlier-setbacks-there =
    .sign = Dificultades anteriores la retienen ahí
item_singled-out-group =
    .sign = Otras personas marginan a su grupo
