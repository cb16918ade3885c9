# Draft translated by machine; not yet reviewed by anyone.

### Exercice : cas inventés, pour celles et ceux qui apprennent ou forment. Calme et simple. Rien n'est noté, personne n'est classé.
### Les mots des scénarios eux-mêmes sont dans scenarios/<id>.ftl.
### Genre : « la personne » vaut pour tous ; les rôles sont dits sans genre (« la personne qui forme », « qui observe »).

## Sur chaque écran et dans chaque ligne de l'exercice.

practice-mark = EXERCICE : ici, personne n’est réel.
practice-not-translated = Ce scénario n’existe pas encore dans votre langue. Il s’affiche en anglais.
practice-support = Pour moi : une pause, ou du soutien

## Prendre soin de soi. Pour la personne qui apprend.

practice-support-pause = Prenez le temps qu’il vous faut. L’exercice attend.
practice-support-body = Si vous voulez : posez les deux pieds au sol et regardez quelque chose près de vous.
practice-support-desk = Quelqu’un pour vous : { $name }, { $phone }
practice-support-anyone = Quelqu’un pour vous : une personne de confiance au travail, la personne qui vous forme, ou le soutien au personnel de votre service.
practice-support-go-on = Continuer
practice-support-end = Terminer l’exercice ici

## Devant la porte.

practice-before =
    { $title } : { $minutes ->
        [one] environ une minute
        [many] environ { $minutes } de minutes
       *[other] environ { $minutes } minutes
    }, avec l’échange qui suit.
practice-before-aims = Ce que vous pouvez apprendre ici :
practice-before-content = Il y est question de :
practice-entry = - { $entry }
practice-before-not-graded = Rien n’est noté. Personne ne voit vos choix, sauf si vous les montrez.
practice-before-stop = Vous pouvez arrêter à tout moment, sans donner de raison.
practice-begin = Commencer
practice-not-now = Pas aujourd’hui
practice-door-you = Votre rôle : { $role }. Lieu : { $setting }.
practice-go-in = Entrer

# "Survivor": people who have lived through it; no noun for the person, and no sex.
practice-reviewed-by-nobody = Personne n’a encore relu ce scénario : ni des personnes qui ont vécu l’exploitation, ni des personnes du métier.
practice-reviewed-by-survivors = Un groupe mené par des personnes qui ont vécu l’exploitation a relu ce scénario. Personne du métier ne l’a encore fait.
practice-reviewed-by-practitioner = Une personne du métier a relu ce scénario. Aucun groupe mené par des personnes qui ont vécu l’exploitation ne l’a encore fait.
practice-reviewed-by-both = Un groupe mené par des personnes qui ont vécu l’exploitation et une personne du métier ont relu ce scénario.

practice-content_threats = des menaces
practice-content_violence = des violences, qui ne sont pas montrées
practice-content_sexual-harm = de l’exploitation sexuelle, qui n’est pas montrée
practice-content_child = un enfant en danger
practice-content_self-harm = des pensées de se faire du mal
practice-content_death = la mort de quelqu’un
practice-content_control = une personne qui en contrôle une autre
practice-content_poverty = des dettes et du manque
practice-content_discrimination = des personnes traitées comme si elles valaient moins
practice-content_detention = l’enfermement, ou la peur d’être enfermé

## Pendant l'exercice.

practice-go-on = Continuer
practice-what-do-you-do = Que faites-vous ?
practice-next-question = La question suivante de l’outil : { $question } Comment la posez-vous ?
practice-as-written = La poser telle qu’elle est écrite
practice-asked = Vous avez posé la question telle qu’elle est écrite : { $question }
practice-discuss = Arrêtez-vous ici et parlez-en : que feriez-vous, et que ressentirait la personne ? Les choix :
practice-discuss-option = - { $option }
practice-discussed = Nous en avons parlé : choisir
practice-story = Ce qui se passe :
# "Coach" is the trainer's voice on what was just done.
practice-coach = Regard extérieur :
practice-wants-to-leave = La personne veut mettre fin à cette conversation.
practice-wants-to-leave-still = La personne redit qu’elle veut partir.
practice-walked-out = La personne se lève et s’en va.

