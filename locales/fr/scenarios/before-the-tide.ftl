# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario before-the-tide. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : la marée est celle du patron. Un récit qui change est un récit qui grandit.

scenario_before-the-tide = Avant la marée
    .about = Un bateau de pêche part à neuf heures. Un marin dit que tout va bien. Qu’est-ce qui est vrai quand on a le temps ?
aim_before-the-tide_not-your-tide = Ne pas faire vôtre la hâte de quelqu’un d’autre
aim_before-the-tide_body-first = S’occuper des mains, de la faim et du sommeil avant toute question
aim_before-the-tide_account-may-change = Laisser un récit changer, et n’en faire grief à personne
door_before-the-tide = Un petit port, sept heures du soir, froid. Un chalutier charge de la glace et veut partir avec la marée, à neuf heures. Sur le quai, le patron tient un dossier prêt pour vous. Les hommes ne descendent pas à terre.

person_before-the-tide = Vous êtes Kwesi, 44 ans, de la côte du Ghana. Vous êtes en mer depuis trente ans. Vos papiers sont ceux d’un marin. Vous parlez fanti, et les mots du pont dans la langue d’ici.
    .want = Seize mois de paie. Et ramener le jeune Ebo à la maison en un seul morceau.
    .fear = Que le bateau parte avec Ebo, et sans vous.
    .hide = Qu’il manque un homme depuis mars. Vous étiez sur le pont.
    .opens = Quelque chose de chaud. Quelqu’un qui voit vos mains. Votre propre langue. Du temps.
    .closes = La hâte. Qu’on vous appelle esclave. « Comment est-il mort ? »
truth_before-the-tide = Kwesi a été embauché pour dix mois, et il est gardé à bord depuis seize mois sans paie. Le patron garde les livrets de marin. Kwesi dort trois heures. Ebo, 19 ans, le frère de sa femme, est aussi à bord.
fact_before-the-tide_no-pay-yet = Il devait être payé à la fin, et la fin recule toujours
fact_before-the-tide_books-on-bridge = Les livrets de marin sont à la passerelle, et personne ne peut descendre à terre
fact_before-the-tide_no-sleep = Ils dorment trois heures par jour
fact_before-the-tide_ebo-on-board = Le jeune frère de sa femme est à bord
fact_before-the-tide_sixth-name = La liste a six noms, et il y a cinq hommes
fact_before-the-tide_how-he-went-over = Comment le sixième homme est mort

line_before-the-tide_quay = « Tous les papiers en règle », dit le patron. « Vite, s’il vous plaît. La marée n’attend personne. »
line_before-the-tide_folder = Il tend le dossier. Derrière lui, un homme aux cheveux gris noue un cordage. Il ne lève pas les yeux.
choose_before-the-tide_quay_ask-on-deck = Par-dessus le bastingage : « On ne vous laisse pas descendre à terre, n’est-ce pas ? »
line_before-the-tide_good-captain = « Capitaine bon. Tout bon », dit l’homme. Il refait le même nœud.
choose_before-the-tide_quay_count-heads = Parcourir la liste, et compter les hommes sur le pont.
    .coach = De la routine, aucune question, et vous savez maintenant une chose que l’on peut suivre sans lui.
line_before-the-tide_six-names-five-men = Six noms, cinq hommes. « Un est rentré chez lui », dit le patron. L’homme aux cheveux gris cesse de nouer.
choose_before-the-tide_quay_keep-the-boat = « Ce bateau ne va nulle part ce soir. »
    .coach = Peut-être que non. Mais ce n’est pas à vous d’en décider, et les hommes à bord paient pour la menace.
line_before-the-tide_skipper-phones = Le patron est déjà au téléphone. Sur le pont, on crie sur quelqu’un.
choose_before-the-tide_quay_life-jackets = « Je contrôle les gilets de sauvetage, un homme à la fois, dans le hangar à filets. Je commence par lui. »
    .coach = Chaque port connaît ces contrôles. Chacun a son tour : personne n’est désigné.
line_before-the-tide_net-shed = L’homme enjambe le bastingage, et s’arrête. Il tâte le sol d’un pied. Le hangar a un poêle et une porte.
choose_before-the-tide_quay_watch-them-load = Prendre son temps avec le dossier, et les regarder charger.
line_before-the-tide_boxes-of-ice = Caisse après caisse. L’homme aux cheveux gris les porte avec les avant-bras, pas avec les mains.

