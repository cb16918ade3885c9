# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario a-hurt-hand. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : un non est une réponse entière, et les soins continuent sans elle.

scenario_a-hurt-hand = La main blessée
    .about = Un jeune homme a besoin d’un pansement et ne veut pas de questions. Que pouvez-vous quand même faire pour lui ?
aim_a-hurt-hand_care-first = D’abord les soins, et les questions seulement après
aim_a-hurt-hand_no-is-an-answer = Prendre un non pour une réponse entière
aim_a-hurt-hand_leave-a-door = Laisser une porte ouverte, qu’il pourra retrouver
door_a-hurt-hand = Un centre de soins sans rendez-vous dans une petite ville, mardi, tard. Un jeune homme en habits de travail poussiéreux tient sa main gauche dans un chiffon. Le chiffon était blanc il y a quelques jours. Dehors, une camionnette attend, phares allumés.

person_a-hurt-hand = Vous êtes Dean, 24 ans. Vous êtes né à deux villes d’ici et vous avez grandi en foyer. Vous posez des allées de garage pour un homme qui vous a trouvé dans un abri de nuit.
    .want = Que la main ne fasse plus mal, et qu’on vous laisse tranquille.
    .fear = Qu’il apprenne que vous avez parlé. Et la rue, où vous étiez avant.
    .hide = Que vous dormez dans une caravane dans sa cour, pour à manger et du tabac, sans paie. Et que deux gars qui sont partis ont pris des coups.
    .opens = Quelqu’un qui s’occupe d’abord de la main. Le calme. Qu’on demande avant de vous toucher. Un moyen de revenir qui ne demande aucune promesse.
    .closes = « Victime », « esclave », les mots de la police, et quiconque dit du mal de lui avant vous.
truth_a-hurt-hand = Dean travaille sans paie pour un homme qui le loge dans une cour et fait du mal à ceux qui partent. Il le sait, et il n’est pas prêt. Après deux autres pansements, il le sera peut-être.
fact_a-hurt-hand_sleeps-at-the-yard = Il dort là où il travaille
fact_a-hurt-hand_comes-back = Il peut revenir faire changer le pansement
fact_a-hurt-hand_boss-waits = L’homme pour qui il travaille attend dehors
fact_a-hurt-hand_how-it-happened = Comment exactement la main a été écrasée

line_a-hurt-hand_waiting-room = La salle d’attente est vide, sauf lui et un homme à la porte, qui fait sonner ses clés. « Ça va durer longtemps ? » dit l’homme.
choose_a-hurt-hand_waiting-room_call-in = Le faire entrer : « Venez, s’il vous plaît. La famille et les amis attendent ici, c’est pareil pour tout le monde. »
line_a-hurt-hand_follows = Il se lève et vous suit. L’homme retourne à sa camionnette, et laisse tourner le moteur.
choose_a-hurt-hand_waiting-room_who-is-that = « Qui est avec vous ? »
line_a-hurt-hand_just-the-boss = « Juste mon patron. Il m’a amené. » Les clés ne sonnent plus.
choose_a-hurt-hand_waiting-room_boss-too = « Vous pouvez venir tous les deux. »
    .coach = Là-dedans, il ne peut plus dire un mot qu’il ne dirait pas dans la camionnette.
line_a-hurt-hand_boss-comes = « Bien », dit l’homme, et il fait un pas. Dean regarde ses bottes.

line_a-hurt-hand_the-hand = Vous fermez la porte. Deux doigts sont bleus et gonflés, la coupure date de plusieurs jours. Il dit qu’il s’appelle Dean, et que ce n’est rien.
choose_a-hurt-hand_the-hand_clean-first = Nettoyer et refroidir la main. Rien d’autre pour le moment.
    .coach = Vous avez commencé par ce qui l’amenait. Il n’y a pas de chemin plus court vers la confiance.
line_a-hurt-hand_breathes-out = Il souffle, longuement, pour la première fois.
choose_a-hurt-hand_the-hand_how-did-it = « Pourquoi avez-vous attendu si longtemps ? Comment c’est arrivé ? »
line_a-hurt-hand_slab-fell = « Une dalle est tombée. Il a dit de continuer. » Il se mord la lèvre. « Ça fait rien. »
choose_a-hurt-hand_the-hand_ask-before-touch = « Est-ce que je peux la toucher ? Dites stop quand vous voulez. »
line_a-hurt-hand_go-on-then = « Allez-y. » Il vous la tend.
choose_a-hurt-hand_the-hand_only-ten-minutes = « J’ai dix minutes. On parle pendant que je fais ça. »
line_a-hurt-hand_pulls-back = Il retire un peu la main, et ne dit rien.

line_a-hurt-hand_bandage = Vous enroulez la bande. De la fenêtre, on voit la camionnette. Vous l’avez vue tous les deux.
choose_a-hurt-hand_bandage_how-are-things = « Comment est la vie là-bas, pour vous ? »
line_a-hurt-hand_caravan = « La caravane est froide. Elle est dans sa cour, alors. On commence à cinq heures, pas de trajet. » Il rit presque.
line_a-hurt-hand_its-work = « C’est du travail. »
choose_a-hurt-hand_bandage_quiet = Ne rien dire. Enrouler la bande lentement.
line_a-hurt-hand_looks-at-window = Il regarde la fenêtre un moment.
line_a-hurt-hand_caravan-short = « Je risque pas de la mouiller, dans la caravane », dit-il. « Dans la cour. Y a pas d’eau. »
choose_a-hurt-hand_bandage_he-does-this = « C’est lui qui vous a fait ça, n’est-ce pas ? »
    .coach = Vous avez peut-être raison. Mais vous avez pris sa version avant lui, et maintenant il doit défendre cet homme.
