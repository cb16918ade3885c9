# Draft translated by machine; not yet reviewed by anyone.
### سطر الأوامر: المساعدة، وما يُقال عن أمر غير صحيح. القرّاء: من يعمل بالبرنامج أو يدرّب أو يؤلف أو يثبّت.
### قد تُقرأ المساعدة من وراء كتف، لذلك تبقى شاشتها الأولى محايدة حيث أمكن.
### أسماء الأوامر والخيارات هي نفسها في كل لغة، ولا تُترجم أبدًا.

## عناوين كل شاشة مساعدة وعلاماتها.
help-heading-usage = الاستعمال:
help-heading-commands = الأوامر
help-heading-arguments = المعطيات
help-heading-options = الخيارات
help-heading-example = مثال:
help-usage-options = خيارات
help-usage-command = أمر

## ما الذي تمثله قيمة. ليس في العربية حروف كبيرة.
help-value_tag = وسم
help-value_dir = مجلد
help-value_when = متى
help-value_tool = أداة
help-value_file = ملف
help-value_kind = نوع
help-value_area = منطقة
help-value_role = عمل
help-value_shell = صدفة
help-value_format = صيغة
help-value_reader = قارئ
# وسم لغة.
help-value_lang = لغة
help-value_stage = مرحلة
# ما تبدأ به الأسماء.
help-value_prefix = بداية
help-value_tool-or-file = أداة|ملف
help-value_area-or-file = منطقة|ملف

## خيارات لكل أمر.
help-everywhere =
    .locale = لغة هذا البرنامج، مثل en. وليست لغة الشخص أبدًا
    .tools = مجلد فيه أدوات أخرى، أو حزمة. يمكن ذكره عدة مرات
    .locales = مجلد فيه لغات أخرى. يمكن ذكره عدة مرات
    .directory = مجلد فيه أدلة خدمات أخرى. يمكن ذكره عدة مرات
    .require_signed = مفتاح عام من minisign. لا يُؤخذ من المجلدات إلا ما يشهد له
    .color = متى تُستعمل الألوان: auto أو always أو never
    .help = عرض هذه المساعدة
    .version = عرض النسخة

## سطر لكل أمر؛ والسمات هي معطياته.
help-askwell = أسئلة موجَّهة للعاملين في الخطوط الأمامية، من دون تدوين أي شيء.
help-screen = بدء جلسة مباشرة
    .tool = الأداة المستعملة. قد يتذكرها سطر الأوامر لديك؛ ويمكن أيضًا اختيارها في الداخل
    .area = مكانك: بلد أو جزء منه، مثل GB-ENG
    .role = عملك: police أو border أو labour-inspector أو social-worker أو health أو shelter أو helpline أو child-specialist
    .private = شاشة مستقلة لا تترك شيئًا وراءها. هي المعتادة في نافذة طرفية
    .plain = أسطر تُضاف فقط، بلا أي محرف هروب: لقارئات الشاشة والأنابيب
    .strict = رفض البدء إذا كانت تنقص هذا الحاسوب حماية
    .added_tools = استعمال أدوات المجلدات أيضًا. تقول كل شاشة إنها ليست جزءًا من البرنامج
help-score = حساب درجات سجلات إجابات كثيرة معًا، كائن JSON واحد في كل سطر
    .tool = الأداة التي تُحسب بها الدرجات
    .file = الملف الذي فيه السجلات. من دونه، الإدخال القياسي
help-tool = سرد أدوات الفرز وعرضها وفحصها، وبدء أداة جديدة
help-tool-list = سرد الأدوات، وما يُعرف عن دقتها
    .format = text أو json
help-tool-show = عرض أداة واحدة: أسئلتها وخلاصاتها ومصادرها وأدلتها
    .tool = الأداة
    .format = text أو json
help-tool-check = فحص الأدوات، وسرد كل خلل معًا
    .what = معرّفات أدوات أو مسارات ملفات. من دونها، كل ما هو مدمج
    .format = text أو json أو sarif
help-tool-new = بدء أداة جديدة: ملف مشروح يجتاز فحصه، مع كلماته الإنجليزية
    .tool = معرّفها: كلمات بأحرف لاتينية صغيرة تصل بينها شرطات
    .folder = مجلد الحزمة. من دونه، مجلد باسم الأداة
help-tool-schema = كتابة مخطط JSON تستعمله برامج التحرير لإكمال ملف والتحقق منه
    .of = لأي شيء: tool أو directory أو scenario أو sheet لورقة محفوظة بصيغة JSON
