# Draft translated by machine; not yet reviewed by anyone.

### Noms des outils, de leurs parties et de leurs résultats.
### Un résultat est l’indication d’un repérage. Il ne dit jamais ce qui s’est passé, ni que rien ne s’est passé.

## adult-brief

tool_adult-brief = Première conversation courte avec un adulte
section_adult-brief_today = Aujourd’hui
section_adult-brief_freedom = Liberté
section_adult-brief_pressure = Peur et pression
section_adult-brief_signs = Ce que vous avez remarqué
finding_adult-brief_danger-today = Quelqu’un est peut-être en danger aujourd’hui
finding_adult-brief_signs-of-control = Plusieurs signes que quelqu’un contrôle la personne
finding_adult-brief_unfair-work = Une promesse n’a pas été tenue, ou de l’argent a été retenu
finding_adult-brief_single-signs = Des signes isolés qui méritent l’attention
finding_adult-brief_none-recorded = Aucun signe n’a été noté dans cette conversation. Gardez l’œil ouvert, et proposez de reparler.

## adult

tool_adult = Conversation plus complète avec un adulte
section_adult_today = Aujourd’hui
section_adult_home = La maison et les sorties
section_adult_money = Argent et papiers
section_adult_pressure = Peur et pression
section_adult_seen-people = Ce que vous avez remarqué : les autres
section_adult_seen-life = Ce que vous avez remarqué : travail et vie
section_adult_seen-needs = Ce que vous avez remarqué : besoins
finding_adult_danger-today = Quelqu’un est peut-être en danger aujourd’hui
# Les trois éléments de l’article 3 du Protocole de Palerme, comme indications seulement.
finding_adult_three-elements = Signes des trois éléments : un acte, un moyen, et une exploitation
finding_adult_signs-of-control = Plusieurs signes que quelqu’un contrôle la personne
finding_adult_child-at-risk = Un enfant n’est peut-être pas en sécurité
finding_adult_self-harm = La personne veut peut-être se faire du mal
finding_adult_unfair-work = Une promesse n’a pas été tenue, ou de l’argent a été retenu
finding_adult_single-signs = Des signes isolés qui méritent l’attention
finding_adult_care-needed = La personne demande un médecin. Aucun signe n’a été noté dans cette conversation.
finding_adult_none-recorded = Aucun signe n’a été noté dans cette conversation. Gardez l’œil ouvert, et proposez de reparler.

## child

tool_child = Conversation courte avec un enfant
section_child_today = Aujourd’hui
section_child_others = Ce que d’autres font faire à l’enfant
section_child_trust = Une personne de confiance
section_child_signs = Ce que vous avez remarqué
finding_child_danger-today = L’enfant est peut-être en danger aujourd’hui
# Pour un enfant, aucun moyen n’est nécessaire : article 3 c) du Protocole de Palerme.
finding_child_exploitation = Signes que quelqu’un exploite l’enfant
finding_child_self-harm = L’enfant veut peut-être se faire du mal
finding_child_single-signs = Des signes isolés que l’enfant a besoin de protection
finding_child_none-recorded = Aucun signe n’a été noté dans cette conversation. La protection de l’enfance décide quand même de la suite.

## observation

tool_observation = Ce que vous pouvez remarquer sans rien demander
section_observation_people = Les autres
section_observation_work = Travail et argent
section_observation_living = Là où vit la personne
section_observation_safety = Santé et sécurité
finding_observation_child-at-risk = Un enfant n’est peut-être pas en sécurité
finding_observation_self-harm = La personne veut peut-être se faire du mal
finding_observation_several-signs = Plusieurs signes ont été remarqués
finding_observation_single-sign = Un signe a été remarqué
finding_observation_none-recorded = Aucun signe n’a été remarqué. Gardez l’œil ouvert, et proposez des informations sur les aides.

## inform-and-offer

tool_inform-and-offer = Dire quelles aides existent

## labour-adult

tool_labour-adult = Ce que l’on sait d’un adulte au travail, par 67 indicateurs
    .note = Le poids de chaque indicateur vient d’une copie de seconde main. Personne ne l’a comparée au document de l’éditeur.
