# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة before-the-tide. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: المدّ مدّ القبطان. والرواية التي تتغير رواية تكبر.

scenario_before-the-tide = قبل المدّ
    .about = مركب صيد يبحر في التاسعة. بحّار يقول إن كل شيء جيد. ما الصحيح حين يكون هناك وقت؟
aim_before-the-tide_not-your-tide = ألا تصبح عجلة غيرك عجلتك
aim_before-the-tide_body-first = الاهتمام باليدين والجوع والنوم قبل أي سؤال
aim_before-the-tide_account-may-change = قبول أن تتغير الرواية، من دون أن يُحسب ذلك على أحد
door_before-the-tide = ميناء صغير، السابعة مساءً، والجو بارد. مركب صيد يحمّل الثلج ويريد أن يبحر مع المدّ في التاسعة. على الرصيف القبطان، وقد جهّز لك ملفًا. الرجال لا ينزلون إلى البر.

person_before-the-tide = أنت كويسي، 44 سنة، من ساحل غانا. لك في البحر ثلاثون سنة. أوراقك أوراق بحّار. لغتك الفانتي، ومعها كلمات سطح المركب من لغة البلد.
    .want = أجر ستة عشر شهرًا. وأن يعود الفتى إيبو إلى بيته سالمًا.
    .fear = أن يبحر المركب بإيبو، من دونك.
    .hide = أن رجلًا مفقود منذ الشهر الثالث. كنت على السطح.
    .opens = شيء دافئ. شخص يرى يديك. لغتك. الوقت.
    .closes = العجلة. أن يسمّيك أحد عبدًا. «كيف مات؟»
truth_before-the-tide = اتُّفق مع كويسي على عشرة أشهر، وهو محتجز على المركب منذ ستة عشر شهرًا بلا أجر. القبطان يحتفظ بدفاتر البحّارة. ينام كويسي ثلاث ساعات. إيبو، أخو زوجته، وعمره 19 سنة، على المركب أيضًا.
fact_before-the-tide_no-pay-yet = كان أجره سيُدفع في النهاية، والنهاية تؤجَّل دائمًا
fact_before-the-tide_books-on-bridge = دفاتر البحّارة في غرفة القيادة، ولا أحد يستطيع النزول إلى البر
fact_before-the-tide_no-sleep = ينامون ثلاث ساعات في اليوم
fact_before-the-tide_ebo-on-board = أخو زوجته الصغير على المركب
fact_before-the-tide_sixth-name = في القائمة ستة أسماء، والرجال خمسة
fact_before-the-tide_how-he-went-over = كيف مات الرجل السادس

line_before-the-tide_quay = يقول القبطان: «كل الأوراق سليمة. بسرعة من فضلك. المدّ لا ينتظر أحدًا.»
line_before-the-tide_folder = يمدّ الملف إليك. خلفه رجل أشيب يربط حبلًا. لا يرفع نظره.
choose_before-the-tide_quay_ask-on-deck = من فوق الحاجز: «لا يُسمح لك بالنزول إلى البر، أليس كذلك؟»
line_before-the-tide_good-captain = يقول الرجل: «القبطان جيد. كل شيء جيد.» ويربط العقدة نفسها مرة أخرى.
choose_before-the-tide_quay_count-heads = مراجعة القائمة، وعدّ الرجال على السطح.
    .coach = إجراء معتاد، بلا سؤال. وصار عندك شيء يمكن أن يُتابَع من دونه.
line_before-the-tide_six-names-five-men = ستة أسماء وخمسة رجال. يقول القبطان: «واحد عاد إلى بلده.» يكفّ الأشيب عن الربط.
choose_before-the-tide_quay_keep-the-boat = «هذا المركب لن يتحرك الليلة.»
    .coach = ربما لن يتحرك. لكن القرار ليس بيدك، ومن على المركب يدفعون ثمن التهديد.
line_before-the-tide_skipper-phones = القبطان يتكلم في الهاتف بالفعل. وعلى السطح يُسمع صراخ في وجه أحدهم.
choose_before-the-tide_quay_life-jackets = «أفحص سترات النجاة، رجلًا بعد رجل، في مخزن الشباك. وأبدأ به.»
    .coach = كل ميناء يعرف هذا الفحص. ولكل رجل دوره، فلم يُختر أحد بعينه.
line_before-the-tide_net-shed = يعبر الرجل الحاجز ويقف. يجسّ الأرض بقدم واحدة. في المخزن مدفأة وباب.
choose_before-the-tide_quay_watch-them-load = قراءة الملف على مهل، والنظر إليهم وهم يحمّلون.
line_before-the-tide_boxes-of-ice = صندوق بعد صندوق. الأشيب يحملها على ساعديه، لا بيديه.

