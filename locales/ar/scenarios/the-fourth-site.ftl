# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة the-fourth-site. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: الدين ليس قيدًا إلى أن يجعله أحدهم قيدًا. السؤال هو: لمن، وماذا يحدث إذا ذهب.

scenario_the-fourth-site = الموقع الرابع
    .about = رجل يعمل عاليًا بلا حبل، وعليه دين. لمن، وممّ يمنعه؟
aim_the-fourth-site_which-debt = معرفة لمن يكون الدين، قبل أي استنتاج
aim_the-fourth-site_true-about-papers = قول الصدق بشأن الأوراق، قبل أن يقول هو شيئًا
aim_the-fourth-site_wages-first = أخذ الأجر المسروق والحبل الناقص بجدية، كما هما
door_the-fourth-site = موقع بناء، والريح قوية. ستة رجال على السقالة بلا حبال. في الأسفل رجل بسترة نظيفة. يسمّيه الرجال «العم».

person_the-fourth-site = أنت رفيق، 31 سنة، من بنغلاديش. ليس عندك تصريح إقامة هنا. لغتك البنغالية كما يتكلمونها في سيلهيت. تعرف كلمات موقع البناء بلغة البلد.
    .want = أجر خمسة أسابيع. حبل.
    .fear = أن تُعاد إلى بلدك قبل سداد القرض. أختان في المدرسة بفضله.
    .hide = كيف وصلت إلى هنا، ومن ساعد. فعلوا ما دفعت لهم من أجله.
    .opens = أن يُقال لك الصدق بشأن الأوراق قبل أن تتكلم. يد تلقى عناية.
    .closes = «الأوراق!» الكلام عن دار إيواء. أن يُقال لك إن أحدًا باعك.
truth_the-fourth-site = دفع رفيق لأشخاص ليُحضروه إلى هنا، من قرض أعطاه إياه رجل في قريته. في الموقع يأخذ نصف أجره، ولا حبل. هذا مخالف للقانون. ترك ثلاثة أصحاب عمل من قبل، ولا أحد يحتجزه.
fact_the-fourth-site_half-pay = يأخذ نصف ما اتُّفق عليه، وتنقص خمسة أسابيع
fact_the-fourth-site_no-harness = يعملون عاليًا بلا حبال
fact_the-fourth-site_three-bosses-before = هذا موقعه الرابع: ترك ثلاثة أصحاب عمل حين ساء الأجر
fact_the-fourth-site_debt-is-at-home = عليه دين لرجل في قريته، ولا دين لأحد هنا
fact_the-fourth-site_uncle-is-no-uncle = «العم» ليس قريبًا، بل هو من يوزّع العمل فقط
fact_the-fourth-site_the-way-here = كيف وصل إلى هنا، ومع من

line_the-fourth-site_scaffold = الريح تشدّ الغطاء. في المستوى الرابع رجل يمشي على لوح ومعه دلوان.
line_the-fourth-site_helmets = ستة رجال وثلاث خوذ. يقول صاحب السترة: «ناس طيبون، كلهم أقارب.»
choose_the-fourth-site_scaffold_papers-all = مناداة إلى أعلى: «الأوراق من فضلكم، الجميع!»
    .coach = هكذا تفرغ السقالة. على ألواح مبتلّة، وبلا حبال.
line_the-fourth-site_two-run = اثنان يركضان على اللوح. يسقط دلو. والآخرون لا يتحركون.
choose_the-fourth-site_scaffold_come-down-for-safety = «لا أحد يعمل فوق بلا حبل. واحدًا بعد الآخر إليّ، إلى غرفة الموقع.»
    .coach = هذا عملك، وهو عاجل، ويوصل كل واحد منهم إلى باب ينغلق.
