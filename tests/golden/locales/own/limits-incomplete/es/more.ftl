limits_cook =
    .purpose = Quiero saber si necesita ayuda.
    .kept = No escribo nada.
    .told = Nadie más lo sabrá por mí.
    .immigration = No pregunto por sus papeles.
    .choice = Usted decide.
