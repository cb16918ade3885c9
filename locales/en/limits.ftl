### What the officer says before any question: true limits, six short lines, then one question.
### Every line is read aloud. A variant for an area is named limits_<role>_<AREA>.
### Each must hold: purpose and use (.purpose), what is kept (.kept), who learns what (.told), immigration
### (.immigration), the right not to answer and to limit use (.choice), the right to stop (.leave).
### Never write that something is secret, confidential or safe: no officer can promise that.

# Lines that are true for every role.
-limits-kept = This program keeps no answers and no names.
-limits-choice = You can skip any question. You need not speak of things you did yourself. Tell me what you do not want passed on. I will say if I can't do that.
-limits-leave = You can take a break or stop at any time. You do not have to say why.
-limits-danger = If someone is in danger, or a child is at risk, I have to tell others.
-limits-notify-gb = If I think someone uses you against your will, I have to tell the Home Office. I leave your name out if you want.

# What the law of the area adds for an agency of this standing; nothing where it adds nothing. Never longer than this.
# England and Wales: public authorities named in section 52 of the Modern Slavery Act 2015 have to notify the Home
# Office when they believe a person may be a victim of slavery or trafficking; an adult who does not agree to the
# referral is notified without their name. Source: GOV.UK, "Report modern slavery as a first responder"; College of
# Policing, national referral mechanism; Modern Slavery Helpline, statutory duties (directory GB-ENG, id
# gb-duty-to-notify). $standing and $area are ids.
limits-by-law =
    { $standing ->
        [listed-authority]
            { $area ->
                [GB-ENG] { -limits-notify-gb }
                [GB-WLS] { -limits-notify-gb }
               *[other] { "" }
            }
       *[other] { "" }
    }

# Police can't keep what they learn to themselves and say so at the start
# (Massachusetts guidance for responders; College of Policing, first response).
limits_police =
    .purpose = I would like to ask some short questions, to see what help may fit.
    .kept = { -limits-kept } I may have to write down what I hear.
    .told = I am police. I may have to act on what you tell me. If someone is in danger, or a child is at risk, I have to tell others. { limits-by-law }
    .immigration = I may have to share what I learn with immigration officers.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_border =
    .purpose = I would like to ask some short questions, to see what help may fit.
    .kept = { -limits-kept } I may have to write down what I hear.
    .told = I work at the border. I may have to tell others what I learn. { -limits-danger } { limits-by-law }
    .immigration = I deal with immigration. What you tell me can be used there.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_labour-inspector =
    .purpose = I would like to ask some short questions, to see what help may fit.
    .kept = { -limits-kept } I may have to write down what I hear about the workplace.
    .told = I check working conditions. I may have to act on what you tell me. { -limits-danger } { limits-by-law }
    .immigration = Ask me before you speak of your papers. I will tell you what I have to pass on.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_social-worker =
    .purpose = I would like to ask some short questions, to see what help may fit.
    .kept = { -limits-kept } My service may keep its own notes. You can ask what they say.
    .told = I may have to talk to my team. { -limits-danger } { limits-by-law }
    .immigration = Ask me before you speak of your papers. I will tell you what I have to pass on.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_health =
    .purpose = I would like to ask some short questions, to see what help may fit.
    .kept = { -limits-kept } The clinic keeps health notes. You can ask what they say.
    .told = I may talk to the people who treat you here. { -limits-danger } { limits-by-law }
    .immigration = Ask me before you speak of your papers. I will tell you what I have to pass on.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_shelter =
    .purpose = I would like to ask some short questions, to see what help may fit.
    .kept = { -limits-kept } The shelter may keep its own notes. You can ask what they say.
    .told = I may talk to my team here. { -limits-danger } { limits-by-law }
    .immigration = Ask me before you speak of your papers. I will tell you what I have to pass on.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_helpline =
    .purpose = I would like to ask some short questions, to see what help may fit.
    .kept = { -limits-kept } The helpline may keep its own notes. You can ask what they say.
    .told = I may talk to my team. { -limits-danger } { limits-by-law }
    .immigration = Ask me before you speak of your papers. I will tell you what I have to pass on.
    .choice = { -limits-choice }
    .leave = { -limits-leave }
limits_child-specialist =
    .purpose = I would like to ask some short questions, to see what help may fit.
    .kept = { -limits-kept } My service may keep its own notes. You can ask what they say.
    .told = I may have to talk to my team. { -limits-danger } { limits-by-law }
    .immigration = Ask me before you speak of your papers. I will tell you what I have to pass on.
    .choice = { -limits-choice }
    .leave = { -limits-leave }

## For someone who is or may be under 18: the duty to tell others comes first, before anything is asked or told.

# One text for every role: its lines are true for all of them.
limits_child =
    .purpose = My job now is to find out if you are safe, and what you need.
    .kept = This program keeps no answers and no names. I may have to write down what you tell me.
    .told = I have to tell people whose work is to protect children. I will tell you who they are.
    .immigration = People who look after children may talk to immigration officers. Ask them, or a lawyer.
    .choice = You do not have to tell me anything. You need not speak of things you did yourself.
    .leave = You can have a break, water or food whenever you want.
# GB: under 18, always refer, and tell children's services first (GOV.UK, "Report modern slavery as a first
# responder"; directory GB, id gb-nrm-child).
limits_child_GB =
    .purpose = { limits_child.purpose }
    .kept = { limits_child.kept }
    .told = I have to tell children's services. They protect children. I will tell you who comes.
    .immigration = { limits_child.immigration }
    .choice = { limits_child.choice }
    .leave = { limits_child.leave }
