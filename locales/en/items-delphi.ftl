### What the operational indicators of 2009 look for. Read by the officer, after a talk; none is put to a person, so none
### has a question. .sign is a short statement to tick, of at most 60 characters, without a full stop.

# Intent: the act (recruitment, transport, transfer, harbouring, receipt). For a child it is enough beside exploitation.
item_brought-or-received = Someone recruited, moved, housed or received the child.
    .sign = Someone recruited, moved, housed or received the child

## Deceptive recruitment.

# Intent: deception: the nature, the place or the employer of the work.
item_misled-on-work =
    .sign = Misled about the work, the place or the employer
# Intent: deception: wages or earnings.
item_misled-on-pay =
    .sign = Misled about the pay
# Intent: deception: hours, safety, how the work is done.
item_misled-on-conditions =
    .sign = Misled about the working conditions
# Intent: deception: what the contract says, or whether it is lawful at all.
item_misled-on-contract =
    .sign = Misled about the contract, or whether it is lawful
# Intent: deception: housing and living conditions.
item_misled-on-lodging =
    .sign = Misled about where and how they would live
# Intent: deception: documents, or a lawful migration status.
item_misled-on-papers =
    .sign = Misled about papers or the right to stay
# Intent: deception: the journey, or the terms on which they were hired.
item_misled-on-journey =
    .sign = Misled about the journey or the terms of being hired
# Intent: deception: family would come too, or be joined there.
item_misled-on-family =
    .sign = Misled about joining or bringing family
# Intent: deception: a marriage or an adoption that nobody meant to keep.
item_misled-on-marriage-or-adoption =
    .sign = Promised a marriage or an adoption that was not real
# Intent: deception: school or training that nobody meant to give.
item_misled-on-schooling =
    .sign = Promised schooling that was not real

## Coercive recruitment.

# Intent: coercion at recruitment: violence against the person.
item_hurt-when-recruited =
    .sign = Hurt while being recruited
# Intent: coercion at recruitment: threats of violence against the person.
item_threatened-when-recruited =
    .sign = Threatened with violence while being recruited
# Intent: coercion at recruitment: abduction, sale, forced marriage or forced adoption.
item_taken-sold-or-married-off =
    .sign = Taken, sold, or forced into marriage or adoption
# Intent: coercion at recruitment: debt bondage.
item_indebted-when-recruited =
    .sign = Bound by a debt while being recruited
# Intent: coercion at recruitment: documents taken.
item_papers-taken-when-recruited =
    .sign = Papers taken away while being recruited
# Intent: coercion at recruitment: isolation, confinement or watching.
item_locked-in-when-recruited =
    .sign = Kept apart, locked in or watched while being recruited
# Intent: coercion at recruitment: a threat to report the person to authorities.
item_police-used-as-threat-when-recruited =
    .sign = Threatened with being reported while being recruited
# Intent: coercion at recruitment: a threat of exposure to family, community or the public.
item_exposure-used-as-threat-when-recruited =
    .sign = Threats to tell family or others while being recruited
# Intent: coercion at recruitment: violence, real or threatened, against family.
item_family-threatened-when-recruited =
    .sign = Family hurt or threatened during recruitment
# Intent: coercion at recruitment: money withheld.
item_money-kept-when-recruited =
    .sign = Money kept back while being recruited

## Recruitment by abuse of vulnerability.

# Intent: vulnerability at recruitment: a hard situation in the family was exploited.
item_hardship-at-home-used =
    .sign = Recruiters used a hard time in the family
# Intent: vulnerability at recruitment: irregular status was exploited.
item_irregular-status-used =
    .sign = Recruiters used the lack of a right to stay
# Intent: vulnerability at recruitment: little schooling, or no local language, was exploited.
item_little-schooling-or-language-used =
    .sign = Recruiters used little schooling or no local language
# Intent: vulnerability at recruitment: lack of information was exploited.
item_lack-of-facts-used =
    .sign = Recruiters used a lack of information
# Intent: vulnerability at recruitment: the exploiters controlled the person already.
item_already-under-their-control =
    .sign = Already under the control of whoever exploits
# Intent: vulnerability at recruitment: economic need.
item_need-of-money-used =
    .sign = Need of money made recruiting easier
# Intent: vulnerability at recruitment: a false picture of successful migration.
item_false-tale-of-migration-used =
    .sign = Recruiters gave a false picture of life elsewhere
# Intent: vulnerability at recruitment: a false picture of the law, or of what authorities do. Not in the set for children.
item_false-tale-of-the-law-used =
    .sign = Recruiters gave a false picture of law or authorities
# Intent: vulnerability at recruitment: the family situation.
item_family-ties-used =
    .sign = The family situation made recruiting easier
# Intent: vulnerability at recruitment: the personal situation.
item_personal-plight-used =
    .sign = The personal situation made recruiting easier
# Intent: vulnerability at recruitment: emotional or psychological dependence on the recruiter.
item_attachment-to-recruiter-used =
    .sign = Emotionally dependent on the recruiter
