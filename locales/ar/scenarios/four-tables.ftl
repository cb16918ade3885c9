# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة four-tables. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: أكثر من يُبلَّغ عنهم بسبب مظهرهم هم في عملهم فقط. ملاحظة الصورة التي نحملها، وعدم ترك أذى.

scenario_four-tables = أربع طاولات
    .about = أحدهم أبلغ عن صالون أظافر. ماذا يُرى هناك، وماذا كان متوقعًا؟
aim_four-tables_own-picture = ملاحظة الصورة التي نحملها معنا
aim_four-tables_as-to-anyone = السؤال كما يُسأل أي أحد
aim_four-tables_leave-no-harm = عدم ترك أذى حيث لم يكن أذى
door_four-tables = صالون أظافر في شارع تجاري، بعد ظهر الجمعة. أبلغ عنه متصل: «كلهن بنات أجنبيات، لا يرفعن نظرهن أبدًا، وهناك رجل جالس.» أنت هنا وحدك.

person_four-tables = أنت ماي، 34 سنة. جئت إلى هنا في السادسة من عمرك، وعندك جواز هذا البلد. المحل لك ولأخيك.
    .want = إنهاء العمل قبل السابعة. وأن تعود الزبونات غدًا.
    .fear = كلام الشارع. هذه ثالث زيارة هذه السنة.
    .hide = لا شيء. لكن كيف جاءت عائلتك إلى هنا لا يعني أحدًا.
    .opens = سؤال في وقت مناسب. سبب يُقال لك بوضوح.
    .closes = كلام بطيء عالٍ. «جوازك؟» الشفقة.
truth_four-tables = تدير ماي محلًا مع أخيها واثنتين من بنات عمها. تعمل ساعات طويلة قبل الأعياد، وتسكن في الطابق الأعلى، وتسدّد دينًا لعمتها. لا أحد محتجز، ولا أحد خائف إلا من الزيارة الثالثة.
fact_four-tables_owns-the-shop = المحل لها ولأخيها
fact_four-tables_passport-at-accountant = أعطت جوازها للمحاسب من أجل رخصة، ويعود إليها يوم الخميس
fact_four-tables_lives-upstairs = تسكن فوق المحل، لأن السكن هناك يعجبها
fact_four-tables_brother-at-the-till = الرجل الذي عند الصندوق أخوها
fact_four-tables_third-visit = هذه ثالث زيارة هذه السنة، ولم يوجد شيء قط
fact_four-tables_how-she-came = كيف جاءت عائلتها إلى هنا

line_four-tables_bell = يرنّ جرس فوق الباب. أربع طاولات، أربع نساء، أربع زبونات. لا ترفع أي من النساء نظرها.
line_four-tables_man-at-till = رجل جالس عند الصندوق. يرفع نظره في الحال.
choose_four-tables_bell_you-understand = ببطء وبصوت عالٍ: «أنت. هل. تفهمين؟»
    .coach = كان القصد المساعدة. لكن طريقة كلامها تقررت قبل أن تقول كلمة.
line_four-tables_exams-here = تقول المرأة عند الطاولة الأولى: «أفضل مما يُظن. مدرستي كانت على بعد ثلاثة شوارع.»
choose_four-tables_bell_when-suits = للأقرب: «أود أن نتحدث قليلًا على انفراد. متى يناسبك ذلك؟»
    .coach = هكذا يُسأل أي محل في هذا الشارع. وهو أيضًا الطريق إلى باب مغلق.
line_four-tables_after-this-hand = تقول المرأة: «بعد هذه اليد. عشر دقائق، في الخلف. أنا ماي. عندنا قهوة.»
choose_four-tables_bell_he-watches-you = «ذلك الرجل يراقبكن طوال اليوم، أليس كذلك؟»
    .coach = ذكر المتصل رجلًا. رأيت رجلًا، وجاء الباقي من نفسه.
line_four-tables_the-football = تقول المرأة: «أخي؟ هو يشاهد كرة القدم.» تضحك زبونة.
choose_four-tables_bell_all-stop = «يتوقف الجميع عن العمل من فضلكم.»
    .coach = صار الأمر واضحًا لك. أما عند أربع زبونات، فهذا الآن محل تأتيه الشرطة.
