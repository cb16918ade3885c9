# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة rooms-by-the-hour. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: تسجيل ما يُقال ولا أكثر. والأجر المسروق يستحق المساعدة بحد ذاته.

scenario_rooms-by-the-hour = غرف بالساعة
    .about = في فندق، أجر عاملة نظافة لا يطابق الحساب. ما الأمر، وما ليس هو؟
aim_rooms-by-the-hour_no-more-than-said = تسجيل ما يُقال: لا أقل ولا أكثر
aim_rooms-by-the-hour_proper-interpreter = إيجاد الترجمة الشفوية المناسبة، والاختيار لها
aim_rooms-by-the-hour_what-she-wants = المساعدة في ما تريده هي، لا في ما كان متوقعًا
door_rooms-by-the-hour = تفتيش في فندق قرب محطة. جدول العمل يُظهر أربعين ساعة، وبطاقات الأبواب ستين. في الطابق الثالث عاملة نظافة تدفع عربتها. تحيّيك بالبرتغالية.

person_rooms-by-the-hour = أنت لوسيا، 41 سنة. عملك تنظيف الغرف، وأنت مغنية في جوقة. عندك تصريح عمل سليم. لغتك البرتغالية، ومعها قليل من لغة البلد.
    .want = الساعات التي عملتها ولم تُدفع لك. ثم فندق آخر.
    .fear = أن يضيع العمل قبل أن تجدي غيره.
    .hide = أن تأشيرة ابنك تنتهي قريبًا. ولا علاقة لذلك بهذا.
    .opens = أن يُقال لك ماذا يحدث بكلامك. سؤال عن يومك.
    .closes = الكلمات الكبيرة. أن تُعامَلي كمن يجب إنقاذها.
truth_rooms-by-the-hour = يُدفع للوسيا أجر أربعين ساعة وهي تعمل ستين، وتدفع ثمن زيّ يجب أن يكون مجانيًا. هذا مخالف للقانون. لا أحد يحتفظ بأوراقها، ولا أحد يهددها، وهي تبحث عن عمل آخر.
fact_rooms-by-the-hour_hours-not-paid = ساعات كثيرة لا تُدفع
fact_rooms-by-the-hour_uniform-money = يُخصم مال مقابل الزيّ
fact_rooms-by-the-hour_passport-back = صُوّر جوازها وأُعيد إليها في اليوم نفسه
fact_rooms-by-the-hour_looking-elsewhere = تبحث عن عمل آخر، ولا أحد يمنعها
fact_rooms-by-the-hour_visa-of-her-son = تأشيرة ابنها

line_rooms-by-the-hour_corridor = توقف لوسيا عربتها. بقيت لها اثنتا عشرة غرفة. تُريك: عشر أصابع، ثم اثنتان.
line_rooms-by-the-hour_supervisor = في آخر الممر يعدّ المشرف المناشف، ببطء.
choose_rooms-by-the-hour_corridor_linen = «أود أن أرى غرفة البياضات. هل يمكنك أن تريني إياها؟»
    .coach = سبب عادي، وباب ينغلق.
line_rooms-by-the-hour_linen-door = في غرفة البياضات كرسي وغلّاية وباب. هي تغلقه.
choose_rooms-by-the-hour_corridor_in-the-lobby = «لنجلس في البهو.»
line_rooms-by-the-hour_lobby-eyes = تهزّ لوسيا رأسها بالرفض. في البهو كل واحد يرى كل واحد.
choose_rooms-by-the-hour_corridor_ask-the-boss = للمشرف: «هل يمكنني الحديث معها؟»
    .coach = الآن يعرف مع من، ويستطيع أن يسألها الليلة عن ذلك.
line_rooms-by-the-hour_boss-smiles = يبتسم: «طبعًا. لوسيا سعيدة هنا. أليس كذلك؟» وتردّ لوسيا الابتسامة.

line_rooms-by-the-hour_break-time = تستند إلى الرف. تقول إن استراحتها كانت في العاشرة، لكن لم تكن هناك استراحة.
choose_rooms-by-the-hour_break-time_sit-and-drink = تقديم الكرسي لها، وتشغيل الغلّاية.
line_rooms-by-the-hour_sits = تجلس وتفرك كاحليها. وتبتسم للغلّاية.
choose_rooms-by-the-hour_break-time_keep-working = «يمكنك متابعة الشراشف ونحن نتحدث.»
line_rooms-by-the-hour_folds-on = تواصل الطيّ. شرشف، ثم شرشف.

line_rooms-by-the-hour_who-speaks = لا برتغالية عندك. موظف الاستقبال يتكلمها، وينادي من أسفل الدرج: هل يساعد؟
choose_rooms-by-the-hour_who-speaks_receptionist = السماح لموظف الاستقبال بالصعود.
    .coach = هو يعمل عند صاحب العمل نفسه. من يقول أمامه شيئًا؟
