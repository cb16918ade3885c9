# Draft translated by machine; not yet reviewed by anyone.

### O que se diz antes de qualquer pergunta: limites verdadeiros, seis linhas curtas, e depois uma pergunta.
### Tudo é lido em voz alta. Nunca escrever que algo é secreto, confidencial ou seguro: ninguém o pode prometer.
### "uses you" is "tira proveito à sua custa": no label, no sex, no pronoun that differs between the countries. It is the
### phrase of this file that a reviewer should look at first.
### "criança ou adolescente", because "criança" alone is heard as a small child, and the duty includes teenagers.
### The Home Office is explained to children where it is first named, and to adults in the line on immigration, which follows;
### border officers have no such line. No .told has more than 45 words.
### Where "Pode" could be heard of a service and not of the person, what is asked is named ("essas anotações").

-limits-purpose = Gostaria de fazer algumas perguntas curtas, para ver que tipo de ajuda lhe pode servir.
limits-kept =
    { $saving ->
        [not] Este programa não guarda respostas nem nomes.
       *[offered] Este programa não guarda nomes. Talvez eu guarde uma página curta sobre esta conversa, sem nenhum nome.
    }
-limits-choice = Pode deixar qualquer pergunta sem resposta. Não precisa de falar de coisas que tenha feito. Diga-me o que não quer que eu conte a outras pessoas. Se isso não for possível, eu digo.
-limits-leave = Pode fazer uma pausa ou parar a qualquer momento. Não tem de dizer o motivo.
-limits-papers = Antes de falar dos seus documentos, pergunte-me. Eu digo o que tenho de contar a outras pessoas.
-limits-immigration-police = Posso ter de contar a agentes da imigração o que souber.

## Quem mais pode saber alguma coisa, por função. A polícia não pode calar o que sabe, e diz isso no início.

-limits-role-police = Sou da polícia: posso agir, conforme a conversa.
-limits-role-border = Fiscalizo a fronteira: posso agir, conforme a conversa.
-limits-role-labour-inspector = Fiscalizo condições laborais: posso agir, conforme a conversa.
-limits-role-social-worker = Posso ter de falar com colegas.
-limits-role-health = Talvez eu fale com quem lhe dá cuidados.
-limits-role-shelter = Talvez eu fale com colegas daqui.
-limits-role-helpline = Talvez eu fale com colegas.
-limits-role-child-specialist = Posso ter de falar com colegas.

## Quando se avisa outras pessoas mesmo que a pessoa não queira, por país.

-limits-danger = Se uma vida, criança ou adolescente correr risco, posso ter de avisar outras pessoas.
-limits-danger-gb = Se uma vida, criança ou adolescente correr risco, aviso a polícia ou quem protege crianças.
-limits-danger-gb-police = Se uma vida, criança ou adolescente correr risco, aviso colegas ou quem protege crianças.
-limits-danger-america = Se uma vida, criança ou adolescente correr risco, posso ter de avisar a polícia ou quem protege crianças.
-limits-danger-america-police = Se uma vida, criança ou adolescente correr risco, posso ter de avisar colegas ou quem protege crianças.

## O que a lei de uma área acrescenta.

-limits-notify-gb = Se eu achar que alguém tira proveito à sua custa, tenho de avisar o Home Office. Só dou seu nome se concordar.
limits-by-law =
    { $standing ->
        [listed-authority] { -limits-notify-gb }
       *[other] { "" }
    }
-limits-home-office = O Home Office, o Ministério do Interior britânico, também trata de imigração.
limits-home-office-by-law =
    { $standing ->
        [listed-authority] { -limits-home-office }
       *[other] { "" }
    }
-limits-injuries-us = Posso ter de avisar a polícia de algumas lesões, como um ferimento de bala.
-limits-injuries-us-ca = Se eu tratar uma lesão que alguém lhe causou, tenho de avisar a polícia.
-limits-injuries-ca = Posso ter de avisar a polícia de um ferimento de bala.

-limits-notify-nl = Se eu achar que alguém tira proveito à sua custa, tenho de avisar a CoMensha. A CoMensha guarda uma lista e procura abrigos.
limits-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-notify-nl }
       *[other] { "" }
    }

-limits-notify-za = Se eu achar que alguém tira proveito à sua custa, a lei pode obrigar-me a avisar a polícia.
-limits-notify-za-police = Se eu achar que alguém tira proveito à sua custa, a lei pode obrigar-me a comunicar isso.
-limits-notify-ae = Se eu souber que alguém tira proveito à sua custa, a lei pode obrigar-me a comunicar isso.