line_four-tables_wet-nails = أربع نساء يمسكن فُرَشهن في الهواء. وأربع زبونات ينظرن إليك، وطلاء أظافرهن لم يجفّ.
choose_four-tables_bell_look-at-prices = النظر إلى قائمة الأسعار على الجدار، والانتظار.
line_four-tables_ordinary-prices = أسعار كغيرها في الشارع. ساعات العمل، والأحد مغلق، وشهادة في إطار.

line_four-tables_waiting = المرأة عند الطاولة الأولى تطلي آخر ظفر. لا أحد يرفع نظره: إنه الخنصر.
choose_four-tables_waiting_a-word-outside = «هل يمكنك الخروج إلى الشارع لحظة؟»
line_four-tables_whole-street = تسأل: «والشارع كله ينظر؟»
choose_four-tables_waiting_ask-for-a-room = «هل هناك غرفة يمكننا الحديث فيها، بعد انتهائك؟»
line_four-tables_store-room = تقول: «المخزن. رائحته أسيتون. أنا ماي.» وتخلع كمامتها.
choose_four-tables_waiting_leave-it = ترك الأمر اليوم.
line_four-tables_next-customer = تجلس الزبونة التالية. وتسأل: «هل كانت هذه الشرطة مرة أخرى؟»

line_four-tables_coffee = في المخزن كرسيان، وأربعون زجاجة، وآلة تصنع قهوة طيبة. تقول ماي: «إذن؟»
choose_four-tables_coffee_say-why = «اتصل بنا شخص قلِق. عليّ أن أنظر في الأمر، وسأقول لك ما أراه.»
    .coach = من حقها أن تعرف. وكانت كلمتك «قلِق»، لا «مذنب».
line_four-tables_third-time = تقول ماي: «ثالث مرة هذه السنة. دائمًا هناك شخص، ودائمًا هو قلِق.»
choose_four-tables_coffee_sit-down = قبول الكرسي الذي تقدّمه، وقبول القهوة.
line_four-tables_biscuits = تقرّب البسكويت. «ابنة عمي تخبزه.»
choose_four-tables_coffee_stay-at-the-door = البقاء عند الباب من دون جلوس.
line_four-tables_fire-exit = تقول ماي: «هذا مخرج الطوارئ عندي، والوقوف فيه ممنوع.»

line_four-tables_which-language = تسأل ماي: «هل أطلب من جدتي أن تساعد؟» لا يُعرف هل هذه مزحة.
choose_four-tables_which-language_interpreter-anyway = «سأطلب ترجمة فيتنامية على كل حال. هذا أسلم.»
    .coach = هكذا تعلّمت، وهو صحيح في الغالب. أما هنا فهو يقول لها إن أحدًا لا يسمعها.
line_four-tables_then-i-order = تقول ماي: «إذن الترجمة لك أنت. أنا سأتكلم بهذه اللغة.»
choose_four-tables_which-language_which-do-you-like = «أي لغة تناسبك أكثر لهذا الحديث؟»
    .coach = سؤال يُسأل لأي أحد. وكفت كلمة واحدة لحسم الأمر.
line_four-tables_this-one = «هذه. فيتناميتي فيها كلمات للطعام، وكلمات للتوبيخ.»
choose_four-tables_which-language_go-on-like-this = متابعة الكلام كما هو حتى الآن.
line_four-tables_fine = تقول ماي: «حسنًا.»

line_four-tables_do-i-have-to = تسأل ماي: «هل يجب عليّ أن أجيب؟» تسأل كما يُسأل عن موقف سيارة.
choose_four-tables_do-i-have-to_nothing-to-hide = «إذا لم يكن عندك ما تخفينه، فلا مشكلة، أليس كذلك؟»
    .coach = الآن تبدو كل «لا» كأنها ذنب. ولم يعد هذا اختيارًا.
