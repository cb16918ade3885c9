tea-hot = Der Tee ist [1mheiß.
tea-cold = Der Tee ist { "\u001B" }kalt.
