# Draft translated by machine; not yet reviewed by anyone.

### Glossary: English = French. Same word in every file, please. Typography: ’ and « » with no-break spaces before ? ! : ;
### the person = la personne (a feminine word for anyone; « elle » then stands for « la personne », never for a sex)
### you (adult) = vous; you (child or teenager) = tu, in what only a child hears (.child, limits_child…, items of the child tool,
###   ui-rules-…, ui-closing-child-…). Words that both may hear avoid vous and tu where that sounds natural; where « vous » is left,
###   whoever speaks with a child says « tu ».
### Gender: no participle that agrees with the person (not « êtes-vous menacé », but « quelqu’un a-t-il fait des menaces »), no
###   brackets, slashes or points; nouns and the present tense instead. « un médecin », « un avocat », « un employeur » are generic.
### officer = vous; in the third person « l’agent », « la personne qui utilise le programme » or nothing
### safe = en sécurité (a person), sans danger (a thing, a way); not « sûr », which also means « certain »
### not sure = « je ne sais pas trop », « difficile à dire » (never « pas sûr »: it can be heard as « not safe »)
### danger / at risk = en danger; might = pourrait, peut-être
### help = aide, aider; care = soins
### boss / employer = l’employeur; to the person: « la personne qui vous emploie » (true of a woman and a man)
### papers = papiers; papers held = garder vos papiers, ne pas vous les rendre
### to owe / debt = devoir de l’argent / dette; to work off a debt = travailler pour rembourser une dette
### to threaten, threat = menacer, faire des menaces, menace; pressure = pression; to force = forcer, obliger
### someone uses you = quelqu’un profite de vous (the spoken word; « exploiter » only in the officer’s texts)
### who does harm = quelqu’un, never « on », which can be heard as « nous »; you need not = vous n’avez pas besoin de (« vous n’avez
###   pas à » can be heard as « you must not »)
### to skip, leave out = passer une question, laisser de côté; to stop = arrêter; break = pause
### child = enfant (everyone under 18); where teenagers must hear themselves meant: un enfant ou un adolescent; under 18 = moins de 18 ans
### children’s services, child protection = la protection de l’enfance; social work = les services sociaux
### helpline = ligne d’aide (« numéro vert », « ligne d’écoute » are each of one country or too narrow)
### shelter (the service) = centre d’accueil; a place to stay = un endroit où loger
### police = la police; border = la frontière; border guard = les garde-frontières; immigration = l’immigration
### labour inspector / inspectorate = inspecteur du travail / l’inspection du travail; health worker = soignant
### interpreter = interprète; lawyer = avocat; agreement, to agree = accord, être d’accord
### limits = les limites; talk = conversation (not « entretien », which is administrative); to pass on = transmettre (in limits also « répéter »)
### sign = signe; indicator = indicateur; screening = repérage; level of concern = niveau d’inquiétude
### tool = outil; sheet = feuille; duty desk = permanence; desk for children = permanence enfance; hand over = passer le relais
### formal identification route = la procédure officielle d’identification; referral = orientation
### trafficking = traite; forced labour = travail forcé; recruiter = recruteur; draft = brouillon

### Ce que l’agent et la personne lisent et entendent, dans l’ordre de la conversation.
### Phrases courtes, une idée chacune. Calme, simple, chaleureux. Ne jamais accuser, presser, promettre, étiqueter.

## 1. Seuls ? Tout le monde peut lire ces mots par-dessus une épaule : ils ne doivent rien dire du sujet.

ui-alone = Est-ce un bon endroit pour parler ?
ui-alone-yes = Oui, personne d’autre n’est là
ui-alone-can-part = On peut s’éloigner sans se faire remarquer
ui-alone-no = Non, il y a quelqu’un d’autre
ui-alone-looking = Je regarde seulement
ui-alone-myself = Il n’y a plus que moi ici