line_four-tables_cup-down = تضع فنجانها. «ها هي الجملة مرة أخرى.»
choose_four-tables_do-i-have-to_no-you-do-not = «لا. سأقول لك ما أحتفظ به ولماذا، ثم القرار لك.»
    .coach = صادق وقصير. من يمكنه أن يقول لا، يمكنه أن يقول نعم.
line_four-tables_ask-away = تقول ماي: «هذا جديد. إذن أنا أسمع.»
choose_four-tables_do-i-have-to_only-routine = «هذا إجراء معتاد فقط. نفعله في كل مكان.»
    .coach = أردت تهدئتها. ليس الأمر كذلك، وهي تعرف. سبب صادق كان سيهدّئها أكثر.
line_four-tables_routine-next-door = تسأل ماي: «وهل كانت هناك زيارة للمخبز أيضًا؟ لا، كما ظننت.»
line_four-tables_go-on = «لا بأس بالأسئلة إذن. عندي ربع ساعة.»
line_four-tables_rather-not = تقول ماي: «إذن أفضّل لا. عندي زبونات.»

line_four-tables_a-week = من الأمام يُسمع ضحك، وصوت المبرد الصغير. تنظر ماي إلى الساعة.
choose_four-tables_a-week_how-came = «كيف دخلت هذا البلد؟»
    .coach = كان عمرها ست سنوات. لا جواب عن هذا يقول شيئًا عن هذا المحل.
line_four-tables_six-years-old = «ويدي في يد أمي.» تتوقف. «ما علاقة هذا بمحلي؟»
choose_four-tables_a-week_your-week = «كيف هو الأسبوع عندك؟»
line_four-tables_my-week = «من الثلاثاء إلى السبت، للمحل، محلي ومحل أخي. الأحد أنام. أتدحرج على الدرج إلى العمل فقط، فأنا أسكن فوق.»
choose_four-tables_a-week_twelve-hours = «تعملين هنا اثنتي عشرة ساعة في اليوم، أليس كذلك؟»
    .coach = كان الرقم جاهزًا قبل السؤال. لم يبق لها إلا أن تصحّحه.
line_four-tables_before-the-feast = «في الأسبوع الذي قبل العيد. أليس هذا حالك أيضًا؟»
choose_four-tables_a-week_exploited = «هل يستغلك أحد هنا؟»
line_four-tables_by-my-landlord = تقول ماي: «صاحب العقار.» وهي لا تبتسم.
choose_four-tables_a-week_to-the-tool = البدء بأسئلة الأداة.
line_four-tables_quarter-of-an-hour = تقول ماي: «ربع ساعة»، وترفع إصبعًا.

line_four-tables_promised-myself = «وعدت نفسي بعطلة يوم الاثنين. وهي عندي.»
way_four-tables_money-kept_he-takes-it = «أخوك يأخذ المال، أليس كذلك؟»
    .coach = رأيته عند الصندوق، وصار من ذلك شيء آخر. وهي تراه وهو يصير.
line_four-tables_to-the-bank = «يذهب إلى البنك. أخي يمسك الدفاتر، ويأكل عن ثلاثة.»
line_four-tables_looks-at-you = تنظر إليك بعض الوقت، بهدوء تام.
line_four-tables_from-the-fumes = «من الأبخرة فقط. عندنا شفّاط بشهادة. هل تلزم رؤيته؟»
way_four-tables_papers-held_show-passport = «هل يمكنك أن تريني جوازك؟»
    .coach = الفكرة المسبقة: لا جواز يعني دُرجًا مقفلًا. هنا يعني استمارة.
line_four-tables_not-here = «ليس هنا.» ترى وجهك. «أوه، لا.»
line_four-tables_accountant-thursday = «هو عند محاسبي، من أجل رخصة المحل الثاني. أنا أعطيته إياه. ويعود إليّ يوم الخميس.»
line_four-tables_my-aunt = «أسدّد لعمتي ثمن الكراسي. وهي تفضّل أن يكون لي أولاد.»
line_four-tables_my-lease = تقول ماي: «عقد إيجاري أنا. خمس سنوات. لكنني أنا من وقّعه.»
line_four-tables_tax-return = تقول ماي: «الإقرار الضريبي. بجدّ الآن: لا.»
line_four-tables_tea-or-coffee = تقول ماي: «شاي؟ القهوة أمامك.»

