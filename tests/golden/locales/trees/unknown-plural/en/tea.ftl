# $cups is how many.
tea-cups = { $cups ->
        [one] one cup
       *[other] { $cups } cups
    }
# $place is the place in a row.
tea-place = { NUMBER($place, type: "ordinal") ->
        [one] { $place }st cup
        [two] { $place }nd cup
        [few] { $place }rd cup
       *[other] { $place }th cup
    }
