tea-hot = Der Tee ist <b>heiß<b>.
tea-link = Lies <a data-l10n-name="tee">über Tee</a>.
tea-box = Tee
    .style = width: 20px
tea-plain = <i>Einfacher</i> Tee
tea-lines = Zwei¶Zeilen
tea-shop = <a>Unser <b>Laden</b></a>
tea-order = </b>Eine Tasse<b>, bitte
