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

## labour-adult

# `.note` stands on the sheet below the evidence, and says what to keep in mind about this tool.
tool_labour-adult = What is known of an adult at work, by 67 indicators
    .note = How strong each indicator counts was read in a second-hand copy. Nobody has compared it with the publisher's own paper.
section_labour-adult_deceptive-recruitment = Recruited by deception
section_labour-adult_coercive-recruitment = Recruited by force or threat
section_labour-adult_vulnerability-at-recruitment = Recruited through a weak position
section_labour-adult_exploitation = Exploited
section_labour-adult_coercion-at-destination = Held there by force or threat
section_labour-adult_vulnerability-at-destination = Held there through a weak position
# The class that the published table names so. Signs, never a verdict.
finding_labour-adult_trafficking-indicated = Signs of trafficking for forced labour: a way of recruiting, exploitation, and being held there
finding_labour-adult_deceived-and-exploited = Signs of deception and exploitation at work
finding_labour-adult_exploited = Signs of exploitation at work: a matter of labour rights
finding_labour-adult_none-recorded = No dimension has enough indicators to count. Single ones may be there.
finding_labour-adult_needs-review = A combination that the published table leaves open. Talk it over with a colleague.

## labour-child

tool_labour-child = What is known of a child at work, by 65 indicators
    .note = How strong each indicator counts was read in a second-hand copy. Nobody has compared it with the publisher's own paper.
section_labour-child_act = How the child came here
section_labour-child_deceptive-recruitment = Recruited by deception
section_labour-child_coercive-recruitment = Recruited by force or threat
section_labour-child_vulnerability-at-recruitment = Recruited through a weak position
section_labour-child_exploitation = Exploited
section_labour-child_coercion-at-destination = Held there by force or threat
section_labour-child_vulnerability-at-destination = Held there through a weak position
finding_labour-child_trafficking-indicated = Signs of trafficking of a child: the child was brought, housed or received, and exploited
finding_labour-child_none-recorded = No dimension has enough indicators to count. Single ones may be there.
finding_labour-child_needs-review = A combination that the rule leaves open. Talk it over with a colleague.

## forced-labour

tool_forced-labour = What is known of work that may be forced, by eleven indicators
    .note = The publisher draws no line: one indicator alone can be enough.
section_forced-labour_hold = What can hold a person
section_forced-labour_work = The work itself
finding_forced-labour_several-noted = Several of the eleven indicators: together they point to forced labour
finding_forced-labour_one-noted = One of the eleven indicators: it can be enough. Look further.
finding_forced-labour_none-recorded = None of the eleven indicators was recorded. Stay alert, and offer information about help.

## forced-criminality

tool_forced-criminality = What is known of someone who is made to earn for others
    .note = It is about what others do. Do not ask what the person did; whoever was made to do it is to be helped, not punished.
section_forced-criminality_act = How the person came to this
section_forced-criminality_means = What holds the person there
section_forced-criminality_purpose = What others gain
# The three elements of article 3 of the Palermo Protocol, as indications only.
finding_forced-criminality_three-elements = Signs of all that the definition needs: how it began, what holds the person, and a gain for others
finding_forced-criminality_single-signs = Single signs that deserve attention
finding_forced-criminality_none-recorded = No signs were recorded. Stay alert, and offer information about help.

## sexual-exploitation

tool_sexual-exploitation = What you can notice where sexual services are sold
section_sexual-exploitation_control = Others who decide
section_sexual-exploitation_own-things = Things and words of one's own
section_sexual-exploitation_work = Work
section_sexual-exploitation_safety = Health and safety
finding_sexual-exploitation_child-at-risk = A child may not be safe
finding_sexual-exploitation_self-harm = The person may want to harm themselves
finding_sexual-exploitation_look-further = Signs were noticed. They prove nothing; they are a reason to look further.
finding_sexual-exploitation_none-recorded = No signs were noticed. Stay alert, and offer information about help.

## workplace

tool_workplace = What a workplace and its papers show
    .note = Talk with workers yourself, each alone. Refer anyone only with their agreement.
section_workplace_people = The people
section_workplace_place = The place
section_workplace_papers = The papers
finding_workplace_child-at-risk = Children work here. A child may not be safe.
finding_workplace_seen-and-in-papers = Signs in the workplace, and in its papers too
finding_workplace_single-signs = Signs in the workplace, or in its papers
finding_workplace_none-recorded = No signs were noticed. Stay alert, and offer information about help.

## supplier

tool_supplier = A supplier, by its own papers
    .note = The weights and the line at 60 are published for two different questionnaires. Joining them is ours.
section_supplier_facts = Facts that count by themselves
section_supplier_scores = Scores
finding_supplier_several-facts = Several facts that go with forced labour. Look into them at once.
finding_supplier_one-fact = A fact that goes with forced labour. Look into it before anything else.
finding_supplier_high-risk = The weighted mean lies below 60, where the publisher sees a high risk
finding_supplier_not-high-risk = The weighted mean is 60 or more, and none of the four facts was recorded. Papers can be wrong.

## domestic-work

tool_domestic-work = Talk with someone who works in a household
section_domestic-work_today = Today
section_domestic-work_household = Life in the house
section_domestic-work_money = Money and papers
section_domestic-work_pressure = Fear and pressure
section_domestic-work_signs = What you noticed
finding_domestic-work_danger-today = Someone may be in danger today
finding_domestic-work_signs-of-control = Several signs that someone controls the person
finding_domestic-work_unfair-conditions = Conditions that no household work should have
finding_domestic-work_single-signs = Single signs that deserve attention
finding_domestic-work_none-recorded = No signs were recorded in this talk. Stay alert, and offer to talk again.

## clinic-adult

tool_clinic-adult = Short talk with a patient
    .note = The rule was measured with fourteen other questions, and with women of 18 to 40 in an emergency department.
    .populations = women of 18 to 40 in an emergency department
    .cut-off = any yes of fourteen, or the clinician's concern
section_clinic-adult_clinician = Before you ask
section_clinic-adult_today = Today
section_clinic-adult_freedom = Freedom
section_clinic-adult_pressure = Fear and pressure
finding_clinic-adult_danger-today = Someone may be in danger today
finding_clinic-adult_positive-screen-strong = A positive screen, with several signs of force. Offer social work.
# The publisher's words for its result. It is no verdict.
finding_clinic-adult_positive-screen = A positive screen: an answer, or the clinician's concern. Offer social work.
finding_clinic-adult_none-recorded = No signs were recorded in this talk. Stay alert, and offer to talk again.
# What the publisher asks for after a positive screen. The person can say no.
action_clinic-adult_offer-social-work = Offer a talk with a social worker

## youth-brief

# `.populations` and `.cut-off` stand beside the published accuracy, in the words of its study.
tool_youth-brief = Very short talk with a young adult who has no home
    .note = The rule was measured with four other questions, and with young adults of 18 to 22 who had no home.
    .populations = homeless young adults of 18 to 22
    .cut-off = one yes or more of four
section_youth-brief_today = Today
section_youth-brief_others = What others take or want
section_youth-brief_fear = Fear
finding_youth-brief_danger-today = Someone may be in danger today
# The publisher's words for its result. It is no verdict.
finding_youth-brief_positive-screen = A positive screen: one of the four answers, or more. Offer help, and a longer talk.
finding_youth-brief_none-recorded = No signs were recorded in this talk. Stay alert, and offer to talk again.
