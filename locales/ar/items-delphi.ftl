# Draft translated by machine; not yet reviewed by anyone.

### ما تبحث عنه المؤشرات العملية لعام 2009. يقرؤها من يدير الحديث بعد انتهائه؛ لا يُسأل عنها أحد.
### .sign عبارة قصيرة للتأشير، بلا نقطة.

item_brought-or-received = هناك من جنّد الطفل أو نقله أو آواه أو استقبله.
    .sign = هناك من جنّد الطفل أو نقله أو آواه أو استقبله

## تجنيد بالخداع.

item_misled-on-work =
    .sign = تضليل بشأن العمل أو مكانه أو صاحبه
item_misled-on-pay =
    .sign = تضليل بشأن الأجر
item_misled-on-conditions =
    .sign = تضليل بشأن ظروف العمل
item_misled-on-contract =
    .sign = تضليل بشأن العقد أو قانونيته
item_misled-on-lodging =
    .sign = تضليل بشأن السكن وظروف المعيشة
item_misled-on-papers =
    .sign = تضليل بشأن الأوراق أو حق الإقامة
item_misled-on-journey =
    .sign = تضليل بشأن السفر أو شروط التشغيل
item_misled-on-family =
    .sign = تضليل بشأن اللحاق بالعائلة أو إحضارها
item_misled-on-marriage-or-adoption =
    .sign = وعد بزواج أو تبنٍّ لم يكن حقيقيًا
item_misled-on-schooling =
    .sign = وعد بدراسة لم تكن حقيقية

## تجنيد بالإكراه.

item_hurt-when-recruited =
    .sign = عنف ضد الشخص عند تجنيده
item_threatened-when-recruited =
    .sign = تهديد الشخص بالعنف عند تجنيده
item_taken-sold-or-married-off =
    .sign = خطف أو بيع أو زواج أو تبنٍّ بالإكراه
item_indebted-when-recruited =
    .sign = ربط الشخص بدين عند تجنيده
item_papers-taken-when-recruited =
    .sign = أخذ أوراق الشخص عند تجنيده
item_locked-in-when-recruited =
    .sign = عزل الشخص أو حبسه أو مراقبته عند تجنيده
item_police-used-as-threat-when-recruited =
    .sign = تهديد بإبلاغ السلطات عن الشخص عند تجنيده
item_exposure-used-as-threat-when-recruited =
    .sign = تهديد عند التجنيد بإخبار العائلة أو غيرها بأمور عن الشخص
item_family-threatened-when-recruited =
    .sign = عنف أو تهديد ضد العائلة عند التجنيد
item_money-kept-when-recruited =
    .sign = احتجاز مال الشخص عند تجنيده

## تجنيد يستغل الضعف.

item_hardship-at-home-used =
    .sign = استغل المجنِّد ظرفًا عائليًا صعبًا
item_irregular-status-used =
    .sign = استغل المجنِّد غياب حق الإقامة
item_little-schooling-or-language-used =
    .sign = استغل المجنِّد قلة التعليم أو عدم معرفة اللغة
item_lack-of-facts-used =
    .sign = استغل المجنِّد نقص المعلومات
item_already-under-their-control =
    .sign = كان الشخص أصلًا تحت سيطرة من يستغله
item_need-of-money-used =
    .sign = سهّلت الحاجة إلى المال تجنيد الشخص
item_false-tale-of-migration-used =
    .sign = رسم المجنِّد صورة مضللة عن الحياة في مكان آخر
item_false-tale-of-the-law-used =
    .sign = رسم المجنِّد صورة مضللة عن القانون أو السلطات
item_family-ties-used =
    .sign = سهّل وضع العائلة تجنيد الشخص
item_personal-plight-used =
    .sign = سهّل الوضع الشخصي تجنيد الشخص
item_attachment-to-recruiter-used =
    .sign = تعلّق نفسي أو عاطفي بالمجنِّد
item_trouble-with-authorities-used =
    .sign = سهّل الوضع أمام السلطات تجنيد الشخص
item_earlier-setbacks-used =
    .sign = سهّلت صعوبات سابقة تجنيد الشخص
item_need-of-help-to-travel-used =
    .sign = لم يكن بوسع الشخص ترتيب السفر وحده
item_belief-used =
    .sign = استغل المجنِّد عادة أو معتقدًا
item_unrest-at-home-used =
    .sign = سهّل نزاع أو كارثة في بلد الشخص تجنيده

## الاستغلال.

item_far-too-long-hours =
    .sign = ساعات أو أيام عمل مفرطة
item_hardly-any-pay =
    .sign = أجر ضئيل أو لا أجر
item_pay-cut-or-skimmed =
    .sign = أجر تُقتطع منه غرامات أو خصومات أو حصة وسيط
item_poor-lodging =
    .sign = ظروف معيشة سيئة
item_very-poor-work-conditions =
    .sign = ظروف عمل سيئة جدًا
item_dangerous-work =
    .sign = عمل خطر
item_contract-not-kept =
    .sign = عدم احترام العقد أو قانون العمل
item_no-social-cover =
    .sign = لا حماية اجتماعية
item_kept-from-school =
    .sign = لا تعليم

## الإكراه في مكان العمل.

item_papers-held-at-work =
    .sign = أوراق الشخص محتجزة في مكان العمل
item_indebted-at-work =
    .sign = الشخص مقيّد بدين في مكان العمل
item_locked-in-at-work =
    .sign = عزل أو حبس أو مراقبة في مكان العمل
item_hurt-at-work =
    .sign = عنف ضد الشخص في مكان العمل
item_threatened-at-work =
    .sign = تهديد الشخص بالعنف في مكان العمل
item_made-to-break-the-law =
    .sign = إجبار الشخص على نشاط غير قانوني
item_made-to-take-tasks =
    .sign = إجبار الشخص على قبول مهام أو زبائن
item_strongly-swayed =
    .sign = الشخص تحت تأثير قوي لمن يستغله
item_set-against-peers =
    .sign = إجبار الشخص على التصرف ضد زملائه
item_made-to-lie =
    .sign = إجبار الشخص على تضليل السلطات أو عائلته أو غيرهم
item_police-used-as-threat-at-work =
    .sign = تهديد بإبلاغ السلطات عن الشخص
item_worse-used-as-threat =
    .sign = تهديد بظروف أسوأ
item_family-threatened-at-work =
    .sign = عنف أو تهديد ضد العائلة
item_pay-withheld-to-stay =
    .sign = احتجاز الأجر ليبقى الشخص في العمل
item_exposure-used-as-threat-at-work =
    .sign = تهديد بإخبار العائلة أو غيرها بأمور عن الشخص

## استغلال الضعف في مكان العمل.

item_relies-on-them-daily =
    .sign = يعتمد الشخص في حياته اليومية على من يستغله
item_lost-in-strange-place =
    .sign = صعوبة تدبير الأمور في مكان غريب
item_need-of-money-there =
    .sign = الحاجة إلى المال تُبقي الشخص هناك
item_family-ties-there =
    .sign = وضع العائلة يُبقي الشخص هناك
item_status-there =
    .sign = الوضع أمام السلطات يُبقي الشخص هناك
item_earlier-setbacks-there =
    .sign = صعوبات سابقة تُبقي الشخص هناك
item_singled-out-group =
    .sign = يهمّش الآخرون الشخص بسبب فئة ينتمي إليها
