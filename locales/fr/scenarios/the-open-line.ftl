# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario the-open-line. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute. Rien n’est montré.
### La leçon : douter d’un âge avec gentillesse, écouter et ne rien demander, passer le relais. Celui qu’il aime n’est pas celui qu’il craint le plus.
### L’agent dit « tu » à Niko ; Niko dit « vous » à l’agent.

scenario_the-open-line = La ligne ouverte
    .about = Après le dernier tram, un garçon attend une voiture. Son téléphone est allumé. Qui écoute ?
aim_the-open-line_doubt-kindly = Douter d’un âge sans traiter personne de menteur
aim_the-open-line_listen-only = Écouter, ne rien demander sur ce qui s’est passé, et passer le relais
aim_the-open-line_his-own-fear = Apprendre ce qu’il craint, lui, et pas seulement ce que vous craignez
door_the-open-line = Minuit et demi, après le dernier tram. Un garçon en veste mince et neuve est assis à l’arrêt. De l’autre côté de la rue, une voiture attend, phares éteints. Vous n’avez aucune formation pour parler avec des enfants de ce qui leur fait du mal.

person_the-open-line = Vous êtes Niko, 15 ans. Vous êtes né dans cette ville. Vous dites que vous avez dix-neuf ans. Sandro a 27 ans, et c’est votre copain. À la maison, personne ne le sait.
    .want = Que quelqu’un soit gentil avec vous. Et que cela reste comme les premières semaines.
    .fear = Que votre père apprenne qu’il y a un copain. Plus que tout le reste.
    .hide = Que Sandro vous emmène chez ses amis, et reçoit de l’argent pour cela. Ce soir encore.
    .opens = Quelque chose de chaud. Qu’on ne vous presse pas. Quelqu’un qui reste. « Qui aimerais-tu avoir ici ? »
    .closes = Une parole méchante sur Sandro. « J’appelle ton père. » Qu’on demande ce qu’ils font.
truth_the-open-line = Sandro a fait des cadeaux à Niko, puis les a appelés des dettes, et reçoit pour lui de l’argent d’autres hommes. Le téléphone est allumé pour qu’il puisse écouter. Niko a 15 ans : aucune contrainte n’est nécessaire pour que ce soit de la traite. À la maison, personne ne doit savoir qui il aime.
fact_the-open-line_older-boyfriend = L’homme dans la voiture est son copain, et il a douze ans de plus
fact_the-open-line_friends-tonight = Ce soir, on doit l’emmener chez les amis de l’homme
fact_the-open-line_father-must-not-know = Son père ne doit rien savoir du copain
fact_the-open-line_an-aunt = Il fait confiance à une tante
fact_the-open-line_always-on = Le téléphone doit être allumé tout le temps
fact_the-open-line_what-friends-do = Ce qui se passe chez ces amis

line_the-open-line_tram-stop = « Ça va, on vient me chercher », dit le garçon. Ses genoux tremblent de froid.
line_the-open-line_pocket-light = Dans sa poche de poitrine, un téléphone luit. Un appel est en cours : deux heures, quatorze minutes.
choose_the-open-line_tram-stop_your-papers = « Tu as quel âge ? Tes papiers, s’il te plaît. »
line_the-open-line_nineteen-at-once = « Dix-neuf. Je les ai laissés chez moi. » C’est dit tout de suite, et vers la poche.
choose_the-open-line_tram-stop_over-to-the-car = Aller jusqu’à la voiture.
    .coach = L’homme dans la voiture vous intéresse, et à juste titre. Mais le garçon devra y monter quand vous ne serez plus là.
line_the-open-line_car-drives-off = La voiture démarre et tourne au coin. « Super », dit le garçon. « Maintenant, il est fâché contre moi. »
choose_the-open-line_tram-stop_warm-room = « Au dépôt, il y a une pièce chauffée. Les téléphones vont dans le casier, le mien aussi. Tu viens ? »
    .coach = La règle est la même pour vous deux, et la chaleur est une raison. Celui qui écoute n’a rien perdu qu’il puisse reprocher au garçon.
line_the-open-line_locker = Il regarde la voiture, puis ses mains. « Mais il doit rester allumé. » Le téléphone y va, écran allumé, et la porte claque.
choose_the-open-line_tram-stop_is-he-listening = « Il y a quelqu’un qui écoute dans ce téléphone, non ? »
    .coach = Vous avez bien vu. Celui qui écoute en ce moment le sait aussi, maintenant.
line_the-open-line_just-a-mate = « C’est juste un pote », dit le garçon, bien fort.
choose_the-open-line_tram-stop_sit-down = S’asseoir à l’autre bout du banc, et dire bonsoir.
line_the-open-line_moves-up = Il se pousse un peu. « ’Soir », dit-il. La poche luit.

line_the-open-line_the-bench = Sa batterie bipe. Il sort le téléphone comme si c’était quelque chose de vivant.
choose_the-open-line_the-bench_take-the-phone = Lui prendre le téléphone de la main.
    .coach = C’était pour le protéger. Il a senti quelqu’un de plus qui prend, c’est tout.
