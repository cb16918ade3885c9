# Draft translated by machine; not yet reviewed by anyone.

### À qui s'adresser et ce que la loi demande : lu par le personnel, jamais par la personne.
### Rien ici ne nomme la personne, ne dit ce qui lui est arrivé, ni ne promet ce que fera un service.
### Les noms de services, de lois et de mécanismes restent dans leur langue, avec une courte explication.
### refer = orienter ; notify = déclarer ; report (a child) = signaler.

directory-check-clean = { $files ->
        [one] { $files } répertoire vérifié. Aucune erreur.
        [many] { $files } de répertoires vérifiés. Aucune erreur.
       *[other] { $files } répertoires vérifiés. Aucune erreur.
    }
    Services avec un numéro ou une adresse utilisable : { $usable }
    Services par leur nom seulement : { $other }
    Devoirs : { $duties }
    Ce qui manque, et c’est indiqué : { $gaps }

## Ce qu'il faut savoir avant d'utiliser un contact

contact-source-year = Publié, source de { $year }. Personne ne l’a essayé pour ce programme.
contact-source-undated = Publié, source sans date. Personne ne l’a essayé pour ce programme.
contact-emergency-not-sure = Ce numéro n’est pas entièrement confirmé. Si personne ne répond, appelez le numéro que vous connaissez.
contact-confirmed = Essayé par votre service le { $date }.
contact-confirmed-due = Essayé par votre service le { $date }. Quelqu’un devrait l’essayer de nouveau.
contact-not-confirmed = Numéro non confirmé : demandez à votre permanence.
contact-run-by-police = La police tient cette ligne. Dites-le à la personne avant que quiconque appelle.
contact-run-by-immigration = Une autorité de l’immigration tient cette ligne. Dites-le à la personne avant que quiconque appelle.
contact-recorded = Les appels sont enregistrés. Dites-le à la personne avant que quiconque appelle.
contact-shares_police-if-danger = Ce service peut prévenir la police si une vie est en danger. Dites-le avant l’appel.
contact-shares_childrens-services-if-child = Ce service peut prévenir la protection de l’enfance si quelqu’un de moins de 18 ans est en danger. Dites-le avant l’appel.
contact-shares_police-at-times = Ce service peut transmettre à la police ce qu’il entend. Dites-le avant l’appel.
contact-shares_police = Ce service transmet à la police ce qu’il entend. Dites-le avant l’appel.
contact-shares_border-guard = Ce service transmet aux garde-frontières ce qu’il entend. Dites-le avant l’appel.
contact-shares_immigration = Ce service transmet aux autorités de l’immigration ce qu’il entend. Dites-le avant l’appel.
contact-hours = Ouvert { $hours }, selon ce qui est publié.
contact-hours-zone = Ouvert { $hours }, heure de { $zone }.
contact-closed = Fermé au moment où ceci est écrit. Prochaine ouverture : { $day } à { $time }.
contact-costs = L’appel est payant et peut figurer sur une facture. Dites-le d’abord à la personne.
contact-not-anonymous = On ne peut pas y appeler de façon anonyme. Dites-le à la personne avant que quiconque appelle.
contact-hours-not-confirmed = Heures d’ouverture non confirmées : il se peut que personne ne réponde.
contact-language-interpreter = On ne sait pas si ce service répond dans la langue de la personne ({ $language }). Il dit travailler avec des interprètes : demandez-en un d’abord.
contact-language-unknown = On ne sait pas si ce service répond dans la langue de la personne ({ $language }). Prévoyez un interprète professionnel.
contact-women-only = Pour les femmes.
contact-men-only = Pour les hommes.
contact-only-for_sexual = Pour les personnes exploitées sexuellement.
contact-only-for_labour = Pour les personnes exploitées au travail.
contact-only-for_domestic-servitude = Pour les personnes exploitées chez quelqu’un.
contact-only-for_criminal = Pour les personnes que l’on force à commettre des délits.
contact-only-for_begging = Pour les personnes que l’on force à mendier.
contact-only-for_organ = Pour les personnes dont on a pris ou voulu prendre des organes.
contact-only-for_forced-marriage = Pour les personnes que l’on force à se marier.
contact-consent-first = Seulement avec l’accord de la personne : expliquez, demandez, et acceptez un non.

