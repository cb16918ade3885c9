# Draft translated by machine; not yet reviewed by anyone.

### Les mots du scénario coach-at-the-border. Tout le monde y est inventé. Des phrases courtes, à dire à voix haute.
### La leçon : ne pas faire de repérage peut être la meilleure chose à faire, et c’est du travail.

scenario_coach-at-the-border = Dix minutes au guichet des cars
    .about = Cinq hommes passent une frontière avec leur chef d’équipe. Le car part bientôt. Que pouvez-vous faire, et quoi non ?
aim_coach-at-the-border_see-when-not = Voir quand une conversation ferait plus de mal que de bien
aim_coach-at-the-border_without-asking = Faire du bien sans poser de question
aim_coach-at-the-border_never-insist = Séparer deux personnes par une raison de tous les jours, ou pas du tout
door_coach-at-the-border = Tôt le matin, à une frontière terrestre. Un car attend, moteur en marche. Cinq hommes en habits de travail sont à votre guichet avec un homme qu’ils appellent le chef d’équipe. Il n’y a pas d’interprète dans la maison.

person_coach-at-the-border = Vous êtes Dumitru, 52 ans, maçon. Vous parlez roumain et quelques mots de la langue d’ici.
    .want = Arriver au travail, envoyer de l’argent à la maison, et ne pas avoir d’ennuis en route.
    .fear = Le chef d’équipe. Le dernier qui a parlé à un agent est resté au bord de la route, sans ses papiers.
    .hide = Que vous devez le voyage au chef d’équipe, et que le travail devait être un autre.
    .opens = Pas aujourd’hui, et pas ici. Un geste aimable, dont vous vous souviendrez.
    .closes = Toute question quand le chef d’équipe peut entendre. Tout esclandre.
truth_coach-at-the-border = Dumitru doit au chef d’équipe un voyage qui devient plus cher chaque semaine. Le chef d’équipe garde tous les papiers et parle pour tous. Pendant ces dix minutes, on ne pouvait répondre à aucune question sans danger.
fact_coach-at-the-border_papers-in-bag = Un seul homme garde les papiers des cinq
fact_coach-at-the-border_answers-for-all = Le chef d’équipe répond pour tous, et ne laisse personne venir seul
fact_coach-at-the-border_where-to = Quel car c’est, et où il va
fact_coach-at-the-border_what-he-owes = Combien il doit au chef d’équipe

line_coach-at-the-border_counter = « Cinq pour le chantier », dit le chef d’équipe. Il pose un seul sac en plastique sur votre guichet. « Eux ne parlent pas. Moi, je parle. »
line_coach-at-the-border_bag = Dumitru est tout contre lui. Il regarde le sac, pas vous.

choose_coach-at-the-border_counter_water = Donner de l’eau aux six. « La route est longue. »
    .coach = Un geste aimable pour tous ne trahit rien. Il se souviendra que vous l’avez vu.
line_coach-at-the-border_takes-water = Dumitru prend le gobelet des deux mains. Un instant, il vous regarde.
choose_coach-at-the-border_counter_one-by-one = « Un à la fois, s’il vous plaît, comme toujours. »
line_coach-at-the-border_comes-along = Le chef d’équipe avance avec chacun. « Je vous l’ai dit, je parle pour eux. » Personne ne vient seul.
choose_coach-at-the-border_counter_papers = Contrôler chaque papier, et rendre chacun dans la main de celui à qui il est.
line_coach-at-the-border_hands-bag = Chacun tient son passeport. Derrière la ligne, le chef d’équipe ouvre le sac. Les cinq y retournent.
choose_coach-at-the-border_counter_ask-him-here = Demander à Dumitru par-dessus le guichet : « Il garde votre passeport, n’est-ce pas ? Vous n’êtes pas libre, n’est-ce pas ? »
    .coach = Il ne peut donner qu’une réponse tant que cet homme écoute. Et quelqu’un sait maintenant que vous soupçonnez quelque chose.
line_coach-at-the-border_all-good = « Tout va bien », dit Dumitru, très vite.
line_coach-at-the-border_all-good-smile = Il sourit au chef d’équipe, pas à vous.
line_coach-at-the-border_all-good-floor = Puis il regarde par terre, jusqu’au coup de tampon.
choose_coach-at-the-border_counter_send-back = Au chef d’équipe : « Vous, reculez. Celui-ci, je le veux seul. »
    .coach = Je vois que vous voulez le protéger. Dans dix minutes, il repart avec cet homme, et il paie pour vos paroles.
line_coach-at-the-border_foreman-loud = « Pourquoi ? Qu’est-ce qu’il vous a dit ? » Le chef d’équipe parle fort, maintenant. « Rien », dit Dumitru. « Je n’ai rien dit. »
choose_coach-at-the-border_counter_let-it-rest = Finir le contrôle comme d’habitude.
line_coach-at-the-border_stamps = Vous tamponnez la dernière page. Ils attendent ensemble le chauffeur, près de la porte.

line_coach-at-the-border_aside = Au coin, il y a un deuxième guichet. Là, il serait hors de sa vue, si l’autre le laissait faire.
choose_coach-at-the-border_aside_form = « Pour les maçons, il y a un formulaire à l’autre guichet. »
line_coach-at-the-border_together-or-not = « On y va ensemble ou pas du tout », dit le chef d’équipe. Il prend Dumitru par la manche.
choose_coach-at-the-border_aside_give-up = « Alors tant pis. C’est fini. »
    .coach = Vous avez essayé une fois, l’air de rien, et vous avez laissé tomber. Cela ne l’a pas mis en danger.