line_the-open-line_voice-says-name = « Niko ? » dit une voix d’homme. « Niko, c’est qui ? » Le garçon devient tout blanc.
choose_the-open-line_the-bench_charge-it = « Au dépôt, il y a un chargeur, et un radiateur. Il peut rester là pendant qu’on boit un chocolat. »
    .coach = Une raison de tous les jours, et il pouvait la dire à n’importe qui.
line_the-open-line_plugs-it-in = Il le branche, le pose écran en dessous, et vient. « Il doit jamais être éteint », dit-il.
choose_the-open-line_the-bench_next-tram = « Le premier tram passe à cinq heures, juste pour que tu saches. »
line_the-open-line_first-tram = « Je sais », dit-il. « Je le prends souvent. »

line_the-open-line_inside = Le radiateur ronronne. Il s’appelle Niko, dit-il. Il garde son sac à dos sur les genoux.
choose_the-open-line_inside_look-into-bag = « Je jette juste un œil dans ton sac. »
    .coach = Vous trouverez peut-être quelque chose. Vous le perdez pour cela, et cela pouvait attendre quelqu’un d’autre.
line_the-open-line_key-cards = Deux cartes-clés d’hôtel, et une trousse d’école en dessous. À partir de là, il regarde le mur.
choose_the-open-line_inside_cocoa = Faire deux chocolats chauds. Lui donner le sien, à boire et à tenir.
    .coach = D’abord des mains chaudes. Vous avez donné quelque chose, et rien voulu en échange. Peu de gens font cela avec lui.
line_the-open-line_four-sugars = Il met quatre sucres, et rit de lui-même.
choose_the-open-line_inside_last-meal = « Tu as mangé quand, la dernière fois ? »
line_the-open-line_chips = « Des frites. Hier ? » Il réfléchit. « Il m’achète des trucs, c’est pas ça. »

line_the-open-line_cocoa-though = « Mais c’est du chocolat », dit Niko.
line_the-open-line_nineteen = « Dix-neuf, j’ai dit. » Au sac à dos pend une carte de bus scolaire.
choose_the-open-line_nineteen_adult-then = « D’accord. Si tu le dis. »
    .coach = C’est poli, et cela vous épargne du travail. Cela ferme aussi la seule porte qui est là pour lui.
line_the-open-line_looks-at-cup = Il regarde dans sa tasse. Un instant, il a l’air déçu.
choose_the-open-line_nineteen_born-when = « Tu es né en quelle année, alors ? »
    .coach = Maintenant, il doit calculer un mensonge. Vous vouliez seulement une certitude, et il ne vous en faut pas.
line_the-open-line_counts-back = Il compte. Cela se voit. « Ben. Dix-huit et quelques. »
choose_the-open-line_nineteen_costs-you-nothing = « Quand j’ai un doute, je fais comme pour quelqu’un de moins de 18 ans. Ça ne te coûte rien. »
    .coach = Vous n’avez pas à avoir raison, et lui n’a pas à être un menteur. Chacun garde la face.
line_the-open-line_whatever = « Si vous voulez », dit Niko. Il pose la tasse avec soin.
choose_the-open-line_nineteen_school-pass = « Cette carte est à toi, donc tu as quinze ans, non ? »
    .coach = Vous avez bien vu. Mais qui se fait prendre recule, et vous n’avez pas besoin de preuve.
line_the-open-line_my-brothers = « Elle est à mon frère », dit Niko, et il retourne le sac.

line_the-open-line_by-himself = Il commence de lui-même : « Il est pas comme vous croyez. C’est le premier qui… C’est mon copain, OK ? »
choose_the-open-line_by-himself_groomer = « Niko, ce n’est pas un copain. Cet homme est un prédateur. »
    .coach = Vous avez peut-être bien raison. Mais il vient de dire, pour la première fois de sa vie, qui il aime.
line_the-open-line_you-dont-know-him = « Vous le connaissez pas », dit Niko. « Personne le connaît. »
choose_the-open-line_by-himself_just-listen = Dire : « Je t’écoute. » Et rien d’autre.
    .coach = Vous avez gardé le silence, et il a raconté autant qu’il voulait. Écrivez ses mots plus tard, comme il les a dits.
line_the-open-line_twenty-seven = « Sandro, il a vingt-sept ans. Il était tellement gentil. Il est gentil. »
line_the-open-line_friends = « C’est juste ses amis. Ce soir, je voulais pas. Il a dit que je lui dois la veste. » Il s’arrête.
choose_the-open-line_by-himself_what-do-they-do = « Qu’est-ce qu’ils font avec toi, ces amis ? »
    .coach = Quelqu’un qui a la formation le demandera une fois, au bon endroit. Chaque fois d’avant fait mal, et peut abîmer ce qu’il dit.
line_the-open-line_half-a-word = Il dit la moitié d’un mot, et tire ses manches sur ses mains.
choose_the-open-line_by-himself_ring-father = « Je vais appeler ton père et tout lui raconter. »
    .coach = Dans beaucoup de familles, ce serait juste. Vous n’aviez pas encore demandé ce qu’est la maison pour lui.
