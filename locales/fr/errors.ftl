# Draft translated by machine; not yet reviewed by anyone.

### Ce que l'on dit d'une erreur dans un document : `err-<code>` dit ce qui s'est passé, `rec-<code>` que faire.
### Pour qui écrit, forme, traduit ou installe askwell. Calme, court, sans reproche.
### finding = constat ; scale = échelle ; band = palier ; floor = plancher ; row = ligne ; item = item ; id = identifiant.

## Étiquettes autour de chaque erreur.
err-label-error = erreur
err-label-warning = avertissement
err-label-help = aide
err-did-you-mean = Vouliez-vous dire `{ $nearest }` ?
err-case = On le voit avec { $case }, tous les autres signes étant absents.
err-summary = { $errors ->
        [0] { $warnings ->
                [one] { $warnings } avertissement.
                [many] { $warnings } d’avertissements.
               *[other] { $warnings } avertissements.
            }
        [one] { $errors } erreur{ $warnings ->
                [0] .
                [one] , { $warnings } avertissement.
                [many] , { $warnings } d’avertissements.
               *[other] , { $warnings } avertissements.
            }
        [many] { $errors } d’erreurs{ $warnings ->
                [0] .
                [one] , { $warnings } avertissement.
                [many] , { $warnings } d’avertissements.
               *[other] , { $warnings } avertissements.
            }
       *[other] { $errors } erreurs{ $warnings ->
                [0] .
                [one] , { $warnings } avertissement.
                [many] , { $warnings } d’avertissements.
               *[other] , { $warnings } avertissements.
            }
    }
err-more = Pour un fichier, { $most } erreurs au plus sont listées. Corrigez celles-ci, puis vérifiez de nouveau.

## La lecture des octets d'un document : taille, codage, caractères, YAML.
err-file-too-large = Le fichier a plus de { $limit } octets.
rec-file-too-large = Partagez-le en fichiers plus petits. Les documents d’askwell sont bien plus petits que cela.
err-not-utf8 = Le fichier contient des octets qui ne sont pas du texte UTF-8.
rec-not-utf8 = Enregistrez-le en UTF-8 dans votre éditeur.
err-control-character = Le texte contient le caractère de contrôle { $character }.
rec-control-character = Supprimez-le. On ne le voit pas, et il pourrait commander le terminal de qui lit. Faites les retraits avec des espaces, pas avec des tabulations.
err-bidi-character = Le texte contient { $character }, qui change le sens du texte autour de lui.
rec-bidi-character = Supprimez-le, ou fermez chaque isolat dans la même ligne. Le texte aurait l’air de dire autre chose que ce qu’il dit.
err-line-separator = Le texte contient le séparateur de ligne { $character }, que les lecteurs de YAML lisent différemment.
rec-line-separator = Mettez à sa place un retour à la ligne ordinaire.
err-yaml-syntax = Ceci n’est pas du YAML.
rec-yaml-syntax = Regardez les guillemets, les crochets, les deux-points et les retraits, ici et dans la ligne au-dessus.
err-yaml-feature = { $feature ->
        [anchor] Il y a ici une ancre (`&name`).
        [alias] Il y a ici un alias (`*name`).
        [merge-key] Il y a ici une clé de fusion (`<<`).
       *[tag] Il y a ici une étiquette YAML (`!name`).
    }
rec-yaml-feature = Écrivez la valeur en entier. Les documents n’utilisent que du YAML simple, pour qu’un petit fichier ne puisse jamais en devenir un grand.
err-second-document = Un deuxième document commence ici.
rec-second-document = Mettez-le dans un fichier à lui et supprimez la ligne `---`.
err-too-deep = Des valeurs sont imbriquées sur plus de { $limit } niveaux.
rec-too-deep = Aplatissez : donnez un nom aux parties intérieures, ou partagez le texte.
err-too-many-nodes = Le document a plus de { $limit } valeurs.
rec-too-many-nodes = Partagez-le en plusieurs documents.
err-text-too-long = Un texte a ici plus de { $limit } caractères.
rec-text-too-long = Raccourcissez-le. Les mots pour les gens vont dans les locales.
err-duplicate-key = { $has-key ->
        [yes] La clé `{ $key }` a déjà été utilisée, à la ligne { $first }.
       *[other] La même clé se trouve ici deux fois.
    }
rec-duplicate-key = Réunissez les deux, ou renommez l’une d’elles.
err-key-not-text = Cette clé n’est pas un texte.
rec-key-not-text = Écrivez un mot simple avant les deux-points.

## La forme d'un document : clés, sortes de valeurs, noms.
err-unknown-key = La clé `{ $key }` n’est pas connue ici.
rec-unknown-key = { $has-allowed ->
        [yes] Enlevez-la, ou utilisez l’une de celles-ci : { $allowed }.
       *[other] Enlevez-la. Elle n’a pas sa place ici.
    }
err-missing-key = Il manque la clé `{ $key }`.
rec-missing-key = Ajoutez ici `{ $key }:`.
err-wrong-type = { $has-expected ->
        [yes] Attendu ici : { $expected }. Trouvé : { $found }.
       *[other] La valeur n’est pas de la bonne sorte.
    }
rec-wrong-type = Changez la valeur. Une liste s’écrit `[a, b]`, une table `{"{"}key: value{"}"}`. Mettez entre guillemets un texte qui ressemble à un nombre.
err-unknown-value = { $has-value ->
        [yes] `{ $value }` n’est pas l’une des valeurs possibles ici.
       *[other] Ce n’est pas l’une des valeurs possibles ici.
    }
