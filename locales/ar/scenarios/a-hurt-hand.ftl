# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة a-hurt-hand. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: كلمة «لا» جواب كامل، والرعاية تستمر من دونه.

scenario_a-hurt-hand = اليد المصابة
    .about = شاب يحتاج إلى ضمادة ولا يريد أسئلة. ما الذي يمكن تقديمه له مع ذلك؟
aim_a-hurt-hand_care-first = الرعاية أولًا، ولا أسئلة إلا بعدها
aim_a-hurt-hand_no-is-an-answer = قبول كلمة «لا» جوابًا كاملًا
aim_a-hurt-hand_leave-a-door = ترك باب مفتوح يمكنه أن يجده من جديد
door_a-hurt-hand = عيادة مفتوحة للجميع في بلدة صغيرة، مساء الثلاثاء. شاب في ثياب عمل مغبرّة يلفّ يده اليسرى بخرقة. كانت الخرقة بيضاء قبل أيام. في الخارج شاحنة صغيرة تنتظر وأضواؤها مشتعلة.

person_a-hurt-hand = أنت دِين، 24 سنة. وُلدت في بلدة قريبة من هنا، ونشأت في دور رعاية. عملك رصف مداخل البيوت، عند رجل أخذك من دار إيواء.
    .want = أن يهدأ ألم اليد، وأن تُترك وشأنك.
    .fear = أن يعرف الرجل أنك تكلمت. والشارع الذي كنت فيه من قبل.
    .hide = أن نومك في كرفان في ساحته، مقابل طعام وتبغ وبلا أجر. وأن شابين تركا العمل فضُربا.
    .opens = شخص يعتني باليد أولًا. الهدوء. الاستئذان قبل اللمس. طريق للعودة لا يحتاج إلى وعد.
    .closes = «ضحية»، «عبد»، كلمات الشرطة، وكل من يقول فيه كلمة سيئة قبل أن تقولها أنت.
truth_a-hurt-hand = يعمل دِين بلا أجر عند رجل يُسكنه في ساحته ويؤذي من يتركه. هو يعرف ذلك، وليس مستعدًا بعد. قد يصبح مستعدًا بعد ضمادتين أخريين.
fact_a-hurt-hand_sleeps-at-the-yard = ينام حيث يعمل
fact_a-hurt-hand_comes-back = يمكنه أن يعود لتغيير الضمادة
fact_a-hurt-hand_boss-waits = الرجل الذي يعمل عنده ينتظر في الخارج
fact_a-hurt-hand_how-it-happened = كيف انسحقت اليد بالضبط

line_a-hurt-hand_waiting-room = غرفة الانتظار خالية إلا منه ومن رجل عند الباب يخشخش بمفاتيحه. يقول الرجل: «كم سيطول هذا؟»
choose_a-hurt-hand_waiting-room_call-in = مناداته: «من هنا، من فضلك. الأهل والأصدقاء ينتظرون هنا، وهذا للجميع.»
line_a-hurt-hand_follows = ينهض ويتبعك. يعود الرجل إلى شاحنته، ويترك المحرك يعمل.
choose_a-hurt-hand_waiting-room_who-is-that = «من هذا الذي معك؟»
line_a-hurt-hand_just-the-boss = «صاحب العمل فقط. أوصلني بسيارته.» تكفّ المفاتيح عن الخشخشة.
choose_a-hurt-hand_waiting-room_boss-too = «يمكنكما الدخول معًا.»
    .coach = لن يستطيع أن يقول في الداخل كلمة لا يقولها في الشاحنة.
line_a-hurt-hand_boss-comes = يقول الرجل: «جيد»، ويخطو خطوة. ينظر دِين إلى حذائه.

