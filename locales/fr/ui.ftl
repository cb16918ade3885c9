# Draft translated by machine; not yet reviewed by anyone.

### Ce que tous les écrans partagent : comment choisir, quoi faire d’autre, et ce que la fenêtre garde.
### L’agent lit ces mots à côté de la personne. Calmes et simples, une idée par phrase au plus.
### Les premiers écrans peuvent être vus par tout le monde : aucun de ces mots ne dit de quoi l’on parle.
### Ne jamais accuser, presser, promettre, étiqueter.

## Où en est la conversation.

ui-progress = Question { $this } sur { $most } au plus

## Étiquettes au-dessus des mots. Chacune sur sa ligne.

ui-say = Dites :
ui-say-pause = Dites une ligne, puis laissez parler l’interprète :
ui-let-read = Tournez l’écran vers la personne. Elle lit ci-dessous :
ui-for-you = Pour vous :
ui-read = À lire, { $language } :
ui-why = Raison de cette question :

## Comment choisir. Des numéros sont devant les choix.

ui-choose-one =
    { $last ->
        [one] Tapez 1.
        [2] Tapez 1 ou 2.
       *[other] Tapez un numéro, de 1 à { $last }.
    }
ui-choose-any =
    { $last ->
        [one] Tapez 1, ou 0 pour aucun.
       *[other] Tapez les numéros qui conviennent, de 1 à { $last }, séparés par des espaces. 0 veut dire aucun.
    }
ui-choose-language = Tapez 1, ou le nom d’une langue.
ui-keys = Ou tapez : { $list }.
# Same: only values stand here.
ui-key = { $key }{ "\u00A0" }{ $name }
# Same: the same sign and space.
ui-list-separator = { ", " }
ui-label-end = { "\u00A0: " }
ui-chosen = Choisi : { $words }

## Quand ce qui est tapé n’est pas dans la liste. Une phrase qui aide ; personne n’a fait d’erreur.

ui-unclear-one =
    { $last ->
        [one] Rien n’est encore choisi : tapez 1, ou { $keys }.
       *[other] Rien n’est encore choisi : tapez un numéro, de 1 à { $last }, ou { $keys }.
    }
ui-unclear-any =
    { $last ->
        [one] Rien n’est encore choisi : tapez 1, 0 pour aucun, ou { $keys }.
       *[other] Rien n’est encore choisi : tapez des numéros, de 1 à { $last }, 0 pour aucun, ou { $keys }.
    }
ui-unclear-language = Rien n’est encore choisi : tapez 1, le nom d’une langue, ou { $keys }.
ui-language-near = Rien n’est encore choisi : peut-être { $names } ?
ui-language-unlisted = Le code { $tag } n’a pas de nom ici : tapez-le encore une fois s’il est juste.

## Ce que l’on peut faire d’autre. Les mêmes mots dans le même ordre sur chaque écran.

action_emergency = numéro d’urgence
action_distress = détresse
action_back = revenir en arrière
action_pause = faire une pause
action_stop = stopper la conversation
action_leave = quitter maintenant
action_why = motif de cette question
action_alone = texte de la personne seulement

## Les lettres pour cela. Une lettre chacune, facile à taper, toutes différentes.
## Les lettres e, d, b, p, s, x, w et r marchent en plus dans toutes les langues, toujours pour les mêmes huit choses.

key_emergency = u
# Same: « détresse ».
key_distress = d
# « arrière »
key_back = a
# Same: « pause ».
key_pause = p
# Same: « stopper ».
key_stop = s
key_leave = q
key_why = m
key_alone = t

## Montré une fois, avant le premier écran du mode simple.

ui-plain-keeps = Cette fenêtre garde tout ce qui y est écrit, même après la fin. D’autres programmes pourront peut-être le lire plus tard.
ui-plain-leaving =
    Pour quitter tout de suite, tapez { $key } et Entrée : { $rows ->
        [one] une ligne vide cache les mots.
       *[other] { $rows } lignes vides cachent les mots.
    } On peut encore les revoir en remontant dans la fenêtre. Les réponses sont alors perdues, et rien n’a été enregistré. Vous pouvez recommencer avec la même commande.

## L’écran privé : une touche choisit, sans Entrée.

ui-press-one =
    { $last ->
        [one] Appuyez sur 1.
        [2] Appuyez sur 1 ou 2, ou sur les flèches et Entrée.
       *[other] Appuyez sur 1 à { $last }, ou sur les flèches et Entrée.
    }
ui-press-any =
    { $last ->
        [one] Appuyez sur 1 puis sur Entrée, ou sur 0 pour aucun.
       *[other] Appuyez sur les numéros qui conviennent, de 1 à { $last }, puis sur Entrée. 0 veut dire aucun.
    }
ui-press-language = Appuyez sur 1, ou tapez un nom et Entrée.
ui-press-keys = Ou appuyez sur : { $list }.
ui-press-keys-typed = Ou une lettre et Entrée : { $list }.
ui-press-unclear = Rien n’est encore choisi.
ui-ticked = { $words } (coché)
ui-at = { $words } (appuyez sur Entrée)
ui-more = Espace : la suite ({ $this } sur { $most })
ui-leave-more =
    { $more ->
        [one] Appuyez encore une fois sur Échap pour quitter.
       *[other] Appuyez encore { $more } fois sur Échap pour quitter.
    }
ui-hidden = Un instant. Appuyez sur Espace pour continuer.
ui-returned = Un instant. Appuyez sur Échap pour continuer.
ui-returned-in-lines = Un instant. Appuyez sur Entrée pour continuer.
ui-entry-help = Entrée : terminé
ui-broken = Quelque chose s’est cassé dans ce programme : il s’est donc arrêté. Rien n’a été gardé.

## Montré une fois, au-dessus du premier écran privé. Tout le monde peut le lire.

ui-private-leaving = Échap cache cet écran. Échap trois fois, ou Ctrl-C, quitte tout de suite : les réponses sont alors perdues, et rien n’a été enregistré. Vous pouvez recommencer avec la même commande.
ui-private-recorded = { $program } montre cette fenêtre et garde son propre historique. Ce programme ne peut pas l’effacer.

## Montré une fois, au-dessus du premier écran d’un brouillon. Tout le monde peut le lire.

ui-words-draft = Ces mots sont un brouillon que personne n’a relu. Là où l’un sonne faux, prenez les vôtres.