practice-understood_yes = La personne hoche la tête. Elle a compris.
practice-understood_no = La personne sourit et ne semble pas comprendre.
practice-limits_agrees = La personne dit que ça va.
practice-limits_later = La personne dit : pas maintenant.
practice-limits_no = La personne secoue la tête.
practice-answer_yes = La personne dit oui.
practice-answer_no = La personne dit non.
practice-answer_unknown = La personne dit qu’elle ne sait pas.
practice-answer_declined = La personne ne dit rien.
practice-leaving_declined = La personne ne répond pas. Elle regarde la porte.
practice-offer_yes = La personne dit qu’elle aimerait bien.
practice-offer_no = La personne dit : non, merci.
practice-offer_later = La personne dit : peut-être plus tard.
practice-feels_safe = La personne dit qu’elle se sent en sécurité.
practice-feels_not-safe = La personne dit qu’elle ne se sent pas en sécurité.
practice-feels_not-sure = La personne dit qu’elle ne sait pas trop.
practice-feels_declined = La personne préfère ne pas le dire.

## Le regard de la personne qui apprend, avant que rien ne soit révélé. Jamais noté.

practice-view-feels = D’abord vous. Comment allez-vous maintenant ?
practice-feels-calm = Au calme
practice-feels-stirred = Sous le coup de l’émotion
practice-feels-heavy = Le cœur lourd ou triste
practice-feels-no-word = Pas de mot pour le dire
practice-view-went-well = Qu’est-ce qui s’est bien passé, selon vous ?
practice-view-differently = Que feriez-vous autrement ?
practice-view-none = Rien que je puisse nommer
practice-view-thinks = Selon vous, qu’est-ce qui est vrai ici ?

practice-principle_privacy = être à l’abri des regards et des oreilles
practice-principle_safety = d’abord la sécurité et les besoins
practice-principle_interpreter = un interprète qui convient
practice-principle_consent = les limites et l’accord avant les questions
practice-principle_honesty = l’honnêteté
practice-principle_asking = la façon de poser les questions
practice-principle_listening = entendre ce qui est dit
practice-principle_breaks = les pauses
practice-principle_respect = prendre un non pour un non
practice-principle_closing = les mots de la fin

practice-kept_privacy = La conversation est ainsi restée entre vous deux.
practice-kept_safety = La sécurité est passée en premier.
practice-kept_interpreter = Aucun inconnu n’entre ainsi dans l’histoire de la personne.
practice-kept_consent = La personne savait à quoi elle disait oui.
practice-kept_honesty = C’était honnête. On pourra s’y fier plus tard.
practice-kept_asking = Cette question laissait la place à une réponse bien à elle.
practice-kept_listening = Vous avez pris ce qui était dit comme c’était dit.
practice-kept_breaks = Une pause rend à la personne un peu de contrôle.
practice-kept_respect = Le non est resté un non. Cela crée de la confiance.
practice-kept_closing = Une conversation qui a une fin est moins lourde à porter.
practice-broke_privacy = Quelqu’un d’autre pouvait entendre. Je m’inquiète de ce que cela signifie ensuite pour la personne.
practice-broke_safety = Quelque chose qui ne pouvait pas attendre est resté en attente.
practice-broke_interpreter = Je m’inquiète que quelqu’un ayant son propre intérêt se trouve entre vous deux.
practice-broke_consent = La personne ne savait pas ce qui arriverait de ses paroles, ou n’avait pas donné son accord.
practice-broke_honesty = Personne dans cette pièce ne peut tenir cette promesse. Quand elle se brise, la confiance se brise avec elle.
practice-broke_asking = Cette façon de demander donne la réponse, ou l’exige. Il devient plus difficile de raconter sa propre histoire.
practice-broke_listening = Ce qui est sur la feuille n’est pas ce que la personne a dit. Un silence n’est ni un oui ni un non.
practice-broke_breaks = Le corps de la personne avait déjà dit que c’était trop.
practice-broke_respect = Un non qui n’est pas pris pour un non répète ce que d’autres lui ont peut-être fait.
practice-broke_closing = Sans une fin, la personne part avec son histoire encore ouverte.
practice-question_privacy = Qu’avez-vous vu autour de vous à ce moment-là ?
practice-question_safety = Qu’est-ce qui retenait votre attention juste à cet instant ?
practice-question_interpreter = Qu’est-ce qui faisait paraître cette façon la meilleure ?
practice-question_consent = Qu’avez-vous entendu qui vous disait que la personne était d’accord ?
practice-question_honesty = Que vouliez-vous donner à la personne en disant cela ?
practice-question_asking = Qu’espériez-vous entendre, et comment pourriez-vous y arriver autrement ?
practice-question_listening = Qu’avez-vous entendu, et qu’en avez-vous conclu ?
practice-question_breaks = Qu’avez-vous remarqué dans sa voix et dans ses mains ?
practice-question_respect = Qu’est-ce qui aurait été difficile dans le fait de s’arrêter là ?
practice-question_closing = Qu’auriez-vous aimé dire à la fin ?

