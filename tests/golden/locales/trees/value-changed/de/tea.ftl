help-line = Ruf 0800 555 0198 an, Tag und Nacht.
help-lost = Oder ruf an.
help-form = Füll das Formular T-941 aus.
help-page = Siehe https://hilfe.example.net/tee.
help-key = Tippe `askwell tee`.
help-days = Du hast 54 Tage.
help-age = Unter achtzehn
