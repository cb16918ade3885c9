# Draft translated by machine; not yet reviewed by anyone.

### Що кажуть перед питаннями: правдиві межі, шість коротких рядків, потім одне питання. Усе читають уголос.
### Ніколи не писати, що щось таємне, конфіденційне чи безпечне: цього ніхто не може обіцяти.
### Home Office пояснено там, де його названо вперше: людина може не знати, що це.
### «мушу» — обов’язок; «можливо, мені доведеться» — лише може бути.
### limits-kept чують і дорослі, і діти, тому там немає звертання.

-limits-purpose = Мені хотілося б поставити вам кілька коротких питань, щоб зрозуміти, яка допомога може підійти.
limits-kept =
    { $saving ->
        [not] Ця програма не зберігає ні відповідей, ні імен.
       *[offered] Ця програма не зберігає імен. Можливо, я збережу коротку сторінку про цю розмову, без імені.
    }
-limits-choice = Ви можете пропустити будь-яке питання. Про те, що робили ви самі, говорити не обов’язково. Скажіть мені, чого не передавати іншим. Якщо я не зможу так зробити, я вам скажу.
-limits-leave = Ви можете будь-коли зробити перерву або зупинитися. Пояснювати причину не обов’язково.
-limits-papers = Запитайте мене, перш ніж говорити про свої документи. Я скажу, що я мушу передати іншим.
-limits-immigration-police = Можливо, мені доведеться передати міграційній службі те, про що дізнаюся.

## Хто ще може щось дізнатися, за роллю. Прикордонники й інспекція — це влада, тому вони «можуть діяти».

-limits-role-police = Я працюю в поліції й можу діяти на підставі почутого.
-limits-role-border = Я перевіряю людей на кордоні й можу діяти на підставі почутого.
-limits-role-labour-inspector = Я перевіряю умови праці й можу діяти на підставі почутого.
-limits-role-social-worker = Можливо, мені доведеться поговорити про це з колегами.
-limits-role-health = Можливо, я поговорю про це з тими, хто вас тут лікує.
-limits-role-shelter = Можливо, я поговорю про це з колегами тут.
-limits-role-helpline = Можливо, я поговорю про це з колегами.
-limits-role-child-specialist = Можливо, мені доведеться поговорити про це з колегами.

## Коли кажуть іншим, навіть якщо людина не хоче, за країною.

-limits-danger = Якщо в небезпеці чиєсь життя або дитина, можливо, мені доведеться повідомити інших людей.
-limits-danger-gb = Якщо в небезпеці чиєсь життя або дитина, я повідомляю поліцію або службу захисту дітей.
-limits-danger-gb-police = Якщо в небезпеці чиєсь життя або дитина, я повідомляю колег або службу захисту дітей.
-limits-danger-america = Якщо в небезпеці чиєсь життя або дитина, можливо, мені доведеться повідомити поліцію або службу захисту дітей.
-limits-danger-america-police = Якщо в небезпеці чиєсь життя або дитина, можливо, мені доведеться повідомити колег або службу захисту дітей.

## Що додає закон однієї місцевості.

# "МВС" (interior ministry) and no second "я": the whole line may have no more than 45 words.
-limits-notify-gb = Якщо я думатиму, що хтось вас використовує, мушу повідомити Home Office (британське МВС). Ваше ім’я назву лише за вашої згоди.
limits-by-law =
    { $standing ->
        [listed-authority] { -limits-notify-gb }
       *[other] { "" }
    }
-limits-home-office = Home Office займається також міграцією.
limits-home-office-by-law =
    { $standing ->
        [listed-authority] { -limits-home-office }
       *[other] { "" }
    }
-limits-injuries-us = Можливо, мені доведеться повідомити поліцію про деякі травми, наприклад про вогнепальну рану.
-limits-injuries-us-ca = Якщо я лікую травму, якої вам завдала інша людина, я мушу повідомити поліцію.
-limits-injuries-ca = Можливо, мені доведеться повідомити поліцію про вогнепальну рану.

-limits-notify-nl = Якщо я думатиму, що хтось вас використовує, я мушу повідомити організацію CoMensha. Вона веде список таких випадків і шукає прихисток для людей.
limits-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-notify-nl }
       *[other] { "" }
    }

-limits-notify-za = Якщо я думатиму, що хтось вас використовує, закон може зобов’язати мене повідомити поліцію.
-limits-notify-za-police = Якщо я думатиму, що хтось вас використовує, закон може зобов’язати мене повідомити про це.
-limits-notify-ae = Якщо я дізнаюся, що хтось вас використовує, закон може зобов’язати мене повідомити про це.

