# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario home-again. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : ce qu’on a fait faire à quelqu’un n’est pas pour aujourd’hui. Demander moins et dire plus peut être la meilleure conversation.

scenario_home-again = De retour à la maison
    .about = Une jeune femme rentre d’un lieu à l’étranger où l’on trompe des gens en ligne. Que ne demandez-vous pas ?
aim_home-again_not-a-third-time = Voir qu’on l’a déjà interrogée, et ne pas tout redemander
aim_home-again_nothing-she-did = Laisser de côté ce qu’elle a fait là-bas, et le dire
aim_home-again_own-colleague = Garder la conversation à l’abri, même de vos propres collègues
door_home-again = Le hall des arrivées, à quatre heures du matin. Un vol ramène des gens d’un site gardé. Là-bas, ils devaient tromper d’autres gens en ligne. Une d’elles, Mira, est assise dans votre bureau avec un sac en plastique. Un collègue de la brigade des fraudes est à la porte.

person_home-again = Vous êtes Mira, 27 ans. Vous êtes née dans ce pays et vous avez un diplôme de marketing. Vous êtes partie pour un emploi de service client, et vous avez été loin onze mois.
    .want = Appeler votre mère. Dormir. Savoir si on va vous poursuivre.
    .fear = Qu’on vous regarde comme vous vous regardez vous-même.
    .hide = Que vous étiez douée pour cela. Vous vous rappelez chaque nom.
    .opens = Qu’on vous épargne l’histoire. Une réponse franche. « Vous n’avez pas à parler de ce que vous avez fait. »
    .closes = « Combien ? » « Victime. » Quelqu’un de plus qui écoute.
truth_home-again = Mira a été attirée, revendue plus cher, et mise à l’amende jusqu’à ce qu’il ne reste plus de paie. Elle pouvait partir contre une somme, et sa mère a vendu le kiosque pour cela. Elle se sent coupable. Son amie Ines est encore là-bas. On l’a déjà interrogée deux fois.
fact_home-again_wanted-to-leave = Elle voulait partir dès la première semaine, et ne pouvait pas
fact_home-again_sold-on = On l’a vendue à une autre société, et elle devait le prix
fact_home-again_mother-paid = Sa mère a vendu le kiosque pour la faire sortir
fact_home-again_friend-still-there = Une amie à elle est encore là-bas
fact_home-again_asked-twice = On l’a interrogée deux fois en route
fact_home-again_what-she-wrote = À qui elle a écrit, et quoi

line_home-again_arrivals = Mira est assise bien droite, comme pour une photo. Le sac en plastique est sur ses genoux.
line_home-again_colleague = « J’écoute avec vous », dit votre collègue depuis la porte. « Comme ça, elle le dit une seule fois. »
choose_home-again_arrivals_in-one-go = « Bien, faisons-le ensemble, d’un coup. »
    .coach = Lui épargner un récit est une bonne idée. Mais lui cherche une infraction, et vous ce dont elle a besoin.
line_home-again_two-chairs = Deux chaises, deux stylos. « Nom, date de naissance », dit Mira, avant toute question.
choose_home-again_arrivals_twenty-minutes = À votre collègue : « Laisse-nous vingt minutes, s’il te plaît. Je viens te chercher. »
    .coach = C’est de votre propre côté qu’il fallait la séparer. Vous l’avez fait sans bruit.
line_home-again_blind-goes-down = La porte se ferme. Vous baissez le store. Mira regarde la porte, puis vous.
choose_home-again_arrivals_first-question-here = « Comment êtes-vous arrivée là-bas, qui vous a embauchée, et qu’avez-vous fait ? »
line_home-again_recites = « Le quatre mars, j’ai répondu à une annonce », dit Mira. On dirait qu’elle lit.
choose_home-again_arrivals_let-her-sit = Poser un verre d’eau devant elle, et attendre.
line_home-again_sits-by-bag = Elle boit. Le collègue regarde sa montre.

