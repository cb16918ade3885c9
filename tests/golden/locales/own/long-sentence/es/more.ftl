ui-sample-words = Hoy hace sol en toda la ciudad y el té que está en la mesa de la cocina ya no está tan caliente como antes.
