# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario the-fourth-site. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : une dette n’est pas une chaîne tant que personne n’en fait une. Demander envers qui, et ce qui se passe s’il part.

scenario_the-fourth-site = Le quatrième chantier
    .about = Un homme travaille en hauteur sans corde, et il a une dette. Envers qui, et de quoi l’empêche-t-elle ?
aim_the-fourth-site_which-debt = Apprendre envers qui est une dette, avant d’en conclure quelque chose
aim_the-fourth-site_true-about-papers = Dire ce qui est vrai sur les papiers, avant qu’il dise quoi que ce soit
aim_the-fourth-site_wages-first = Prendre au sérieux des salaires volés et une corde qui manque, pour ce qu’ils sont
door_the-fourth-site = Un chantier, du vent. Six hommes sont sur l’échafaudage, sans corde. Un homme en veste propre est en bas. Les hommes l’appellent oncle.

person_the-fourth-site = Vous êtes Rafiq, 31 ans, du Bangladesh. Vous n’avez pas de permis pour être ici. Vous parlez bengali comme on le parle à Sylhet. Vous connaissez les mots du chantier d’ici.
    .want = Cinq semaines de paie. Une corde.
    .fear = Être renvoyé avant que le prêt soit remboursé. Il paie l’école de deux sœurs.
    .hide = Comment vous êtes venu ici, et qui vous a aidé. Ils ont fait ce pour quoi vous les avez payés.
    .opens = Qu’on vous dise la vérité sur les papiers avant que vous parliez. Une main qu’on soigne.
    .closes = « Papiers ! » Qu’on parle d’un centre d’accueil. Qu’on vous dise que quelqu’un vous a vendu.
truth_the-fourth-site = Rafiq a payé des gens pour l’amener ici, avec un prêt d’un homme de son village. Sur le chantier, il reçoit la moitié, et pas de corde. C’est contraire à la loi. Il a déjà quitté trois patrons, et personne ne le retient.
fact_the-fourth-site_half-pay = Il reçoit la moitié de ce qui était convenu, et il manque cinq semaines
fact_the-fourth-site_no-harness = Ils travaillent en hauteur sans corde
fact_the-fourth-site_three-bosses-before = C’est son quatrième chantier : il a quitté trois patrons quand la paie était mauvaise
fact_the-fourth-site_debt-is-at-home = Il doit de l’argent à un homme de son village, et à personne ici
fact_the-fourth-site_uncle-is-no-uncle = L’« oncle » n’est pas un parent, seulement celui qui donne le travail
fact_the-fourth-site_the-way-here = Comment il est venu ici, et avec qui

line_the-fourth-site_scaffold = Le vent tire sur la bâche. Au quatrième niveau, un homme marche sur une planche avec deux seaux.
line_the-fourth-site_helmets = Il y a six hommes, et trois casques. « Des gens bien, tous de la famille », dit l’homme en veste.
choose_the-fourth-site_scaffold_papers-all = Crier vers le haut : « Papiers, s’il vous plaît, tout le monde ! »
    .coach = C’est ainsi qu’on vide un échafaudage. Sur des planches mouillées, et sans corde.
line_the-fourth-site_two-run = Deux courent sur la planche. Un seau tombe. Les autres ne bougent plus du tout.
choose_the-fourth-site_scaffold_come-down-for-safety = « Personne ne travaille là-haut sans corde. Chacun vient me voir dans la cabane de chantier, l’un après l’autre. »
    .coach = C’est votre travail, c’est urgent, et cela amène chacun à une porte qui ferme.
line_the-fourth-site_climbs-down = Ils descendent. L’homme aux seaux vient en deuxième. Du ruban adhésif entoure sa main gauche.
choose_the-fourth-site_scaffold_shout-up = Crier vers le haut : « Tout va bien ? Vous recevez votre paie ? »
line_the-fourth-site_thumb-up = Un pouce se lève. Puis l’homme regarde celui en veste.
choose_the-fourth-site_scaffold_uncle-first = À l’homme en veste : « Parlez-moi de celui-là, là-haut. »
    .coach = Vous entendrez ce qu’il veut vous faire entendre. Et Rafiq vous voit parler ensemble.
line_the-fourth-site_my-nephew = « Mon neveu. Comme un fils. » Là-haut, les seaux se sont arrêtés.
choose_the-fourth-site_scaffold_at-lunch = Regarder les planches et les cordes, et attendre midi.
line_the-fourth-site_eats-on-plank = À midi, il mange là-haut, les jambes dans le vide. C’est le seul endroit au soleil.