line_home-again_corridor = Dans le couloir, il y a la salle des familles. Elle a une porte, et elle est vide.
choose_home-again_corridor_quarrel = « Ce n’est pas ton audition », dites-vous à votre collègue.
    .coach = Vous avez raison. Elle entend seulement deux agents qui se disputent à son sujet.
line_home-again_over-her-head = « Je suis à qui, alors ? » demande Mira. C’est peut-être une plaisanterie.
choose_home-again_corridor_family-room = « On va un moment à côté. Il peut garder le bureau. »
line_home-again_toys-on-floor = Il y a des jouets par terre. Mira ramasse un cube, et le garde.
choose_home-again_corridor_so-be-it = Le laisser rester.
line_home-again_opens-his-file = Il ouvre son dossier. Mira se redresse un peu.

line_home-again_plastic-chair = À la lumière de la lampe, on voit sa fatigue. Trente heures, trois avions.
choose_home-again_plastic-chair_who-do-you-ring = « Qui voulez-vous appeler en premier ? Prenez ce téléphone. »
    .coach = Pendant onze mois, d’autres ont décidé de chaque appel. Vous lui en avez donné un, sans question.
line_home-again_rings-mother = « Maman », dit Mira. Puis plus rien, une minute. « Oui. Deux bras, deux jambes. » Elle rend le téléphone, tout chaud.
choose_home-again_plastic-chair_quick-first = « Juste quelques questions d’abord, et vous pourrez appeler chez vous. »
    .coach = Un appel comme récompense. Là-bas, c’était exactement ainsi.
line_home-again_as-always = « Comme toujours », dit Mira.
choose_home-again_plastic-chair_blanket = Lui donner une couverture et une boisson chaude. Ne rien demander.
line_home-again_asked-already = « L’ambassade m’a interrogée. Puis la police là-bas. C’est tout dans mon sac », dit Mira. « Vous pouvez faire une copie. »

line_home-again_sun-here = « Ah oui ? » dit Mira. Elle regarde la fenêtre noire. « J’avais presque oublié ça. »

line_home-again_charged = « Avant votre petit discours », dit Mira. « Est-ce qu’on va me poursuivre ? »
choose_home-again_charged_never-charged = « Non. Personne ne va vous poursuivre. »
    .coach = Vous voulez lui offrir une nuit de sommeil. Cette promesse n’est pas à vous, et elle s’en souviendrait.
line_home-again_they-said-so-too = « Eux aussi promettaient beaucoup », dit Mira. « Avec une voix gentille. »
choose_home-again_charged_do-not-know = « Je ne sais pas. Ne me dites rien de ce que vous avez fait. Vous pouvez demander un avocat avant de répondre à qui que ce soit. »
    .coach = C’était difficile à dire. Cela la protège plus que n’importe quelle consolation.
line_home-again_first-one = « C’est la première fois qu’on ne veut pas l’entendre », dit Mira. Ses épaules s’abaissent.
choose_home-again_charged_helps-if-you-help = « Si vous nous aidez, ça vous aidera aussi, n’est-ce pas ? »
    .coach = C’est peut-être même vrai. Là d’où elle vient, c’est un truc de vendeur.
line_home-again_like-targets = « C’est comme ça que j’écrivais », dit Mira. « Presque mot pour mot. »
line_home-again_if-i-may-stop = « D’accord. Si je peux arrêter. »
line_home-again_sleep-first = « S’il vous plaît. D’abord dormir », dit Mira.

line_home-again_which-way = Le rapport de l’ambassade dépasse de son sac : neuf pages.
choose_home-again_which-way_you-ask-today = « Il y aurait des questions. On vous les a déjà posées deux fois. Aujourd’hui, je peux simplement vous dire quelles aides existent, et c’est vous qui demandez. »
    .coach = Elle l’a déjà raconté deux fois. Une troisième n’aide personne aujourd’hui.
