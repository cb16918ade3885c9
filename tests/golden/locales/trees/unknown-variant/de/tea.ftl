tea-kind = { $kind ->
        [gren] Grüner Tee
        [green] Grüner Tee
        [weiss] Weißer Tee
        [white] Weißer Tee
       *[black] Schwarzer Tee
    }