## Personne à nommer

gap-emergency = Aucun numéro d’urgence n’est connu ici pour cette zone. Utilisez celui que vous connaissez.
gap-no-service = Aucun service n’est connu ici pour cela : demandez à votre permanence.
gap-independent = Aucune ligne en dehors des autorités n’est connue ici. Si l’une d’elles est peut-être mêlée à ce qui se passe, demandez à votre permanence qui d’autre appeler.
gap-consent = Cette voie demande l’accord de la personne, et il n’y en a pas. La proposition reste ouverte.
gap-standing = Votre service ne peut pas utiliser lui-même cette voie : demandez à votre permanence, ou proposez la ligne d’aide.

## Ce que la loi demande

duty-if-believed = Ceci vaut si vous avez des raisons de croire que la personne a peut-être été exploitée. Ce que montre un outil n’est pas le critère de la loi.
duty-not-confirmed = Non confirmé par un juriste pour ce programme : vérifiez auprès de votre permanence.
law-unknown_child = Pour ce programme, on n’a pas trouvé si la loi d’ici vous oblige à signaler un enfant en danger. Demandez maintenant à votre permanence. N’attendez pas.
law-unknown_adult = Pour ce programme, on n’a pas trouvé ce que la loi d’ici demande au sujet d’un adulte : si vous devez prévenir quelqu’un, et pour quoi il faut son accord. Demandez à votre permanence.

duty_gb-childrens-services-first = Prévenez d’abord la protection de l’enfance (children’s services), avant toute autre orientation. L’accord n’est pas nécessaire. Sauf si cela met l’enfant en danger, dites avec des mots simples à la personne avec qui vous parlez ce que vous faites et pourquoi.
duty_gb-refer-child = Orientez l’enfant vers le National Referral Mechanism (mécanisme national d’orientation) ; on le fait toujours pour quelqu’un qui a, ou a peut-être, moins de 18 ans et dont vous soupçonnez l’exploitation. Ceux qui protègent les enfants sont prévenus d’abord. L’accord n’est pas nécessaire.
duty_gb-refer-adult = La personne a donné son accord : faites l’orientation vers le National Referral Mechanism par votre service.
duty_gb-adult-consent = Orienter un adulte vers le National Referral Mechanism demande son accord. Expliquez ce que c’est et qui apprend quoi ; sans un oui, ne faites aucune orientation. La personne peut donner son accord plus tard.
duty_gb-not-first-responder = Votre service n’est pas « first responder » (habilité à orienter) ; il ne peut donc pas orienter vers le National Referral Mechanism, et personne ne peut s’y orienter soi-même. Suivez votre propre protocole, ou demandez à la ligne d’aide comment joindre un « first responder » ; pour un adulte, seulement avec son accord.
duty_gb-duty-to-notify = Votre autorité doit faire une déclaration au Home Office (ministère de l’Intérieur) quand elle pense que quelqu’un est peut-être soumis à la traite ou tenu en esclavage, même quand un adulte n’est pas d’accord avec une orientation. Sans accord, la déclaration est anonyme : n’y mettez ni le nom ni rien qui désigne la personne. Dites-lui que vous la faites.
duty_gb-duty-to-notify-met = Une fois que votre autorité a fait l’orientation, son devoir de déclarer est rempli : pas de deuxième déclaration.
duty_gb-no-notification = Votre service n’est pas parmi ceux qui doivent faire une déclaration au Home Office. Sans l’accord de la personne, rien n’est déclaré ; proposez du soutien, et laissez la proposition ouverte. Une vie en danger ou un enfant en danger reste une exception.
duty_gb-child-guardian = Orientez l’enfant vers un tuteur indépendant (independent child trafficking guardian), là où ce service couvre votre zone. Tant que l’âge n’est pas établi, quelqu’un qui a peut-être moins de 18 ans compte comme un enfant.
duty_gb-statutory-defence = La loi prévoit un moyen de défense pour les personnes que l’on a forcées à commettre des infractions. Ne posez pas de questions sur des infractions. S’il en est question, arrêtez-vous là et veillez à ce que la personne ait un avocat avant que quiconque l’interroge.

