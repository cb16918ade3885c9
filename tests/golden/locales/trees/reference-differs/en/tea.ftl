tea-hot = The { -tea-name } is hot.
tea-cold = The tea is cold.
-tea-name = tea
