item_danger-now = ¿Corre peligro ahora mismo?
