package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.FitConsidered;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.casefile.entry.Working.TaskDone;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;
import org.roundtable.participation.Phase;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

class CaseFilesTests {

    private static final Instant MONDAY = StoredFile.MONDAY;

    @OnBothDatabases
    void givesBackWhatWasSaidOfEveryKind(TestDatabase database) {
        StoredFile file = StoredFile.in(database);
        List<EntryBody> bodies = new AnyBody(1).ofEachKind().toList();

        List<Entry> written = file.said(bodies.toArray(EntryBody[]::new));

        assertThat(file.read().entries()).isEqualTo(written);
        assertThat(written).extracting(Entry::body).isEqualTo(bodies);
        assertThat(written)
                .extracting(Entry::seq)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, bodies.size())
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    @OnBothDatabases
    void keepsWhoSaidItHowAndForWhom(TestDatabase database) {
        StoredFile file = StoredFile.in(database);
        NewEntry entry =
                new NewEntry(new WhatMattersSaid("amina", "My dog"), MONDAY, EntryMode.SELF, "amina", null, Tier.T2);

        file.append(List.of(entry));

        Entry read = file.read().entries().get(0);
        assertThat(read)
                .extracting(Entry::onBehalfOf, Entry::mode, Entry::tier, Entry::recordedBy, Entry::version)
                .containsExactly("amina", EntryMode.SELF, Tier.T2, "worker", 1);
    }

    @OnBothDatabases
    void keepsMomentsToTheMicrosecond(TestDatabase database) {
        StoredFile file = StoredFile.in(database);
        Instant precise = Instant.parse("2026-10-25T01:30:00.123456789Z");

        Entry written = file.append(List.of(NewEntry.byStaff(new TaskDone("t", null), precise)))
                .get(0);

        assertThat(written.happenedAt()).isEqualTo(precise.truncatedTo(ChronoUnit.MICROS));
        assertThat(file.read().entries()).containsExactly(written);
    }

    @OnBothDatabases
    void takesWhatIsSaidAgainAsARevision(TestDatabase database) {
        StoredFile file = StoredFile.in(database);

        file.said(new TaskDone("t", "first"), new TaskDone("other", null), new TaskDone("t", "second"));
        file.said(new TaskDone("t", "third"));

        assertThat(file.read().entries()).extracting(Entry::replaces).containsExactly(null, null, 1L, 3L);
        assertThat(file.read().said(TaskDone.class, "t"))
                .get()
                .extracting(Said::body)
                .isEqualTo(new TaskDone("t", "third"));
    }

    @OnBothDatabases
    void refusesToReviseAVersionThatIsNoLongerTheNewest(TestDatabase database) {
        StoredFile file = StoredFile.in(database);
        file.said(new TaskDone("t", "first"));
        NewEntry mine = NewEntry.byStaff(new TaskDone("t", "mine"), MONDAY).replacing(1);
        file.append(List.of(mine));

        assertThatExceptionOfType(RevisionConflict.class)
                .isThrownBy(() -> file.append(List.of(
                        NewEntry.byStaff(new TaskDone("x", "in the same act"), MONDAY),
                        NewEntry.byStaff(new TaskDone("t", "theirs"), MONDAY).replacing(1))))
                .satisfies(conflict -> {
                    assertThat(conflict.newerSeq()).isEqualTo(2);
                    assertThat(conflict.newerBy()).isEqualTo("worker");
                    assertThat(conflict.newerAt()).isEqualTo(MONDAY);
                    assertThat(conflict).message().doesNotContain("mine", "theirs", "worker");
                });
        assertThat(file.read().entries()).hasSize(2);
    }

