# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario rooms-by-the-hour. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : noter ce qui est dit, et pas plus. Des salaires volés méritent de l’aide pour eux-mêmes.

scenario_rooms-by-the-hour = Des chambres et des heures
    .about = Dans un hôtel, la paie d’une femme de ménage ne tombe pas juste. Qu’est-ce que c’est, et qu’est-ce que ce n’est pas ?
aim_rooms-by-the-hour_no-more-than-said = Noter ce qui est dit : pas moins, et pas plus
aim_rooms-by-the-hour_proper-interpreter = Trouver l’interprète qui convient, et la laisser choisir
aim_rooms-by-the-hour_what-she-wants = Aider pour ce qu’elle veut, pas pour ce que vous attendiez
door_rooms-by-the-hour = Un contrôle dans un hôtel près d’une gare. Le planning montre quarante heures, les cartes-clés en montrent soixante. Au troisième étage, une femme de ménage pousse son chariot. Elle vous salue en portugais.

person_rooms-by-the-hour = Vous êtes Lúcia, 41 ans. Vous faites des chambres et vous chantez dans un chœur. Vous êtes ici avec un permis de travail en règle. Vous parlez bien portugais, et un peu la langue d’ici.
    .want = Les heures que vous avez faites et qu’on ne vous a pas payées. Et après, un autre hôtel.
    .fear = Perdre l’emploi avant d’avoir le suivant.
    .hide = Que le visa de votre fils se termine. Cela n’a rien à voir avec ceci.
    .opens = Qu’on vous dise ce que deviennent vos paroles. Une question sur votre journée.
    .closes = Les grands mots. Qu’on vous traite comme quelqu’un à sauver.
truth_rooms-by-the-hour = Lúcia est payée pour quarante heures et en fait soixante, et elle paie un uniforme qui devrait être gratuit. C’est contraire à la loi. Personne ne garde ses papiers, personne ne la menace, et elle cherche un autre emploi.
fact_rooms-by-the-hour_hours-not-paid = Beaucoup d’heures ne sont pas payées
fact_rooms-by-the-hour_uniform-money = On retient de l’argent pour l’uniforme
fact_rooms-by-the-hour_passport-back = Son passeport a été copié et rendu le même jour
fact_rooms-by-the-hour_looking-elsewhere = Elle cherche un autre emploi, et personne ne l’en empêche
fact_rooms-by-the-hour_visa-of-her-son = Le visa de son fils

line_rooms-by-the-hour_corridor = Lúcia arrête son chariot. Il lui reste douze chambres, elle vous le montre : dix doigts, et encore deux.
line_rooms-by-the-hour_supervisor = Au bout du couloir, le responsable compte des serviettes, lentement.
choose_rooms-by-the-hour_corridor_linen = « J’aimerais voir la lingerie. Pouvez-vous me la montrer ? »
    .coach = Une raison de tous les jours, et une porte qui ferme.
line_rooms-by-the-hour_linen-door = La lingerie a une chaise, une bouilloire et une porte. Elle la ferme.
choose_rooms-by-the-hour_corridor_in-the-lobby = « Asseyons-nous dans le hall. »
line_rooms-by-the-hour_lobby-eyes = Lúcia secoue la tête. Dans le hall, tout le monde voit tout le monde.
choose_rooms-by-the-hour_corridor_ask-the-boss = Au responsable : « Est-ce que je peux lui parler ? »
    .coach = Maintenant il sait à qui, et ce soir il peut lui demander de quoi vous avez parlé.
line_rooms-by-the-hour_boss-smiles = « Bien sûr », sourit-il. « Lúcia est contente ici. Pas vrai ? » Lúcia lui rend son sourire.

line_rooms-by-the-hour_break-time = Elle s’appuie à l’étagère. Sa pause était à dix heures, dit-elle, mais il n’y a pas eu de pause.
choose_rooms-by-the-hour_break-time_sit-and-drink = Lui proposer la chaise, et mettre la bouilloire en marche.
line_rooms-by-the-hour_sits = Elle s’assoit et se frotte les chevilles. Elle sourit à la bouilloire.
choose_rooms-by-the-hour_break-time_keep-working = « Vous pouvez continuer les draps pendant qu’on parle. »
line_rooms-by-the-hour_folds-on = Elle continue de plier. Un drap, puis le suivant.

line_rooms-by-the-hour_who-speaks = Vous ne parlez pas portugais. Le réceptionniste, si, il crie dans l’escalier : faut-il aider ?
choose_rooms-by-the-hour_who-speaks_receptionist = Laisser monter le réceptionniste.
    .coach = Il travaille pour le même patron. Que diriez-vous devant lui ?
