# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة one-of-the-family. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: قد يكون التحكم ودودًا. الفصل بين شخصين بطريقة عادية، والتفكير في ما بعد ذلك.

scenario_one-of-the-family = واحد من العائلة
    .about = زيارة منزلية. من يرعى صامت، وابنة البيت لطيفة جدًا. من الذي يتكلم؟
aim_one-of-the-family_part-kindly = إيجاد سبب عادي للحديث مع شخص على انفراد
aim_one-of-the-family_not-her-words = سماعه هو، لا كلمات يقولها غيره عنه
aim_one-of-the-family_safe-after = تركه وهو ليس أقل أمانًا مما كان
door_one-of-the-family = زيارة منزلية سنوية لسيدة مسنّة لم تعد تستطيع المشي. رجل من إندونيسيا يسكن معها ويرعاها. ابنتها، السيدة هيل، تفتح الباب قبل أن يُقرع الجرس.

person_one-of-the-family = أنت واهيو، 36 سنة، ممرض مؤهّل. تصريح عملك سليم. لغتك الإندونيسية، ومعها قليل من لغة البلد.
    .want = جواز سفرك، ويوم عطلة واحد في الأسبوع، وأن تكون السيدة المسنّة بخير.
    .fear = المكالمة الواحدة التي تقول السيدة هيل إنها تكفي لإعادتك إلى بلدك.
    .hide = أنها تحتفظ بأجرك ثمنًا لتذكرة سفر لا تُسدَّد أبدًا.
    .opens = سؤال عن يومك. صوت بلغتك. شخص يفكر في ما يأتي بعد ذلك.
    .closes = كلمة سيئة عن السيدة المسنّة. أي شيء قد تلاحظه السيدة هيل.
truth_one-of-the-family = يعمل واهيو ليلًا ونهارًا، سبعة أيام في الأسبوع. عند السيدة هيل جوازه وأجره ورمز الباب. لم تكن فظّة قط. هو يبقى من الخوف، ومن اهتمامه بالسيدة المسنّة.
fact_one-of-the-family_passport-in-desk = جوازه في مكتبها، ولا يستطيع أخذه
fact_one-of-the-family_no-day-off = يعمل ليلًا ونهارًا، ولا يوم عطلة له
fact_one-of-the-family_phone-is-read = هي تقرأ ما في هاتفه
fact_one-of-the-family_flight-to-pay = أجره محتجز ثمنًا لتذكرة السفر، شهرًا بعد شهر
fact_one-of-the-family_sick-wife = مرض زوجته

line_one-of-the-family_living-room = تقول السيدة هيل: «هذا واهيو. هو واحد من العائلة.» وهو واقف خلف كرسيها.
line_one-of-the-family_she-pours = تصبّ لك الشاي. «كل الأسئلة لي أنا. كلماته قليلة.»
choose_one-of-the-family_living-room_garden = «أتحدث قليلًا مع كل من يرعى على انفراد، في كل بيت. واهيو، هل يمكنك أن تريني الحديقة؟»
    .coach = الأمر نفسه للجميع، فلا يقول شيئًا عنه.
line_one-of-the-family_to-the-garden = تقول السيدة هيل: «طبعًا.» وتبقى مع أمها. في آخر الحديقة مقعد.
choose_one-of-the-family_living-room_in-front-of-her = «واهيو، ليس عندك يوم عطلة هنا، أليس كذلك؟»
    .coach = وهي تصبّ الشاي لا يستطيع أن يقول إلا شيئًا واحدًا. والآن تعرف عمّ هذا البحث.
line_one-of-the-family_like-a-son = يقول واهيو للسجادة: «سعيد. مثل ابن.»
choose_one-of-the-family_living-room_send-her-out = «سيدة هيل، أرجو ترك الغرفة. عندي أسئلة له.»
    .coach = أردت له حرية الكلام. لكنها ستسأله الليلة عمّا دار.