line_the-fourth-site_noon = Il descend chercher de l’eau. Un ruban brun entoure sa main gauche.
choose_the-fourth-site_noon_first-aid-box = « Il y a une trousse de secours dans la cabane. Je regarde toutes les mains qui ont du ruban. »
line_the-fourth-site_his-hand = Il regarde sa main comme s’il l’avait oubliée, et vient. La porte coince, puis se ferme.
choose_the-fourth-site_noon_you-there = « Vous, là ! Venez, j’ai des questions. »
line_the-fourth-site_all-look = Tous le regardent. Il se montre du doigt : moi ?
choose_the-fourth-site_noon_not-today = Arrêter le travail sur l’échafaudage pour aujourd’hui, et écrire ce que vous voyez.
line_the-fourth-site_stop-notice = Personne ne tombe aujourd’hui. « Et qui nous paie la journée ? » crie quelqu’un.

line_the-fourth-site_cabin = Dans la cabane, il y a un poêle, et une fenêtre sur le chantier. Il dit qu’il s’appelle Rafiq. Il reste près de la porte.
choose_the-fourth-site_cabin_no-police = Tourner votre badge vers lui : « Inspection du travail. Cordes, paie, heures. Je ne suis pas de la police. »
    .coach = Il ne pouvait pas voir qui vous êtes. Maintenant il sait ce que vous cherchez, et que ce n’est pas lui.
line_the-fourth-site_looks-at-badge = Il lit chaque lettre. « Corde », dit-il, et il montre le haut. « Paie », et il ne montre rien.
choose_the-fourth-site_cabin_plaster = « Est-ce que je peux mettre un pansement propre là-dessus ? »
line_the-fourth-site_holds-out-hand = Il tend la main. Sous le ruban, une coupure d’il y a une semaine. Il s’assoit.
choose_the-fourth-site_cabin_sign-here = Pousser un formulaire vers lui : « Signez d’abord ici, que nous avons parlé. »
    .coach = Il ne peut pas le lire. Des choses comme ça, il en a déjà signé.
line_the-fourth-site_signs-anything = Il signe tout de suite, sans regarder. Puis il se relève.

line_the-fourth-site_whose-mouth = On frappe. « Je vous aide, vous deux », dit l’homme en veste. « Il est timide. »
choose_the-fourth-site_whose-mouth_uncle-interprets = « D’accord, entrez. »
line_the-fourth-site_uncle-answers = « Il est content », dit l’homme en veste. Rafiq regarde ses chaussures.
choose_the-fourth-site_whose-mouth_site-language = « Non, merci. Rafiq, vous me comprenez, n’est-ce pas ? »
    .coach = Fermer la porte était juste. Mais « oui, chef », c’est une réponse pour des planches et des seaux.
line_the-fourth-site_yes-boss = « Oui, chef », dit Rafiq. Il le dit à chaque phrase.
choose_the-fourth-site_whose-mouth_which-region = Fermer la porte. À la ligne d’interprètes : « Bengali, s’il vous plaît. Faites-lui entendre lequel il suit le mieux. »
    .coach = Un seul nom de langue peut en cacher deux. Il a pu choisir.
line_the-fourth-site_like-my-mother = À la deuxième voix, il rit. « Elle parle comme ma mère », dit la voix pour lui.
choose_the-fourth-site_whose-mouth_ring = Fermer la porte, et appeler la ligne d’interprètes.
line_the-fourth-site_voice-in-cabin = Une voix de femme le salue. Il ôte son casque.

line_the-fourth-site_tea-with-milk = « Avec du lait, bouilli longtemps », dit la voix pour lui. « Pas comme ici. »

line_the-fourth-site_about-papers = « Avant que je parle », dit la voix pour lui. « Est-ce que vous me demandez des papiers ? »
choose_the-fourth-site_about-papers_papers-no-matter = « Vos papiers n’ont aucune importance ici. »
    .coach = Cela lui a ouvert la bouche. Mais vous ne pouvez pas promettre ce que d’autres en font, et il le redira au suivant.
line_the-fourth-site_beams = Son visage s’éclaire. Il vous croit.
choose_the-fourth-site_about-papers_line-by-line = « Aujourd’hui, je ne vous les demande pas. Mais ce que vous m’en dites, je devrai peut-être le transmettre. Alors laissez cela, ou demandez d’abord à un avocat. »
    .coach = C’était la vérité, et à temps. Il peut maintenant décider de ce qu’il laisse de côté.
line_the-fourth-site_then-i-leave-that = Il réfléchit. « Alors je laisse cela de côté », dit la voix pour lui. « Et le reste, je le raconte. »
choose_the-fourth-site_about-papers_cooperate = « Vous ne voulez pas d’ennuis avec vos papiers ? Alors parlez-moi. »
    .coach = C’est une menace avec un sourire. Quoi qu’il dise maintenant, il le dit par peur.