line_rooms-by-the-hour_receptionist-comes = Il vient, aimable. Lúcia se lève et reprend une serviette.
choose_rooms-by-the-hour_who-speaks_ask-what-she-likes = Le téléphone à la main : « Interprète par téléphone ? Une femme, un homme ? C’est vous qui choisissez. »
line_rooms-by-the-hour_by-phone-please = « Téléphone, oui. Femme, s’il vous plaît. »
choose_rooms-by-the-hour_who-speaks_slowly-and-loud = Parler lentement et fort. Elle comprendra.
line_rooms-by-the-hour_small-smile = Elle sourit un peu, comme on fait.
choose_rooms-by-the-hour_who-speaks_ring-the-line = Appeler la ligne d’interprètes.
line_rooms-by-the-hour_voice-on-phone = Une voix de femme dit bonjour en portugais. Les épaules de Lúcia se relâchent.

line_rooms-by-the-hour_tea-laughs = « Du thé chaud, oui », dit la voix pour elle. Lúcia rit.
line_rooms-by-the-hour_nods-to-all = Elle hoche la tête, et aussi à la phrase suivante. Elle n’a pas compris.

line_rooms-by-the-hour_what-for = Lúcia demande quelque chose, et la voix dit : « Elle demande ce que vous faites de ce qu’elle dit. »
choose_rooms-by-the-hour_what-for_say-what-happens = « Je vous le dis ligne par ligne. Si vous ne voulez pas, on arrête. »
    .coach = De vraies limites, avant tout le reste. C’est ce qui l’a fait parler.
line_rooms-by-the-hour_asks-about-boss = « Et mon chef, il apprend mon nom ? » Elle écoute bien votre réponse.
choose_rooms-by-the-hour_what-for_all-secret = « Personne n’en saura jamais rien. »
    .coach = Pour réclamer un salaire, vous ne pourrez pas tenir cela. Elle l’apprendra, et alors ?
line_rooms-by-the-hour_nods-relieved = Elle a l’air soulagée. Trop soulagée.
choose_rooms-by-the-hour_what-for_on-my-side = « Vous voulez qu’on le coince, n’est-ce pas ? »
line_rooms-by-the-hour_not-a-side = « Je ne veux pas d’ennuis avec lui », dit la voix pour elle.
line_rooms-by-the-hour_yes-ask = « Elle dit : vous pouvez demander. »
line_rooms-by-the-hour_after-shift = « Elle dit : pas maintenant, peut-être après le service. »

line_rooms-by-the-hour_first-words = La bouilloire fait clic. Elle attend votre première question.
choose_rooms-by-the-hour_first-words_a-usual-day = « Comment est une journée habituelle pour vous, ici ? »
line_rooms-by-the-hour_usual-day = « De six à dix-huit heures. Sur le papier, de six à quatorze. Le papier est joli », dit Lúcia.
choose_rooms-by-the-hour_first-words_exploited = « Est-ce qu’on vous exploite ici ? »
    .coach = À une étiquette, il est difficile de dire oui, et difficile de dire non.
line_rooms-by-the-hour_not-that-word = « Elle dit : c’est un grand mot. Elle fait le ménage. »
choose_rooms-by-the-hour_first-words_all-at-once = « Combien de temps travaillez-vous, qui vous paie, et recevez-vous tout ? »
line_rooms-by-the-hour_which-one = La voix au téléphone s’arrête. « Laquelle est-ce que je dis ? »
choose_rooms-by-the-hour_first-words_begin-the-tool = Commencer les questions de l’outil.
line_rooms-by-the-hour_ready = Elle hoche la tête, sa tasse dans les deux mains.

line_rooms-by-the-hour_forty-hours = « On m’a promis quarante heures, et la paie qui va avec. J’en fais soixante pour la même chose. »
way_rooms-by-the-hour_money-kept_they-steal = « Ils vous volent votre salaire, n’est-ce pas ? »
way_rooms-by-the-hour_money-kept_last-pay-slip = « Qu’avez-vous vu sur votre dernière fiche de paie ? »
    .coach = Une question ouverte, sur une chose qu’elle peut tenir dans la main.
line_rooms-by-the-hour_steal-is-hard = « Voler ? » Elle réfléchit. « Je ne sais pas comment appeler ça. »
line_rooms-by-the-hour_uniform = « Il manque les heures. Et ils retiennent de l’argent pour le tablier, chaque mois. Pour un seul tablier ! »
line_rooms-by-the-hour_not-sure-pay = « Je ne sais pas trop comment ils comptent. »
way_rooms-by-the-hour_papers-held_he-keeps-it = « Il garde votre passeport, n’est-ce pas ? »
    .coach = Vous aviez lu que des employeurs font cela. Elle ne l’avait pas dit, et maintenant elle se demande ce que vous savez.
