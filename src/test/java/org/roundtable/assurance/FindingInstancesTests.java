package org.roundtable.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.roundtable.access.Viewer;
import org.roundtable.assurance.FindingInstances.Filter;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.host.HostUser;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;
import org.roundtable.participation.Phase;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

/** The one query behind the list, on both databases. */
class FindingInstancesTests {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    @OnBothDatabases
    void findsWhatAManagersRolesReachByPhaseAndStatusWithTheTitle(TestDatabase database) {
        String manager = "manager-" + UUID.randomUUID();
        String organisation = file(database, CaseFileType.ORGANISATION, null, MORNING);
        String first = file(database, CaseFileType.CASE, organisation, MORNING);
        String second = file(database, CaseFileType.CASE, organisation, MORNING.plusSeconds(1));
        file(database, CaseFileType.CASE, file(database, CaseFileType.ORGANISATION, null, MORNING), MORNING);
        opened(database, first, "Managing my own day");
        new CaseFiles(database.dataSource()).setStanding(second, CaseFileStatus.CLOSED, Phase.ENDING, false);
        database.jdbc()
                .sql("insert into rt_member (case_file, user_name, role) values (?, ?, 'SPONSOR')")
                .params(organisation, manager)
                .update();
        FindingInstances finding = new FindingInstances(database.jdbc());
        Viewer viewer = Viewer.of(new HostUser(manager, manager, Set.of()));

        assertThat(finding.find(viewer, new Filter(null, null), 1).instances())
                .extracting(FindingInstances.Instance::id)
                .containsExactly(second, first);
        assertThat(finding.find(viewer, new Filter(Phase.ENDING, CaseFileStatus.CLOSED), 1)
                        .total())
                .isEqualTo(1);
        assertThat(finding.find(viewer, new Filter(null, CaseFileStatus.OPEN), 1)
                        .instances())
                .singleElement()
                .satisfies(instance -> assertThat(instance.title()).contains("Managing my own day"));
        assertThat(finding.find(viewer, new Filter(null, null), 2).instances()).isEmpty();
    }

    private static String file(TestDatabase database, CaseFileType type, String organisation, Instant at) {
        String id = UUID.randomUUID().toString();
        new CaseFiles(database.dataSource()).create(id, type, organisation, Nation.WALES, at);
        return id;
    }

    private static void opened(TestDatabase database, String caseFile, String title) {
        CaseOpened opened = new CaseOpened(
                "opening",
                title,
                "To see",
                EngagementLevel.INDIVIDUAL_CARE,
                InitiatedBy.JOINT,
                Phase.CO_DESIGN,
                null,
                ReductionLink.NONE,
                false);
        NewEntry entry = new NewEntry(opened, MORNING, EntryMode.BY_STAFF, null, null, null);
        database.transaction().executeWithoutResult(status -> new CaseFiles(database.dataSource())
                .append(caseFile, List.of(entry), "sam", MORNING));
    }
}