line_coach-at-the-border_nods-at-foreman = Le chef d’équipe lâche la manche. Personne n’est tendu.
choose_coach-at-the-border_aside_by-force = Faire emmener le chef d’équipe par un collègue.
    .coach = Maintenant, tout le monde sait qui vous vouliez. Quoi qu’il dise ou ne dise pas, il devra l’expliquer.
line_coach-at-the-border_led-away = Un collègue emmène le chef d’équipe. Il téléphone aussitôt.
line_coach-at-the-border_shakes = Les mains de Dumitru se mettent à trembler. « S’il vous plaît. Mon car. »

line_coach-at-the-border_quietly = Ils attendent le chauffeur, trop loin pour entendre. Vous avez quatre minutes, et vos yeux.
choose_coach-at-the-border_quietly_number-of-coach = Noter le car, sa compagnie et où il va, pour vos collègues.
    .coach = Pour lui, cela vaut plus qu’une réponse donnée dans la peur.
line_coach-at-the-border_noted = Vous l’écrivez là où vous écrivez chaque passage. Le car finit à un chantier, dans le nord.
choose_coach-at-the-border_quietly_call-ahead = Depuis la pièce du fond, dire à votre permanence ce que vous avez vu.
line_coach-at-the-border_called-ahead = « L’inspection du travail peut être sur ce chantier cette semaine », dit la permanence. « Avec des interprètes. »
choose_coach-at-the-border_quietly_slip-card = Glisser dans la poche de Dumitru une carte avec le numéro d’une ligne d’aide.
    .coach = Il n’a pas choisi de la porter. Si on la trouve sur lui, elle parle à sa place.
line_coach-at-the-border_card-seen = « C’est quoi ? » dit le chef d’équipe. Dumitru lâche la carte comme si elle brûlait.
choose_coach-at-the-border_quietly_next-in-line = Leur souhaiter à tous bon voyage.
line_coach-at-the-border_coach-leaves = Le car démarre. À une vitre, quelqu’un lève une main, pas très haut.

line_coach-at-the-border_pressed = Dumitru est assis au bord de la chaise. À travers la cloison, vous entendez tous les deux la voix du chef d’équipe.
choose_coach-at-the-border_pressed_no-need = « Rien ne vous oblige à parler. Vous pouvez aller à votre car. »
line_coach-at-the-border_wants-bus = « Car. S’il vous plaît », dit Dumitru. Il est déjà debout.
choose_coach-at-the-border_pressed_safe-now = « Maintenant, vous serez en sécurité. Il ne vous arrivera rien. »
    .coach = Vous voulez lui enlever sa peur. Vous ne pouvez pas tenir cette promesse, et il le sait mieux que vous.
line_coach-at-the-border_you-do-not-know = « Vous ne le connaissez pas », dit Dumitru.
choose_coach-at-the-border_pressed_how-much = « Vous lui devez de l’argent, n’est-ce pas ? Combien ? »
    .coach = Il n’a encore donné son accord à rien. Et la somme n’aide personne aujourd’hui.
line_coach-at-the-border_owes = « Deux mille. Non. Rien. Je dois rien. » Il regarde le mur.

line_coach-at-the-border_no-please = « Non. S’il vous plaît. »
line_coach-at-the-border_door = Il regarde la porte et ne répond pas.
line_coach-at-the-border_no-danger = « Pas danger. Non. »
line_coach-at-the-border_papers-fine = « Papiers bien. Il fait attention, les papiers. »
line_coach-at-the-border_speaks-for-him = Le chef d’équipe répond avant Dumitru. Dumitru hoche la tête à chaque mot.

think_coach-at-the-border_watched = On le surveille, et il n’aurait pas pu parler ici
think_coach-at-the-border_nothing-odd = Il n’y avait rien à remarquer
think_coach-at-the-border_would-have-told = Il me l’aurait dit si quelque chose n’allait pas
talk_coach-at-the-border_pull = Qu’est-ce qui vous poussait à demander, et qu’est-ce qui vous a fait attendre ?
talk_coach-at-the-border_later = Qui pourrait voir ces hommes à un meilleur moment, et de quoi aurait-on besoin de votre part ?
talk_coach-at-the-border_colleague = Comment dire à un collègue ce que vous avez vu, sans dire plus que ce que vous avez vu ?
pause_coach-at-the-border_at-the-counter = Au guichet : qui entend quoi, et qui paie pour ce qui est dit ?
pause_coach-at-the-border_if-by-force = Si quelqu’un a fait emmener le chef d’équipe : regardez les visages. Revenez d’un pas et essayez autrement.
pause_coach-at-the-border_after = Quand le car est parti : listez tout ce qui a été fait sans une seule question.
vignette_coach-at-the-border = Cinq travailleurs passent une frontière. Un homme garde tous les passeports dans un sac, répond pour tous et ne laisse personne venir seul au guichet. Un travailleur à qui l’on demande devant lui dit que tout va bien. Personne n’a de blessure visible, et personne ne demande d’aide.