## Uma pessoa adulta, em qualquer lugar

limits_police =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Posso ter de anotar o que ouvir.
    .told = { -limits-role-police } { -limits-danger }
    .immigration = { -limits-immigration-police }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_border =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Posso ter de anotar o que ouvir.
    .told = { -limits-role-border } { -limits-danger }
    .immigration = Trato de assuntos de imigração. O que me contar pode ser usado nesses assuntos.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_labour-inspector =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Posso ter de anotar o que ouvir sobre o local de trabalho.
    .told = { -limits-role-labour-inspector } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_social-worker =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } O meu serviço pode guardar anotações próprias. Pode perguntar o que dizem essas anotações.
    .told = { -limits-role-social-worker } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_health =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } A clínica guarda anotações sobre a sua saúde. Pode perguntar o que dizem essas anotações.
    .told = { -limits-role-health } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_shelter =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } O abrigo pode guardar anotações próprias. Pode perguntar o que dizem essas anotações.
    .told = { -limits-role-shelter } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_helpline =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } A linha de ajuda pode guardar anotações próprias. Pode perguntar o que dizem essas anotações.
    .told = { -limits-role-helpline } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_child-specialist =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } O meu serviço pode guardar anotações próprias. Pode perguntar o que dizem essas anotações.
    .told = { -limits-role-child-specialist } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }

## Uma pessoa adulta, Reino Unido. Para a Escócia e a Irlanda do Norte este é o texto todo

limits_police_GB =
    .told = { -limits-role-police } { -limits-danger-gb-police }
limits_border_GB =
    .told = { -limits-role-border } { -limits-danger-gb }
limits_labour-inspector_GB =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb }
limits_social-worker_GB =
    .told = { -limits-role-social-worker } { -limits-danger-gb }
limits_health_GB =
    .told = { -limits-role-health } { -limits-danger-gb }
limits_shelter_GB =
    .told = { -limits-role-shelter } { -limits-danger-gb }
limits_helpline_GB =
    .told = { -limits-role-helpline } { -limits-danger-gb }
limits_child-specialist_GB =
    .told = { -limits-role-child-specialist } { -limits-danger-gb }

## Uma pessoa adulta, Inglaterra

limits_police_GB-ENG =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-ENG =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-ENG =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-ENG =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-ENG =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-ENG =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-ENG =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-ENG =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Uma pessoa adulta, País de Gales

limits_police_GB-WLS =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-WLS =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-WLS =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-WLS =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-WLS =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-WLS =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-WLS =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-WLS =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Uma pessoa adulta, Estados Unidos

limits_police_US =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_US =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_US =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_US =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_US =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us }
limits_shelter_US =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_US =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_US =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Uma pessoa adulta, Califórnia

limits_health_US-CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us-ca }

## Uma pessoa adulta, Canadá

limits_police_CA =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_CA =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_CA =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_CA =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-ca }
limits_shelter_CA =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_CA =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_CA =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Uma pessoa adulta, Países Baixos

limits_police_NL =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-nl }
limits_border_NL =
    .told = { -limits-role-border } { -limits-danger } { limits-by-law-nl }
limits_labour-inspector_NL =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-nl }

## Uma pessoa adulta, África do Sul

limits_police_ZA =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-za-police }
limits_border_ZA =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-za }
limits_labour-inspector_ZA =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-za }
limits_social-worker_ZA =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-za }
limits_health_ZA =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-za }
limits_shelter_ZA =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-za }
limits_helpline_ZA =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-za }
limits_child-specialist_ZA =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-za }

## Uma pessoa adulta, Emirados Árabes Unidos

limits_police_AE =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-ae }
limits_border_AE =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-ae }
limits_labour-inspector_AE =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-ae }
limits_social-worker_AE =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-ae }
limits_health_AE =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-ae }
limits_shelter_AE =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-ae }
limits_helpline_AE =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-ae }
limits_child-specialist_AE =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-ae }

## Alguém que tem ou pode ter menos de 18 anos: o dever de avisar vem primeiro. Um texto para todas as funções.

-limits-child-may = Se algo na sua vida me preocupar, posso ter de avisar pessoas que trabalham para proteger crianças e adolescentes.
limits-child-immigration =
    { $role ->
        [border] Trato de assuntos de imigração. O que me contar pode ser usado nesses assuntos.
       *[other] O que me contar pode chegar a pessoas que tratam de imigração.
    }
