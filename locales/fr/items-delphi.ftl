# Draft translated by machine; not yet reviewed by anyone.

### Ce que cherchent les indicateurs opérationnels de 2009. L’agent les lit après une conversation ; rien n’est posé à une personne.
### .sign est une courte affirmation à cocher, de 60 caractères au plus, sans point final. Le féminin est celui de « la personne ».

item_brought-or-received = Quelqu’un a recruté, déplacé, logé ou reçu l’enfant.
    .sign = On a recruté, déplacé, logé ou reçu l’enfant

## Recrutement par tromperie.

item_misled-on-work =
    .sign = Tromperie sur le travail, le lieu ou l’employeur
item_misled-on-pay =
    .sign = Tromperie sur la paie
item_misled-on-conditions =
    .sign = Tromperie sur les conditions de travail
item_misled-on-contract =
    .sign = Tromperie sur le contrat, ou sur sa légalité
item_misled-on-lodging =
    .sign = Tromperie sur le logement et la vie sur place
item_misled-on-papers =
    .sign = Tromperie sur les papiers ou le droit de séjour
item_misled-on-journey =
    .sign = Tromperie sur le voyage ou les conditions d’embauche
item_misled-on-family =
    .sign = Tromperie sur la venue de la famille
item_misled-on-marriage-or-adoption =
    .sign = Fausse promesse de mariage ou d’adoption
item_misled-on-schooling =
    .sign = Fausse promesse d’école ou de formation

## Recrutement par la contrainte.

item_hurt-when-recruited =
    .sign = Violences pendant le recrutement
item_threatened-when-recruited =
    .sign = Menaces de violence pendant le recrutement
item_taken-sold-or-married-off =
    .sign = Enlevée, vendue, ou mariage ou adoption de force
item_indebted-when-recruited =
    .sign = Liée par une dette dès le recrutement
item_papers-taken-when-recruited =
    .sign = Papiers confisqués pendant le recrutement
item_locked-in-when-recruited =
    .sign = Isolée, enfermée ou surveillée pendant le recrutement
item_police-used-as-threat-when-recruited =
    .sign = Menace de dénonciation pendant le recrutement
item_exposure-used-as-threat-when-recruited =
    .sign = Menace de tout dire aux proches pendant le recrutement
item_family-threatened-when-recruited =
    .sign = Violences ou menaces sur la famille au recrutement
item_money-kept-when-recruited =
    .sign = Argent retenu pendant le recrutement

## Recrutement par abus de vulnérabilité.

item_hardship-at-home-used =
    .sign = Le recruteur a profité de difficultés dans la famille
item_irregular-status-used =
    .sign = Le recruteur a profité de l’absence de droit de séjour
item_little-schooling-or-language-used =
    .sign = On a profité du manque d’école ou de langue locale
item_lack-of-facts-used =
    .sign = Le recruteur a profité d’un manque d’information
item_already-under-their-control =
    .sign = Déjà sous le contrôle de qui l’exploite
item_need-of-money-used =
    .sign = Le besoin d’argent a facilité le recrutement
item_false-tale-of-migration-used =
    .sign = Le recruteur a donné une fausse image de la vie ailleurs
item_false-tale-of-the-law-used =
    .sign = Fausse image de la loi ou des autorités, par le recruteur
item_family-ties-used =
    .sign = La situation de famille a facilité le recrutement
item_personal-plight-used =
    .sign = La situation personnelle a facilité le recrutement
item_attachment-to-recruiter-used =
    .sign = Dépendance affective envers le recruteur
item_trouble-with-authorities-used =
    .sign = La situation administrative a facilité le recrutement
item_earlier-setbacks-used =
    .sign = Des échecs passés ont facilité le recrutement
item_need-of-help-to-travel-used =
    .sign = Ne pouvait pas organiser le voyage sans aide
item_belief-used =
    .sign = Le recruteur s’est servi d’une coutume ou d’une croyance
item_unrest-at-home-used =
    .sign = Un conflit ou une catastrophe a facilité le recrutement

## Exploitation.

item_far-too-long-hours =
    .sign = Beaucoup trop d’heures ou de jours de travail
item_hardly-any-pay =
    .sign = Peu de paie, ou aucune
item_pay-cut-or-skimmed =
    .sign = Paie réduite par amendes, retenues ou intermédiaire
item_poor-lodging =
    .sign = Mauvaises conditions de vie
item_very-poor-work-conditions =
    .sign = Très mauvaises conditions de travail
item_dangerous-work =
    .sign = Travail dangereux
item_contract-not-kept =
    .sign = Contrat ou droit du travail non respecté
item_no-social-cover =
    .sign = Aucune protection sociale
item_kept-from-school =
    .sign = Pas d’école

## Contrainte sur place.

item_papers-held-at-work =
    .sign = Papiers gardés par d’autres là où elle travaille
item_indebted-at-work =
    .sign = Liée par une dette là où elle travaille
item_locked-in-at-work =
    .sign = Isolée, enfermée ou surveillée là où elle travaille
item_hurt-at-work =
    .sign = Violences là où elle travaille
item_threatened-at-work =
    .sign = Menaces de violence là où elle travaille
item_made-to-break-the-law =
    .sign = Forcée par d’autres à quelque chose d’illégal
item_made-to-take-tasks =
    .sign = Forcée à accepter des tâches ou des clients
item_strongly-swayed =
    .sign = Sous la forte influence de qui l’exploite
item_set-against-peers =
    .sign = Forcée à agir contre d’autres qui y travaillent
item_made-to-lie =
    .sign = Forcée à tromper les autorités, la famille ou d’autres
item_police-used-as-threat-at-work =
    .sign = Menace de dénonciation aux autorités
item_worse-used-as-threat =
    .sign = Menace de conditions encore pires
item_family-threatened-at-work =
    .sign = Violences ou menaces sur la famille
item_pay-withheld-to-stay =
    .sign = Salaire retenu pour que la personne reste
item_exposure-used-as-threat-at-work =
    .sign = Menace de tout dire à la famille ou à d’autres

## Abus de vulnérabilité sur place.

item_relies-on-them-daily =
    .sign = Dépend de qui l’exploite pour la vie de tous les jours
item_lost-in-strange-place =
    .sign = A du mal à se débrouiller dans un lieu inconnu
item_need-of-money-there =
    .sign = Le besoin d’argent retient la personne là
item_family-ties-there =
    .sign = La situation de famille retient la personne là
item_status-there =
    .sign = La situation administrative retient la personne là
item_earlier-setbacks-there =
    .sign = Des échecs passés retiennent la personne là
item_singled-out-group =
    .sign = Mise à l’écart par d’autres à cause d’un groupe
