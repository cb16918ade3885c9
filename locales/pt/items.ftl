# Draft translated by machine; not yet reviewed by anyone.

### Perguntas à pessoa, e sinais para quem pergunta. Frases faladas e curtas, uma ideia em cada uma.
### .why diz numa frase, à pessoa, para que serve a pergunta. .sign dá nome ao indicador na folha e nas listas de marcar:
### uma afirmação curta, até 60 caracteres, sem ponto final.

## Perguntas a uma pessoa adulta. Qualquer pessoa pode responder sim ou não, com trabalho ou sem trabalho.

# "you or someone close to you" without a pronoun: "si" and "você" differ by country.
item_danger-now = Hoje corre perigo, ou alguém que lhe é próximo corre perigo?
    .why = Se alguém corre perigo, procuramos ajuda primeiro.
    .sign = Alguém pode correr perigo hoje
item_doctor-today = Precisa de cuidados médicos hoje?
    .why = Se precisa de cuidados, isso vem primeiro.
    .sign = A pessoa quer cuidados médicos hoje
item_child-not-safe = Há alguma criança ou adolescente que talvez não esteja em segurança?
    .why = Quem tem menos de 18 anos e não está em segurança precisa de ajuda. Posso ter de avisar outras pessoas.
    .sign = Uma criança ou adolescente pode não estar em segurança
item_others-chose-home = Outra pessoa decidiu o lugar onde vive, sem lhe perguntar?
    .why = Assim sei melhor o que pode decidir.
    .sign = Outra pessoa decidiu onde a pessoa vive
item_not-as-promised = A vida aqui é diferente do que alguém lhe prometeu?
    .why = Há pessoas a quem prometem uma coisa, e depois encontram outra.
    .sign = A vida ou o trabalho não é o que foi prometido
# "alone" = "sem companhia": sozinho/sozinha says the sex.
item_free-to-go-out = Pode sair sem companhia quando quer?
    .why = Assim sei melhor quanta liberdade tem no seu dia.
    .sign = A pessoa não pode sair livremente
item_papers-held = Alguém guarda os seus documentos e não deixa que fique com eles?
    .why = Há pessoas que não podem usar os seus próprios documentos.
    .sign = Outra pessoa guarda os documentos da pessoa
# "leave them" as going to live or work elsewhere: a bare "ir embora" could be heard as leaving this talk.
item_kept-from-leaving = Se quisesse ir viver ou trabalhar noutro lugar, alguém impediria isso?
    .why = Assim sei melhor com quanta liberdade pode escolher.
    .sign = Alguém não deixaria a pessoa ir embora
item_threatened = Alguém lhe fez ameaças, ou ameaçou pessoas que lhe são queridas?
    .why = Com ameaças é difícil escolher livremente.
    .sign = Houve ameaças
item_money-kept = Alguém fica com dinheiro que devia ser seu?
    .why = Há pessoas que trabalham e não recebem o seu dinheiro.
    .sign = Alguém fica com o dinheiro da pessoa
item_work-off-debt = Tem de trabalhar para alguém porque deve dinheiro a essa pessoa?
    .why = Há pessoas que trabalham por uma dívida que não diminui.
    .sign = A pessoa tem de trabalhar para pagar uma dívida
# "obrigar" would need o/a for the person; so it stands without an object. The same with children below.
item_made-to-do-things = Já teve de fazer coisas que não queria, porque alguém obrigou a isso?
    .why = Não tem de me dizer o quê. A resposta ajuda a ver o que lhe pode servir.
    .sign = Alguém obrigou a pessoa a fazer coisas

## Perguntas a quem trabalha numa casa. Qualquer pessoa ali pode responder, com pagamento ou sem pagamento.

item_enough-rest = Tem tempo suficiente para descansar e dormir?
    .why = Assim sei melhor como são os seus dias.
    .sign = A pessoa não descansa o suficiente
item_enough-to-eat = Tem comida suficiente?
    .why = Gostaria de saber do que precisa.
    .sign = A pessoa não tem comida suficiente
item_own-place-to-sleep = Há um lugar para dormir que seja só seu?
    .why = Assim sei melhor como vive.
    .sign = A pessoa não tem um lugar só seu para dormir
item_free-to-call = Pode falar por telefone com a família ou com amigos quando quer?
    .why = Assim sei melhor com quem pode falar.
    .sign = Não pode ligar livremente à família ou a amigos

## Perguntas a pacientes.

item_kept-from-care = Alguém já impediu que recebesse cuidados de saúde?
    .why = Assim sei melhor o que dificulta os cuidados.
    .sign = Alguém impediu que a pessoa recebesse cuidados médicos
item_care-decided-by-other = É outra pessoa que decide sobre o seu tratamento?
    .why = Gostaria de saber o que pode decidir.
    .sign = Outra pessoa decide sobre o tratamento da pessoa

## Perguntas a uma pessoa adulta jovem sem casa. Nenhuma é sobre sexo nem sobre o que a pessoa fez.

item_something-for-a-bed = Alguém quer alguma coisa em troca de lhe dar cama ou comida?
    .why = Não tem de me dizer o quê. A resposta ajuda a ver o que lhe pode servir.
    .sign = Alguém quer algo em troca de cama ou comida
item_afraid-to-leave-work = Alguma vez teve medo de deixar um trabalho por causa de ameaças?
    .why = Há pessoas que não podem deixar o trabalho livremente.
    .sign = Teve medo de deixar o trabalho por causa de ameaças

