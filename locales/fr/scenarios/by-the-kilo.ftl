# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario by-the-kilo. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : une question sur la semaine trouve la dette. Celui qui la presse y est peut-être pris aussi.

scenario_by-the-kilo = Au kilo
    .about = Dans une exploitation fruitière, une cueilleuse compte deux fois ses caisses. Que compte-t-elle, et pour qui ?
aim_by-the-kilo_cost-her-nothing = Faire en sorte que parler ne lui coûte rien
aim_by-the-kilo_ask-the-week = Demander comment se passe sa semaine, sans y coller de mot
aim_by-the-kilo_see-both = Voir les deux personnes, et ne blâmer ni l’une ni l’autre
door_by-the-kilo = Un contrôle dans une exploitation fruitière, en fin de matinée. On y est payé au kilo. Dans le rang neuf, une femme compte deux fois chaque caisse. Un homme avec une liste va et vient entre les rangs.

person_by-the-kilo = Vous êtes Sunita, 33 ans, d’un village des collines du Népal. Votre permis de saison est en règle. Vous parlez népalais, et quelques mots de la langue d’ici.
    .want = Rembourser le prêt avant la fin de la récolte, et revoir vos deux filles.
    .fear = Le champ de votre père. Il est en gage pour le prêt.
    .hide = Que votre passeport et votre carte bancaire sont au bureau. Et qu’Arjun doit de l’argent au même homme.
    .opens = Ne perdre aucune caisse en parlant. Une question de comptes. Pas un mot contre Arjun.
    .closes = « Qui vous a amenée ici ? » Qu’on vous interroge dans le rang.
truth_by-the-kilo = Un prêteur prend sa part de la paie de Sunita avant qu’elle la voie. Le bureau garde son passeport et sa carte. Qui part avant la fin est renvoyé chez soi, et la famille perd le champ. Son cousin Arjun doit de l’argent au même homme.
fact_by-the-kilo_fee-first = Une part de sa paie va à un prêteur avant qu’elle la voie
fact_by-the-kilo_card-in-office = Son passeport et sa carte bancaire sont au bureau, et on ne les lui rend pas
fact_by-the-kilo_field-as-pledge = Le champ de sa famille est en gage pour le prêt
fact_by-the-kilo_sent-home-early = Deux femmes qui se sont plaintes ont été renvoyées chez elles le lendemain
fact_by-the-kilo_cousin-owes-too = Son cousin doit de l’argent au même homme
fact_by-the-kilo_name-of-agent = Le nom de l’agent de recrutement

line_by-the-kilo_rows = Sunita cueille des deux mains. Elle ne lève pas les yeux. Chaque caisse est pesée, et chaque minute est un fruit.
line_by-the-kilo_cousin-walks = « Rang neuf, plus vite ! » crie l’homme à la liste. Sa voix est enrouée.
choose_by-the-kilo_rows_washing-place = « Je regarde le point d’eau avec une personne de chaque rang. Vous me montrez ? »
    .coach = Cela fait partie du travail, et c’est pareil pour chaque rang. Cela ne dit donc rien d’elle.
line_by-the-kilo_walks-ahead = Elle pose une pierre sur ses caisses et marche devant. Le point d’eau est derrière la grange.
choose_by-the-kilo_rows_over-the-trays = Par-dessus les caisses : « La paie est correcte ici ? »
line_by-the-kilo_picks-faster = « Bien, bien. » Elle cueille plus vite, et l’homme s’approche.
choose_by-the-kilo_rows_did-he-bring-you = « C’est cet homme qui vous a amenée ici, n’est-ce pas ? »
    .coach = Vous cherchez peut-être celui qui a fait cela. Mais il est de la famille, et maintenant elle doit le protéger de vous.
line_by-the-kilo_my-cousin = « Mon cousin. Homme bien. » Elle n’a jamais dit autant dans votre langue.
choose_by-the-kilo_rows_at-the-bus = « Je serai là de nouveau quand vous finirez. »
line_by-the-kilo_bus-waits-for-nobody = Elle montre le bus, puis le soleil, et hausse les épaules. Le bus n’attend personne.

line_by-the-kilo_scales = À la balance, on fait la queue. Derrière, il y a une cabane avec une porte et deux chaises.
choose_by-the-kilo_scales_one-by-one = « Je vois la carte de travail de chacun, l’un après l’autre, là-dedans. Je commence par le rang neuf. »
    .coach = Une raison ennuyeuse, et chacun a son tour. Personne n’a à l’expliquer ce soir.