line_before-the-tide_drill = يسأل القبطان: «هل هذا كل شيء؟» في مخزن الشباك خلفك ضوء.
choose_before-the-tide_drill_order-him-off = «هذا الرجل يأتي معي الآن.»
line_before-the-tide_what-has-he-done = يسأل القبطان: «ماذا فعل؟» يقول الرجل: «لا شيء يا قبطان. لا شيء.»
choose_before-the-tide_drill_let-it-be = «هذا كل شيء. ما ميناؤكم التالي؟»
line_before-the-tide_next-port = يذكر اسمه، يوم الخميس. يمكن أن يكون هناك أحد.
choose_before-the-tide_drill_one-by-one = «ليس تمامًا. كل رجل يريني سترة نجاته، هناك، واحدًا بعد الآخر.»
    .coach = أمر عادي، وهو نفسه للجميع. فمن يأتي ثالثًا هو الثالث فقط.
line_before-the-tide_third-to-come = هو الثالث. ينغلق الباب، والمكان دافئ.

line_before-the-tide_hands = يخفي يديه في كمّيه. من هنا تُرى أضواء الصاري، وساعة مكتب الميناء.
choose_before-the-tide_hands_may-i-see = «هل يمكنني رؤية يديك؟ يمكنك قول لا.»
    .coach = لم يسأله أحد ذلك منذ زمن طويل. نظرت إليه هو، لا إلى ملف فقط.
line_before-the-tide_opens-his-hands = يفتحهما ببطء. ملح وجروح، وظفران غير موجودين. يقول وجهه: لا شيء.
choose_before-the-tide_hands_till-nine = «وقتنا حتى التاسعة فقط، فلنبدأ.»
    .coach = صارت ساعة القبطان ساعتك. وعلى هذه الساعة لا يستطيع أحد أن يفكر.
line_before-the-tide_looks-at-the-mast = ينظر إلى أضواء الصاري ولا يقول شيئًا.
choose_before-the-tide_hands_soup = وضع حساء أمامه، وإدارة الظهر للساعة.
line_before-the-tide_both-hands-round-it = يطوّق الوعاء بذراعيه. تنغمض عيناه وهو يأكل.

line_before-the-tide_which-words = يطلّ مساعد القبطان برأسه: «هذا لا يعرف إلا لغة قريته. هل أساعد؟»
choose_before-the-tide_which-words_mate-helps = «حسنًا، اسأله كيف حاله.»
line_before-the-tide_shorter-than-his = يقول جملة طويلة. ويقول المساعد: «بخير.»
choose_before-the-tide_which-words_pidgin-will-do = «شكرًا، سنتدبّر الأمر. أنت تفهمني، أليس كذلك؟»
    .coach = كان إبعاد المساعد حسنًا. لكن كلمات سطح المركب تكفي لسحب شبكة، لا لحكاية سنة.
line_before-the-tide_deck-words = يقول الرجل: «اسحب، قف، ثلج، حاضر يا سيد.» يكاد يبتسم.
choose_before-the-tide_which-words_which-of-yours = إغلاق الباب، والهاتف في يدك: «التوي؟ الفانتي؟ أيهما لغتك؟»
    .coach = التوي والفانتي قريبتان، وليستا واحدة. كان له أن يقول أيهما لغة بيته.
line_before-the-tide_fante-then = «الفانتي.» يقولها كأن أحدًا ناداه باسمه.
choose_before-the-tide_which-words_ring = إغلاق الباب، والاتصال بخط الترجمة الشفوية.
line_before-the-tide_akwaaba = تقول امرأة: «أكوابا.» يخلع قبعته احترامًا للهاتف.

line_before-the-tide_sun-at-sea = يقول الصوت بلسانه: «الشمس تسطع على البحر أيضًا، لكن لا شاي هناك.»
line_before-the-tide_yes-sir = يقول: «حاضر يا سيد.» ويقولها مرة أخرى للجملة التالية.

line_before-the-tide_do-we-sail = يسأل الصوت بلسانه: «إذا تكلمت، هل يبحر المركب؟ ومن يكون عليه؟»
choose_before-the-tide_do-we-sail_boat-stays = «لن يبحر المركب. سأتكفّل بذلك.»
    .coach = تمنّيت ذلك. لكن غيرك يقرر، والبحّار يعرف من هم.
line_before-the-tide_harbour-master = يسأل الصوت بلسانه: «وهل إدارة الميناء بيدك؟»
choose_before-the-tide_do-we-sail_now-or-never = «إن لم تقل ذلك الآن، فلن يستطيع أحد مساعدتك بعد اليوم.»
    .coach = هذا تهديد، وإن قُصد به فرصة. هناك موانئ أخرى وناس آخرون.
