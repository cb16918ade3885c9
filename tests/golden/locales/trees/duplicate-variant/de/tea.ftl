tea-kind = { $kind ->
        [green] Grüner Tee
        [green] Grün
       *[other] Schwarzer Tee
    }
