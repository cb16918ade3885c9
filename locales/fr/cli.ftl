# Draft translated by machine; not yet reviewed by anyone.

### La ligne de commande : l'aide, et ce que l'on dit d'une commande mal écrite. Pour le personnel, la formation, les auteurs.
### L'aide peut être lue par-dessus l'épaule : son premier écran reste neutre là où il le peut (sans « repérage »).
### Les noms de commandes et d'options sont les mêmes dans toutes les langues et ne se traduisent jamais.
### locale = locale (le dossier d'une langue) ; scenario = scénario ; run = parcours ; rating = évaluation.

## Titres et marques de chaque écran d'aide.
help-heading-usage = Utilisation :
help-heading-commands = Commandes
help-heading-arguments = Arguments
# Same: the word is French, too.
help-heading-options = Options
help-heading-example = Exemple :
# Same: the word is French, too.
help-usage-options = options
help-usage-command = commande

## Ce que représente une valeur. En majuscules.
help-value_tag = CODE
help-value_dir = DOSSIER
help-value_when = QUAND
help-value_tool = OUTIL
help-value_file = FICHIER
help-value_kind = SORTE
help-value_area = ZONE
help-value_role = MÉTIER
# Same: the word is used in French, too.
help-value_shell = SHELL
# Same: the word is French, too.
help-value_format = FORMAT
help-value_reader = POUR-QUI
help-value_lang = LANGUE
help-value_stage = ÉTAPE
help-value_prefix = DÉBUT
help-value_tool-or-file = OUTIL|FICHIER
help-value_area-or-file = ZONE|FICHIER
help-value_number = NOMBRE
help-value_columns = COLONNES
help-value_scenario = SCÉNARIO
help-value_scenario-or-file = SCÉNARIO|FICHIER

## Options que chaque commande a.
help-everywhere =
    .locale = La langue de ce programme, comme en. Jamais la langue de la personne
    .tools = Un dossier avec d’autres outils, ou un paquet. Peut être donné plusieurs fois
    .locales = Un dossier avec d’autres locales. Peut être donné plusieurs fois
    .directory = Un dossier avec d’autres répertoires de services. Peut être donné plusieurs fois
    .require_signed = Une clé publique de minisign. Des dossiers, seul ce qu’elle garantit est pris
    .color = Quand utiliser la couleur : auto, always (toujours) ou never (jamais)
    .help = Montrer cette aide
    .version = Montrer la version

## Une ligne par commande ; les attributs sont ses propres arguments.
help-askwell = Des questions guidées pour le personnel de terrain, sans rien mettre par écrit.
help-screen = Commencer une session réelle
    .tool = L’outil à utiliser. Votre shell peut le retenir ; on peut aussi le choisir à l’intérieur
    .area = Où vous êtes : un pays ou une subdivision, comme GB-ENG
    .role = Votre métier : police, border, labour-inspector, social-worker, health, shelter, helpline ou child-specialist
    .private = Un écran à part qui ne laisse rien derrière lui. C’est le choix par défaut dans un terminal
    .plain = Des lignes qui ne font que s’ajouter, sans aucun octet d’échappement : pour les lecteurs d’écran et les tubes
    .strict = Refuser de commencer s’il manque une protection à cet ordinateur
    .added_tools = Utiliser aussi les outils des dossiers. Chaque écran dit qu’ils ne font pas partie du programme
help-score = Calculer le score de beaucoup de réponses à la fois, un objet JSON par ligne
    .tool = L’outil avec lequel calculer
    .file = Le fichier avec les réponses. Sans lui, l’entrée standard
help-tool = Lister, montrer, vérifier et commencer des outils
help-tool-list = Lister les outils, et ce que l’on sait de leur exactitude
    .format = text ou json
help-tool-show = Montrer un outil : ses questions, constats, sources et preuves
    .tool = L’outil
    .format = text ou json
help-tool-check = Vérifier des outils et lister toutes les erreurs à la fois
    .what = Identifiants d’outils ou chemins de fichiers. Sans rien, tout ce qui est intégré
    .format = text, json ou sarif
help-tool-new = Commencer un outil à vous : un fichier commenté qui passe sa propre vérification, avec ses mots en anglais
    .tool = Son identifiant : des mots en minuscules reliés par des traits d’union
    .folder = Le dossier du paquet. Sans lui, un dossier nommé comme l’outil
