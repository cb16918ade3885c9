### What the officer says before any question: true limits, six short lines, then one question.
### Every line is read aloud. No line of what is told (.told) has more than 45 words.
### A text for an area is named limits_<role>_<AREA> or limits_child_<AREA>. It holds only the lines that differ there;
### the other lines come from the text for the country, else from the text without an area.
### The lines are: purpose and use (.purpose), what is kept (.kept), who learns what (.told), immigration
### (.immigration), the right not to answer and to limit use (.choice), the right to stop (.leave).
### Filled in: $standing is what the agency is in law (listed-authority, first-responder, neither); $role as what the officer
### works; $saving whether a sheet can be kept (offered, not). The starred words are true of everyone.
### Never write that something is secret, confidential or safe: no officer can promise that.
### Each line about the law names its source; tests compare what is told with the duties of every directory.

# Lines that are true for every role. Of these and of what each role says of its own team there is no law: they say what the
# program and the officer do (WHO, ethical and safety recommendations, 2003, no. 6: what consent must hold).
-limits-purpose = I would like to ask some short questions, to see what help may fit.
# $saving: a sheet can be kept in a folder of the agency. Starred is what promises less.
limits-kept =
    { $saving ->
        [not] This program keeps no answers and no names.
       *[offered] This program keeps no names. I may keep a short page about this talk, without a name.
    }
-limits-choice = You can skip any question. You need not speak of things you did yourself. Tell me what you do not want passed on. I will say if I can't do that.
-limits-leave = You can take a break or stop at any time. You do not have to say why.
# No source: what an officer who is neither police nor border has to pass on is for their agency to say, so they are asked.
-limits-papers = Ask me before you speak of your papers. I will tell you what I have to pass on.
# No source for every country: whether police share with immigration differs, so "may".
-limits-immigration-police = I may have to share what I learn with immigration officers.

## Who else may learn something, by role. Police can't keep what they learn to themselves and say so at the start
## (Massachusetts guidance for responders; College of Policing, first response). For the other roles no source was found:
## so they "may", and border and inspection, which are authorities, "may act".

-limits-role-police = I am police and may act on what I hear.
-limits-role-border = I check the border and may act on what I hear.
-limits-role-labour-inspector = I check working conditions and may act on what I hear.
-limits-role-social-worker = I may have to talk to my team.
-limits-role-health = I may talk to the people who treat you here.
-limits-role-shelter = I may talk to my team here.
-limits-role-helpline = I may talk to my team.
-limits-role-child-specialist = I may have to talk to my team.

## When others are told whatever the person wants, by country.

# No source holds for every country, so "may have to". That a life in danger and a duty of the law go before a wish is how
# this program works everywhere.
-limits-danger = If someone's life or a child is at risk, I may have to tell others.
# United Kingdom: the helpline names both limits (Modern Slavery Helpline, "What happens when you call"); whoever protects
# children comes first for a child (GOV.UK, "Report modern slavery as a first responder"; directory GB, id
# gb-childrens-services-first; directory GB-SCT, id gb-sct-social-work-first). "Child protection" is true in all four nations.
-limits-danger-gb = If someone's life or a child is at risk, I tell police or child protection.
# The same, said by police, who do not tell the police.
-limits-danger-gb-police = If someone's life or a child is at risk, I tell my team or child protection.
# United States and Canada: the law of every state and province makes many people report a child who is harmed
# (directory US, id us-report-child; US-CA, ids us-ca-report-child and us-ca-may-report-child; directory CA, id
# ca-report-child, and those of its provinces). Who must differs, so "may have to".
-limits-danger-america = If someone's life or a child is at risk, I may have to tell the police or child protection.
-limits-danger-america-police = If someone's life or a child is at risk, I may have to tell my team or child protection.

## What the law of one area adds.

# England and Wales: public authorities named in section 52 of the Modern Slavery Act 2015 notify the Home Office when
# they believe a person may be a victim of slavery or trafficking; an adult who does not agree to the referral is
# notified without their name (GOV.UK; College of Policing; Modern Slavery Helpline; directory GB-ENG, id
# gb-duty-to-notify). Scotland and Northern Ireland have no such line: the duty does not hold there.
-limits-notify-gb = If I think someone uses you, I must tell the Home Office. Your name only if you agree.
# $standing is what the agency is in law; only listed authorities have this duty.
limits-by-law =
    { $standing ->
        [listed-authority] { -limits-notify-gb }
       *[other] { "" }
    }
