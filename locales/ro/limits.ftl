# Draft translated by machine; not yet reviewed by anyone.

### Ce se spune înainte de orice întrebare: limite adevărate, șase rânduri scurte, apoi o întrebare. Totul se citește cu voce tare.
### Un text pentru un loc are doar rândurile care diferă acolo. Un rând .told are cel mult 45 de cuvinte.
### Nu se scrie niciodată că ceva este secret sau sigur: nimeni nu poate promite asta.
### „minor” = sub 18 ani: „copil” ar lăsa deoparte adolescenții, iar datoria îi cuprinde. Unui copil i se spune „tu”.
### „cine sunt ei”: fără „ei” s-ar auzi „cine sunt eu”.

-limits-purpose = Aș vrea să vă pun câteva întrebări scurte, ca să văd ce ajutor s-ar potrivi.
limits-kept =
    { $saving ->
        [not] Acest program nu păstrează nici răspunsuri, nici nume.
       *[offered] Acest program nu păstrează nume. S-ar putea să păstrez o foaie scurtă despre această discuție, fără nume.
    }
-limits-choice = Puteți sări peste orice întrebare. Nu e nevoie să vorbiți despre lucruri pe care le-ați făcut chiar dumneavoastră. Spuneți-mi ce nu vreți să fie spus mai departe. Dacă nu pot face așa, vă voi spune.
-limits-leave = Puteți lua o pauză sau vă puteți opri oricând. Nu e nevoie să spuneți motivul.
-limits-papers = Întrebați-mă înainte să vorbiți despre actele dumneavoastră. Vă voi spune ce trebuie să spun mai departe.
-limits-immigration-police = S-ar putea să trebuiască să le spun ce aflu celor de la imigrări.

## Cine mai poate afla ceva, după rol. Poliția nu poate ține pentru sine ce aude și spune asta de la început.

-limits-role-police = Lucrez în poliție și pot acționa în funcție de ce aud.
-limits-role-border = Controlez la frontieră și pot acționa în funcție de ce aud.
-limits-role-labour-inspector = Fac inspecția muncii și pot acționa în funcție de ce aud.
-limits-role-social-worker = S-ar putea să trebuiască să vorbesc cu echipa mea.
-limits-role-health = S-ar putea să vorbesc cu cei care vă tratează aici.
-limits-role-shelter = S-ar putea să vorbesc cu echipa mea de aici.
-limits-role-helpline = S-ar putea să vorbesc cu echipa mea.
-limits-role-child-specialist = S-ar putea să trebuiască să vorbesc cu echipa mea.

## Când sunt anunțați alții, orice ar vrea persoana, pe țări.

-limits-danger = Dacă un minor sau viața cuiva este în pericol, poate trebuie să le spun altora.
-limits-danger-gb = Dacă un minor sau viața cuiva este în pericol, anunț poliția sau protecția copilului.
-limits-danger-gb-police = Dacă un minor sau viața cuiva este în pericol, anunț echipa sau protecția copilului.
-limits-danger-america = Dacă un minor sau viața cuiva este în pericol, s-ar putea să trebuiască să anunț poliția sau protecția copilului.
-limits-danger-america-police = Dacă un minor sau viața cuiva este în pericol, s-ar putea să trebuiască să anunț echipa mea sau protecția copilului.

## Ce adaugă legea unui loc.

-limits-notify-gb = Dacă cred că cineva se folosește de dumneavoastră, trebuie să anunț Home Office (Internele britanice). Numele dumneavoastră, doar dacă acceptați.
limits-by-law =
    { $standing ->
        [listed-authority] { -limits-notify-gb }
       *[other] { "" }
    }
-limits-home-office = Home Office se ocupă și de imigrări.
limits-home-office-by-law =
    { $standing ->
        [listed-authority] { -limits-home-office }
       *[other] { "" }
    }
-limits-injuries-us = S-ar putea să trebuiască să anunț poliția despre unele răni, de exemplu o rană de glonț.
-limits-injuries-us-ca = Dacă tratez răni sau urme de lovituri făcute de cineva, trebuie să anunț poliția.
-limits-injuries-ca = S-ar putea să trebuiască să anunț poliția despre o rană de glonț.

-limits-notify-nl = Dacă cred că cineva se folosește de dumneavoastră, trebuie să anunț CoMensha. CoMensha ține lista cazurilor și caută adăposturi.
limits-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-notify-nl }
       *[other] { "" }
    }

# $to: „tu” unui copil, „dumneavoastră” unui adult.
-limits-notify-za =
    { $to ->
        [child] Dacă cred că cineva se folosește de tine, legea mă poate obliga să anunț poliția.
       *[other] Dacă cred că cineva se folosește de dumneavoastră, legea mă poate obliga să anunț poliția.
    }