    @OnBothDatabases
    void refusesTheSameNewThingTwice(TestDatabase database) {
        StoredFile file = StoredFile.in(database);
        FitConsidered fit = new FitConsidered("fit", "times", "law", null, true);
        file.said(fit);

        assertThatThrownBy(() -> file.said(fit)).isInstanceOf(RevisionConflict.class);
        file.append(List.of(NewEntry.byStaff(fit, MONDAY).replacing(1)));
        assertThatThrownBy(() -> file.append(List.of(
                        NewEntry.byStaff(new TaskDone("none", null), MONDAY).replacing(9))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(file.read().entries()).hasSize(2);
    }

    @OnBothDatabases
    void storesEverythingThatSixteenPeopleSayAtOnce(TestDatabase database) throws Exception {
        StoredFile file = StoredFile.in(database);
        ExecutorService people = Executors.newFixedThreadPool(16);
        CountDownLatch ready = new CountDownLatch(16);
        Callable<List<Entry>> saying = () -> {
            ready.countDown();
            ready.await();
            List<Entry> said = new ArrayList<>();
            for (int times = 0; times < 5; times++) {
                said.addAll(file.said(new TaskDone(UUID.randomUUID().toString(), "mine")));
            }
            return said;
        };

        List<Future<List<Entry>>> said = people.invokeAll(
                IntStream.range(0, 16).mapToObj(person -> saying).toList());
        people.shutdown();

        for (Future<List<Entry>> mine : said) {
            assertThat(file.read().entries()).containsAll(mine.get());
        }
        assertThat(file.read().entries()).hasSize(80);
        assertThat(file.verified().holds()).isTrue();
    }

    @OnBothDatabases
    void readsSeveralFilesAndTheirOrganisationAtOnce(TestDatabase database) {
        StoredFile organisation = StoredFile.in(database);
        StoredFile other = StoredFile.in(database);
        CaseFiles files = organisation.files();
        String id = UUID.randomUUID().toString();
        files.create(id, CaseFileType.CASE, organisation.id, Nation.WALES, MONDAY);
        organisation.said(new TaskDone("of the organisation", null));
        other.said(new TaskDone("of another", null));

        CaseFiles.WithOrganisation both = files.readWithOrganisation(id);

        assertThat(both.file().entries()).isEmpty();
        assertThat(both.organisation().id()).isEqualTo(organisation.id);
        assertThat(both.organisation().entries()).hasSize(1);
        assertThat(files.read(List.of(other.id, id)).values())
                .extracting(file -> file.entries().size())
                .containsExactly(1, 0);
    }

    @OnBothDatabases
    void saysThatAFileIsNotThere(TestDatabase database) {
        CaseFiles files = new CaseFiles(database.dataSource());

        assertThat(files.exists("none")).isFalse();
        assertThat(files.header("none")).isEmpty();
        assertThatThrownBy(() -> files.read("none")).isInstanceOf(NoSuchCaseFile.class);
        assertThatThrownBy(() -> files.readWithOrganisation("none")).isInstanceOf(NoSuchCaseFile.class);
        assertThatThrownBy(() -> database.transaction().execute(it -> files.lock("none")))
                .isInstanceOf(NoSuchCaseFile.class);
    }

    @OnBothDatabases
    void locksOnlyWithinATransaction(TestDatabase database) {
        StoredFile file = StoredFile.in(database);

        assertThatThrownBy(() -> file.files().lock(file.id)).isInstanceOf(IllegalStateException.class);
    }

    @OnBothDatabases
    void knowsWithoutReadingWhereACaseStands(TestDatabase database) {
        StoredFile file = StoredFile.in(database);
        file.said(new TaskDone("t", null));

        file.files().setStanding(file.id, CaseFileStatus.CLOSED, Phase.values()[0], false);
        file.files().setNextLook(file.id, MONDAY);

        CaseFileHeader header = file.files().header(file.id).orElseThrow();
        assertThat(header)
                .extracting(
                        CaseFileHeader::type,
                        CaseFileHeader::nation,
                        CaseFileHeader::status,
                        CaseFileHeader::phase,
                        CaseFileHeader::headSeq,
                        CaseFileHeader::nextLook)
                .containsExactly(CaseFileType.CASE, Nation.WALES, CaseFileStatus.CLOSED, Phase.values()[0], 1L, MONDAY);
        assertThat(header.headHash()).hasSize(32);
    }

    @OnBothDatabases
    void givesEachDueCaseToOneTakerOnly(TestDatabase database) {
        CaseFiles files = new CaseFiles(database.dataSource());
        List<String> due = new ArrayList<>();
        for (int day = 0; day < 6; day++) {
            StoredFile file = StoredFile.in(database);
            files.setNextLook(file.id, MONDAY.plus(day, ChronoUnit.DAYS));
            due.add(file.id);
        }
        Instant friday = MONDAY.plus(4, ChronoUnit.DAYS);

        List<String> taken = new ArrayList<>();
        database.transaction().executeWithoutResult(mine -> {
            taken.addAll(files.due(friday, 2));
            taken.addAll(elsewhere(database, files, friday));
            taken.forEach(id -> files.setNextLook(id, null));
        });
        taken.addAll(elsewhere(database, files, friday));

        assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(due.subList(0, 5));
        assertThat(taken.subList(0, 2)).isEqualTo(due.subList(0, 2));
    }

    private static List<String> elsewhere(TestDatabase database, CaseFiles files, Instant now) {
        ExecutorService node = Executors.newSingleThreadExecutor();
        try {
            return node.submit(() -> database.transaction().execute(theirs -> {
                        List<String> ids = files.due(now, 10);
                        ids.forEach(id -> files.setNextLook(id, null));
                        return ids;
                    }))
                    .get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            node.shutdown();
        }
    }

    @OnBothDatabases
    void writesNothingWhenTheActFails(TestDatabase database) {
        StoredFile file = StoredFile.in(database);

        assertThatThrownBy(() -> database.transaction().executeWithoutResult(act -> {
                    file.files()
                            .append(file.id, List.of(NewEntry.byStaff(new TaskDone("t", null), MONDAY)), "w", MONDAY);
                    throw new IllegalStateException("the engine refuses");
                }))
                .hasMessage("the engine refuses");

        assertThat(file.read().entries()).isEmpty();
        assertThat(file.verified().holds()).isTrue();
    }
}