# Immigration Enforcement and UK Visas and Immigration are parts of it (College of Policing, list of first responders).
# Whoever must tell it says so beside what is said of immigration.
-limits-home-office = The Home Office also deals with immigration.
limits-home-office-by-law =
    { $standing ->
        [listed-authority] { -limits-home-office }
       *[other] { "" }
    }
# United States: nearly every state makes health workers report some injuries, also of an adult who does not agree
# (mandatory reporting of injuries, statutes of every state; directory US, id us-health-injuries).
-limits-injuries-us = I may have to tell the police about some injuries, such as a gunshot wound.
# California, Penal Code 11160 (directory US-CA, id us-ca-health-injuries).
-limits-injuries-us-ca = If I treat an injury that someone gave you, I must tell the police.
# Canada: most provinces make hospitals and clinics report gunshot wounds (directory CA, id ca-health-gunshot).
-limits-injuries-ca = I may have to tell the police about a gunshot wound.

# Netherlands: police, Koninklijke Marechaussee and Labour Inspectorate must report victims to CoMensha, which keeps the
# register and arranges the first shelter (CoMensha, page on registration; directory NL, id nl-register). Whether there is
# a place is not known, so it "looks for" one.
-limits-notify-nl = If I think someone uses you, I must tell CoMensha. It lists such cases and looks for shelter.
# Of those who check a border, only the Koninklijke Marechaussee is such an authority.
limits-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-notify-nl }
       *[other] { "" }
    }

# South Africa: whoever knows of trafficking or suspects it must report it to the police; whom the law binds was not
# checked (National Freedom Network, page on whom to tell; directory ZA, id za-report-suspicion).
-limits-notify-za = If I think someone uses you, the law may make me tell the police.
-limits-notify-za-police = If I think someone uses you, the law may make me report it.
# United Arab Emirates: who knows of the crime and does not report it can be punished; to whom was not found (guide for
# workers; directory AE, id ae-report-crime).
-limits-notify-ae = If I learn that someone uses you, the law may make me report it.

## An adult, anywhere

limits_police =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } I may have to write down what I hear.
    .told = { -limits-role-police } { -limits-danger }
    .immigration = { -limits-immigration-police }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
# Immigration: what a border officer does; no further source.
limits_border =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } I may have to write down what I hear.
    .told = { -limits-role-border } { -limits-danger }
    .immigration = I deal with immigration. What you tell me can be used there.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_labour-inspector =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } I may have to write down what I hear about the workplace.
    .told = { -limits-role-labour-inspector } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_social-worker =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } My service may keep its own notes. You can ask what they say.
    .told = { -limits-role-social-worker } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_health =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } The clinic keeps health notes. You can ask what they say.
    .told = { -limits-role-health } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_shelter =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } The shelter may keep its own notes. You can ask what they say.
    .told = { -limits-role-shelter } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_helpline =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } The helpline may keep its own notes. You can ask what they say.
    .told = { -limits-role-helpline } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_child-specialist =
    .purpose = { -limits-purpose }
    .kept = { limits-kept } My service may keep its own notes. You can ask what they say.
    .told = { -limits-role-child-specialist } { -limits-danger }
    .immigration = { -limits-papers }
    .choice = { -limits-choice }
    .leave = { -limits-leave }

## An adult, United Kingdom. For Scotland and Northern Ireland these are the whole text

limits_police_GB =
    .told = { -limits-role-police } { -limits-danger-gb-police }
limits_border_GB =
    .told = { -limits-role-border } { -limits-danger-gb }
limits_labour-inspector_GB =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb }
limits_social-worker_GB =
    .told = { -limits-role-social-worker } { -limits-danger-gb }
limits_health_GB =
    .told = { -limits-role-health } { -limits-danger-gb }
limits_shelter_GB =
    .told = { -limits-role-shelter } { -limits-danger-gb }
limits_helpline_GB =
    .told = { -limits-role-helpline } { -limits-danger-gb }
limits_child-specialist_GB =
    .told = { -limits-role-child-specialist } { -limits-danger-gb }

## An adult, England

limits_police_GB-ENG =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-ENG =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-ENG =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-ENG =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-ENG =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-ENG =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-ENG =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-ENG =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## An adult, Wales

limits_police_GB-WLS =
    .told = { -limits-role-police } { -limits-danger-gb-police } { limits-by-law }
    .immigration = { -limits-immigration-police } { limits-home-office-by-law }
limits_border_GB-WLS =
    .told = { -limits-role-border } { -limits-danger-gb } { limits-by-law }
