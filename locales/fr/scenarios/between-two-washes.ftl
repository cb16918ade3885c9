# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario between-two-washes. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : convenir d’un mot avant de parler. Être honnête sur le pouvoir, et sur l’aide.

scenario_between-two-washes = Entre deux lessives
    .about = Une femme chuchote dans le téléphone d’une maison. De quoi convenir avant de demander ?
aim_between-two-washes_agree-on-a-word = Au téléphone, convenir d’abord de ce qui se passe si quelqu’un vient
aim_between-two-washes_honest-about-power = Être honnête sur ce que vous ne savez pas, et sur l’aide qui existe
aim_between-two-washes_her-next-walk = Faire le plan avec ses journées à elle, pas avec les vôtres
door_between-two-washes = Le soir, sur une ligne d’aide. Un appel d’un numéro qui ne s’affiche pas. Vous entendez de l’eau, puis une machine à laver, et quelqu’un qui respire tout près du combiné.

person_between-two-washes = Vous êtes Grace, 47 ans, du Kenya. Vous avez été institutrice vingt ans. Vous vous occupez de la maison et du petit garçon d’un diplomate. Votre carte est en règle. Vous parlez bien la langue.
    .want = Savoir où vous en êtes. Recevoir votre paie. Et que le petit aille bien.
    .fear = Que quelqu’un aille à la boutique de votre sœur, comme Madame l’a dit.
    .hide = Que chaque mois vous signez pour votre paie et vous la rendez.
    .opens = Un mot à dire si quelqu’un entre. Une réponse franche. Qu’on vous parle comme à une institutrice.
    .closes = « Parlez plus fort. » Qu’on vous dise qu’il n’y a rien à faire. Une parole méchante sur le petit.
truth_between-two-washes = Grace travaille jour et nuit dans une maison où tout le monde est poli. Elle rend sa paie. Son passeport est dans un coffre. Sa carte finit quand l’emploi finit, et on lui a parlé de sa sœur. Elle reste par peur, et pour le petit.
fact_between-two-washes_gives-pay-back = Chaque mois elle signe pour sa paie, et doit la rendre
fact_between-two-washes_passport-in-safe = Son passeport est dans le coffre de l’employeur
fact_between-two-washes_card-ends-with-job = Sa carte finit quand l’emploi finit, et on le lui rappelle
fact_between-two-washes_sister-named = Ils savent où habite sa sœur, et ils l’ont dit
fact_between-two-washes_school-gate = À huit heures elle emmène le petit à l’école, et elle est seule dix minutes
fact_between-two-washes_which-embassy = De quelle ambassade il s’agit

line_between-two-washes_machine = Une machine à laver se remplit d’eau. Personne ne parle.
line_between-two-washes_right-number = Puis un chuchotement : « C’est bien le numéro pour les gens qui travaillent dans des maisons ? »
choose_between-two-washes_machine_address-first = « Oui. De quelle adresse appelez-vous ? »
    .coach = Vous aimeriez pouvoir la trouver. Mais qui doit d’abord donner une adresse raccroche souvent d’abord.
line_between-two-washes_breath = Vous entendez son souffle, et l’eau.
choose_between-two-washes_machine_speak-up = « Je vous entends à peine. Pouvez-vous parler plus fort ? »
line_between-two-washes_floor-creaks = Au-dessus d’elle, le plancher craque. Elle retient son souffle.
choose_between-two-washes_machine_yes-or-no = « Oui. Vous pouvez parler ? Dites seulement oui ou non. Si quelqu’un vient, dites : faux numéro. Alors je raccroche. »
    .coach = Elle a une sortie avant d’avoir rien dit. Au téléphone, c’est cela, la porte fermée.
line_between-two-washes_yes-alone = « Oui », dit-elle, et elle souffle. « Ils sont à table. Faux numéro. Je m’en souviendrai. »
choose_between-two-washes_machine_locked-in = « On ne vous laisse pas sortir, n’est-ce pas ? »
line_between-two-washes_good-family = « C’est une bonne famille », dit-elle, un peu trop fort.
choose_between-two-washes_machine_take-your-time = « Oui. Je suis là. Prenez votre temps. »
line_between-two-washes_spins = La machine commence à tourner. Elle s’approche, et ne dit toujours rien.