line_four-tables_for-what = تسأل ماي: «وماذا الآن؟ بقي لي ثلاث دقائق.»
choose_four-tables_for-what_could-be-others = «أقول للجميع أي مساعدة موجودة. ربما عندك معرفة بشخص تنفعه.»
    .coach = لم يُسحب شيء مما قيل، ولم يُلصق بها شيء. كثيرون يعرفون شخصًا كهذا.
line_four-tables_by-the-till = تقول ماي: «إذن توضع بطاقة عند الصندوق. الناس يقرؤون حين لا يجفّ الطلاء بعد.»
choose_four-tables_for-what_if-you-ever-dare = «إذا جرؤت يومًا على الكلام، يمكنك الاتصال بي.»
    .coach = القصد طيب، وهو يقول: لا أصدّقك.
line_four-tables_not-for-me = «ليس لي. لكن مكانها عند الصندوق.»
line_four-tables_thank-you-no = «لا، شكرًا.»
line_four-tables_i-live-upstairs = «أسكن فوق. أنا بأمان أكثر من أي أحد في هذا الشارع.»

line_four-tables_at-the-door = يخفض الأخ الصوت. ومن النافذة ينظر جاران إلى الداخل.
choose_four-tables_at-the-door_keep-an-eye = «سنبقي أعيننا عليكم.»
    .coach = كانت عندك طريقة للوداع. وعندها هي الزيارة الرابعة.
line_four-tables_smile-goes = تختفي ابتسامتها. ويرفع الأخ الصوت من جديد.
choose_four-tables_at-the-door_what-i-write = «ما رأيته محل يعمل. هذا ما أكتبه، ليكون موجودًا حين يتصل أحد في المرة القادمة.»
    .coach = لا يمكنك وقف البلاغات. لكن من يأتي بعدك يمكنه أن يعرف هذا.
line_four-tables_tell-them-too = تقول ماي بصوت تسمعه النافذة: «جيد. وكان طلاء الأظافر سيكون هدية من المحل، لكنه ممنوع عليك.»
choose_four-tables_at-the-door_good-bye = شكرها على وقتها، والذهاب.
line_four-tables_bell-again = يرنّ الجرس فوقك. ويتراجع الجاران قليلًا.
line_four-tables_in-front-of-customers = تسأل ماي: «أمام زبوناتي؟» وتواصل الطلاء.

think_four-tables_too-afraid = تعوّدن الخوف إلى حد لا يسمح بكلمة
think_four-tables_a-shop-at-work = هو محل أيامه طويلة، وهو لهم
think_four-tables_man-controls = الرجل الذي عند الصندوق يتحكم فيهن
talk_four-tables_the-picture = ماذا رأيت في الدقيقة الأولى، وكم منه جاء من المكالمة؟
talk_four-tables_ordinary-reasons = أي العلامات كان لها سبب عادي، وكيف عُرف ذلك؟
talk_four-tables_the-cost = ماذا تكلّف ثلاث زيارات هذا المحل؟ ومن يدفع حين تفوت بسببها علامة حقيقية؟
pause_four-tables_before-the-door = قبل الباب: أي صورة عندنا؟ يقولها كل واحد بصوت مسموع.
pause_four-tables_the-passport = عند الجواز: إيجاد خمسة أسباب عادية لئلا يكون جواز في المكان.
pause_four-tables_the-street = عند الباب: ماذا يظن الجاران أنهما رأيا؟
vignette_four-tables = متصل يبلغ عن صالون أظافر: نساء أجنبيات ورجل يراقب. امرأة هناك تملك المحل مع أخيها، وتسكن فوقه، وتعمل ساعات طويلة قبل الأعياد. جوازها عند محاسبها حتى الخميس، برغبتها هي. تسدّد دينًا لعمتها. تقول إنها تشعر بالأمان.
