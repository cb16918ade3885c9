tea-day = Tee am { DATTIME($day) }
