package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casework.LoadingBundle;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One meeting of three people with five things said, as the practitioner writes it: planned, prepared, held, wrapped up, everybody
 * thanked and told what comes of it. They have met before, so what helps each of them is on file.
 */
class MeetingCycleThroughThePagesTests {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingCycleThroughThePagesTests.class);
    private static final String KEZIA = "Kezia Thorne";
    private static final String RUTH = "Ruth Thorne";

    private static final List<String> SAID = List.of(
            "The bus at eight is too full for me",
            "I would rather have a room with a window",
            "Can we write the times on one card",
            "I can come on Tuesdays but never on Fridays",
            "Please ring me before and not after the meeting");

    private final Effort effort = new Effort();
    private int standing;
    private int withFolded;
    private Browser sam;
    private String path;
    private String meeting;

    @Test
    void takesTwentyMinutesAtMost() throws IOException {
        try (RunningHost host = new RunningHost(Databases.migrated(DatabaseKind.H2), "2026-03-02T09:00:00Z")) {
            begin(host);
            planned();
            prepared();
            held();
            wrappedUp();
            thanked();
            told(KEZIA, 3);
            told(RUTH, 2);

            LOG.info(
                    "A meeting cycle: {} fields stand open, {} with those that are folded or filled in; {}; {} minutes",
                    standing,
                    withFolded,
                    effort.counted(),
                    Math.round(effort.minutes() * 10) / 10.0);
            assertThat(effort.minutes()).isLessThanOrEqualTo(20);
        }
    }

    private void begin(RunningHost host) throws IOException {
        OpenedCase.in(host, "Another case");
        sam = new Browser(host.address(), "sam");
        String organisation = sam.open("/roundtable/cases/new")
                .page()
                .selectFirst("[name=organisation]")
                .val();
        var bundle = Bundles.read(Path.of("docs/examples/01-pathway-signed-by-all.json"));
        path = "/roundtable/cases/"
                + host.bean(LoadingBundle.class)
                        .demonstrate(bundle, organisation)
                        .caseFile();
        sam.whoSeesThat(effort::sees);
    }

    private void planned() {
        sam.open(path);
        sam.open(path + "/record");
        sam.open(path + "/record/MeetingPlanned");
        send(
                "startsAt=2026-03-02T08:00",
                "topic=How the way to college is now",
                "chair=" + KEZIA,
                "agendaSetBy=EXPERIENCE|QUALIFICATION",
                "sensitiveTopic=no");
        sam.open(path);
        meeting = sam.page().select("a[href*=/meetings/]").eachAttr("href").stream()
                .map(link -> link.replaceAll("(/meetings/[^/?]+).*", "$1"))
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    /** What is missing stands on its page, each with its form. */
    private void prepared() {
        sam.open(meeting).follow("Say who looks after people that day");
        send("supporter=Sam Rees", "stopSignal=A red card");
        sam.open(meeting);
    }

    private void held() {
        sam.open(meeting + "/hold");
        for (int at = 0; at < SAID.size(); at++) {
            send("participant=" + (at < 3 ? KEZIA : RUTH), "words=" + SAID.get(at), "aboutSafety=no");
        }
        assertThat(sam.page().select("blockquote")).hasSize(SAID.size());
    }

    private void wrappedUp() {
        sam.open(meeting + "/wrap-up");
        send(
                "held.came=" + KEZIA + "|" + RUTH + "|Sam Rees",
                "held.dialogue=TWO_WAY",
                "held.chairOverridden=no",
                "held.nextStep=Ring the college about the room",
                "promise1.what=Write the times on one card",
                "promise1.lead=Sam Rees",
                "promise1.dueOn=2026-03-09",
                "promise1.replacesPaidWork=no",
                "next.startsAt=2026-03-16T16:00",
                "next.place=The library");
        sam.press("Save it");
    }

    /** From the words themselves, where they stand in the story. */
    private void thanked() {
        sam.open(path);
        for (String words : SAID) {
            sam.follow(
                    "Record that somebody was thanked: " + (SAID.indexOf(words) < 3 ? KEZIA : RUTH) + " said",
                    link -> link.closest(".moj-timeline__item").text().contains(words));
            send();
            sam.open(path);
        }
    }

    /** One answer to all that somebody said, told to them by the step that waits for it. */
    private void told(String name, int contributions) {
        sam.open(meeting + "/wrap-up").follow("Write the answer to what " + name + " said");
        assertThat(sam.page().select("[name=contributions][checked]")).hasSize(contributions);
        send("outcome=DONE", "weDid=We asked for the room and will write the card");
        sam.press("Save it");
        sam.open(path).follow("Tell the person");
        send("channel=IN_PERSON");
        sam.press("Save it");
    }

    private void send(String... answers) {
        var form = new FilledForm(Device.form(sam.page()), sam.page().title());
        standing += form.questions().size();
        withFolded += form.questions().size()
                + form.filledIn().size()
                + form.onlyWhereItApplies().size();
        effort.answers(Device.form(sam.page()).select("input, select, textarea, button"), List.of(answers));
        sam.send(answers);
    }
}
