# $cups is how many.
tea-cups = { $cups ->
        [one] one cup
       *[other] { $cups } cups
    }
