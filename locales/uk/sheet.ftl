# Draft translated by machine; not yet reviewed by anyone.

## Що людина каже, коли їй щось пропонують. Це також вибір на екрані; кожна відповідь важить однаково.

wish_yes = Так
wish_no = Ні
wish_later = Можливо, пізніше
wish_declined = Воліє не відповідати
    .own = Я краще не відповідатиму
wish_not-asked = Не питали

## Наскільки безпечним людині здається те, що буде далі.

safety_safe = Безпечно
safety_not-safe = Небезпечно
safety_not-sure = Важко сказати
safety_declined = Воліє не відповідати
    .own = Я краще не відповідатиму
