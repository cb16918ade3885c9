# Draft translated by machine; not yet reviewed by anyone.

### Signes de certaines formes d’exploitation. L’agent les lit ; rien n’est posé à une personne, donc aucun n’a de question.
### .sign est une courte affirmation à cocher, de 60 caractères au plus, sans point final. Le féminin est celui de « la personne ».

## Vu là où l’on vend des services sexuels. Rien ne porte sur le corps, les vêtements ou l’origine.

item_escorted-everywhere =
    .sign = Toujours avec quelqu’un qui l’accompagne
item_group-without-shared-language =
    .sign = Vit ou voyage dans un groupe sans langue commune
item_knows-work-words-only =
    .sign = Ne connaît de la langue locale que les mots du travail
item_no-money-of-own =
    .sign = Sans argent à soi
item_no-papers-at-hand =
    .sign = Aucun papier d’identité à portée de main
item_several-under-one-person =
    .sign = Une personne semble en contrôler plusieurs autres
item_sold-or-handed-on =
    .sign = Signes que la personne a été vendue ou cédée
item_advertised-by-others =
    .sign = Annonces faites par quelqu’un d’autre

## Obligation de rapporter quelque chose à d’autres. Tout porte sur ce que font les autres ; rien sur un acte de la personne.

item_brought-by-others =
    .sign = D’autres ont organisé le voyage ou amené la personne
item_handed-over-to-others =
    .sign = Remise ou vendue à d’autres
item_housed-by-those-in-charge =
    .sign = Logée par les gens qui donnent les ordres
item_lured-by-other-work =
    .sign = On lui avait proposé un autre travail
item_phone-or-papers-taken =
    .sign = Téléphone ou papiers confisqués
item_kept-on-closed-site =
    .sign = Gardée sur un site fermé ou surveillé
item_must-pay-to-leave =
    .sign = Doit payer pour qu’on la laisse partir
item_threats-or-violence-there =
    .sign = Menaces ou violences, contre elle ou d’autres là-bas
item_targets-with-punishment =
    .sign = Des objectifs fixés par d’autres, punis si manqués
item_takings-handed-over =
    .sign = Tout ce qui rentre doit être remis
item_words-and-tools-given =
    .sign = D’autres donnent chaque jour mots, outils et ordres
item_taken-out-and-fetched =
    .sign = Emmenée chaque jour, puis ramenée
