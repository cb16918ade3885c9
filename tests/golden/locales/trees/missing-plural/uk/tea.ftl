tea-cups = { $cups ->
        [one] { $cups } чашка
       *[other] { $cups } чашок
    }
