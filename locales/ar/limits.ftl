# Draft translated by machine; not yet reviewed by anyone.
### ما يُقال قبل أي سؤال: حدود صادقة، ستة أسطر قصيرة، ثم سؤال واحد.
### كل سطر يُقرأ بصوت مسموع. لا سطر مما يُقال عمّن يعرف (.told) فيه أكثر من 45 كلمة.
### نص لمنطقة بعينها يُسمّى limits_<role>_<AREA> أو limits_child_<AREA>. وفيه الأسطر المختلفة فقط.
### الأسطر: الغرض (.purpose)، وما يُحتفظ به (.kept)، ومن يعرف ماذا (.told)، والهجرة (.immigration)، وحق عدم الإجابة
### والحد من استعمال الكلام (.choice)، وحق التوقف (.leave).
### لا يُكتب أبدًا أن شيئًا سري أو آمن: لا أحد يستطيع أن يعد بذلك.
### «طفل» وحدها قد تُفهم عن الصغار فقط، فيُذكر المراهقون معها.
### Gender: only forms that are spelled alike for a woman and a man.

# أسطر صحيحة لكل مجال عمل.
-limits-purpose = أود أن أطرح بعض الأسئلة القصيرة، لأعرف أي مساعدة قد تناسبك.
limits-kept =
    { $saving ->
        [not] هذا البرنامج لا يحتفظ بإجابات ولا بأسماء.
       *[offered] هذا البرنامج لا يحتفظ بأسماء. وقد أحتفظ بورقة قصيرة عن هذا الحديث، من دون اسم.
    }
-limits-choice = يمكنك تجاوز أي سؤال. لا يلزمك الكلام عن أشياء فعلتها أنت. إذا كان هناك شيء لا يناسبك نقله إلى غيري، فأرجو إخباري به. وسأقول لك إن كان يجب عليّ نقله.
-limits-leave = يمكنك أخذ استراحة أو التوقف في أي وقت. لا يلزمك ذكر السبب.
-limits-papers = أرجو سؤالي قبل الكلام عن أوراقك. سأقول لك ما يجب عليّ نقله إلى غيري.
-limits-immigration-police = قد يجب عليّ نقل ما أعرفه إلى موظفي الهجرة.

## من قد يعرف شيئًا أيضًا، حسب مجال العمل.

-limits-role-police = أنا من الشرطة، وقد أتصرف بناءً على ما أسمعه.
-limits-role-border = عملي مراقبة الحدود، وقد أتصرف بناءً على ما أسمعه.
-limits-role-labour-inspector = عملي فحص ظروف العمل، وقد أتصرف بناءً على ما أسمعه.
-limits-role-social-worker = قد يجب عليّ الكلام مع فريقي.
-limits-role-health = قد أتكلم مع من يعالجونك هنا.
-limits-role-shelter = قد أتكلم مع فريقي هنا.
-limits-role-helpline = قد أتكلم مع فريقي.
-limits-role-child-specialist = قد يجب عليّ الكلام مع فريقي.

## متى يُبلَّغ آخرون مهما كانت رغبة الشخص، حسب البلد.

-limits-danger = إذا كانت حياة أحد في خطر، أو كان طفل أو مراهق معرَّضًا للخطر، فقد يجب عليّ إبلاغ آخرين.
-limits-danger-gb = إذا كانت حياة أحد في خطر، أو كان طفل أو مراهق معرَّضًا للخطر، فإنني أُبلغ الشرطة أو جهة حماية الطفل.
-limits-danger-gb-police = إذا كانت حياة أحد في خطر، أو كان طفل أو مراهق معرَّضًا للخطر، فإنني أُبلغ فريقي أو جهة حماية الطفل.
-limits-danger-america = إذا كانت حياة أحد في خطر، أو كان طفل أو مراهق معرَّضًا للخطر، فقد يجب عليّ إبلاغ الشرطة أو جهة حماية الطفل.
-limits-danger-america-police = إذا كانت حياة أحد في خطر، أو كان طفل أو مراهق معرَّضًا للخطر، فقد يجب عليّ إبلاغ فريقي أو جهة حماية الطفل.

