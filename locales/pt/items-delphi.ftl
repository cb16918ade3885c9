# Draft translated by machine; not yet reviewed by anyone.

### O que procuram os indicadores operacionais de 2009. Lê-se depois de uma conversa; nada se pergunta à pessoa.
### .sign é uma afirmação curta para marcar, até 60 caracteres, sem ponto final. Sem particípios soltos
### ("Enganaram a pessoa", não "Enganado/a"), para não dizer o sexo da pessoa.

item_brought-or-received = Alguém recrutou, levou, alojou ou recebeu a criança ou adolescente.
    .sign = Alguém recrutou, levou, alojou ou recebeu menor de 18 anos

## Recrutamento com engano.

item_misled-on-work =
    .sign = Enganaram a pessoa sobre o trabalho, o lugar ou quem emprega
item_misled-on-pay =
    .sign = Enganaram a pessoa sobre o pagamento
item_misled-on-conditions =
    .sign = Enganaram a pessoa sobre as condições de trabalho
item_misled-on-contract =
    .sign = Enganaram a pessoa sobre o contrato ou a sua legalidade
item_misled-on-lodging =
    .sign = Enganaram a pessoa sobre onde e como ia viver
item_misled-on-papers =
    .sign = Enganaram a pessoa sobre documentos ou o direito de ficar
item_misled-on-journey =
    .sign = Enganaram a pessoa sobre a viagem ou a contratação
item_misled-on-family =
    .sign = Enganaram a pessoa sobre juntar-se à família ou trazê-la
item_misled-on-marriage-or-adoption =
    .sign = Promessa falsa de casamento ou de adoção
item_misled-on-schooling =
    .sign = Promessa falsa de escola ou de formação

## Recrutamento com coação.

item_hurt-when-recruited =
    .sign = Violência no recrutamento
item_threatened-when-recruited =
    .sign = Ameaças de violência no recrutamento
item_taken-sold-or-married-off =
    .sign = Rapto, venda, ou casamento ou adoção à força
item_indebted-when-recruited =
    .sign = Uma dívida já prendia a pessoa no recrutamento
item_papers-taken-when-recruited =
    .sign = Tiraram-lhe os documentos no recrutamento
item_locked-in-when-recruited =
    .sign = Isolamento, portas trancadas ou vigilância no recrutamento
item_police-used-as-threat-when-recruited =
    .sign = Ameaças de denúncia às autoridades no recrutamento
item_exposure-used-as-threat-when-recruited =
    .sign = Ameaças de contar à família ou a outros no recrutamento
item_family-threatened-when-recruited =
    .sign = Violência ou ameaças à família no recrutamento
item_money-kept-when-recruited =
    .sign = Dinheiro retido no recrutamento

## Recrutamento com aproveitamento de uma situação frágil.

item_hardship-at-home-used =
    .sign = Quem recrutou usou um mau momento da família
item_irregular-status-used =
    .sign = Quem recrutou usou a falta do direito de ficar
item_little-schooling-or-language-used =
    .sign = Quem recrutou usou a pouca escola ou não saber a língua
item_lack-of-facts-used =
    .sign = Quem recrutou usou a falta de informação
item_already-under-their-control =
    .sign = Já sob o domínio de quem explora
item_need-of-money-used =
    .sign = A falta de dinheiro facilitou o recrutamento
item_false-tale-of-migration-used =
    .sign = Quem recrutou deu uma ideia falsa da vida noutro lugar
item_false-tale-of-the-law-used =
    .sign = Quem recrutou deu uma ideia falsa da lei ou das autoridades
item_family-ties-used =
    .sign = A situação da família facilitou o recrutamento
item_personal-plight-used =
    .sign = A situação pessoal facilitou o recrutamento
item_attachment-to-recruiter-used =
    .sign = Dependência emocional de quem recrutou
item_trouble-with-authorities-used =
    .sign = A situação perante as autoridades ajudou quem recrutou
item_earlier-setbacks-used =
    .sign = Dificuldades anteriores facilitaram o recrutamento
item_need-of-help-to-travel-used =
    .sign = Não podia tratar da viagem sem ajuda
item_belief-used =
    .sign = Quem recrutou usou um costume ou uma crença
item_unrest-at-home-used =
    .sign = Conflito ou desastre na terra natal facilitou o recrutamento

## Exploração.

item_far-too-long-hours =
    .sign = Horas ou dias de trabalho muito acima do aceitável
item_hardly-any-pay =
    .sign = Pouco ou nenhum pagamento
item_pay-cut-or-skimmed =
    .sign = Salário cortado por multas, descontos ou intermediários
item_poor-lodging =
    .sign = Más condições de vida
item_very-poor-work-conditions =
    .sign = Condições de trabalho muito más
item_dangerous-work =
    .sign = Trabalho perigoso
item_contract-not-kept =
    .sign = Não se respeita o contrato ou a lei do trabalho
item_no-social-cover =
    .sign = Sem proteção social
item_kept-from-school =
    .sign = Sem acesso à escola

## Coação no destino.

item_papers-held-at-work =
    .sign = Documentos retidos no lugar de trabalho
item_indebted-at-work =
    .sign = Uma dívida prende a pessoa ao lugar de trabalho
item_locked-in-at-work =
    .sign = Isolamento, portas trancadas ou vigilância no trabalho
item_hurt-at-work =
    .sign = Violência no lugar de trabalho
item_threatened-at-work =
    .sign = Ameaças de violência no lugar de trabalho
item_made-to-break-the-law =
    .sign = Outras pessoas obrigam a fazer algo contra a lei
item_made-to-take-tasks =
    .sign = Outras pessoas obrigam a aceitar tarefas ou clientes
item_strongly-swayed =
    .sign = Sob forte influência de quem explora
item_set-against-peers =
    .sign = Outras pessoas obrigam a agir contra quem ali trabalha
item_made-to-lie =
    .sign = Obrigam a enganar autoridades, família ou outras pessoas
item_police-used-as-threat-at-work =
    .sign = Ameaças de denúncia às autoridades
item_worse-used-as-threat =
    .sign = Ameaças de condições ainda piores
item_family-threatened-at-work =
    .sign = Violência ou ameaças à família
item_pay-withheld-to-stay =
    .sign = Salário retido para que a pessoa fique
item_exposure-used-as-threat-at-work =
    .sign = Ameaças de contar à família ou a outras pessoas

## Aproveitamento de uma situação frágil no destino.

item_relies-on-them-daily =
    .sign = Depende de quem explora para a vida do dia a dia
item_lost-in-strange-place =
    .sign = Dificuldade em orientar-se num lugar que não conhece
item_need-of-money-there =
    .sign = A falta de dinheiro prende a pessoa ali
item_family-ties-there =
    .sign = A situação da família prende a pessoa ali
item_status-there =
    .sign = A situação perante as autoridades prende a pessoa ali
item_earlier-setbacks-there =
    .sign = Dificuldades anteriores prendem a pessoa ali
item_singled-out-group =
    .sign = Outras pessoas põem de lado o grupo a que pertence
