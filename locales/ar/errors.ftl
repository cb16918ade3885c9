# Draft translated by machine; not yet reviewed by anyone.
### ما يُقال عن خلل في مستند: `err-<code>` يقول ما حدث، و`rec-<code>` يقول ما العمل.
### القرّاء: مؤلفون ومدرّبون ومترجمون ومن يثبّت askwell. كلام هادئ وقصير، بلا لوم.
### Code that stands in Arabic text is kept in order with U+200E where a sign comes first or last.

## عناوين تسبق كل خلل، كلمة واحدة لكل عنوان.
err-label-error = خطأ
err-label-warning = تحذير
err-label-help = مساعدة
err-did-you-mean = هل المقصود `{ $nearest }`؟
err-case = يظهر ذلك مع { $case }، حين تغيب كل علامة أخرى.
err-summary = { $errors ->
        [0] { $warnings ->
                [zero] { $warnings } تحذير.
                [one] تحذير واحد.
                [two] تحذيران.
                [few] { $warnings } تحذيرات.
                [many] { $warnings } تحذيرًا.
               *[other] { $warnings } تحذير.
            }
        [one] خطأ واحد{ $warnings ->
                [0] .
                [one] ، وتحذير واحد.
                [two] ، وتحذيران.
                [few] ، و{ $warnings } تحذيرات.
                [many] ، و{ $warnings } تحذيرًا.
               *[other] ، و{ $warnings } تحذير.
            }
        [two] خطآن{ $warnings ->
                [0] .
                [one] ، وتحذير واحد.
                [two] ، وتحذيران.
                [few] ، و{ $warnings } تحذيرات.
                [many] ، و{ $warnings } تحذيرًا.
               *[other] ، و{ $warnings } تحذير.
            }
        [few] { $errors } أخطاء{ $warnings ->
                [0] .
                [one] ، وتحذير واحد.
                [two] ، وتحذيران.
                [few] ، و{ $warnings } تحذيرات.
                [many] ، و{ $warnings } تحذيرًا.
               *[other] ، و{ $warnings } تحذير.
            }
        [many] { $errors } خطأً{ $warnings ->
                [0] .
                [one] ، وتحذير واحد.
                [two] ، وتحذيران.
                [few] ، و{ $warnings } تحذيرات.
                [many] ، و{ $warnings } تحذيرًا.
               *[other] ، و{ $warnings } تحذير.
            }
       *[other] { $errors } خطأ{ $warnings ->
                [0] .
                [one] ، وتحذير واحد.
                [two] ، وتحذيران.
                [few] ، و{ $warnings } تحذيرات.
                [many] ، و{ $warnings } تحذيرًا.
               *[other] ، و{ $warnings } تحذير.
            }
    }
err-more = لا يُذكر من مشكلات ملف واحد أكثر من { $most }. بعد إصلاحها يُعاد الفحص.

## قراءة محتوى المستند: الحجم والترميز والحروف وYAML.
err-file-too-large = في الملف أكثر من { $limit } بايت.
rec-file-too-large = يُقسَّم إلى ملفات أصغر. مستندات askwell أصغر من هذا بكثير.
err-not-utf8 = في الملف محتوى ليس نصًا بترميز UTF-8.
rec-not-utf8 = يُحفظ في محرر النصوص بترميز UTF-8.
err-control-character = في النص حرف التحكم { $character }.
rec-control-character = يُحذف. فهو لا يُرى، وقد يتحكم في الشاشة الطرفية لمن يقرأ. وتكون الإزاحة بمسافات، لا بعلامات جدولة.
err-bidi-character = في النص { $character }، وهو يغيّر اتجاه ما حوله من نص.
rec-bidi-character = يُحذف، أو تُغلق كل علامة عزل في السطر نفسه. وإلا ظهر النص على غير ما هو.
err-line-separator = في النص فاصل الأسطر { $character }، وتختلف قارئات YAML في قراءته.
rec-line-separator = يُكتب بدلًا منه انتقال عادي إلى سطر جديد.
err-yaml-syntax = هذا ليس YAML.
rec-yaml-syntax = يُنظر في علامات الاقتباس والأقواس والنقطتين والإزاحة هنا وفي السطر السابق.
err-yaml-feature = { $feature ->
        [anchor] هنا مرساة (`‎&name`).
        [alias] هنا اسم بديل (`‎*name`).
        [merge-key] هنا مفتاح دمج (`‎<<‎`).
       *[tag] هنا وسم YAML (`‎!name`).
    }
rec-yaml-feature = تُكتب القيمة كاملة. المستندات تستعمل YAML البسيط وحده، حتى لا يصبح ملف صغير ملفًا كبيرًا أبدًا.
err-second-document = هنا يبدأ مستند ثانٍ.
rec-second-document = يوضع في ملف مستقل، ويُحذف السطر `‎---‎`.
err-too-deep = القيم متداخلة أكثر من { $limit } مستوى.
rec-too-deep = يُقلَّل التداخل: تُعطى الأجزاء الداخلية أسماء، أو يُقسَّم النص.
err-too-many-nodes = في المستند أكثر من { $limit } قيمة.
rec-too-many-nodes = يُقسَّم إلى عدة مستندات.
err-text-too-long = هنا نص فيه أكثر من { $limit } حرف.
rec-text-too-long = يُختصر. أما الكلمات التي يقرؤها الناس فمكانها الحزم اللغوية.
err-duplicate-key = { $has-key ->
        [yes] المفتاح `{ $key }` مستعمل من قبل، في السطر { $first }.
       *[other] المفتاح نفسه مكتوب هنا مرتين.
    }
rec-duplicate-key = يُدمج الاثنان، أو يُغيَّر اسم أحدهما.
err-key-not-text = هذا المفتاح ليس نصًا.
rec-key-not-text = تُكتب كلمة عادية قبل النقطتين.

## شكل المستند: المفاتيح وأنواع القيم والأسماء.
err-unknown-key = المفتاح `{ $key }` غير معروف هنا.
rec-unknown-key = { $has-allowed ->
        [yes] يُحذف، أو يُستعمل واحد من: { $allowed }.
       *[other] يُحذف. ليس هذا مكانه.
    }
