# $day is when.
tea-day = Tea on { DATETIME($day) }
