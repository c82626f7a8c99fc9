package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.casework.CaseworkBench.JO;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.entry.Confidentiality.FileRestricted;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.FitConsidered;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.roundtable.participation.Side;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkLists.Which;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who does which step: the sections of my work, claims, handing over, cover for somebody away, and what is new. */
class SharedWorkIntegrationTests {

    private static final String FIT = "Task_SayWhatCanAndCannotChange";

    private CaseworkBench bench = CaseworkBench.shared();
    private String id;

    @BeforeEach
    void aCase() {
        bench.moveTo("2026-03-02T09:00:00Z");
        bench.bean(JdbcClient.class).sql("delete from rt_cover").update();
        id = bench.openCase();
    }

    @Test
    void whatColleaguesHaveTakenOnIsNotMineToDoNowButStandsWithTheTeam() {
        bench.record(SAM, id, RoleAssigned.class, "role", "FACILITATOR", "user", "jo");
        WorkItem step = step("Task_InviteThePerson");

        bench.bean(SharingWork.class).takeOn(JO, Set.of(step.id()));

        assertThat(ids(JO, Which.NOW)).contains(step.id());
        assertThat(ids(SAM, Which.NOW)).doesNotContain(step.id());
        assertThat(ids(SAM, Which.TEAM)).contains(step.id());
        assertThat(ids(JO, Which.TEAM)).doesNotContain(step.id());
    }

    @Test
    void aClaimKeepsNobodyFromDoingTheStep() {
        bench.record(SAM, id, RoleAssigned.class, "role", "FACILITATOR", "user", "jo");
        WorkItem step = step(FIT);
        bench.bean(SharingWork.class).handOver(SAM, Set.of(step.id()), "jo");

        bench.complete(
                SAM, step, FitConsidered.class, "canChange", "a", "cannotChange", "b", "calledCoproduction", "yes");

        assertThat(bench.waiting(id)).doesNotContain(FIT);
    }

    @Test
    void handingOverGoesToThoseWhoCanDoTheStepOnlyAndShowsBothNames() {
        WorkItem step = step(FIT);

        assertThatThrownBy(() -> bench.bean(SharingWork.class).handOver(SAM, Set.of(step.id()), "jo"))
                .isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> bench.bean(SharingWork.class).takeOn(JO, Set.of(step.id())))
                .isInstanceOf(NotForYou.class);
        bench.record(SAM, id, RoleAssigned.class, "role", "FACILITATOR", "user", "jo");
        bench.bean(SharingWork.class).handOver(SAM, Set.of(step.id()), "jo");

