# Draft translated by machine; not yet reviewed by anyone.

### Glossary: (for all files of this locale)
###
### Address: third person without a pronoun ("Pode parar"), "lhe" and "o seu / a sua". Never "você" (curt or rude to many in
###   Portugal, Angola and Mozambique), never "o senhor / a senhora" (says the sex), never "tu" (strange in much of Brazil).
### Children: the same third person. In Brazil it is the natural way; elsewhere it is polite and friendly to a teenager too.
###   "tu" would sound foreign in Brazil, and the same lines (break, stop, answers) are said to adults.
### Gender: nobody's sex is said. No "obrigado/a" (but "agradeço"), no "sozinho/a" (but "sem companhia"), no "seguro/a" of
###   a person (but "em segurança"); "a pessoa" in signs. Clitics "o/a" for the person are avoided; "lhe" fits all.
### Countries: no words spelt or said differently (equipa/equipe, telemóvel/celular, contacto/contato, registo/registro,
###   telefónica/telefônica, ecrã/tela) and no "está a fazer / está fazendo". Spelling of the agreement of 1990.
###
### safe = em segurança; a safe place = um lugar seguro (safe of a way or thing = seguro)
### help = ajuda
### boss/employer = to the person "quem lhe dá trabalho"; on signs "quem emprega" (patrão and patroa say the sex)
### papers = documentos ("papéis" is usual in Africa and Portugal, "documentos" is understood by all)
### papers held = guardar os documentos e não deixar ficar com eles
### owe / debt = dever / dívida
### threaten / threat = ameaçar / ameaça ("fazer ameaças", to keep clear of o/a)
### force = obrigar (forçar alone can be heard as sexual)
### use someone (exploit, in limits) = tirar proveito à custa de alguém (no label, no o/a, no si/você/consigo)
### be in danger = correr perigo; be at risk (limits, duties) = correr risco, haver risco (wider than perigo, as the duties are);
###   risk to life = risco de vida; child protection = quem protege crianças
### skip / leave out = deixar sem resposta / deixar de fora (saltar and pular differ by country)
### stop = parar; break = pausa; go on = continuar
### child = criança ou adolescente (under 18; "menor" is a slur for poor youngsters in Brazil); children = crianças e adolescentes
### helpline = linha de ajuda (linha de apoio in Portugal; "ajuda" is understood by all)
### police = a polícia; "sou da polícia" (policial and polícia of a person differ by country)
### border = fronteira; immigration = imigração; border guard = guarda da fronteira
### labour inspector = inspeção do trabalho, quem inspeciona; labour inspectorate = inspeção do trabalho
### shelter = abrigo; to the person for a place = um lugar para ficar
### interpreter = quem interpreta
### agreement, to agree = aceitar, concordar
### signs = sinais; to mislead, deception = enganar a pessoa (the noun "engano" is a mistake in Brazil)
### team = colegas (both sexes; equipa in Portugal and Africa is equipe in Brazil)
### pass on = contar a outras pessoas (partilhar and compartilhar differ); tell (a duty) = avisar; report = comunicar
### notes, write down = anotações, anotar (apontar in Portugal; "notas" is heard as banknotes after "guardar")
### see a doctor = cuidados médicos, or one woman and one man (uma médica ou um enfermeiro); lawyer = advogado ou advogada
### may = posso ter de, talvez, pode ser que ("posso" and "pode" alone also mean can); must = tenho de
### phone = telefone; not sure = não sei bem; understand = entender (perceber is to notice in Brazil)

## 3. Quem interpreta ouve isto primeiro

ui-brief-exact = “Diga, por favor, exatamente o que cada pessoa diz. Não deixe nada de fora e não acrescente nada.”
ui-brief-private = “Não conte a ninguém, por favor, o que ouvir aqui. Conhece esta pessoa ou a família dela?”
ui-brief-hard = “Algumas perguntas podem ser difíceis de ouvir.”
ui-brief-stop = “Avise-me se precisar de uma pausa, ou se não puder continuar.”

ui-sample-words = O sol brilha, e o chá está quente.
ui-sample-yes = Sim, bem
    .own = Sim, entendo bem
ui-sample-no = Não, ou sem certeza
    .own = Não, ou não sei bem

## 5. Acordo para falar

ui-limits-ask = Posso fazer-lhe algumas perguntas?
ui-limits-agrees = A pessoa concorda
    .own = Sim, pode perguntar