ui-apart = Allez dans un endroit calme, le plus naturellement possible.
ui-apart-how = Un papier à signer ou un contrôle de routine peut servir de raison. Si cela crée des tensions, laissez tomber.
ui-apart-alone-now = Maintenant, personne d’autre n’est là
ui-apart-no = Cela n’a pas marché

ui-without = On peut faire du bien sans parler.
ui-without-calm = Gardez une attitude calme et aimable. Continuez votre travail habituel.
ui-without-needs = Proposez de l’eau, une chaise ou un peu de repos.
ui-without-time = Prenez votre temps. Rien ne doit être dit maintenant.
ui-without-tell = Plus tard, parlez-en entre collègues.
ui-without-again = Maintenant, l’endroit est meilleur
ui-without-end = Terminer ici

## 2. Une liste avant tout le reste. Pour l’agent seulement.

ui-check = Avant de commencer : y a-t-il un de ces cas ?
ui-check-anew = Tout recommence. Ce qui a été dit avant est oublié. Restent les signes que vous avez vus et toute parole de danger.
ui-check-seat = Proposez à la personne une place d’où elle voit la porte.
ui-check-choice = Laissez-la choisir : préfère-t-elle parler avec une femme ou avec un homme ?
ui-check-life = La vie de quelqu’un est en danger maintenant
ui-check-injury = Quelqu’un est malade ou a une blessure, et a besoin de soins maintenant
ui-check-child = Un enfant est en danger maintenant
ui-check-needs = La personne a besoin d’eau, de nourriture, de chaleur, de toilettes ou de médicaments
ui-check-asked-before = Quelqu’un a déjà posé ces questions
ui-check-not-trained = Je n’ai pas de formation pour cette conversation
ui-check-none = Rien de tout cela

ui-danger = Occupez-vous d’abord du danger. Les questions peuvent attendre.
ui-danger-life = Faites venir de l’aide. Restez avec la personne si vous n’êtes pas en danger vous-même.
ui-danger-injury = Appelez les secours médicaux. Demandez avant de toucher.
ui-danger-child = Gardez l’enfant sous vos yeux et loin du danger.
ui-danger-go-on = Le danger est passé, et la personne veut parler
ui-danger-over = Le danger est passé : continuer
ui-danger-stop = Pas maintenant : arrêter ici

ui-needs = Occupez-vous d’abord de ces besoins.
ui-needs-how = Eau, nourriture, chaleur, toilettes, médicaments. Prenez le temps qu’il faut.

ui-asked-before = Raconter encore une fois peut faire mal.
ui-asked-before-how = Demandez à votre collègue ce que l’on sait déjà. Ne continuez que si la personne le veut.
ui-asked-before-go-on = La personne veut continuer
ui-asked-before-stop = Arrêter ici, et demander entre collègues

ui-not-trained = Vous faites bien de le dire.
ui-not-trained-how = Vous n’avez rien à demander. Soyez aimable, occupez-vous des besoins, et passez le relais.
ui-not-trained-hand-over = Passer le relais, et voir à qui s’adresser

## 3. Langue et interprètes. Pour l’agent.

ui-language = Quelle langue la personne parle-t-elle le mieux ?
ui-language-how = Demandez-lui. Tapez un nom, comme dari, ou un code, comme prs.

ui-language-known = D’après ce que vous savez. Tapez un nom, comme dari, ou un code, comme prs.

ui-channel = Comment vos paroles vont-elles arriver à la personne ?
ui-channel-prefer = Demandez-lui ce qu’elle préfère : une femme ou un homme, ici ou par téléphone, de son pays ou non.
ui-channel-brief = Seulement un interprète professionnel ou quelqu’un de votre équipe qui a la formation.
ui-channel-draft = Ce programme a un brouillon dans sa langue. Personne ici ne l’a accepté : il n’est donc pas montré.
ui-channel-officer = Je parle bien sa langue
ui-channel-interpreter-here = Un interprète professionnel est ici
ui-channel-interpreter-phone = Un interprète professionnel par téléphone
ui-channel-screen = La personne lit sur cet écran
ui-channel-companion = Quelqu’un qui l’accompagne, de sa famille, ou qui vit ou travaille avec elle

