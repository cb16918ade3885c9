# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario one-of-the-family. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : le contrôle peut être aimable. Séparer deux personnes par une raison de tous les jours, et penser à la suite.

scenario_one-of-the-family = De la famille
    .about = Une visite à domicile. L’aide à domicile se tait, et la fille de la maison est très gentille. Qui parle ?
aim_one-of-the-family_part-kindly = Trouver une raison de tous les jours pour parler à une personne seule
aim_one-of-the-family_not-her-words = L’entendre lui, et non les mots de quelqu’un d’autre à sa place
aim_one-of-the-family_safe-after = Ne pas le laisser moins en sécurité qu’avant votre visite
door_one-of-the-family = La visite annuelle chez une vieille dame qui ne peut plus marcher. Un homme d’Indonésie vit chez elle et prend soin d’elle. Sa fille, Mme Hale, ouvre la porte avant que vous sonniez.

person_one-of-the-family = Vous êtes Wahyu, 36 ans, infirmier diplômé. Votre permis de travail est en règle. Vous parlez indonésien, et un peu la langue d’ici.
    .want = Votre passeport, un jour libre par semaine, et que la vieille dame aille bien.
    .fear = L’appel que Mme Hale pourrait passer, dit-elle, pour vous faire renvoyer.
    .hide = Qu’elle garde votre paie pour un vol qui n’est jamais remboursé.
    .opens = Qu’on demande comment va votre journée. Une voix dans votre langue. Quelqu’un qui pense à la suite.
    .closes = Une parole méchante sur la vieille dame. Tout ce que Mme Hale pourrait remarquer.
truth_one-of-the-family = Wahyu travaille jour et nuit, sept jours par semaine. Mme Hale a son passeport, sa paie et le code de la porte. Elle n’a jamais été désagréable. Il reste par peur, et par attention pour la vieille dame.
fact_one-of-the-family_passport-in-desk = Son passeport est dans le bureau de Mme Hale, et on ne le lui rend pas
fact_one-of-the-family_no-day-off = Il travaille jour et nuit, et n’a pas de jour libre
fact_one-of-the-family_phone-is-read = Elle lit ce qu’il y a sur son téléphone
fact_one-of-the-family_flight-to-pay = Sa paie est gardée pour le vol, mois après mois
fact_one-of-the-family_sick-wife = La maladie de sa femme

line_one-of-the-family_living-room = « Voici Wahyu. Il est de la famille », dit Mme Hale. Il est debout derrière sa chaise.
line_one-of-the-family_she-pours = Elle vous sert du thé. « Demandez-moi tout. Il a peu de mots. »
choose_one-of-the-family_living-room_garden = « Je parle un moment seul à seul à chaque aide, dans chaque maison. Wahyu, vous me montrez le jardin ? »
    .coach = C’est pareil pour tous, cela ne dit donc rien de lui.
line_one-of-the-family_to-the-garden = « Bien sûr », dit Mme Hale. Elle reste auprès de sa mère. Au bout du jardin, il y a un banc.
choose_one-of-the-family_living-room_in-front-of-her = « Wahyu, vous n’avez pas de jours libres ici, n’est-ce pas ? »
    .coach = Il ne peut dire qu’une chose pendant qu’elle sert le thé. Et elle sait maintenant ce que vous cherchez.
line_one-of-the-family_like-a-son = « Content. Comme un fils », dit Wahyu au tapis.
choose_one-of-the-family_living-room_send-her-out = « Madame Hale, sortez, s’il vous plaît. J’ai des questions pour lui. »
    .coach = Vous voulez qu’il puisse parler librement. Ce soir, elle lui demandera de quoi il s’agissait.
line_one-of-the-family_what-did-he-say = « Il a dit quelque chose ? » Elle sourit toujours. Wahyu secoue la tête, encore et encore.
choose_one-of-the-family_living-room_wait-and-see = Boire le thé, et observer un moment.
line_one-of-the-family_she-tells-all = Elle vous dit quand il dort, ce qu’il mange, ce qu’il aime. Lui ne dit pas un mot.

line_one-of-the-family_second-try = La vieille dame appelle. Mme Hale se lève à moitié, et se rassoit.
choose_one-of-the-family_second-try_medicines = « Il me faut la liste des médicaments de votre mère. Pourriez-vous la chercher ? Nous attendons au jardin. »
    .coach = Elle a quelque chose à faire, et personne n’a perdu la face.
line_one-of-the-family_she-looks-for-them = « Elle doit être en haut », dit-elle. Vous marchez jusqu’au banc, au bout du jardin.
choose_one-of-the-family_second-try_insist = « Je regrette, je dois lui parler sans vous. »
line_one-of-the-family_we-have-no-secrets = « Nous n’avons pas de secrets », dit-elle, et elle lui prend le bras.
choose_one-of-the-family_second-try_another-day = « Quel serait un bon moment pour ma prochaine visite ? »
line_one-of-the-family_tuesdays = « Pas le mardi », dit Mme Hale. « Je travaille. » Maintenant, vous connaissez un jour.

