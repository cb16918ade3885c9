tea-hot =
    .title = Heißer Tee
