tea-hot = Der Tee ist heiß.
    .title = Heißer Tee
