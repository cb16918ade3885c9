# Draft translated by machine; not yet reviewed by anyone.

### Travail, lieux de travail et fournisseurs. L’agent les lit ; aucune n’est posée à une personne, donc aucune n’a de question.
### .sign est une courte affirmation à cocher, de 60 caractères au plus, sans point final.

## Les onze indicateurs du travail forcé.

item_weak-position-used =
    .sign = Quelqu’un profite d’une position de faiblesse
item_deceived-about-work =
    .sign = Tromperie sur le travail
item_movement-restricted =
    .sign = Pas libre d’aller et venir
item_kept-isolated =
    .sign = Tenue à l’écart des autres
item_violence-used =
    .sign = Violences physiques ou sexuelles
item_threats-used =
    .sign = Intimidation ou menaces
item_papers-retained =
    .sign = Papiers d’identité gardés par d’autres
item_wages-withheld =
    .sign = Salaire retenu
item_held-by-debt =
    .sign = Retenue par une dette
item_abusive-conditions =
    .sign = Conditions de travail ou de vie abusives
item_excessive-overtime =
    .sign = Trop d’heures supplémentaires

## Ce qu’un inspecteur voit sur un lieu de travail.

item_workers-watched =
    .sign = Travailleurs surveillés, enfermés ou tenus à l’écart
item_workers-afraid-to-talk =
    .sign = Les travailleurs semblent avoir peur de vous parler
item_one-speaks-for-all =
    .sign = Une seule personne parle pour tous les travailleurs
item_workers-exhausted =
    .sign = Les travailleurs semblent épuisés
item_children-at-work =
    .sign = Des enfants travaillent ici
item_workers-live-on-site =
    .sign = Les travailleurs vivent sur leur lieu de travail
item_site-lodging-bad =
    .sign = Leur logement est bondé, sale ou dangereux
item_site-without-protection =
    .sign = Travail dangereux, rien ne protège les travailleurs

## Ce que montrent les papiers, sur un lieu de travail ou chez un fournisseur.

item_papers-kept-by-employer =
    .sign = L’employeur garde les papiers des travailleurs
item_fees-owed-by-workers =
    .sign = Frais ou dettes dus à l’employeur ou à l’agence
item_leaving-punished =
    .sign = Un contrat ou une règle punit le départ
item_pay-not-traceable =
    .sign = Traces de paie absentes, ou sans rapport avec les heures
item_deductions-eat-pay =
    .sign = Les retenues prennent presque toute la paie
item_hours-far-beyond-law =
    .sign = Des heures bien au-delà de ce que permet la loi
item_contract-not-readable =
    .sign = Pas de contrat, ou un contrat qu’ils ne peuvent pas lire

## Notes d’un fournisseur, de 0 à 100. Des phrases entières pour l’agent ; elles n’ont pas de signe.

item_score-country = La note du pays, de 0 à 100
item_score-service = La note du service, de 0 à 100
item_score-labour = La note pour le travail, de 0 à 100
item_score-environment = La note pour l’environnement, de 0 à 100
item_score-health-and-safety = La note pour la santé et la sécurité, de 0 à 100
item_score-ethics = La note pour l’éthique, de 0 à 100
