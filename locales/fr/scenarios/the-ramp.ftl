# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario the-ramp. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : demander avant de toucher le fauteuil. Qui éloigne quelqu’un de ceux qui le poussent doit dire qui pousse ensuite.

scenario_the-ramp = La rampe
    .about = Un homme en fauteuil roulant mendie dans une gare. Qui l’a mis là, et qui vient le chercher ?
aim_the-ramp_ask-before-touch = Demander avant de toucher une personne, ou ce qui la porte
aim_the-ramp_no-offence = Voir une personne là où d’autres voient une infraction
aim_the-ramp_who-pushes = Penser à l’aide de tous les jours avant de penser à le sortir de là
door_the-ramp = Une gare en hiver, midi. Au pied de la rampe, un homme est assis dans un fauteuil roulant, une couverture et une casquette devant lui. Au kiosque, une femme boit depuis une heure le même café.

person_the-ramp = Vous êtes László, 58 ans, de Hongrie. Vous étiez ajusteur jusqu’à l’accident. Vous avez le droit de vivre et de travailler ici, comme tout le monde. Vous parlez hongrois, et dix mots de la langue d’ici.
    .want = Des toilettes. Avoir chaud. Décider vous-même où vous roulez.
    .fear = Être de nouveau couché par terre, le fauteuil hors de portée. Que personne d’autre ne vous aide.
    .hide = Qu’ils touchent votre pension avec votre carte. Vous avez signé pour cela.
    .opens = « Je pousse, ou c’est vous ? » Qu’on vous dise monsieur. Quelqu’un qui pense aux toilettes.
    .closes = Des mains sur le fauteuil. « Il est interdit de mendier ici. » La pitié.
truth_the-ramp = On amène László à six heures et on vient le chercher à huit heures du soir. Il remet tout l’argent, et ils touchent sa pension. Le fauteuil et le lit sont à eux. Quand il a dit non, ils l’ont laissé par terre. Ce sont aussi eux qui le lavent et lui donnent à manger.
fact_the-ramp_brought-and-fetched = Une camionnette l’amène à six heures et vient le chercher à huit heures du soir
fact_the-ramp_money-handed-over = Tout l’argent va à eux, le soir
fact_the-ramp_chair-is-theirs = Le fauteuil roulant est à eux, et ils l’enlèvent
fact_the-ramp_pension-card = Ils touchent sa pension avec sa carte
fact_the-ramp_no-toilet = De toute la journée, il ne peut pas aller aux toilettes
fact_the-ramp_lost-his-legs = Comment il a perdu ses jambes

line_the-ramp_station = « S’il vous plaît », dit l’homme à chaque paire de chaussures. « Dieu vous bénisse. » Ses mains sont bleues.
line_the-ramp_cup-at-kiosk = Quand une pièce tombe, la femme au kiosque lève les yeux.
choose_the-ramp_station_not-allowed-here = « Vous savez qu’il est interdit de mendier ici, n’est-ce pas ? »
    .coach = C’est peut-être la règle. Mais quelqu’un l’a mis là, et il paie pour chaque pièce qui manque.
line_the-ramp_packs-up = Il tire vite la casquette vers lui. La femme téléphone.
choose_the-ramp_station_push-him-in = Prendre le fauteuil, et pousser l’homme à l’intérieur, au chaud.
    .coach = C’était à cause du froid. Mais le fauteuil, ce sont ses jambes, et de nouveau quelqu’un l’a déplacé.
line_the-ramp_grips-wheels = Il serre les roues des deux mains. « Non ! S’il vous plaît. Non. »
choose_the-ramp_station_lift-key = Montrer la clé et l’ascenseur : « Toilettes. J’ai la clé. Je pousse, ou c’est vous ? »
    .coach = Un besoin, une raison ordinaire et un choix, en une phrase courte. Cela se comprend dans toutes les langues.
line_the-ramp_you-push-slowly = Il regarde longtemps la clé. « Vous », dit-il. « Lent. » La porte se ferme derrière vous deux.
choose_the-ramp_station_quietly-here = Se pencher vers lui, tout bas : « Est-ce que quelqu’un vous oblige à faire ça ? »
line_the-ramp_god-bless = « Dieu vous bénisse », dit l’homme, bien fort, et pas à vous.
choose_the-ramp_station_walk-past = Passer, et regarder de nouveau à votre prochaine ronde.
line_the-ramp_three-rounds = Trois rondes : la même femme, le même gobelet, la même place. Il n’a pas bougé du tout.