line_the-fourth-site_climbs-down = ينزلون. صاحب الدلوين هو الثاني. يده اليسرى ملفوفة بشريط لاصق.
choose_the-fourth-site_scaffold_shout-up = صياح إلى أعلى: «هل كل شيء بخير؟ هل يصلكم أجركم؟»
line_the-fourth-site_thumb-up = يرتفع إبهام. ثم ينظر الرجل إلى صاحب السترة.
choose_the-fourth-site_scaffold_uncle-first = لصاحب السترة: «حدّثني عن ذلك الذي فوق.»
    .coach = يُسمع منه ما يريد أن يُسمع. ورفيق يراكما تتحدثان.
line_the-fourth-site_my-nephew = «ابن أخي. مثل ابني.» فوق، توقف الدلوان.
choose_the-fourth-site_scaffold_at-lunch = النظر إلى الألواح والحبال، والانتظار حتى الظهر.
line_the-fourth-site_eats-on-plank = عند الظهر يأكل فوق، وساقاه متدليتان. هو المكان الوحيد في الشمس.

line_the-fourth-site_noon = ينزل ليشرب. حول يده اليسرى شريط بنّي.
choose_the-fourth-site_noon_first-aid-box = «في الغرفة علبة إسعاف. أنظر في كل يد ملفوفة بشريط.»
line_the-fourth-site_his-hand = ينظر إلى يده كأنه نسيها، ويأتي. يعلق الباب، ثم ينغلق.
choose_the-fourth-site_noon_you-there = «أنت هناك! تعال، عندي أسئلة.»
line_the-fourth-site_all-look = الجميع ينظر إليه. يشير إلى نفسه: أنا؟
choose_the-fourth-site_noon_not-today = وقف العمل على السقالة اليوم، وكتابة ما يُرى.
line_the-fourth-site_stop-notice = لا أحد يسقط اليوم. ينادي أحدهم: «ومن يدفع لنا عن هذا اليوم؟»

line_the-fourth-site_cabin = في الغرفة مدفأة، ونافذة على الموقع. يقول إن اسمه رفيق. يبقى قرب الباب.
choose_the-fourth-site_cabin_no-police = إدارة شارتك نحوه: «تفتيش العمل. حبال، أجر، ساعات. لست من الشرطة.»
    .coach = لم يكن يرى من أنت. الآن يعرف عمّ هذا التفتيش، وأنه ليس عنه هو.
line_the-fourth-site_looks-at-badge = يقرأ كل حرف. يقول: «حبل»، ويشير إلى أعلى. «أجر»، ولا يشير إلى شيء.
choose_the-fourth-site_cabin_plaster = «هل يمكنني وضع ضمادة نظيفة عليها؟»
line_the-fourth-site_holds-out-hand = يمدّها. تحت الشريط جرح عمره أسبوع. يجلس.
choose_the-fourth-site_cabin_sign-here = دفع استمارة نحوه: «وقّع هنا أولًا أننا تحدثنا.»
    .coach = لا يستطيع قراءتها. سبق أن وقّع أشياء كهذه.
line_the-fourth-site_signs-anything = يوقّع في الحال، من دون أن ينظر. ثم ينهض من جديد.

line_the-fourth-site_whose-mouth = يُطرق الباب. يقول صاحب السترة: «أساعدكما. هو خجول.»
choose_the-fourth-site_whose-mouth_uncle-interprets = «حسنًا، ادخل.»
line_the-fourth-site_uncle-answers = يقول صاحب السترة: «هو راضٍ.» وينظر رفيق إلى حذائه.
choose_the-fourth-site_whose-mouth_site-language = «لا، شكرًا. رفيق، أنت تفهمني، أليس كذلك؟»
    .coach = إغلاق الباب كان صوابًا. لكن «حاضر يا معلم» جواب للألواح والدلاء.
line_the-fourth-site_yes-boss = يقول رفيق: «حاضر يا معلم.» يقولها لكل جملة.
choose_the-fourth-site_whose-mouth_which-region = إغلاق الباب. لخط الترجمة: «البنغالية من فضلكم. وليسمع أيها يفهم أفضل.»
    .coach = قد يخفي اسم لغة واحد لغتين. وكان له أن يختار.
