package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.casework.CaseworkBench.DEE;
import static org.roundtable.casework.CaseworkBench.DUTY;
import static org.roundtable.casework.CaseworkBench.JO;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.ConcernAcknowledged;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.TakingPartLimited;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;

/** Nothing stands between a worker and making someone safe: what saves, who is told in which order, and who never sees it. */
class ConcernsIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

    private static String role(String caseFile, String concern) {
        return bench.steps(caseFile).stream()
                .filter(step -> concern.equals(step.concern()))
                .map(step -> step.role())
                .findFirst()
                .orElse("nobody");
    }

    @Test
    void savesAConcernInWhichNothingIsSaid() {
        bench.moveTo("2026-03-02T09:00:00Z");
        String id = bench.openCase();

        String concern = bench.record(SAM, id, ConcernRaised.class).thing();

        ConcernRaised raised =
                bench.file(id).said(ConcernRaised.class, concern).orElseThrow().body();
        assertThat(raised.kind()).isEqualTo(ConcernKind.NOT_SURE);
        assertThat(raised.immediate()).isTrue();
        assertThat(role(id, concern)).isEqualTo("safeguarding");
        assertThat(bench.flags(id)).contains("SG-01");
    }

    @Test
    void keepsEveryWordOfALongConcern() {
        bench.moveTo("2026-03-02T09:00:00Z");
        String id = bench.openCase();
        String words = "It happened again. ".repeat(4000).strip();

        String concern = bench.record(SAM, id, ConcernRaised.class, "whatHappened", words)
                .thing();

        assertThat(bench.file(id)
                        .said(ConcernRaised.class, concern)
                        .orElseThrow()
                        .body()
                        .whatHappened())
                .isEqualTo(words);
    }

    @Test
    void passesFromLeadToDeputyToDutyLineByItsClock() {
        bench.moveTo("2026-03-03T02:00:00Z");
        String id = bench.openCase();
        String concern = bench.record(SAM, id, ConcernRaised.class, "canWait", "NO", "kind", "IMMEDIATE_DANGER")
                .thing();
        assertThat(role(id, concern)).isEqualTo("safeguarding");

        bench.moveTo("2026-03-03T02:16:00Z");
        assertThat(role(id, concern)).isEqualTo("deputy");

        bench.moveTo("2026-03-03T02:31:00Z");
        assertThat(role(id, concern)).isEqualTo("duty");

        bench.record(DUTY, id, ConcernAcknowledged.class, "concern", concern);
        assertThat(bench.flags(id)).doesNotContain("SG-01");
    }

    @Test
    void waitsUntilNoonOfTheNextWorkingDayWhenRaisedOnFridayEvening() {
        bench.moveTo("2026-03-06T16:50:00Z");
        String id = bench.openCase();
        String concern = bench.record(SAM, id, ConcernRaised.class, "canWait", "YES", "kind", "NEGLECT")
                .thing();

        bench.moveTo("2026-03-09T11:59:00Z");
        assertThat(role(id, concern)).isEqualTo("safeguarding");
        assertThat(bench.flags(id)).doesNotContain("SG-02");

        bench.moveTo("2026-03-09T12:01:00Z");
        assertThat(role(id, concern)).isEqualTo("deputy");
        assertThat(bench.flags(id)).contains("SG-02");
    }

    @Test
    void leavesAnImplicatedLeadOutOfTheLineAndOutOfEveryView() {
        bench.moveTo("2026-03-04T10:00:00Z");
        String id = bench.openCase();
        String lee = adult(id, LEE);

        String concern = bench.record(
                        SAM, id, ConcernRaised.class, "canWait", "YES", "kind", "STAFF_CONDUCT", "implicated", lee)
                .thing();

        assertThat(role(id, concern)).isEqualTo("deputy");
        CaseView seenByLee = bench.bean(ReadingCase.class).of(LEE, id);
        assertThat(seenByLee.shown().said(ConcernRaised.class)).isEmpty();
        assertThat(seenByLee.steps()).noneMatch(step -> concern.equals(step.concern()));
        assertThat(seenByLee.flags().safety()).noneMatch(flag -> flag.ids().contains(concern));
        CaseView seenByDee = bench.bean(ReadingCase.class).of(DEE, id);
        assertThat(seenByDee.shown().said(ConcernRaised.class)).isNotEmpty();
    }

    @Test
    void keepsAConcernAboutTheFacilitatorFromTheFacilitator() {
        bench.moveTo("2026-03-04T10:00:00Z");
        String id = bench.openCase();
        bench.record(SAM, id, RoleAssigned.class, "role", Role.FACILITATOR.name(), "user", "jo");
        String jo = adult(id, JO);

        String concern = bench.record(
                        SAM,
                        id,
                        ConcernRaised.class,
                        "canWait",
                        "YES",
                        "kind",
                        "HARM_WITHIN_ACTIVITY",
                        "implicated",
                        jo)
                .thing();

        CaseView seenByJo = bench.bean(ReadingCase.class).of(JO, id);
        assertThat(seenByJo.story().toString()).doesNotContain(concern);
        assertThat(seenByJo.flags().safety()).isEmpty();
        CaseView seenByLee = bench.bean(ReadingCase.class).of(LEE, id);
        assertThat(seenByLee.flags().safety()).anyMatch(flag -> flag.code().equals("SG-08"));
    }

    @Test
    void tellsManagersNothingOfWhatAConcernSays() {
        bench.moveTo("2026-03-04T10:00:00Z");
        String id = bench.openCase();
        bench.record(SAM, id, ConcernRaised.class, "whatHappened", "Canary words", "kind", "NEGLECT");

        CaseView seenByMax = bench.bean(ReadingCase.class).of(MAX, id);

        assertThat(seenByMax.shown().said(ConcernRaised.class)).isEmpty();
        assertThat(seenByMax.story().toString()).doesNotContain("Canary words");
    }

    @Test
    void clearsWhatWasSaidAboutSafetyOnceAConcernIsRaisedFromIt() {
        bench.moveTo("2026-03-04T10:00:00Z");
        String id = bench.openCase();
        String amina = bench.participant(id, Side.EXPERIENCE);
        String said = bench.record(
                        SAM,
                        id,
                        ContributionMade.class,
                        "participant",
                        amina,
                        "words",
                        "Somebody hurts me",
                        "form",
                        "SPOKEN",
                        "mediation",
                        "NONE",
                        "mayGoTo",
                        "FACILITATOR",
                        "aboutSafety",
                        "yes")
                .thing();
        assertThat(bench.flags(id)).contains("SG-16");

        bench.record(
                SAM,
                id,
                ConcernRaised.class,
                "about",
                amina,
                "contribution",
                said,
                "whatHappened",
                "Somebody hurts me");

        assertThat(bench.flags(id)).doesNotContain("SG-16");
        Viewer jo = JO;
        bench.record(SAM, id, RoleAssigned.class, "role", Role.FACILITATOR.name(), "user", "jo");
        assertThat(bench.bean(ReadingCase.class).of(jo, id).shown().said(ContributionMade.class))
                .isEmpty();
        assertThat(bench.bean(ReadingCase.class).of(LEE, id).shown().said(ContributionMade.class))
                .isNotEmpty();
    }

    @Test
    void setsAReviewForALimitThatNamesNone() {
        bench.moveTo("2026-03-06T10:00:00Z");
        String id = bench.openCase();
        String concern = bench.record(SAM, id, ConcernRaised.class, "about", bench.participant(id, Side.EXPERIENCE))
                .thing();

        bench.record(LEE, id, TakingPartLimited.class, "concern", concern, "effect", "PAUSE_FOR_PROTECTION");

        TakingPartLimited limit = bench.file(id)
                .said(TakingPartLimited.class, concern)
                .orElseThrow()
                .body();
        assertThat(limit.reviewOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(bench.flags(id)).contains("SG-11");
    }

    /** A user of the host as a participant of the case. */
    private static String adult(String caseFile, Viewer user) {
        Persons persons = bench.bean(Persons.class);
        Person person = persons.withUserName(user.user()).orElseGet(() -> {
            Person added = new Person("person-" + user.user(), "Adult " + user.user(), null, null, null, user.user());
            persons.save(added);
            return added;
        });
        return bench.record(
                        SAM,
                        caseFile,
                        ParticipantAdded.class,
                        "person",
                        person.id(),
                        "partyType",
                        PartyType.FACILITATOR.name())
                .thing();
    }
}
