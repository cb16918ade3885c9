# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة the-open-line. كل من فيها مُخترَع. جمل قصيرة منطوقة. لا يُعرض شيء.
### الدرس: الشك في العمر بلطف، والاستماع بلا سؤال، ثم التسليم. من يحبه ليس من يخافه أكثر من غيره.

scenario_the-open-line = الخط المفتوح
    .about = بعد آخر ترام ينتظر فتى سيارة. هاتفه مفتوح. من يسمع؟
aim_the-open-line_doubt-kindly = الشك في عمر من دون تكذيب أحد
aim_the-open-line_listen-only = الاستماع، من دون أي سؤال عمّا حدث، ثم التسليم
aim_the-open-line_his-own-fear = معرفة ما يخافه هو، لا ما نخافه نحن فقط
door_the-open-line = منتصف الليل والنصف، بعد آخر ترام. فتى بسترة جديدة رقيقة يجلس عند الموقف. على الجانب الآخر من الشارع سيارة تنتظر بلا أضواء. لم يسبق لك تدريب على الحديث مع الأطفال عن الأذى.

person_the-open-line = أنت نيكو، 15 سنة. وُلدت في هذه المدينة. تقول إن عمرك تسع عشرة سنة. ساندرو عمره 27 سنة، وهو حبيبك. لا أحد في البيت يعرف.
    .want = أن يكون أحد طيبًا معك. وأن يبقى كل شيء كما كان في الأسابيع الأولى.
    .fear = أن يسمع أبوك أن لك حبيبًا. أكثر من أي شيء آخر.
    .hide = أن ساندرو يأخذك إلى أصدقائه، ويأخذ مالًا مقابل ذلك. والليلة أيضًا.
    .opens = شيء دافئ. لا إلحاح. شخص يبقى. «من يسرّك أن يكون هنا؟»
    .closes = كلمة سيئة عن ساندرو. «سأتصل بأبيك.» السؤال عمّا يفعلونه.
truth_the-open-line = أعطى ساندرو نيكو هدايا، ثم سمّاها ديونًا، وهو يأخذ مقابله مالًا من رجال. الهاتف مفتوح ليسمع ساندرو. نيكو عمره 15 سنة، فلا حاجة إلى إكراه ليكون هذا اتجارًا. في البيت لا يجوز أن يعرف أحد من يحب.
fact_the-open-line_older-boyfriend = الرجل الذي في السيارة حبيبه، وهو أكبر منه باثنتي عشرة سنة
fact_the-open-line_friends-tonight = سيؤخذ الليلة إلى أصدقاء الرجل
fact_the-open-line_father-must-not-know = يخاف أن يسمع أبوه بأمر الحبيب
fact_the-open-line_an-aunt = يثق بعمته
fact_the-open-line_always-on = على الهاتف أن يبقى مفتوحًا دائمًا
fact_the-open-line_what-friends-do = ماذا يحدث عند أولئك الأصدقاء

line_the-open-line_tram-stop = يقول الفتى: «لا بأس، هناك من يأتي ليأخذني.» ركبتاه ترتجفان من البرد.
line_the-open-line_pocket-light = في جيب صدره يضيء هاتف. مكالمة جارية: ساعتان وأربع عشرة دقيقة.
choose_the-open-line_tram-stop_your-papers = «كم عمرك؟ أوراقك من فضلك.»
line_the-open-line_nineteen-at-once = «تسع عشرة سنة. تركتها في البيت.» يأتي الجواب في الحال، نحو الجيب.
choose_the-open-line_tram-stop_over-to-the-car = الذهاب إلى السيارة.
    .coach = الرجل الذي في السيارة يهمك، وهذا صواب. لكن على الفتى أن يركب معه بعد ذهابك.
line_the-open-line_car-drives-off = تبتعد السيارة خلف الزاوية. يقول الفتى: «رائع. الآن هو غاضب مني.»
choose_the-open-line_tram-stop_warm-room = «في المحطة غرفة دافئة. الهواتف توضع في خزانة هناك، وهاتفي أيضًا. ما رأيك؟»
    .coach = القاعدة واحدة لكما، والدفء سبب. من يسمع لم يخسر شيئًا يلوم الفتى عليه.
