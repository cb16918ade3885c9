# Draft translated by machine; not yet reviewed by anyone.
### كلمات القصة coach-at-the-border. كل من فيها مُخترَع. جمل قصيرة منطوقة.
### الدرس: قد يكون ترك الأسئلة أفضل ما يُفعل، وهو عمل أيضًا.

scenario_coach-at-the-border = عشر دقائق عند شبّاك الحافلات
    .about = خمسة رجال يعبرون حدودًا مع رئيس العمال. الحافلة تغادر قريبًا. ما الممكن هنا، وما غير الممكن؟
aim_coach-at-the-border_see-when-not = إدراك متى يضرّ الحديث أكثر مما ينفع
aim_coach-at-the-border_without-asking = فعل الخير بلا سؤال
aim_coach-at-the-border_never-insist = الفصل بين شخصين بطريقة عادية، أو تركه
door_coach-at-the-border = صباح باكر عند حدود برية. حافلة تنتظر ومحركها يعمل. أمام شبّاكك خمسة رجال في ثياب عمل، ومعهم رجل يسمّونه رئيس العمال. لا أحد في المبنى للترجمة الشفوية.

# لمن يؤدي دور الشخص.
person_coach-at-the-border = أنت دوميترو، 52 سنة، بنّاء. لغتك الرومانية، ومعها كلمات قليلة من لغة البلد.
    .want = الوصول إلى العمل، وإرسال مال إلى البيت، وطريق بلا مشاكل.
    .fear = رئيس العمال. آخر رجل تكلم مع موظف تُرك على الطريق بلا أوراقه.
    .hide = أن عليك دينًا لرئيس العمال عن السفر، وأن العمل كان سيكون غير هذا.
    .opens = ليس اليوم، وليس هنا. لطف ستذكره.
    .closes = أي سؤال يسمعه رئيس العمال. أي ضجة.
truth_coach-at-the-border = على دوميترو دين لرئيس العمال عن سفر يغلو ثمنه كل أسبوع. رئيس العمال يحتفظ بكل الأوراق ويتكلم عن الجميع. في هذه الدقائق العشر لم يكن ممكنًا أن يجيب أحد عن سؤال بأمان.
fact_coach-at-the-border_papers-in-bag = رجل واحد يحتفظ بأوراق الخمسة
fact_coach-at-the-border_answers-for-all = رئيس العمال يجيب عن الجميع، ولا يدع أحدًا يأتي وحده
fact_coach-at-the-border_where-to = أي حافلة هي، وإلى أين تذهب
fact_coach-at-the-border_what-he-owes = كم عليه من دين لرئيس العمال

line_coach-at-the-border_counter = يقول رئيس العمال: «خمسة لموقع البناء.» ويضع كيسًا بلاستيكيًا على شبّاكك. «هم لا يتكلمون. أنا أتكلم.»
line_coach-at-the-border_bag = دوميترو واقف بجانبه. ينظر إلى الكيس، لا إليك.

choose_coach-at-the-border_counter_water = توزيع ماء على الستة كلهم. «الطريق طويل.»
    .coach = لطف للجميع لا يكشف شيئًا. سيذكر أنك رأيته.
line_coach-at-the-border_takes-water = يأخذ دوميترو الكأس بيديه الاثنتين. وينظر إليك لحظة.
choose_coach-at-the-border_counter_one-by-one = «واحدًا بعد الآخر من فضلكم، كالعادة.»
line_coach-at-the-border_comes-along = يتقدم رئيس العمال مع كل رجل. «قلت إنني أتكلم عنهم.» لا يأتي أحد وحده.
choose_coach-at-the-border_counter_papers = فحص كل ورقة، وإعادتها إلى يد صاحبها.
line_coach-at-the-border_hands-bag = كل رجل يمسك جوازه. وخلف الخط يفتح رئيس العمال الكيس. تعود الخمسة كلها إليه.
choose_coach-at-the-border_counter_ask-him-here = سؤال دوميترو من فوق الشبّاك: «هو يحتفظ بجوازك، أليس كذلك؟ لست حرًا، صحيح؟»
    .coach = ما دام ذلك الرجل يسمع فلا جواب عنده إلا واحد. والآن يعرف أحدهم أن عندك شكًّا.
line_coach-at-the-border_all-good = يقول دوميترو بسرعة كبيرة: «كل شيء جيد.»
line_coach-at-the-border_all-good-smile = يبتسم لرئيس العمال، لا لك.
line_coach-at-the-border_all-good-floor = ثم ينظر إلى الأرض إلى أن ينزل الختم.
choose_coach-at-the-border_counter_send-back = لرئيس العمال: «تراجع. أريد هذا وحده.»
    .coach = القصد حمايته، وهذا واضح. لكنه يسافر مع هذا الرجل بعد عشر دقائق، ويدفع ثمن كلامك.
line_coach-at-the-border_foreman-loud = «لماذا؟ ماذا قال؟» صوت رئيس العمال عالٍ الآن. يقول دوميترو: «لا شيء. لم أقل شيئًا.»
choose_coach-at-the-border_counter_let-it-rest = إنهاء الفحص بالطريقة المعتادة.
line_coach-at-the-border_stamps = تُختم آخر صفحة. يقفون معًا عند الباب بانتظار السائق.

line_coach-at-the-border_aside = خلف الزاوية مكتب ثانٍ. لا يُرى من مكانه، لو سمح بذلك.
choose_coach-at-the-border_aside_form = «هناك استمارة للبنّائين عند المكتب الآخر.»
line_coach-at-the-border_together-or-not = يقول رئيس العمال: «نذهب معًا أو لا نذهب.» ويمسك بكمّ دوميترو.
choose_coach-at-the-border_aside_give-up = «لا داعي إذن. انتهى كل شيء.»
    .coach = حاولت مرة واحدة، بطريقة عادية، ثم تركت الأمر. هذا ما أبقاه بأمان.