line_by-the-kilo_first-on-the-list = L’homme coche sa liste et lui fait signe d’entrer. La porte se ferme.
choose_by-the-kilo_scales_cousin-away = À l’homme : « Vous, allez tout au bout, s’il vous plaît. Je la veux sans vous. »
line_by-the-kilo_what-did-she-say = « Qu’est-ce qu’elle a dit ? » demande-t-il. Maintenant, Sunita et lui ont peur tous les deux.
choose_by-the-kilo_scales_let-her-pick = La laisser à ses caisses pour le moment.
line_by-the-kilo_next-tray = Elle pose la caisse suivante sur la balance. Elle lit deux fois le chiffre.

line_by-the-kilo_shade = À l’ombre, elle regarde le soleil et compte quelque chose sur ses doigts. Au-dessus du robinet, un panneau : eau non potable.
choose_by-the-kilo_shade_the-clock = « Le bureau note cette demi-heure comme du temps de travail. Je l’ai demandé, et je l’ai vu écrit. »
    .coach = Pour elle, parler, c’est des fruits perdus. Vous avez payé avant qu’elle ait à le dire.
line_by-the-kilo_stops-counting = Elle vous regarde, et ses doigts cessent de compter.
choose_by-the-kilo_shade_water = Lui donner une bouteille d’eau, et d’abord s’asseoir.
line_by-the-kilo_drinks-two = Elle la boit entière, puis la moitié d’une deuxième.
choose_by-the-kilo_shade_be-quick = « Ce ne sera pas long si vous faites vite. »
line_by-the-kilo_licks-lips = Elle passe la langue sur ses lèvres sèches et hoche la tête.

line_by-the-kilo_which-voice = « Moi, je vous dis ce qu’elle dit ! » crie l’homme depuis le chemin. « Je suis son cousin, Arjun. »
choose_by-the-kilo_which-voice_let-him = « Bien, on gagne du temps. »
    .coach = C’est lui qui tient la liste. Et elle lui cacherait ce qu’elle doit, comme lui à elle.
line_by-the-kilo_hands-in-apron = Sunita met les deux mains dans son tablier, et redevient une cueilleuse.
choose_by-the-kilo_which-voice_hindi-then = « L’hindi, ça vous ira, n’est-ce pas ? »
    .coach = On dit oui à cela par politesse. Vous n’en auriez que la moitié, sans savoir laquelle.
line_by-the-kilo_hindi-films = « Les films, je comprends », dit-elle. « Les papiers, non. »
choose_by-the-kilo_which-voice_ask-which = Le téléphone à la main : « Quelle langue pour vous ? Une femme ou un homme ? »
line_by-the-kilo_nepali-a-woman = « Népalais. Femme. » Elle le dit tout de suite.
choose_by-the-kilo_which-voice_ring = Le remercier, et appeler la ligne d’interprètes pour le népalais.
line_by-the-kilo_namaste = « Namaste », dit une voix. Sunita joint les mains avant d’y penser.

line_by-the-kilo_tea-in-the-hills = « Du thé chaud ! Ici, il n’y en a pas », dit la voix pour elle. Sunita rit.
line_by-the-kilo_nods-and-nods = Elle hoche la tête, avant la fin de votre phrase.

line_by-the-kilo_whose-paper = « Le papier où vous écrivez, est-ce que le bureau le reçoit ? » demande la voix pour elle.
choose_by-the-kilo_whose-paper_what-goes-where = Dire ce que vous gardez, qui le voit, et ce que vous ne pouvez pas taire.
line_by-the-kilo_says-it-back = Elle le redit avec ses propres mots. C’est juste.
choose_by-the-kilo_whose-paper_office-never-knows = « Le bureau ne saura jamais que nous avons parlé. »
    .coach = Vous aimeriez que ce soit vrai. Mais du bureau on voit la grange, et elle le sait.
line_by-the-kilo_one-road = « Ici, il y a un seul chemin », dit la voix pour elle. « Tout le monde voit qui marche dessus. »
choose_by-the-kilo_whose-paper_your-permit = « Vous voulez garder votre permis, n’est-ce pas ? Alors aidez-moi. »
    .coach = C’est peut-être dit pour donner une raison. On croirait entendre le bureau.
