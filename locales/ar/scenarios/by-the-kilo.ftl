# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة by-the-kilo. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: سؤال عن الأسبوع يكشف الدين. ومن يستعجلها قد يكون عالقًا فيه أيضًا.

scenario_by-the-kilo = بالكيلو
    .about = في مزرعة فاكهة، قاطفة تعدّ صناديقها مرتين. ماذا تعدّ، ولمن؟
aim_by-the-kilo_cost-her-nothing = الحرص على ألا يكلّفها الحديث شيئًا
aim_by-the-kilo_ask-the-week = السؤال عن أسبوعها، لا عن كلمة تسمّيه
aim_by-the-kilo_see-both = رؤية الشخصين معًا، من دون لوم أحدهما
door_by-the-kilo = تفتيش في مزرعة فاكهة، قبيل الظهر. الأجر بالكيلو. في الصف التاسع امرأة تعدّ كل صندوق مرتين. رجل معه قائمة يذهب ويجيء بين الصفوف.

person_by-the-kilo = أنت سونيتا، 33 سنة، من قرية في جبال نيبال. تصريحك للموسم سليم. لغتك النيبالية، وتعرفين كلمات قليلة من لغة البلد.
    .want = سداد القرض قبل نهاية القطاف، ورؤية ابنتيك.
    .fear = حقل أبيك. هو رهن القرض.
    .hide = أن جواز سفرك وبطاقة البنك في المكتب. وأن على أرجون دينًا للرجل نفسه.
    .opens = ألا يضيع صندوق بسبب الكلام. سؤال عن الحساب. لا كلمة ضد أرجون.
    .closes = «من جاء بك إلى هنا؟» السؤال في الصف.
truth_by-the-kilo = مُقرض يأخذ نصيبه من أجر سونيتا قبل أن تراه. المكتب يحتفظ بجوازها وبطاقتها. من يترك العمل مبكرًا يُعاد إلى بلده، وتخسر العائلة الحقل. وعلى ابن عمها أرجون دين للرجل نفسه.
fact_by-the-kilo_fee-first = جزء من أجرها يذهب إلى مُقرض قبل أن تراه
fact_by-the-kilo_card-in-office = جوازها وبطاقتها في المكتب، ولا تستطيع أخذهما
fact_by-the-kilo_field-as-pledge = حقل عائلتها رهن للقرض
fact_by-the-kilo_sent-home-early = امرأتان اشتكتا فأُعيدتا إلى بلدهما في اليوم التالي
fact_by-the-kilo_cousin-owes-too = على ابن عمها دين للرجل نفسه
fact_by-the-kilo_name-of-agent = اسم الوسيط

line_by-the-kilo_rows = تقطف سونيتا بيديها الاثنتين. لا ترفع نظرها. كل صندوق يوزن، وكل دقيقة فاكهة.
line_by-the-kilo_cousin-walks = ينادي صاحب القائمة: «الصف التاسع، أسرع!» صوته مبحوح.
choose_by-the-kilo_rows_washing-place = «أتفقّد مكان الغسل مع شخص واحد من كل صف. هل يمكنك أن تريني إياه؟»
    .coach = هذا جزء من العمل، وهو نفسه في كل صف. فلا يقول شيئًا عنها.
line_by-the-kilo_walks-ahead = تضع حجرًا على صناديقها وتمشي أمامك. مكان الغسل خلف المخزن.
choose_by-the-kilo_rows_over-the-trays = من فوق الصناديق: «هل الأجر جيد هنا؟»
line_by-the-kilo_picks-faster = «جيد، جيد.» تقطف أسرع، ويقترب الرجل.
choose_by-the-kilo_rows_did-he-bring-you = «ذلك الرجل جاء بك إلى هنا، أليس كذلك؟»
    .coach = ربما كان بحثك عمّن فعل ذلك. لكنه من العائلة، وصار عليها أن تحميه منك.
line_by-the-kilo_my-cousin = «ابن عمي. رجل طيب.» هذه أطول جملة تقولها بلغتك.
choose_by-the-kilo_rows_at-the-bus = «سأكون هنا من جديد عند انتهاء العمل.»
line_by-the-kilo_bus-waits-for-nobody = تشير إلى الحافلة، ثم إلى الشمس، وتهزّ كتفيها. الحافلة لا تنتظر أحدًا.

line_by-the-kilo_scales = عند الميزان صف من الناس. وخلفه غرفة جاهزة لها باب، وفيها كرسيان.
choose_by-the-kilo_scales_one-by-one = «أرى بطاقة عمل كل واحد، واحدًا بعد الآخر، هناك في الداخل. وأبدأ بالصف التاسع.»
    .coach = سبب عادي، وللجميع دورهم. لا يلزم أحدًا أن يشرحه هذه الليلة.