ui-interpreter-line = Votre ligne d’interprètes : { $name }, { $phone }

ui-no-companion = Ne passez pas par cette personne pour traduire, s’il vous plaît.
ui-no-companion-why = Elle connaît peut-être celui ou celle qui fait du mal, ou elle a peur aussi. Cela met les deux en danger.
ui-no-companion-find = Trouver un interprète professionnel
ui-no-companion-none = Il n’y en a pas pour le moment : arrêter ici

ui-brief = Lisez d’abord ceci à l’interprète :
ui-brief-exact = « S’il vous plaît, dites exactement ce que chacun de nous dit. Sans rien enlever, sans rien ajouter. »
ui-brief-private = « S’il vous plaît, ne dites à personne ce que vous entendez. Est-ce que vous connaissez cette personne ou sa famille ? »
ui-brief-hard = « Certaines questions peuvent être dures à entendre. »
ui-brief-stop = « Dites-moi si vous avez besoin d’une pause, ou si vous ne pouvez pas continuer. »

ui-sample = Une phrase pour essayer, sans importance. La personne comprend-elle bien ?
ui-sample-screen = Une phrase pour essayer, sans importance. La personne la lit-elle bien, et la comprend-elle ?
ui-sample-words = Il y a du soleil, et le thé est chaud.
ui-sample-yes = Oui, bien
    .own = Oui, je comprends bien
ui-sample-no = Non, ou ce n’est pas clair
    .own = Non, ou je ne sais pas trop
ui-sample-knows = L’interprète connaît la personne ou sa famille : en trouver un autre

ui-turn-back = Tournez l’écran de nouveau vers vous.

## 4. L’âge, tel que l’agent le voit. Pour l’agent.

ui-age = D’après vous, quel âge a la personne ?
ui-age-how = Ne demandez pas de date. Si vous avez un doute, faites comme si elle avait moins de 18 ans.
ui-age-adult = Clairement 18 ans ou plus
ui-age-child = Moins de 18 ans
ui-age-doubt = La personne dit avoir 18 ans ou plus, et j’en doute
ui-age-unsure = Je ne sais pas trop

ui-child = Veillez à sa sécurité. Les questions sont pour quelqu’un qui a la formation.
ui-child-presumed = Vous n’avez pas de certitude sur l’âge. Faites comme si la personne avait moins de 18 ans. Si vous en savez plus, revenez en arrière.
ui-child-say = Dites ceci avant que l’enfant vous en dise plus :
ui-child-said = C’est dit
ui-child-now = Maintenant, occupez-vous de ceci :
ui-child-safe = L’enfant est-il en sécurité maintenant ? Qui est avec lui ? Veillez à ce qu’il ait à manger, à boire, et du repos.
ui-child-with = Ne laissez pas l’enfant seul avec la personne qui l’accompagne.
ui-child-listen = S’il parle, écoutez. Dites : « Merci de me le dire. »
ui-child-no-questions = Ne lui posez pas de questions. Retenez ses propres mots.
ui-child-done = C’est fait : montrer la suite

## 5. Limites et accord. Les limites elles-mêmes sont dans limits.ftl.

ui-limits = Dites ceci de votre voix calme, ligne par ligne :
ui-limits-screen = Laissez la personne lire à son rythme. Attendez qu’elle lève les yeux.
ui-limits-ask = Est-ce que c’est d’accord si je pose quelques questions ?
ui-limits-agrees = La personne est d’accord
    .own = Oui, je suis d’accord pour les questions
ui-limits-later = Pas maintenant
    .own = Pas maintenant
ui-limits-no = Non, ou pas de réponse
    .own = Non

## 6. Questions et signes

ui-invite = Est-ce qu’il y a quelque chose que vous aimeriez me dire d’abord ? Rien ne vous y oblige.
ui-invite-how = Écoutez seulement. Ne demandez rien de plus. Rien de cela n’est noté.
ui-tool = Qu’est-ce qui convient maintenant ?
ui-tool-questions =
    { $title } : { $questions ->
        [one] une question
       *[other] { $questions } questions
    }, environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }
