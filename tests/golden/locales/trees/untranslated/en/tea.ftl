tea-hot = The tea is hot.
tea-cold = The tea is cold. Would you like another one now?
tea-long = There is milk and sugar on the table
tea-name = Tea
tea-brand = Blue Pot