line_between-two-washes_a-door = Quelque part dans cette maison, une porte s’ouvre et se ferme. Vous ne savez pas qui est là.
choose_between-two-washes_a-door_call-back = « Je vous rappelle dans une heure. »
    .coach = Vous ne savez pas qui décroche là-bas dans une heure. Elle, si.
line_between-two-washes_not-this-number = « Non ! » C’est le premier mot fort. « Pas à ce téléphone. »
choose_between-two-washes_a-door_a-word = « Si quelqu’un entre, dites : faux numéro. Alors je raccroche. Vous êtes seule, là ? »
line_between-two-washes_wrong-number-then = « Faux numéro », répète-t-elle. « Oui. Maintenant je suis seule. »
choose_between-two-washes_a-door_another-time = « Un autre moment serait mieux ? Vous pouvez appeler quand cela vous arrange. »
line_between-two-washes_thursday-washing = « Le jeudi, je lave aussi », chuchote-t-elle.

line_between-two-washes_how-long = « Je suis Grace », dit-elle. « C’est le programme long. »
choose_between-two-washes_how-long_until-when = « Ça nous donne combien de temps ? »
line_between-two-washes_until-it-stops = « Jusqu’à ce qu’elle s’arrête. Quarante minutes. Après, on entend chaque mot. »
choose_between-two-washes_how-long_sit-somewhere = « Est-ce que vous avez où vous asseoir ? »
line_between-two-washes_on-the-basket = « Sur le panier. » Il craque. « Je suis debout depuis six heures. »
choose_between-two-washes_how-long_just-the-facts = « Alors tenez-vous-en aux faits, s’il vous plaît, qu’on y arrive. »
line_between-two-washes_teacher-voice = « Je disais cela aux enfants », dit Grace.

line_between-two-washes_hot-tea = « Du thé chaud », chuchote Grace. « Je le fais. Pour en haut. »
line_between-two-washes_who-hears = « Vous savez ce qu’il est », dit Grace. « Il dit qu’aucune loi ne peut le toucher ici. Est-ce vrai ? »
choose_between-two-washes_who-hears_he-is-immune = « Avec un diplomate, nous ne pouvons pas faire grand-chose. »
    .coach = Vous pensez peut-être à un tribunal. Elle demande pour sa vie à elle. Pour elle, il y a de l’aide, quoi qu’il arrive à lui.
line_between-two-washes_so-he-says = « Il a donc raison », dit Grace. On n’entend plus que le tambour.
choose_between-two-washes_who-hears_he-cannot-hurt-you = « Il ne peut rien vous faire. Vous n’êtes pas dans son pays. »
    .coach = C’est dit gentiment. Vous ne pouvez pas le savoir, et elle sait ce dont il est capable.
line_between-two-washes_you-know-him = « Alors vous le connaissez ? » demande Grace.
choose_between-two-washes_who-hears_what-i-know = « Ce qui peut lui arriver à lui, je ne sais pas. Ce qui existe pour vous, je peux le chercher. Et je dis ce que je dois transmettre. »
    .coach = Deux questions différentes, et vous les avez séparées. Un « je ne sais pas » honnête vaut beaucoup ici.
line_between-two-washes_straight-answer = « Voilà une réponse franche », dit-elle. « Je n’en ai pas eu depuis un an. »
line_between-two-washes_ask-quietly = « Demandez. Mais doucement. »
line_between-two-washes_only-wanted-to-know = « Non. Je voulais seulement savoir s’il y a quelqu’un. »

line_between-two-washes_forty-minutes = Le tambour tourne, dans un sens, puis dans l’autre.
choose_between-two-washes_forty-minutes_a-day = « Comment était aujourd’hui, depuis le matin ? »
line_between-two-washes_day-of-two = « Cela a commencé à deux heures. Il avait de la fièvre. Et ce n’est pas encore fini, n’est-ce pas ? »
choose_between-two-washes_forty-minutes_embassy = « C’est quelle ambassade ? »
    .coach = Cela ne laisse plus qu’une seule maison. Ce soir, personne n’en a besoin, et elle sent combien cela la rend petite.
