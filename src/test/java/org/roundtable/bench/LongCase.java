package org.roundtable.bench;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.DecisionType;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.casefile.entry.Decisions.OptionProposed;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Feedbacks.Channel;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.CheckInMoment;
import org.roundtable.casefile.entry.Safeguarding.TalkTo;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionAcknowledged;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Answer;
import org.roundtable.participation.AskStage;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

/** A case of 150 entries, in which much goes well and some of it does not: ten questions and six meetings in four months. */
final class LongCase {

    /** When it is judged. */
    static final String AS_OF = "2026-07-31T12:00";

    static final int ENTRIES = 150;

    private static final String AMINA = "amina";
    private static final String BEN = "ben";
    private static final String SAM = "sam";

    private final CaseStory story = CaseStory.inEngland();

    private LongCase() {}

    static CaseStory told() {
        LongCase told = new LongCase();
        told.opening();
        for (int number = 0; number < 10; number++) {
            told.question(number);
        }
        for (int number = 0; number < 6; number++) {
            told.meeting(number);
        }
        told.checkIns();
        return told.story;
    }

    private void opening() {
        story.said(new CaseOpened(
                        "opening",
                        "Getting to college",
                        "To find a way that works",
                        EngagementLevel.INDIVIDUAL_CARE,
                        InitiatedBy.JOINT,
                        Phase.CO_COMMISSIONING,
                        null,
                        ReductionLink.NONE,
                        true))
                .participant(AMINA, PartyType.CHILD)
                .participant(BEN, PartyType.CARER_PARENT)
                .participant(SAM, PartyType.PRACTITIONER)
                .said(new PhaseStarted("phase", Phase.CO_COMMISSIONING));
    }

    /** Every second one is put, asked and answered well. */
    private void question(int number) {
        boolean well = number % 2 == 0;
        String decision = "decision-" + number;
        LocalDate day = LocalDate.of(2026, 3, 9).plusWeeks(number);
        story.at(day + "T10:00")
                .said(
                        new DecisionAsked(
                                decision,
                                "What helps?",
                                DecisionType.PERSONAL_PLAN,
                                Importance.ORDINARY,
                                Set.of(AMINA, BEN),
                                false,
                                null,
                                well,
                                null),
                        new ViewsAsked(decision, AskStage.SHAPING_OPTIONS, day, day.plusDays(well ? 10 : 2)),
                        new OptionProposed("option-" + number, decision, "The bus", Side.QUALIFICATION));
        if (well) {
            story.said(new OptionProposed("other-option-" + number, decision, "The train", Side.EXPERIENCE));
        }
        views(number, decision, well, day.plusDays(1));
        outcome(number, decision, well, day.plusDays(4));
    }

    private void views(int number, String decision, boolean well, LocalDate day) {
        story.at(day + "T10:00").by(AMINA).said(view("amina-said-" + number, AMINA, decision, Mediation.NONE));
        story.by(BEN)
                .said(view(
                        "ben-said-" + number,
                        BEN,
                        well ? decision : null,
                        well ? Mediation.NONE : Mediation.SPOKEN_OVER_BY_ADULT));
        story.byStaff().said(new ContributionAcknowledged("amina-said-" + number));
        if (well) {
            story.said(new ContributionAcknowledged("ben-said-" + number));
        }
    }

    private static ContributionMade view(
            String id, String participant, @Nullable String decision, Mediation mediation) {
        return new ContributionMade(
                id,
                participant,
                "Not before ten",
                null,
                ExpressionForm.SPOKEN,
                mediation,
                null,
                decision,
                Audience.GROUP,
                false,
                true,
                Phase.CO_COMMISSIONING);
    }

    private void outcome(int number, String decision, boolean well, LocalDate day) {
        story.at(day + "T15:00")
                .said(new DecisionMade(
                        decision,
                        DecisionMode.SHARED_EQUALLY,
                        well ? Set.of(AMINA, BEN, SAM) : number % 4 == 1 ? Set.of(SAM) : Set.of(AMINA),
                        "The bus at ten",
                        "It suits everybody",
                        null,
                        null,
                        false));
        if (well) {
            answer(number, decision, day.plusDays(5));
        }
    }

    private void answer(int number, String decision, LocalDate day) {
        String feedback = "feedback-" + number;
        story.at(day + "T15:00")
                .said(
                        new FeedbackDrafted(
                                feedback,
                                decision,
                                Set.of("amina-said-" + number, "ben-said-" + number),
                                Set.of(AMINA, BEN),
                                "Not before ten",
                                Outcome.DONE,
                                "The bus at ten",
                                null),
                        new FeedbackGiven(feedback, AMINA, Channel.IN_PERSON, Set.of()),
                        new FeedbackGiven(feedback, BEN, Channel.CALL, Set.of()));
    }

    private void meeting(int number) {
        LocalDate day = LocalDate.of(2026, 5, 25).plusWeeks(number);
        String meeting = "meeting-" + number;
        story.at(day.minusDays(6) + "T10:00")
                .said(new MeetingPlanned(
                        meeting,
                        MeetingKind.WORKING,
                        story.moment(day + "T16:00"),
                        "The library",
                        "The way to college",
                        AMINA,
                        Set.of(Side.EXPERIENCE, Side.QUALIFICATION),
                        Set.of(AMINA, BEN, SAM),
                        false));
        story.at(day + "T17:00")
                .said(new MeetingHeld(
                        meeting,
                        Set.of(AMINA, BEN, SAM),
                        Set.of(),
                        Dialogue.TWO_WAY,
                        number == 5 ? Answer.YES : Answer.NO,
                        Answer.YES,
                        Set.of(ExpressionForm.SPOKEN),
                        null));
    }

    /** As many as it takes. */
    private void checkIns() {
        story.at("2026-07-13T18:00").by(AMINA);
        for (int number = 0; story.file().entries().size() < ENTRIES; number++) {
            story.said(new CheckInMade(
                    "check-in-" + number, AMINA, CheckInMoment.BETWEEN, null, 4, 4, null, TalkTo.NOBODY, null));
        }
    }
}
