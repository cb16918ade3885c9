### What the law asks in other countries of the world: read by the officer, never by the person. As directory.ftl.

# South Africa, any age: Prevention and Combating of Trafficking in Persons Act 7 of 2013. SAPS is the police of South
# Africa. The source says neither whom the law binds, nor by when, nor anything about agreement.
duty_za-report-suspicion = South African law says that whoever knows of human trafficking, or suspects it, must report it to the police, SAPS. Whom the law binds, and by when, was not checked for this program: ask your duty desk now, before you report. The source names no agreement; tell the person before you do it.
# United Arab Emirates, any age: Law 51 of 2006 as amended. The source speaks of somebody who knows of the crime; it says
# neither to whom nor by when.
duty_ae-report-crime = In the United Arab Emirates a person who knows of human trafficking and does not report it can be punished. To whom, and by when, was not found, and newer law was not looked at: ask your duty desk now. Tell the person before you report.
# United Arab Emirates: a temporary permit while a case is heard.
duty_ae-temporary-stay = The law knows a permit to stay for a time, while the case is heard. You do not decide about it, and it is never a reward for talking: offer an immigration lawyer.
# Turkey: Law 6458, articles 48 and 49.
duty_tr-residence-permit = The law knows a residence permit for people in this situation: 30 days first, then up to 6 months at a time, 3 years in all. You do not decide about it, and it is never a reward for talking: offer an immigration lawyer.
# Albania, adult: services for potential victims as for those officially recognised.
duty_al-equal-help = The same help is open to someone who may have been exploited as to someone whom the state has recognised as exploited: do not wait for a decision. Only with the person's agreement.
