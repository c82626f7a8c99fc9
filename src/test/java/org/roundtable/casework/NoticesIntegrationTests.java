package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.casework.CaseworkBench.DEE;
import static org.roundtable.casework.CaseworkBench.JO;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.entry.Confidentiality.FileRestricted;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.Language;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.ConcernAcknowledged;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.InvolvementChecked;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsCorrected;
import org.roundtable.casework.Covering.Away;
import org.roundtable.casework.Covering.Wanted;
import org.roundtable.host.HostNotice;
import org.roundtable.host.HostNotices;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.roundtable.host.NoticeKind;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.roundtable.process.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told that something waits, who is not, when it goes, and how the host delivers it. */
class NoticesIntegrationTests {

    private final CaseworkBench bench = CaseworkBench.shared();
    private final List<String> cases = new ArrayList<>();
    private String id;
    private String amina;

    @BeforeEach
    void aCase() {
        bench.moveTo("2026-03-02T09:00:00Z");
        bench.bean(JdbcClient.class).sql("delete from rt_cover").update();
        bench.bean(JdbcClient.class).sql("delete from rt_notice").update();
        id = bench.openCase();
        cases.clear();
        cases.add(id);
        amina = bench.participant(id, Side.EXPERIENCE);
    }

    @Test
    void aConcernIsToldToThoseWhoReceiveConcernsUntilOneOfThemHasIt() {
        String concern = concern(SAM);

        assertThat(kinds(LEE)).contains(NoticeKind.CONCERN_RAISED);
        assertThat(kinds(DEE)).contains(NoticeKind.CONCERN_RAISED);
        assertThat(kinds(SAM)).doesNotContain(NoticeKind.CONCERN_RAISED);
        assertThat(kinds(JO)).isEmpty();
        bench.record(LEE, id, ConcernAcknowledged.class, "concern", concern);
        assertThat(kinds(DEE)).doesNotContain(NoticeKind.CONCERN_RAISED);
    }

    @Test
    void anUrgentFlagIsToldUntilItNoLongerStands() {
        concern(SAM);
        bench.moveTo("2026-03-02T12:00:00Z");
        assertThat(kinds(LEE)).contains(NoticeKind.URGENT_FLAG);
        long before = bench.bean(Notices.class).count(LEE);

        bench.bean(JdbcClient.class)
                .sql("update rt_flag set state = 'CLEARED' where case_file = ?")
                .param(id)
                .update();

        assertThat(kinds(LEE)).doesNotContain(NoticeKind.URGENT_FLAG);
        assertThat(bench.bean(Notices.class).count(LEE)).isLessThan(before);
    }

    @Test
    void whoeverTurnsOutToBeImplicatedKeepsNoNoticeAndNoCount() {
        String asDee = asParticipant("dee");
        String concern = concern(SAM);
        assertThat(kinds(DEE)).contains(NoticeKind.CONCERN_RAISED);

        bench.record(LEE, id, InvolvementChecked.class, "concern", concern, "implicated", asDee);

        assertThat(kinds(DEE)).isEmpty();
        assertThat(bench.bean(Notices.class).count(DEE)).isZero();
        assertThat(kinds(LEE)).contains(NoticeKind.CONCERN_RAISED);
    }

    @Test
    void aStepHandedOverIsToldToTheColleagueWhileItIsTheirs() {
        bench.record(SAM, id, RoleAssigned.class, "role", "FACILITATOR", "user", "jo");
        WorkItem step = step();

        bench.bean(SharingWork.class).handOver(SAM, Set.of(step.id()), "jo");

        assertThat(kinds(JO)).containsExactly(NoticeKind.STEP_HANDED_OVER);
        bench.bean(SharingWork.class).handBack(JO, Set.of(step.id()));
        assertThat(kinds(JO)).isEmpty();
    }

    @Test
    void aRestrictedFileIsInNobodysCountWhoIsNotNamedInIt() {
        bench.record(SAM, id, RoleAssigned.class, "role", "FACILITATOR", "user", "jo");
        bench.bean(OpeningInEmergency.class).open(JO, new OpeningInEmergency.Wanted(other(), null, "Cannot wait"));
        assertThat(kinds(MAX)).containsExactly(NoticeKind.OPENED_IN_EMERGENCY);
        String opened = cases.get(1);

        bench.record(SAM, opened, FileRestricted.class, "restricted", "yes", "reason", "a relative works here");

        assertThat(kinds(MAX)).isEmpty();
        assertThat(bench.bean(Notices.class).count(MAX)).isZero();
        assertThat(kinds(LEE)).contains(NoticeKind.OPENED_IN_EMERGENCY);
    }

