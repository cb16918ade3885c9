# Draft translated by machine; not yet reviewed by anyone.

### Questions à la personne, et signes pour l’agent. Phrases parlées et courtes, une idée chacune.
### .why dit à la personne, en une phrase, à quoi sert la question. .sign nomme l’indicateur sur la feuille et dans les listes
### à cocher : 60 caractères au plus, sans point final.
### « Est-il déjà arrivé que quelqu’un vous force… » : ce tour évite un participe qui dirait le sexe de la personne.

## À un adulte. Chacun peut répondre oui ou non, avec ou sans travail.

item_danger-now = Est-ce que quelqu’un est en danger aujourd’hui, vous ou une personne proche de vous ?
    .why = Si quelqu’un est en danger, on cherche d’abord de l’aide.
    .sign = Quelqu’un est peut-être en danger aujourd’hui
item_doctor-today = Avez-vous besoin d’un médecin aujourd’hui ?
    .why = Si vous avez besoin de soins, ça passe en premier.
    .sign = La personne veut voir un médecin aujourd’hui
item_child-not-safe = Y a-t-il un enfant ou un adolescent qui n’est peut-être pas en sécurité ?
    .why = Une personne de moins de 18 ans qui n’est pas en sécurité a besoin d’aide. Je devrai peut-être prévenir d’autres personnes.
    .sign = Un enfant n’est peut-être pas en sécurité
item_others-chose-home = Est-ce que quelqu’un d’autre a décidé où vous habitez, sans vous demander votre avis ?
    .why = Ça m’aide de savoir ce que vous pouvez décider.
    .sign = Quelqu’un d’autre a décidé où la personne habite
item_not-as-promised = Est-ce que la vie ici est différente de ce que quelqu’un vous a promis ?
    .why = Il y a des gens à qui on promet une chose, et qui en trouvent une autre.
    .sign = La vie ou le travail n’est pas ce qui était promis
item_free-to-go-out = Pouvez-vous sortir quand vous voulez, sans que quelqu’un vous accompagne ?
    .why = Ça m’aide de savoir quelle liberté vous avez dans la journée.
    .sign = La personne ne peut pas sortir librement
item_papers-held = Est-ce que quelqu’un garde vos papiers et ne vous les rend pas ?
    .why = Il y a des gens qui ne peuvent pas se servir de leurs propres papiers.
    .sign = Quelqu’un d’autre garde les papiers de la personne
item_kept-from-leaving = Y a-t-il quelqu’un, au travail ou là où vous vivez, qui ne vous laisserait pas partir ?
    .why = Ça m’aide de savoir si vous pouvez choisir librement.
    .sign = Quelqu’un ne laisserait pas la personne partir
item_threatened = Est-ce que quelqu’un a fait des menaces, contre vous ou contre des gens que vous aimez ?
    .why = Avec des menaces, il est difficile de choisir librement.
    .sign = Il y a eu des menaces
item_money-kept = Est-ce que quelqu’un garde de l’argent qui devrait être à vous ?
    .why = Il y a des gens qui travaillent et ne reçoivent pas leur argent.
    .sign = Quelqu’un garde l’argent de la personne
item_work-off-debt = Devez-vous travailler pour quelqu’un parce que vous lui devez de l’argent ?
    .why = Il y a des gens qui travaillent pour une dette qui ne diminue pas.
    .sign = La personne doit travailler pour rembourser une dette
item_made-to-do-things = Est-il déjà arrivé que quelqu’un vous force à faire des choses que vous ne vouliez pas faire ?
    .why = Vous n’avez pas besoin de me dire quoi. Ça m’aide à voir ce qui convient.
    .sign = Quelqu’un a forcé la personne à faire des choses

## À quelqu’un qui travaille dans une maison. Chacun peut y répondre, avec ou sans salaire.

item_enough-rest = Avez-vous assez de temps pour vous reposer et dormir ?
    .why = Ça m’aide de savoir comment sont vos journées.
    .sign = La personne n’a pas assez de repos
item_enough-to-eat = Avez-vous assez à manger ?
    .why = J’aimerais savoir de quoi vous avez besoin.
    .sign = La personne n’a pas assez à manger
item_own-place-to-sleep = Avez-vous un endroit pour dormir rien qu’à vous ?
    .why = Ça m’aide de savoir comment vous vivez.
    .sign = La personne n’a pas d’endroit à elle pour dormir
item_free-to-call = Pouvez-vous appeler votre famille ou vos amis quand vous voulez ?
    .why = Ça m’aide de savoir à qui vous pouvez parler.
    .sign = La personne ne peut pas appeler librement ses proches

## À un patient.

item_kept-from-care = Est-il déjà arrivé que quelqu’un vous empêche de voir un médecin ou une infirmière ?
    .why = Ça m’aide de savoir ce qui empêche les soins.
    .sign = Quelqu’un a empêché la personne d’avoir des soins
item_care-decided-by-other = Est-ce que quelqu’un d’autre décide de vos soins à votre place ?
    .why = J’aimerais savoir ce que vous décidez vous-même.
    .sign = Quelqu’un d’autre décide des soins de la personne

## À un jeune adulte sans logement. Aucune question ne porte sur le sexe ni sur ce que la personne a fait.

item_something-for-a-bed = Est-ce que quelqu’un veut quelque chose de vous en échange d’un lit ou de nourriture ?
    .why = Vous n’avez pas besoin de me dire quoi. Ça m’aide à voir ce qui convient.
    .sign = Quelqu’un veut quelque chose contre un lit ou à manger