err-missing-key = المفتاح `{ $key }` ناقص.
rec-missing-key = يُضاف `{ $key }:‎` هنا.
err-wrong-type = { $has-expected ->
        [yes] المتوقَّع هنا: { $expected }. الموجود: { $found }.
       *[other] القيمة من نوع غير مناسب.
    }
rec-wrong-type = تُغيَّر القيمة. القائمة تُكتب `‎[a, b]‎`، والتعيين يُكتب `‎{"{"}key: value{"}"}‎`. والنص الذي يشبه رقمًا يوضع بين علامتي اقتباس.
err-unknown-value = { $has-value ->
        [yes] `{ $value }` ليست من القيم الممكنة هنا.
       *[other] هذه ليست من القيم الممكنة هنا.
    }
rec-unknown-value = { $has-allowed ->
        [yes] يُستعمل واحد من: { $allowed }.
       *[other] تُستعمل إحدى القيم التي يذكرها التنسيق.
    }
err-unknown-format = { $has-value ->
        [yes] المستند بالتنسيق { $value }، ولا تقرؤه هذه النسخة.
       *[other] المستند بتنسيق لا تقرؤه هذه النسخة.
    }
rec-unknown-format = { $has-known ->
        [yes] يُكتب `format: { $known }`، أو تُستعمل نسخة أحدث من askwell.
       *[other] تُستعمل نسخة أحدث من askwell.
    }
err-bad-id = { $has-value ->
        [yes] `{ $value }` ليس معرّفًا.
       *[other] هذا ليس معرّفًا.
    }
rec-bad-id = { $reason ->
        [too-long] لا يزيد المعرّف على 48 حرفًا.
        [reserved] تُختار كلمة أخرى. هذه الكلمة تعني إجابة بالفعل.
       *[shape] تُستعمل كلمات لاتينية بحروف صغيرة، بين كل كلمتين شرطة واحدة، وأولها حرف: `kept-documents`.
    }
err-duplicate-id = { $has-value ->
        [yes] المعرّف `{ $value }` مستعمل مرتين.
       *[other] هذا المعرّف مستعمل مرتين.
    }
rec-duplicate-id = يُغيَّر اسم أحدهما. بنود الأداة ووسومها وقواعدها ومقاييسها لا تتشارك اسمًا واحدًا.
err-unknown-id = { $has-value ->
        [yes] لا شيء هنا اسمه `{ $value }`.
       *[other] هذا المعرّف لا يسمّي شيئًا.
    }
rec-unknown-id = يُصحَّح الاسم، أو يُعرَّف أولًا.
err-wrong-kind = { $has-value ->
        [yes] `{ $value }` ليس من النوع الذي يمكن أن يكون هنا.
       *[other] هذا الاسم ليس من النوع الذي يمكن أن يكون هنا.
    }
rec-wrong-kind = { $has-expected ->
        [yes] يُسمّى بدلًا منه شيء من هذا النوع: { $expected }.
       *[other] يُسمّى شيء من النوع المناسب. دليل المؤلفين يذكر ما يمكن أن يكون في كل موضع.
    }
err-file-name = { $has-value ->
        [yes] اسم الملف لا يطابق `{ $value }`.
       *[other] اسم الملف لا يطابق المعرّف الذي في الملف.
    }
rec-file-name = { $has-expected ->
        [yes] يُسمّى الملف { $expected }، أو يُصحَّح المعرّف.
       *[other] يُسمّى الملف باسم المعرّف، أو يُصحَّح المعرّف.
    }
err-empty = { $has-key ->
        [yes] `{ $key }` فارغ.
       *[other] هذا فارغ.
    }
rec-empty = يُملأ، أو يُحذف المفتاح.
err-out-of-range = { $has-value ->
        [yes] { $value } خارج المدى الممكن هنا.
       *[other] العدد خارج المدى الممكن هنا.
    }
rec-out-of-range = { $has-most ->
        [yes] يُستعمل عدد من { $least } إلى { $most }.
       *[other] { $has-least ->
            [yes] يُستعمل { $least } على الأقل.
           *[other] يُستعمل عدد ضمن المدى. دليل المؤلفين يذكره.
        }
    }
err-bad-url = { $has-value ->
        [yes] `{ $value }` ليس عنوان https.
       *[other] هذا ليس عنوان https.
    }
rec-bad-url = يُكتب العنوان كاملًا، وأوله `https://‎`.
err-bad-version = { $has-value ->
        [yes] `{ $value }` ليس رقم نسخة.
       *[other] هذا ليس رقم نسخة.
    }
rec-bad-version = تُكتب ثلاثة أعداد بينها نقاط، مثل `‎1.0.0`.
err-bad-duration = { $has-value ->
        [yes] `{ $value }` ليس مدة.
       *[other] هذا ليس مدة.
    }
rec-bad-duration = تُكتب المدة وفق ISO 8601، مثل `PT24H` أو `P30D`.

## معنى الأداة: القواعد والمقاييس والخلاصات، وما يجوز أن تسأل عنه الأداة الموجَّهة.
err-forward-skip = { $has-later ->
        [yes] الشرط `ask-if` في `{ $value }` ينظر إلى `{ $later }`، وهو ليس بندًا سابقًا.
       *[other] هذا الشرط `ask-if` ينظر إلى بند لاحق، أو إلى بنده نفسه.
    }
rec-forward-skip = يُجعل ناظرًا إلى البنود السابقة والسياق فقط، أو يُنقل البند.
err-cyclic-rule = { $has-value ->
        [yes] هذه يسمّي بعضها بعضًا في دائرة: { $value }.
       *[other] هذه القواعد يسمّي بعضها بعضًا في دائرة.
    }
rec-cyclic-rule = لا تسمّي كل قاعدة إلا قواعد تسبقها.
err-not-here = لا يمكن أن يكون `not` هنا.
rec-not-here = يُكتب ما يجب أن يكون حاضرًا. لا يُسمح بـ`not` إلا في الخلاصات والحدود الدنيا والإجراءات و`ask-if`.
err-never-met = لا توجد إجابات يمكن أن تحقق هذا الشرط أبدًا.
rec-never-met = { $has-possible ->
        [yes] يحتاج إلى { $value }، والممكن { $possible } على الأكثر. يُخفَّض العدد، أو تُسمّى مؤشرات أكثر.
       *[other] يُخفَّض العدد، أو تُسمّى مؤشرات أكثر، أو تُحدَّد للبند إجابة تثير القلق.
    }