limits_labour-inspector_GB-WLS =
    .told = { -limits-role-labour-inspector } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_social-worker_GB-WLS =
    .told = { -limits-role-social-worker } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_health_GB-WLS =
    .told = { -limits-role-health } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_shelter_GB-WLS =
    .told = { -limits-role-shelter } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_helpline_GB-WLS =
    .told = { -limits-role-helpline } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }
limits_child-specialist_GB-WLS =
    .told = { -limits-role-child-specialist } { -limits-danger-gb } { limits-by-law }
    .immigration = { -limits-papers } { limits-home-office-by-law }

## An adult, United States

limits_police_US =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_US =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_US =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_US =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_US =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us }
limits_shelter_US =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_US =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_US =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## An adult, California

limits_health_US-CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-us-ca }

## An adult, Canada

limits_police_CA =
    .told = { -limits-role-police } { -limits-danger-america-police }
limits_border_CA =
    .told = { -limits-role-border } { -limits-danger-america }
limits_labour-inspector_CA =
    .told = { -limits-role-labour-inspector } { -limits-danger-america }
limits_social-worker_CA =
    .told = { -limits-role-social-worker } { -limits-danger-america }
limits_health_CA =
    .told = { -limits-role-health } { -limits-danger-america } { -limits-injuries-ca }
limits_shelter_CA =
    .told = { -limits-role-shelter } { -limits-danger-america }
limits_helpline_CA =
    .told = { -limits-role-helpline } { -limits-danger-america }
limits_child-specialist_CA =
    .told = { -limits-role-child-specialist } { -limits-danger-america }

## An adult, Netherlands

limits_police_NL =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-nl }
limits_border_NL =
    .told = { -limits-role-border } { -limits-danger } { limits-by-law-nl }
limits_labour-inspector_NL =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-nl }

## An adult, South Africa

limits_police_ZA =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-za-police }
limits_border_ZA =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-za }
limits_labour-inspector_ZA =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-za }
limits_social-worker_ZA =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-za }
limits_health_ZA =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-za }
limits_shelter_ZA =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-za }
limits_helpline_ZA =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-za }
limits_child-specialist_ZA =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-za }

## An adult, United Arab Emirates

limits_police_AE =
    .told = { -limits-role-police } { -limits-danger } { -limits-notify-ae }
limits_border_AE =
    .told = { -limits-role-border } { -limits-danger } { -limits-notify-ae }
limits_labour-inspector_AE =
    .told = { -limits-role-labour-inspector } { -limits-danger } { -limits-notify-ae }
limits_social-worker_AE =
    .told = { -limits-role-social-worker } { -limits-danger } { -limits-notify-ae }
limits_health_AE =
    .told = { -limits-role-health } { -limits-danger } { -limits-notify-ae }
limits_shelter_AE =
    .told = { -limits-role-shelter } { -limits-danger } { -limits-notify-ae }
limits_helpline_AE =
    .told = { -limits-role-helpline } { -limits-danger } { -limits-notify-ae }
limits_child-specialist_AE =
    .told = { -limits-role-child-specialist } { -limits-danger } { -limits-notify-ae }

## Someone who is or may be under 18: the duty to tell others comes first, before anything is asked or told.
## One text for every role; where a role has another duty, its words differ by $role. What is done depends on a worry, so the
## words say "if". Nothing is said of who comes, or of what happens next: nobody in the room can know it.

# No source holds for every country, so "may have to".
-limits-child-may = If I am worried about you, I may have to tell people whose work is to protect children.
# Immigration: whoever looks after a child, and whoever checks a border, may talk to immigration; no source for every country.
limits-child-immigration =
    { $role ->
        [border] I deal with immigration. What you tell me can be used there.
       *[other] What you tell me may reach people who deal with immigration.
    }
limits_child =
    .purpose = My job now is to find out if you are safe, and what you need.
    .kept = { limits-kept } I may have to write down what you tell me.
    .told = { -limits-child-may } I will try to tell you first. You can ask me who they are.
    .immigration = { limits-child-immigration } You can ask me, or a lawyer, what that means.
    .choice = You do not have to tell me anything. You need not speak of things you did yourself.
    .leave = You can have a break or stop whenever you want. Tell me if you need water or food.

# United Kingdom: tell children's services first, then always refer; consent is not needed (GOV.UK, "Report modern slavery
# as a first responder"; directory GB, ids gb-childrens-services-first and gb-refer-child). The referral goes to the Home
# Office. An agency that is no first responder can't refer, but children's services can, so "may".
-limits-child-refer-gb = If someone uses you, I have to tell the Home Office too.
limits-child-referral-gb =
    { $standing ->
        [listed-authority] { -limits-child-refer-gb }
        [first-responder] { -limits-child-refer-gb }
       *[other] If someone uses you, the Home Office may be told too.
    }
