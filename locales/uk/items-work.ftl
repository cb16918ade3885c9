# Draft translated by machine; not yet reviewed by anyone.

### Робота, місця роботи й постачальники. Читає той, хто оцінює; людині цього не кажуть.
### .sign — коротке твердження, до 60 знаків, без крапки.

## Одинадцять ознак примусової праці.

item_weak-position-used =
    .sign = Хтось користується вразливим становищем людини
item_deceived-about-work =
    .sign = Обман щодо роботи
item_movement-restricted =
    .sign = Немає свободи приходити й виходити
item_kept-isolated =
    .sign = Людину тримають окремо від інших
item_violence-used =
    .sign = Фізичне або сексуальне насильство
item_threats-used =
    .sign = Залякування або погрози
item_papers-retained =
    .sign = Людині не віддають її документів
item_wages-withheld =
    .sign = Заробіток не віддають
item_held-by-debt =
    .sign = Людину тримають боргом
item_abusive-conditions =
    .sign = Жорстокі умови праці або життя
item_excessive-overtime =
    .sign = Надмірна понаднормова робота

## Що видно на місці роботи.

item_workers-watched =
    .sign = За працівниками стежать, їх замикають або ізолюють
item_workers-afraid-to-talk =
    .sign = Здається, працівники бояться говорити з вами
item_one-speaks-for-all =
    .sign = Одна людина говорить за всіх працівників
item_workers-exhausted =
    .sign = Працівники здаються виснаженими
item_children-at-work =
    .sign = Тут працюють діти
item_workers-live-on-site =
    .sign = Працівники живуть там, де працюють
item_site-lodging-bad =
    .sign = Їхнє житло переповнене, брудне або небезпечне
item_site-without-protection =
    .sign = Небезпечна робота, і ніщо не захищає працівників

## Що показують документи, на місці роботи або в постачальника.

item_papers-kept-by-employer =
    .sign = Роботодавець тримає в себе документи працівників
item_fees-owed-by-workers =
    .sign = Працівники винні гроші роботодавцю або посереднику
item_leaving-punished =
    .sign = Договір або правило карає за те, що людина йде
item_pay-not-traceable =
    .sign = Записів про оплату немає або вони не сходяться з годинами
item_deductions-eat-pay =
    .sign = Відрахування забирають більшу частину оплати
item_hours-far-beyond-law =
    .sign = Годин значно більше, ніж дозволяє закон
item_contract-not-readable =
    .sign = Договору немає або працівники не можуть його прочитати

## Оцінки постачальника, від 0 до 100.

item_score-country = Оцінка країни, від 0 до 100
item_score-service = Оцінка послуги, від 0 до 100
item_score-labour = Оцінка за умови праці, від 0 до 100
item_score-environment = Оцінка за довкілля, від 0 до 100
item_score-health-and-safety = Оцінка за здоров’я та безпеку, від 0 до 100
item_score-ethics = Оцінка за етику, від 0 до 100
