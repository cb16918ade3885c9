# Draft translated by machine; not yet reviewed by anyone.

### Ознаки окремих форм експлуатації. Людині цього не кажуть. .sign — до 60 знаків, без крапки.

## Там, де продають сексуальні послуги. Нічого про тіло, одяг чи походження.

item_escorted-everywhere =
    .sign = Людину скрізь супроводжують
item_group-without-shared-language =
    .sign = Живе або їздить у групі без спільної мови
item_knows-work-words-only =
    .sign = Місцевою мовою знає лише слова для роботи
item_no-money-of-own =
    .sign = Не має власних грошей
item_no-papers-at-hand =
    .sign = Не має при собі жодного документа
item_several-under-one-person =
    .sign = Здається, хтось один керує там кількома людьми
item_sold-or-handed-on =
    .sign = Є ознаки, що людину продали або передали далі
item_advertised-by-others =
    .sign = Людину рекламує хтось інший

## Людину змушують приносити вигоду іншим. Усе — про дії інших, нічого — про вчинки самої людини.

item_brought-by-others =
    .sign = Інші влаштували дорогу або привезли людину
item_handed-over-to-others =
    .sign = Людину передали або продали іншим
item_housed-by-those-in-charge =
    .sign = Житло дають ті, хто віддає накази
item_lured-by-other-work =
    .sign = Людині пропонували іншу роботу, ніж вийшло
item_phone-or-papers-taken =
    .sign = Телефон або документи забрали
item_kept-on-closed-site =
    .sign = Людину тримають у закритому місці або під охороною
item_must-pay-to-leave =
    .sign = Треба заплатити, щоб відпустили
item_threats-or-violence-there =
    .sign = Погрози чи насильство щодо людини або інших там
item_targets-with-punishment =
    .sign = Інші ставлять норму й карають, коли її не виконано
item_takings-handed-over =
    .sign = Усе зароблене треба віддавати
item_words-and-tools-given =
    .sign = Інші щодня дають слова, засоби й накази
item_taken-out-and-fetched =
    .sign = Людину щодня вивозять і забирають назад
