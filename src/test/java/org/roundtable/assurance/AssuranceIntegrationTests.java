package org.roundtable.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.assurance.FindingInstances.Filter;
import org.roundtable.assurance.FindingInstances.Found;
import org.roundtable.assurance.InstanceAudit.FlagRun;
import org.roundtable.assurance.InstanceAudit.OneSide;
import org.roundtable.assurance.ProcessRun.State;
import org.roundtable.assurance.ProcessRun.StepRun;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.ChainFault;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.Verification;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.Judging.WhoSees;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.ConcernAcknowledged;
import org.roundtable.casefile.entry.Safeguarding.ConcernDecided;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.state.AnswerOwed;
import org.roundtable.casework.AnsweringFlag;
import org.roundtable.casework.CaseworkBench;
import org.roundtable.flag.Flag;
import org.roundtable.flag.Flags;
import org.roundtable.host.HostUser;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.HartBand;
import org.roundtable.participation.HartRung;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What managers find, see and verify, over cases that the use cases made. */
@ExtendWith(OutputCaptureExtension.class)
class AssuranceIntegrationTests {

    private static final Viewer SAM = CaseworkBench.SAM;
    private static final Viewer LEE = CaseworkBench.LEE;
    private static final Viewer MAX = CaseworkBench.MAX;

    /** A manager by their role in an organisation, who has no role in the host. */
    private static final Viewer NIA = Viewer.of(new HostUser("nia", "nia", Set.of()));

    private static CaseworkBench bench;

    @BeforeAll
    static void begin() {
        bench = new CaseworkBench(Databases.migrated(DatabaseKind.H2));
    }

    @AfterAll
    static void end() {
        bench.close();
    }

    @BeforeEach
    void onAMonday() {
        bench.moveTo("2026-03-02T09:00:00Z");
    }

    // Finding.