line_home-again_that-way-round = « Dans ce sens-là », dit Mira, « je veux bien essayer. »
choose_home-again_which-way_a-third-time = « Je sais que vous l’avez raconté. J’aimerais quand même l’entendre de vous. »
    .coach = Vous voulez bien faire. Chaque récit lui coûte, et on lui reprochera les différences.
line_home-again_begins-to-recite = « Le quatre mars », commence Mira. Ses yeux sont sur le mur.

line_home-again_first-words = Elle tourne sa tasse, un quart de tour à chaque fois.
choose_home-again_first-words_how-many = « À combien de gens avez-vous écrit ? »
    .coach = C’est une question pour un tribunal, avec un avocat à côté d’elle. Maintenant elle vous l’a dit, et c’est dans le monde.
line_home-again_their-names = « Deux cent onze. Je connais les noms. » Elle en dit trois. Puis elle se tient la bouche.
choose_home-again_first-words_victim = « Vous savez que vous êtes une victime, n’est-ce pas ? »
    .coach = Vous voulez lui ôter la faute. À ses yeux, ce mot appartient à d’autres.
line_home-again_they-are-the-victims = « Les victimes, c’est eux », dit Mira. « J’ai leurs photos dans la tête. »
choose_home-again_first-words_why-go = « Pourquoi êtes-vous allée là-bas, au départ ? »
line_home-again_marketing = Elle vous regarde comme si sa mère l’avait demandé.
choose_home-again_first-words_what-should-i-know = « Qu’est-ce que je devrais savoir, selon vous ? »
    .coach = Elle a pu choisir. Elle n’a pas choisi sa propre histoire.
line_home-again_ines-is-there = « Qu’Ines est encore là-bas. Chambre quatre. Elle rit quand elle a peur. Personne n’a demandé pour Ines. »
choose_home-again_first-words_go-on-then = Commencer les questions de l’outil.
line_home-again_folds-hands = Mira joint les mains. « Allez-y, alors. »

line_home-again_customer-service = « Service client. Soins dentaires compris. » Elle montre ses dents. Il en manque une.
line_home-again_fines = « J’ai dit qu’on me payait. Il y avait des amendes. Pour chaque phrase en moins. À la fin, c’est moi qui payais. »
line_home-again_was-paid = « On me payait. Le premier mois, oui. »
line_home-again_not-me-ines = « Pas moi. Ines, oui. »
line_home-again_first-evening = « Le premier soir. Téléphone et passeport, dans un sachet avec un numéro. »
line_home-again_sold-and-dearer = « Ils m’ont vendue. À une société d’un autre étage. Ce qu’elle avait payé pour moi, je le devais. »
line_home-again_looks-at-hands = Elle regarde ses mains, et ne répond pas.
way_home-again_kept-from-leaving_why-not-run = « Pourquoi ne vous êtes-vous pas enfuie ? »
    .coach = Il y avait une clôture, et d’autres qui avaient essayé. Elle se l’est demandé chaque nuit.
way_home-again_kept-from-leaving_wanting-to-go = « Que se passait-il quand quelqu’un voulait partir ? »
line_home-again_could-go-if-paid = « J’ai dit que j’avais signé. C’est vrai. On pouvait partir si on payait. Ma mère a vendu le kiosque. »
line_home-again_i-signed = « J’ai signé, vous savez. C’est ma signature. »
line_home-again_the-room = « Il y avait une pièce. J’y ai été une fois. Après, il suffit de savoir qu’elle est là. »
line_home-again_you-know-what = « Oui. Je ne dis pas quoi. Vous avez dit que rien ne m’y oblige. »
line_home-again_i-did-it = « C’est moi qui l’ai fait. Personne ne m’a tenu les doigts. »

line_home-again_what-now = Derrière le store, il commence à faire jour. « Et maintenant ? » demande Mira.
choose_home-again_what-now_what-comes-first = « Qu’est-ce qui devrait venir en premier, pour vous ? »
    .coach = Sa réponse était courte, et on peut le faire. C’est un bon début.
