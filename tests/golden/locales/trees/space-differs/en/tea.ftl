tea-and = { " " }and tea
tea-hot = The tea is hot.
tea-label = : hot