line_the-open-line_locker = ينظر إلى السيارة، ثم إلى يديه. «لكنه يجب أن يبقى مفتوحًا.» يدخل مضيئًا، وينغلق الباب.
choose_the-open-line_tram-stop_is-he-listening = «أحد يتنصّت عبر هذا الهاتف، صحيح؟»
    .coach = ما رأيته صحيح. ومن يسمع الآن صار يعرفه أيضًا.
line_the-open-line_just-a-mate = يقول الفتى بصوت عالٍ واضح: «هذا صاحبي فقط.»
choose_the-open-line_tram-stop_sit-down = الجلوس في الطرف الآخر من المقعد، وقول مساء الخير.
line_the-open-line_moves-up = يتزحزح قليلًا. يقول: «مساء الخير.» والجيب يضيء.

line_the-open-line_the-bench = تصفّر بطاريته. يُخرج الهاتف كأنه شيء حيّ.
choose_the-open-line_the-bench_take-the-phone = أخذ الهاتف من يده.
    .coach = كان ذلك لحمايته. وأحسّ هو بشخص آخر يأخذ فقط.
line_the-open-line_voice-says-name = يقول صوت رجل: «نيكو؟ نيكو، من هذا؟» يشحب وجه الفتى.
choose_the-open-line_the-bench_charge-it = «في المحطة شاحن، ومدفأة. يمكنه أن يبقى هناك ونحن نشرب كاكاو.»
    .coach = سبب عادي، يمكنه أن يقوله لأي أحد.
line_the-open-line_plugs-it-in = يصله بالشاحن، ويضعه على وجهه، ويأتي. يقول: «يجب ألا ينطفئ أبدًا.»
choose_the-open-line_the-bench_next-tram = «أول ترام في الخامسة، للعلم فقط.»
line_the-open-line_first-tram = يقول: «أعرف. كثيرًا ما أركبه.»

line_the-open-line_inside = صوت المدفأة خافت. يقول إن اسمه نيكو. يبقي حقيبة ظهره على ركبتيه.
choose_the-open-line_inside_look-into-bag = «سألقي نظرة على حقيبتك فقط.»
    .coach = قد يوجد فيها شيء. لكن ثمنه أن يبتعد هو، وكان يمكن أن ينتظر شخصًا آخر.
line_the-open-line_key-cards = بطاقتا غرف فندق، وتحتهما حقيبة مدرسية. منذ الآن ينظر إلى الجدار.
choose_the-open-line_inside_cocoa = إعداد كوبين من الكاكاو، ووضع كوبه بين يديه.
    .coach = اليدان الدافئتان أولًا. أعطيت شيئًا، ولم يكن له مقابل. لا يعرف هذا من كثيرين.
line_the-open-line_four-sugars = يضع أربع ملاعق سكر، ويضحك من نفسه.
choose_the-open-line_inside_last-meal = «متى أكلت آخر مرة؟»
line_the-open-line_chips = «بطاطا مقلية. أمس؟» يفكر في ذلك. «هو يشتري لي أشياء، ليس هذا هو الأمر.»

line_the-open-line_cocoa-though = يقول نيكو: «لكن هذا كاكاو.»
line_the-open-line_nineteen = «تسع عشرة سنة، كما قلت.» من الحقيبة تتدلى بطاقة حافلة مدرسية.
choose_the-open-line_nineteen_adult-then = «حسنًا. كما قلت.»
    .coach = هذا مهذّب، ويوفّر عليك عملًا. وهو يغلق أيضًا الباب الوحيد الموجود له.
line_the-open-line_looks-at-cup = ينظر في كوبه. لحظة واحدة تبدو عليه خيبة.
choose_the-open-line_nineteen_born-when = «في أي سنة وُلدت إذن؟»
    .coach = الآن عليه أن يحسب كذبة. أردت التأكد فقط، وهو ليس لازمًا.
