# Draft translated by machine; not yet reviewed by anyone.

### Ce que l’agent propose, une chose à la fois, avec des mots pour la personne : ce que c’est, et qui apprendrait quoi (.told).
### Rien n’est promis : personne ne sait encore s’il y a une place, un appel ou un oui. La personne répond oui, non ou plus tard.
### Un texte pour un lieu s’appelle offer_<pathway>_<AREA>, et ne contient que ce qui y change.
### Avec un enfant, on dit « tu » là où il y a « vous ». « Un médecin », « un avocat » valent pour une femme et pour un homme.

-offer-ask-first = Avant de dire qui vous êtes, vous pouvez leur demander ce qu’ils notent et à qui ils peuvent en parler.

offer_health =
    { $role ->
        [health] Voulez-vous voir une infirmière ou un médecin d’ici, pour votre santé ?
       *[other] Voulez-vous voir une infirmière ou un médecin ?
    }
    .told = On vous posera des questions sur votre santé. Vous choisissez ce que vous dites.
offer_health_US =
    .told = On vous posera des questions sur votre santé. Les soignants devront peut-être signaler certaines blessures à la police, comme une blessure par balle.
offer_health_US-CA =
    .told = On vous posera des questions sur votre santé. Si quelqu’un vous a fait une blessure, les soignants doivent prévenir la police.
offer_health_CA =
    .told = On vous posera des questions sur votre santé. Les soignants devront peut-être signaler une blessure par balle à la police.

offer_helpline =
    { $role ->
        [helpline] Voulez-vous parler à quelqu’un d’une autre ligne d’aide ? On vous y écoute, et on vous dit quelles aides existent.
       *[other] Voulez-vous parler à quelqu’un d’une ligne d’aide ? On vous y écoute, et on vous dit quelles aides existent.
    }
    .told = { -offer-ask-first }
offer_helpline_GB =
    .told = Vous n’avez pas besoin de donner votre nom. Si une vie ou un enfant est en danger, ils peuvent prévenir la police ou la protection de l’enfance.
offer_helpline_US =
    .told = Vous n’avez pas besoin de donner votre nom. Ils peuvent transmettre à la police ce qu’ils entendent.
offer_helpline_IE =
    .told = Pour l’une de ces lignes, c’est la police qui répond. Demandez-moi laquelle. { -offer-ask-first }
offer_helpline_ES =
    .told = Ici, c’est la police qui répond sur cette ligne. { -offer-ask-first }
offer_helpline_AT =
    .told = Ici, c’est la police qui répond sur cette ligne. { -offer-ask-first }
offer_helpline_TR =
    .told = Ici, c’est le service de l’immigration qui tient cette ligne. { -offer-ask-first }
offer_helpline_VN =
    .told = Ils enregistrent l’appel. Ils disent à la police et aux garde-frontières ce qu’ils entendent.
offer_helpline_AR =
    .told = Vous n’avez pas besoin de donner votre nom. Ils disent à la police ou aux procureurs ce qu’ils entendent.
offer_helpline_MX =
    .told = Vous n’avez pas besoin de donner votre nom. Ils disent à la police ou aux procureurs ce qu’ils entendent.
offer_helpline_IN =
    .told = Ils peuvent transmettre à la police ce qu’ils entendent. { -offer-ask-first }

offer_shelter =
    { $role ->
        [shelter] Voulez-vous que je demande un endroit où loger, ici ou ailleurs ?
       *[other] Voulez-vous que je demande un endroit où loger ?
    }
    .told = Il n’y en a peut-être pas. Là où je demande, on a besoin de savoir ce qu’il vous faut pour être en sécurité, pas toute votre histoire.

offer_formal-referral = Voulez-vous que je demande l’aide officielle prévue quand quelqu’un a profité d’une personne, ou l’a forcée à faire des choses ?
    .told = Un service ou un centre recevrait votre nom et ce que vous m’avez dit. Il peut le dire à d’autres. Vous pouvez d’abord demander à un avocat.
-offer-home-office = Le Home Office, le ministère de l’Intérieur britannique, recevrait votre nom et ce que vous m’avez dit. Il s’occupe aussi d’immigration. Vous pouvez d’abord demander à un avocat.
offer_formal-referral_GB =
    .told = { -offer-home-office }
offer-without-a-name =
    { $standing ->
        [listed-authority] Si vous dites non, je dois quand même prévenir le Home Office, mais sans votre nom.
       *[other] { "" }
    }
offer_formal-referral_GB-ENG =
    .told = { -offer-home-office } { offer-without-a-name }
offer_formal-referral_GB-WLS =
    .told = { -offer-home-office } { offer-without-a-name }
offer-even-so-us =
    { $standing ->
        [listed-authority] Je devrai peut-être le prévenir même si vous dites non.
       *[other] { "" }
    }
offer_formal-referral_US =
    .told = Un service recevrait votre nom et ce que vous m’avez dit. Pour les moins de 18 ans d’un autre pays, c’est le ministère national de la santé. { offer-even-so-us }
offer_formal-referral_ES =
    .told = La police recevrait votre nom et ce que vous m’avez dit. Vous pouvez d’abord demander à un avocat.
-offer-even-so-nl = Même si vous dites non, je dois lui dire quelque chose.
offer-even-so-border-nl =
    { $standing ->
        [listed-authority] { -offer-even-so-nl }
       *[other] { "" }
    }
offer-even-so-by-role-nl =
    { $role ->
        [police] { -offer-even-so-nl }
        [labour-inspector] { -offer-even-so-nl }
        [border] { offer-even-so-border-nl }
       *[other] { "" }
    }
offer_formal-referral_NL =
    .told = CoMensha recevrait votre nom et ce que vous m’avez dit. Cette organisation tient une liste de ces situations. { offer-even-so-by-role-nl }

offer_legal-aid = Voulez-vous parler à un avocat, au sujet du travail, des papiers ou d’autre chose ?
    .told = Un avocat travaille pour vous. Demandez-lui ce qu’il doit transmettre.

offer_labour-inspectorate =
    { $role ->
        [labour-inspector] Voulez-vous que mon service regarde votre paie, ou comment se passe le travail ?
       *[other] Voulez-vous de l’aide pour la paie, ou pour la façon dont se passe le travail ?
    }
    .told =
        { $role ->
            [labour-inspector] Nous irons peut-être sur le lieu de travail. La personne qui vous emploie devinera peut-être qui a parlé.
           *[other] Un inspecteur du travail ira peut-être sur place. La personne qui vous emploie devinera peut-être qui a parlé. Vous pouvez d’abord demander à l’inspection du travail ce qu’elle doit transmettre.
        }

offer_immigration-advice = Voulez-vous des conseils sur vos papiers ou votre droit de rester ?
    .told = Demandez d’abord à la personne qui conseille pour qui elle travaille, et ce qu’elle doit transmettre.

offer_domestic-violence = Voulez-vous parler à des gens qui aident quand quelqu’un fait du mal, dans un couple ou dans une famille ?
    .told = { -offer-ask-first }
offer_domestic-violence_RS =
    .told = Ici, c’est le ministère de la police qui répond sur cette ligne. { -offer-ask-first }

offer_mental-health = Voulez-vous parler à quelqu’un de ce que vous ressentez, ou de votre sommeil ?
    .told = On vous demandera comment vous allez. Vous choisissez ce que vous dites.