practice-saw_claimed-alone = Vous avez dit que personne d’autre n’était là. Quelqu’un pouvait entendre.
practice-saw_was-alone = Vous avez vérifié que personne d’autre n’était là.
practice-saw_did-not-begin = Vous n’avez pas commencé tant que quelqu’un pouvait entendre.
practice-saw_overlooked-need = Non coché, et pourtant vrai : { $what }
practice-saw_saw-need = Vous l’avez vu avant de commencer : { $what }
practice-saw_child-as-adult = Vous avez pris une personne de moins de 18 ans pour un adulte.
practice-saw_child-as-child = Vous avez traité comme un enfant une personne de moins de 18 ans.
practice-saw_other-language = Vous avez indiqué une autre langue que celle que la personne parle le mieux, { $what }.
practice-saw_their-language = Vous avez trouvé la langue que la personne parle le mieux, { $what }.
practice-saw_companion-interprets = Vous avez laissé traduire quelqu’un qui accompagnait la personne.
practice-saw_no-interpreter = Vous avez parlé une langue que la personne connaît à peine.
practice-saw_professional = Vous avez choisi un interprète professionnel.
practice-saw_not-understood = Vous avez continué, alors que la phrase d’essai n’avait pas été comprise.
practice-saw_agreed = La personne a donné son accord avant toute question.
practice-saw_agreed-for-them = La personne n’a pas donné son accord, et vous avez noté qu’elle l’avait donné.
practice-saw_took-no = La personne n’a pas donné son accord, et vous n’avez pas insisté.
practice-saw_misheard = Noté autrement que la personne ne l’a dit : { $what }
practice-saw_heard = Noté comme la personne l’a dit : { $what }
practice-saw_sign-not-there = Vous avez noté un signe qu’on ne pouvait pas voir : { $what }
practice-saw_sign-overlooked = Un signe était là et vous ne l’avez pas noté : { $what }
practice-saw_sign-seen = Vous avez vu le signe : { $what }
practice-saw_wish-for-them = Vous avez noté un souhait que la personne n’avait pas : { $what }
practice-saw_asked-on = Vous avez continué à poser des questions alors que la personne avait besoin d’une pause.
practice-saw_gave-break = Vous avez donné une pause quand il en fallait une.
practice-saw_held-back = La personne voulait partir, et vous avez continué.
practice-saw_walked-out = La personne est partie d’elle-même.
practice-saw_let-go = La personne voulait partir, et vous l’avez laissée partir.
practice-saw_closed = Vous avez dit les mots de la fin.
practice-what-limits = si la personne est d’accord
practice-what-feels = si la personne se sent en sécurité

## L'échange qui suit. Les titres sont ceux d'une méthode de débriefing ; gardez leur ordre.

practice-debrief-done = C’est fait
practice-debrief-title = Après l’exercice : { $title }
practice-debrief-lead = { practice-mark } Scénario { $id } { $version }, empreinte { $digest }, graine { $seed }.
practice-debrief-reactions = 1. Réactions : votre propre regard
practice-debrief-what-happened = 2. Description : ce qui s’est passé
practice-debrief-learned = 2. Description : ce que la personne a raconté
practice-debrief-recorded = 2. Description : ce qui a été noté
practice-debrief-questions = 3. Analyse : la façon de poser les questions
practice-debrief-marks = 3. Analyse : ce qui a été respecté
practice-debrief-moments = 3. Analyse : les moments dont parler
practice-debrief-summary = 4. Résumé
practice-own-feels = Comment vous étiez : { $view }
practice-own-went-well = Ce qui s’est bien passé, selon vous : { $view }
practice-own-differently = Ce que vous feriez autrement : { $view }

