### Items: questions to the person, and signs for the officer. Short spoken sentences, one idea each.
### .why says in one sentence, to the person, why it is asked. .sign names the indicator on the officer's sheet and in
### lists to tick: a short statement of at most 60 characters, without a full stop.

## Asked of an adult. Everybody can answer yes or no, with work or without.

# Intent: is anyone at risk today? Opens the way to immediate help.
item_danger-now = Is anyone in danger today, you or someone close to you?
    .why = If someone is in danger, we look for help first.
    .sign = Someone may be in danger today
# Intent: an easy and kind first question. A need for care, and no indicator of anything else.
item_doctor-today = Do you need a doctor today?
    .why = If you need care, that comes first.
    .sign = The person wants to see a doctor today
# Intent: a child anywhere, small or a teenager, who may be harmed: the person's own, or another. Yes may begin a duty to report.
item_child-not-safe = Is there a child or a teenager who may not be safe?
    .why = Someone under 18 who is not safe needs help. I may have to tell others.
    .sign = A child may not be safe
# Intent: act (transfer, harbouring, receipt). Someone else decided where the person lives, and did not ask them.
item_others-chose-home = Did someone else decide where you live, without asking you?
    .why = It helps me to know what you can decide.
    .sign = Someone else decided where the person lives
# Intent: deception about work, pay, marriage or life here. "Here" is this town or country. Nobody promised: no.
item_not-as-promised = Is life here different from what someone promised you?
    .why = Some people are promised one thing and find another.
    .sign = Life or work is not what was promised
# Intent: freedom of movement. Concern when the answer is no.
item_free-to-go-out = Can you go out alone when you want to?
    .why = It helps me to know how free your day is.
    .sign = The person can't go out freely
# Intent: identity papers kept away by someone else, not by an authority. Someone without papers says no.
item_papers-held = Does someone keep your papers from you?
    .why = Some people can't use their own papers.
    .sign = Someone else holds the person's papers
# Intent: someone (an employer, a partner, a group) would not let the person leave that someone's work or home.
item_kept-from-leaving = Is there someone who would not let you leave them?
    .why = It helps me to know how free you are to choose.
    .sign = Someone would not let the person leave
# Intent: threats against the person or people they love, by anyone.
item_threatened = Has anyone threatened you, or people you love?
    .why = Threats make it hard to choose freely.
    .sign = There were threats
# Intent: pay or other money that is the person's own, withheld, cut or taken by someone.
item_money-kept = Does someone keep money that should be yours?
    .why = Some people work and do not get their money.
    .sign = Someone keeps the person's money
# Intent: debt bondage. The person must work for someone because of a debt to them. A loan from a bank is not meant.
item_work-off-debt = Do you have to work for someone because you owe them money?
    .why = Some people work for a debt that does not get smaller.
    .sign = The person has to work off a debt
# Intent: coercion of any kind, without asking for detail or for offences.
item_made-to-do-things = Has anyone forced you to do things you did not want to do?
    .why = You do not have to tell me what. It helps me to see what fits.
    .sign = Someone forced the person to do things

## Asked of somebody who works in a household. Everybody there can answer, with pay or without.

# Intent: rest (Domestic Workers Convention, article 10). Concern when the answer is no.
item_enough-rest = Do you get enough time to rest and sleep?
    .why = It helps me to know how your days are.
    .sign = The person does not get enough rest
# Intent: food. Concern when the answer is no.
item_enough-to-eat = Do you get enough to eat?
    .why = I would like to know what you need.
    .sign = The person does not get enough to eat
# Intent: privacy (Domestic Workers Convention, article 6). A bed or a room that nobody else uses. Concern when the answer is no.
item_own-place-to-sleep = Is there a place to sleep that is only yours?
    .why = It helps me to know how you live.
    .sign = The person has no sleeping place of their own
# Intent: isolation. Concern when the answer is no.
item_free-to-call = Can you call family or friends when you want to?
    .why = It helps me to know whom you can speak to.
    .sign = The person can't call family or friends freely

## Asked of a patient.

# Intent: no medical care: someone stopped or delayed it. Reasons of money or distance alone are not meant.
item_kept-from-care = Has anyone kept you from seeing a doctor or a nurse?
    .why = It helps me to know what stands in the way of care.
    .sign = Someone kept the person from medical care
# Intent: control over treatment by a companion, an employer or a relative. An interpreter or a carer whom the patient chose is not meant.
item_care-decided-by-other = Does someone else decide about your treatment for you?
    .why = I would like to know what you decide yourself.
    .sign = Someone else decides about the person's treatment

## Asked of a young adult who has no home. No question is about sex or about what the person did.

# Intent: exchange for basic needs: whoever gives a bed, food or money wants something back. No detail is asked.
item_something-for-a-bed = Does someone want something from you for a bed or for food?
    .why = You do not have to tell me what. It helps me to see what fits.
    .sign = Someone wants something in return for a bed or food
# Intent: fear of leaving work because of threats, to the person or to others. Any work, paid or not.
item_afraid-to-leave-work = Were you ever afraid to leave a job because of threats?
    .why = Some people can't leave work freely.
    .sign = Was afraid to leave work because of threats

## Asked of a child, by an officer who is trained for it. A child's words; familiar and gentle, not childish.

# Intent: an easy first question, about care. Concern when the answer is no.
item_child-food = Do you get enough to eat?
    .why = I would like to know what you need.
    .sign = The child does not get enough to eat
