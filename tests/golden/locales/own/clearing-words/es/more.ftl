ui-closing = Gracias. Usted no es víctima.
