### What the officer offers, one at a time, in the person's words: what it is, and who would learn what (.told).
### Nothing is promised. The person answers yes, no or later.

offer_health = Would you like to see a nurse or a doctor?
    .told = They will ask about your health. You choose what to tell them.
offer_helpline = Would you like to talk to a helpline? They listen and tell you what help there is.
    .told = You need not give your name. If someone is in danger, they may have to tell others.
offer_shelter = Would you like a place to stay where other people can't easily find you?
    .told = I would ask for a place. They need to know what keeps you safe, not your whole story.
offer_formal-referral = Would you like me to ask for official support for people who were used or forced?
    .told = An office would get your name and what you told me. You may ask a lawyer first.
offer_legal-aid = Would you like to talk to a lawyer, about work, papers or anything else?
    .told = A lawyer works for you. Ask them what they have to pass on.
offer_labour-inspectorate = Would you like help with pay or with how the work is?
    .told = An inspector may visit the workplace. Your employer may guess who spoke.
offer_immigration-advice = Would you like advice about your papers or your right to stay?
    .told = An adviser works for you. Ask them what they have to pass on.
offer_domestic-violence = Would you like to talk to people who help when a partner or family hurts someone?
    .told = You need not give your name to talk to them.
offer_mental-health = Would you like to talk to someone about how you feel, or how you sleep?
    .told = They will ask how you are. You choose what to tell them.