## Доросла людина, будь-де

limits_police =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Можливо, мені доведеться записати те, що почую.
    .told = { -limits-role-police } { -limits-danger }
    .immigration = { -limits-immigration-police }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_border =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Можливо, мені доведеться записати те, що почую.
    .told = { -limits-role-border } { -limits-danger }
    .immigration = Я займаюся міграційними справами. Те, що ви мені розповісте, можуть використати в таких справах.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_labour-inspector =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Можливо, мені доведеться записати те, що почую про місце роботи.
    .told = { -limits-role-labour-inspector } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_social-worker =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Моя служба може вести власні записи. Ви можете запитати, що в них.
    .told = { -limits-role-social-worker } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_health =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Клініка веде записи про здоров’я. Ви можете запитати, що в них.
    .told = { -limits-role-health } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_shelter =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Прихисток може вести власні записи. Ви можете запитати, що в них.
    .told = { -limits-role-shelter } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_helpline =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Гаряча лінія може вести власні записи. Ви можете запитати, що в них.
    .told = { -limits-role-helpline } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_child-specialist =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Моя служба може вести власні записи. Ви можете запитати, що в них.
    .told = { -limits-role-child-specialist } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }

## Доросла людина, Велика Британія. Для Шотландії та Північної Ірландії це весь текст

limits_police_GB =
    .told = { -limits-role-police } { -limits-danger-gb-police }
limits_border_GB =
    .told = { -limits-role-border } { -limits-danger-gb }
limits_labour-inspector_GB =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb }
limits_social-worker_GB =
    .told = { -limits-role-social-worker } { -limits-danger-gb }
limits_health_GB =
    .told = { -limits-role-health } { -limits-danger-gb }
limits_shelter_GB =
    .told = { -limits-role-shelter } { -limits-danger-gb }
limits_helpline_GB =
    .told = { -limits-role-helpline } { -limits-danger-gb }
limits_child-specialist_GB =
    .told = { -limits-role-child-specialist } { -limits-danger-gb }

## Доросла людина, Англія

limits_police_GB-ENG =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-ENG =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-ENG =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-ENG =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-ENG =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-ENG =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-ENG =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-ENG =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Доросла людина, Уельс

limits_police_GB-WLS =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-WLS =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-WLS =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-WLS =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-WLS =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-WLS =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-WLS =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-WLS =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Доросла людина, США

limits_police_US =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_US =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_US =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_US =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_US =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us }
limits_shelter_US =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_US =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_US =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Доросла людина, Каліфорнія

limits_health_US-CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us-ca }

## Доросла людина, Канада

limits_police_CA =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_CA =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_CA =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_CA =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-ca }
limits_shelter_CA =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_CA =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_CA =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Доросла людина, Нідерланди

limits_police_NL =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-nl }
limits_border_NL =
    .told = { -limits-role-border } { -limits-danger } { limits-by-law-nl }
limits_labour-inspector_NL =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-nl }

## Доросла людина, Південна Африка

limits_police_ZA =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-za-police }
limits_border_ZA =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-za }
limits_labour-inspector_ZA =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-za }
limits_social-worker_ZA =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-za }
limits_health_ZA =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-za }
limits_shelter_ZA =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-za }
limits_helpline_ZA =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-za }
limits_child-specialist_ZA =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-za }

## Доросла людина, Об’єднані Арабські Емірати

limits_police_AE =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-ae }
limits_border_AE =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-ae }
limits_labour-inspector_AE =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-ae }
limits_social-worker_AE =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-ae }
limits_health_AE =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-ae }
limits_shelter_AE =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-ae }
limits_helpline_AE =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-ae }
limits_child-specialist_AE =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-ae }

## Людина, яка має або може мати менше ніж 18 років. Обов’язок сказати іншим — на першому місці. Тут на «ти».

-limits-child-may = Якщо я хвилюватимуся за тебе, можливо, мені доведеться сказати людям, чия робота — захищати дітей.
limits-child-immigration =
    { $role ->
        [border] Я займаюся міграційними справами. Те, що ти мені розповіси, можуть використати в таких справах.
       *[other] Те, що ти мені розповіси, може дійти до людей, які займаються міграційними справами.
    }
limits_child =
    .purpose = Моє завдання зараз — дізнатися, чи ти в безпеці й що тобі потрібно.
    .kept = { limits-kept } Можливо, мені доведеться записати те, що ти розповіси.
    .told = { -limits-child-may } Я постараюся спершу сказати тобі. Можеш запитати мене, хто вони.
    .immigration = { limits-child-immigration } Можеш запитати мене або юриста, що це означає.
    .choice = Ти не мусиш нічого мені розповідати. Про те, що тобі траплялося робити, говорити не обов’язково.
    .leave = Можеш зробити перерву або зупинитися, коли захочеш. Скажи мені, якщо потрібна вода чи їжа.

