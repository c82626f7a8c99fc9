package org.roundtable.casefile.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.Verification;
import org.roundtable.casefile.bundle.ImportingBundle.Authorship;
import org.roundtable.casefile.bundle.ImportingBundle.Imported;
import org.roundtable.casefile.bundle.ImportingBundle.Terms;
import org.roundtable.casefile.entry.Endings.LooseEndExplained;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;
import org.roundtable.testing.Databases;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

class ImportingBundleTests {

    private static final Instant NOW = Instant.parse("2026-04-01T12:00:00Z");

    /** A database of its own with what is tested. */
    private record Place(TestDatabase database, CaseFiles files, Persons persons) {

        static Place in(TestDatabase database) {
            return new Place(database, new CaseFiles(database.dataSource()), new Persons(database.dataSource()));
        }

        Imported takes(Bundle bundle, Authorship authorship) {
            return takes(bundle, new Terms("importer", authorship, null, NOW));
        }

        Imported takes(Bundle bundle, Terms terms) {
            return new ImportingBundle(files, persons, database.transactionManager()).importing(bundle, terms);
        }

        ExportingFile exporting() {
            return new ExportingFile(files, persons);
        }

        void said(String id, NewEntry... entries) {
            database.transaction().executeWithoutResult(act -> files.append(id, List.of(entries), "worker", NOW));
        }

        long rows(String table) {
            return database.jdbc()
                    .sql("select count(*) from " + table)
                    .query(Long.class)
                    .single();
        }

        Verification.Outcome verified() {
            return Verification.verifyAll(database.dataSource(), count -> {});
        }
    }

    @OnBothDatabases
    void storesTheCaseItsOrganisationAndItsPeople(TestDatabase database) {
        Place place = Place.in(database);

        Imported imported = place.takes(HandWritten.bundle(), Authorship.AS_WRITTEN);

        CaseFile file = place.files().read(imported.caseFile());
        CaseFileHeader header = place.files().header(imported.caseFile()).orElseThrow();
        assertThat(file.entries()).hasSize(7).extracting(Entry::recordedBy).contains("worker", "amina-user", "system");
        assertThat(header.organisation()).isEqualTo(imported.organisation());
        assertThat(header.nation()).isEqualTo(Nation.WALES);
        assertThat(place.files().header(imported.organisation()).orElseThrow().type())
                .isEqualTo(CaseFileType.ORGANISATION);
        ParticipantAdded amina =
                file.said(ParticipantAdded.class).findFirst().orElseThrow().body();
        assertThat(place.persons().names(List.of(amina.person()))).containsValue("Amina");
        assertThat(place.verified().holds()).isTrue();
    }

    @OnBothDatabases
    void givesEverythingANewIdAndTouchesNobodysWords(TestDatabase database) {
        Place place = Place.in(database);

        CaseFile file = place.files()
                .read(place.takes(HandWritten.bundle(), Authorship.AS_WRITTEN).caseFile());

        ContributionMade contribution =
                file.said(ContributionMade.class).findFirst().orElseThrow().body();
        MeetingPlanned meeting =
                file.said(MeetingPlanned.class).findFirst().orElseThrow().body();
        assertThat(UUID.fromString(contribution.id())).isNotNull();
        assertThat(contribution.meeting()).isEqualTo(meeting.id()).isNotEqualTo("meeting-1");
        assertThat(meeting.expected()).contains(contribution.participant());
        assertThat(contribution.words()).isEqualTo("Later buses, amina says");
        assertThat(file.entries().get(5).onBehalfOf()).isEqualTo(contribution.participant());
        assertThat(file.entries().get(6).replaces()).isEqualTo(5);
    }

    @OnBothDatabases
    void followsIdsThatTheProductFillsIn(TestDatabase database) {
        Place place = Place.in(database);
        String text = HandWritten.TEXT.replaceFirst(
                "\"entries\": \\[(?=\\s+\\{ \"kind\": \"ParticipantAdded)",
                """
                "entries": [ { "kind": "LooseEndExplained", "happenedAt": "2026-03-01T10:00:00Z", "by": "w",
                  "body": { "openThing": "c1+amina", "reason": "c1", "peopleTold": true } },""");

        CaseFile file = place.files()
                .read(place.takes(HandWritten.read(text), Authorship.AS_WRITTEN).caseFile());

        ContributionMade contribution =
                file.said(ContributionMade.class).findFirst().orElseThrow().body();
        assertThat(file.said(LooseEndExplained.class).findFirst().orElseThrow().body())
                .isEqualTo(new LooseEndExplained(contribution.id() + "+" + contribution.participant(), "c1", true));
    }

