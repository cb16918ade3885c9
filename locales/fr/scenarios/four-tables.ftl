# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario four-tables. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : la plupart des gens signalés pour leur allure sont juste au travail. Remarquer sa propre image, et ne pas faire de dégâts.

scenario_four-tables = Quatre tables
    .about = Quelqu’un a signalé un salon de manucure. Que voyez-vous, et que pensiez-vous y voir ?
aim_four-tables_own-picture = Remarquer l’image que vous apportez avec vous
aim_four-tables_as-to-anyone = Demander comme vous demanderiez à n’importe qui
aim_four-tables_leave-no-harm = Ne laisser aucun dégât là où il n’y en avait pas
door_four-tables = Un salon de manucure dans une rue commerçante, vendredi après-midi. Quelqu’un a appelé pour le signaler. « Que des filles étrangères, elles ne lèvent jamais les yeux, et il y a un homme assis là. » Vous êtes là sans collègue.

person_four-tables = Vous êtes Mai, 34 ans. Vous êtes arrivée ici à six ans, et vous avez le passeport de ce pays. Le salon est à vous et à votre frère.
    .want = Finir à sept heures. Que les clientes reviennent demain.
    .fear = Que la rue parle. C’est la troisième visite cette année.
    .hide = Rien. Mais comment votre famille est venue ici ne regarde personne.
    .opens = Qu’on demande quand cela vous arrange. Une raison dite simplement.
    .closes = Qu’on parle lentement et fort. « Votre passeport ? » La pitié.
truth_four-tables = Mai tient un salon avec son frère et deux cousines. Elle fait de longues journées avant les fêtes, habite au-dessus et rembourse une tante. Personne n’est retenu, et personne n’a peur, sauf de la troisième visite.
fact_four-tables_owns-the-shop = Le salon est à elle et à son frère
fact_four-tables_passport-at-accountant = Elle a donné son passeport au comptable pour une autorisation, et le récupère jeudi
fact_four-tables_lives-upstairs = Elle habite au-dessus du salon, parce que cela lui plaît
fact_four-tables_brother-at-the-till = L’homme à la caisse est son frère
fact_four-tables_third-visit = C’est la troisième visite cette année, et on n’a jamais rien trouvé
fact_four-tables_how-she-came = Comment sa famille est venue ici

line_four-tables_bell = Une clochette sonne au-dessus de la porte. Quatre tables, quatre femmes, quatre clientes. Aucune des femmes ne lève les yeux.
line_four-tables_man-at-till = Un homme est assis à la caisse. Lui lève tout de suite les yeux.
choose_four-tables_bell_you-understand = Lentement et fort : « Vous. Comprendre. Moi ? »
    .coach = C’était pour aider. Vous aviez décidé comment elle parle avant qu’elle ait dit un mot.
line_four-tables_exams-here = « Mieux que vous ne pensez », dit la femme de la table un. « Je suis allée à l’école à trois rues d’ici. »
choose_four-tables_bell_when-suits = À la plus proche : « J’aimerais vous parler en privé. Quand est-ce que cela vous arrange ? »
    .coach = C’est ainsi que vous demanderiez dans n’importe quel magasin de la rue. C’est aussi le chemin vers une porte fermée.
line_four-tables_after-this-hand = « Après cette main. Dix minutes, derrière », dit la femme. « Moi, c’est Mai. Il y a du café. »
choose_four-tables_bell_he-watches-you = « Cet homme vous surveille toute la journée, n’est-ce pas ? »
    .coach = Au téléphone, on avait parlé d’un homme. Vous en avez vu un, et le reste est venu tout seul.
line_four-tables_the-football = « Mon frère ? » dit la femme. « Il regarde le foot. » Une cliente rit.
choose_four-tables_bell_all-stop = « Tout le monde arrête de travailler, s’il vous plaît. »
    .coach = Pour vous, c’était plus clair. Pour quatre clientes, ce salon est maintenant un endroit où la police vient.
line_four-tables_wet-nails = Quatre femmes tiennent un pinceau en l’air. Quatre clientes vous regardent, les ongles humides.
choose_four-tables_bell_look-at-prices = Regarder la liste des prix au mur, et attendre.
line_four-tables_ordinary-prices = Les prix de la rue. Les horaires, fermé le dimanche, un diplôme dans un cadre.

line_four-tables_waiting = La femme de la table un peint le dernier ongle. Personne ne lève les yeux : c’est le petit doigt.
choose_four-tables_waiting_a-word-outside = « Pouvez-vous venir un instant dans la rue ? »
line_four-tables_whole-street = « Devant toute la rue ? » demande-t-elle.
choose_four-tables_waiting_ask-for-a-room = « Y a-t-il une pièce où on peut parler, quand vous aurez fini ? »
line_four-tables_store-room = « La réserve. Ça sent l’acétone », dit-elle. « Moi, c’est Mai. » Elle enlève son masque.
choose_four-tables_waiting_leave-it = Laisser tomber pour aujourd’hui.
line_four-tables_next-customer = La cliente suivante s’assoit. « C’était encore la police ? » demande-t-elle.

