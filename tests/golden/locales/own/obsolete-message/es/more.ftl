ui-closin = Gracias.
