# Draft translated by machine; not yet reviewed by anyone.
### ما يُقرأ ويُسمع في الجلسة، بترتيب الجلسة.
### جمل قصيرة، وفكرة واحدة في كل جملة. هادئ وواضح وودود. لا لوم ولا استعجال ولا وعد ولا تسمية.
### Gender: what the officer does is said with verbal nouns or the passive. What the person hears uses forms that are
### spelled alike for a woman and a man ("لك", "يمكنك", "أردت"); whoever reads aloud gives them the right vowels.
### مسرد: English = Arabic, for all files of this locale. Modern Standard Arabic, plain, from Morocco to Iraq.
### address = singular "you" (أنت، لك، ـك) for adults and children; never أنتم or حضرتك. The officer is addressed
###   as little as possible: verbal nouns and the passive ("يُقال هذا"، "التوقف هنا").
### gender of "you" = only forms spelled alike for a woman and a man: يمكنك، لك، عندك، يلزمك, the past
###   (أردت، خفت، كنت), verbal nouns with an ending (ذهابك، سؤالي). Never a present, subjunctive or imperative
###   of the second person: تقول/تقولي، تحمل/تحملي، أخبرني/أخبريني. "أرجو إخباري" stands for "tell me",
###   "قبل أن يعرفوا" for "before you say".
### gender of others = "الشخص" and "الطفل" for any sex, said as the subject of the verb ("الشخص يفضّل").
###   "ممرضة أو طبيب" names one of each. "محامٍ" and "صاحب العمل" are generic. On a card صالون شعر, not حلاق.
### the person = الشخص; officer = من يدير الحديث; to talk, a talk = الحديث
### safe = بأمان (a person), آمن (a thing, a way, a place); how safe one feels = شعور بالأمان
### in danger = في خطر; at risk (a child) = معرَّض للخطر
### help = مساعدة, only as something there is or that is looked for; never سنساعدك (a promise)
### care = رعاية, on lists رعاية طبية; papers = أوراق (identity papers on lists: أوراق هوية)
### papers held = يحتفظ بأوراقك ولا يعطيك إياها
### to owe, debt = دين له عليك ("له عليك مال" is hard to follow by ear)
### to threaten, threat = هدّد، تهديد; to force, to make someone do = أجبر
### someone uses you = أحد يستغلك ("يستعملك" and "يستخدمك" sound like employing)
### may = قد; may have to = قد يجب عليّ; have to, must = يجب عليّ
### need not, do not have to = لا يلزمك (never "لا يجب": it can be heard as "must not")
### to tell (a duty) = إبلاغ; to pass on = نقل إلى غيري; to act on = التصرف بناءً على; to write down = كتابة
### to skip = تجاوز; to leave out, leave = ترك; to stop = التوقف; break = استراحة; to go on = المتابعة
### child or teenager = طفل أو مراهق ("طفل" alone is heard as a small child); on lists and in names of services = طفل
### under 18 = دون 18 سنة; elsewhere "without" is من دون or بلا, never دون alone, so that the two are not mixed up
### child protection = جهة حماية الطفل; children's services = خدمات حماية الطفل
### Home Office = وزارة الداخلية البريطانية (Home Office), with the English name, which stands on letters
### helpline = خط مساعدة; who answers it = ترد على هذا الخط
### shelter (the house) = دار إيواء, never "مركز إيواء": in Libya that is where migrants are locked up; a place to
###   stay = مكان للإقامة
### immigration = الهجرة; prosecutors = النيابة العامة; border guard = حرس الحدود; team = فريق
### limits (of what is kept) = الحدود, only to the officer; the border is "الحدود" too, in "مراقبة الحدود"
### interpreter = ترجمة شفوية, من يترجم (no masculine مترجم); lawyer = محامٍ; employer = صاحب العمل
### family = عائلة (not أسرة; unvowelled it is also "beds"); your family = أهلك
### sheet = الورقة; a short page = ورقة قصيرة; sign = علامة; indicator = مؤشر; screening = فرز أولي; level = مستوى
### duty desk = مكتب المناوبة; desk for children = مكتب شؤون الأطفال; formal identification route = المسار الرسمي
###   للتعرّف على الحالات