line_before-the-tide_drill = « C’était tout ? » demande le patron. Derrière vous, il y a de la lumière dans le hangar à filets.
choose_before-the-tide_drill_order-him-off = « Celui-là vient avec moi maintenant. »
line_before-the-tide_what-has-he-done = « Qu’est-ce qu’il a fait ? » demande le patron. « Rien, capitaine », dit l’homme. « Rien. »
choose_before-the-tide_drill_let-it-be = « C’était tout. Quel est votre prochain port ? »
line_before-the-tide_next-port = Il dit son nom, pour jeudi. Quelqu’un peut y être.
choose_before-the-tide_drill_one-by-one = « Pas tout à fait. Chacun me montre son gilet de sauvetage, là-bas, l’un après l’autre. »
    .coach = Ennuyeux, et pareil pour tous. Le troisième qui vient n’est donc que le troisième.
line_before-the-tide_third-to-come = Il vient en troisième. La porte se ferme, et il fait chaud.

line_before-the-tide_hands = Il tient ses mains dans ses manches. D’ici, on voit les feux du mât, et l’horloge de la capitainerie.
choose_before-the-tide_hands_may-i-see = « Est-ce que je peux voir vos mains ? Vous pouvez dire non. »
    .coach = Cela, personne ne l’avait demandé depuis longtemps. Vous avez regardé l’homme, et pas seulement un cas.
line_before-the-tide_opens-his-hands = Il les ouvre lentement. Du sel, des coupures, deux ongles en moins. « Ce n’est rien », dit son visage.
choose_before-the-tide_hands_till-nine = « On n’a que jusqu’à neuf heures, alors allons-y. »
    .coach = Vous avez repris l’horloge du patron. Avec cette horloge, personne ne peut réfléchir.
line_before-the-tide_looks-at-the-mast = Il regarde les feux du mât et ne dit rien.
choose_before-the-tide_hands_soup = Poser une soupe devant lui, et tourner le dos à l’horloge.
line_before-the-tide_both-hands-round-it = Il met les deux bras autour du bol. Ses yeux se ferment pendant qu’il mange.

line_before-the-tide_which-words = Le second passe la tête. « Celui-là n’a que sa langue de village. J’aide ? »
choose_before-the-tide_which-words_mate-helps = « D’accord, demandez-lui comment il va. »
line_before-the-tide_shorter-than-his = Il dit une longue phrase. Le second dit : « Bien. »
choose_before-the-tide_which-words_pidgin-will-do = « Merci, on se débrouille. Vous me comprenez, n’est-ce pas ? »
    .coach = Vous avez bien fait de renvoyer le second. Mais avec les mots du pont on peut haler un filet, pas raconter une année.
line_before-the-tide_deck-words = « Hale, stop, glace, oui chef », dit l’homme. Il sourit presque.
choose_before-the-tide_which-words_which-of-yours = Fermer la porte. Le téléphone à la main : « Twi ? Fanti ? Laquelle est la vôtre ? »
    .coach = Le twi et le fanti sont proches, et pas les mêmes. Vous l’avez laissé dire laquelle est sa maison.
line_before-the-tide_fante-then = « Fanti. » Il le dit comme si quelqu’un l’avait appelé par son nom.
choose_before-the-tide_which-words_ring = Fermer la porte, et appeler la ligne d’interprètes.
line_before-the-tide_akwaaba = « Akwaaba », dit une femme. Il ôte son bonnet devant le téléphone.

line_before-the-tide_sun-at-sea = « En mer aussi il y a du soleil, mais pas de thé », dit la voix pour lui.
line_before-the-tide_yes-sir = « Oui chef », dit-il. Il le redit à la phrase suivante.

line_before-the-tide_do-we-sail = « Si je parle », demande la voix pour lui, « est-ce que le bateau part ? Et qui est dessus ? »
choose_before-the-tide_do-we-sail_boat-stays = « Le bateau ne partira pas. J’y veille. »
    .coach = Vous aimeriez bien. Mais d’autres en décident, et un marin sait qui.
line_before-the-tide_harbour-master = « C’est vous qui commandez le port ? » demande la voix pour lui.
choose_before-the-tide_do-we-sail_now-or-never = « Si vous ne le dites pas maintenant, personne ne pourra plus vous aider. »
    .coach = C’est une menace, même si vous pensez à une chance. Il y a d’autres ports et d’autres gens.
