# Draft translated by machine; not yet reviewed by anyone.

### Le premier lancement : quel est le lieu de travail. Rien sur personne d'autre.

ui-settle = D’abord, quelques points sur votre travail. Ils sont gardés sur cet ordinateur. Rien n’est gardé sur qui que ce soit.
ui-settle-area = Où travaillez-vous ?
ui-settle-part = { $country } : dans quelle partie ?
ui-settle-role = Quel est votre travail ?
ui-settle-setting = Où rencontrez-vous des gens d’habitude ?
ui-settle-setting-any = Dans des lieux différents
ui-settle-standing = Qu’est votre service selon la loi ? Si vous ne savez pas, demandez à votre permanence et choisissez la dernière réponse pour le moment.
ui-settle-desk-name = À qui passez-vous le relais ? Tapez le nom de votre permanence.
ui-settle-desk-phone = Son numéro de téléphone :
ui-settle-leave = Ou tapez { $key } pour quitter.
ui-settle-ways = Ou tapez { $back } pour revenir en arrière, { $key } pour quitter.
ui-settle-desk-name-again = Tapez un nom court, sans retour à la ligne, s’il vous plaît.
ui-settle-desk-phone-again = Tapez un numéro de téléphone d’au moins 3 chiffres, s’il vous plaît. Entre eux peuvent se trouver des espaces et + - ( ) . /
ui-settle-done = Merci. Vous pouvez changer cela dans { $config } et { $agency }.
ui-settle-not-kept = Vos réglages n’ont pas pu être gardés dans { $path }. Ils valent pour cette session seulement.

## Ce qui peut mal tourner avant qu'une session commence

err-no-area = Il n’y a pas de répertoire pour { $area }.
rec-no-area = Choisissez parmi : { $known }.
err-settings-no-area = { err-no-area }
rec-settings-no-area = Écrivez l’une de celles-ci comme `area` dans { $path } : { $known }.
err-area-too-wide = Les devoirs ne sont pas partout les mêmes dans cette zone : { $area }.
rec-area-too-wide = Choisissez parmi : { $known }.
err-settings-area-too-wide = { err-area-too-wide }
rec-settings-area-too-wide = Écrivez l’une de celles-ci comme `area` dans { $path } : { $known }.
err-standing-not-here = { $area } ne connaît pas le statut « { $standing } ».
rec-standing-not-here = Écrivez l’un de ceux-ci comme `standing` dans { $path } : { $known }. Si vous ne savez pas, demandez à votre permanence.
err-no-role = Il n’y a pas de métier « { $role } ».
rec-no-role = Choisissez parmi : { $known }.
err-no-tool = Il n’y a pas d’outil « { $tool } ».
rec-no-tool = Choisissez parmi : { $known }.
err-no-limits = Il n’y a pas de limites à lire à voix haute pour ce métier et ce lieu dans cette langue.
rec-no-limits = Choisissez une autre langue avec --locale, ou demandez à qui tient votre dossier de locales de les ajouter.
err-no-locale = Il n’y a pas de locale { $locale }.
rec-no-locale = Choisissez parmi : { $known }.
err-no-settings = Le lieu de travail n’est pas encore réglé, et il n’y a personne à qui le demander.
rec-no-settings = Lancez askwell une fois dans un terminal, ou écrivez { $config } et { $agency }.
err-no-terminal = Il n’y a pas ici de terminal pour un écran privé.
rec-no-terminal = Lancez-le dans un terminal, ou ajoutez --plain.
err-no-private-screen = Sur ce système, il n’y a pas d’écran privé.
rec-no-private-screen = Retirez --private. Les lignes restent alors dans la fenêtre.
err-input-ended = L’entrée s’est terminée avant la conversation.
rec-input-ended = Rien n’a été gardé. Recommencez quand vous pourrez taper.
err-not-protected = Cet ordinateur ne protège pas entièrement contre ceci : { $list }.
rec-not-protected = Utilisez un autre ordinateur, ou enlevez --strict pour continuer sans.
err-not-live = L’outil « { $tool } » n’est pas fait pour interroger une personne.
rec-not-live = Choisissez parmi : { $known }.
err-added-tool = L’outil « { $tool } » ne fait pas partie de ce programme.
rec-added-tool = Ajoutez `--added-tools` pour l’utiliser avec des gens. Chaque écran le dit alors.
ui-tool-named = Votre shell peut retenir que vous avez nommé un outil.

## Ce qui n'a pas pu être protégé, dit avant la première question. Tout le monde peut le voir : rien ne dit de quoi l'on parle.

ui-not-protected = Cet ordinateur ne protège pas entièrement contre ceci : { $list }.
guard_dumps = la lecture de la mémoire de l’extérieur
guard_memory = la mémoire mise sur le disque
guard_files = les autres fichiers
guard_network = le réseau
guard_children = les autres programmes

## Le dossier pour enregistrer, nommé dans les réglages. Tout le monde peut voir cela aussi.

ui-no-saving-relative = Rien ne peut être enregistré : le dossier { $path } de vos réglages doit partir de la racine.
ui-no-saving-missing = Rien ne peut être enregistré : le dossier { $path } de vos réglages n’est pas là.
ui-no-saving-link = Rien ne peut être enregistré : { $path } dans vos réglages est un lien. Nommez le dossier lui-même.
ui-no-saving-not-ours = Rien ne peut être enregistré : le dossier { $path } de vos réglages appartient à quelqu’un d’autre.
ui-no-saving-open = Rien ne peut être enregistré : d’autres peuvent écrire dans le dossier { $path } de vos réglages.

## Un fichier d'un dossier qui a des erreurs et n'est pas utilisé. Tout le monde peut voir cela aussi.

ui-file-left-out = Le fichier { $path } a des erreurs et n’est pas utilisé, sauf pour un numéro d’urgence. `askwell directory check` les liste.