section_labour-adult_deceptive-recruitment = Recrutement par tromperie
section_labour-adult_coercive-recruitment = Recrutement par la force ou la menace
section_labour-adult_vulnerability-at-recruitment = Recrutement qui profite d’une faiblesse
section_labour-adult_exploitation = Exploitation
section_labour-adult_coercion-at-destination = Sur place, retenue par la force ou la menace
section_labour-adult_vulnerability-at-destination = Sur place, retenue par une faiblesse
# La classe que le tableau publié nomme ainsi. Des signes, jamais un verdict.
finding_labour-adult_trafficking-indicated = Signes de traite pour le travail forcé : une façon de recruter, une exploitation, et le fait d’être retenu là
finding_labour-adult_deceived-and-exploited = Signes de tromperie et d’exploitation au travail
finding_labour-adult_exploited = Signes d’exploitation au travail : une question de droit du travail
finding_labour-adult_none-recorded = Aucune dimension n’a assez d’indicateurs pour compter. Il peut y en avoir d’isolés.
finding_labour-adult_needs-review = Une combinaison que le tableau publié laisse ouverte. Parlez-en entre collègues.

## labour-child

tool_labour-child = Ce que l’on sait d’un enfant au travail, par 65 indicateurs
    .note = Le poids de chaque indicateur vient d’une copie de seconde main. Personne ne l’a comparée au document de l’éditeur.
section_labour-child_act = Comment l’enfant est arrivé ici
section_labour-child_deceptive-recruitment = Recrutement par tromperie
section_labour-child_coercive-recruitment = Recrutement par la force ou la menace
section_labour-child_vulnerability-at-recruitment = Recrutement qui profite d’une faiblesse
section_labour-child_exploitation = Exploitation
section_labour-child_coercion-at-destination = Sur place, retenu par la force ou la menace
section_labour-child_vulnerability-at-destination = Sur place, retenu par une faiblesse
finding_labour-child_trafficking-indicated = Signes de traite d’un enfant : l’enfant a été amené, logé ou reçu, et exploité
finding_labour-child_none-recorded = Aucune dimension n’a assez d’indicateurs pour compter. Il peut y en avoir d’isolés.
finding_labour-child_needs-review = Une combinaison que la règle laisse ouverte. Parlez-en entre collègues.

## forced-labour

tool_forced-labour = Ce que l’on sait d’un travail peut-être forcé, par onze indicateurs
    .note = L’éditeur ne fixe pas de seuil : un seul indicateur peut suffire.
section_forced-labour_hold = Ce qui peut retenir une personne
section_forced-labour_work = Le travail lui-même
finding_forced-labour_several-noted = Plusieurs des onze indicateurs : ensemble, ils pointent vers le travail forcé
finding_forced-labour_one-noted = Un des onze indicateurs : il peut suffire. Cherchez plus loin.
finding_forced-labour_none-recorded = Aucun des onze indicateurs n’a été noté. Gardez l’œil ouvert, et proposez des informations sur les aides.

## forced-criminality

tool_forced-criminality = Ce que l’on sait de quelqu’un que l’on force à gagner de l’argent pour d’autres
    .note = Il s’agit de ce que font les autres. Ne demandez pas ce que la personne a fait ; qui y a été forcé doit être aidé, pas puni.
section_forced-criminality_act = Comment la personne en est arrivée là
section_forced-criminality_means = Ce qui retient la personne là
section_forced-criminality_purpose = Ce que les autres y gagnent
# Les trois éléments de l’article 3 du Protocole de Palerme, comme indications seulement.
finding_forced-criminality_three-elements = Signes de tout ce que demande la définition : le début, ce qui retient la personne, et un gain pour d’autres
finding_forced-criminality_single-signs = Des signes isolés qui méritent l’attention
finding_forced-criminality_none-recorded = Aucun signe n’a été noté. Gardez l’œil ouvert, et proposez des informations sur les aides.

## sexual-exploitation

tool_sexual-exploitation = Ce que vous pouvez remarquer là où l’on vend des services sexuels
section_sexual-exploitation_control = D’autres qui décident
section_sexual-exploitation_own-things = Des choses et des mots à soi
section_sexual-exploitation_work = Travail
section_sexual-exploitation_safety = Santé et sécurité
finding_sexual-exploitation_child-at-risk = Un enfant n’est peut-être pas en sécurité
finding_sexual-exploitation_self-harm = La personne veut peut-être se faire du mal
finding_sexual-exploitation_look-further = Des signes ont été remarqués. Ils ne prouvent rien ; c’est une raison de regarder plus loin.
finding_sexual-exploitation_none-recorded = Aucun signe n’a été remarqué. Gardez l’œil ouvert, et proposez des informations sur les aides.

## workplace

tool_workplace = Ce que montrent un lieu de travail et ses papiers
    .note = Parlez vous-même aux travailleurs, chacun à part. N’orientez quelqu’un qu’avec son accord.
