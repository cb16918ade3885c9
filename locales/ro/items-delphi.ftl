# Draft translated by machine; not yet reviewed by anyone.

### Ce caută indicatorii operaționali din 2009. Se citesc după o discuție, nu persoanei.
### .sign: cel mult 60 de semne, fără punct la sfârșit. „O” este persoana, orice sex ar avea.

item_brought-or-received = Cineva a recrutat, a mutat, a găzduit sau a primit copilul.
    .sign = Cineva a recrutat, mutat, găzduit sau primit copilul

## Recrutare prin înșelăciune.

item_misled-on-work =
    .sign = Înșelăciune despre muncă, loc sau angajator
item_misled-on-pay =
    .sign = Înșelăciune despre plată
item_misled-on-conditions =
    .sign = Înșelăciune despre condițiile de muncă
item_misled-on-contract =
    .sign = Înșelăciune despre contract sau dacă e legal
item_misled-on-lodging =
    .sign = Înșelăciune despre unde și cum va locui
item_misled-on-papers =
    .sign = Înșelăciune despre acte sau dreptul de ședere
item_misled-on-journey =
    .sign = Înșelăciune despre drum sau condițiile angajării
item_misled-on-family =
    .sign = Înșelăciune despre venirea familiei sau reunirea cu ea
item_misled-on-marriage-or-adoption =
    .sign = I s-a promis o căsătorie sau o adopție care nu era reală
item_misled-on-schooling =
    .sign = I s-a promis o școlarizare care nu era reală

## Recrutare prin constrângere.

item_hurt-when-recruited =
    .sign = I s-a făcut rău la recrutare
item_threatened-when-recruited =
    .sign = Amenințări cu violența la recrutare
item_taken-sold-or-married-off =
    .sign = Răpire, vânzare, căsătorie forțată sau adopție forțată
item_indebted-when-recruited =
    .sign = O datorie a legat persoana la recrutare
item_papers-taken-when-recruited =
    .sign = I s-au luat actele la recrutare
item_locked-in-when-recruited =
    .sign = Izolare, încuiere sau supraveghere la recrutare
item_police-used-as-threat-when-recruited =
    .sign = Amenințări la recrutare că vor preda persoana autorităților
item_exposure-used-as-threat-when-recruited =
    .sign = Amenințări la recrutare că vor spune familiei sau altora
item_family-threatened-when-recruited =
    .sign = Violență sau amenințări față de familie la recrutare
item_money-kept-when-recruited =
    .sign = I s-au oprit bani la recrutare

## Recrutare prin abuzul unei situații vulnerabile.

item_hardship-at-home-used =
    .sign = Recrutorii s-au folosit de un necaz din familie
item_irregular-status-used =
    .sign = Recrutorii s-au folosit de lipsa dreptului de ședere
item_little-schooling-or-language-used =
    .sign = Recrutorii s-au folosit de puțină școală sau lipsa limbii
item_lack-of-facts-used =
    .sign = Recrutorii s-au folosit de lipsa de informații
item_already-under-their-control =
    .sign = Deja sub controlul celor care exploatează
item_need-of-money-used =
    .sign = Nevoia de bani a ușurat recrutarea
item_false-tale-of-migration-used =
    .sign = Recrutorii au arătat fals viața din altă parte
item_false-tale-of-the-law-used =
    .sign = Recrutorii au arătat fals legea sau autoritățile
item_family-ties-used =
    .sign = Situația familiei a ușurat recrutarea
item_personal-plight-used =
    .sign = Situația personală a ușurat recrutarea
item_attachment-to-recruiter-used =
    .sign = Depinde emoțional de cine a recrutat
item_trouble-with-authorities-used =
    .sign = Situația față de autorități a ușurat recrutarea
item_earlier-setbacks-used =
    .sign = Greutăți mai vechi au ușurat recrutarea
item_need-of-help-to-travel-used =
    .sign = Nu își putea aranja drumul fără alții
item_belief-used =
    .sign = Recrutorii s-au folosit de un obicei sau de o credință
item_unrest-at-home-used =
    .sign = Un conflict sau dezastru acasă a ușurat recrutarea

## Exploatare.

item_far-too-long-hours =
    .sign = Mult prea multe ore sau zile de muncă
item_hardly-any-pay =
    .sign = Plată mică sau deloc
item_pay-cut-or-skimmed =
    .sign = Plată tăiată prin amenzi, rețineri sau un intermediar
item_poor-lodging =
    .sign = Condiții de trai proaste
item_very-poor-work-conditions =
    .sign = Condiții de muncă foarte proaste
item_dangerous-work =
    .sign = Muncă periculoasă
item_contract-not-kept =
    .sign = Contractul sau legea muncii nu se respectă
item_no-social-cover =
    .sign = Fără protecție socială
item_kept-from-school =
    .sign = Fără școală

## Constrângere la destinație.

item_papers-held-at-work =
    .sign = Actele îi sunt ținute acolo unde muncește
item_indebted-at-work =
    .sign = O datorie ține persoana legată acolo unde muncește
item_locked-in-at-work =
    .sign = Izolare, încuiere sau supraveghere acolo unde muncește
item_hurt-at-work =
    .sign = I se face rău acolo unde muncește
item_threatened-at-work =
    .sign = Amenințări cu violența acolo unde muncește
item_made-to-break-the-law =
    .sign = Alții forțează persoana la ceva ce legea nu permite
item_made-to-take-tasks =
    .sign = Alții forțează persoana să accepte sarcini sau clienți
item_strongly-swayed =
    .sign = Sub influența puternică a celor care exploatează
item_set-against-peers =
    .sign = Alții pun persoana să acționeze împotriva colegilor
item_made-to-lie =
    .sign = Alții pun persoana să înșele autorități, familie sau alții
item_police-used-as-threat-at-work =
    .sign = Amenințări că vor preda persoana autorităților
item_worse-used-as-threat =
    .sign = Amenințări cu condiții și mai rele
item_family-threatened-at-work =
    .sign = Violență sau amenințări față de familie
item_pay-withheld-to-stay =
    .sign = Salariul este oprit ca persoana să rămână
item_exposure-used-as-threat-at-work =
    .sign = Amenințări că vor spune familiei sau altora

## Abuzul unei situații vulnerabile la destinație.

item_relies-on-them-daily =
    .sign = Depinde zi de zi de cei care exploatează
item_lost-in-strange-place =
    .sign = Se descurcă greu într-un loc necunoscut
item_need-of-money-there =
    .sign = Nevoia de bani ține persoana acolo
item_family-ties-there =
    .sign = Situația familiei ține persoana acolo
item_status-there =
    .sign = Situația față de autorități ține persoana acolo
item_earlier-setbacks-there =
    .sign = Greutăți mai vechi țin persoana acolo
item_singled-out-group =
    .sign = Alții dau persoana la o parte, ca parte a unui grup