## 1. وحدنا؟ قد يقرأ هذه الكلمات أي أحد ينظر إلى الشاشة. يجب ألا تكشف شيئًا.

ui-alone = هل هذا مكان مناسب للحديث؟
ui-alone-yes = نعم، نحن وحدنا
ui-alone-can-part = يمكننا الابتعاد قليلًا من دون لفت الأنظار
ui-alone-no = لا، معنا شخص آخر
ui-alone-looking = أتصفّح فقط
ui-alone-myself = أنا وحدي الآن

ui-apart = الانتقال إلى مكان هادئ، كأي أمر عادي.
ui-apart-how = ورقة للتوقيع أو إجراء معتاد قد يكون سببًا. وإذا سبّب ذلك توترًا، فالأفضل تركه.
ui-apart-alone-now = نحن وحدنا الآن
ui-apart-no = لم ينجح ذلك

ui-without = يمكنك فعل الخير من دون حديث.
ui-without-calm = ود وهدوء، ومتابعة للعمل المعتاد.
ui-without-needs = تقديم ماء، أو مقعد، أو راحة قصيرة.
ui-without-time = لا داعي للعجلة. لا يلزم قول شيء الآن.
ui-without-tell = يمكن الحديث عن ذلك لاحقًا مع أحد الزملاء.
ui-without-again = نحن في مكان أفضل الآن
ui-without-end = الإنهاء هنا

## 2. قائمة واحدة قبل أي شيء آخر. لا تُقرأ على الشخص.

ui-check = قبل البدء: هل ينطبق شيء مما يلي؟
ui-check-anew = هذه بداية جديدة. ما قيل من قبل نُسي. تبقى العلامات التي رأيتها وأي كلمة عن خطر.
ui-check-seat = يُعطى الشخص مقعدًا يرى منه الباب.
ui-check-choice = الخيار للشخص: هل يفضّل الحديث مع امرأة أم مع رجل؟
ui-check-life = حياة شخص ما في خطر الآن
ui-check-injury = شخص ما مصاب أو مريض ويحتاج إلى رعاية الآن
ui-check-child = طفل في خطر الآن
ui-check-needs = الشخص يحتاج إلى ماء أو طعام أو دفء أو دورة مياه أو دواء
ui-check-asked-before = سبق أن طرح شخص آخر هذه الأسئلة
ui-check-not-trained = لم أتدرّب على مثل هذا الحديث
ui-check-none = لا شيء من هذا

ui-danger = الخطر أولًا. يمكن للأسئلة أن تنتظر.
ui-danger-life = استدعاء المساعدة. والبقاء مع الشخص إن كان ذلك آمنًا لك.
ui-danger-injury = طلب مساعدة طبية. والاستئذان قبل اللمس.
ui-danger-child = إبقاء الطفل تحت النظر، وبعيدًا عن الخطر.
ui-danger-go-on = الوضع آمن الآن، والشخص يريد الحديث
ui-danger-over = الوضع آمن الآن: المتابعة
ui-danger-stop = ليس الآن: التوقف هنا

ui-needs = تلبية هذه الحاجات أولًا.
ui-needs-how = ماء وطعام ودفء ودورة مياه ودواء. بقدر ما يلزم من وقت.

ui-asked-before = تكرار الكلام عنه قد يؤلم.
ui-asked-before-how = يُسأل الزميل أو الزميلة عمّا هو معروف. ولا متابعة إلا إذا أراد الشخص.
ui-asked-before-go-on = الشخص يريد المتابعة
ui-asked-before-stop = التوقف هنا، وسؤال الزميل أو الزميلة