line_the-ramp_kiosk = Il commence à tomber de la neige fondue. La femme tend une main pour la sentir, et reste.
choose_the-ramp_kiosk_send-woman-away = À la femme : « Vous êtes là depuis assez longtemps. Circulez, s’il vous plaît. »
    .coach = Maintenant elle sait que vous avez fait le lien, et elle le dit tout de suite à quelqu’un.
line_the-ramp_on-the-phone = Elle téléphone, et ne le quitte pas des yeux.
choose_the-ramp_kiosk_too-cold = « Trop froid, monsieur. Dedans, dix minutes ? Avec ce temps, je dois faire rentrer tout le monde. »
line_the-ramp_warm-air = Il hoche la tête. Derrière la porte souffle de l’air chaud. À travers la vitre, personne ne voit à l’intérieur.
choose_the-ramp_kiosk_tomorrow-again = Laisser pour aujourd’hui. Vous connaissez maintenant le lieu et l’heure.
line_the-ramp_same-place = Il est assis là. La casquette devient lentement blanche.

line_the-ramp_since-six = Il regarde la porte avec le panneau. Il ne dit rien. Tout son visage le dit.
choose_the-ramp_since-six_who-helps-you = Lui ouvrir la porte : « Comment faites-vous le mieux ? Qu’est-ce que je tiens ? »
    .coach = C’est lui qui sait comment. Vous lui avez rendu un corps à lui.
line_the-ramp_rail-and-door = Il vous montre : tenir la porte, se tourner. Cela prend un moment. « Depuis six heures », dit-il avec les doigts, et il rit.
choose_the-ramp_since-six_first-a-word = « Juste quelques mots d’abord. »
line_the-ramp_presses-knees = Il serre les deux accoudoirs, et hoche la tête.
choose_the-ramp_since-six_lift-him = Le prendre sous les bras, et le soulever.
    .coach = C’était rapide et fort. D’autres le sont aussi, avec lui.
line_the-ramp_like-a-sack = « Pas sac », dit-il. C’est deux mots de plus que vous ne pensiez.

line_the-ramp_ten-words = « Magyar », dit l’homme, et il pose une main sur sa poitrine. « László. »
choose_the-ramp_ten-words_we-manage = Avec les mains et les pieds : « Vous. Chef. Mauvais ? »
    .coach = On peut demander des toilettes comme ça. On ne peut pas raconter une vie comme ça.
line_the-ramp_please-thank-you = « S’il vous plaît », dit László. « Merci. Dieu vous bénisse. » Il n’y a rien de plus.
choose_the-ramp_ten-words_colleague-from-there = Appeler une collègue dont les parents viennent de là-bas. Elle se débrouille un peu.
    .coach = Elle veut bien faire, et elle est de la police. Et une demi-langue apporte une demi-vérité.
line_the-ramp_which-village = Elle lui demande quelque chose. Il répond d’un mot. « Il veut savoir de quel village je suis », dit-elle.
choose_the-ramp_ten-words_phone-on-knees = Appeler la ligne d’interprètes, et poser le téléphone sur ses genoux.
    .coach = Là où est le téléphone, là est la conversation. Il peut le prendre, ou raccrocher.
line_the-ramp_good-day-sir = « Bonjour, monsieur », dit une voix en hongrois. C’est le « monsieur » qui le fait se redresser.

line_the-ramp_with-rum = « Avec du rhum, s’il vous plaît », dit la voix pour lui. Il fait un clin d’œil.
line_the-ramp_thank-you-thank-you = « Merci », dit-il. « Merci. »

line_the-ramp_who-pushes = « Si je vous parle », demande la voix pour lui, « qui me pousse demain ? »
choose_the-ramp_who-pushes_taken-care-of = « On s’occupera de tout ça. »
    .coach = C’est la meilleure question qu’on puisse poser, et elle mérite une vraie réponse.
line_the-ramp_by-whom = « Qui, on ? » demande la voix pour lui.
choose_the-ramp_who-pushes_true-limits = « Je ne sais pas encore. C’est ce que je demanderais en premier. Maintenant, je vous dis ce que je dois transmettre, et quoi non. »
    .coach = Vous avez pris sa question pour ce qu’elle est : la condition de tout le reste.