practice-close_completed = Toutes les questions ont été posées.
practice-close_part-left-out = Une partie des questions a été laissée de côté.
practice-close_enough = Les questions se sont terminées quand assez avait été dit.
practice-close_interrupted = Une réponse demandait de l’aide tout de suite.
practice-close_stopped = La conversation a été arrêtée.
practice-close_refused = La personne n’a pas donné son accord aux questions.
practice-close_informed = Rien n’a été demandé ; de l’aide a été proposée.
practice-close_handed-over = D’autres ont pris le relais.
practice-close_noted = Ce qui a été raconté a été noté ensuite.
practice-close_observed = Des signes ont été notés ; personne n’a été interrogé.
practice-close_looked-up = Vous avez cherché à qui s’adresser.
practice-close_broken-off = La conversation n’était plus à l’abri, et elle n’a pas repris.
practice-close_not-screened = Personne n’a été interrogé.
practice-fit_best = Pour cette personne, aujourd’hui, c’était la meilleure façon de faire.
practice-fit_possible = Cela peut se défendre. Il y avait une meilleure façon de faire.
practice-fit_unfitting = Une autre fin aurait été meilleure pour cette personne.
practice-pattern_trafficked = Vrai dans cette histoire : la traite.
practice-pattern_exploited = Vrai dans cette histoire : un travail injuste ou illégal, sans le contrôle qui fait la traite.
practice-pattern_other-harm = Vrai dans cette histoire : un autre mal, qui demande sa propre aide.
practice-pattern_neither = Vrai dans cette histoire : ni traite ni exploitation.
practice-thought-holds = Vous pensiez : { $thought } C’est juste.
practice-thought-fails = Vous pensiez : { $thought } Ce n’est pas le cas.
practice-reactions = La personne { $reactions }. Cela lui appartient, et ne compte contre personne.
practice-reaction_answers = a raconté quelque chose
practice-reaction_hesitates = a hésité
practice-reaction_refuses = a dit non
practice-reaction_silent = a gardé le silence
practice-reaction_protects = a protégé quelqu’un
practice-reaction_changes = l’a raconté autrement qu’avant
practice-reaction_ends = a voulu partir
practice-fact-told = Ce qui vous a été dit : { $fact }
practice-fact-untold = Pas dit aujourd’hui, et la personne peut le garder pour elle : { $fact }
practice-fact-needless = Dit, alors que personne ici n’avait besoin de le demander : { $fact }
practice-fact-left = Laissé de côté, à juste titre : { $fact }
practice-over-read = Ce qui a été noté va plus loin que ce qui a été dit ou vu : { $what }
practice-missed = Dit ou vu, et non noté : { $what }
practice-silence-as-no = Un silence a été noté comme un non : { $what }
practice-recorded-well = Ce qui a été noté est ce qui a été dit et vu.
practice-nothing-recorded = Rien n’a été noté de l’outil.
practice-questions-none = Vous n’avez posé aucune question.
practice-questions-of = { $way } : { $count } sur { $all }, { $share } %
practice-way_open = Ouvertes
practice-way_closed = Fermées, de vous
practice-way_leading = Qui soufflent la réponse
practice-way_multiple = Plusieurs en une
practice-way_why = Pourquoi
practice-way_label = Avec une étiquette
practice-way_act = Pas des questions
practice-way_as-written = Telles que l’outil les écrit
practice-questions-first = La première d’une sorte déconseillée était la question { $number } : { $way }
practice-questions-none-against = Aucune n’était d’une sorte déconseillée.
practice-mark-line = { $mark } – { $principle }
practice-mark_na = sans objet
practice-mark_0 = 0, non respecté
practice-mark_1 = 1, respecté une fois et une fois non
practice-mark_2 = 2, respecté
practice-marks-how = Chacun compte pour lui-même. On ne les additionne jamais.
practice-observation = Vous avez fait ceci : { $did }
practice-moment = { $number }. { $observation }
practice-moment-view = Le regard de la formation : { $view }
practice-moment-question = J’aimerais savoir : { $question }
practice-summary-take = Dites une chose que vous retenez, et une que vous essaierez la prochaine fois.
practice-support-after = C’est normal si cela vous reste en tête un moment.

## Listes et scénarios un par un.