line_one-of-the-family_bench = Wahyu s’assoit comme si ses jambes lâchaient. Il est debout depuis deux heures.
choose_one-of-the-family_bench_eat-first = « Avez-vous mangé aujourd’hui ? J’ai du pain avec moi. On a le temps. »
    .coach = Son corps est passé en premier. Il vous en a dit plus que des mots.
line_one-of-the-family_eats = Il mange tout, et plie le papier.
choose_one-of-the-family_bench_quickly-now = « Vite, avant qu’elle arrive. »
line_one-of-the-family_rubs-eyes = Il se frotte les yeux, et regarde la maison.

line_one-of-the-family_whose-voice = « Je traduis ? » crie Mme Hale depuis la porte de la cuisine. « Je sais ce qu’il veut dire. »
choose_one-of-the-family_whose-voice_let-her-help = « Ce serait gentil, juste une minute. »
    .coach = Alors vous l’entendriez elle deux fois, et lui pas du tout.
line_one-of-the-family_stands-up = Wahyu se lève aussitôt, et met les mains derrière le dos.
choose_one-of-the-family_whose-voice_your-words-will-do = « On y arrivera, vous parlez assez bien, n’est-ce pas ? »
line_one-of-the-family_little-little = « Peu, peu », dit Wahyu. C’est un de ses dix mots.
choose_one-of-the-family_whose-voice_line-by-phone = « Merci, nous avons une ligne téléphonique pour cela. Je dois la prendre. » Appeler la ligne d’interprètes.
line_one-of-the-family_good-morning = Une voix d’homme dit bonjour en indonésien. Wahyu met une main devant sa bouche.

line_one-of-the-family_warm-rice = « Le riz, c’est chaud qu’il est bon », dit la voix pour lui. Wahyu sourit pour la première fois.
line_one-of-the-family_yes-to-all = « Oui, oui », dit Wahyu. Il le dit à tout.

line_one-of-the-family_what-becomes-of-it = « Ce que je dis, où est-ce que ça va ? » demande la voix pour lui.
choose_one-of-the-family_what-becomes-of-it_what-i-must-do = Dire ce que vous gardez, ce que vous devez transmettre, et ce qu’il décide lui-même.
line_one-of-the-family_he-nods-slowly = Il hoche lentement la tête, et fait redire une ligne.
choose_one-of-the-family_what-becomes-of-it_she-will-never-know = « Elle n’en saura jamais rien. Je vous le promets. »
    .coach = Vous voulez le rassurer. Mais vous ne pouvez pas le savoir, et il comptera sur votre parole.
line_one-of-the-family_she-knows-everything = « Elle sait tout », dit-il. « Toujours. »
line_one-of-the-family_you-can-ask = « Vous pouvez demander », dit la voix pour lui.
line_one-of-the-family_not-here = « Pas ici. Un autre jour, peut-être. »

line_one-of-the-family_begin = Un rideau bouge, et retombe. Vous avez un peu de temps.
choose_one-of-the-family_begin_your-day = « Racontez-moi la journée d’hier, du lever au coucher. »
    .coach = Il a pu commencer où il voulait. C’est ainsi que vous avez appris les nuits.
line_one-of-the-family_day-and-night = « Il n’y a pas de coucher. Je dors à côté d’elle, sur la natte. Elle appelle à deux heures, à quatre heures. Chaque jour, c’est comme ça. »
choose_one-of-the-family_begin_house-slave = « Pour moi, c’est de l’esclavage. »
    .coach = C’est peut-être pour aider. Il entend qu’il s’est laissé faire.
line_one-of-the-family_proud-of-work = « Je suis infirmier », dit Wahyu, et il se redresse.
choose_one-of-the-family_begin_family-at-home = « Comment va votre femme ? Y a-t-il des dettes chez vous ? »
line_one-of-the-family_wife-is-ill = « Elle est malade. » Sa voix se brise. « Pourquoi vous demandez ça ? »
choose_one-of-the-family_begin_to-the-questions = Commencer les questions de l’outil.
line_one-of-the-family_ready = Il tient des deux mains le papier plié. « Oui. »

line_one-of-the-family_promised-hospital = « On avait dit un hôpital, avec d’autres infirmiers, et les dimanches libres. »
line_one-of-the-family_she-saves-it = « Elle le garde pour moi. Pour le vol. Le vol n’est jamais payé. »
line_one-of-the-family_she-counts = « C’est elle qui compte. Je ne vois pas. »
line_one-of-the-family_no-blows = « Non. Personne ne me frappe. Elle est toujours gentille. »
way_one-of-the-family_papers-held_took-it-away = « Elle vous a pris votre passeport, n’est-ce pas ? »
    .coach = Vous lui avez donné la réponse, et un coupable. Il doit se mettre de son côté à elle.
way_one-of-the-family_papers-held_if-you-needed-it = « Si demain vous aviez besoin de votre passeport, que feriez-vous ? »
    .coach = Une question qu’il pouvait suivre comme un chemin. Elle ne nommait personne.
