### Where to turn and what the law asks: read by the officer, never by the person.
### Nothing here names the person, says what happened to them, or promises what a service will do.

# $files counts directories; $usable and $other services, $duties duties, $gaps what is looked for and not there.
directory-check-clean = { $files ->
        [one] 1 directory checked. No faults.
       *[other] { $files } directories checked. No faults.
    }
    Services with a number or address that can be used: { $usable }
    Services by name only: { $other }
    Duties: { $duties }
    Missing, and said so: { $gaps }

## What to know before using a contact

# A number was published and sources agree, but nobody has dialled it for this program. $year: the newest year shown
# on a source, such as 2024.
contact-source-year = Published, source from { $year }. Nobody has tried it for this program.
# As above; the sources show no date.
contact-source-undated = Published, source without a date. Nobody has tried it for this program.
# One source only gives the emergency number, or sources disagree. It is shown all the same. Also read where the screen
# must tell a bystander nothing.
contact-emergency-not-sure = This number is not fully confirmed. If nobody answers, call the number you know.
# Somebody of the officer's own agency tried the contact. $date: the day, YYYY-MM-DD.
contact-confirmed = Tried by your agency on { $date }.
# As above; it was so long ago that somebody should try it again.
contact-confirmed-due = Tried by your agency on { $date }. Somebody should try it again.
# The service exists, but its number is not sure enough to be dialled, so none is shown.
contact-not-confirmed = Number not confirmed: ask your duty desk.
# Police answer this line. The person decides whether to call knowing this.
contact-run-by-police = Police run this line. Tell the person before anyone calls.
# An immigration authority answers this line. The person decides whether to call knowing this.
contact-run-by-immigration = An immigration authority runs this line. Tell the person before anyone calls.
# Calls are recorded. The person is told beforehand.
contact-recorded = Calls are recorded. Tell the person before anyone calls.
# The service says when it tells police without being asked to.
contact-shares_police-if-danger = It may tell police if a life is in danger. Say so before the call.
# The service says when it tells children's services without being asked to.
contact-shares_childrens-services-if-child = It may tell children's services if somebody under 18 is at risk. Say so before the call.
# The service passes some of what it hears to police, where it decides so.
contact-shares_police-at-times = It may pass what it hears to police. Say so before the call.
# The service passes what it hears to police.
contact-shares_police = It passes what it hears to police. Say so before the call.
# The service passes what it hears to those who guard the border.
contact-shares_border-guard = It passes what it hears to the border guard. Say so before the call.
# The service passes what it hears to immigration authorities.
contact-shares_immigration = It passes what it hears to immigration authorities. Say so before the call.
# Opening hours that sources agree on. $hours: as published, such as 24/7.
contact-hours = Open { $hours }, as published.
# As above, with the time zone in which the hours are meant, such as Europe/London.
contact-hours-zone = Open { $hours }, time of { $zone }.
# It was closed when the sheet was written. $day: a day of the week; $time: such as 09:00, in the service's own zone.
contact-closed = Closed as this is written. Opens again on { $day } at { $time }.
# A call is not free. Whoever pays the bill may see it.
contact-costs = A call costs money and may stand on a bill. Tell the person first.
# The service says that callers can't stay anonymous.
contact-not-anonymous = Callers cannot stay anonymous. Tell the person before anyone calls.
# Sources disagree on the opening hours or do not state them. Never say that it is always open.
contact-hours-not-confirmed = Opening hours not confirmed: somebody may not answer.
# The service works with interpreters; the person's language is not among those it answers in. $language: the name of a language.
contact-language-interpreter = Not known to answer in the person's language ({ $language }). It says it works with interpreters: ask for one first.
# Nothing is known about the person's language there. $language: the name of a language.
contact-language-unknown = Not known to answer in the person's language ({ $language }). Have a professional interpreter ready.
# The service is for women only.
contact-women-only = For women.
# The service is for men only.
contact-men-only = For men.
# The service is limited to one kind of exploitation. One message for each kind.
contact-only-for_sexual = For people exploited sexually.
contact-only-for_labour = For people exploited at work.
contact-only-for_domestic-servitude = For people exploited in a household.
contact-only-for_criminal = For people made to commit crimes.
contact-only-for_begging = For people made to beg.
contact-only-for_organ = For people whose organs were taken or wanted.
contact-only-for_forced-marriage = For people forced to marry.
# The route needs the person's agreement; the officer asks before using it.
contact-consent-first = Only with the person's agreement: explain it, ask, and accept a no.

## Nobody to name

