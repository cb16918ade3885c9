# $kind is the kind of tea.
tea-kind = { $kind ->
        [green] Green tea
       *[other] Black tea
    }
