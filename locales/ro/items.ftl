# Draft translated by machine; not yet reviewed by anyone.

### Întrebări pentru persoană și semne pentru cine poartă discuția. Propoziții scurte, vorbite, câte o idee.
### .why îi spune persoanei, într-o propoziție, pentru ce se întreabă. .sign: cel mult 60 de semne, fără punct la sfârșit.
### „copil” în .sign = oricine sub 18 ani.

## Pentru un adult. Oricine poate răspunde da sau nu, cu muncă sau fără.

item_danger-now = Este cineva în pericol astăzi, dumneavoastră sau cineva apropiat?
    .why = Dacă cineva este în pericol, căutăm mai întâi ajutor.
    .sign = Cineva ar putea fi în pericol astăzi
item_doctor-today = Aveți nevoie de un medic astăzi?
    .why = Dacă aveți nevoie de îngrijire, asta e pe primul loc.
    .sign = Persoana vrea să vadă un medic astăzi
item_child-not-safe = Există vreun copil sau adolescent care s-ar putea să nu fie în siguranță?
    .why = Cine are sub 18 ani și nu este în siguranță are nevoie de ajutor. S-ar putea să trebuiască să le spun altora.
    .sign = Un copil ar putea să nu fie în siguranță
item_others-chose-home = A hotărât altcineva unde locuiți, fără să vă întrebe?
    .why = Mă ajută să știu ce puteți hotărî dumneavoastră.
    .sign = Altcineva a hotărât unde locuiește persoana
item_not-as-promised = Viața aici este altfel decât v-a promis cineva?
    .why = Unora li se promite un lucru, dar găsesc altul.
    .sign = Viața sau munca nu e cum s-a promis
# "Alone" would show the sex (singur, singură), so: without somebody coming along.
item_free-to-go-out = Când vreți, puteți ieși fără să vină cineva cu dumneavoastră?
    .why = Mă ajută să știu câtă libertate aveți într-o zi.
    .sign = Persoana nu poate ieși liber
item_papers-held = Vă ține cineva actele și nu vi le dă?
    .why = Unii oameni nu își pot folosi propriile acte.
    .sign = Altcineva ține actele persoanei
item_kept-from-leaving = Există cineva de la care nu ați putea pleca, fiindcă nu v-ar lăsa?
    .why = Mă ajută să știu cât de liber puteți alege.
    .sign = Cineva nu ar lăsa persoana să plece
item_threatened = V-a amenințat cineva, pe dumneavoastră sau pe cei dragi?
    .why = Când există amenințări, e greu de ales liber.
    .sign = Au existat amenințări
item_money-kept = Vă oprește cineva bani care ar trebui să fie ai dumneavoastră?
    .why = Unii oameni muncesc și nu își primesc banii.
    .sign = Cineva oprește banii persoanei
item_work-off-debt = Trebuie să munciți pentru cineva fiindcă îi datorați bani?
    .why = Unii oameni muncesc pentru o datorie care nu se micșorează.
    .sign = Persoana trebuie să muncească pentru o datorie
item_made-to-do-things = V-a forțat cineva să faceți lucruri pe care nu voiați să le faceți?
    .why = Nu e nevoie să-mi spuneți ce. Mă ajută să văd ce s-ar potrivi.
    .sign = Cineva a forțat persoana să facă lucruri

## Pentru cine lucrează într-o gospodărie, cu plată sau fără.

item_enough-rest = Aveți destul timp să vă odihniți și să dormiți?
    .why = Mă ajută să știu cum vă sunt zilele.
    .sign = Persoana nu are destulă odihnă
item_enough-to-eat = Aveți destulă mâncare?
    .why = Aș vrea să știu de ce aveți nevoie.
    .sign = Persoana nu are destulă mâncare
item_own-place-to-sleep = Aveți un loc de dormit care să fie numai al dumneavoastră?
    .why = Mă ajută să știu cum trăiți.
    .sign = Persoana nu are un loc de dormit numai al ei
item_free-to-call = Puteți să sunați familia sau prietenii când vreți?
    .why = Mă ajută să știu cu cine puteți vorbi.
    .sign = Persoana nu poate suna liber familia sau prietenii

## Pentru un pacient.

item_kept-from-care = V-a împiedicat cineva să mergeți la un medic sau la o asistentă?
    .why = Mă ajută să știu ce stă în calea îngrijirii.
    .sign = Cineva a împiedicat persoana să primească îngrijiri
item_care-decided-by-other = Hotărăște altcineva în locul dumneavoastră ce tratament primiți?
    .why = Aș vrea să știu ce hotărâți chiar dumneavoastră.
    .sign = Altcineva hotărăște ce tratament primește persoana

## Pentru un adult tânăr fără locuință. Nicio întrebare nu e despre sex sau despre ce a făcut persoana.

item_something-for-a-bed = Vrea cineva ceva de la dumneavoastră în schimbul unui pat sau al mâncării?
    .why = Nu e nevoie să-mi spuneți ce. Mă ajută să văd ce s-ar potrivi.
    .sign = Cineva vrea ceva în schimbul unui pat sau al mâncării