# No directory knows the emergency number here. The officer knows it.
gap-emergency = No emergency number is known here for this area. Use the one you know.
# No service gives this kind of help here, as far as the directory knows. Another country's line is never a substitute.
gap-no-service = No service known for this here: ask your duty desk.
# Only authorities can be named. Somebody in an authority may be part of what happens.
gap-independent = No line apart from the authorities is known here. If one of them may be involved, ask your duty desk whom else to call.
# There is a route, but only with agreement, and the person has not agreed.
gap-consent = This route needs the person's agreement, and there is none. The offer stays open.
# There is a route, but the officer's agency may not use it.
gap-standing = Your agency cannot use this route itself: ask your duty desk, or offer the helpline.

## What the law asks

# The duty depends on what the officer has grounds to believe; the tool did not show it.
duty-if-believed = This holds if you have grounds to believe that the person may have been exploited. What a tool shows is not the legal test.
# One source only, or sources that nobody has compared with the law.
duty-not-confirmed = Not confirmed by a lawyer for this program: check with your duty desk.
# No directory of this place says whether the law makes anyone report a child. Silence must not read as "there is no duty".
law-unknown_child = Whether the law here makes you report a child at risk was not found for this program. Ask your duty desk now. Do not wait.
# As above, for an adult: whether an authority must be told, and what needs their agreement.
law-unknown_adult = What the law here asks about an adult was not found for this program: whether you must tell anyone, and what needs their agreement. Ask your duty desk.

# United Kingdom except Scotland, any agency, a child or presumed child, or another child at risk of whom somebody speaks: tell
# children's services before anything else. No consent.
duty_gb-childrens-services-first = Tell children's services first, before any other referral. Agreement is not needed. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why.
# United Kingdom, child or presumed child, first responder or listed authority: always refer.
duty_gb-refer-child = Refer the child to the National Referral Mechanism; this is always done for someone under 18 or perhaps under 18 whom you suspect to be exploited. Whoever protects children is told first. Agreement is not needed.
# United Kingdom, adult who agreed, first responder or listed authority: make the referral.
duty_gb-refer-adult = The person agreed: make the referral to the National Referral Mechanism through your agency.
# United Kingdom, adult who has not (yet) agreed: no referral without agreement.
duty_gb-adult-consent = A referral of an adult to the National Referral Mechanism needs their agreement. Explain what it is and who learns what; without a yes, make no referral. They can agree later.
# United Kingdom, agency that is no first responder: cannot refer.
duty_gb-not-first-responder = Your agency is not a first responder, so it cannot refer to the National Referral Mechanism, and nobody can refer themselves. Follow your own protocol, or ask the helpline how to reach a first responder; for an adult only with their agreement.
# England and Wales, authority listed in section 52 of the Modern Slavery Act 2015, adult without agreement.
duty_gb-duty-to-notify = Your authority must notify the Home Office when it believes that someone may be trafficked or held in slavery, even when an adult does not agree to a referral. Without agreement the notification is anonymous: leave out the name and whatever points to the person. Tell them that you do it.
# England and Wales, listed authority that makes a referral: the referral counts as the notification.
duty_gb-duty-to-notify-met = Once your authority has made the referral, its duty to notify is met: no second report.
# England and Wales, charity first responder, adult without agreement: nothing to notify.
duty_gb-no-notification = Your agency is not among those that must notify the Home Office. Without the person's agreement nothing is reported; offer support, and leave the offer open. A life in danger or a child at risk stays an exception.
# England and Wales, child or presumed child: an independent guardian.
duty_gb-child-guardian = Refer the child to an independent child trafficking guardian, where the service covers your area. Until age is settled, someone perhaps under 18 counts as a child.
# England and Wales: section 45 of the Modern Slavery Act 2015. Never ask about offences; a lawyer raises it.
duty_gb-statutory-defence = The law knows a defence for people made to commit offences. Do not ask about offences. If one is mentioned, stop there and see that the person gets a lawyer before anyone questions them.

