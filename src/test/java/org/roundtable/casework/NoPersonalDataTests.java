package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.casework.CaseworkBench.SAM;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Side;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names live in the table of people and words in entry bodies: planted ones are looked for everywhere else. */
class NoPersonalDataTests {

    private static final String WORDS = "Canarywords";
    private static final CaseworkBench bench = CaseworkBench.shared();

    @Test
    void keepsNamesAndWordsOutOfVariablesEventsWorkItemsFlagsAndLogs() {
        ListAppender<ILoggingEvent> logged = listen();
        String id = livelyCase();

        assertThat(found("select text_ as found from act_ru_variable where text_ is not null", id))
                .isEmpty();
        assertThat(found("select text_ as found from act_hi_varinst where text_ is not null", id))
                .isEmpty();
        assertThat(found("select payload as found from rt_outbox", id)).isEmpty();
        assertThat(found("select thing_filter as found from rt_work_item where thing_filter is not null", id))
                .isEmpty();
        assertThat(found("select about as found from rt_flag", id)).isEmpty();
        assertThat(logged.list.stream().map(ILoggingEvent::getFormattedMessage))
                .noneMatch(line -> line.contains("Canary"));
        assertThat(found("select body as found from rt_entry where body is not null", id))
                .as("the test can see: words are in bodies")
                .isNotEmpty();
    }

    @Test
    void keepsWordsOutOfRefusals() {
        String id = bench.openCase();

        assertThatThrownBy(() -> bench.record(SAM, id, ContributionMade.class, "words", WORDS, "form", WORDS))
                .isInstanceOf(EntryRefused.class)
                .hasMessageNotContaining(WORDS);
    }

    private static String livelyCase() {
        bench.moveTo("2026-03-02T09:00:00Z");
        String id = bench.openCase();
        String amina = bench.participant(id, Side.EXPERIENCE);
        bench.record(
                Viewer.participant(id, amina, "sam"),
                id,
                ContributionMade.class,
                "participant",
                amina,
                "words",
                WORDS,
                "topic",
                WORDS,
                "form",
                "SPOKEN",
                "mediation",
                "NONE",
                "mayGoTo",
                "GROUP",
                "aboutSafety",
                "yes");
        bench.record(SAM, id, ConcernRaised.class, "about", amina, "whatHappened", WORDS, "personsWish", WORDS);
        bench.moveTo("2026-03-04T09:00:00Z");
        return id;
    }

    private static List<String> found(String sql, String caseFile) {
        List<String> found = new ArrayList<>(bench.bean(JdbcClient.class)
                .sql(sql)
                .query((row, number) -> String.valueOf(row.getString("found")))
                .list());
        found.removeIf(text -> !text.contains("Canary"));
        assertThat(caseFile).isNotBlank();
        return found;
    }

    private static ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> listening = new ListAppender<>();
        listening.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(listening);
        ((Logger) LoggerFactory.getLogger("org.roundtable")).setLevel(Level.DEBUG);
        return listening;
    }
}
