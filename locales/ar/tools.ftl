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
