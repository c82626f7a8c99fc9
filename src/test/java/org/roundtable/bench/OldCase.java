package org.roundtable.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.DecisionType;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.casefile.entry.Decisions.OptionProposed;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.Channel;
import org.roundtable.casefile.entry.Feedbacks.FeedbackAnswered;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.CheckInMoment;
import org.roundtable.casefile.entry.Safeguarding.TalkTo;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionAcknowledged;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Answer;
import org.roundtable.participation.AskStage;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.springframework.transaction.support.TransactionTemplate;

/** Two years of one case: each week a meeting, a question with its answer, how she is, and what she says besides; 2,000 entries. */
final class OldCase {

    static final int ENTRIES = 2_000;

    private static final int WEEKS = 100;

    private final CaseFiles files;
    private final TransactionTemplate transaction;
    private final String caseFile;
    private final String amina;
    private final String sam;

    OldCase(CaseFiles files, TransactionTemplate transaction, String caseFile, String amina, String sam) {
        this.files = files;
        this.transaction = transaction;
        this.caseFile = caseFile;
        this.amina = amina;
        this.sam = sam;
    }

    /** What was said by her, and what was entered by him, in the order of a week. */
    private record Week(LocalDate monday, String number, List<NewEntry> entries) {

        void said(int day, EntryBody body) {
            entries.add(NewEntry.byStaff(body, at(day)));
        }

        void said(int day, String by, EntryBody body) {
            entries.add(NewEntry.byStaff(body, at(day)).onBehalfOf(by, EntryMode.SELF));
        }

        Instant at(int day) {
            return monday.plusDays(day).atTime(LocalTime.of(15, 0)).toInstant(ZoneOffset.UTC);
        }
    }

    /** Written week by week, as it would have been; the last week is the one before this. */
    void write() {
        LocalDate first = LocalDate.now().minusWeeks(WEEKS + 1).with(java.time.DayOfWeek.MONDAY);
        for (int number = 0; number < WEEKS; number++) {
            Week week = new Week(first.plusWeeks(number), "" + number, new ArrayList<>());
            meeting(week);
            question(week);
            besides(week);
            transaction.executeWithoutResult(status -> files.append(caseFile, week.entries(), "sam", week.at(6)));
        }
        int missing = ENTRIES - files.read(caseFile).entries().size();
        Week last = new Week(LocalDate.now().minusDays(7), "last", new ArrayList<>());
        for (int number = 0; number < missing; number++) {
            contribution(last, number, null);
        }
        transaction.executeWithoutResult(status -> files.append(caseFile, last.entries(), "sam", last.at(0)));
    }

    private void meeting(Week week) {
        String meeting = "meeting-" + week.number();
        week.said(
                0,
                new MeetingPlanned(
                        meeting,
                        MeetingKind.WORKING,
                        week.at(2),
                        "The library",
                        "The way to college",
                        amina,
                        Set.of(Side.EXPERIENCE, Side.QUALIFICATION),
                        Set.of(amina, sam),
                        false));
        week.said(
                2,
                new MeetingHeld(
                        meeting,
                        Set.of(amina, sam),
                        Set.of(),
                        Dialogue.TWO_WAY,
                        Answer.NO,
                        Answer.YES,
                        Set.of(ExpressionForm.SPOKEN),
                        "Try the bus that leaves at ten, and see how loud it is then"));
        week.said(
                2,
                amina,
                new CheckInMade(
                        "check-in-" + week.number(),
                        amina,
                        CheckInMoment.BETWEEN,
                        null,
                        4,
                        4,
                        null,
                        TalkTo.NOBODY,
                        null));
    }

    private void question(Week week) {
        String decision = "decision-" + week.number();
        week.said(
                0,
                new DecisionAsked(
                        decision,
                        "What helps in week " + week.number() + "?",
                        DecisionType.PERSONAL_PLAN,
                        Importance.ORDINARY,
                        Set.of(amina),
                        false,
                        null,
                        true,
                        null));
        week.said(
                0,
                new ViewsAsked(
                        decision,
                        AskStage.SHAPING_OPTIONS,
                        week.monday(),
                        week.monday().plusDays(3)));
        week.said(1, new OptionProposed("option-" + week.number(), decision, "The bus", Side.QUALIFICATION));
        week.said(1, amina, new OptionProposed("own-option-" + week.number(), decision, "The train", Side.EXPERIENCE));
        contribution(week, 0, decision);
        week.said(
                4,
                new DecisionMade(
                        decision,
                        DecisionMode.SHARED_EQUALLY,
                        Set.of(amina, sam),
                        "We take the train that leaves at ten",
                        "It is quieter then, and it suits everybody",
                        null,
                        null,
                        true));
        answer(week, decision);
    }

    private void answer(Week week, String decision) {
        String feedback = "feedback-" + week.number();
        week.said(
                4,
                new FeedbackDrafted(
                        feedback,
                        decision,
                        Set.of(said(week, 0)),
                        Set.of(amina),
                        "Mornings are too loud",
                        Outcome.DONE,
                        "We take the train that leaves at ten",
                        null));
        week.said(4, new FeedbackGiven(feedback, amina, Channel.IN_PERSON, Set.of()));
        week.said(5, amina, new FeedbackAnswered(feedback, amina, Reaction.AGREES, null));
    }

    private void besides(Week week) {
        for (int number = 1; number < 4; number++) {
            contribution(week, number, "decision-" + week.number());
        }
    }

    private void contribution(Week week, int number, @Nullable String decision) {
        String id = said(week, number);
        week.said(
                1,
                amina,
                new ContributionMade(
                        id,
                        amina,
                        "In week " + week.number()
                                + " the mornings were too loud for me, and nobody waited at the stop",
                        null,
                        ExpressionForm.WRITTEN,
                        Mediation.NONE,
                        null,
                        decision,
                        Audience.GROUP,
                        false,
                        true,
                        Phase.CO_COMMISSIONING));
        week.said(2, new ContributionAcknowledged(id));
    }

    private static String said(Week week, int number) {
        return "said-" + week.number() + "-" + number;
    }
}
