### Items: questions to the person, and signs for the officer. Short spoken sentences, one idea each.
### .why says in one sentence, to the person, why it is asked. .sign names the indicator on the officer's sheet.

# Intent: is anyone at risk today? Opens the way to immediate help.
item_danger-now = Is anyone in danger today, you or someone close to you?
    .why = If someone is in danger, we look for help first.
    .sign = Someone may be in danger today
# Intent: deception about the job. Concern when the answer is no.
item_work-as-told = Is your work what you were told it would be?
    .why = Some people are told one thing and find another.
    .sign = The work is not what was promised
# Intent: pay withheld or cut. Concern when the answer is no.
item_pay-as-told = Do you get the pay you were told you would get?
    .why = Some people work and do not get their pay.
    .sign = The pay is not what was promised
# Intent: identity papers held by someone else. Concern when the answer is no.
item_own-papers = Do you keep your own papers?
    .why = Some people can't get at their own papers.
    .sign = Someone else holds the person's papers
# Intent: debt bondage. One must work because of a debt.
item_work-off-debt = Do you have to work to pay back money?
    .why = Some people work for a debt that does not get smaller.
    .sign = The person has to work off a debt
# Intent: freedom of movement. Concern when the answer is no.
item_free-to-go-out = Can you go out alone when you want to?
    .why = It helps me to know how free your day is.
    .sign = The person can't go out freely
# Intent: isolation. Concern when the answer is no.
item_free-to-talk-to-family = Can you talk freely with family and friends?
    .why = It helps me to know who you can turn to.
    .sign = The person can't talk freely with others
# Intent: the person could not leave the work without harm. Concern when the answer is no.
item_free-to-leave-work = Could you leave your work if you wanted to?
    .why = Everyone should be free to leave work.
    .sign = The person could not leave the work
# Intent: threats against the person or people they love, by anyone.
item_threatened = Has anyone threatened you, or people you love?
    .why = Threats make it hard to choose freely.
    .sign = There were threats
# Intent: coercion of any kind, without asking for detail or for offences.
item_made-to-do-things = Has anyone made you do things you did not want to do?
    .why = You do not have to tell me what. It helps me to see what fits.
    .sign = Someone made the person do things against their will

# Intent: a sign the officer sees: a companion answers, corrects or watches.
item_someone-speaks-for-them = Someone else spoke for the person, or watched what they said
    .sign = Someone else spoke for the person, or watched them
# Intent: a sign the officer sees: an injury that nobody has looked after.
item_untreated-injury = The person has an injury that nobody has looked after
    .sign = An injury that nobody has looked after
