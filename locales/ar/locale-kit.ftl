### ما يقوله فحص الحزم اللغوية، وما تقوله الأوامر الأخرى لمن يترجم.

## خلل في ملف.

err-mixed-line-ends = أسطر هذا الملف تنتهي بطريقتين.
rec-mixed-line-ends = يُحفظ الملف كله بنوع واحد من نهايات الأسطر، والأفضل النوع المسمى LF.
err-invisible-character = في كلمات `{ $id }` الرمز { $character }، ولا أحد يراه.
rec-invisible-character = يُحذف. فقارئ الشاشة يتعثر به.
err-replacement-character = في كلمات `{ $id }` العلامة U+FFFD: ضاع هنا حرف.
rec-replacement-character = يُكتب الحرف من جديد، ويُحفظ الملف بترميز UTF-8.
err-look-alike = في "{ $word }" يقف { $letter }، وهو يشبه فقط { $meant }.
rec-look-alike = تُكتب الكلمة من جديد بلوحة مفاتيح هذه اللغة. فقارئ الشاشة يقرأ الحرف الخطأ، والبحث لا يجد الكلمة.

## خلل في رسالة إلى جانب أصلها الإنجليزي.

err-duplicate-attribute = في الرسالة `{ $id }` السطر `‎.{ $attribute }` مرتان.
rec-duplicate-attribute = يُحذف واحد من الاثنين.
err-duplicate-variant = البديل `{ $key }` مكتوب مرتين في اختيار واحد من `{ $id }`.
rec-duplicate-variant = يُحذف واحد من الاثنين. فالأول وحده يُختار.
err-missing-file = ينقص هنا الملف `{ $path }`، وفيه { $messages ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $messages } رسائل
        [many] { $messages } رسالة
       *[other] { $messages } رسالة
    }.
rec-missing-file = يُنسخ من الأصل ويُترجم. وحتى ذلك الحين تُعرض كلمات الأصل.
err-obsolete-file = ليس في الأصل ملف كهذا.
rec-obsolete-file = يُحذف، أو يُصحَّح اسمه.
err-missing-value = ليس للرسالة `{ $id }` كلمات خاصة بها، بل سمات فقط.
rec-missing-value = تُكتب بعد `=`. باللغة { $original }: { $english }
err-obsolete-value = ليس للرسالة باللغة { $original } `{ $id }` كلمات خاصة بها، بل سمات فقط.
rec-obsolete-value = تُحذف الكلمات التي بعد `=`. فلا شيء يعرضها.
err-reference-differs = { $problem ->
        [added] كلمات `{ $id }` تسمّي `{ $reference }`، وكلمات الأصل لا تسمّيه.
       *[left-out] كلمات `{ $id }` لا تسمّي `{ $reference }` كما تفعل كلمات الأصل.
    }
rec-reference-differs = تُسمّى المصطلحات والرسائل نفسها، ليصل كل تغيير إلى كل مكان: { $english }
err-circular-reference = كلمات `{ $id }` تعود إلى نفسها من خلال `{ $reference }`.
rec-circular-reference = تُكتب الكلمات كاملة في أحد الأماكن.
err-unknown-function = لا توجد دالة `{ $function }`.
rec-unknown-function = تُكتب القيمة من دونها. فالترجمة لا تستعمل ما ليس في البرنامج.
err-value-changed = ليس في كلمات `{ $id }` ما يلي: "{ $value }".
rec-value-changed = الأرقام والرموز والعناوين تبقى كما هي. باللغة { $original }: { $english }
err-markup-differs = `{ $tag }` لا يرد في `{ $id }` كما يرد في الأصل.
rec-markup-differs = تُستعمل الوسوم والعلامات نفسها، بالعدد نفسه، ويُغلق أولًا آخر ما فُتح: { $english }
err-empty-words = كلمات `{ $id }` لا تعرض شيئًا.
rec-empty-words = تُكتب الكلمات.
err-id-in-words = في كلمات `{ $id }` اسم الرسالة نفسها.
rec-id-in-words = يُحذف الاسم وعلامة `=` من الكلمات.
err-space-differs = كلمات `{ $id }` تبدأ أو تنتهي بمسافة حيث لا تفعل كلمات الأصل، أو العكس.
rec-space-differs = تبدأ وتنتهي كما في الأصل: { $english }
err-does-not-fit = { $what ->
        [word] في `{ $id }` كلمة عرضها بالأعمدة { $columns }.
       *[text] عرض كلمات `{ $id }` بالأعمدة { $columns }.
    }
rec-does-not-fit = { $what ->
        [word] الأسطر تنقسم بين الكلمات فقط، وأقصى ما تتسع له نافذة ضيقة من الأعمدة { $most }. تُختار كلمة أقصر.
       *[text] أقصى المتاح من الأعمدة { $most }. يُقال ذلك بكلمات أقل.
    }

