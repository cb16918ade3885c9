# Draft translated by machine; not yet reviewed by anyone.
### أسماء القيم في القوائم المغلقة: `<list>_<id>`. تُقرأ في القوائم وعلى الورقة، ولا يقرؤها الشخص.
### لا نتيجة هنا حكم نهائي، ولا احتمال، ولا تسمية لأحد.
### Gender: roles and tasks are named by the field of work, and instructions by verbal nouns, so that no form fixes the
### sex of the officer. "الشخص" and "الطفل" are used for both sexes.

## مجال العمل.
role_police = الشرطة
role_border = الحدود أو الهجرة
role_labour-inspector = تفتيش العمل
role_social-worker = العمل الاجتماعي
role_health = الرعاية الصحية
role_shelter = العمل في دار إيواء
role_helpline = العمل في خط مساعدة
role_child-specialist = اختصاص الحديث مع الأطفال
role_any = أي مجال عمل

## الصفة القانونية لجهة العمل في منطقتها.
standing_listed-authority = سلطة عليها واجب الإخطار
standing_first-responder = جهة يجوز لها تقديم إحالة رسمية
standing_neither = لا هذا ولا ذاك
standing_listed-authority_US = سلطة عامة: وطنية أو على مستوى الولاية أو محلية
standing_neither_US = ليست سلطة عامة

## مكان اللقاء.
setting_workplace = مكان عمل
setting_border = حدود أو ميناء
setting_street = شارع أو مركبة
setting_shelter = دار إيواء أو مركز استقبال
setting_clinic = عيادة أو مستشفى
setting_custody = مركز شرطة أو مكان احتجاز
setting_remote = هاتف أو محادثة نصية
setting_any = أي مكان

## العمر كما يُقدَّر، وليس العمر الدقيق أبدًا.
age_adult = شخص بالغ
age_child = دون 18 سنة
age_presumed-child = ربما دون 18 سنة، وتكون المعاملة كما للأطفال
age_any = أي عمر

## أنواع المساعدة، بترتيب عرضها.
pathway_emergency = خدمات الطوارئ
pathway_child-protection = خدمات حماية الطفل
pathway_health = رعاية طبية
pathway_helpline = خط مساعدة
pathway_shelter = مكان آمن للإقامة
pathway_formal-referral = المسار الرسمي للتعرّف على الحالات
pathway_legal-aid = محامٍ أو مشورة قانونية
pathway_labour-inspectorate = هيئة تفتيش العمل
pathway_immigration-advice = مشورة بشأن الهجرة والإقامة
pathway_domestic-violence = مساعدة في مواجهة العنف في المنزل
pathway_mental-health = دعم عند الضيق النفسي
pathway_interpreter = ترجمة شفوية مهنية

## ما يوقف الأسئلة فورًا.
interrupt_danger = خطر الآن
interrupt_medical = حاجة إلى رعاية طبية الآن
interrupt_self-harm = قد يؤذي الشخص نفسه
interrupt_child-at-risk = طفل معرَّض للخطر

## مستوى القلق. يصف ما سُجِّل في فرز واحد، ولا شيء غير ذلك.
level_none-recorded = لم تُسجَّل مؤشرات في هذا الفرز الأولي
level_some = بعض المؤشرات
level_strong = مؤشرات قوية
level_urgent = عاجل: قد يكون شخص ما في خطر

## ما تبدأ به الورقة. جملة أو جملتان.
headline_none-recorded = لم تُسجَّل مؤشرات في هذا الفرز الأولي. والفرز قد لا يكشفها. يُرجى مواصلة الانتباه، وعرض معلومات عن المساعدة.
headline_some = سُجِّلت بعض المؤشرات. يُرجى عرض المعلومات والمساعدة، ومواصلة الانتباه.
headline_strong = سُجِّلت مؤشرات قوية. تناسبها الخدمات المتخصصة والمسار الرسمي.
headline_urgent = عاجل. قد يكون شخص ما في خطر. يجب التصرف الآن.
headline_not-established = لم تكن الإجابات كافية لقول شيء. عدم الإجابة لا يعني «لا». يُرجى عرض المعلومات والمساعدة.

## ما يُعرف عن دقة الأداة.
evidence_validated = متحقَّق من صلاحيتها
evidence_adapted = معدَّلة من أداة متحقَّق من صلاحيتها؛ ودقة تلك الأداة لا تنطبق عليها
evidence_unvalidated = غير متحقَّق من صلاحيتها: لم يقِس أحد كم مرة تصيب

## كيف تُستعمل الأداة.
use_ask = أسئلة موجَّهة
use_assess = تقييم بعد حديث
use_observe = علامات فقط
use_organisation = أماكن العمل والموردون

## من أين تأتي إجابة البند.
by_asked = بالسؤال
by_observed = بالملاحظة
by_document = من الاطلاع على وثيقة
by_told = مما قيل في حديث

## الإجابات المعتادة.
option_yes = نعم
option_no = لا
option_unknown = الشخص لا يعرف
option_declined = الشخص يفضّل ألا يقول
option_not-asked = لم يُسأل عنه
option_stopped-before = توقّف الحديث قبله
option_not-applicable = لا ينطبق

## ما أُخذ من مصدر.
takes_structure = البنية
takes_rule = القاعدة
takes_principle = المبدأ

## مدى حساسية أسئلة القسم.
sensitivity_low = أمور الحياة اليومية
sensitivity_medium = قد يصعب الحديث عنها
sensitivity_high = الأذى والخوف

## أيام الأسبوع، داخل جملة بعد كلمة «يوم».
weekday_mo = الاثنين
weekday_tu = الثلاثاء
weekday_we = الأربعاء
weekday_th = الخميس
weekday_fr = الجمعة
weekday_sa = السبت
weekday_su = الأحد
