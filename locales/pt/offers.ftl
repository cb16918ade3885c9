# Draft translated by machine; not yet reviewed by anyone.

### O que se oferece, uma coisa de cada vez, em palavras para a pessoa: o que é, e quem ficaria a saber o quê (.told).
### Nada se promete: ninguém sabe ainda se há um lugar, uma chamada ou um sim. A pessoa responde sim, não ou mais tarde.
### What the person can ask of a lawyer or an adviser stands in quotes: "pergunte-lhe o que tem de contar" would be heard as
### what the person has to tell. "Antes de me responder", so that nobody hears that the office asks the lawyer.
### A nurse or a doctor = "uma médica ou um enfermeiro": one of each sex, so that nothing is assumed of who comes.

-offer-ask-first = Antes de dizer quem é, pode perguntar-lhes o que anotam e a quem podem contar.

offer_health =
    { $role ->
        [health] Gostaria que uma médica ou um enfermeiro daqui visse como está a sua saúde?
       *[other] Gostaria de uma consulta com uma médica ou um enfermeiro?
    }
    .told = Vão perguntar pela sua saúde. Só conta o que quiser.
offer_health_US =
    .told = Vão perguntar pela sua saúde. Talvez tenham de avisar a polícia de algumas lesões, como um ferimento de bala.
offer_health_US-CA =
    .told = Vão perguntar pela sua saúde. Se alguém lhe causou uma lesão, têm de avisar a polícia.
offer_health_CA =
    .told = Vão perguntar pela sua saúde. Talvez tenham de avisar a polícia de um ferimento de bala.

offer_helpline =
    { $role ->
        [helpline] Gostaria de falar com outra linha de ajuda? Ali escutam, e dizem que tipo de ajuda há.
       *[other] Gostaria de falar com uma linha de ajuda? Ali escutam, e dizem que tipo de ajuda há.
    }
    .told = { -offer-ask-first }
offer_helpline_GB =
    .told = Não precisa de dar o seu nome. Se uma vida, criança ou adolescente correr risco, talvez avisem a polícia ou os serviços para crianças.
offer_helpline_US =
    .told = Não precisa de dar o seu nome. Talvez contem à polícia o que ouvirem.
offer_helpline_IE =
    .told = Quem atende uma destas linhas é a polícia. Pergunte-me qual é. { -offer-ask-first }
offer_helpline_ES =
    .told = Quem atende esta linha aqui é a polícia. { -offer-ask-first }
offer_helpline_AT =
    .told = Quem atende esta linha aqui é a polícia. { -offer-ask-first }
offer_helpline_TR =
    .told = Esta linha aqui é do serviço de imigração. { -offer-ask-first }
offer_helpline_VN =
    .told = Ali gravam a chamada. Contam à polícia e à guarda da fronteira o que ouvem.
offer_helpline_AR =
    .told = Não precisa de dar o seu nome. Contam à polícia ou ao Ministério Público o que ouvem.
offer_helpline_MX =
    .told = Não precisa de dar o seu nome. Contam à polícia ou ao Ministério Público o que ouvem.
offer_helpline_IN =
    .told = Talvez contem à polícia o que ouvirem. { -offer-ask-first }

offer_shelter =
    { $role ->
        [shelter] Gostaria que eu pedisse um lugar para ficar, aqui ou noutro lugar?
       *[other] Gostaria que eu pedisse um lugar para ficar?
    }
    .told = Pode ser que não haja nenhum. Ali têm de saber o que é preciso para a sua segurança, não a sua história toda.

offer_formal-referral = Gostaria que eu pedisse apoio oficial para pessoas que foram usadas ou obrigadas por outras?
    .told = Um serviço ou um centro receberia o seu nome e o que me contou. Ali podem contar isso a outras pessoas. Antes de me responder, pode perguntar a um advogado ou advogada.
-offer-home-office = O Home Office (Ministério do Interior britânico) receberia o seu nome e o que me contou. Também trata de imigração. Antes de me responder, pode perguntar a um advogado ou advogada.
offer_formal-referral_GB =
    .told = { -offer-home-office }
offer-without-a-name =
    { $standing ->
        [listed-authority] Se me disser que não, mesmo assim tenho de avisar o Home Office, mas sem o seu nome.
       *[other] { "" }
    }
offer_formal-referral_GB-ENG =
    .told = { -offer-home-office } { offer-without-a-name }
offer_formal-referral_GB-WLS =
    .told = { -offer-home-office } { offer-without-a-name }
offer-even-so-us =
    { $standing ->
        [listed-authority] Posso ter de avisar esse serviço mesmo que me diga que não.
       *[other] { "" }
    }
offer_formal-referral_US =
    .told = Um serviço receberia o seu nome e o que me contou. Para quem tem menos de 18 anos e é de outro país, é o departamento nacional de saúde. { offer-even-so-us }
offer_formal-referral_ES =
    .told = A polícia receberia o seu nome e o que me contou. Antes de me responder, pode perguntar a um advogado ou advogada.
-offer-even-so-nl = Tenho de comunicar alguma coisa à CoMensha mesmo que me diga que não.
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
    .told = A CoMensha receberia o seu nome e o que me contou. A CoMensha guarda uma lista destes casos. { offer-even-so-by-role-nl }

offer_legal-aid = Gostaria de falar com um advogado ou advogada, sobre trabalho, documentos ou outra coisa?
    .told = Um advogado ou advogada trabalha para quem pede ajuda. Pergunte-lhe: “O que tem de contar a outras pessoas?”

offer_labour-inspectorate =
    { $role ->
        [labour-inspector] Gostaria que o meu serviço verificasse o seu pagamento, ou as condições do trabalho?
       *[other] Gostaria de ter ajuda com o pagamento, ou com as condições do trabalho?
    }
    .told =
        { $role ->
            [labour-inspector] Talvez façamos uma visita ao local de trabalho. Quem lhe dá trabalho pode adivinhar quem falou.
           *[other] Talvez a inspeção do trabalho faça uma visita ao local. Quem lhe dá trabalho pode adivinhar quem falou. Antes de dizer quem é, pode perguntar na inspeção: “O que têm de contar a outras pessoas?”
        }

offer_immigration-advice = Gostaria de receber conselhos sobre os seus documentos ou sobre o direito de ficar no país?
    .told = Pergunte primeiro a quem dá os conselhos: “Para quem trabalha? O que tem de contar a outras pessoas?”

offer_domestic-violence = Gostaria de falar com pessoas que ajudam quando um companheiro, uma companheira ou a família faz mal a alguém?
    .told = { -offer-ask-first }
offer_domestic-violence_RS =
    .told = Quem atende esta linha aqui é o ministério da polícia. { -offer-ask-first }

offer_mental-health = Gostaria de falar com alguém sobre como se sente, ou como dorme?
    .told = Vão perguntar como está. Só conta o que quiser.
