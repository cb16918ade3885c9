# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario the-helpful-neighbour. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : le mauvais interprète peut être quelqu’un de gentil. Une voix à soi vaut vingt minutes.

scenario_the-helpful-neighbour = Le voisin serviable
    .about = Dans un centre pour demandeurs d’asile, le meilleur interprète habite la chambre d’à côté. Pourquoi ne pas le prendre ?
aim_the-helpful-neighbour_kind-and-wrong = Voir comment un interprète gentil peut être le mauvais
aim_the-helpful-neighbour_wait-for-a-voice = Attendre la bonne voix, et le laisser la choisir
aim_the-helpful-neighbour_thank-and-keep-face = Remercier celui qui aide, pour que personne ne perde la face
door_the-helpful-neighbour = Un centre pour demandeurs d’asile, quatre heures de l’après-midi. Vous y travaillez. Un homme d’environ quarante-cinq ans n’a pas dormi depuis trois nuits, a écrit l’équipe de nuit. Yusuf, 22 ans, de la chambre d’à côté, l’amène à votre bureau. Tout le monde aime Yusuf.

person_the-helpful-neighbour = Vous êtes Karim, 45 ans, d’un village d’Afghanistan. Vous avez demandé l’asile. Vous parlez dari. Dans le pays voisin, vous compreniez tout, et vous parliez peu.
    .want = Dormir. Et qu’on laisse partir le petit, le fils de votre frère.
    .fear = Qu’on raconte au pays que vous avez laissé le petit là-bas.
    .hide = Qu’on appelle chaque nuit et qu’on veut de l’argent pour lui. Que votre frère est mort là-bas.
    .opens = Une voix de loin, en dari. Attendre ensemble sans un mot. Ne pas perdre la face devant Yusuf.
    .closes = Yusuf dans la pièce. Une voix avec l’accent de la briqueterie. « Pourquoi êtes-vous resté ? »
truth_the-helpful-neighbour = Karim a été retenu dans une briqueterie de l’autre côté de la frontière, et payé en pain. Il a pu partir ; son neveu de 12 ans, non. Chaque nuit, quelqu’un appelle et veut de l’argent. Yusuf veut bien faire, et le raconterait à sa mère.
fact_the-helpful-neighbour_kept-at-the-kiln = On l’a retenu dans une briqueterie, et il travaillait pour du pain
fact_the-helpful-neighbour_nephew-still-there = Son neveu de 12 ans y est encore retenu
fact_the-helpful-neighbour_still-called = On l’appelle chaque nuit et on veut de l’argent
fact_the-helpful-neighbour_neighbours-talk = Ce qu’on dit devant Yusuf se sait au village
fact_the-helpful-neighbour_where-held = Une voix de l’endroit où on l’a retenu lui fait peur
fact_the-helpful-neighbour_how-brother-died = Comment son frère est mort

line_the-helpful-neighbour_office-door = Karim s’arrête à votre porte. Il a des cernes sous les yeux. Il regarde la troisième chaise.
line_the-helpful-neighbour_yusuf-knows = « Je traduis, pas de problème », dit Yusuf. « Je le fais pour tout le monde. Il est comme un oncle pour moi. »
choose_the-helpful-neighbour_office-door_come-in-both = « C’est gentil. Entrez, tous les deux. »
    .coach = Il est sympathique, il est là, et il ne coûte rien. Et demain, il habitera encore à côté.
line_the-helpful-neighbour_third-chair = Yusuf s’assoit et parle. Karim regarde le sol entre les chaises.
choose_the-helpful-neighbour_office-door_wait-outside = « Vous, attendez dehors, s’il vous plaît. C’est confidentiel. »
    .coach = Vous avez raison. Mais maintenant Karim a un secret devant lui, et doit l’expliquer au dîner.
line_the-helpful-neighbour_face-falls = Le visage de Yusuf s’assombrit. Karim lui dit quelque chose, vite, qui sonne comme pardon.
choose_the-helpful-neighbour_office-door_thank-and-errand = « Vous êtes d’une grande aide, Yusuf. Ici, je dois prendre la ligne. Pourriez-vous vous occuper du coin thé pendant ce temps ? »
    .coach = On l’a remercié, il a une tâche, et c’est votre règle, pas le souhait de Karim. Les trois ont gardé la face.