line_before-the-tide_like-the-skipper = يقول الصوت بلسانه: «هكذا يقول القبطان: الآن أو لا أبدًا.»
choose_before-the-tide_do-we-sail_what-i-can-say = قول أي قرار بيدك وأي قرار ليس بيدك، وما يُنقل إلى آخرين، وأن بإمكانه أن يقول لا.
line_before-the-tide_weighs-it = يفكر في الأمر كما يفكر المرء في الطقس. الساعة خلفك.
line_before-the-tide_a-little = «القليل، إذن.»
line_before-the-tide_next-time-in-port = يقول الصوت بلسانه: «في المرة القادمة في ميناء. ربما.»

line_before-the-tide_the-watch = تطقطق المدفأة. حرّك كرسيه بحيث يرى الصاري.
choose_before-the-tide_the-watch_how-he-died = «ينقص واحد. كيف مات؟»
    .coach = يلزم أن يُسأل عن ذلك يومًا، ممن يستطيعون حماية شاهد. اليوم فُتح هذا الباب، ولا يمكنك إغلاقه.
line_before-the-tide_the-net-ran = يقول الصوت بلسانه: «انطلقت الشبكة»، ثم: «توقّف عن الكلام.» جسده كله يرتجف.
choose_before-the-tide_the-watch_a-day-at-sea = «كيف هو اليوم في البحر، من الاستيقاظ حتى النوم؟»
    .coach = هو من يعرف البحر. كان له أن يشرح مهنته، وجاء الباقي معها.
line_before-the-tide_no-watch = «لا يوجد يوم. سحب، تنظيف، ثلج، سحب. ثلاث ساعات من الاستلقاء، والحذاء في القدمين.»
choose_before-the-tide_the-watch_slave-ship = «هذا عمل عبيد، أليس كذلك؟»
    .coach = أردت أن يظهر له فهمك. وسمع هو أن ثلاثين سنة لا تساوي شيئًا.
line_before-the-tide_thirty-years = يقول الصوت بلسانه: «أنا بحّار. منذ ثلاثين سنة.»
choose_before-the-tide_the-watch_to-the-tool = البدء بأسئلة الأداة.
line_before-the-tide_ask-then = يومئ برأسه نحو الهاتف.

line_before-the-tide_ten-months = «قيل عشرة أشهر. عشرة! وميناء كل أسبوعين.»
way_before-the-tide_money-kept_he-cheats-you = «إنه يغشّك في أجرك، صحيح؟»
way_before-the-tide_money-kept_last-money-home = «متى وصل مال إلى البيت آخر مرة؟»
    .coach = هو سؤال عن البيت، وجوابه تاريخ. ولم يُتهم أحد.
line_before-the-tide_pay-at-the-end = «الأجر في النهاية. هكذا هو البحر.»
line_before-the-tide_end-moves = «قلت: في النهاية. لكن النهاية تتحرك. ستة عشر شهرًا، ولم يصل البيت شيء.»
line_before-the-tide_when-we-sail = «هنا، لا. حين نبحر، لا أعرف.»
line_before-the-tide_not-on-land = «ليس على البر.»
way_before-the-tide_papers-held_he-took-it = «القبطان أخذ دفترك، أليس كذلك؟»
    .coach = القباطنة يحفظون الأوراق فعلًا، ولسبب وجيه أيضًا. ومع هذا السؤال لم يبق له إلا أن يدافع عن العادة.
way_before-the-tide_papers-held_if-you-went-ashore = «لو أردت الذهاب إلى المدينة ساعة، ماذا يلزمك؟»
line_before-the-tide_captain-keeps-books = «القبطان يحفظ الدفاتر. هكذا على كل مركب.»
line_before-the-tide_on-the-bridge = «دفتري. هو في غرفة القيادة. طلبته، فقال: وإلى أين تريد أن تذهب؟»
line_before-the-tide_he-owes-me = «لا. الدين عليه هو، لي.»
way_before-the-tide_kept-from-leaving_why-not-jump = «لماذا لم تقفز إلى البر في أي ميناء؟»
    .coach = كان هناك واحد لم يصل إلى بيته. لم يكن بإمكانك معرفة ذلك، وقد آلمه.
line_before-the-tide_shuts-his-mouth = يطبق فمه، ويبقى مطبقًا.
line_before-the-tide_sixteen-months = «قلت إنه مركب جيد. في ستة عشر شهرًا وقفت على البر مرة واحدة. هي الآن.»
line_before-the-tide_the-sea-takes-many = «يقول: البحر يأخذ كثيرين، ولا أحد يعدّهم. قالها حين طلبت دفتري.»
line_before-the-tide_work-is-work = «لا. العمل عمل.»