# United States, any agency, a state without a file of its own: its law on reporting children. As for every duty to report a
# child: a child or presumed child, or another child at risk of whom somebody speaks. The words fit both.
duty_us-report-child = Tell the child protection authority or the police of your state. The law of every state and territory says who must report harm to a child; being used for work or sex is such harm. Do not wait for proof. Agreement is not needed. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why. If you do not know how to report, ask your duty desk now.
# United States, child or presumed child, federal, state or local authority: 22 USC 7105(b). HHS is the Department of
# Health and Human Services. "From another country": neither a citizen nor a permanent resident.
duty_us-notify-hhs = If the child is from another country and is not a citizen or permanent resident, your authority must notify HHS, the national department of health. This holds as soon as you learn that the child may be used by others for work or sex. Agreement and cooperation are not needed.
# United States, child or presumed child, any agency: the request that opens help for a child from another country.
duty_us-hhs-child-request = Anyone may ask HHS to open help for a child who is from another country and is not a citizen or permanent resident. It must be asked before the 18th birthday and while the child is in the United States: do not wait. The child does not have to work with the police for it.
# United States, adult: there is no formal referral; a citizen or permanent resident needs no letter from HHS.
duty_us-adult-help = An adult reaches help through the hotline and local services, and only with their agreement. A citizen or permanent resident needs no letter from HHS for it.
# United States, health worker, adult, a state without a file of its own: laws on reporting injuries.
duty_us-health-injuries = In most states a health worker must tell the police about some injuries, such as gunshot wounds, also without agreement. Know what your state asks, and say so before you look at an injury.
# United States: Continued Presence, a permission to stay for a time that only law enforcement can ask for.
duty_us-continued-presence = Only law enforcement can ask for Continued Presence, a permission to stay for a time. The person cannot ask for it themselves. Never use it as a reward for talking.
# United States: T nonimmigrant status, called T visa. A lawyer asks for it; the officer decides nothing.
duty_us-t-visa = The law knows a visa for people in this situation, the T visa. You do not decide about it: offer an immigration lawyer. Someone under 18, or someone whose mind or body is too hurt to help the police, does not have to help them to get it.
# United States, a state or territory without a file of its own.
duty_us-state-law = The law of your state or territory was not researched for this program. It may ask more of you, or give the person more rights: ask your duty desk.
# California, a child as above, role that Penal Code 11165.7 names: 11166.
duty_us-ca-report-child = California law makes you report when you reasonably suspect that a child is abused; being used for sex or forced work is abuse. Call the county child welfare department, the police or the sheriff at once, and send the written report within 36 hours. Agreement is not needed. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why.
# California, a child as above, any other role: 11165.7.
duty_us-ca-may-report-child = Call the county child welfare department, the police or the sheriff. California law makes people in many jobs report a child who may be abused, such as everyone whose work is with children, and allows anyone else to. If your job is on the list, send the written report within 36 hours. Agreement is not needed. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why.
# California, health worker, adult: Penal Code 11160.
duty_us-ca-health-injuries = If you treat an injury from a firearm, or one that somebody caused by an attack or abuse, California law makes you call the local police at once and send a written report within two working days. Say so before you look at an injury.
# Canada, a child as above, any agency, a province or territory without a file of its own.
duty_ca-report-child = Tell the child protection authority of your province or territory. Its law says who must report a child who is harmed or in danger. Do not wait for proof. Agreement is not needed. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why. If you do not know how to report, ask your duty desk now.
# Canada, health worker, adult: laws on gunshot wounds in most provinces.
duty_ca-health-gunshot = In most provinces a hospital or clinic must tell the police about a gunshot wound, also without agreement. Know what your province asks, and say so before you look at an injury.
# Canada: temporary resident permit for victims of trafficking in persons.
duty_ca-temporary-permit = A person from another country can get a temporary resident permit for at least 12 months, without a fee. You do not decide about it: offer an immigration lawyer.
# Canada: the permit does not hang on testimony.
duty_ca-no-testimony = To get that permit the person does not have to testify or work with the police.
# Canada, adult: open work permit for vulnerable workers.
duty_ca-open-work-permit = Someone whose work permit names one employer, and who is abused at work, can ask for an open work permit. Offer an immigration lawyer.
# Canada, a province or territory without a file of its own.
duty_ca-provincial-law = The law of your province or territory was not researched for this program. It may ask more of you, or give the person more rights: ask your duty desk.
# Ontario, a child as above: Child, Youth and Family Services Act, section 125.
duty_ca-on-report-child = Ontario law makes everyone report who has reason to suspect that a child needs protection. Call a children's aid society yourself. About someone of 16 or 17 you may report, but the law does not make you. Agreement is not needed. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why.
# Alberta, a child as above: Child, Youth and Family Enhancement Act, section 4.
duty_ca-ab-report-child = Alberta law makes everyone report who has reason to believe that a child needs protection. Tell a director of child and youth services. Agreement is not needed. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why.
# Quebec, a child as above: Youth Protection Act, section 39.
duty_ca-qc-report-child = Quebec law makes police and people whose work is to help children tell the director of youth protection when a child may be in danger. Anyone else must do so when a child is harmed in body or sexually. Agreement is not needed. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why.
# Australia, a child as above: the pathway that leads to support without police takes no child under 16 who has no
# safe guardian.
duty_au-child-without-guardian = The Additional Referral Pathway cannot help a child under 16 who has no safe guardian. Tell the child protection authority and the Australian Federal Police. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why.
# Australia, adult: support that does not need police.
duty_au-no-police-needed = The Support for Trafficked People Program can be reached without contact with police, through the Additional Referral Pathway. Offer it.

