tea-left-out = Jemand hat Tee.
tea-not-passed = { $gast } hat Tee.
tea-in-a-variant = { $cups ->
        [one] Jemand hat eine Tasse.
       *[other] { $guest } hat { $cups } Tassen.
    }
tea-through = { tea-not-passed }
tea-plain = { $cups } Tee
tea-number = { $cups ->
        [one] Eine Tasse
       *[other] Einige Tassen, { $cups } genau
    }
