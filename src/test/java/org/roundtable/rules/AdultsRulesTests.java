package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CloseReason;
import org.roundtable.casefile.entry.People.AdultPrepared;
import org.roundtable.casefile.entry.People.AgeBandSet;
import org.roundtable.casefile.entry.People.Training;
import org.roundtable.participation.AgeBand;
import org.roundtable.participation.PartyType;
import org.roundtable.testing.CaseStory;

/** Whether adults know how to work with those who come. */
class AdultsRulesTests {

    private static final CaseStory CLOCK = CaseStory.inEngland();
    private static final String LATER = "2026-03-27T09:00";

    @Test
    void rd12FindsAnAdultWhoIsAboutToMeetChildrenUnprepared() {
        var story = aCase(PartyType.CHILD).said(meeting("kim", "wendy"));

        assertThat(story.foundBy("RD-12", "2026-03-15T23:59")).isEmpty();
        assertThat(story.foundBy("RD-12", "2026-03-16T00:00")).containsExactly("wendy");
        assertThat(story.namedBy("RD-12", "training", LATER)).containsExactly("ENABLING_CHILDREN");
    }

    @Test
    void rd12WantsMoreForYoungChildrenAndAsMuchForPeopleWhoWereInCare() {
        var young = aCase(PartyType.CHILD).said(new AgeBandSet("kim", AgeBand.A8_11), meeting("kim", "wendy"));
        var care = aCase(PartyType.CARE_LEAVER).said(meeting("kim", "wendy"));

        assertThat(young.namedBy("RD-12", "training", LATER))
                .containsExactly("ENABLING_CHILDREN", "TALKING_WITH_YOUNG_CHILDREN");
        assertThat(care.foundBy("RD-12", LATER)).containsExactly("wendy");
    }

    @Test
    void rd12IsContentWithMeetingsOfAdultsAndOnceTheWorkIsClosed() {
        var adults = aCase(PartyType.ADULT_SERVICE_USER).said(meeting("kim", "wendy"));
        var closed =
                aCase(PartyType.CHILD).said(meeting("kim", "wendy"), new CaseClosed("end", CloseReason.DONE, null));

        assertThat(adults.foundBy("RD-12", LATER)).isEmpty();
        assertThat(closed.foundBy("RD-12", LATER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Training.class,
            names = {"ENABLING_CHILDREN", "TRAUMA_AWARENESS"})
    void rd12ClearsWithEitherTraining(Training training) {
        var story = aCase(PartyType.CHILD).said(meeting("kim", "wendy"), prepared(null, null, training));

        assertThat(story.foundBy("RD-12", LATER)).isEmpty();
    }

    @Test
    void rd12LetsTrainingRunOut() {
        var story = aCase(PartyType.CHILD)
                .said(meeting("kim", "wendy"))
                .said(prepared("2024-03-20", null, Training.ENABLING_CHILDREN));

        assertThat(story.foundBy("RD-12", "2026-03-20T23:59")).isEmpty();
        assertThat(story.foundBy("RD-12", "2026-03-21T00:00")).containsExactly("wendy");
        assertThat(story.stateAt("2026-03-19T09:00").nextLook()).contains(CLOCK.moment("2026-03-20T23:59:59.999"));
    }

    @Test
    void rd12ClearsWithAColleagueAlongsideButNotWithOneself() {
        var colleague = aCase(PartyType.CHILD).said(meeting("kim", "wendy"), prepared(null, "max"));
        var oneself = aCase(PartyType.CHILD).said(meeting("kim", "wendy"), prepared(null, "wendy"));
        var somethingElse = aCase(PartyType.CHILD)
                .said(meeting("kim", "wendy"), prepared(null, null, Training.TALKING_WITH_YOUNG_CHILDREN));

        assertThat(colleague.foundBy("RD-12", LATER)).isEmpty();
        assertThat(oneself.foundBy("RD-12", LATER)).containsExactly("wendy");
        assertThat(somethingElse.foundBy("RD-12", LATER)).containsExactly("wendy");
    }

    private static CaseStory aCase(PartyType type) {
        return CaseStory.inEngland()
                .participant("kim", type)
                .participant("wendy", PartyType.PRACTITIONER)
                .participant("max", PartyType.MANAGER);
    }

    private static MeetingPlanned meeting(String... expected) {
        return new MeetingPlanned(
                "first",
                MeetingKind.WORKING,
                CLOCK.moment("2026-03-18T10:00"),
                null,
                null,
                null,
                Set.of(),
                Set.of(expected),
                false);
    }

    private static AdultPrepared prepared(@Nullable String on, @Nullable String alongside, Training... trained) {
        return new AdultPrepared("wendy", Set.of(trained), on == null ? null : LocalDate.parse(on), alongside);
    }
}