line_between-two-washes_small-country = Elle le dit. Puis : « C’est un petit pays. Il n’y a qu’un cuisinier et qu’une Grace. »
choose_between-two-washes_forty-minutes_servitude = « Diriez-vous que vous vivez en servitude ? »
    .coach = C’est peut-être le mot de la loi. À elle, il enlève l’institutrice.
line_between-two-washes_class-four = « J’avais la quatrième année », dit Grace. « Je connais ce mot. Je n’en ai pas besoin. »
choose_between-two-washes_forty-minutes_begin = Commencer les questions de l’outil.
line_between-two-washes_ask-me = « J’écoute », dit-elle. Le panier craque.

line_between-two-washes_sleep-when-he-sleeps = « Je dors quand il dort. Il a trois ans. Il ne dort pas. »
line_between-two-washes_i-cook = « C’est moi qui fais la cuisine. Alors oui. »
line_between-two-washes_not-that = « Non. Rien de ce genre. »
line_between-two-washes_mat-by-his-bed = « Une natte, à côté de son lit. Il aime tenir mon doigt. »
line_between-two-washes_two-contracts = « Il y avait deux contrats. Un beau pour le bureau, et un pour la cuisine. »
line_between-two-washes_with-the-boy-only = « J’ai dit que je sors. Avec le petit, à l’école. Dix minutes sont à moi, au retour. On les compte. »
line_between-two-washes_i-go-out = « Je sors tous les jours », dit Grace. « À l’école. »
line_between-two-washes_house-telephone = « Ici, c’est le téléphone de la maison. Le mien est dans un tiroir, jusqu’à ce que je sois plus fiable. »
way_between-two-washes_money-kept_not-paid = « On ne vous paie pas, n’est-ce pas ? »
    .coach = Vous y étiez presque. Mais pour chaque mois il y a une signature d’elle, et elle en a honte.
way_between-two-washes_money-kept_pay-day = « Que se passe-t-il le jour de la paie ? »
    .coach = Vous avez demandé comment cela se passe, pas qui est en faute. Elle a donc pu dire la chose étrange.
line_between-two-washes_they-pay = « Ils paient. Je signe. Il y a un cahier. »
line_between-two-washes_sign-and-return = « Je signe. Il compte les billets. Puis Madame tient le tiroir ouvert, et je les remets. Chaque mois. »
line_between-two-washes_on-paper = « Sur le papier, tout est en règle. »
line_between-two-washes_his-safe = « Le passeport est dans son coffre. Un coffre-fort, c’est fort, dit-il. Cela le fait rire. »
line_between-two-washes_somewhere-safe = « Il est rangé quelque part. »
way_between-two-washes_kept-from-leaving_why-not-walk-out = « Pourquoi ne sortez-vous pas tout simplement par la porte ? »
    .coach = La porte est ouverte, cela paraît donc simple. Elle entend que c’est de sa faute.
way_between-two-washes_kept-from-leaving_if-you-stopped = « Que se passerait-il si vous disiez que vous voulez arrêter ? »
line_between-two-washes_who-wakes-up = « Et qui est là quand il se réveille ? Il a trois ans. »
line_between-two-washes_my-card = « Sur ma carte, il y a son nom à lui. Si j’arrête, elle s’arrête. Ils me le rappellent, toujours avec un sourire. »
line_between-two-washes_my-sister = « Madame a dit : nous connaissons la boutique de votre sœur. Nous connaissons la rue. Elle n’a rien dit d’autre. »
line_between-two-washes_water-runs = Vous entendez l’eau s’écouler. Elle ne répond pas.
line_between-two-washes_always-please = « Ils disent toujours s’il vous plaît. C’est cela qui est habile. »

line_between-two-washes_footsteps = Des pas. « Les chemises bleues, Madame, oui », dit Grace tout haut, et pas à vous.
choose_between-two-washes_footsteps_grace-who-is-it = « Grace ? Qui est-ce ? Vous êtes en sécurité ? »
    .coach = Vous aviez peur pour elle. Mais une voix dans un combiné s’entend, et elle a dit son nom.