line_the-ramp_nobody-ever-said = « Jusqu’ici, personne ne m’avait dit “je ne sais pas” », dit la voix pour lui. « Continuez. »
choose_the-ramp_who-pushes_fine-otherwise = « Si vous ne me parlez pas, je dois vous mettre une amende. »
    .coach = C’est ainsi que d’autres lui font faire des choses. Maintenant, cela vient aussi de vous.
line_the-ramp_opens-his-cap = Il vous tend la casquette. Avec tout ce qu’il y a dedans.
line_the-ramp_ask-then = « Alors demandez. Le temps que dure l’ascenseur. »
line_the-ramp_they-count-me = « Elle compte les minutes », dit la voix pour lui. « Un autre jour. »

line_the-ramp_a-day-here = À travers le mur, vous entendez annoncer les trains. László se frotte les mains au-dessus de la grille chaude.
choose_the-ramp_a-day-here_legs = « Comment avez-vous perdu vos jambes ? »
    .coach = C’est la question que tout le monde pose. Elle n’a rien à voir avec qui l’a mis là.
line_the-ramp_the-press = « Une presse », dit la voix pour lui. « En 1998. » Il ne dit plus rien un moment.
choose_the-ramp_a-day-here_gang = « Est-ce que vous êtes aux mains d’un gang de mendiants ? »
    .coach = Vous voyez un gang. Lui voit ceux qui le lavent.
line_the-ramp_my-people = « Ce sont les miens », dit la voix pour lui. « Ils me donnent de la soupe. Et vous ? »
choose_the-ramp_a-day-here_morning-to-night = « Comment se passe une journée, à partir du réveil ? »
    .coach = Une journée n’a pas de coupable. La camionnette y est donc venue toute seule.
line_the-ramp_van-at-five = « À cinq heures, ils me soulèvent dans la camionnette. Ici dès six heures. À huit heures du soir ils me reprennent, si ça suffisait. Sinon, à dix heures. »
choose_the-ramp_a-day-here_why-not-home = « Pourquoi ne rentrez-vous pas chez votre famille ? »
line_the-ramp_third-floor = « Ils habitent au troisième », dit la voix pour lui. Il montre les roues.
choose_the-ramp_a-day-here_to-the-tool = Commencer les questions de l’outil.
line_the-ramp_as-you-like = « Comme vous voulez », dit la voix pour lui.

line_the-ramp_newspapers = « Je devais vendre des journaux, dans une cabane avec un poêle. Je n’ai jamais vu la cabane. »
way_the-ramp_money-kept_they-rob-you = « Ils vous volent tout, n’est-ce pas ? »
way_the-ramp_money-kept_evening-cup = « Que devient la casquette, le soir ? »
    .coach = La casquette a pu parler pour lui. Il n’avait à accuser personne.
line_the-ramp_food-costs = « Non. Manger, ça coûte. Et l’essence. »
line_the-ramp_she-counts = « Elle compte dans la camionnette. Moi, je ne vois pas. Une fois, j’ai gardé deux pièces. Une fois. »
line_the-ramp_cold-only = « Seulement à cause du froid. »
line_the-ramp_card-for-pension = « Ma carte, avec mon nom. Ils touchent la pension avec. J’ai signé un papier. Il faisait noir. »
line_the-ramp_in-the-house = « Tout ça est dans la maison. »
line_the-ramp_journey-and-bed = « Le voyage, le lit, le fauteuil. Je rembourse assis, ils disent. C’est une blague. »
line_the-ramp_strokes-armrest = Il caresse l’accoudoir et ne répond pas.
way_the-ramp_kept-from-leaving_wheel-away = « Pourquoi ne partez-vous pas, tout simplement, avec vos roues ? »
    .coach = Vu d’en haut, on dirait que des roues suffisent.
way_the-ramp_kept-from-leaving_if-elsewhere = « Et si un jour vous vouliez être ailleurs ? »
line_the-ramp_chair-goes-up = « J’ai dit : où ça ? Mais la nuit, ils montent le fauteuil à l’étage. Moi, je suis couché en bas. »
line_the-ramp_where-to = « Où ça ? » demande la voix pour lui. « Personne ne me retient. »
line_the-ramp_left-on-the-floor = « Une fois, j’ai dit non. Alors je suis resté par terre deux jours. Ils n’ont même pas besoin de frapper, vous voyez. »
line_the-ramp_wet-or-snow = « Sous la pluie et dans la neige. Dans la neige, les gens donnent plus. »

