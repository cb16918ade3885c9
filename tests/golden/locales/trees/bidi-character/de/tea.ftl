tea-hot = Der Tee ist ‮heiß.
tea-cold = Der Tee ist { "\u202E" }kalt.
tea-milk = Mit ⁧Milch