practice-head-id = Scénario
practice-head-title = Titre
# Same: the word is French, too.
practice-head-minutes = Minutes
practice-head-role = Votre rôle
practice-head-languages = Langues
practice-head-reviewed = Relu
practice-short-nobody = par personne encore
practice-short-partly = en partie
practice-short-both = oui
practice-part-aims = Ce que vous pouvez apprendre
practice-part-content = Il y est question de
practice-part-about = À propos
practice-show-version = { $id }, version { $version }, empreinte { $digest }
practice-show-minutes =
    { $minutes ->
        [one] Environ une minute
        [many] Environ { $minutes } de minutes
       *[other] Environ { $minutes } minutes
    } : { $groups }
practice-group_alone = une personne seule devant un ordinateur
practice-group_threes = par trois, sur papier
practice-group_class = une classe devant un écran
practice-show-tools = Outils : { $tools }
practice-show-languages = Textes en : { $languages }
practice-show-truth = Ce qui y est vrai se trouve seulement sur la page de la personne qui forme : `{ $command }`
practice-check-clean =
    { $scenarios ->
        [one] { $scenarios } scénario vérifié. Aucune erreur.
        [many] { $scenarios } de scénarios vérifiés. Aucune erreur.
       *[other] { $scenarios } scénarios vérifiés. Aucune erreur.
    }
err-no-scenario = Il n’y a pas de scénario « { $scenario } ».
rec-no-scenario = Choisissez parmi : { $known }.
practice-desk = Permanence (inventée)

## Jusqu'où les évaluations s'accordent. Pour celles et ceux qui forment. Chaque chiffre est dit simplement, avec ce qu'il ne dit pas.

practice-agree-title = Jusqu’où les évaluations s’accordent
practice-agree-lead = { practice-mark } Personnes qui évaluent : { $raters }. Cas écrits : { $vignettes }. Items : { $items }. Ces personnes sont des numéros ; aucun nom n’est lu ni écrit.
practice-agree-all = Toutes les évaluations ensemble
practice-agree-pairs = Deux par deux
practice-agree-divide = Ce qui divise, en commençant par l’item qui divise le plus
practice-agree-how = Comment lire ceci
practice-rating_yes = oui
practice-rating_no = non
practice-rating_unclear = pas clair
practice-agree-same = La même évaluation : { $share } % de toutes les comparaisons entre deux personnes ({ $interval }).
practice-agree-on = Parmi les comparaisons avec un « { $rating } », les deux ont dit « { $rating } » : { $share } % ({ $interval })
practice-agree-on-none = Personne n’a dit « { $rating } » là où deux personnes ont évalué.
practice-agree-fleiss = Kappa de Fleiss : { $value } ({ $interval }), { $word }
practice-agree-ac1 = AC1 de Gwet : { $value } ({ $interval })
practice-agree-interval = intervalle à 95 % de { $low } à { $high }
practice-agree-no-interval = pas d’intervalle
practice-agree-fleiss-none = Le kappa de Fleiss n’est pas défini : toutes les évaluations sont les mêmes.
practice-agree-fleiss-few = Le kappa de Fleiss n’est pas défini : trop peu de lignes ont été évaluées par deux personnes.
practice-agree-shares = Sur toutes les évaluations : oui { $yes } %, non { $no } %, pas clair { $unclear } %.
practice-agree-gaps = Évaluations laissées vides : { $gaps }. Elles ne comptent ni comme oui ni comme non.
practice-agree-common = Attention : { $share } % de toutes les évaluations sont « { $rating } ». Quand une évaluation est aussi fréquente, le kappa peut être bas alors que presque tout le monde est d’accord. Regardez aussi les parts et l’AC1.
practice-agree-head-pair = Qui évalue
practice-agree-head-rows = Évalué par les deux
practice-agree-head-same = Même évaluation
practice-agree-head-yes = Sur oui
practice-agree-head-no = Sur non
practice-agree-head-cohen = Kappa de Cohen
practice-agree-head-interval = Intervalle à 95 %
practice-agree-head-word = En un mot
practice-agree-pair = { $one } et { $other }
practice-agree-range = { $low } à { $high }
practice-agree-share = { $share } ({ $range })
practice-agree-not-defined = non défini
# Usual French words for Landis and Koch, in their order.
practice-strength_poor = mauvais
practice-strength_slight = très faible
practice-strength_fair = faible
practice-strength_moderate = modéré
practice-strength_substantial = fort
practice-strength_almost-perfect = presque parfait
practice-agree-item = { $item } : la même évaluation { $share } %
practice-agree-split = { $vignette } : oui { $yes }, non { $no }, pas clair { $unclear }
practice-agree-undivided = Rien. Partout où deux personnes ont évalué la même chose, elles sont d’accord.
practice-agree-how-chance = Le kappa et l’AC1 retirent ce que le hasard donnerait. 1 est un accord complet, 0 pas plus que le hasard.
practice-agree-how-words = Les mots de « mauvais » à « presque parfait » sont une convention de Landis et Koch (1977), pour le kappa seulement. Ce ne sont pas une mesure.
practice-agree-how-interval = Un intervalle dit de combien le chiffre peut bouger avec d’autres cas, pour ces mêmes personnes. Les items d’un cas sont comptés comme s’ils étaient séparés ; le véritable intervalle peut donc être plus large. Là où il n’y a eu aucun désaccord, ou bien une seule chose évaluée, le kappa et l’AC1 n’en ont pas. Ceux des parts sont ceux de Wilson, comptés en lignes comme pour deux personnes ; avec plus de personnes, ils sont plutôt trop larges.
practice-agree-how-right = Être d’accord, ce n’est pas encore avoir raison.

