# Draft translated by machine; not yet reviewed by anyone.
### أسماء البلدان وأجزائها، لاختيار مكان العمل. المعرّفات رموز ISO 3166.

## كندا
area_CA = كندا
area_CA-AB = ألبرتا
area_CA-BC = كولومبيا البريطانية
area_CA-MB = مانيتوبا
area_CA-NB = نيو برونزويك
area_CA-NL = نيوفاوندلاند ولابرادور
area_CA-NT = الأقاليم الشمالية الغربية
area_CA-NS = نوفا سكوشا
area_CA-NU = نونافوت
area_CA-ON = أونتاريو
area_CA-PE = جزيرة الأمير إدوارد
area_CA-QC = كيبيك
area_CA-SK = ساسكاتشوان
area_CA-YT = يوكون

## المملكة المتحدة
area_GB = المملكة المتحدة
area_GB-ENG = إنجلترا
area_GB-NIR = أيرلندا الشمالية
area_GB-SCT = اسكتلندا
area_GB-WLS = ويلز

## الولايات المتحدة
area_US = الولايات المتحدة
area_US-AL = ألاباما
area_US-AK = ألاسكا
area_US-AS = ساموا الأمريكية
area_US-AZ = أريزونا
area_US-AR = أركنساس
area_US-CA = كاليفورنيا
area_US-CO = كولورادو
area_US-CT = كونيتيكت
area_US-DE = ديلاوير
area_US-DC = مقاطعة كولومبيا
area_US-FL = فلوريدا
area_US-GA = جورجيا
area_US-GU = غوام
area_US-HI = هاواي
area_US-ID = أيداهو
area_US-IL = إلينوي
area_US-IN = إنديانا
area_US-IA = آيوا
area_US-KS = كانساس
area_US-KY = كنتاكي
area_US-LA = لويزيانا
area_US-ME = مين
area_US-MD = ماريلاند
area_US-MA = ماساتشوستس
area_US-MI = ميشيغان
area_US-MN = مينيسوتا
area_US-MS = مسيسيبي
area_US-MO = ميزوري
area_US-MT = مونتانا
area_US-NE = نبراسكا
area_US-NV = نيفادا
area_US-NH = نيو هامبشاير
area_US-NJ = نيو جيرسي
area_US-NM = نيو مكسيكو
area_US-NY = نيويورك
area_US-NC = كارولاينا الشمالية
area_US-ND = داكوتا الشمالية
area_US-MP = جزر ماريانا الشمالية
area_US-OH = أوهايو
area_US-OK = أوكلاهوما
area_US-OR = أوريغون
area_US-PA = بنسلفانيا
area_US-PR = بورتوريكو
area_US-RI = رود آيلاند
area_US-SC = كارولاينا الجنوبية
area_US-SD = داكوتا الجنوبية
area_US-TN = تينيسي
area_US-TX = تكساس
area_US-UT = يوتا
area_US-VT = فيرمونت
area_US-VI = جزر العذراء الأمريكية
area_US-VA = فرجينيا
area_US-WA = واشنطن
area_US-WV = فرجينيا الغربية
area_US-WI = ويسكونسن
area_US-WY = وايومنغ

## بلدان تُختار كاملة
area_AE = الإمارات العربية المتحدة
area_AL = ألبانيا
area_AR = الأرجنتين
area_AT = النمسا
area_AU = أستراليا
area_BE = بلجيكا
area_BG = بلغاريا
area_BR = البرازيل
area_CH = سويسرا
area_CO = كولومبيا
area_DE = ألمانيا
area_ES = إسبانيا
area_FR = فرنسا
area_GR = اليونان
area_HU = المجر
area_IE = أيرلندا
area_IN = الهند
area_IT = إيطاليا
area_KE = كينيا
area_MD = مولدوفا
area_MX = المكسيك
area_NG = نيجيريا
area_NL = هولندا
area_NP = نيبال
area_PH = الفلبين
area_PL = بولندا
area_PT = البرتغال
area_RO = رومانيا
area_RS = صربيا
area_TH = تايلاند
area_TR = تركيا
area_UA = أوكرانيا
area_VN = فيتنام
area_ZA = جنوب أفريقيا

## مجموعات بلدان لا يختارها أحد مكانًا للعمل.
area_EU = الاتحاد الأوروبي
area_UN = دولي