err-bands-not-rising = الشرائح لا تتصاعد.
rec-bands-not-rising = تُرتَّب الشرائح بحيث يكون كل `from` أعلى من سابقه.
err-bands-gap = { $has-least ->
        [yes] الشريحة الأولى تبدأ عند { $value }، لكن أدنى قيمة للمقياس هي { $least }.
       *[other] الشريحة الأولى لا تبدأ عند أدنى قيمة ممكنة للمقياس.
    }
rec-bands-gap = تبدأ الشريحة الأولى عند تلك القيمة، حتى لا تقع أي نتيجة خارج الشرائح.
err-band-beyond = { $has-most ->
        [yes] الشريحة تبدأ عند { $value }، لكن أعلى قيمة للمقياس هي { $most }.
       *[other] الشريحة تبدأ فوق أعلى قيمة ممكنة للمقياس.
    }
rec-band-beyond = يُخفَّض `from` فيها، أو تُحذف الشريحة.
err-weights-sum = { $has-value ->
        [yes] مجموع الأوزان { $value }، وليس 100.
       *[other] مجموع الأوزان ليس 100.
    }
rec-weights-sum = تُغيَّر الأوزان بحيث يكون مجموعها 100 تمامًا.
err-no-otherwise = { $problem ->
        [both] في هذا الصف `when` و`otherwise` معًا.
        [not-last] صف `otherwise` يسبق صفوفًا أخرى.
       *[missing] الصف الأخير ليس صف `otherwise`.
    }
rec-no-otherwise = تُختم القائمة بصف واحد فيه `otherwise: true`، حتى تكون لكل سجل خلاصة.
err-scoring-or-findings = { $problem ->
        [both] في الأداة خلاصات مع أنها تقول `scoring: none`.
       *[neither] ليس في الأداة خلاصات، ولا تقول `scoring: none`.
    }
rec-scoring-or-findings = يُبقى على واحد منهما. الأداة التي لا تعطي درجة تقول `scoring: none`.
err-context-not-declared = { $problem ->
        [not-used] السياق `{ $context }` مذكور في القائمة، لكن لا شيء ينظر إليه.
       *[not-declared] السياق `{ $context }` غير مذكور تحت `context`.
    }
rec-context-not-declared = يُذكر تحت `context` ما تنظر إليه القواعد بالضبط، لا أكثر ولا أقل.
err-too-many-asked = { $has-asked ->
        [yes] عدد أسئلة هذه الأداة: { $asked }. الحد الأعلى في الجلسة الواحدة: { $most }.
       *[other] تطرح الأداة أسئلة أكثر مما يجوز في جلسة واحدة.
    }
rec-too-many-asked = لا يُطرح أكثر من 12 سؤالًا على البالغين، ولا أكثر من 6 على الأطفال. يُكتفى في الباقي بالملاحظة، أو يُترك.
err-no-danger-item = لا سؤال من الأسئلة الثلاثة الأولى عن خطر قائم الآن.
rec-no-danger-item = يوضع بند فيه `now:‎` بين الثلاثة الأولى، كسؤال عن خطر في هذه اللحظة.
err-urgent-without-now = الإجابة بنعم هنا تكفي وحدها للمستوى `urgent`، لكن الأسئلة ستستمر.
rec-urgent-without-now = يُضاف `now:‎` إلى البند مع ما يجب فعله: `danger` أو `medical` أو `self-harm` أو `child-at-risk`.
err-observation-too-strong = `{ $value }` لا يناسب أداة تكتفي بالملاحظة.
rec-observation-too-strong = العلامات وحدها لا تدل على الكثير: لا يُطرح سؤال، ولا يُتجاوز المستوى `some`، ولا تُذكر الإحالة الرسمية.
err-number-not-here = بند رقمي في أداة تتعلق بشخص.
rec-number-not-here = يُستعمل بند بنعم أو لا، أو خيارات. الأعداد مكانها الأدوات التي فيها `use: organisation` وحدها.
err-detail-not-clinical = يطلب البند تفاصيل جسدية أو جنسية خارج أداة سريرية.
rec-detail-not-clinical = يُحذف البند، أو تُعلَّم الأداة بأنها سريرية ويُذكر من يجوز لهم استعمالها.
err-no-licence = { $has-value ->
        [yes] المصدر `{ $value }` بلا ترخيص.
       *[other] هناك مصدر بلا ترخيص.
    }
rec-no-licence = يُكتب تحت `licence` ما يسمح به الناشر. وإذا لم يُعرف شيء، يُقال ذلك بالكلمات.
err-item-not-asked = { $has-value ->
        [yes] البند `{ $value }` ليس في أي قسم، فلا يمكن لأحد أن يجيب عنه.
       *[other] البند ليس في أي قسم، فلا يمكن لأحد أن يجيب عنه.
    }
rec-item-not-asked = يُضاف إلى قسم، أو يُحذف.
err-answer-without-points = لا نقاط للإجابة `{ $answer }` عن `{ $item }`، والمجموع يجمع النقاط.
rec-answer-without-points = تُكتب نقاطها: 0 إن كانت لا تضيف شيئًا.
err-required-can-hide = عدد الإجابات المطلوبة { $answered }، لكن عدد ما يُسأل عنه دائمًا من هذه البنود { $always } فقط.
rec-required-can-hide = يُطلب عدد أقل من الإجابات، أو يُحذف `ask-if` من أحد البنود. وإلا فلا يقال شيء أبدًا.

## ما يُظهره البرهان: نُظر في كل مجموعة ممكنة من الإجابات. وقد يتبعه مثال مضاد.
err-shadowed-finding = { $has-value ->
        [yes] لا توجد إجابات يمكن أن تؤدي إلى الخلاصة `{ $value }`.
       *[other] لا توجد إجابات يمكن أن تؤدي إلى هذه الخلاصة.
    }