line_one-of-the-family_she-is-careful = « Non, non. Elle est soigneuse avec les papiers. »
line_one-of-the-family_in-her-desk = « Il est dans son bureau. Je l’ai demandé deux fois. Elle a dit : plus tard, mon cher. »
line_one-of-the-family_looks-at-house = Il regarde la maison, et ne dit rien.
line_one-of-the-family_the-flight = « Je travaille pour le vol. Deux ans déjà. Elle me montre un chiffre, et il est plus haut. »
way_one-of-the-family_kept-from-leaving_why-not-go = « Pourquoi ne partez-vous pas, tout simplement ? »
    .coach = On dirait que c’est facile, et que c’est sa faute s’il ne l’a pas fait.
line_one-of-the-family_door-code = « J’ai dit que je peux sortir. Mais la porte a un code, et le code est à elle. »
line_one-of-the-family_never-tried = « Je ne sais pas. Je n’ai jamais essayé. »
line_one-of-the-family_one-call = « Elle dit : un appel, et on te renvoie. Elle le dit comme une blague. »

line_one-of-the-family_after-this = La porte de la cuisine s’ouvre. « Tout va bien ? » crie Mme Hale. Vous lui faites signe de la main.
choose_one-of-the-family_after-this_how-to-reach = « Comment pourrais-je vous joindre sans que personne le remarque ? »
    .coach = Il connaît ses journées mieux que vous. Vous avez demandé à celui qui sait.
line_one-of-the-family_library = « Pas le téléphone. Elle le lit. Mais le mardi, j’emmène la vieille dame à la bibliothèque. »
choose_one-of-the-family_after-this_into-his-phone = « Donnez-moi votre téléphone, j’y mets mon numéro. »
    .coach = C’était une issue. Sur ce téléphone, c’est une trace.
line_one-of-the-family_pulls-phone-back = Il retire la main. « Elle lit. Chaque soir. »
choose_one-of-the-family_after-this_come-with-me = « Vous venez avec moi aujourd’hui, n’est-ce pas ? »
    .coach = Vous le connaissez depuis une demi-heure. C’est sa vie, et c’est à lui de choisir le jour.
line_one-of-the-family_who-lifts-her = « Et qui soulève la vieille dame ce soir ? » demande-t-il.
line_one-of-the-family_papers-back = « Comment je récupère le passeport. Ça, oui. »
line_one-of-the-family_by-heart = « Dites-le lentement. Je l’apprends par cœur. »
line_one-of-the-family_if-she-asks = « Ça dépend de ce qu’elle demande ce soir. »

line_one-of-the-family_back-inside = Mme Hale arrive par l’allée avec deux tasses. « Alors, de quoi avez-vous parlé, tous les deux ? »
choose_one-of-the-family_back-inside_a-thing-to-say = « De comment soulever. Il faut une ceinture pour le dos de Wahyu, et je l’apporte. Un mardi. »
    .coach = C’est assez vrai, c’est ennuyeux, et cela vous fait revenir.
line_one-of-the-family_lifting-belt = « Une ceinture », dit Wahyu, et il se touche le dos. Mme Hale vous tend une tasse.
choose_one-of-the-family_back-inside_word-with-her = « De son passeport, madame Hale. Vous devez le lui rendre. »
    .coach = Vous avez raison, et c’est lui qui paie, dès votre départ.
line_one-of-the-family_please-no = « Non, s’il vous plaît », dit Wahyu. Il est déjà en route vers la maison.
line_one-of-the-family_she-answers = « Il se plaît ici », dit Mme Hale. Wahyu hoche la tête.

think_one-of-the-family_held-with-kindness = Quelqu’un d’aimable décide de ses papiers, de sa paie et de la porte
think_one-of-the-family_kind-house = C’est une maison gentille, et il est seulement timide
think_one-of-the-family_he-chose-it = Il reste, donc il l’a choisi
talk_one-of-the-family_her-charm = Qu’est-ce que son amabilité a fait avec vous ?
talk_one-of-the-family_what-he-could-say = Que pouvait-il dire au salon, et que pouvait-il dire sur le banc ?
talk_one-of-the-family_the-old-lady = De quoi la vieille dame a-t-elle besoin, pour qu’il puisse choisir librement ?
pause_one-of-the-family_the-tea = Au thé : trouvez trois raisons de tous les jours pour parler à une personne seule.
pause_one-of-the-family_the-garden = Au jardin : que voyez-vous dans son corps avant qu’il dise un mot ?
pause_one-of-the-family_the-way-back = Sur le chemin du retour : que lui demandera-t-elle ce soir, et que peut-il dire ?
vignette_one-of-the-family = Un aide à domicile qui vit sur place travaille jour et nuit, sans jour libre. L’employeuse garde son passeport dans son bureau, et ne l’a pas rendu quand il l’a demandé. Sa paie est gardée pour un vol. La porte a un code qu’il ne connaît pas. On lui a dit qu’un appel suffirait à le faire renvoyer.
