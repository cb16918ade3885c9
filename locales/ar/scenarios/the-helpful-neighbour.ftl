# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة the-helpful-neighbour. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: قد يكون من لا يصلح للترجمة شخصًا طيبًا. صوت خاص بالشخص يستحق عشرين دقيقة.

scenario_the-helpful-neighbour = الجار الذي يساعد
    .about = في مركز استقبال، أفضل من يترجم يسكن في الغرفة المجاورة. لماذا لا يُستعان به؟
aim_the-helpful-neighbour_kind-and-wrong = إدراك لماذا قد لا يصلح للترجمة شخص طيب
aim_the-helpful-neighbour_wait-for-a-voice = انتظار الصوت المناسب، والاختيار له هو
aim_the-helpful-neighbour_thank-and-keep-face = شكر من يساعد، حتى لا يُحرَج أحد
door_the-helpful-neighbour = مركز استقبال، الرابعة بعد الظهر. هنا مكان عملك. رجل في نحو الخامسة والأربعين لم ينم ثلاث ليالٍ، هكذا كتبت نوبة الليل. يأتي به إلى مكتبك يوسف، 22 سنة، من الغرفة المجاورة. الجميع يحب يوسف.

person_the-helpful-neighbour = أنت كريم، 45 سنة، من قرية في أفغانستان. طلبت اللجوء. لغتك الدرية. في البلد المجاور كنت تفهم كل شيء، وتقول القليل.
    .want = أن تنام. وأن يُفرَج عن الولد، ابن أخيك.
    .fear = أن يُقال في البلد إنك تركت الولد وراءك.
    .hide = أنهم يتصلون كل ليلة ويريدون مالًا مقابله. وأن أخاك مات هناك.
    .opens = صوت من بعيد، بالدرية. انتظار معًا بلا كلمة. ألا تُحرَج أمام يوسف.
    .closes = يوسف في الغرفة. صوت بلهجة معمل الطوب. «لماذا بقيت؟»
truth_the-helpful-neighbour = احتُجز كريم في معمل طوب وراء الحدود، وكان أجره خبزًا. هو أفلت من هناك، وبقي ابن أخيه، 12 سنة. كل ليلة يتصل أحد ويريد مالًا. يوسف حسن النية، وسيحكي ذلك لأمه.
fact_the-helpful-neighbour_kept-at-the-kiln = احتُجز في معمل طوب، وعمل مقابل الخبز
fact_the-helpful-neighbour_nephew-still-there = ابن أخيه، وعمره 12 سنة، ما زال محتجزًا هناك
fact_the-helpful-neighbour_still-called = يتصلون به كل ليلة ويريدون مالًا
fact_the-helpful-neighbour_neighbours-talk = ما يُقال أمام يوسف يُعرف في القرية
fact_the-helpful-neighbour_where-held = صوت من المكان الذي احتُجز فيه يخيفه
fact_the-helpful-neighbour_how-brother-died = كيف مات أخوه

line_the-helpful-neighbour_office-door = يقف كريم في بابك. تحت عينيه هالات. ينظر إلى الكرسي الثالث.
line_the-helpful-neighbour_yusuf-knows = يقول يوسف: «أنا أترجم، لا مشكلة. أفعل ذلك للجميع. هو مثل عمي.»
choose_the-helpful-neighbour_office-door_come-in-both = «هذا لطف منك. تفضّلا، كلاكما.»
    .coach = هو لطيف، وهو هنا، ولا يكلّف شيئًا. وسيبقى غدًا يسكن في الغرفة المجاورة.
line_the-helpful-neighbour_third-chair = يجلس يوسف ويتكلم. وينظر كريم إلى الأرض بين الكراسي.
choose_the-helpful-neighbour_office-door_wait-outside = «انتظر في الخارج من فضلك. هذا حديث خاص.»
    .coach = هذا حق. لكن كريم صار عنده سر أمامه، وعليه أن يشرحه عند العشاء.
line_the-helpful-neighbour_face-falls = يتغير وجه يوسف. يقول له كريم شيئًا، بسرعة، كأنه اعتذار.
choose_the-helpful-neighbour_office-door_thank-and-errand = «أنت تساعد كثيرًا يا يوسف. هنا يجب عليّ استعمال خط الترجمة. هل تهتم في هذه الأثناء بغرفة الشاي؟»
    .coach = سمع شكرًا، وعنده مهمة، والقاعدة قاعدتك لا رغبة كريم. لم يُحرَج أحد من الثلاثة.