-limits-child-refer-gb = Якщо хтось тебе використовує, я мушу сказати також Home Office (британському міністерству внутрішніх справ).
limits-child-referral-gb =
    { $standing ->
        [listed-authority] { -limits-child-refer-gb }
        [first-responder] { -limits-child-refer-gb }
       *[other] Якщо хтось тебе використовує, про це, можливо, скажуть також Home Office (британському міністерству внутрішніх справ).
    }
limits_child_GB =
    .told = Якщо я хвилюватимуся за тебе, я мушу сказати службі у справах дітей. Там захищають дітей. { limits-child-referral-gb } Можеш запитати мене, хто вони.
    .immigration = { limits-child-immigration } Home Office теж цим займається. Можеш запитати мене або юриста, що це означає.
limits_child_GB-SCT =
    .told = Якщо я хвилюватимуся за тебе, я мушу сказати людям із соціальної служби. Вони захищають дітей. { limits-child-referral-gb } Можеш запитати мене, хто вони.

limits-child-may-tell =
    { $role ->
        [police] Якщо я хвилюватимуся за тебе, можливо, мені доведеться сказати людям, які захищають дітей, або іншим людям у поліції.
       *[other] Якщо я хвилюватимуся за тебе, можливо, мені доведеться сказати людям, які захищають дітей, або поліції.
    }
limits-child-office-us =
    { $standing ->
        [listed-authority] Якщо хтось тебе використовує і ти з іншої країни, можливо, мені доведеться сказати державній установі, яка допомагає дітям.
       *[other] Якщо хтось тебе використовує і ти з іншої країни, я можу звернутися до державної установи, яка допомагає дітям.
    }
limits_child_US =
    .told = { limits-child-may-tell } { limits-child-office-us } Можеш запитати мене, хто це.
-limits-child-must = Якщо я хвилюватимуся за тебе, я мушу сказати людям, які захищають дітей, або поліції.
limits-child-law-us-ca =
    { $role ->
        [police] Якщо я хвилюватимуся за тебе, я мушу сказати людям, які захищають дітей, або іншим людям у поліції.
        [social-worker] { -limits-child-must }
        [health] { -limits-child-must }
        [child-specialist] { -limits-child-must }
       *[other] { limits-child-may-tell }
    }
limits_child_US-CA =
    .told = { limits-child-law-us-ca } { limits-child-office-us } Можеш запитати мене, хто це.
limits_child_CA =
    .told = { -limits-child-may } Я постараюся спершу сказати тобі. Можеш запитати мене, хто вони.
limits_child_AU =
    .told = { limits-child-may-tell } Я постараюся спершу сказати тобі. Можеш запитати мене, хто вони.
limits_child_IE =
    .told = Якщо я хвилюватимуся за тебе, я мушу сказати установі Tusla. Вона працює для дітей і сімей. Я постараюся спершу сказати тобі. Можеш запитати мене, що це означає.
limits_child_GR =
    .told = { -limits-child-may } Якщо я думатиму, що хтось тебе використовує, я мушу сказати державній установі EKKA. Можеш запитати мене, хто вони.
-limits-child-nl = Якщо я думатиму, що хтось тебе використовує, я мушу сказати організації CoMensha. Вона веде список таких випадків.
limits-child-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-child-nl }
       *[other] { "" }
    }
limits-child-notify-nl =
    { $role ->
        [police] { -limits-child-nl }
        [labour-inspector] { -limits-child-nl }
        [border] { limits-child-by-law-nl }
       *[other] { "" }
    }
limits_child_NL =
    .told = { -limits-child-may } Можеш запитати мене, хто вони. { limits-child-notify-nl }
# Own words and not the adult's term: a child is "ти" here. The same in limits_child_AE.
limits-child-notify-za =
    { $role ->
        [police] Якщо я думатиму, що хтось тебе використовує, закон може зобов’язати мене повідомити про це.
       *[other] Якщо я думатиму, що хтось тебе використовує, закон може зобов’язати мене повідомити поліцію.
    }
limits_child_ZA =
    .told = { -limits-child-may } { limits-child-notify-za } Можеш запитати мене, хто вони.
limits_child_AE =
    .told = { -limits-child-may } Якщо я дізнаюся, що хтось тебе використовує, закон може зобов’язати мене повідомити про це. Можеш запитати мене, хто вони.