line_the-open-line_counts-back = يعدّ. وهذا ظاهر. «يعني. ثماني عشرة وشيء.»
choose_the-open-line_nineteen_costs-you-nothing = «حين لا أكون على يقين، أتصرف كما لمن هو دون 18 سنة. هذا لا يكلّفك شيئًا.»
    .coach = لا يلزم أن يكون الحق معك، ولا أن يكون هو كاذبًا. كلاكما يحفظ ماء وجهه.
line_the-open-line_whatever = يقول نيكو: «لا يهم.» ويضع كوبه بعناية.
choose_the-open-line_nineteen_school-pass = «هذه البطاقة لك، إذن عمرك خمس عشرة سنة، صحيح؟»
    .coach = ما رأيته صحيح. لكن من يُكشف ينسحب، ولا حاجة إلى دليل.
line_the-open-line_my-brothers = يقول نيكو: «هي لأخي»، ويدير الحقيبة.

line_the-open-line_by-himself = يبدأ من نفسه: «هو ليس كما يُظن. هو أول من… هو حبيبي، مفهوم؟»
choose_the-open-line_by-himself_groomer = «نيكو، هذا ليس حبيبًا. هذا رجل يستدرج الصغار.»
    .coach = قد يكون هذا صحيحًا. لكنه قال الآن لأول مرة في حياته من يحب.
line_the-open-line_you-dont-know-him = يقول نيكو: «لا أحد منكم يعرفه. لا أحد.»
choose_the-open-line_by-himself_just-listen = قول: «أنا أسمعك.» ولا شيء آخر.
    .coach = كان هناك صمت، فقال بقدر ما أراد. تُكتب كلماته لاحقًا كما قالها.
line_the-open-line_twenty-seven = «ساندرو عمره سبع وعشرون. كان لطيفًا جدًا. هو لطيف.»
line_the-open-line_friends = «هم أصدقاؤه فقط. الليلة لم أرد. قال إن عليّ دينًا له عن السترة.» يتوقف.
choose_the-open-line_by-himself_what-do-they-do = «ماذا يفعل هؤلاء الأصدقاء معك؟»
    .coach = سيسأله ذلك مرة واحدة شخص تدرّب عليه، في المكان المناسب. كل مرة قبلها تؤلم، وقد تُفسد ما يقوله.
line_the-open-line_half-a-word = يقول نصف كلمة، ويشدّ كمّيه فوق يديه.
choose_the-open-line_by-himself_ring-father = «سأتصل بأبيك وأخبره بكل هذا.»
    .coach = في بيوت كثيرة يكون هذا صوابًا. لكن لم يُسأل بعد ما البيت عنده.
line_the-open-line_not-my-dad = «ليس أبي!» يهبّ واقفًا. «إلا هذا. لا يُقال له هذا.»
choose_the-open-line_by-himself_who-with-you = «من يسرّك أن يكون هنا الآن، لو كان الخيار لك؟»
    .coach = سؤال مفتوح واحد عن الآن، لا عمّا مضى. وعُرف منه أيضًا من يحسن ألا يأتي.
line_the-open-line_my-aunt = «عمتي. عندها دكان الحي. كانت ستأتي بخُفّ البيت.»
line_the-open-line_not-my-dad-though = «لكن ليس أبي. هو لا يعرف عن… هو لا يعرفني.»
line_the-open-line_nobody = يقول نيكو: «لا أحد.»
choose_the-open-line_by-himself_i-stay-here = «ستأتي امرأة من خدمات حماية الطفل. سأبقى هنا، وأقول لها ما يلزمها فقط.»
    .coach = قلت ماذا يأتي بعد ذلك، ومن يسمع ماذا. هذا صدق، وهو يكفي.
line_the-open-line_like-a-shift = يسأل نيكو: «طوال الليل؟ مثل نوبة عمل؟»

line_the-open-line_as-an-adult = يسأل نيكو: «هل يجب عليّ ذلك؟» يبدو فجأة صغيرًا جدًا.
choose_the-open-line_as-an-adult_begun-wrongly = «لا. بدأت هذا بطريقة خطأ. الكاكاو أولًا.»
    .coach = الرجوع من منتصف الطريق يحتاج إلى شجاعة، ولم يفت الوقت.