help-tool-schema = Écrire un schéma JSON, dont les éditeurs se servent pour compléter et vérifier un fichier
    .of = De quoi : tool, directory, scenario, ou sheet pour une feuille enregistrée en JSON
help-locale = Commencer, lister, regarder et vérifier des locales, et accepter les mots d’un brouillon
help-locale-new = Commencer une locale : chaque message en commentaire, avec ce à quoi il sert et une place pour ses mots
    .language = La langue, comme uk
    .to = Le dossier dans lequel le dossier de la langue est créé. Sans lui, un dossier appelé locales
    .from_po = Un fichier PO avec des mots pour commencer
    .to_po = Le fichier PO à créer à la place, avec les mots de la locale s’il y en a une
help-locale-coverage = Dire jusqu’où les locales sont traduites, et ce que quelqu’un en a accepté
    .what = Les locales, comme es. Sans rien, toutes
    .format = text ou json
help-locale-review = Écrire une page HTML sur laquelle des personnes dont c’est la langue jugent un brouillon, à remplir ou à imprimer
    .language = Le brouillon, comme es
    .blind = Pour quelqu’un qui retraduit et ne doit pas voir l’anglais
    .all = Aussi les mots qui n’arrivent à personne
    .only = Seulement les messages dont le nom commence ainsi, comme limits_
help-locale-accept = Noter que vous lisez les deux langues et que vous acceptez les mots d’un brouillon pour la personne
    .language = Le brouillon, comme es
    .by_role = Votre métier : police, border, labour-inspector, social-worker, health, shelter, helpline ou child-specialist
    .stage = Ce qui a été fait : reviewed (relu), adjudicated (deux n’étaient pas d’accord et c’est réglé) ou pretested (lu à voix haute avec des gens)
    .only = Seulement les messages dont le nom commence ainsi, comme limits_
    .yes = Ne pas demander à la fin : quelqu’un a lu chaque paire
help-locale-list = Lister les locales, et qui répond de leurs mots
    .format = text ou json
help-locale-check = Comparer des locales à l’anglais et lister toutes les erreurs à la fois
    .what = Les locales, comme es. Sans rien, toutes
    .reference = La langue à partir de laquelle les autres sont traduites, pour vérifier les dossiers d’un autre programme
    .format = text, json, sarif ou summary
help-locale-preview = Montrer chaque écran d’une conversation dans une locale, pour qui la traduit ou la relit
    .language = La locale à regarder, comme es. en-XA et ar-XB sont de l’anglais en lettres étranges, pour trouver ce qui casse
    .beside = La locale de l’agent : l’autre est alors celle de la personne, qui lit en même temps
    .tool = Seulement avec cet outil. Sans lui, avec tous ceux qui conviennent
    .area = Où la conversation a lieu selon la loi, comme GB-ENG. Sans elle, vos réglages, ou nulle part
    .role = Votre métier. Sans lui, police
    .width = Nombre de colonnes de la fenêtre. Sans lui, 80
    .format = text, ou html pour un navigateur
help-directory = Lister, montrer et vérifier des répertoires de services et de devoirs
help-directory-list = Lister les zones qui ont un répertoire, et ce qui manque à chacune
    .format = text ou json
help-directory-show = Montrer les services, les devoirs et les manques d’une zone, pour préparer à l’avance
    .area = La zone, comme GB ou GB-SCT
    .format = text ou json
help-directory-check = Vérifier des répertoires et lister toutes les erreurs à la fois
    .what = Zones ou chemins de fichiers. Sans rien, tous les répertoires
    .format = text, json ou sarif
help-practice = S’exercer sur des cas inventés, en écrire, et voir jusqu’où les évaluations s’accordent
help-practice-run = S’exercer sur un scénario, puis en parler. Rien n’y est réel
    .scenario = Le scénario
    .seed = Quelle personne vous rencontrez. Le même nombre donne la même personne
    .coach = Un regard extérieur aussi après chaque choix
    .class = Pour une classe devant un écran : arrêt à chaque bifurcation
    .area = Où cela se passe selon la loi, comme GB-ENG. Sans elle, vos réglages, ou nulle part
    .private = Un écran à part. C’est le choix par défaut dans un terminal
    .plain = Des lignes qui ne font que s’ajouter, sans aucun octet d’échappement : pour les lecteurs d’écran et les tubes
    .export = Un nouveau fichier pour le parcours : aucun nom, une ligne de JSON
    .debrief = Un nouveau fichier pour l’échange qui suit : du texte, ou HTML ou Markdown si son nom finit ainsi
    .replay = Un parcours qui a été écrit, à raconter de nouveau