line_by-the-kilo_permit-in-order = « Il est en règle », dit la voix, et après cela plus rien.
line_by-the-kilo_ask-then = « Alors demandez. Je dis ce que je peux. »
line_by-the-kilo_after-the-harvest = « Après la récolte », dit la voix pour elle. « Pas maintenant. »

line_by-the-kilo_the-week = Elle est assise sur un cageot retourné. Au loin, Arjun annonce des poids.
choose_by-the-kilo_the-week_last-week = « Prenons la semaine dernière. Qu’est-ce qui est rentré, et où c’est parti ? »
    .coach = Un compte n’est pas une honte, et n’accuse personne. Elle a pu le poser morceau par morceau.
line_by-the-kilo_on-her-fingers = « Deux cents kilos. » Elle plie un doigt après l’autre. « Lit, bus, tablier. Et d’abord l’homme au pays. Pour moi, deux doigts. »
choose_by-the-kilo_the-week_three-in-one = « Qui vous paie, combien, et qu’est-ce qu’on vous retient ? »
line_by-the-kilo_which-first = « Trois choses », dit la voix au téléphone. « Laquelle d’abord ? »
choose_by-the-kilo_the-week_bonded = « Est-ce que vous êtes en servitude pour dette ? »
    .coach = Le mot est lourd, et il la met dans une case. Elle a un projet, et elle en est fière.
line_by-the-kilo_i-signed = « J’ai signé moi-même », dit la voix pour elle. « Je sais lire. »
choose_by-the-kilo_the-week_agents-name = « Comment s’appelle l’agent de recrutement ? »
    .coach = D’autres le demanderont, avec une protection pour elle. Aujourd’hui, ce nom n’aide personne, et c’est un danger pour elle.
line_by-the-kilo_says-a-name = Elle dit un nom, puis un autre. « Non. Je ne sais pas. » Elle regarde vers la route.
choose_by-the-kilo_the-week_to-the-tool = Commencer les questions de l’outil.
line_by-the-kilo_sits-straight = Elle se tient droite, comme pour une photo.

line_by-the-kilo_three-times = « On avait dit trois fois plus. Et une chambre pour deux. Nous sommes neuf. »
way_by-the-kilo_money-kept_they-cheat = « Ils vous trompent sur la paie, n’est-ce pas ? »
    .coach = Celui qui fait le compte de sa paie, c’est Arjun. Vous lui demandiez de l’accuser.
way_by-the-kilo_money-kept_what-was-left = « Au dernier jour de paie, qu’est-ce qui est resté pour vous ? »
line_by-the-kilo_arjun-counts = « Non. C’est Arjun qui compte. Arjun est honnête. »
line_by-the-kilo_before-i-see-it = « Avant que je la voie, la part du prêteur est partie. Je ne l’ai jamais eue en main. »
line_by-the-kilo_office-counts = « C’est le bureau qui compte. Je ne sais pas comment. »
line_by-the-kilo_only-tired = « Non. Fatiguée, c’est tout. »
way_by-the-kilo_papers-held_why-give = « Pourquoi avez-vous donné votre passeport ? »
    .coach = On dirait qu’elle a été bête. Tout le monde dans le bus a fait pareil.
way_by-the-kilo_papers-held_to-the-bank = « Si vous vouliez aller à la banque demain, de quoi auriez-vous besoin ? »
    .coach = Elle a pu suivre le chemin pas à pas, et elle est arrivée d’elle-même à la boîte fermée.
line_by-the-kilo_everybody-did = « Tout le monde l’a donné. C’était sur la liste. »
line_by-the-kilo_blue-box = « Ma carte. Elle est dans la boîte bleue, avec le passeport. J’ai demandé en juin. On m’a dit : en octobre. »
line_by-the-kilo_safe-they-say = « Là-bas, rien ne se perd, ils disent. »
line_by-the-kilo_fathers-field = « Mon père a mis son pouce dessous. Si j’arrête, le champ est perdu. »
line_by-the-kilo_looks-at-trays = Elle regarde ses caisses, et ne répond pas.
line_by-the-kilo_not-before-october = « J’ai dit que tout le monde peut partir. Ce n’est pas comme ça. Pas avant octobre, et pas avec les papiers. »
line_by-the-kilo_anyone-can-go = « Tout le monde peut partir », dit la voix pour elle. « S’il le faut. »
line_by-the-kilo_two-girls-gone = « Deux femmes ont posé une question sur le compte. Le lendemain, leurs lits étaient vides. Renvoyées, il a dit. C’est à nous qu’il l’a dit, pas à elles. »

