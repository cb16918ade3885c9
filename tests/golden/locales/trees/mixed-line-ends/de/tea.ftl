tea-hot = Der Tee ist heiß.
tea-cold = Der Tee ist kalt.
