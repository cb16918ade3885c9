tea-hot = The tea is hot.
# What a guest is offered.
tea-cold = The tea is cold.
-tea-name = Tea
