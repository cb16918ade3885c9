# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة between-two-washes. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: الاتفاق على كلمة قبل الحديث. والصدق بشأن السلطة، وبشأن المساعدة.

scenario_between-two-washes = بين غسلتين
    .about = امرأة تهمس في هاتف بيت. على ماذا يكون الاتفاق قبل السؤال؟
aim_between-two-washes_agree-on-a-word = في الهاتف، الاتفاق أولًا على ما يحدث إذا جاء أحد
aim_between-two-washes_honest-about-power = الصدق بشأن ما لا نعرفه، وبشأن المساعدة الموجودة
aim_between-two-washes_her-next-walk = التخطيط بحسب أيامها هي، لا بحسب أيامنا
door_between-two-washes = مساء في خط مساعدة. مكالمة من رقم لا يظهر. يُسمع ماء، ثم غسّالة، ثم نَفَس قريب من السماعة.

person_between-two-washes = أنت غريس، 47 سنة، من كينيا. كنت معلّمة عشرين سنة. عملك في بيت دبلوماسي، ورعاية ابنه الصغير. بطاقتك سليمة. لغة البلد تعرفينها جيدًا.
    .want = أن تعرفي وضعك. أن يُدفع أجرك. وأن يكون الصغير بخير.
    .fear = أن يذهب أحد إلى دكان أختك، كما قالت المدام.
    .hide = أنك توقّعين كل شهر على استلام أجرك ثم تعيدينه.
    .opens = كلمة تُقال إذا دخل أحد. جواب صريح. أن تُخاطَبي معلّمةً.
    .closes = «ارفعي صوتك.» أن يُقال إنه لا شيء يمكن فعله. كلمة سيئة عن الصغير.
truth_between-two-washes = تعمل غريس ليلًا ونهارًا في بيت كل من فيه مهذّب. تعيد أجرها. جوازها في خزنة. بطاقتها تنتهي حين ينتهي العمل، وأختها ذُكرت. تبقى من الخوف، ومن أجل الصغير.
fact_between-two-washes_gives-pay-back = توقّع كل شهر على استلام أجرها، وعليها أن تعيده
fact_between-two-washes_passport-in-safe = جوازها في خزنة صاحب العمل
fact_between-two-washes_card-ends-with-job = بطاقتها تنتهي حين ينتهي العمل، وهم يذكّرونها بذلك
fact_between-two-washes_sister-named = يعرفون أين تسكن أختها، وقالوا ذلك
fact_between-two-washes_school-gate = في الثامنة توصل الصغير إلى المدرسة، وتكون وحدها عشر دقائق
fact_between-two-washes_which-embassy = أي سفارة هي

line_between-two-washes_machine = غسّالة تمتلئ بالماء. لا أحد يتكلم.
line_between-two-washes_right-number = ثم همس: «هل هذا رقم من يعملون في البيوت؟»
choose_between-two-washes_machine_address-first = «نعم. من أي عنوان هذه المكالمة؟»
    .coach = أردت أن يكون العثور عليها ممكنًا. لكن من عليها أن تعطي عنوانًا أولًا كثيرًا ما تنهي المكالمة أولًا.
line_between-two-washes_breath = يُسمع نَفَسها، والماء.
choose_between-two-washes_machine_speak-up = «لا أكاد أسمعك. هل يمكنك رفع صوتك؟»
line_between-two-washes_floor-creaks = فوقها تصرّ أرضية الغرفة. تحبس نَفَسها.
choose_between-two-washes_machine_yes-or-no = «نعم. هل يمكنك الكلام؟ تكفي نعم أو لا. إذا جاء أحد، فالكلمة هي: الرقم خطأ. وعندها أنهي المكالمة.»
    .coach = عندها مخرج قبل أن تقول شيئًا. في الهاتف، هذا هو الباب المغلق.
line_between-two-washes_yes-alone = تقول: «نعم»، وتزفر. «هم على العشاء. الرقم خطأ. سأتذكر.»
choose_between-two-washes_machine_locked-in = «لا يسمحون لك بالخروج، أليس كذلك؟»
line_between-two-washes_good-family = تقول بصوت أعلى قليلًا مما يلزم: «هي عائلة طيبة.»
choose_between-two-washes_machine_take-your-time = «نعم. أنا هنا. عندنا وقت.»
line_between-two-washes_spins = تبدأ الغسّالة بالدوران. تقترب أكثر، ولا تقول شيئًا بعد.