line_the-helpful-neighbour_kettle-room = يقول يوسف: «بكل سرور»، ويذهب وهو يصفّر. كريم يغلق الباب بنفسه.
choose_the-helpful-neighbour_office-door_tea-for-all = صبّ ثلاث كؤوس شاي، والكلام عن الطقس.
line_the-helpful-neighbour_three-glasses = يوسف هو الذي يتكلم. وكريم يمسك كأسه بيديه الاثنتين.

line_the-helpful-neighbour_three-glasses-empty = الكؤوس فارغة. ينظر يوسف في المكتب: وماذا بعد؟
choose_the-helpful-neighbour_three-glasses-empty_walk-to-laundry = «سأُري كريم خزانته الجديدة، وهذا للمقيمين معي فقط. شكرًا لمجيئك يا يوسف.»
    .coach = سبب صغير عادي. فصل بين الاثنين، ولم يُطلب من أحد الخروج.
line_the-helpful-neighbour_laundry = عند الخزائن المكان هادئ. يستند كريم إلى الجدار، ويتنفس.
choose_the-helpful-neighbour_three-glasses-empty_secret-now = «يوسف، كريم يريد أن يقول لي شيئًا ليس لك.»
line_the-helpful-neighbour_what-secret = يسأل يوسف: «ما هو يا عمي؟» يهزّ كريم رأسه نافيًا، مرة بعد مرة.
choose_the-helpful-neighbour_three-glasses-empty_let-it-go = «ليلة سعيدة لكما. بابي مفتوح غدًا أيضًا.»
line_the-helpful-neighbour_another-time = في الممر يلتفت كريم مرة أخرى. حفظ أي باب هو.

line_the-helpful-neighbour_three-nights = يتمسك بالطاولة وهو يجلس. ثلاث ليالٍ، هكذا يقول الدفتر.
choose_the-helpful-neighbour_three-nights_go-through-form = «لنراجع الاستمارة أولًا.»
line_the-helpful-neighbour_blinks = يرمش أمام الاستمارة. لا بد أن السطور تسبح أمامه.
choose_the-helpful-neighbour_three-nights_quiet-room = إشارة إليه بمفتاح ووسادة: غرفة له وحده الليلة، إذا أحب؟
    .coach = لم تلزم كلمة درية واحدة لذلك. النوم أولًا، ثم كل شيء آخر.
line_the-helpful-neighbour_palm-to-chest = يضع يده على قلبه. وبأصابعه يصنع هاتفًا، ثم يطفئه.

line_the-helpful-neighbour_which-one = على جدارك قائمة اللغات. في هذا المركز يكتبون «الفارسية» لها كلها.
choose_the-helpful-neighbour_which-one_one-word-paper = مدّ القائمة إليه، وانتظار إصبعه.
    .coach = كلمة «الفارسية» كانت أسرع. لكنه هو من يعرف أيها لغته.
line_the-helpful-neighbour_points-dari = يتجاوز إصبعه السطر الأول، ويقف: الدرية. ينقر عليها مرتين.
choose_the-helpful-neighbour_which-one_same-thing = اختيار الفارسية. هما لغة واحدة تقريبًا.
    .coach = تقريبًا. وعند من احتُجز بين أهل إحداهما، ليستا واحدة أبدًا.
line_the-helpful-neighbour_looks-at-list = ينظر إلى القائمة، ولا يقول شيئًا.
choose_the-helpful-neighbour_which-one_ask-yusuf-what = نداء في الممر: «يوسف، ماذا يتكلم؟»
line_the-helpful-neighbour_yusuf-shouts = يصيح يوسف: «الدرية! ماذا يقول؟» يُفتح بابان.

line_the-helpful-neighbour_the-offer = ينادي يوسف من وراء الباب: «انتهيت! هل أدخل الآن؟»
line_the-helpful-neighbour_line-says = يقول خط الترجمة: «الفارسية الإيرانية في الحال. الدرية بعد عشرين دقيقة.»
choose_the-helpful-neighbour_the-offer_only-small-things = «للأشياء الصغيرة فقط يا يوسف، إلى أن يتصلوا.»
    .coach = لا توجد أشياء صغيرة. بعد أول جملة صار يوسف داخل القصة.