-limits-notify-za-police =
    { $to ->
        [child] Dacă cred că cineva se folosește de tine, legea mă poate obliga să raportez asta.
       *[other] Dacă cred că cineva se folosește de dumneavoastră, legea mă poate obliga să raportez asta.
    }
-limits-notify-ae =
    { $to ->
        [child] Dacă aflu că cineva se folosește de tine, legea mă poate obliga să raportez asta.
       *[other] Dacă aflu că cineva se folosește de dumneavoastră, legea mă poate obliga să raportez asta.
    }

## Un adult, oriunde

limits_police =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } S-ar putea să trebuiască să scriu ce aud.
    .told = { -limits-role-police } { -limits-danger }
    .immigration = { -limits-immigration-police }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_border =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } S-ar putea să trebuiască să scriu ce aud.
    .told = { -limits-role-border } { -limits-danger }
    .immigration = Mă ocup de imigrări. Ce îmi spuneți poate fi folosit acolo.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_labour-inspector =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } S-ar putea să trebuiască să scriu ce aud despre locul de muncă.
    .told = { -limits-role-labour-inspector } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_social-worker =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Serviciul meu poate păstra propriile notițe. Puteți întreba ce scrie în ele.
    .told = { -limits-role-social-worker } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_health =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Clinica păstrează notițe despre sănătate. Puteți întreba ce scrie în ele.
    .told = { -limits-role-health } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_shelter =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Adăpostul poate păstra propriile notițe. Puteți întreba ce scrie în ele.
    .told = { -limits-role-shelter } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_helpline =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Linia de ajutor poate păstra propriile notițe. Puteți întreba ce scrie în ele.
    .told = { -limits-role-helpline } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_child-specialist =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } Serviciul meu poate păstra propriile notițe. Puteți întreba ce scrie în ele.
    .told = { -limits-role-child-specialist } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }

## Un adult, Regatul Unit. Pentru Scoția și Irlanda de Nord acesta este tot textul

limits_police_GB =
    .told = { -limits-role-police } { -limits-danger-gb-police }
limits_border_GB =
    .told = { -limits-role-border } { -limits-danger-gb }
limits_labour-inspector_GB =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb }
limits_social-worker_GB =
    .told = { -limits-role-social-worker } { -limits-danger-gb }
limits_health_GB =
    .told = { -limits-role-health } { -limits-danger-gb }
limits_shelter_GB =
    .told = { -limits-role-shelter } { -limits-danger-gb }
limits_helpline_GB =
    .told = { -limits-role-helpline } { -limits-danger-gb }
limits_child-specialist_GB =
    .told = { -limits-role-child-specialist } { -limits-danger-gb }

## Un adult, Anglia

limits_police_GB-ENG =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-ENG =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-ENG =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-ENG =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-ENG =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-ENG =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-ENG =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-ENG =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Un adult, Țara Galilor

limits_police_GB-WLS =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-WLS =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-WLS =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-WLS =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-WLS =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-WLS =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-WLS =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-WLS =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## Un adult, Statele Unite

limits_police_US =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_US =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_US =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_US =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_US =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us }
limits_shelter_US =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_US =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_US =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Un adult, California

limits_health_US-CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us-ca }

## Un adult, Canada

limits_police_CA =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_CA =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_CA =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_CA =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-ca }
limits_shelter_CA =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_CA =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_CA =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## Un adult, Țările de Jos

limits_police_NL =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-nl }
limits_border_NL =
    .told = { -limits-role-border } { -limits-danger } { limits-by-law-nl }
limits_labour-inspector_NL =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-nl }

## Un adult, Africa de Sud

limits_police_ZA =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-za-police }
limits_border_ZA =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-za }
limits_labour-inspector_ZA =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-za }
limits_social-worker_ZA =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-za }
limits_health_ZA =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-za }
limits_shelter_ZA =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-za }
limits_helpline_ZA =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-za }
limits_child-specialist_ZA =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-za }

## Un adult, Emiratele Arabe Unite

limits_police_AE =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-ae }
limits_border_AE =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-ae }
limits_labour-inspector_AE =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-ae }
limits_social-worker_AE =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-ae }
limits_health_AE =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-ae }
limits_shelter_AE =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-ae }
limits_helpline_AE =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-ae }
limits_child-specialist_AE =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-ae }

## Cineva care are sau poate avea sub 18 ani: datoria de a anunța vine prima. Se vorbește cu „tu”.

-limits-child-may = Dacă îmi fac griji pentru tine, s-ar putea să trebuiască să le spun celor care lucrează la protecția copiilor.
limits-child-immigration =
    { $role ->
        [border] Mă ocup de imigrări. Ce îmi spui poate fi folosit acolo.
       *[other] Ce îmi spui poate ajunge la cei care se ocupă de imigrări.
    }