line_rooms-by-the-hour_receptionist-comes = يأتي ودودًا. تنهض لوسيا وتأخذ منشفة من جديد.
choose_rooms-by-the-hour_who-speaks_ask-what-she-likes = والهاتف في يدك: «ترجمة بالهاتف؟ امرأة، رجل؟ الخيار لك.»
line_rooms-by-the-hour_by-phone-please = «هاتف، نعم. امرأة، من فضلك.»
choose_rooms-by-the-hour_who-speaks_slowly-and-loud = الكلام ببطء وبصوت عالٍ. ستفهم.
line_rooms-by-the-hour_small-smile = تبتسم قليلًا، كما يبتسم المرء مجاملة.
choose_rooms-by-the-hour_who-speaks_ring-the-line = الاتصال بخط الترجمة الشفوية.
line_rooms-by-the-hour_voice-on-phone = صوت امرأة يحيّي بالبرتغالية. ترتخي كتفا لوسيا.

line_rooms-by-the-hour_tea-laughs = يقول الصوت بلسانها: «شاي ساخن، نعم.» تضحك لوسيا.
line_rooms-by-the-hour_nods-to-all = تومئ برأسها، وتومئ للجملة التالية أيضًا. لم تفهم.

line_rooms-by-the-hour_what-for = تسأل لوسيا شيئًا، ويقول الصوت: «تسأل ماذا يحدث بما تقوله.»
choose_rooms-by-the-hour_what-for_say-what-happens = «سأقول لك ذلك سطرًا بعد سطر. إذا لم يناسبك، توقفنا.»
    .coach = حدود صادقة، قبل أي شيء آخر. هذا ما جعلها تتكلم.
line_rooms-by-the-hour_asks-about-boss = «وهل يسمع صاحب العمل اسمي؟» تصغي جيدًا إلى الجواب.
choose_rooms-by-the-hour_what-for_all-secret = «لن يسمع أحد بهذا أبدًا.»
    .coach = لا يمكن الوفاء بهذا في مطالبة بأجر. ستعرف ذلك، ثم ماذا؟
line_rooms-by-the-hour_nods-relieved = يبدو عليها الارتياح. أكثر مما يلزم.
choose_rooms-by-the-hour_what-for_on-my-side = «تريدين أن نوقع به، أليس كذلك؟»
line_rooms-by-the-hour_not-a-side = يقول الصوت بلسانها: «لا أريد مشاكل معه.»
line_rooms-by-the-hour_yes-ask = «تقول: لا بأس بالأسئلة.»
line_rooms-by-the-hour_after-shift = «تقول: ليس الآن، ربما بعد الدوام.»

line_rooms-by-the-hour_first-words = تطقّ الغلّاية. تنتظر السؤال الأول.
choose_rooms-by-the-hour_first-words_a-usual-day = «كيف هو يومك المعتاد هنا؟»
line_rooms-by-the-hour_usual-day = تقول لوسيا: «من السادسة إلى السادسة. على الورق من السادسة إلى الثانية. الورق جميل.»
choose_rooms-by-the-hour_first-words_exploited = «هل يستغلك أحد هنا؟»
    .coach = التسمية صعبة: يصعب أن يُقال لها نعم، ويصعب أن يُقال لها لا.
line_rooms-by-the-hour_not-that-word = «تقول: هذه كلمة كبيرة. هي عاملة نظافة.»
choose_rooms-by-the-hour_first-words_all-at-once = «كم ساعة تعملين، ومن يدفع لك، وهل يصلك كل شيء؟»
line_rooms-by-the-hour_which-one = يتوقف الصوت في الهاتف. «أيّ هذه الأسئلة أقول؟»
choose_rooms-by-the-hour_first-words_begin-the-tool = البدء بأسئلة الأداة.
line_rooms-by-the-hour_ready = تومئ برأسها، وكوبها بين يديها.

line_rooms-by-the-hour_forty-hours = «وُعدت بأربعين ساعة وبأجرها. وأنا أعمل ستين بالأجر نفسه.»
way_rooms-by-the-hour_money-kept_they-steal = «هم يسرقون أجرك، أليس كذلك؟»
way_rooms-by-the-hour_money-kept_last-pay-slip = «ماذا رأيت في آخر قسيمة أجر؟»
    .coach = سؤال مفتوح عن شيء تستطيع أن تمسكه بيدها.
line_rooms-by-the-hour_steal-is-hard = «يسرقون؟» تفكر. «لا أعرف ماذا أسمّيه.»
line_rooms-by-the-hour_uniform = «الساعات ناقصة. ويأخذون مالًا عن المئزر، كل شهر. عن مئزر واحد!»
line_rooms-by-the-hour_not-sure-pay = «لا أعرف تمامًا كيف يحسبونه.»
way_rooms-by-the-hour_papers-held_he-keeps-it = «هو يحتفظ بجوازك، أليس كذلك؟»
    .coach = ربما قرأت أن أصحاب عمل يفعلون ذلك. هي لم تقله، والآن تتساءل ماذا عندك من معلومات.