line_a-hurt-hand_the-hand = الباب مغلق الآن. إصبعان زرقاوان متورمتان، والجرح عمره أيام. يقول إن اسمه دِين، وإن الأمر بسيط.
choose_a-hurt-hand_the-hand_clean-first = تنظيف اليد وتبريدها. لا شيء غير ذلك الآن.
    .coach = بدأت بما جاء من أجله. لا طريق أسرع من هذا إلى الثقة.
line_a-hurt-hand_breathes-out = يزفر زفرة طويلة، لأول مرة.
choose_a-hurt-hand_the-hand_how-did-it = «لماذا انتظرت كل هذا الوقت؟ كيف حدث ذلك؟»
line_a-hurt-hand_slab-fell = «سقطت بلاطة. قال لي: واصل العمل.» يعضّ على شفته. «لا يهم.»
choose_a-hurt-hand_the-hand_ask-before-touch = «هل يمكنني لمسها؟ تكفي كلمة “كفى” منك في أي لحظة.»
line_a-hurt-hand_go-on-then = «لا بأس.» ويمدّها إليك.
choose_a-hurt-hand_the-hand_only-ten-minutes = «عندي عشر دقائق. لنتحدث وأنا أعمل.»
line_a-hurt-hand_pulls-back = يسحب يده قليلًا، ولا يقول شيئًا.

line_a-hurt-hand_bandage = الضمادة تُلفّ حول يده. من النافذة تُرى الشاحنة. رأيتماها كلاكما.
choose_a-hurt-hand_bandage_how-are-things = «كيف هي حياتك هناك؟»
line_a-hurt-hand_caravan = «الكرفان بارد. وهو في ساحته، فأبدأ في الخامسة، بلا مشي إلى العمل.» يكاد يضحك.
line_a-hurt-hand_its-work = «هو عمل.»
choose_a-hurt-hand_bandage_quiet = الصمت، ولفّ الضمادة ببطء.
line_a-hurt-hand_looks-at-window = ينظر إلى النافذة بعض الوقت.
line_a-hurt-hand_caravan-short = يقول: «لن تبتلّ في الكرفان، في الساحة. لا ماء فيه.»
choose_a-hurt-hand_bandage_he-does-this = «هو من فعل بك هذا، أليس كذلك؟»
    .coach = قد يكون هذا صحيحًا. لكن روايته هو أُخذت منه، وصار عليه أن يدافع عن الرجل.
line_a-hurt-hand_not-him = «لا. هو رجل طيب. آواني حين لم يؤوني أحد.»
choose_a-hurt-hand_bandage_slave = «يا دِين، هل تعرف أنك ضحية للعبودية الحديثة؟»
    .coach = اسم له لم يختره. أكثر من يعيشون ذلك لا يسمّونه هكذا.
line_a-hurt-hand_not-one-of-them = يقول دِين: «هذا يحدث للأجانب. أنا لست منهم.»
choose_a-hurt-hand_bandage_say-the-limits = قول ما يجب نقله إلى آخرين، قبل طلب أي شيء.
line_a-hurt-hand_listens = يستمع ورأسه مائل قليلًا.
choose_a-hurt-hand_bandage_straight-to-it = البدء بالأسئلة. والباقي يأتي لاحقًا.
    .coach = لا يستطيع أن يختار ما يقوله وهو لا يعرف أين يذهب كلامه.
line_a-hurt-hand_what-is-this = «ما هذا؟ ولمن هذا؟»

line_a-hurt-hand_no-questions = «لا. بلا أسئلة. اليد فقط.»
line_a-hurt-hand_not-today-thanks = «ليس اليوم. ليس الأمر بسببك، لكن لا.»

line_a-hurt-hand_after-the-no = الضمادة جاهزة. ينظر إليها من الجهتين. تومض أضواء الشاحنة مرتين.
choose_a-hurt-hand_after-the-no_thursday = «يلزم تغيير الضمادة يوم الخميس. هنا، عندي. ولا يلزمك قول شيء يومها أيضًا.»
    .coach = سبب للعودة يستطيع أن يقوله في الشاحنة بصوت مسموع. هذا باب.
