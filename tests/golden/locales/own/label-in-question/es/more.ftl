ui-closing = Gracias, víctima de la trata.
