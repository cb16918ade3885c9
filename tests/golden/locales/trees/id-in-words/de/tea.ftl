tea-hot = tea-hot = Der Tee ist heiß.
