# Draft translated by machine; not yet reviewed by anyone.
### الورقة: ما يخرج من الغرفة. تُقرأ ربما بعد أسابيع، وربما يقرؤها زميل أو زميلة.
### دلالة من فرز أولي. لا حكم أبدًا، ولا احتمال، ولا تسمية، ولا وعد بما ستفعله خدمة.
### أسطر قصيرة تحت عناوين، تصلح للقراءة بصوت مسموع. ما يريده الشخص يسبق كل نتيجة.

sheet-title = هذه الورقة لك بحكم عملك. يُرجى إبقاؤها بعيدًا عن الأنظار.

## كيف انتهى الحديث. جملة واحدة. التوقف والرفض نهايتان جيدتان.

ending_completed = طُرحت كل الأسئلة.
ending_part-left-out = طُرحت الأسئلة، ما عدا جزءًا تركه الشخص.
ending_enough = انتهى الحديث مبكرًا، لأن ما قيل كان كافيًا.
ending_interrupted_danger = توقفت الأسئلة، لأن شخصًا ما قد يكون في خطر.
ending_interrupted_medical = توقفت الأسئلة، لأن شخصًا ما قد يحتاج إلى رعاية طبية.
ending_interrupted_self-harm = توقفت الأسئلة، لأن الشخص قد يؤذي نفسه.
ending_interrupted_child-at-risk = توقفت الأسئلة، لأن طفلًا قد يكون معرَّضًا للخطر.
ending_stopped = أُوقف الحديث.
ending_refused = قال الشخص لا، أو ليس الآن.
ending_informed = أُعطيت معلومات وعُرضت مساعدة. لم يُسأل عن شيء.
ending_handed-over = سيتولى غيرك الحديث مع الشخص.
# من يدير الحديث وحده، وقد دوّن ما قيل من قبل.
ending_noted = دُوّن بعد الحديث ما قيل فيه. ويقول من دوّنه إن الحدود ذُكرت وإن الشخص وافق على الحديث.
ending_observed = دُوّنت علامات. ولم يُسأل أحد.
ending_looked-up = لم يُدوَّن شيء. تعرض هذه الورقة الجهات التي يمكن اللجوء إليها.
ending_broken-off = بدأ حديث ثم انقطع. تعرض هذه الورقة الجهات التي يمكن اللجوء إليها.

## العناوين. كل عنوان في سطر وحده.

sheet-head-now = ما يجب فعله الآن
sheet-head-wishes = ما يريده الشخص
sheet-head-duties = ما يطلبه منك القانون
sheet-head-contacts = جهات يمكن اللجوء إليها
sheet-head-indication = ما يدل عليه هذا الفرز الأولي
sheet-head-signs = علامات رأيتها
sheet-head-tool = الأداة
sheet-head-not-done = ما لم يُفعل
sheet-head-support = من أجلك

## ما يريده الشخص، باختياره هو.

sheet-wish = { $offer }: { $wish }
sheet-safety = مدى الأمان فيما سيأتي، كما يراه الشخص نفسه: { $view }

# ما يقوله الشخص عن عرض مساعدة. وهي أيضًا الخيارات على الشاشة، وكلها بالوزن نفسه.
wish_yes = نعم
wish_no = لا
wish_later = ربما لاحقًا
wish_declined = الشخص يفضّل ألا يقول
    .own = أفضّل ألا أقول
wish_not-asked = لم يُسأل

# مدى شعور الشخص بالأمان. الصيغ لا تحدد جنس من يجيب.
safety_safe = شعور بالأمان
safety_not-safe = لا شعور بالأمان
safety_not-sure = ليس مؤكدًا
safety_declined = الشخص يفضّل ألا يقول
    .own = أفضّل ألا أقول

## الواجبات

sheet-within = خلال { $span }.
sheet-at-least = لمدة لا تقل عن { $span }.
sheet-at-once = فورًا.
sheet-duty-to = إلى: { $name }
sheet-source-year = المصدر: { $publishers }. أحدث سنة مذكورة: { $year }.
sheet-source-undated = المصدر: { $publishers }، بلا تاريخ.
sheet-no-legal-advice = هذه ليست استشارة قانونية، وقد تسري قوانين أخرى. يقرر مكتب المناوبة معك.