ui-tool-no-questions = { $title } : aucune question
ui-tool-added = { $label } (ajouté, ne fait pas partie du programme)
ui-tool-other = Un autre outil
ui-tool-none = Aucun outil ne convient ici. Vous pouvez arrêter, et voir à qui s’adresser.

ui-forewarn = Les prochaines questions parlent de peur et de pression. Vous pouvez passer celles que vous voulez, ou toutes.
    .child = Les prochaines questions parlent de choses qui peuvent mettre mal à l’aise. Tu peux passer celles que tu veux, ou toutes.
ui-forewarn-go-on = Continuer avec ces questions
    .own = D’accord pour ces questions
ui-forewarn-leave-out = Les laisser toutes de côté
    .own = Je préfère laisser de côté toutes ces questions
ui-rules-unsure = Tu as le droit de dire « je ne sais pas ».
ui-rules-correct = Si je comprends mal, dis-le-moi.
ui-rules-stop = Tu peux arrêter quand tu veux.
ui-observe = Pour vous seulement, ne lisez pas à voix haute. Avez-vous remarqué ceci ?

# Les .say sont entendus par des adultes et par des enfants : sans « vous » ni « tu » là où c’est naturel.
ui-now-danger = Quelqu’un est peut-être en danger. Les questions peuvent attendre.
    .do = Si une vie est peut-être en danger, appelez d’abord. Sinon, demandez à la personne comment elle voit les choses.
    .say = Merci de me le dire. Qu’est-ce qui aiderait à être plus en sécurité maintenant ?
    .not = Gardez la personne loin de qui lui fait peur, et n’affrontez personne. Ne lui promettez pas la sécurité. Ne la renvoyez pas là-bas sans un plan.
ui-now-medical = Quelqu’un a peut-être besoin de soins. Les questions peuvent attendre.
    .do = Faites venir de l’aide médicale.
    .say = J’aimerais qu’une infirmière ou un médecin regarde cela. Est-ce que c’est d’accord ?
    .not = Ne touchez pas sans demander. Ne demandez pas comment c’est arrivé.
ui-now-self-harm = La personne veut peut-être se faire du mal. Les questions peuvent attendre.
    .do = Faites venir quelqu’un qui a la formation. D’ici là, la personne ne reste jamais seule.
    .say = Merci de me le dire. Je suis là.
    .not = Ne discutez pas, et ne demandez pas de raisons. Ne laissez pas la personne seule.
ui-now-child-at-risk = Un enfant est peut-être en danger. Les questions peuvent attendre.
    .do = Cherchez seulement à savoir ceci : l’enfant est-il en sécurité maintenant, et qui est avec lui ? Votre devoir de signaler commence peut-être maintenant.
    .say = Merci de me le dire. Je devrai peut-être en parler à des gens qui protègent les enfants.
    .not = N’interrogez pas l’enfant. Ne promettez pas de garder cela pour vous.
ui-now-go-on = C’est fait, et la personne veut continuer
    .own = Je veux continuer
ui-now-stop = Laisser les questions, et voir ce qui aide
    .own = Je veux arrêter les questions
ui-now-note-on = C’est fait : continuer les notes
ui-now-note-end = Terminer les notes ici

ui-enough = Ce qui a été dit suffit.
ui-enough-how = D’autres questions ne changeraient pas la suite.
ui-enough-end = Arrêter les questions ici
ui-enough-go-on = La personne veut continuer

## 6a. L’agent n’a personne en face de lui, et note des signes ou ce qui a été dit. Personne n’entend rien.

ui-note = Que voulez-vous noter ?
ui-note-how = Seulement des cases à cocher, pas de noms. Vous pouvez laisser de côté ce que vous voulez.
ui-note-signs = Des signes que j’ai vus
ui-note-told = Ce que la personne m’a dit dans une conversation
ui-note-nothing = Rien : montrer à qui s’adresser