## كيف يُكتب أصل برنامج آخر بطريقة أفضل.

err-source-style = { $problem ->
        [quotes] في كلمات `{ $id }` علامات اقتباس مستقيمة.
        [apostrophe] في كلمات `{ $id }` فاصلة عليا مستقيمة.
        [dots] في كلمات `{ $id }` ثلاث نقاط منفصلة.
        [id] في الاسم `{ $id }` حروف كبيرة.
        [short-id] الاسم `{ $id }` لا يقول شيئًا لمن يترجم.
        [comment] لا سطر فارغ حول هذا التعليق على مجموعة.
        [file-comment] هذا التعليق على الملف كله يأتي بعد رسائل.
        [value] لا تعليق يقول ما الذي يُملأ في `{ $id }`.
        [spaces] لا مسافة داخل القوسين.
       *[last-line] ليس للسطر الأخير نهاية سطر.
    }
rec-source-style = { $problem ->
        [quotes] تُكتب علامات الاقتباس الطباعية.
        [apostrophe] تُكتب الفاصلة العليا الطباعية.
        [dots] تُكتب العلامة الواحدة: …
        [id] تُستعمل حروف صغيرة وشرطات.
        [short-id] يُسمّى بما يقوله وبمكانه.
        [comment] يوضع سطر فارغ قبله وسطر بعده. فمن دونهما يخص رسالة واحدة.
        [file-comment] يُنقل إلى الأعلى، أو يبدأ بعلامتين بدل ثلاث.
        [value] تُذكر كل قيمة في التعليق، مع ما تعنيه.
        [spaces] توضع مسافة بعد قوس الفتح وأخرى قبل قوس الإغلاق.
       *[last-line] يُختم بنهاية سطر.
    }

## جدول الفحص.

locale-head-files = الملفات
locale-head-messages = الرسائل
locale-head-missing = الناقص
locale-head-untranslated = غير المترجم
locale-head-errors = الأخطاء
locale-head-warnings = التنبيهات

## بدء حزمة لغوية.

locale-new-how = كل رسالة هنا مع الغرض منها، ومع كلماتها الإنجليزية بعد >. تُحذف # والمسافة من أمام الأسطر التي تليها، وتُكتب الكلمات بعد =. والرسالة التي تُترك كما هي تُعد غير مترجمة.
locale-new-status = لا تُعرض مسودة على شخص إلا حيث قبل أحد كل كلمة فيها. تُكتب "made-by: machine" إذا ترجمت آلة.
locale-new-made = أُنشئ { $path }: { $files ->
        [zero] { $files } ملف
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    }.
locale-new-first = { $messages ->
        [zero] للترجمة { $messages } رسالة.
        [one] للترجمة رسالة واحدة.
        [two] للترجمة رسالتان.
        [few] للترجمة { $messages } رسائل.
        [many] للترجمة { $messages } رسالة.
       *[other] للترجمة { $messages } رسالة.
    } البداية من locale.yaml وlimits.ftl وsession.ftl وitems.ftl: هناك معظم ما يسمعه الشخص.
locale-new-check = لرؤية ما بقي: { $command }
locale-new-preview = لرؤية الشاشات بالكلمات الجديدة: { $command }
locale-po-forms = لكل اختيار بالعدد هذه المفاتيح، وآخرها بنجمة: { $forms }
locale-po-made = أُنشئ { $path }: { $messages ->
        [zero] { $messages } رسالة
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $messages } رسائل
        [many] { $messages } رسالة
       *[other] { $messages } رسالة
    }، والمترجم منها { $translated }.
locale-po-brought = المترجم من الرسائل: { $translated } من { $messages }.
locale-po-fuzzy = { $messages ->
        [zero] على { $messages } رسالة علامة fuzzy، فتُركت.
        [one] على رسالة واحدة علامة fuzzy، فتُركت.
        [two] على رسالتين علامة fuzzy، فتُركتا.
        [few] على { $messages } رسائل علامة fuzzy، فتُركت.
        [many] على { $messages } رسالة علامة fuzzy، فتُركت.
       *[other] على { $messages } رسالة علامة fuzzy، فتُركت.
    }
err-locale-there = هناك حزمة لغوية { $locale } من قبل.
rec-locale-there = لتغيير كلمات منها، توضع تلك الرسائل وحدها في مجلد خاص.
err-strange-language = لا تُعرف هنا لغة { $language }.
rec-strange-language = { $has-nearest ->
        [yes] هل المقصود { $nearest }؟ تُسمى اللغة بوسم BCP 47، مثل uk أو pt-BR.
       *[other] تُسمى اللغة بوسم BCP 47، مثل uk أو pt-BR.
    }

## إلى أين وصلت حزمة لغوية.

