tea-and = und Tee
tea-hot = Der Tee ist heiß.{ " " }
