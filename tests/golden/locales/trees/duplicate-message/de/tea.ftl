tea-hot = Der Tee ist heiß.
-tea-name = Tee
tea-hot = Heiß ist der Tee.