rec-unknown-value = { $has-allowed ->
        [yes] Utilisez l’une de celles-ci : { $allowed }.
       *[other] Utilisez l’une des valeurs que le format nomme.
    }
err-unknown-format = { $has-value ->
        [yes] Le document est au format { $value }, que cette version ne lit pas.
       *[other] Le document est dans un format que cette version ne lit pas.
    }
rec-unknown-format = { $has-known ->
        [yes] Écrivez `format: { $known }`, ou utilisez un askwell plus récent.
       *[other] Utilisez un askwell plus récent.
    }
err-bad-id = { $has-value ->
        [yes] `{ $value }` n’est pas un identifiant.
       *[other] Ce n’est pas un identifiant.
    }
rec-bad-id = { $reason ->
        [too-long] Utilisez 48 caractères au plus.
        [reserved] Choisissez un autre mot. Celui-ci veut déjà dire une réponse.
       *[shape] Utilisez des mots en minuscules reliés par un seul trait d’union, qui commencent par une lettre : `kept-documents`.
    }
err-duplicate-id = { $has-value ->
        [yes] L’identifiant `{ $value }` est utilisé deux fois.
       *[other] Cet identifiant est utilisé deux fois.
    }
rec-duplicate-id = Renommez l’un des deux. Les items, étiquettes, règles et échelles d’un outil se partagent les noms.
err-unknown-id = { $has-value ->
        [yes] Rien ici ne s’appelle `{ $value }`.
       *[other] Cet identifiant ne désigne rien.
    }
rec-unknown-id = Corrigez le nom, ou définissez-le d’abord.
err-wrong-kind = { $has-value ->
        [yes] `{ $value }` n’est pas de la sorte qui peut se trouver ici.
       *[other] Ce nom n’est pas de la sorte qui peut se trouver ici.
    }
rec-wrong-kind = { $has-expected ->
        [yes] Nommez plutôt quelque chose de cette sorte : { $expected }.
       *[other] Nommez quelque chose de la bonne sorte. Le guide des auteurs dit ce qui peut se trouver où.
    }
err-file-name = { $has-value ->
        [yes] Le nom du fichier ne correspond pas à `{ $value }`.
       *[other] Le nom du fichier ne correspond pas à l’identifiant dans le fichier.
    }
rec-file-name = { $has-expected ->
        [yes] Nommez le fichier { $expected }, ou corrigez l’identifiant.
       *[other] Nommez le fichier d’après l’identifiant, ou corrigez l’identifiant.
    }
err-empty = { $has-key ->
        [yes] `{ $key }` est vide.
       *[other] Ceci est vide.
    }
rec-empty = Remplissez, ou enlevez la clé.
err-out-of-range = { $has-value ->
        [yes] { $value } est en dehors de ce qui est possible ici.
       *[other] Le nombre est en dehors de ce qui est possible ici.
    }
rec-out-of-range = { $has-most ->
        [yes] Utilisez un nombre de { $least } à { $most }.
       *[other] { $has-least ->
            [yes] Utilisez au moins { $least }.
           *[other] Utilisez un nombre possible ici. Le guide des auteurs le donne.
        }
    }
err-bad-url = { $has-value ->
        [yes] `{ $value }` n’est pas une adresse https.
       *[other] Ce n’est pas une adresse https.
    }
rec-bad-url = Écrivez l’adresse entière, qui commence par `https://`.
err-bad-version = { $has-value ->
        [yes] `{ $value }` n’est pas une version.
       *[other] Ce n’est pas une version.
    }
rec-bad-version = Écrivez trois nombres reliés par des points, comme `1.0.0`.
err-bad-duration = { $has-value ->
        [yes] `{ $value }` n’est pas une durée.
       *[other] Ce n’est pas une durée.
    }
rec-bad-duration = Écrivez une durée ISO 8601, comme `PT24H` ou `P30D`.

## Le sens d'un outil : règles, échelles, constats, et ce qu'un outil guidé peut demander.
err-forward-skip = { $has-later ->
        [yes] Le `ask-if` de `{ $value }` regarde `{ $later }`, qui n’est pas un item placé avant.
       *[other] Ce `ask-if` regarde un item placé après, ou son propre item.
    }
rec-forward-skip = Faites-lui regarder seulement des items placés avant et le contexte, ou déplacez l’item.
err-cyclic-rule = { $has-value ->
        [yes] Celles-ci se nomment l’une l’autre en rond : { $value }.
       *[other] Ces règles se nomment l’une l’autre en rond.
    }
rec-cyclic-rule = Chaque règle ne doit nommer que des règles placées avant elle.
err-not-here = Un `not` ne peut pas se trouver ici.
rec-not-here = Écrivez ce qui doit être présent. `not` est permis seulement dans les constats, les planchers, les actions et `ask-if`.
err-never-met = Aucune réponse ne peut jamais remplir cette condition.
rec-never-met = { $has-possible ->
        [yes] Elle demande { $value }, et { $possible } au plus sont possibles. Baissez le nombre, ou nommez plus d’indicateurs.
       *[other] Baissez le nombre, nommez plus d’indicateurs, ou donnez à l’item un niveau d’inquiétude.
    }
err-bands-not-rising = Les paliers ne montent pas.
rec-bands-not-rising = Rangez les paliers pour que chaque `from` soit plus haut que celui d’avant.
err-bands-gap = { $has-least ->
        [yes] Le premier palier commence à { $value }, mais la valeur la plus basse de l’échelle est { $least }.
       *[other] Le premier palier ne commence pas à la valeur la plus basse que l’échelle peut avoir.
    }