ui-limits-later = Agora não
    .own = Agora não
ui-limits-no = Não, ou não responde
    .own = Não

## 6. Perguntas

ui-invite = Há alguma coisa que me queira contar primeiro? Só se quiser.

ui-forewarn = As próximas perguntas são sobre medo e pressão. Pode deixar de fora qualquer uma, ou todas.
    .child = As próximas perguntas são sobre coisas que podem ser desagradáveis. Pode deixar de fora qualquer uma, ou todas.
ui-forewarn-go-on = Continuar com estas perguntas
    .own = Pode fazer-me estas perguntas
ui-forewarn-leave-out = Deixar todas de fora
    .own = Deixar todas estas de fora
ui-rules-unsure = Pode dizer “não sei”. Não faz mal.
ui-rules-correct = Se eu errar alguma coisa, diga-me.
ui-rules-stop = Pode parar quando quiser.

# Only what the person hears (.say) is translated here; the officer's lines come from the officer's own language.
ui-now-danger =
    .say = Agradeço por me contar. O que lhe daria mais segurança agora?
ui-now-medical =
    .say = Gostaria que uma médica ou um enfermeiro visse isto. Concorda?
ui-now-self-harm =
    .say = Agradeço por me contar. Estou aqui, ao seu lado.
ui-now-child-at-risk =
    .say = Agradeço por me contar. Posso ter de avisar pessoas que protegem crianças e adolescentes.
ui-now-go-on = Já se tratou disso, e a pessoa quer continuar
    .own = Quero continuar
ui-now-stop = Deixar as perguntas, e ver o que ajuda
    .own = Quero parar com as perguntas

## 7. Segurança, como a pessoa a vê

ui-safety = Quando pensa no que vem a seguir hoje, até que ponto se sente em segurança?

## 8. Palavras de fim

ui-closing = Agradeço o seu tempo. Cada escolha que fez aqui foi sua.
ui-closing-next = Agora vou procurar o que pode servir para o que quer.
ui-closing-later = Se quiser falar noutro momento, está bem.
ui-closing-back = Há alguma coisa que tornaria mais seguro sair daqui?
ui-closing-contact = Se aceitar que alguém lhe ligue ou escreva: há uma maneira segura? Não tem de me dizer qual é.
ui-closing-number = Posso dar-lhe um número para guardar, se isso for seguro.
ui-closing-thanks = Agradeço o seu tempo.
ui-closing-hand-over = Vou procurar alguém com quem lhe seja mais fácil falar.
ui-closing-child-next = Vou dizer-lhe o que acontece a seguir.
ui-closing-child-need = Precisa de alguma coisa agora?
ui-closing-done = Dito: mostrar a folha
    .own = Não preciso de nenhum número
ui-closing-card = A pessoa quer um número para guardar
    .own = Quero um número para guardar

## 8a. Um número para guardar

ui-card-safe = Seria seguro levar um número quando sair daqui?
ui-card-paper = Em papel
    .own = Sim, em papel
ui-card-remember = A pessoa prefere decorar o número
    .own = Prefiro decorar o número
ui-card-no = Não, ou sem certeza
    .own = Não, ou não sei bem
ui-card-look = O que deve estar escrito por cima do número, para ser seguro?
card_number = Só o número
card_doctor = Médico
card_school = Escola
card_shop = Loja
card_hairdresser = Cabeleireiro
card_taxi = Táxi
# Same: there is nothing but the number.
ui-card-number = { $number }
ui-card-call-list = O telefone guarda uma lista das chamadas. Quem tiver o telefone na mão pode ver essa lista.

## Quando a pessoa treme, chora ou fica em silêncio

ui-distress-rest = Não precisa de dizer nada agora.
ui-distress-ground = Se quiser, pode sentir o chão debaixo dos pés, ou olhar para alguma coisa aqui perto.
ui-distress-choice = Podemos continuar, fazer uma pausa ou parar. Qualquer escolha é boa.
ui-distress-go-on = A pessoa quer continuar
    .own = Quero continuar
ui-distress-pause = A pessoa quer uma pausa
    .own = Quero uma pausa
ui-distress-stop = A pessoa quer parar
    .own = Quero parar

## Respostas

answer_yes = Sim
answer_no = Não
answer_unknown = Não sabe
    .own = Não sei
answer_declined = Prefere não dizer
    .own = Prefiro não dizer
answer_not-seen = Não deu para saber
answer_none-of-these = Nada disto
