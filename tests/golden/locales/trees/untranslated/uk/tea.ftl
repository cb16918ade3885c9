tea-hot = The tea is hot.
tea-cold = Чай холодний. Would you like another one now?
tea-long = On the table we have sugar
tea-name = Tea
# Same: a brand.
tea-brand = Blue Pot