rec-bands-gap = Faites commencer le premier palier à cette valeur, pour qu’aucun résultat ne tombe en dehors.
err-band-beyond = { $has-most ->
        [yes] Le palier commence à { $value }, mais la valeur la plus haute de l’échelle est { $most }.
       *[other] Le palier commence au-delà de la valeur la plus haute que l’échelle peut avoir.
    }
rec-band-beyond = Baissez son `from`, ou enlevez le palier.
err-weights-sum = { $has-value ->
        [yes] Le total des poids est { $value }, et non 100.
       *[other] Le total des poids n’est pas 100.
    }
rec-weights-sum = Changez les poids pour qu’ils fassent ensemble exactement 100.
err-no-otherwise = { $problem ->
        [both] Cette ligne dit à la fois `when` et `otherwise`.
        [not-last] Une ligne `otherwise` se trouve au-dessus d’autres lignes.
       *[missing] La dernière ligne n’est pas la ligne `otherwise`.
    }
rec-no-otherwise = Finissez la liste par une seule ligne qui dit `otherwise: true`, pour que chaque jeu de réponses ait un constat.
err-scoring-or-findings = { $problem ->
        [both] L’outil a des constats alors qu’il dit `scoring: none`.
       *[neither] L’outil n’a pas de constats et ne dit pas `scoring: none`.
    }
rec-scoring-or-findings = Gardez l’un des deux. Un outil qui ne donne pas de score dit `scoring: none`.
err-context-not-declared = { $problem ->
        [not-used] Le contexte `{ $context }` est listé, mais rien ne le regarde.
       *[not-declared] Le contexte `{ $context }` n’est pas listé sous `context`.
    }
rec-context-not-declared = Listez sous `context` exactement ce que les règles regardent, ni plus ni moins.
err-too-many-asked = { $has-asked ->
        [yes] L’outil pose { $asked } questions. Il peut y en avoir { $most } en une fois.
       *[other] L’outil pose plus de questions qu’il ne peut y en avoir en une fois.
    }
rec-too-many-asked = Gardez au plus 12 items demandés pour les adultes et 6 pour les enfants. Observez le reste, ou laissez-le.
err-no-danger-item = Aucun des trois premiers items demandés ne parle d’un danger maintenant.
rec-no-danger-item = Mettez un item avec `now:` parmi les trois premiers, par exemple sur un danger à ce moment même.
err-urgent-without-now = Ici, un oui à lui seul donne le niveau `urgent`, mais les questions continueraient.
rec-urgent-without-now = Ajoutez à l’item `now:` avec ce qu’il faut faire : danger, medical, self-harm ou child-at-risk.
err-observation-too-strong = `{ $value }` ne convient pas à un outil qui ne fait qu’observer.
rec-observation-too-strong = Des signes seuls montrent peu : ne demandez rien, restez au niveau `some`, et laissez de côté la procédure officielle d’identification.
err-number-not-here = Un item qui demande un nombre se trouve dans un outil sur une personne.
rec-number-not-here = Utilisez un item à oui ou non, ou des choix. Les nombres n’ont leur place que dans des outils avec `use: organisation`.
err-detail-not-clinical = L’item demande des détails sur le corps ou sur la sexualité en dehors d’un outil clinique.
rec-detail-not-clinical = Enlevez l’item, ou marquez l’outil comme clinique et nommez les métiers qui peuvent l’utiliser.
err-no-licence = { $has-value ->
        [yes] La source `{ $value }` n’a pas de licence.
       *[other] Une source n’a pas de licence.
    }
rec-no-licence = Écrivez sous `licence` ce que l’éditeur permet. Si rien n’est connu, dites-le avec des mots.
err-item-not-asked = { $has-value ->
        [yes] L’item `{ $value }` n’est dans aucune section : personne ne peut donc y répondre.
       *[other] L’item n’est dans aucune section : personne ne peut donc y répondre.
    }
rec-item-not-asked = Ajoutez-le à une section, ou enlevez-le.
err-answer-without-points = La réponse `{ $answer }` de `{ $item }` n’a pas de points, et une somme les additionne.
rec-answer-without-points = Écrivez ses points : 0 si elle n’ajoute rien.
err-required-can-hide = Il faut { $answered } réponses, mais seuls { $always } de ces items sont toujours demandés.
rec-required-can-hide = Demandez moins de réponses, ou enlevez `ask-if` à l’un des items. Sinon, rien n’est jamais dit.

## Ce que montre la preuve : toutes les réponses possibles ont été regardées. Un contre-exemple peut suivre.
err-shadowed-finding = { $has-value ->
        [yes] Aucune réponse ne peut mener au constat `{ $value }`.
       *[other] Aucune réponse ne peut mener à ce constat.
    }
rec-shadowed-finding = Une ligne au-dessus passe toujours en premier. Remontez cette ligne, rendez l’autre plus étroite, ou enlevez celle-ci.
err-otherwise-outranks = { $has-scale ->
        [yes] La dernière ligne donne le niveau le plus bas alors que `{ $scale }` est positive.
       *[other] Un oui de plus mène de la dernière ligne à un niveau plus bas.
    }
rec-otherwise-outranks = { $has-scale ->
        [yes] Ajoutez une ligne pour ces réponses au-dessus de la dernière, ou montez la dernière à `some`.
       *[other] Montez le niveau de la ligne au-dessus, ou baissez celui de la dernière.
    }
