# Draft translated by machine; not yet reviewed by anyone.
### `askwell tool` و`askwell locale`: قوائم، وأداة واحدة كاملة. القرّاء: من يختار أداة، والمدرّبون، والمؤلفون، والمترجمون.

## رؤوس القائمة. قصيرة؛ تقف فوق الأعمدة أو قبل كل خانة.
tool-head-id = الأداة
tool-head-version = النسخة
tool-head-use = الاستعمال
tool-head-evidence = الأدلة
tool-head-asked = الأسئلة
tool-head-origin = المصدر
tool-built-in = مدمجة
tool-from-outside = مضافة
# صيغ قصيرة لحالة الأدلة، للقائمة فقط.
evidence-short_validated = متحقَّق منها
evidence-short_adapted = معدَّلة
evidence-short_unvalidated = غير متحقَّق منها

## أداة واحدة كاملة.
tool-title = { $name } ({ $id } { $version }، { $origin }، البصمة { $digest })
tool-use = الاستعمال: { $use }
tool-audience = لمن: { $age }. مجالات العمل: { $roles }. الأماكن: { $settings }.
audience_adult = أشخاص بعمر 18 سنة أو أكثر
audience_child = أشخاص دون 18 سنة
audience_any = أشخاص من أي عمر
tool-evidence = الأدلة: { $status }
tool-accuracy = عند حد القطع { $cut-off }، وعدد الأشخاص { $n }: الحساسية { $sensitivity }٪، النوعية { $specificity }٪ ({ $source })
tool-section = { $name }
tool-item = { $id } ({ $by }): { $words }
tool-answers = الإجابات: { $answers }
tool-why = السبب: { $why }
tool-findings = الخلاصات، وتؤخذ أول خلاصة مطابقة
tool-finding = { $id } ({ $level }): { $words }
tool-rules = القواعد
tool-scales = المقاييس
tool-positive = إيجابي عند: { $condition }
tool-bands = النطاقات من: { $bands }
tool-when = عند: { $condition }
tool-help = المساعدة: { $pathways }
tool-action = المطلوب: { $action }
tool-floor = على الأقل “{ $level }” عند: { $condition }
tool-floor-ours = على الأقل “{ $level }” عند: { $condition } (من عندنا، لا من الناشر)
tool-no-scoring = هذه الأداة لا تعطي درجة.
tool-sources = المصادر
tool-source = { $title }. { $publisher }، { $year }. الترخيص: { $licence }
tool-source-undated = { $title }. { $publisher }. الترخيص: { $licence }

## بعد الفحص.
tool-check-no-score = { $id }: لا تعطي درجة، فلا شيء يحتاج إلى إثبات.
tool-check-proved =
    { $id }: صحيحة لكل الإجابات. البنود: { $items }، الخلاصات: { $findings }، الأمثلة المحسوبة: { $examples }، الحالات: { $states }.
tool-check-clean = { $tools ->
        [zero] فُحصت { $tools } أداة. لا مشكلات.
        [one] فُحصت أداة واحدة. لا مشكلات.
        [two] فُحصت أداتان. لا مشكلات.
        [few] فُحصت { $tools } أدوات. لا مشكلات.
        [many] فُحصت { $tools } أداة. لا مشكلات.
       *[other] فُحصت { $tools } أداة. لا مشكلات.
    }
locale-check-clean = { $locales ->
        [zero] فُحصت { $locales } حزمة لغوية. لا مشكلات.
        [one] فُحصت حزمة لغوية واحدة. لا مشكلات.
        [two] فُحصت حزمتان لغويتان. لا مشكلات.
        [few] فُحصت { $locales } حزم لغوية. لا مشكلات.
        [many] فُحصت { $locales } حزمة لغوية. لا مشكلات.
       *[other] فُحصت { $locales } حزمة لغوية. لا مشكلات.
    }

## أداة جديدة.
tool-new-made = أُنشئ { $path }
tool-new-check = يمكن فحصها في أي وقت: { $command }

## حساب درجات سجلات كثيرة.
score-progress = السطور المحسوبة: { $lines }

## قائمة الحزم اللغوية.
locale-head-tag = الحزمة
locale-head-status = الحالة
locale-head-covers = النصوص لـ
locale-head-origin = المصدر
locale-head-name = الاسم
locale-status-source = اللغة المصدر
# لا يُقال أبدًا إن مسودة جاهزة أو جيدة بما يكفي.
locale-status-draft-machine = مسودة كتبتها آلة؛ لم يراجعها أحد
locale-status-draft = مسودة؛ لم يراجعها أحد
locale-covers_everything = من يدير الحديث، والشخص
locale-covers_person = الشخص؛ والإنجليزية لمن يدير الحديث