## Perguntas a uma criança ou adolescente, por quem tem formação para isso. Palavras simples e meigas, não infantis.
## Na terceira pessoa, como tudo o que se diz na mesma conversa (ver o glossário em session.ftl).

item_child-food = Tem comida suficiente?
    .why = Gostaria de saber do que precisa.
    .sign = A criança ou adolescente não tem comida suficiente
item_child-safe-sleep = Sente-se em segurança no lugar onde dorme?
    .why = Todas as crianças e adolescentes deveriam poder dormir num lugar seguro.
    .sign = Não se sente em segurança no lugar onde dorme
item_child-danger = Tem medo de que alguém lhe faça mal hoje?
    .why = Se tem medo, procuramos ajuda primeiro.
    .sign = Tem medo de que alguém lhe faça mal hoje
item_child-made-to-work = Tem de trabalhar ou de levar dinheiro a alguém, porque essa pessoa obriga a isso?
    .why = Não tem de me dizer o que faz.
    .sign = Alguém obriga a trabalhar ou a trazer dinheiro
item_child-made-to-do-things = Tem de fazer coisas que lhe parecem erradas, porque alguém obriga a isso?
    .why = Não tem de me dizer o que são.
    .sign = Alguém obriga a fazer coisas que parecem erradas
item_child-trusted-adult = Há uma pessoa adulta em quem confia?
    .why = Assim sei melhor quem lhe quer bem.
    .sign = Não diz que há uma pessoa adulta em quem confia

## Sinais que se veem ou se ouvem. Não se pergunta a ninguém. Nenhum é sobre a origem, sobre a roupa ou sobre se alguém
## acredita na pessoa.

item_someone-stays-close = Alguém trouxe a pessoa até aqui e nunca sai de perto dela.
    .sign = Alguém trouxe a pessoa e fica sempre perto
item_someone-speaks-for-them = Outra pessoa falou em vez da pessoa, ou vigiou o que ela dizia.
    .sign = Alguém falou pela pessoa ou vigiou o que dizia
item_looks-to-other = A pessoa olha para alguém antes de responder.
    .sign = A pessoa olha para alguém antes de responder
item_papers-with-other = Outra pessoa tem consigo os documentos ou o telefone da pessoa.
    .sign = Outra pessoa tem os documentos ou o telefone da pessoa
item_afraid-of-someone = A pessoa parece ter medo de alguém que está perto.
    .sign = A pessoa parece ter medo de alguém que está perto
item_guarded = Alguém vigia a pessoa, ou tranca a porta para que não saia.
    .sign = Alguém vigia a pessoa, ou tranca a porta
item_threatened-in-sight = Viu ou ouviu alguém fazer ameaças à pessoa.
    .sign = Viu-se alguém fazer ameaças à pessoa
item_sleeps-at-work = A pessoa dorme no lugar onde trabalha.
    .sign = A pessoa dorme onde trabalha
item_exhausted = A pessoa parece exausta do trabalho.
    .sign = A pessoa parece exausta do trabalho
item_unsafe-work = O trabalho é perigoso, e nada protege a pessoa.
    .sign = Trabalho perigoso sem proteção
item_money-with-other = Outra pessoa tira ou guarda o dinheiro da pessoa.
    .sign = Outra pessoa tira ou guarda o dinheiro da pessoa
item_depends-on-one = A pessoa depende de uma só pessoa para comer, para se deslocar ou para dormir.
    .sign = A pessoa depende de uma só pessoa no dia a dia
item_bad-lodging = O lugar onde a pessoa dorme tem gente em excesso, está sujo ou não é seguro.
    .sign = Dorme num lugar com gente em excesso, sujo ou inseguro
item_moved-around = Outras pessoas levam a pessoa de um lugar para outro.
    .sign = Outras pessoas levam a pessoa de lugar em lugar
item_cannot-call-others = A pessoa não tem como ligar à família ou a amigos.
    .sign = A pessoa não tem como ligar à família ou a amigos
item_place-unknown = A pessoa não sabe o endereço do lugar onde fica.
    .sign = A pessoa não sabe o endereço do lugar onde vive
item_untreated-injury = A pessoa tem uma lesão de que ninguém cuidou.
    .sign = Uma lesão de que ninguém cuidou
item_afraid-to-go-back = A pessoa parece ter medo de voltar.
    .sign = A pessoa parece ter medo de voltar
item_spoke-of-self-harm = A pessoa falou de fazer mal a si própria, ou de não querer viver.
    .sign = A pessoa falou de fazer mal a si própria
item_child-unsafe-nearby = Uma criança ou adolescente aqui pode não estar em segurança.
    .sign = Criança ou adolescente aqui pode não estar em segurança
item_clinician-worried = Antes de qualquer pergunta: sente preocupação por esta pessoa em tratamento.
    .sign = Quem trata a pessoa sente preocupação por ela
item_officer-worried = Sente preocupação por esta pessoa por outra razão.
    .sign = Quem atende sente preocupação por outra razão
item_no-known-carer = Ninguém sabe dizer quem cuida da criança ou adolescente.
    .sign = Ninguém sabe dizer quem cuida da criança ou adolescente
item_child-at-work = Viu-se a criança ou adolescente trabalhar, pedir na rua ou vender.
    .sign = Viu-se a criança ou adolescente trabalhar, pedir ou vender