line_the-helpful-neighbour_kettle-room = « Pas de souci », dit Yusuf, et il s’en va en sifflant. Karim ferme lui-même la porte.
choose_the-helpful-neighbour_office-door_tea-for-all = Servir trois verres de thé, et parler du temps qu’il fait.
line_the-helpful-neighbour_three-glasses = C’est Yusuf qui parle. Karim tient son verre des deux mains.

line_the-helpful-neighbour_three-glasses-empty = Les verres sont vides. Yusuf regarde autour de lui dans le bureau : et maintenant ?
choose_the-helpful-neighbour_three-glasses-empty_walk-to-laundry = « Je montre à Karim son nouveau casier, c’est seulement pour les résidents et moi. Merci d’être venu avec lui, Yusuf. »
    .coach = Une petite raison de tous les jours. Elle a séparé les deux, et il n’a fallu renvoyer personne.
line_the-helpful-neighbour_laundry = Aux casiers, c’est calme. Karim s’appuie au mur, et respire.
choose_the-helpful-neighbour_three-glasses-empty_secret-now = « Yusuf, Karim veut me dire quelque chose qui n’est pas pour vous. »
line_the-helpful-neighbour_what-secret = « Qu’est-ce que c’est, mon oncle ? » demande Yusuf. Karim secoue la tête, encore et encore.
choose_the-helpful-neighbour_three-glasses-empty_let-it-go = « Bonne soirée, vous deux. Demain aussi, ma porte est ouverte. »
line_the-helpful-neighbour_another-time = Dans le couloir, Karim se retourne encore une fois. Il a retenu quelle porte c’est.

line_the-helpful-neighbour_three-nights = Il se tient à la table pour s’asseoir. Trois nuits, dit le cahier.
choose_the-helpful-neighbour_three-nights_go-through-form = « Passons d’abord le formulaire en revue. »
line_the-helpful-neighbour_blinks = Il cligne des yeux devant le formulaire. Les lignes doivent bouger.
choose_the-helpful-neighbour_three-nights_quiet-room = Lui montrer, avec une clé et un oreiller : une chambre à lui cette nuit, s’il veut ?
    .coach = Pour cela, il ne fallait pas un mot de dari. D’abord dormir, puis tout le reste.
line_the-helpful-neighbour_palm-to-chest = Il pose une main sur son cœur. Avec les doigts, il fait un téléphone, et l’éteint.

line_the-helpful-neighbour_which-one = À votre mur est affichée la liste des langues. Dans cette maison, on écrit « persan » pour toutes.
choose_the-helpful-neighbour_which-one_one-word-paper = Lui tendre la liste, et attendre son doigt.
    .coach = Le mot « persan » allait plus vite. C’est lui qui savait laquelle est la sienne.
line_the-helpful-neighbour_points-dari = Son doigt passe la première ligne, et s’arrête : dari. Il tape deux fois dessus.
choose_the-helpful-neighbour_which-one_same-thing = Prendre le persan. C’est presque pareil.
    .coach = Presque. Pour quelqu’un qu’on a retenu parmi ceux qui parlent l’une, ce n’est pas du tout pareil.
line_the-helpful-neighbour_looks-at-list = Il regarde la liste, et ne dit rien.
choose_the-helpful-neighbour_which-one_ask-yusuf-what = Crier dans le couloir : « Yusuf, il parle quoi ? »
line_the-helpful-neighbour_yusuf-shouts = « Dari ! Qu’est-ce qu’il dit ? » crie Yusuf. Deux portes s’ouvrent.

line_the-helpful-neighbour_the-offer = « J’ai déjà fini ! » crie Yusuf à travers la porte. « J’entre, maintenant ? »
line_the-helpful-neighbour_line-says = « Farsi tout de suite », dit la ligne d’interprètes. « Dari dans vingt minutes. »
choose_the-helpful-neighbour_the-offer_only-small-things = « Alors juste pour les petites choses, Yusuf, jusqu’à ce qu’on rappelle. »
    .coach = Il n’y a pas de petites choses. Après la première phrase, Yusuf est dans l’histoire.