    @OnBothDatabases
    void keepsTwoImportsOfTheSameBundleApart(TestDatabase shared) {
        try (TestDatabase database = Databases.migrated(shared.kind())) {
            Place place = Place.in(database);
            Imported first = place.takes(HandWritten.bundle(), Authorship.AS_WRITTEN);
            Imported second = place.takes(
                    HandWritten.bundle(), new Terms("importer", Authorship.AS_WRITTEN, first.organisation(), NOW));

            assertThat(first.caseFile()).isNotEqualTo(second.caseFile());
            assertThat(second.organisation()).isEqualTo(first.organisation());
            assertThat(place.rows("rt_case_file")).isEqualTo(3);
            assertThat(place.persons().withUserName("worker")).isPresent();
            assertThat(place.rows("rt_person"))
                    .as("the user is one person, Amina is two")
                    .isEqualTo(3);
        }
    }

    @OnBothDatabases
    void namesWhoeverImportsAsTheOneWhoRecorded(TestDatabase database) {
        Place place = Place.in(database);

        String id = place.takes(HandWritten.bundle(), Authorship.IMPORTER).caseFile();

        assertThat(place.files().read(id).entries())
                .extracting(Entry::recordedBy)
                .containsOnly("importer");
        assertThat(place.files().readChain(id).get(4).link().origin()).isEqualTo("entry 5 of case by amina-user");
    }

    @OnBothDatabases
    void removesTheWordsThatAHandWrittenBundleTellsWereWithdrawn(TestDatabase database) {
        Place place = Place.in(database);
        String withdrawn =
                """
                , { "kind": "WordsWithdrawn", "happenedAt": "2026-03-11T10:00:00Z", "by": "amina-user",
                    "body": { "contribution": "c1" } } ] }""";
        String text = HandWritten.TEXT.strip().replaceFirst("]\\s*}$", withdrawn);

        String id = place.takes(HandWritten.read(text), Authorship.AS_WRITTEN).caseFile();

        assertThat(place.files().read(id).entries().get(5).body()).isNull();
        assertThat(place.verified().holds()).isTrue();
    }

    @OnBothDatabases
    void storesNothingOfABundleThatCannotBeStored(TestDatabase shared) {
        try (TestDatabase database = Databases.migrated(shared.kind())) {
            Place place = Place.in(database);
            String tooLongForTheTable = HandWritten.TEXT.replaceAll("amina-user", "u".repeat(255));
            Bundle later = HandWritten.read(HandWritten.TEXT.replace("2026-03-10T10:10", "2026-05-10T10:10"));
            Bundle brokenAtTheEnd = damaged(HandWritten.read(tooLongForTheTable));

            assertThatThrownBy(() -> place.takes(later, Authorship.IMPORTER))
                    .isInstanceOf(Malformed.class)
                    .hasMessage("entries[6].recordedAt: this lies in the future");
            assertThatThrownBy(() -> place.takes(brokenAtTheEnd, Authorship.AS_WRITTEN))
                    .isInstanceOf(RuntimeException.class);

            for (String table : List.of("rt_case_file", "rt_entry", "rt_person")) {
                assertThat(place.rows(table)).as(table).isZero();
            }
        }
    }

    /** The last entry of the case names a user that no column holds: found only when all others are written. */
    private static Bundle damaged(Bundle bundle) {
        List<BundledEntry> entries = new java.util.ArrayList<>(bundle.file().entries());
        Entry last = entries.get(6).entry();
        entries.set(
                6,
                BundledEntry.unchained(new Entry(
                        last.caseFile(),
                        last.seq(),
                        last.kind(),
                        last.version(),
                        last.thing(),
                        last.replaces(),
                        last.happenedAt(),
                        last.recordedAt(),
                        last.recordedBy() + "!",
                        last.onBehalfOf(),
                        last.mode(),
                        last.tier(),
                        last.body())));
        BundledFile file = bundle.file();
        return new Bundle(
                bundle.asOf(),
                null,
                new BundledFile(file.id(), file.nation(), entries, null),
                bundle.organisation(),
                bundle.people());
    }