section_workplace_people = Les gens
section_workplace_place = Le lieu
section_workplace_papers = Les papiers
finding_workplace_child-at-risk = Des enfants travaillent ici. Un enfant n’est peut-être pas en sécurité.
finding_workplace_seen-and-in-papers = Des signes sur le lieu de travail, et aussi dans ses papiers
finding_workplace_single-signs = Des signes sur le lieu de travail, ou dans ses papiers
finding_workplace_none-recorded = Aucun signe n’a été remarqué. Gardez l’œil ouvert, et proposez des informations sur les aides.

## supplier

tool_supplier = Un fournisseur, d’après ses propres papiers
    .note = Les poids et le seuil de 60 sont publiés pour deux questionnaires différents. C’est nous qui les avons réunis.
section_supplier_facts = Des faits qui comptent à eux seuls
section_supplier_scores = Notes
finding_supplier_several-facts = Plusieurs faits qui vont avec le travail forcé. Examinez-les tout de suite.
finding_supplier_one-fact = Un fait qui va avec le travail forcé. Examinez-le avant tout le reste.
finding_supplier_high-risk = La moyenne pondérée est sous 60, là où l’éditeur voit un risque élevé
finding_supplier_not-high-risk = La moyenne pondérée est de 60 ou plus, et aucun des quatre faits n’a été noté. Les papiers peuvent se tromper.

## domestic-work

tool_domestic-work = Conversation avec quelqu’un qui travaille dans une maison
section_domestic-work_today = Aujourd’hui
section_domestic-work_household = La vie dans la maison
section_domestic-work_money = Argent et papiers
section_domestic-work_pressure = Peur et pression
section_domestic-work_signs = Ce que vous avez remarqué
finding_domestic-work_danger-today = Quelqu’un est peut-être en danger aujourd’hui
finding_domestic-work_signs-of-control = Plusieurs signes que quelqu’un contrôle la personne
finding_domestic-work_unfair-conditions = Des conditions qu’aucun travail dans une maison ne devrait avoir
finding_domestic-work_single-signs = Des signes isolés qui méritent l’attention
finding_domestic-work_none-recorded = Aucun signe n’a été noté dans cette conversation. Gardez l’œil ouvert, et proposez de reparler.

## clinic-adult

tool_clinic-adult = Conversation courte avec un patient ou une patiente
    .note = La règle a été mesurée avec quatorze autres questions, et avec des femmes de 18 à 40 ans dans un service d’urgences.
    .populations = femmes de 18 à 40 ans dans un service d’urgences
    .cut-off = un oui sur quatorze, ou l’inquiétude du soignant
section_clinic-adult_clinician = Avant de demander
section_clinic-adult_today = Aujourd’hui
section_clinic-adult_freedom = Liberté
section_clinic-adult_pressure = Peur et pression
finding_clinic-adult_danger-today = Quelqu’un est peut-être en danger aujourd’hui
finding_clinic-adult_positive-screen-strong = Un repérage positif, avec plusieurs signes de contrainte. Proposez l’aide sociale.
# Les mots de l’éditeur pour son résultat. Ce n’est pas un verdict.
finding_clinic-adult_positive-screen = Un repérage positif : une réponse, ou l’inquiétude du soignant. Proposez l’aide sociale.
finding_clinic-adult_none-recorded = Aucun signe n’a été noté dans cette conversation. Gardez l’œil ouvert, et proposez de reparler.
action_clinic-adult_offer-social-work = Proposer de parler avec un travailleur social

## youth-brief

tool_youth-brief = Conversation très courte avec un jeune adulte sans logement
    .note = La règle a été mesurée avec quatre autres questions, et avec de jeunes adultes de 18 à 22 ans sans logement.
    .populations = jeunes adultes de 18 à 22 ans sans logement
    .cut-off = un oui ou plus sur quatre
section_youth-brief_today = Aujourd’hui
section_youth-brief_others = Ce que d’autres prennent ou veulent
section_youth-brief_fear = Peur
finding_youth-brief_danger-today = Quelqu’un est peut-être en danger aujourd’hui
# Les mots de l’éditeur pour son résultat. Ce n’est pas un verdict.
finding_youth-brief_positive-screen = Un repérage positif : une des quatre réponses, ou plus. Proposez de l’aide, et une conversation plus longue.
finding_youth-brief_none-recorded = Aucun signe n’a été noté dans cette conversation. Gardez l’œil ouvert, et proposez de reparler.
