# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة home-again. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: ما أُجبر عليه شخص ليس لليوم. وقد يكون أفضل حديث ما يُسأل فيه أقل ويُقال فيه أكثر.

scenario_home-again = العودة إلى البيت
    .about = شابة تعود من مكان في الخارج يُخدع فيه الناس عبر الإنترنت. ما الذي لا يُسأل؟
aim_home-again_not-a-third-time = ملاحظة أن شخصًا سُئل من قبل، وعدم سؤاله كل ذلك من جديد
aim_home-again_nothing-she-did = ترك ما فعلته هناك، وقول ذلك لها
aim_home-again_own-colleague = إبقاء الحديث خاصًا أمام الزملاء أيضًا
door_home-again = صالة الوصول في الرابعة صباحًا. رحلة تعيد أشخاصًا من مجمّع محروس. هناك كان عليهم أن يخدعوا غيرهم عبر الإنترنت. إحداهم، ميرا، تجلس في غرفتك ومعها كيس بلاستيكي. في الباب زميل من قسم الاحتيال.

person_home-again = أنت ميرا، 27 سنة. وُلدت في هذا البلد، وعندك شهادة في التسويق. سافرت إلى عمل في خدمة العملاء، وغبت أحد عشر شهرًا.
    .want = الاتصال بأمك. النوم. معرفة هل ستوجَّه إليك تهمة.
    .fear = أن ينظروا إليك كما تنظرين إلى نفسك.
    .hide = أنك كنت بارعة في ذلك. وأن كل اسم ما زال في ذاكرتك.
    .opens = ألا تُطلب منك القصة. جواب صريح. «لا يلزمك الكلام عمّا فعلت.»
    .closes = «كم واحدًا؟» «ضحية.» أحد آخر يسمع.
truth_home-again = استُدرجت ميرا، ثم بيعت لغيرهم، وغُرّمت حتى لم يبق أجر. كان يمكن أن تذهب مقابل مبلغ، فباعت أمها الكشك من أجله. تشعر بالذنب. صديقتها إينيس ما زالت هناك. سُئلت ميرا مرتين من قبل.
fact_home-again_wanted-to-leave = أرادت أن تذهب منذ الأسبوع الأول، ولم تستطع
fact_home-again_sold-on = بيعت لشركة أخرى، وحُسب ثمنها دينًا عليها
fact_home-again_mother-paid = باعت أمها الكشك لتُخرجها
fact_home-again_friend-still-there = صديقة لها ما زالت هناك
fact_home-again_asked-twice = سُئلت مرتين في الطريق
fact_home-again_what-she-wrote = إلى من كتبت، وماذا كتبت

line_home-again_arrivals = تجلس ميرا معتدلة، كمن يجلس أمام مصوّر. الكيس البلاستيكي على ركبتيها.
line_home-again_colleague = يقول زميلك من الباب: «سأستمع أيضًا. هكذا تقوله مرة واحدة فقط.»
choose_home-again_arrivals_in-one-go = «جيد، لنفعل ذلك معًا، دفعة واحدة.»
    .coach = أن تُعفى من إعادة الكلام فكرة طيبة. لكن الزميل يبحث عن جريمة، وأنت عمّا يلزمها.
line_home-again_two-chairs = كرسيان وقلمان. تقول ميرا قبل أن يسأل أحد: «الاسم، تاريخ الميلاد.»
choose_home-again_arrivals_twenty-minutes = للزميل: «عشرون دقيقة لنا وحدنا من فضلك. وبعدها أجدك.»
    .coach = من كان يلزم إبعاده هو من جهتك أنت. وتم ذلك بلا ضجة.
line_home-again_blind-goes-down = ينغلق الباب. تنزل الستارة. تنظر ميرا إلى الباب، ثم إليك.
choose_home-again_arrivals_first-question-here = «كيف وصلت إلى هناك، ومن شغّلك، وماذا فعلت؟»
line_home-again_recites = تقول ميرا: «في اليوم الرابع من الشهر الثالث أجبت عن إعلان.» كأنها تقرأ.
choose_home-again_arrivals_let-her-sit = وضع كأس ماء أمامها، والانتظار.
line_home-again_sits-by-bag = تشرب. وينظر الزميل إلى ساعته.

