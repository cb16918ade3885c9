# Draft translated by machine; not yet reviewed by anyone.

### Sinais de formas particulares de exploração. Só para ler; nada se pergunta à pessoa.
### .sign é uma afirmação curta para marcar, até 60 caracteres, sem ponto final. Sem particípios soltos
### ("Enganaram a pessoa", não "Enganado/a"), para não dizer o sexo da pessoa.

## Onde se vendem serviços sexuais. Nada é sobre o corpo, a roupa ou a origem.

item_escorted-everywhere =
    .sign = Alguém acompanha a pessoa por onde ela vai
item_group-without-shared-language =
    .sign = Vive ou viaja num grupo sem uma língua em comum
item_knows-work-words-only =
    .sign = Só sabe palavras do trabalho na língua do lugar
item_no-money-of-own =
    .sign = Não tem dinheiro próprio
item_no-papers-at-hand =
    .sign = Não traz consigo nenhum documento de identidade
item_several-under-one-person =
    .sign = Uma pessoa parece controlar várias pessoas ali
item_sold-or-handed-on =
    .sign = Sinais de que a pessoa foi vendida ou passada a alguém
item_advertised-by-others =
    .sign = Outra pessoa anuncia a pessoa

## Pessoas obrigadas a dar ganho a outras. Tudo é sobre o que outras fazem; nada é sobre um ato da pessoa.

item_brought-by-others =
    .sign = Outras pessoas trataram da viagem ou trouxeram a pessoa
item_handed-over-to-others =
    .sign = A pessoa foi entregue ou vendida a outras
item_housed-by-those-in-charge =
    .sign = Quem dá as ordens é quem dá alojamento
item_lured-by-other-work =
    .sign = O trabalho oferecido era outro
item_phone-or-papers-taken =
    .sign = Tiraram-lhe o telefone ou os documentos
item_kept-on-closed-site =
    .sign = Não pode sair de um lugar fechado ou vigiado
item_must-pay-to-leave =
    .sign = Tem de pagar para que a deixem sair
item_threats-or-violence-there =
    .sign = Ameaças ou violência contra a pessoa ou outras ali
item_targets-with-punishment =
    .sign = Outras pessoas fixam metas e castigam quem não as cumpre
item_takings-handed-over =
    .sign = Tem de entregar tudo o que entra
item_words-and-tools-given =
    .sign = Recebe de outras pessoas palavras, meios e ordens do dia
item_taken-out-and-fetched =
    .sign = Levam a pessoa todos os dias e vão buscá-la de novo
