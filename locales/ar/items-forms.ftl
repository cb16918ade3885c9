# Draft translated by machine; not yet reviewed by anyone.

### علامات على أشكال معينة من الاستغلال. يقرؤها من يدير الحديث؛ لا يُسأل عنها أحد.
### .sign عبارة قصيرة للتأشير، بلا نقطة.

## يُرى حيث تُباع خدمات جنسية. لا شيء عن الجسد أو اللباس أو الأصل.

item_escorted-everywhere =
    .sign = هناك من يرافق الشخص أينما ذهب
item_group-without-shared-language =
    .sign = يعيش الشخص أو يسافر مع مجموعة بلا لغة مشتركة
item_knows-work-words-only =
    .sign = لا يعرف الشخص من لغة البلد إلا كلمات العمل
item_no-money-of-own =
    .sign = ليس لدى الشخص مال خاص به
item_no-papers-at-hand =
    .sign = لا توجد بيد الشخص ورقة هوية
item_several-under-one-person =
    .sign = يبدو أن شخصًا واحدًا يتحكم في عدة أشخاص
item_sold-or-handed-on =
    .sign = علامات على أن الشخص بيع أو سُلّم لآخرين
item_advertised-by-others =
    .sign = هناك شخص آخر يعلن عن الشخص

## مجبَر على الكسب لغيره. كله عمّا يفعله الآخرون؛ لا شيء عن فعل للشخص.

item_brought-by-others =
    .sign = آخرون رتّبوا السفر أو أحضروا الشخص
item_handed-over-to-others =
    .sign = سُلّم الشخص أو بيع لآخرين
item_housed-by-those-in-charge =
    .sign = يسكن الشخص عند من يعطون الأوامر
item_lured-by-other-work =
    .sign = عُرض على الشخص عمل غير الذي وجده
item_phone-or-papers-taken =
    .sign = أُخذ هاتف الشخص أو أوراقه
item_kept-on-closed-site =
    .sign = إبقاء الشخص في موقع مغلق أو محروس
item_must-pay-to-leave =
    .sign = على الشخص الدفع حتى يُترك
item_threats-or-violence-there =
    .sign = تهديد أو عنف ضد الشخص أو غيره هناك
item_targets-with-punishment =
    .sign = يفرض آخرون أهدافًا ويعاقبون من لا يبلغها
item_takings-handed-over =
    .sign = على الشخص تسليم كل ما يحصل عليه
item_words-and-tools-given =
    .sign = يعطي آخرون الكلام والأدوات والأوامر كل يوم
item_taken-out-and-fetched =
    .sign = هناك من يُخرج الشخص كل يوم ثم يعيده