line_home-again_mother-sold-it = « Ma mère a vendu le kiosque pour moi. Il me faut du travail. Mais pas aujourd’hui. »
line_home-again_sleep = « Dormir. Maman. Et puis quelqu’un qui dit les choses franchement. »
choose_home-again_what-now_you-will-testify = « Vous allez témoigner contre eux, n’est-ce pas ? »
    .coach = Sa parole sera peut-être importante un jour. Elle ne peut la donner que si elle est à elle.
line_home-again_not-today-please = « Aujourd’hui, je ne peux même pas dire mon adresse », dit Mira.
choose_home-again_what-now_for-your-friend = « Il y a un bureau pour les gens qui sont encore là-bas. Je peux noter un prénom et une chambre. »
line_home-again_ines-writes-it-down = « Ines. Chambre quatre. » Elle l’écrit elle-même, en majuscules.
line_home-again_before-anyone = « Un avocat. Avant tous les autres. Oui. »
line_home-again_after-sleep = « Quand j’aurai dormi. »
line_home-again_others-who-came-back = « Est-ce qu’il y en a d’autres qui sont revenus ? Qui voulaient partir dès le premier jour, qu’on a revendus, et qui se sentent quand même comme ça ? Alors oui. »
line_home-again_my-own-bed = « Mon lit à moi. Non, merci. »
line_home-again_they-know-my-street = « Ils connaissent ma rue. Elle est dans ma candidature. »

line_home-again_out-of-here = On frappe. « C’est fini ? » demande votre collègue. Dehors, dans le hall, quelqu’un tient une caméra.
choose_home-again_out-of-here_five-minutes-more = « Juste cinq minutes avec lui, et vous pourrez partir. »
    .coach = Vous aviez dit autre chose. Maintenant, tout ce que vous avez dit devient une ruse.
line_home-again_you-said-it = « Vous aviez dit d’abord un avocat », dit Mira. Elle prend son sac. « J’aimerais partir. »
choose_home-again_out-of-here_side-door = « Il peut écrire à votre avocat. La porte de côté mène aux taxis, sans caméras. Je vous accompagne ? »
    .coach = Votre parole a tenu, même envers votre propre maison. C’est cela qu’elle emporte.
line_home-again_taxi-rank = « Passez devant », dit Mira. À la porte, elle s’arrête et respire le froid.
choose_home-again_out-of-here_welcome-home = « C’est tout. Bienvenue chez vous. »
line_home-again_home = « Chez moi », dit Mira. Elle essaie le mot.
line_home-again_as-i-said = « Comme je l’ai dit », répond Mira, à vous deux. « C’est dans le rapport. »

think_home-again_swindler = Elle a participé, et maintenant elle joue la victime
think_home-again_was-well-paid = On la payait et elle avait signé, donc elle était libre
think_home-again_forced-and-ashamed = On l’a retenue là-bas et forcée à le faire, et elle en a honte
talk_home-again_hard-not-to-ask = Que vouliez-vous savoir pour vous-même ? Qui cela aurait-il aidé ?
talk_home-again_colleague-in-the-door = Comment garder une conversation à l’abri de gens avec qui on aime travailler ?
talk_home-again_shame = Elle a fait du mal sous la contrainte. Qu’est-ce que cela a changé à l’image que vous aviez d’elle ?
pause_home-again_in-the-door = À la porte : que veut chacune des trois personnes dans la pièce ?
pause_home-again_charged = À « Est-ce qu’on va me poursuivre ? » : trouvez une réponse que vous pourriez encore soutenir dans un an.
pause_home-again_third-time = Au rapport : que perdez-vous à ne pas demander, et que gagne-t-elle ?
vignette_home-again = Une femme rentre d’un site gardé à l’étranger. On lui avait promis un autre travail. Le premier soir, on lui a pris son téléphone et son passeport. On l’a vendue à une autre société et elle devait le prix. Elle ne pouvait partir que contre une somme, que sa mère a payée. Elle avait signé, et dit que c’est elle qui l’a fait.