    @Test
    void whoeverWroteWordsDownHearsThatThePersonCorrectedThem() {
        String said = bench.record(
                        SAM,
                        id,
                        ContributionMade.class,
                        "participant",
                        amina,
                        "words",
                        "I want a dog",
                        "form",
                        "SPOKEN",
                        "mediation",
                        "NONE",
                        "mayGoTo",
                        "GROUP",
                        "aboutSafety",
                        "no")
                .thing();

        bench.record(person(), id, WordsCorrected.class, "contribution", said, "ownWords", "I want a cat");

        assertThat(kinds(SAM)).containsExactly(NoticeKind.WORDS_CORRECTED);
        assertThat(bench.bean(Notices.class).of(SAM).get(0).toString())
                .doesNotContain("cat")
                .doesNotContain("Amina");
    }

    @Test
    void aPersonIsToldThatThereIsSomethingNewAsLongAsTheyLook() {
        assertThat(bench.bean(Notices.class).newsFor(person())).isFalse();
        meeting();

        assertThat(bench.bean(Notices.class).newsFor(person())).isTrue();
        assertThat(bench.bean(Notices.class).newsFor(person()))
                .as("on the next page of the same look")
                .isTrue();
        bench.moveTo("2026-03-02T10:30:00Z");
        assertThat(bench.bean(Notices.class).newsFor(person())).isFalse();
    }

    @Test
    void aNoticeIsOpenedByWhomItIsForAlone() {
        concern(SAM);
        Notice notice = bench.bean(Notices.class).of(LEE).get(0);

        assertThatThrownBy(() -> bench.bean(Notices.class).open(DEE, notice.id()))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> bench.bean(Notices.class).open(person(), notice.id()))
                .isInstanceOf(NotForYou.class);
        assertThat(bench.bean(Notices.class).open(LEE, notice.id())).isEqualTo(notice);