# Intent: vulnerability at recruitment: relation to authorities, legal status.
item_trouble-with-authorities-used =
    .sign = Standing with authorities made recruiting easier
# Intent: vulnerability at recruitment: earlier difficulties, such as a failed migration or earlier exploitation.
item_earlier-setbacks-used =
    .sign = Earlier setbacks made recruiting easier
# Intent: vulnerability at recruitment: the person could not organise the journey alone.
item_need-of-help-to-travel-used =
    .sign = Could not arrange the journey alone
# Intent: vulnerability at recruitment: a cultural or religious belief was exploited. It is about the recruiter, never about the faith.
item_belief-used =
    .sign = Recruiters used a custom or a belief
# Intent: vulnerability at recruitment: the general context: conflict, disaster, politics.
item_unrest-at-home-used =
    .sign = Conflict or disaster at home made recruiting easier

## Exploitation.

# Intent: exploitation: excessive days or hours of work.
item_far-too-long-hours =
    .sign = Far too many hours or days of work
# Intent: exploitation: little or no pay.
item_hardly-any-pay =
    .sign = Little pay or none
# Intent: exploitation: pay is manipulated by fines, deductions or a middleman.
item_pay-cut-or-skimmed =
    .sign = Pay cut by fines, deductions or a middleman
# Intent: exploitation: bad living conditions.
item_poor-lodging =
    .sign = Bad living conditions
# Intent: exploitation: very bad working conditions.
item_very-poor-work-conditions =
    .sign = Very bad working conditions
# Intent: exploitation: hazardous work.
item_dangerous-work =
    .sign = Hazardous work
# Intent: exploitation: the contract or labour law is not respected.
item_contract-not-kept =
    .sign = Contract or labour law not respected
# Intent: exploitation: no social protection. Not in the set for children.
item_no-social-cover =
    .sign = No social protection
# Intent: exploitation: no access to education.
item_kept-from-school =
    .sign = No schooling

## Coercion at destination.

# Intent: coercion at destination: documents held.
item_papers-held-at-work =
    .sign = Papers held back where they work
# Intent: coercion at destination: debt bondage.
item_indebted-at-work =
    .sign = Bound by a debt where they work
# Intent: coercion at destination: isolation, confinement or watching.
item_locked-in-at-work =
    .sign = Kept apart, locked in or watched where they work
# Intent: coercion at destination: violence against the person.
item_hurt-at-work =
    .sign = Hurt where they work
# Intent: coercion at destination: threats of violence against the person.
item_threatened-at-work =
    .sign = Threatened with violence where they work
# Intent: coercion at destination: forced into unlawful activity. It is about the force; nobody asks what was done.
item_made-to-break-the-law =
    .sign = Forced by others into something unlawful
# Intent: coercion at destination: forced to accept tasks or clients.
item_made-to-take-tasks =
    .sign = Forced to accept tasks or clients
# Intent: coercion at destination: under strong influence of the exploiter.
item_strongly-swayed =
    .sign = Under the strong influence of whoever exploits
# Intent: coercion at destination: made to act against peers.
item_set-against-peers =
    .sign = Made to act against others who work there
# Intent: coercion at destination: made to tell authorities, family or others what is not so. It is about the pressure, not about whether the person is believed.
item_made-to-lie =
    .sign = Made to mislead authorities, family or others
# Intent: coercion at destination: a threat to report the person to authorities.
item_police-used-as-threat-at-work =
    .sign = Threatened with being reported to authorities
# Intent: coercion at destination: a threat of still worse conditions.
item_worse-used-as-threat =
    .sign = Threatened with still worse conditions
# Intent: coercion at destination: violence, real or threatened, against family.
item_family-threatened-at-work =
    .sign = Family hurt or threatened
# Intent: coercion at destination: wages withheld to keep the person working.
item_pay-withheld-to-stay =
    .sign = Wages kept back so that the person stays
# Intent: coercion at destination: a threat of exposure to family, community or the public.
item_exposure-used-as-threat-at-work =
    .sign = Threats to tell family or others

## Abuse of vulnerability at destination.

# Intent: vulnerability at destination: dependent on the exploiters for daily life.
item_relies-on-them-daily =
    .sign = Depends on whoever exploits for daily life
# Intent: vulnerability at destination: hard to manage in an unknown place.
item_lost-in-strange-place =
    .sign = Hard to manage in an unknown place
# Intent: vulnerability at destination: economic need.
item_need-of-money-there =
    .sign = Need of money keeps the person there
# Intent: vulnerability at destination: the family situation.
item_family-ties-there =
    .sign = The family situation keeps the person there
# Intent: vulnerability at destination: relation to authorities, legal status.
item_status-there =
    .sign = Standing with authorities keeps the person there
# Intent: vulnerability at destination: earlier difficulties.
item_earlier-setbacks-there =
    .sign = Earlier setbacks keep the person there
# Intent: vulnerability at destination: personal characteristics, such as belonging to a marginalised group. It is about how others treat them.
item_singled-out-group =
    .sign = Pushed aside by others as part of a group
