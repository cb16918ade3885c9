### Signs of particular forms of exploitation. Read by the officer; none is put to a person, so none has a question.
### .sign is a short statement to tick, of at most 60 characters, without a full stop.

## Seen where sexual services are sold. Nothing is about the body, dress or origin.

# Intent: freedom of movement: someone goes along everywhere.
item_escorted-everywhere =
    .sign = Escorted wherever they go
# Intent: isolation: lives or travels in a group that shares no language.
item_group-without-shared-language =
    .sign = Lives or travels in a group without a shared language
# Intent: isolation: of the local language only words for the work are known. It is no test of language.
item_knows-work-words-only =
    .sign = Knows only words for the work in the local language
# Intent: no access to earnings.
item_no-money-of-own =
    .sign = Has no money of their own
# Intent: identity papers are not with the person. Nobody asks about status.
item_no-papers-at-hand =
    .sign = Has no identity paper at hand
# Intent: group control: one person seems to decide for several.
item_several-under-one-person =
    .sign = One person seems to control several people there
# Intent: evidence that the person was sold or handed on.
item_sold-or-handed-on =
    .sign = Signs that the person was sold or handed on
# Intent: someone else advertises the person.
item_advertised-by-others =
    .sign = Advertised by someone else

## Made to gain something for others. All of it is about what others do; nothing is about an act of the person.

# Intent: act: recruitment or transport. Others arranged it.
item_brought-by-others =
    .sign = Others arranged the journey or brought the person
# Intent: act: transfer. Handed over or sold.
item_handed-over-to-others =
    .sign = Handed over or sold to other people
# Intent: act: harbouring by those who direct the person.
item_housed-by-those-in-charge =
    .sign = Housed by the people who give the orders
# Intent: means: deception. Other work was offered.
item_lured-by-other-work =
    .sign = Was offered other work than what followed
# Intent: means: control. Phone or papers taken.
item_phone-or-papers-taken =
    .sign = Phone or papers taken away
# Intent: means: confinement on a closed or guarded site, such as a compound.
item_kept-on-closed-site =
    .sign = Kept on a closed or guarded site
# Intent: means: debt or ransom. Money is asked for letting the person go.
item_must-pay-to-leave =
    .sign = Has to pay in order to be let go
# Intent: means: threats or violence against the person or others there.
item_threats-or-violence-there =
    .sign = Threats or violence against the person or others there
# Intent: purpose: others gain. They set targets and punish whoever misses them.
item_targets-with-punishment =
    .sign = Others set targets and punish missing them
# Intent: purpose: others gain. All that comes in goes to them.
item_takings-handed-over =
    .sign = All that comes in has to be handed over
# Intent: purpose: others direct the work and give what is needed for it.
item_words-and-tools-given =
    .sign = Others give words, tools and orders for each day
# Intent: purpose: others bring the person out each day and fetch them again.
item_taken-out-and-fetched =
    .sign = Taken out each day and fetched again