line_four-tables_coffee = Dans la réserve, deux chaises, quarante flacons, et une machine qui fait du bon café. « Bon », dit Mai.
choose_four-tables_coffee_say-why = « Quelqu’un nous a appelés, avec une inquiétude. Je regarde, et je vous dis ce que je vois. »
    .coach = Elle a le droit de savoir. Et vous avez dit « inquiétude », pas « faute ».
line_four-tables_third-time = « Troisième fois cette année », dit Mai. « C’est toujours quelqu’un, et c’est toujours une inquiétude. »
choose_four-tables_coffee_sit-down = Prendre la chaise qu’elle vous propose, et le café.
line_four-tables_biscuits = Elle pousse les biscuits vers vous. « C’est ma cousine qui les fait. »
choose_four-tables_coffee_stay-at-the-door = Rester debout dans la porte.
line_four-tables_fire-exit = « Vous êtes devant mon issue de secours », dit Mai.

line_four-tables_which-language = « Je demande à ma grand-mère de nous aider ? » demande Mai. Difficile de dire si elle plaisante.
choose_four-tables_which-language_interpreter-anyway = « Je prends quand même un interprète de vietnamien. C’est plus prudent. »
    .coach = C’est ce qu’on apprend, et c’est souvent juste. Ici, cela lui dit que vous ne l’entendez pas.
line_four-tables_then-i-order = « Alors prenez-en un pour vous », dit Mai. « Moi, je parlerais comme ça. »
choose_four-tables_which-language_which-do-you-like = « Quelle langue préférez-vous pour cela ? »
    .coach = Une question qu’on peut poser à n’importe qui. Deux mots ont suffi pour la régler.
line_four-tables_this-one = « Celle-ci. Mon vietnamien a les mots pour manger, et pour gronder. »
choose_four-tables_which-language_go-on-like-this = Continuer comme vous avez parlé jusqu’ici.
line_four-tables_fine = « Très bien », dit Mai.

line_four-tables_do-i-have-to = « Je suis obligée de répondre ? » demande Mai. Elle le demande comme on demande où se garer.
choose_four-tables_do-i-have-to_nothing-to-hide = « Si vous n’avez rien à cacher, il n’y a pas de problème, n’est-ce pas ? »
    .coach = Maintenant, chaque non aurait l’air d’une faute. Ce n’est plus un choix.
line_four-tables_cup-down = Elle pose sa tasse. « Et nous y revoilà. »
choose_four-tables_do-i-have-to_no-you-do-not = « Non. Je vous dis ce que je garde et à quoi ça sert, et ensuite vous décidez. »
    .coach = Vrai, et court. Qui peut dire non peut dire oui.
line_four-tables_ask-away = « Ça, c’est nouveau », dit Mai. « Alors dites-moi. »
choose_four-tables_do-i-have-to_only-routine = « C’est juste de la routine. On fait ça partout. »
    .coach = Vous vouliez la rassurer. Ce n’est pas vrai, et elle le sait. Une vraie raison l’aurait rassurée davantage.
line_four-tables_routine-next-door = « Chez le boulanger aussi ? » demande Mai. « C’est bien ce que je pensais. »
line_four-tables_go-on = « Allez-y, alors. J’ai un quart d’heure. »
line_four-tables_rather-not = « Alors plutôt non », dit Mai. « J’ai des clientes. »

line_four-tables_a-week = Devant, on entend des rires et la petite fraise. Mai regarde l’horloge.
choose_four-tables_a-week_how-came = « Comment êtes-vous venue dans ce pays ? »
    .coach = Elle avait six ans. Aucune réponse à cela ne vous dirait quelque chose de ce salon.
line_four-tables_six-years-old = « Par la main de ma mère. » Elle s’arrête. « Quel rapport avec mon salon ? »
choose_four-tables_a-week_your-week = « À quoi ressemble une semaine pour vous ? »
line_four-tables_my-week = « Du mardi au samedi, c’est nous, mon frère et moi. Le dimanche je dors. Pour aller travailler, je tombe juste de l’escalier, j’habite là-haut. »
choose_four-tables_a-week_twelve-hours = « Vous travaillez douze heures par jour ici, n’est-ce pas ? »
    .coach = Vous aviez le chiffre avant la question. Elle ne peut plus que vous corriger.
line_four-tables_before-the-feast = « La semaine avant une fête. Pas vous ? »
choose_four-tables_a-week_exploited = « Est-ce qu’on vous exploite ici ? »
line_four-tables_by-my-landlord = « Mon propriétaire, oui », dit Mai. Elle ne sourit pas.
choose_four-tables_a-week_to-the-tool = Commencer les questions de l’outil.
line_four-tables_quarter-of-an-hour = « Un quart d’heure », dit Mai, et elle lève un doigt.

line_four-tables_promised-myself = « Je m’étais promis d’avoir mes lundis. J’ai mes lundis. »
way_four-tables_money-kept_he-takes-it = « Votre frère prend l’argent, n’est-ce pas ? »
    .coach = Vous l’aviez vu à la caisse, et vous en avez fait quelque chose. Elle vous regarde le faire.
