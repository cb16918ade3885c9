# Draft translated by machine; not yet reviewed by anyone.
### ما يُعرض على الشخص، عرضًا بعد عرض، بكلماته: ما هو، ومن سيعرف ماذا (.told).
### لا وعد بشيء. يجيب الشخص بنعم أو لا أو لاحقًا.
### نص لمنطقة بعينها يُسمّى offer_<pathway>_<AREA>. وفيه الأسطر المختلفة فقط.
### Gender: "هل لديك رغبة في" and past tense forms without vowel signs suit a woman and a man; whoever reads aloud says
### لكَ or لكِ as it fits.

-offer-ask-first = قبل أن يعرفوا من أنت، يمكنك سؤالهم ماذا يكتبون، ومَن قد يُبلغون.

offer_health =
    { $role ->
        [health] هل لديك رغبة في أن تنظر ممرضة أو طبيب هنا في صحتك؟
       *[other] هل لديك رغبة في رؤية ممرضة أو طبيب؟
    }
    .told = سيسألونك عن صحتك. لك الخيار فيما يسمعونه منك.
offer_health_US =
    .told = سيسألونك عن صحتك. وقد يكون عليهم إبلاغ الشرطة عن بعض الإصابات، مثل الجرح بطلق ناري.
offer_health_US-CA =
    .told = سيسألونك عن صحتك. وإذا سبّب لك شخص ما إصابة، فعليهم إبلاغ الشرطة.
offer_health_CA =
    .told = سيسألونك عن صحتك. وقد يكون عليهم إبلاغ الشرطة عن الجرح بطلق ناري.

offer_helpline =
    { $role ->
        [helpline] هل لديك رغبة في الحديث مع خط مساعدة آخر؟ يستمعون إليك، ويقولون لك أي مساعدة موجودة.
       *[other] هل لديك رغبة في الحديث مع خط مساعدة؟ يستمعون إليك، ويقولون لك أي مساعدة موجودة.
    }
    .told = { -offer-ask-first }
offer_helpline_GB =
    .told = لا يلزم ذكر اسمك. إذا كانت حياة أحد في خطر، أو كان طفل أو مراهق معرَّضًا للخطر، فقد يُبلغون الشرطة أو خدمات حماية الطفل.
offer_helpline_US =
    .told = لا يلزم ذكر اسمك. وقد ينقلون ما يسمعونه إلى الشرطة.
offer_helpline_IE =
    .told = الشرطة هي التي ترد على أحد هذه الخطوط. يمكنك سؤالي أي خط هو. { -offer-ask-first }
offer_helpline_ES =
    .told = الشرطة هي التي ترد هنا على هذا الخط. { -offer-ask-first }
offer_helpline_AT =
    .told = الشرطة هي التي ترد هنا على هذا الخط. { -offer-ask-first }
offer_helpline_TR =
    .told = مكتب الهجرة هو الذي يدير هذا الخط هنا. { -offer-ask-first }
offer_helpline_VN =
    .told = يسجلون المكالمة. ويقولون ما يسمعونه للشرطة وحرس الحدود.
offer_helpline_AR =
    .told = لا يلزم ذكر اسمك. ويقولون ما يسمعونه للشرطة أو للنيابة العامة.
offer_helpline_MX =
    .told = لا يلزم ذكر اسمك. ويقولون ما يسمعونه للشرطة أو للنيابة العامة.
offer_helpline_IN =
    .told = قد ينقلون ما يسمعونه إلى الشرطة. { -offer-ask-first }

offer_shelter =
    { $role ->
        [shelter] هل لديك رغبة في أن أطلب لك مكانًا للإقامة، هنا أو في مكان آخر؟
       *[other] هل لديك رغبة في أن أطلب لك مكانًا للإقامة؟
    }
    .told = ربما لا يوجد مكان. يحتاجون إلى معرفة ما يلزم لسلامتك، لا قصتك كلها.

