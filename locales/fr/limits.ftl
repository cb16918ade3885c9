# Draft translated by machine; not yet reviewed by anyone.

### Ce que l’agent dit avant toute question : des limites vraies, six lignes courtes, puis une question. Tout est lu à voix haute.
### Un texte pour un lieu s’appelle limits_<role>_<AREA> ou limits_child_<AREA>, et ne contient que les lignes qui y changent.
### Les lignes : but (.purpose), ce qui est gardé (.kept), qui apprend quoi (.told), immigration (.immigration), le droit de ne
### pas répondre (.choice), le droit d’arrêter (.leave). Jamais « secret », « confidentiel » ni « sûr » : personne ne peut le promettre.
### « je devrai peut-être » = may have to ; « je dois » = have to, must. « quelqu’un profite de vous » = someone uses you.
### Les lignes .told ont 45 mots au plus.
### Le Home Office est expliqué dans les lignes sur l’immigration, qui suivent.

# Lignes vraies pour tous les métiers.
-limits-purpose = J’aimerais poser quelques questions courtes, pour voir quelle aide pourrait convenir.
limits-kept =
    { $saving ->
        [not] Ce programme ne garde ni réponses ni noms.
       *[offered] Ce programme ne garde pas de noms. Je garderai peut-être une courte page sur cette conversation, sans nom.
    }
-limits-choice = Vous pouvez passer n’importe quelle question. Vous n’avez pas besoin de parler de choses que vous avez faites. Dites-moi ce que vous ne voulez pas que je répète. Si je ne peux pas le garder pour moi, je vous le dirai.
-limits-leave = Vous pouvez faire une pause ou arrêter à tout moment. Vous n’avez pas besoin de dire pourquoi.
-limits-papers = Avant de me parler de vos papiers, demandez-moi ce que je dois transmettre. Je vous le dirai.
-limits-immigration-police = Je devrai peut-être transmettre aux agents de l’immigration ce que j’apprends.

## Qui d’autre peut apprendre quelque chose, selon le métier. La police ne peut pas garder pour elle ce qu’elle apprend.

-limits-role-police = Je suis de la police, j’agirai peut-être d’après notre conversation.
-limits-role-border = Je contrôle la frontière, j’agirai peut-être d’après notre conversation.
-limits-role-labour-inspector = J’inspecte les conditions de travail, j’agirai peut-être d’après notre conversation.
-limits-role-social-worker = Je devrai peut-être parler de vous à mon équipe.
-limits-role-health = Je parlerai peut-être aux personnes qui vous soignent ici.
-limits-role-shelter = Je parlerai peut-être de vous à mon équipe, ici.
-limits-role-helpline = Je parlerai peut-être de vous à mon équipe.
-limits-role-child-specialist = Je devrai peut-être parler de vous à mon équipe.

## Quand d’autres sont prévenus quoi que veuille la personne, selon le pays.

-limits-danger = Si une vie ou un enfant est en danger, je devrai peut-être prévenir d’autres personnes.
-limits-danger-gb = Si une vie ou un enfant est en danger, j’informe la police ou la protection de l’enfance.
-limits-danger-gb-police = Si une vie ou un enfant est en danger, j’informe mon équipe ou la protection de l’enfance.
-limits-danger-america = Si une vie ou un enfant est en danger, je devrai peut-être prévenir la police ou la protection de l’enfance.
-limits-danger-america-police = Si une vie ou un enfant est en danger, je devrai peut-être prévenir mon équipe ou la protection de l’enfance.

## Ce que la loi d’un lieu ajoute.

-limits-notify-gb = Si quelqu’un semble profiter de vous, je dois prévenir le Home Office. Votre nom, seulement avec votre accord.
limits-by-law =
    { $standing ->
        [listed-authority] { -limits-notify-gb }
       *[other] { "" }
    }
-limits-home-office = Le Home Office, le ministère de l’Intérieur britannique, s’occupe aussi d’immigration.
limits-home-office-by-law =
    { $standing ->
        [listed-authority] { -limits-home-office }
       *[other] { "" }
    }
-limits-injuries-us = Je devrai peut-être signaler certaines blessures à la police, comme une blessure par balle.
-limits-injuries-us-ca = Si je soigne une blessure que quelqu’un vous a faite, je dois prévenir la police.
-limits-injuries-ca = Je devrai peut-être signaler une blessure par balle à la police.

-limits-notify-nl = Si je pense que quelqu’un profite de vous, je dois prévenir CoMensha. CoMensha tient une liste et cherche un hébergement.
limits-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-notify-nl }
       *[other] { "" }
    }