line_the-helpful-neighbour_all-is-fine-he-says = « Il dit qu’il va bien », dit Yusuf. Karim avait dit trois phrases.
choose_the-helpful-neighbour_the-offer_farsi-now = « Alors le farsi, tout de suite. Ça ira. »
    .coach = Vous avez gagné vingt minutes. Vous ne pouviez pas savoir quelles voix il a la nuit dans les oreilles. Lui, si.
line_the-helpful-neighbour_hears-the-accent = Au premier mot, Karim est debout, le dos au mur. Il faut un moment pour comprendre ce qui se passe.
choose_the-helpful-neighbour_the-offer_twenty-minutes = « Dari, s’il vous plaît, nous attendons. Merci, Yusuf, pas aujourd’hui. » Sortir le jeu de dames.
    .coach = Vingt minutes sans un mot, et de son côté du plateau. C’est là que commence la confiance.
line_the-helpful-neighbour_draughts = Il gagne deux fois. Quand le téléphone sonne, il le salue de la tête comme un invité.
choose_the-helpful-neighbour_the-offer_woman-or-man = Avec des signes et la liste : femme ou homme ? De sa région, ou de loin ?
line_the-helpful-neighbour_a-man-from-far = Un homme. De loin, il le montre des deux bras. Puis il montre le mur de la chambre d’à côté, et son oreille.

line_the-helpful-neighbour_green-tea = « Du thé vert, j’espère », dit la voix pour lui. Il a l’humour sec.
line_the-helpful-neighbour_looks-for-yusuf = Il n’a pas compris. Il regarde la porte, il cherche Yusuf.

line_the-helpful-neighbour_who-else = « Qui, dans cette maison, entendra ce que je dis ? » demande la voix pour lui.
choose_the-helpful-neighbour_who-else_nobody-here = « Personne dans cette maison n’en saura jamais rien. »
    .coach = Vous aimeriez vous en porter garant. Mais il y a une équipe de nuit, un cahier, et des murs minces.
line_the-helpful-neighbour_thin-walls = « Les murs sont minces », dit la voix pour lui.
choose_the-helpful-neighbour_who-else_line-by-line = Dire ligne par ligne qui entend quoi, et ce que vous écrivez dans le cahier.
    .coach = Vous avez nommé aussi le cahier. Il a donc pu croire le reste.
line_the-helpful-neighbour_repeats-two = Il demande à réentendre deux des lignes. Puis il hoche la tête.
choose_the-helpful-neighbour_who-else_good-for-claim = « Ce sera bon pour votre demande d’asile si vous parlez, n’est-ce pas ? »
    .coach = Personne ici n’en décide. Et maintenant il se demandera quelle histoire serait bonne pour elle.
line_the-helpful-neighbour_tell-me-which = « Alors dites-moi ce qui est bon pour elle », dit la voix pour lui.
line_the-helpful-neighbour_ask-slowly = « Demandez lentement », dit la voix pour lui.
line_the-helpful-neighbour_after-prayer = « Pas maintenant. Après la prière, peut-être. Ou demain. »

line_the-helpful-neighbour_where-begin = À côté, c’est silencieux. Karim a éloigné sa chaise de ce mur.
choose_the-helpful-neighbour_where-begin_brother = « Vous aviez un frère avec vous. Que lui est-il arrivé ? »
    .coach = C’est dans le dossier, il était donc facile de le demander. Personne n’en a besoin aujourd’hui, et on ne peut pas le refermer avant cinq heures.
line_the-helpful-neighbour_my-brother = « Mon frère », dit la voix, et elle attend. Karim a les deux mains sur les oreilles.
choose_the-helpful-neighbour_where-begin_what-keeps-awake = « Qu’est-ce qui vous empêche de dormir ? »
    .coach = Vous avez commencé par ce que vous aviez vu, pas par ce que vous deviniez. Le téléphone est donc venu tout seul.