limits_child =
    .purpose = Acum treaba mea este să aflu dacă ești în siguranță și de ce ai nevoie.
    .kept = { limits-kept } S-ar putea să trebuiască să scriu ce îmi spui.
    .told = { -limits-child-may } Voi încerca să-ți spun ție mai întâi. Mă poți întreba cine sunt ei.
    .immigration = { limits-child-immigration } Mă poți întreba pe mine sau pe un avocat ce înseamnă asta.
    .choice = Poți să nu-mi spui nimic. Nu e nevoie să vorbești despre lucruri pe care le-ai făcut chiar tu.
    .leave = Poți lua o pauză sau te poți opri oricând vrei. Spune-mi dacă ai nevoie de apă sau de mâncare.

-limits-child-refer-gb = Dacă cineva se folosește de tine, trebuie să anunț și Home Office (Ministerul de Interne britanic).
limits-child-referral-gb =
    { $standing ->
        [listed-authority] { -limits-child-refer-gb }
        [first-responder] { -limits-child-refer-gb }
       *[other] Dacă cineva se folosește de tine, poate fi anunțat și Home Office (Ministerul de Interne britanic).
    }
limits_child_GB =
    .told = Dacă îmi fac griji pentru tine, trebuie să anunț serviciile pentru copii. Ele protejează copiii. { limits-child-referral-gb } Mă poți întreba cine sunt ei.
    .immigration = { limits-child-immigration } Și Home Office se ocupă de imigrări. Mă poți întreba pe mine sau pe un avocat ce înseamnă asta.
limits_child_GB-SCT =
    .told = Dacă îmi fac griji pentru tine, trebuie să le spun celor de la asistența socială. Ei protejează copiii. { limits-child-referral-gb } Mă poți întreba cine sunt ei.

limits-child-may-tell =
    { $role ->
        [police] Dacă îmi fac griji pentru tine, poate trebuie să le spun celor care protejează copiii sau altor polițiști.
       *[other] Dacă îmi fac griji pentru tine, poate trebuie să le spun celor care protejează copiii sau poliției.
    }
limits-child-office-us =
    { $standing ->
        [listed-authority] Dacă cineva se folosește de tine și ești din altă țară, poate trebuie să anunț un birou național pentru copii.
       *[other] Dacă cineva se folosește de tine și ești din altă țară, pot cere ajutor unui birou național pentru copii.
    }
limits_child_US =
    .told = { limits-child-may-tell } { limits-child-office-us } Mă poți întreba cine sunt ei.
-limits-child-must = Dacă îmi fac griji pentru tine, trebuie să le spun celor care protejează copiii sau poliției.
limits-child-law-us-ca =
    { $role ->
        [police] Dacă îmi fac griji pentru tine, trebuie să le spun celor care protejează copiii sau altor polițiști.
        [social-worker] { -limits-child-must }
        [health] { -limits-child-must }
        [child-specialist] { -limits-child-must }
       *[other] { limits-child-may-tell }
    }
limits_child_US-CA =
    .told = { limits-child-law-us-ca } { limits-child-office-us } Mă poți întreba cine sunt ei.
limits_child_CA =
    .told = { -limits-child-may } Voi încerca să-ți spun ție mai întâi. Mă poți întreba cine sunt ei.
limits_child_AU =
    .told = { limits-child-may-tell } Voi încerca să-ți spun ție mai întâi. Mă poți întreba cine sunt ei.
limits_child_IE =
    .told = Dacă îmi fac griji pentru tine, trebuie să anunț Tusla, un birou pentru copii și familii. Voi încerca să-ți spun ție mai întâi. Mă poți întreba ce înseamnă asta.
limits_child_GR =
    .told = { -limits-child-may } Dacă cred că cineva se folosește de tine, trebuie să anunț EKKA, un birou național. Mă poți întreba cine sunt ei.
-limits-child-nl = Dacă cred că cineva se folosește de tine, trebuie să anunț CoMensha. CoMensha ține o listă a cazurilor.
limits-child-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-child-nl }
       *[other] { "" }
    }
limits-child-notify-nl =
    { $role ->
        [police] { -limits-child-nl }
        [labour-inspector] { -limits-child-nl }
        [border] { limits-child-by-law-nl }
       *[other] { "" }
    }
limits_child_NL =
    .told = { -limits-child-may } Mă poți întreba cine sunt ei. { limits-child-notify-nl }
limits-child-notify-za =
    { $role ->
        [police] { -limits-notify-za-police(to: "child") }
       *[other] { -limits-notify-za(to: "child") }
    }
limits_child_ZA =
    .told = { -limits-child-may } { limits-child-notify-za } Mă poți întreba cine sunt ei.
limits_child_AE =
    .told = { -limits-child-may } { -limits-notify-ae(to: "child") } Mă poți întreba cine sunt ei.
