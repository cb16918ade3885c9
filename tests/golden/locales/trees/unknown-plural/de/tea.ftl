tea-cups = { $cups ->
        [one] eine Tasse
        [two] { $cups } Tassen
       *[other] { $cups } Tassen
    }
tea-place = { NUMBER($place, type: "ordinal") ->
        [one] { $place }. Tasse
       *[other] { $place }. Tasse
    }