## ما يضيفه قانون منطقة بعينها.

-limits-notify-gb = إذا اعتقدتُ أن أحدًا يستغلك، فيجب عليّ إبلاغ وزارة الداخلية البريطانية (Home Office). ولا أذكر اسمك إلا إذا وافقت.
limits-by-law =
    { $standing ->
        [listed-authority] { -limits-notify-gb }
       *[other] { "" }
    }
-limits-home-office = وزارة الداخلية البريطانية (Home Office) مسؤولة عن شؤون الهجرة أيضًا.
limits-home-office-by-law =
    { $standing ->
        [listed-authority] { -limits-home-office }
       *[other] { "" }
    }
-limits-injuries-us = قد يجب عليّ إبلاغ الشرطة عن بعض الإصابات، مثل الجرح بطلق ناري.
-limits-injuries-us-ca = إذا عالجتُ إصابة سبّبها لك شخص ما، فيجب عليّ إبلاغ الشرطة.
-limits-injuries-ca = قد يجب عليّ إبلاغ الشرطة عن الجرح بطلق ناري.

-limits-notify-nl = إذا اعتقدتُ أن أحدًا يستغلك، فيجب عليّ إبلاغ CoMensha. وهي جهة تحتفظ بقائمة بهذه الحالات، وتبحث عن مكان للإقامة.
limits-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-notify-nl }
       *[other] { "" }
    }

-limits-notify-za = إذا اعتقدتُ أن أحدًا يستغلك، فقد يُلزمني القانون بإبلاغ الشرطة.
-limits-notify-za-police = إذا اعتقدتُ أن أحدًا يستغلك، فقد يُلزمني القانون بالإبلاغ عن ذلك.
-limits-notify-ae = إذا علمتُ أن أحدًا يستغلك، فقد يُلزمني القانون بالإبلاغ عن ذلك.

## شخص بالغ، في أي مكان

limits_police =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } وقد يجب عليّ أن أكتب ما أسمعه.
    .told = { -limits-role-police } { -limits-danger }
    .immigration = { -limits-immigration-police }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_border =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } وقد يجب عليّ أن أكتب ما أسمعه.
    .told = { -limits-role-border } { -limits-danger }
    .immigration = عملي هو شؤون الهجرة. ما أسمعه منك يمكن أن يُستعمل فيها.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_labour-inspector =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } وقد يجب عليّ أن أكتب ما أسمعه عن مكان العمل.
    .told = { -limits-role-labour-inspector } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_social-worker =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } وقد تحتفظ الجهة التي أعمل فيها بملاحظات خاصة بها. يمكنك السؤال عمّا كُتب فيها.
    .told = { -limits-role-social-worker } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_health =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } العيادة تحتفظ بملاحظات صحية. يمكنك السؤال عمّا كُتب فيها.
    .told = { -limits-role-health } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_shelter =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } وقد تحتفظ دار الإيواء بملاحظات خاصة بها. يمكنك السؤال عمّا كُتب فيها.
    .told = { -limits-role-shelter } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_helpline =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } وقد يحتفظ خط المساعدة بملاحظات خاصة به. يمكنك السؤال عمّا كُتب فيها.
    .told = { -limits-role-helpline } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_child-specialist =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } وقد تحتفظ الجهة التي أعمل فيها بملاحظات خاصة بها. يمكنك السؤال عمّا كُتب فيها.
    .told = { -limits-role-child-specialist } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }

## شخص بالغ، المملكة المتحدة. لاسكتلندا وأيرلندا الشمالية هذا هو النص كله

limits_police_GB =
    .told = { -limits-role-police } { -limits-danger-gb-police }
limits_border_GB =
    .told = { -limits-role-border } { -limits-danger-gb }
limits_labour-inspector_GB =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb }
limits_social-worker_GB =
    .told = { -limits-role-social-worker } { -limits-danger-gb }
limits_health_GB =
    .told = { -limits-role-health } { -limits-danger-gb }
