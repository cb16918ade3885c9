answer_declined = No sabe
    .own = Prefiero no decirlo
