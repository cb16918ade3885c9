# Draft translated by machine; not yet reviewed by anyone.

### A folha. Aqui só as escolhas que a pessoa também ouve ou lê.

## O que a pessoa quer, como ela escolhe.

wish_yes = Sim
wish_no = Não
wish_later = Talvez mais tarde
wish_declined = Prefere não dizer
    .own = Prefiro não dizer
wish_not-asked = Não se perguntou

# Answers to "Até que ponto se sente em segurança": a noun, since "seguro/a" would say the sex.
safety_safe = Em segurança
safety_not-safe = Sem segurança
safety_not-sure = Não sei bem
safety_declined = Prefere não dizer
    .own = Prefiro não dizer
