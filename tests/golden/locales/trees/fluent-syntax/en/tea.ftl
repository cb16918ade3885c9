# $cups is how many.
tea-cups = { $cups ->
        [one] one cup
       *[other] { $cups } cups
    }
tea-hot = The tea is hot.
tea-cold = The tea is cold.
tea-pot = A pot
tea-lid = A lid
tea-mat = A mat
tea-bag = A bag
