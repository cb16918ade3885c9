ui-emergency-number = Llame al número de emergencias.
