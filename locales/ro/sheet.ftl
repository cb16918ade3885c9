# Draft translated by machine; not yet reviewed by anyone.

### Ce spune o persoană la o ofertă și despre cât de în siguranță se simte.

## Ce vrea persoana, după propria alegere.

wish_yes = Da
wish_no = Nu
wish_later = Poate mai târziu
wish_declined = Preferă să nu spună
    .own = Prefer să nu spun
wish_not-asked = Întrebare nepusă

safety_safe = În siguranță
safety_not-safe = Nu în siguranță
# Not "Nu e sigur", which can be heard as "It is not safe".
safety_not-sure = Nu e clar
safety_declined = Preferă să nu spună
    .own = Prefer să nu spun