line_before-the-tide_like-the-skipper = « Le patron parle comme ça », dit la voix pour lui. « Maintenant ou jamais. »
choose_before-the-tide_do-we-sail_what-i-can-say = Dire ce que vous pouvez décider et quoi non, ce que vous transmettez, et qu’il peut dire non.
line_before-the-tide_weighs-it = Il y pense comme on pense au temps qu’il fait. L’horloge est derrière vous.
line_before-the-tide_a-little = « Un peu, alors. »
line_before-the-tide_next-time-in-port = « La prochaine fois au port », dit la voix pour lui. « Peut-être. »

line_before-the-tide_the-watch = Le poêle crépite. Il a tourné sa chaise pour voir le mât.
choose_before-the-tide_the-watch_how-he-died = « Il en manque un. Comment est-il mort ? »
    .coach = Il faudra le demander un jour, et par des gens qui peuvent protéger un témoin. Aujourd’hui, vous l’avez ouvert et ne pouvez pas le refermer.
line_before-the-tide_the-net-ran = « Le filet filait », dit la voix pour lui, et puis : « Il ne parle plus. » Tout son corps tremble.
choose_before-the-tide_the-watch_a-day-at-sea = « Comment est une journée en mer, du réveil jusqu’au sommeil ? »
    .coach = C’est lui qui connaît la mer. Vous l’avez laissé dire son métier, et le reste est venu avec.
line_before-the-tide_no-watch = « Il n’y a pas de journée. Haler, vider, glace, haler. Trois heures couché, avec les bottes. »
choose_before-the-tide_the-watch_slave-ship = « C’est du travail d’esclave, non ? »
    .coach = Vous vouliez montrer que vous compreniez. Il a entendu que trente ans ne comptent pour rien.
line_before-the-tide_thirty-years = « Je suis marin », dit la voix pour lui. « Depuis trente ans. »
choose_before-the-tide_the-watch_to-the-tool = Commencer les questions de l’outil.
line_before-the-tide_ask-then = Il fait signe de la tête au téléphone.

line_before-the-tide_ten-months = « On avait dit dix mois. Dix ! Et un port toutes les deux semaines. »
way_before-the-tide_money-kept_he-cheats-you = « Il vous trompe sur la paie, n’est-ce pas ? »
way_before-the-tide_money-kept_last-money-home = « Quand est-ce que de l’argent est parti à la maison pour la dernière fois ? »
    .coach = Il s’agit de la maison, et une date suffit pour répondre. Personne n’était accusé.
line_before-the-tide_pay-at-the-end = « La paie, c’est à la fin. En mer, c’est comme ça. »
line_before-the-tide_end-moves = « J’ai dit : à la fin. Mais la fin recule. Seize mois, et rien n’est parti à la maison. »
line_before-the-tide_when-we-sail = « Ici, non. Quand on sera partis, je ne peux pas dire. »
line_before-the-tide_not-on-land = « Pas à terre. »
way_before-the-tide_papers-held_he-took-it = « Le patron vous a pris votre livret, n’est-ce pas ? »
    .coach = Les patrons gardent les papiers, parfois pour une bonne raison. À votre question, il ne pouvait que défendre la coutume.
way_before-the-tide_papers-held_if-you-went-ashore = « Si vous vouliez aller une heure en ville, de quoi auriez-vous besoin ? »
line_before-the-tide_captain-keeps-books = « Le capitaine garde les livrets. C’est comme ça sur chaque bateau. »
line_before-the-tide_on-the-bridge = « Mon livret. Il est à la passerelle. Je l’ai demandé, et il a dit : tu veux aller où, alors ? »
line_before-the-tide_he-owes-me = « Non. C’est lui qui me doit. »
way_before-the-tide_kept-from-leaving_why-not-jump = « Pourquoi n’avez-vous pas simplement sauté à terre dans un port ? »
    .coach = Il y en a un qui n’est pas rentré. Vous ne pouviez pas le savoir, et cela l’a touché.
line_before-the-tide_shuts-his-mouth = Il ferme la bouche, et elle reste fermée.
line_before-the-tide_sixteen-months = « J’ai dit que c’est un bon bateau. En seize mois, j’ai été à terre une fois. C’est maintenant. »
line_before-the-tide_the-sea-takes-many = « Il dit : la mer en prend beaucoup, personne ne les compte. Il l’a dit quand j’ai demandé mon livret. »
line_before-the-tide_work-is-work = « Non. Le travail, c’est le travail. »