ui-attest = Avez-vous dit les limites avant la conversation, et la personne a-t-elle été d’accord pour parler ?
ui-attest-how = Les limites : ce qui est écrit, qui apprend quoi, et que la personne peut arrêter.
ui-attest-yes = Oui, les deux
ui-attest-no = Non, ou je ne sais pas trop

ui-not-attested = Alors, ce qui a été dit n’est pas noté ici.
ui-not-attested-why = La personne ne pouvait pas savoir qui l’apprendrait. Vous pouvez noter des signes que vous avez vus, et proposer de parler une autre fois.

ui-notes-signs = Cochez ce que vous avez vu vous-même.
ui-notes-told = Cochez ce que la personne vous a dit.
ui-notes-open = Ce que vous ne cochez pas reste ouvert. Cela ne compte ni comme un oui ni comme un non.
ui-notes-none = Rien de tout cela, ou on ne sait pas
ui-notes-not-known = On ne sait pas
ui-rest = Et ce que vous n’avez pas coché sur cette page ?
ui-rest-how = Seul compte ce que la personne a dit, pas ce que vous pensez.
ui-rest-open = On n’en a pas parlé, ou je ne sais pas
ui-rest-calm = La personne a dit : rien de tout cela
ui-rest-declined = La personne a préféré ne pas le dire

ui-noted = Avant de lire la feuille :
ui-noted-offer = Quand c’est sans danger, proposez de l’aide à la personne. C’est elle qui choisit.
ui-noted-again = Ne redemandez pas ce qui a déjà été dit.
ui-noted-you = Prenez aussi un moment pour vous.
ui-noted-done = Montrer la feuille

ui-signs = Quand il n’y a plus que vous : voulez-vous noter des signes que vous avez vus ?
ui-signs-how = C’est pour votre feuille seulement. Cela ne donne aucun niveau.
ui-signs-note = Il n’y a plus que moi : noter des signes
ui-signs-skip = Non : montrer la feuille

## 7. Ce que l’on propose est dans offers.ftl. Puis une question sur la sécurité, telle que la personne la voit.

ui-safety = Quand vous pensez à la suite, aujourd’hui, est-ce que vous vous sentez en sécurité ?

## 8. Les derniers mots, dits à la personne sur tous les chemins.

ui-closing = Merci d’avoir pris ce temps avec moi. Chaque choix fait ici était le vôtre.
ui-closing-next = Maintenant, je vais chercher ce qui correspond à ce que vous voulez.
ui-closing-later = Pour parler une autre fois, c’est d’accord aussi.
ui-closing-back = Est-ce qu’il y a quelque chose qui aiderait à être plus en sécurité en partant d’ici ?
ui-closing-contact = Si vous acceptez que quelqu’un vous recontacte : est-ce qu’il y a un moyen sans danger ? Vous pouvez le garder pour vous.
ui-closing-number = Je peux vous donner un numéro à garder, si c’est sans danger pour vous.
ui-closing-thanks = Merci d’avoir pris ce temps avec moi.
ui-closing-hand-over = Je vais chercher quelqu’un avec qui ce sera plus facile de parler.
ui-closing-child-next = Je vais te dire ce qui se passe ensuite.
ui-closing-child-need = Est-ce que tu as besoin de quelque chose, là, maintenant ?
ui-closing-final = Toutes les réponses sont déjà oubliées. Pour parler quand même, recommencez.
ui-closing-not-kept = Retenez un moyen sans danger de joindre la personne. Ce programme n’en garde rien.
ui-closing-child-stay = Restez avec l’enfant jusqu’à ce que quelqu’un de fiable, que vous connaissez, prenne le relais.
ui-closing-done = C’est dit : montrer la feuille
    .own = Je n’ai pas besoin de numéro
ui-closing-card = La personne veut un numéro à garder
    .own = Je veux un numéro à garder

