# Draft translated by machine; not yet reviewed by anyone.

## Звичайні відповіді.

option_yes = Так
option_no = Ні
option_unknown = Не знає
option_declined = Воліє не відповідати
option_not-asked = Не питали
option_stopped-before = Зупинено до цього питання
option_not-applicable = Не стосується