err-item-never-asked = { $has-value ->
        [yes] L’item `{ $value }` ne peut jamais être demandé.
       *[other] Cet item ne peut jamais être demandé.
    }
rec-item-never-asked = Son `ask-if` n’est jamais rempli. Corrigez-le, ou enlevez l’item.
err-item-no-effect = { $has-value ->
        [yes] Aucune réponse à `{ $value }` ne change quoi que ce soit.
       *[other] Aucune réponse à cet item ne change quoi que ce soit.
    }
rec-item-no-effect = Utilisez-le dans une échelle, une règle ou un constat, ou ne le demandez pas. On ne pose à personne une question pour rien.
err-yes-lowers = { $has-value ->
        [yes] Un oui à `{ $value }` peut baisser le niveau d’inquiétude.
       *[other] Ici, un oui peut baisser le niveau d’inquiétude.
    }
rec-yes-lowers = Corrigez la règle. Si c’est voulu, dites pourquoi dans `lowers:` de cette ligne.
err-critical-lowest = { $has-value ->
        [yes] L’item critique `{ $value }` à lui seul laisse le niveau au plus bas.
       *[other] Un item critique à lui seul laisse le niveau au plus bas.
    }
rec-critical-lowest = Ajoutez un plancher : `floors: [{"{"}when: …, at-least: some, ours: true{"}"}]`.
err-all-no-too-high = Avec un non à chaque item demandé, le niveau est encore au-dessus de `some`.
rec-all-no-too-high = Corrigez les règles. Sans un seul oui, on ne peut pas dire plus que `some`.
err-not-proved = L’outil est trop grand pour être prouvé dans le temps permis.
rec-not-proved = Faites des règles plus petites, ou des échelles qui partagent moins d’items. D’ici là, les résultats peuvent être plus larges qu’il ne faut.
err-example-fails = { $has-name ->
        [yes] L’exemple « { $name } » donne autre chose.
       *[other] Un exemple donne autre chose.
    }
rec-example-fails = { $has-expected ->
        [yes] Attendu : { $expected }. Trouvé : { $found }. Corrigez les règles ou l’exemple.
       *[other] Corrigez les règles, ou ce que l’exemple attend.
    }

## Les mots d'un outil, dans la locale à partir de laquelle toutes les autres sont traduites.
err-missing-words = Il n’y a pas de mots pour `{ $id }`.
rec-missing-words = { $has-file ->
        [yes] { $has-attribute ->
            [yes] Ajoutez une ligne `    .{ $attribute } = …` sous `{ $message } = …` dans { $file }.
           *[other] Ajoutez `{ $id } = …` à { $file }, avec un commentaire qui dit à quoi cela sert.
        }
       *[other] Ajoutez-les à un fichier de la locale source, avec un commentaire qui dit à quoi ils servent.
    }
err-overrides-built-in = `{ $value }` prend la place de ce qui est dans le programme sous le même identifiant.
rec-overrides-built-in = Donnez-lui un identifiant à lui. Sous celui-ci, une session réelle ne l’utilise jamais.
err-demanding-question = Les mots de `{ $id }` demandent des comptes : « { $word } ».
rec-demanding-question = Demandez ce qui est ou ce qui était, pour que l’on puisse répondre par oui ou par non.
err-label-in-question = Les mots de `{ $id }` demandent à la personne d’accepter une étiquette : « { $word } ».
rec-label-in-question = Demandez ce qui arrive à la personne. Laissez de côté le nom de la chose.
err-identifying-question = Les mots de `{ $id }` demandent quelque chose qui dit qui est la personne : « { $word } ».
rec-identifying-question = Demandez ce qui se passe, jamais qui est quelqu’un. Aucun nom, date, adresse, numéro ou document ne peut être noté.
err-same-answer-words = Deux réponses de `{ $id }` ont les mêmes mots : « { $words } ».
rec-same-answer-words = Dites-les autrement, pour qu’on puisse les distinguer à voix haute.

## Les mots d'une locale.
err-fluent-syntax = { $kind ->
        [expected-token] Il manque ici un `{ $value }`.
        [expected-range] Il manque ici l’un de ces caractères : { $value }
        [no-words] Le message `{ $value }` n’a pas de mots.
        [no-value] Il n’y a pas de mots après un `=`, ou après une clé entre crochets.
        [no-default] Aucune des variantes n’est celle par défaut.
        [two-defaults] Deux des variantes sont celles par défaut.
        [open-quote] Un texte entre guillemets n’est pas fermé.
        [closing-brace] Il y a ici une accolade fermante sans accolade ouvrante.
        [escape] `{ $value }` n’est pas un échappement que Fluent connaît.
       *[other] Ce n’est pas la syntaxe de Fluent.
    }
rec-fluent-syntax = { $kind ->
        [no-default] Marquez une variante d’une étoile : `*[other]`.
        [two-defaults] Gardez l’étoile à une seule variante.
        [open-quote] Fermez-le par `"` dans la même ligne.
        [closing-brace] Enlevez-la, ou écrivez `{"{"} "{"{"}" {"}"}` pour une accolade à montrer.
       *[other] Comparez ce message à son original. Les lignes qui continuent un texte commencent par des espaces.
    }
err-duplicate-message = Le message `{ $id }` était déjà là, dans { $first }.
rec-duplicate-message = Enlevez l’un des deux.
err-direction-mark = { $character } n’est utile que dans un texte qui va de droite à gauche.
rec-direction-mark = Supprimez-le. On ne le voit pas, et il peut changer l’ordre de ce qui est à côté.
err-missing-message = Le message `{ $id }` manque ici.
rec-missing-message = { $has-comment ->
        [yes] Ajoutez-le dans votre langue. { $original } : { $id } = { $english }  ({ $comment })
       *[other] Ajoutez-le dans votre langue. { $original } : { $id } = { $english }
    }
