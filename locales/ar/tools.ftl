# Draft translated by machine; not yet reviewed by anyone.
### أسماء الأدوات وأقسامها وخلاصاتها.
### الخلاصة دلالة من فرز أولي. لا تقول أبدًا ما الذي حدث، ولا تقول أبدًا إنه لم يحدث شيء.

## adult-brief

tool_adult-brief = حديث أول قصير مع شخص بالغ
section_adult-brief_today = اليوم
section_adult-brief_freedom = الحرية
section_adult-brief_pressure = الخوف والضغط
section_adult-brief_signs = ما لاحظته
finding_adult-brief_danger-today = قد يكون شخص ما في خطر اليوم
finding_adult-brief_signs-of-control = علامات عدة على أن شخصًا آخر يتحكم في الشخص
finding_adult-brief_unfair-work = وعد لم يُوفَ به، أو مال محتجَز
finding_adult-brief_single-signs = علامات منفردة تستحق الانتباه
finding_adult-brief_none-recorded = لم تُسجَّل علامات في هذا الحديث. يُرجى مواصلة الانتباه، وعرض الحديث مرة أخرى.

## adult

tool_adult = حديث أوسع مع شخص بالغ
section_adult_today = اليوم
section_adult_home = السكن والخروج
section_adult_money = المال والأوراق
section_adult_pressure = الخوف والضغط
section_adult_seen-people = ما لاحظته: أشخاص آخرون
section_adult_seen-life = ما لاحظته: العمل والمعيشة
section_adult_seen-needs = ما لاحظته: الحاجات
finding_adult_danger-today = قد يكون شخص ما في خطر اليوم
# عناصر المادة 3 من بروتوكول باليرمو الثلاثة، كدلالات فقط.
finding_adult_three-elements = علامات على العناصر الثلاثة كلها: فعل ووسيلة واستغلال
finding_adult_signs-of-control = علامات عدة على أن شخصًا آخر يتحكم في الشخص
finding_adult_child-at-risk = طفل ربما ليس بأمان
finding_adult_self-harm = قد يرغب الشخص في إيذاء نفسه
finding_adult_unfair-work = وعد لم يُوفَ به، أو مال محتجَز
finding_adult_single-signs = علامات منفردة تستحق الانتباه
finding_adult_care-needed = يطلب الشخص طبيبًا. لم تُسجَّل علامات في هذا الحديث.
finding_adult_none-recorded = لم تُسجَّل علامات في هذا الحديث. يُرجى مواصلة الانتباه، وعرض الحديث مرة أخرى.

## child

tool_child = حديث قصير مع طفل
section_child_today = اليوم
section_child_others = ما يجعل الآخرون الطفل يفعله
section_child_trust = شخص موضع ثقة
section_child_signs = ما لاحظته
finding_child_danger-today = قد يكون الطفل في خطر اليوم
# للطفل لا تلزم وسيلة: المادة 3 (ج) من بروتوكول باليرمو.
finding_child_exploitation = علامات على أن شخصًا ما يستغل الطفل
finding_child_self-harm = قد يرغب الطفل في إيذاء نفسه
finding_child_single-signs = علامات منفردة على أن الطفل يحتاج إلى حماية
finding_child_none-recorded = لم تُسجَّل علامات في هذا الحديث. وتبقى خدمات حماية الطفل هي من يقرر ما سيأتي.

## observation

tool_observation = ما يمكنك ملاحظته من دون سؤال
section_observation_people = أشخاص آخرون
section_observation_work = العمل والمال
section_observation_living = مكان سكن الشخص
section_observation_safety = الصحة والسلامة
finding_observation_child-at-risk = طفل ربما ليس بأمان
finding_observation_self-harm = قد يرغب الشخص في إيذاء نفسه
finding_observation_several-signs = لوحظت عدة علامات
finding_observation_single-sign = لوحظت علامة واحدة
finding_observation_none-recorded = لم تُلاحَظ علامات. يُرجى مواصلة الانتباه، وعرض معلومات عن المساعدة.

## inform-and-offer

tool_inform-and-offer = التعريف بالمساعدة الموجودة

## labour-adult

tool_labour-adult = المعروف عن شخص بالغ في العمل، بحسب 67 مؤشرًا
    .note = وزن كل مؤشر مأخوذ من نسخة غير أصلية. لم يقارنها أحد بوثيقة الناشر نفسها.