line_the-open-line_not-my-dad = « Pas mon père ! » Il est debout. « Vous pouvez pas lui dire ça. Pas ça. »
choose_the-open-line_by-himself_who-with-you = « Qui aimerais-tu avoir ici maintenant, si tu pouvais choisir ? »
    .coach = Une seule question ouverte, sur maintenant, pas sur avant. Elle vous a dit aussi qui ne doit pas venir.
line_the-open-line_my-aunt = « Ma tante. Elle a l’épicerie du coin. Elle viendrait en pantoufles. »
line_the-open-line_not-my-dad-though = « Mais pas mon père. Il sait pas pour… Il me connaît pas. »
line_the-open-line_nobody = « Personne », dit Niko.
choose_the-open-line_by-himself_i-stay-here = « Une dame de la protection de l’enfance va venir. Je reste, et je lui dis seulement ce qu’il lui faut. »
    .coach = Vous avez dit ce qui vient, et qui apprend quoi. C’est vrai, et cela suffit.
line_the-open-line_like-a-shift = « Toute la nuit ? » demande Niko. « Comme une équipe de nuit ? »

line_the-open-line_as-an-adult = « Je suis obligé ? » demande Niko. Il est tout à coup très jeune.
choose_the-open-line_as-an-adult_begun-wrongly = « Non. J’ai mal commencé. Finis d’abord ton chocolat. »
    .coach = Faire demi-tour à mi-chemin demande du courage, et il n’est pas trop tard.
line_the-open-line_ok-whatever = « OK. Si vous voulez. » Il souffle.
choose_the-open-line_as-an-adult_only-a-few = « C’est juste quelques questions. »
line_the-open-line_shrugs = Il hausse les épaules, et regarde le casier.

line_the-open-line_headlights = Des phares passent sur le mur, lentement, et reviennent. Niko les suit des yeux.
choose_the-open-line_headlights_say-youre-fine = « Envoie-lui vite un mot pour dire que ça va, ça le calmera. »
    .coach = Cela ressemble au plus simple. Cela rend son fil à l’homme.
line_the-open-line_fine-he-types = Son pouce file. La réponse vient tout de suite. Il ne vous la lit pas.
choose_the-open-line_headlights_cannot-any-more = « Il ne peut plus rien te faire. »
    .coach = Vous aimeriez que ce soit vrai. Il connaît dix choses que l’homme peut faire, et maintenant il ne vous en dira aucune.
line_the-open-line_knows-my-school = « Il sait où est mon école », dit Niko.
choose_the-open-line_headlights_until-she-comes = « Je m’assois entre toi et la porte jusqu’à ce qu’elle arrive. Choisis ta chaise. »
    .coach = Pas plus que vous ne pouvez tenir, et il avait quelque chose à choisir.
line_the-open-line_moves-his-chair = Il tire sa chaise près du radiateur, le dos aux lumières.

line_the-open-line_maybe-later = « Plus tard, peut-être. » Il regarde le casier.
line_the-open-line_no-thanks = « Non. Merci. »
line_the-open-line_whatever-that-is = « Comment ça, promis ? » Il y réfléchit trop longtemps.
line_the-open-line_he-pays-all = « Non. C’est lui qui paie tout. »
line_the-open-line_looks-at-locker = Il regarde le casier et ne dit rien.
line_the-open-line_the-jacket = « Pas travailler. Juste la veste. Et le téléphone. Je sais pas. »
line_the-open-line_i-want-to = « Je veux rester. C’est pas comme ça. »
line_the-open-line_if-not-my-dad = « Seulement s’ils le disent pas à mon père. »
line_the-open-line_all-fine = « Tout va bien », dit Niko, à vous et à sa poche.

think_the-open-line_a-first-love = C’est un premier amour avec quelqu’un de plus âgé, et c’est privé
think_the-open-line_passed-on = Un enfant est livré pour de l’argent par quelqu’un qu’il aime
think_the-open-line_his-own-choice = Il y va parce qu’il le veut bien
talk_the-open-line_boys-too = Quand y avez-vous pensé la première fois ? Avec une fille, y auriez-vous pensé plus tôt ?
talk_the-open-line_what-not-asked = Que vouliez-vous demander, que vous n’avez pas demandé ? Qu’est-ce que cela vous a coûté ?
talk_the-open-line_two-fears = Que craigniez-vous pour lui, et que craignait-il ?
pause_the-open-line_the-line = À la poche qui luit : qui entend quoi maintenant, et que peut-on dire quand même ?
pause_the-open-line_nineteen = À dix-neuf ans : trouvez trois phrases qui doutent sans accuser.
pause_the-open-line_half-a-word = Si quelqu’un a demandé ce qui s’est passé : regardez ses mains. Qui aurait dû entendre cela, et où ?
vignette_the-open-line = Un garçon dit qu’il a dix-neuf ans et a une carte de bus scolaire. Un homme de 27 ans l’attend dans une voiture et écoute par son téléphone. Il dit qu’il doit une veste à l’homme. Ce soir, il ne voulait pas aller chez les amis de l’homme. Il l’appelle son copain.