ui-not-trained = قول ذلك هو الصواب.
ui-not-trained-how = لا يلزمك طرح أي سؤال. المطلوب لطف، وتلبية الحاجات، ثم تسليم الأمر إلى غيرك.
ui-not-trained-hand-over = التسليم إلى غيري، وعرض الجهات التي يمكن اللجوء إليها

## 3. الكلمات والترجمة الشفوية. لا تُقرأ على الشخص.

ui-language = ما اللغة التي يتكلمها الشخص أفضل من غيرها؟
ui-language-how = يُسأل الشخص. يُكتب اسم مثل الدرية، أو رمز مثل prs.

# حين لا يكون في المكان أحد آخر.
ui-language-known = بحسب المعروف لديك. يُكتب اسم مثل الدرية، أو رمز مثل prs.

ui-channel = كيف سيصل كلامك إلى الشخص؟
ui-channel-prefer = يُسأل عمّا يفضّله: امرأة أو رجل، هنا أو بالهاتف، من بلده أو لا.
ui-channel-brief = ترجمة شفوية مهنية، أو من أحد الزملاء المدرَّبين، ولا غير ذلك.
# لدى البرنامج كلمات بلغة الشخص لم يقبلها أحد هنا.
ui-channel-draft = لدى هذا البرنامج مسودة بلغة الشخص. لم يقبلها أحد هنا، لذلك لا تُعرض.
ui-channel-officer = أتكلم لغة الشخص جيدًا
ui-channel-interpreter-here = ترجمة شفوية مهنية، حضوريًا هنا
ui-channel-interpreter-phone = ترجمة شفوية مهنية، بالهاتف
ui-channel-screen = يقرأ الشخص على هذه الشاشة
ui-channel-companion = شخص جاء معه، أو من أقاربه، أو يسكن أو يعمل معه

ui-interpreter-line = خط الترجمة الشفوية لديك: { $name }، { $phone }

ui-no-companion = يُرجى عدم الاستعانة بهذا المرافق أو القريب في الترجمة.
ui-no-companion-why = قد يعرف من يؤذي، وقد يكون هو أيضًا خائفًا. وذلك يعرّض الاثنين للخطر.
ui-no-companion-find = البحث عن ترجمة شفوية مهنية
ui-no-companion-none = لا توجد الآن: التوقف هنا

ui-brief = يُقرأ هذا أولًا على من يترجم:
ui-brief-exact = «أرجو نقل ما يقوله كل منا كما هو، من دون حذف ولا زيادة.»
ui-brief-private = «أرجو عدم إخبار أحد بما يُسمع هنا. هل هناك معرفة بينك وبين هذا الشخص أو عائلته؟»
ui-brief-hard = «قد يصعب سماع بعض الأسئلة.»
ui-brief-stop = «أرجو إخباري عند الحاجة إلى استراحة، أو عند تعذّر المتابعة.»

ui-sample-screen = جملة للتجربة، لا موضوع لها. هل يقرؤها الشخص جيدًا ويفهمها؟
ui-sample = جملة للتجربة، لا موضوع لها. هل يفهمها الشخص جيدًا؟
# جملة لا ضرر فيها، لمعرفة هل تصل الكلمات.
ui-sample-words = الشمس ساطعة، والشاي ساخن.
# `.own` هو الخيار نفسه بلسان الشخص.
ui-sample-yes = نعم، جيدًا
    .own = نعم، أفهم هذا جيدًا
ui-sample-no = لا، أو ليس مؤكدًا
    .own = لا، أو لا أدري تمامًا
ui-sample-knows = من يترجم يعرف الشخص: البحث عن غيره
ui-turn-back = إعادة الشاشة نحوك.

## 4. العمر، كما يُقدَّر. لا يُقرأ على الشخص.

ui-age = كم عمر الشخص في تقديرك؟
ui-age-how = لا يُسأل عن تاريخ. عند الشك، تكون المعاملة كما لمن هو دون 18 سنة.
ui-age-adult = 18 سنة أو أكثر بوضوح
ui-age-child = دون 18 سنة
ui-age-doubt = الشخص يقول إن عمره 18 سنة أو أكثر، وأشك في ذلك
ui-age-unsure = ليس مؤكدًا

