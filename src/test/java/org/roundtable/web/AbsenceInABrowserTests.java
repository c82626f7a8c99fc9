package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.roundtable.host.HostUser;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;

/** Somebody is away: planned, or suddenly; a colleague does the work meanwhile, with both names, and no longer than that. */
@InABrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AbsenceInABrowserTests {

    private static @Nullable Chromium chromium;
    private static @Nullable RunningHost host;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        host = new RunningHost(
                Databases.migrated(DatabaseKind.H2),
                WholeCaseThroughThePagesTests.BEGINS,
                (address, user) -> new Screen(chromium.device(Chromium.DESK, true, user), address));
    }

    @AfterAll
    static void stop() {
        host.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void aPlannedAbsenceIsCoveredAndEndedByWhoeverCovers() {
        String path = OpenedCase.in(host, "While Sam is away");
        Screen sam = signedIn(PagesHost.SAM);
        Screen jo = signedIn(PagesHost.JO);
        assertThat(jo.look(path).status()).isEqualTo(404);
        sam.open("/roundtable/work").follow("Cover while you are away");
        sam.send("from=2026-03-03", "until=2026-03-06", "cover=jo");
        assertThat(sam.text()).contains("Jo Malik covers for you from");

        host.moveTo("2026-03-03T09:00:00Z");
        jo.open("/roundtable/work").follow("Notices (2)").follow("Your cover for a colleague begins");
        assertThat(jo.text()).contains("You cover for Sam Rees");
        jo.open(path).follow("Say what can and cannot change");
        jo.send("canChange=When we meet", "cannotChange=The budget", "calledCoproduction=yes");

        assertThat(sam.open(path).text()).contains("Jo Malik, for Sam Rees");
        jo.open("/roundtable/work/cover").press("End it now");
        assertThat(jo.text()).doesNotContain("You cover for Sam Rees");
        assertThat(jo.look(path).status()).isEqualTo(404);
        assertThat(sam.open("/roundtable/notices").text()).contains("Cover has ended early");
    }

    @Test
    @Order(2)
    void whoeverIsSuddenlyAwayIsCoveredByAManagersWordUntilTheLastDay() {
        String path = OpenedCase.in(host, "Sam is not here");
        Screen max = signedIn(PagesHost.MAX);
        Screen jo = signedIn(PagesHost.JO);
        max.open("/roundtable/manage").follow("Arrange cover for a colleague who is away");
        max.submit("absent=sam", "reason=SUDDENLY", "until=2026-03-05", "cover=jo");
        assertThat(max.status()).as("without a first day").isEqualTo(422);
        max.send("absent=sam", "reason=SUDDENLY", "from=2026-03-03", "until=2026-03-05", "cover=jo");
        assertThat(max.text()).contains("Jo Malik covers for Sam Rees", "Arranged by Max Adeyemi: suddenly away");

        jo.open(path).follow("Say what can and cannot change");
        jo.send("canChange=When we meet", "cannotChange=The budget", "calledCoproduction=yes");
        assertThat(jo.text()).contains("It was said what can change and what cannot.");
        host.moveTo("2026-03-06T09:00:00Z");

        assertThat(jo.look(path).status()).as("after the last day").isEqualTo(404);
        Screen sam = signedIn(PagesHost.SAM);
        assertThat(sam.open("/roundtable/notices").text()).contains("Cover was arranged with you");
        assertThat(sam.open(path).text()).contains("Jo Malik, for Sam Rees");
    }

    private static Screen signedIn(HostUser user) {
        return (Screen) host.signedIn(user);
    }
}