-limits-notify-za = Si je pense que quelqu’un profite de vous, la loi peut m’obliger à prévenir la police.
-limits-notify-za-police = Si je pense que quelqu’un profite de vous, la loi peut m’obliger à le signaler.
-limits-notify-ae = Si j’apprends que quelqu’un profite de vous, la loi peut m’obliger à le signaler.
# Les mêmes trois phrases dites à un enfant, avec « tu » : seulement dans les textes pour un enfant, plus bas.
-limits-child-za = Si je pense que quelqu’un profite de toi, la loi peut m’obliger à prévenir la police.
-limits-child-za-police = Si je pense que quelqu’un profite de toi, la loi peut m’obliger à le signaler.
-limits-child-ae = Si j’apprends que quelqu’un profite de toi, la loi peut m’obliger à le signaler.

## Un adulte, partout

limits_police =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Je devrai peut-être écrire ce que j’entends.
    .told = { -limits-role-police } { -limits-danger }
    .immigration = { -limits-immigration-police }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_border =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Je devrai peut-être écrire ce que j’entends.
    .told = { -limits-role-border } { -limits-danger }
    .immigration = Je m’occupe d’immigration. Ce que vous me dites peut être utilisé pour cela.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_labour-inspector =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Je devrai peut-être écrire ce que j’entends à propos du lieu de travail.
    .told = { -limits-role-labour-inspector } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_social-worker =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Mon service garde peut-être ses propres notes. Vous pouvez demander ce qu’elles disent.
    .told = { -limits-role-social-worker } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_health =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Le centre de soins garde des notes sur la santé. Vous pouvez demander ce qu’elles disent.
    .told = { -limits-role-health } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_shelter =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Le centre d’accueil garde peut-être ses propres notes. Vous pouvez demander ce qu’elles disent.
    .told = { -limits-role-shelter } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_helpline =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } La ligne d’aide garde peut-être ses propres notes. Vous pouvez demander ce qu’elles disent.
    .told = { -limits-role-helpline } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_child-specialist =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Mon service garde peut-être ses propres notes. Vous pouvez demander ce qu’elles disent.
    .told = { -limits-role-child-specialist } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }

## Un adulte, Royaume-Uni. Pour l’Écosse et l’Irlande du Nord, c’est le texte entier

limits_police_GB =
    .told = { -limits-role-police } { -limits-danger-gb-police }
limits_border_GB =
    .told = { -limits-role-border } { -limits-danger-gb }
limits_labour-inspector_GB =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb }
limits_social-worker_GB =
    .told = { -limits-role-social-worker } { -limits-danger-gb }
limits_health_GB =
    .told = { -limits-role-health } { -limits-danger-gb }
limits_shelter_GB =
    .told = { -limits-role-shelter } { -limits-danger-gb }
limits_helpline_GB =
    .told = { -limits-role-helpline } { -limits-danger-gb }
limits_child-specialist_GB =
    .told = { -limits-role-child-specialist } { -limits-danger-gb }

## Un adulte, Angleterre

limits_police_GB-ENG =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-ENG =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-ENG =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-ENG =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-ENG =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-ENG =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-ENG =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-ENG =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Un adulte, pays de Galles

limits_police_GB-WLS =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-WLS =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-WLS =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-WLS =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-WLS =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-WLS =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-WLS =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-WLS =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Un adulte, États-Unis

limits_police_US =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_US =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_US =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_US =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_US =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us }
limits_shelter_US =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_US =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_US =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Un adulte, Californie

limits_health_US-CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us-ca }

## Un adulte, Canada

limits_police_CA =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_CA =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_CA =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_CA =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-ca }
limits_shelter_CA =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_CA =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_CA =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Un adulte, Pays-Bas

limits_police_NL =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-nl }
limits_border_NL =
    .told = { -limits-role-border } { -limits-danger } { limits-by-law-nl }
limits_labour-inspector_NL =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-nl }

## Un adulte, Afrique du Sud

limits_police_ZA =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-za-police }
limits_border_ZA =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-za }
limits_labour-inspector_ZA =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-za }
limits_social-worker_ZA =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-za }
limits_health_ZA =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-za }
limits_shelter_ZA =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-za }
limits_helpline_ZA =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-za }
limits_child-specialist_ZA =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-za }

## Un adulte, Émirats arabes unis

limits_police_AE =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-ae }
limits_border_AE =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-ae }
limits_labour-inspector_AE =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-ae }
limits_social-worker_AE =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-ae }
limits_health_AE =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-ae }
limits_shelter_AE =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-ae }
limits_helpline_AE =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-ae }
limits_child-specialist_AE =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-ae }

## Une personne qui a moins de 18 ans, ou peut-être : le devoir de prévenir vient d’abord, avant toute question et tout récit.
## Un seul texte pour tous les métiers ; là où un métier a un autre devoir, les mots changent selon $role. On dit « tu ».

