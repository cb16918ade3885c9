# Draft translated by machine; not yet reviewed by anyone.

### Glossary:
### safe = безпечно / у безпеці (never "захищений"); not safe = не в безпеці (kept apart from danger = небезпека)
### help = допомога, in the sense of what there is: "яка є допомога"; never "допоможемо" (a promise)
### boss, employer = роботодавець, only in offers; elsewhere "хтось" or "інша людина"
### papers = документи (the everyday word in Ukrainian; "папери" would be office paper)
### papers held = хтось тримає документи й не віддає
### owe = винні гроші; debt = борг; to work off a debt = відробляти борг
### threaten, threats = погрожувати, погрози; force, make = змушувати; use (a person) = використовувати
### skip, leave out = пропустити; stop = зупинитися, закінчити; break = перерва; go on = продовжити
### child = дитина (in Ukrainian anyone under 18); teenager = підліток; grown-up = дорослий
### helpline = гаряча лінія (the usual name; "телефон довіри" would promise trust)
### police = поліція; border = кордон; border guard = прикордонна служба; immigration officers = міграційна служба
### labour inspector = who checks working conditions (перевіряє умови праці); inspector = інспектор праці
### shelter = прихисток ("притулок" is also the word for asylum); a place to stay = місце, де можна пожити
### children's services = служба у справах дітей; child protection = служба захисту дітей; social work = соціальна служба
### lawyer = юрист; interpreter = перекладач; nurse or doctor = лікар або медсестра (the usual pair)
### agree, agreement = згода; sign = ознака; pass on = передати іншим; have to, must = мушу; may have to = можливо, мені доведеться
### to tell an authority = повідомити (adult), сказати (child); my team = колеги; write down = записати; notes = записи
### deal with immigration = займатися міграцією (an office), міграційними справами (a person); list = список; sheet = аркуш; life at risk = у небезпеці
### Address: an adult is "ви" (small letter, it is read aloud). Words for a child alone are "ти". Lines that both an adult
### and a child can hear avoid the address where that stays natural ("Можна пропустити…"); offers to both keep "ви" where they must.
### Gender: with "ви" the past tense has no gender. The officer speaks of themselves only in present, future or impersonal
### ("мені хотілося б"). "ти" never stands with a past tense. "Людина" and "дитина" are feminine nouns for anyone.
### "хтось" takes the masculine by grammar only; so do "лікар", "юрист", "роботодавець" as names of a calling.

## 3. Слова для перекладача.

ui-brief-exact = «Будь ласка, перекладайте точно все, що каже кожен із нас. Нічого не пропускайте й нічого не додавайте».
ui-brief-private = «Будь ласка, нікому не розповідайте про те, що почуєте. Чи знаєте ви цю людину або її сім’ю?»
ui-brief-hard = «Деякі питання, можливо, буде важко чути».
ui-brief-stop = «Скажіть мені, якщо вам потрібна перерва або якщо не можете продовжувати».

ui-sample-words = Світить сонце, а чай гарячий.
ui-sample-yes = Так, добре
    .own = Так, я добре це розумію
ui-sample-no = Ні або незрозуміло
    .own = Ні, або мені не все зрозуміло

## 5. Згода. Самі межі розмови — у limits.ftl.

# Heard by adults and by children: without address.
ui-limits-ask = Можна, я поставлю кілька питань?
ui-limits-agrees = Людина згодна
    .own = Так, можна питати
ui-limits-later = Не зараз
    .own = Не зараз
ui-limits-no = Ні або немає відповіді
    .own = Ні

## 6. Питання

ui-invite = Чи є щось, про що хочеться сказати спершу? Це не обов’язково.

ui-forewarn = Наступні питання — про страх і тиск. Можна пропустити будь-яке з них або всі.
    .child = Наступні питання — про те, від чого може бути неприємно. Можеш пропустити будь-яке з них або всі.
ui-forewarn-go-on = Перейти до цих питань
    .own = Ці питання можна ставити
ui-forewarn-leave-out = Пропустити їх усі
    .own = Хочу пропустити їх усі
