tea-hot = Der Tee ist hei�.
