tea-hot = The { -tea-name } is { tea-word }.
-tea-name = tea
tea-word = hot
    .title = Hot
