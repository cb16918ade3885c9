# Draft translated by machine; not yet reviewed by anyone.

### Nomes de valores de listas fechadas. Aqui só as respostas, que a pessoa também pode ouvir.

## As respostas de sempre.
option_yes = Sim
option_no = Não
option_unknown = Não sabe
option_declined = Prefere não dizer
option_not-asked = Não se perguntou
option_stopped-before = A conversa parou antes disto
option_not-applicable = Não se aplica
