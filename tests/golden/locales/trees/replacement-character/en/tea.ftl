tea-hot = The tea is hot.