## 8a. Un numéro à garder. Ce qu’elle porte peut être trouvé : rien n’y dit à quoi il sert.

ui-card-safe = Est-ce que ce serait sans danger pour vous d’avoir un numéro sur vous ?
ui-card-paper = Sur papier
    .own = Oui, sur papier
ui-card-remember = La personne préfère le retenir
    .own = Je préfère le retenir de tête
ui-card-no = Non, ou ce n’est pas clair
    .own = Non, ou je ne sais pas trop
ui-card-look = Qu’est-ce qu’il faut écrire au-dessus du numéro, pour que ce soit sans danger pour vous ?
card_number = Seulement le numéro
card_doctor = Médecin
card_school = École
card_shop = Magasin
card_hairdresser = Coiffeur
# Same: the word is French too.
card_taxi = Taxi
ui-card-write = Écrivez-le sur ce que la personne choisit, ou laissez-la écrire. N’ajoutez rien d’autre sur le papier.
ui-card-say = Dites-le ensemble, lentement, trois fois.
ui-card-number = { $number }
ui-card-call-list = Un téléphone garde la liste des appels. Une personne qui tient ce téléphone peut la voir.
ui-card-done = La personne a le numéro
ui-card-save = L’enregistrer comme page à imprimer

## 9. La feuille, pour l’agent seulement. Ses mots sont dans sheet.ftl.

ui-sheet-end = Terminer : ce programme oublie tout
ui-sheet-save = Enregistrer cette feuille
ui-save-as = Comment voulez-vous l’enregistrer ?
ui-save-as-text = En texte
ui-save-as-html = En page à imprimer
ui-save-as-markdown = En Markdown
ui-save-as-json = En JSON, pour un autre programme
ui-sheet-saved = Enregistré pour vous seulement : { $path }
ui-sheet-not-saved = Rien n’a été enregistré : impossible de créer un nouveau fichier dans { $path }. Tout est encore ici.
ui-sheet-cut-off = Le fichier { $path } est coupé, peut-être parce que le disque est plein. Supprimez-le vous-même. Ce qu’il devait contenir est encore ici.

## Écrans qui peuvent venir à tout moment

ui-go-on = Continuer
ui-yes = Oui
ui-no = Non
ui-paused = Un instant.
ui-still-private = Est-ce toujours un bon endroit ?
ui-still-private-changed = Oui, et c’est maintenant quelqu’un d’autre qui traduit

ui-distress = Laissez les questions de côté. On a le temps.
ui-distress-water = Proposez de l’eau. Gardez un peu de distance, et ne touchez pas.
ui-distress-where = Dites calmement où vous êtes, vous et la personne. Ne demandez pas à la personne de fermer les yeux.
# Les trois lignes suivantes sont aussi pour des enfants ; seule la deuxième a « vous ».
ui-distress-rest = Il n’y a pas besoin de parler maintenant.
ui-distress-ground = Si vous voulez, vous pouvez sentir le sol sous vos pieds, ou regarder quelque chose près de vous.
ui-distress-choice = On peut continuer, faire une pause, ou arrêter. Chaque choix est bon.
ui-distress-go-on = La personne veut continuer
    .own = Je veux continuer
ui-distress-pause = La personne veut une pause
    .own = Je veux une pause
ui-distress-stop = La personne veut arrêter
    .own = Je veux arrêter

ui-emergency = Si quelqu’un est en danger maintenant, appelez d’abord.
ui-emergency-number = Numéro d’urgence : { $number }
ui-emergency-unknown = Il n’y a ici aucun numéro d’urgence pour cet endroit. Demandez à votre permanence.
ui-duty-desk = Votre permanence : { $name }, { $phone }
ui-added-tool = Cet outil a été ajouté. Il ne fait pas partie du programme.
ui-added-tools-left-out = Les outils qui viennent de dossiers ne sont pas pris. Pour les utiliser, lancez avec --added-tools.
ui-child-desk = Votre permanence enfance : { $name }, { $phone }

## Réponses, les mêmes à chaque question