line_the-fourth-site_like-my-mother = عند الصوت الثاني يضحك. يقول الصوت بلسانه: «هي تتكلم مثل أمي.»
choose_the-fourth-site_whose-mouth_ring = إغلاق الباب، والاتصال بخط الترجمة الشفوية.
line_the-fourth-site_voice-in-cabin = صوت امرأة يحيّيه. يخلع خوذته.

line_the-fourth-site_tea-with-milk = يقول الصوت بلسانه: «مع حليب، مغليًّا طويلًا. لا كما هنا.»

line_the-fourth-site_about-papers = يقول الصوت بلسانه: «قبل أن أتكلم. هل ستُطلب مني أوراق؟»
choose_the-fourth-site_about-papers_papers-no-matter = «أوراقك لا تهم هنا أبدًا.»
    .coach = هذا فتح فمه. لكن لا يمكن الوعد بما يفعله غيرك بها، وهو سيقوله لمن بعده.
line_the-fourth-site_beams = يشرق وجهه. هو يصدّقك.
choose_the-fourth-site_about-papers_line-by-line = «لا أطلبها منك اليوم. لكن ما يُقال لي عنها قد يجب عليّ نقله. فالأفضل تركها، أو سؤال محامٍ أولًا.»
    .coach = كان هذا صدقًا في وقته. الآن يستطيع أن يقرر ما يتركه.
line_the-fourth-site_then-i-leave-that = يفكر. يقول الصوت بلسانه: «إذن أترك هذا. والباقي أقوله.»
choose_the-fourth-site_about-papers_cooperate = «لا تريد مشاكل مع أوراقك، أليس كذلك؟ إذن تكلم معي.»
    .coach = هذا تهديد مع ابتسامة. كل ما يقوله الآن يقوله من الخوف.
line_the-fourth-site_eyes-on-door = يقول الصوت بلسانه: «لا.» عيناه على الباب.
line_the-fourth-site_ask-me = «لتكن الأسئلة عن العمل. هذا أعرفه كله.»
line_the-fourth-site_no-problem-here = يقول الصوت بلسانه: «لا مشكلة هنا. هل أستطيع الذهاب؟»

line_the-fourth-site_what-first = من النافذة تريان كلاكما السقالة الفارغة.
choose_the-fourth-site_what-first_how-came = «كيف دخلت هذا البلد؟»
    .coach = ليس هذا شأنك، وهو عنده كل شيء. بعده لم يعد واثقًا من أي شيء.
line_the-fourth-site_three-countries = «عبر ثلاثة بلدان. لا، بالطائرة.» يتوقف الصوت. «يسأل لماذا هذا السؤال.»
choose_the-fourth-site_what-first_last-friday = «ماذا حدث يوم الجمعة الماضي، عند توزيع الأجور؟»
    .coach = يوم واحد يتذكره جيدًا. ومنه استطاع أن يكمل وحده.
line_the-fourth-site_envelope = «ظرف. فيه النصف. يقول: الباقي حين ينتهي البيت. هكذا يقول منذ خمسة أسابيع.»
choose_the-fourth-site_what-first_trafficked = «هل أنت ضحية اتجار؟»
    .coach = قد يكون هذا ما جئت من أجله. هو اختار كل خطوة، ويريد أن يُرى كمن اختار.
line_the-fourth-site_nobody-sold-me = يقول الصوت بلسانه: «لم يبعني أحد. أنا دفعت.»
choose_the-fourth-site_what-first_three-things = «أين تسكن، ومن رتّب ذلك، وكم تدفع؟»
line_the-fourth-site_last-one = يقول الصوت: «يجيب عن الأخير. مئتان.»
choose_the-fourth-site_what-first_to-the-tool = البدء بأسئلة الأداة.
line_the-fourth-site_helmet-on-knees = يضع الخوذة على ركبتيه، ويومئ برأسه.

