ui-closing = Gracias. Le prometo que todo va a salir bien.