line_coach-at-the-border_nods-at-foreman = يترك رئيس العمال الكمّ. ولا توتر.
choose_coach-at-the-border_aside_by-force = تكليف زميل بإبعاد رئيس العمال.
    .coach = الآن يعرف الجميع من هو المقصود. سواء قال شيئًا أم لم يقل، عليه أن يشرحه.
line_coach-at-the-border_led-away = زميل يُبعد رئيس العمال. وفي الحال يتكلم هذا في الهاتف.
line_coach-at-the-border_shakes = تبدأ يدا دوميترو بالارتجاف. «من فضلك. حافلتي.»

line_coach-at-the-border_quietly = ينتظرون السائق، حيث لا يُسمع كلام. عندك أربع دقائق، وعيناك.
choose_coach-at-the-border_quietly_number-of-coach = تسجيل رقم الحافلة وشركتها ووجهتها، للزملاء.
    .coach = هذا أنفع له من جواب يقوله وهو خائف.
line_coach-at-the-border_noted = يُكتب ذلك حيث يُكتب كل عبور. تنتهي الرحلة عند موقع بناء في الشمال.
choose_coach-at-the-border_quietly_call-ahead = من الغرفة الخلفية، إبلاغ مكتب المناوبة بما رأيت.
line_coach-at-the-border_called-ahead = يقول المكتب: «يمكن أن يصل تفتيش العمل إلى ذلك الموقع هذا الأسبوع. ومعه ترجمة شفوية.»
choose_coach-at-the-border_quietly_slip-card = دسّ بطاقة فيها رقم خط مساعدة في جيب دوميترو.
    .coach = هو لم يختر حملها. إذا وُجدت معه، تكلمت بدلًا منه.
line_coach-at-the-border_card-seen = يقول رئيس العمال: «ما هذه؟» يُسقط دوميترو البطاقة كأنها تحرق.
choose_coach-at-the-border_quietly_next-in-line = تمنّي سفر سعيد لهم جميعًا.
line_coach-at-the-border_coach-leaves = تنطلق الحافلة. عند نافذة يرفع أحدهم يده، قليلًا فقط.

line_coach-at-the-border_pressed = يجلس دوميترو على طرف الكرسي. ومن وراء الجدار تسمعان صوت رئيس العمال.
choose_coach-at-the-border_pressed_no-need = «لا يلزمك قول شيء. يمكنك الذهاب إلى حافلتك.»
line_coach-at-the-border_wants-bus = يقول دوميترو: «حافلة. من فضلك.» وهو واقف بالفعل.
choose_coach-at-the-border_pressed_safe-now = «ستكون بأمان الآن. لن يحدث لك شيء.»
    .coach = أردت أن يزول خوفه. لكن لا أحد هنا يستطيع الوفاء بهذا، وهو أدرى به.
line_coach-at-the-border_you-do-not-know = يقول دوميترو: «أنا أعرفه. أنت لا.»
choose_coach-at-the-border_pressed_how-much = «عليك دين له، أليس كذلك؟ كم هو؟»
    .coach = لم يوافق على شيء بعد. والمبلغ لا يساعد أحدًا اليوم.
line_coach-at-the-border_owes = «ألفان. لا. لا شيء. لا دين عليّ.» ينظر إلى الجدار.

line_coach-at-the-border_no-please = «لا. من فضلك.»
line_coach-at-the-border_door = ينظر إلى الباب ولا يجيب.
line_coach-at-the-border_no-danger = «لا خطر. لا.»
line_coach-at-the-border_papers-fine = «الأوراق جيدة. هو حريص على الأوراق.»
line_coach-at-the-border_speaks-for-him = يجيب رئيس العمال قبل أن يستطيع دوميترو ذلك. ويومئ دوميترو عند كل كلمة.

think_coach-at-the-border_watched = كان مراقَبًا، ولم يكن بإمكانه أن يتكلم هنا
think_coach-at-the-border_nothing-odd = لم يكن هناك ما يلفت النظر
think_coach-at-the-border_would-have-told = لو كان هناك أمر سيئ لأخبرني
talk_coach-at-the-border_pull = ما الذي دفعك إلى السؤال، وما الذي أوقفك؟
talk_coach-at-the-border_later = من قد يلتقي بهؤلاء الرجال في وقت أفضل، وماذا يلزمه منك؟
talk_coach-at-the-border_colleague = كيف يمكن إخبار أحد الزملاء بما رأيت، من دون قول أكثر مما رأيت؟
pause_coach-at-the-border_at-the-counter = عند الشبّاك: من يسمع ماذا، ومن يدفع ثمن ما يُقال؟
pause_coach-at-the-border_if-by-force = إذا أُبعد رئيس العمال: النظر إلى الوجوه. ثم خطوة إلى الوراء، ومحاولة طريقة أخرى.
pause_coach-at-the-border_after = بعد ذهاب الحافلة: ذكر كل ما فُعل بلا سؤال.
vignette_coach-at-the-border = خمسة عمال يعبرون حدودًا. رجل واحد يحتفظ بكل الجوازات في كيس، ويجيب عن الجميع، ولا يدع أحدًا يأتي وحده إلى المكتب. عامل سُئل أمامه قال إن كل شيء جيد. لا إصابة تظهر على أحد، ولا أحد يطلب مساعدة.