err-missing-attribute = Il manque `.{ $attribute }` au message `{ $message }`.
rec-missing-attribute = Ajoutez une ligne sous le message. { $original } : .{ $attribute } = { $english }
err-obsolete-message = Il n’y a pas de `{ $id }` dans l’original ({ $original }).
rec-obsolete-message = Enlevez-le, ou corrigez son nom.
err-variable-differs = { $problem ->
        [left-out] Les mots de `{ $id }` laissent de côté `{"{"} ${ $variable } {"}"}`.
        [in-a-variant] L’une des variantes de `{ $id }` laisse de côté `{"{"} ${ $variable } {"}"}`.
       *[not-filled] Rien ne remplit `{"{"} ${ $variable } {"}"}` dans `{ $id }`.
    }
rec-variable-differs = Utilisez les mêmes valeurs que l’original ({ $original }), avec les mêmes noms : { $english }
err-unknown-reference = Il n’y a pas de `{ $reference }` dans cette locale.
rec-unknown-reference = Traduisez-le aussi, ou écrivez les mots ici.
err-unknown-plural = Cette langue n’a pas de forme de pluriel `{ $key }`.
rec-unknown-plural = Ses formes sont : { $known }.
err-missing-plural = Il manque aux mots de `{ $id }` ces formes de pluriel de la langue : { $missing }.
rec-missing-plural = Ajoutez une variante pour chacune, comme `[{ $first }] …`. D’ici là, *[other] les remplace.
err-unknown-variant = Rien ne choisit la variante `{ $key }`.
rec-unknown-variant = Les clés ne se traduisent pas. L’original ({ $original }) a : { $known }.
err-missing-variant = Il manque aux mots de `{ $id }` la variante `{ $key }` pour `{"{"} ${ $variable } {"}"}`.
rec-missing-variant = Ajoutez-la. { $original } : { $english }
err-untranslated = { $how ->
        [sentence] Une phrase de `{ $id }` est encore dans la langue de l’original ({ $original }).
        [language] Les mots de `{ $id }` ne sont pas dans les lettres de cette langue.
       *[same] Les mots de `{ $id }` sont encore dans la langue de l’original ({ $original }).
    }
rec-untranslated = Traduisez-les. S’ils sont justes aussi dans cette langue, dites-le au-dessus : `# Same:` et pourquoi.
err-limits-incomplete = Il manque `.{ $attribute }` aux limites `{ $id }`.
rec-limits-incomplete = Les limites ont six lignes : purpose, kept, told, immigration, choice, leave. Sans les six, aucune conversation ne commence.
err-promise-in-words = Les mots de `{ $id }` promettent ce que personne ne peut tenir : « { $word } ».
rec-promise-in-words = Dites ce que vous ferez ou essaierez de faire, jamais comment cela finira.
err-clearing-words = Les mots de `{ $id }` écartent tout soupçon ou rendent un verdict : « { $word } ».
rec-clearing-words = Dites ce qui a été noté. Un repérage ne peut pas dire ce qui est ou n’est pas.
err-give-away-word = Les mots de `{ $id }` peuvent être vus par tout le monde et disent de quoi l’on parle : « { $word } ».
rec-give-away-word = Écrivez ce que peut lire quelqu’un qui passe.
err-long-sentence = Une phrase de `{ $id }` a { $words } mots.
rec-long-sentence = Faites-en deux. Ce qui est lu à voix haute a au plus { $most } mots par phrase.
err-key-taken = La touche `{ $key }` de `{ $id }` est aussi celle de `{ $other }`.
rec-key-taken = Choisissez une autre lettre. Les lettres e, d, b, p, s, x, w et r gardent leur sens dans toutes les langues.
err-shared-name = Le terme `{ $id }` porte le nom d’un message.
rec-shared-name = Donnez un autre nom à l’un des deux. Un seul serait trouvé ; l’autre s’afficherait comme son nom entre accolades.
err-bad-key = La touche de `{ $id }` n’est pas une seule lettre : « { $key } ».
rec-bad-key = Écrivez une lettre qu’un clavier de cette langue a.
err-empty-list = La liste `{ $list }` n’a pas de mots.
rec-empty-list = Listez les mots de cette langue. Les vérifications cherchent ceux-là, et rien d’autre.
err-not-the-source = Seul l’original anglais est `status: source`.
rec-not-the-source = Écrivez `status: draft`.
err-no-maker = Le brouillon ne dit pas qui l’a écrit.
rec-no-maker = Écrivez `made-by: machine` ou `made-by: people`.
err-acceptance-withdrawn = Les mots de `{ $id }` ont changé depuis que quelqu’un les a acceptés.
rec-acceptance-withdrawn = Relisez les deux langues, et lancez `askwell locale accept { $locale }`. D’ici là, la langue n’est montrée à personne.
err-no-intent = Rien ne dit à quoi sert `{ $id }`.
rec-no-intent = Écrivez au-dessus un commentaire qui commence par `# Intent:`. Les traducteurs s’appuient dessus.

## Le sens d'un répertoire : services, numéros, devoirs.
err-no-emergency = { $has-value ->
        [yes] Le répertoire de { $value } n’a pas de numéro d’urgence.
       *[other] Le répertoire n’a pas de numéro d’urgence.
    }
