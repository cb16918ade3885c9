### The words of the scenario new-scenario. Short spoken sentences. Everyone in it is invented.

scenario_new-scenario = Late pay
    .about = A cleaner waits at a busy desk. What can be asked, and where?
aim_new-scenario_privacy-first = Find privacy before you ask anything
door_new-scenario = Evening at a walk-in clinic. A cleaner of the building stands at the desk with a cut finger. A colleague of theirs waits beside them.

# For whoever plays the person.
person_new-scenario = You are Alex, 30. You clean offices at night. You were born here.
    .want = A plaster, and to be paid.
    .fear = That your colleague tells the boss.
    .hide = That your pay is two months late.
    .opens = A quiet room, and a calm question.
    .closes = Questions that sound like blame.
truth_new-scenario = Alex is owed two months of pay, and is free to leave. It is exploitation, and no trafficking.
fact_new-scenario_pay-late = The pay is two months late

line_new-scenario_desk = “Just a plaster,” says Alex. The colleague looks up from their phone.
choose_new-scenario_desk_walk = “The plasters are in the next room. Would you come along?”
line_new-scenario_walks-along = Alex follows you. The colleague stays.
choose_new-scenario_desk_ask-here = “Are they treating you well at work?”
line_new-scenario_looks-away = Alex looks at the colleague, and then at the floor.
line_new-scenario_agrees = “Sure, if it is quick.”
line_new-scenario_not-today = “Not today.”
way_new-scenario_money-kept_why-stay = “Why do you stay with a boss like that?”
line_new-scenario_shrugs = Alex shrugs.
line_new-scenario_pay-is-late = “He is late with the pay. Two months now.”
line_new-scenario_all-fine = “Everything is fine,” says Alex. The colleague nods.

think_new-scenario_late-pay = Pay is held back; Alex is free to leave
think_new-scenario_trafficking = Alex is kept there and can't leave
talk_new-scenario_what-helped = What made it easier for Alex to speak?
pause_new-scenario_at-the-desk = At the desk: who can hear you now?
vignette_new-scenario = A cleaner says that two months of pay are late. Nobody holds their papers, nobody threatens them, and they could leave.
