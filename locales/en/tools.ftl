### Names of tools, their sections and their findings.
### A finding is a screening indication. It never says what happened, and never that nothing did.

tool_adult-brief = Short first talk with an adult
section_adult-brief_today = Today
section_adult-brief_freedom = Freedom
section_adult-brief_pressure = Fear and pressure
section_adult-brief_signs = What you noticed
finding_adult-brief_danger-today = Someone may be in danger today
finding_adult-brief_signs-of-control = Several signs that someone controls the person
finding_adult-brief_unfair-work = The work or the pay is not what was promised
finding_adult-brief_single-signs = Single signs that deserve attention
finding_adult-brief_none-recorded = No signs were recorded in this talk. Stay alert, and leave the door open.

tool_inform-and-offer = Say what help there is
