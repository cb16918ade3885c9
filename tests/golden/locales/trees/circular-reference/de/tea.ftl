tea-hot = Der { tea-word } ist heiß.
tea-word = Tee, { tea-hot }
tea-self = Noch ein { tea-self }
