tea-hot = Der Tee ist heiß.
    .title = Heißer Tee
    .tittle = Heiß
tea-hott = Zu heiß
-tea-name = Tee