duty_us-report-child = Prévenez l’autorité de protection de l’enfance ou la police de votre État. La loi de chaque État et territoire dit qui doit signaler un mal fait à un enfant ; se servir d’un enfant pour le travail ou le sexe est un tel mal. N’attendez pas de preuve. L’accord n’est pas nécessaire. Sauf si cela met l’enfant en danger, dites avec des mots simples à la personne avec qui vous parlez ce que vous faites et pourquoi. Si vous ne savez pas comment signaler, demandez maintenant à votre permanence.
duty_us-notify-hhs = Si l’enfant vient d’un autre pays et n’a ni la nationalité ni la résidence permanente, votre autorité doit faire une déclaration au HHS, le ministère national de la santé. Cela vaut dès que vous apprenez que d’autres se servent peut-être de l’enfant pour le travail ou le sexe. Ni accord ni coopération ne sont nécessaires.
duty_us-hhs-child-request = N’importe qui peut demander au HHS d’ouvrir l’aide pour un enfant qui vient d’un autre pays et n’a ni la nationalité ni la résidence permanente. Il faut le demander avant ses 18 ans et pendant que l’enfant est aux États-Unis : n’attendez pas. L’enfant n’a pas à collaborer avec la police pour cela.
duty_us-adult-help = Un adulte accède à l’aide par la ligne d’aide et les services locaux, et seulement avec son accord. Une personne qui a la nationalité ou la résidence permanente n’a pas besoin pour cela d’une lettre du HHS.
duty_us-health-injuries = Dans la plupart des États, le personnel de santé doit prévenir la police de certaines blessures, comme les blessures par balle, même sans accord. Sachez ce que demande votre État, et dites-le avant de regarder une blessure.
duty_us-continued-presence = Seules les forces de l’ordre peuvent demander la « Continued Presence », une permission de rester pour un temps. La personne ne peut pas la demander elle-même. Ne vous en servez jamais comme récompense pour parler.
duty_us-t-visa = La loi prévoit un visa pour les personnes dans cette situation, le visa T. Ce n’est pas vous qui en décidez : proposez un avocat en droit des étrangers. Une personne de moins de 18 ans, ou une personne trop blessée dans son corps ou dans sa tête pour aider la police, n’a pas à l’aider pour l’obtenir.
duty_us-state-law = La loi de votre État ou territoire n’a pas été étudiée pour ce programme. Elle peut vous demander plus, ou donner plus de droits à la personne : demandez à votre permanence.
duty_us-ca-report-child = La loi de Californie vous oblige à signaler quand vous avez des raisons de soupçonner qu’un enfant est maltraité ; se servir d’un enfant pour le sexe ou un travail forcé est une maltraitance. Appelez tout de suite le service de protection de l’enfance du comté, la police ou le shérif, et envoyez le rapport écrit dans les 36 heures. L’accord n’est pas nécessaire. Sauf si cela met l’enfant en danger, dites avec des mots simples à la personne avec qui vous parlez ce que vous faites et pourquoi.
duty_us-ca-may-report-child = Appelez le service de protection de l’enfance du comté, la police ou le shérif. La loi de Californie oblige les personnes de nombreux métiers à signaler un enfant qui est peut-être maltraité, par exemple toutes celles dont le travail se fait avec des enfants, et permet à toute autre de le faire. Si votre métier est sur la liste, envoyez le rapport écrit dans les 36 heures. L’accord n’est pas nécessaire. Sauf si cela met l’enfant en danger, dites avec des mots simples à la personne avec qui vous parlez ce que vous faites et pourquoi.
duty_us-ca-health-injuries = Si vous soignez une blessure par arme à feu, ou une blessure que quelqu’un a causée par une agression ou une maltraitance, la loi de Californie vous oblige à appeler tout de suite la police locale et à envoyer un rapport écrit dans les deux jours ouvrables. Dites-le avant de regarder une blessure.
duty_ca-report-child = Prévenez l’autorité de protection de l’enfance de votre province ou territoire. Sa loi dit qui doit signaler un enfant à qui l’on fait du mal ou qui est en danger. N’attendez pas de preuve. L’accord n’est pas nécessaire. Sauf si cela met l’enfant en danger, dites avec des mots simples à la personne avec qui vous parlez ce que vous faites et pourquoi. Si vous ne savez pas comment signaler, demandez maintenant à votre permanence.
duty_ca-health-gunshot = Dans la plupart des provinces, un hôpital ou une clinique doit prévenir la police d’une blessure par balle, même sans accord. Sachez ce que demande votre province, et dites-le avant de regarder une blessure.
duty_ca-temporary-permit = Une personne d’un autre pays peut obtenir un permis de séjour temporaire d’au moins 12 mois, sans frais. Ce n’est pas vous qui en décidez : proposez un avocat en droit des étrangers.
duty_ca-no-testimony = Pour obtenir ce permis, la personne n’a pas à témoigner ni à collaborer avec la police.
duty_ca-open-work-permit = Une personne dont le permis de travail nomme un seul employeur, et qui est maltraitée au travail, peut demander un permis de travail ouvert. Proposez un avocat en droit des étrangers.
duty_ca-provincial-law = La loi de votre province ou territoire n’a pas été étudiée pour ce programme. Elle peut vous demander plus, ou donner plus de droits à la personne : demandez à votre permanence.
duty_ca-on-report-child = La loi de l’Ontario oblige à signaler toute personne qui a des raisons de soupçonner qu’un enfant a besoin de protection. Appelez vous-même une société d’aide à l’enfance. Pour quelqu’un de 16 ou 17 ans, vous pouvez signaler, mais la loi ne vous y oblige pas. L’accord n’est pas nécessaire. Sauf si cela met l’enfant en danger, dites avec des mots simples à la personne avec qui vous parlez ce que vous faites et pourquoi.
duty_ca-ab-report-child = La loi de l’Alberta oblige à signaler toute personne qui a des raisons de croire qu’un enfant a besoin de protection. Prévenez un directeur des services à l’enfance et à la jeunesse (director). L’accord n’est pas nécessaire. Sauf si cela met l’enfant en danger, dites avec des mots simples à la personne avec qui vous parlez ce que vous faites et pourquoi.
duty_ca-qc-report-child = La loi du Québec oblige la police et les personnes dont le travail est d’aider les enfants à prévenir le directeur de la protection de la jeunesse quand un enfant est peut-être en danger. Toute autre personne doit le faire quand on fait du mal à un enfant dans son corps ou sexuellement. L’accord n’est pas nécessaire. Sauf si cela met l’enfant en danger, dites avec des mots simples à la personne avec qui vous parlez ce que vous faites et pourquoi.
duty_au-child-without-guardian = La voie appelée Additional Referral Pathway ne peut pas aider un enfant de moins de 16 ans qui n’a pas de tuteur auprès de qui il est en sécurité. Prévenez l’autorité de protection de l’enfance et l’Australian Federal Police (police fédérale). Sauf si cela met l’enfant en danger, dites avec des mots simples à la personne avec qui vous parlez ce que vous faites et pourquoi.
duty_au-no-police-needed = On peut accéder au Support for Trafficked People Program (programme de soutien) sans contact avec la police, par l’Additional Referral Pathway. Proposez-le.