line_the-helpful-neighbour_telephone-at-night = « Le téléphone. Il sonne à trois heures, quand c’est le matin là-bas. Je dois décrocher. »
choose_the-helpful-neighbour_where-begin_slave-labour = « Vous étiez esclave là-bas ? »
line_the-helpful-neighbour_bricks-he-says = « Des briques », dit la voix pour lui. « Je faisais des briques. »
choose_the-helpful-neighbour_where-begin_to-the-tool = Commencer les questions de l’outil.
line_the-helpful-neighbour_straightens-cap = Il redresse sa coiffe, comme si quelqu’un était entré.

line_the-helpful-neighbour_six-weeks-work = « Six semaines de travail, ils avaient dit, et après jusqu’ici. C’était deux hivers. »
line_the-helpful-neighbour_bricks-for-bread = « Pas ici. Là-bas. Mille briques par jour, pour du pain. La paie, ils l’écrivaient. »
line_the-helpful-neighbour_here-i-have-none = « Ici, je n’ai pas d’argent qu’on pourrait garder. »
line_the-helpful-neighbour_not-here-there = « Pas ici. Là-bas, il y a quelqu’un. Je ne peux pas encore en dire plus. »
line_the-helpful-neighbour_not-in-this-house = « Pas dans cette maison. »
line_the-helpful-neighbour_none-to-keep = « Je n’en ai pas. Ils sont dans une rivière. »
way_the-helpful-neighbour_work-off-debt_sold-you = « Là-bas, on vous a vendu, n’est-ce pas ? »
    .coach = C’est peut-être vrai. C’était un homme avec un nom et un champ, et il entend qu’il était une marchandise.
way_the-helpful-neighbour_work-off-debt_what-do-they-want = « Quand on vous appelle, qu’est-ce qu’on veut ? »
    .coach = Vous avez suivi le téléphone dont il avait parlé. C’était le chemin.
line_the-helpful-neighbour_not-an-animal = « Non. Je ne suis pas un mouton. »
line_the-helpful-neighbour_on-account = « Ils écrivaient le voyage, le pain, les jours où j’étais malade. La liste s’allongeait. Ils me la lisent la nuit, au téléphone. »
line_the-helpful-neighbour_turns-the-glass = Il tourne son verre, et ne répond pas.
way_the-helpful-neighbour_kept-from-leaving_why-stayed = « Pourquoi êtes-vous resté deux hivers ? »
    .coach = Il se le demande chaque nuit à trois heures. Il n’a pas besoin de vous pour cela.
line_the-helpful-neighbour_wall-and-dogs = « J’ai dit : où aller ? Il y avait aussi un mur, et des chiens. À la briqueterie, de l’autre côté de la frontière. »
line_the-helpful-neighbour_where-would-one-go = « Où aller, là-bas ? »
line_the-helpful-neighbour_the-boy-pays = « Ils disent : si tu n’envoies rien, c’est le petit qui paie. C’est le fils de mon frère. »
line_the-helpful-neighbour_carry-others = « Je devais compter les briques des autres. Qui en avait trop peu n’avait pas de pain. À cause de moi. »

line_the-helpful-neighbour_the-boy = Il sort son téléphone, et le pose sur la table, l’écran en dessous. « Il y a le petit », dit la voix pour lui.
choose_the-helpful-neighbour_the-boy_do-not-pay = « Vous ne devez rien leur payer, d’accord ? »
    .coach = C’est peut-être même un bon conseil, de quelqu’un qui connaît ces cas. De vous, c’est un ordre sur la vie d’un enfant.
line_the-helpful-neighbour_he-is-twelve = « Il a douze ans », dit la voix pour lui. C’est tout.
choose_the-helpful-neighbour_the-boy_who-knows-such = « Je ne sais pas ce qui est le mieux pour lui. Il y a des gens qui connaissent ces cas. Est-ce que je peux demander qui ce serait ? »
    .coach = Vous savez ce que vous ne savez pas. Et vous avez demandé avant de faire quoi que ce soit.