help-practice-list = Lister les scénarios, et qui les a relus
    .format = text ou json
help-practice-show = Montrer ce qu’on peut savoir d’un scénario avant de s’y exercer
    .scenario = Le scénario
    .format = text ou json
help-practice-check = Vérifier des scénarios et leurs mots, et lister toutes les erreurs à la fois
    .what = Identifiants de scénarios ou chemins de fichiers. Sans rien, tous
    .format = text, json ou sarif
help-practice-new = Commencer un scénario à vous : un fichier commenté qui passe sa propre vérification, avec ses mots en anglais
    .scenario = Son identifiant : des mots en minuscules reliés par des traits d’union
    .folder = Le dossier du paquet. Sans lui, un dossier nommé comme le scénario
help-practice-print = Écrire une page pour s’exercer en parlant, sur papier
    .scenario = Le scénario
    .reader = Pour qui elle est : officer (qui mène la conversation), person (qui joue la personne), observer (qui observe), trainer (qui forme) ou rater (qui évalue le cas écrit)
    .format = text ou html
help-practice-class = Faire les totaux des parcours d’une classe : des totaux seulement, sans noms ni classement
    .folder = Un dossier de fichiers écrits par `practice run --export`, et rien d’autre
    .format = text ou html
help-practice-agree = Dire jusqu’où s’accordent des personnes qui ont évalué les mêmes cas écrits, sans noms
    .files = Fichiers CSV avec les colonnes rater, vignette, item et rating (yes, no ou unclear ; vide : laissé ouvert)
    .format = text ou json
help-privacy = Dire ce qui est protégé sur cet ordinateur, et ce qui ne l’est pas
    .format = text ou json
help-completions = Écrire sur la sortie les complétions d’un shell
    .shell = bash, elvish, fish, powershell ou zsh
help-man = Écrire les pages du manuel dans un dossier, par-dessus les anciennes
    .folder = Le dossier. Il est créé s’il manque
help-jobs =
    Trois façons de commencer :
      askwell screen        une session réelle
      askwell tool list     quels outils il y a
      askwell tool check    vérifier un outil que vous avez écrit

## Ce qui ne va pas dans une ligne de commande. Une phrase, sans reproche.
err-cli-unknown-argument = `{ $argument }` n’est pas connu ici.
err-cli-unknown-command = Il n’y a pas de commande `{ $command }`.
err-cli-missing-command = Il manque une commande.
err-cli-missing-argument = Il manque : { $argument }
err-cli-missing-value = `{ $argument }` a besoin d’une valeur.
err-cli-bad-value = `{ $value }` ne peut pas servir pour { $argument }.
err-cli-twice = `{ $argument }` ne peut pas être donné plus d’une fois, ou pas avec le reste de la ligne.
err-cli-how-many = `{ $argument }` a trop ou trop peu de valeurs.
err-cli-not-utf8 = Un argument n’est pas du texte UTF-8.
err-cli-other = La ligne de commande ne peut pas être comprise.

## Que faire.
rec-cli-possible = Possible : { $possible }.
rec-cli-help = `askwell --help` liste les commandes et les options.

## Ce qui peut mal tourner autour d'une commande.
err-unreadable = Impossible de lire { $path }.
rec-unreadable = Vérifiez le chemin, et que vous avez le droit de le lire.
err-not-written = Impossible d’écrire la sortie.
rec-not-written = Vérifiez le disque, ou l’endroit où va la sortie.
err-not-written-to = Impossible d’écrire { $path }.
rec-not-written-to = Vérifiez le dossier, et que vous avez le droit d’y écrire.
err-not-read = Impossible de lire l’entrée.
rec-not-read = Recommencez dans un terminal, ou vérifiez d’où vient l’entrée.
err-already-there = { $path } existe déjà.
rec-already-there = Choisissez un autre identifiant ou un autre dossier.
err-no-scoring = L’outil { $tool } ne donne pas de score.
rec-no-scoring = Choisissez un autre outil. `askwell tool list` montre ceux qu’il y a.
