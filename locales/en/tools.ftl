### Names of tools, their sections and their findings.
### A finding is a screening indication. It never says what happened, and never that nothing did.

## adult-brief

tool_adult-brief = Short first talk with an adult
section_adult-brief_today = Today
section_adult-brief_freedom = Freedom
section_adult-brief_pressure = Fear and pressure
section_adult-brief_signs = What you noticed
finding_adult-brief_danger-today = Someone may be in danger today
finding_adult-brief_signs-of-control = Several signs that someone controls the person
finding_adult-brief_unfair-work = A promise was not kept, or money was held back
finding_adult-brief_single-signs = Single signs that deserve attention
finding_adult-brief_none-recorded = No signs were recorded in this talk. Stay alert, and offer to talk again.

## adult

tool_adult = Fuller talk with an adult
section_adult_today = Today
section_adult_home = Home and going out
section_adult_money = Money and papers
section_adult_pressure = Fear and pressure
section_adult_seen-people = What you noticed: other people
section_adult_seen-life = What you noticed: work and living
section_adult_seen-needs = What you noticed: needs
finding_adult_danger-today = Someone may be in danger today
# The three elements of article 3 of the Palermo Protocol, as indications only.
finding_adult_three-elements = Signs of all three elements: an act, a means, and exploitation
finding_adult_signs-of-control = Several signs that someone controls the person
finding_adult_child-at-risk = A child may not be safe
finding_adult_self-harm = The person may want to harm themselves
finding_adult_unfair-work = A promise was not kept, or money was held back
finding_adult_single-signs = Single signs that deserve attention
finding_adult_care-needed = The person asks for a doctor. No signs were recorded in this talk.
finding_adult_none-recorded = No signs were recorded in this talk. Stay alert, and offer to talk again.

## child

tool_child = Short talk with a child
section_child_today = Today
section_child_others = What others make the child do
section_child_trust = Someone to trust
section_child_signs = What you noticed
finding_child_danger-today = The child may be in danger today
# For a child no means is needed: article 3(c) of the Palermo Protocol.
finding_child_exploitation = Signs that someone exploits the child
finding_child_self-harm = The child may want to harm themselves
finding_child_single-signs = Single signs that the child needs protection
finding_child_none-recorded = No signs were recorded in this talk. Children's services still decide what comes next.

## observation

tool_observation = What you can notice without asking
section_observation_people = Other people
section_observation_work = Work and money
section_observation_living = Where the person lives
section_observation_safety = Health and safety
finding_observation_child-at-risk = A child may not be safe
finding_observation_self-harm = The person may want to harm themselves
finding_observation_several-signs = Several signs were noticed
finding_observation_single-sign = One sign was noticed
finding_observation_none-recorded = No signs were noticed. Stay alert, and offer information about help.

## inform-and-offer

tool_inform-and-offer = Say what help there is