duty_gb-sct-social-work-first = Prévenez d’abord les services sociaux (social work) de la collectivité locale, avant toute autre orientation. L’accord n’est pas nécessaire. Sauf si cela met l’enfant en danger, dites avec des mots simples à la personne avec qui vous parlez ce que vous faites et pourquoi.
duty_gb-sct-law = La loi de l’Écosse n’a pas été étudiée au-delà de cela pour ce programme : ni à qui un organisme doit faire une déclaration au sujet d’un adulte, ni combien de temps dure le soutien, ni quel moyen de défense existe pour les personnes que l’on a forcées à commettre des infractions. Elle diffère de celle d’Angleterre et du pays de Galles : demandez à votre permanence.
duty_gb-nir-law = La loi de l’Irlande du Nord n’a pas été étudiée au-delà de cela pour ce programme : ni à qui un organisme doit faire une déclaration au sujet d’un adulte, ni combien de temps dure le soutien, ni quel moyen de défense existe pour les personnes que l’on a forcées à commettre des infractions. Elle diffère de celle d’Angleterre et du pays de Galles : demandez à votre permanence.

## `askwell directory list` et `directory show` : pour préparer à l'avance, jamais à côté d'une personne.

directory-head_area = Zone
directory-head_name = Nom
directory-head_usable = Utilisables
directory-head_other = Nom seulement
directory-head_duties = Devoirs
directory-head_gaps = Manque
directory-title = { $name } ({ $area }, empreinte { $digest })
directory-lead = Pour préparer à l’avance. Personne n’a essayé ces contacts pour ce programme. Ce qui n’est pas confirmé ne doit pas être appelé tant que votre service ne l’a pas essayé. Ceci n’est pas un conseil juridique.
directory-part_emergency = En cas d’urgence
# Same: the word is French, too.
directory-part_services = Services
directory-part_duties = Ce que la loi demande
directory-part_gaps = Ce qui manque ici
directory-part_due = À essayer de nouveau
# Same: the word is French, too.
directory-part_sources = Sources
directory-emergency = { $number }.
directory-service = { $name } ({ $id })
directory-run-by = Tenu par { $operator } : { $type }
operator-type_ngo = un organisme indépendant
operator-type_government = une autorité publique
operator-type_police = la police
operator-type_immigration = une autorité de l’immigration
operator-type_intergovernmental = une organisation de plusieurs États
directory-for = Pour { $audience } : { $help }
directory-only-listed = seulement répertorié, recommandé à personne
directory-state_own = (propre à votre service)
directory-state_tried = (essayé le { $date })
directory-state_due = (essayé le { $date }, à essayer de nouveau)
directory-state_published = (publié, pas essayé)
directory-state_not-confirmed = (non confirmé : à ne pas appeler)
directory-state_withdrawn = Le numéro est contesté ou n’est plus exact ; il n’est pas affiché.
directory-hours_agreed = Ouvert { $hours }{ $zone }.
directory-hours_disputed = Serait ouvert { $hours }{ $zone } ; ce n’est pas sûr.
directory-languages = Langues : { $languages }.
directory-evidence = Preuves : { $status } ; { $ship }. Sources : { $sources } ; année la plus récente : { $year }.
directory-status-twice = publié par deux organismes ou plus
directory-status-once = publié par un seul organisme
directory-status-disputed = les sources ne sont pas d’accord
directory-status-retired = n’est plus exact
directory-ship-after-live-check = affiché, marqué comme non essayé
directory-ship-human-review = une personne doit d’abord le vérifier
directory-within = Délai : { $within }.
directory-to = À : { $service }
directory-consent_needed = Seulement avec l’accord de la personne.
directory-consent_not-needed = L’accord n’est pas nécessaire.
directory-due = { $service }, { $value } : essayé le { $date }. Essayez de nouveau.
directory-source = { $title }. { $publisher }. { $url }
directory-gap_child-line = pas de ligne pour les enfants
directory-gap_adult-service = rien pour les adultes
directory-gap_service-for-men = rien pour les hommes
directory-gap_labour-body = personne pour le travail et les salaires
directory-gap_text-channel = ni message écrit ni chat
directory-gap_relay = pas de relais par écrit
directory-gap_independent-line = pas de ligne en dehors des autorités
directory-gap_child-law = ce que la loi demande pour un enfant en danger
directory-gap_adult-law = ce que la loi demande pour un adulte
