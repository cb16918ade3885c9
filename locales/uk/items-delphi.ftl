# Draft translated by machine; not yet reviewed by anyone.

### На що дивляться операційні ознаки 2009 року. Читають після розмови; людині цього не кажуть.
### .sign — коротке твердження, до 60 знаків, без крапки. recruit = вербувати, without gender of the person.

item_brought-or-received = Хтось вербував, перевозив, поселяв або приймав дитину.
    .sign = Хтось вербував, перевозив, поселяв або приймав дитину

## Вербування через обман.

item_misled-on-work =
    .sign = Обман щодо роботи, місця або роботодавця
item_misled-on-pay =
    .sign = Обман щодо оплати
item_misled-on-conditions =
    .sign = Обман щодо умов праці
item_misled-on-contract =
    .sign = Обман щодо договору або його законності
item_misled-on-lodging =
    .sign = Обман щодо того, де і як доведеться жити
item_misled-on-papers =
    .sign = Обман щодо документів або права на проживання
item_misled-on-journey =
    .sign = Обман щодо дороги або умов найму
item_misled-on-family =
    .sign = Обман щодо возз’єднання із сім’єю
item_misled-on-marriage-or-adoption =
    .sign = Обіцяний шлюб або усиновлення не були справжніми
item_misled-on-schooling =
    .sign = Обіцяне навчання не було справжнім

## Вербування через примус.

item_hurt-when-recruited =
    .sign = Під час вербування людину били або кривдили
item_threatened-when-recruited =
    .sign = Під час вербування погрожували насильством
item_taken-sold-or-married-off =
    .sign = Викрадення, продаж, примусовий шлюб або усиновлення
item_indebted-when-recruited =
    .sign = Під час вербування людину зв’язали боргом
item_papers-taken-when-recruited =
    .sign = Під час вербування забрали документи
item_locked-in-when-recruited =
    .sign = Під час вербування ізолювали, замикали або стежили
item_police-used-as-threat-when-recruited =
    .sign = Під час вербування погрожували донести владі
item_exposure-used-as-threat-when-recruited =
    .sign = Під час вербування погрожували розказати сім’ї чи іншим
item_family-threatened-when-recruited =
    .sign = Під час вербування кривдили сім’ю або погрожували їй
item_money-kept-when-recruited =
    .sign = Під час вербування не віддавали грошей

## Вербування через вразливе становище.

item_hardship-at-home-used =
    .sign = Вербувальники скористалися скрутою в сім’ї
item_irregular-status-used =
    .sign = Вербувальники скористалися браком права на проживання
item_little-schooling-or-language-used =
    .sign = Скористалися браком освіти чи місцевої мови
item_lack-of-facts-used =
    .sign = Вербувальники скористалися браком інформації
item_already-under-their-control =
    .sign = Людина вже була під контролем тих, хто експлуатує
item_need-of-money-used =
    .sign = Нестача грошей полегшила вербування
item_false-tale-of-migration-used =
    .sign = Вербувальники неправдиво змалювали життя деінде
item_false-tale-of-the-law-used =
    .sign = Вербувальники неправдиво змалювали закон чи владу
item_family-ties-used =
    .sign = Становище в сім’ї полегшило вербування
item_personal-plight-used =
    .sign = Особисте становище полегшило вербування
item_attachment-to-recruiter-used =
    .sign = Емоційна залежність від вербувальника
item_trouble-with-authorities-used =
    .sign = Становище перед владою полегшило вербування
item_earlier-setbacks-used =
    .sign = Колишні невдачі полегшили вербування
item_need-of-help-to-travel-used =
    .sign = Не було змоги самостійно влаштувати дорогу
item_belief-used =
    .sign = Вербувальники скористалися звичаєм або вірою
item_unrest-at-home-used =
    .sign = Конфлікт або лихо вдома полегшили вербування

## Експлуатація.

item_far-too-long-hours =
    .sign = Забагато годин або днів роботи
item_hardly-any-pay =
    .sign = Мала оплата або жодної
item_pay-cut-or-skimmed =
    .sign = Оплату зменшують штрафи, відрахування чи посередник
item_poor-lodging =
    .sign = Погані умови життя
item_very-poor-work-conditions =
    .sign = Дуже погані умови праці
item_dangerous-work =
    .sign = Небезпечна робота
item_contract-not-kept =
    .sign = Порушення договору або законів про працю
item_no-social-cover =
    .sign = Немає соціального захисту
item_kept-from-school =
    .sign = Немає навчання

## Примус на місці.

item_papers-held-at-work =
    .sign = На місці роботи не віддають документів
item_indebted-at-work =
    .sign = На місці роботи людину зв’язано боргом
item_locked-in-at-work =
    .sign = На місці роботи ізолюють, замикають або стежать
item_hurt-at-work =
    .sign = На місці роботи людину б’ють або кривдять
item_threatened-at-work =
    .sign = На місці роботи погрожують насильством
item_made-to-break-the-law =
    .sign = Інші змушують до чогось протизаконного
item_made-to-take-tasks =
    .sign = Людину змушують приймати завдання або клієнтів
item_strongly-swayed =
    .sign = Сильний вплив того, хто експлуатує
item_set-against-peers =
    .sign = Людину змушують діяти проти інших, хто там працює
item_made-to-lie =
    .sign = Змушують вводити в оману владу, сім’ю чи інших
item_police-used-as-threat-at-work =
    .sign = Погрожують донести владі
item_worse-used-as-threat =
    .sign = Погрожують іще гіршими умовами
item_family-threatened-at-work =
    .sign = Кривдять сім’ю або погрожують їй
item_pay-withheld-to-stay =
    .sign = Не віддають заробітку, щоб людина залишалася
item_exposure-used-as-threat-at-work =
    .sign = Погрожують розказати сім’ї або іншим

## Вразливе становище на місці.

item_relies-on-them-daily =
    .sign = Щоденне життя залежить від тих, хто експлуатує
item_lost-in-strange-place =
    .sign = Важко дати собі раду в незнайомому місці
item_need-of-money-there =
    .sign = Нестача грошей тримає людину там
item_family-ties-there =
    .sign = Становище в сім’ї тримає людину там
item_status-there =
    .sign = Становище перед владою тримає людину там
item_earlier-setbacks-there =
    .sign = Колишні невдачі тримають людину там
item_singled-out-group =
    .sign = Інші відштовхують людину як частину групи