line_home-again_corridor = في الممر غرفة العائلات. لها باب، وليس فيها أحد.
choose_home-again_corridor_quarrel = للزميل: «هذه ليست مقابلتك.»
    .coach = هذا صحيح. لكن ميرا لا تسمع إلا موظفَين يتخاصمان عليها.
line_home-again_over-her-head = تسأل ميرا: «لمن أنا إذن؟» ربما هي مزحة.
choose_home-again_corridor_family-room = «ننتقل إلى هناك قليلًا. المكتب له.»
line_home-again_toys-on-floor = على الأرض لُعَب. تلتقط ميرا مكعبًا وتحتفظ به.
choose_home-again_corridor_so-be-it = تركه يبقى.
line_home-again_opens-his-file = يفتح ملفه. وتعتدل ميرا في جلستها أكثر.

line_home-again_plastic-chair = في ضوء المصباح يُرى كم هي متعبة. ثلاثون ساعة، وثلاث طائرات.
choose_home-again_plastic-chair_who-do-you-ring = «بمن يسرّك الاتصال أولًا؟ هذا الهاتف لك.»
    .coach = أحد عشر شهرًا وغيرها يقرر في كل مكالمة. أعطيتها واحدة، بلا سؤال.
line_home-again_rings-mother = تقول ميرا: «ماما.» ثم لا شيء دقيقة كاملة. «نعم. ذراعان وساقان.» تعيد الهاتف دافئًا.
choose_home-again_plastic-chair_quick-first = «بضعة أسئلة أولًا فقط، ثم يمكنك الاتصال بالبيت.»
    .coach = مكالمة مكافأةً. هكذا كان الأمر هناك بالضبط.
line_home-again_as-always = تقول ميرا: «كالعادة.»
choose_home-again_plastic-chair_blanket = إعطاؤها غطاء وشيئًا ساخنًا. بلا أي سؤال.
line_home-again_asked-already = تقول ميرا: «سألتني السفارة. ثم الشرطة هناك. كل شيء في كيسي، ويمكن نسخه.»

line_home-again_sun-here = تقول ميرا: «حقًا؟» وتنظر إلى النافذة السوداء. «كدت أنسى ذلك.»

line_home-again_charged = تقول ميرا: «قبل الكلام المعتاد: هل ستوجَّه إليّ تهمة؟»
choose_home-again_charged_never-charged = «لا. لن يوجّه إليك أحد تهمة.»
    .coach = أردت لها ليلة نوم. لكن هذا الوعد ليس بيدك، وهي ستتذكره.
line_home-again_they-said-so-too = تقول ميرا: «هم أيضًا وعدوا كثيرًا. وبصوت لطيف.»
choose_home-again_charged_do-not-know = «لا أعرف. أرجو ألا يُقال لي شيء عمّا فعلت. ويمكنك طلب محامٍ قبل أن يسألك أي أحد.»
    .coach = كان قول ذلك صعبًا. وهو يحميها أكثر من أي طمأنة.
line_home-again_first-one = تقول ميرا: «أنت أول من لا يريد سماعه.» وترتخي كتفاها.
choose_home-again_charged_helps-if-you-help = «إذا ساعدتنا، ساعدك ذلك، أليس كذلك؟»
    .coach = ربما كان ذلك صحيحًا. لكنها من حيث جاءت تعرفه حيلة بيع.
line_home-again_like-targets = تقول ميرا: «هكذا كنت أكتبه. كلمة كلمة تقريبًا.»
line_home-again_if-i-may-stop = «حسنًا. إذا كان التوقف مسموحًا لي.»
line_home-again_sleep-first = تقول ميرا: «من فضلك. النوم أولًا.»

line_home-again_which-way = تقرير السفارة يطلّ من كيسها: تسع صفحات.
choose_home-again_which-way_you-ask-today = «هناك أسئلة، وقد سمعتها مرتين. اليوم أقول لك فقط أي مساعدة موجودة، والأسئلة لك أنت.»
    .coach = روته مرتين من قبل. المرة الثالثة لا تساعد أحدًا اليوم.