offer_formal-referral = هل لديك رغبة في أن أطلب دعمًا رسميًا مخصصًا لأشخاص استغلهم غيرهم أو أجبرهم على أشياء؟
    .told = في هذه الحالة يحصل مكتب أو مركز على اسمك وعلى ما قلته لي. وقد يُبلغ غيره. ويمكنك سؤال محامٍ قبل ذلك.
-offer-home-office = في هذه الحالة تحصل وزارة الداخلية البريطانية (Home Office) على اسمك وعلى ما قلته لي. وهي مسؤولة عن شؤون الهجرة أيضًا. ويمكنك سؤال محامٍ قبل ذلك.
offer_formal-referral_GB =
    .told = { -offer-home-office }
offer-without-a-name =
    { $standing ->
        [listed-authority] إن قلت لا، فسيبقى عليّ إبلاغها، ولكن من دون اسمك.
       *[other] { "" }
    }
offer_formal-referral_GB-ENG =
    .told = { -offer-home-office } { offer-without-a-name }
offer_formal-referral_GB-WLS =
    .told = { -offer-home-office } { offer-without-a-name }
offer-even-so-us =
    { $standing ->
        [listed-authority] قد يجب عليّ إبلاغها حتى إن قلت لا.
       *[other] { "" }
    }
offer_formal-referral_US =
    .told = في هذه الحالة يحصل مكتب على اسمك وعلى ما قلته لي. ولمن هو دون 18 سنة ومن بلد آخر، هذا المكتب هو وزارة الصحة الوطنية. { offer-even-so-us }
offer_formal-referral_ES =
    .told = في هذه الحالة تحصل الشرطة على اسمك وعلى ما قلته لي. ويمكنك سؤال محامٍ قبل ذلك.
-offer-even-so-nl = يجب عليّ أن أقول لها شيئًا حتى إن قلت لا.
offer-even-so-border-nl =
    { $standing ->
        [listed-authority] { -offer-even-so-nl }
       *[other] { "" }
    }
offer-even-so-by-role-nl =
    { $role ->
        [police] { -offer-even-so-nl }
        [labour-inspector] { -offer-even-so-nl }
        [border] { offer-even-so-border-nl }
       *[other] { "" }
    }
offer_formal-referral_NL =
    .told = في هذه الحالة تحصل CoMensha على اسمك وعلى ما قلته لي. وهي جهة تحتفظ بقائمة بهذه الحالات. { offer-even-so-by-role-nl }

offer_legal-aid = هل لديك رغبة في الحديث مع محامٍ، عن العمل أو الأوراق أو أي شيء آخر؟
    .told = المحامي يعمل لصالحك. من الأفضل سؤاله عمّا يجب عليه نقله إلى غيره.

offer_labour-inspectorate =
    { $role ->
        [labour-inspector] هل لديك رغبة في أن ينظر مكتبي في أجرك أو في أحوال العمل؟
       *[other] هل لديك رغبة في مساعدة بشأن الأجر أو أحوال العمل؟
    }
    .told =
        { $role ->
            [labour-inspector] قد نأتي إلى مكان العمل. وقد يخمّن صاحب العمل من الذي تكلّم.
           *[other] قد تأتي جهة تفتيش إلى مكان العمل. وقد يخمّن صاحب العمل من الذي تكلّم. ويمكنك سؤالهم أولًا عمّا يجب عليهم نقله إلى غيرهم.
        }

offer_immigration-advice = هل لديك رغبة في مشورة عن أوراقك أو عن حقك في البقاء؟
    .told = من الأفضل أولًا سؤال من يقدم المشورة: لصالح من يعمل، وما الذي يجب عليه نقله إلى غيره.

offer_domestic-violence = هل لديك رغبة في الحديث مع أشخاص يساعدون حين يؤذي شريك الحياة أو العائلة أحدًا؟
    .told = { -offer-ask-first }
offer_domestic-violence_RS =
    .told = وزارة الداخلية، وهي المسؤولة عن الشرطة، هي التي ترد هنا على هذا الخط. { -offer-ask-first }

offer_mental-health = هل لديك رغبة في الحديث مع شخص عن شعورك، أو عن نومك؟
    .told = سيسألونك عن حالك. لك الخيار فيما يسمعونه منك.
