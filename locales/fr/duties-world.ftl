# Draft translated by machine; not yet reviewed by anyone.

### Ce que la loi demande dans d'autres pays du monde : lu par le personnel, jamais par la personne. Comme directory.ftl.

duty_za-report-suspicion = La loi sud-africaine dit que toute personne qui a connaissance d’une traite d’êtres humains, ou la soupçonne, doit la signaler à la police, le SAPS. Qui la loi oblige, et dans quel délai, n’a pas été vérifié pour ce programme : demandez maintenant à votre permanence, avant de signaler. La source ne parle pas d’accord ; prévenez la personne avant de le faire.
duty_ae-report-crime = Aux Émirats arabes unis, une personne qui a connaissance d’une traite d’êtres humains et ne la signale pas peut être punie. On n’a pas trouvé à qui, ni dans quel délai, et le droit plus récent n’a pas été examiné : demandez maintenant à votre permanence. Prévenez la personne avant de signaler.
duty_ae-temporary-stay = La loi prévoit une permission de rester pour un temps, pendant que l’affaire est jugée. Ce n’est pas vous qui en décidez, et ce n’est jamais une récompense pour parler : proposez un avocat en droit des étrangers.
duty_tr-residence-permit = La loi prévoit un titre de séjour pour les personnes dans cette situation : d’abord 30 jours, puis jusqu’à 6 mois à la fois, 3 ans en tout. Ce n’est pas vous qui en décidez, et ce n’est jamais une récompense pour parler : proposez un avocat en droit des étrangers.
duty_al-equal-help = La même aide est ouverte à une personne qui a peut-être été exploitée et à une personne que l’État a reconnue comme exploitée : n’attendez pas de décision. Seulement avec l’accord de la personne.
