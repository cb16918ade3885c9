tea-cups = { $cups ->
        [one] كوب واحد
        [two] كوبان
       *[other] { $cups } كوب
    }
