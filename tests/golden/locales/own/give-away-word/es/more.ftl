ui-alone = ¿Se puede hablar aquí de la trata?
