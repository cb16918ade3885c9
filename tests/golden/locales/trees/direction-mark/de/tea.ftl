tea-hot = Der Tee ist‏ heiß.
tea-cold = Der Tee ist { "\u200F" }kalt.
