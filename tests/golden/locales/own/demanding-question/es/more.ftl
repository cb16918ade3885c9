item_danger-now = ¿Por qué no se fue?
    .why = Para saber si corre peligro ahora.
    .sign = Corre peligro ahora