# Scotland, any agency, a child as above: children are helped through social work of the local authority.
duty_gb-sct-social-work-first = Tell social work of the local authority first, before any other referral. Agreement is not needed. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why.
# Scotland: that it differs from England and Wales is known, how is not.
duty_gb-sct-law = The law of Scotland was not researched for this program beyond this: neither whom an agency must notify about an adult, nor how long support lasts, nor what defence there is for people made to commit offences. It differs from England and Wales: ask your duty desk.
# Northern Ireland: as above.
duty_gb-nir-law = The law of Northern Ireland was not researched for this program beyond this: neither whom an agency must notify about an adult, nor how long support lasts, nor what defence there is for people made to commit offences. It differs from England and Wales: ask your duty desk.

## `askwell directory list` and `directory show`: for officers and agencies planning ahead, never beside a person.

# Heads of the list. "usable": services with a number or address that may be used; "other": services without one.
directory-head_area = Area
directory-head_name = Name
directory-head_usable = Can be used
directory-head_other = By name only
directory-head_duties = Duties
directory-head_gaps = Missing
# $digest says exactly which file this is.
directory-title = { $name } ({ $area }, digest { $digest })
directory-lead = For planning ahead. Nobody has tried these contacts for this program. What is not confirmed is not for dialling until your agency has tried it. This is not legal advice.
directory-part_emergency = In an emergency
directory-part_services = Services
directory-part_duties = What the law asks
directory-part_gaps = Missing here
directory-part_due = To be tried again
directory-part_sources = Sources
directory-emergency = { $number }.
# $id: its name in documents, which an agency enters when it has tried the contact.
directory-service = { $name } ({ $id })
# $type: one of the kinds of body below.
directory-run-by = Run by { $operator }: { $type }
operator-type_ngo = an independent body
operator-type_government = a public authority
operator-type_police = police
operator-type_immigration = an immigration authority
operator-type_intergovernmental = a body of several states
# $help: kinds of help; $audience: people of which age.
directory-for = For { $audience }: { $help }
directory-only-listed = listed only, recommended to nobody
# How sure a number or address is. $date: the day it was tried.
directory-state_own = (your agency's own)
directory-state_tried = (tried on { $date })
directory-state_due = (tried on { $date }, to be tried again)
directory-state_published = (published, not tried)
directory-state_not-confirmed = (not confirmed: not for dialling)
directory-state_withdrawn = The number is disputed or no longer right, and is not shown.
# $zone: a space and a time zone in brackets, such as (Europe/London), or nothing.
directory-hours_agreed = Open { $hours }{ $zone }.
directory-hours_disputed = Said to be open { $hours }{ $zone }; this is not sure.
directory-languages = Answers in { $languages }.
# $status and $ship: one of the phrases below. $year: the newest year on a source, or a dash.
directory-evidence = Evidence: { $status }; { $ship }. Sources: { $sources }; newest year: { $year }.
directory-status-twice = two publishers or more
directory-status-once = one publisher
directory-status-disputed = sources disagree
directory-status-retired = no longer right
directory-ship-after-live-check = shown, marked as not tried
directory-ship-human-review = a person must review it first
# $within: a span of time as ISO 8601 writes it, such as PT24H.
directory-within = Within { $within }.
directory-to = To: { $service }
directory-consent_needed = Only with the person's agreement.
directory-consent_not-needed = Agreement is not needed.
directory-due = { $service }, { $value }: tried on { $date }. Try it again.
directory-source = { $title }. { $publisher }. { $url }
# What a country lacks. Each stands in a list.
directory-gap_child-line = no line for children
directory-gap_adult-service = nothing for adults
directory-gap_service-for-men = nothing for men
directory-gap_labour-body = nobody for work and wages
directory-gap_text-channel = no text message and no chat
directory-gap_relay = no text relay
directory-gap_independent-line = no line apart from the authorities
directory-gap_child-law = what the law asks about a child at risk
directory-gap_adult-law = what the law asks about an adult