line_the-helpful-neighbour_before-thursday = « Il a douze ans. Ils le veulent pour jeudi. Oui. Demandez. » Nous sommes mardi.
choose_the-helpful-neighbour_the-boy_we-get-him-out = « Nous allons sortir le petit de là. »
    .coach = Vous le vouliez tant que vous l’avez dit. Il s’y accrochera de toutes ses forces.
line_the-helpful-neighbour_kisses-hand = Avant que vous puissiez la retirer, il vous a baisé la main. « Il a douze ans », dit la voix pour lui.
line_the-helpful-neighbour_before-hearing = « Un avocat, avant qu’on m’entende. Oui. »
line_the-helpful-neighbour_to-sleep = « Pour dormir. Oui. »
line_the-helpful-neighbour_in-dari = « Avec cette voix ? Alors oui. »
line_the-helpful-neighbour_another-house = « Une autre maison, peut-être. Mais Yusuf demanderait pourquoi. »
line_the-helpful-neighbour_walls-have-ears = « Dans votre bureau, oui. Dans ma chambre, ce que je dis est au village le soir même. »

line_the-helpful-neighbour_yusuf-is-back = On frappe. « C’est fini ? C’était quoi, mon oncle ? » Yusuf lui a apporté de la soupe.
choose_the-helpful-neighbour_yusuf-is-back_what-do-you-say = Avant d’ouvrir, par le téléphone : « Que voulez-vous qu’on dise ? »
    .coach = Il vit ici, et connaît ces gens. Il a sa phrase, et l’a choisie lui-même.
line_the-helpful-neighbour_about-the-room = « Que c’était pour la chambre », dit la voix pour lui. « Que je ronfle. » Et c’est ce qu’on dit. Yusuf rit.
choose_the-helpful-neighbour_yusuf-is-back_tell-yusuf-why = À Yusuf : « Il a vécu des choses dures. Soyez gentil avec lui. »
    .coach = C’était pour son bien. Au dîner, toute la maison le saura, et cette nuit, le village.
line_the-helpful-neighbour_by-supper = « Quelles choses ? » demande Yusuf tout bas. Karim prend la soupe, et ne regarde personne.
choose_the-helpful-neighbour_yusuf-is-back_until-tomorrow = « La clé pour cette nuit. À demain. »
line_the-helpful-neighbour_bows = Il s’incline un peu, devant vous et devant le téléphone.
line_the-helpful-neighbour_yusuf-speaks = « Il est juste fatigué », dit Yusuf. Karim n’y répond rien.

think_the-helpful-neighbour_yusuf-is-one-of-them = Yusuf est là pour le surveiller
think_the-helpful-neighbour_only-bad-nights = Il dort mal, comme beaucoup ici
think_the-helpful-neighbour_held-and-still-pressed = On l’a retenu pour travailler, et on le presse encore aujourd’hui avec un enfant
talk_the-helpful-neighbour_why-tempting = Qu’est-ce qui rendait Yusuf si tentant ? Dites-le sans blâmer personne.
talk_the-helpful-neighbour_yusuf-too = Qu’est-ce que cela fait à Yusuf, 22 ans, de traduire les histoires de tout le monde ?
talk_the-helpful-neighbour_which-voice = Comment auriez-vous pu savoir, pour l’accent ? Comment auriez-vous pu le laisser vous le dire ?
pause_the-helpful-neighbour_the-door = À la porte : remerciez Yusuf de trois façons où tout le monde garde la face.
pause_the-helpful-neighbour_the-line = À « dari dans vingt minutes » : gardez le silence deux minutes, et voyez ce que vous avez envie de faire.
pause_the-helpful-neighbour_yusuf-again = À la soupe : qui est Yusuf dans cette maison, et qui s’occupe de lui ?
vignette_the-helpful-neighbour = On avait promis à un demandeur d’asile six semaines de travail à l’étranger. On l’a retenu deux hivers dans une briqueterie et payé en pain. Il a pu partir. Chaque nuit, quelqu’un appelle, lui lit sa dette et menace un neveu de 12 ans qui est encore là-bas. Il n’a pas de papiers.