line_before-the-tide_the-boy = في الخارج أحد يصفّر. يصغي إليه. ويسأل الصوت بلسانه: «والفتى؟»
choose_before-the-tide_the-boy_fetch-him = «سأحضره من المركب في الحال.»
    .coach = سيكون ذلك سريعًا. لكن كل من على السطح سيرى أنكما تحدثتما عنه.
line_before-the-tide_they-will-see = يقول الصوت بلسانه: «سيرون ذلك. من الأفضل الانتظار.»
choose_before-the-tide_the-boy_jacket-check = «دور من الآن في فحص السترات؟ أنت أعرف بالطاقم.»
    .coach = الفحص مستمر، وقال هو من التالي. يمكنهما أن يقررا ذلك معًا.
line_before-the-tide_his-turn-is-next = «إيبو. أخو زوجتي. عمره تسع عشرة سنة، يصفّر حين يخاف. دور إيبو الآن.»
choose_before-the-tide_the-boy_you-first = «لنفكر فيك أنت أولًا، ما رأيك؟»
    .coach = يبدو هذا اهتمامًا. لكن لا «أولًا» عنده من دون الفتى.
line_before-the-tide_not-without-him = يقول الصوت بلسانه: «ليس من دون إيبو. هو أخو زوجتي.»
line_before-the-tide_hands-yes = «لليدين، نعم.»
line_before-the-tide_no-telephone = «بأي هاتف؟ لكن لا بأس بسماع الرقم.»
line_before-the-tide_sixteen-times = «شخص يكتب ست عشرة مرة أن عليهم أن يدفعوا لي. نعم.»
line_before-the-tide_two-beds = «إذا كان هناك سريران.»

line_before-the-tide_horn = يطلق المركب صافرته. الساعة خلفك تشير إلى التاسعة إلا عشر دقائق.
choose_before-the-tide_horn_his-choice = «يمكنك البقاء جالسًا هنا، أو الذهاب إلى المركب. ما الأفضل لكما أنتما الاثنين؟»
    .coach = كل ما استطاع أن يختاره في ستة عشر شهرًا عقدة حبل. والآن اختار شيئًا.
line_before-the-tide_i-wait-for-ebo = يقول الصوت بلسانه: «أبقى. أنتظر إيبو. سيريد حساء.»
choose_before-the-tide_horn_nobody-touches-you = «لن يلمسك أحد على ذلك المركب بعد اليوم.»
line_before-the-tide_sea-is-wide = يقول الصوت بلسانه: «البحر واسع.»
choose_before-the-tide_horn_go-then = «إذن اذهب الآن، حتى لا يفوتك.»
    .coach = بضع دقائق أخرى، وخطة، وجملة يقولها للقبطان. ذهب وليس معه شيء منها.
line_before-the-tide_cap-down = يضع قبعته، ويقف عند الباب مرة أخرى.
line_before-the-tide_captain-good = يقول: «القبطان جيد.» ويومئ مساعد القبطان برأسه.

think_before-the-tide_hard-sea-life = هي حياة قاسية في البحر، كما كانت دائمًا
think_before-the-tide_kept-at-sea = هو محتجز في البحر، بلا أجر وبلا أوراق
think_before-the-tide_lied-at-first = كلامه لا قيمة له، فقد قال غيره في البداية
talk_before-the-tide_whose-hurry = متى نظرت إلى الساعة؟ وساعة من كانت؟
talk_before-the-tide_two-accounts = قال «مركب جيد»، ثم قال شيئًا آخر. ماذا كان بين القولين؟
talk_before-the-tide_the-sixth = إلى من يُنقل أن رجلًا مفقود، وما الذي يُترك لهم؟
pause_before-the-tide_at-the-quay = على الرصيف: من يكسب ماذا من عجلتك؟
pause_before-the-tide_the-watch = عند الرجل المفقود: ماذا يحدث في الجسد حين يُسأل هذا السؤال؟
pause_before-the-tide_the-horn = عند الصافرة: ما الذي يلزم الاتفاق عليه قبل أن يترك المخزن، أيًّا كان طريقه؟
vignette_before-the-tide = بحّار اتُّفق معه على عشرة أشهر، وهو في البحر منذ ستة عشر شهرًا بلا أجر. القبطان يحتفظ بدفاتر البحّارة. ينام ثلاث ساعات في اليوم، ولا أحد يعتني بيديه. في البداية يقول إن كل شيء جيد. قريب له عمره 19 سنة على المركب.
