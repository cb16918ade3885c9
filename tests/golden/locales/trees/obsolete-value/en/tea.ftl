tea-hot =
    .title = Hot tea