ui-child = الحفاظ على سلامة الطفل. الأسئلة يطرحها من تدرّب عليها.
ui-child-presumed = العمر عندك غير مؤكد. تكون المعاملة كما لمن هو دون 18 سنة. وإذا صار العمر مؤكدًا عندك، فالرجوع ممكن.
ui-child-safe = هل الطفل بأمان الآن؟ من معه؟ توفير طعام وماء وراحة.
ui-child-with = لا يُترك الطفل وحده مع من جاء معه.
ui-child-listen = إذا تكلّم، فالمطلوب الاستماع. ويُقال: «شكرًا لأنك أخبرتني.»
ui-child-no-questions = لا تُطرح عليه أسئلة. ويُحفظ كلامه في الذاكرة كما قاله.
ui-child-say = يُقال هذا قبل أن يروي المزيد:
ui-child-said = قيل ذلك
ui-child-now = المطلوب الآن:
ui-child-done = تم: عرض ما يجب فعله بعد ذلك

## 5. الحدود والموافقة. الحدود نفسها في limits.ftl.

ui-limits = يُقال هذا بصوتك الهادئ، سطرًا بعد سطر:
ui-limits-screen = يُترك له وقته للقراءة. ثم الانتظار حتى يرفع نظره.
ui-limits-ask = هل يناسبك أن أطرح عليك بعض الأسئلة؟
ui-limits-agrees = الشخص يوافق
    .own = نعم، يمكنك سؤالي
ui-limits-later = ليس الآن
    .own = ليس الآن
ui-limits-no = لا، أو لا جواب
    .own = لا

## 6. البنود