line_by-the-kilo_first-on-the-list = يضع الرجل علامة على قائمته ويشير لها بالدخول. ينغلق الباب.
choose_by-the-kilo_scales_cousin-away = للرجل: «اذهب إلى آخر الحقل من فضلك. أريد الحديث معها من دونك.»
line_by-the-kilo_what-did-she-say = يسأل: «ماذا قالت؟» الآن سونيتا خائفة، وهو خائف أيضًا.
choose_by-the-kilo_scales_let-her-pick = تركها مع صناديقها الآن.
line_by-the-kilo_next-tray = ترفع الصندوق التالي إلى الميزان. تقرأ الرقم مرتين.

line_by-the-kilo_shade = في الظل تنظر إلى الشمس، وتعدّ شيئًا على أصابعها. فوق الصنبور لافتة: غير صالح للشرب.
choose_by-the-kilo_shade_the-clock = «المكتب يسجّل نصف الساعة هذه وقت عمل. طلبت ذلك، ورأيته مكتوبًا.»
    .coach = الكلام عندها فاكهة تضيع. دفعت ثمنه قبل أن تضطر هي إلى قول ذلك.
line_by-the-kilo_stops-counting = تنظر إليك، وتكفّ أصابعها عن العدّ.
choose_by-the-kilo_shade_water = إعطاؤها زجاجة ماء، والجلوس أولًا.
line_by-the-kilo_drinks-two = تشربها كلها، ثم نصف زجاجة ثانية.
choose_by-the-kilo_shade_be-quick = «لن يطول هذا إذا أسرعت.»
line_by-the-kilo_licks-lips = تبلّل شفتيها الجافتين وتومئ برأسها.

line_by-the-kilo_which-voice = ينادي صاحب القائمة من الممر: «أنا أقول لك ما تقوله! أنا ابن عمها، أرجون.»
choose_by-the-kilo_which-voice_let-him = «جيد، هذا يوفّر الوقت.»
    .coach = القائمة بيده. وهي ستخفي عنه ما عليها من دين، وهو عنها.
line_by-the-kilo_hands-in-apron = تضع سونيتا يديها في مئزرها، وتعود قاطفة لا أكثر.
choose_by-the-kilo_which-voice_hindi-then = «الهندية تكفيك، أليس كذلك؟»
    .coach = يقول الناس نعم لهذا من باب الأدب. فيصلك نصف الكلام، ولا يُعرف أي نصف.
line_by-the-kilo_hindi-films = تقول: «الأفلام، أفهمها. الأوراق، لا.»
choose_by-the-kilo_which-voice_ask-which = والهاتف في يدك: «أي لغة تناسبك؟ امرأة أم رجل؟»
line_by-the-kilo_nepali-a-woman = «نيبالية. امرأة.» تقولها في الحال.
choose_by-the-kilo_which-voice_ring = شكره، والاتصال بخط الترجمة الشفوية للغة النيبالية.
line_by-the-kilo_namaste = يقول صوت: «ناماستي.» تضمّ سونيتا كفّيها قبل أن تفكر.

line_by-the-kilo_tea-in-the-hills = يقول الصوت بلسانها: «شاي ساخن! هنا لا يوجد.» تضحك سونيتا.
line_by-the-kilo_nods-and-nods = تومئ برأسها قبل أن تنتهي الجملة.

line_by-the-kilo_whose-paper = يسأل الصوت بلسانها: «هل تصل إلى المكتب هذه الورقة التي بيدك؟»
choose_by-the-kilo_whose-paper_what-goes-where = قول ما يُحفظ، ومن يراه، وما لا يمكن تركه.
line_by-the-kilo_says-it-back = تعيده بكلماتها هي. وهو صحيح.
choose_by-the-kilo_whose-paper_office-never-knows = «لن يسمع المكتب أبدًا أننا تحدثنا.»
    .coach = تمنّيت لو كان كذلك. لكن المخزن يُرى من المكتب، وهي تعرف ذلك.
line_by-the-kilo_one-road = يقول الصوت بلسانها: «هنا طريق واحد. والكل يرى من يمشي عليه.»
choose_by-the-kilo_whose-paper_your-permit = «تريدين الاحتفاظ بتصريحك، أليس كذلك؟ إذن ساعديني.»
    .coach = ربما قُصد به سبب للكلام. لكنه يُسمع تمامًا كما يقوله المكتب.