rec-no-emergency = Ajoutez le numéro à appeler quand une vie est en danger.
err-bad-number = { $has-value ->
        [yes] `{ $value }` n’est pas écrit comme un tel numéro doit l’être.
       *[other] Ce numéro n’est pas écrit comme il doit l’être.
    }
rec-bad-number = { $kind ->
        [desk] Écrivez-le comme vous le composez, avec au moins 3 chiffres ; entre eux peuvent se trouver des espaces et + - ( ) . /
       *[other] Écrivez les numéros de téléphone avec `+`, l’indicatif du pays et des chiffres ; les numéros courts et d’urgence avec des chiffres seulement.
    }
err-retired-number = { $has-value ->
        [yes] Le numéro { $value } est listé comme retiré.
       *[other] Ce numéro est listé comme retiré.
    }
rec-retired-number = Enlevez-le, et donnez le numéro qui l’a remplacé.
err-not-for-shipping = Cette information ne peut pas être livrée avec le programme.
rec-not-for-shipping = Trouvez une source qui la confirme, ou laissez-la de côté.
err-built-in-verified = Un répertoire intégré affirme que quelqu’un a appelé ce numéro.
rec-built-in-verified = Enlevez `verified-on`. Seul le service qui appelle un numéro peut le dire, dans son propre fichier.
err-emergency-reused = { $has-value ->
        [yes] { $value } est un numéro d’urgence, et il est donné aussi comme numéro d’un service.
       *[other] Un numéro d’urgence est donné aussi comme numéro d’un service.
    }
rec-emergency-reused = Donnez le numéro du service lui-même. Personne ne doit tomber sur la police sans s’y attendre.
err-shared-number = { $has-other ->
        [yes] { $value } est aussi le numéro de `{ $other }`.
       *[other] Deux services ont le même numéro.
    }
rec-shared-number = Vérifiez auquel il appartient. Si c’est aux deux, réunissez-les ou donnez à chacun le sien.
err-display-differs = Le numéro affiché n’est pas le numéro composé.
rec-display-differs = Utilisez les mêmes chiffres dans les deux. La forme affichée ne peut ajouter que des espaces.
err-other-host = Aucune adresse ici ne peut mener à { $value } : il n’est pas parmi les `hosts` de ce fichier.
rec-other-host = Comparez l’adresse à la page du service. Si elle est juste, ajoutez son hôte à `hosts`.
err-too-few-sources = Cette information repose sur trop peu de sources.
rec-too-few-sources = Nommez deux éditeurs qui la confirment, ou baissez son statut.
err-ship-too-far = Cette information serait montrée plus largement que ses preuves ne le permettent.
rec-ship-too-far = Seule une information que deux éditeurs confirment et qu’aucun ne conteste peut être `after-live-check` ; utilisez `human-review`.
err-consent-for-child = Une voie qui demande un accord est ouverte à des enfants.
rec-consent-for-child = Limitez-la aux adultes, et écrivez la voie pour les enfants comme un service à part.
err-bad-area = { $has-value ->
        [yes] `{ $value }` n’est pas un code de zone.
       *[other] Ce n’est pas un code de zone.
    }
rec-bad-area = Écrivez un pays comme `GB`, ou une subdivision comme `GB-SCT`.
err-other-area = { $has-area ->
        [yes] `{ $value }` appartient à une autre zone que { $area }.
       *[other] `{ $value }` appartient à une zone qu’aucun répertoire ne couvre.
    }
rec-other-area = Les devoirs, parties et limites se trouvent seulement dans les fichiers de leur zone. L’identifiant d’un devoir commence par le code de son pays, comme `gb-`.
err-bad-language = { $has-value ->
        [yes] `{ $value }` n’est pas un code de langue.
       *[other] Ce n’est pas un code de langue.
    }
rec-bad-language = Écrivez un code BCP 47, comme `prs` ou `pt-BR`.
err-bad-date = { $has-value ->
        [yes] `{ $value }` n’est pas une date.
       *[other] Ce n’est pas une date.
    }
rec-bad-date = Écrivez l’année, le mois et le jour, comme `2025-03-31`.
err-bad-condition = Cette condition n’a pas une forme que le format connaît.
rec-bad-condition = Écrivez une seule forme : un nom, `all`, `any`, `not`, `at-least`, `item`, `context` ou `scale`.
err-bad-hours = { $reason ->
        [overlap] Les heures `{ $value }` se chevauchent.
       *[form] `{ $value }` n’est pas une forme d’heures que le format connaît.
    }