line_the-helpful-neighbour_all-is-fine-he-says = يقول يوسف: «يقول إنه بخير.» وكان كريم قد قال ثلاث جمل.
choose_the-helpful-neighbour_the-offer_farsi-now = «إذن الفارسية الإيرانية، الآن. هذا يكفي.»
    .coach = وفّر ذلك عشرين دقيقة. لم يكن بإمكانك معرفة أي أصوات في أذنيه ليلًا. هو يعرف.
line_the-helpful-neighbour_hears-the-accent = عند أول كلمة يهبّ كريم واقفًا، وظهره إلى الجدار. يمر وقت قبل أن يُعرف السبب.
choose_the-helpful-neighbour_the-offer_twenty-minutes = «الدرية من فضلكم، وسننتظر. شكرًا يا يوسف، ليس اليوم.» وإخراج لوح الداما.
    .coach = عشرون دقيقة بلا كلمة، وعلى جهته من اللوح. هكذا تبدأ الثقة.
line_the-helpful-neighbour_draughts = يفوز مرتين. وحين يرنّ الهاتف يومئ له كما يومئ لضيف.
choose_the-helpful-neighbour_the-offer_woman-or-man = بالإشارات والقائمة: امرأة أم رجل؟ من منطقته أم من بعيد؟
line_the-helpful-neighbour_a-man-from-far = رجل. من بعيد، يشير بذراعيه. ثم يشير إلى جدار الغرفة المجاورة، وإلى أذنه.

line_the-helpful-neighbour_green-tea = يقول الصوت بلسانه: «شاي أخضر، أرجو ذلك.» في مزاحه هدوء.
line_the-helpful-neighbour_looks-for-yusuf = لم يفهم. ينظر إلى الباب، باحثًا عن يوسف.

line_the-helpful-neighbour_who-else = يسأل الصوت بلسانه: «من في هذا البيت سيسمع ما أقوله؟»
choose_the-helpful-neighbour_who-else_nobody-here = «لن يسمعه أحد في هذا البيت أبدًا.»
    .coach = تمنّيت أن تكون الضمانة بيدك. لكن هناك نوبة ليل، ودفتر، وجدران رقيقة.
line_the-helpful-neighbour_thin-walls = يقول الصوت بلسانه: «الجدران رقيقة.»
choose_the-helpful-neighbour_who-else_line-by-line = قول من يسمع ماذا، سطرًا بعد سطر، وما الذي يُكتب في الدفتر.
    .coach = ذكرت الدفتر أيضًا. فاستطاع أن يصدّق الباقي.
line_the-helpful-neighbour_repeats-two = يطلب سماع سطرين مرة أخرى. ثم يومئ برأسه.
choose_the-helpful-neighbour_who-else_good-for-claim = «كلامك سيفيد طلب لجوئك، أليس كذلك؟»
    .coach = لا أحد هنا يقرر في ذلك. والآن سيتساءل أي قصة تفيده.
line_the-helpful-neighbour_tell-me-which = يقول الصوت بلسانه: «إذن أريد أن أعرف ما الذي يفيده.»
line_the-helpful-neighbour_ask-slowly = يقول الصوت بلسانه: «ببطء من فضلك.»
line_the-helpful-neighbour_after-prayer = «ليس الآن. بعد الصلاة، ربما. أو غدًا.»

line_the-helpful-neighbour_where-begin = الغرفة المجاورة هادئة. أبعد كريم كرسيه عن ذلك الجدار.
choose_the-helpful-neighbour_where-begin_brother = «كان معك أخ. ماذا حدث له؟»
    .coach = هو في الملف، فكان السؤال سهلًا. لا يحتاج إليه أحد اليوم، ولا يمكن إغلاقه قبل الخامسة.
line_the-helpful-neighbour_my-brother = يقول الصوت: «أخي»، وينتظر. يضع كريم يديه على أذنيه.
choose_the-helpful-neighbour_where-begin_what-keeps-awake = «ما الذي يمنعك من النوم؟»
    .coach = بدأت بما رأيت، لا بما خمّنت. هكذا دخل الهاتف في الحديث.
