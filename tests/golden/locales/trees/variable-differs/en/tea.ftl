# $cups is how many, $guest who drinks.
tea-left-out = { $guest } has tea.
# $guest is who drinks.
tea-not-passed = { $guest } has tea.
# $cups is how many, $guest who drinks.
tea-in-a-variant = { $cups ->
        [one] { $guest } has one cup.
       *[other] { $guest } has { $cups } cups.
    }
# $guest is who drinks.
tea-through = { tea-not-passed }
tea-plain = Tea
# $cups is how many.
tea-number = { $cups ->
        [one] One cup
       *[other] { $cups } cups
    }