line_home-again_that-way-round = تقول ميرا: «بهذا الترتيب، أود أن أجرّب.»
choose_home-again_which-way_a-third-time = «أعرف أنك رويته. لكنني أود أن أسمعه منك.»
    .coach = أردت الدقة. لكن كل رواية تكلّفها، وكل اختلاف سيُحسب عليها.
line_home-again_begins-to-recite = تبدأ ميرا: «في اليوم الرابع من الشهر الثالث.» عيناها على الجدار.

line_home-again_first-words = تدير كوبها، ربع دورة كل مرة.
choose_home-again_first-words_how-many = «إلى كم شخص كتبت؟»
    .coach = هذا سؤال لمحكمة، ومعها محامٍ. والآن قالته لك، وصار موجودًا.
line_home-again_their-names = «مئتان وأحد عشر. أعرف الأسماء.» تقول ثلاثة منها. ثم تضع يدها على فمها.
choose_home-again_first-words_victim = «تعرفين أنك ضحية، أليس كذلك؟»
    .coach = أردت أن يزول عنها الذنب. وهي ترى أن هذه الكلمة لغيرها.
line_home-again_they-are-the-victims = تقول ميرا: «الضحايا هم أولئك. صورهم في رأسي.»
choose_home-again_first-words_why-go = «لماذا ذهبت إلى هناك أصلًا؟»
line_home-again_marketing = تنظر إليك كأن أمها هي التي سألت.
choose_home-again_first-words_what-should-i-know = «ماذا يحسن أن أعرف، في رأيك؟»
    .coach = كان لها أن تختار. ولم تختر قصتها هي.
line_home-again_ines-is-there = «أن إينيس ما زالت هناك. الغرفة أربعة. تضحك حين تخاف. لم يسأل أحد عن إينيس.»
choose_home-again_first-words_go-on-then = البدء بأسئلة الأداة.
line_home-again_folds-hands = تشبك ميرا يديها. «لا بأس بالأسئلة إذن.»

line_home-again_customer-service = «خدمة عملاء. مع علاج أسنان.» تُري أسنانها. تنقص واحدة.
line_home-again_fines = «قلت إنهم دفعوا لي. كانت هناك غرامات. عن كل جملة ناقصة. في النهاية كنت أنا من يدفع لهم.»
line_home-again_was-paid = «دفعوا لي. في الشهر الأول، نعم.»
line_home-again_not-me-ines = «ليس أنا. إينيس.»
line_home-again_first-evening = «في المساء الأول. الهاتف والجواز، في كيس عليه رقم.»
line_home-again_sold-and-dearer = «باعوني. لشركة في طابق آخر. ما دفعوه ثمنًا لي صار دينًا عليّ.»
line_home-again_looks-at-hands = تنظر إلى يديها، ولا تجيب.
way_home-again_kept-from-leaving_why-not-run = «لماذا لم تهربي؟»
    .coach = كان هناك سياج، وآخرون حاولوا. هي تسأل نفسها ذلك كل ليلة.
way_home-again_kept-from-leaving_wanting-to-go = «ماذا كان يحدث حين يريد أحد أن يذهب؟»
line_home-again_could-go-if-paid = «قلت إنني وقّعت. هذا صحيح. ومن يدفع يذهب. باعت أمي الكشك.»
line_home-again_i-signed = «أنا وقّعت. إنه توقيعي.»
line_home-again_the-room = «كانت هناك غرفة. دخلتها مرة. كفاني أن أعرف أنها هناك.»
line_home-again_you-know-what = «نعم. لن أقول ماذا. قيل لي إن هذا لا يلزمني.»
line_home-again_i-did-it = «أنا فعلته. لم يمسك أحد أصابعي.»

line_home-again_what-now = وراء الستارة يطلع الضوء. تسأل ميرا: «والآن؟»
choose_home-again_what-now_what-comes-first = «ماذا يأتي أولًا، عندك أنت؟»
    .coach = كان جوابها قصيرًا، ويمكن فعله. هذه بداية طيبة.
