# Draft translated by machine; not yet reviewed by anyone.

### Răspunsuri din liste închise.

## Răspunsurile obișnuite.

option_yes = Da
option_no = Nu
option_unknown = Nu știe
option_declined = Preferă să nu spună
option_not-asked = Întrebare nepusă
option_stopped-before = Oprire înainte de această întrebare
option_not-applicable = Nu este cazul