line_the-fourth-site_hotel-job = «فندق، هكذا قالوا في القرية. لم يكن هناك فندق.» يهزّ كتفيه. «أعرف البناء.»
way_the-fourth-site_money-kept_where-is-rest = «أين باقي أجرك الآن؟»
way_the-fourth-site_money-kept_he-steals = «هو يسرق أجرك، صحيح؟»
line_the-fourth-site_steal-no = «يسرق؟ هو يقول: لاحقًا. لا أعرف ما اسم هذا.»
line_the-fourth-site_five-weeks = «عند صاحب السترة. خمسة أسابيع، نصف كل أسبوع.»
line_the-fourth-site_only-the-wind = «من الريح فقط. ليس عندنا حبال.»
line_the-fourth-site_in-my-shoe = «لا. ما عندي هو معي.» ينقر على حذائه.
way_the-fourth-site_work-off-debt_until-paid-off = «عليك أن تعمل عنده حتى تسدّد الدين، أليس كذلك؟»
    .coach = جُمع شيئان لم يكونا إلا واحدًا بعد الآخر. وقال نعم لنصف السؤال.
way_the-fourth-site_work-off-debt_owe-whom = «أود أن أسمع عن الدين الذي عليك.»
    .coach = استطاع أن يقول بنفسه لمن، وعن ماذا. كل شيء يتوقف على ذلك، ولم يوضع شيء منه في فمه.
line_the-fourth-site_yes-i-owe = يقول الصوت بلسانه: «نعم، عليّ دين. كل شهر.»
line_the-fourth-site_tariq-at-home = «طارق، في قريتي. أرسل المال من أي مكان أعمل فيه. وأين، لا يهمه.»
line_the-fourth-site_i-owe-but = «عليّ دين. لكن ليس مقابل عمل.» يبحث عن كلمات.
way_the-fourth-site_kept-from-leaving_cannot-leave = «إذن لا تستطيع أن تترك هذا المكان؟»
    .coach = من لا أوراق له لا يذهب بعيدًا: هذا صحيح. لكن السؤال كان عمّن يحتجزه.
way_the-fourth-site_kept-from-leaving_last-time-left = «كيف كان الأمر آخر مرة تركت فيها موقعًا؟»
    .coach = كان السؤال عمّا فعله من قبل. هذا يقول أكثر مما يظن أنه قادر عليه.
line_the-fourth-site_where-else = يسأل الصوت بلسانه: «وإلى أين أذهب غير هنا؟»
line_the-fourth-site_three-before = «أخذت حقيبتي وذهبت. ثلاثة أصحاب عمل قبل هذا. هذا هو الموقع الرابع.»
line_the-fourth-site_not-my-uncle = «وقلت العم. ليس عمي. يُقال العم لكل من يوزّع العمل.»
line_the-fourth-site_tariq-asks = «لا. طارق يسأل أمي عن حالي. يريد ماله، لا عظامي.»
line_the-fourth-site_nobody-made-me = «لا. كنت جائعًا، هذا كل شيء.»

line_the-fourth-site_what-you-want = في الخارج يذهب صاحب السترة ويجيء. يسأل الصوت بلسانه: «وماذا أكسب أنا من هذا؟»
choose_the-fourth-site_what-you-want_your-words = «ما الذي يساعدك، بكلماتك أنت؟»
    .coach = الآن الحديث عن قضيته هو. هي أصغر مما خفت، ويمكن حلها.
line_the-fourth-site_rope-and-weeks = «حبل. لنا نحن الستة. وأسابيعي الخمسة. ثم أجد لنفسي أفضل منه.»
choose_the-fourth-site_what-you-want_safe-house = «يجب أن تخرج من هنا، إلى دار إيواء.»
    .coach = اكتملت عندك قصة لم يروها هو. في دار إيواء لا يستطيع أن يدفع لأحد.
