# Draft translated by machine; not yet reviewed by anyone.

### Ce que dit la vérification des locales, et ce que disent les autres commandes pour qui traduit. Pour traducteurs et auteurs.

## Erreurs d'un fichier.

err-mixed-line-ends = Les lignes de ce fichier finissent de deux façons.
rec-mixed-line-ends = Enregistrez tout le fichier avec une seule sorte de fin de ligne, de préférence celle appelée LF.
err-invisible-character = Les mots de `{ $id }` contiennent { $character }, que personne ne voit.
rec-invisible-character = Supprimez-le. Un lecteur d’écran bute dessus.
err-replacement-character = Les mots de `{ $id }` contiennent le signe U+FFFD : une lettre s’est perdue ici.
rec-replacement-character = Écrivez de nouveau la lettre, et enregistrez le fichier en UTF-8.
err-look-alike = Dans « { $word } » se trouve { $letter }, qui ressemble seulement à { $meant }.
rec-look-alike = Tapez de nouveau le mot sur un clavier de cette langue. Un lecteur d’écran lit la mauvaise lettre, et une recherche ne trouve pas le mot.

## Erreurs d'un message à côté de son original anglais.

err-duplicate-attribute = Le message `{ $id }` a deux fois `.{ $attribute }`.
rec-duplicate-attribute = Enlevez l’un des deux.
err-duplicate-variant = La variante `{ $key }` se trouve deux fois dans un même choix de `{ $id }`.
rec-duplicate-variant = Enlevez l’une des deux. Seule la première est jamais choisie.
err-missing-file = Le fichier `{ $path }` manque ici, avec { $messages ->
        [one] { $messages } message
        [many] { $messages } de messages
       *[other] { $messages } messages
    }.
rec-missing-file = Copiez-le depuis la source et traduisez-le. D’ici là, ce sont les mots de la source qui sont montrés.
err-obsolete-file = La source n’a pas de fichier de ce nom.
rec-obsolete-file = Enlevez-le, ou corrigez son nom.
err-missing-value = Le message `{ $id }` n’a que des attributs, et pas de mots à lui.
rec-missing-value = Écrivez-les après le `=`. { $original } : { $english }
err-obsolete-value = Dans l’original ({ $original }), `{ $id }` n’a que des attributs, et pas de mots à lui.
rec-obsolete-value = Enlevez les mots après le `=`. Rien ne les montre.
err-reference-differs = { $problem ->
        [added] Les mots de `{ $id }` nomment `{ $reference }`, et ceux de la source non.
       *[left-out] Les mots de `{ $id }` ne nomment pas `{ $reference }`, alors que ceux de la source le font.
    }
rec-reference-differs = Nommez les mêmes termes et messages, pour qu’un changement arrive partout : { $english }
err-circular-reference = Les mots de `{ $id }` reviennent à eux-mêmes, en passant par `{ $reference }`.
rec-circular-reference = Écrivez les mots en entier à l’un des endroits.
err-unknown-function = Il n’y a pas de fonction `{ $function }`.
rec-unknown-function = Écrivez la valeur sans elle. Une traduction ne peut pas appeler ce que le programme n’a pas.
err-value-changed = Les mots de `{ $id }` ne contiennent pas « { $value } ».
rec-value-changed = Les nombres, les codes et les adresses restent comme ils sont. { $original } : { $english }
err-markup-differs = `{ $tag }` ne se trouve pas dans `{ $id }` comme dans la source.
rec-markup-differs = Utilisez les mêmes balises et signes, chacun aussi souvent que la source, et fermez d’abord la dernière balise ouverte : { $english }
err-empty-words = Les mots de `{ $id }` ne montrent rien.
rec-empty-words = Écrivez les mots.
err-id-in-words = Les mots de `{ $id }` contiennent son propre identifiant.
rec-id-in-words = Supprimez des mots l’identifiant et le `=`.
err-space-differs = Les mots de `{ $id }` commencent ou finissent par une espace là où ceux de la source ne le font pas, ou l’inverse.
rec-space-differs = Commencez et finissez comme la source : { $english }
err-does-not-fit = { $what ->
        [word] Un mot de `{ $id }` a { $columns } colonnes de large.
       *[text] Les mots de `{ $id }` ont { $columns } colonnes de large.
    }
rec-does-not-fit = { $what ->
        [word] Les lignes ne se coupent qu’entre les mots, et une fenêtre étroite a de la place pour { $most } colonnes. Utilisez un mot plus court.
       *[text] Il y a de la place pour { $most } colonnes. Dites-le en moins de mots.
    }

