# Draft translated by machine; not yet reviewed by anyone.

### Ce se oferă, câte un lucru pe rând: ce este și cine ar afla ce (.told). Nimic nu se promite.
### Un text pentru un loc are doar ce diferă acolo.

-offer-ask-first = Înainte de a spune cine sunteți, puteți întreba acolo ce notează și cui ar putea spune mai departe.

offer_health =
    { $role ->
        [health] Vreți să vă vadă un medic sau o asistentă de aici, pentru sănătate?
       *[other] Vreți să vă vadă un medic sau o asistentă?
    }
    .told = Vă vor întreba despre sănătate. Dumneavoastră alegeți ce le spuneți.
offer_health_US =
    .told = Vă vor întreba despre sănătate. S-ar putea să trebuiască să anunțe poliția despre unele răni, de exemplu o rană de glonț.
offer_health_US-CA =
    .told = Vă vor întreba despre sănătate. Dacă aveți răni sau urme de lovituri făcute de cineva, trebuie să anunțe poliția.
offer_health_CA =
    .told = Vă vor întreba despre sănătate. S-ar putea să trebuiască să anunțe poliția despre o rană de glonț.

offer_helpline =
    { $role ->
        [helpline] Vreți să vorbiți la o altă linie de ajutor? Cei de acolo ascultă și vă spun ce ajutor există.
       *[other] Vreți să vorbiți la o linie de ajutor? Cei de acolo ascultă și vă spun ce ajutor există.
    }
    .told = { -offer-ask-first }
offer_helpline_GB =
    .told = Nu e nevoie să vă spuneți numele. Dacă un minor sau viața cuiva este în pericol, cei de acolo pot anunța poliția sau serviciile pentru copii.
offer_helpline_US =
    .told = Nu e nevoie să vă spuneți numele. Cei de acolo ar putea spune poliției ce aud.
offer_helpline_IE =
    .told = La una dintre aceste linii răspunde poliția. Întrebați-mă la care. { -offer-ask-first }
offer_helpline_ES =
    .told = Aici, la această linie răspunde poliția. { -offer-ask-first }
offer_helpline_AT =
    .told = Aici, la această linie răspunde poliția. { -offer-ask-first }
offer_helpline_TR =
    .told = Aici, de această linie se ocupă biroul pentru imigrări. { -offer-ask-first }
offer_helpline_VN =
    .told = Cei de acolo înregistrează convorbirea și le spun poliției și grănicerilor ce aud.
offer_helpline_AR =
    .told = Nu e nevoie să vă spuneți numele. Ei le spun polițiștilor sau procurorilor ce aud.
offer_helpline_MX =
    .told = Nu e nevoie să vă spuneți numele. Ei le spun polițiștilor sau procurorilor ce aud.
offer_helpline_IN =
    .told = Cei de acolo ar putea spune poliției ce aud. { -offer-ask-first }

offer_shelter =
    { $role ->
        [shelter] Vreți să întreb de un loc unde să stați, aici sau în altă parte?
       *[other] Vreți să întreb de un loc unde să stați?
    }
    .told = S-ar putea să nu fie niciunul. Cei de acolo trebuie să știe ce vă trebuie ca să fiți în siguranță, nu toată povestea.

# "people whom others used or forced": in Romanian the plain plural "oameni" stands for everybody.
offer_formal-referral = Vreți să cer sprijin oficial, pentru oameni de care s-a folosit cineva sau pe care i-a forțat cineva?
    .told = Un birou sau un centru ar primi numele dumneavoastră și ce mi-ați spus. S-ar putea să le spună altora. Puteți întreba mai întâi un avocat.
-offer-home-office = Home Office (Ministerul de Interne britanic) ar primi numele dumneavoastră și ce mi-ați spus. Se ocupă și de imigrări. Puteți întreba mai întâi un avocat.
offer_formal-referral_GB =
    .told = { -offer-home-office }
offer-without-a-name =
    { $standing ->
        [listed-authority] Dacă spuneți nu, tot trebuie să anunț Home Office, dar fără numele dumneavoastră.
       *[other] { "" }
    }
offer_formal-referral_GB-ENG =
    .told = { -offer-home-office } { offer-without-a-name }
offer_formal-referral_GB-WLS =
    .told = { -offer-home-office } { offer-without-a-name }
offer-even-so-us =
    { $standing ->
        [listed-authority] S-ar putea să trebuiască să îl anunț chiar dacă spuneți nu.
       *[other] { "" }
    }
offer_formal-referral_US =
    .told = Un birou ar primi numele dumneavoastră și ce mi-ați spus. Pentru cineva sub 18 ani din altă țară, acesta este departamentul național de sănătate. { offer-even-so-us }
offer_formal-referral_ES =
    .told = Poliția ar primi numele dumneavoastră și ce mi-ați spus. Puteți întreba mai întâi un avocat.
-offer-even-so-nl = Chiar dacă spuneți nu, tot trebuie să le spun ceva celor de acolo.
offer-even-so-border-nl =
    { $standing ->
        [listed-authority] { -offer-even-so-nl }
       *[other] { "" }
    }
offer-even-so-by-role-nl =
    { $role ->
        [police] { -offer-even-so-nl }
        [labour-inspector] { -offer-even-so-nl }
        [border] { offer-even-so-border-nl }
       *[other] { "" }
    }
offer_formal-referral_NL =
    .told = CoMensha ar primi numele dumneavoastră și ce mi-ați spus. Acolo se ține o listă cu astfel de cazuri. { offer-even-so-by-role-nl }

offer_legal-aid = Vreți să vorbiți cu un avocat, despre muncă, acte sau orice altceva?
    .told = Un avocat lucrează pentru dumneavoastră. Puteți întreba ce trebuie să spună mai departe.

offer_labour-inspectorate =
    { $role ->
        [labour-inspector] Vreți ca biroul meu să se uite la plata dumneavoastră sau la condițiile de muncă?
       *[other] Vreți ajutor cu plata muncii sau cu condițiile de muncă?
    }
    .told =
        { $role ->
            [labour-inspector] S-ar putea să mergem la locul de muncă. Angajatorul ar putea ghici cine a vorbit.
           *[other] S-ar putea ca un inspector să meargă la locul de muncă. Angajatorul ar putea ghici cine a vorbit. Puteți întreba mai întâi ce trebuie să spună inspectorul mai departe.
        }

offer_immigration-advice = Vreți un sfat despre actele dumneavoastră sau despre dreptul de a rămâne aici?
    .told = Întrebați mai întâi persoana care vă dă sfatul pentru cine lucrează și ce trebuie să spună mai departe.

offer_domestic-violence = Vreți să vorbiți cu oameni care ajută atunci când partenerul sau familia face rău cuiva?
    .told = { -offer-ask-first }
offer_domestic-violence_RS =
    .told = Aici, la această linie răspunde ministerul de care ține poliția. { -offer-ask-first }

offer_mental-health = Vreți să vorbiți cu cineva despre cum vă simțiți sau cum dormiți?
    .told = Vă vor întreba cum vă simțiți. Dumneavoastră alegeți ce le spuneți.