rec-shadowed-finding = هناك صف أعلى يطابق قبلها دائمًا. يُنقل هذا الصف إلى أعلى، أو يُضيَّق ذلك الصف، أو يُحذف هذا.
err-otherwise-outranks = { $has-scale ->
        [yes] الصف الأخير يعطي أدنى مستوى مع أن `{ $scale }` إيجابي.
       *[other] إجابة أخرى بنعم تنقل من الصف الأخير إلى مستوى أدنى.
    }
rec-otherwise-outranks = { $has-scale ->
        [yes] يُضاف صف لهذه الإجابات فوق الصف الأخير، أو يُرفع الصف الأخير إلى `some`.
       *[other] يُرفع مستوى الصف الأعلى، أو يُخفَّض مستوى الصف الأخير.
    }
err-item-never-asked = { $has-value ->
        [yes] البند `{ $value }` لا يمكن أن يُسأل عنه أبدًا.
       *[other] هذا البند لا يمكن أن يُسأل عنه أبدًا.
    }
rec-item-never-asked = شرطه `ask-if` لا يتحقق أبدًا. يُصحَّح الشرط، أو يُحذف البند.
err-item-no-effect = { $has-value ->
        [yes] لا إجابة عن `{ $value }` تغيّر شيئًا.
       *[other] لا إجابة عن هذا البند تغيّر شيئًا.
    }
rec-item-no-effect = يُستعمل في مقياس أو قاعدة أو خلاصة، أو لا يُسأل عنه. لا يُسأل أحد من دون فائدة.
err-yes-lowers = { $has-value ->
        [yes] الإجابة بنعم عن `{ $value }` قد تخفض مستوى القلق.
       *[other] الإجابة بنعم هنا قد تخفض مستوى القلق.
    }
rec-yes-lowers = تُصحَّح القاعدة. وإذا كان هذا مقصودًا، يُكتب السبب في `lowers:‎` في ذلك الصف.
err-critical-lowest = { $has-value ->
        [yes] البند الحرج `{ $value }` وحده يُبقي المستوى عند الأدنى.
       *[other] بند حرج وحده يُبقي المستوى عند الأدنى.
    }
rec-critical-lowest = يُضاف حد أدنى: `floors: [{"{"}when: …, at-least: some, ours: true{"}"}]‎`.
err-all-no-too-high = مع الإجابة بلا عن كل الأسئلة، يبقى المستوى فوق `some`.
rec-all-no-too-high = تُصحَّح القواعد. من دون إجابة واحدة بنعم لا يمكن أن يُقال أكثر من `some`.
err-not-proved = الأداة أكبر من أن يتم البرهان عليها في الوقت المسموح.
rec-not-proved = تُصغَّر القواعد، أو تُقلَّل البنود المشتركة بين المقاييس. وحتى ذلك الحين قد تكون النتائج أوسع مما يلزم.
err-example-fails = { $has-name ->
        [yes] نتيجة المثال «{ $name }» مختلفة.
       *[other] نتيجة أحد الأمثلة مختلفة.
    }
rec-example-fails = { $has-expected ->
        [yes] المتوقَّع: { $expected }. الموجود: { $found }. تُصحَّح القواعد أو يُصحَّح المثال.
       *[other] تُصحَّح القواعد، أو ما يتوقعه المثال.
    }

## كلمات الأداة، في الحزمة اللغوية التي تُترجم منها كل الحزم الأخرى.
err-missing-words = لا توجد كلمات لـ`{ $id }`.
rec-missing-words = { $has-file ->
        [yes] { $has-attribute ->
            [yes] يُضاف سطر `‎    .{ $attribute } = …‎` تحت `{ $message } = …‎` في { $file }.
           *[other] يُضاف `{ $id } = …‎` إلى { $file }، مع تعليق يقول ما الغرض منه.
        }
       *[other] تُضاف إلى ملف من ملفات اللغة المصدر، مع تعليق يقول ما الغرض منها.
    }
err-overrides-built-in = `{ $value }` يحل محل ما في داخل البرنامج بالمعرّف نفسه.
rec-overrides-built-in = يُعطى معرّفًا خاصًا به. لا تستعمله جلسة مباشرة أبدًا بهذا المعرّف.
err-demanding-question = كلمات `{ $id }` تطالب الشخص بتقديم تفسير: «{ $word }».
rec-demanding-question = يُسأل عما هو قائم أو عما كان، بصيغة تمكن الإجابة عنها بنعم أو لا.
err-label-in-question = كلمات `{ $id }` تطلب من الشخص أن يقبل تسمية: «{ $word }».
rec-label-in-question = يُسأل عما يحدث للشخص، ويُترك الاسم الذي يُطلق عليه.
err-identifying-question = كلمات `{ $id }` تطلب ما يدل على هوية الشخص: «{ $word }».
rec-identifying-question = يُسأل عما يحدث، لا عن هوية أحد. لا يمكن تدوين اسم أو تاريخ أو عنوان أو رقم أو وثيقة.
err-same-answer-words = لإجابتين في `{ $id }` الكلمات نفسها: «{ $words }».
rec-same-answer-words = تُصاغ الإجابتان بحيث يمكن التمييز بينهما عند القراءة بصوت مسموع.

## كلمات الحزمة اللغوية.
err-fluent-syntax = { $kind ->
        [expected-token] ينقص هنا `{ $value }`.
        [expected-range] ينقص هنا أحد هذه الحروف: { $value }
        [no-words] الرسالة `{ $value }` بلا كلمات.
        [no-value] لا كلمات بعد العلامة `‎=‎`، أو بعد مفتاح بين قوسين.
        [no-default] لا صيغة من الصيغ هي المعتادة.
        [two-defaults] اثنتان من الصيغ هما المعتادتان.
        [open-quote] نص بين علامتي اقتباس لم يُغلق.
        [closing-brace] هنا قوس معقوف يُغلق من دون قوس يفتح.
        [escape] `{ $value }` ليس رمز هروب تعرفه Fluent.
       *[other] هذا ليس بناءً صحيحًا في Fluent.
    }
