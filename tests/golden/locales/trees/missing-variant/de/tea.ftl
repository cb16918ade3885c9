tea-kind = { $kind ->
        [green] Grüner Tee
       *[black] Schwarzer Tee
    }
