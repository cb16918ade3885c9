tea-hot = Der { -tea-nane } ist { tea-word.titel }.
-tea-name = Tee
tea-word = heiß
    .title = Heiß
