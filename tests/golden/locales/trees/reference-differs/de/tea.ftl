tea-hot = Der Tee ist heiß.
tea-cold = Der { -tea-name } ist kalt.
-tea-name = Tee