rec-fluent-syntax = { $kind ->
        [no-default] توضع نجمة أمام صيغة واحدة: `‎*[other]‎`.
        [two-defaults] تُترك النجمة أمام صيغة واحدة فقط.
        [open-quote] يُغلق بالعلامة `‎"‎` في السطر نفسه.
        [closing-brace] يُحذف، أو يُكتب `‎{"{"} "{"{"}" {"}"}‎` إذا كان القوس مما يُعرض.
       *[other] تُقارن هذه الرسالة بأصلها. الأسطر التي تُكمل نصًا تبدأ بمسافات.
    }
err-duplicate-message = الرسالة `{ $id }` موجودة من قبل، في { $first }.
rec-duplicate-message = تُحذف إحدى الرسالتين.
err-direction-mark = لا حاجة إلى { $character } إلا في نص يُكتب من اليمين إلى اليسار.
rec-direction-mark = تُحذف. فهي لا تُرى، وقد تغيّر ترتيب ما بجانبها.
err-missing-message = الرسالة `{ $id }` ناقصة هنا.
rec-missing-message = { $has-comment ->
        [yes] تُضاف بهذه اللغة. باللغة { $original }: { $id } = { $english }  ({ $comment })
       *[other] تُضاف بهذه اللغة. باللغة { $original }: { $id } = { $english }
    }
err-missing-attribute = ينقص الرسالة `{ $message }` السطر `‎.{ $attribute }`.
rec-missing-attribute = يُضاف سطر تحتها. باللغة { $original }: .{ $attribute } = { $english }
err-obsolete-message = ليس في الأصل باللغة { $original } `{ $id }`.
rec-obsolete-message = تُحذف، أو يُصحَّح اسمها.
err-variable-differs = { $problem ->
        [left-out] كلمات `{ $id }` تترك `‎{"{"} ${ $variable } {"}"}‎`.
        [in-a-variant] أحد بدائل `{ $id }` يترك `‎{"{"} ${ $variable } {"}"}‎`.
       *[not-filled] لا شيء يملأ `‎{"{"} ${ $variable } {"}"}‎` في `{ $id }`.
    }
rec-variable-differs = تُستعمل القيم التي في الكلمات باللغة { $original }، بالأسماء نفسها: { $english }
err-unknown-reference = لا يوجد `{ $reference }` في هذه الحزمة اللغوية.
rec-unknown-reference = يُترجم هو أيضًا، أو تُكتب الكلمات هنا.
err-unknown-plural = ليس في هذه اللغة صيغة عدد `{ $key }`.
rec-unknown-plural = صيغها هي: { $known }.
err-missing-plural = تنقص كلمات `{ $id }` صيغ العدد هذه من صيغ اللغة: { $missing }.
rec-missing-plural = تُضاف صيغة لكل منها، مثل `‎[{ $first }] …‎`. وحتى ذلك الحين تقوم `‎*[other]‎` مقامها.
err-unknown-variant = لا شيء يختار الصيغة `{ $key }`.
rec-unknown-variant = المفاتيح لا تُترجم. في الكلمات باللغة { $original }: { $known }.
err-missing-variant = تنقص كلمات `{ $id }` الصيغة `{ $key }` من صيغ `‎{"{"} ${ $variable } {"}"}‎`.
rec-missing-variant = تُضاف. باللغة { $original }: { $english }
err-untranslated = { $how ->
        [sentence] جملة من `{ $id }` ما زالت باللغة { $original }.
        [language] كلمات `{ $id }` ليست بحروف هذه اللغة.
       *[same] كلمات `{ $id }` ما زالت باللغة { $original }.
    }
rec-untranslated = تُترجم. وإذا كانت صحيحة في هذه اللغة أيضًا، يُكتب ذلك فوقها: ‎`# Same:`‎ مع السبب.
err-limits-incomplete = ينقص الحدود `{ $id }` السطر `‎.{ $attribute }`.
rec-limits-incomplete = للحدود ستة أسطر: `purpose` و`kept` و`told` و`immigration` و`choice` و`leave`. من دون الستة كلها لا يبدأ حديث.
err-promise-in-words = كلمات `{ $id }` تعد بما لا يستطيع أحد أن يفي به: «{ $word }».
rec-promise-in-words = يُقال ما الذي سيُفعل أو يُحاوَل، ولا يُقال أبدًا كيف سينتهي الأمر.
err-clearing-words = كلمات `{ $id }` تبرّئ شخصًا أو تصدر حكمًا: «{ $word }».
rec-clearing-words = يُقال ما سُجِّل. لا يستطيع فرز أن يقول ما الواقع وما ليس كذلك.
err-give-away-word = كلمات `{ $id }` يمكن أن يراها أي أحد، وهي تقول ما موضوع الحديث: «{ $word }».
rec-give-away-word = يُكتب ما يجوز أن يقرأه غريب.
err-long-sentence = عدد كلمات جملة في `{ $id }`: { $words }.
rec-long-sentence = تُجعل جملتين. ما يُقرأ بصوت مسموع لا تزيد جملته على { $most } كلمة.
err-key-taken = المفتاح `{ $key }` في `{ $id }` هو أيضًا مفتاح `{ $other }`.
rec-key-taken = يُختار حرف آخر. الحروف e وd وb وp وs وx وw وr تحتفظ بمعناها في كل لغة.
err-shared-name = المصطلح `{ $id }` يحمل اسم رسالة.
rec-shared-name = يُعطى أحدهما اسمًا آخر. فلن يُعثر إلا على واحد منهما، ويظهر الآخر كاسمه بين قوسين.
err-bad-key = مفتاح `{ $id }` ليس حرفًا واحدًا: «{ $key }».
rec-bad-key = يُكتب حرف واحد موجود على لوحة مفاتيح هذه اللغة.
err-empty-list = ليس في القائمة `{ $list }` كلمات.
rec-empty-list = تُكتب كلمات هذه اللغة. عنها يبحث الفحص، ولا يبحث عن غيرها.
err-not-the-source = الأصل الإنجليزي وحده فيه `status: source`.
rec-not-the-source = يُكتب `status: draft`.
err-no-maker = لا تقول المسودة من كتبها.
rec-no-maker = يُكتب `made-by: machine` أو `made-by: people`.
err-acceptance-withdrawn = تغيّرت كلمات `{ $id }` منذ أن قبلها أحد.
rec-acceptance-withdrawn = تُقرأ اللغتان مرة أخرى، ويُشغَّل `askwell locale accept { $locale }`. وحتى ذلك الحين لا تُعرض اللغة على شخص.
err-no-intent = لا شيء يقول ما الغرض من `{ $id }`.
rec-no-intent = يُكتب فوقه تعليق يبدأ بـ`‎# Intent:‎`. المترجمون يعتمدون عليه.

