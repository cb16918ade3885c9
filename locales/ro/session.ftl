# Draft translated by machine; not yet reviewed by anyone.

### Glossary:
### safe = în siguranță (fits every gender; "sigur" only of things and places, never of people)
### help = ajutor; support = sprijin
### boss / employer = angajator; workplace = loc de muncă
### papers = acte (not "documente": the everyday word); papers held = cineva ține actele și nu le dă
### owe = a datora; debt = datorie
### threaten = a amenința; threats = amenințări
### force = a forța; make someone do = a pune pe cineva să facă
### someone uses you = cineva se folosește de dumneavoastră / de tine (stronger than "profită de", and no legal word)
### skip = a sări peste; leave out = a lăsa deoparte
### stop = a se opri; break = pauză; go on = a continua
### child / teenager = copil sau adolescent; "someone under 18" in the limits = minor (one plain word that takes in
### teenagers; the lines there are short); on the officer's lists = copil (as in the law of Romania and Moldova)
### child protection = protecția copilului; children's services = serviciile pentru copii
### helpline = linie de ajutor; police = poliție; border = frontieră; labour inspector = inspector de muncă
### immigration = imigrări (as people say "la imigrări")
### shelter (the house) = adăpost; a place to stay = un loc unde să stați
### interpreter = interpret; lawyer = avocat; a nurse or a doctor = un medic sau o asistentă
### agree = a fi de acord; signs = semne; sheet = fișă; page = foaie
### tell (an office) = a anunța; pass on = a spune mai departe
### may have to = s-ar putea să trebuiască să (poate trebuie să, where a line of the limits would be long); may = poate / s-ar putea să; have to, must = trebuie să
### do not have to, need not = nu e nevoie să (never "nu trebuie să": it can be heard as "you must not")
### Address: "dumneavoastră" for adults, "tu" in what only a child hears (limits_child, item_child-…, .child, ui-rules-…).
### Lines that adults and children both hear do without an address where that sounds natural; else they say
### "dumneavoastră", which a child understands too.
### Gender: no participle or adjective that would show the sex of the person or the officer. "persoana" is a feminine word
### for everybody. Not "Sunt îngrijorat(ă)" but "îmi fac griji"; not "singur(ă)" but "fără să vină cineva".

## 3. Cuvinte și interpreți.

ui-brief-exact = „Vă rog să spuneți exact ce spune fiecare dintre noi. Nu lăsați nimic deoparte și nu adăugați nimic.”
ui-brief-private = „Vă rog să nu spuneți nimănui ce auziți. Cunoașteți această persoană sau familia ei?”
ui-brief-hard = „Unele întrebări pot fi greu de ascultat.”
ui-brief-stop = „Spuneți-mi dacă aveți nevoie de o pauză sau dacă nu mai puteți continua.”

ui-sample-words = Afară strălucește soarele, iar ceaiul e fierbinte.
ui-sample-yes = Da, bine
    .own = Da, înțeleg bine
ui-sample-no = Nu sau nu e clar
    .own = Nu sau nu mi-e clar

## 5. Limite și acord. Limitele sunt în limits.ftl.

# Neutral address: adults and children hear it.
ui-limits-ask = E în regulă dacă pun câteva întrebări?
ui-limits-agrees = Este de acord
    .own = Da, puteți să mă întrebați
ui-limits-later = Nu acum
    .own = Nu acum
ui-limits-no = Nu sau niciun răspuns
    .own = Nu

## 6. Întrebări

# Adults and children hear it.
ui-invite = Ați vrea să-mi spuneți ceva mai întâi? Nu e nevoie, doar dacă vreți.
ui-forewarn = Următoarele întrebări sunt despre frică și presiuni. Puteți lăsa deoparte oricare dintre ele sau pe toate.
    .child = Următoarele întrebări sunt despre lucruri care pot fi neplăcute. Poți lăsa deoparte oricare dintre ele sau pe toate.
ui-forewarn-go-on = Continuăm cu aceste întrebări
    .own = Puteți să-mi puneți aceste întrebări
ui-forewarn-leave-out = Le lăsăm pe toate deoparte
    .own = Vreau să le lăsăm pe toate deoparte