line_between-two-washes_a-door = في مكان ما من ذلك البيت باب يُفتح ويُغلق. لا يُعرف من هناك.
choose_between-two-washes_a-door_call-back = «سأتصل بك بعد ساعة.»
    .coach = لا سبيل لك إلى معرفة من يرد هناك بعد ساعة. هي تعرف.
line_between-two-washes_not-this-number = «لا!» هذه أول كلمة عالية. «ليس على هذا الهاتف.»
choose_between-two-washes_a-door_a-word = «إذا دخل أحد، فالكلمة هي: الرقم خطأ. وعندها أنهي المكالمة. هل أنت وحدك الآن؟»
line_between-two-washes_wrong-number-then = تكرر: «الرقم خطأ. نعم. الآن أنا وحدي.»
choose_between-two-washes_a-door_another-time = «هل وقت آخر أفضل؟ يمكنك الاتصال متى ناسبك ذلك.»
line_between-two-washes_thursday-washing = تهمس: «أغسل يوم الخميس أيضًا.»

line_between-two-washes_how-long = تقول: «أنا غريس. هذا هو البرنامج الطويل.»
choose_between-two-washes_how-long_until-when = «كم من الوقت عندنا إذن؟»
line_between-two-washes_until-it-stops = «إلى أن تتوقف. أربعون دقيقة. بعدها تُسمع كل كلمة.»
choose_between-two-washes_how-long_sit-somewhere = «هل عندك مكان للجلوس؟»
line_between-two-washes_on-the-basket = «على السلة.» تصرّ السلة. «أنا واقفة منذ السادسة.»
choose_between-two-washes_how-long_just-the-facts = «إذن الوقائع فقط من فضلك، حتى ننتهي.»
line_between-two-washes_teacher-voice = تقول غريس: «كنت أقول هذا للأطفال.»

line_between-two-washes_hot-tea = تهمس غريس: «شاي ساخن. أنا أعدّه. لمن في الطابق الأعلى.»
line_between-two-washes_who-hears = تقول غريس: «معروف ما هو عمله. يقول إن لا قانون يطاله هنا. هل هذا صحيح؟»
choose_between-two-washes_who-hears_he-is-immune = «مع دبلوماسي، لا نستطيع أن نفعل الكثير.»
    .coach = ربما خطرت لك محكمة. هي تسأل عن حياتها. ولها هي مساعدة موجودة، مهما حدث له.
line_between-two-washes_so-he-says = تقول غريس: «إذن هو محقّ.» كل شيء هادئ، إلا الغسّالة.
choose_between-two-washes_who-hears_he-cannot-hurt-you = «لا يستطيع أن يفعل بك شيئًا. لست في بلده.»
    .coach = القصد طيب. لكن لا سبيل إلى معرفة ذلك، وهي تعرف ما يستطيع.
line_between-two-washes_you-know-him = تسأل غريس: «وهل التقيت به من قبل؟»
choose_between-two-washes_who-hears_what-i-know = «ماذا قد يحدث له، لا أعرف. ما هو موجود لك أنت، أستطيع أن أبحث عنه. وسأقول ما يجب عليّ نقله إلى غيري.»
    .coach = سؤالان مختلفان، بقي كل منهما وحده. و«لا أعرف» صادقة تساوي هنا الكثير.
line_between-two-washes_straight-answer = تقول: «هذا جواب صريح. لم أسمع مثله منذ سنة.»
line_between-two-washes_ask-quietly = «لا بأس بالأسئلة. لكن بصوت خافت.»
line_between-two-washes_only-wanted-to-know = «لا. أردت فقط أن أعرف هل هناك أحد.»

line_between-two-washes_forty-minutes = تدور الغسّالة إلى جهة، ثم إلى الأخرى.
choose_between-two-washes_forty-minutes_a-day = «كيف كان يومك، من الصباح؟»
line_between-two-washes_day-of-two = «بدأ في الثانية ليلًا. كانت عنده حمّى. ولم ينته بعد، أليس كذلك؟»
choose_between-two-washes_forty-minutes_embassy = «أي سفارة هي؟»
    .coach = هذا يحصر الأمر في بيت واحد. لا يحتاج إليه أحد هذه الليلة، وهي تحس كم يجعلها ذلك مكشوفة.
