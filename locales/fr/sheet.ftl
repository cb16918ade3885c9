# Draft translated by machine; not yet reviewed by anyone.

### La feuille : ce que l’agent emporte. Lue par l’agent, peut-être des semaines plus tard, peut-être par un ou une collègue.
### C’est l’indication d’un repérage. Jamais un verdict, une probabilité ni une étiquette, et aucune promesse sur un service.
### Lignes courtes sous des titres, pour pouvoir être lues à voix haute. Ce que la personne veut passe avant tout résultat.

sheet-title = Pour vous, dans votre travail. Ne laissez pas cette feuille à la vue des autres.

## Comment la conversation s’est terminée. Une phrase. Arrêter et refuser sont de bonnes fins.

ending_completed = Toutes les questions ont été posées.
ending_part-left-out = Les questions ont été posées, sauf une partie que la personne a laissée de côté.
ending_enough = La conversation s’est terminée plus tôt, parce que ce qui avait été dit suffisait.
ending_interrupted_danger = Les questions se sont arrêtées, parce que quelqu’un est peut-être en danger.
ending_interrupted_medical = Les questions se sont arrêtées, parce que quelqu’un a peut-être besoin de soins.
ending_interrupted_self-harm = Les questions se sont arrêtées, parce que la personne veut peut-être se faire du mal.
ending_interrupted_child-at-risk = Les questions se sont arrêtées, parce qu’un enfant est peut-être en danger.
ending_stopped = La conversation a été arrêtée.
ending_refused = La personne a dit non, ou pas maintenant.
ending_informed = Des informations ont été données et de l’aide proposée. Rien n’a été demandé.
ending_handed-over = Quelqu’un d’autre va parler avec la personne.
ending_noted = Ce qui a été dit dans une conversation a été noté après. L’agent dit que les limites ont été dites et que la personne était d’accord pour parler.
ending_observed = Des signes ont été notés. Personne n’a été interrogé.
ending_looked-up = Rien n’a été noté. Cette feuille montre à qui s’adresser.
ending_broken-off = Une conversation a commencé et s’est interrompue. Cette feuille montre à qui s’adresser.

## Titres. Chacun seul sur une ligne.

sheet-head-now = Que faire maintenant
sheet-head-wishes = Ce que la personne veut
sheet-head-duties = Ce que la loi vous demande
sheet-head-contacts = À qui s’adresser
sheet-head-indication = Ce que ce repérage indique
sheet-head-signs = Signes que vous avez vus
sheet-head-tool = L’outil
sheet-head-not-done = Ce qui n’a pas été fait
sheet-head-support = Pour vous

## Ce que la personne veut, selon son propre choix.

sheet-wish = { $offer } : { $wish }
sheet-safety = La personne se sent-elle en sécurité pour la suite ? À ses propres yeux : { $view }

wish_yes = Oui
wish_no = Non
wish_later = Peut-être plus tard
wish_declined = Préfère ne pas le dire
    .own = Je préfère ne pas le dire
wish_not-asked = Pas demandé

# « Difficile à dire » et non « pas sûr », qui peut se comprendre « pas en sécurité ».
safety_safe = En sécurité
safety_not-safe = Pas en sécurité
safety_not-sure = Difficile à dire
safety_declined = Préfère ne pas le dire
    .own = Je préfère ne pas le dire

## Devoirs

sheet-within = Dans un délai de { $span }.
sheet-at-least = Pendant au moins { $span }.
sheet-at-once = Tout de suite.
sheet-duty-to = À : { $name }
sheet-source-year = Source : { $publishers }. Année la plus récente indiquée : { $year }.
sheet-source-undated = Source : { $publishers }, sans date.
sheet-no-legal-advice = Ceci n’est pas un avis juridique, et d’autres lois peuvent s’appliquer. Votre permanence décide avec vous.

sheet-span-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
sheet-span-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
sheet-span-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
sheet-span-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
sheet-span-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
# Same: the word is French too.
sheet-span-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
sheet-span-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }

## À qui s’adresser

sheet-contact-emergency = Numéro d’urgence
sheet-contact-duty-desk = Votre permanence : { $name }
sheet-contact-child-desk = Votre permanence enfance : { $name }
sheet-contact-service = { $name } ({ $pathway })
sheet-contact-gap = Aucun contact pour ceci : { $pathway }
sheet-contact-nobody-apart = En dehors des autorités : personne n’est connu

sheet-way_phone = Appelez le { $to }
sheet-way_short-code = Appelez le { $to }
sheet-way_sms = Envoyez un SMS au { $to }
sheet-way_chat = Messagerie : { $to }
sheet-way_web = En ligne : { $to }
# Pour les personnes qui n’entendent pas ou ne parlent pas.
sheet-way_text = Relais par texte : { $to }

## Ce que le repérage indique, et à quel point c’est certain

sheet-interval = D’après les réponses : « { $level } ». Avec ce qui est encore ouvert, au plus : « { $could-be } ».
sheet-ticked = D’après ce qui a été coché : « { $level } ». Ce qui n’a pas été coché reste ouvert. Cela ne compte ni comme un oui ni comme un non.
sheet-finding = Ce que dit l’outil : { $finding }
sheet-finding-possible = Possible, selon les réponses encore ouvertes : { $finding }
sheet-because = Cela repose sur : { $sign }
sheet-also = Noté aussi : { $sign }
sheet-declined =
    { $count ->
        [one] La personne a préféré ne pas répondre à { $count } question. Cela ne compte ni comme un oui ni comme un non.
       *[other] La personne a préféré ne pas répondre à { $count } questions. Cela ne compte ni comme un oui ni comme un non.
    }
sheet-unknown =
    { $count ->
        [one] La personne ne savait pas répondre à { $count } question. Cela ne compte ni comme un oui ni comme un non.
       *[other] La personne ne savait pas répondre à { $count } questions. Cela ne compte ni comme un oui ni comme un non.
    }
sheet-not-asked =
    { $count ->
        [one] { $count } question n’a pas été posée. Cela ne compte ni comme un oui ni comme un non.
       *[other] { $count } questions n’ont pas été posées. Cela ne compte ni comme un oui ni comme un non.
    }
sheet-undetermined =
    { $count ->
        [one] { $count } signe reste ouvert : il est peut-être là, peut-être pas.
       *[other] { $count } signes restent ouverts : ils sont peut-être là, peut-être pas.
    }
sheet-our-floor = Ce programme a relevé le niveau au-dessus de celui de l’outil, parce qu’un signe critique est là.
sheet-only-an-indication = Ceci est l’indication d’un seul repérage. Elle ne prouve rien, et ne décide rien sur la personne.
sheet-no-level = Aucun niveau d’inquiétude n’est donné. On ne peut rien en conclure.

## L’outil

# Same: the word is French too.
sheet-tool = { $title } ({ $id }), version { $version }
sheet-tool-built-in = Intégré. Somme de contrôle : { $digest }
sheet-tool-added = Ajouté sur cet ordinateur, non intégré. Somme de contrôle : { $digest }
sheet-evidence = Ce que l’on sait de sa justesse : { $evidence }
sheet-populations = Essayé avec : { $populations }
sheet-populations-none = On ne connaît aucun groupe de personnes avec qui il a été essayé.
sheet-outside = Cette conversation sort du groupe avec qui il a été essayé. On ne sait pas à quelle fréquence il a raison ici.

## Pour l’agent

sheet-support = Une conversation comme celle-ci peut rester en vous. Vous pouvez vous adresser à { $name } : { $phone }

sheet-words-draft = Personne n’a relu les mots de cette feuille. C’est un brouillon, traduit de l’anglais.
