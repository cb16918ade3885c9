# Draft translated by machine; not yet reviewed by anyone.

### Semne ale unor forme anume. Nu se citesc persoanei. .sign: cel mult 60 de semne, fără punct la sfârșit.

## Văzute acolo unde se vând servicii sexuale. Nimic nu e despre corp, haine sau origine.

item_escorted-everywhere =
    .sign = Cineva merge cu persoana oriunde
item_group-without-shared-language =
    .sign = Locuiește sau merge cu un grup fără o limbă comună
item_knows-work-words-only =
    .sign = Din limba locului știe numai cuvinte pentru muncă
item_no-money-of-own =
    .sign = Nu are bani proprii
item_no-papers-at-hand =
    .sign = Nu are la îndemână niciun act de identitate
item_several-under-one-person =
    .sign = Un singur om pare să controleze mai multe persoane acolo
item_sold-or-handed-on =
    .sign = Semne că persoana a fost vândută sau dată mai departe
item_advertised-by-others =
    .sign = Altcineva pune anunțuri pentru persoană

## Puse să aducă un câștig altora. Totul e despre ce fac alții, nimic despre o faptă a persoanei.

item_brought-by-others =
    .sign = Alții au aranjat drumul sau au adus persoana
item_handed-over-to-others =
    .sign = Persoana a fost predată sau vândută altora
item_housed-by-those-in-charge =
    .sign = Locuiește la cei care dau ordinele
item_lured-by-other-work =
    .sign = I s-a oferit altă muncă decât cea care a urmat
item_phone-or-papers-taken =
    .sign = I s-au luat telefonul sau actele
item_kept-on-closed-site =
    .sign = Cineva ține persoana într-un loc închis sau păzit
item_must-pay-to-leave =
    .sign = Trebuie să plătească pentru a putea pleca
item_threats-or-violence-there =
    .sign = Amenințări sau violență față de persoană sau alții de acolo
item_targets-with-punishment =
    .sign = Alții pun norme și pedepsesc dacă nu sunt atinse
item_takings-handed-over =
    .sign = Tot ce se câștigă trebuie predat
item_words-and-tools-given =
    .sign = Alții dau cuvintele, uneltele și ordinele pe fiecare zi
item_taken-out-and-fetched =
    .sign = Alții duc persoana și o iau înapoi în fiecare zi