## Pages pour s'exercer en parlant, sur papier. Pour qui joue, observe, forme ou évalue. Court : une page chacune.

practice-print-title = { $title } : page pour { $reader }
practice-reader_officer = la personne qui mène la conversation
practice-reader_person = la personne qui joue le personnage
practice-reader_observer = la personne qui observe
practice-reader_trainer = la personne qui forme
practice-reader_rater = la personne qui évalue
practice-print-lead = { practice-mark } Scénario { $id } { $version }. { $keep }
practice-print-keep_officer = Ne lisez que cette page.
practice-print-keep_person = Ne montrez cette page à personne avant l’échange qui suit.
practice-print-keep_observer = N’écrivez aucun nom sur cette page.
practice-print-keep_trainer = Cette page dit tout. Gardez-la jusqu’à l’échange qui suit.
practice-print-keep_rater = N’écrivez aucun nom sur cette page.
practice-print-door = Ce que vous savez
practice-print-questions = Questions que vous pouvez poser
practice-print-how = Comment cela se passe
practice-print-who = Qui vous êtes
practice-print-moves = Ce qui vous fait agir
practice-print-true = Ce que vous pourriez raconter
practice-print-asked = Si l’on vous demande ceci, la vraie réponse est oui. C’est à vous de décider si vous la donnez
practice-print-marks = Ce qui a été respecté
practice-print-count = Comptez les questions propres à la personne qui mène la conversation
practice-print-moments = Moments dont parler
practice-print-truth = Ce qui est vrai
practice-print-endings = Quelle fin convient
practice-print-pauses = Où s’arrêter pour parler
practice-print-hard = Moments difficiles : ce qu’on dit facilement, et ce que cela fait
practice-print-talk = Questions pour l’échange
practice-print-plan = Avant et après
practice-print-case = Le cas écrit
practice-print-rate = Que dit le cas ?
practice-print-officer-begin = Commencez comme au travail : pouvez-vous parler sans témoin, quelqu’un est-il en danger, dans quelle langue, que devez-vous transmettre, la personne est-elle d’accord ?
practice-print-officer-choose = Posez les questions avec vos mots ou avec ceux-ci. Chaque question peut être laissée de côté, et vous pouvez terminer à tout moment.
practice-print-person_want = Ce que vous voulez
practice-print-person_fear = Ce que vous craignez
practice-print-person_hide = Ce que vous cachez
practice-print-person_opens = Ce qui vous aide à parler
practice-print-person_closes = Ce qui vous fait vous refermer
practice-print-person-react = Répondez, hésitez, dites non, taisez-vous, racontez autrement ou partez, comme le ferait cette personne.
practice-print-person-trust = Racontez plus quand la confiance grandit, et moins quand on vous pousse.
practice-print-person-quiet = Ne jouez ni la violence ni la douleur. Une phrase suffit.
practice-print-person-leave = Ensuite, sortez du rôle : dites votre propre nom, et une chose qui vous distingue de cette personne.
practice-print-watch = Écrivez ce que vous voyez et entendez, pas ce que vous pensez de quelqu’un.
practice-print-marks-how = Cochez 2 là où c’était respecté, 1 là où c’était une fois respecté et une fois non, 0 là où ce n’était pas respecté, « sans objet » là où cela ne s’est pas présenté.
practice-print-look = { $principle } : { $look }
practice-look_privacy = Personne d’autre ne pouvait entendre ni lire.
practice-look_safety = Le danger, la douleur et les besoins sont passés avant les questions.
practice-look_interpreter = Les mots sont passés dans la bonne langue, et par personne qui y avait un intérêt.
practice-look_consent = Les limites ont été dites et la personne a donné son accord, avant toute question.
practice-look_honesty = Rien n’a été promis que personne ne peut tenir.
practice-look_asking = Les questions laissaient de la place, sans réponse toute faite, sans reproche ni étiquette.
practice-look_listening = Ce qui a été dit a été pris comme c’était dit ; un silence est resté un silence.
practice-look_breaks = Une pause est venue quand la voix ou le corps en demandait une.
practice-look_respect = Un non a été pris pour un non, tout de suite.
practice-look_closing = La conversation a eu une fin : merci, ce qui vient ensuite, une façon de repartir sans danger.
practice-print-room = { $what } : { $room }
practice-print-first = Le numéro de la première qui soufflait la réponse, en contenait plusieurs, demandait pourquoi ou collait une étiquette
practice-print-saw = Ce que j’ai vu ou entendu
practice-print-view = Ce que j’en pense
practice-print-ask = Ce que j’aimerais savoir
practice-print-to-know = Utile à savoir : { $fact }
practice-print-not-to-ask = À ne pas demander : { $fact }
practice-print-holds = C’est juste : { $thought }
practice-print-fails = Ce n’est pas le cas : { $thought }
practice-print-level = Évaluation du cas écrit par celles et ceux qui l’ont écrit : { $level }
practice-print-other-ending = Toute autre fin.
practice-print-plan-before = Avant : dites de quoi il est question. Personne n’est obligé de jouer, et chacun peut arrêter sans raison.
practice-print-plan-after = Après : d’abord le regard de la personne qui a mené la conversation, puis celui de la personne qui a joué le personnage, puis celui de la personne qui a observé, puis le vôtre. Pour chaque moment : ce qui a été vu, ce que vous en pensez, ce que vous aimeriez savoir.
practice-print-plan-support = À la fin, nommez quelqu’un à qui l’on peut s’adresser.
practice-print-rate-alone = Évaluez sans consulter les autres. Comparez seulement quand tout le monde a fini.
practice-print-rate-words = Oui (yes) : le cas le dit. Non (no) : le cas dit qu’il n’en est rien. Pas clair (unclear) : le cas n’en dit rien.
practice-print-rate-file = Écrivez ensuite un fichier dont la première ligne est { $first }, avec une ligne par évaluation, comme { $line }. À la place d’un nom, vous avez un numéro.
practice-print-rate-item = { $item } : { $sign }
practice-print-rate-boxes = [ ] oui (yes)   [ ] non (no)   [ ] pas clair (unclear)

