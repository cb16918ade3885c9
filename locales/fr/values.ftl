# Draft translated by machine; not yet reviewed by anyone.

### Noms des valeurs des listes fermées : `<liste>_<id>`. L’agent les lit, dans des listes et sur la feuille.
### Aucun résultat n’est un verdict. Aucun ne dit qui est ou n’est pas une victime, et aucun ne donne de probabilité.

## Le métier de l’agent. Le nom du métier plutôt que d’une personne, pour une femme comme pour un homme.
role_police = police
role_border = frontières ou immigration
role_labour-inspector = inspection du travail
role_social-worker = travail social
role_health = personnel de santé
role_shelter = personnel d’un centre d’accueil
role_helpline = personnel d’une ligne d’aide
role_child-specialist = spécialiste de la parole des enfants
role_any = tout métier

## Ce que le service est en droit, là où il est.
standing_listed-authority = autorité qui a le devoir de signaler
standing_first-responder = peut faire une orientation officielle
standing_neither = ni l’un ni l’autre
standing_listed-authority_US = autorité publique : nationale, d’un État ou locale
standing_neither_US = pas une autorité publique

## Où a lieu la rencontre.
setting_workplace = lieu de travail
setting_border = frontière ou port
setting_street = rue ou véhicule
setting_shelter = foyer ou centre d’accueil
setting_clinic = centre de soins ou hôpital
setting_custody = poste de police ou détention
setting_remote = téléphone ou messagerie
setting_any = partout

## L’âge, tel que l’agent le voit. Jamais un âge exact.
age_adult = adulte
age_child = moins de 18 ans
age_presumed-child = peut-être moins de 18 ans, à traiter comme un enfant
age_any = tout âge

## Sortes d’aide, dans l’ordre où elles sont proposées.
pathway_emergency = services d’urgence
pathway_child-protection = protection de l’enfance
pathway_health = soins médicaux
pathway_helpline = une ligne d’aide
pathway_shelter = un endroit sans danger où loger
pathway_formal-referral = la procédure officielle d’identification
pathway_legal-aid = un avocat ou des conseils juridiques
pathway_labour-inspectorate = l’inspection du travail
pathway_immigration-advice = des conseils sur le droit de séjour
pathway_domestic-violence = de l’aide contre les violences à la maison
pathway_mental-health = un soutien dans la détresse
pathway_interpreter = un interprète professionnel

## Ce qui arrête les questions tout de suite.
interrupt_danger = danger maintenant
interrupt_medical = des soins sont nécessaires maintenant
interrupt_self-harm = la personne veut peut-être se faire du mal
interrupt_child-at-risk = un enfant est en danger

## Le niveau d’inquiétude. Il décrit ce qui a été noté dans un seul repérage, rien d’autre.
level_none-recorded = aucun indicateur noté dans ce repérage
level_some = quelques indicateurs
level_strong = indicateurs forts
level_urgent = urgent : quelqu’un est peut-être en danger

## Ce qui ouvre la feuille. Une ou deux phrases.
headline_none-recorded = Aucun indicateur n’a été noté dans ce repérage. Il peut en manquer. Gardez l’œil ouvert, et proposez des informations sur les aides.
headline_some = Quelques indicateurs ont été notés. Proposez des informations et de l’aide, et gardez l’œil ouvert.
headline_strong = Des indicateurs forts ont été notés. Des services spécialisés et la procédure officielle conviennent.
headline_urgent = Urgent. Quelqu’un est peut-être en danger. Agissez maintenant.
headline_not-established = Il y a eu trop peu de réponses pour pouvoir le dire. Sans réponse ne veut pas dire non. Proposez des informations et de l’aide.

## Ce que l’on sait de la justesse d’un outil.
evidence_validated = validé
evidence_adapted = adapté d’un outil validé ; la justesse de celui-ci ne vaut pas pour lui
evidence_unvalidated = pas validé, personne n’a mesuré à quelle fréquence il a raison

## Comment un outil s’utilise.
use_ask = questions guidées
use_assess = évaluation après une conversation
use_observe = signes seulement
use_organisation = lieux de travail et fournisseurs

## Qui ou quoi répond à une question.
by_asked = demandé
by_observed = observé
by_document = vu dans un document
by_told = dit dans une conversation

## Les réponses habituelles.
option_yes = Oui
option_no = Non
option_unknown = Ne sait pas
option_declined = Préfère ne pas le dire
option_not-asked = Pas demandé
option_stopped-before = Arrêté avant
option_not-applicable = Sans objet

## Ce qui a été repris d’une source.
# Same: the word is French too.
takes_structure = structure
takes_rule = règle
takes_principle = principe

## À quel point les questions d’une partie sont délicates.
sensitivity_low = choses de tous les jours
sensitivity_medium = peut être difficile à dire
sensitivity_high = mal et peur

## Les jours de la semaine, dans une phrase.
weekday_mo = lundi
weekday_tu = mardi
weekday_we = mercredi
weekday_th = jeudi
weekday_fr = vendredi
weekday_sa = samedi
weekday_su = dimanche
