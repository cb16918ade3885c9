tea-hot = The tea is <b>hot</b>.
tea-link = Read <a data-l10n-name="tea">about tea</a>.
tea-box = Tea
    .style = width: 20em
tea-plain = Plain tea
tea-lines = Two lines
tea-shop = <a href="shop.html">Our <b>shop</b></a>
tea-order = A <b>cup</b>, please