# تأتي المدد بعد «خلال» أو «عن»، فهي مجرورة.
sheet-span-years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
sheet-span-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
sheet-span-weeks =
    { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
sheet-span-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
sheet-span-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
sheet-span-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
sheet-span-seconds =
    { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }

## جهات يمكن اللجوء إليها

sheet-contact-emergency = رقم الطوارئ
sheet-contact-duty-desk = مكتب المناوبة لديك: { $name }
sheet-contact-child-desk = مكتب شؤون الأطفال لديك: { $name }
sheet-contact-service = { $name } ({ $pathway })
sheet-contact-gap = لا توجد جهة معروفة لهذا النوع من المساعدة: { $pathway }
sheet-contact-nobody-apart = خارج الجهات الرسمية: لا أحد معروف

sheet-way_phone = بالهاتف: { $to }
# رقم قصير.
sheet-way_short-code = بالهاتف: { $to }
sheet-way_sms = برسالة نصية إلى { $to }
sheet-way_chat = بالمحادثة النصية على { $to }
sheet-way_web = عبر الإنترنت على { $to }
# ترحيل نصي، لمن لا يسمع أو لا يتكلم.
sheet-way_text = بالترحيل النصي: { $to }

## ما يدل عليه الفرز، ومدى اليقين فيه

sheet-interval = بناءً على ما أُجيب عنه: «{ $level }». ومع ما بقي مفتوحًا، على الأكثر: «{ $could-be }».
sheet-ticked = بناءً على ما وُضعت عليه علامة: «{ $level }». وما لم توضع عليه علامة يبقى مفتوحًا، ولا يُحسب «نعم» ولا «لا».
sheet-finding = ما تقوله الأداة: { $finding }
sheet-finding-possible = ممكن، حسب الإجابات المفتوحة: { $finding }
sheet-because = ما يستند إليه ذلك: { $sign }
sheet-also = سُجِّل أيضًا: { $sign }
sheet-declined =
    { $count ->
        [zero] فضّل الشخص ألا يجيب عن { $count } سؤال. لا تُحسب «نعم» ولا «لا».
        [one] فضّل الشخص ألا يجيب عن سؤال واحد. لا يُحسب «نعم» ولا «لا».
        [two] فضّل الشخص ألا يجيب عن سؤالين. لا يُحسبان «نعم» ولا «لا».
        [few] فضّل الشخص ألا يجيب عن { $count } أسئلة. لا تُحسب «نعم» ولا «لا».
        [many] فضّل الشخص ألا يجيب عن { $count } سؤالًا. لا تُحسب «نعم» ولا «لا».
       *[other] فضّل الشخص ألا يجيب عن { $count } سؤال. لا تُحسب «نعم» ولا «لا».
    }
sheet-unknown =
    { $count ->
        [zero] لم يعرف الشخص الإجابة عن { $count } سؤال. لا تُحسب «نعم» ولا «لا».
        [one] لم يعرف الشخص الإجابة عن سؤال واحد. لا يُحسب «نعم» ولا «لا».
        [two] لم يعرف الشخص الإجابة عن سؤالين. لا يُحسبان «نعم» ولا «لا».
        [few] لم يعرف الشخص الإجابة عن { $count } أسئلة. لا تُحسب «نعم» ولا «لا».
        [many] لم يعرف الشخص الإجابة عن { $count } سؤالًا. لا تُحسب «نعم» ولا «لا».
       *[other] لم يعرف الشخص الإجابة عن { $count } سؤال. لا تُحسب «نعم» ولا «لا».
    }
# «هناك سؤال واحد لم يُطرح» وليس «لم يُطرح سؤال واحد»: الثانية تُفهم بمعنى أنه لم يُطرح أي سؤال.
sheet-not-asked =
    { $count ->
        [zero] هناك { $count } سؤال لم تُطرح. لا تُحسب «نعم» ولا «لا».
        [one] هناك سؤال واحد لم يُطرح. لا يُحسب «نعم» ولا «لا».
        [two] هناك سؤالان لم يُطرحا. لا يُحسبان «نعم» ولا «لا».
        [few] هناك { $count } أسئلة لم تُطرح. لا تُحسب «نعم» ولا «لا».
        [many] هناك { $count } سؤالًا لم تُطرح. لا تُحسب «نعم» ولا «لا».
       *[other] هناك { $count } سؤال لم تُطرح. لا تُحسب «نعم» ولا «لا».
    }
sheet-undetermined =
    { $count ->
        [zero] { $count } علامة مفتوحة: قد تكون موجودة وقد لا تكون.
        [one] علامة واحدة مفتوحة: قد تكون موجودة وقد لا تكون.
        [two] علامتان مفتوحتان: قد تكونان موجودتين وقد لا تكونان.
        [few] { $count } علامات مفتوحة: قد تكون موجودة وقد لا تكون.
        [many] { $count } علامة مفتوحة: قد تكون موجودة وقد لا تكون.
       *[other] { $count } علامة مفتوحة: قد تكون موجودة وقد لا تكون.
    }
sheet-our-floor = رفع هذا البرنامج المستوى فوق ما يحدده صف الأداة نفسها، لوجود علامة حرجة.
sheet-only-an-indication = هذه دلالة من فرز أولي واحد. لا تثبت شيئًا، ولا تقرر شيئًا بشأن الشخص.
sheet-no-level = لا يُعطى مستوى للقلق. ولا يُستنتج من ذلك شيء.

## الأداة

sheet-tool = { $title } ({ $id })، النسخة { $version }
sheet-tool-built-in = مدمجة في البرنامج. بصمة الملف: { $digest }
sheet-tool-added = مضافة على هذا الحاسوب، وليست مدمجة. بصمة الملف: { $digest }
sheet-evidence = الأدلة: { $evidence }
sheet-populations = جُرِّبت مع: { $populations }
sheet-populations-none = لا تُعرف مجموعة من الناس جُرِّبت معها.
sheet-outside = هذا الحديث خارج المجموعة التي جُرِّبت معها. لا يُعرف كم تصيب هنا.

## من أجل من أدار الحديث

sheet-support = حديث كهذا قد يبقى معك. يمكنك اللجوء إلى { $name }: { $phone }

# فقط على ورقة لغتها هي نفسها مسودة.
sheet-words-draft = لم يراجع أحد كلمات هذه الورقة. هي مسودة مترجمة من الإنجليزية.