## Comment la source d'un autre programme pourrait être mieux écrite.

err-source-style = { $problem ->
        [quotes] Les mots de `{ $id }` ont des guillemets droits.
        [apostrophe] Les mots de `{ $id }` ont une apostrophe droite.
        [dots] Les mots de `{ $id }` ont trois points séparés.
        [id] L’identifiant `{ $id }` a des majuscules.
        [short-id] L’identifiant `{ $id }` ne dit rien à qui traduit.
        [comment] Il n’y a pas de ligne vide autour de ce commentaire sur un groupe.
        [file-comment] Ce commentaire sur tout le fichier vient après des messages.
        [value] Aucun commentaire ne dit ce qui est rempli dans `{ $id }`.
        [spaces] Il n’y a pas d’espace à l’intérieur des accolades.
       *[last-line] La dernière ligne n’a pas de fin de ligne.
    }
rec-source-style = { $problem ->
        [quotes] Écrivez des guillemets courbes.
        [apostrophe] Écrivez une apostrophe courbe.
        [dots] Écrivez le signe unique qui les remplace : …
        [id] Utilisez des minuscules et des traits d’union.
        [short-id] Nommez-le d’après ce qu’il dit, et où.
        [comment] Mettez une ligne vide avant et après. Sans elles, il appartient à un seul message.
        [file-comment] Mettez-le en haut, ou commencez-le par deux signes au lieu de trois.
        [value] Nommez chaque valeur dans le commentaire, avec ce qu’elle représente.
        [spaces] Mettez une espace après l’accolade ouvrante et une avant la fermante.
       *[last-line] Finissez-la par une fin de ligne.
    }

## Le tableau d'une vérification. Têtes de ses colonnes ; chacune compte.

locale-head-files = Fichiers
# Same: the word is French, too.
locale-head-messages = Messages
locale-head-missing = Manquants
locale-head-untranslated = Non traduits
locale-head-errors = Erreurs
locale-head-warnings = Avertissements

## Commencer une locale.

locale-new-how = Chaque message est ici avec ce à quoi il sert, et avec ses mots anglais derrière >. Enlevez le # et l’espace devant les lignes qui sont sous ceux-ci, et écrivez vos mots derrière le =. Un message que vous laissez comme il est compte comme non traduit.
locale-new-status = Un brouillon n’est montré à une personne que là où quelqu’un en a accepté chaque mot. Écrivez "made-by: machine" là où une machine a traduit.
locale-new-made = Créé { $path } : { $files ->
        [one] { $files } fichier
        [many] { $files } de fichiers
       *[other] { $files } fichiers
    }.
locale-new-first = { $messages ->
        [one] Il y a { $messages } message à traduire.
        [many] Il y a { $messages } de messages à traduire.
       *[other] Il y a { $messages } messages à traduire.
    } Commencez par locale.yaml, limits.ftl, session.ftl et items.ftl : là se trouve l’essentiel de ce que la personne entend.
locale-new-check = Voir ce qui reste à faire : { $command }
locale-new-preview = Voir les écrans avec vos mots : { $command }
locale-po-forms = Donnez à chaque choix selon un nombre ces clés, la dernière avec une étoile : { $forms }
locale-po-made = Créé { $path } : { $messages ->
        [one] { $messages } message
        [many] { $messages } de messages
       *[other] { $messages } messages
    }, dont { $translated } avec traduction.
locale-po-brought = Messages traduits : { $translated } sur { $messages }.
locale-po-fuzzy = { $messages ->
        [one] { $messages } message est marqué fuzzy et a été laissé de côté.
        [many] { $messages } de messages sont marqués fuzzy et ont été laissés de côté.
       *[other] { $messages } messages sont marqués fuzzy et ont été laissés de côté.
    }
err-locale-there = Il y a déjà une locale { $locale }.
rec-locale-there = Pour en changer des mots, mettez seulement ces messages-là dans un dossier à vous.
err-strange-language = Personne ici ne connaît de langue { $language }.
rec-strange-language = { $has-nearest ->
        [yes] Vouliez-vous dire { $nearest } ? Une langue est nommée par son code BCP 47, comme uk ou pt-BR.
       *[other] Une langue est nommée par son code BCP 47, comme uk ou pt-BR.
    }

## Jusqu'où une locale est arrivée.