## كل شاشات الحديث، لمن يترجم أو يراجع.
preview-title = كل الشاشات: { $language }
preview-lead = الحديث متخيَّل ولا أحد فيه. وفوق كل شاشة أسماء رسائلها.
preview-screen = الشاشة { $this } من { $most }
preview-messages = الرسائل: { $names }

## قبول كلمات مسودة. القرّاء: من يقرأ اللغتين. الكلمات المقبولة تُعرض على شخص خائف، ولا أحد بينهما.
accept-changed = قُبلت من قبل. وتغيّرت الكلمات منذ ذلك الحين.
accept-confirm =
    { $messages ->
        [zero] هذه { $messages } رسالة. يمكن أن تُعرض على شخص، ولا أحد بجانبك ليصححها.
        [one] هذه رسالة واحدة. يمكن أن تُعرض على شخص، ولا أحد بجانبك ليصححها.
        [two] هاتان رسالتان. يمكن أن تُعرضا على شخص، ولا أحد بجانبك ليصححهما.
        [few] هذه { $messages } رسائل. يمكن أن تُعرض على شخص، ولا أحد بجانبك ليصححها.
        [many] هذه { $messages } رسالة. يمكن أن تُعرض على شخص، ولا أحد بجانبك ليصححها.
       *[other] هذه { $messages } رسالة. يمكن أن تُعرض على شخص، ولا أحد بجانبك ليصححها.
    } { $stage ->
        [pretested] إذا قُرئت كلها بصوت مسموع مع ناس يتكلمون اللغة، وفهموا المقصود:
       *[reviewed] إذا كانت قراءتك للغتين جيدة، وكان كل زوج مقبولًا عندك:
    } كتابة { $locale } ثم Enter. وأي شيء آخر يترك كل شيء كما كان.
accept-not-done = لم يُسجَّل شيء.
accept-nothing = لم يبق هنا شيء من { $locale } ينتظر القبول.
accept-done =
    { $accepted ->
        [zero] سُجِّلت { $accepted } رسالة
        [one] سُجِّلت رسالة واحدة
        [two] سُجِّلت رسالتان
        [few] سُجِّلت { $accepted } رسائل
        [many] سُجِّلت { $accepted } رسالة
       *[other] سُجِّلت { $accepted } رسالة
    } ({ $stage ->
        [adjudicated] حُسم الخلاف فيها
        [pretested] قُرئت بصوت مسموع مع ناس
       *[reviewed] مقبولة
    }) في { $path }. { $open ->
        [0] كل ما يمكن أن يُعرض على شخص مقبول الآن. وكلمة واحدة تتغير تُلغي ذلك في رسالتها.
        [one] بقيت رسالة واحدة. لا تُعرض اللغة على شخص إلا حين يُقبل كل ما يمكن أن تعرضه جلسة.
        [two] بقيت رسالتان. لا تُعرض اللغة على شخص إلا حين يُقبل كل ما يمكن أن تعرضه جلسة.
        [few] بقيت { $open } رسائل. لا تُعرض اللغة على شخص إلا حين يُقبل كل ما يمكن أن تعرضه جلسة.
        [many] بقيت { $open } رسالة. لا تُعرض اللغة على شخص إلا حين يُقبل كل ما يمكن أن تعرضه جلسة.
       *[other] بقيت { $open } رسالة. لا تُعرض اللغة على شخص إلا حين يُقبل كل ما يمكن أن تعرضه جلسة.
    }
err-accept-source = الإنجليزية هي ما تُترجم منه كل اللغات الأخرى. ولا تحتاج إلى قبول.
rec-accept-source = تُسمّى مسودة. `askwell locale list` يعرضها.
err-accept-not-asked = لا يمكن أن يُسأل أحد هنا هل الكلمات مقبولة.
rec-accept-not-asked = يُشغَّل في نافذة طرفية. وإذا قرأ أحد كل زوج من النصوص، يُضاف ‎--yes.
err-accept-not-kept = تعذّرت كتابة { $path }.
rec-accept-not-kept = يُتحقق من المجلد، ومن أن الكتابة فيه مسموحة لك. لم يُسجَّل شيء.
