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
rec-missing-value = تُكتب بعد `=`. بالإنجليزية: { $english }
err-obsolete-value = ليس للرسالة الإنجليزية `{ $id }` كلمات خاصة بها، بل سمات فقط.
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
rec-value-changed = الأرقام والرموز والعناوين تبقى كما هي. بالإنجليزية: { $english }
err-markup-differs = `{ $tag }` لا يتكرر في `{ $id }` بقدر ما يتكرر في الأصل.
rec-markup-differs = تُستعمل الوسوم والعلامات نفسها، بالعدد نفسه: { $english }
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