    @Test
    void aManagerOfTheHostFindsEveryCaseNewestFirst() {
        bench.moveTo("2026-06-01T10:00:00Z");
        String earlier = bench.openCase();
        bench.moveTo("2026-06-01T11:00:00Z");
        String later = bench.openCase();

        Found found = finding().find(MAX, new Filter(null, null), 1);

        assertThat(found.instances())
                .extracting(FindingInstances.Instance::id)
                .containsSubsequence(later, earlier)
                .doesNotContain(organisationOf(later));
        assertThat(found.instances().get(0).title()).contains("Managing my own day");
        assertThat(found.total()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aManagerOfAnOrganisationFindsItsCasesAndNoOthers() {
        String theirs = bench.openCase();
        String others = bench.openCase();
        assign(organisationOf(theirs), Role.MANAGER, "nia");

        assertThat(ids(finding().find(NIA, new Filter(null, null), 1)))
                .contains(theirs)
                .doesNotContain(others);
        assertThat(auditing().of(NIA, theirs).view().id()).isEqualTo(theirs);
        assertThatExceptionOfType(NotForYou.class).isThrownBy(() -> auditing().of(NIA, others));
        assertThatExceptionOfType(NotForYou.class).isThrownBy(() -> verifying().verify(NIA, others));
    }

    @Test
    void filtersAndPagesInOneQuery() {
        IntStream.range(0, FindingInstances.AT_ONCE + 1).forEach(again -> bench.openCase());

        Found first = finding().find(MAX, new Filter(null, CaseFileStatus.OPEN), 1);
        Found second = finding().find(MAX, new Filter(null, CaseFileStatus.OPEN), 2);

        assertThat(first.instances()).hasSize(FindingInstances.AT_ONCE);
        assertThat(first.pages()).isGreaterThanOrEqualTo(2);
        assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(ids(first));
        assertThat(finding().find(MAX, new Filter(Phase.ENDING, null), 1).instances())
                .isEmpty();
        assertThat(finding()
                        .find(MAX, new Filter(null, CaseFileStatus.CLOSED), 1)
                        .instances())
                .isEmpty();
    }

    @Test
    void whoeverManagesNothingGetsWhatAnAbsentCaseGives() {
        String id = bench.openCase();

        for (Viewer viewer : List.of(SAM, LEE, CaseworkBench.JO, Viewer.participant(id, "somebody", "sam"))) {
            assertThatExceptionOfType(NotForYou.class)
                    .isThrownBy(() -> finding().find(viewer, new Filter(null, null), 1));
            assertThatExceptionOfType(NotForYou.class)
                    .isThrownBy(() -> auditing().of(viewer, id));
            assertThatExceptionOfType(NotForYou.class)
                    .isThrownBy(() -> verifying().verify(viewer, id));
        }
        assertThatExceptionOfType(NotForYou.class).isThrownBy(() -> auditing().of(MAX, "no-such-case"));
        assertThatExceptionOfType(NotForYou.class).isThrownBy(() -> auditing().of(MAX, organisationOf(id)));
    }

    // One instance.

    @Test
    void theSpineComesFirstAndSaysWhereItWaitsAsPictureAndAsList() {
        String id = bench.openCase();

        List<ProcessRun> runs = auditing().of(MAX, id).runs();

        ProcessRun spine = runs.get(0);
        assertThat(spine.path().processKey()).isEqualTo("roundtable-co-production");
        assertThat(spine.picture()).isPresent();
        assertThat(spine.steps())
                .extracting(run -> run.step().name())
                .containsSubsequence("Case opened", "Opening", "Readiness", "Conditions");
        assertThat(state(spine, "Case opened")).isEqualTo(State.DONE);
        assertThat(state(spine, "Ending")).isEqualTo(State.NOT_REACHED);
        assertThat(spine.waiting()).isNotEmpty();
        assertThat(runs.stream()
                        .flatMap(run -> run.waiting().stream())
                        .filter(step -> step.step().id().startsWith("Task_")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.role()).isPresent());
    }

    @Test
    void everyProcessOnConcernsIsSealedAndNoOther() {
        String id = bench.openCase();
        raise(id, amina(id), Set.of());

        List<String> shown = keys(auditing().of(MAX, id));

        assertThat(bench.waiting(id)).contains("Task_AcknowledgeTheConcern");
        assertThat(shown).contains("roundtable-co-production", "roundtable-inviting");
        assertThat(shown).noneMatch(key -> key.contains("safeguarding"));
    }

    @Test
    void aManagerLearnsThatThereIsAConcernAndWhetherItIsLateAndNothingElse() {
        String id = bench.openCase();
        String concern = raise(id, amina(id), Set.of());
        bench.moveTo("2026-03-02T12:00:00Z");

        InstanceAudit late = auditing().of(MAX, id);

        assertThat(late.concerns()).hasSize(1);
        assertThat(late.concernsLate()).isEqualTo(1);
        assertThat(late.concerns().get(0).takenUpAt()).isNull();
        assertThat(late.flags()).noneMatch(run -> run.flag().ids().contains(concern));
        assertThat(late.view().shown().entries())
                .noneMatch(entry -> entry.kind().startsWith("Concern"));

        bench.record(LEE, id, ConcernAcknowledged.class, "concern", concern);
        bench.record(
                LEE,
                id,
                ConcernDecided.class,
                "concern",
                concern,
                "decision",
                "SUPPORT_IN_ACTIVITY",
                "reason",
                "Canary words");

        InstanceAudit decided = auditing().of(MAX, id);
        assertThat(decided.concerns().get(0).takenUpAt()).isEqualTo(bench.now());
        assertThat(decided.concerns().get(0).decidedAt()).isEqualTo(bench.now());
    }

    @Test
    void aManagerWhoIsImplicatedSeesNothingOfTheConcern() {
        String id = bench.openCase();
        String max = addUser(id, "max");
        raise(id, amina(id), Set.of(max));
        leaveItLying();

        InstanceAudit audit = auditing().of(MAX, id);

        assertThat(bench.flags(id)).contains("SG-02", "GV-11");
        assertThat(audit.concerns()).isEmpty();
        assertThat(audit.concernsLate()).isZero();
        assertThat(audit.flags()).noneMatch(run -> run.flag().code().equals("SG-02"));
        assertThat(audit.flags()).noneMatch(run -> run.flag().code().equals("GV-11"));
        assertThat(keys(audit)).noneMatch(key -> key.contains("safeguarding"));
    }

    @Test
    void ofUrgentFlagsAboutAConcernAManagerLearnsOnlyThatOneWaits() {
        String id = bench.openCase();
        raise(id, amina(id), Set.of());
        leaveItLying();

        InstanceAudit audit = auditing().of(MAX, id);

        assertThat(bench.flags(id)).contains("SG-02", "GV-11");
        assertThat(audit.concernsLate()).isEqualTo(1);
        assertThat(audit.flags())
                .extracting(run -> run.flag().code())
                .contains("GV-11")
                .doesNotContain("SG-02");
    }

    @Test
    void whatACheckInToldIsNotForManagers() {
        String id = bench.openCase();
        String amina = amina(id);
        bench.record(
                Viewer.participant(id, amina, "sam"),
                id,
                CheckInMade.class,
                "participant",
                amina,
                "safe",
                "1",
                "wantsToTalkTo",
                "NOBODY");
        bench.moveTo("2026-03-09T12:00:00Z");

        assertThat(bench.flags(id)).contains("SG-06");
        assertThat(auditing().of(MAX, id).flags())
                .noneMatch(run -> run.flag().code().equals("SG-06"));
    }

    @Test
    void decisionsAnswersFlagsAndAgreementsTellHowItWasDone() {
        String id = bench.openCase();
        String amina = amina(id);
        String decision = decide(id, amina);
        bench.moveTo("2026-03-23T09:00:00Z");
        Flag owed = standing(id, "FB-03");
        bench.bean(AnsweringFlag.class).setAside(SAM, owed.id(), "She is away until next week and asked to wait");

        InstanceAudit before = auditing().of(MAX, id);

        assertThat(before.decisions()).singleElement().satisfies(audit -> {
            assertThat(audit.asked().body().question()).isEqualTo("When do meetings start?");
            assertThat(audit.standing().shierLevel()).isEqualTo(5);
            assertThat(audit.made()).isPresent();
        });
        assertThat(before.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.isStillOwed()).isTrue();
            assertThat(answer.toldInTime()).isNull();
        });
        assertThat(run(before, "FB-03").setAside()).isNotNull();
        assertThat(before.flags())
                .noneMatch(run -> bench.practice(id).contains(run.flag().code()));

        tell(id, decision, amina);
        agree(id, amina);

        InstanceAudit after = auditing().of(MAX, id);
        assertThat(after.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.standing()).isEqualTo(AnswerOwed.Standing.TOLD);
            assertThat(answer.toldInTime()).isFalse();
        });
        assertThat(run(after, "FB-03").clearedAt()).isEqualTo(bench.now());
        assertThat(after.agreements()).singleElement().satisfies(agreement -> {
            assertThat(agreement.signed()).containsExactly(amina);
            assertThat(agreement.stillToSign()).hasSize(1);
        });
    }

    @Test
    void aViewForTheGroupIsNotForManagersOneForTheOrganisationIs() {
        String id = bench.openCase();
        String amina = amina(id);
        String among = say(id, amina, "GROUP");
        String wider = say(id, amina, "ORGANISATION");

        InstanceAudit audit = auditing().of(MAX, id);

        assertThat(audit.view().shown().said(ContributionMade.class, among)).isEmpty();
        assertThat(audit.view().shown().said(ContributionMade.class, wider)).isPresent();
    }

    @Test
    void ratingsOfFewerThanFiveAreNotCountedOut() {
        String id = bench.openCase();
        rate(id, amina(id), Side.EXPERIENCE, HartRung.TOKENISM);
        rate(id, bench.participant(id, Side.QUALIFICATION), Side.QUALIFICATION, HartRung.TOKENISM);

        assertThat(auditing().of(MAX, id).ratings()).singleElement().satisfies(both -> {
            assertThat(both.experience().isTooFew()).isTrue();
            assertThat(both.qualification().isTooFew()).isTrue();
        });
    }

    @Test
    void fiveRatersAreShownByBandInSharesThatTellNobodysAnswerEachSideForItself() {
        String id = bench.openCase();
        IntStream.range(0, 5).forEach(at -> rate(id, "person-" + at, Side.EXPERIENCE, rung(at)));
        rate(id, bench.participant(id, Side.QUALIFICATION), Side.QUALIFICATION, HartRung.TOKENISM);

        OneSide side = auditing().of(MAX, id).ratings().get(0).experience();

        assertThat(side.bands().orElseThrow().of(HartBand.NON_PARTICIPATION)).isEqualTo(Share.LESS_THAN_HALF);
        assertThat(side.bands().orElseThrow().of(HartBand.SHARED)).isEqualTo(Share.HALF_OR_MORE);
        assertThat(side.levels()).isEmpty();
        assertThat(auditing().of(MAX, id).ratings().get(0).qualification().isTooFew())
                .isTrue();
    }

    @Test
    void lookingLeavesTheRecordAsItWas() {
        String id = bench.openCase();
        long before = bench.file(id).entries().size();

        auditing().of(MAX, id);
        verifying().verify(MAX, id);

        assertThat(bench.file(id).entries()).hasSize((int) before);
    }

    // Verifying.

    @Test
    void aSoundRecordIsCounted() {
        String id = bench.openCase();

        Verification.Outcome outcome = verifying().verify(MAX, id);

        assertThat(outcome.holds()).isTrue();
        assertThat(outcome.entries()).isEqualTo(bench.file(id).entries().size());
        assertThat(verifying().end(MAX, id).entries()).isEqualTo(outcome.entries());
        assertThat(verifying().end(MAX, id).hash()).matches("[0-9a-f]{16}");
    }

    @Test
    void aRecordThatWasTamperedWithNamesTheEntryEvenWhenItCannotBeRead() {
        String id = bench.openCase();
        String body = "update rt_entry set body = replace(body, %s) where case_file = ? and kind = 'CaseOpened'";
        tamper(body.formatted("'title', 'tilte'"), id);

        ChainFault fault = verifying().verify(MAX, id).fault();

        assertThat(Objects.requireNonNull(fault).what()).isEqualTo(ChainFault.What.BODY_ALTERED);
        assertThat(fault.seq()).isEqualTo(1);
        assertThat(finding().find(MAX, new Filter(null, null), 1).instances())
                .filteredOn(instance -> instance.id().equals(id))
                .allSatisfy(instance -> assertThat(instance.title()).isEmpty());
        tamper(body.formatted("'tilte', 'title'"), id);
    }

    @Test
    void aChangedHeaderAndACutTailShow() {
        String id = bench.openCase();
        tamper("update rt_entry set recorded_by = 'somebody' where case_file = ? and seq = 2", id);

        assertThat(Objects.requireNonNull(verifying().verify(MAX, id).fault()).seq())
                .isEqualTo(2);

        String other = bench.openCase();
        long last = bench.file(other).entries().size();
        tamper("delete from rt_entry where case_file = ? and seq = " + last, other);

        assertThat(Objects.requireNonNull(verifying().verify(MAX, other).fault())
                        .what())
                .isEqualTo(ChainFault.What.END_DIFFERS);
    }

    @Test
    void noNameReachesALog(CapturedOutput output) {
        String id = bench.openCase();
        raise(id, amina(id), Set.of());
        bench.moveTo("2026-03-02T12:00:00Z");

        auditing().of(MAX, id);
        finding().find(MAX, new Filter(null, null), 1);
        verifying().verify(MAX, id);

        assertThat(output).doesNotContain("Canary").doesNotContain("Amina");
    }

    // What the tests say in short.

    private static FindingInstances finding() {
        return bench.bean(FindingInstances.class);
    }

    private static AuditingInstance auditing() {
        return bench.bean(AuditingInstance.class);
    }

    private static VerifyingRecord verifying() {
        return bench.bean(VerifyingRecord.class);
    }

    private static List<String> ids(Found found) {
        return found.instances().stream().map(FindingInstances.Instance::id).toList();
    }

    private static List<String> keys(InstanceAudit audit) {
        return audit.runs().stream().map(run -> run.path().processKey()).toList();
    }

    private static State state(ProcessRun run, String label) {
        return run.steps().stream()
                .filter(step -> step.step().name().equals(label))
                .map(StepRun::state)
                .findFirst()
                .orElseThrow();
    }

    private static FlagRun run(InstanceAudit audit, String code) {
        return audit.flags().stream()
                .filter(flag -> flag.flag().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Flag standing(String caseFile, String code) {
        return bench.bean(Flags.class).standing(caseFile).stream()
                .filter(flag -> flag.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String amina(String caseFile) {
        return bench.participant(caseFile, Side.EXPERIENCE);
    }

    private static String organisationOf(String caseFile) {
        return Objects.requireNonNull(
                bench.bean(CaseFiles.class).header(caseFile).orElseThrow().organisation());
    }

    private static void assign(String organisation, Role role, String user) {
        append(organisation, new RoleAssigned(role, user));
        JdbcClient.create(bench.dataSource())
                .sql("insert into rt_member (case_file, user_name, role) values (?, ?, ?)")
                .params(organisation, user, role.name())
                .update();
    }

    private static String addUser(String caseFile, String user) {
        Persons persons = bench.bean(Persons.class);
        Person person = persons.withUserName(user).orElseGet(() -> {
            Person added = new Person("person-" + user, "User " + user, null, null, null, user);
            persons.save(added);
            return added;
        });
        String participant = "participant-" + user;
        append(caseFile, new ParticipantAdded(participant, person.id(), PartyType.MANAGER, Side.QUALIFICATION, null));
        return participant;
    }

    private static void append(String caseFile, EntryBody body) {
        bench.bean(org.springframework.transaction.support.TransactionTemplate.class)
                .executeWithoutResult(status -> bench.bean(CaseFiles.class)
                        .append(
                                caseFile,
                                List.of(new NewEntry(body, bench.now(), EntryMode.BY_STAFF, null, null, null)),
                                "sam",
                                bench.now()));
    }

    private static String raise(String caseFile, String about, Set<String> implicated) {
        return bench.record(
                        SAM,
                        caseFile,
                        ConcernRaised.class,
                        "canWait",
                        "YES",
                        "kind",
                        "SELF_HARM_OR_SUICIDE",
                        "about",
                        about,
                        "whatHappened",
                        "Canary words",
                        "implicated",
                        String.join(",", implicated))
                .thing();
    }

    /** Until the concern is late, and then until its urgent flag was opened by nobody. */
    private static void leaveItLying() {
        bench.moveTo("2026-03-02T12:00:00Z");
        bench.moveTo("2026-03-04T12:00:00Z");
    }

    private static String say(String caseFile, String participant, String mayGoTo) {
        return bench.record(
                        Viewer.participant(caseFile, participant, "sam"),
                        caseFile,
                        ContributionMade.class,
                        "participant",
                        participant,
                        "words",
                        "Not before ten please",
                        "form",
                        "SPOKEN",
                        "mediation",
                        "NONE",
                        "mayGoTo",
                        mayGoTo,
                        "aboutSafety",
                        "no")
                .thing();
    }

    private static String decide(String caseFile, String amina) {
        Viewer herself = Viewer.participant(caseFile, amina, "sam");
        bench.record(
                herself,
                caseFile,
                InvitationAnswered.class,
                "participant",
                amina,
                "reply",
                "YES",
                "contactWish",
                "ALL");
        String decision = bench.record(
                        SAM,
                        caseFile,
                        DecisionAsked.class,
                        "question",
                        "When do meetings start?",
                        "type",
                        "PERSONAL_PLAN",
                        "importance",
                        "ORDINARY",
                        "affects",
                        amina,
                        "fixedByLawOrSafety",
                        "no",
                        "optionsOpen",
                        "yes")
                .thing();
        bench.record(
                herself,
                caseFile,
                ContributionMade.class,
                "participant",
                amina,
                "words",
                "Not before ten please",
                "form",
                "SPOKEN",
                "mediation",
                "NONE",
                "mayGoTo",
                "GROUP",
                "aboutSafety",
                "no",
                "decision",
                decision);
        bench.record(
                SAM,
                caseFile,
                DecisionMade.class,
                "decision",
                decision,
                "mode",
                "SHARED_EQUALLY",
                "decidedBy",
                amina + "," + bench.participant(caseFile, Side.QUALIFICATION),
                "outcome",
                "Half past ten",
                "reasons",
                "It suits everybody",
                "adultSupportGiven",
                "yes");
        return decision;
    }

    private static void tell(String caseFile, String decision, String amina) {
        String answer = bench.record(
                        SAM,
                        caseFile,
                        FeedbackDrafted.class,
                        "decision",
                        decision,
                        "to",
                        amina,
                        "youSaid",
                        "Not before ten please",
                        "outcome",
                        "DONE",
                        "weDid",
                        "Meetings start at half past ten")
                .thing();
        bench.record(
                SAM, caseFile, FeedbackGiven.class, "feedback", answer, "participant", amina, "channel", "IN_PERSON");
    }

    private static void agree(String caseFile, String amina) {
        String sam = bench.participant(caseFile, Side.QUALIFICATION);
        String agreement = bench.record(
                        SAM,
                        caseFile,
                        AgreementDrafted.class,
                        "kind",
                        "MY_AGREEMENT",
                        "text",
                        "We meet at half past ten.",
                        "signatories",
                        amina + "," + sam)
                .thing();
        bench.record(
                Viewer.participant(caseFile, amina, "sam"),
                caseFile,
                AgreementSigned.class,
                "agreement",
                agreement,
                "participant",
                amina,
                "answer",
                "SIGNED",
                "mode",
                "SPOKEN",
                "explainedInPerson",
                "yes");
    }

    private static void rate(String caseFile, String participant, Side side, HartRung rung) {
        append(
                caseFile,
                new ParticipationRated(
                        participant + "-rating",
                        participant,
                        WhoSees.MY_WORKER,
                        rung,
                        null,
                        null,
                        null,
                        "Canary words",
                        null,
                        side,
                        Phase.PREPARATION));
    }

    private static HartRung rung(int at) {
        return at < 2 ? HartRung.DECORATION : HartRung.CHILD_INITIATED_SHARED_DECISIONS;
    }

    private static void tamper(String sql, String caseFile) {
        JdbcClient.create(bench.dataSource()).sql(sql).param(caseFile).update();
    }
}