line_the-open-line_ok-whatever = «طيب. لا يهم.» يزفر.
choose_the-open-line_as-an-adult_only-a-few = «بضعة أسئلة فقط.»
line_the-open-line_shrugs = يهزّ كتفيه، وينظر إلى الخزانة.

line_the-open-line_headlights = أضواء سيارة تتحرك على الجدار، ببطء، ثم تعود. نيكو يتابعها بعينيه.
choose_the-open-line_headlights_say-youre-fine = «أرسل له سطرًا أنك بخير، فيهدأ.»
    .coach = يبدو هذا طريقًا سهلًا. وهو يعيد إلى الرجل خيطه.
line_the-open-line_fine-he-types = يطير إبهامه. ويأتي الرد في الحال. لا يقرؤه لك.
choose_the-open-line_headlights_cannot-any-more = «لم يعد يستطيع أن يفعل بك شيئًا.»
    .coach = تمنّيت أن يكون صحيحًا. هو يعرف عشرة أشياء يستطيعها الرجل، والآن لن يقول لك منها شيئًا.
line_the-open-line_knows-my-school = يقول نيكو: «هو يعرف أين مدرستي.»
choose_the-open-line_headlights_until-she-comes = «سأجلس بينك وبين الباب إلى أن تأتي. واختيار الكرسي لك.»
    .coach = ليس أكثر مما يمكن الوفاء به، وكان له ما يختاره.
line_the-open-line_moves-his-chair = يقرّب كرسيه من المدفأة، وظهره إلى الأضواء.

line_the-open-line_maybe-later = «ربما لاحقًا.» ينظر إلى الخزانة.
line_the-open-line_no-thanks = «لا. شكرًا.»
line_the-open-line_whatever-that-is = «وعدني؟ ما معنى وعدني؟» يفكر في ذلك أطول مما يلزم.
line_the-open-line_he-pays-all = «لا. هو يدفع كل شيء.»
line_the-open-line_looks-at-locker = ينظر إلى الخزانة ولا يقول شيئًا.
line_the-open-line_the-jacket = «ليس عملًا. السترة فقط. والهاتف. لا أعرف.»
line_the-open-line_i-want-to = «أنا أريد أن أبقى. الأمر ليس هكذا.»
line_the-open-line_if-not-my-dad = «فقط إذا لم يخبروا أبي.»
line_the-open-line_all-fine = يقول نيكو لك ولجيبه: «كل شيء بخير.»

think_the-open-line_a-first-love = هو حب أول مع شخص أكبر، وهو أمر خاص
think_the-open-line_passed-on = طفل يُسلَّم لآخرين مقابل مال، من شخص يحبه
think_the-open-line_his-own-choice = يذهب إلى هناك بإرادته
talk_the-open-line_boys-too = متى خطر لك ذلك أول مرة، وهل كان سيخطر أبكر لو كانت فتاة؟
talk_the-open-line_what-not-asked = أي سؤال أردت طرحه ولم يُطرح؟ وماذا كلّفك ذلك؟
talk_the-open-line_two-fears = ماذا خفت عليه، وماذا خاف هو؟
pause_the-open-line_the-line = عند الجيب المضيء: من يسمع ماذا الآن، وما الذي يمكن قوله مع ذلك؟
pause_the-open-line_nineteen = عند «تسع عشرة سنة»: إيجاد ثلاث جمل فيها شك بلا اتهام.
pause_the-open-line_half-a-word = إذا سأل أحد عمّا حدث: النظر إلى يديه. من كان يحسن أن يسمع ذلك، وأين؟
vignette_the-open-line = فتى يقول إن عمره تسع عشرة سنة ومعه بطاقة مدرسية. رجل عمره 27 سنة ينتظره في سيارة ويسمع عبر هاتفه. يقول إن عليه دينًا للرجل عن سترة. لم يرد أن يذهب إلى أصدقاء الرجل الليلة. يسمّي الرجل حبيبه.
