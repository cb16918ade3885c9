item_danger-now = ¿Cómo se llama usted?
    .why = Para saber si corre peligro ahora.
    .sign = Corre peligro ahora
