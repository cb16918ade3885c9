ui-closing = Gracias. Anticonstitucionalísimamenteindudablemente.