# Intent: is the place where the child sleeps safe? Concern when the answer is no. Nothing is asked about what happens there.
item_child-safe-sleep = Do you feel safe in the place where you sleep?
    .why = Every child should sleep in a safe place.
    .sign = The child does not feel safe where they sleep
# Intent: is the child at risk today? Opens the way to immediate help.
item_child-danger = Are you afraid that someone will hurt you today?
    .why = If you are afraid, we look for help first.
    .sign = The child is afraid of being hurt today
# Intent: exploitation: work, begging, selling, stealing or anything else that brings money to someone. No offence is asked about.
item_child-made-to-work = Does someone make you work or bring them money?
    .why = You do not have to tell me what you do.
    .sign = Someone makes the child work or bring money
# Intent: exploitation or harm of any other kind, without asking for detail, for the body or for offences.
item_child-made-to-do-things = Does someone make you do things that feel wrong to you?
    .why = You do not have to tell me what they are.
    .sign = Someone makes the child do things that feel wrong
# Intent: a gentle last question. Is there an adult who cares for the child? Concern when the answer is no.
item_child-trusted-adult = Is there a grown-up you trust?
    .why = It helps me to know who is good to you.
    .sign = The child names no adult they trust

## Signs that the officer sees or hears. Nobody is asked. None is about where people come from, how they dress, or
## whether they are believed.

# Intent: act (transport, receipt) and control: someone came with the person and stays beside them all the time.
item_someone-stays-close = Someone brought the person here and does not leave them alone.
    .sign = Someone brought the person and stays close
# Intent: control: a companion answers, corrects or watches.
item_someone-speaks-for-them = Someone else spoke for the person, or watched what they said.
    .sign = Someone else spoke for the person, or watched them
# Intent: control: the person seeks permission by a look before they speak.
item_looks-to-other = The person looks to someone else before they answer.
    .sign = The person looks to someone before they answer
# Intent: control: identity papers or the telephone are in another person's hands.
item_papers-with-other = Someone else carries the person's papers or phone.
    .sign = Someone else carries the person's papers or phone
# Intent: fear of a particular person: a companion, an employer, a relative.
item_afraid-of-someone = The person seems afraid of someone who is near.
    .sign = The person seems afraid of someone near
# Intent: confinement: a guard, a locked door, constant watching.
item_guarded = Someone guards the person, or locks them in.
    .sign = Someone guards the person, or locks them in
# Intent: a threat that the officer saw or heard. Danger to life goes to the danger checklist, not here.
item_threatened-in-sight = You saw or heard someone threaten the person.
    .sign = Someone was seen to threaten the person
# Intent: harbouring at the place of work: bed and work are in the same place.
item_sleeps-at-work = The person sleeps in the place where they work.
    .sign = The person sleeps where they work
# Intent: very long hours or no days off, as far as one can see.
item_exhausted = The person seems exhausted from work.
    .sign = The person seems exhausted from work
# Intent: dangerous work with nothing to protect the person.
item_unsafe-work = The work is dangerous, and nothing protects the person.
    .sign = Dangerous work without protection
# Intent: no access to earnings: another person takes or carries the person's money.
item_money-with-other = Someone else takes or carries the person's money.
    .sign = Someone else takes or carries the person's money
# Intent: dependence: food, transport or a bed come from one person only, such as the employer.
item_depends-on-one = The person depends on one person for food, transport or a bed.
    .sign = The person depends on one person for daily needs
# Intent: bad housing: too many people, no clean water, no heating, no door that closes.
item_bad-lodging = The sleeping place is crowded, dirty or unsafe.
    .sign = A crowded, dirty or unsafe sleeping place
# Intent: act (transport, transfer): others move the person often, and the person does not decide it.
item_moved-around = Others move the person from place to place.
    .sign = Others move the person from place to place
# Intent: isolation: no way to speak with family or friends.
item_cannot-call-others = The person has no way to call family or friends.
    .sign = The person can't call family or friends
# Intent: isolation: nobody told the person the name or the address of the place.
item_place-unknown = The person does not know the address where they stay.
    .sign = The person does not know the address where they stay
# Intent: an injury that nobody has looked after. Any injury; do not look for a kind.
item_untreated-injury = The person has an injury that nobody has looked after.
    .sign = An injury that nobody has looked after
# Intent: fear of the place or the people to go back to, shown or said without being asked.
item_afraid-to-go-back = The person seems afraid to go back.
    .sign = The person seems afraid to go back
# Intent: the person said, without being asked, that they may harm or kill themselves. Then the questions end.
item_spoke-of-self-harm = The person spoke of hurting themselves, or of not wanting to live.
    .sign = The person spoke of hurting themselves
# Intent: a child who is with the person, or near, may be harmed. Danger now goes to the danger checklist.
item_child-unsafe-nearby = A child here may not be safe.
    .sign = A child here may not be safe
# Intent: the concern of whoever treats the patient, noted before anything is asked, for any reason.
item_clinician-worried = Before you ask anything: this patient worries you.
    .sign = A clinician is worried about the person
# Intent: the officer's own worry, for a reason that no other sign names. It counts beside all answers.
item_officer-worried = You are worried about this person for another reason.
    .sign = The officer is worried for another reason
# Intent: no parent or legal guardian is known, and nobody can say who looks after the child.
item_no-known-carer = Nobody can say who looks after the child.
    .sign = Nobody can say who looks after the child
# Intent: exploitation that can be seen: the child works, begs or sells things.
item_child-at-work = The child was seen working, begging or selling.
    .sign = The child was seen working, begging or selling