item_afraid-to-leave-work = V-a fost vreodată teamă să plecați de la o muncă din cauza unor amenințări?
    .why = Unii oameni nu pot pleca liber de la muncă.
    .sign = Teamă de a pleca de la muncă, din cauza amenințărilor

## Pentru un copil, de la cineva pregătit pentru asta. Se vorbește cu „tu”, cald, dar nu copilăros.

item_child-food = Ai destulă mâncare?
    .why = Aș vrea să știu de ce ai nevoie.
    .sign = Copilul nu are destulă mâncare
item_child-safe-sleep = Te simți în siguranță acolo unde dormi?
    .why = Fiecare copil ar trebui să doarmă într-un loc sigur.
    .sign = Copilul nu se simte în siguranță acolo unde doarme
item_child-danger = Ți-e teamă că cineva o să-ți facă rău astăzi?
    .why = Dacă ți-e teamă, căutăm mai întâi ajutor.
    .sign = Copilul se teme că i se va face rău astăzi
item_child-made-to-work = Te pune cineva să muncești sau să-i aduci bani?
    .why = Nu e nevoie să-mi spui ce faci.
    .sign = Cineva pune copilul să muncească sau să aducă bani
item_child-made-to-do-things = Te pune cineva să faci lucruri despre care simți că nu sunt în regulă?
    .why = Nu e nevoie să-mi spui care sunt.
    .sign = Cineva pune copilul să facă lucruri pe care le simte rele
item_child-trusted-adult = Există un adult în care ai încredere?
    .why = Mă ajută să știu cine se poartă bine cu tine.
    .sign = Copilul nu numește niciun adult în care are încredere

## Semne văzute sau auzite. Nimeni nu este întrebat. Niciunul nu e despre origine, haine sau despre cât de crezut e cineva.

item_someone-stays-close = Cineva a adus persoana aici și nu o lasă singură.
    .sign = Cineva a adus persoana și stă mereu aproape
item_someone-speaks-for-them = Altcineva a vorbit în locul persoanei sau a urmărit ce spune.
    .sign = Altcineva a vorbit pentru persoană sau a urmărit ce spune
item_looks-to-other = Persoana se uită la altcineva înainte de a răspunde.
    .sign = Persoana se uită la cineva înainte de a răspunde
item_papers-with-other = Altcineva are la sine actele sau telefonul persoanei.
    .sign = Altcineva are la sine actele sau telefonul persoanei
item_afraid-of-someone = Persoana pare să se teamă de cineva din apropiere.
    .sign = Persoana pare să se teamă de cineva din apropiere
item_guarded = Cineva păzește persoana sau o încuie.
    .sign = Cineva păzește persoana sau o încuie
item_threatened-in-sight = Ați văzut sau ați auzit pe cineva amenințând persoana.
    .sign = Cineva a fost văzut amenințând persoana
item_sleeps-at-work = Persoana doarme în locul în care muncește.
    .sign = Persoana doarme acolo unde muncește
item_exhausted = Persoana pare epuizată de muncă.
    .sign = Persoana pare epuizată de muncă
item_unsafe-work = Munca este periculoasă și nimic nu protejează persoana.
    .sign = Muncă periculoasă, fără protecție
item_money-with-other = Altcineva ia sau ține banii persoanei.
    .sign = Altcineva ia sau ține banii persoanei
item_depends-on-one = Persoana depinde de un singur om pentru mâncare, transport sau pat.
    .sign = Depinde de un singur om pentru nevoile de zi cu zi
item_bad-lodging = Locul de dormit este înghesuit, murdar sau nesigur.
    .sign = Loc de dormit înghesuit, murdar sau nesigur
item_moved-around = Alții mută persoana dintr-un loc în altul.
    .sign = Alții mută persoana dintr-un loc în altul
item_cannot-call-others = Persoana nu are cum să sune familia sau prietenii.
    .sign = Persoana nu poate suna familia sau prietenii
item_place-unknown = Persoana nu știe adresa locului unde stă.
    .sign = Persoana nu știe adresa locului unde stă
item_untreated-injury = Persoana are o rană sau o lovitură de care nu s-a îngrijit nimeni.
    .sign = O rană sau o lovitură de care nu s-a îngrijit nimeni
item_afraid-to-go-back = Persoana pare să se teamă să se întoarcă.
    .sign = Persoana pare să se teamă să se întoarcă
item_spoke-of-self-harm = Persoana a spus că și-ar face rău sau că nu mai vrea să trăiască.
    .sign = Persoana a spus că și-ar face rău
item_child-unsafe-nearby = Un copil de aici ar putea să nu fie în siguranță.
    .sign = Un copil de aici ar putea să nu fie în siguranță
item_clinician-worried = Înainte de a întreba ceva: acest pacient vă îngrijorează.
    .sign = Cine tratează persoana își face griji pentru ea
item_officer-worried = Vă faceți griji pentru această persoană din alt motiv.
    .sign = Cine a purtat discuția își face griji din alt motiv
item_no-known-carer = Nimeni nu poate spune cine are grijă de copil.
    .sign = Nimeni nu poate spune cine are grijă de copil
item_child-at-work = Copilul a fost văzut muncind, cerșind sau vânzând.
    .sign = Copilul a fost văzut muncind, cerșind sau vânzând
