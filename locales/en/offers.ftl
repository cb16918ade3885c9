### What the officer offers, one at a time, in the person's words: what it is, and who would learn what (.told).
### Nothing is promised: nobody knows yet if there is a place, a call or a yes. The person answers yes, no or later.
### A text for an area is named offer_<pathway>_<AREA>, as limits are; it holds only what differs there.
### Filled in: $role is as what the officer works; $standing what the agency is in law. The starred words are true of everyone.
### What services say of themselves stands in the directories; tests compare it with what is told here.

# Of a line or a service of which nothing is known: whether a name is asked for, and whom they tell.
-offer-ask-first = Before you say who you are, you can ask them what they write down and whom they may tell.

offer_health =
    { $role ->
        [health] Would you like a nurse or a doctor here to look at your health?
       *[other] Would you like to see a nurse or a doctor?
    }
    .told = They will ask about your health. You choose what to tell them.
# United States, Canada: health workers report some injuries (as -limits-injuries-us, -limits-injuries-us-ca and
# -limits-injuries-ca of limits.ftl, with the same sources). Whoever agrees to see one must know it first.
offer_health_US =
    .told = They will ask about your health. They may have to tell the police about some injuries, such as a gunshot wound.
offer_health_US-CA =
    .told = They will ask about your health. If someone gave you an injury, whoever treats you has to tell the police.
offer_health_CA =
    .told = They will ask about your health. They may have to tell the police about a gunshot wound.

offer_helpline =
    { $role ->
        [helpline] Would you like to talk to another helpline? They listen and tell you what help there is.
       *[other] Would you like to talk to a helpline? They listen and tell you what help there is.
    }
    .told = { -offer-ask-first }
# United Kingdom: what the helpline says of itself (directory GB, id gb-modern-slavery-helpline).
offer_helpline_GB =
    .told = You need not give your name. If someone's life or a child is at risk, they may tell the police or children's services.
# United States: a name is not needed; its new grant asks it to pass on tips where it sees fit (directory US, id
# us-trafficking-hotline).
offer_helpline_US =
    .told = You need not give your name. They may pass what they hear to the police.
# Ireland: charities, and one line of the police (directory IE, id ie-garda-line).
offer_helpline_IE =
    .told = The police answer one of these lines. Ask me which one. { -offer-ask-first }
# Spain and Austria: the line is one of the police (directories ES, id es-police-line, and AT, id at-police-line).
offer_helpline_ES =
    .told = The police answer this line here. { -offer-ask-first }
offer_helpline_AT =
    .told = The police answer this line here. { -offer-ask-first }
# Turkey: the line is run by the authority for migration (directory TR, id tr-yimer).
offer_helpline_TR =
    .told = The office for immigration runs this line here. { -offer-ask-first }
# Vietnam: calls are recorded and reports go to police and border guard (directory VN, id vn-hotline).
offer_helpline_VN =
    .told = They record the call. They tell the police and the border guard what they hear.
# Argentina and Mexico: reports go to prosecutors or authorities (directories AR, id ar-linea-145, and MX, id
# mx-national-line).
offer_helpline_AR =
    .told = You need not give your name. They tell the police or prosecutors what they hear.
offer_helpline_MX =
    .told = You need not give your name. They tell the police or prosecutors what they hear.
# India: in several states the line for children is one with the emergency number (directory IN, id in-child-helpline).
offer_helpline_IN =
    .told = They may pass what they hear to the police. { -offer-ask-first }

# Never say that nobody can find the place: nobody can promise it. In many countries no such place is known.
offer_shelter =
    { $role ->
        [shelter] Would you like me to ask for a place to stay, here or elsewhere?
       *[other] Would you like me to ask for a place to stay?
    }
    .told = There may be none. They need to know what you need to be safe, not your whole story.

# The formal identification route. Who runs it, and what else they do, hangs on the place.
offer_formal-referral = Would you like me to ask for official support for people who were used or forced?
    .told = An office or a centre would get your name and what you told me. It may tell others. You may ask a lawyer first.
# United Kingdom: the National Referral Mechanism is the Home Office's (GOV.UK, "Report modern slavery as a first responder";
# directory GB, id gb-nrm-adult), of which Immigration Enforcement is a part (College of Policing).
-offer-home-office = The Home Office would get your name and what you told me. It also deals with immigration. You may ask a lawyer first.
offer_formal-referral_GB =
    .told = { -offer-home-office }
# England and Wales: an authority with a duty to notify does so without the name (directory GB-ENG, id gb-duty-to-notify).
offer-without-a-name =
    { $standing ->
        [listed-authority] If you say no, I still have to tell it, but without your name.
       *[other] { "" }
    }
offer_formal-referral_GB-ENG =
    .told = { -offer-home-office } { offer-without-a-name }
offer_formal-referral_GB-WLS =
    .told = { -offer-home-office } { offer-without-a-name }
# United States: for a child from another country the Department of Health and Human Services; officials must tell it in any
# case (22 USC 7105(b); directory US, ids us-hhs-child-request and us-notify-hhs). For adults there is no such route.
offer-even-so-us =
    { $standing ->
        [listed-authority] I may have to tell that department even if you say no.
       *[other] { "" }
    }
offer_formal-referral_US =
    .told = An office would get your name and what you told me. For someone under 18 from another country it is the national health department. { offer-even-so-us }
# Canada: no such route is known, so the general words stand.
# Spain: police units identify (directory ES, id es-formal-identification).
offer_formal-referral_ES =
    .told = The police would get your name and what you told me. You may ask a lawyer first.
# Netherlands: CoMensha keeps the register; police, Koninklijke Marechaussee and Labour Inspectorate must report to it in any
# case (directory NL, ids nl-comensha and nl-register). What such a report holds was not found.
-offer-even-so-nl = I have to tell it something even if you say no.
offer-even-so-border-nl =
    { $standing ->
        [listed-authority] { -offer-even-so-nl }
       *[other] { "" }
    }
offer-even-so-by-role-nl =
    { $role ->
        [police] { -offer-even-so-nl }
        [labour-inspector] { -offer-even-so-nl }
        [border] { offer-even-so-border-nl }
       *[other] { "" }
    }
offer_formal-referral_NL =
    .told = CoMensha would get your name and what you told me. It lists such cases. { offer-even-so-by-role-nl }

offer_legal-aid = Would you like to talk to a lawyer, about work, papers or anything else?
    .told = A lawyer works for you. Ask them what they have to pass on.

# A labour inspector speaks of their own office, not of another.
offer_labour-inspectorate =
    { $role ->
        [labour-inspector] Would you like my office to look at your pay, or at how the work is?
       *[other] Would you like help with pay or with how the work is?
    }
    .told =
        { $role ->
            [labour-inspector] We may visit the workplace. Your employer may guess who spoke.
           *[other] An inspector may visit the workplace. Your employer may guess who spoke. You can ask the inspector first what they have to pass on.
        }

# For whom an adviser works is not known: it may be an authority.
offer_immigration-advice = Would you like advice about your papers or your right to stay?
    .told = Ask the adviser first who they work for, and what they have to pass on.

offer_domestic-violence = Would you like to talk to people who help when a partner or family hurts someone?
    .told = { -offer-ask-first }
# Serbia: the line is one of the ministry of the police (directory RS, id rs-interior-ministry).
offer_domestic-violence_RS =
    .told = The ministry of the police answers this line here. { -offer-ask-first }

offer_mental-health = Would you like to talk to someone about how you feel, or how you sleep?
    .told = They will ask how you are. You choose what to tell them.