ui-invite = هل هناك ما يهمك قوله لي أولًا؟ هذا ليس مطلوبًا منك.
ui-invite-how = يكفي الاستماع، من دون أي سؤال آخر. لا يُدوَّن شيء من ذلك.
ui-tool = ما المناسب الآن؟
ui-tool-questions =
    { $title }: { $questions ->
        [zero] { $questions } سؤال
        [one] سؤال واحد
        [two] سؤالان
        [few] { $questions } أسئلة
        [many] { $questions } سؤالًا
       *[other] { $questions } سؤال
    }، نحو { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
ui-tool-no-questions = { $title }: بلا أسئلة
ui-tool-added = { $label } (مُضافة، ليست جزءًا من البرنامج)
ui-tool-other = أداة أخرى
ui-tool-none = لا أداة مناسبة هنا. يمكنك التوقف، والاطلاع على الجهات التي يمكن اللجوء إليها.

ui-forewarn = الأسئلة القادمة عن الخوف والضغط. يمكنك تجاوز أي سؤال منها، أو تجاوزها كلها.
    .child = الأسئلة القادمة عن أشياء قد تُشعرك بالضيق. يمكنك تجاوز أي سؤال منها، أو تجاوزها كلها.
ui-forewarn-go-on = متابعة هذه الأسئلة
    .own = يمكنك طرح هذه الأسئلة عليّ
ui-forewarn-leave-out = تركها كلها
    .own = أفضّل تركها كلها
# قواعد تُقال للطفل قبل أول سؤال.
ui-rules-unsure = لا بأس بقول «لا أعرف».
ui-rules-correct = إذا فهمتُ شيئًا خطأ، يمكنك تصحيحه لي.
ui-rules-stop = يمكنك التوقف متى أردت.
ui-observe = لك وحدك، لا يُقرأ بصوت مسموع. هل لاحظت هذا؟

# بطاقات لإجابة لا تحتمل الانتظار: ما الأمر، وما يُفعل أولًا (.do)، وما يُقال (.say)، وما لا يُفعل (.not).
# لا يُقال بصوت مسموع إلا ما بين «».
ui-now-danger = قد يكون شخص ما في خطر. يمكن للأسئلة أن تنتظر.
    .do = إذا كانت حياة ربما في خطر، فالاتصال أولًا. وإلا يُسأل الشخص كيف يرى الأمر.
    .say = شكرًا لأنك أخبرتني. ما الذي يجعل وضعك الآن أكثر أمانًا؟
    .not = يُبعَد عمّن يخاف منه، من دون مواجهة أحد. لا يُوعد بأنه سيكون بأمان. ولا يُعاد من دون خطة.
ui-now-medical = قد يحتاج شخص ما إلى رعاية طبية. يمكن للأسئلة أن تنتظر.
    .do = استدعاء مساعدة طبية.
    .say = أود أن تعتني بهذا ممرضة أو طبيب. هل يناسبك ذلك؟
    .not = لا لمس من دون استئذان. ولا يُسأل كيف حدث ذلك.
ui-now-self-harm = قد يرغب الشخص في إيذاء نفسه. يمكن للأسئلة أن تنتظر.
    .do = استدعاء مساعدة مدرَّبة. ويبقى معه شخص ما إلى أن تصل.
    .say = شكرًا لأنك أخبرتني. أنا هنا معك.
    .not = لا جدال، ولا سؤال عن الأسباب. ولا يُترك الشخص وحده.
ui-now-child-at-risk = قد يكون طفل معرَّضًا للخطر. يمكن للأسئلة أن تنتظر.
    .do = المطلوب معرفة هذا فقط: هل الطفل بأمان الآن، ومن معه؟ قد يبدأ الآن واجبك في الإبلاغ.
    .say = شكرًا لأنك أخبرتني. قد يجب عليّ إبلاغ أشخاص يحمون الأطفال والمراهقين.
    .not = لا يُستجوب الطفل. ولا يُوعد بكتمان الأمر.
ui-now-go-on = تم الاهتمام بذلك، والشخص يريد المتابعة
    .own = أريد المتابعة
ui-now-stop = ترك الأسئلة، والنظر فيما يساعد
    .own = أريد ترك الأسئلة
# بدلًا منهما حين لا يكون أحد حاضرًا، وتُدوَّن علامات أو ما قيل.
ui-now-note-on = تم الاهتمام بذلك: متابعة التدوين
ui-now-note-end = إنهاء التدوين هنا

ui-enough = ما قيل يكفي.
ui-enough-how = لن تغيّر أسئلة أخرى ما سيأتي.
ui-enough-end = إنهاء الأسئلة هنا
ui-enough-go-on = الشخص يريد المتابعة

## 6أ. من يدير الحديث وحده، يدوّن علامات أو ما قيل في حديث. لا أحد حاضر ليسمع كلمة.

ui-note = ما المطلوب تدوينه؟
ui-note-how = علامات اختيار فقط، بلا أسماء. يمكنك ترك أي شيء.
ui-note-signs = علامات رأيتُها
ui-note-told = ما قاله لي الشخص في حديث
ui-note-nothing = لا شيء: عرض الجهات التي يمكن اللجوء إليها

ui-attest = هل ذكرت الحدود قبل الحديث، وهل وافق الشخص على الحديث؟
ui-attest-how = الحدود: ما الذي يُكتب، ومن سيعرف ماذا، وأن بإمكان الشخص التوقف.
ui-attest-yes = نعم، الأمران معًا
ui-attest-no = لا، أو ليس مؤكدًا

ui-not-attested = إذن لا يُدوَّن هنا ما قيل.
ui-not-attested-why = لم يكن بإمكان الشخص أن يعرف من سيعلم به. يمكنك تدوين علامات رأيتها، وعرض حديث في وقت آخر.

ui-notes-signs = توضع علامة على ما رأيته بنفسك.
ui-notes-told = توضع علامة على ما قاله لك الشخص.
ui-notes-open = ما لا توضع عليه علامة يبقى مفتوحًا. ولا يُحسب «نعم» ولا «لا».
ui-notes-none = لا شيء من هذا، أو غير معروف
ui-notes-not-known = غير معروف
ui-rest = وما لم توضع عليه علامة في تلك الصفحة؟
ui-rest-how = لا يُحسب إلا ما قاله الشخص، لا ما يُظن.
ui-rest-open = لم يُذكر، أو لا أعرف
ui-rest-calm = قال الشخص إنه لا ينطبق أي شيء من ذلك
ui-rest-declined = فضّل الشخص ألا يقول

ui-noted = قبل قراءة الورقة:
ui-noted-offer = متى كان ذلك آمنًا، تُعرض المساعدة على الشخص. والخيار له.
ui-noted-again = لا يُسأل مرة أخرى عمّا قاله من قبل.
ui-noted-you = ولك أيضًا لحظة لنفسك.
ui-noted-done = عرض الورقة

# بعد كلمات الختام في حديث أُوقف أو رُفض.
ui-signs = عند بقائك وحدك: هل من رغبة في تدوين علامات رأيتها؟
ui-signs-how = هذا لورقتك فقط. ولا يعطي مستوى.
ui-signs-note = أنا وحدي: تدوين العلامات
ui-signs-skip = لا: عرض الورقة

## 7. العروض في offers.ftl. ثم سؤال واحد عن الأمان، كما يراه الشخص نفسه.

ui-safety = ما مدى شعورك بالأمان تجاه ما سيأتي اليوم؟

## 8. كلمات الختام، تُقال للشخص في كل حال.

ui-closing = شكرًا على وقتك. كل خيار اخترته هنا كان لك.
ui-closing-next = سأبحث الآن عمّا يناسب رغبتك.
ui-closing-later = إذا كان الحديث في وقت آخر يناسبك، فلا بأس.
ui-closing-back = هل هناك شيء يجعل ذهابك من هنا أكثر أمانًا؟
ui-closing-contact = إذا كان يناسبك أن يتواصل أحد معك، فهل هناك طريقة آمنة؟ يمكنك الاحتفاظ بها لنفسك.
ui-closing-number = يمكنني إعطاؤك رقمًا ليبقى معك، إذا كان ذلك آمنًا لك.
ui-closing-thanks = شكرًا على وقتك.
ui-closing-hand-over = سأبحث عمّن يستطيع الحديث معك جيدًا.
ui-closing-child-next = سأقول لك ماذا يحدث بعد ذلك.
ui-closing-child-need = هل هناك شيء يلزمك الآن؟
# بعد توقف أو رفض أو تسليم.
ui-closing-final = نُسيت كل إجابة بالفعل. وإن كان الحديث مرغوبًا مع ذلك، فالبدء من جديد.
ui-closing-not-kept = يُرجى تذكّر طريقة آمنة للوصول إلى الشخص. لا يحتفظ هذا البرنامج بشيء منها.
ui-closing-child-stay = البقاء مع الطفل إلى أن يتولى أمره شخص تبيّن لك أنه مأمون.
ui-closing-done = قيل ذلك: عرض الورقة
    .own = لا أحتاج إلى رقم
ui-closing-card = الشخص يريد رقمًا يحتفظ به
    .own = أريد رقمًا أحتفظ به
ui-card-safe = هل من الآمن لك حمل رقم معك؟
ui-card-paper = على ورقة
    .own = نعم، على ورقة
ui-card-remember = الشخص يفضّل أن يحفظه في ذاكرته
    .own = أفضّل أن أحفظه في ذاكرتي
ui-card-no = لا، أو ليس مؤكدًا
    .own = لا، أو لا أدري تمامًا
ui-card-look = ماذا يُكتب فوق الرقم ليكون آمنًا لك؟
card_number = الرقم وحده
card_doctor = طبيب
card_school = مدرسة
card_shop = دكان
card_hairdresser = صالون شعر
card_taxi = سيارة أجرة
ui-card-write = يُكتب على شيء يختاره الشخص، أو يكتبه هو. ولا يُكتب شيء آخر على الورقة.
ui-card-say = يُردَّد معًا، ببطء، ثلاث مرات.
ui-card-number = { $number }
ui-card-call-list = يحتفظ الهاتف بقائمة مكالماته. ومن يمسك الهاتف يمكنه أن يراها.
ui-card-done = صار الرقم معه
ui-card-save = حفظه صفحةً للطباعة

## 9. الورقة، ولا يراها الشخص. كلماتها في sheet.ftl.

ui-sheet-end = إنهاء: ينسى هذا البرنامج كل شيء
ui-sheet-save = حفظ هذه الورقة
ui-save-as = كيف تُحفظ؟
ui-save-as-text = نصًا
ui-save-as-html = صفحةً للطباعة
ui-save-as-markdown = بصيغة Markdown
ui-save-as-json = بصيغة JSON، لبرنامج آخر
ui-sheet-saved = حُفظت لك وحدك: { $path }
ui-sheet-not-saved = لم يُحفظ شيء: تعذّر إنشاء ملف جديد في { $path }. كل شيء ما زال هنا.
ui-sheet-cut-off = الملف { $path } ناقص، ربما لأن القرص ممتلئ. يلزم أن يُحذف يدويًا. ما كان سيُحفظ فيه ما زال هنا.

## شاشات قد تظهر في أي وقت

ui-go-on = المتابعة
ui-yes = نعم
ui-no = لا
# شاشة لا تقول شيئًا. قد تبقى مفتوحة أمام أي أحد.
ui-paused = لحظة من فضلك.
ui-still-private = هل ما زال هذا مكانًا مناسبًا؟
ui-still-private-changed = نعم، وسيترجم الآن شخص آخر

ui-distress = لتتوقف الأسئلة قليلًا. هناك وقت.
ui-distress-water = يمكن عرض الماء. من الأفضل ترك مسافة، من دون لمس.
ui-distress-where = من المفيد القول بهدوء أين أنتما الآن. من دون طلب إغماض العينين.
ui-distress-rest = لا حاجة إلى قول أي شيء الآن.
ui-distress-ground = إذا أحببت، يمكنك الإحساس بالأرض تحت قدميك، أو النظر إلى شيء قريب منك.
ui-distress-choice = يمكننا أن نتابع، أو أن نأخذ استراحة، أو أن نتوقف. كل ذلك مقبول.
ui-distress-go-on = يريد الشخص المتابعة
    .own = أريد المتابعة
ui-distress-pause = يريد الشخص استراحة
    .own = أريد استراحة
ui-distress-stop = يريد الشخص التوقف
    .own = أريد التوقف

ui-emergency = إذا كان أحد في خطر الآن، فالاتصال أولًا.
ui-emergency-number = رقم الطوارئ: { $number }
ui-emergency-unknown = لا يوجد هنا رقم طوارئ لهذا المكان. يُرجى سؤال مكتب المناوبة لديك.
ui-duty-desk = مكتب المناوبة لديك: { $name }، { $phone }
ui-added-tool = أُضيفت هذه الأداة. ليست جزءًا من البرنامج.
ui-added-tools-left-out = لا تُستعمل أدوات المجلدات. لاستعمالها يُبدأ مع --added-tools.
ui-child-desk = مكتب شؤون الأطفال لديك: { $name }، { $phone }

## الإجابات، هي نفسها عند كل سؤال

answer_yes = نعم
answer_no = لا
# `.own` هو الجواب بلسان الشخص، ليشير إليه على الشاشة.
answer_unknown = الشخص لا يعرف
    .own = لا أعرف
answer_declined = الشخص يفضّل ألا يقول
    .own = أفضّل ألا أقول
answer_not-seen = لم يتضح ذلك
answer_none-of-these = لا شيء من هذا

## ما يجب فعله الآن، أول ما على الورقة.

sheet-now-danger = قد يكون شخص ما في خطر. يجب طلب النجدة قبل أي شيء آخر.
sheet-now-medical = قد يحتاج شخص ما إلى رعاية طبية. يجب طلبها الآن.
sheet-now-self-harm = قد يرغب الشخص في إيذاء نفسه. لا يُترك وحده. ويجب طلب مساعدة مدرَّبة.
sheet-now-child-at-risk = قد يكون طفل معرَّضًا للخطر. يجب إبلاغ مكتب شؤون الأطفال الآن، أو مكتب المناوبة إن لم يوجد الأول.
sheet-now-child = عمر الشخص دون 18 سنة أو قد يكون كذلك. يُسلَّم الأمر إلى مكتب شؤون الأطفال، أو إلى مكتب المناوبة إن لم يوجد الأول. لا تُطرح عليه أسئلة.
sheet-now-child-yours = عمر الشخص دون 18 سنة أو قد يكون كذلك. يُحرص على ألا يسأله أحد عن الأمر نفسه مرة أخرى.
sheet-now-danger-over = كان هناك خطر من قبل. وقلت لاحقًا إنه تم الاهتمام به. يجب التحقق من أن الوضع ما زال كذلك.
sheet-now-medical-over = كان شخص ما يحتاج إلى رعاية من قبل. يجب التحقق من أنها قُدِّمت.
sheet-now-needs = توفير الماء والطعام والدفء والدواء.
sheet-now-not-safe = لا يشعر الشخص بالأمان. يُسأل عمّا يساعده قبل أن يذهب.
sheet-now-wishes = البدء بما يريده الشخص.
sheet-now-refused = اختار الشخص ألا يتكلم. هذا حقه، وهي نهاية جيدة.
sheet-now-stopped = أُوقف الحديث. يُترك الأمر ليهدأ، وتُعرض المساعدة من دون أسئلة.
sheet-now-offer = متى كان ذلك آمنًا، تُعرض المساعدة على الشخص. وهو يختار ما يريد.
sheet-now-broken-off = انقطع الحديث. متى كان ذلك آمنًا، تُعرض المساعدة على الشخص، من دون أسئلة جديدة.
sheet-now-hand-over = تسليم الأمر إلى مكتب المناوبة. وطلب ترجمة شفوية مهنية إن لزمت.

## ما لم يُفعل.

sheet-not-done-refused = لم يُطرح أي سؤال.
sheet-not-done-stopped = أُوقفت الأسئلة، لذلك لا يُعطى مستوى للقلق.
sheet-not-done-handed-over = لم يُطرح أي سؤال. سيتولى غيرك الحديث مع الشخص.
sheet-not-done-interrupted = تُركت بعض الأسئلة، لأن المساعدة جاءت أولًا.
sheet-not-done-part-left-out = ترك الشخص جزءًا من الأسئلة. هذا حقه. لا يُحسب ذلك «نعم» ولا «لا».
sheet-not-done-informed = كان هذا عرضًا للمساعدة. لم يُطرح أي سؤال، لذلك لا دلالة على شيء.
sheet-not-done-noted = لم يُسأل أحد الآن.
sheet-not-done-observed = لم يُسأل أحد. العلامات وحدها لا يمكن أن تُظهر أكثر من «بعض المؤشرات».
sheet-not-done-looked-up = لم يُسأل أحد ولم يُدوَّن شيء، لذلك لا دلالة على شيء.
sheet-not-done-broken-off = انقطع الحديث، ونُسي ما قيل، لذلك لا دلالة على شيء.
# في دليل هذا المكان خلل، فقد تنقص الورقة خدمات وواجبات.
sheet-not-done-directory = تعذّرت قراءة دليل هذا المكان: تنقص هنا خدمات وواجبات. يُرجى سؤال مكتب المناوبة لديك.
sheet-not-done-review = الكلمات التي قرأها الشخص مسودة. قبلها أحد في جهة عملك؛ ولم يراجعها أحد من أجل هذا البرنامج.
sheet-not-done-report = لم يبلّغ هذا البرنامج عن شيء، ولم يتصل بأحد.