limits_shelter_GB =
    .told = { -limits-role-shelter } { -limits-danger-gb }
limits_helpline_GB =
    .told = { -limits-role-helpline } { -limits-danger-gb }
limits_child-specialist_GB =
    .told = { -limits-role-child-specialist } { -limits-danger-gb }

## شخص بالغ، إنجلترا

limits_police_GB-ENG =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-ENG =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-ENG =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-ENG =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-ENG =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-ENG =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-ENG =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-ENG =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## شخص بالغ، ويلز

limits_police_GB-WLS =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-WLS =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-WLS =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-WLS =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-WLS =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-WLS =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-WLS =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-WLS =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## شخص بالغ، الولايات المتحدة

limits_police_US =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_US =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_US =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_US =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_US =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us }
limits_shelter_US =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_US =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_US =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## شخص بالغ، كاليفورنيا

limits_health_US-CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us-ca }

## شخص بالغ، كندا

limits_police_CA =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_CA =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_CA =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_CA =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-ca }
limits_shelter_CA =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_CA =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_CA =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## شخص بالغ، هولندا

limits_police_NL =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-nl }
limits_border_NL =
    .told = { -limits-role-border } { -limits-danger } { limits-by-law-nl }
limits_labour-inspector_NL =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-nl }

## شخص بالغ، جنوب أفريقيا

limits_police_ZA =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-za-police }
limits_border_ZA =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-za }
limits_labour-inspector_ZA =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-za }
limits_social-worker_ZA =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-za }
limits_health_ZA =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-za }
limits_shelter_ZA =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-za }
limits_helpline_ZA =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-za }
limits_child-specialist_ZA =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-za }

## شخص بالغ، الإمارات العربية المتحدة

limits_police_AE =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-ae }
limits_border_AE =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-ae }
limits_labour-inspector_AE =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-ae }
limits_social-worker_AE =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-ae }
limits_health_AE =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-ae }
limits_shelter_AE =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-ae }
limits_helpline_AE =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-ae }
limits_child-specialist_AE =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-ae }

## من هو دون 18 سنة أو قد يكون كذلك: واجب إبلاغ آخرين يأتي أولًا، قبل أن يُسأل عن شيء أو يُروى شيء.
## نص واحد لكل مجالات العمل؛ وحيث يختلف واجب أحدها تختلف الكلمات حسب $role.

-limits-child-may = إذا قلقتُ عليك، فقد يجب عليّ إبلاغ أشخاص عملهم حماية الأطفال والمراهقين.
limits-child-immigration =
    { $role ->
        [border] عملي هو شؤون الهجرة. ما أسمعه منك يمكن أن يُستعمل فيها.
       *[other] ما أسمعه منك قد يصل إلى أشخاص عملهم شؤون الهجرة.
    }
limits_child =
    .purpose = عملي الآن أن أعرف هل أنت بأمان، وما الذي يلزمك.
    .kept = { limits-kept } وقد يجب عليّ أن أكتب ما أسمعه منك.
    .told = { -limits-child-may } سأحاول أن أقول لك ذلك أولًا. يمكنك سؤالي من هم.
    .immigration = { limits-child-immigration } يمكنك سؤالي، أو سؤال محامٍ، عمّا يعنيه ذلك.
    .choice = لا يلزمك إخباري بأي شيء. ولا يلزمك الكلام عن أشياء فعلتها أنت.
    .leave = يمكنك أخذ استراحة أو التوقف متى أردت. وإذا احتجت إلى ماء أو طعام، فأرجو إخباري.

-limits-child-refer-gb = إذا كان أحد يستغلك، فيجب عليّ أيضًا إبلاغ وزارة الداخلية البريطانية (Home Office).
limits-child-referral-gb =
    { $standing ->
        [listed-authority] { -limits-child-refer-gb }
        [first-responder] { -limits-child-refer-gb }
       *[other] إذا كان أحد يستغلك، فقد تُبلَّغ أيضًا وزارة الداخلية البريطانية (Home Office).
    }