item_afraid-to-leave-work = Avez-vous déjà eu peur de quitter un travail à cause de menaces ?
    .why = Il y a des gens qui ne peuvent pas quitter leur travail librement.
    .sign = A eu peur de quitter un travail à cause de menaces

## À un enfant, par un agent qui a la formation. Des mots d’enfant, familiers et doux, pas puérils. On dit « tu ».

item_child-food = Est-ce que tu as assez à manger ?
    .why = J’aimerais savoir de quoi tu as besoin.
    .sign = L’enfant n’a pas assez à manger
item_child-safe-sleep = Est-ce que tu te sens en sécurité là où tu dors ?
    .why = Chaque enfant devrait dormir dans un endroit sans danger.
    .sign = L’enfant ne se sent pas en sécurité là où il dort
item_child-danger = As-tu peur que quelqu’un te fasse du mal aujourd’hui ?
    .why = Si tu as peur, on cherche d’abord de l’aide.
    .sign = L’enfant a peur qu’on lui fasse du mal aujourd’hui
item_child-made-to-work = Est-ce que quelqu’un te fait travailler, ou t’oblige à lui rapporter de l’argent ?
    .why = Tu n’as pas besoin de me dire ce que tu fais.
    .sign = Quelqu’un fait travailler l’enfant ou exige de l’argent
item_child-made-to-do-things = Est-ce que quelqu’un te fait faire des choses que tu ne trouves pas bien ?
    .why = Tu n’as pas besoin de me dire ce que c’est.
    .sign = On lui fait faire des choses qu’il ne trouve pas bien
item_child-trusted-adult = Y a-t-il une grande personne à qui tu fais confiance ?
    .why = Ça m’aide de savoir qui est gentil avec toi.
    .sign = L’enfant ne nomme aucun adulte de confiance

## Signes que l’agent voit ou entend. On ne demande rien à personne. Aucun ne porte sur l’origine, les vêtements, ou le fait
## d’être cru.

item_someone-stays-close = Quelqu’un a amené la personne ici et ne la laisse pas seule.
    .sign = Quelqu’un a amené la personne et reste près d’elle
item_someone-speaks-for-them = Quelqu’un d’autre a parlé à la place de la personne, ou a surveillé ce qu’elle disait.
    .sign = On a parlé à la place de la personne, ou on la surveillait
item_looks-to-other = La personne regarde quelqu’un d’autre avant de répondre.
    .sign = La personne regarde quelqu’un avant de répondre
item_papers-with-other = Quelqu’un d’autre a sur lui les papiers ou le téléphone de la personne.
    .sign = Quelqu’un d’autre a sur lui ses papiers ou son téléphone
item_afraid-of-someone = La personne semble avoir peur de quelqu’un tout près.
    .sign = La personne semble avoir peur de quelqu’un tout près
item_guarded = Quelqu’un surveille la personne, ou l’enferme.
    .sign = Quelqu’un surveille la personne, ou l’enferme
item_threatened-in-sight = Vous avez vu ou entendu quelqu’un menacer la personne.
    .sign = On a vu quelqu’un menacer la personne
item_sleeps-at-work = La personne dort sur son lieu de travail.
    .sign = La personne dort là où elle travaille
item_exhausted = La personne semble épuisée par le travail.
    .sign = La personne semble épuisée par le travail
item_unsafe-work = Le travail est dangereux, et rien ne protège la personne.
    .sign = Travail dangereux sans protection
item_money-with-other = Quelqu’un d’autre prend l’argent de la personne, ou le garde sur lui.
    .sign = Quelqu’un d’autre prend son argent, ou le garde sur lui
item_depends-on-one = La personne dépend d’une seule personne pour manger, se déplacer ou dormir.
    .sign = Dépend d’une seule personne pour la vie de tous les jours
item_bad-lodging = L’endroit pour dormir est bondé, sale ou dangereux.
    .sign = Un endroit pour dormir bondé, sale ou dangereux
item_moved-around = D’autres déplacent la personne d’un endroit à l’autre.
    .sign = D’autres déplacent la personne d’un endroit à l’autre
item_cannot-call-others = La personne n’a aucun moyen d’appeler sa famille ou ses amis.
    .sign = La personne ne peut pas appeler sa famille ou ses amis
item_place-unknown = La personne ne connaît pas l’adresse de l’endroit où elle loge.
    .sign = La personne ne connaît pas l’adresse où elle loge
item_untreated-injury = La personne a une blessure que personne n’a soignée.
    .sign = Une blessure que personne n’a soignée
item_afraid-to-go-back = La personne semble avoir peur de retourner là-bas.
    .sign = La personne semble avoir peur de retourner là-bas
item_spoke-of-self-harm = La personne a parlé de se faire du mal, ou de ne plus vouloir vivre.
    .sign = La personne a parlé de se faire du mal
item_child-unsafe-nearby = Ici, un enfant n’est peut-être pas en sécurité.
    .sign = Ici, un enfant n’est peut-être pas en sécurité
item_clinician-worried = Avant toute question : ce patient ou cette patiente vous inquiète.
    .sign = Un soignant s’inquiète pour la personne
item_officer-worried = Cette personne vous inquiète, pour une autre raison.
    .sign = L’agent s’inquiète pour une autre raison
item_no-known-carer = Personne ne peut dire qui s’occupe de l’enfant.
    .sign = Personne ne peut dire qui s’occupe de l’enfant
item_child-at-work = On a vu l’enfant travailler, mendier ou vendre des choses.
    .sign = On a vu l’enfant travailler, mendier ou vendre