line_by-the-kilo_permit-in-order = يقول الصوت: «هو سليم»، ولا شيء بعد ذلك.
line_by-the-kilo_ask-then = «لا بأس بالأسئلة. أقول ما أستطيع.»
line_by-the-kilo_after-the-harvest = يقول الصوت بلسانها: «بعد القطاف. ليس الآن.»

line_by-the-kilo_the-week = تجلس على صندوق مقلوب. من بعيد ينادي أرجون بالأوزان.
choose_by-the-kilo_the-week_last-week = «لنأخذ الأسبوع الماضي. ماذا دخل، وأين ذهب؟»
    .coach = الحساب ليس عيبًا ولا يتهم أحدًا. استطاعت أن تعرضه قطعة قطعة.
line_by-the-kilo_on-her-fingers = «مئتا كيلو.» تثني إصبعًا بعد إصبع. «السرير، الحافلة، المئزر. وقبل ذلك الرجل في البلد. لي أنا، إصبعان.»
choose_by-the-kilo_the-week_three-in-one = «من يدفع لك، وكم يدفع، وماذا يخصمون منه؟»
line_by-the-kilo_which-first = يقول الصوت في الهاتف: «هذه ثلاثة أشياء. أيها أولًا؟»
choose_by-the-kilo_the-week_bonded = «هل أنت عاملة سخرة؟»
    .coach = الكلمة ثقيلة، وتضعها في خانة. عندها خطة، وهي فخورة بها.
line_by-the-kilo_i-signed = يقول الصوت بلسانها: «وقّعت بنفسي. أنا أعرف القراءة.»
choose_by-the-kilo_the-week_agents-name = «ما اسم الوسيط؟»
    .coach = سيسأل عنه غيرك، ومع السؤال حماية لها. اليوم لا يساعد الاسم أحدًا، وهو خطر عليها.
line_by-the-kilo_says-a-name = تقول اسمًا، ثم اسمًا آخر. «لا. لا أعرفه.» وتنظر نحو الطريق.
choose_by-the-kilo_the-week_to-the-tool = البدء بأسئلة الأداة.
line_by-the-kilo_sits-straight = تعتدل في جلستها، كأنها أمام مصوّر.

line_by-the-kilo_three-times = «قالوا ثلاثة أضعاف. وغرفة لاثنتين. نحن تسع.»
way_by-the-kilo_money-kept_they-cheat = «إنهم يغشّونك في أجرك، أليس كذلك؟»
    .coach = من يحسب أجرها هو أرجون. فكأن المطلوب منها أن تتهمه.
way_by-the-kilo_money-kept_what-was-left = «ماذا بقي لك في آخر يوم دفع؟»
line_by-the-kilo_arjun-counts = «لا. أرجون هو من يحسب. أرجون أمين.»
line_by-the-kilo_before-i-see-it = «قبل أن أراه يكون نصيب المُقرض قد ذهب. لم أمسكه بيدي قط.»
line_by-the-kilo_office-counts = «المكتب يحسب. لا أعرف كيف.»
line_by-the-kilo_only-tired = «لا. تعب فقط.»
way_by-the-kilo_papers-held_why-give = «لماذا سلّمت جواز سفرك؟»
    .coach = يُسمع فيه أنها كانت ساذجة. كل من في الحافلة فعل ذلك.
way_by-the-kilo_papers-held_to-the-bank = «لو أردت الذهاب غدًا إلى البنك، ماذا يلزمك؟»
    .coach = استطاعت أن تمشي في السؤال خطوة خطوة، ووصلت وحدها إلى الصندوق المقفل.
line_by-the-kilo_everybody-did = «الكل فعل ذلك. كان مكتوبًا في القائمة.»
line_by-the-kilo_blue-box = «بطاقتي. هي في الصندوق الأزرق مع الجواز. طلبتها في الشهر السادس. قالوا: في الشهر العاشر.»
line_by-the-kilo_safe-they-say = «هو محفوظ هناك، هكذا يقولون.»
line_by-the-kilo_fathers-field = «وضع أبي بصمة إبهامه تحته. إذا توقفت، يضيع الحقل.»
line_by-the-kilo_looks-at-trays = تنظر إلى صناديقها، ولا تجيب.
line_by-the-kilo_not-before-october = «قلت إن أي أحد يستطيع الذهاب. ليس الأمر كذلك. ليس قبل الشهر العاشر، وليس مع الأوراق.»
line_by-the-kilo_anyone-can-go = يقول الصوت بلسانها: «أي أحد يستطيع الذهاب. إذا لزم الأمر.»
line_by-the-kilo_two-girls-gone = «امرأتان سألتا عن الحساب. في الصباح كان سريراهما فارغين. قال: أُعيدتا إلى البلد. قالها لنا نحن، لا لهما.»

