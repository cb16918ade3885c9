tea-hot = The tea is hot.
-tea-name = Tea