way_rooms-by-the-hour_papers-held_where-is-it = «لماذا ليس جوازك معك؟»
line_rooms-by-the-hour_copied-it = «صوّروه في اليوم الأول. هو في البيت، في دُرجي.»
line_rooms-by-the-hour_now-worried = «لماذا؟ هل فيه شيء؟» تضع كوبها.
line_rooms-by-the-hour_own-loan = «للبنك، قليلًا. لا لأحد هنا.»
line_rooms-by-the-hour_could-leave = «أستطيع ترك العمل غدًا. أبحث عن شيء أولًا.»
way_rooms-by-the-hour_threatened_did-he-threaten = «وهدّدك لتسكتي؟»
line_rooms-by-the-hour_others-want-it = «يقول إن غيري يريدون هذا العمل. وهذا صحيح.» تهزّ كتفيها.
line_rooms-by-the-hour_son-is-grown = «ابني كبير. لا.»
line_rooms-by-the-hour_own-flat = «وجدت الشقة مع صديقة.»
line_rooms-by-the-hour_choir = «يوم الثلاثاء أغنّي. لا أحد يسألني.»

line_rooms-by-the-hour_wishes = في الخارج تمرّ عربة المناشف. لقد سمعت ما كان هناك.
choose_rooms-by-the-hour_wishes_what-would-help = «ما الذي يساعدك أكثر من غيره؟»
    .coach = الآن صارت القضية قضيتها من جديد.
line_rooms-by-the-hour_wants-wages = «ساعاتي. مدفوعة. هذا كل شيء.»
line_rooms-by-the-hour_other-hotel = «ثم أذهب إلى فندق آخر. تحدثت مع اثنين.»
choose_rooms-by-the-hour_wishes_shelter-for-you = «يجب أن نخرجك من هنا، إلى مكان آمن.»
    .coach = هذه قصة لم تحكها هي. عندها بيت، وجوقة.
line_rooms-by-the-hour_has-a-home = يسأل الصوت بلسانها: «إخراج من أين؟ عندها بيت.»
choose_rooms-by-the-hour_wishes_your-papers = «هل أوراق عائلتك سليمة، بالمناسبة؟»
line_rooms-by-the-hour_son-visa = «تأشيرة ابني تنتهي في الربيع.» ينغلق وجهها. «ما علاقة هذا بالأمر؟»
line_rooms-by-the-hour_yes-wages = «نعم. الأجر، من فضلك. أعرف أنه قد يخمّن.»
line_rooms-by-the-hour_friend-may-call = «ليس لي. لكن صديقة لي قد تريد هذا الرقم.»
line_rooms-by-the-hour_home-by-seven = «سأكون في البيت قبل السابعة. أشعر بالأمان.»

line_rooms-by-the-hour_back-to-work = يُطرق الباب: المشرف يحتاج إلى مناشف. تهمس: «ماذا أقول إن سأل عن الحديث؟»
choose_rooms-by-the-hour_back-to-work_what-to-say = «تحدثنا عن أوقات الاستراحة وأبواب الحريق. أسأل الجميع عن ذلك.»
line_rooms-by-the-hour_about-the-fire-doors = تكرر: «أبواب الحريق»، وتأخذ كوبها.
choose_rooms-by-the-hour_back-to-work_will-be-paid = «لا داعي للقلق. ستُدفع لك كل ساعة.»
    .coach = هذا ما تمنّيته لها. جهة أخرى تقرره، وهي ستعتمد على كلمتك.
line_rooms-by-the-hour_you-promise = تقول لوسيا: «هل هذا وعد؟»
line_rooms-by-the-hour_all-is-well = تقول لوسيا بلغتك وبصوت عالٍ: «كل شيء بخير.»

think_rooms-by-the-hour_wages-owed = لها أجر لم يُدفع، وهي حرة في الذهاب
think_rooms-by-the-hour_held-there = هي محتجزة هناك ولا تستطيع الكلام بحرية
think_rooms-by-the-hour_no-case = هو عمل عادي، ولا شيء فيه لنا
talk_rooms-by-the-hour_more-than-said = أين سمعت أكثر مما قالت؟ وما الذي أدى إلى ذلك؟
talk_rooms-by-the-hour_her-case = ماذا كان سيحدث لأجرها لو سُجّلت قضيتها شيئًا آخر؟
talk_rooms-by-the-hour_words = أي كلمات قلتها تعثّرت عندها الترجمة؟
pause_rooms-by-the-hour_who-interprets = عند الترجمة: ذكر كل من يمكنه أن يترجم، وما يريده كل منهم.
pause_rooms-by-the-hour_passport = عند الجواز: ماذا قالت هي، كلمة كلمة؟ وماذا سُمع؟
pause_rooms-by-the-hour_what-now = في النهاية: ماذا تريد، بكلماتها هي؟
vignette_rooms-by-the-hour = عاملة نظافة في فندق تعمل ستين ساعة في الأسبوع، ويُدفع لها عن أربعين. يُخصم مال مقابل زيّ. صُوّر جوازها وأُعيد إليها. تسكن مع صديقة، وتخرج متى أرادت، وتبحث عن عمل آخر. لم يهددها أحد.