    @OnBothDatabases
    void exportsAWholeCaseWithAChainThatHoldsElsewhere(TestDatabase database) {
        Place place = Place.in(database);
        String id = place.takes(HandWritten.bundle(), Authorship.AS_WRITTEN).caseFile();
        String contribution = place.files().read(id).entries().get(5).thing();
        place.said(id, NewEntry.byStaff(new WordsWithdrawn(contribution), NOW));
        database.transaction()
                .executeWithoutResult(act -> place.files().withdraw(id, "ContributionMade", contribution, NOW));

        String text = Bundles.write(place.exporting().whole(id, NOW));
        Bundle read = HandWritten.read(text);

        assertThat(read.isChained()).isTrue();
        assertThat(read.caseFile().entries())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name")
                .isEqualTo(place.files().read(id).entries());
        assertThat(read.people()).extracting(Person::name).containsExactlyInAnyOrder("Amina", "Wil");
        try (TestDatabase elsewhere = Databases.migrated(database.kind())) {
            Place there = Place.in(elsewhere);
            Imported imported = there.takes(read, Authorship.AS_WRITTEN);
            assertThat(there.verified().holds()).isTrue();
            assertThat(there.files().read(imported.caseFile()).entries().get(5).body())
                    .isNull();
            assertThat(there.files()
                            .readChain(imported.caseFile())
                            .get(0)
                            .link()
                            .origin())
                    .startsWith("entry 1 of " + id + " by worker, ");
        }
    }

    @OnBothDatabases
    void refusesAChainThatWasTamperedWith(TestDatabase database) {
        Place place = Place.in(database);
        String id = place.takes(HandWritten.bundle(), Authorship.AS_WRITTEN).caseFile();
        String text = Bundles.write(place.exporting().whole(id, NOW));

        refuses(
                text,
                it -> it.replace("My dog", "My cow"),
                "entries[4].chain: the chain does not hold: what it says was changed");
        refuses(
                text,
                it -> it.replace("\"by\" : \"amina-user\"", "\"by\" : \"worker\""),
                "entries[4].chain: the chain does not hold: when, who");
        refuses(
                text,
                it -> it.replaceFirst("\"head\" : \"....", "\"head\" : \"0000"),
                "entries[6].chain: the chain does not hold: the file does not end");
        refuses(text, it -> it.replaceFirst("\"head\" : \"\\w+\"", "\"id\" : \"x\""), "document: this is not JSON");
        refuses(
                text,
                it -> it.replaceFirst(",\\s+\"head\" : \"\\w+\"", ""),
                "entries: either all entries are chained or none");
    }

    private static void refuses(String text, UnaryOperator<String> tampering, String message) {
        String tampered = tampering.apply(text);
        assertThat(tampered).isNotEqualTo(text);
        assertThatThrownBy(() -> HandWritten.read(tampered))
                .isInstanceOf(Malformed.class)
                .message()
                .startsWith(message);
    }

    @OnBothDatabases
    void exportsWhatSomebodyMaySeeWithoutATraceOfTheRest(TestDatabase database) {
        Place place = Place.in(database);
        String id = place.takes(HandWritten.bundle(), Authorship.AS_WRITTEN).caseFile();
        String amina = place.files().read(id).entries().get(0).thing();
        NewEntry hidden = NewEntry.byStaff(
                new org.roundtable.casefile.entry.People.WhatMattersSaid(amina, "for her worker only"), NOW);
        place.said(id, new NewEntry(hidden.body(), NOW, EntryMode.SELF, amina, null, Tier.T4));
        place.said(id, NewEntry.byStaff(new org.roundtable.casefile.entry.People.ParticipantEnded(amina, true), NOW));

        String text = Bundles.write(place.exporting().visible(id, NOW, entry -> entry.tier() != Tier.T4));

        assertThat(text).doesNotContain("for her worker only", "chain", "seq", "T4");
        assertThat(HandWritten.read(text).caseFile().entries())
                .hasSize(8)
                .extracting(Entry::seq)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }
}
