### Names of values from closed lists: `<list>_<id>`. Read by the officer, on lists and on the sheet.
### No result here is a verdict. None says that somebody is or is not a victim, and none gives a probability.

## As what the officer works.
role_police = police
role_border = border or immigration
role_labour-inspector = labour inspector
role_social-worker = social worker
role_health = health worker
role_shelter = shelter worker
role_helpline = helpline worker
role_child-specialist = specialist for talking with children
role_any = any role

## What the agency legally is in its area.
standing_listed-authority = authority with a duty to notify
standing_first-responder = may make a formal referral
standing_neither = neither
# United States: officials of any public authority must notify the Department of Health and Human Services of a child
# from another country (22 USC 7105(b)).
standing_listed-authority_US = public authority: national, state or local
standing_neither_US = not a public authority

## Where the encounter takes place.
setting_workplace = workplace
setting_border = border or port
setting_street = street or vehicle
setting_shelter = shelter or reception centre
setting_clinic = clinic or hospital
setting_custody = police station or detention
setting_remote = telephone or chat
setting_any = anywhere

## The officer's view of age. Never an exact age.
age_adult = adult
age_child = under 18
age_presumed-child = perhaps under 18, treated as a child
age_any = any age

## Kinds of help, in the order in which they are offered.
pathway_emergency = emergency services
pathway_child-protection = children's services
pathway_health = medical care
pathway_helpline = a helpline
pathway_shelter = a safe place to stay
pathway_formal-referral = the formal identification route
pathway_legal-aid = a lawyer or legal advice
pathway_labour-inspectorate = the labour inspectorate
pathway_immigration-advice = advice on immigration status
pathway_domestic-violence = help against violence at home
pathway_mental-health = support in distress
pathway_interpreter = a professional interpreter

## What stops the questions at once.
interrupt_danger = danger now
interrupt_medical = medical care is needed now
interrupt_self-harm = the person may harm themselves
interrupt_child-at-risk = a child is at risk

## The level of concern. It describes what was recorded in one screening, nothing else.
# Never "no concern": the screening saw nothing, which is not the same as nothing being there.
level_none-recorded = no indicators recorded in this screening
level_some = some indicators
level_strong = strong indicators
level_urgent = urgent: someone may be in danger

## What the sheet leads with. One or two sentences.
headline_none-recorded = No indicators were recorded in this screening. It can miss them. Stay alert, and offer information about help.
headline_some = Some indicators were recorded. Offer information and help, and stay alert.
headline_strong = Strong indicators were recorded. Specialist services and the formal route fit.
headline_urgent = Urgent. Someone may be in danger. Act now.
headline_not-established = Too little was answered to say. Unanswered is not a no. Offer information and help.

## What is known about the accuracy of a tool.
evidence_validated = validated
evidence_adapted = adapted from a validated tool; its accuracy does not carry over
evidence_unvalidated = not validated: nobody has measured how often it is right

## How a tool is used.
use_ask = guided questions
use_assess = assessment after a talk
use_observe = signs only
use_organisation = workplaces and suppliers

## Who or what answers an item.
by_asked = asked
by_observed = observed
by_document = seen in a document
# What was said in a talk before, and is noted only afterwards.
by_told = told in a talk

## The standard answers.
option_yes = Yes
option_no = No
option_unknown = Does not know
option_declined = Prefers not to say
option_not-asked = Not asked
option_stopped-before = Stopped before this
option_not-applicable = Does not apply

## What was taken from a source.
takes_structure = structure
takes_rule = rule
takes_principle = principle

## How sensitive the questions of a section are.
sensitivity_low = everyday matters
sensitivity_medium = may be hard to talk about
sensitivity_high = harm and fear

## Days of the week, within a sentence.
weekday_mo = Monday
weekday_tu = Tuesday
weekday_we = Wednesday
weekday_th = Thursday
weekday_fr = Friday
weekday_sa = Saturday
weekday_su = Sunday