line_four-tables_to-the-bank = « Il va à la banque. Mon frère tient les comptes, et il mange pour trois. »
line_four-tables_looks-at-you = Elle vous regarde un moment, très calmement.
line_four-tables_from-the-fumes = « Seulement à cause des vapeurs. On a une hotte, aux normes. Vous voulez la voir ? »
way_four-tables_papers-held_show-passport = « Pourriez-vous me montrer votre passeport ? »
    .coach = Dans votre tête, pas de passeport veut dire un tiroir fermé à clé. Ici, cela veut dire un formulaire.
line_four-tables_not-here = « Il n’est pas ici. » Elle voit votre visage. « Oh, je vous en prie. »
line_four-tables_accountant-thursday = « Mon comptable l’a, pour l’autorisation du deuxième salon. C’est moi qui le lui ai donné. Je l’ai jeudi. »
line_four-tables_my-aunt = « Je rembourse les fauteuils à ma tante. Elle préférerait des petits-neveux. »
line_four-tables_my-lease = « Mon propre bail », dit Mai. « Cinq ans. Mais ça, c’était moi. »
line_four-tables_tax-return = « La déclaration d’impôts », dit Mai. « Mais sérieusement : non. »
line_four-tables_tea-or-coffee = « Du thé ? Vous avez du café, là », dit Mai.

line_four-tables_for-what = « Et maintenant ? » demande Mai. « Il me reste trois minutes. »
choose_four-tables_for-what_could-be-others = « Je dis à tout le monde quelles aides existent. Vous connaissez peut-être quelqu’un à qui ça servira. »
    .coach = Vous n’avez rien retiré, et vous ne lui avez rien collé. Beaucoup de gens connaissent quelqu’un.
line_four-tables_by-the-till = « Alors mettez une carte près de la caisse », dit Mai. « Les gens lisent, quand ils ont les mains humides. »
choose_four-tables_for-what_if-you-ever-dare = « Si un jour vous osez quand même parler, vous pouvez m’appeler. »
    .coach = C’est dit gentiment, et cela veut dire : je ne vous crois pas.
line_four-tables_not-for-me = « Pas pour moi. Mais mettez-la près de la caisse. »
line_four-tables_thank-you-no = « Non, merci. »
line_four-tables_i-live-upstairs = « J’habite là-haut. Plus en sécurité que n’importe qui dans cette rue. »

line_four-tables_at-the-door = Le frère baisse le son. À travers la vitrine, deux voisins regardent.
choose_four-tables_at-the-door_keep-an-eye = « On garde un œil sur vous. »
    .coach = Pour vous, c’était une façon de dire au revoir. Pour elle, c’est la quatrième visite.
line_four-tables_smile-goes = Son sourire a disparu. Le frère remonte le son.
choose_four-tables_at-the-door_what-i-write = « Ce que j’ai vu, c’est un salon au travail. C’est ce que j’écris, pour que ce soit là au prochain appel. »
    .coach = Vous ne pouvez pas arrêter les appels. Vous pouvez faire que la prochaine visite commence par là.
line_four-tables_tell-them-too = « Bien », dit Mai, assez fort pour la vitrine. « Et je vous offrirais bien une manucure, mais vous n’avez pas le droit. »
choose_four-tables_at-the-door_good-bye = La remercier de son temps, et partir.
line_four-tables_bell-again = La clochette sonne au-dessus de vous. Les voisins reculent un peu.
line_four-tables_in-front-of-customers = « Devant mes clientes ? » demande Mai. Elle continue de peindre.

think_four-tables_too-afraid = La peur les tient trop bien pour qu’elles disent un mot
think_four-tables_a-shop-at-work = C’est un salon aux longues journées, et il est à eux
think_four-tables_man-controls = L’homme à la caisse les contrôle
talk_four-tables_the-picture = Qu’avez-vous vu dans la première minute, et quelle part venait de l’appel ?
talk_four-tables_ordinary-reasons = Quels signes avaient une raison ordinaire, et comment l’avez-vous appris ?
talk_four-tables_the-cost = Que coûtent trois visites à ce salon ? Qui paie quand on manque pour cela un vrai signe ?
pause_four-tables_before-the-door = Devant la porte : quelle image avez-vous ? Dites-la à voix haute, tout le monde.
pause_four-tables_the-passport = Au passeport : trouvez cinq raisons ordinaires pour qu’un passeport ne soit pas là.
pause_four-tables_the-street = À la porte : que croient avoir vu les voisins ?
vignette_four-tables = Un appel signale un salon de manucure : des femmes étrangères, et un homme qui surveille. Une femme y est propriétaire du salon avec son frère, habite au-dessus et travaille longtemps avant les fêtes. Son passeport est chez son comptable jusqu’à jeudi, parce qu’elle l’a voulu. Elle rembourse une tante. Elle dit qu’elle se sent en sécurité.
