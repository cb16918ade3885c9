### What the law asks in countries of Europe: read by the officer, never by the person. As directory.ftl.

# European Union, a country that does not say it itself: Directive 2004/81/EC. How long and under what conditions is for the law of
# the country; a lawyer decides with the person.
duty_eu-permit-to-stay = For someone from outside the European Union who works with the authorities, its law knows a time to think and a permit to stay. You do not decide about it, and it is never a reward for talking: offer an immigration lawyer.

# Ireland, any agency, a child or presumed child, or another child at risk of whom somebody speaks: children are referred to Tusla, the child and family agency.
duty_ie-refer-child-to-tusla = Refer the child to Tusla, the child and family agency. Unless it puts the child in danger, tell the person you talk with, in plain words, what you do and why.
# Ireland, child or presumed child: Criminal Law (Sexual Offences and Human Trafficking) Act 2024. Whether this part is in
# force was not confirmed.
duty_ie-presumed-child = A law of 2024 presumes that someone who may be under 18 is a child. Whether this part is in force is not known here: treat them as a child all the same.
# Ireland, adult, competent authority or trusted partner: the same act.
duty_ie-may-refer = A law of 2024 lets your agency refer an adult to the National Referral Mechanism. Whether this part is in force is not known here: ask your duty desk first. A refusal can be appealed within 30 days.
# Ireland: administrative arrangements of 2008.
duty_ie-recovery-period = Someone who may be trafficked can get 60 days to recover and think, and after that a permit to stay of six months that can be renewed. A law of 2024 may have changed this. You do not decide about it: offer an immigration lawyer.
# France: CESEDA, article L. 425-1.
duty_fr-residence-permit = The law knows a residence permit for someone who makes a complaint or testifies (CESEDA, article L. 425-1). You do not decide about it, and it is never a reward for talking: offer an immigration lawyer.
# Germany: section 59(7) of the Residence Act (AufenthG).
duty_de-reflection-period = When there are concrete signs of trafficking, the law gives at least three months to recover and think (section 59(7) AufenthG). A specialised counselling centre can be the one who recognises it: offer one, and an immigration lawyer.
# Italy: article 18 of Legislative Decree 286/1998. Sources differ on how long the permit lasts.
duty_it-article-18 = The law knows a residence permit for the protection of people who were trafficked or gravely exploited (article 18 of Legislative Decree 286/1998). You do not decide about it: offer an immigration lawyer.
# Netherlands: police, Koninklijke Marechaussee and Labour Inspectorate. Nothing was found on what the report may hold.
duty_nl-register = Police, Koninklijke Marechaussee and Labour Inspectorate must report to CoMensha whoever may be trafficked. Ask your duty desk what the report holds, and tell the person that you make it.
# Netherlands: the B8/3 scheme.
duty_nl-reflection-period = Someone who may be trafficked can get three months to recover and think (scheme B8/3). You do not decide about it: offer an immigration lawyer.
# Belgium: the status of victim of trafficking. The three centres are Payoke, PAG-ASA and Surya.
duty_be-victim-status = The law knows a status for people who were trafficked. For it a person breaks off contact with the suspects, is guided by one of the three centres (Payoke, PAG-ASA, Surya) and works with the investigation. Only these centres ask for the papers: offer one. You do not decide about it, and it is never a reward for talking.
# Belgium: the time before somebody decides about that status.
duty_be-reflection-period = The person can get 45 days to think. Offer one of the three centres (Payoke, PAG-ASA, Surya).
# Ukraine, adult: the status is asked for by the person.
duty_ua-victim-status = The person asks for the status of a victim of trafficking themselves, at the local state administration. They have a right to help before it is decided. Offer to go with them or to explain it.
# Greece, child or presumed child: National Referral Mechanism, run by EKKA, the national centre for social solidarity.
duty_gr-report-child = Report the child to the National Referral Mechanism with the form of EKKA, which runs it. Tell the child in plain words what you do and why. If you do not have the form, ask your duty desk now.
# Greece, adult.
duty_gr-report-adult = A report to the National Referral Mechanism is made with the form of EKKA, which runs it. Explain what it is and who learns what, and ask first.
# Bulgaria, adult: operating procedures of the national mechanism.
duty_bg-consent = The person chooses the organisation that helps, and must agree before anybody contacts it. The only exception is a life in danger.
