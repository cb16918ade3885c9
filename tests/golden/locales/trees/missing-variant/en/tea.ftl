# $kind is the kind of tea.
tea-kind = { $kind ->
        [green] Green tea
        [white] White tea
       *[black] Black tea
    }