line_the-helpful-neighbour_telephone-at-night = «الهاتف. يرنّ في الثالثة، حين يكون الصباح هناك. وعليّ أن أرد.»
choose_the-helpful-neighbour_where-begin_slave-labour = «هل كنت هناك في عمل عبودية؟»
line_the-helpful-neighbour_bricks-he-says = يقول الصوت بلسانه: «طوب. كنت أصنع الطوب.»
choose_the-helpful-neighbour_where-begin_to-the-tool = البدء بأسئلة الأداة.
line_the-helpful-neighbour_straightens-cap = يعدّل قبعته، كأن أحدًا دخل.

line_the-helpful-neighbour_six-weeks-work = «قالوا ستة أسابيع عمل، ثم نتابع إلى هنا. صارت شتاءين.»
line_the-helpful-neighbour_bricks-for-bread = «ليس هنا. هناك. ألف طوبة في اليوم، مقابل الخبز. والأجر كانوا يكتبونه في دفتر.»
line_the-helpful-neighbour_here-i-have-none = «هنا لا مال عندي يُحتفظ به.»
line_the-helpful-neighbour_not-here-there = «ليس هنا. هناك أحد. لا أستطيع أن أقول أكثر من ذلك الآن.»
line_the-helpful-neighbour_not-in-this-house = «ليس في هذا البيت.»
line_the-helpful-neighbour_none-to-keep = «لا أوراق عندي. هي في نهر.»
way_the-helpful-neighbour_work-off-debt_sold-you = «هم باعوك هناك، أليس كذلك؟»
    .coach = ربما كان ذلك. كان رجلًا له اسم وحقل، وهو يسمع أنه كان بضاعة.
way_the-helpful-neighbour_work-off-debt_what-do-they-want = «حين يتصلون، ماذا يريدون؟»
    .coach = بقي الحديث عند الهاتف الذي ذكره هو. وكان هذا هو المدخل.
line_the-helpful-neighbour_not-an-animal = «لا. لست خروفًا.»
line_the-helpful-neighbour_on-account = «كتبوا السفر والخبز وأيام مرضي. وصارت القائمة أطول. يقرؤونها لي ليلًا في الهاتف.»
line_the-helpful-neighbour_turns-the-glass = يدير كأسه، ولا يجيب.
way_the-helpful-neighbour_kept-from-leaving_why-stayed = «لماذا بقيت شتاءين؟»
    .coach = هو يسأل نفسه ذلك كل ليلة في الثالثة. ولا يلزمه عون منك في ذلك.
line_the-helpful-neighbour_wall-and-dogs = «قلت: إلى أين يذهب المرء. كان هناك جدار أيضًا، وكلاب. في معمل الطوب، وراء الحدود.»
line_the-helpful-neighbour_where-would-one-go = «إلى أين يذهب المرء، هناك؟»
line_the-helpful-neighbour_the-boy-pays = «يقولون: إن لم ترسل، يدفع الولد الثمن. هو ابن أخي.»
line_the-helpful-neighbour_carry-others = «كان عليّ أن أعدّ طوب غيري. ومن نقص طوبه لم يأخذ خبزًا. بسببي.»

line_the-helpful-neighbour_the-boy = يُخرج هاتفه، ويضعه على الطاولة ووجهه إلى أسفل. يقول الصوت بلسانه: «هناك الولد.»
choose_the-helpful-neighbour_the-boy_do-not-pay = «يجب ألا تدفع لهم شيئًا، مفهوم؟»
    .coach = ربما كانت نصيحة حسنة ممن يعرف مثل هذه الحالات. لكنها منك أمر يمس حياة طفل.
line_the-helpful-neighbour_he-is-twelve = يقول الصوت بلسانه: «عمره اثنتا عشرة سنة.» هذا كل شيء.
choose_the-helpful-neighbour_the-boy_who-knows-such = «لا أعرف ما الأفضل له. هناك من يعرفون مثل هذه الحالات. هل يناسبك أن أسأل من هم؟»
    .coach = أقررت بما لا علم لك به. واستأذنت قبل أن يُفعل شيء.