line_by-the-kilo_and-arjun = « Et Arjun ? » demande la voix pour elle. « Qu’est-ce que vous faites d’Arjun ? »
choose_by-the-kilo_and-arjun_he-may-ask-too = « Je ne sais pas encore. Lui aussi peut demander de l’aide. J’aimerais que vous sachiez comment, tous les deux. »
    .coach = Vous ne l’avez fait ni bon ni mauvais. Elle a donc pu dire ce qu’elle sait.
line_by-the-kilo_same-man = « Il doit de l’argent au même homme », dit-elle tout bas. « Il crie parce qu’il a peur. »
choose_by-the-kilo_and-arjun_he-is-one-of-them = « Arjun est un des leurs, n’est-ce pas ? »
    .coach = Vous voulez être de son côté. Mais c’est sa famille, et en plus ce n’est pas vrai.
line_by-the-kilo_carried-my-bag = « Il a porté mon sac à travers deux frontières », dit la voix pour elle. D’Arjun, on ne parlera plus.
choose_by-the-kilo_and-arjun_leave-today = « Vous partez d’ici aujourd’hui, n’est-ce pas ? »
    .coach = Vous voulez la voir en sécurité. Elle fait un autre compte, et il y a un champ dedans.
line_by-the-kilo_and-the-field = « Et le champ ? » demande Sunita. « Mon père en vit. »
line_by-the-kilo_the-sum-right = « Oui. Que quelqu’un fasse le compte, quelqu’un qui ne doit rien à personne. »
line_by-the-kilo_before-i-sign = « Quelqu’un qui lit un papier avant que je signe. Oui. »
line_by-the-kilo_in-nepali = « En népalais ? Alors oui. J’apprends le numéro. »
line_by-the-kilo_if-the-office-hears = « Si le bureau ne l’apprend pas, oui. S’il l’apprend, je ne sais pas. »

line_by-the-kilo_back-to-row-nine = Une cloche sonne : la pause est finie. « Il va demander ce que c’était », dit la voix pour elle.
choose_by-the-kilo_back-to-row-nine_three-more = « C’était pour le robinet et les toilettes. Je demande maintenant à trois autres, et je le fais vraiment. »
    .coach = Elle a une phrase vraie pour ce soir. Et vous n’avez pas disparu quand elle retourne au rang.
line_by-the-kilo_about-the-tap = « Le robinet », dit Sunita dans votre langue. Elle enlève la pierre de ses caisses.
choose_by-the-kilo_back-to-row-nine_number-on-the-card = Écrire votre numéro sur sa fiche de caisses.
    .coach = C’était un fil vers vous. Mais cette fiche passe par les mains d’Arjun, et par le bureau.
line_by-the-kilo_rubs-it-off = Elle mouille son pouce et frotte jusqu’à ce qu’on ne lise plus rien.
line_by-the-kilo_good-good = « Tout va bien », dit Arjun. « Bien », dit Sunita.

think_by-the-kilo_the-debt-holds-her = Une dette, une boîte et une menace la retiennent ici
think_by-the-kilo_cousin-did-it = C’est son cousin qui l’exploite
think_by-the-kilo_hard-work-only = C’est un travail dur qu’elle a choisi, et rien de plus
talk_by-the-kilo_cost-of-talking = Que lui a coûté de parler avec vous, et qui l’a payé ?
talk_by-the-kilo_sum-or-word = Qu’est-ce que le compte a montré, qu’un mot aurait caché ?
talk_by-the-kilo_the-cousin = Que pensiez-vous d’Arjun au début, et maintenant ?
pause_by-the-kilo_in-the-rows = Dans les rangs : qui perd quoi pendant que vous êtes là ?
pause_by-the-kilo_the-week = À la semaine : posez le compte ensemble, avec dix pièces.
pause_by-the-kilo_one-more-person = À la question sur Arjun : qu’est-ce qui pourrait l’aider, et qui le lui dit ?
vignette_by-the-kilo = Une ouvrière agricole dort dans une chambre à neuf, et on lui avait promis trois fois la paie. Un prêteur prend d’abord sa part. Son passeport et sa carte bancaire sont enfermés au bureau jusqu’en octobre. Un champ est en gage pour le prêt. Deux femmes qui ont demandé leur compte ont été renvoyées chez elles.