# Правила, які дитина чує перед першим питанням.
ui-rules-unsure = Можна сказати «Я не знаю», і це нормально.
ui-rules-correct = Якщо я щось зрозумію не так, скажи мені.
ui-rules-stop = Можеш зупинитися, коли захочеш.

# "Дякую за довіру" (thank you for your trust) stands for "thank you for telling me": it needs neither address nor gender.
ui-now-danger =
    .say = Дякую за довіру. Що зробило б ситуацію безпечнішою просто зараз?
ui-now-medical =
    .say = Мені хотілося б, щоб це оглянув лікар або медсестра. Можна?
ui-now-self-harm =
    .say = Дякую за довіру. Я тут, поруч.
ui-now-child-at-risk =
    .say = Дякую за довіру. Можливо, мені доведеться сказати про це людям, які захищають дітей.
ui-now-go-on = Про це подбали, і людина хоче продовжити
    .own = Хочу продовжити
ui-now-stop = Залишити питання й подивитися, що допоможе
    .own = Хочу закінчити з питаннями

## 7. Одне питання про безпеку, як її бачить сама людина.

ui-safety = Наскільки безпечним вам здається те, що буде сьогодні далі?

## 8. Слова на прощання.

ui-closing = Дякую за ваш час. Кожен вибір тут був ваш.
ui-closing-next = Тепер я пошукаю те, що відповідає вашим бажанням.
ui-closing-later = Якщо захочете поговорити іншим разом, це теж добре.
ui-closing-back = Чи є щось, що зробило б вашу дорогу звідси безпечнішою?
ui-closing-contact = Якщо з вами можна зв’язатися: чи є для цього безпечний спосіб? Можете його не називати.
ui-closing-number = Я можу дати вам номер, який можна зберегти, якщо для вас це безпечно.
ui-closing-thanks = Дякую за приділений час.
ui-closing-hand-over = Я пошукаю людину, яка зможе добре з вами поговорити.
ui-closing-child-next = Я розповім тобі, що буде далі.
ui-closing-child-need = Чи потрібно тобі щось просто зараз?
ui-closing-done = Сказано: показати аркуш
    .own = Номер мені не потрібен
ui-closing-card = Людина хоче мати номер
    .own = Хочу мати номер

## 8a. Номер, який людина може мати при собі. Нічого на ньому не каже, для чого він.

ui-card-safe = Чи безпечно вам мати при собі номер?
ui-card-paper = На папері
    .own = Так, на папері
ui-card-remember = Людина воліє запам’ятати номер
    .own = Я краще запам’ятаю номер
ui-card-no = Ні або не напевно
    .own = Ні, або я не знаю напевно
ui-card-look = Що написати над номером, щоб для вас це було безпечно?
card_number = Лише номер
card_doctor = Лікар
card_school = Школа
card_shop = Магазин
card_hairdresser = Перукарня
card_taxi = Таксі
# Same: only the number.
ui-card-number = { $number }
ui-card-call-list = Телефон зберігає список дзвінків. Хто тримає телефон, може побачити цей список.

## Коли людині стає важко. Пропозиції, а не накази; без звертання, бо їх чують і дорослі, і діти.

ui-distress-rest = Зараз можна нічого не казати.
ui-distress-ground = Якщо хочеться, можна відчути підлогу під ногами або подивитися на щось поруч.
ui-distress-choice = Можна продовжити, зробити перерву або зупинитися. Будь-який вибір добрий.
ui-distress-go-on = Людина хоче продовжити
    .own = Хочу продовжити
ui-distress-pause = Людина хоче зробити перерву
    .own = Хочу перерву
ui-distress-stop = Людина хоче зупинитися
    .own = Хочу зупинитися

## Відповіді, однакові для кожного питання

answer_yes = Так
answer_no = Ні
answer_unknown = Не знає
    .own = Я не знаю
answer_declined = Воліє не відповідати
    .own = Я краще не відповідатиму
answer_not-seen = Не вдалося зрозуміти
answer_none-of-these = Нічого з цього