line_the-helpful-neighbour_before-thursday = «عمره اثنتا عشرة سنة. يريدونه قبل الخميس. نعم. لا بأس بالسؤال.» اليوم ثلاثاء.
choose_the-helpful-neighbour_the-boy_we-get-him-out = «سنُخرج الولد.»
    .coach = من شدة ما أردت ذلك قلته. وهو سيتمسك به بكل ما عنده.
line_the-helpful-neighbour_kisses-hand = يقبّل يدك قبل سحبها. يقول الصوت بلسانه: «عمره اثنتا عشرة سنة.»
line_the-helpful-neighbour_before-hearing = «محامٍ، قبل أن يسمعوني. نعم.»
line_the-helpful-neighbour_to-sleep = «من أجل النوم. نعم.»
line_the-helpful-neighbour_in-dari = «بهذا الصوت؟ إذن نعم.»
line_the-helpful-neighbour_another-house = «بيت آخر، ربما. لكن يوسف سيسأل لماذا.»
line_the-helpful-neighbour_walls-have-ears = «في مكتبك، نعم. في غرفتي، ما أقوله يصل إلى قريتي قبل المساء.»

line_the-helpful-neighbour_yusuf-is-back = يُطرق الباب. «انتهى كل شيء؟ ماذا كان الأمر يا عمي؟» أحضر له يوسف حساء.
choose_the-helpful-neighbour_yusuf-is-back_what-do-you-say = قبل فتح الباب، عبر الهاتف: «ماذا يناسبك أن يُقال؟»
    .coach = هو يسكن هنا، ويعرف هؤلاء الناس. صارت عنده جملته، واختارها بنفسه.
line_the-helpful-neighbour_about-the-room = يقول الصوت بلسانه: «عن الغرفة. أنني أشخر.» وهكذا يُقال. يضحك يوسف.
choose_the-helpful-neighbour_yusuf-is-back_tell-yusuf-why = ليوسف: «مرّ بأمور صعبة. كن لطيفًا معه.»
    .coach = كان هذا لخيره. لكنه سيدور في البيت قبل العشاء، ويصل إلى القرية قبل الليل.
line_the-helpful-neighbour_by-supper = يسأل يوسف بصوت خافت: «أي أمور؟» يأخذ كريم الحساء، ولا ينظر إلى أحد.
choose_the-helpful-neighbour_yusuf-is-back_until-tomorrow = «المفتاح لهذه الليلة. إلى الغد.»
line_the-helpful-neighbour_bows = ينحني قليلًا، لك وللهاتف.
line_the-helpful-neighbour_yusuf-speaks = يقول يوسف: «هو متعب فقط.» ولا يقول كريم شيئًا.

think_the-helpful-neighbour_yusuf-is-one-of-them = يوسف هنا ليراقبه
think_the-helpful-neighbour_only-bad-nights = نومه سيئ، كنوم كثيرين هنا
think_the-helpful-neighbour_held-and-still-pressed = احتُجز للعمل، وما زال يُضغط عليه بطفل إلى اليوم
talk_the-helpful-neighbour_why-tempting = ما الذي جعل الاستعانة بيوسف مغرية؟ تسميته من دون لوم أحد.
talk_the-helpful-neighbour_yusuf-too = يوسف عمره 22 سنة. ماذا تفعل به ترجمة قصص الجميع؟
talk_the-helpful-neighbour_which-voice = كيف كان يمكن معرفة أمر اللهجة؟ وكيف كان يمكنه أن يقوله لك؟
pause_the-helpful-neighbour_the-door = عند الباب: شكر يوسف بثلاث طرق لا تُحرج أحدًا.
pause_the-helpful-neighbour_the-line = عند «الدرية بعد عشرين دقيقة»: صمت دقيقتين، وملاحظة ما الذي نرغب في فعله.
pause_the-helpful-neighbour_yusuf-again = عند الحساء: من هو يوسف في هذا البيت، ومن يهتم به؟
vignette_the-helpful-neighbour = طالب لجوء وُعد بستة أسابيع عمل في الخارج. احتُجز في معمل طوب شتاءين، وكان أجره خبزًا. أفلت من هناك. كل ليلة يتصل أحد، ويقرأ عليه دينه، ويهدّد بابن أخ عمره 12 سنة ما زال هناك. ليست معه أوراق.