line_a-hurt-hand_thursday-maybe = يقول دِين: «الخميس. لا يستطيع أن يرفض هذا.»
choose_a-hurt-hand_after-the-no_number-by-heart = «هل يناسبك رقم يبقى في ذاكرتك، لا في جيبك؟»
line_a-hurt-hand_repeats-number = يردّده مرتين بصوت خافت. «حفظته.»
line_a-hurt-hand_shrugs = يهزّ كتفيه. «لا أحفظ الأرقام جيدًا.»
choose_a-hurt-hand_after-the-no_why-go-back = «لماذا تعود إلى رجل كهذا؟»
    .coach = يُسمع فيه لوم. عنده أسبابه، وبعضها أن يبقى حيًا.
line_a-hurt-hand_stands-up = ينهض. «هكذا.» وقبعته في يده.
choose_a-hurt-hand_after-the-no_must-tell-me = «إن لم تخبرني فعليّ أن أبلغ الشرطة عنه.»
    .coach = هذا تهديد، وربما ليس صحيحًا أصلًا. يسمع ما يسمعه كل يوم: هذا، وإلا.
line_a-hurt-hand_cap-on = «كما يحلو لك. أنا لم أقل شيئًا.» ويشدّ قبعته إلى أسفل.
choose_a-hurt-hand_after-the-no_take-care = «من الأفضل أن تبقى جافة. كان مجيئك أمرًا حسنًا.»
line_a-hurt-hand_cheers = يقول دِين: «شكرًا.» وعند الباب يلتفت. «لأنك تركت الأمر ولم يكن هناك إلحاح.»
line_a-hurt-hand_nods = يومئ برأسه، ويذهب.

line_a-hurt-hand_said-no = «قلت: بلا أسئلة.»
line_a-hurt-hand_only-the-hand = «اليد فقط. أنا بخير.»
line_a-hurt-hand_can-go = «أستطيع الذهاب متى أردت. لكن إلى أين أذهب؟»
line_a-hurt-hand_jaw = يتحرك فكّه. ولا يجيب.
line_a-hurt-hand_the-hand-only = «لليد، نعم.»
line_a-hurt-hand_leave-it = «لا داعي لهذا.»
line_a-hurt-hand_fine-he-says = «أنا دائمًا بخير.»
line_a-hurt-hand_boss-answers = يقول صاحب المفاتيح: «هو بخير.» ويومئ دِين برأسه.

think_a-hurt-hand_his-to-decide = هناك أمر سيئ جدًا، ووقت الكلام قرار يعود إليه
think_a-hurt-hand_hiding-a-crime = يرفض لأنه فعل شيئًا هو نفسه
think_a-hurt-hand_refusal-means-fine = لو احتاج إلى مساعدة لقال نعم
talk_a-hurt-hand_hard-to-stop = ما الذي جعل التوقف بعد الرفض صعبًا؟
talk_a-hurt-hand_what-stayed = ماذا سيذكر منك يوم الخميس؟
talk_a-hurt-hand_if-thursday = إن جاء يوم الخميس: ما الذي ستكون إعادته حسنة، وما الذي لا؟
pause_a-hurt-hand_at-the-no = عند الرفض: كيف يكون الإحساس في الجسد حين تُقال لنا «لا»؟
pause_a-hurt-hand_after-the-no = بعد الرفض: جمع كل ما يمكن تقديمه له اليوم مع ذلك.
pause_a-hurt-hand_the-van = عند ذكر الشاحنة: ماذا على دِين أن يشرح في طريق العودة؟
vignette_a-hurt-hand = رجل عمره 24 سنة يأتي إلى عيادة وفيه إصابة عمرها أيام. يقول إنه ينام في ساحة صاحب العمل، وإنه أُمر بمواصلة العمل. صاحب العمل ينتظر في الخارج. لا يريد أسئلة، ويقول إنه يستطيع أن يذهب متى أراد.
