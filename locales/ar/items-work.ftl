# Draft translated by machine; not yet reviewed by anyone.

### العمل وأماكن العمل والمورّدون. يقرؤها من يدير الحديث؛ لا يُسأل عنها أحد.
### .sign عبارة قصيرة للتأشير، بلا نقطة.

## مؤشرات العمل القسري الأحد عشر.

item_weak-position-used =
    .sign = هناك من يستغل ضعف وضع الشخص
item_deceived-about-work =
    .sign = خداع بشأن العمل
item_movement-restricted =
    .sign = لا حرية للشخص في الدخول والخروج
item_kept-isolated =
    .sign = إبعاد الشخص عن الناس
item_violence-used =
    .sign = عنف جسدي أو جنسي
item_threats-used =
    .sign = ترهيب أو تهديد
item_papers-retained =
    .sign = احتجاز أوراق هوية الشخص
item_wages-withheld =
    .sign = احتجاز الأجر
item_held-by-debt =
    .sign = الشخص مقيّد بدين
item_abusive-conditions =
    .sign = ظروف عمل أو معيشة مهينة
item_excessive-overtime =
    .sign = ساعات عمل إضافية مفرطة

## ما يراه المفتش في مكان العمل.

item_workers-watched =
    .sign = العاملون تحت المراقبة أو الحبس أو العزل
item_workers-afraid-to-talk =
    .sign = يبدو على العاملين الخوف من الحديث معك
item_one-speaks-for-all =
    .sign = شخص واحد يتكلم عن كل العاملين
item_workers-exhausted =
    .sign = يبدو على العاملين الإنهاك
item_children-at-work =
    .sign = أطفال يعملون هنا
item_workers-live-on-site =
    .sign = العاملون يسكنون في مكان العمل
item_site-lodging-bad =
    .sign = سكنهم مزدحم أو قذر أو غير آمن
item_site-without-protection =
    .sign = عمل خطر بلا حماية

## ما تُظهره الأوراق، في مكان عمل أو عند مورّد.

item_papers-kept-by-employer =
    .sign = صاحب العمل يحتفظ بأوراق هوية العاملين
item_fees-owed-by-workers =
    .sign = على العاملين رسوم أو ديون لصاحب العمل أو الوسيط
item_leaving-punished =
    .sign = عقد أو قاعدة تعاقب من يترك العمل
item_pay-not-traceable =
    .sign = سجلات الأجور ناقصة أو لا تطابق الساعات
item_deductions-eat-pay =
    .sign = الخصومات تأخذ معظم الأجر
item_hours-far-beyond-law =
    .sign = ساعات تتجاوز كثيرًا ما يسمح به القانون
item_contract-not-readable =
    .sign = لا عقد، أو عقد لا يستطيع العاملون قراءته

## درجات المورّد، من 0 إلى 100.

item_score-country = درجة البلد، من 0 إلى 100
item_score-service = درجة الخدمة، من 0 إلى 100
item_score-labour = درجة شروط العمل، من 0 إلى 100
item_score-environment = درجة البيئة، من 0 إلى 100
item_score-health-and-safety = درجة الصحة والسلامة، من 0 إلى 100
item_score-ethics = درجة الأخلاقيات، من 0 إلى 100