        assertThat(bench.bean(Notices.class).of(LEE)).doesNotContain(notice);
    }

    @Test
    void lookingAtNoticesIsNoLookAtTheCase() {
        concern(SAM);
        long before = looks();

        bench.bean(Notices.class).of(LEE);
        bench.bean(Notices.class).count(LEE);

        assertThat(looks()).isEqualTo(before);
    }

    @Test
    void coverByAManagerIsToldToBothAndBothNamesStandOnIt() {
        arrange("sam", "jo", "2026-03-02", "2026-03-05");

        assertThat(kinds(SAM)).containsExactly(NoticeKind.COVER_ARRANGED);
        assertThat(kinds(JO)).containsExactly(NoticeKind.COVER_BEGINS);
        assertThat(bench.bean(Covering.class).of(SAM))
                .extracting(Covering.Cover::cover, Covering.Cover::arrangedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("jo", "max"));
        assertThat(jo().coversFor()).containsExactly("sam");
        bench.bean(Covering.class)
                .end(SAM, bench.bean(Covering.class).of(JO).get(0).id());
        assertThat(jo().coversFor()).isEmpty();
        assertThat(kinds(JO)).containsExactly(NoticeKind.COVER_ENDED);
    }

    @Test
    void coverThatBeginsLaterIsToldAgainOnItsFirstDay() {
        bench.bean(Covering.class).arrange(SAM, "jo", LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-05"));

        assertThat(kinds(JO)).containsExactly(NoticeKind.COVER_ARRANGED);
        bench.moveTo("2026-03-04T09:00:00Z");
        assertThat(kinds(JO)).containsExactlyInAnyOrder(NoticeKind.COVER_ARRANGED, NoticeKind.COVER_BEGINS);
    }

    @Test
    void whoeverCoversIsToldOfWhatComesMeanwhileAndNoLonger() {
        bench.record(SAM, id, RoleAssigned.class, "role", "FACILITATOR", "user", "sam");
        arrange("sam", "jo", "2026-03-02", "2026-03-03");
        bench.bean(Notices.class).allSeen(JO);
        WorkItem step = step();
        bench.bean(SharingWork.class).handOver(SAM, Set.of(step.id()), "jo");

        assertThat(kinds(jo())).containsExactly(NoticeKind.STEP_HANDED_OVER);
        bench.moveTo("2026-03-04T09:00:00Z");
        assertThat(kinds(jo())).isEmpty();
        assertThat(bench.bean(Notices.class).count(JO)).isZero();
    }

    @Test
    void nobodyArrangesForThemselvesWhatIsAColleagues() {
        assertThatThrownBy(() -> bench.bean(Covering.class).arrangeFor(SAM, wanted("jo", "lee")))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> bench.bean(Covering.class).arrangeFor(MAX, wanted("sam", "max")))
                .isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> bench.bean(Covering.class).arrangeFor(MAX, wanted("sam", "sam")))
                .isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> bench.bean(Covering.class).arrangeFor(MAX, wanted("max", "jo")))
                .isInstanceOf(EntryRefused.class);
    }

    @Test
    void theHostDeliversAfterTheActAndAgainAfterAFailure() {
        List<HostNotice> told = new ArrayList<>();
        boolean[] broken = {true};
        DeliveringNotices delivering = delivering(notice -> {
            if (broken[0]) {
                throw new IllegalStateException("mail is down");
            }
            told.add(notice);
        });
        concern(SAM);

        assertThat(delivering.deliver()).isZero();
        broken[0] = false;
        assertThat(delivering.deliver()).as("not at once again").isZero();
        bench.clock.moveTo("2026-03-02T09:06:00Z");

        assertThat(delivering.deliver()).isPositive();
        assertThat(delivering.deliver()).isZero();
        assertThat(told)
                .filteredOn(notice -> notice.kind() == NoticeKind.CONCERN_RAISED)
                .extracting(HostNotice::user)
                .containsExactlyInAnyOrder("lee", "dee", "duty");
        assertThat(told.get(0).path())
                .isEqualTo("/roundtable/notices/" + told.get(0).id());
        assertThat(told.toString()).doesNotContain("Amina").doesNotContain(id);
    }

    @Test
    void somebodyTakingPartIsReachedByTheHostsOwnReferenceAlone() {
        List<HostNotice> told = new ArrayList<>();
        bench.bean(JdbcClient.class)
                .sql("update rt_person set host_person = 'P-17' where id in (select person from rt_case_person"
                        + " where case_file = ?)")
                .param(id)
                .update();
        meeting();

        delivering(told::add).deliver();

        assertThat(told).singleElement().satisfies(notice -> {
            assertThat(notice.user()).isNull();
            assertThat(notice.hostPerson()).isEqualTo("P-17");
            assertThat(notice.path()).isEqualTo("/roundtable/me");
        });
    }

    private DeliveringNotices delivering(HostNotices host) {
        return new DeliveringNotices(new NoticeRows(bench.bean(JdbcClient.class)), List.of(host), bench.clock);
    }

    private void meeting() {
        bench.record(
                SAM,
                id,
                MeetingPlanned.class,
                "kind",
                "WORKING",
                "startsAt",
                "2026-04-20T16:00",
                "expected",
                amina,
                "sensitiveTopic",
                "no");
    }

    private void arrange(String absent, String cover, String from, String until) {
        bench.bean(Covering.class)
                .arrangeFor(
                        MAX, new Wanted(absent, Away.SUDDENLY, cover, LocalDate.parse(from), LocalDate.parse(until)));
    }

    private String asParticipant(String user) {
        bench.bean(AddingParticipant.class)
                .add(SAM, id, new NewCase.NewPerson("User " + user, null, PartyType.PRACTITIONER, Language.ENGLISH));
        String added = bench.file(id)
                .said(ParticipantAdded.class)
                .reduce((first, last) -> last)
                .orElseThrow()
                .body()
                .id();
        JdbcClient jdbc = bench.bean(JdbcClient.class);
        jdbc.sql("update rt_person set user_name = null where user_name = ?")
                .param(user)
                .update();
        jdbc.sql("update rt_person set user_name = ? where id = (select person from rt_case_person"
                        + " where case_file = ? and participant = ?)")
                .params(user, id, added)
                .update();
        return added;
    }

    private static Wanted wanted(String absent, String cover) {
        return new Wanted(absent, Away.SUDDENLY, cover, LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-05"));
    }

    private String concern(Viewer by) {
        return bench.record(by, id, ConcernRaised.class, "about", amina, "kind", "NEGLECT", "canWait", "NO")
                .thing();
    }

    private String other() {
        String organisation = bench.bean(CaseFiles.class)
                .header(id)
                .map(CaseFileHeader::organisation)
                .orElseThrow();
        String other = bench.bean(OpeningCaseFile.class)
                .open(SAM, CaseworkBench.newCase(organisation, PartyType.CHILD, LocalDate.of(2010, 5, 4), false));
        cases.add(other);
        return other;
    }

    private Viewer person() {
        return Viewer.participant(id, amina, "sam");
    }

    private Viewer jo() {
        HostUser jo = bench.bean(HostUsers.class).named("jo").orElseThrow();
        return bench.bean(Covering.class).viewer(jo);
    }

    private long looks() {
        return bench.bean(JdbcClient.class)
                .sql("select count(*) from rt_read")
                .query(Long.class)
                .single();
    }

    private WorkItem step() {
        return bench.steps(id).stream()
                .filter(step -> step.activity().equals("Task_SayWhatCanAndCannotChange"))
                .findFirst()
                .orElseThrow();
    }

    private List<NoticeKind> kinds(Viewer viewer) {
        return bench.bean(Notices.class).of(viewer).stream()
                .filter(notice -> notice.caseFile() == null || cases.contains(notice.caseFile()))
                .map(Notice::kind)
                .toList();
    }
}