help-locale = بدء الحزم اللغوية وسردها وعرضها وفحصها، وقبول كلمات مسودة
help-locale-new = بدء حزمة لغوية: كل رسالة تعليق، مع الغرض منها ومكان لكلماتها
    .language = اللغة، مثل uk
    .to = المجلد الذي يُنشأ فيه مجلد اللغة. من دونه، مجلد اسمه locales
    .from_po = ملف PO فيه كلمات للبداية
    .to_po = ملف PO الذي يُنشأ بدلًا من ذلك، وفيه كلمات الحزمة إن وُجدت
help-locale-coverage = بيان ما تُرجم من الحزم اللغوية، وما قُبل من كلماتها
    .what = الحزم اللغوية، مثل es. من دونها، كل ما هو موجود
    .format = text أو json
help-locale-review = كتابة ورقة HTML يقيّم عليها أهل اللغة مسودة، على الشاشة أو على الورق
    .language = المسودة، مثل es
    .blind = لمن يترجمها عكسيًا ولا ينبغي أن يرى الإنجليزية
    .all = مع الكلمات التي لا تصل إلى أي شخص
    .only = الرسائل التي يبدأ اسمها بهذا فقط، مثل limits_
help-locale-accept = تسجيل أن اللغتين قُرئتا وأن كلمات مسودة مقبولة لتُعرض على الشخص
    .language = المسودة، مثل es
    .by_role = عملك: police أو border أو labour-inspector أو social-worker أو health أو shelter أو helpline أو child-specialist
    .stage = ما جرى: reviewed (مراجعة) أو adjudicated (اختلف اثنان وحُسم الأمر) أو pretested (قراءة بصوت مسموع مع ناس)
    .only = الرسائل التي يبدأ اسمها بهذا فقط، مثل limits_
    .yes = من دون سؤال في النهاية: قرأ أحد كل زوج من النصوص
help-locale-list = سرد الحزم اللغوية، ومن يقف وراء كلماتها
    .format = text أو json
help-locale-check = مقارنة الحزم اللغوية بالإنجليزية، وسرد كل خلل معًا
    .what = الحزم اللغوية، مثل es. من دونها، كل ما هو موجود
    .reference = اللغة التي تُترجم منها اللغات الأخرى، لفحص مجلدات برنامج آخر
    .format = text أو json أو sarif أو summary
help-locale-preview = عرض كل شاشات الحديث بلغة ما، لمن يترجمها أو يراجعها
    .language = الحزمة اللغوية المطلوب رؤيتها، مثل es. وفي en-XA وar-XB الإنجليزية بحروف غريبة، لمعرفة ما يختل
    .beside = لغة من يدير الحديث: تكون الأخرى عندئذ لغة الشخص الذي يقرأ على الشاشة
    .tool = بهذه الأداة فقط. من دونها، بكل أداة مناسبة
    .area = أين يجري الحديث من حيث القانون، مثل GB-ENG. من دونها، الإعدادات، أو لا مكان
    .role = العمل. من دونه، police
    .width = أعمدة النافذة. من دونها، 80
    .format = text، أو html للمتصفح
help-directory = فحص أدلة الخدمات والواجبات
help-directory-check = فحص الأدلة، وسرد كل خلل معًا
    .what = مناطق أو مسارات ملفات. من دونها، كل دليل موجود
    .format = text أو json أو sarif
help-privacy = ما هو محمي على هذا الحاسوب، وما ليس محميًا
    .format = text أو json
help-completions = كتابة إكمالات صدفة أوامر إلى المخرجات
    .shell = bash أو elvish أو fish أو powershell أو zsh
help-man = كتابة صفحات الدليل في مجلد، فوق الأقدم منها
    .folder = المجلد. يُنشأ حيث لا يوجد
# يلي المساعدة حين يُشغَّل البرنامج من دون شيء. الأعمال الثلاثة الرئيسية.
help-jobs =
    ثلاث طرق للبدء:
      askwell screen        جلسة مباشرة
      askwell tool list     ما هي الأدوات الموجودة
      askwell tool check    فحص أداة كتبتها

## ما الخطأ في سطر أوامر. جملة واحدة، بلا لوم. تُعاد القيمة المكتوبة، مختصرة.
err-cli-unknown-argument = `{ $argument }` غير معروف هنا.
err-cli-unknown-command = لا يوجد أمر `{ $command }`.
err-cli-missing-command = ينقص أمر.
err-cli-missing-argument = ينقص: { $argument }
err-cli-missing-value = `{ $argument }` يحتاج إلى قيمة.
err-cli-bad-value = `{ $value }` لا تصلح لـ{ $argument }.
err-cli-twice = `{ $argument }` لا يُذكر أكثر من مرة، أو لا يُذكر مع ما هو موجود معه.
err-cli-how-many = لـ`{ $argument }` قيم أكثر أو أقل مما يلزم.
err-cli-not-utf8 = أحد المعطيات ليس نصًا بترميز UTF-8.
err-cli-other = تعذّر فهم سطر الأوامر.

