tea-hot = Ihr Tее ist heiß.
tea-with = Bei uns
tea-dark = Straβe
