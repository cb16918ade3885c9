tea-cups = { $cups ->
        [few] { $cups } 杯
       *[other] { $cups } 杯のお茶
    }
tea-place = { $place }杯目