line_one-of-the-family_what-did-he-say = «هل قال شيئًا؟» ما زالت تبتسم. يهزّ واهيو رأسه نافيًا، مرة بعد مرة.
choose_one-of-the-family_living-room_wait-and-see = شرب الشاي، والنظر بعض الوقت.
line_one-of-the-family_she-tells-all = تحكي متى ينام، وماذا يأكل، وماذا يحب. وهو لا يقول كلمة.

line_one-of-the-family_second-try = تنادي السيدة المسنّة. تنهض السيدة هيل نصف نهضة، ثم تجلس من جديد.
choose_one-of-the-family_second-try_medicines = «تلزمني قائمة أدوية والدتك. هل يمكنك إيجادها؟ سننتظر في الحديقة.»
    .coach = عندها ما تفعله، ولم يُحرَج أحد.
line_one-of-the-family_she-looks-for-them = تقول: «لا بد أنها في الطابق الأعلى.» تمشيان إلى المقعد في آخر الحديقة.
choose_one-of-the-family_second-try_insist = «أعتذر، لكن يجب عليّ أن أتحدث معه من دونك.»
line_one-of-the-family_we-have-no-secrets = تقول: «لا أسرار بيننا»، وتمسك بذراعه.
choose_one-of-the-family_second-try_another-day = «ما الوقت المناسب لزيارتي القادمة؟»
line_one-of-the-family_tuesdays = تقول السيدة هيل: «ليس يوم الثلاثاء. أكون في العمل.» الآن عندك يوم معروف.

line_one-of-the-family_bench = يجلس واهيو كأن ساقيه لا تحملانه. هو مستيقظ منذ الثانية ليلًا.
choose_one-of-the-family_bench_eat-first = «هل أكلت شيئًا اليوم؟ معي بعض الخبز. عندنا وقت.»
    .coach = جاء جسده أولًا. وقال له هذا عنك أكثر من الكلمات.
line_one-of-the-family_eats = يأكله كله، ويطوي الورقة.
choose_one-of-the-family_bench_quickly-now = «بسرعة، قبل أن تأتي.»
line_one-of-the-family_rubs-eyes = يفرك عينيه، وينظر إلى البيت.

line_one-of-the-family_whose-voice = تنادي السيدة هيل من باب المطبخ: «هل أترجم؟ أنا أعرف ما يقصده.»
choose_one-of-the-family_whose-voice_let-her-help = «هذا لطف منك، لدقيقة فقط.»
    .coach = عندها تُسمع هي مرتين، ولا يُسمع هو أبدًا.
line_one-of-the-family_stands-up = ينهض واهيو في الحال، ويضع يديه خلف ظهره.
choose_one-of-the-family_whose-voice_your-words-will-do = «سنتدبّر الأمر، كلماتك تكفي، أليس كذلك؟»
line_one-of-the-family_little-little = يقول واهيو: «قليل، قليل.» هي واحدة من كلماته العشر.
choose_one-of-the-family_whose-voice_line-by-phone = «شكرًا، عندنا خط هاتف لذلك، ويجب عليّ استعماله.» والاتصال بخط الترجمة الشفوية.
line_one-of-the-family_good-morning = صوت رجل يقول صباح الخير بالإندونيسية. يضع واهيو يده على فمه.

line_one-of-the-family_warm-rice = يقول الصوت بلسانه: «الأرز ألذّ وهو دافئ.» يبتسم واهيو لأول مرة.
line_one-of-the-family_yes-to-all = يقول واهيو: «نعم، نعم.» ويقولها لكل شيء.

line_one-of-the-family_what-becomes-of-it = يسأل الصوت بلسانه: «ما أقوله، إلى أين يذهب؟»
choose_one-of-the-family_what-becomes-of-it_what-i-must-do = قول ما يُحفظ، وما يجب نقله إلى آخرين، وما يقرره هو بنفسه.
line_one-of-the-family_he-nods-slowly = يومئ برأسه ببطء، ويطلب أن يُعاد سطر واحد.
choose_one-of-the-family_what-becomes-of-it_she-will-never-know = «لن تسمع هي بهذا أبدًا. أعدك.»
    .coach = أردت تهدئته. لكن لا سبيل إلى معرفة ذلك، وهو سيبني خططه على كلمتك.