ui-rules-unsure = E în regulă să spui „nu știu”.
ui-rules-correct = Dacă greșesc ceva, spune-mi.
ui-rules-stop = Te poți opri oricând vrei.

# Adults and children hear these: "dumneavoastră", which a child understands too.
ui-now-danger =
    .say = Mulțumesc că mi-ați spus. Ce v-ar ajuta acum să fiți mai în siguranță?
ui-now-medical =
    .say = Aș vrea să se ocupe de asta un medic sau o asistentă. E în regulă?
ui-now-self-harm =
    .say = Mulțumesc că mi-ați spus. Sunt aici, alături de dumneavoastră.
ui-now-child-at-risk =
    .say = Mulțumesc că mi-ați spus. S-ar putea să trebuiască să le spun celor care protejează copiii.
ui-now-go-on = S-a avut grijă de asta, iar persoana vrea să continue
    .own = Vreau să continuăm
ui-now-stop = Lăsăm întrebările și vedem ce ajută
    .own = Vreau să ne oprim cu întrebările

## 7. O întrebare despre siguranță.

# The answers are safe, not safe, not sure; "or not" keeps the question open both ways.
ui-safety = Când vă gândiți la ce urmează astăzi, vă simțiți în siguranță sau nu?

## 8. Cuvinte de încheiere.

ui-closing = Vă mulțumesc pentru timpul acordat. Aici, fiecare alegere a fost a dumneavoastră.
ui-closing-next = Acum voi căuta ce se potrivește cu ce vreți dumneavoastră.
ui-closing-later = Dacă vreți să vorbim altă dată, e în regulă.
ui-closing-back = Este ceva care v-ar ajuta să plecați de aici mai în siguranță?
ui-closing-contact = Dacă sunteți de acord să vă contacteze cineva: există o cale sigură? Puteți și să nu mi-o spuneți.
ui-closing-number = Vă pot da un număr de păstrat, dacă asta nu vă pune în pericol.
ui-closing-thanks = Mulțumesc pentru timpul acordat.
ui-closing-hand-over = Voi căuta pe cineva care poate vorbi bine cu dumneavoastră.
ui-closing-child-next = O să-ți spun ce urmează.
ui-closing-child-need = Ai nevoie de ceva chiar acum?
ui-closing-done = S-a spus: arată fișa
    .own = Nu am nevoie de un număr
ui-closing-card = Vrea un număr de păstrat
    .own = Vreau un număr de păstrat

## 8a. Un număr de păstrat.

ui-card-safe = Ați putea avea la dumneavoastră un număr, fără ca asta să vă pună în pericol?
ui-card-paper = Pe hârtie
    .own = Da, pe hârtie
ui-card-remember = Preferă să îl țină minte
    .own = Prefer să îl țin minte
ui-card-no = Nu sau nu e clar
    .own = Nu sau nu mi-e clar
ui-card-look = Ce să scrie deasupra numărului, ca să nu vă pună în pericol?
card_number = Doar numărul
card_doctor = Medic
card_school = Școală
card_shop = Magazin
card_hairdresser = Coafor
# Same: the word is the same in Romanian.
card_taxi = Taxi
# Same: nothing but the number.
ui-card-number = { $number }
ui-card-call-list = Un telefon păstrează lista apelurilor. Cine are telefonul în mână o poate vedea.

## Ecrane care pot apărea oricând

ui-distress-rest = Acum nu e nevoie de niciun cuvânt.
ui-distress-ground = Dacă vreți, puteți simți podeaua sub picioare sau puteți privi ceva din apropiere.
ui-distress-choice = Putem continua, putem face o pauză sau ne putem opri. Oricare e bine.
ui-distress-go-on = Vrea să continue
    .own = Vreau să continuăm
ui-distress-pause = Vrea o pauză
    .own = Vreau o pauză
ui-distress-stop = Vrea să se oprească
    .own = Vreau să mă opresc

## Răspunsuri, aceleași la fiecare întrebare

answer_yes = Da
answer_no = Nu
answer_unknown = Nu știe
    .own = Nu știu
answer_declined = Preferă să nu spună
    .own = Prefer să nu spun
answer_not-seen = Nu mi-am dat seama
answer_none-of-these = Nimic din acestea
