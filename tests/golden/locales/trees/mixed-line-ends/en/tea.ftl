tea-hot = The tea is hot.
tea-cold = The tea is cold.
