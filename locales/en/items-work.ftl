### Work, workplaces and suppliers. Read by the officer; none is put to a person, so none has a question.
### .sign is a short statement to tick, of at most 60 characters, without a full stop.

## The eleven indicators of forced labour.

# Intent: abuse of vulnerability: someone takes advantage of a weak position.
item_weak-position-used =
    .sign = Someone uses the person's weak position
# Intent: deception about the work, its terms or its place.
item_deceived-about-work =
    .sign = Deceived about the work
# Intent: restriction of movement.
item_movement-restricted =
    .sign = Not free to come and go
# Intent: isolation from other people and from news.
item_kept-isolated =
    .sign = Kept away from other people
# Intent: physical or sexual violence. No detail is recorded.
item_violence-used =
    .sign = Physical or sexual violence
# Intent: intimidation and threats.
item_threats-used =
    .sign = Intimidated or threatened
# Intent: retention of identity documents.
item_papers-retained =
    .sign = Identity papers kept from the person
# Intent: withholding of wages, all of them or a part.
item_wages-withheld =
    .sign = Wages kept back
# Intent: debt bondage: work for a debt that does not end.
item_held-by-debt =
    .sign = Held by a debt
# Intent: abusive working and living conditions.
item_abusive-conditions =
    .sign = Abusive working or living conditions
# Intent: excessive overtime: more than law or contract allows.
item_excessive-overtime =
    .sign = Excessive overtime

## What an inspector sees at a workplace.

# Intent: confinement: watching, locked doors, no contact with others.
item_workers-watched =
    .sign = Workers are watched, locked in or kept apart
# Intent: fear of speaking to an official.
item_workers-afraid-to-talk =
    .sign = Workers seem afraid to talk to you
# Intent: control: one person answers for all.
item_one-speaks-for-all =
    .sign = One person speaks for all the workers
# Intent: very long hours, as far as one can see.
item_workers-exhausted =
    .sign = Workers seem exhausted
# Intent: a child works here. It opens the card for a child at risk.
item_children-at-work =
    .sign = Children work here
# Intent: harbouring: people live where they work, in a place of the employer.
item_workers-live-on-site =
    .sign = Workers live where they work
# Intent: bad housing given by the employer.
item_site-lodging-bad =
    .sign = Their lodging is crowded, dirty or unsafe
# Intent: dangerous work without protection.
item_site-without-protection =
    .sign = Dangerous work with nothing to protect the workers

## What papers show, at a workplace or of a supplier.

# Intent: retention of identity documents by the employer or an agent.
item_papers-kept-by-employer =
    .sign = The employer keeps workers' identity papers
# Intent: debt: recruitment fees or debts to the employer or an agent.
item_fees-owed-by-workers =
    .sign = Workers owe fees or debts to employer or agent
# Intent: penalty: a contract, rule or deposit punishes leaving.
item_leaving-punished =
    .sign = A contract or rule punishes leaving
# Intent: withheld wages: no pay records, or they do not fit the hours.
item_pay-not-traceable =
    .sign = Pay records are missing or do not fit the hours
# Intent: withheld wages: deductions take most of the pay.
item_deductions-eat-pay =
    .sign = Deductions take up most of the pay
# Intent: excessive overtime, as recorded.
item_hours-far-beyond-law =
    .sign = Hours far beyond what the law allows
# Intent: deception: no contract, or none that the workers can read.
item_contract-not-readable =
    .sign = No contract, or one that workers can't read

## Scores of a supplier, 0 to 100. Whole statements for the officer; they have no sign.

# Intent: how the country of the supplier scores, more is better.
item_score-country = The score of the country, 0 to 100
# Intent: how the kind of service scores, more is better.
item_score-service = The score of the service, 0 to 100
# Intent: how the supplier scores on labour, more is better.
item_score-labour = The score for labour, 0 to 100
# Intent: how the supplier scores on the environment, more is better.
item_score-environment = The score for the environment, 0 to 100
# Intent: how the supplier scores on health and safety, more is better.
item_score-health-and-safety = The score for health and safety, 0 to 100
# Intent: how the supplier scores on ethics, more is better.
item_score-ethics = The score for ethics, 0 to 100
