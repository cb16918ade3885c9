help-line = Call 0800 555 0199, day or night.
help-lost = Or dial 55501.
help-form = Fill in form T-914.
help-page = See https://help.example.org/tea.
help-key = Type `askwell tea`.
help-days = You have 45 days.
help-age = Under 18
