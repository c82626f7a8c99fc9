package org.roundtable.casefile.state;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.casefile.state.Parameter.Basis;

/** Every parameter with its default, in one place that can be read as a table. */
final class ParameterCatalogue {

    // Name | default | unit | basis | source | meaning. Safety clocks run through nights, weekends and closures unless
    // they count
    // working days. "practice" is our review of the sources against practice; "design" is our own figure.
    private static final String TABLE =
            """
            sg.ack.immediate.minutes | 15 | clock minutes | DEF | 002 §4.2, practice 2 | Immediate danger acknowledged by a lead
            sg.ack.urgent.minutes | 60 | clock minutes | DEF | practice 2 | Self-harm, sexual abuse, exploitation or "not sure" acknowledged by a lead
            sg.ack.cutOff.hour | 13 | hour of the day | DEF | practice 2 | A concern of any other kind raised after this hour may wait for the next working day
            sg.ack.nextDay.hour | 12 | hour of the day | DEF | practice 2 | By this hour of the next working day it is acknowledged
            sg.decision.workingDays | 1 | working days | DEF | 002 §4.2, Working Together (England); other nations to confirm locally | First decision on a concern
            sg.referral.hours | 4 | clock hours | DEF | practice 2 | Acknowledged concern referred, where that is the decision
            sg.referralAnswer.workingDays | 1 | working days | DEF | practice 2, Working Together (England) | Answer to a referral before it is chased
            sg.allegation.england.workingDays | 1 | working days | DEF | practice 3, Working Together (England) | Allegation about an adult in the work told to the designated officer, in England
            sg.allegation.wales.hours | 24 | clock hours | DEF | practice 3, Wales Safeguarding Procedures | The same in Wales; the next working day when out of hours
            sg.allegation.scotland.workingDays | 1 | working days | DEF | practice 3; to confirm locally | The same in Scotland
            sg.allegation.northernIreland.workingDays | 1 | working days | DEF | practice 3; to confirm locally | The same in Northern Ireland
            sg.personUpdate.workingDays | 2 | working days | DEF | 000 §MHW, 002 §2.0 | The person told what is happening with their worry
            sg.pauseReview.days | 14 | calendar days | DEF | 002 §5.2 | Longest time between reviews of a protective pause
            sg.mood.low | 2 | scale 1 to 5 | DEF | 000 §MHW | Low mood
            sg.safe.low | 2 | scale 1 to 5 | DEF | 000 §Discussion | Low safety
            sg.unsafe.value | 1 | scale 1 to 5 | DEF | 000 §Skills | One answer that is enough to act today
            sg.low.run | 2 | check-ins | DEF | 000 §MHW, 003 CR4 | Low check-ins in a row
            sg.missed.run | 2 | meetings | DEF | 000 §Discussion, 002 §4.2 | Unexplained absences in a row
            sg.silence.minSessions | 2 | meetings | DEF | 000 §Discussion | Meetings that somebody came to before going quiet
            sg.talk.workingDays | 1 | working days | DEF | 003 CR4 | Answer to "I want to talk"
            sg.notAsked.workingDays | 5 | working days | DEF | 002 §5.2 | A reason for not having asked the person holds
            sg.disclosure.minutes | 30 | clock minutes | DEF | 002 §4.2 | Safety matter marked but no concern raised, before the lead is told
            fb.ack.workingDays | 3 | working days | DEF | 002 §5.4 | Thank-you for a contribution
            fb.tell.workingDays | 10 | working days | DEF | 002 §4.2, §5.4 | Decision, or a settled answer, told to those it concerns
            fb.escalate.workingDays | 10 | working days | DEF | 002 §5.4 | Further lateness before the manager is told
            fb.reaction.workingDays | 10 | working days | DEF | 002 §5.4 | Wait for a reaction before feedback is closed
            fb.update.days | 30 | calendar days | DEF | 002 §5.4 | Silence on work that is under way
            fb.consider.workingDays | 20 | working days | DEF | 002 §5.2 | What somebody said is looked at
            fb.seen.days | 60 | calendar days | DEF | 002 §5.3 | What is said to be done is seen by people with experience
            fb.reach.attempts | 3 | attempts | DEF | 002 §5.4 | Before somebody cannot be reached
            fb.closureRate.min | 90 | percent | DEF | 000 §Skills | Answers told in time that are worth celebrating
            fb.healthy.minCount | 5 | answers | DEF | 000 §Skills | Before the share is looked at
            fb.whyNot.minChars | 40 | characters | DEF | 002 §4.2, 003 CR2 | Shortest reason that can be told as the answer
            tk.hart.nonParticipation.max | 3 | rung | LIT | 002 §2.0 | Highest rung of non-participation
            tk.shier.minimum | 3 | level | LIT | 002 §2.0, §5.2 | Rights minimum
            tk.shier.coproduction.min | 4 | level | LIT | 002 §5.2 | Active participation
            tk.notice.workingDays | 5 | working days | DEF | 002 §4.2 | Time to form a view
            tk.notice.factor | 2 | times | DEF | 002 §4.2 | Longer with an interpreter, an advocate or another format
            tk.gap.levels | 1 | levels | DEF | 001 §MH, 002 §4.2 | Difference between the sides' medians on Shier's pathway
            tk.q.window.days | 90 | calendar days | DEF | design | Ratings that count
            tk.seal.days | 14 | calendar days | DEF | design | Longest time that ratings stay sealed
            tk.mediated.minCount | 5 | contributions | DEF | 002 §4.2 | Before the share is looked at
            tk.mediated.share.max | 30 | percent | DEF | 002 §4.2 | Views that came through adults
            tk.parked.count | 2 | needs | DEF | 002 §5.1 | Parked needs that all come from one side
            in.gatekeeper.workingDays | 10 | working days | DEF | 002 §4.2 | Wait for a gatekeeper's answer
            in.supportAsk.workingDays | 5 | working days | DEF | 002 §5.4 | Asked what would help
            in.barrier.fix.workingDays | 10 | working days | DEF | 000 §Discussion, 003 CR4 | Something in the way answered
            in.barrier.repeat | 2 | times | DEF | 002 §4.2 | The same thing in somebody's way again
            in.barrier.window.days | 90 | calendar days | DEF | 002 §4.2 | Days within which it counts as again
            in.forms.window | 3 | meetings | DEF | 002 §5.4 | Meetings looked at for ways of saying things
            in.overAsked.max | 3 | groups | DEF | 002 §5.4 | Other groups that make somebody one who is asked a lot
            in.invites.max | 3 | invitations in four weeks | DEF | 002 §5.4 | More than these are too many for one person
            in.route.minPeople | 4 | people | DEF | 002 §5.4 | Before the ways by which people came are looked at
            in.oneRoute.share.max | 70 | percent | DEF | 002 §5.4 | People who came by one way
            in.nominated.share.max | 70 | percent | DEF | 000 §Roles, 002 §5.4 | People whom workers chose
            in.notChosen.workingDays | 5 | working days | DEF | 000 §Roles | Somebody who was not chosen is told
            in.quiet.sessions | 2 | meetings | DEF | 000 §Roles | Meetings in a row without a word from somebody who was there
            in.outreach.days | 28 | calendar days | DEF | 000 §Skills, 002 §5.4 | Time to reach groups that are missing, and for which new ways count
            in.profiles.min | 3 | people | DEF | 000 §Skills | Answers before a missing group is shown
            in.otherInitiatives.max | 2 | groups | DEF | 002 §5.4 | Other groups that make somebody one of the same few
            in.same.minPeople | 3 | people | DEF | 002 §5.4 | Before the same few are looked for
            in.same.share.max | 50 | percent | DEF | 002 §5.4 | People who are also in other groups
            rd.preSession.workingDays | 2 | working days | DEF | design | A meeting is near
            rd.respond.workingDays | 10 | working days | DEF | design | Readiness answers stay open
            rd.prepare.days | 60 | calendar days | DEF | 003 CR5 | Preparing long enough
            rd.readiness.repeat.days | 365 | calendar days | DEF | 003 step 1 | Readiness looked at again
            rd.role.workingDays | 5 | working days | DEF | 002 §5.4 | Role told before the first meeting to work
            rd.adultsSigned.workingDays | 3 | working days | DEF | 002 §5.1 | Only professionals have signed
            rd.relationship.min | 1 | meetings | DEF | 003 CR2, 002 §5.4 | Getting to know each other first
            rd.formal.run | 3 | meetings | DEF | 003 CR5 | Meetings in a row with nothing but talking and writing
            rd.facilitator.groupSize | 6 | people | DEF | 003 step 2, CR5 | A group that needs a facilitator who does not lead
            rd.training.months | 24 | months | DEF | 002 §5.2 | What adults have learnt for working with children holds
            rd.sign.workingDays | 15 | working days | DEF | 002 §5.1 | Agreement signed by all
            rd.agreement.review.days | 90 | calendar days | DEF | 000 §Service | Agreement looked at again
            wb.tension.workingDays | 5 | working days | DEF | 003 step 3 | Tension taken up
            wb.optout.inform.workingDays | 3 | working days | DEF | 000 §Discussion | Step-back explained
            wb.pause.contact.days | 14 | calendar days | DEF | 003 CR4 | Light contact in a pause
            wb.support.start.workingDays | 10 | working days | DEF | 003 CR4 | Support begins
            wb.welcome.workingDays | 5 | working days | DEF | 003 CR4 | Welcome back
            wb.ending.days | 42 | calendar days | DEF | 000 §MHW, §Skills | An ending planned ahead
            wb.suddenEnd.workingDays | 20 | working days | DEF | 000 §MHW | Ending offered after a sudden stop
            oa.review.days | 42 | calendar days | DEF | 002 §5.1 | Co-assessment repeated; the source says only "frequent"
            gv.flag.maxShown | 5 | flags | DEF | 001 §MH | Flags shown at once, safety apart
            gv.setAside.days | 30 | calendar days | DEF | design | A flag stays set aside
            gv.devFlag.repeat | 3 | flags | DEF | 001 §MH | Before a manager sees a developmental flag
            gv.practiceLog.days | 180 | calendar days | DEF | practice 14 | Developmental flags are kept
            gv.smallNumber | 5 | people | DEF | practice 16 | Fewer are not counted in the open
            gv.urgent.seen.minutes | 60 | working minutes | DEF | 002 §4.2 | Urgent flag opened by somebody
            gv.reduction.workingDays | 5 | working days | DEF | 002 §1.5, §6.0 | A cut told to those who take part
            gv.link.days | 7 | calendar days | DEF | design | One-time link lasts
            """;

    static final List<Parameter> ALL =
            TABLE.lines().map(ParameterCatalogue::parameter).toList();

    static final Map<String, Parameter> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Parameter::name, Function.identity()));

    private ParameterCatalogue() {}

    private static Parameter parameter(String line) {
        var cells = line.split(" \\| ");
        return new Parameter(
                cells[0], Integer.parseInt(cells[1]), cells[2], Basis.valueOf(cells[3]), cells[4], cells[5]);
    }
}