answer_yes = Oui
answer_no = Non
answer_unknown = Ne sait pas
    .own = Je ne sais pas
answer_declined = Préfère ne pas le dire
    .own = Je préfère ne pas le dire
answer_not-seen = Impossible à dire
answer_none-of-these = Rien de tout cela

## Que faire maintenant, en tête de la feuille. Pour l’agent.

sheet-now-danger = Quelqu’un est peut-être en danger. Appelez de l’aide avant tout le reste.
sheet-now-medical = Quelqu’un a peut-être besoin de soins. Faites-en venir maintenant.
sheet-now-self-harm = La personne veut peut-être se faire du mal. Ne la laissez pas seule. Faites venir quelqu’un qui a la formation.
sheet-now-child-at-risk = Un enfant est peut-être en danger. Prévenez maintenant votre permanence enfance, ou votre permanence s’il n’y en a pas.
sheet-now-child = La personne a moins de 18 ans, ou peut-être. Passez le relais à votre permanence enfance, ou à votre permanence s’il n’y en a pas. Ne lui posez pas de questions.
sheet-now-child-yours = La personne a moins de 18 ans, ou peut-être. Veillez à ce que personne ne lui redemande la même chose.
sheet-now-danger-over = Il y a eu un danger avant. Vous avez dit ensuite que c’était réglé. Vérifiez que c’est toujours le cas.
sheet-now-medical-over = Quelqu’un avait besoin de soins avant. Vérifiez qu’ils ont été donnés.
sheet-now-needs = Veillez à l’eau, à la nourriture, à la chaleur et aux médicaments.
sheet-now-not-safe = La personne ne se sent pas en sécurité. Demandez ce qui aiderait, avant son départ.
sheet-now-wishes = Commencez par ce que la personne veut.
sheet-now-refused = La personne a choisi de ne pas parler. C’est son droit, et c’est une bonne fin.
sheet-now-stopped = La conversation a été arrêtée. N’insistez pas, et proposez de l’aide sans questions.
sheet-now-offer = Quand c’est sans danger, proposez de l’aide à la personne. C’est elle qui choisit ce qu’elle veut.
sheet-now-broken-off = La conversation s’est interrompue. Quand c’est sans danger, proposez de l’aide à la personne, sans redemander.
sheet-now-hand-over = Passez le relais à votre permanence. Trouvez un interprète professionnel s’il en faut un.

## Ce qui n’a pas été fait. Pour l’agent.

sheet-not-done-refused = Aucune question n’a été posée.
sheet-not-done-stopped = Les questions ont été arrêtées : aucun niveau d’inquiétude n’est donc donné.
sheet-not-done-handed-over = Aucune question n’a été posée. Quelqu’un d’autre va parler avec la personne.
sheet-not-done-directory = Le répertoire de cet endroit n’a pas pu être lu : il manque ici des services et des devoirs. Demandez à votre permanence.
sheet-not-done-interrupted = Des questions ont été laissées de côté, parce que l’aide passait d’abord.
sheet-not-done-part-left-out = La personne a laissé de côté une partie des questions. C’est son droit. Cela ne compte ni comme un oui ni comme un non.
sheet-not-done-informed = Il s’agissait de proposer de l’aide. Aucune question n’a été posée : rien n’est donc indiqué.
sheet-not-done-noted = Personne n’a été interrogé cette fois.
sheet-not-done-observed = Personne n’a été interrogé. Des signes seuls ne peuvent pas montrer plus que quelques indicateurs.
sheet-not-done-looked-up = Personne n’a été interrogé et rien n’a été noté : rien n’est donc indiqué.
sheet-not-done-broken-off = La conversation s’est interrompue, et ce qui a été dit est oublié : rien n’est donc indiqué.
sheet-not-done-review = Les mots que la personne a lus sont un brouillon. Quelqu’un de votre service les a acceptés ; personne ne les a relus pour ce programme.
sheet-not-done-report = Ce programme n’a rien signalé et n’a appelé personne.