way_rooms-by-the-hour_papers-held_where-is-it = « Pourquoi n’avez-vous pas votre passeport sur vous ? »
line_rooms-by-the-hour_copied-it = « Ils l’ont copié le premier jour. Il est chez moi, dans mon tiroir. »
line_rooms-by-the-hour_now-worried = « Pourquoi ? Il a un problème ? » Elle pose la tasse.
line_rooms-by-the-hour_own-loan = « À la banque, un peu. À personne ici. »
line_rooms-by-the-hour_could-leave = « Je pourrais partir demain. Je cherche d’abord quelque chose. »
way_rooms-by-the-hour_threatened_did-he-threaten = « Et il vous a menacée, pour que vous vous taisiez ? »
line_rooms-by-the-hour_others-want-it = « Il dit que d’autres veulent cet emploi. C’est vrai. » Elle hausse les épaules.
line_rooms-by-the-hour_son-is-grown = « Mon fils est grand. Non. »
line_rooms-by-the-hour_own-flat = « L’appartement, je l’ai trouvé avec une amie. »
line_rooms-by-the-hour_choir = « Le mardi, je chante. Personne ne me demande rien. »

line_rooms-by-the-hour_wishes = Dehors, le chariot de serviettes passe. Vous avez entendu ce qu’il y avait à entendre.
choose_rooms-by-the-hour_wishes_what-would-help = « Qu’est-ce qui vous aiderait le plus ? »
    .coach = Maintenant, c’est de nouveau son affaire à elle.
line_rooms-by-the-hour_wants-wages = « Mes heures. Payées. C’est tout. »
line_rooms-by-the-hour_other-hotel = « Et après je vais dans un autre hôtel. J’ai parlé avec deux. »
choose_rooms-by-the-hour_wishes_shelter-for-you = « Nous devons vous sortir d’ici, dans un endroit sans danger. »
    .coach = Vous avez entendu une histoire qu’elle n’a pas racontée. Elle a un chez-soi, et un chœur.
line_rooms-by-the-hour_has-a-home = « Sortir d’où ? » demande la voix pour elle. « Elle a un chez-soi. »
choose_rooms-by-the-hour_wishes_your-papers = « Au fait, les papiers de votre famille sont en règle ? »
line_rooms-by-the-hour_son-visa = « Le visa de mon fils finit au printemps. » Son visage se ferme. « Quel rapport ? »
line_rooms-by-the-hour_yes-wages = « Oui. La paie, s’il vous plaît. Je sais qu’il devinera peut-être. »
line_rooms-by-the-hour_friend-may-call = « Pas pour moi. Mais une amie à moi voudra peut-être ce numéro. »
line_rooms-by-the-hour_home-by-seven = « À sept heures, je serai chez moi. Je me sens en sécurité. »

line_rooms-by-the-hour_back-to-work = On frappe : le responsable a besoin de serviettes. « Qu’est-ce que je dis que vous avez demandé ? » chuchote-t-elle.
choose_rooms-by-the-hour_back-to-work_what-to-say = « Nous avons parlé des pauses et des portes coupe-feu. Je demande cela à tout le monde. »
line_rooms-by-the-hour_about-the-fire-doors = « Portes coupe-feu », répète-t-elle, et elle reprend sa tasse.
choose_rooms-by-the-hour_back-to-work_will-be-paid = « Ne vous inquiétez pas. Chaque heure vous sera payée. »
    .coach = Vous l’espérez. Un service en décide, et elle comptera sur votre parole.
line_rooms-by-the-hour_you-promise = « C’est promis ? » dit Lúcia.
line_rooms-by-the-hour_all-is-well = « Tout va bien », dit Lúcia, dans votre langue et bien fort.

think_rooms-by-the-hour_wages-owed = On lui doit des salaires, et elle est libre de partir
think_rooms-by-the-hour_held-there = On la retient là, et elle ne peut pas parler librement
think_rooms-by-the-hour_no-case = C’est un emploi ordinaire, et rien pour nous
talk_rooms-by-the-hour_more-than-said = Où avez-vous entendu plus que ce qu’elle a dit ? D’où est-ce venu ?
talk_rooms-by-the-hour_her-case = Que seraient devenus ses salaires si vous l’aviez classé comme autre chose ?
talk_rooms-by-the-hour_words = Sur lesquels de vos mots l’interprète a-t-elle buté ?
pause_rooms-by-the-hour_who-interprets = À l’interprète : nommez chaque personne qui pourrait le faire, et ce que chacune veut.
pause_rooms-by-the-hour_passport = Au passeport : qu’a-t-elle dit, mot pour mot ? Qu’avez-vous entendu ?
pause_rooms-by-the-hour_what-now = À la fin : que veut-elle, dans ses propres mots ?
vignette_rooms-by-the-hour = Une femme de ménage d’hôtel fait soixante heures par semaine et est payée pour quarante. On retient de l’argent pour un uniforme. Son passeport a été copié et rendu. Elle habite avec une amie, sort quand elle veut, et cherche un autre emploi. Personne ne l’a menacée.
