tea-cups = { $cups ->
        [one] eine Tasse
        [other] { $cups } Tassen
    }
tea-hot = Der Tee ist { heiß.
tea-cold = Der Tee ist } kalt.
tea-pot
tea-lid = { "Ein Deckel }
tea-mat = { "\q" }
Ein Beutel.
