tea-and = und Tee
tea-hot = Der Tee ist heiß.{ " " }
tea-label = { "\u00A0" }: heiß
