tea-hot = Ceaiul e fierbinte.
tea-with = Cu noi, în ţară
tea-dark = Închis