limits_child_GB =
    .told = إذا قلقتُ عليك، فيجب عليّ إبلاغ خدمات حماية الطفل. عملها حماية الأطفال والمراهقين. { limits-child-referral-gb } يمكنك سؤالي من هم.
    .immigration = { limits-child-immigration } { -limits-home-office } يمكنك سؤالي، أو سؤال محامٍ، عمّا يعنيه ذلك.
limits_child_GB-SCT =
    .told = إذا قلقتُ عليك، فيجب عليّ إبلاغ جهة العمل الاجتماعي. عملها حماية الأطفال والمراهقين. { limits-child-referral-gb } يمكنك سؤالي من هم.

limits-child-may-tell =
    { $role ->
        [police] إذا قلقتُ عليك، فقد يجب عليّ إبلاغ أشخاص يحمون الأطفال والمراهقين، أو غيري من الشرطة.
       *[other] إذا قلقتُ عليك، فقد يجب عليّ إبلاغ أشخاص يحمون الأطفال والمراهقين، أو الشرطة.
    }
limits-child-office-us =
    { $standing ->
        [listed-authority] إذا كان أحد يستغلك، وكنت من بلد آخر، فقد يجب عليّ إبلاغ مكتب وطني يساعد الأطفال.
       *[other] إذا كان أحد يستغلك، وكنت من بلد آخر، فقد أطلب المساعدة من مكتب وطني يساعد الأطفال.
    }
limits_child_US =
    .told = { limits-child-may-tell } { limits-child-office-us } يمكنك سؤالي من هم.
-limits-child-must = إذا قلقتُ عليك، فيجب عليّ إبلاغ أشخاص يحمون الأطفال والمراهقين، أو الشرطة.
limits-child-law-us-ca =
    { $role ->
        [police] إذا قلقتُ عليك، فيجب عليّ إبلاغ أشخاص يحمون الأطفال والمراهقين، أو غيري من الشرطة.
        [social-worker] { -limits-child-must }
        [health] { -limits-child-must }
        [child-specialist] { -limits-child-must }
       *[other] { limits-child-may-tell }
    }
limits_child_US-CA =
    .told = { limits-child-law-us-ca } { limits-child-office-us } يمكنك سؤالي من هم.
limits_child_CA =
    .told = { -limits-child-may } سأحاول أن أقول لك ذلك أولًا. يمكنك سؤالي من هم.
limits_child_AU =
    .told = { limits-child-may-tell } سأحاول أن أقول لك ذلك أولًا. يمكنك سؤالي من هم.
limits_child_IE =
    .told = إذا قلقتُ عليك، فيجب عليّ إبلاغ Tusla، وهي مكتب للأطفال والعائلات. سأحاول أن أقول لك ذلك أولًا. يمكنك سؤالي عمّا يعنيه ذلك.
limits_child_GR =
    .told = { -limits-child-may } إذا اعتقدتُ أن أحدًا يستغلك، فيجب عليّ إبلاغ EKKA، وهي مكتب وطني. يمكنك سؤالي من هم.
-limits-child-nl = إذا اعتقدتُ أن أحدًا يستغلك، فيجب عليّ إبلاغ CoMensha. وهي جهة تحتفظ بقائمة بهذه الحالات.
limits-child-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-child-nl }
       *[other] { "" }
    }
limits-child-notify-nl =
    { $role ->
        [police] { -limits-child-nl }
        [labour-inspector] { -limits-child-nl }
        [border] { limits-child-by-law-nl }
       *[other] { "" }
    }
limits_child_NL =
    .told = { -limits-child-may } يمكنك سؤالي من هم. { limits-child-notify-nl }
limits-child-notify-za =
    { $role ->
        [police] { -limits-notify-za-police }
       *[other] { -limits-notify-za }
    }
limits_child_ZA =
    .told = { -limits-child-may } { limits-child-notify-za } يمكنك سؤالي من هم.
limits_child_AE =
    .told = { -limits-child-may } { -limits-notify-ae } يمكنك سؤالي من هم.