line_one-of-the-family_she-knows-everything = يقول: «هي تعرف كل شيء. دائمًا.»
line_one-of-the-family_you-can-ask = يقول الصوت بلسانه: «يمكنك سؤالي.»
line_one-of-the-family_not-here = «ليس هنا. في يوم آخر، ربما.»

line_one-of-the-family_begin = تتحرك ستارة، ثم تسكن. عندكما قليل من الوقت.
choose_one-of-the-family_begin_your-day = «أود أن أسمع عن يوم أمس، من الاستيقاظ إلى النوم.»
    .coach = كان له أن يبدأ حيث شاء. فوصلك خبر الليالي.
line_one-of-the-family_day-and-night = «لا وقت للنوم. أنام بجانبها، على الفرشة. تنادي في الثانية، وفي الرابعة. كل يوم هكذا.»
choose_one-of-the-family_begin_house-slave = «هذا يبدو لي عبودية.»
    .coach = ربما قُصد به المساعدة. وهو يسمع أنه سمح بأن يُفعل به ذلك.
line_one-of-the-family_proud-of-work = يقول واهيو: «أنا ممرض»، ويعتدل في جلسته.
choose_one-of-the-family_begin_family-at-home = «كيف حال زوجتك؟ هل على البيت ديون؟»
line_one-of-the-family_wife-is-ill = «هي مريضة.» ينكسر صوته. «لماذا هذا السؤال؟»
choose_one-of-the-family_begin_to-the-questions = البدء بأسئلة الأداة.
line_one-of-the-family_ready = يمسك الورقة المطوية بيديه الاثنتين. «نعم.»

line_one-of-the-family_promised-hospital = «قالوا: مستشفى، مع ممرضين آخرين، ويوم الأحد عطلة.»
line_one-of-the-family_she-saves-it = «هي توفّره لي. لتذكرة السفر. والتذكرة لا تُسدَّد أبدًا.»
line_one-of-the-family_she-counts = «هي من يحسب. أنا لا أراه.»
line_one-of-the-family_no-blows = «لا. لا أحد يضربني. هي لطيفة دائمًا.»
way_one-of-the-family_papers-held_took-it-away = «هي أخذت جوازك، أليس كذلك؟»
    .coach = جاءه مع السؤال جواب، ومذنب. فعليه أن يقف معها.
way_one-of-the-family_papers-held_if-you-needed-it = «لو لزمك جوازك غدًا، فكيف يكون ذلك؟»
    .coach = سؤال استطاع أن يمشي معه. ولم يسمّ أحدًا.
line_one-of-the-family_she-is-careful = «لا، لا. هي حريصة على الأوراق.»
line_one-of-the-family_in-her-desk = «هو في مكتبها. طلبته مرتين. قالت: لاحقًا يا عزيزي.»
line_one-of-the-family_looks-at-house = ينظر إلى البيت، ولا يقول شيئًا.
line_one-of-the-family_the-flight = «أعمل من أجل تذكرة السفر. سنتان حتى الآن. تُريني رقمًا، وهو أعلى من قبل.»
way_one-of-the-family_kept-from-leaving_why-not-go = «لماذا لا تذهب ببساطة؟»
    .coach = يُسمع فيه أن الأمر سهل، وأن بقاءه ذنبه.
line_one-of-the-family_door-code = «قلت إنني أستطيع الخروج. لكن للباب رمزًا، والرمز عندها.»
line_one-of-the-family_never-tried = «لا أعرف. لم أجرّب قط.»
line_one-of-the-family_one-call = «تقول: مكالمة واحدة، ويعيدونك إلى بلدك. تقولها كمزحة.»