-limits-child-may = Si je m’inquiète pour toi, je devrai peut-être prévenir des gens dont le travail est de protéger les enfants.
limits-child-immigration =
    { $role ->
        [border] Je m’occupe d’immigration. Ce que tu me dis peut être utilisé pour cela.
       *[other] Ce que tu me dis peut arriver jusqu’à des gens qui s’occupent d’immigration.
    }
limits_child =
    .purpose = Mon travail maintenant, c’est de savoir si tu es en sécurité, et de quoi tu as besoin.
    .kept = { limits-kept } Je devrai peut-être écrire ce que tu me dis.
    .told = { -limits-child-may } J’essaierai de te le dire d’abord. Tu peux me demander qui c’est.
    .immigration = { limits-child-immigration } Tu peux demander ce que ça veut dire, à moi ou à un avocat.
    .choice = Rien ne t’oblige à me parler. Tu n’as pas besoin de parler de choses que tu as faites.
    .leave = Tu peux faire une pause ou arrêter quand tu veux. Dis-moi si tu as besoin de boire ou de manger.

-limits-child-refer-gb = Si quelqu’un profite de toi, je dois aussi prévenir le Home Office.
limits-child-referral-gb =
    { $standing ->
        [listed-authority] { -limits-child-refer-gb }
        [first-responder] { -limits-child-refer-gb }
       *[other] Si quelqu’un profite de toi, le Home Office sera peut-être prévenu aussi.
    }
limits_child_GB =
    .told = Si je m’inquiète pour toi, je dois prévenir la protection de l’enfance. C’est un service qui protège les enfants. { limits-child-referral-gb } Tu peux me demander qui c’est.
    .immigration = { limits-child-immigration } Le Home Office, le ministère de l’Intérieur britannique, s’occupe d’immigration. Tu peux demander ce que ça veut dire, à moi ou à un avocat.
limits_child_GB-SCT =
    .told = Si je m’inquiète pour toi, je dois prévenir des gens des services sociaux. Ils protègent les enfants. { limits-child-referral-gb } Tu peux me demander qui c’est.

limits-child-may-tell =
    { $role ->
        [police] Si je m’inquiète pour toi, je devrai peut-être prévenir des gens qui protègent les enfants, ou d’autres policiers.
       *[other] Si je m’inquiète pour toi, je devrai peut-être prévenir des gens qui protègent les enfants, ou la police.
    }
limits-child-office-us =
    { $standing ->
        [listed-authority] Si quelqu’un profite de toi et que tu viens d’un autre pays, je devrai peut-être prévenir un service national pour les enfants.
       *[other] Si quelqu’un profite de toi et que tu viens d’un autre pays, je demanderai peut-être l’aide d’un service national pour les enfants.
    }
limits_child_US =
    .told = { limits-child-may-tell } { limits-child-office-us } Tu peux me demander qui.
-limits-child-must = Si je m’inquiète pour toi, je dois prévenir des gens qui protègent les enfants, ou la police.
limits-child-law-us-ca =
    { $role ->
        [police] Si je m’inquiète pour toi, je dois prévenir des gens qui protègent les enfants, ou d’autres policiers.
        [social-worker] { -limits-child-must }
        [health] { -limits-child-must }
        [child-specialist] { -limits-child-must }
       *[other] { limits-child-may-tell }
    }
limits_child_US-CA =
    .told = { limits-child-law-us-ca } { limits-child-office-us } Tu peux me demander qui.
limits_child_CA =
    .told = { -limits-child-may } J’essaierai de te le dire d’abord. Tu peux me demander qui c’est.
limits_child_AU =
    .told = { limits-child-may-tell } J’essaierai de te le dire d’abord. Tu peux me demander qui c’est.
limits_child_IE =
    .told = Si je m’inquiète pour toi, je dois prévenir Tusla, un service pour les enfants et les familles. J’essaierai de te le dire d’abord. Tu peux me demander ce que ça veut dire.
limits_child_GR =
    .told = { -limits-child-may } Si je pense que quelqu’un profite de toi, je dois prévenir EKKA, un service national. Tu peux me demander qui c’est.
-limits-child-nl = Si je pense que quelqu’un profite de toi, je dois prévenir CoMensha. CoMensha tient une liste de ces situations.
limits-child-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-child-nl }
       *[other] { "" }
    }
limits-child-notify-nl =
    { $role ->
        [police] { -limits-child-nl }
        [labour-inspector] { -limits-child-nl }
        [border] { limits-child-by-law-nl }
       *[other] { "" }
    }
limits_child_NL =
    .told = { -limits-child-may } Tu peux me demander qui c’est. { limits-child-notify-nl }
limits-child-notify-za =
    { $role ->
        [police] { -limits-child-za-police }
       *[other] { -limits-child-za }
    }
limits_child_ZA =
    .told = { -limits-child-may } { limits-child-notify-za } Tu peux me demander qui c’est.
limits_child_AE =
    .told = { -limits-child-may } { -limits-child-ae } Tu peux me demander qui c’est.