## Une classe : les totaux des parcours que ses membres ont donnés. Personne n'est nommé, et personne ne peut y être reconnu.

practice-class-title = Une classe : { $title }
practice-class-lead = { $mark } Scénario { $id } { $version }, empreinte { $digest }. Parcours : { $runs }. Ce sont les totaux de tous.
practice-class-items = Noté autrement que dit ou vu
practice-class-questions = La façon de poser les questions
practice-class-against = Sans question déconseillée
practice-class-marks = Ce qui a été respecté, dans combien de parcours
practice-class-fits = Si les fins convenaient
practice-class-how = Comment lire ceci
practice-class-head-item = Indicateur
practice-class-head-there = Dit ou vu
practice-class-head-missed = Et pourtant pas noté
practice-class-head-over-read = Noté sans l’être
practice-class-head-silence = Silence pris pour un non
practice-class-head-way = Sorte
practice-class-head-count = Nombre
practice-class-head-share = Part
practice-class-head-principle = Quoi
practice-class-no-question = Aucune question n’a été posée dans aucun parcours.
practice-class-none-against = Dans { $runs } de ces parcours. Sont déconseillées : souffler la réponse, plusieurs questions en une, demander pourquoi, coller une étiquette.
practice-class-fit = { $fit } Parcours : { $runs }
practice-class-how-totals = Un nombre dit dans combien de parcours il en était ainsi. Rien n’est additionné pour une personne, et personne n’est classé.
practice-class-how-talk = Parlez de ce que beaucoup n’ont pas noté. Ne demandez pas de qui était le parcours.