line_the-fourth-site_who-pays-tariq = يسأل الصوت بلسانه: «ومن يدفع لطارق حينها؟ أختاي في المدرسة من هذا المال.»
choose_the-fourth-site_what-you-want_against-the-boss = «تريد أن يُعاقب صاحب العمل، أليس كذلك؟»
line_the-fourth-site_pay-not-prison = يقول الصوت بلسانه: «أريد أجري. من السجن لا يستطيع أن يدفع.»
line_the-fourth-site_that-is-you = «هذا أنت، لا؟ إذن نعم. الأسابيع الخمسة.»
line_the-fourth-site_papers-with-lawyer = «مع محامٍ، عن الأوراق. نعم. معك أنت، لا.»
line_the-fourth-site_hand-is-fine = «اليد بخير الآن. ربما لاحقًا.»
line_the-fourth-site_on-the-ground = «هنا في الأسفل، نعم.»
line_the-fourth-site_if-nobody-writes = «إذا لم يكتب أحد إلى الشرطة. سمعت منك ما لا يمكنك الوعد به.»

line_the-fourth-site_down-again = سيسأل صاحب السترة: «عمّ كان الكلام؟» كلاكما يعرف ذلك.
choose_the-fourth-site_down-again_you-will-be-paid = «ستحصل على تلك الأسابيع الخمسة، سأتكفّل بذلك.»
    .coach = هذا ما تمنّيته له. ربما تم ذلك، وربما بقي شهورًا يعتمد على كلمتك.
line_the-fourth-site_counts-on-it = يقول رفيق: «جيد. إذن أكتب ذلك إلى طارق.»
choose_the-fourth-site_down-again_harness-for-all = «لا أحد يصعد بلا حبل. أقول ذلك الآن للستة كلهم، وله. عن هذا كان الحديث.»
    .coach = جواب صادق يستطيعون كلهم أن يقولوه. وما كان يهمه يأتي أولًا عندك أيضًا.
line_the-fourth-site_about-ropes = يقول رفيق للآخرين بلغتك: «حبل.» ويصفّق أحدهم.
choose_the-fourth-site_down-again_see-you = «العناية بتلك اليد مهمة.»
line_the-fourth-site_fifth-site = يضع الخوذة. يقول الصوت بلسانه: «إن لم يكن هنا، ففي الخامس.»

think_the-fourth-site_sold-into-debt = لقد بيع، وهو يعمل هنا سدادًا لدينه
think_the-fourth-site_cheated-and-free = هو يُغَشّ ويُعرَّض للخطر، ويذهب متى أراد
think_the-fourth-site_broke-the-rules = هو هنا بلا تصريح، فلا شيء يمكن فعله له
talk_the-fourth-site_debt-and-debt = كيف ميّزت هذا الدين من دين يقيّد صاحبه؟
talk_the-fourth-site_his-way-here = دفع ليُحضروه إلى هنا. ماذا غيّر ذلك فيك؟
talk_the-fourth-site_what-he-asked = أراد حبلًا وأجر خمسة أسابيع. هل كفاك ذلك؟ ولماذا؟
pause_the-fourth-site_the-badge = عند الشارة: ماذا يرى حين يراك؟ وكيف يمكن أن يعرف من أنت؟
pause_the-fourth-site_the-debt = عند الدين: رسمه. على من الدين ولمن، وماذا يحدث إذا ذهب؟
pause_the-fourth-site_five-weeks = في النهاية: من يستطيع هنا استعادة أجر خمسة أسابيع لرجل بلا أوراق؟
vignette_the-fourth-site = رجل بلا تصريح يعمل في موقع بلا حبل ويأخذ نصف الأجر المتفق عليه. تنقص خمسة أسابيع. عليه دين لرجل في قريته عن السفر، ويرسله من أي مكان يعمل فيه. ترك ثلاثة أصحاب عمل من قبل. لا أحد يهدده، وأوراقه معه.