line_between-two-washes_small-country = تقولها. ثم: «هو بلد صغير. فيه طباخ واحد وغريس واحدة.»
choose_between-two-washes_forty-minutes_servitude = «هل يمكن القول إنك تعيشين في استعباد؟»
    .coach = قد تكون هذه كلمة القانون. لكنها تأخذ منها المعلّمة.
line_between-two-washes_class-four = تقول غريس: «درّست الصف الرابع. أعرف هذه الكلمة. لا أحتاج إليها.»
choose_between-two-washes_forty-minutes_begin = البدء بأسئلة الأداة.
line_between-two-washes_ask-me = تقول: «أنا أسمع.» تصرّ السلة.

line_between-two-washes_sleep-when-he-sleeps = «أنام حين ينام. عمره ثلاث سنوات. هو لا ينام.»
line_between-two-washes_i-cook = «أنا من يطبخ. فنعم.»
line_between-two-washes_not-that = «لا. ليس شيئًا من هذا.»
line_between-two-washes_mat-by-his-bed = «فرشة بجانب سريره. يحب أن يمسك إصبعي.»
line_between-two-washes_two-contracts = «كان هناك عقدان. واحد جميل للمكتب، وواحد للمطبخ.»
line_between-two-washes_with-the-boy-only = «قلت إنني أخرج. مع الصغير، إلى المدرسة. لي عشر دقائق في طريق العودة. وهم يعدّونها.»
line_between-two-washes_i-go-out = تقول غريس: «أخرج كل يوم. إلى المدرسة.»
line_between-two-washes_house-telephone = «هذا هاتف البيت. هاتفي في دُرج، إلى أن أصبح أهلًا للثقة.»
way_between-two-washes_money-kept_not-paid = «لا يدفعون لك، أليس كذلك؟»
    .coach = كان هذا قريبًا جدًا. لكن هناك توقيعًا لها عن كل شهر، وهي تخجل منه.
way_between-two-washes_money-kept_pay-day = «ماذا يحدث في يوم الدفع؟»
    .coach = كان سؤالك كيف يجري الأمر، لا من المذنب. فاستطاعت أن تحكي الجزء الغريب.
line_between-two-washes_they-pay = «يدفعون. وأنا أوقّع. هناك دفتر.»
line_between-two-washes_sign-and-return = «أوقّع. هو يعدّ المال أمامي. ثم تفتح المدام الدُرج، فأعيده إليه. كل شهر.»
line_between-two-washes_on-paper = «على الورق، كل شيء سليم.»
line_between-two-washes_his-safe = «الجواز في خزنته. يقول: الخزنة أمان. وهو يجد هذا مضحكًا.»
line_between-two-washes_somewhere-safe = «هو في مكان محفوظ.»
way_between-two-washes_kept-from-leaving_why-not-walk-out = «لماذا لا تخرجين من الباب ببساطة؟»
    .coach = الباب مفتوح، فيبدو الأمر بسيطًا. وهي تسمع أن السبب منها هي.
way_between-two-washes_kept-from-leaving_if-you-stopped = «ماذا يحدث لو قلت إنك تودّين ترك العمل؟»
line_between-two-washes_who-wakes-up = «ومن يكون هناك حين يستيقظ؟ عمره ثلاث سنوات.»
line_between-two-washes_my-card = «على بطاقتي اسمه هو. إذا توقفت، توقفت. يذكّرونني بذلك، ومع ابتسامة دائمًا.»
line_between-two-washes_my-sister = «قالت المدام: نعرف دكان أختك. نعرف الشارع. لم تقل أكثر من ذلك.»
line_between-two-washes_water-runs = يُسمع الماء وهو ينصرف. لا تجيب.
line_between-two-washes_always-please = «يقولون دائمًا: من فضلك. هذا هو الذكاء فيهم.»

line_between-two-washes_footsteps = خطوات. تقول غريس بصوت عالٍ، وليس لك: «القمصان الزرقاء يا مدام، نعم.»
choose_between-two-washes_footsteps_grace-who-is-it = «غريس؟ من هناك؟ هل أنت بأمان؟»
    .coach = كان هذا من قلقك عليها. لكن الصوت في السماعة يُسمع، وقد قال اسمها.