section_labour-adult_deceptive-recruitment = تجنيد بالخداع
section_labour-adult_coercive-recruitment = تجنيد بالقوة أو التهديد
section_labour-adult_vulnerability-at-recruitment = تجنيد يستغل ضعف الوضع
section_labour-adult_exploitation = استغلال
section_labour-adult_coercion-at-destination = إبقاء بالقوة أو التهديد
section_labour-adult_vulnerability-at-destination = إبقاء يستغل ضعف الوضع
finding_labour-adult_trafficking-indicated = علامات على الاتجار بغرض العمل القسري: طريقة تجنيد واستغلال وإبقاء
finding_labour-adult_deceived-and-exploited = علامات على خداع واستغلال في العمل
finding_labour-adult_exploited = علامات على استغلال في العمل: مسألة حقوق عمل
finding_labour-adult_none-recorded = لا يكفي عدد المؤشرات في أي بُعد. قد توجد مؤشرات منفردة.
finding_labour-adult_needs-review = حالة يتركها الجدول المنشور مفتوحة. يُرجى بحثها مع أحد الزملاء.

## labour-child

tool_labour-child = المعروف عن طفل في العمل، بحسب 65 مؤشرًا
    .note = وزن كل مؤشر مأخوذ من نسخة غير أصلية. لم يقارنها أحد بوثيقة الناشر نفسها.
section_labour-child_act = كيف وصل الطفل إلى هنا
section_labour-child_deceptive-recruitment = تجنيد بالخداع
section_labour-child_coercive-recruitment = تجنيد بالقوة أو التهديد
section_labour-child_vulnerability-at-recruitment = تجنيد يستغل ضعف الوضع
section_labour-child_exploitation = استغلال
section_labour-child_coercion-at-destination = إبقاء بالقوة أو التهديد
section_labour-child_vulnerability-at-destination = إبقاء يستغل ضعف الوضع
finding_labour-child_trafficking-indicated = علامات على الاتجار بطفل: هناك من أحضره أو آواه أو استقبله، واستغله
finding_labour-child_none-recorded = لا يكفي عدد المؤشرات في أي بُعد. قد توجد مؤشرات منفردة.
finding_labour-child_needs-review = حالة تتركها القاعدة مفتوحة. يُرجى بحثها مع أحد الزملاء.

## forced-labour

tool_forced-labour = المعروف عن عمل قد يكون قسريًا، بأحد عشر مؤشرًا
    .note = لا يضع الناشر حدًا: قد يكفي مؤشر واحد وحده.
section_forced-labour_hold = ما قد يُبقي الشخص رغمًا عنه
section_forced-labour_work = العمل نفسه
finding_forced-labour_several-noted = مؤشرات عدة من الأحد عشر: تشير معًا إلى عمل قسري
finding_forced-labour_one-noted = مؤشر واحد من الأحد عشر: قد يكفي وحده. يُرجى مواصلة النظر.
finding_forced-labour_none-recorded = لم يُسجَّل أي من المؤشرات الأحد عشر. يُرجى مواصلة الانتباه، وعرض معلومات عن المساعدة.

## forced-criminality

tool_forced-criminality = المعروف عن شخص مجبَر على الكسب لغيره
    .note = هي عمّا يفعله الآخرون. لا يُسأل الشخص عمّا فعل؛ من أُجبر يُساعَد ولا يُعاقَب.
section_forced-criminality_act = كيف وصل الشخص إلى هذا
section_forced-criminality_means = ما يُبقي الشخص هناك
section_forced-criminality_purpose = ما يكسبه الآخرون
finding_forced-criminality_three-elements = علامات على كل ما يتطلبه التعريف: كيف بدأ الأمر، وما يُبقي الشخص، وما يكسبه غيره
finding_forced-criminality_single-signs = علامات منفردة تستحق الانتباه
finding_forced-criminality_none-recorded = لم تُسجَّل علامات. يُرجى مواصلة الانتباه، وعرض معلومات عن المساعدة.

## sexual-exploitation

tool_sexual-exploitation = ما يمكن ملاحظته حيث تُباع خدمات جنسية
section_sexual-exploitation_control = آخرون يقرّرون
section_sexual-exploitation_own-things = ما يملكه الشخص وما يعرفه من كلام
section_sexual-exploitation_work = العمل
section_sexual-exploitation_safety = الصحة والسلامة
finding_sexual-exploitation_child-at-risk = طفل ربما ليس بأمان
finding_sexual-exploitation_self-harm = قد يرغب الشخص في إيذاء نفسه
finding_sexual-exploitation_look-further = لوحظت علامات. لا تثبت شيئًا؛ هي سبب لمواصلة النظر.
finding_sexual-exploitation_none-recorded = لم تُلاحَظ علامات. يُرجى مواصلة الانتباه، وعرض معلومات عن المساعدة.

## workplace