rec-bad-hours = Écrivez `24/7`, ou des jours et des heures comme `Mo-Fr 09:00-12:30,14:00-17:00; Sa 10:00-12:00`.
err-hours-without-zone = Les heures `{ $value }` n’ont pas de fuseau horaire.
rec-hours-without-zone = Ajoutez `zone`, comme `Europe/London`, à côté des heures ou en tête du fichier.
err-bad-zone = `{ $value }` n’est pas un fuseau horaire.
rec-bad-zone = Écrivez un nom de la base IANA, comme `Europe/London` ; ni abréviation ni décalage.
err-bad-review = { $value } n’est pas dans les { $most } jours après l’essai du contact.
rec-bad-review = Donnez le jour de l’essai dans `verified-on`, et une révision après ce jour.
err-number-not-valid = { $value } ne peut pas être un numéro de son pays.
rec-number-not-valid = Comparez-le à la page du service, chiffre par chiffre. Un numéro de liste a pu s’y glisser, ou une lettre.
err-number-elsewhere = { $value } est un numéro d’un autre pays.
rec-number-elsewhere = Donnez un numéro de ce pays. La ligne d’un autre pays n’est jamais mise à sa place.
err-near-id = `{ $value }` est presque `{ $nearest }`, qu’il ne remplace pas : les deux seront nommés.
rec-near-id = Si le vôtre doit prendre la place de l’autre, donnez-lui le même identifiant. Sinon, choisissez un autre identifiant.
err-not-its-contact = { $value } n’est pas un contact de `{ $service }` : rien n’est donc confirmé.
rec-not-its-contact = Écrivez la valeur comme le répertoire l’a : { $known }.
err-verified-in-future = Le contact est dit essayé le { $value }, qui est encore à venir.
rec-verified-in-future = Donnez le jour où quelqu’un l’a essayé.
err-review-lapsed = Le contact a été essayé pour la dernière fois le { $value }. C’est trop ancien : il ne compte plus comme essayé.
rec-review-lapsed = Essayez-le de nouveau, et donnez le nouveau jour.
err-review-due = Le contact a été essayé pour la dernière fois le { $value }, et il est à essayer de nouveau.
rec-review-due = Essayez-le de nouveau, et donnez le nouveau jour.
err-hours-doubtful = { $value } repose sur des sources anciennes ou qui ne sont pas d’accord.
rec-hours-doubtful = Écrivez `agreement: disputed`, pour que personne ne s’y fie, ou trouvez des sources plus récentes.
err-gap-filled = `{ $value }` est indiqué comme un manque, et n’en est pas un.
rec-gap-filled = Enlevez-le de `gaps`.
err-no-child-line = { $value } n’a pas de ligne pour les enfants que l’on puisse joindre.
rec-no-child-line = Ajoutez-en une, ou indiquez `child-line` dans `gaps`.
err-no-adult-service = { $value } n’a rien pour les adultes.
rec-no-adult-service = Ajoutez un service, ou indiquez `adult-service` dans `gaps`.
err-no-service-for-men = { $value } n’a rien qui soit ouvert aux hommes.
rec-no-service-for-men = Ajoutez un service, ou indiquez `service-for-men` dans `gaps`.
err-no-labour-body = { $value } n’a personne pour le travail et les salaires.
rec-no-labour-body = Ajoutez une inspection du travail, ou indiquez `labour-body` dans `gaps`.
err-no-text-channel = { $value } n’a pas de contact par écrit : ni message ni chat.
rec-no-text-channel = Ajoutez-en un, ou indiquez `text-channel` dans `gaps`.
err-no-relay = { $value } n’a pas de relais pour les personnes qui n’entendent pas ou ne parlent pas.
rec-no-relay = Ajoutez-en un, ou indiquez `relay` dans `gaps`.
err-only-authority-line = { $value } n’a pas d’autre ligne d’aide que celles de la police ou d’une autorité de l’immigration.
rec-only-authority-line = Ajoutez-en une indépendante, ou indiquez `independent-line` dans `gaps`.
err-no-child-law = { $value } ne dit pas si la loi oblige quelqu’un à signaler un enfant en danger.
rec-no-child-law = Ajoutez un devoir de la sorte `report-child` avec sa source, ou indiquez `child-law` dans `gaps`.
err-no-adult-law = { $value } ne dit pas ce que la loi demande pour un adulte.
rec-no-adult-law = Ajoutez un devoir de la sorte `notify`, `route` ou `consent` avec sa source, ou indiquez `adult-law` dans `gaps`.

## Une ligne de réponses, donnée à `askwell score`. Rien de la ligne elle-même n'est répété.
err-bad-record = La ligne n’est pas un jeu de réponses.
rec-bad-record = Écrivez un objet JSON par ligne : `{"{"}"answers": {"{"}"item-id": "yes"{"}"}{"}"}`.
err-record-key = La ligne a une clé qu’aucun jeu de réponses ne peut avoir.
rec-record-key = Gardez seulement `answers` et `context`. Rien de ce qui pourrait dire qui est une personne n’est accepté.
err-record-item = La ligne répond à un item que cet outil n’a pas.
rec-record-item = Utilisez les identifiants que `askwell tool show` liste.
err-record-answer = La ligne donne une réponse que son item n’a pas.
rec-record-answer = Utilisez `yes`, `no`, un choix, une liste de choix, ou `unknown`, `declined`, `not-asked`, `stopped-before`.
err-record-context = Un contexte dont l’outil a besoin manque, ou a une valeur inconnue.
rec-record-context = Ajoutez-le sous `context`, avec une valeur de sa liste.
err-record-too-long = La ligne est plus longue qu’un jeu de réponses ne peut l’être.
rec-record-too-long = Écrivez un jeu de réponses par ligne.

