tea-hot = The tea is hot.
    .title = Hot tea
