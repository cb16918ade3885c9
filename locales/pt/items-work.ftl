# Draft translated by machine; not yet reviewed by anyone.

### Trabalho, lugares de trabalho e fornecimento. Só para ler; nada se pergunta à pessoa.
### .sign é uma afirmação curta para marcar, até 60 caracteres, sem ponto final. Sem particípios soltos
### ("Enganaram a pessoa", não "Enganado/a"), para não dizer o sexo da pessoa.

## Os onze indicadores de trabalho forçado.

item_weak-position-used =
    .sign = Alguém se aproveita da posição frágil da pessoa
item_deceived-about-work =
    .sign = Enganaram a pessoa sobre o trabalho
item_movement-restricted =
    .sign = Sem liberdade para entrar e sair
item_kept-isolated =
    .sign = Mantêm a pessoa longe das outras
item_violence-used =
    .sign = Violência física ou sexual
item_threats-used =
    .sign = Intimidação ou ameaças
item_papers-retained =
    .sign = Documentos de identidade retidos por outra pessoa
item_wages-withheld =
    .sign = Salário retido
item_held-by-debt =
    .sign = Uma dívida prende a pessoa
item_abusive-conditions =
    .sign = Condições abusivas de trabalho ou de vida
item_excessive-overtime =
    .sign = Excesso de horas além do horário normal

## O que se vê num lugar de trabalho.

item_workers-watched =
    .sign = Vigilância, portas trancadas ou isolamento de quem trabalha
item_workers-afraid-to-talk =
    .sign = Quem trabalha parece ter medo de lhe falar
item_one-speaks-for-all =
    .sign = Uma pessoa fala por todas as que trabalham
item_workers-exhausted =
    .sign = As pessoas que trabalham parecem exaustas
item_children-at-work =
    .sign = Há crianças ou adolescentes que trabalham aqui
item_workers-live-on-site =
    .sign = Vivem no lugar onde trabalham
item_site-lodging-bad =
    .sign = Dormem num lugar com gente em excesso, sujo ou inseguro
item_site-without-protection =
    .sign = Trabalho perigoso, sem nada que proteja quem trabalha

## O que os documentos mostram, num lugar de trabalho ou de quem fornece.

item_papers-kept-by-employer =
    .sign = Quem emprega guarda os documentos de identidade
item_fees-owed-by-workers =
    .sign = Há taxas ou dívidas a pagar a quem emprega ou recruta
item_leaving-punished =
    .sign = Um contrato ou uma regra castiga quem sai
item_pay-not-traceable =
    .sign = Faltam provas do pagamento, ou não batem com as horas
item_deductions-eat-pay =
    .sign = Os descontos levam a maior parte do salário
item_hours-far-beyond-law =
    .sign = Horas muito além do que a lei permite
item_contract-not-readable =
    .sign = Não há contrato, ou quem trabalha não o consegue ler

## Pontuação de quem fornece, de 0 a 100. Afirmações inteiras, sem .sign.

item_score-country = A pontuação do país, de 0 a 100
item_score-service = A pontuação do serviço, de 0 a 100
item_score-labour = A pontuação em matéria de trabalho, de 0 a 100
item_score-environment = A pontuação em meio ambiente, de 0 a 100
item_score-health-and-safety = A pontuação em saúde e segurança, de 0 a 100
item_score-ethics = A pontuação em ética, de 0 a 100