limits_child =
    .purpose = O meu trabalho agora é saber se está em segurança, e do que precisa.
    .kept = { limits-kept } Posso ter de anotar o que me contar.
    .told = { -limits-child-may } Vou tentar dizer-lhe antes. Pode perguntar-me quem são.
    .immigration = { limits-child-immigration } Pode perguntar o que isso quer dizer, a mim ou a um advogado ou advogada.
    .choice = Não tem de me contar nada. Não precisa de falar de coisas que tenha feito.
    .leave = Pode fazer uma pausa ou parar quando quiser. Diga-me se precisar de água ou de comida.

-limits-child-refer-gb = Se alguém tirar proveito à sua custa, tenho de avisar também o Home Office (Ministério do Interior britânico).
limits-child-referral-gb =
    { $standing ->
        [listed-authority] { -limits-child-refer-gb }
        [first-responder] { -limits-child-refer-gb }
       *[other] Se alguém tirar proveito à sua custa, pode ser que avisem também o Home Office (Ministério do Interior britânico).
    }
limits_child_GB =
    .told = Se algo na sua vida me preocupar, tenho de avisar os serviços para crianças. Eles protegem crianças e adolescentes. { limits-child-referral-gb } Pode perguntar-me quem são.
    .immigration = { limits-child-immigration } O Home Office também trata de imigração. Pode perguntar o que isso quer dizer, a mim ou a um advogado ou advogada.
limits_child_GB-SCT =
    .told = Se algo na sua vida me preocupar, tenho de avisar pessoas do serviço social. Elas protegem crianças e adolescentes. { limits-child-referral-gb } Pode perguntar-me quem são.

limits-child-may-tell =
    { $role ->
        [police] Se algo na sua vida me preocupar, posso ter de avisar quem protege crianças e adolescentes, ou colegas da polícia.
       *[other] Se algo na sua vida me preocupar, posso ter de avisar quem protege crianças e adolescentes, ou a polícia.
    }
limits-child-office-us =
    { $standing ->
        [listed-authority] Se for de outro país e alguém tirar proveito à sua custa, posso ter de avisar um serviço nacional para crianças.
       *[other] Se for de outro país e alguém tirar proveito à sua custa, talvez eu procure um serviço nacional que ajuda crianças.
    }
limits_child_US =
    .told = { limits-child-may-tell } { limits-child-office-us } Pode perguntar-me quem são.
-limits-child-must = Se algo na sua vida me preocupar, tenho de avisar quem protege crianças e adolescentes, ou a polícia.
limits-child-law-us-ca =
    { $role ->
        [police] Se algo na sua vida me preocupar, tenho de avisar quem protege crianças e adolescentes, ou colegas da polícia.
        [social-worker] { -limits-child-must }
        [health] { -limits-child-must }
        [child-specialist] { -limits-child-must }
       *[other] { limits-child-may-tell }
    }
limits_child_US-CA =
    .told = { limits-child-law-us-ca } { limits-child-office-us } Pode perguntar-me quem são.
limits_child_CA =
    .told = { -limits-child-may } Vou tentar dizer-lhe antes. Pode perguntar-me quem são.
limits_child_AU =
    .told = { limits-child-may-tell } Vou tentar dizer-lhe antes. Pode perguntar-me quem são.
limits_child_IE =
    .told = Se algo na sua vida me preocupar, tenho de avisar a Tusla, um serviço para crianças e famílias. Vou tentar dizer-lhe antes. Pode perguntar-me o que isso quer dizer.
limits_child_GR =
    .told = { -limits-child-may } Se eu achar que alguém tira proveito à sua custa, tenho de avisar o EKKA, um serviço nacional. Pode perguntar-me quem são.
-limits-child-nl = Se eu achar que alguém tira proveito à sua custa, tenho de avisar a CoMensha. A CoMensha guarda uma lista destes casos.
limits-child-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-child-nl }
       *[other] { "" }
    }
limits-child-notify-nl =
    { $role ->
        [police] { -limits-child-nl }
        [labour-inspector] { -limits-child-nl }
        [border] { limits-child-by-law-nl }
       *[other] { "" }
    }
limits_child_NL =
    .told = { -limits-child-may } Pode perguntar-me quem são. { limits-child-notify-nl }
limits-child-notify-za =
    { $role ->
        [police] { -limits-notify-za-police }
       *[other] { -limits-notify-za }
    }
limits_child_ZA =
    .told = { -limits-child-may } { limits-child-notify-za } Pode perguntar-me quem são.
limits_child_AE =
    .told = { -limits-child-may } { -limits-notify-ae } Pode perguntar-me quem são.