        assertThat(step(FIT).taken())
                .extracting(WorkItem.Taken::by, WorkItem.Taken::givenBy)
                .containsExactly("jo", "sam");
        assertThat(ids(JO, Which.NOW)).contains(step.id());
        bench.bean(SharingWork.class).handBack(JO, Set.of(step.id()));
        assertThat(step(FIT).taken()).isNull();
    }

    @Test
    void severalStepsArePutOffAtOnceWithAReason() {
        Set<String> both = Set.of(step(FIT).id(), step("Task_InviteThePerson").id());

        bench.bean(SharingWork.class).later(SAM, both, LocalDate.of(2026, 3, 9), "After her exams");

        assertThat(ids(SAM, Which.NOW)).doesNotContainAnyElementsOf(both);
        assertThat(ids(SAM, Which.COMING)).containsAll(both);
        assertThat(step(FIT).followUpReason()).isEqualTo("After her exams");
        bench.moveTo("2026-03-09T09:00:00Z");
        assertThat(ids(SAM, Which.NOW)).containsAll(both);
    }

    @Test
    void nothingIsPutOffWhereOneOfThemCannotBe() {
        bench.record(SAM, id, ConcernRaised.class);
        WorkItem concern = concernStep();
        Set<String> both = Set.of(step(FIT).id(), concern.id());

        assertThatThrownBy(() -> bench.bean(SharingWork.class).later(LEE, both, LocalDate.of(2026, 3, 9), null))
                .isInstanceOf(NotForYou.class);

        assertThat(step(FIT).followUpOn()).isNull();
    }

    @Test
    void aClaimTakesNoConcernOutOfAnybodysList() {
        bench.record(SAM, id, ConcernRaised.class);
        WorkItem concern = concernStep();

        bench.bean(SharingWork.class).takeOn(LEE, Set.of(concern.id()));

        assertThat(concernStep().isOpen()).isTrue();
        Viewer dee = CaseworkBench.DEE;
        assertThat(bench.bean(ReadingCase.class).step(dee, concern.id()).taken())
                .as("and who did is said")
                .isNotNull();
        assertThat(safety(LEE)).contains(concern.id());
    }

    @Test
    void whatOthersDoInMyCasesIsWaitingForOthers() {
        WorkItem confirm = step(FIT);
        bench.bean(JdbcClient.class)
                .sql("update rt_work_item set role = 'safeguarding' where id = ?")
                .param(confirm.id())
                .update();

        assertThat(ids(SAM, Which.WAITING)).contains(confirm.id());
        assertThat(ids(SAM, Which.NOW)).doesNotContain(confirm.id());
        assertThat(ids(LEE, Which.NOW)).contains(confirm.id());
        assertThat(ids(LEE, Which.WAITING))
                .as("not everything of the whole organisation")
                .isEmpty();
    }

    @Test
    void whatIsDueInMoreThanAWeekIsComingUp() {
        bench.record(
                SAM,
                id,
                MeetingPlanned.class,
                "kind",
                "WORKING",
                "startsAt",
                "2026-04-20T16:00",
                "expected",
                bench.participant(id, Side.EXPERIENCE),
                "sensitiveTopic",
                "no");
        WorkItem hold = step("Task_HoldTheMeeting");

        assertThat(ids(SAM, Which.COMING)).contains(hold.id());
        bench.moveTo("2026-04-17T09:00:00Z");
        assertThat(ids(SAM, Which.NOW)).contains(hold.id());
    }

    @Test
    void coverSeesAndDoesTheWorkWhileItLastsAndNoLonger() {
        cover(SAM, "jo", "2026-03-03", "2026-03-05");
        assertThat(jo().coversFor()).as("not before the first day").isEmpty();

        bench.moveTo("2026-03-03T09:00:00Z");
        assertThat(cases(jo())).contains(id);
        assertThat(ids(jo(), Which.NOW)).contains(step(FIT).id());
        bench.complete(
                jo(),
                step(FIT),
                FitConsidered.class,
                "canChange",
                "a",
                "cannotChange",
                "b",
                "calledCoproduction",
                "yes");
        var view = bench.bean(ReadingCase.class).of(SAM, id);
        assertThat(bench.bean(Covering.class)
                        .in(view)
                        .absentFor(view.story().stream()
                                .filter(entry -> entry.kind().equals("FitConsidered"))
                                .findFirst()
                                .orElseThrow()))
                .contains("sam");

        bench.moveTo("2026-03-06T09:00:00Z");
        assertThat(jo().coversFor()).isEmpty();
        assertThat(cases(jo())).doesNotContain(id);
        assertThatThrownBy(() -> bench.bean(ReadingCase.class).of(jo(), id)).isInstanceOf(NotForYou.class);
    }

    @Test
    void coverEndsWhenEitherEndsIt() {
        cover(SAM, "jo", "2026-03-02", "2026-03-05");
        String arranged = bench.bean(Covering.class).of(SAM).get(0).id();

        assertThatThrownBy(() -> bench.bean(Covering.class).end(LEE, arranged)).isInstanceOf(NotForYou.class);
        bench.bean(Covering.class).end(JO, arranged);

        assertThat(jo().coversFor()).isEmpty();
        assertThat(bench.bean(Covering.class).of(SAM)).isEmpty();
    }

    @Test
    void coverIsArrangedForRealDaysWithAColleagueOnly() {
        assertThatThrownBy(() -> cover(SAM, "sam", "2026-03-03", "2026-03-05")).isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> cover(SAM, "max", "2026-03-03", "2026-03-05")).isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> cover(SAM, "jo", "2026-03-05", "2026-03-03")).isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> cover(SAM, "jo", "2026-02-01", "2026-02-03")).isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> cover(SAM, "jo", "2026-03-03", "2027-03-03")).isInstanceOf(EntryRefused.class);
    }

    @Test
    void coverPassesOnNothingThatOutlivesIt() {
        cover(SAM, "jo", "2026-03-02", "2026-03-05");
        String amina = bench.participant(id, Side.EXPERIENCE);
        TakingPart takingPart = bench.bean(TakingPart.class);

        assertThatThrownBy(() -> bench.record(jo(), id, RoleAssigned.class, "role", "FACILITATOR", "user", "jo"))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> takingPart.link(jo(), id, amina)).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> takingPart.code(jo(), id, amina)).isInstanceOf(NotForYou.class);
        assertThat(takingPart.handOver(jo(), id, amina).viewer().takesPart()).isTrue();

        bench.bean(Covering.class)
                .end(SAM, bench.bean(Covering.class).of(SAM).get(0).id());
        assertThatThrownBy(() -> bench.bean(ReadingCase.class).of(jo(), id)).isInstanceOf(NotForYou.class);
    }

    @Test
    void coverOpensNoRestrictedFile() {
        bench.record(SAM, id, FileRestricted.class, "restricted", "yes", "reason", "A relative works here");
        cover(SAM, "jo", "2026-03-02", "2026-03-05");

        assertThat(cases(jo())).doesNotContain(id);
        assertThat(ids(jo(), Which.NOW)).doesNotContain(step(FIT).id());
        assertThatThrownBy(() -> bench.bean(ReadingCase.class).of(jo(), id)).isInstanceOf(NotForYou.class);
    }

    @Test
    void concernsGoToCoverOnlyWhereTheyMayReceiveThem() {
        bench.record(SAM, id, ConcernRaised.class);
        WorkItem concern = concernStep();
        cover(LEE, "jo", "2026-03-02", "2026-03-05");

        assertThat(safety(jo())).doesNotContain(concern.id());
        assertThatThrownBy(() -> bench.bean(ReadingCase.class).of(jo(), id)).isInstanceOf(NotForYou.class);
        cover(LEE, "duty", "2026-03-02", "2026-03-05");
        Viewer duty = viewer("duty");
        assertThat(safety(duty)).contains(concern.id());
    }

    @Test
    void nobodyWhoIsImplicatedLearnsOfAConcernByCovering() {
        String sam = bench.participant(id, Side.QUALIFICATION);
        cover(SAM, "jo", "2026-03-02", "2026-03-05");
        String concern = bench.record(LEE, id, ConcernRaised.class, "implicated", sam, "canWait", "NO")
                .thing();

        assertThat(bench.bean(ReadingCase.class).of(SAM, id).story().toString()).doesNotContain(concern);
        assertThat(bench.bean(ReadingCase.class).of(jo(), id).story().toString())
                .as("nor does whoever is there for them alone, who would tell them")
                .doesNotContain(concern);
        assertThat(bench.bean(MyWork.class).of(jo(), 1).urgent())
                .noneMatch(urgent -> urgent.flag().caseFile().equals(id));
    }

    @Test
    void whatIsNewIsCountedAsFarAsOneMaySeeIt() {
        bench.record(SAM, id, RoleAssigned.class, "role", "FACILITATOR", "user", "jo");
        look(SAM);
        String sam = bench.participant(id, Side.QUALIFICATION);
        bench.record(LEE, id, ConcernRaised.class, "implicated", sam, "canWait", "NO");
        bench.record(SAM, id, FileRestricted.class, "restricted", "no", "reason", "No reason any more");
        assertThat(news(SAM)).as("hidden, and their own").isEmpty();

        bench.record(JO, id, FileRestricted.class, "restricted", "no", "reason", "None at all");

        assertThat(news(SAM)).extracting(NewSince.News::entries).containsExactly(1L);
        bench.moveTo("2026-03-02T11:00:00Z");
        var before = look(SAM);
        var view = bench.bean(ReadingCase.class).of(SAM, id);
        assertThat(view.story().stream().filter(entry -> before.isNew(entry, SAM)))
                .extracting(entry -> entry.kind())
                .containsExactly("FileRestricted");
        assertThat(news(SAM)).isEmpty();
        assertThat(look(SAM)).as("still marked when the page is loaded again").isEqualTo(before);
    }

    @Test
    void managersAnswerForASponsorAndForTheWholeOrganisation() {
        String organisation = bench.organisation();
        bench.steps(organisation).stream()
                .filter(step -> List.of("sponsor", "facilitator").contains(step.role()))
                .forEach(step -> {
                    assertThat(Stream.of(Which.NOW, Which.COMING).flatMap(which -> ids(MAX, which).stream()))
                            .contains(step.id());
                    var access =
                            bench.bean(ReadingCase.class).of(MAX, organisation).access();
                    assertThat(access.mayRecord(org.roundtable.casefile.EntryKinds.named(step.entryKind())
                                    .orElseThrow()))
                            .isTrue();
                });
    }

    @OnBothDatabases
    void allOfItRunsOnBothDatabases(TestDatabase database) {
        CaseworkBench shared = bench;
        try (CaseworkBench both = new CaseworkBench(database)) {
            bench = both;
            aCase();
            coverSeesAndDoesTheWorkWhileItLastsAndNoLonger();
            aCase();
            whatIsNewIsCountedAsFarAsOneMaySeeIt();
            aCase();
            handingOverGoesToThoseWhoCanDoTheStepOnlyAndShowsBothNames();
            aCase();
            severalStepsArePutOffAtOnceWithAReason();
        } finally {
            bench = shared;
        }
    }

    private NewSince.Before look(Viewer viewer) {
        return bench.bean(NewSince.class).look(bench.bean(ReadingCase.class).of(viewer, id));
    }

    private List<NewSince.News> news(Viewer viewer) {
        return bench.bean(MyWork.class).of(viewer, 1).news().stream()
                .filter(news -> news.caseFile().equals(id))
                .toList();
    }

    private void cover(Viewer absent, String cover, String from, String until) {
        bench.bean(Covering.class).arrange(absent, cover, LocalDate.parse(from), LocalDate.parse(until));
    }

    private Viewer jo() {
        return viewer("jo");
    }

    private Viewer viewer(String name) {
        HostUser user = bench.bean(HostUsers.class).named(name).orElseThrow();
        return bench.bean(Covering.class).viewer(user);
    }

    private List<String> cases(Viewer viewer) {
        MyCases mine = bench.bean(MyCases.class);
        return IntStream.rangeClosed(1, mine.of(viewer, CaseFileStatus.OPEN, 1).pages())
                .boxed()
                .flatMap(page -> mine.of(viewer, CaseFileStatus.OPEN, page).lines().stream())
                .map(MyCases.Line::id)
                .toList();
    }

    private WorkItem step(String activity) {
        return bench.steps(id).stream()
                .filter(step -> step.activity().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private WorkItem concernStep() {
        return bench.steps(id).stream()
                .filter(step -> step.concern() != null)
                .findFirst()
                .orElseThrow();
    }

    private List<String> safety(Viewer viewer) {
        return bench.bean(MyWork.class).of(viewer, 1).safety().stream()
                .map(waiting -> waiting.step().id())
                .toList();
    }

    /** All pages: other tests leave cases of theirs in the same database. */
    private List<String> ids(Viewer viewer, Which which) {
        List<String> ids = new java.util.ArrayList<>();
        MyWork.Page page = bench.bean(MyWork.class).of(viewer, which, 1);
        for (int at = 1; at <= page.pages(); at++) {
            bench.bean(MyWork.class).of(viewer, which, at).steps().stream()
                    .filter(waiting -> waiting.step().caseFile().equals(id)
                            || !waiting.inHand().header().type().equals(org.roundtable.casefile.CaseFileType.CASE))
                    .forEach(waiting -> ids.add(waiting.step().id()));
        }
        return ids;
    }
}