## معنى الدليل: الخدمات والأرقام والواجبات.
err-no-emergency = { $has-value ->
        [yes] ليس في دليل { $value } رقم طوارئ.
       *[other] ليس في الدليل رقم طوارئ.
    }
rec-no-emergency = يُضاف الرقم الذي يُتصل به حين تكون حياة في خطر.
err-bad-number = { $has-value ->
        [yes] `{ $value }` غير مكتوب كما يجب أن يُكتب مثل هذا الرقم.
       *[other] هذا الرقم غير مكتوب كما يجب.
    }
rec-bad-number = { $kind ->
        [desk] يُكتب كما يُطلب بالهاتف، وفيه 3 أرقام على الأقل؛ ويمكن أن تكون بينها مسافات أو + - ( ) . /
       *[other] أرقام الهاتف تُكتب: `‎+‎` ثم رمز البلد ثم بقية الأرقام؛ والأرقام القصيرة وأرقام الطوارئ تُكتب أرقامًا فقط.
    }
err-retired-number = { $has-value ->
        [yes] الرقم { $value } مذكور ضمن الأرقام الملغاة.
       *[other] هذا الرقم مذكور ضمن الأرقام الملغاة.
    }
rec-retired-number = يُحذف، ويُكتب الرقم الذي حل محله.
err-not-for-shipping = لا يجوز نشر هذه المعلومة مع البرنامج.
rec-not-for-shipping = يُبحث عن مصدر يؤكدها، أو تُترك.
err-built-in-verified = دليل مدمج في البرنامج يدّعي أن أحدًا اتصل بهذا الرقم.
rec-built-in-verified = يُحذف `verified-on`. لا يقول ذلك إلا الجهة التي تتصل بالرقم، وفي ملفها هي.
err-emergency-reused = { $has-value ->
        [yes] { $value } رقم طوارئ، وهو مذكور أيضًا رقمًا لخدمة.
       *[other] هناك رقم طوارئ مذكور أيضًا رقمًا لخدمة.
    }
rec-emergency-reused = يُكتب رقم الخدمة نفسها. يجب ألا يصل أحد إلى الشرطة من دون أن يعلم.
err-shared-number = { $has-other ->
        [yes] { $value } هو أيضًا رقم `{ $other }`.
       *[other] لخدمتين الرقم نفسه.
    }
rec-shared-number = يُتحقق لمن الرقم. فإن كان لكلتيهما، تُدمجان أو يُعطى لكل منهما رقم خاص.
err-display-differs = الرقم المعروض ليس الرقم الذي يُطلب.
rec-display-differs = تُستعمل الأرقام نفسها في الاثنين. ولا تُزاد في الصورة المعروضة إلا المسافات.
err-other-host = لا يجوز أن يؤدي عنوان هنا إلى { $value }: فهو ليس ضمن `hosts` في هذا الملف.
rec-other-host = يُقارن العنوان بصفحة الخدمة. فإن كان صحيحًا، يُضاف مضيفه إلى `hosts`.
err-too-few-sources = هذه المعلومة تستند إلى مصادر قليلة جدًا.
rec-too-few-sources = يُذكر ناشران يؤكدانها، أو تُخفَّض حالتها.
err-ship-too-far = ستُعرض هذه المعلومة أبعد مما تسمح به أدلتها.
rec-ship-too-far = لا تكون `after-live-check` إلا معلومة أكدها ناشران ولم يعارضها أحد؛ وإلا تُستعمل `human-review`.
err-consent-for-child = مسار يحتاج إلى موافقة، وهو متاح للأطفال.
rec-consent-for-child = يُقصر على البالغين، ويُكتب مسار الأطفال خدمةً مستقلة.
err-bad-area = { $has-value ->
        [yes] `{ $value }` ليس رمز منطقة.
       *[other] هذا ليس رمز منطقة.
    }
rec-bad-area = يُكتب بلد مثل `GB`، أو جزء منه مثل `GB-SCT`.
err-other-area = { $has-area ->
        [yes] `{ $value }` من منطقة أخرى غير { $area }.
       *[other] `{ $value }` من منطقة لا يشملها أي دليل.
    }
rec-other-area = الواجبات والأجزاء والحدود لا تكون إلا في ملفات منطقتها. ومعرّف الواجب يبدأ برمز بلده، مثل `gb-‎`.
err-bad-language = { $has-value ->
        [yes] `{ $value }` ليس وسم لغة.
       *[other] هذا ليس وسم لغة.
    }
rec-bad-language = يُكتب وسم وفق BCP 47، مثل `prs` أو `pt-BR`.
err-bad-date = { $has-value ->
        [yes] `{ $value }` ليس تاريخًا.
       *[other] هذا ليس تاريخًا.
    }
rec-bad-date = تُكتب السنة ثم الشهر ثم اليوم، مثل `‎2025-03-31`.
err-bad-hours = { $reason ->
        [overlap] ساعات العمل `{ $value }` متداخلة.
       *[form] `{ $value }` ليست صيغة ساعات يعرفها التنسيق.
    }
