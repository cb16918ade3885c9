# Draft translated by machine; not yet reviewed by anyone.

### Muncă, locuri de muncă și furnizori. Nu se citesc persoanei. .sign: cel mult 60 de semne, fără punct la sfârșit.

## Cei unsprezece indicatori ai muncii forțate.

item_weak-position-used =
    .sign = Cineva se folosește de situația grea a persoanei
item_deceived-about-work =
    .sign = Înșelăciune despre muncă
item_movement-restricted =
    .sign = Nu poate veni și pleca liber
item_kept-isolated =
    .sign = Cineva ține persoana departe de alți oameni
item_violence-used =
    .sign = Violență fizică sau sexuală
item_threats-used =
    .sign = Intimidare sau amenințări
item_papers-retained =
    .sign = Altcineva ține actele de identitate ale persoanei
item_wages-withheld =
    .sign = Salariul este oprit
item_held-by-debt =
    .sign = O datorie ține persoana legată
item_abusive-conditions =
    .sign = Condiții de muncă sau de trai abuzive
item_excessive-overtime =
    .sign = Ore suplimentare excesive

## Ce se vede la un loc de muncă.

item_workers-watched =
    .sign = Lucrătorii sunt supravegheați, încuiați sau izolați
item_workers-afraid-to-talk =
    .sign = Lucrătorii par să se teamă să vă vorbească
item_one-speaks-for-all =
    .sign = Un singur om vorbește pentru toți lucrătorii
item_workers-exhausted =
    .sign = Lucrătorii par epuizați
item_children-at-work =
    .sign = Aici muncesc copii
item_workers-live-on-site =
    .sign = Lucrătorii locuiesc acolo unde muncesc
item_site-lodging-bad =
    .sign = Locuința lor este înghesuită, murdară sau nesigură
item_site-without-protection =
    .sign = Muncă periculoasă, fără nimic care să-i protejeze

## Ce arată actele, la un loc de muncă sau ale unui furnizor.

item_papers-kept-by-employer =
    .sign = Angajatorul ține actele de identitate ale lucrătorilor
item_fees-owed-by-workers =
    .sign = Lucrătorii au taxe sau datorii la angajator sau agent
item_leaving-punished =
    .sign = Un contract sau o regulă pedepsește plecarea
item_pay-not-traceable =
    .sign = Evidența plăților lipsește sau nu corespunde orelor
item_deductions-eat-pay =
    .sign = Reținerile iau cea mai mare parte din plată
item_hours-far-beyond-law =
    .sign = Mult mai multe ore decât permite legea
item_contract-not-readable =
    .sign = Niciun contract sau unul pe care lucrătorii nu îl pot citi

## Scorurile unui furnizor, de la 0 la 100.

item_score-country = Scorul țării, de la 0 la 100
item_score-service = Scorul serviciului, de la 0 la 100
item_score-labour = Scorul pentru muncă, de la 0 la 100
item_score-environment = Scorul pentru mediu, de la 0 la 100
item_score-health-and-safety = Scorul pentru sănătate și securitate, de la 0 la 100
item_score-ethics = Scorul pentru etică, de la 0 la 100