line_by-the-kilo_and-arjun = يسأل الصوت بلسانها: «وأرجون؟ ماذا سيحدث لأرجون؟»
choose_by-the-kilo_and-arjun_he-may-ask-too = «لا أعرف بعد. يمكنه هو أيضًا أن يطلب مساعدة. أود أن يعرف كلاكما كيف.»
    .coach = لم يُجعل طيبًا ولا سيئًا. فاستطاعت أن تقول ما تعرفه.
line_by-the-kilo_same-man = تقول بصوت خافت جدًا: «عليه دين للرجل نفسه. يصرخ لأنه خائف.»
choose_by-the-kilo_and-arjun_he-is-one-of-them = «أرجون واحد منهم، أليس كذلك؟»
    .coach = أردت الوقوف إلى جانبها. لكنه من العائلة، وهذا أيضًا غير صحيح.
line_by-the-kilo_carried-my-bag = يقول الصوت بلسانها: «حمل حقيبتي عبر حدود بلدين.» وهنا ينتهي الكلام عن أرجون.
choose_by-the-kilo_and-arjun_leave-today = «ستتركين هذا المكان اليوم، أليس كذلك؟»
    .coach = أردت لها الأمان. لكنها تحسب حسابًا آخر، وفيه حقل.
line_by-the-kilo_and-the-field = تسأل سونيتا: «والحقل؟ أبي يعيش منه.»
line_by-the-kilo_the-sum-right = «نعم. أن يحسب الحساب شخص لا دين عليه لأحد.»
line_by-the-kilo_before-i-sign = «شخص يقرأ الورقة قبل أن أوقّع. نعم.»
line_by-the-kilo_in-nepali = «بالنيبالية؟ إذن نعم. أحفظ الرقم.»
line_by-the-kilo_if-the-office-hears = «إذا لم يسمع المكتب بذلك، نعم. وإذا سمع، فلا أعرف.»

line_by-the-kilo_back-to-row-nine = يرنّ جرس: انتهت الاستراحة. يقول الصوت بلسانها: «سيسأل عن هذا الحديث.»
choose_by-the-kilo_back-to-row-nine_three-more = «كان عن الصنبور ودورات المياه. وسأسأل الآن ثلاثة غيرك، وسأفعل ذلك حقًا.»
    .coach = عندها جملة صادقة لهذه الليلة. وهي تعود وأنت ما زلت في المكان.
line_by-the-kilo_about-the-tap = تقول سونيتا بلغتك: «الصنبور.» وترفع الحجر عن صناديقها.
choose_by-the-kilo_back-to-row-nine_number-on-the-card = كتابة رقمك على بطاقة صناديقها.
    .coach = قُصد به خيط يصلها بك. لكن تلك البطاقة تمرّ بيد أرجون، ثم بالمكتب.
line_by-the-kilo_rubs-it-off = تبلّل إبهامها وتفرك حتى لا يبقى ما يُقرأ.
line_by-the-kilo_good-good = يقول أرجون: «كل شيء جيد.» وتقول سونيتا: «جيد.»

think_by-the-kilo_the-debt-holds-her = يقيّدها هنا دين وصندوق وتهديد
think_by-the-kilo_cousin-did-it = ابن عمها هو من يستغلها
think_by-the-kilo_hard-work-only = هو عمل شاق اختارته، لا أكثر
talk_by-the-kilo_cost-of-talking = ماذا كلّفها الحديث معك، ومن دفع الثمن؟
talk_by-the-kilo_sum-or-word = ما الذي كشفه الحساب وكانت كلمة واحدة ستخفيه؟
talk_by-the-kilo_the-cousin = كيف كانت نظرتك إلى أرجون في البداية، وكيف هي الآن؟
pause_by-the-kilo_in-the-rows = بين الصفوف: من يخسر ماذا في أثناء وقوفك هنا؟
pause_by-the-kilo_the-week = عند الأسبوع: عرض الحساب معًا بعشر قطع نقدية.
pause_by-the-kilo_one-more-person = عند السؤال عن أرجون: ما الذي قد يساعده، ومن يخبره بذلك؟
vignette_by-the-kilo = عاملة زراعية تسكن مع ثماني نساء في غرفة، وكانت قد وُعدت بثلاثة أضعاف الأجر. مُقرض يأخذ نصيبه منه أولًا. جوازها وبطاقتها مقفل عليهما في المكتب حتى الشهر العاشر. حقل هو رهن القرض. امرأتان سألتا عن أجرهما فأُعيدتا إلى بلدهما.