coverage-translated = { $locale } : { $translated } messages traduits sur { $messages }.
coverage-person = Sur { $messages } qui peuvent arriver à une personne, { $translated } ont une traduction et { $accepted } une acceptation.
coverage-stage = { $stage ->
        [adjudicated] Réglé là où deux n’étaient pas d’accord
        [pretested] Lu à voix haute avec des gens
       *[reviewed] Accepté à côté de l’anglais
    } ({ $role }) : { $accepted } sur { $messages }.
coverage-changed = { $messages ->
        [one] { $messages } message a changé depuis qu’il a été accepté.
        [many] { $messages } de messages ont changé depuis qu’ils ont été acceptés.
       *[other] { $messages } messages ont changé depuis qu’ils ont été acceptés.
    }
coverage-suffices = Chaque mot qui peut arriver à une personne est accepté.
coverage-not-yet = Une session ne la montre seule à une personne que lorsque chaque mot qu’elle peut montrer est accepté.

## Têtes des colonnes ; chacune compte des messages.
coverage-head-file = Fichier
# Same: the word is French, too.
coverage-head-messages = Messages
coverage-head-translated = Traduits
coverage-head-person = Pour une personne
coverage-head-person-translated = Parmi eux, traduits
coverage-head-accepted = Acceptés
coverage-head-changed = Changés depuis

## Une page pour des personnes dont c'est la langue et qui jugent un brouillon. Elles ne savent peut-être rien de ce programme.

review-title = { $language } : un brouillon à relire
review-title-back = { $language } : que disent ces mots ?
review-lead = Ces mots sont dits, lus ou montrés à des personnes qui ont peut-être peur. Comparez chacun à l’anglais. Est-ce ce que quelqu’un dirait à voix haute ? Cela pourrait-il faire honte, promettre ou faire peur ?
review-lead-back = Écrivez en anglais ce que dit chaque texte, aussi simplement que c’est dit ici. S’il vous plaît, ne regardez pas l’anglais avant. C’est ainsi seulement qu’une différence peut se voir.
review-braces = Ce qui est entre accolades est rempli plus tard, par exemple un nombre ou un nom de lieu.
review-no-names = N’écrivez aucun nom sur cette page, seulement une sorte de travail.
review-head-stage = Étape
review-head-role = Fait par (sorte de travail)
review-head-day = Jour
review-stage-translated = Traduit par quelqu’un qui parle la langue chaque jour
review-stage-back = Retraduit par une deuxième personne, qui n’avait pas vu l’anglais
review-stage-adjudicated = Différences réglées par les deux, avec une troisième personne qui connaît ce travail
review-stage-pretested = Lu à voix haute avec des personnes qui parlent la langue ; on leur a demandé ce qu’elles ont compris
review-person = Ce qu’une personne entend ou lit
review-rest = Ce que lisent le personnel, la formation et les auteurs
review-english = Anglais
review-missing = Pas encore traduit
review-back = Ce que cela dit, retraduit
review-remarks = Remarques, ou meilleurs mots
review-accept = Accepter
review-change = Changer
review-reject = Refuser
review-is-accepted = Accepté à côté de l’anglais ({ $role })
review-is-settled = Réglé là où deux n’étaient pas d’accord ({ $role })
review-is-tried = Lu à voix haute avec des gens ({ $role })

## Fichiers PO. $value est un morceau du fichier.

err-po-syntax = { $problem ->
        [keyword] `{ $value }` ne fait pas partie d’un fichier PO.
        [plural] Ce message a des formes de pluriel de PO.
        [twice] `{ $value }` se trouve deux fois dans un message.
        [quote] Les mots ne se trouvent pas ici entre deux guillemets.
        [escape] `{ $value }` ne veut rien dire dans un fichier PO.
        [no-context] Un message n’a pas de msgctxt.
        [more] Les mots de `{ $value }` sont plus que les mots d’un seul message.
       *[half] Il manque au message `{ $value }` son msgid ou son msgstr.
    }
rec-po-syntax = { $problem ->
        [plural] Écrivez les formes comme le fait Fluent, dans msgstr, comme les mots anglais.
        [escape] Une barre oblique inverse se met devant `"`, devant `n` pour un retour à la ligne, ou devant une autre barre oblique inverse.
        [more] Les lignes qui continuent un texte ne doivent pas commencer par un point, un crochet ou une étoile.
       *[keyword] Comparez-le au fichier tel que `askwell locale new --to-po` l’a fait. Les outils pour fichiers PO en gardent la forme.
    }
err-source-changed = Les mots anglais de `{ $id }` ne sont plus les mêmes.
rec-source-changed = Ses mots ont été laissés de côté. Traduisez ceux-ci : { $english }