line_between-two-washes_other-voice = « Qui est-ce ? » demande une autre femme. « Un faux numéro », dit Grace. Sa voix est très haute.
choose_between-two-washes_footsteps_no-sound = Ne faire aucun bruit. Rester en ligne, et écouter.
    .coach = C’est elle qui décide de ce qu’on dit dans cette pièce. Vous lui avez fait confiance.
line_between-two-washes_gone-again = Une minute passe. « Elle avait oublié son verre », chuchote Grace. « Maintenant, elle l’a. »
choose_between-two-washes_footsteps_talk-on = Continuer votre phrase, seulement plus bas.
line_between-two-washes_carries = « Qu’est-ce que c’est ? » demande une voix. « La machine, Madame », dit Grace. Vous entendez sa main sur le combiné.
line_between-two-washes_who-knows-cards = « Quelqu’un qui s’y connaît, en cartes comme la mienne. Oui. C’est cela que je veux. »
line_between-two-washes_that-is-you = « Une ligne comme la vôtre, n’est-ce pas ? Alors oui. Encore une fois. »
line_between-two-washes_not-with-him-ill = « Pas cette semaine. Il a de la fièvre. » Elle s’arrête. « Je sais de quoi cela a l’air. »
line_between-two-washes_safe-is-a-word = « Ce qui est en sécurité est dans le coffre », dit Grace. « Moi, je suis dehors. Non. »
line_between-two-washes_tonight-yes = « Cette nuit, je crois. Après, je ne sais pas. »

line_between-two-washes_last-minute = Le tambour ralentit. « Il va s’arrêter », dit Grace.
choose_between-two-washes_last-minute_police-tonight = « J’envoie la police à la maison ce soir, d’accord ? »
    .coach = Vous voulez que ce soit fini pour elle. Mais elle ne l’a pas demandé, et c’est elle qui est à l’intérieur.
line_between-two-washes_at-the-gate = « Ils restent à la grille. Ils n’entrent pas. Et moi, je suis dedans. »
choose_between-two-washes_last-minute_an-ordinary-walk = « Pendant lequel de vos trajets serait-il le plus facile d’appeler ? »
    .coach = Vous avez fait le plan avec sa journée. Personne n’a à remarquer son absence.
line_between-two-washes_eight-oclock = « Huit heures, après l’école. Il y a un boulanger qui a un téléphone. J’y achète le pain. »
choose_between-two-washes_last-minute_ring-any-time = « Vous pouvez rappeler ici. Sans avoir à dire de raison. »
line_between-two-washes_when-it-spins = « Quand elle essorera », dit Grace. « Bonne nuit. »
line_between-two-washes_blue-shirts = « Les chemises bleues sont faites, Madame », dit Grace. Ce n’est pas pour vous.

think_between-two-washes_only-low-pay = C’est un emploi mal payé avec de longues heures, et rien de plus
think_between-two-washes_polite-and-held = Des gens polis décident de sa paie, de ses papiers et de sa sortie
think_between-two-washes_nothing-to-be-done = Avec un employeur comme lui, on ne peut rien faire pour elle
talk_between-two-washes_a-voice-only = Vous n’aviez qu’une voix. Qu’avez-vous entendu à part les mots ?
talk_between-two-washes_power = Qu’est-ce que cela vous a fait de dire « je ne sais pas » ?
talk_between-two-washes_the-boy = Qu’est le petit pour elle, et qu’est-ce que cela vous demande ?
pause_between-two-washes_before-a-word = Au premier chuchotement : qu’est-ce qui peut mal tourner dans cette pièce, et de quoi pouvez-vous convenir ?
pause_between-two-washes_immunity = À sa question sur la loi : trouvez une réponse qui soit vraie et laisse une porte.
pause_between-two-washes_footsteps = Aux pas : gardez ensemble le silence une minute entière. Comment est-ce ?
vignette_between-two-washes = Une employée de maison chez un diplomate dort sur une natte à côté d’un enfant. Elle signe pour sa paie et doit la rendre. Son passeport est dans le coffre de l’employeur. Sa carte finit avec l’emploi. On lui a dit qu’on sait où habite sa sœur. Personne ne l’a frappée.