line_one-of-the-family_after-this = يُفتح باب المطبخ. تنادي السيدة هيل: «كل شيء بخير؟» تردّ عليها يدك من بعيد.
choose_one-of-the-family_after-this_how-to-reach = «كيف يمكنني الوصول إليك من دون أن يلاحظ أحد؟»
    .coach = هو أعرف بأيامه منك. سألت من يعرف.
line_one-of-the-family_library = «ليس الهاتف. هي تقرؤه. لكنني آخذ السيدة المسنّة إلى المكتبة يوم الثلاثاء.»
choose_one-of-the-family_after-this_into-his-phone = «أعطني هاتفك، سأضع رقمي فيه.»
    .coach = القصد أن يكون مخرجًا. وهو في هذا الهاتف أثر.
line_one-of-the-family_pulls-phone-back = يسحب يده. «هي تقرأ. كل مساء.»
choose_one-of-the-family_after-this_come-with-me = «ستأتي معي اليوم، أليس كذلك؟»
    .coach = لم يمض على معرفتك به إلا نصف ساعة. هي حياته، واختيار اليوم له.
line_one-of-the-family_who-lifts-her = يسأل: «ومن يرفع السيدة المسنّة الليلة؟»
line_one-of-the-family_papers-back = «كيف أستعيد جوازي. نعم، هذا.»
line_one-of-the-family_by-heart = «ببطء من فضلك. أحفظه في ذاكرتي.»
line_one-of-the-family_if-she-asks = «الأمر متوقف على ما تسأله الليلة.»

line_one-of-the-family_back-inside = تأتي السيدة هيل في الممر ومعها فنجانان. «إذن، عمّ دار الحديث؟»
choose_one-of-the-family_back-inside_a-thing-to-say = «عن رفع المرضى. ظهر واهيو يحتاج إلى حزام، وسأُحضر واحدًا. في يوم ثلاثاء.»
    .coach = هو صحيح بما يكفي، وعادي، ويعيدك إلى هنا.
line_one-of-the-family_lifting-belt = يقول واهيو: «حزام»، ويلمس ظهره. تناولك السيدة هيل فنجانًا.
choose_one-of-the-family_back-inside_word-with-her = «بشأن جوازه يا سيدة هيل. عليك أن تعيديه.»
    .coach = هذا حق، وهو يدفع ثمنه بعد ذهابك مباشرة.
line_one-of-the-family_please-no = يقول واهيو: «لا، من فضلك.» وهو في طريقه إلى البيت بالفعل.
line_one-of-the-family_she-answers = تقول السيدة هيل: «هو يحب المكان هنا.» ويومئ واهيو برأسه.

think_one-of-the-family_held-with-kindness = شخص ودود يقرر في أوراقه وأجره والباب
think_one-of-the-family_kind-house = هو بيت لطيف، وهو خجول فقط
think_one-of-the-family_he-chose-it = هو باقٍ، إذن فقد اختار ذلك
talk_one-of-the-family_her-charm = ماذا فعل بك لطفها؟
talk_one-of-the-family_what-he-could-say = ماذا استطاع أن يقول في غرفة الجلوس، وماذا على المقعد؟
talk_one-of-the-family_the-old-lady = ماذا يلزم السيدة المسنّة، ليكون هو حرًا في اختياره؟
pause_one-of-the-family_the-tea = عند الشاي: إيجاد ثلاثة أسباب عادية للحديث مع شخص على انفراد.
pause_one-of-the-family_the-garden = في الحديقة: ماذا يُرى في جسده قبل أن يقول كلمة؟
pause_one-of-the-family_the-way-back = في طريق العودة: عمّ ستسأله الليلة، وماذا يستطيع أن يقول؟
vignette_one-of-the-family = رجل يسكن في بيت لرعاية سيدة مسنّة، ويعمل ليلًا ونهارًا بلا يوم عطلة. صاحبة العمل تحتفظ بجوازه في مكتبها، ولم تعده حين طلبه. أجره محتجز ثمنًا لتذكرة سفر. للباب رمز لا يعرفه. قيل له إن مكالمة واحدة تعيده إلى بلده.
