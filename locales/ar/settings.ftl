# Draft translated by machine; not yet reviewed by anyone.
### أول تشغيل: ما هو مكان العمل. لا شيء عن أي شخص.

ui-settle = أولًا، بعض الأمور عن عملك. تُحفظ على هذا الحاسوب. لا يُحفظ شيء عن أي شخص.
ui-settle-area = أين مكان عملك؟
ui-settle-part = { $country }: في أي جزء؟
ui-settle-role = ما عملك؟
ui-settle-setting = أين يكون لقاؤك بالناس عادةً؟
ui-settle-setting-any = في أماكن مختلفة
ui-settle-standing = ما صفة جهة عملك في القانون؟ إن لم يكن ذلك معروفًا لديك، يُرجى سؤال مكتب المناوبة، واختيار آخر ما في القائمة الآن.
ui-settle-desk-name = إلى من يُسلَّم الأمر؟ يُكتب اسم مكتب المناوبة لديك.
ui-settle-desk-phone = رقم هاتفه:
ui-settle-leave = أو كتابة { $key } للمغادرة.
ui-settle-ways = أو كتابة { $back } للرجوع، أو { $key } للمغادرة.
ui-settle-desk-name-again = يُرجى كتابة اسم قصير، في سطر واحد.
ui-settle-desk-phone-again = يُرجى كتابة رقم هاتف فيه 3 أرقام على الأقل. ويمكن أن تفصل بينها مسافات أو علامة الجمع أو الشرطة أو القوسان أو النقطة أو الشرطة المائلة.
ui-settle-done = شكرًا. يمكنك تغيير ذلك في { $config } و{ $agency }.
ui-settle-not-kept = تعذّر حفظ إعداداتك في { $path }. تسري في هذه الجلسة فقط.

## ما قد يعيق قبل أن تبدأ الجلسة

err-no-area = لا يوجد دليل للمنطقة { $area }.
rec-no-area = يُختار واحد من: { $known }.
err-settings-no-area = { err-no-area }
rec-settings-no-area = يُكتب أحد هذه في `area` في { $path }: { $known }.
err-area-too-wide = تختلف الواجبات داخل { $area }.
rec-area-too-wide = يُختار واحد من: { $known }.
err-settings-area-too-wide = { err-area-too-wide }
rec-settings-area-too-wide = يُكتب أحد هذه في `area` في { $path }: { $known }.
err-standing-not-here = لا تُعرف في { $area } الصفة القانونية «{ $standing }».
rec-standing-not-here = يُكتب واحد من هذه بوصفه `standing` في { $path }: { $known }. إن لم يكن ذلك معروفًا لديك، يُرجى سؤال مكتب المناوبة.
err-no-role = لا يوجد مجال عمل «{ $role }».
rec-no-role = يُختار واحد من: { $known }.
err-no-tool = لا توجد أداة «{ $tool }».
rec-no-tool = يُختار واحد من: { $known }.
err-no-limits = لا توجد حدود تُقرأ بصوت مسموع لمجال العمل والمكان هذين بهذه اللغة.
rec-no-limits = تُختار لغة أخرى بالخيار ‎--locale، أو يُطلب من القائم على مجلد اللغات لديك أن يضيفها.
err-no-locale = لا توجد حزمة لغوية { $locale }.
rec-no-locale = يُختار واحد من: { $known }.
err-no-settings = مكان العمل لم يُحدَّد بعد، ولا يمكن سؤال أحد.
rec-no-settings = يُشغَّل askwell مرة في نافذة طرفية، أو يُكتب { $config } و{ $agency }.
err-no-terminal = لا توجد هنا نافذة طرفية لشاشة خاصة.
rec-no-terminal = يُشغَّل في نافذة طرفية، أو يُضاف ‎--plain.
err-no-private-screen = لا توجد على هذا النظام شاشة خاصة.
rec-no-private-screen = يُحذف ‎--private. وتبقى الأسطر حينها في النافذة.
err-input-ended = انتهى الإدخال قبل أن ينتهي الحديث.
rec-input-ended = لم يُحتفَظ بشيء. يُعاد البدء حين تكون الكتابة ممكنة.
err-not-protected = هذا الحاسوب لا يحمي حماية كاملة من: { $list }.
rec-not-protected = يُستعمل حاسوب آخر، أو تُترك ‎--strict للمتابعة من دونها.
err-not-live = الأداة «{ $tool }» ليست مما يُسأل به شخص.
rec-not-live = يُختار واحد من: { $known }.
err-added-tool = ليست الأداة «{ $tool }» جزءًا من هذا البرنامج.
rec-added-tool = يُضاف `--added-tools` لاستعمالها مع الناس. عندها تقول كل شاشة ذلك.
ui-tool-named = قد يتذكر سطر الأوامر لديك أنك ذكرت اسم أداة.

## ما تعذّر بلوغه، يُقال قبل السؤال الأول. قد يراه أي أحد: لا شيء هنا يقول ما موضوع الحديث.

ui-not-protected = هذا الحاسوب لا يحمي حماية كاملة من: { $list }.
guard_dumps = قراءة الذاكرة من الخارج
guard_memory = نقل الذاكرة إلى القرص
guard_files = ملفات أخرى
guard_network = الشبكة
guard_children = برامج أخرى

## مجلد الحفظ، كما في الإعدادات. قد يرى هذا أيضًا أي أحد.

ui-no-saving-relative = لا يمكن حفظ شيء: المجلد { $path } في إعداداتك يجب أن يبدأ من الجذر.
ui-no-saving-missing = لا يمكن حفظ شيء: المجلد { $path } في إعداداتك غير موجود.
ui-no-saving-link = لا يمكن حفظ شيء: { $path } في إعداداتك رابط. يُكتب المجلد نفسه.
ui-no-saving-not-ours = لا يمكن حفظ شيء: المجلد { $path } في إعداداتك ملك لمستخدم آخر.
ui-no-saving-open = لا يمكن حفظ شيء: يستطيع آخرون الكتابة في المجلد { $path } في إعداداتك.

## ملف من مجلد فيه خلل ولا يُستعمل. قد يرى هذا أيضًا أي أحد.

ui-file-left-out = في الملف { $path } خلل، فلا يُستعمل منه إلا رقم طوارئ. `askwell directory check` يسرد ما فيه.