## ما العمل.
rec-cli-possible = الممكن: { $possible }.
rec-cli-help = `askwell ‎--help` يسرد الأوامر والخيارات.

## ما قد يعيق حول أمر.
err-unreadable = تعذّرت قراءة { $path }.
rec-unreadable = يُتحقق من المسار، ومن أن قراءته مسموحة لك.
err-not-written = تعذّرت كتابة المخرجات.
rec-not-written = يُتحقق من القرص، أو من المكان الذي تذهب إليه المخرجات.
err-not-written-to = تعذّرت كتابة { $path }.
rec-not-written-to = يُتحقق من المجلد، ومن أن الكتابة فيه مسموحة لك.
err-not-read = تعذّرت قراءة الإدخال.
rec-not-read = يُعاد البدء في نافذة طرفية، أو يُتحقق من المكان الذي يأتي منه الإدخال.
err-already-there = { $path } موجود من قبل.
rec-already-there = يُختار معرّف آخر أو مجلد آخر.
err-no-scoring = الأداة { $tool } لا تعطي درجة.
rec-no-scoring = تُختار أداة أخرى. `askwell tool list` يعرض ما هو موجود.

help-directory-list = عرض المناطق التي لها دليل، وما ينقص كلًا منها
    .format = text أو json
help-directory-show = عرض خدمات منطقة وواجباتها وما ينقصها، للتخطيط المسبق
    .area = المنطقة، مثل ‎GB‎ أو ‎GB-SCT‎
    .format = text أو json
help-value_number = رقم
help-value_columns = أعمدة
help-value_scenario = قصة
help-value_scenario-or-file = قصة|ملف
help-practice = التدرب على قصص مخترعة، وكتابتها، ومعرفة مدى اتفاق التقديرات
help-practice-run = التدرب على قصة واحدة والحديث عنها بعد ذلك. لا شيء فيها حقيقي
    .scenario = القصة
    .seed = أي شخص يكون اللقاء به. الرقم نفسه يعطي الشخص نفسه
    .coach = ملاحظات بعد كل اختيار أيضًا
    .class = لصف أمام شاشة واحدة: يتوقف عند كل مفترق
    .area = مكانها في القانون، مثل GB-ENG. من دونه تؤخذ إعداداتك، أو لا مكان
    .private = شاشة مستقلة. هي المعتادة في الطرفية
    .plain = أسطر تُضاف فقط، بلا رموز تحكم: لقارئات الشاشة والأنابيب
    .export = ملف جديد للتدريب: بلا أسماء، سطر JSON واحد
    .debrief = ملف جديد للحديث بعده: نص، أو HTML أو Markdown إن انتهى الاسم بذلك
    .replay = تدريب محفوظ يُحكى من جديد
help-practice-list = سرد القصص ومن راجعها
    .format = text أو json
help-practice-show = عرض ما يجوز لمن يتعلم أن يعرفه عن قصة مسبقًا
    .scenario = القصة
    .format = text أو json
help-practice-check = فحص القصص وكلماتها وسرد كل الأخطاء معًا
    .what = معرّفات قصص أو مسارات ملفات. من دونها، كل ما يوجد
    .format = text أو json أو sarif
help-practice-new = بدء قصة جديدة: ملف مشروح يجتاز فحصه، مع كلماته الإنجليزية
    .scenario = معرّفها: كلمات بأحرف لاتينية صغيرة تصل بينها شرطات
    .folder = مجلد الحزمة. من دونه، مجلد باسم القصة
help-practice-print = كتابة صفحة للتدرب بالكلام، من الورق
    .scenario = القصة
    .reader = لمن هي: officer أو person أو observer أو trainer، أو rater لتقدير القصة المكتوبة
    .format = text أو html
help-practice-class = تلخيص تدريبات صف: مجاميع فقط، بلا أسماء ولا ترتيب
    .folder = مجلد ملفات كتبها `practice run --export`، ولا شيء غيرها
    .format = text أو html
help-practice-agree = بيان مدى اتفاق من قدّروا القصص المكتوبة نفسها، بلا أسماء
    .files = ملفات CSV أعمدتها rater وvignette وitem وrating (أي yes أو no أو unclear؛ والفارغ متروك)
    .format = text أو json