tool_workplace = ما يُظهره مكان العمل وأوراقه
    .note = يُرجى الحديث مع العاملين مباشرة، كلٍّ على حدة. لا يُحال أحد إلا بموافقته.
section_workplace_people = الناس
section_workplace_place = المكان
section_workplace_papers = الأوراق
finding_workplace_child-at-risk = أطفال يعملون هنا. طفل ربما ليس بأمان.
finding_workplace_seen-and-in-papers = علامات في مكان العمل وفي أوراقه أيضًا
finding_workplace_single-signs = علامات في مكان العمل أو في أوراقه
finding_workplace_none-recorded = لم تُلاحَظ علامات. يُرجى مواصلة الانتباه، وعرض معلومات عن المساعدة.

## supplier

tool_supplier = مورّد، بحسب أوراقه
    .note = الأوزان والحد عند 60 منشورة لاستبيانين مختلفين. الجمع بينهما من عندنا.
section_supplier_facts = وقائع تُحسب بذاتها
section_supplier_scores = الدرجات
finding_supplier_several-facts = وقائع عدة تصاحب العمل القسري. يُرجى النظر فيها فورًا.
finding_supplier_one-fact = واقعة تصاحب العمل القسري. يُرجى النظر فيها قبل أي شيء.
finding_supplier_high-risk = المتوسط المرجّح أقل من 60، حيث يرى الناشر خطرًا كبيرًا
finding_supplier_not-high-risk = المتوسط المرجّح 60 أو أكثر، ولم تُسجَّل أي من الوقائع الأربع. قد تخطئ الأوراق.

## domestic-work

tool_domestic-work = حديث مع شخص يعمل في بيت
section_domestic-work_today = اليوم
section_domestic-work_household = الحياة في البيت
section_domestic-work_money = المال والأوراق
section_domestic-work_pressure = الخوف والضغط
section_domestic-work_signs = ما لاحظته
finding_domestic-work_danger-today = قد يكون شخص ما في خطر اليوم
finding_domestic-work_signs-of-control = علامات عدة على أن شخصًا آخر يتحكم في الشخص
finding_domestic-work_unfair-conditions = ظروف لا ينبغي أن تكون في أي عمل منزلي
finding_domestic-work_single-signs = علامات منفردة تستحق الانتباه
finding_domestic-work_none-recorded = لم تُسجَّل علامات في هذا الحديث. يُرجى مواصلة الانتباه، وعرض الحديث مرة أخرى.

## clinic-adult

tool_clinic-adult = حديث قصير مع مريض
    .note = قيست القاعدة بأربعة عشر سؤالًا آخر، ومع نساء بين 18 و40 سنة في قسم طوارئ.
    .populations = نساء بين 18 و40 سنة في قسم طوارئ
    .cut-off = أي نعم من أربع عشرة، أو قلق المعالج
section_clinic-adult_clinician = قبل السؤال
section_clinic-adult_today = اليوم
section_clinic-adult_freedom = الحرية
section_clinic-adult_pressure = الخوف والضغط
finding_clinic-adult_danger-today = قد يكون شخص ما في خطر اليوم
finding_clinic-adult_positive-screen-strong = فرز إيجابي، مع علامات عدة على الإكراه. يُعرض الدعم الاجتماعي.
finding_clinic-adult_positive-screen = فرز إيجابي: إجابة، أو قلق المعالج. يُعرض الدعم الاجتماعي.
finding_clinic-adult_none-recorded = لم تُسجَّل علامات في هذا الحديث. يُرجى مواصلة الانتباه، وعرض الحديث مرة أخرى.
action_clinic-adult_offer-social-work = عرض حديث مع اختصاصي اجتماعي

## youth-brief

tool_youth-brief = حديث قصير جدًا مع شاب أو شابة بلا مسكن
    .note = قيست القاعدة بأربعة أسئلة أخرى، ومع شباب بين 18 و22 سنة بلا مسكن.
    .populations = شباب بلا مسكن بين 18 و22 سنة
    .cut-off = نعم واحدة أو أكثر من أربع
section_youth-brief_today = اليوم
section_youth-brief_others = ما يأخذه الآخرون أو يريدونه
section_youth-brief_fear = الخوف
finding_youth-brief_danger-today = قد يكون شخص ما في خطر اليوم
finding_youth-brief_positive-screen = فرز إيجابي: إجابة من الأربع أو أكثر. تُعرض المساعدة، وحديث أطول.
finding_youth-brief_none-recorded = لم تُسجَّل علامات في هذا الحديث. يُرجى مواصلة الانتباه، وعرض الحديث مرة أخرى.