line_before-the-tide_the-boy = Dehors, quelqu’un siffle. Il écoute. « Et le petit ? » demande la voix pour lui.
choose_before-the-tide_the-boy_fetch-him = « Je vais tout de suite le chercher sur le bateau. »
    .coach = Ce serait rapide. Mais sur le pont, tous verraient que vous avez parlé de lui ensemble.
line_before-the-tide_they-will-see = « Ils vont le voir », dit la voix pour lui. « Attendez. »
choose_before-the-tide_the-boy_jacket-check = « Pour les gilets, à qui le tour maintenant ? Vous connaissez l’équipage. »
    .coach = Votre contrôle continue, et c’est lui qui a dit qui vient. Ils peuvent en décider ensemble.
line_before-the-tide_his-turn-is-next = « Ebo. Le frère de ma femme. Il a dix-neuf ans, il siffle quand il a peur. C’est le tour d’Ebo. »
choose_before-the-tide_the-boy_you-first = « Pensons d’abord à vous, d’accord ? »
    .coach = On dirait de l’attention. Pour lui, il n’y a pas de « d’abord » sans le petit.
line_before-the-tide_not-without-him = « Pas sans Ebo », dit la voix pour lui. « C’est le frère de ma femme. »
line_before-the-tide_hands-yes = « Pour les mains, oui. »
line_before-the-tide_no-telephone = « Avec quel téléphone ? Mais dites-moi le numéro. »
line_before-the-tide_sixteen-times = « Quelqu’un qui écrit seize fois qu’ils doivent me payer. Oui. »
line_before-the-tide_two-beds = « S’il y a deux lits. »

line_before-the-tide_horn = La sirène du bateau sonne. À l’horloge derrière vous, il est neuf heures moins dix.
choose_before-the-tide_horn_his-choice = « Vous pouvez rester assis ici, ou monter à bord. Qu’est-ce qui est mieux pour vous deux ? »
    .coach = En seize mois, il n’avait pu choisir qu’un nœud. Là, il a choisi quelque chose.
line_before-the-tide_i-wait-for-ebo = « Je reste assis », dit la voix pour lui. « J’attends Ebo. Il voudra de la soupe. »
choose_before-the-tide_horn_nobody-touches-you = « Plus personne sur ce bateau ne vous touchera. »
line_before-the-tide_sea-is-wide = « La mer est grande », dit la voix pour lui.
choose_before-the-tide_horn_go-then = « Alors filez, pour ne pas le manquer. »
    .coach = Quelques minutes de plus, un plan, une phrase pour le patron. Il est parti sans rien de tout cela.
line_before-the-tide_cap-down = Il met son bonnet, et s’arrête encore une fois à la porte.
line_before-the-tide_captain-good = « Capitaine bon », dit-il. Le second hoche la tête.

think_before-the-tide_hard-sea-life = C’est une vie dure en mer, comme elle l’a toujours été
think_before-the-tide_kept-at-sea = On le garde en mer, sans paie et sans papiers
think_before-the-tide_lied-at-first = Ce qu’il dit ne vaut pas grand-chose, puisqu’il a d’abord dit autre chose
talk_before-the-tide_whose-hurry = Quand avez-vous regardé l’horloge ? À qui était cette horloge ?
talk_before-the-tide_two-accounts = Il a dit « bon bateau », et plus tard autre chose. Qu’y avait-il entre les deux ?
talk_before-the-tide_the-sixth = À qui transmettez-vous qu’il manque un homme, et que laissez-vous à ces gens-là ?
pause_before-the-tide_at-the-quay = Sur le quai : qui gagne quoi à votre hâte ?
pause_before-the-tide_the-watch = À l’homme qui manque : que se passe-t-il dans un corps quand on demande cela ?
pause_before-the-tide_the-horn = À la sirène : que faut-il convenir avant qu’il quitte le hangar, où qu’il aille ?
vignette_before-the-tide = Un marin a été embauché pour dix mois et est en mer depuis seize mois, sans paie. Le patron garde les livrets de marin. Il dort trois heures par jour, et personne ne soigne ses mains. Au début, il dit que tout va bien. Un parent de 19 ans est à bord.