line_a-hurt-hand_not-him = « Non. Il est correct. Il m’a pris quand personne voulait de moi. »
choose_a-hurt-hand_bandage_slave = « Dean, savez-vous que vous êtes victime d’esclavage moderne ? »
    .coach = Un nom pour lui, qu’il n’a pas choisi. La plupart de ceux qui vivent cela ne l’appellent pas ainsi.
line_a-hurt-hand_not-one-of-them = « Ça, c’est les étrangers », dit Dean. « Moi, je suis pas un d’eux. »
choose_a-hurt-hand_bandage_say-the-limits = Dire ce que vous devez transmettre, avant de demander quoi que ce soit.
line_a-hurt-hand_listens = Il écoute, la tête un peu penchée.
choose_a-hurt-hand_bandage_straight-to-it = Commencer les questions. Le reste peut venir après.
    .coach = Il ne peut pas choisir ce qu’il dit s’il ne sait pas où cela va.
line_a-hurt-hand_what-is-this = « C’est quoi, ça ? C’est pour qui ? »

line_a-hurt-hand_no-questions = « Non. Pas de questions. Juste la main. »
line_a-hurt-hand_not-today-thanks = « Pas aujourd’hui. C’est gentil, mais non. »

line_a-hurt-hand_after-the-no = Le pansement est fini. Il le regarde des deux côtés. La camionnette fait un appel de phares, deux fois.
choose_a-hurt-hand_after-the-no_thursday = « Il faut changer le pansement jeudi. Ici, avec moi. Ce jour-là non plus, rien ne vous oblige à parler. »
    .coach = Une raison de revenir qu’il peut dire tout haut dans la camionnette. C’est une porte.
line_a-hurt-hand_thursday-maybe = « Jeudi », dit Dean. « Ça, il peut pas dire non. »
choose_a-hurt-hand_after-the-no_number-by-heart = « Voulez-vous un numéro à garder dans la tête, pas dans la poche ? »
line_a-hurt-hand_repeats-number = Il le dit deux fois, tout bas. « C’est bon. »
line_a-hurt-hand_shrugs = Il hausse les épaules. « Moi, les chiffres… »
choose_a-hurt-hand_after-the-no_why-go-back = « Pourquoi retournez-vous chez quelqu’un comme ça ? »
    .coach = Cela ressemble à un reproche. Il a ses raisons, et certaines sont de rester en vie.
line_a-hurt-hand_stands-up = Il se lève. « Parce que. » Il a sa casquette à la main.
choose_a-hurt-hand_after-the-no_must-tell-me = « Si vous ne me dites rien, je dois appeler la police pour lui. »
    .coach = Une menace, et peut-être même pas vraie. Il entend ce qu’il entend tous les jours : fais-le, sinon.
line_a-hurt-hand_cap-on = « Faites ce que vous voulez. Moi, j’ai rien dit. » Il enfonce sa casquette.
choose_a-hurt-hand_after-the-no_take-care = « Gardez-la au sec. Vous avez bien fait de venir. »
line_a-hurt-hand_cheers = « Merci », dit Dean. À la porte, il se retourne. « De pas avoir insisté. »
line_a-hurt-hand_nods = Il hoche la tête, et le voilà parti.

line_a-hurt-hand_said-no = « J’ai dit pas de questions. »
line_a-hurt-hand_only-the-hand = « Juste la main. Moi, ça va. »
line_a-hurt-hand_can-go = « Je pars quand je veux. Mais pour aller où ? »
line_a-hurt-hand_jaw = Sa mâchoire se serre. Il ne répond pas.
line_a-hurt-hand_the-hand-only = « Pour la main, oui. »
line_a-hurt-hand_leave-it = « Laissez. »
line_a-hurt-hand_fine-he-says = « Moi, ça va toujours. »
line_a-hurt-hand_boss-answers = « Il va bien », dit l’homme aux clés. Dean hoche la tête.

think_a-hurt-hand_his-to-decide = Quelque chose ne va pas du tout là-bas, et c’est lui qui décide quand parler
think_a-hurt-hand_hiding-a-crime = Il refuse parce qu’il a lui-même fait quelque chose
think_a-hurt-hand_refusal-means-fine = Il aurait dit oui s’il avait besoin d’aide
talk_a-hurt-hand_hard-to-stop = Qu’est-ce qui rendait difficile de s’arrêter après le non ?
talk_a-hurt-hand_what-stayed = Jeudi, que se rappellera-t-il de vous ?
talk_a-hurt-hand_if-thursday = S’il vient jeudi : que feriez-vous de la même façon, et que feriez-vous autrement ?
pause_a-hurt-hand_at-the-no = Au moment du non : qu’est-ce que cela fait, dans votre propre corps, d’entendre un non ?
pause_a-hurt-hand_after-the-no = Après le non : rassemblez tout ce qu’on peut encore faire pour lui aujourd’hui.
pause_a-hurt-hand_the-van = Quand on parle de la camionnette : que doit expliquer Dean sur le chemin du retour ?
vignette_a-hurt-hand = Un homme de 24 ans vient dans un centre de soins avec une blessure qui date de plusieurs jours. Il dit qu’il dort dans la cour de son employeur et qu’on lui a dit de continuer à travailler. Son employeur attend dehors. Il ne veut pas de questions, et dit qu’il peut partir quand il veut.