coverage-translated = { $locale }: المترجم من الرسائل { $translated } من { $messages }.
coverage-person = مما يمكن أن يصل إلى شخص، وعدده { $messages }: المترجم { $translated } والمقبول { $accepted }.
coverage-stage = { $stage ->
        [adjudicated] حُسم حيث اختلف اثنان
        [pretested] قُرئ بصوت مسموع مع ناس
       *[reviewed] مقبول بجانب الإنجليزية
    } ({ $role }): { $accepted } من { $messages }.
coverage-changed = { $messages ->
        [zero] تغيرت { $messages } رسالة منذ قبولها.
        [one] تغيرت رسالة واحدة منذ قبولها.
        [two] تغيرت رسالتان منذ قبولهما.
        [few] تغيرت { $messages } رسائل منذ قبولها.
        [many] تغيرت { $messages } رسالة منذ قبولها.
       *[other] تغيرت { $messages } رسالة منذ قبولها.
    }
coverage-suffices = كل كلمة يمكن أن تصل إلى شخص مقبولة.
coverage-not-yet = لا تعرضها جلسة وحدها على شخص إلا إذا قُبلت كل كلمة يمكن أن تعرضها.
coverage-head-file = الملف
coverage-head-messages = الرسائل
coverage-head-translated = المترجم
coverage-head-person = لشخص
coverage-head-person-translated = المترجم منها
coverage-head-accepted = المقبول
coverage-head-changed = ما تغير منذ ذلك

## ورقة لأهل اللغة الذين يقيّمون مسودة.

review-title = { $language }: مسودة للمراجعة
review-title-back = { $language }: ماذا تقول هذه الكلمات؟
review-lead = هذه الكلمات تُقال أو تُقرأ أو تُعرض على ناس قد يكونون خائفين. تُقارن كل واحدة بالإنجليزية. هل هذا ما يُقال بصوت مسموع؟ هل يمكن أن تُخجل أو تعد أو تخيف؟
review-lead-back = يُكتب بالإنجليزية ما يقوله كل نص، ببساطته نفسها. الرجاء عدم النظر إلى الإنجليزية قبل ذلك. هكذا فقط يظهر الفرق.
review-braces = ما بين القوسين المعقوفين يُملأ لاحقًا، مثل رقم أو اسم مكان.
review-no-names = لا تُكتب أسماء على هذه الورقة، بل نوع العمل فقط.
review-head-stage = الخطوة
review-head-role = قام بها (نوع العمل)
review-head-day = اليوم
review-stage-translated = ترجمها من يتكلم اللغة كل يوم
review-stage-back = ترجمها عكسيًا شخص ثان لم ير الإنجليزية
review-stage-adjudicated = حسم الاثنان الفروق، مع ثالث يعرف هذا العمل
review-stage-pretested = قُرئت بصوت مسموع مع ناس يتكلمون اللغة، وسُئلوا عما فهموا
review-person = ما يسمعه شخص أو يقرؤه
review-rest = ما يقرؤه من يدير الحديث ومن يدرّب ومن يؤلف
review-english = الإنجليزية
review-missing = لم تُترجم بعد
review-back = ما تقوله، مترجمًا عكسيًا
review-remarks = ملاحظات، أو كلمات أفضل
review-accept = قبول
review-change = تغيير
review-reject = رفض
review-is-accepted = مقبولة بجانب الإنجليزية ({ $role })
review-is-settled = حُسمت حيث اختلف اثنان ({ $role })
review-is-tried = قُرئت بصوت مسموع مع ناس ({ $role })

## ملفات PO.

err-po-syntax = { $problem ->
        [keyword] `{ $value }` ليس جزءًا من ملف PO.
        [plural] لهذه الرسالة صيغ جمع من PO.
        [twice] `{ $value }` مكرر في رسالة واحدة.
        [quote] الكلمات هنا ليست بين علامتي اقتباس.
        [escape] `{ $value }` لا معنى له في ملف PO.
        [no-context] رسالة ينقصها msgctxt.
        [more] كلمات `{ $value }` أكثر من كلمات رسالة واحدة.
       *[half] الرسالة `{ $value }` ينقصها msgid أو msgstr.
    }
rec-po-syntax = { $problem ->
        [plural] تُكتب الصيغ كما في Fluent، داخل msgstr، كما في الكلمات الإنجليزية.
        [escape] توضع الشرطة المائلة الخلفية قبل `"`، أو قبل `n` لسطر جديد، أو قبل شرطة أخرى.
        [more] الأسطر التي تُكمل نصًا لا تبدأ بنقطة ولا بقوس ولا بنجمة.
       *[keyword] يُقارن بالملف الذي أنشأه `askwell locale new --to-po`. أدوات ملفات PO تحافظ على شكله.
    }
err-source-changed = كلمات `{ $id }` الإنجليزية صارت غيرها.
rec-source-changed = تُركت كلماتها. تُترجم هذه: { $english }