## Le sens d'un scénario : ce qui s'y passe, et où cela mène.
err-not-fictional = Ce scénario ne dit pas qu’il est inventé.
rec-not-fictional = Inventez-y chaque personne et chaque événement, et écrivez `fictional: true`. Un cas réel n’est jamais utilisé, pas même modifié.
err-flag-never-set = Rien ne pose le drapeau `{ $value }`.
rec-flag-never-set = Posez-le avec `sets`, ou corrigez le nom.
err-reply-never-given = Cela ne peut jamais arriver.
rec-reply-never-given = Regardez sa condition, et celles qui sont avant. Seule la dernière réplique n’a pas de condition.
err-no-last-reply = Il se peut que rien de cela ne soit le cas.
rec-no-last-reply = Laissez la dernière sans condition.
err-unreachable-scene = Rien ne mène à la scène `{ $value }`.
rec-unreachable-scene = Dites avec `at` quand elle est jouée, ou menez-y avec `goto`.
err-dead-end = Dans la scène `{ $value }`, il peut ne plus rien rester à choisir.
rec-dead-end = Ajoutez `else`, ou un choix sans condition qui mène dehors. Là où des scènes ramènent en arrière, laissez-le choisir avec `again`.
err-cycle-without-exit = La scène `{ $value }` ne ramène jamais qu’à elle-même.
rec-cycle-without-exit = Faites aller une réplique vers `on`, ou vers `end`.
err-never-closes = De la scène `{ $value }`, aucun chemin ne ramène au repérage.
rec-never-closes = Faites aller une scène qui la suit vers `on`, ou vers `end`.
err-no-good-option = Dans la scène `{ $value }`, tout est une faute.
rec-no-good-option = Ajoutez quelque chose de bon à faire. Personne n’apprend seulement en échouant.
err-one-option = Dans la scène `{ $value }`, il n’y a qu’un chemin.
rec-one-option = Ajoutez-en un autre, ou laissez les choix de côté et dites avec `else` où cela mène.
err-fact-never-told = Personne ne raconte jamais le fait `{ $value }`.
rec-fact-never-told = Nommez-le dans `tells` d’une réplique, ou enlevez-le.
err-conclusions-alike = Les conclusions sont toutes vraies, ou aucune ne l’est.
rec-conclusions-alike = Donnez-en au moins une qui est vraie, et une qui ne l’est pas.
err-no-best-ending = Aucune fin n’est la meilleure.
rec-no-best-ending = Dites quelle fin est `best` pour cette personne. Ce peut être une fin sans aucune question.
err-item-unanswered = La personne n’a pas de réponse à `{ $value }`.
rec-item-unanswered = Ajoutez-la à `answers` : chaque question des outils nommés ici peut être posée.
err-hard-to-read = Les mots sont lourds à lire à voix haute : { $value } sur l’échelle LIX.
rec-hard-to-read = Utilisez des phrases plus courtes et des mots plus courts. { $most } ou moins est facile.
err-unused-words = Rien dans le scénario n’utilise `{ $id }`.
rec-unused-words = Enlevez-le, ou corrigez son nom.

## Des parcours d'exercice qui ont été écrits.
err-not-a-run = { $path } n’est pas un parcours d’exercice de ce programme.
rec-not-a-run = Choisissez un fichier écrit par `practice run --export`. Les repérages réels ne peuvent pas être rejoués.
err-run-of-other-version = { $path } appartient à une autre version de son scénario.
rec-run-of-other-version = Rejouez-le avec le scénario avec lequel il a été joué, ou jouez de nouveau.
err-run-changed = { $path } ne mène pas à ce qu’il dit.
rec-run-changed = Il a été modifié après avoir été écrit, ou n’est pas entier. Utilisez le fichier tel qu’il a été écrit.
err-rating-header = La première ligne ne nomme pas les colonnes d’un tableau d’évaluations.
rec-rating-header = Commencez le fichier par `{ $columns }`. Des points-virgules ou des tabulations vont aussi.
err-ragged-row = Cette ligne a { $cells } cases au lieu de { $columns }.
rec-ragged-row = Écrivez rater, vignette, item et rating. Une évaluation peut rester vide ; le signe qui la précède reste.
err-empty-cell = La case sous `{ $column }` est vide.
rec-empty-cell = Remplissez-la. Seule une évaluation peut rester ouverte.
err-rater-not-number = Ce n’est pas le numéro d’une personne qui évalue.
rec-rater-not-number = Donnez à chaque personne qui évalue un numéro de 1 à { $most }, et aucun nom.
err-rated-twice = La personne { $rater } a déjà évalué `{ $item }` de `{ $vignette }` : { $file }, ligne { $line }.
rec-rated-twice = Gardez celle qui est voulue.
err-one-rater = { $reason ->
        [none] Il n’y a aucune évaluation ici.
        [one] Une seule personne a évalué tout cela. Pour s’accorder, il en faut deux.
       *[apart] Il n’y a pas deux personnes qui aient évalué le même item du même cas.
    }
rec-one-rater = Faites évaluer les mêmes cas par au moins deux personnes, et donnez tous leurs fichiers.
err-live-file = { $path } appartient à un repérage réel, et à aucun exercice.
rec-live-file = Sortez-le de ce dossier, et gardez-le comme le disent les règles de votre service. Rien n’en a été utilisé.
err-run-of-other-scenario = { $path } est un parcours de `{ $scenario }`. La plupart des parcours ici sont de `{ $expected }`.
rec-run-of-other-scenario = Donnez à chaque scénario un dossier à lui.
err-too-few-runs = Trop peu de parcours ici : { $runs }.
rec-too-few-runs = Un total de moins de { $least } parcours montrerait ce qu’une personne a fait. Mettez plus de parcours dans le dossier.

## Signatures, là où `--require-signed` les demande.
err-not-signed = Personne n’a signé ce fichier.
rec-not-signed = Demandez la signature à qui l’a fait : un fichier du même nom qui finit par `.minisig`. Ne l’utilisez pas sans elle.
err-bad-signature = La signature ne correspond pas : le fichier a été modifié, ou quelqu’un d’autre l’a signé.
rec-bad-signature = Ne l’utilisez pas. Reprenez le fichier et la signature auprès de qui les a faits.
err-no-public-key = Ce fichier ne contient pas de clé publique.
rec-no-public-key = Donnez la clé publique telle que minisign l’écrit, comme `minisign.pub`.