line_the-ramp_the-chair = Il regarde l’horloge. « Cinq minutes », dit la voix pour lui. « Après, elle vient voir. »
choose_the-ramp_the-chair_not-tonight = « Vous ne retournez pas chez ces gens, n’est-ce pas ? »
    .coach = Vous pensiez à la liberté. Il a entendu que vous n’aviez pas pensé à ce soir.
line_the-ramp_carry-me-then = « Alors portez-moi », dit la voix pour lui. « Jusqu’où ? »
choose_the-ramp_the-chair_what-would-you-need = « De quoi auriez-vous besoin, pour pouvoir choisir ? »
    .coach = De nouveau, c’est lui qui savait. Vous savez maintenant quoi demander, et qu’un lit seul ne suffit pas.
line_the-ramp_chair-of-my-own = « Un fauteuil à moi. Celui-ci est à eux. Et quelqu’un, le matin et le soir. Le reste, je peux. »
choose_the-ramp_the-chair_this-chair-yours = « Mais le fauteuil est à vous, non ? »
line_the-ramp_looks-at-armrest = « Non », dit la voix pour lui, après un moment. « Rien n’est à moi. La casquette. »
line_the-ramp_my-back = « Pour le dos, oui. »
line_the-ramp_no-pocket = « Je n’ai pas une poche qu’elle ne connaît pas. Redites-le-moi demain. »
line_the-ramp_pension-again = « Quelqu’un qui peut me faire récupérer ma pension. Oui. »
line_the-ramp_with-a-ramp = « Il y en a un avec une rampe ? Et quelqu’un pour le matin ? Alors dites-le-moi demain. »
line_the-ramp_at-eight = « Ici, oui. À huit heures du soir, non. »

line_the-ramp_back-out = « Il faut ressortir », dit la voix pour lui. « Et c’était quoi ? »
choose_the-ramp_back-out_coin-and-key = « C’était les toilettes. Je passe chaque jour à midi, avec la clé. Vous poussez, ou c’est moi ? »
    .coach = Il a une réponse vraie, une heure, et les roues dans ses propres mains.
line_the-ramp_same-key-tomorrow = Il remonte la rampe à la force des bras. « Demain clé », dit-il, pour que tous l’entendent.
choose_the-ramp_back-out_stop-the-van = « À huit heures, je serai là, et j’arrête cette camionnette. »
    .coach = Il faut peut-être le faire, bien préparé, par d’autres. Sans personne d’autre et ce soir, cela le laisse par terre.
line_the-ramp_in-front-of-him = « Non ! Alors je suis de nouveau par terre », dit la voix pour lui. Il roule vers la porte.

think_the-ramp_nuisance = C’est un mendiant bien placé, et c’est une affaire de règlement
think_the-ramp_family-cares = Il a des gens qui s’occupent de lui, à leur façon
think_the-ramp_put-there-for-money = D’autres l’ont mis là pour l’argent, et il a besoin d’eux chaque jour
talk_the-ramp_touching = Où était son corps dans cette conversation, et qui en décidait ?
talk_the-ramp_offence = Qu’aurait fait une amende, et à qui ?
talk_the-ramp_needs-them = Ils l’exploitent et ils le lavent. Comment parler des deux ?
pause_the-ramp_at-the-chair = Au fauteuil : mettez-vous d’accord, puis laissez quelqu’un vous pousser sans un mot. Qu’avez-vous senti ?
pause_the-ramp_the-toilet = Aux toilettes : de quoi un corps a-t-il encore besoin avant de pouvoir parler ?
pause_the-ramp_the-way-out = En ressortant : à qui faudrait-il demander aujourd’hui, pour qu’il ait un choix demain ?
vignette_the-ramp = Un homme en fauteuil roulant mendie chaque jour de six heures du matin à huit heures du soir. Une camionnette l’amène et vient le chercher. Tout l’argent va à ceux qui l’amènent, et ils touchent sa pension. Le fauteuil est à eux et reste la nuit à l’étage. Une fois qu’il a refusé, on l’a laissé par terre.