line_the-fourth-site_eyes-on-door = « Non », dit la voix pour lui. Ses yeux sont sur la porte.
line_the-fourth-site_ask-me = « Demandez pour le travail. Là-dessus, je sais tout. »
line_the-fourth-site_no-problem-here = « Pas de problème ici », dit la voix pour lui. « Je peux partir ? »

line_the-fourth-site_what-first = Par la fenêtre, vous voyez tous les deux l’échafaudage vide.
choose_the-fourth-site_what-first_how-came = « Comment êtes-vous entré dans ce pays ? »
    .coach = Pour vous cela ne compte pas, et pour lui c’est tout. Après cela, il ne pouvait plus se fier à rien.
line_the-fourth-site_three-countries = « Par trois pays. Non, en avion. » La voix s’arrête. « Il demande pourquoi vous voulez le savoir. »
choose_the-fourth-site_what-first_last-friday = « Que s’est-il passé vendredi dernier, quand on a donné la paie ? »
    .coach = Un seul jour, dont il se souvient bien. De là, il pouvait continuer tout seul.
line_the-fourth-site_envelope = « Une enveloppe. Dedans, la moitié. Il dit : le reste quand la maison sera finie. Il le dit depuis cinq semaines. »
choose_the-fourth-site_what-first_trafficked = « Êtes-vous victime de la traite ? »
    .coach = C’est peut-être ce que vous êtes là pour trouver. Il a choisi chaque pas, et veut qu’on le voie ainsi.
line_the-fourth-site_nobody-sold-me = « Personne ne m’a vendu », dit la voix pour lui. « J’ai payé. »
choose_the-fourth-site_what-first_three-things = « Où habitez-vous, qui l’a organisé, et combien payez-vous ? »
line_the-fourth-site_last-one = « Il répond à la dernière », dit la voix. « Deux cents. »
choose_the-fourth-site_what-first_to-the-tool = Commencer les questions de l’outil.
line_the-fourth-site_helmet-on-knees = Il pose le casque sur ses genoux, et hoche la tête.

line_the-fourth-site_hotel-job = « Un hôtel, ils avaient dit, au village. Il n’y avait pas d’hôtel. » Il hausse les épaules. « Je sais maçonner. »
way_the-fourth-site_money-kept_where-is-rest = « Où est le reste de votre paie, en ce moment ? »
way_the-fourth-site_money-kept_he-steals = « Il vous vole votre paie, n’est-ce pas ? »
line_the-fourth-site_steal-no = « Voler ? Il dit : plus tard. Je ne sais pas comment on appelle ça. »
line_the-fourth-site_five-weeks = « Chez l’homme en veste. Cinq semaines, la moitié de chacune. »
line_the-fourth-site_only-the-wind = « Seulement à cause du vent. Nous n’avons pas de cordes. »
line_the-fourth-site_in-my-shoe = « Non. Ce que j’ai est sur moi. » Il tape sur sa chaussure.
way_the-fourth-site_work-off-debt_until-paid-off = « Vous devez travailler pour lui jusqu’à ce que tout soit remboursé, n’est-ce pas ? »
    .coach = Vous avez réuni deux choses qui venaient seulement l’une après l’autre. Il a dit oui à la moitié.
way_the-fourth-site_work-off-debt_owe-whom = « Parlez-moi de l’argent que vous devez. »
    .coach = Il a pu dire lui-même à qui, et pour quoi. Tout en dépend, et vous ne lui en aviez rien soufflé.
line_the-fourth-site_yes-i-owe = « Oui, je dois de l’argent », dit la voix pour lui. « Chaque mois. »
line_the-fourth-site_tariq-at-home = « Tariq, dans mon village. Je l’envoie de là où je travaille. Où, ça lui est égal. »
line_the-fourth-site_i-owe-but = « Je dois. Mais pas contre du travail. » Il cherche ses mots.
way_the-fourth-site_kept-from-leaving_cannot-leave = « Donc vous ne pouvez pas partir d’ici ? »
    .coach = Sans papiers, on ne va pas loin : c’est vrai. Mais vous demandiez qui le retient.
way_the-fourth-site_kept-from-leaving_last-time-left = « Comment c’était, la dernière fois que vous avez quitté un chantier ? »
    .coach = Vous avez demandé ce qu’il a déjà fait. Cela dit plus que ce qu’il pense pouvoir faire.
line_the-fourth-site_where-else = « Où est-ce que j’irais ? » demande la voix pour lui.
line_the-fourth-site_three-before = « J’ai pris mon sac et je suis parti. Trois patrons avant celui-ci. Ici, c’est le quatrième chantier. »
line_the-fourth-site_not-my-uncle = « Et j’ai dit oncle. Il ne l’est pas. On dit oncle à celui qui donne le travail. »
line_the-fourth-site_tariq-asks = « Non. Tariq demande à ma mère comment je vais. Il veut son argent, pas mes os. »
line_the-fourth-site_nobody-made-me = « Non. J’avais faim, c’est tout. »