rec-bad-hours = يُكتب `‎24/7`، أو أيام وأوقات مثل `Mo-Fr 09:00-12:30,14:00-17:00; Sa 10:00-12:00`.
err-hours-without-zone = ساعات العمل `{ $value }` بلا منطقة زمنية.
rec-hours-without-zone = يُضاف `zone`، مثل `Europe/London`، بجانب الساعات أو في أول الملف.
err-bad-zone = `{ $value }` ليست منطقة زمنية.
rec-bad-zone = يُكتب اسم من قاعدة بيانات IANA، مثل `Europe/London`؛ لا اختصار ولا فرق ساعات.
err-bad-review = اليوم { $value } لا يقع خلال { $most } يومًا بعد تجربة جهة الاتصال.
rec-bad-review = يُكتب يوم التجربة في `verified-on`، ويوم للمراجعة بعد ذلك اليوم.
err-number-not-valid = لا يمكن أن يكون { $value } رقمًا في بلده.
rec-number-not-valid = يُقارن بصفحة الخدمة، رقمًا رقمًا. ربما تسلّل إليه رقم من قائمة، أو حرف.
err-number-elsewhere = { $value } رقم في بلد آخر.
rec-number-elsewhere = يُكتب رقم في هذا البلد. لا يوضع خط بلد آخر مكانه أبدًا.
err-near-id = المعرّف `{ $value }` قريب جدًا من `{ $nearest }`، وهو لا يحل محله: سيُذكر الاثنان.
rec-near-id = إذا كان المقصود أن يحل محله، يُعطى المعرّف نفسه. وإلا يُختار معرّف آخر.
err-not-its-contact = ليس { $value } من وسائل الاتصال بـ`{ $service }`، فلا شيء مؤكد.
rec-not-its-contact = تُكتب القيمة كما هي في الدليل: { $known }.
err-verified-in-future = يُقال إن جهة الاتصال جُرِّبت في { $value }، وهذا اليوم لم يأتِ بعد.
rec-verified-in-future = يُكتب اليوم الذي جرّبها فيه أحد.
err-review-lapsed = جُرِّبت جهة الاتصال آخر مرة في { $value }. مضى على ذلك وقت طويل: لم تعد تُعدّ مجرَّبة.
rec-review-lapsed = تُجرَّب مرة أخرى، ويُكتب اليوم الجديد.
err-review-due = جُرِّبت جهة الاتصال آخر مرة في { $value }، وحان وقت تجربتها مرة أخرى.
rec-review-due = تُجرَّب مرة أخرى، ويُكتب اليوم الجديد.
err-hours-doubtful = { $value } تستند إلى مصادر قديمة أو غير متفقة.
rec-hours-doubtful = يُكتب `agreement: disputed`، حتى لا يعتمد عليها أحد، أو يُبحث عن مصادر أحدث.
err-gap-filled = `{ $value }` مذكور بوصفه ثغرة، وليس ثغرة.
rec-gap-filled = يُحذف من `gaps`.
err-no-child-line = ليس في { $value } خط للأطفال يمكن الوصول إليه.
rec-no-child-line = يُضاف خط، أو يُذكر `child-line` في `gaps`.
err-no-adult-service = ليس في { $value } شيء للبالغين.
rec-no-adult-service = تُضاف خدمة، أو يُذكر `adult-service` في `gaps`.
err-no-service-for-men = ليس في { $value } شيء متاح للرجال.
rec-no-service-for-men = تُضاف خدمة، أو يُذكر `service-for-men` في `gaps`.
err-no-labour-body = ليس في { $value } جهة للعمل والأجور.
rec-no-labour-body = تُضاف هيئة تفتيش عمل، أو يُذكر `labour-body` في `gaps`.
err-no-text-channel = ليس في { $value } طريق كتابي: لا رسالة نصية ولا محادثة نصية.
rec-no-text-channel = يُضاف طريق، أو يُذكر `text-channel` في `gaps`.
err-no-relay = ليس في { $value } خدمة ترحيل لمن لا يسمع أو لا يتكلم.
rec-no-relay = تُضاف خدمة، أو يُذكر `relay` في `gaps`.
err-only-authority-line = ليس في { $value } خط مساعدة غير خطوط الشرطة أو سلطة هجرة.
rec-only-authority-line = يُضاف خط مستقل، أو يُذكر `independent-line` في `gaps`.
err-no-child-law = لا يقول { $value } هل يُلزم القانون أحدًا بالإبلاغ عن طفل في خطر.
rec-no-child-law = يُضاف واجب من نوع `report-child` مع مصدره، أو يُذكر `child-law` في `gaps`.
err-no-adult-law = لا يقول { $value } ما يطلبه القانون بشأن شخص بالغ.
rec-no-adult-law = يُضاف واجب من نوع `notify` أو `route` أو `consent` مع مصدره، أو يُذكر `adult-law` في `gaps`.
err-bad-condition = هذا الشرط ليس بصيغة يعرفها التنسيق.
rec-bad-condition = تُكتب صيغة واحدة فقط: اسم، أو `all` أو `any` أو `not` أو `at-least` أو `item` أو `context` أو `scale`.

## سطر واحد من الإجابات يُعطى لـ`askwell score`. لا يُعاد شيء من السطر نفسه.
err-bad-record = السطر ليس سجل إجابات.
rec-bad-record = يُكتب كائن JSON واحد في كل سطر: `‎{"{"}"answers": {"{"}"item-id": "yes"{"}"}{"}"}‎`.
err-record-key = في السطر مفتاح لا يجوز أن يكون في أي سجل.
rec-record-key = لا يُبقى إلا `answers` و`context`. لا يُقبل شيء قد يدل على هوية شخص.
err-record-item = يجيب السطر عن بند ليس في هذه الأداة.
rec-record-item = تُستعمل المعرّفات التي يعرضها `askwell tool show`.
err-record-answer = يعطي السطر إجابة ليست من إجابات بندها.
rec-record-answer = يُستعمل `yes` أو `no` أو خيار أو قائمة خيارات، أو `unknown` أو `declined` أو `not-asked` أو `stopped-before`.
err-record-context = سياق تحتاج إليه الأداة ناقص، أو قيمته غير معروفة.
rec-record-context = يُضاف تحت `context`، بقيمة من قائمته.
err-record-too-long = السطر أطول مما يجوز أن يكون السجل.
rec-record-too-long = يُكتب سجل واحد في كل سطر.