line_home-again_mother-sold-it = «باعت ماما الكشك من أجلي. يلزمني عمل. لكن ليس اليوم.»
line_home-again_sleep = «النوم. ماما. ثم شخص يقول الأمور بوضوح.»
choose_home-again_what-now_you-will-testify = «ستشهدين ضدهم، أليس كذلك؟»
    .coach = قد تكون كلمتها مهمة يومًا ما. ولا تستطيع أن تعطيها إلا حين تكون كلمتها هي.
line_home-again_not-today-please = تقول ميرا: «اليوم لا أستطيع حتى أن أقول عنواني.»
choose_home-again_what-now_for-your-friend = «هناك مكتب لمن ما زالوا هناك. أستطيع أن أسجّل اسمًا أول ورقم غرفة.»
line_home-again_ines-writes-it-down = «إينيس. الغرفة أربعة.» تكتبها بنفسها، بخط كبير.
line_home-again_before-anyone = «محامٍ. قبل أي أحد آخر. نعم.»
line_home-again_after-sleep = «بعد أن أنام.»
line_home-again_others-who-came-back = «هل هناك غيري ممن عادوا؟ أرادوا الذهاب من اليوم الأول، وبيعوا، وما زالوا يشعرون هكذا؟ إذن نعم.»
line_home-again_my-own-bed = «سريري أنا. لا، شكرًا.»
line_home-again_they-know-my-street = «هم يعرفون شارعي. هو مكتوب في طلب العمل.»

line_home-again_out-of-here = يُطرق الباب. يسأل زميلك: «هل انتهى الحديث؟» وفي الصالة أحد يحمل كاميرا.
choose_home-again_out-of-here_five-minutes-more = «خمس دقائق معه فقط، ثم يمكنك الذهاب.»
    .coach = كان الكلام قبل ذلك مختلفًا. الآن صار كل ما قيل حيلة.
line_home-again_you-said-it = تقول ميرا: «لكن قيل لي: المحامي أولًا.» وتأخذ كيسها. «أود أن أذهب.»
choose_home-again_out-of-here_side-door = «يمكنه أن يكتب إلى محاميك. الباب الجانبي يوصل إلى سيارات الأجرة، بلا كاميرات. هل نمشي معًا إليه؟»
    .coach = ثبتت كلمتك، حتى أمام جهتك أنت. هذا ما ستأخذه معها.
line_home-again_taxi-rank = تقول ميرا: «أنت في الأمام.» عند الباب تقف، وتتنفس الهواء البارد.
choose_home-again_out-of-here_welcome-home = «هذا كل شيء. أهلًا بك في بيتك.»
line_home-again_home = تقول ميرا: «بيتي.» كأنها تجرّب الكلمة.
line_home-again_as-i-said = تقول ميرا لكما معًا: «كما قلت من قبل. هو في التقرير.»

think_home-again_swindler = شاركت في ذلك، والآن تلعب دور الضحية
think_home-again_was-well-paid = دُفع لها ووقّعت، فكانت حرة
think_home-again_forced-and-ashamed = احتُجزت هناك وأُجبرت على ذلك، وهي تخجل منه
talk_home-again_hard-not-to-ask = أي شيء أردت معرفته لنفسك فقط؟ ومن كان سينتفع بذلك؟
talk_home-again_colleague-in-the-door = كيف يبقى الحديث خاصًا أمام زملاء نحب العمل معهم؟
talk_home-again_shame = سبّبت أذى وهي مُجبرة. ماذا فعل ذلك بصورتها عندك؟
pause_home-again_in-the-door = عند الباب: ماذا يريد كل واحد من الثلاثة في الغرفة؟
pause_home-again_charged = عند «هل ستوجَّه إليّ تهمة؟»: إيجاد جواب يمكن التمسك به بعد سنة أيضًا.
pause_home-again_third-time = عند التقرير: ما الذي يضيع بترك السؤال، وماذا تكسب هي؟
vignette_home-again = امرأة تعود من مجمّع محروس في الخارج. كانت قد وُعدت بعمل آخر. أُخذ هاتفها وجوازها في المساء الأول. بيعت لشركة أخرى وصار الثمن دينًا عليها. لم تستطع أن تذهب إلا مقابل مبلغ دفعته أمها. كانت قد وقّعت، وتقول إنها فعلت ذلك بنفسها.