line_the-fourth-site_what-you-want = Dehors, l’homme en veste fait les cent pas. « Et moi, qu’est-ce que j’y gagne ? » demande la voix pour lui.
choose_the-fourth-site_what-you-want_your-words = « Qu’est-ce qui vous aiderait, avec vos mots à vous ? »
    .coach = Maintenant, il s’agit de son affaire. Elle est plus petite que vous ne craigniez, et on peut la régler.
line_the-fourth-site_rope-and-weeks = « Une corde. Pour les six. Et mes cinq semaines. Après, je m’en trouve un meilleur. »
choose_the-fourth-site_what-you-want_safe-house = « Vous devez partir d’ici, dans un centre d’accueil. »
    .coach = Vous avez fini une histoire qu’il n’avait pas racontée. Dans un centre d’accueil, il ne peut payer personne.
line_the-fourth-site_who-pays-tariq = « Et qui paie Tariq, alors ? » demande la voix pour lui. « Mes sœurs vont à l’école avec ça. »
choose_the-fourth-site_what-you-want_against-the-boss = « Vous voulez que le patron soit puni, n’est-ce pas ? »
line_the-fourth-site_pay-not-prison = « Je veux ma paie », dit la voix pour lui. « De la prison, il ne peut pas payer. »
line_the-fourth-site_that-is-you = « C’est vous, non ? Alors oui. Les cinq semaines. »
line_the-fourth-site_papers-with-lawyer = « Avec un avocat, pour les papiers. Oui. Avec vous, non. »
line_the-fourth-site_hand-is-fine = « La main, ça va maintenant. Peut-être plus tard. »
line_the-fourth-site_on-the-ground = « Ici en bas, oui. »
line_the-fourth-site_if-nobody-writes = « Si personne n’écrit à la police. Vous avez dit ce que vous ne pouvez pas promettre. »

line_the-fourth-site_down-again = « Qu’est-ce qu’on te voulait ? » demandera l’homme en veste. Vous le savez tous les deux.
choose_the-fourth-site_down-again_you-will-be-paid = « Ces cinq semaines, vous les aurez, j’y veille. »
    .coach = Vous le lui souhaitez. Vous y arriverez peut-être, et peut-être qu’il continue des mois sur votre parole.
line_the-fourth-site_counts-on-it = « Bien », dit Rafiq. « Alors je l’écris à Tariq. »
choose_the-fourth-site_down-again_harness-for-all = « Personne ne monte sans corde. Je le dis maintenant aux six, et à lui. C’était pour ça. »
    .coach = Une réponse vraie, que tous peuvent donner. Et ce qui lui tenait à cœur passe en premier pour vous aussi.
line_the-fourth-site_about-ropes = « Corde », dit Rafiq aux autres, dans votre langue. Quelqu’un applaudit.
choose_the-fourth-site_down-again_see-you = « Prenez soin de cette main. »
line_the-fourth-site_fifth-site = Il met le casque. « Si ce n’est pas ici, alors sur le cinquième », dit la voix pour lui.

think_the-fourth-site_sold-into-debt = On l’a vendu, et il travaille ici pour rembourser sa dette
think_the-fourth-site_cheated-and-free = On le trompe et on le met en danger, et il part quand il veut
think_the-fourth-site_broke-the-rules = Il est ici sans permis, donc on ne peut rien faire pour lui
talk_the-fourth-site_debt-and-debt = Comment avez-vous distingué cette dette d’une dette qui retient quelqu’un ?
talk_the-fourth-site_his-way-here = Il a payé pour qu’on l’amène ici. Qu’est-ce que cela a changé en vous ?
talk_the-fourth-site_what-he-asked = Il voulait une corde et cinq semaines de paie. Cela vous suffisait-il ? Pourquoi ?
pause_the-fourth-site_the-badge = Au badge : que voit-il quand il vous voit ? Comment pouvez-vous lui dire qui vous êtes ?
pause_the-fourth-site_the-debt = À la dette : dessinez-la. Qui doit à qui, et que se passe-t-il s’il part ?
pause_the-fourth-site_five-weeks = À la fin : qui peut ici récupérer cinq semaines de paie pour un homme sans papiers ?
vignette_the-fourth-site = Un homme sans permis travaille sur un chantier sans corde et reçoit la moitié de la paie convenue. Il manque cinq semaines. Il doit le voyage à un homme de son village, et il envoie l’argent de là où il travaille. Il a déjà quitté trois patrons. Personne ne le menace, et il a ses papiers sur lui.