err-not-fictional = لا تقول هذه القصة إنها مخترعة.
rec-not-fictional = يُخترع كل شخص وكل حدث فيها، ويُكتب `fictional: true`. لا تُستعمل قصة حقيقية أبدًا، ولو مع تغيير.
err-flag-never-set = لا شيء يضع العلامة `{ $value }`.
rec-flag-never-set = توضع في `sets`، أو يُصحَّح الاسم.
err-reply-never-given = لا يمكن أن يحدث هذا أبدًا.
rec-reply-never-given = يُنظر إلى شرطه والشروط قبله. الرد الأخير وحده بلا شرط.
err-no-last-reply = قد لا يتحقق أي واحد من هذه.
rec-no-last-reply = يُحذف شرط الرد الأخير.
err-unreachable-scene = لا شيء يؤدي إلى المشهد `{ $value }`.
rec-unreachable-scene = يُذكر في `at` متى يُعرض، أو يُضاف `goto` يؤدي إليه.
err-dead-end = قد لا يبقى ما يُختار في المشهد `{ $value }`.
rec-dead-end = يُضاف `else`، أو خيار بلا شرط يخرج منه. وحيث تعود المشاهد، يُسمح بتكراره بـ`again`.
err-cycle-without-exit = المشهد `{ $value }` لا يؤدي إلا إلى نفسه.
rec-cycle-without-exit = يلزم رد يتابع بـ`on` أو ينتهي بـ`end`.
err-never-closes = لا طريق من المشهد `{ $value }` يعود إلى الفحص.
rec-never-closes = يلزم بعده مشهد يتابع بـ`on` أو ينتهي بـ`end`.
err-no-good-option = كل شيء في المشهد `{ $value }` خطأ.
rec-no-good-option = يُضاف شيء حسن يمكن فعله. لا أحد يتعلم من الفشل وحده.
err-one-option = في المشهد `{ $value }` طريق واحد فقط.
rec-one-option = يُضاف آخر، أو تُحذف الخيارات ويُذكر في `else` إلى أين يذهب.
err-fact-never-told = لا أحد يحكي الحقيقة `{ $value }` أبدًا.
rec-fact-never-told = تُسمّى في `tells` لأحد الردود، أو تُحذف.
err-conclusions-alike = كل الاستنتاجات صحيحة، أو لا شيء منها صحيح.
rec-conclusions-alike = يُعطى واحد صحيح على الأقل، وواحد غير صحيح.
err-no-best-ending = لا نهاية هي الأفضل.
rec-no-best-ending = يُذكر أي نهاية هي `best` لهذا الشخص. قد تكون بلا أي سؤال.
err-item-unanswered = ليس للشخص جواب عن `{ $value }`.
rec-item-unanswered = يُضاف إلى `answers`: قد يُطرح كل سؤال في الأدوات المسماة هنا.
err-hard-to-read = الكلمات ثقيلة عند القراءة بصوت عال: { $value } على مقياس LIX.
rec-hard-to-read = تُستعمل جمل أقصر وكلمات أقصر. { $most } أو أقل سهل.
err-unused-words = لا شيء في القصة يستعمل `{ $id }`.
rec-unused-words = يُحذف، أو يُصحَّح اسمه.
err-not-a-run = { $path } ليس تدريبًا كتبه هذا البرنامج.
rec-not-a-run = يُختار ملف كتبه `practice run --export`. المقابلات الحقيقية لا تُعاد.
err-run-of-other-version = { $path } يعود إلى إصدار آخر من القصة.
rec-run-of-other-version = يُعاد مع القصة التي جرى بها، أو يُبدأ تدريب جديد.
err-run-changed = { $path } لا يؤدي إلى ما يقوله.
rec-run-changed = تغير بعد كتابته، أو هو ناقص. يُستعمل الملف كما كُتب.
err-rating-header = السطر الأول لا يسمي أعمدة جدول تقديرات.
rec-rating-header = يبدأ الملف بـ `{ $columns }`. وتصلح الفاصلة المنقوطة وعلامة الجدولة أيضًا.
err-ragged-row = عدد خلايا هذا السطر { $cells } بدل { $columns }.
rec-ragged-row = تُكتب rater وvignette وitem وrating. قد يبقى التقدير فارغًا، وتبقى العلامة التي قبله.
err-empty-cell = الخلية تحت `{ $column }` فارغة.
rec-empty-cell = تُملأ. التقدير وحده قد يُترك.
err-rater-not-number = ليس هذا رقمًا لمن يقدّر.
rec-rater-not-number = يُعطى كل من يقدّر رقمًا من 1 إلى { $most }، بلا اسم.
err-rated-twice = من رقمه { $rater } قدّر `{ $item }` في `{ $vignette }` من قبل: { $file }، السطر { $line }.
rec-rated-twice = يُبقى على المقصود منهما.
err-one-rater = { $reason ->
        [none] لا تقدير هنا.
        [one] كل هذا قدّره شخص واحد. الاتفاق يحتاج إلى اثنين.
       *[apart] لم يقدّر اثنان البند نفسه في القصة نفسها.
    }
rec-one-rater = يُطلب من شخصين على الأقل تقدير القصص نفسها، وتُعطى الملفات كلها.
err-live-file = { $path } من مقابلة حقيقية وليس من تدريب.
rec-live-file = يُخرج من هذا المجلد ويُحفظ كما تقول قواعد جهتك. لم يُستعمل منه شيء.
err-run-of-other-scenario = { $path } تدريب على `{ $scenario }`. معظم ما هنا على `{ $expected }`.
rec-run-of-other-scenario = يُنشأ لكل قصة مجلد خاص بها.
err-too-few-runs = التدريبات هنا أقل من أن تُجمع: { $runs }.
rec-too-few-runs = مجموع أقل من { $least } تدريبات يُظهر ما فعله شخص واحد. يوضع المزيد في المجلد.

## التواقيع، حين يطلبها `--require-signed`.
err-not-signed = لم يوقّع أحد هذا الملف.
rec-not-signed = يُطلب التوقيع ممن أعدّ الملف، وهو ملف بالاسم نفسه ينتهي بـ`.minisig`. ولا يُستعمل بدونه.
err-bad-signature = التوقيع لا يطابق: غُيّر الملف، أو وقّعه شخص آخر.
rec-bad-signature = لا يُستعمل. يُطلب الملف والتوقيع من جديد ممن أعدّهما.
err-no-public-key = ليس في هذا الملف مفتاح عام.
rec-no-public-key = يُعطى المفتاح العام كما يكتبه minisign، مثل `minisign.pub`.
