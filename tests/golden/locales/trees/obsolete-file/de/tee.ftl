tea-hot = Der Tee ist heiß.