limits_child_GB =
    .told = If I am worried about you, I have to tell children's services. They protect children. { limits-child-referral-gb } You can ask me who they are.
    .immigration = { limits-child-immigration } The Home Office deals with immigration. You can ask me, or a lawyer, what that means.
# Scotland: children are helped through social work of the local authority (Modern Slavery Helpline, access to support;
# directory GB-SCT, id gb-sct-social-work-first).
limits_child_GB-SCT =
    .told = If I am worried about you, I have to tell people in social work. They protect children. { limits-child-referral-gb } You can ask me who they are.

# United States: state law on reporting children; who must differs (directory US, id us-report-child).
limits-child-may-tell =
    { $role ->
        [police] If I am worried about you, I may have to tell people who protect children, or other police.
       *[other] If I am worried about you, I may have to tell people who protect children, or the police.
    }
# Officials notify the Department of Health and Human Services within 24 hours of a child from another country whom somebody
# may exploit; a permanent resident counts as from here, so "may have to". Anyone may ask it for help for such a child (22 USC
# 7105(b); directory US, ids us-notify-hhs and us-hhs-child-request).
limits-child-office-us =
    { $standing ->
        [listed-authority] If someone uses you and you are from another country, I may have to tell a national office that helps children.
       *[other] If someone uses you and you are from another country, I may ask a national office that helps children.
    }
limits_child_US =
    .told = { limits-child-may-tell } { limits-child-office-us } You can ask me who.
# California: Penal Code 11165.7 makes these callings report, and allows anyone else to (directory US-CA, ids
# us-ca-report-child and us-ca-may-report-child).
-limits-child-must = If I am worried about you, I have to tell people who protect children, or the police.
limits-child-law-us-ca =
    { $role ->
        [police] If I am worried about you, I have to tell people who protect children, or other police.
        [social-worker] { -limits-child-must }
        [health] { -limits-child-must }
        [child-specialist] { -limits-child-must }
       *[other] { limits-child-may-tell }
    }
limits_child_US-CA =
    .told = { limits-child-law-us-ca } { limits-child-office-us } You can ask me who.
# Canada: the law of every province on reporting children; from 16 or 17 on some do not demand it (directory CA, id
# ca-report-child, and CA-AB, CA-ON, CA-QC).
limits_child_CA =
    .told = { -limits-child-may } I will try to tell you first. You can ask me who they are.
# Australia: a child under 16 without a safe guardian goes to child protection and the federal police (ACRATH; directory AU,
# id au-child-without-guardian).
limits_child_AU =
    .told = { limits-child-may-tell } I will try to tell you first. You can ask me who they are.
# Ireland: children are referred to Tusla (directory IE, id ie-refer-child-to-tusla).
limits_child_IE =
    .told = If I am worried about you, I have to tell Tusla, an office for children and families. I will try to tell you first. You can ask me what that means.
# Greece: a child is reported to the National Referral Mechanism, run by EKKA (directory GR, id gr-report-child).
limits_child_GR =
    .told = { -limits-child-may } If I think someone uses you, I have to tell EKKA, a national office. You can ask me who they are.
# Netherlands: as for an adult (directory NL, id nl-register). The first shelter that CoMensha arranges is for adults.
-limits-child-nl = If I think someone uses you, I have to tell CoMensha. It lists such cases.
limits-child-by-law-nl =
    { $standing ->
        [listed-authority] { -limits-child-nl }
       *[other] { "" }
    }
limits-child-notify-nl =
    { $role ->
        [police] { -limits-child-nl }
        [labour-inspector] { -limits-child-nl }
        [border] { limits-child-by-law-nl }
       *[other] { "" }
    }
limits_child_NL =
    .told = { -limits-child-may } You can ask me who they are. { limits-child-notify-nl }
# South Africa: a suspicion goes to the police, whatever the age (as above; id za-report-suspicion).
limits-child-notify-za =
    { $role ->
        [police] { -limits-notify-za-police }
       *[other] { -limits-notify-za }
    }
limits_child_ZA =
    .told = { -limits-child-may } { limits-child-notify-za } You can ask me who they are.
# United Arab Emirates: as above, id ae-report-crime.
limits_child_AE =
    .told = { -limits-child-may } { -limits-notify-ae } You can ask me who they are.
