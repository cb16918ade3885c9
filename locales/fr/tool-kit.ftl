# Draft translated by machine; not yet reviewed by anyone.

### `askwell tool` et `askwell locale` : des listes, et un outil montré en entier. Pour qui choisit un outil, forme, écrit
### ou traduit. Termes comme dans errors.ftl : finding = constat ; scale = échelle ; band = palier ; cut-off = seuil.

## Têtes de la liste. Courtes ; elles sont au-dessus de colonnes ou devant chaque case.
tool-head-id = Outil
# Same: the word is French, too.
tool-head-version = Version
tool-head-use = Usage
tool-head-evidence = Preuves
# Same: the word is French, too.
tool-head-asked = Questions
tool-head-origin = Origine
tool-built-in = intégré
tool-from-outside = ajouté
evidence-short_validated = validé
evidence-short_adapted = adapté
evidence-short_unvalidated = non validé

## Un outil montré en entier.
tool-title = { $name } ({ $id } { $version }, { $origin }, empreinte { $digest })
tool-use = Usage : { $use }
tool-audience = Pour : { $age }. Métiers : { $roles }. Lieux : { $settings }.
audience_adult = les personnes de 18 ans ou plus
audience_child = les personnes de moins de 18 ans
audience_any = les personnes de tout âge
tool-evidence = Preuves : { $status }
tool-accuracy = Au seuil { $cut-off }, chez { $n } personnes : sensibilité { $sensitivity } %, spécificité { $specificity } % ({ $source })
tool-section = { $name }
tool-item = { $id } ({ $by }) : { $words }
tool-answers = Réponses : { $answers }
tool-why = Pourquoi : { $why }
tool-findings = Constats ; le premier qui convient vaut
tool-finding = { $id } ({ $level }) : { $words }
tool-rules = Règles
tool-scales = Échelles
tool-positive = Positive si : { $condition }
tool-bands = Paliers à partir de : { $bands }
tool-when = Si : { $condition }
tool-help = Aide : { $pathways }
tool-action = À faire : { $action }
tool-floor = Au moins « { $level } » si : { $condition }
tool-floor-ours = Au moins « { $level } » si : { $condition } (règle de ce programme, pas de l’éditeur)
tool-no-scoring = Cet outil ne donne pas de score.
# Same: the word is French, too.
tool-sources = Sources
tool-source = { $title }. { $publisher }, { $year }. Licence : { $licence }
tool-source-undated = { $title }. { $publisher }. Licence : { $licence }

## Après une vérification.
tool-check-no-score = { $id } : ne donne pas de score, il n’y a donc rien à prouver.
tool-check-proved =
    { $id } : vaut pour toutes les réponses. { $items ->
        [one] { $items } item
        [many] { $items } d’items
       *[other] { $items } items
    }, { $findings ->
        [one] { $findings } constat
        [many] { $findings } de constats
       *[other] { $findings } constats
    }, { $examples ->
        [one] { $examples } cas traité
        [many] { $examples } de cas traités
       *[other] { $examples } cas traités
    }, { $states ->
        [one] { $states } état
        [many] { $states } d’états
       *[other] { $states } états
    }.
tool-check-clean = { $tools ->
        [one] { $tools } outil vérifié. Aucune erreur.
        [many] { $tools } d’outils vérifiés. Aucune erreur.
       *[other] { $tools } outils vérifiés. Aucune erreur.
    }
locale-check-clean = { $locales ->
        [one] { $locales } locale vérifiée. Aucune erreur.
        [many] { $locales } de locales vérifiées. Aucune erreur.
       *[other] { $locales } locales vérifiées. Aucune erreur.
    }

## Un nouvel outil.
tool-new-made = Créé : { $path }
tool-new-check = Vérifiez-le aussi souvent que vous voulez : { $command }

## Calcul de beaucoup de scores à la fois.
score-progress = Lignes calculées : { $lines }

## La liste des locales.
# Same: the word is French, too.
locale-head-tag = Locale
locale-head-status = État
locale-head-covers = Mots pour
locale-head-origin = Origine
locale-head-name = Nom
# Same: the word is French, too.
locale-status-source = source
locale-status-draft-machine = brouillon écrit par une machine ; personne ne l’a relu
locale-status-draft = brouillon ; personne ne l’a relu
locale-covers_everything = l’agent et la personne
locale-covers_person = la personne ; l’agent voit l’anglais

## Chaque écran d'une conversation, pour qui traduit ou relit.
preview-title = Chaque écran en { $language }
preview-lead = La conversation est inventée et personne n’y figure. Au-dessus de chaque écran se trouvent les noms de ses messages.
preview-screen = Écran { $this } sur { $most }
preview-messages = Messages : { $names }

## Accepter les mots d'un brouillon. Dit avec soin : les mots acceptés sont montrés à une personne qui a peur, sans personne entre deux.
accept-changed = Accepté auparavant. Les mots ont changé depuis.
accept-confirm =
    { $messages ->
        [one] Voici { $messages } message. Il peut être montré à une personne sans que quelqu’un à côté de vous puisse le corriger.
        [many] Voici { $messages } de messages. Ils peuvent être montrés à une personne sans que quelqu’un à côté de vous puisse les corriger.
       *[other] Voici { $messages } messages. Ils peuvent être montrés à une personne sans que quelqu’un à côté de vous puisse les corriger.
    } { $stage ->
        [pretested] Si chacun a été lu à voix haute avec des personnes qui parlent la langue, et qu’elles ont compris ce qui est voulu,
       *[reviewed] Si vous lisez bien les deux langues et acceptez chaque paire,
    } tapez { $locale } puis Entrée. Toute autre chose laisse tout comme c’était.
accept-not-done = Rien n’a été noté.
accept-nothing = Pour { $locale }, il ne reste ici rien à accepter.
accept-done =
    { $accepted ->
        [one] { $accepted } message noté
        [many] { $accepted } de messages notés
       *[other] { $accepted } messages notés
    } { $stage ->
        [adjudicated] comme réglé après désaccord
        [pretested] comme lu à voix haute avec des gens
       *[reviewed] avec acceptation
    } dans { $path }. { $open ->
        [0] Tout ce qui peut être montré à une personne est maintenant accepté. Un seul mot changé retire cela à son message.
        [one] { $open } message est encore ouvert. La langue n’est montrée à une personne que lorsque tout ce qu’une session peut montrer est accepté.
        [many] { $open } de messages sont encore ouverts. La langue n’est montrée à une personne que lorsque tout ce qu’une session peut montrer est accepté.
       *[other] { $open } messages sont encore ouverts. La langue n’est montrée à une personne que lorsque tout ce qu’une session peut montrer est accepté.
    }
err-accept-source = L’anglais est ce à partir de quoi tout le reste est traduit. Il n’a pas besoin d’être accepté.
rec-accept-source = Nommez un brouillon. `askwell locale list` les montre.
err-accept-not-asked = Ici, il n’y a personne à qui demander si les mots sont acceptés.
rec-accept-not-asked = Lancez-le dans un terminal. Si quelqu’un a lu chaque paire, ajoutez --yes.
err-accept-not-kept = Impossible d’écrire { $path }.
rec-accept-not-kept = Vérifiez le dossier, et que vous avez le droit d’y écrire. Rien n’a été noté.