line_between-two-washes_other-voice = تسأل امرأة أخرى: «من هذا؟» تقول غريس: «الرقم خطأ.» صوتها رفيع جدًا.
choose_between-two-washes_footsteps_no-sound = البقاء على الخط بلا أي صوت، مع الإصغاء.
    .coach = هي تقرر ما يُقال في تلك الغرفة. وكانت ثقتك بها كاملة.
line_between-two-washes_gone-again = تمر دقيقة. تهمس غريس: «نسيت كأسها. الآن أخذتها.»
choose_between-two-washes_footsteps_talk-on = إكمال الجملة، لكن بصوت أخفض.
line_between-two-washes_carries = يسأل صوت: «ما هذا؟» تقول غريس: «الغسّالة يا مدام.» تُسمع يدها على السماعة.
line_between-two-washes_who-knows-cards = «شخص يعرف هذه البطاقات. نعم. هذا ما أريده.»
line_between-two-washes_that-is-you = «هذا أنت، أليس كذلك؟ إذن نعم. مرة أخرى.»
line_between-two-washes_not-with-him-ill = «ليس هذا الأسبوع. عنده حمّى.» تتوقف. «أعرف كيف يُسمع هذا.»
line_between-two-washes_safe-is-a-word = تقول غريس: «الأمان في الخزنة. وأنا خارجها. لا.»
line_between-two-washes_tonight-yes = «هذه الليلة، أظن ذلك. بعدها لا أعرف.»

line_between-two-washes_last-minute = يبطؤ الدوران. تقول غريس: «ستتوقف الآن.»
choose_between-two-washes_last-minute_police-tonight = «سأرسل الشرطة إلى البيت الليلة، موافقة؟»
    .coach = أردت لها أن ينتهي هذا. لكنها لم تطلبه، وهي من في الداخل.
line_between-two-washes_at-the-gate = «يقفون عند البوابة. ولا يدخلون. وأنا في الداخل.»
choose_between-two-washes_last-minute_an-ordinary-walk = «أي مشوار من مشاويرك هو الأنسب للاتصال؟»
    .coach = كان التخطيط بحسب يومها هي. فلا يفتقدها أحد بسببه.
line_between-two-washes_eight-oclock = «الثامنة، بعد بوابة المدرسة. هناك مخبز فيه هاتف. أشتري منه الخبز.»
choose_between-two-washes_last-minute_ring-any-time = «يمكنك الاتصال هنا مرة أخرى. لا يلزمك ذكر السبب.»
line_between-two-washes_when-it-spins = تقول غريس: «حين تدور الغسّالة. ليلة سعيدة.»
line_between-two-washes_blue-shirts = تقول غريس: «القمصان الزرقاء جاهزة يا مدام.» وليس هذا لك.

think_between-two-washes_only-low-pay = هو عمل بأجر قليل وساعات طويلة، لا أكثر
think_between-two-washes_polite-and-held = ناس مهذّبون يقررون في أجرها وأوراقها وخروجها
think_between-two-washes_nothing-to-be-done = مع صاحب عمل كهذا لا شيء يمكن فعله لها
talk_between-two-washes_a-voice-only = لم يكن عندك إلا صوت. ماذا سمعت غير الكلمات؟
talk_between-two-washes_power = كيف كان شعورك مع قول «لا أعرف»؟
talk_between-two-washes_the-boy = ما الصغير عندها، وماذا يطلب ذلك منك؟
pause_between-two-washes_before-a-word = عند أول همسة: ما الذي قد يسوء في تلك الغرفة، وعلى ماذا يمكن الاتفاق؟
pause_between-two-washes_immunity = عند سؤالها عن القانون: إيجاد جواب صادق يترك بابًا.
pause_between-two-washes_footsteps = عند الخطوات: صمت معًا دقيقة كاملة. كيف هو؟
vignette_between-two-washes = عاملة منزلية في بيت دبلوماسي تنام على فرشة بجانب طفل. توقّع على استلام أجرها وعليها أن تعيده. جوازها في خزنة صاحب العمل. بطاقتها تنتهي مع العمل. قالوا لها إنهم يعرفون أين تسكن أختها. لم يضربها أحد.
