help-line = شبانه‌روز با ۰۸۰۰ ۵۵۵ ۰۱۹۹ تماس بگیرید.
help-lost = یا ۵۵۵۰۱ را بگیرید.
help-form = فرم T-914 را پر کنید.
help-page = به https://help.example.org/fa نگاه کنید.
help-key = بنویسید `askwell tea`.
help-days = ۴۵ روز وقت دارید.
help-age = زیر ۱۸ سال
