# Draft translated by machine; not yet reviewed by anyone.

### `askwell privacy` : ce qui est protégé sur cet ordinateur et ce qui ne l'est pas. Pour le personnel, et pour qui
### s'occupe de ses ordinateurs. Rien n'est promis qui n'ait été mesuré. Ne jamais dire que quelque chose est effacé pour de bon.

privacy-title = Ce qui protège une conversation sur cet ordinateur
privacy-lead = Mesuré à l’instant, en enfermant ce programme comme le fait une session.

privacy-head-measured = Mesuré ici
privacy-guard = Contre { $guard } : { $reached }
reached_full = entièrement
reached_partial = en partie
reached_none = pas du tout

privacy-head-around = Constaté autour du programme
privacy-seen-swap_yes = Cet ordinateur écrit de la mémoire sur un disque quand elle vient à manquer (swap). Les réponses en sont tenues à l’écart si la ligne plus haut le dit ; ce qui est à l’écran, non.
privacy-seen-swap_no = Cet ordinateur n’a pas de swap.
privacy-seen-swap_unknown = D’ici, on ne peut pas voir si cet ordinateur a un swap.
privacy-seen-hibernation_yes = Cet ordinateur peut se mettre en hibernation. Tout ce qui est en mémoire est alors écrit sur le disque, les réponses aussi. Ne le laissez pas se mettre en veille pendant une conversation.
privacy-seen-hibernation_no = Cet ordinateur ne se met pas en hibernation.
privacy-seen-hibernation_unknown = D’ici, on ne peut pas voir si cet ordinateur se met en hibernation.
privacy-seen-remote_yes = La fenêtre est sur un autre ordinateur. D’ici, on ne peut pas voir ce que celui-là conserve.
privacy-seen-remote_unknown = La fenêtre semble être sur cet ordinateur.

privacy-head-does = Ce contre quoi ce programme protège
privacy-does_names = Il n’a de place ni pour un nom, ni pour une date, ni pour un âge exact, ni pour un texte libre sur une personne.
privacy-does_files = Une session n’écrit aucun fichier, sauf si vous enregistrez vous-même la feuille.
privacy-does_answers = Les réponses sont de petits codes en mémoire. Elles sont écrasées quand la conversation est arrêtée, quand le programme se termine et avant que la feuille s’affiche.
privacy-does_answers-of-a-talk = Les réponses sont de petits codes en mémoire. Elles sont écrasées quand la conversation est arrêtée ou terminée, et avant que la feuille s’affiche.
privacy-does_leaving = Chaque façon de sortir vide l’écran privé avant toute chose, et rien n’est dit ensuite.
privacy-does_network = Il n’utilise jamais de réseau, ne tient ni journal, ni historique, ni statistiques, et ne lance aucun autre programme.

privacy-head-not = Ce contre quoi il ne protège pas
privacy-not_memory = Seules les réponses sont tenues à l’écart du swap. Les mots à l’écran sont de la mémoire ordinaire.
privacy-not_hibernation = L’hibernation, et la copie d’une machine virtuelle entière, contiennent tout ce qui était en mémoire.
privacy-not_window = Les terminaux, les journaux de terminal, les lecteurs d’écran et les enregistreurs peuvent conserver ce qu’ils ont montré. tmux et screen le font.
privacy-not_plain = En mode simple, les lignes restent dans la fenêtre jusqu’à sa fermeture. Certains terminaux les écrivent sur un disque.
privacy-not_shell = Un shell peut garder la ligne de commande, et une fenêtre peut la montrer dans son titre. On ne peut rien y mettre sur une personne.
privacy-not_saved = Une feuille enregistrée est un fichier ordinaire. La supprimer ne l’enlève pas du disque à coup sûr, et il peut en exister des copies.
privacy-not_camera = Une caméra, quelqu’un qui lit en même temps, un écran partagé.
privacy-not_malware = Un logiciel malveillant, un clavier qui enregistre, une copie modifiée de ce programme.
privacy-not_administrator = La personne qui administre cet ordinateur peut lire sa mémoire pendant qu’il est en marche.
privacy-not_ending = Sur ce système, Ctrl-C, la fermeture de la fenêtre ou une erreur du programme y met fin aussitôt. Sa mémoire n’est pas écrasée avant, et les lignes restent dans la fenêtre.
privacy-not_folder = Sur ce système, le programme ne vérifie pas qui d’autre peut lire ou modifier les fichiers d’un dossier.

privacy-head-taken = Ce que trouve quelqu’un qui prend cet ordinateur
privacy-taken_running = Pendant une conversation : ce qui est à l’écran et, en mémoire, les réponses données jusque-là.
privacy-taken_paused = Pendant une pause : un écran vide. En mémoire, les réponses données jusque-là.
privacy-taken_ended = Juste après la fin : aucune réponse. Les réglages de votre lieu de travail, et ce que la fenêtre, le shell ou un enregistreur ont pu conserver.
privacy-taken_later = Un mois plus tard : les réglages de votre lieu de travail, et les feuilles que vous avez enregistrées.
