package org.roundtable.casefile.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.InShort.answer;
import static org.roundtable.testing.InShort.decided;
import static org.roundtable.testing.InShort.question;
import static org.roundtable.testing.InShort.reacted;
import static org.roundtable.testing.InShort.told;
import static org.roundtable.testing.InShort.words;
import static org.roundtable.testing.InShort.wordsOn;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.Consideration;
import org.roundtable.casefile.entry.Voice.ContributionConsidered;
import org.roundtable.casefile.entry.Voice.NeedOutcome;
import org.roundtable.casefile.entry.Voice.NeedPrioritised;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Voice.NeedSettled;
import org.roundtable.casefile.entry.Voice.NeedSource;
import org.roundtable.casefile.state.AnswerOwed.Standing;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

/** What pages read of answers, decisions and needs, beyond what the rules' own tests show. */
class VoiceStatesTests {

    @Test
    void saysToWhomAnAnswerIsOwedAndByWhen() {
        var story = aDecision();

        assertThat(owed(story, "2026-03-03T09:00"))
                .isEqualTo(new AnswerOwed(
                        Owing.SPOKE,
                        "leaflet",
                        "amina",
                        LocalDate.parse("2026-03-02"),
                        Instant.parse("2026-03-16T23:59:59.999Z"),
                        Standing.OPEN,
                        null,
                        null));
        assertThat(story.stateAt("2026-03-06T09:00").facts(Deadline.class))
                .as("the case is looked at again when it is due")
                .extracting(Deadline::at)
                .contains(Instant.parse("2026-03-16T23:59:59.999Z"));
    }

    @Test
    void saysWhenTheyWereToldAndThatItHasToBeSaidAgain() {
        var story = aDecision()
                .at("2026-03-04T10:00")
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"));
        assertThat(owed(story, "2026-03-05T09:00").standing()).isEqualTo(Standing.TOLD);
        assertThat(owed(story, "2026-03-05T09:00").toldOn()).isEqualTo("2026-03-04");
        assertThat(owed(story, "2026-03-05T09:00").dueAt()).isNull();

        story.at("2026-03-06T10:00").said(reacted("reply", "amina", Reaction.NOT_WHAT_I_SAID));
        assertThat(owed(story, "2026-03-09T09:00").standing()).isEqualTo(Standing.REOPENED);
        assertThat(owed(story, "2026-03-09T09:00").dueAt()).isEqualTo("2026-03-20T23:59:59.999Z");

        story.at("2026-03-09T10:00").said(told("reply", "amina"));
        assertThat(owed(story, "2026-03-10T09:00").standing()).isEqualTo(Standing.TOLD);
    }

    @Test
    void letsNothingFallDueInAPauseThatHasNotEnded() {
        var story = aDecision()
                .at("2026-03-05T10:00")
                .said(new SteppedBack("pause", "amina", StepBackKind.PAUSE, null, null, StartedBy.PERSON));
        assertThat(owed(story, "2026-03-06T09:00").dueAt()).isNull();
        assertThat(story.stateAt("2026-03-06T09:00").nextLook()).isEmpty();

        story.at("2026-03-07T10:00").said(new Returned("pause", "amina", null, null));
        assertThat(owed(story, "2026-03-09T09:00").dueAt())
                .as("Friday is not counted")
                .isEqualTo("2026-03-17T23:59:59.999Z");
    }

    @Test
    void doesNotMoveWhatWasAlreadyLateBeforeAPause() {
        var story = aDecision()
                .at("2026-03-18T10:00")
                .said(new SteppedBack("pause", "amina", StepBackKind.PAUSE, null, null, StartedBy.PERSON));

        assertThat(owed(story, "2026-03-19T09:00").dueAt()).isEqualTo("2026-03-16T23:59:59.999Z");
    }

    @ParameterizedTest
    @CsvSource({
        "ADULTS_WITHOUT_VIEWS, NONE, 0",
        "ADULTS_AFTER_LISTENING, NONE, 1",
        "ADULTS_AFTER_LISTENING, INTERPRETED, 2",
        "ADULTS_AFTER_LISTENING, HELPED_BY_CHOSEN_PERSON, 2",
        "ADULTS_AFTER_LISTENING, REPORTED_BY_PARENT, 1",
        "ADULTS_AFTER_WEIGHING, INTERPRETED, 3",
        "TOGETHER_ADULT_CASTING, NONE, 4",
        "SHARED_EQUALLY, NONE, 5",
        "CHILD_ALONE, NONE,"
    })
    void placesADecisionOnShiersPathway(DecisionMode mode, Mediation mediation, @Nullable Integer level) {
        var story = aCase().said(question("leaflet", "amina"), words("garden", "amina", mediation))
                .said(new ContributionConsidered("garden", Consideration.TAKEN_UP, "leaflet", null))
                .said(decided("leaflet", mode, "wendy"));

        assertThat(story.stateAt("2026-03-03T09:00").facts(DecisionStanding.class))
                .extracting(DecisionStanding::shierLevel)
                .containsExactly(level);
    }

    @Test
    void showsHowMuchANeedMattersToEachSide() {
        var story = aCase().said(
                        new NeedRaised("quiet", "amina", Side.EXPERIENCE, "Quiet.", NeedSource.LIVED_EXPERIENCE))
                .said(
                        new NeedPrioritised("quiet", Side.EXPERIENCE, 5),
                        new NeedPrioritised("quiet", Side.QUALIFICATION, 2))
                .said(new NeedSettled("quiet", NeedOutcome.CARRIED_FORWARD, null));

        assertThat(story.stateAt("2026-03-03T09:00").facts(NeedStanding.class))
                .containsExactly(new NeedStanding("quiet", Side.EXPERIENCE, 5, 2, NeedOutcome.CARRIED_FORWARD));
    }

    private static CaseStory aCase() {
        return CaseStory.inEngland().participant("amina", PartyType.CHILD).participant("wendy", PartyType.PRACTITIONER);
    }

    private static CaseStory aDecision() {
        return aCase().said(question("leaflet", "amina"), wordsOn("leaflet", "garden", "amina"))
                .said(decided("leaflet", DecisionMode.ADULTS_AFTER_WEIGHING, "wendy"));
    }

    private static AnswerOwed owed(CaseStory story, String moment) {
        return story.stateAt(moment).facts(AnswerOwed.class).findFirst().orElseThrow();
    }
}
